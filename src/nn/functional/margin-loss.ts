// Losses with a margin, and of pairs: the calls of torch.nn.functional.
import { FINITE, type Kind } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { TENSOR } from '../kinds.js';
import {
  checkTensors,
  type LossOptions,
  REDUCTION,
  REDUCTION_NUMBER,
  type ReductionOptions,
  readLossOptions,
} from './loss-options.js';

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
