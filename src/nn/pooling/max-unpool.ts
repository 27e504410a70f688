// Max pooling undone: elements go back to where they came from.
import { check, readOptions } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import * as functional from '../functional/max-pooling.js';
import { expandSize, type OutputSizeOptions, readOutputSize, type Size, sizes } from '../kinds.js';
import { Module } from '../module.js';
import { valueText } from '../text.js';

/** Options of {@link MaxUnpool1d}, {@link MaxUnpool2d} and {@link MaxUnpool3d}. */
export interface MaxUnpoolModuleOptions {
  /** Default the window's size. */
  readonly stride?: Size;
  /** Default 0. */
  readonly padding?: Size;
}

/** Settings and text of unpooling over any number of dimensions. */
abstract class MaxUnpool extends Module {
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];

  constructor(
    owner: string,
    dims: number,
    kernelSize: Size,
    stride?: Size | MaxUnpoolModuleOptions,
    options?: Omit<MaxUnpoolModuleOptions, 'stride'>,
  ) {
    super();
    check(kernelSize, sizes(dims, 1), `kernelSize of ${owner}`);
    const kinds = { stride: sizes(dims, 1), padding: sizes(dims) };
    const defaults: Required<MaxUnpoolModuleOptions> = { stride: kernelSize, padding: 0 };
    const read = readOptions(owner, kinds, defaults, options, { name: 'stride', value: stride });
    this.kernelSize = expandSize(kernelSize, dims);
    this.stride = expandSize(read.stride, dims);
    this.padding = expandSize(read.padding, dims);
  }

  protected abstract get unpool(): typeof functional.maxUnpool2d;

  /**
   * @param indices What the pooling layer gave with `returnIndices`.
   * @param outputSize Spatial lengths of the result, or its whole shape; default the least that the input can have come from.
   * @throws {ArgumentError} for lengths that the input cannot have come from.
   */
  override forward(
    input: Tensor,
    indices: Tensor,
    outputSize?: readonly number[] | OutputSizeOptions,
  ): Tensor {
    const { kernelSize, stride, padding } = this;
    const size = readOutputSize(`forward() of nn.${this.constructor.name}`, outputSize);
    return this.unpool(input, indices, kernelSize, { stride, padding, ...size });
  }

  override extraRepr(): string {
    const { kernelSize, stride, padding } = this;
    return `kernel_size=${valueText(kernelSize)}, stride=${valueText(stride)}, padding=${valueText(padding)}`;
  }
}

/**
 * Puts pooled elements back to where {@link MaxPool1d} took them from, zeros elsewhere.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MaxUnpool1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class MaxUnpool1d extends MaxUnpool {
  constructor(
    kernelSize: Size,
    stride?: Size | MaxUnpoolModuleOptions,
    options?: Omit<MaxUnpoolModuleOptions, 'stride'>,
  ) {
    super('nn.MaxUnpool1d', 1, kernelSize, stride, options);
  }

  protected override get unpool(): typeof functional.maxUnpool2d {
    return functional.maxUnpool1d;
  }
}

/**
 * Puts pooled elements back to where {@link MaxPool2d} took them from, zeros elsewhere.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MaxUnpool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class MaxUnpool2d extends MaxUnpool {
  constructor(
    kernelSize: Size,
    stride?: Size | MaxUnpoolModuleOptions,
    options?: Omit<MaxUnpoolModuleOptions, 'stride'>,
  ) {
    super('nn.MaxUnpool2d', 2, kernelSize, stride, options);
  }

  protected override get unpool(): typeof functional.maxUnpool2d {
    return functional.maxUnpool2d;
  }
}

/**
 * Puts pooled elements back to where {@link MaxPool3d} took them from, zeros elsewhere.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MaxUnpool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class MaxUnpool3d extends MaxUnpool {
  constructor(
    kernelSize: Size,
    stride?: Size | MaxUnpoolModuleOptions,
    options?: Omit<MaxUnpoolModuleOptions, 'stride'>,
  ) {
    super('nn.MaxUnpool3d', 3, kernelSize, stride, options);
  }

  protected override get unpool(): typeof functional.maxUnpool2d {
    return functional.maxUnpool3d;
  }
}
