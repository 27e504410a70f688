// Losses with a margin, and of pairs and triplets: the calls of torch.nn.functional.
import { BOOLEAN, check, FINITE, type Kind, NON_NEGATIVE } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import { float } from '../../tensor/scalar.js';
import type { Tensor } from '../../tensor/tensor.js';
import {
  type LossOptions,
  POSITIVE,
  REDUCTION,
  REDUCTION_NUMBER,
  type ReductionOptions,
  readLossOptions,
  reduce,
  TENSOR,
} from './loss-options.js';

function checkTensors(owner: string, tensors: Readonly<Record<string, unknown>>): void {
  for (const [name, tensor] of Object.entries(tensors)) check(tensor, TENSOR, `the ${name} of ${owner}`);
}

/** @internal Losses of an input, a target, and nothing but the reduction. */
export function reducedOnly(
  owner: string,
  operator: 'soft_margin_loss' | 'multilabel_margin_loss',
  input: Tensor,
  target: Tensor,
  { reduction }: Required<ReductionOptions>,
): Tensor {
  checkTensors(owner, { input, target });
  return callOperator(operator, [input, target, REDUCTION_NUMBER[reduction]]) as Tensor;
}

/** @internal */
export const REDUCTION_ONLY: LossOptions<ReductionOptions> = {
  kinds: { reduction: REDUCTION },
  defaults: { reduction: 'mean' },
};

/**
 * `log(1 + exp(-target · input))`, reduced; each target is 1 or -1.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.soft_margin_loss.html
 */
export function softMarginLoss(input: Tensor, target: Tensor, options?: ReductionOptions): Tensor {
  const owner = 'nn.functional.softMarginLoss';
  const read = readLossOptions(owner, REDUCTION_ONLY, options);
  return reducedOnly(owner, 'soft_margin_loss', input, target, read);
}

/**
 * Scores `(n, classes)` against several class numbers a row, `(n, classes)` of dtype int64, ended by -1: by how much less than
 * 1 the right ones are above the wrong ones.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.multilabel_margin_loss.html
 */
export function multilabelMarginLoss(input: Tensor, target: Tensor, options?: ReductionOptions): Tensor {
  const owner = 'nn.functional.multilabelMarginLoss';
  const read = readLossOptions(owner, REDUCTION_ONLY, options);
  return reducedOnly(owner, 'multilabel_margin_loss', input, target, read);
}

export interface MarginOptions extends ReductionOptions {
  /** Default 0, of `HingeEmbeddingLoss` 1. */
  readonly margin?: number;
}

/** @internal */
export const MARGIN: LossOptions<MarginOptions> = {
  kinds: { margin: FINITE, reduction: REDUCTION },
  defaults: { margin: 0, reduction: 'mean' },
  first: 'margin',
};

/** @internal */
export const HINGE: LossOptions<MarginOptions> = { ...MARGIN, defaults: { margin: 1, reduction: 'mean' } };

/** @internal */
export function hinge(
  owner: string,
  input: Tensor,
  target: Tensor,
  { margin, reduction }: Required<MarginOptions>,
): Tensor {
  checkTensors(owner, { input, target });
  return callOperator('hinge_embedding_loss', [input, target, margin, REDUCTION_NUMBER[reduction]]) as Tensor;
}

/**
 * The distance `input` where the target is 1, `max(0, margin - input)` where it is -1, reduced.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hinge_embedding_loss.html
 */
export function hingeEmbeddingLoss(
  input: Tensor,
  target: Tensor,
  margin?: number | MarginOptions,
  options?: ReductionOptions,
): Tensor {
  const owner = 'nn.functional.hingeEmbeddingLoss';
  return hinge(owner, input, target, readLossOptions(owner, HINGE, margin, options));
}

/** @internal */
export function ofPairs(
  owner: string,
  operator: 'cosine_embedding_loss' | 'margin_ranking_loss',
  tensors: readonly [input1: Tensor, input2: Tensor, target: Tensor],
  { margin, reduction }: Required<MarginOptions>,
): Tensor {
  const [input1, input2, target] = tensors;
  checkTensors(owner, { 'first input': input1, 'second input': input2, target });
  if (
    operator === 'margin_ranking_loss' &&
    tensors.some((tensor) => tensor.shape.length !== input1.shape.length)
  ) {
    const shapes = tensors.map(({ shape }) => `[${shape}]`).join(', ');
    throw new ArgumentError(
      `expected as many dimensions of both inputs and the target for ${owner}, received ${shapes}`,
    );
  }
  return callOperator(operator, [...tensors, margin, REDUCTION_NUMBER[reduction]]) as Tensor;
}

/**
 * `1 - cos(input1, input2)` where the target is 1, `max(0, cos(input1, input2) - margin)` where it is -1, reduced. Inputs
 * `(n, features)`, target `(n)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.cosine_embedding_loss.html
 */
export function cosineEmbeddingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number | MarginOptions,
  options?: ReductionOptions,
): Tensor {
  const owner = 'nn.functional.cosineEmbeddingLoss';
  const read = readLossOptions(owner, MARGIN, margin, options);
  return ofPairs(owner, 'cosine_embedding_loss', [input1, input2, target], read);
}

/**
 * `max(0, -target (input1 - input2) + margin)`, reduced: a target of 1 wants the first input larger, -1 the second.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.margin_ranking_loss.html
 */
export function marginRankingLoss(
  input1: Tensor,
  input2: Tensor,
  target: Tensor,
  margin?: number | MarginOptions,
  options?: ReductionOptions,
): Tensor {
  const owner = 'nn.functional.marginRankingLoss';
  const read = readLossOptions(owner, MARGIN, margin, options);
  return ofPairs(owner, 'margin_ranking_loss', [input1, input2, target], read);
}

export interface MultiMarginLossOptions extends ReductionOptions {
  /** The power of each term, 1 or 2; default 1. */
  readonly p?: 1 | 2;
  /** Default 1. */
  readonly margin?: number;
  /** A factor for each class, `(classes)`; default none. */
  readonly weight?: Tensor | undefined;
}

const ONE_DIMENSION: Kind = {
  expected: 'a tensor of one dimension',
  accepts: (value) => TENSOR.accepts(value) && (value as Tensor).shape.length === 1,
};

/** @internal */
export const MULTI_MARGIN: LossOptions<MultiMarginLossOptions> = {
  kinds: {
    p: { expected: '1 or 2', accepts: (value) => value === 1 || value === 2 },
    margin: FINITE,
    weight: ONE_DIMENSION,
    reduction: REDUCTION,
  },
  defaults: { p: 1, margin: 1, reduction: 'mean' },
  first: 'p',
};

/** @internal */
export function multiMargin(
  owner: string,
  input: Tensor,
  target: Tensor,
  options: Required<Omit<MultiMarginLossOptions, 'weight'>> & { readonly weight?: Tensor | undefined },
): Tensor {
  checkTensors(owner, { input, target });
  const { p, margin, weight, reduction } = options;
  const args = [input, target, p, margin, weight ?? null, REDUCTION_NUMBER[reduction]];
  return callOperator('multi_margin_loss', args) as Tensor;
}

/**
 * Scores `(n, classes)` against class numbers `(n)`: by how much less than the margin the right class is above each other one,
 * to the power of `p`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.multi_margin_loss.html
 */
export function multiMarginLoss(
  input: Tensor,
  target: Tensor,
  p?: 1 | 2 | MultiMarginLossOptions,
  options?: Omit<MultiMarginLossOptions, 'p'>,
): Tensor {
  const owner = 'nn.functional.multiMarginLoss';
  return multiMargin(owner, input, target, readLossOptions(owner, MULTI_MARGIN, p, options));
}

export interface TripletMarginLossOptions extends ReductionOptions {
  /** Above 0, default 1. */
  readonly margin?: number;
  /** The norm; default 2. */
  readonly p?: number;
  /** Added to each difference; default 1e-6. */
  readonly eps?: number;
  /** Whether the distance between positive and negative counts where it is smaller; default false. */
  readonly swap?: boolean;
}

/** @internal */
export const TRIPLET: LossOptions<TripletMarginLossOptions> = {
  kinds: { margin: POSITIVE, p: FINITE, eps: NON_NEGATIVE, swap: BOOLEAN, reduction: REDUCTION },
  defaults: { margin: 1, p: 2, eps: 1e-6, swap: false, reduction: 'mean' },
  first: 'margin',
};

/** @internal */
export function triplet(
  owner: string,
  tensors: readonly [anchor: Tensor, positive: Tensor, negative: Tensor],
  { margin, p, eps, swap, reduction }: Required<TripletMarginLossOptions>,
): Tensor {
  const [anchor, positive, negative] = tensors;
  checkTensors(owner, { anchor, positive, negative });
  const args = [...tensors, margin, p, eps, swap, REDUCTION_NUMBER[reduction]];
  return callOperator('triplet_margin_loss', args) as Tensor;
}

/**
 * `max(0, d(anchor, positive) - d(anchor, negative) + margin)` of the p-norm's distances, reduced. All `(n, features)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.triplet_margin_loss.html
 */
export function tripletMarginLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  margin?: number | TripletMarginLossOptions,
  options?: Omit<TripletMarginLossOptions, 'margin'>,
): Tensor {
  const owner = 'nn.functional.tripletMarginLoss';
  return triplet(owner, [anchor, positive, negative], readLossOptions(owner, TRIPLET, margin, options));
}

/** How far apart two tensors are, row by row. */
export type Distance = (a: Tensor, b: Tensor) => Tensor;

export interface TripletMarginWithDistanceOptions extends ReductionOptions {
  /** Default the Euclidean distance, `nn.functional.pairwiseDistance`. */
  readonly distanceFunction?: Distance;
  /** Above 0, default 1. */
  readonly margin?: number;
  /** Whether the distance between positive and negative counts where it is smaller; default false. */
  readonly swap?: boolean;
}

const euclidean: Distance = (a, b) => callOperator('pairwise_distance', [a, b]) as Tensor;

/** @internal */
export const TRIPLET_WITH_DISTANCE: LossOptions<TripletMarginWithDistanceOptions> = {
  kinds: {
    distanceFunction: { expected: 'a function', accepts: (value) => typeof value === 'function' },
    margin: POSITIVE,
    swap: BOOLEAN,
    reduction: REDUCTION,
  },
  defaults: { distanceFunction: euclidean, margin: 1, swap: false, reduction: 'mean' },
};

/** @internal */
export function tripletWithDistance(
  owner: string,
  tensors: readonly [anchor: Tensor, positive: Tensor, negative: Tensor],
  distance: Distance,
  { margin, swap, reduction }: Required<Omit<TripletMarginWithDistanceOptions, 'distanceFunction'>>,
): Tensor {
  const [anchor, positive, negative] = tensors;
  checkTensors(owner, { anchor, positive, negative });
  if (tensors.some(({ shape }) => shape.length !== anchor.shape.length)) {
    const shapes = tensors.map(({ shape }) => `[${shape}]`).join(', ');
    throw new ArgumentError(`expected three tensors of as many dimensions for ${owner}, received ${shapes}`);
  }
  const near = distance(anchor, positive);
  const far = distance(anchor, negative);
  const least = swap ? (callOperator('minimum', [far, distance(positive, negative)]) as Tensor) : far;
  const losses = callOperator('clamp_min', [near.add(float(margin)).sub(least), 0]) as Tensor;
  return reduce(losses, reduction);
}

/**
 * As {@link tripletMarginLoss}, with distances of a function of two tensors.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.triplet_margin_with_distance_loss.html
 */
export function tripletMarginWithDistanceLoss(
  anchor: Tensor,
  positive: Tensor,
  negative: Tensor,
  options?: TripletMarginWithDistanceOptions,
): Tensor {
  const owner = 'nn.functional.tripletMarginWithDistanceLoss';
  const read = readLossOptions(owner, TRIPLET_WITH_DISTANCE, options);
  return tripletWithDistance(owner, [anchor, positive, negative], read.distanceFunction, read);
}
