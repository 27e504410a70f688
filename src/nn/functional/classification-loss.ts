// Losses of scores or probabilities against classes: the calls of torch.nn.functional.
import { BOOLEAN, check, integer, type Kind } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { PROBABILITY, TENSOR } from '../kinds.js';
import {
  checkPair,
  type LossOptions,
  REDUCTION,
  REDUCTION_NUMBER,
  type Read,
  type ReductionOptions,
  readLossOptions,
} from './loss-options.js';

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
  kinds: { weight: TENSOR, ignoreIndex: integer(), reduction: REDUCTION, labelSmoothing: PROBABILITY },
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
