// Transposed convolutions over one to three dimensions.
import { BOOLEAN, integer, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import {
  convTranspose1d,
  convTranspose2d,
  convTranspose3d,
  type TransposedConvolutionOptions,
} from '../functional/convolution.js';
import { type OutputSizeOptions, readOutputSize, type Size, sizes } from '../kinds.js';
import { ConvolutionNd, type ConvolutionShape } from './convolution-nd.js';

/** Options of {@link ConvTranspose1d}, {@link ConvTranspose2d} and {@link ConvTranspose3d}. */
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
  override forward(input: Tensor, outputSize?: readonly number[] | OutputSizeOptions): Tensor {
    const { weight, bias = null, stride, dilation, groups } = this;
    const padding = this.padding as readonly number[];
    const { outputSize: size } = readOutputSize(`forward() of nn.${this.constructor.name}`, outputSize);
    const outputPadding = size === undefined ? this.outputPadding : outputPaddingFor(this, input, size);
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
