// Average pooling over one to three dimensions.
import { BOOLEAN, check, integer, readOptions } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import * as functional from '../functional/average-pooling.js';
import { expandSize, nullable, type Size, sizes } from '../kinds.js';
import { Module } from '../module.js';
import { valueText } from '../text.js';

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
