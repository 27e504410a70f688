// Pooling by p-norms over one to three dimensions.
import { BOOLEAN, check, FINITE, readOptions } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import * as functional from '../functional/average-pooling.js';
import { type Size, sizes } from '../kinds.js';
import { Module } from '../module.js';
import { floatText, valueText } from '../text.js';

/** Settings and text of p-norm pooling over any number of dimensions. */
abstract class LPPool extends Module {
  readonly normType: number;
  readonly kernelSize: Size;
  readonly stride: Size | undefined;
  readonly ceilMode: boolean;

  constructor(
    owner: string,
    dims: number,
    normType: number,
    kernelSize: Size,
    stride?: Size | functional.LPPoolOptions,
    options?: Omit<functional.LPPoolOptions, 'stride'>,
  ) {
    super();
    check(normType, FINITE, `normType of ${owner}`);
    check(kernelSize, sizes(dims, 1), `kernelSize of ${owner}`);
    const kinds = { stride: sizes(dims, 1), ceilMode: BOOLEAN };
    const first = { name: 'stride', value: stride } as const;
    const read = readOptions<functional.LPPoolOptions>(owner, kinds, { ceilMode: false }, options, first);
    this.normType = normType;
    this.kernelSize = kernelSize;
    this.stride = read.stride;
    this.ceilMode = read.ceilMode === true;
  }

  protected abstract get pool(): typeof functional.lpPool2d;

  override forward(input: Tensor): Tensor {
    const { normType, kernelSize, stride, ceilMode } = this;
    return this.pool(input, normType, kernelSize, stride, { ceilMode });
  }

  override extraRepr(): string {
    const { normType, kernelSize, stride, ceilMode } = this;
    const norm = Number.isInteger(normType) ? String(normType) : floatText(normType);
    return (
      `norm_type=${norm}, kernel_size=${valueText(kernelSize)}, stride=${valueText(stride)}, ` +
      `ceil_mode=${valueText(ceilMode)}`
    );
  }
}

/**
 * The p-norm of each window of `(n, channels, length)` or `(channels, length)`: the `normType`-th root of the sum of powers.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LPPool1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LPPool1d extends LPPool {
  constructor(
    normType: number,
    kernelSize: Size,
    stride?: Size | functional.LPPoolOptions,
    options?: Omit<functional.LPPoolOptions, 'stride'>,
  ) {
    super('nn.LPPool1d', 1, normType, kernelSize, stride, options);
  }

  protected override get pool(): typeof functional.lpPool2d {
    return functional.lpPool1d;
  }
}

/**
 * The p-norm of each window of `(n, channels, height, width)` or `(channels, height, width)`: the `normType`-th root of the sum of powers.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LPPool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LPPool2d extends LPPool {
  constructor(
    normType: number,
    kernelSize: Size,
    stride?: Size | functional.LPPoolOptions,
    options?: Omit<functional.LPPoolOptions, 'stride'>,
  ) {
    super('nn.LPPool2d', 2, normType, kernelSize, stride, options);
  }

  protected override get pool(): typeof functional.lpPool2d {
    return functional.lpPool2d;
  }
}

/**
 * The p-norm of each window of `(n, channels, depth, height, width)` or without n: the `normType`-th root of the sum of powers.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LPPool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LPPool3d extends LPPool {
  constructor(
    normType: number,
    kernelSize: Size,
    stride?: Size | functional.LPPoolOptions,
    options?: Omit<functional.LPPoolOptions, 'stride'>,
  ) {
    super('nn.LPPool3d', 3, normType, kernelSize, stride, options);
  }

  protected override get pool(): typeof functional.lpPool2d {
    return functional.lpPool3d;
  }
}
