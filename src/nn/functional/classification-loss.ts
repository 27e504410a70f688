// Losses of scores or probabilities against classes: the calls of torch.nn.functional.
import { BOOLEAN, check, FINITE, integer, type Kind } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import {
  type LossOptions,
  REDUCTION,
  REDUCTION_NUMBER,
  type ReductionOptions,
  readLossOptions,
  reduce,
  TENSOR,
} from './loss-options.js';

const FRACTION: Kind = {
  expected: 'a number between 0 and 1',
  accepts: (value) => FINITE.accepts(value) && (value as number) >= 0 && (value as number) <= 1,
};

function checkPair(owner: string, input: unknown, target: unknown): void {
  check(input, TENSOR, `the input of ${owner}`);
  check(target, TENSOR, `the target of ${owner}`);
}

/** A read option bag: everything has a value but what may be left out. */
type Read<O, Optional extends keyof O> = Required<Omit<O, Optional>> & {
  readonly [Name in Optional]?: O[Name] | undefined;
};

export interface CrossEntropyLossOptions extends ReductionOptions {
  /** A factor for each class, `(classes)`; default none. */
  readonly weight?: Tensor | undefined;
  /** Targets of this class count for nothing; default -100. */
  readonly ignoreIndex?: number;
  /** How much of the target is spread over all classes, 0 to 1; default 0. */
  readonly labelSmoothing?: number;
}

/** @internal */
export const CROSS_ENTROPY: LossOptions<CrossEntropyLossOptions> = {
  kinds: { weight: TENSOR, ignoreIndex: integer(), reduction: REDUCTION, labelSmoothing: FRACTION },
  defaults: { ignoreIndex: -100, reduction: 'mean', labelSmoothing: 0 },
  first: 'weight',
};

/** @internal */
export function entropy(
  owner: string,
  input: Tensor,
  target: Tensor,
  { weight, ignoreIndex, reduction, labelSmoothing }: Read<CrossEntropyLossOptions, 'weight'>,
): Tensor {
  checkPair(owner, input, target);
  checkClasses(owner, input, target);
  const number = REDUCTION_NUMBER[reduction];
  const args = [input, target, weight ?? null, number, ignoreIndex, labelSmoothing];
  return callOperator('cross_entropy_loss', args) as Tensor;
}

/** The two forms a target can have; libtorch's own words name neither the shapes nor the way out. */
function checkClasses(owner: string, input: Tensor, target: Tensor): void {
  const { shape, dtype } = target;
  const scores = input.shape;
  const isProbabilities = /float/.test(dtype) && String(shape) === String(scores);
  const isClasses =
    (dtype === 'int64' || dtype === 'uint8') && shape.length === Math.max(scores.length - 1, 0);
  if (isProbabilities || isClasses) return;
  const classes = scores.length < 2 ? [] : [scores[0], ...scores.slice(2)];
  const wayOut =
    String(shape) === String(classes)
      ? ": target.to('int64')"
      : String(shape) === String([...classes, 1])
        ? `: target.squeeze(-1)${dtype === 'int64' ? '' : ".to('int64')"}`
        : '';
  throw new ArgumentError(
    `expected class numbers (int64 of shape [${classes}]) or probabilities (of shape [${scores}]) for the target of ` +
      `${owner}, received ${dtype} of shape [${shape}]${wayOut}`,
  );
}

/**
 * Cross entropy of unnormalised scores `(n, classes, …)` and targets: class numbers `(n, …)` of dtype int64, or
 * probabilities of the input's shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.cross_entropy.html
 */
export function crossEntropy(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | CrossEntropyLossOptions,
  options?: Omit<CrossEntropyLossOptions, 'weight'>,
): Tensor {
  const owner = 'nn.functional.crossEntropy';
  return entropy(owner, input, target, readLossOptions(owner, CROSS_ENTROPY, weight, options));
}

export interface NLLLossOptions extends ReductionOptions {
  /** A factor for each class, `(classes)`; default none. */
  readonly weight?: Tensor | undefined;
  /** Targets of this class count for nothing; default -100. */
  readonly ignoreIndex?: number;
}

/** @internal */
export const NLL: LossOptions<NLLLossOptions> = {
  kinds: { weight: TENSOR, ignoreIndex: integer(), reduction: REDUCTION },
  defaults: { ignoreIndex: -100, reduction: 'mean' },
  first: 'weight',
};

/** @internal */
export function negativeLogLikelihood(
  owner: string,
  input: Tensor,
  target: Tensor,
  { weight, ignoreIndex, reduction }: Read<NLLLossOptions, 'weight'>,
): Tensor {
  checkPair(owner, input, target);
  const args = [input, target, weight ?? null, REDUCTION_NUMBER[reduction], ignoreIndex];
  return callOperator('nll_loss_nd', args) as Tensor;
}

/**
 * The negative log-likelihood of class numbers `(n, …)` under log-probabilities `(n, classes, …)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.nll_loss.html
 */
export function nllLoss(
  input: Tensor,
  target: Tensor,
  weight?: Tensor | NLLLossOptions,
  options?: Omit<NLLLossOptions, 'weight'>,
): Tensor {
  const owner = 'nn.functional.nllLoss';
  return negativeLogLikelihood(owner, input, target, readLossOptions(owner, NLL, weight, options));
}

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

export interface CTCLossOptions extends ReductionOptions {
  /** The class that stands for no label; default 0. */
  readonly blank?: number;
  /** Whether an infinite loss, of inputs too short for their targets, counts as zero; default false. */
  readonly zeroInfinity?: boolean;
}

/** @internal */
export const CTC: LossOptions<CTCLossOptions> = {
  kinds: { blank: integer(0), reduction: REDUCTION, zeroInfinity: BOOLEAN },
  defaults: { blank: 0, reduction: 'mean', zeroInfinity: false },
  first: 'blank',
};

/** Lengths of sequences: a tensor of integers, or numbers. */
export type Lengths = Tensor | readonly number[];

/** @internal */
export function temporal(
  owner: string,
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: Lengths,
  targetLengths: Lengths,
  { blank, reduction, zeroInfinity }: Required<CTCLossOptions>,
): Tensor {
  checkPair(owner, logProbs, targets);
  const lengths: Kind = {
    expected: 'a tensor or an array of lengths',
    accepts: (value) => Array.isArray(value) || TENSOR.accepts(value),
  };
  check(inputLengths, lengths, `the input lengths of ${owner}`);
  check(targetLengths, lengths, `the target lengths of ${owner}`);
  if (Array.isArray(inputLengths) !== Array.isArray(targetLengths)) {
    throw new ArgumentError(`expected both lengths of ${owner} to be tensors, or both arrays`);
  }
  const args = [logProbs, targets, inputLengths, targetLengths, blank, REDUCTION_NUMBER[reduction]];
  return callOperator('ctc_loss', [...args, zeroInfinity]) as Tensor;
}

/**
 * Connectionist temporal classification: log-probabilities `(time, n, classes)` against label sequences `(n, length)`, or all
 * labels in a row; `inputLengths` and `targetLengths` `(n)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.ctc_loss.html
 */
export function ctcLoss(
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: Lengths,
  targetLengths: Lengths,
  blank?: number | CTCLossOptions,
  options?: Omit<CTCLossOptions, 'blank'>,
): Tensor {
  const owner = 'nn.functional.ctcLoss';
  const read = readLossOptions(owner, CTC, blank, options);
  return temporal(owner, logProbs, targets, inputLengths, targetLengths, read);
}
