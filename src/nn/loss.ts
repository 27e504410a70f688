// Losses as modules: the calls of torch.nn.functional.
import { check, FINITE, integer, type Kind, oneOf, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { callOperator } from '../tensor/ops.js';
import { Tensor } from '../tensor/tensor.js';
import { Module } from './module.js';
import { Buffer } from './parameter.js';

/** How the losses of the elements become the result: their mean, their sum, or as they are. */
export type Reduction = 'none' | 'mean' | 'sum';

const REDUCTION: Kind = oneOf('none', 'mean', 'sum');

const TENSOR: Kind = { expected: 'a tensor', accepts: (value) => value instanceof Tensor };

/** ATen's numbers of the reductions (at::Reduction). */
const REDUCTION_NUMBER: Readonly<Record<Reduction, number>> = { none: 0, mean: 1, sum: 2 };

/** A field too many would be left out without a word: lengths taken for the target, a weight for nothing. */
function takesOneTarget(loss: string, others: readonly unknown[]): void {
  if (others.length === 0) return;
  throw new ArgumentError(
    `expected (input, target) for ${loss}, received ${others.length + 1} fields after the first: use the option 'step' of ` +
      "train(), or a function as 'loss', to choose among them",
  );
}

export interface MSELossOptions {
  /** Default `'mean'`. */
  readonly reduction?: Reduction;
}

/**
 * `(input - target)²`, reduced. Both of one shape; others are broadcast with a warning, as in PyTorch.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MSELoss.html
 */
export class MSELoss extends Module {
  readonly reduction: Reduction;
  #hasWarned = false;

  constructor(options?: MSELossOptions) {
    super();
    const read = readOptions<{ reduction: Reduction }>(
      'nn.MSELoss',
      { reduction: REDUCTION },
      { reduction: 'mean' },
      options,
    );
    this.reduction = read.reduction;
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget('nn.MSELoss', others);
    check(input, TENSOR, 'the input of nn.MSELoss');
    check(target, TENSOR, 'the target of nn.MSELoss');
    const reduction = REDUCTION_NUMBER[this.reduction];
    const shape = String(input.shape);
    if (shape === String(target.shape)) return callOperator('mse_loss', [input, target, reduction]) as Tensor;
    if (!this.#hasWarned) {
      this.#hasWarned = true;
      process.emitWarning(
        `nn.MSELoss: the target has shape [${target.shape}] and the input [${shape}]. They are broadcast against each ` +
          'other, which is likely to give a wrong loss; give both the same shape.',
        'TorchlaneWarning',
      );
    }
    const [left, right] = callOperator('broadcast_tensors', [[input, target]]) as [Tensor, Tensor];
    return callOperator('mse_loss', [left, right, reduction]) as Tensor;
  }
}

export interface CrossEntropyLossOptions {
  /** A factor for each class, `(classes)`; default none. */
  readonly weight?: Tensor | undefined;
  /** Targets of this class count for nothing; default -100. */
  readonly ignoreIndex?: number;
  /** Default `'mean'`. */
  readonly reduction?: Reduction;
  /** How much of the target is spread over all classes, 0 to 1; default 0. */
  readonly labelSmoothing?: number;
}

const FRACTION: Kind = {
  expected: 'a number between 0 and 1',
  accepts: (value) => FINITE.accepts(value) && (value as number) >= 0 && (value as number) <= 1,
};

/**
 * Cross entropy of unnormalised scores `(n, classes, …)` and targets: class numbers `(n, …)` of dtype int64, or
 * probabilities of the input's shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CrossEntropyLoss.html
 */
export class CrossEntropyLoss extends Module {
  readonly weight: Buffer | undefined;
  readonly ignoreIndex: number;
  readonly reduction: Reduction;
  readonly labelSmoothing: number;

  constructor(weight?: Tensor | CrossEntropyLossOptions, options?: Omit<CrossEntropyLossOptions, 'weight'>) {
    super();
    const read = readOptions(
      'nn.CrossEntropyLoss',
      { weight: TENSOR, ignoreIndex: integer(), reduction: REDUCTION, labelSmoothing: FRACTION },
      {
        weight: undefined,
        ignoreIndex: -100,
        reduction: 'mean',
        labelSmoothing: 0,
      } as Required<CrossEntropyLossOptions>,
      options,
      { name: 'weight', value: weight },
    );
    this.weight = read.weight === undefined ? undefined : new Buffer(read.weight);
    this.ignoreIndex = read.ignoreIndex;
    this.reduction = read.reduction;
    this.labelSmoothing = read.labelSmoothing;
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget('nn.CrossEntropyLoss', others);
    check(input, TENSOR, 'the input of nn.CrossEntropyLoss');
    check(target, TENSOR, 'the target of nn.CrossEntropyLoss');
    checkClasses(input, target);
    const reduction = REDUCTION_NUMBER[this.reduction];
    const { weight, ignoreIndex, labelSmoothing } = this;
    return callOperator('cross_entropy_loss', [
      input,
      target,
      weight ?? null,
      reduction,
      ignoreIndex,
      labelSmoothing,
    ]) as Tensor;
  }
}

/** The two forms a target can have; libtorch's own words name neither the shapes nor the way out. */
function checkClasses(input: Tensor, target: Tensor): void {
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
      `nn.CrossEntropyLoss, received ${dtype} of shape [${shape}]${wayOut}`,
  );
}
