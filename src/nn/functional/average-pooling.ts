// Pooling by averages and by p-norms.
import { float } from '../../tensor/scalar.js';
import type { Tensor } from '../../tensor/tensor.js';
import { expandSize, type Size } from '../kinds.js';
import { type AdaptiveSize, adaptiveLengths, call, named, readNamed } from './call.js';

/** Options of {@link avgPool1d}. */
export interface AvgPoolOptions {
  /** How far apart windows begin; default the window's size. */
  readonly stride?: Size;
  /** Zeros added on both sides; default 0. */
  readonly padding?: Size;
  /** Whether a last window may reach over the end; default false. */
  readonly ceilMode?: boolean;
  /** Whether the added zeros count; default true. */
  readonly countIncludePad?: boolean;
}

/** Options of {@link avgPool2d} and {@link avgPool3d}. */
export interface AvgPoolNdOptions extends AvgPoolOptions {
  /** What sums are divided by; default the size of the window. */
  readonly divisorOverride?: number | null;
}

/**
 * The mean of each window of `(n, channels, length)` or `(channels, length)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.avg_pool1d.html
 */
export function avgPool1d(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | AvgPoolOptions,
  options?: Omit<AvgPoolOptions, 'stride'>,
): Tensor {
  return call('avg_pool1d', [input, kernelSize], named('stride', stride, options));
}

/**
 * The mean of each window of `(n, channels, height, width)` or `(channels, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.avg_pool2d.html
 */
export function avgPool2d(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | AvgPoolNdOptions,
  options?: Omit<AvgPoolNdOptions, 'stride'>,
): Tensor {
  return call('avg_pool2d', [input, kernelSize], named('stride', stride, options));
}

/**
 * The mean of each window of `(n, channels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.avg_pool3d.html
 */
export function avgPool3d(
  input: Tensor,
  kernelSize: Size,
  stride?: Size | AvgPoolNdOptions,
  options?: Omit<AvgPoolNdOptions, 'stride'>,
): Tensor {
  return call('avg_pool3d', [input, kernelSize], named('stride', stride, options));
}

/**
 * The means of windows that share the input evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_avg_pool1d.html
 */
export function adaptiveAvgPool1d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return call('adaptive_avg_pool1d', [input, adaptiveLengths(input, outputSize, 1)]);
}

/**
 * As {@link adaptiveAvgPool1d}, over two dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_avg_pool2d.html
 */
export function adaptiveAvgPool2d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return call('adaptive_avg_pool2d', [input, adaptiveLengths(input, outputSize, 2)]);
}

/**
 * As {@link adaptiveAvgPool1d}, over three dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_avg_pool3d.html
 */
export function adaptiveAvgPool3d(input: Tensor, outputSize: AdaptiveSize): Tensor {
  return call('adaptive_avg_pool3d', [input, adaptiveLengths(input, outputSize, 3)]);
}

/** Options of {@link lpPool1d}, {@link lpPool2d} and {@link lpPool3d}. */
export interface LPPoolOptions {
  /** How far apart windows begin; default the window's size. */
  readonly stride?: Size;
  /** Whether a last window may reach over the end; default false. */
  readonly ceilMode?: boolean;
}

const LP_POOL = ['stride', 'ceilMode'] as const;

function lpPool(input: Tensor, norm: number, kernelSize: Size, dims: number, options: LPPoolOptions): Tensor {
  const mean = call(`avg_pool${dims}d`, [input.pow(float(norm)), kernelSize], options);
  const count = expandSize(kernelSize, dims).reduce((product, length) => product * length, 1);
  const positive = mean.sign().mul(mean.abs().relu());
  return positive.mul(count).pow(float(1 / norm));
}

/**
 * The p-norm of each window of `(n, channels, length)`: the p-th root of the sum of p-th powers.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.lp_pool1d.html
 */
export function lpPool1d(
  input: Tensor,
  normType: number,
  kernelSize: Size,
  stride?: Size | LPPoolOptions,
  options?: Omit<LPPoolOptions, 'stride'>,
): Tensor {
  return lpPool(input, normType, kernelSize, 1, readNamed('lpPool1d', LP_POOL, stride, options));
}

/**
 * As {@link lpPool1d}, over two dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.lp_pool2d.html
 */
export function lpPool2d(
  input: Tensor,
  normType: number,
  kernelSize: Size,
  stride?: Size | LPPoolOptions,
  options?: Omit<LPPoolOptions, 'stride'>,
): Tensor {
  return lpPool(input, normType, kernelSize, 2, readNamed('lpPool2d', LP_POOL, stride, options));
}

/**
 * As {@link lpPool1d}, over three dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.lp_pool3d.html
 */
export function lpPool3d(
  input: Tensor,
  normType: number,
  kernelSize: Size,
  stride?: Size | LPPoolOptions,
  options?: Omit<LPPoolOptions, 'stride'>,
): Tensor {
  return lpPool(input, normType, kernelSize, 3, readNamed('lpPool3d', LP_POOL, stride, options));
}
