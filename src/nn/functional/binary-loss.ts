// Losses of scores or probabilities, each against yes or no: the calls of torch.nn.functional.
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { TENSOR } from '../kinds.js';
import {
  checkPair,
  type LossOptions,
  REDUCTION,
  REDUCTION_NUMBER,
  type Read,
  type ReductionOptions,
  readLossOptions,
  reduce,
} from './loss-options.js';

export interface BCELossOptions extends ReductionOptions {
  /** A factor for each element, broadcast to the target; default none. */
  readonly weight?: Tensor | undefined;
}

/** @internal */
export const BCE: LossOptions<BCELossOptions> = {
  kinds: { weight: TENSOR, reduction: REDUCTION },
  defaults: { reduction: 'mean' },
  first: 'weight',
};

function checkSameShape(owner: string, input: Tensor, target: Tensor): void {
  checkPair(owner, input, target);
  if (String(input.shape) === String(target.shape)) return;
  throw new ArgumentError(
    `expected a target of the input's shape [${input.shape}] for ${owner}, received [${target.shape}]`,
  );
}

/** @internal */
export function binary(
  owner: string,
  input: Tensor,
  target: Tensor,
  { weight, reduction }: Read<BCELossOptions, 'weight'>,
): Tensor {
  checkSameShape(owner, input, target);
  const [, expanded] =
    weight === undefined
      ? [undefined, null]
      : (callOperator('broadcast_tensors', [[target, weight]]) as [Tensor, Tensor]);
  return callOperator('binary_cross_entropy', [
    input,
    target,
    expanded,
    REDUCTION_NUMBER[reduction],
  ]) as Tensor;
}

/**
 * Binary cross entropy of probabilities `input`, each between 0 and 1.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.binary_cross_entropy.html
 */
export function binaryCrossEntropy(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | BCELossOptions,
  options?: Omit<BCELossOptions, 'weight'>,
): Tensor {
  const owner = 'nn.functional.binaryCrossEntropy';
  return binary(owner, input, target, readLossOptions(owner, BCE, weight, options));
}

export interface BCEWithLogitsLossOptions extends BCELossOptions {
  /** A factor for the positive elements, broadcast to the target; default none. */
  readonly posWeight?: Tensor | undefined;
}

/** @internal */
export const BCE_WITH_LOGITS: LossOptions<BCEWithLogitsLossOptions> = {
  kinds: { weight: TENSOR, posWeight: TENSOR, reduction: REDUCTION },
  defaults: { reduction: 'mean' },
  first: 'weight',
};

/** @internal */
export function binaryWithLogits(
  owner: string,
  input: Tensor,
  target: Tensor,
  { weight, posWeight, reduction }: Read<BCEWithLogitsLossOptions, 'weight' | 'posWeight'>,
): Tensor {
  checkSameShape(owner, input, target);
  const args = [input, target, weight ?? null, posWeight ?? null, REDUCTION_NUMBER[reduction]];
  return callOperator('binary_cross_entropy_with_logits', args) as Tensor;
}

/**
 * Binary cross entropy of unnormalised scores: a sigmoid and {@link binaryCrossEntropy} in one, exact for large scores.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | BCEWithLogitsLossOptions,
  options?: Omit<BCEWithLogitsLossOptions, 'weight'>,
): Tensor {
  const owner = 'nn.functional.binaryCrossEntropyWithLogits';
  return binaryWithLogits(owner, input, target, readLossOptions(owner, BCE_WITH_LOGITS, weight, options));
}

export interface MultiLabelSoftMarginLossOptions extends ReductionOptions {
  /** A factor for each class, `(classes)`; default none. */
  readonly weight?: Tensor | undefined;
}

/** @internal */
export const MULTI_LABEL_SOFT_MARGIN: LossOptions<MultiLabelSoftMarginLossOptions> = BCE;

/** @internal */
export function multiLabelSoftMargin(
  owner: string,
  input: Tensor,
  target: Tensor,
  { weight, reduction }: Read<MultiLabelSoftMarginLossOptions, 'weight'>,
): Tensor {
  checkPair(owner, input, target);
  const logSigmoid = (scores: Tensor) => callOperator('log_sigmoid', [scores]) as Tensor;
  const others = callOperator('rsub', [target, 1]) as Tensor;
  const elements = target
    .mul(logSigmoid(input))
    .add(others.mul(logSigmoid(input.neg())))
    .neg();
  const weighted = weight === undefined ? elements : elements.mul(weight);
  const classes = input.shape.at(-1) ?? 1;
  return reduce(weighted.sum(-1).div(classes), reduction);
}

/**
 * Cross entropy of each class against all others, of scores `(n, classes)` and a target of zeros and ones of that shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 */
export function multilabelSoftMarginLoss(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | MultiLabelSoftMarginLossOptions,
  options?: Omit<MultiLabelSoftMarginLossOptions, 'weight'>,
): Tensor {
  const owner = 'nn.functional.multilabelSoftMarginLoss';
  const read = readLossOptions(owner, MULTI_LABEL_SOFT_MARGIN, weight, options);
  return multiLabelSoftMargin(owner, input, target, read);
}
