// Settings, parameters and text of all convolutions, plain and transposed. Exported to this folder alone, but for PaddingMode.
import { check, integer } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { kaimingUniform_, uniform_ } from '../init.js';
import { expandSize, type Size, sizes } from '../kinds.js';
import { Module } from '../module.js';
import { emptyParameter, type Parameter } from '../parameter.js';
import { valueText } from '../text.js';

/** What lies beyond the edges of a convolution's input. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

/** Channels and window of a layer that is being made, and how many dimensions it works over. */
export interface ConvolutionShape {
  readonly dims: number;
  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: Size;
  readonly isTransposed: boolean;
}

/** Settings of both kinds, with their defaults. */
export interface ConvolutionSettings {
  readonly stride: Size;
  readonly padding: Size | 'same' | 'valid';
  readonly dilation: Size;
  readonly outputPadding: Size;
  readonly groups: number;
  readonly bias: boolean;
  readonly paddingMode: PaddingMode;
}

/** Settings, parameters and text of all convolutions. */
export abstract class ConvolutionNd extends Module {
  readonly inChannels: number;
  readonly outChannels: number;
  readonly kernelSize: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[] | 'same' | 'valid';
  readonly dilation: readonly number[];
  readonly outputPadding: readonly number[];
  readonly groups: number;
  readonly paddingMode: PaddingMode;
  weight: Parameter;
  bias: Parameter | undefined;

  constructor(
    owner: string,
    { dims, inChannels, outChannels, kernelSize, isTransposed }: ConvolutionShape,
    options: ConvolutionSettings,
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
