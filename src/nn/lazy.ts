// Layers that learn their input's size from the first input (or from a state dict), and become the layer that they stand for.
// Until then they hold parameters of no elements, which stay the same objects, so that an optimizer may be made before.
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { noGrad } from '../tensor/autograd.js';
import type { Tensor } from '../tensor/tensor.js';
import {
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  type BatchNormModuleOptions,
  InstanceNorm1d,
  InstanceNorm2d,
  InstanceNorm3d,
  type InstanceNormModuleOptions,
} from './batch-norm.js';
import {
  Conv1d,
  Conv2d,
  Conv3d,
  type ConvOptions,
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeOptions,
} from './convolution.js';
import { zeros_ } from './init.js';
import type { Size } from './kinds.js';
import { Linear, type LinearOptions } from './linear.js';
import type { Module } from './module.js';

/** Whether a layer has no input size yet; its bias is then zero, and nothing is drawn. */
function isUnsized({
  weight,
  bias,
}: {
  readonly weight: Tensor;
  readonly bias: Tensor | undefined;
}): boolean {
  const isLazy = weight.shape.includes(0);
  if (isLazy && bias !== undefined) zeros_(bias);
  return isLazy;
}

type Layer = abstract new (...args: never[]) => Module;

/** Gives tensors of a lazy layer the shapes that they keep, sets what it has learnt, and makes it a `become`. */
function size(
  layer: Module,
  become: Layer,
  shapes: readonly (readonly [tensor: Tensor | undefined, shape: readonly number[]])[],
  learnt: object,
): void {
  const name = layer.constructor.name;
  const wayOut = `call the model once on a batch before the run, so that its layers know their sizes`;
  native().refuseInStep(
    `the first call of nn.${name}`,
    wayOut,
    'it makes the parameters that the run is to train',
  );
  noGrad(() => {
    for (const [tensor, shape] of shapes) {
      if (tensor !== undefined) native().setTensorData(tensor, tensor.newZeros(shape));
    }
  });
  Object.assign(layer, learnt);
  Object.setPrototypeOf(layer, become.prototype);
}

/**
 * {@link Linear} that takes the number of its input features from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyLinear.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const layer = new nn.LazyLinear(3);
 * layer.forward(randn([4, 6]));
 * String(layer); // 'Linear(in_features=6, out_features=3, bias=True)'
 */
export class LazyLinear extends Linear {
  constructor(outFeatures: number, bias?: boolean | LinearOptions) {
    super(0, outFeatures, bias);
  }

  override resetParameters(): void {
    if (!isUnsized(this)) super.resetParameters();
  }

  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeLinear(this, shape[1]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeLinear(this, input.shape.at(-1))) this.resetParameters();
    return super.forward(input);
  }
}

/** These say whether they have given the layer its size just now: it then draws its values, unless they are loaded. */
function sizeLinear(layer: Linear, inFeatures: number | undefined): boolean {
  if (layer.inFeatures > 0 || inFeatures === undefined) return false;
  size(layer, Linear, [[layer.weight, [layer.outFeatures, inFeatures]]], { inFeatures });
  return true;
}

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
    if (!isUnsized(this)) super.resetParameters();
  }

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
    if (!isUnsized(this)) super.resetParameters();
  }

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
    if (!isUnsized(this)) super.resetParameters();
  }

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
    if (!isUnsized(this)) super.resetParameters();
  }

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
    if (!isUnsized(this)) super.resetParameters();
  }

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
    if (!isUnsized(this)) super.resetParameters();
  }

  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeConvolution(this, ConvTranspose3d, shape[0]);
  }

  override forward(input: Tensor, outputSize?: readonly number[]): Tensor {
    if (sizeConvolution(this, ConvTranspose3d, channelsOf(this, input, 3))) this.resetParameters();
    return super.forward(input, outputSize);
  }
}

type Norm = BatchNorm1d | BatchNorm2d | BatchNorm3d | InstanceNorm1d | InstanceNorm2d | InstanceNorm3d;

function sizeNorm(layer: Norm, become: Layer, numFeatures: number | undefined): boolean {
  if (layer.numFeatures > 0 || numFeatures === undefined) return false;
  const { weight, bias, running_mean: mean, running_var: variance } = layer;
  const shapes = [weight, bias, mean, variance].map((tensor) => [tensor, [numFeatures]] as const);
  size(layer, become, shapes, { numFeatures });
  return true;
}

/**
 * {@link BatchNorm1d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyBatchNorm1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyBatchNorm1d extends BatchNorm1d {
  constructor(eps?: number | BatchNormModuleOptions, options?: Omit<BatchNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, BatchNorm1d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, BatchNorm1d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link BatchNorm2d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyBatchNorm2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyBatchNorm2d extends BatchNorm2d {
  constructor(eps?: number | BatchNormModuleOptions, options?: Omit<BatchNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, BatchNorm2d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, BatchNorm2d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link BatchNorm3d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyBatchNorm3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyBatchNorm3d extends BatchNorm3d {
  constructor(eps?: number | BatchNormModuleOptions, options?: Omit<BatchNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, BatchNorm3d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, BatchNorm3d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link InstanceNorm1d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyInstanceNorm1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyInstanceNorm1d extends InstanceNorm1d {
  constructor(eps?: number | InstanceNormModuleOptions, options?: Omit<InstanceNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, InstanceNorm1d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, InstanceNorm1d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link InstanceNorm2d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyInstanceNorm2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyInstanceNorm2d extends InstanceNorm2d {
  constructor(eps?: number | InstanceNormModuleOptions, options?: Omit<InstanceNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, InstanceNorm2d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, InstanceNorm2d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link InstanceNorm3d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyInstanceNorm3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyInstanceNorm3d extends InstanceNorm3d {
  constructor(eps?: number | InstanceNormModuleOptions, options?: Omit<InstanceNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, InstanceNorm3d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, InstanceNorm3d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}
