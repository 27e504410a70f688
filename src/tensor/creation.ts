// Making tensors: from values, and by the factory operators. Names and arguments are PyTorch's.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { callFactory } from './call-factory.js';
import type { Device, DType, Layout, MemoryFormat } from './dtype.js';
import type { Generator } from './generator.js';
import type { Operand } from './methods.js';
import { flatten, type NestedArray } from './nested.js';
import { callWithOptions } from './ops.js';
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

/** The shape, where it comes by name. */
export interface SizeOption {
  readonly size: readonly number[];
}

/** The value of all elements, where it comes by name. */
export interface FillOption {
  readonly fillValue: Scalar;
}

/** The distance between two values. */
export interface StepOption {
  /** Default 1. */
  readonly step?: Scalar;
}

/** Which operands {@link einsum} takes first. */
export interface PathOption {
  /** Pairs of operands, one after another; default null: from the left. */
  readonly path?: readonly number[] | null;
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
export function zeros(size: readonly number[], options?: TensorOptions): Tensor;
export function zeros(options: TensorOptions & SizeOption): Tensor;
export function zeros(...args: unknown[]): Tensor {
  return makeSized('zeros', args);
}

/** All ones. */
export function ones(size: readonly number[], options?: TensorOptions): Tensor;
export function ones(options: TensorOptions & SizeOption): Tensor;
export function ones(...args: unknown[]): Tensor {
  return makeSized('ones', args);
}

/** Memory as it comes, whatever it holds. */
export function empty(size: readonly number[], options?: TensorOptions): Tensor;
export function empty(options: TensorOptions & SizeOption): Tensor;
export function empty(...args: unknown[]): Tensor {
  return makeSized('empty', args);
}

/** All `fillValue`: float32 for a number, int64 for a bigint, bool for a boolean, unless `dtype` says otherwise. */
export function full(size: readonly number[], fillValue: Scalar, options?: TensorOptions): Tensor;
export function full(size: readonly number[], options: TensorOptions & FillOption): Tensor;
export function full(options: TensorOptions & SizeOption & FillOption): Tensor;
export function full(...args: unknown[]): Tensor {
  const last = args.at(-1);
  const options = isPlainObject(last) ? last : {};
  const positional = last === undefined || isPlainObject(last) ? args.slice(0, -1) : args;
  const fillValue = positional.length > 1 ? positional[1] : options.fillValue;
  const isNumber = typeof fillValue === 'number' || fillValue instanceof FloatScalar;
  return makeSized('full', isNumber ? [...positional, { dtype: 'float32', ...options }] : args);
}

/** `start` (default 0), `start + step`, … below `end`: int64 if all are integers, else float32. */
export function arange(end: Scalar, options?: TensorOptions): Tensor;
export function arange(start: Scalar, end: Scalar, options?: TensorOptions & StepOption): Tensor;
export function arange(start: Scalar, end: Scalar, step: Scalar, options?: TensorOptions): Tensor;
export function arange(start: Scalar, options: TensorOptions & StepOption & { readonly end: Scalar }): Tensor;
export function arange(
  options: TensorOptions & StepOption & { readonly start: Scalar; readonly end: Scalar },
): Tensor;
export function arange(options: TensorOptions & { readonly end: Scalar }): Tensor;
export function arange(...args: unknown[]): Tensor {
  return make('arange', args);
}

/** `steps` values at equal distances from `start` to `end`, both included. */
export function linspace(start: Scalar, end: Scalar, steps: number, options?: TensorOptions): Tensor;
export function linspace(
  start: Scalar,
  end: Scalar,
  options: TensorOptions & { readonly steps: number },
): Tensor;
export function linspace(
  start: Scalar,
  options: TensorOptions & { readonly end: Scalar; readonly steps: number },
): Tensor;
export function linspace(
  options: TensorOptions & { readonly start: Scalar; readonly end: Scalar; readonly steps: number },
): Tensor;
export function linspace(...args: unknown[]): Tensor {
  return make('linspace', args);
}

/** Ones on the diagonal of a matrix of `n` rows and `m` (default `n`) columns, zeros elsewhere. */
export function eye(n: number, options?: TensorOptions & { readonly m?: number }): Tensor;
export function eye(n: number, m: number, options?: TensorOptions): Tensor;
export function eye(options: TensorOptions & { readonly n: number; readonly m?: number }): Tensor;
export function eye(...args: unknown[]): Tensor {
  return make('eye', args);
}

/** Drawn from the uniform distribution between 0 and 1. */
export function rand(size: readonly number[], options?: RandomTensorOptions): Tensor;
export function rand(options: RandomTensorOptions & SizeOption): Tensor;
export function rand(...args: unknown[]): Tensor {
  return makeSized('rand', args);
}

/** Drawn from the normal distribution of mean 0 and variance 1. */
export function randn(size: readonly number[], options?: RandomTensorOptions): Tensor;
export function randn(options: RandomTensorOptions & SizeOption): Tensor;
export function randn(...args: unknown[]): Tensor {
  return makeSized('randn', args);
}

/** Integers (int64) drawn from `low` (default 0) to before `high`. */
export function randint(high: number, size: readonly number[], options?: RandomTensorOptions): Tensor;
export function randint(
  low: number,
  high: number,
  size: readonly number[],
  options?: RandomTensorOptions,
): Tensor;
export function randint(low: number, high: number, options: RandomTensorOptions & SizeOption): Tensor;
export function randint(high: number, options: RandomTensorOptions & SizeOption): Tensor;
export function randint(
  low: number,
  options: RandomTensorOptions & SizeOption & { readonly high: number },
): Tensor;
export function randint(
  options: RandomTensorOptions & SizeOption & { readonly low?: number; readonly high: number },
): Tensor;
export function randint(...args: unknown[]): Tensor {
  return make('randint', args);
}

/** The integers from 0 to before `n` (int64), in random order. */
export function randperm(n: number, options?: RandomTensorOptions): Tensor;
export function randperm(options: RandomTensorOptions & { readonly n: number }): Tensor;
export function randperm(...args: unknown[]): Tensor {
  return make('randperm', args);
}

/** Zeros of the shape, dtype and device of `input`. */
export function zerosLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('zeros_like', [input, options]);
}

/** Ones of the shape, dtype and device of `input`. */
export function onesLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('ones_like', [input, options]);
}

/** Memory of the shape, dtype and device of `input`, whatever it holds. */
export function emptyLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('empty_like', [input, options]);
}

/** `fillValue` in the shape, dtype and device of `input`. */
export function fullLike(input: Tensor, fillValue: Scalar, options?: LikeOptions): Tensor;
export function fullLike(input: Tensor, options: LikeOptions & FillOption): Tensor;
export function fullLike(...args: unknown[]): Tensor {
  return make('full_like', args);
}

/** Draws from the uniform distribution, in the shape, dtype and device of `input`. */
export function randLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('rand_like', [input, options]);
}

/** Draws from the normal distribution, in the shape, dtype and device of `input`. */
export function randnLike(input: Tensor, options?: LikeOptions): Tensor {
  return make('randn_like', [input, options]);
}

/**
 * The elements of `input` where `condition` is true, elsewhere those of `other`. Of `condition` alone: where it is true, as one tensor
 * of indices for each dimension.
 */
export function where(condition: Tensor): Tensor[];
export function where(condition: Tensor, input: Operand, other: Operand): Tensor;
export function where(condition: Tensor, input: Operand, options: { readonly other: Operand }): Tensor;
export function where(
  condition: Tensor,
  options: { readonly input: Operand; readonly other: Operand },
): Tensor;
export function where(...args: unknown[]): Tensor | Tensor[] {
  const last = args.at(-1);
  if (!isPlainObject(last) || !('input' in last)) return callWithOptions('where', args) as Tensor | Tensor[];
  // The operator's own name for it is another.
  const { input, ...others } = last;
  return callWithOptions('where', [...args.slice(0, -1), input, others]) as Tensor;
}

/** The sum of products that `equation` describes: `einsum('bij,bjk->bik', x, y)`; the operands may come as an array, too. */
export function einsum(equation: string, operands: readonly Tensor[], options?: PathOption): Tensor;
export function einsum(equation: string, ...operands: readonly Tensor[]): Tensor;
export function einsum(equation: string, ...args: readonly unknown[]): Tensor {
  const last = args.at(-1);
  return isPlainObject(last)
    ? make('einsum', [equation, args.slice(0, -1).flat(), last])
    : make('einsum', [equation, args.flat()]);
}

// PyTorch takes sizes one by one as well, and whoever comes from there writes randn(3, 4).
function makeSized(name: string, args: readonly unknown[]): Tensor {
  const [first] = args;
  const size = isPlainObject(first) && 'size' in first ? first.size : first;
  if (Array.isArray(size)) return make(name, args);
  throw new ArgumentError(
    `expected a list of sizes for ${name}(), as in ${name}([3, 4]), received ${describe(size)}`,
  );
}

// Options that are undefined were left out.
function make(name: string, args: readonly unknown[]): Tensor {
  return callFactory(name, args.at(-1) === undefined ? args.slice(0, -1) : args) as Tensor;
}
