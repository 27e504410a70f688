// Layers that give the same values another shape: merged and split dimensions, images as patches and back.
import { check, integer, type Kind, readOptions } from '../arguments.js';
import { callOperator } from '../tensor/ops.js';
import type { Tensor } from '../tensor/tensor.js';
import { fold, type PatchOptions, unfold } from './functional/convolution.js';
import { type Size, sizes } from './kinds.js';
import { Module } from './module.js';
import { valueText } from './text.js';

/** Options of {@link Flatten}. */
export interface FlattenOptions {
  /** The first dimension that is merged; default 1. */
  readonly startDim?: number;
  /** The last dimension that is merged; negative ones count from the end; default -1. */
  readonly endDim?: number;
}

/**
 * Merges neighbouring dimensions into one; by default all but the batch: `(n, a, b)` becomes `(n, a·b)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Flatten.html
 */
export class Flatten extends Module {
  readonly startDim: number;
  readonly endDim: number;

  constructor(startDim?: number | FlattenOptions, options?: Pick<FlattenOptions, 'endDim'>) {
    super();
    const defaults = { startDim: 1, endDim: -1 };
    const read = readOptions('nn.Flatten', { startDim: integer(), endDim: integer() }, defaults, options, {
      name: 'startDim',
      value: startDim,
    });
    this.startDim = read.startDim;
    this.endDim = read.endDim;
  }

  override forward(input: Tensor): Tensor {
    return callOperator('flatten', [input, this.startDim, this.endDim]) as Tensor;
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}

const LENGTHS: Kind = {
  expected: 'a list of integers',
  accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(integer(-1).accepts),
};

/**
 * Splits the dimension `dim` into several; one of their lengths may be -1, which is then computed.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Unflatten.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Unflatten extends Module {
  readonly dim: number;
  readonly unflattenedSize: readonly number[];

  constructor(dim: number, unflattenedSize: readonly number[]) {
    super();
    check(dim, integer(), 'dim of nn.Unflatten');
    check(unflattenedSize, LENGTHS, 'unflattenedSize of nn.Unflatten');
    this.dim = dim;
    this.unflattenedSize = [...unflattenedSize];
  }

  override forward(input: Tensor): Tensor {
    return input.unflatten(this.dim, this.unflattenedSize);
  }

  override extraRepr(): string {
    return `dim=${this.dim}, unflattened_size=${valueText(this.unflattenedSize)}`;
  }
}

const PATCH_KINDS = { dilation: sizes(2, 1), padding: sizes(2), stride: sizes(2, 1) };
const PATCH_DEFAULTS: Required<PatchOptions> = { dilation: 1, padding: 0, stride: 1 };

/** Settings and text of the two layers of patches. */
abstract class Patches extends Module {
  readonly kernelSize: Size;
  readonly dilation: Size;
  readonly padding: Size;
  readonly stride: Size;

  constructor(
    owner: string,
    kernelSize: Size,
    dilation?: Size | PatchOptions,
    options?: Omit<PatchOptions, 'dilation'>,
  ) {
    super();
    check(kernelSize, sizes(2, 1), `kernelSize of ${owner}`);
    const first = { name: 'dilation', value: dilation } as const;
    const read = readOptions(owner, PATCH_KINDS, PATCH_DEFAULTS, options, first);
    this.kernelSize = kernelSize;
    this.dilation = read.dilation;
    this.padding = read.padding;
    this.stride = read.stride;
  }

  override extraRepr(): string {
    const { kernelSize, dilation, padding, stride } = this;
    return (
      `kernel_size=${valueText(kernelSize)}, dilation=${valueText(dilation)}, padding=${valueText(padding)}, ` +
      `stride=${valueText(stride)}`
    );
  }
}

/**
 * The patches of an image as columns: `(n, channels, height, width)` becomes `(n, channels · patch size, patches)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Unfold.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Unfold extends Patches {
  constructor(kernelSize: Size, dilation?: Size | PatchOptions, options?: Omit<PatchOptions, 'dilation'>) {
    super('nn.Unfold', kernelSize, dilation, options);
  }

  override forward(input: Tensor): Tensor {
    const { kernelSize, dilation, padding, stride } = this;
    return unfold(input, kernelSize, { dilation, padding, stride });
  }
}

/**
 * The sum of overlapping patches: `(n, channels · patch size, patches)` becomes `(n, channels, ...outputSize)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Fold.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Fold extends Patches {
  readonly outputSize: Size;

  constructor(
    outputSize: Size,
    kernelSize: Size,
    dilation?: Size | PatchOptions,
    options?: Omit<PatchOptions, 'dilation'>,
  ) {
    super('nn.Fold', kernelSize, dilation, options);
    check(outputSize, sizes(2, 1), 'outputSize of nn.Fold');
    this.outputSize = outputSize;
  }

  override forward(input: Tensor): Tensor {
    const { outputSize, kernelSize, dilation, padding, stride } = this;
    return fold(input, outputSize, kernelSize, { dilation, padding, stride });
  }

  override extraRepr(): string {
    return `output_size=${valueText(this.outputSize)}, ${super.extraRepr()}`;
  }
}
