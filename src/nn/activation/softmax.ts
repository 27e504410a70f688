// Activations that normalise along one dimension.
import { check, integer, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import * as functional from '../functional/activation.js';
import { Module } from '../module.js';

/** What the functions along one dimension have in common. */
abstract class AlongDimension extends Module {
  readonly dim: number;

  /** `dim`: negative ones count from the end. */
  constructor(dim: number | { readonly dim: number }) {
    super();
    const owner = `nn.${new.target.name}`;
    const first = { name: 'dim', value: dim } as const;
    const read = readOptions<{ dim?: number }>(owner, { dim: integer() }, {}, undefined, first);
    check(read.dim, integer(), `dim of ${owner}`);
    this.dim = read.dim as number;
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

/**
 * `exp(x)` over its sum along `dim`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Softmax.html
 */
export class Softmax extends AlongDimension {
  override forward(input: Tensor): Tensor {
    return functional.softmax(input, this.dim);
  }
}

/**
 * The softmax of `-x` along `dim`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Softmin.html
 */
export class Softmin extends AlongDimension {
  override forward(input: Tensor): Tensor {
    return functional.softmin(input, this.dim);
  }
}

/**
 * The logarithm of the softmax along `dim`, computed without overflow.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LogSoftmax.html
 */
export class LogSoftmax extends AlongDimension {
  override forward(input: Tensor): Tensor {
    return functional.logSoftmax(input, this.dim);
  }
}

/**
 * The softmax over the channels of `(n, channels, height, width)` or `(channels, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Softmax2d.html
 *
 * @throws {ArgumentError} for an input of other than 3 or 4 dimensions.
 */
export class Softmax2d extends Module {
  override forward(input: Tensor): Tensor {
    const dims = input.dim();
    if (dims !== 3 && dims !== 4) {
      throw new ArgumentError(`expected an input of 3 or 4 dimensions for nn.Softmax2d, received ${dims}`);
    }
    return functional.softmax(input, -3);
  }
}
