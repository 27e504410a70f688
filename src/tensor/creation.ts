// Making tensors: from values, and by the factory operators. Names and arguments are PyTorch's.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { Device, DType, Layout, MemoryFormat } from './dtype.js';
import type { Generator } from './generator.js';
import type { Operand } from './methods.js';
import { flatten, type NestedArray } from './nested.js';
import { callOperator, type OperatorOptions } from './ops.js';
import { FloatScalar, type Scalar } from './scalar.js';
import type { Tensor } from './tensor.js';

/** Options of every factory. */
export interface TensorOptions {
  /** Default: float32, but where the values say otherwise. */
  readonly dtype?: DType;
  /** Default: `'cpu'`; while a step is recorded, the run's device. */
  readonly device?: Device;
  /** Whether gradients are computed for it; default false. */
  readonly requiresGrad?: boolean;
  readonly layout?: Layout;
}

/** Options of the factories that draw. */
export interface RandomTensorOptions extends TensorOptions {
  /** Where to draw from; default: the device's default generator, which `manualSeed` seeds. */
  readonly generator?: Generator;
}

/** Options of the factories that copy shape, dtype and device from a tensor. */
export interface LikeOptions extends TensorOptions {
  readonly memoryFormat?: MemoryFormat;
}

/**
 * A tensor of the values given: a number, nested arrays, or a typed array. Typed arrays keep their type, numbers are float32, bigints
 * int64, booleans bool.
 *
 * @throws {ArgumentError} naming the place, for rows that differ in length and values that do not fit the dtype.
 * @example
 * tensor([[1, 2], [3, 4]]); // float32, shape [2, 2]
 * tensor([1, 2], { dtype: 'int64' });
 */
export function tensor(values: NestedArray, options: Omit<TensorOptions, 'layout'> = {}): Tensor {
  const { dtype, device, requiresGrad, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new ArgumentError(`tensor() has no option '${unknown}'; it has dtype, device, requiresGrad`);
  }
  const flat = flatten(values, dtype);
  const made = native().tensorFromData(flat.data, flat.shape, flat.dtype, device) as Tensor;
  if (requiresGrad) made.requiresGrad = true;
  return made;
}

/** All zeros. */
export function zeros(size: readonly number[], options?: TensorOptions): Tensor {
  return make('zeros', [checkSize('zeros', size)], options);
}

/** All ones. */
export function ones(size: readonly number[], options?: TensorOptions): Tensor {
  return make('ones', [checkSize('ones', size)], options);
}

/** Memory as it comes, whatever it holds. */
export function empty(size: readonly number[], options?: TensorOptions): Tensor {
  return make('empty', [checkSize('empty', size)], options);
}

/** All `fillValue`: float32 for a number, int64 for a bigint, bool for a boolean, unless `dtype` says otherwise. */
export function full(size: readonly number[], fillValue: Scalar, options: TensorOptions = {}): Tensor {
  const isNumber = typeof fillValue === 'number' || fillValue instanceof FloatScalar;
  return make(
    'full',
    [checkSize('full', size), fillValue],
    isNumber ? { dtype: 'float32', ...options } : options,
  );
}

/** `start`, `start + step`, … below `end`: int64 if all are integers, else float32. */
export function arange(end: Scalar, options?: TensorOptions): Tensor;
export function arange(start: Scalar, end: Scalar, options?: TensorOptions): Tensor;
export function arange(start: Scalar, end: Scalar, step: Scalar, options?: TensorOptions): Tensor;
export function arange(...args: (Scalar | TensorOptions | undefined)[]): Tensor {
  const last = args.at(-1);
  const hasOptions = typeof last === 'object' && !(last instanceof FloatScalar);
  const numbers = (hasOptions ? args.slice(0, -1) : args) as Scalar[];
  return make('arange', numbers, hasOptions ? last : undefined);
}

/** `steps` values at equal distances from `start` to `end`, both included. */
export function linspace(start: Scalar, end: Scalar, steps: number, options?: TensorOptions): Tensor {
  return make('linspace', [start, end, steps], options);
}

/** Ones on the diagonal of a matrix of `n` rows and `m` (default `n`) columns, zeros elsewhere. */
export function eye(n: number, options?: TensorOptions): Tensor;
export function eye(n: number, m: number, options?: TensorOptions): Tensor;
export function eye(n: number, m?: number | TensorOptions, options?: TensorOptions): Tensor {
  return typeof m === 'number' ? make('eye', [n, m], options) : make('eye', [n], m);
}

/** Drawn from the uniform distribution between 0 and 1. */
export function rand(size: readonly number[], options?: RandomTensorOptions): Tensor {
  return make('rand', [checkSize('rand', size)], options);
}

/** Drawn from the normal distribution of mean 0 and variance 1. */
export function randn(size: readonly number[], options?: RandomTensorOptions): Tensor {
  return make('randn', [checkSize('randn', size)], options);
}

/** Integers (int64) drawn from `low` (default 0) to before `high`. */
export function randint(high: number, size: readonly number[], options?: RandomTensorOptions): Tensor;
export function randint(
  low: number,
  high: number,
  size: readonly number[],
  options?: RandomTensorOptions,
): Tensor;
export function randint(
  ...args: [
    number,
    number | readonly number[],
    (readonly number[] | RandomTensorOptions)?,
    RandomTensorOptions?,
  ]
): Tensor {
  const [first, second, third, fourth] = args;
  if (typeof second === 'number') return make('randint', [first, second, third as readonly number[]], fourth);
  return make('randint', [first, second], third as RandomTensorOptions | undefined);
}

/** The integers from 0 to before `n` (int64), in random order. */
export function randperm(n: number, options?: RandomTensorOptions): Tensor {
  return make('randperm', [n], options);
}

/** Zeros of the shape, dtype and device of `input`. */
export function zerosLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('zeros_like', [input], options);
}

/** Ones of the shape, dtype and device of `input`. */
export function onesLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('ones_like', [input], options);
}

/** Memory of the shape, dtype and device of `input`, whatever it holds. */
export function emptyLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('empty_like', [input], options);
}

/** `fillValue` in the shape, dtype and device of `input`. */
export function fullLike(input: Tensor, fillValue: Scalar, options?: LikeOptions): Tensor {
  return make('full_like', [input, fillValue], options);
}

/** Draws from the uniform distribution, in the shape, dtype and device of `input`. */
export function randLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('rand_like', [input], options);
}

/** Draws from the normal distribution, in the shape, dtype and device of `input`. */
export function randnLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('randn_like', [input], options);
}

/** Joins tensors along the dimension `dim` (default 0) that they have. */
export function cat(tensors: readonly Tensor[], dim?: number | { readonly dim?: number }): Tensor {
  return join('cat', tensors, dim);
}

/** Joins tensors of one shape along a new dimension `dim` (default 0). */
export function stack(tensors: readonly Tensor[], dim?: number | { readonly dim?: number }): Tensor {
  return join('stack', tensors, dim);
}

/** The elements of `input` where `condition` is true, elsewhere those of `other`. */
export function where(condition: Tensor, input: Operand, other: Operand): Tensor {
  return make('where', [condition, input, other]);
}

/** The sum of products that `equation` describes: `einsum('bij,bjk->bik', x, y)`; the operands may come as an array, too. */
export function einsum(equation: string, operands: readonly Tensor[]): Tensor;
export function einsum(equation: string, ...operands: readonly Tensor[]): Tensor;
export function einsum(equation: string, ...operands: readonly (Tensor | readonly Tensor[])[]): Tensor {
  return make('einsum', [equation, operands.flat()]);
}

// PyTorch takes sizes one by one as well, and whoever comes from there writes randn(3, 4).
function checkSize(name: string, size: readonly number[]): readonly number[] {
  if (Array.isArray(size)) return size;
  throw new ArgumentError(
    `expected a list of sizes for ${name}(), as in ${name}([3, 4]), received ${describe(size)}`,
  );
}

function join(name: string, tensors: readonly Tensor[], dim: number | { readonly dim?: number } = 0): Tensor {
  return isPlainObject(dim)
    ? (callOperator(name, [tensors], dim as OperatorOptions) as Tensor)
    : make(name, [tensors, dim as number]);
}

// requiresGrad is no argument of any operator: it is set on what they made.
function make(
  name: string,
  args: Parameters<typeof callOperator>[1],
  options?: RandomTensorOptions & LikeOptions,
): Tensor {
  if (options === undefined) return callOperator(name, args) as Tensor;
  const { requiresGrad, ...named } = options;
  const made = callOperator(name, args, named as OperatorOptions) as Tensor;
  if (requiresGrad) made.requiresGrad = true;
  return made;
}
