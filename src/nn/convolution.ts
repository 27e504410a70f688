// Convolutions and transposed convolutions over one to three dimensions.
import { BOOLEAN, check, integer, type Kind, oneOf, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import {
  type ConvolutionOptions,
  conv1d,
  conv2d,
  conv3d,
  convTranspose1d,
  convTranspose2d,
  convTranspose3d,
  type TransposedConvolutionOptions,
} from './functional/convolution.js';
import { pad } from './functional/resampling.js';
import { kaimingUniform_, uniform_ } from './init.js';
import { expandSize, type Size, sizes } from './kinds.js';
import { Module } from './module.js';
import { emptyParameter, type Parameter } from './parameter.js';
import { valueText } from './text.js';

/** What lies beyond the edges of a convolution's input. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

export interface ConvOptions {
  /** Default 1. */
  readonly stride?: Size;
  /** How much is added on both sides; `'same'` keeps the lengths (with a stride of 1), `'valid'` is 0. Default 0. */
  readonly padding?: Size | 'same' | 'valid';
  /** The distance of neighbouring taps; default 1. */
  readonly dilation?: Size;
  /** Into how many groups the channels are split, each convolved on its own; default 1. */
  readonly groups?: number;
  /** Whether the layer adds a learned bias; default true. */
  readonly bias?: boolean;
  /** Default `'zeros'`. */
  readonly paddingMode?: PaddingMode;
}

export interface ConvTransposeOptions {
  /** Default 1. */
  readonly stride?: Size;
  /** How much of each side of the result is left out; default 0. */
  readonly padding?: Size;
  /** How much is added to one side of the result; default 0. */
  readonly outputPadding?: Size;
  /** Default 1. */
  readonly groups?: number;
  /** Default true. */
  readonly bias?: boolean;
  /** Default 1. */
  readonly dilation?: Size;
}

/** Channels and window of a layer that is being made, and how many dimensions it works over. */
interface ConvolutionShape {
  readonly dims: number;
  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: Size;
  readonly isTransposed: boolean;
}

/** Settings, parameters and text of all convolutions. */
abstract class ConvolutionNd extends Module {
  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[] | 'same' | 'valid';
  readonly dilation: readonly number[];
  readonly outputPadding: readonly number[];
  readonly groups: number;
  readonly paddingMode: PaddingMode;
  readonly weight: Parameter;
  readonly bias: Parameter | undefined;

  constructor(
    owner: string,
    { dims, inChannels, outChannels, kernelSize, isTransposed }: ConvolutionShape,
    options: Required<ConvOptions> & { readonly outputPadding: Size },
  ) {
    super();
    check(inChannels, integer(0), `inChannels of ${owner}`);
    check(outChannels, integer(0), `outChannels of ${owner}`);
    check(kernelSize, sizes(dims, 1), `kernelSize of ${owner}`);
    const { groups, padding } = options;
    for (const [name, channels] of Object.entries({ inChannels, outChannels })) {
      if (channels % groups === 0) continue;
      throw new ArgumentError(
        `expected a multiple of the ${groups} groups for ${name} of ${owner}, received ${channels}`,
      );
    }
    this.inChannels = inChannels;
    this.outChannels = outChannels;
    this.kernelSize = expandSize(kernelSize, dims);
    this.stride = expandSize(options.stride, dims);
    this.padding = typeof padding === 'string' ? padding : expandSize(padding, dims);
    this.dilation = expandSize(options.dilation, dims);
    this.outputPadding = expandSize(options.outputPadding, dims);
    this.groups = groups;
    this.paddingMode = options.paddingMode;
    if (padding === 'same' && this.stride.some((step) => step !== 1)) {
      throw new ArgumentError(
        `'same' for option 'padding' of ${owner} needs a stride of 1, received [${this.stride}]`,
      );
    }
    const channels = isTransposed ? [inChannels, outChannels / groups] : [outChannels, inChannels / groups];
    this.weight = emptyParameter([...channels, ...this.kernelSize]);
    this.bias = options.bias ? emptyParameter([outChannels]) : undefined;
    this.resetParameters();
  }

  /** Draws the initial values anew. */
  resetParameters(): void {
    const [, second = 0, ...kernel] = this.weight.shape;
    // The order of the draws is PyTorch's, and with it the values.
    kaimingUniform_(this.weight, Math.sqrt(5));
    const fanIn = kernel.reduce((product, length) => product * length, second);
    if (this.bias === undefined || fanIn === 0) return;
    const bound = 1 / Math.sqrt(fanIn);
    uniform_(this.bias, -bound, bound);
  }

  override extraRepr(): string {
    const { inChannels, outChannels, kernelSize, stride, padding, dilation, outputPadding, groups } = this;
    const parts = [
      String(inChannels),
      String(outChannels),
      `kernel_size=${valueText(kernelSize)}`,
      `stride=${valueText(stride)}`,
    ];
    const isAll = (list: readonly number[], value: number): boolean => list.every((each) => each === value);
    if (typeof padding === 'string') parts.push(`padding=${padding}`);
    else if (!isAll(padding, 0)) parts.push(`padding=${valueText(padding)}`);
    if (!isAll(dilation, 1)) parts.push(`dilation=${valueText(dilation)}`);
    if (!isAll(outputPadding, 0)) parts.push(`output_padding=${valueText(outputPadding)}`);
    if (groups !== 1) parts.push(`groups=${groups}`);
    if (this.bias === undefined) parts.push('bias=False');
    if (this.paddingMode !== 'zeros') parts.push(`padding_mode=${this.paddingMode}`);
    return parts.join(', ');
  }
}

type Convolve = typeof conv1d;

/** A convolution: pads where the edges are not zeros, then calls the function. */
abstract class Conv extends ConvolutionNd {
  /** The function of as many dimensions. */
  protected abstract get convolve(): Convolve;

  constructor(
    owner: string,
    shape: Omit<ConvolutionShape, 'isTransposed'>,
    stride: Size | ConvOptions | undefined,
    options: Omit<ConvOptions, 'stride'> | undefined,
  ) {
    const { dims } = shape;
    const size = sizes(dims);
    const padding: Kind = {
      expected: `${size.expected}, 'same' or 'valid'`,
      accepts: (value) => size.accepts(value) || value === 'same' || value === 'valid',
    };
    const kinds = {
      ...{ stride: sizes(dims, 1), padding, dilation: sizes(dims, 1), groups: integer(1), bias: BOOLEAN },
      paddingMode: oneOf('zeros', 'reflect', 'replicate', 'circular'),
    };
    const defaults: Required<ConvOptions> = {
      ...{ stride: 1, padding: 0, dilation: 1, groups: 1, bias: true, paddingMode: 'zeros' },
    };
    const read = readOptions(owner, kinds, defaults, options, { name: 'stride', value: stride });
    super(owner, { ...shape, isTransposed: false }, { ...read, outputPadding: 0 });
  }

  override forward(input: Tensor): Tensor {
    const { weight, bias = null, stride, padding, dilation, groups, paddingMode } = this;
    const settings: ConvolutionOptions = { bias, stride, padding, dilation, groups };
    if (paddingMode === 'zeros') return this.convolve(input, weight, settings);
    return this.convolve(pad(input, edges(this), paddingMode), weight, { ...settings, padding: 0 });
  }
}

/** What pad() adds for a convolution: last dimension first, left before right. */
function edges({ padding, dilation, kernelSize }: ConvolutionNd): number[] {
  const pairs = kernelSize.map((length, dim) => {
    if (padding === 'valid') return [0, 0];
    if (padding !== 'same') return [padding[dim] as number, padding[dim] as number];
    const both = (dilation[dim] as number) * (length - 1);
    return [Math.floor(both / 2), both - Math.floor(both / 2)];
  });
  return pairs.reverse().flat();
}

/**
 * Convolution over one dimension. Input `(n, inChannels, length)` or `(inChannels, length)`.
 *
 * `weight` `(outChannels, inChannels / groups, kernel)` and `bias` `(outChannels)` are drawn from ±1/√(inputs of one output).
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Conv1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Conv1d extends Conv {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvOptions,
    options?: Omit<ConvOptions, 'stride'>,
  ) {
    super('nn.Conv1d', { dims: 1, inChannels, outChannels, kernelSize }, stride, options);
  }

  protected override get convolve(): Convolve {
    return conv1d;
  }
}

/**
 * Convolution over two dimensions. Input `(n, inChannels, height, width)` or `(inChannels, height, width)`.
 *
 * `weight` `(outChannels, inChannels / groups, kernelHeight, kernelWidth)` and `bias` `(outChannels)` are drawn from
 * ±1/√(inputs of one output).
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Conv2d.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const layer = new nn.Conv2d(1, 8, 3, { padding: 1 });
 * layer.forward(randn([4, 1, 28, 28])).shape; // [4, 8, 28, 28]
 */
export class Conv2d extends Conv {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvOptions,
    options?: Omit<ConvOptions, 'stride'>,
  ) {
    super('nn.Conv2d', { dims: 2, inChannels, outChannels, kernelSize }, stride, options);
  }

  protected override get convolve(): Convolve {
    return conv2d;
  }
}

/**
 * Convolution over three dimensions. Input `(n, inChannels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Conv3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Conv3d extends Conv {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvOptions,
    options?: Omit<ConvOptions, 'stride'>,
  ) {
    super('nn.Conv3d', { dims: 3, inChannels, outChannels, kernelSize }, stride, options);
  }

  protected override get convolve(): Convolve {
    return conv3d;
  }
}

type ConvolveTransposed = typeof convTranspose1d;

/** A transposed convolution, whose result can have several lengths for one input. */
abstract class ConvTranspose extends ConvolutionNd {
  /** The function of as many dimensions. */
  protected abstract get convolve(): ConvolveTransposed;

  constructor(
    owner: string,
    shape: Omit<ConvolutionShape, 'isTransposed'>,
    stride: Size | ConvTransposeOptions | undefined,
    options: Omit<ConvTransposeOptions, 'stride'> | undefined,
  ) {
    const { dims } = shape;
    const kinds = {
      ...{ stride: sizes(dims, 1), padding: sizes(dims), outputPadding: sizes(dims), groups: integer(1) },
      ...{ bias: BOOLEAN, dilation: sizes(dims, 1) },
    };
    const defaults: Required<ConvTransposeOptions> = {
      ...{ stride: 1, padding: 0, outputPadding: 0, groups: 1, bias: true, dilation: 1 },
    };
    const read = readOptions(owner, kinds, defaults, options, { name: 'stride', value: stride });
    super(owner, { ...shape, isTransposed: true }, { ...read, paddingMode: 'zeros' });
  }

  /**
   * @param outputSize Spatial lengths of the result, or its whole shape; default what `outputPadding` gives.
   * @throws {ArgumentError} for lengths that the layer cannot give.
   */
  override forward(input: Tensor, outputSize?: readonly number[]): Tensor {
    const { weight, bias = null, stride, dilation, groups } = this;
    const padding = this.padding as readonly number[];
    const outputPadding =
      outputSize === undefined ? this.outputPadding : outputPaddingFor(this, input, outputSize);
    const settings: TransposedConvolutionOptions = { bias, stride, padding, outputPadding, groups, dilation };
    return this.convolve(input, weight, settings);
  }
}

/** How much is added to one side so that the result has the lengths wanted. */
function outputPaddingFor(layer: ConvTranspose, input: Tensor, outputSize: readonly number[]): number[] {
  const { kernelSize, stride, dilation } = layer;
  const padding = layer.padding as readonly number[];
  const dims = kernelSize.length;
  const others = input.dim() - dims;
  const wanted = outputSize.length === dims + others ? outputSize.slice(others) : outputSize;
  const least = kernelSize.map((length, dim) => {
    const steps = ((input.shape[others + dim] as number) - 1) * (stride[dim] as number);
    return steps - 2 * (padding[dim] as number) + (dilation[dim] as number) * (length - 1) + 1;
  });
  const more = wanted.map((length, dim) => length - (least[dim] as number));
  if (wanted.length !== dims || more.some((length, dim) => length < 0 || length >= (stride[dim] as number))) {
    const most = least.map((length, dim) => length + (stride[dim] as number) - 1);
    throw new ArgumentError(
      `expected lengths from [${least}] to [${most}] for outputSize of nn.${layer.constructor.name}, received ` +
        `[${outputSize}]`,
    );
  }
  return more;
}

/**
 * What the gradient of {@link Conv1d} computes. Input `(n, inChannels, length)` or `(inChannels, length)`; `weight`
 * `(inChannels, outChannels / groups, kernel)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ConvTranspose1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ConvTranspose1d extends ConvTranspose {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvTransposeOptions,
    options?: Omit<ConvTransposeOptions, 'stride'>,
  ) {
    const shape = { dims: 1, inChannels, outChannels, kernelSize };
    super('nn.ConvTranspose1d', shape, stride, options);
  }

  protected override get convolve(): ConvolveTransposed {
    return convTranspose1d;
  }
}

/**
 * What the gradient of {@link Conv2d} computes. Input `(n, inChannels, height, width)` or without n; `weight`
 * `(inChannels, outChannels / groups, kernelHeight, kernelWidth)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ConvTranspose2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ConvTranspose2d extends ConvTranspose {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvTransposeOptions,
    options?: Omit<ConvTransposeOptions, 'stride'>,
  ) {
    const shape = { dims: 2, inChannels, outChannels, kernelSize };
    super('nn.ConvTranspose2d', shape, stride, options);
  }

  protected override get convolve(): ConvolveTransposed {
    return convTranspose2d;
  }
}

/**
 * What the gradient of {@link Conv3d} computes. Input `(n, inChannels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ConvTranspose3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ConvTranspose3d extends ConvTranspose {
  constructor(
    inChannels: number,
    outChannels: number,
    kernelSize: Size,
    stride?: Size | ConvTransposeOptions,
    options?: Omit<ConvTransposeOptions, 'stride'>,
  ) {
    const shape = { dims: 3, inChannels, outChannels, kernelSize };
    super('nn.ConvTranspose3d', shape, stride, options);
  }

  protected override get convolve(): ConvolveTransposed {
    return convTranspose3d;
  }
}
