// Average pooling to lengths wanted, over one to three dimensions.
import { check } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import * as functional from '../functional/average-pooling.js';
import type { AdaptiveSize } from '../functional/call.js';
import { adaptiveSizes } from '../kinds.js';
import { Module } from '../module.js';
import { valueText } from '../text.js';

/** Settings and text of adaptive average pooling over any number of dimensions. */
abstract class AdaptiveAvgPool extends Module {
  readonly outputSize: AdaptiveSize;

  constructor(owner: string, dims: number, outputSize: AdaptiveSize) {
    super();
    check(outputSize, adaptiveSizes(dims), `outputSize of ${owner}`);
    this.outputSize = outputSize;
  }

  override extraRepr(): string {
    return `output_size=${valueText(this.outputSize)}`;
  }
}

/**
 * The means of windows that share `(n, channels, length)` or `(channels, length)` evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveAvgPool1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveAvgPool1d extends AdaptiveAvgPool {
  constructor(outputSize: AdaptiveSize) {
    super('nn.AdaptiveAvgPool1d', 1, outputSize);
  }

  override forward(input: Tensor): Tensor {
    return functional.adaptiveAvgPool1d(input, this.outputSize);
  }
}

/**
 * The means of windows that share `(n, channels, height, width)` or `(channels, height, width)` evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveAvgPool2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveAvgPool2d extends AdaptiveAvgPool {
  constructor(outputSize: AdaptiveSize) {
    super('nn.AdaptiveAvgPool2d', 2, outputSize);
  }

  override forward(input: Tensor): Tensor {
    return functional.adaptiveAvgPool2d(input, this.outputSize);
  }
}

/**
 * The means of windows that share `(n, channels, depth, height, width)` or without n evenly, so that the result has the lengths wanted.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveAvgPool3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveAvgPool3d extends AdaptiveAvgPool {
  constructor(outputSize: AdaptiveSize) {
    super('nn.AdaptiveAvgPool3d', 3, outputSize);
  }

  override forward(input: Tensor): Tensor {
    return functional.adaptiveAvgPool3d(input, this.outputSize);
  }
}
