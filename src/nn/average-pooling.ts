// Pooling layers by averages and by p-norms.
import { BOOLEAN, check, FINITE, integer, readOptions } from '../arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import * as functional from './functional/average-pooling.js';
import type { AdaptiveSize } from './functional/call.js';
import { adaptiveSizes, expandSize, nullable, type Size, sizes } from './kinds.js';
import { Module } from './module.js';
import { floatText, valueText } from './text.js';

/** Settings and text of average pooling over any number of dimensions. */
abstract class AvgPool extends Module {
  readonly kernelSize: Size;
  readonly stride: Size;
  readonly padding: Size;
  readonly ceilMode: boolean;
  readonly countIncludePad: boolean;
  readonly divisorOverride: number | null;

  constructor(
    owner: string,
    dims: number,
    kernelSize: Size,
    stride?: Size | functional.AvgPoolNdOptions,
    options?: Omit<functional.AvgPoolNdOptions, 'stride'>,
  ) {
    super();
    check(kernelSize, sizes(dims, 1), `kernelSize of ${owner}`);
    const kinds = {
      ...{ stride: sizes(dims, 1), padding: sizes(dims), ceilMode: BOOLEAN, countIncludePad: BOOLEAN },
      ...(dims === 1 ? {} : { divisorOverride: nullable(integer(1)) }),
    } as Record<keyof functional.AvgPoolNdOptions, typeof BOOLEAN>;
    const defaults: Required<functional.AvgPoolNdOptions> = {
      ...{ stride: kernelSize, padding: 0, ceilMode: false, countIncludePad: true, divisorOverride: null },
    };
    const read = readOptions(owner, kinds, defaults, options, { name: 'stride', value: stride });
    // Over one dimension PyTorch keeps lists.
    const keep = (size: Size): Size => (dims === 1 ? expandSize(size, 1) : size);
    this.kernelSize = keep(kernelSize);
    this.stride = keep(read.stride);
    this.padding = keep(read.padding);
    this.ceilMode = read.ceilMode;
    this.countIncludePad = read.countIncludePad;
    this.divisorOverride = read.divisorOverride;
  }

  override extraRepr(): string {
    const { kernelSize, stride, padding } = this;
    return `kernel_size=${valueText(kernelSize)}, stride=${valueText(stride)}, padding=${valueText(padding)}`;
  }
}

/**
 * The mean of each window of `(n, channels, length)` or `(channels, length)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AvgPool1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AvgPool1d extends AvgPool {
  constructor(
    kernelSize: Size,
    stride?: Size | functional.AvgPoolOptions,
    options?: Omit<functional.AvgPoolOptions, 'stride'>,
  ) {
    super('nn.AvgPool1d', 1, kernelSize, stride, options);
  }

  override forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad } = this;
    return functional.avgPool1d(input, kernelSize, stride, { padding, ceilMode, countIncludePad });
  }
}

/**
 * The mean of each window of `(n, channels, height, width)` or `(channels, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AvgPool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AvgPool2d extends AvgPool {
  constructor(
    kernelSize: Size,
    stride?: Size | functional.AvgPoolNdOptions,
    options?: Omit<functional.AvgPoolNdOptions, 'stride'>,
  ) {
    super('nn.AvgPool2d', 2, kernelSize, stride, options);
  }

  override forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this;
    const settings = { padding, ceilMode, countIncludePad, divisorOverride };
    return functional.avgPool2d(input, kernelSize, stride, settings);
  }
}

/**
 * The mean of each window of `(n, channels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AvgPool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AvgPool3d extends AvgPool {
  constructor(
    kernelSize: Size,
    stride?: Size | functional.AvgPoolNdOptions,
    options?: Omit<functional.AvgPoolNdOptions, 'stride'>,
  ) {
    super('nn.AvgPool3d', 3, kernelSize, stride, options);
  }

  override forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this;
    const settings = { padding, ceilMode, countIncludePad, divisorOverride };
    return functional.avgPool3d(input, kernelSize, stride, settings);
  }
}

/** Settings and text of p-norm pooling over any number of dimensions. */
abstract class LPPool extends Module {
  readonly normType: number;
  readonly kernelSize: Size;
  readonly stride: Size | undefined;
  readonly ceilMode: boolean;

  constructor(
    owner: string,
    dims: number,
    normType: number,
    kernelSize: Size,
    stride?: Size | functional.LPPoolOptions,
    options?: Omit<functional.LPPoolOptions, 'stride'>,
  ) {
    super();
    check(normType, FINITE, `normType of ${owner}`);
    check(kernelSize, sizes(dims, 1), `kernelSize of ${owner}`);
    const kinds = { stride: sizes(dims, 1), ceilMode: BOOLEAN };
    const first = { name: 'stride', value: stride } as const;
    const read = readOptions<functional.LPPoolOptions>(owner, kinds, { ceilMode: false }, options, first);
    this.normType = normType;
    this.kernelSize = kernelSize;
    this.stride = read.stride;
    this.ceilMode = read.ceilMode === true;
  }

  protected abstract get pool(): typeof functional.lpPool2d;

  override forward(input: Tensor): Tensor {
    const { normType, kernelSize, stride, ceilMode } = this;
    return this.pool(input, normType, kernelSize, stride, { ceilMode });
  }

  override extraRepr(): string {
    const { normType, kernelSize, stride, ceilMode } = this;
    const norm = Number.isInteger(normType) ? String(normType) : floatText(normType);
    return (
      `norm_type=${norm}, kernel_size=${valueText(kernelSize)}, stride=${valueText(stride)}, ` +
      `ceil_mode=${valueText(ceilMode)}`
    );
  }
}

/**
 * The p-norm of each window of `(n, channels, length)` or `(channels, length)`: the `normType`-th root of the sum of powers.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LPPool1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LPPool1d extends LPPool {
  constructor(
    normType: number,
    kernelSize: Size,
    stride?: Size | functional.LPPoolOptions,
    options?: Omit<functional.LPPoolOptions, 'stride'>,
  ) {
    super('nn.LPPool1d', 1, normType, kernelSize, stride, options);
  }

  protected override get pool(): typeof functional.lpPool2d {
    return functional.lpPool1d;
  }
}

/**
 * The p-norm of each window of `(n, channels, height, width)` or `(channels, height, width)`: the `normType`-th root of the sum of powers.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LPPool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LPPool2d extends LPPool {
  constructor(
    normType: number,
    kernelSize: Size,
    stride?: Size | functional.LPPoolOptions,
    options?: Omit<functional.LPPoolOptions, 'stride'>,
  ) {
    super('nn.LPPool2d', 2, normType, kernelSize, stride, options);
  }

  protected override get pool(): typeof functional.lpPool2d {
    return functional.lpPool2d;
  }
}

/**
 * The p-norm of each window of `(n, channels, depth, height, width)` or without n: the `normType`-th root of the sum of powers.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LPPool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LPPool3d extends LPPool {
  constructor(
    normType: number,
    kernelSize: Size,
    stride?: Size | functional.LPPoolOptions,
    options?: Omit<functional.LPPoolOptions, 'stride'>,
  ) {
    super('nn.LPPool3d', 3, normType, kernelSize, stride, options);
  }

  protected override get pool(): typeof functional.lpPool2d {
    return functional.lpPool3d;
  }
}

/** Settings and text of adaptive average pooling over any number of dimensions. */
abstract class AdaptiveAvgPool extends Module {
  readonly outputSize: AdaptiveSize;

  constructor(owner: string, dims: number, outputSize: AdaptiveSize) {
    super();
    check(outputSize, adaptiveSizes(dims), `outputSize of ${owner}`);
    this.outputSize = outputSize;
  }

  override extraRepr(): string {
    return `output_size=${valueText(this.outputSize)}`;
  }
}

/**
 * The means of windows that share `(n, channels, length)` or `(channels, length)` evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveAvgPool1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveAvgPool1d extends AdaptiveAvgPool {
  constructor(outputSize: AdaptiveSize) {
    super('nn.AdaptiveAvgPool1d', 1, outputSize);
  }

  override forward(input: Tensor): Tensor {
    return functional.adaptiveAvgPool1d(input, this.outputSize);
  }
}

/**
 * The means of windows that share `(n, channels, height, width)` or `(channels, height, width)` evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveAvgPool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveAvgPool2d extends AdaptiveAvgPool {
  constructor(outputSize: AdaptiveSize) {
    super('nn.AdaptiveAvgPool2d', 2, outputSize);
  }

  override forward(input: Tensor): Tensor {
    return functional.adaptiveAvgPool2d(input, this.outputSize);
  }
}

/**
 * The means of windows that share `(n, channels, depth, height, width)` or without n evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveAvgPool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveAvgPool3d extends AdaptiveAvgPool {
  constructor(outputSize: AdaptiveSize) {
    super('nn.AdaptiveAvgPool3d', 3, outputSize);
  }

  override forward(input: Tensor): Tensor {
    return functional.adaptiveAvgPool3d(input, this.outputSize);
  }
}
