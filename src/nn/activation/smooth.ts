// Activations that bend smoothly or in steps: sigmoids, gates and shrinkage. Each works on any shape unless it says otherwise, and
// follows the function of the same name.
import { FINITE, integer, oneOf, readOptions } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { GeluOptions, SoftplusOptions } from '../functional/activation.js';
import * as functional from '../functional/activation.js';
import { Module } from '../module.js';
import { floatText } from '../text.js';
import { InplaceActivation } from './inplace.js';

/**
 * `1 / (1 + exp(-x))`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Sigmoid.html
 */
export class Sigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return functional.sigmoid(input);
  }
}

/**
 * The hyperbolic tangent.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Tanh.html
 */
export class Tanh extends Module {
  override forward(input: Tensor): Tensor {
    return functional.tanh(input);
  }
}

/**
 * `log(1 / (1 + exp(-x)))`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LogSigmoid.html
 */
export class LogSigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return functional.logsigmoid(input);
  }
}

/**
 * `x / (1 + |x|)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Softsign.html
 */
export class Softsign extends Module {
  override forward(input: Tensor): Tensor {
    return functional.softsign(input);
  }
}

/**
 * `x - tanh(x)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Tanhshrink.html
 */
export class Tanhshrink extends Module {
  override forward(input: Tensor): Tensor {
    return functional.tanhshrink(input);
  }
}

/**
 * `log(1 + exp(beta · x)) / beta`, and `x` where `beta · x` is above `threshold`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Softplus.html
 */
export class Softplus extends Module {
  readonly beta: number;
  readonly threshold: number;

  /** `beta`: default 1; `threshold`: default 20. */
  constructor(beta?: number | SoftplusOptions, options?: Omit<SoftplusOptions, 'beta'>) {
    super();
    const kinds = { beta: FINITE, threshold: FINITE };
    const first = { name: 'beta', value: beta } as const;
    const read = readOptions('nn.Softplus', kinds, { beta: 1, threshold: 20 }, options, first);
    this.beta = read.beta;
    this.threshold = read.threshold;
  }

  override forward(input: Tensor): Tensor {
    return functional.softplus(input, this.beta, { threshold: this.threshold });
  }

  override extraRepr(): string {
    return `beta=${floatText(this.beta)}, threshold=${floatText(this.threshold)}`;
  }
}

/**
 * `x · sigmoid(x)`, also called swish.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.SiLU.html
 */
export class SiLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.silu(input, this.inplace);
  }
}

/**
 * `x · tanh(softplus(x))`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Mish.html
 */
export class Mish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.mish(input, this.inplace);
  }
}

/**
 * `x / 6 + 1/2`, kept between 0 and 1.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Hardsigmoid.html
 */
export class Hardsigmoid extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.hardsigmoid(input, this.inplace);
  }

  override extraRepr(): string {
    return '';
  }
}

/**
 * `x · hardsigmoid(x)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Hardswish.html
 */
export class Hardswish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.hardswish(input, this.inplace);
  }

  override extraRepr(): string {
    return '';
  }
}

/**
 * `x` times the standard normal distribution function of `x`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.GELU.html
 */
export class GELU extends Module {
  readonly approximate: 'none' | 'tanh';

  /** `approximate`: `'tanh'` computes an approximation; default `'none'`. */
  constructor(approximate?: 'none' | 'tanh' | GeluOptions) {
    super();
    const kinds = { approximate: oneOf('none', 'tanh') };
    const defaults: Required<GeluOptions> = { approximate: 'none' };
    const first = { name: 'approximate', value: approximate } as const;
    this.approximate = readOptions('nn.GELU', kinds, defaults, undefined, first).approximate;
  }

  override forward(input: Tensor): Tensor {
    return functional.gelu(input, this.approximate);
  }

  override extraRepr(): string {
    return `approximate='${this.approximate}'`;
  }
}

/** Options of {@link GLU}. */
export interface GLUOptions {
  /** The dimension that is halved; default -1. */
  readonly dim?: number;
}

/**
 * The first half of a dimension times the sigmoid of the second.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.GLU.html
 */
export class GLU extends Module {
  readonly dim: number;

  /** `dim`: default -1. */
  constructor(dim?: number | GLUOptions) {
    super();
    const first = { name: 'dim', value: dim } as const;
    this.dim = readOptions('nn.GLU', { dim: integer() }, { dim: -1 }, undefined, first).dim;
  }

  override forward(input: Tensor): Tensor {
    return functional.glu(input, this.dim);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

/** Options of {@link Hardshrink} and {@link Softshrink}. */
export interface ShrinkOptions {
  /** Default 0.5. */
  readonly lambd?: number;
}

/** What Hardshrink and Softshrink have in common. */
abstract class Shrink extends Module {
  readonly lambd: number;

  /** `lambd`: default 0.5. */
  constructor(lambd?: number | ShrinkOptions) {
    super();
    const first = { name: 'lambd', value: lambd } as const;
    const owner = `nn.${new.target.name}`;
    this.lambd = readOptions(owner, { lambd: FINITE }, { lambd: 0.5 }, undefined, first).lambd;
  }

  override extraRepr(): string {
    return floatText(this.lambd);
  }
}

/**
 * 0 where `|x| <= lambd`, elsewhere `x`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Hardshrink.html
 */
export class Hardshrink extends Shrink {
  override forward(input: Tensor): Tensor {
    return functional.hardshrink(input, this.lambd);
  }
}

/**
 * `x` drawn towards zero by `lambd`, 0 where `|x| <= lambd`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Softshrink.html
 */
export class Softshrink extends Shrink {
  override forward(input: Tensor): Tensor {
    return functional.softshrink(input, this.lambd);
  }
}
