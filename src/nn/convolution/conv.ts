// Convolutions over one to three dimensions.
import { BOOLEAN, integer, type Kind, oneOf, readOptions } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type ConvolutionOptions, conv1d, conv2d, conv3d } from '../functional/convolution.js';
import { pad } from '../functional/resampling.js';
import { type Size, sizes } from '../kinds.js';
import { ConvolutionNd, type ConvolutionShape, type PaddingMode } from './convolution-nd.js';

/** Options of {@link Conv1d}, {@link Conv2d} and {@link Conv3d}. */
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
