// Max pooling to lengths wanted, over one to three dimensions.
import { BOOLEAN, check, readOptions } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { AdaptiveSize } from '../functional/call.js';
import * as functional from '../functional/max-pooling.js';
import { adaptiveSizes } from '../kinds.js';
import { Module } from '../module.js';
import { valueText } from '../text.js';
import type { Pooled } from './max-pool.js';

/** Options of {@link AdaptiveMaxPool1d}, {@link AdaptiveMaxPool2d} and {@link AdaptiveMaxPool3d}. */
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
