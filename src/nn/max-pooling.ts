// Pooling layers by the greatest element: plain, undone, fractional and adaptive.
import { BOOLEAN, check, FINITE, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import type { AdaptiveSize } from './functional/call.js';
import * as functional from './functional/max-pooling.js';
import { adaptiveSizes, expandSize, type Size, sizes } from './kinds.js';
import { Module } from './module.js';
import { valueText } from './text.js';

/** The output, or with `returnIndices` the output and the places (int64) that its elements come from. */
export type Pooled<Indices extends boolean> = Indices extends true ? functional.PooledWithIndices : Tensor;

export interface MaxPoolModuleOptions<Indices extends boolean = false> {
  /** How far apart windows begin; default the window's size. */
  readonly stride?: Size;
  /** How much of negative infinity is added on both sides; default 0. */
  readonly padding?: Size;
  /** The distance of neighbouring elements of a window; default 1. */
  readonly dilation?: Size;
  /** Whether forward() gives the places of the elements as well, for unpooling; default false. */
  readonly returnIndices?: Indices;
  /** Whether a last window may reach over the end; default false. */
  readonly ceilMode?: boolean;
}

type MaxPoolFunctions = readonly [
  plain: typeof functional.maxPool2d,
  withIndices: typeof functional.maxPool2dWithIndices,
];

/** Settings and text of max pooling over any number of dimensions. */
abstract class MaxPool<Indices extends boolean> extends Module {
  readonly kernelSize: Size;
  readonly stride: Size;
  readonly padding: Size;
  readonly dilation: Size;
  readonly returnIndices: boolean;
  readonly ceilMode: boolean;

  constructor(
    owner: string,
    dims: number,
    kernelSize: Size,
    stride?: Size | MaxPoolModuleOptions<Indices>,
    options?: Omit<MaxPoolModuleOptions<Indices>, 'stride'>,
  ) {
    super();
    check(kernelSize, sizes(dims, 1), `kernelSize of ${owner}`);
    const kinds = {
      ...{ stride: sizes(dims, 1), padding: sizes(dims), dilation: sizes(dims, 1) },
      ...{ returnIndices: BOOLEAN, ceilMode: BOOLEAN },
    };
    const defaults: Required<MaxPoolModuleOptions<boolean>> = {
      ...{ stride: kernelSize, padding: 0, dilation: 1, returnIndices: false, ceilMode: false },
    };
    const read = readOptions(owner, kinds, defaults, options, { name: 'stride', value: stride });
    this.kernelSize = kernelSize;
    this.stride = read.stride;
    this.padding = read.padding;
    this.dilation = read.dilation;
    this.returnIndices = read.returnIndices;
    this.ceilMode = read.ceilMode;
  }

  protected abstract get functions(): MaxPoolFunctions;

  override forward(input: Tensor): Pooled<Indices> {
    const { kernelSize, stride, padding, dilation, ceilMode, functions } = this;
    const [plain, withIndices] = functions;
    const pool = this.returnIndices ? withIndices : plain;
    return pool(input, kernelSize, stride, { padding, dilation, ceilMode }) as Pooled<Indices>;
  }

  override extraRepr(): string {
    const { kernelSize, stride, padding, dilation, ceilMode } = this;
    return (
      `kernel_size=${valueText(kernelSize)}, stride=${valueText(stride)}, padding=${valueText(padding)}, ` +
      `dilation=${valueText(dilation)}, ceil_mode=${valueText(ceilMode)}`
    );
  }
}

/**
 * The greatest element of each window of `(n, channels, length)` or `(channels, length)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MaxPool1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class MaxPool1d<Indices extends boolean = false> extends MaxPool<Indices> {
  constructor(
    kernelSize: Size,
    stride?: Size | MaxPoolModuleOptions<Indices>,
    options?: Omit<MaxPoolModuleOptions<Indices>, 'stride'>,
  ) {
    super('nn.MaxPool1d', 1, kernelSize, stride, options);
  }

  protected override get functions(): MaxPoolFunctions {
    return [functional.maxPool1d, functional.maxPool1dWithIndices];
  }
}

/**
 * The greatest element of each window of `(n, channels, height, width)` or `(channels, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MaxPool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const pool = new nn.MaxPool2d(3, 2, { padding: 1, returnIndices: true });
 * const [output, indices] = pool.forward(randn([1, 8, 28, 28]));
 */
export class MaxPool2d<Indices extends boolean = false> extends MaxPool<Indices> {
  constructor(
    kernelSize: Size,
    stride?: Size | MaxPoolModuleOptions<Indices>,
    options?: Omit<MaxPoolModuleOptions<Indices>, 'stride'>,
  ) {
    super('nn.MaxPool2d', 2, kernelSize, stride, options);
  }

  protected override get functions(): MaxPoolFunctions {
    return [functional.maxPool2d, functional.maxPool2dWithIndices];
  }
}

/**
 * The greatest element of each window of `(n, channels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MaxPool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class MaxPool3d<Indices extends boolean = false> extends MaxPool<Indices> {
  constructor(
    kernelSize: Size,
    stride?: Size | MaxPoolModuleOptions<Indices>,
    options?: Omit<MaxPoolModuleOptions<Indices>, 'stride'>,
  ) {
    super('nn.MaxPool3d', 3, kernelSize, stride, options);
  }

  protected override get functions(): MaxPoolFunctions {
    return [functional.maxPool3d, functional.maxPool3dWithIndices];
  }
}

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
   */
  override forward(input: Tensor, indices: Tensor, outputSize?: readonly number[]): Tensor {
    const { kernelSize, stride, padding } = this;
    const size = outputSize === undefined ? {} : { outputSize };
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

export interface FractionalMaxPoolModuleOptions<Indices extends boolean = false> {
  /** Spatial lengths of the result. */
  readonly outputSize?: Size;
  /** Instead: its lengths as shares of the input's, each between 0 and 1. */
  readonly outputRatio?: number | readonly number[];
  /** Default false. */
  readonly returnIndices?: Indices;
}

/** Settings of fractional pooling over any number of dimensions. PyTorch prints none of them. */
abstract class FractionalMaxPool<Indices extends boolean> extends Module {
  readonly kernelSize: readonly number[];
  readonly outputSize: readonly number[] | undefined;
  readonly outputRatio: readonly number[] | undefined;
  readonly returnIndices: boolean;

  constructor(
    owner: string,
    dims: number,
    kernelSize: Size,
    outputSize?: Size | FractionalMaxPoolModuleOptions<Indices>,
    options?: Omit<FractionalMaxPoolModuleOptions<Indices>, 'outputSize'>,
  ) {
    super();
    check(kernelSize, sizes(dims, 1), `kernelSize of ${owner}`);
    const isRatio = (value: unknown): boolean =>
      FINITE.accepts(value) && (value as number) > 0 && (value as number) < 1;
    const ratios: Kind = {
      expected: `a number between 0 and 1 or a list of ${dims}`,
      accepts: (value) =>
        isRatio(value) || (Array.isArray(value) && value.length === dims && value.every(isRatio)),
    };
    const kinds = { outputSize: sizes(dims, 1), outputRatio: ratios, returnIndices: BOOLEAN };
    const first = { name: 'outputSize', value: outputSize } as const;
    const read = readOptions<FractionalMaxPoolModuleOptions<boolean>>(owner, kinds, {}, options, first);
    if ((read.outputSize === undefined) === (read.outputRatio === undefined)) {
      const received = read.outputSize === undefined ? 'neither' : 'both';
      throw new ArgumentError(
        `expected one of the options 'outputSize' and 'outputRatio' of ${owner}, received ${received}`,
      );
    }
    this.kernelSize = expandSize(kernelSize, dims);
    this.outputSize = read.outputSize === undefined ? undefined : expandSize(read.outputSize, dims);
    this.outputRatio = read.outputRatio === undefined ? undefined : expandSize(read.outputRatio, dims);
    this.returnIndices = read.returnIndices === true;
  }

  protected abstract get pool(): typeof functional.fractionalMaxPool2dWithIndices;

  override forward(input: Tensor): Pooled<Indices> {
    const { kernelSize, outputSize, outputRatio } = this;
    const size =
      outputSize === undefined ? { outputRatio: outputRatio as readonly number[] } : { outputSize };
    const pooled = this.pool(input, kernelSize, size);
    return (this.returnIndices ? pooled : pooled[0]) as Pooled<Indices>;
  }
}

/**
 * Max pooling of `(n, channels, height, width)` or `(channels, height, width)` over windows whose places are drawn so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.FractionalMaxPool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class FractionalMaxPool2d<Indices extends boolean = false> extends FractionalMaxPool<Indices> {
  constructor(
    kernelSize: Size,
    outputSize?: Size | FractionalMaxPoolModuleOptions<Indices>,
    options?: Omit<FractionalMaxPoolModuleOptions<Indices>, 'outputSize'>,
  ) {
    super('nn.FractionalMaxPool2d', 2, kernelSize, outputSize, options);
  }

  protected override get pool(): typeof functional.fractionalMaxPool2dWithIndices {
    return functional.fractionalMaxPool2dWithIndices;
  }
}

/**
 * Max pooling of `(n, channels, depth, height, width)` or without n over windows whose places are drawn so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.FractionalMaxPool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class FractionalMaxPool3d<Indices extends boolean = false> extends FractionalMaxPool<Indices> {
  constructor(
    kernelSize: Size,
    outputSize?: Size | FractionalMaxPoolModuleOptions<Indices>,
    options?: Omit<FractionalMaxPoolModuleOptions<Indices>, 'outputSize'>,
  ) {
    super('nn.FractionalMaxPool3d', 3, kernelSize, outputSize, options);
  }

  protected override get pool(): typeof functional.fractionalMaxPool2dWithIndices {
    return functional.fractionalMaxPool3dWithIndices;
  }
}

export interface AdaptiveMaxPoolOptions<Indices extends boolean = false> {
  /** Default false. */
  readonly returnIndices?: Indices;
}

/** Settings and text of adaptive max pooling over any number of dimensions. */
abstract class AdaptiveMaxPool<Indices extends boolean> extends Module {
  readonly outputSize: AdaptiveSize;
  readonly returnIndices: boolean;

  constructor(
    owner: string,
    dims: number,
    outputSize: AdaptiveSize,
    returnIndices?: Indices | AdaptiveMaxPoolOptions<Indices>,
  ) {
    super();
    check(outputSize, adaptiveSizes(dims), `outputSize of ${owner}`);
    const first = { name: 'returnIndices', value: returnIndices } as const;
    const read = readOptions(owner, { returnIndices: BOOLEAN }, { returnIndices: false }, undefined, first);
    this.outputSize = outputSize;
    this.returnIndices = read.returnIndices;
  }

  protected abstract get pool(): typeof functional.adaptiveMaxPool2dWithIndices;

  override forward(input: Tensor): Pooled<Indices> {
    const pooled = this.pool(input, this.outputSize);
    return (this.returnIndices ? pooled : pooled[0]) as Pooled<Indices>;
  }

  override extraRepr(): string {
    return `output_size=${valueText(this.outputSize)}`;
  }
}

/**
 * The greatest elements of windows that share `(n, channels, length)` or `(channels, length)` evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveMaxPool1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveMaxPool1d<Indices extends boolean = false> extends AdaptiveMaxPool<Indices> {
  constructor(outputSize: AdaptiveSize, returnIndices?: Indices | AdaptiveMaxPoolOptions<Indices>) {
    super('nn.AdaptiveMaxPool1d', 1, outputSize, returnIndices);
  }

  protected override get pool(): typeof functional.adaptiveMaxPool2dWithIndices {
    return functional.adaptiveMaxPool1dWithIndices;
  }
}

/**
 * The greatest elements of windows that share `(n, channels, height, width)` or `(channels, height, width)` evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveMaxPool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveMaxPool2d<Indices extends boolean = false> extends AdaptiveMaxPool<Indices> {
  constructor(outputSize: AdaptiveSize, returnIndices?: Indices | AdaptiveMaxPoolOptions<Indices>) {
    super('nn.AdaptiveMaxPool2d', 2, outputSize, returnIndices);
  }

  protected override get pool(): typeof functional.adaptiveMaxPool2dWithIndices {
    return functional.adaptiveMaxPool2dWithIndices;
  }
}

/**
 * The greatest elements of windows that share `(n, channels, depth, height, width)` or without n evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveMaxPool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveMaxPool3d<Indices extends boolean = false> extends AdaptiveMaxPool<Indices> {
  constructor(outputSize: AdaptiveSize, returnIndices?: Indices | AdaptiveMaxPoolOptions<Indices>) {
    super('nn.AdaptiveMaxPool3d', 3, outputSize, returnIndices);
  }

  protected override get pool(): typeof functional.adaptiveMaxPool2dWithIndices {
    return functional.adaptiveMaxPool3dWithIndices;
  }
}
