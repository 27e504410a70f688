// Convolutions that learn the number of their input channels.
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Conv1d, Conv2d, Conv3d, type ConvOptions } from '../convolution/conv.js';
import {
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeOptions,
} from '../convolution/conv-transpose.js';
import type { Size } from '../kinds.js';
import type { Module } from '../module.js';
import { drawIfSized, type Layer, size } from './size.js';

/** The number of channels of a convolution's input, with or without a batch. */
function channelsOf(layer: Module, input: Tensor, dims: number): number {
  const { shape } = input;
  if (shape.length !== dims + 1 && shape.length !== dims + 2) {
    throw new ArgumentError(
      `expected an input of ${dims + 1} or ${dims + 2} dimensions for nn.${layer.constructor.name}, received shape [${shape}]`,
    );
  }
  return shape.at(-dims - 1) as number;
}

type Convolution = Conv1d | Conv2d | Conv3d | ConvTranspose1d | ConvTranspose2d | ConvTranspose3d;

/** Whether it has given the layer its size just now: the layer then draws its values, unless they are loaded. */
function sizeConvolution(layer: Convolution, become: Layer, inChannels: number | undefined): boolean {
  if (layer.inChannels > 0 || inChannels === undefined) return false;
  const { groups, kernelSize, outChannels } = layer;
  if (inChannels % groups !== 0) {
    throw new ArgumentError(
      `expected a multiple of the ${groups} groups for the channels of nn.${layer.constructor.name}, received ${inChannels}`,
    );
  }
  const isTransposed = layer.weight.shape[0] === 0;
  const channels = isTransposed ? [inChannels, outChannels / groups] : [outChannels, inChannels / groups];
  size(layer, become, [[layer.weight, [...channels, ...kernelSize]]], { inChannels });
  return true;
}

/**
 * {@link Conv1d} that takes the number of its input channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyConv1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyConv1d extends Conv1d {
  constructor(
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvOptions,
    options?: Omit<ConvOptions, 'stride'>,
  ) {
    super(0, outChannels, kernelSize, stride, options);
  }

  override resetParameters(): void {
    drawIfSized(this, () => super.resetParameters());
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeConvolution(this, Conv1d, (shape[1] ?? 0) * this.groups);
  }

  override forward(input: Tensor): Tensor {
    if (sizeConvolution(this, Conv1d, channelsOf(this, input, 1))) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link Conv2d} that takes the number of its input channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyConv2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyConv2d extends Conv2d {
  constructor(
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvOptions,
    options?: Omit<ConvOptions, 'stride'>,
  ) {
    super(0, outChannels, kernelSize, stride, options);
  }

  override resetParameters(): void {
    drawIfSized(this, () => super.resetParameters());
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeConvolution(this, Conv2d, (shape[1] ?? 0) * this.groups);
  }

  override forward(input: Tensor): Tensor {
    if (sizeConvolution(this, Conv2d, channelsOf(this, input, 2))) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link Conv3d} that takes the number of its input channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyConv3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyConv3d extends Conv3d {
  constructor(
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvOptions,
    options?: Omit<ConvOptions, 'stride'>,
  ) {
    super(0, outChannels, kernelSize, stride, options);
  }

  override resetParameters(): void {
    drawIfSized(this, () => super.resetParameters());
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeConvolution(this, Conv3d, (shape[1] ?? 0) * this.groups);
  }

  override forward(input: Tensor): Tensor {
    if (sizeConvolution(this, Conv3d, channelsOf(this, input, 3))) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link ConvTranspose1d} that takes the number of its input channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyConvTranspose1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyConvTranspose1d extends ConvTranspose1d {
  constructor(
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvTransposeOptions,
    options?: Omit<ConvTransposeOptions, 'stride'>,
  ) {
    super(0, outChannels, kernelSize, stride, options);
  }

  override resetParameters(): void {
    drawIfSized(this, () => super.resetParameters());
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeConvolution(this, ConvTranspose1d, shape[0]);
  }

  override forward(input: Tensor, outputSize?: readonly number[]): Tensor {
    if (sizeConvolution(this, ConvTranspose1d, channelsOf(this, input, 1))) this.resetParameters();
    return super.forward(input, outputSize);
  }
}

/**
 * {@link ConvTranspose2d} that takes the number of its input channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyConvTranspose2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyConvTranspose2d extends ConvTranspose2d {
  constructor(
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvTransposeOptions,
    options?: Omit<ConvTransposeOptions, 'stride'>,
  ) {
    super(0, outChannels, kernelSize, stride, options);
  }

  override resetParameters(): void {
    drawIfSized(this, () => super.resetParameters());
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeConvolution(this, ConvTranspose2d, shape[0]);
  }

  override forward(input: Tensor, outputSize?: readonly number[]): Tensor {
    if (sizeConvolution(this, ConvTranspose2d, channelsOf(this, input, 2))) this.resetParameters();
    return super.forward(input, outputSize);
  }
}

/**
 * {@link ConvTranspose3d} that takes the number of its input channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyConvTranspose3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyConvTranspose3d extends ConvTranspose3d {
  constructor(
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvTransposeOptions,
    options?: Omit<ConvTransposeOptions, 'stride'>,
  ) {
    super(0, outChannels, kernelSize, stride, options);
  }

  override resetParameters(): void {
    drawIfSized(this, () => super.resetParameters());
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeConvolution(this, ConvTranspose3d, shape[0]);
  }

  override forward(input: Tensor, outputSize?: readonly number[]): Tensor {
    if (sizeConvolution(this, ConvTranspose3d, channelsOf(this, input, 3))) this.resetParameters();
    return super.forward(input, outputSize);
  }
}
