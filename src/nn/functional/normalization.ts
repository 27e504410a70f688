// Normalisation by statistics of a batch, of groups of channels, of single samples, and of neighbouring channels.
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { call, named, readNamed } from './call.js';

/** Options of {@link batchNorm}. */
export interface BatchNormOptions {
  /** A factor for each channel. */
  readonly weight?: Tensor | null;
  /** Added to each channel. */
  readonly bias?: Tensor | null;
  /** Use the batch's own statistics, and update the running ones in place; default false. */
  readonly training?: boolean;
  /** The share of the new statistics in the running ones; default 0.1. */
  readonly momentum?: number;
  /** Added to the variance; default 1e-5. */
  readonly eps?: number;
}

const BATCH_NORM = ['weight', 'bias', 'training', 'momentum', 'eps'] as const;

/**
 * Normalises each channel of `(n, channels, …)` over the batch.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.batch_norm.html
 *
 * @throws {ArgumentError} in training for an input with one value per channel.
 */
export function batchNorm(
  input: Tensor,
  runningMean: Tensor | null,
  runningVar: Tensor | null,
  weight?: Tensor | null | BatchNormOptions,
  options?: Omit<BatchNormOptions, 'weight'>,
): Tensor {
  const read = readNamed<BatchNormOptions>('batchNorm', BATCH_NORM, weight, options);
  const { weight: scale = null, bias = null, training = false, momentum = 0.1, eps = 1e-5 } = read;
  if (training) {
    const { shape } = input;
    const count = shape.filter((_, dim) => dim !== 1).reduce((product, length) => product * length, 1);
    if (count === 1) {
      throw new ArgumentError(
        `expected more than one value per channel for batch norm in training, received shape [${shape}]`,
      );
    }
  }
  const args = [input, scale, bias, runningMean, runningVar, training, momentum, eps, true];
  return call('batch_norm', args);
}

/** Options of {@link instanceNorm}. */
export interface InstanceNormOptions {
  readonly runningMean?: Tensor | null;
  readonly runningVar?: Tensor | null;
  /** A factor for each channel. */
  readonly weight?: Tensor | null;
  /** Added to each channel. */
  readonly bias?: Tensor | null;
  /** Use the input's own statistics, not the running ones; default true. */
  readonly useInputStats?: boolean;
  /** Default 0.1. */
  readonly momentum?: number;
  /** Default 1e-5. */
  readonly eps?: number;
}

const INSTANCE_NORM = [
  ...(['runningMean', 'runningVar', 'weight', 'bias', 'useInputStats', 'momentum', 'eps'] as const),
];

/**
 * Normalises each channel of each sample of `(n, channels, …)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.instance_norm.html
 *
 * @throws {ArgumentError} for an input with one value per channel and sample, unless the running statistics are used.
 */
export function instanceNorm(
  input: Tensor,
  runningMean?: Tensor | null | InstanceNormOptions,
  options?: Omit<InstanceNormOptions, 'runningMean'>,
): Tensor {
  const read = readNamed<InstanceNormOptions>('instanceNorm', INSTANCE_NORM, runningMean, options);
  const { runningMean: mean = null, runningVar = null, weight = null, bias = null } = read;
  const { useInputStats = true, momentum = 0.1, eps = 1e-5 } = read;
  const { shape } = input;
  if (useInputStats && shape.slice(2).reduce((product, length) => product * length, 1) === 1) {
    throw new ArgumentError(
      `expected more than one value per channel and sample for instance norm, received shape [${shape}]`,
    );
  }
  const args = [input, weight, bias, mean, runningVar, useInputStats, momentum, eps, true];
  return call('instance_norm', args);
}

/** Options of {@link layerNorm}. */
export interface LayerNormOptions {
  /** A factor for each element, of the normalised shape. */
  readonly weight?: Tensor | null;
  /** Added to each element, of the normalised shape. */
  readonly bias?: Tensor | null;
  /** Added to the variance; default 1e-5. */
  readonly eps?: number;
}

/**
 * Normalises the last dimensions, whose lengths are `normalizedShape`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.layer_norm.html
 */
export function layerNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  weight?: Tensor | null | LayerNormOptions,
  options?: Omit<LayerNormOptions, 'weight'>,
): Tensor {
  return call('layer_norm', [input, normalizedShape], named('weight', weight, options));
}

/** Options of {@link rmsNorm}. */
export interface RMSNormOptions {
  /** A factor for each element, of the normalised shape. */
  readonly weight?: Tensor | null;
  /** Added to the mean square; default the dtype's machine epsilon. */
  readonly eps?: number | null;
}

/**
 * The last dimensions over the root of their mean square.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.rms_norm.html
 */
export function rmsNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  weight?: Tensor | null | RMSNormOptions,
  options?: Omit<RMSNormOptions, 'weight'>,
): Tensor {
  return call('rms_norm', [input, normalizedShape], named('weight', weight, options));
}

/** Options of {@link groupNorm}. */
export interface GroupNormOptions {
  /** A factor for each channel. */
  readonly weight?: Tensor | null;
  /** Added to each channel. */
  readonly bias?: Tensor | null;
  /** Default 1e-5. */
  readonly eps?: number;
}

/**
 * Normalises `numGroups` groups of the channels of each sample of `(n, channels, …)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.group_norm.html
 */
export function groupNorm(
  input: Tensor,
  numGroups: number,
  weight?: Tensor | null | GroupNormOptions,
  options?: Omit<GroupNormOptions, 'weight'>,
): Tensor {
  return call('group_norm', [input, numGroups], named('weight', weight, options));
}

/** Options of {@link localResponseNorm}. */
export interface LocalResponseNormOptions {
  /** Default 1e-4. */
  readonly alpha?: number;
  /** Default 0.75. */
  readonly beta?: number;
  /** Default 1. */
  readonly k?: number;
}

/**
 * Divides by a power of the mean square of `size` neighbouring channels of `(n, channels, …)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.local_response_norm.html
 */
export function localResponseNorm(
  input: Tensor,
  size: number,
  alpha?: number | LocalResponseNormOptions,
  options?: Omit<LocalResponseNormOptions, 'alpha'>,
): Tensor {
  const read = readNamed<LocalResponseNormOptions>(
    'localResponseNorm',
    ['alpha', 'beta', 'k'],
    alpha,
    options,
  );
  const { alpha: scale = 1e-4, beta = 0.75, k = 1 } = read;
  const { shape } = input;
  if (shape.length < 3) {
    throw new ArgumentError(
      `expected an input of 3 dimensions or more for localResponseNorm, received ${shape.length}`,
    );
  }
  if (shape.includes(0)) return input;
  const around = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
  const square = input.mul(input);
  // The channels become a spatial dimension, over which a window of `size` is averaged.
  let mean: Tensor;
  if (shape.length === 3) {
    const padded = call('pad', [square.unsqueeze(1), [0, 0, ...around]]);
    mean = call('avg_pool2d', [padded, [size, 1], 1]).squeeze(1);
  } else {
    const [n, channels, height] = shape as [number, number, number];
    const padded = call('pad', [square.view([n, 1, channels, height, -1]), [0, 0, 0, 0, ...around]]);
    mean = call('avg_pool3d', [padded, [size, 1, 1], 1])
      .squeeze(1)
      .view(shape);
  }
  return input.div(mean.mul(scale).add(k).pow(beta));
}
