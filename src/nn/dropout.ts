// The dropout family as modules: they draw in training, and give their input as it is in eval().
import { BOOLEAN, readOptions } from '../arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { InplaceOptions } from './functional/call.js';
import * as functional from './functional/dropout.js';
import { PROBABILITY } from './kinds.js';
import { Module } from './module.js';
import { floatText, valueText } from './text.js';

export interface DropoutModuleOptions extends InplaceOptions {
  /** The probability with which something is dropped; default 0.5. */
  readonly p?: number;
}

/** Settings and text of the family. */
abstract class DropoutNd extends Module {
  readonly p: number;
  readonly inplace: boolean;

  /** `p`: the probability with which something is dropped; default 0.5. */
  constructor(p?: number | DropoutModuleOptions, options?: InplaceOptions) {
    super();
    const kinds = { p: PROBABILITY, inplace: BOOLEAN };
    const first = { name: 'p', value: p } as const;
    const read = readOptions(`nn.${new.target.name}`, kinds, { p: 0.5, inplace: false }, options, first);
    this.p = read.p;
    this.inplace = read.inplace;
  }

  override extraRepr(): string {
    return `p=${floatText(this.p)}, inplace=${valueText(this.inplace)}`;
  }
}

/**
 * Zeroes elements with probability `p` and scales the others by `1 / (1 - p)`. Any shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Dropout.html
 *
 * @throws {ArgumentError} for a `p` that is no probability.
 */
export class Dropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    const { training, inplace } = this;
    return functional.dropout(input, this.p, { training, inplace });
  }
}

/**
 * Zeroes whole channels of `(n, channels, length)` or `(channels, length)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Dropout1d.html
 *
 * @throws {ArgumentError} for a `p` that is no probability.
 */
export class Dropout1d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    const { training, inplace } = this;
    return functional.dropout1d(input, this.p, { training, inplace });
  }
}

/**
 * Zeroes whole channels of `(n, channels, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Dropout2d.html
 *
 * @throws {ArgumentError} for a `p` that is no probability.
 */
export class Dropout2d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    const { training, inplace } = this;
    return functional.dropout2d(input, this.p, { training, inplace });
  }
}

/**
 * Zeroes whole channels of `(n, channels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Dropout3d.html
 *
 * @throws {ArgumentError} for a `p` that is no probability.
 */
export class Dropout3d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    const { training, inplace } = this;
    return functional.dropout3d(input, this.p, { training, inplace });
  }
}

/**
 * Dropout that keeps mean and variance of inputs with mean 0 and variance 1, for SELU. Any shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AlphaDropout.html
 *
 * @throws {ArgumentError} for a `p` that is no probability.
 */
export class AlphaDropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    const { training } = this;
    return functional.alphaDropout(input, this.p, { training });
  }
}

/**
 * {@link AlphaDropout} of whole channels.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.FeatureAlphaDropout.html
 *
 * @throws {ArgumentError} for a `p` that is no probability.
 */
export class FeatureAlphaDropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    const { training } = this;
    return functional.featureAlphaDropout(input, this.p, { training });
  }
}
