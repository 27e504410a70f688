// Pooling by the greatest element, its inverse, and its random and adaptive forms; each over one to three dimensions, with
// and without the places of the elements, hence the length.
import { check } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { rand } from '../../tensor/creation.js';
import { callOperator, type OperatorArgument, type OperatorOptions } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { expandSize, LENGTHS, type Size } from '../kinds.js';
import { type AdaptiveSize, adaptiveLengths, call, named, readNamed } from './call.js';

/** Options of {@link maxPool1d}, {@link maxPool2d} and {@link maxPool3d}. */
export interface MaxPoolOptions {
  /** How far apart windows begin; default the window's size. */
  readonly stride?: Size;
  /** How much of negative infinity is added on both sides; default 0. */
  readonly padding?: Size;
  /** The distance of neighbouring elements of a window; default 1. */
  readonly dilation?: Size;
  /** Whether a last window may reach over the end; default false. */
  readonly ceilMode?: boolean;
}

/** What comes by name behind the stride. @inline */
type PoolOthers = Omit<MaxPoolOptions, 'stride'>;

/** The results, and the places in the input (int64) that they come from. */
export type PooledWithIndices = [output: Tensor, indices: Tensor];

function callTwo(name: string, args: readonly OperatorArgument[], options?: object): PooledWithIndices {
  return callOperator(name, args, options as OperatorOptions) as PooledWithIndices;
}

/**
 * The greatest element of each window of `(n, channels, length)` or `(channels, length)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool1d.html
 */
export function maxPool1d(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | MaxPoolOptions,
  options?: PoolOthers,
): Tensor {
  // The operator of one result fills memory by pointer where no gradient is needed, which a recorded step cannot hold.
  return maxPool1dWithIndices(input, kernelSize, stride, options)[0];
}

/** {@link maxPool1d} with the places of the elements. */
export function maxPool1dWithIndices(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | MaxPoolOptions,
  options?: PoolOthers,
): PooledWithIndices {
  return callTwo('max_pool1d_with_indices', [input, kernelSize], named('stride', stride, options));
}

/**
 * The greatest element of each window of `(n, channels, height, width)` or `(channels, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool2d.html
 */
export function maxPool2d(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | MaxPoolOptions,
  options?: PoolOthers,
): Tensor {
  return call('max_pool2d', [input, kernelSize], named('stride', stride, options));
}

/** {@link maxPool2d} with the places of the elements. */
export function maxPool2dWithIndices(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | MaxPoolOptions,
  options?: PoolOthers,
): PooledWithIndices {
  return callTwo('max_pool2d_with_indices', [input, kernelSize], named('stride', stride, options));
}

/**
 * The greatest element of each window of `(n, channels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool3d.html
 */
export function maxPool3d(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | MaxPoolOptions,
  options?: PoolOthers,
): Tensor {
  return call('max_pool3d', [input, kernelSize], named('stride', stride, options));
}

/** {@link maxPool3d} with the places of the elements. */
export function maxPool3dWithIndices(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | MaxPoolOptions,
  options?: PoolOthers,
): PooledWithIndices {
  return callTwo('max_pool3d_with_indices', [input, kernelSize], named('stride', stride, options));
}

/** Options of {@link maxUnpool1d}, {@link maxUnpool2d} and {@link maxUnpool3d}. */
export interface MaxUnpoolOptions {
  /** Default the window's size. */
  readonly stride?: Size;
  /** Default 0. */
  readonly padding?: Size;
  /** Spatial lengths of the result, or its whole shape; default the least that the pooling can have come from. */
  readonly outputSize?: readonly number[];
}

/** What comes by name behind the stride. @inline */
type UnpoolOthers = Omit<MaxUnpoolOptions, 'stride'>;

interface Unpooling {
  readonly stride: number[];
  readonly padding: number[];
  readonly outputSize: number[];
}

function planUnpooling(
  name: string,
  input: Tensor,
  kernelSize: Size,
  dims: number,
  first: Size | MaxUnpoolOptions | undefined,
  others: UnpoolOthers | undefined,
): Unpooling {
  const options = readNamed<MaxUnpoolOptions>(name, ['stride', 'padding', 'outputSize'], first, others);
  check(options.outputSize ?? [], LENGTHS, `option 'outputSize' of nn.functional.${name}`);
  const kernel = expandSize(kernelSize, dims);
  const stride = expandSize(options.stride ?? kernelSize, dims);
  const padding = expandSize(options.padding ?? 0, dims);
  const least = input.shape
    .slice(-dims)
    .map(
      (length, dim) =>
        (length - 1) * (stride[dim] as number) + (kernel[dim] as number) - 2 * (padding[dim] as number),
    );
  const given = options.outputSize;
  if (given === undefined) return { stride, padding, outputSize: least };
  const outputSize = given.length === dims + 2 ? given.slice(2) : [...given];
  const fits = (length: number, dim: number): boolean =>
    Math.abs(length - (least[dim] as number)) < (stride[dim] as number);
  if (outputSize.length !== dims || !outputSize.every(fits)) {
    throw new ArgumentError(
      `expected lengths less than the stride [${stride}] away from [${least}] for option 'outputSize' of ${name}, ` +
        `received [${given}]`,
    );
  }
  return { stride, padding, outputSize };
}

/**
 * Puts pooled elements back to where {@link maxPool1dWithIndices} took them from, zeros elsewhere.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_unpool1d.html
 *
 * @throws {ArgumentError} for an `outputSize` that no pooling can have come from.
 */
export function maxUnpool1d(
  input: Tensor,
  indices: Tensor,
  kernelSize: Size,
  stride?: Size | MaxUnpoolOptions,
  options?: UnpoolOthers,
): Tensor {
  const { outputSize } = planUnpooling('maxUnpool1d', input, kernelSize, 1, stride, options);
  const image = [input.unsqueeze(-1), indices.unsqueeze(-1), [...outputSize, 1]];
  return call('max_unpool2d', image).squeeze(-1);
}

/**
 * Puts pooled elements back to where {@link maxPool2dWithIndices} took them from, zeros elsewhere.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_unpool2d.html
 *
 * @throws {ArgumentError} for an `outputSize` that no pooling can have come from.
 */
export function maxUnpool2d(
  input: Tensor,
  indices: Tensor,
  kernelSize: Size,
  stride?: Size | MaxUnpoolOptions,
  options?: UnpoolOthers,
): Tensor {
  const { outputSize } = planUnpooling('maxUnpool2d', input, kernelSize, 2, stride, options);
  return call('max_unpool2d', [input, indices, outputSize]);
}

/**
 * Puts pooled elements back to where {@link maxPool3dWithIndices} took them from, zeros elsewhere.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_unpool3d.html
 *
 * @throws {ArgumentError} for an `outputSize` that no pooling can have come from.
 */
export function maxUnpool3d(
  input: Tensor,
  indices: Tensor,
  kernelSize: Size,
  stride?: Size | MaxUnpoolOptions,
  options?: UnpoolOthers,
): Tensor {
  const plan = planUnpooling('maxUnpool3d', input, kernelSize, 3, stride, options);
  return call('max_unpool3d', [input, indices, plan.outputSize, plan.stride, plan.padding]);
}

/** Options of {@link fractionalMaxPool2d} and {@link fractionalMaxPool3d}. */
export interface FractionalMaxPoolOptions {
  /** Spatial lengths of the result. */
  readonly outputSize?: Size;
  /** Instead: its lengths as shares of the input's, each between 0 and 1. */
  readonly outputRatio?: number | readonly number[];
}

/** What comes by name behind the size. @inline */
type FractionalOthers = Omit<FractionalMaxPoolOptions, 'outputSize'>;

function fractional(
  name: string,
  input: Tensor,
  kernelSize: Size,
  dims: number,
  first: Size | FractionalMaxPoolOptions | undefined,
  others: FractionalOthers | undefined,
): PooledWithIndices {
  const names = ['outputSize', 'outputRatio'] as const;
  const { outputSize, outputRatio } = readNamed<FractionalMaxPoolOptions>(name, names, first, others);
  if ((outputSize === undefined) === (outputRatio === undefined)) {
    const received = outputSize === undefined ? 'neither' : 'both';
    throw new ArgumentError(
      `expected one of the options 'outputSize' and 'outputRatio' of ${name}, received ${received}`,
    );
  }
  const { shape, dtype, device } = input;
  const lengths =
    outputSize !== undefined
      ? expandSize(outputSize, dims)
      : expandSize(outputRatio as Size, dims).map((ratio, dim) =>
          Math.trunc((shape.at(dim - dims) as number) * ratio),
        );
  const batch = shape.length === dims + 1 ? 1 : (shape[0] as number);
  // (n, channels, dims): where in each channel the windows begin.
  const samples = rand([batch, shape.at(-dims - 1) as number, dims], { dtype, device });
  return callTwo(`fractional_max_pool${dims}d`, [input, kernelSize, lengths, samples]);
}

/**
 * Max pooling over windows whose places are drawn so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.fractional_max_pool2d.html
 */
export function fractionalMaxPool2d(
  input: Tensor,
  kernelSize: Size,
  outputSize?: Size | FractionalMaxPoolOptions,
  options?: FractionalOthers,
): Tensor {
  return fractionalMaxPool2dWithIndices(input, kernelSize, outputSize, options)[0];
}

/** {@link fractionalMaxPool2d} with the places of the elements. */
export function fractionalMaxPool2dWithIndices(
  input: Tensor,
  kernelSize: Size,
  outputSize?: Size | FractionalMaxPoolOptions,
  options?: FractionalOthers,
): PooledWithIndices {
  return fractional('fractionalMaxPool2d', input, kernelSize, 2, outputSize, options);
}

/**
 * As {@link fractionalMaxPool2d}, over three dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.fractional_max_pool3d.html
 */
export function fractionalMaxPool3d(
  input: Tensor,
  kernelSize: Size,
  outputSize?: Size | FractionalMaxPoolOptions,
  options?: FractionalOthers,
): Tensor {
  return fractionalMaxPool3dWithIndices(input, kernelSize, outputSize, options)[0];
}

/** {@link fractionalMaxPool3d} with the places of the elements. */
export function fractionalMaxPool3dWithIndices(
  input: Tensor,
  kernelSize: Size,
  outputSize?: Size | FractionalMaxPoolOptions,
  options?: FractionalOthers,
): PooledWithIndices {
  return fractional('fractionalMaxPool3d', input, kernelSize, 3, outputSize, options);
}

/**
 * The greatest elements of windows that share the input evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_max_pool1d.html
 */
export function adaptiveMaxPool1d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return adaptiveMaxPool1dWithIndices(input, outputSize)[0];
}

/** {@link adaptiveMaxPool1d} with the places of the elements. */
export function adaptiveMaxPool1dWithIndices(input: Tensor, outputSize: AdaptiveSize): PooledWithIndices {
  return callTwo('adaptive_max_pool1d', [input, adaptiveLengths(input, outputSize, 1)]);
}

/**
 * As {@link adaptiveMaxPool1d}, over two dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_max_pool2d.html
 */
export function adaptiveMaxPool2d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return adaptiveMaxPool2dWithIndices(input, outputSize)[0];
}

/** {@link adaptiveMaxPool2d} with the places of the elements. */
export function adaptiveMaxPool2dWithIndices(input: Tensor, outputSize: AdaptiveSize): PooledWithIndices {
  return callTwo('adaptive_max_pool2d', [input, adaptiveLengths(input, outputSize, 2)]);
}

/**
 * As {@link adaptiveMaxPool1d}, over three dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_max_pool3d.html
 */
export function adaptiveMaxPool3d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return adaptiveMaxPool3dWithIndices(input, outputSize)[0];
}

/** {@link adaptiveMaxPool3d} with the places of the elements. */
export function adaptiveMaxPool3dWithIndices(input: Tensor, outputSize: AdaptiveSize): PooledWithIndices {
  return callTwo('adaptive_max_pool3d', [input, adaptiveLengths(input, outputSize, 3)]);
}
