// Convolutions, and the transforms between images and their patches.
import type { Tensor } from '../../tensor/tensor.js';
import type { Size } from '../kinds.js';
import { call, named } from './call.js';

/** Options of {@link conv1d}, {@link conv2d} and {@link conv3d}. */
export interface ConvolutionOptions {
  /** `(outChannels)`. */
  readonly bias?: Tensor | null;
  /** Default 1. */
  readonly stride?: Size;
  /** Zeros added on both sides; `'same'` keeps the lengths, `'valid'` is 0. Default 0. */
  readonly padding?: Size | 'same' | 'valid';
  /** The distance of neighbouring taps; default 1. */
  readonly dilation?: Size;
  /** Into how many groups the channels are split, each convolved on its own; default 1. */
  readonly groups?: number;
}

/** What comes by name behind a bias. @inline */
type Others<Options> = Omit<Options, 'bias'>;

/**
 * Convolution over one dimension: input `(n, inChannels, length)`, weight `(outChannels, inChannels / groups, kernel)`. All of
 * these also without the batch dimension n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv1d.html
 */
export function conv1d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null | ConvolutionOptions,
  options?: Others<ConvolutionOptions>,
): Tensor {
  return call('conv1d', [input, weight], named('bias', bias, options));
}

/**
 * Convolution over two dimensions: input `(n, inChannels, height, width)`, weight
 * `(outChannels, inChannels / groups, kernelHeight, kernelWidth)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv2d.html
 *
 * @example
 * nn.functional.conv2d(randn([1, 3, 8, 8]), randn([4, 3, 3, 3]), { padding: 1 }).shape; // [1, 4, 8, 8]
 */
export function conv2d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null | ConvolutionOptions,
  options?: Others<ConvolutionOptions>,
): Tensor {
  return call('conv2d', [input, weight], named('bias', bias, options));
}

/**
 * Convolution over three dimensions: input `(n, inChannels, depth, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv3d.html
 */
export function conv3d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null | ConvolutionOptions,
  options?: Others<ConvolutionOptions>,
): Tensor {
  return call('conv3d', [input, weight], named('bias', bias, options));
}

/** Options of {@link convTranspose1d}, {@link convTranspose2d} and {@link convTranspose3d}. */
export interface TransposedConvolutionOptions {
  /** `(outChannels)`. */
  readonly bias?: Tensor | null;
  /** Default 1. */
  readonly stride?: Size;
  /** How much of each side of the result is left out; default 0. */
  readonly padding?: Size;
  /** How much is added to one side of the result; default 0. */
  readonly outputPadding?: Size;
  /** Default 1. */
  readonly groups?: number;
  /** Default 1. */
  readonly dilation?: Size;
}

/**
 * What the gradient of {@link conv1d} computes: weight `(inChannels, outChannels / groups, kernel)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv_transpose1d.html
 */
export function convTranspose1d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null | TransposedConvolutionOptions,
  options?: Others<TransposedConvolutionOptions>,
): Tensor {
  return call('aten::conv_transpose1d', [input, weight], named('bias', bias, options));
}

/**
 * What the gradient of {@link conv2d} computes: weight `(inChannels, outChannels / groups, kernelHeight, kernelWidth)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv_transpose2d.html
 */
export function convTranspose2d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null | TransposedConvolutionOptions,
  options?: Others<TransposedConvolutionOptions>,
): Tensor {
  return call('aten::conv_transpose2d.input', [input, weight], named('bias', bias, options));
}

/**
 * What the gradient of {@link conv3d} computes.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv_transpose3d.html
 */
export function convTranspose3d(
  input: Tensor,
  weight: Tensor,
  bias?: Tensor | null | TransposedConvolutionOptions,
  options?: Others<TransposedConvolutionOptions>,
): Tensor {
  return call('aten::conv_transpose3d.input', [input, weight], named('bias', bias, options));
}

/**
 * Convolution over sequences with time first: input `(time, n, inChannels)`, weight `(kernel, inChannels, outChannels)`, bias
 * `(outChannels)`. `pad`: how many zeros are added on both sides; default 0.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.functional.html
 */
export function convTbc(input: Tensor, weight: Tensor, bias: Tensor, pad = 0): Tensor {
  return call('conv_tbc', [input, weight, bias, pad]);
}

/** Where patches lie in an image. */
export interface PatchOptions {
  /** Default 1. */
  readonly dilation?: Size;
  /** Default 0. */
  readonly padding?: Size;
  /** Default 1. */
  readonly stride?: Size;
}

/**
 * The patches of an image as columns: `(n, channels, height, width)` becomes `(n, channels · patch size, patches)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.unfold.html
 */
export function unfold(
  input: Tensor,
  kernelSize: Size,
  dilation?: Size | PatchOptions,
  options?: Omit<PatchOptions, 'dilation'>,
): Tensor {
  const read = named<PatchOptions>('dilation', dilation, options);
  return call('im2col', [input, kernelSize], { dilation: 1, padding: 0, stride: 1, ...read });
}

/**
 * The sum of overlapping patches: `(n, channels · patch size, patches)` becomes `(n, channels, ...outputSize)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.fold.html
 */
export function fold(
  input: Tensor,
  outputSize: Size,
  kernelSize: Size,
  dilation?: Size | PatchOptions,
  options?: Omit<PatchOptions, 'dilation'>,
): Tensor {
  const read = named<PatchOptions>('dilation', dilation, options);
  return call('col2im', [input, outputSize, kernelSize], { dilation: 1, padding: 0, stride: 1, ...read });
}
