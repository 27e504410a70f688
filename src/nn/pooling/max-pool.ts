// Max pooling over one to three dimensions.
import { BOOLEAN, check, readOptions } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import * as functional from '../functional/max-pooling.js';
import { type Size, sizes } from '../kinds.js';
import { Module } from '../module.js';
import { valueText } from '../text.js';

/** The output, or with `returnIndices` the output and the places (int64) that its elements come from. */
export type Pooled<Indices extends boolean> = Indices extends true ? functional.PooledWithIndices : Tensor;

/** Options of {@link MaxPool1d}, {@link MaxPool2d} and {@link MaxPool3d}. */
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
