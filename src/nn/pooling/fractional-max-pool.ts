// Max pooling over windows whose places are drawn.
import { BOOLEAN, check, FINITE, type Kind, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import * as functional from '../functional/max-pooling.js';
import { expandSize, type Size, sizes } from '../kinds.js';
import { Module } from '../module.js';
import type { Pooled } from './max-pool.js';

/** Options of {@link FractionalMaxPool2d} and {@link FractionalMaxPool3d}. */
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
