// Losses of an anchor, a positive and a negative: the calls of torch.nn.functional.
import { BOOLEAN, FINITE, NON_NEGATIVE } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import { float } from '../../tensor/scalar.js';
import type { Tensor } from '../../tensor/tensor.js';
import {
  checkTensors,
  type LossOptions,
  POSITIVE,
  REDUCTION,
  REDUCTION_NUMBER,
  type ReductionOptions,
  readLossOptions,
  reduce,
} from './loss-options.js';

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
