// Activation functions as modules. Each works on any shape unless it says otherwise, and follows the function of the same name.
import { BOOLEAN, check, FINITE, integer, oneOf, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import type {
  AlphaOptions,
  GeluOptions,
  HardtanhOptions,
  LeakyReluOptions,
  RReluOptions,
  SoftplusOptions,
} from './functional/activation.js';
import * as functional from './functional/activation.js';
import type { InplaceOptions } from './functional/call.js';
import { constant_ } from './init.js';
import { Module } from './module.js';
import { emptyParameter, type Parameter } from './parameter.js';
import { floatText } from './text.js';

const inplaceText = (inplace: boolean): string => (inplace ? ', inplace=True' : '');

/** What the activations have in common whose one option is `inplace`. */
abstract class InplaceActivation extends Module {
  /** Whether the input itself is overwritten. */
  readonly inplace: boolean;

  /** `inplace`: default false. */
  constructor(inplace?: boolean | InplaceOptions) {
    super();
    const first = { name: 'inplace', value: inplace } as const;
    const owner = `nn.${new.target.name}`;
    const read = readOptions<InplaceOptions>(
      owner,
      { inplace: BOOLEAN },
      { inplace: false },
      undefined,
      first,
    );
    this.inplace = read.inplace === true;
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/**
 * `max(x, 0)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReLU.html
 */
export class ReLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.relu(input, this.inplace);
  }
}

/**
 * `min(max(x, 0), 6)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReLU6.html
 */
export class ReLU6 extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.relu6(input, this.inplace);
  }
}

/**
 * ELU with the two constants that keep mean 0 and variance 1 from layer to layer.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.SELU.html
 */
export class SELU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return functional.selu(input, this.inplace);
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

/** What ELU and CELU have in common. */
abstract class AlphaActivation extends Module {
  readonly alpha: number;
  readonly inplace: boolean;

  /** `alpha`: default 1. */
  constructor(alpha?: number | AlphaOptions, options?: InplaceOptions) {
    super();
    const kinds = { alpha: FINITE, inplace: BOOLEAN };
    const first = { name: 'alpha', value: alpha } as const;
    const read = readOptions(`nn.${new.target.name}`, kinds, { alpha: 1, inplace: false }, options, first);
    this.alpha = read.alpha;
    this.inplace = read.inplace;
  }

  override extraRepr(): string {
    return `alpha=${floatText(this.alpha)}${inplaceText(this.inplace)}`;
  }
}

/**
 * `x` where it is positive, elsewhere `alpha (exp(x) - 1)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ELU.html
 */
export class ELU extends AlphaActivation {
  override forward(input: Tensor): Tensor {
    return functional.elu(input, this.alpha, { inplace: this.inplace });
  }
}

/**
 * `max(x, 0) + min(alpha (exp(x / alpha) - 1), 0)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CELU.html
 */
export class CELU extends AlphaActivation {
  override forward(input: Tensor): Tensor {
    return functional.celu(input, this.alpha, { inplace: this.inplace });
  }
}

/**
 * `x` where it is positive, elsewhere `negativeSlope · x`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LeakyReLU.html
 */
export class LeakyReLU extends Module {
  readonly negativeSlope: number;
  readonly inplace: boolean;

  /** `negativeSlope`: default 0.01. */
  constructor(negativeSlope?: number | LeakyReluOptions, options?: InplaceOptions) {
    super();
    const kinds = { negativeSlope: FINITE, inplace: BOOLEAN };
    const first = { name: 'negativeSlope', value: negativeSlope } as const;
    const read = readOptions('nn.LeakyReLU', kinds, { negativeSlope: 0.01, inplace: false }, options, first);
    this.negativeSlope = read.negativeSlope;
    this.inplace = read.inplace;
  }

  override forward(input: Tensor): Tensor {
    return functional.leakyRelu(input, this.negativeSlope, { inplace: this.inplace });
  }

  override extraRepr(): string {
    return `negative_slope=${floatText(this.negativeSlope)}${inplaceText(this.inplace)}`;
  }
}

/** Options of {@link RReLU}. */
export type RReLUModuleOptions = Omit<RReluOptions, 'training'>;

/**
 * Leaky ReLU whose slope below zero is drawn between `lower` and `upper` for each element in training; in eval() it is the middle
 * of both.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.RReLU.html
 */
export class RReLU extends Module {
  readonly lower: number;
  readonly upper: number;
  readonly inplace: boolean;

  /** `lower`: default 1/8; `upper`: default 1/3. */
  constructor(lower?: number | RReLUModuleOptions, options?: Omit<RReLUModuleOptions, 'lower'>) {
    super();
    const kinds = { lower: FINITE, upper: FINITE, inplace: BOOLEAN };
    const defaults = { lower: 1 / 8, upper: 1 / 3, inplace: false };
    const read = readOptions('nn.RReLU', kinds, defaults, options, { name: 'lower', value: lower });
    this.lower = read.lower;
    this.upper = read.upper;
    this.inplace = read.inplace;
  }

  override forward(input: Tensor): Tensor {
    const { upper, training, inplace } = this;
    return functional.rrelu(input, this.lower, { upper, training, inplace });
  }

  override extraRepr(): string {
    return `lower=${floatText(this.lower)}, upper=${floatText(this.upper)}${inplaceText(this.inplace)}`;
  }
}

/**
 * `x`, kept between `minVal` and `maxVal`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Hardtanh.html
 *
 * @throws {ArgumentError} unless `minVal` is less than `maxVal`.
 */
export class Hardtanh extends Module {
  readonly minVal: number;
  readonly maxVal: number;
  readonly inplace: boolean;

  /** `minVal`: default -1; `maxVal`: default 1. */
  constructor(minVal?: number | HardtanhOptions, options?: Omit<HardtanhOptions, 'minVal'>) {
    super();
    const kinds = { minVal: FINITE, maxVal: FINITE, inplace: BOOLEAN };
    const defaults = { minVal: -1, maxVal: 1, inplace: false };
    const read = readOptions('nn.Hardtanh', kinds, defaults, options, { name: 'minVal', value: minVal });
    if (read.maxVal <= read.minVal) {
      throw new ArgumentError(
        `expected a number above ${read.minVal} for option 'maxVal' of nn.Hardtanh, received ${read.maxVal}`,
      );
    }
    this.minVal = read.minVal;
    this.maxVal = read.maxVal;
    this.inplace = read.inplace;
  }

  override forward(input: Tensor): Tensor {
    const { maxVal, inplace } = this;
    return functional.hardtanh(input, this.minVal, { maxVal, inplace });
  }

  override extraRepr(): string {
    const { minVal, maxVal, inplace } = this;
    return `min_val=${floatText(minVal)}, max_val=${floatText(maxVal)}${inplaceText(inplace)}`;
  }
}

/**
 * `x` where it is above `threshold`, elsewhere `value`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Threshold.html
 */
export class Threshold extends Module {
  readonly threshold: number;
  readonly value: number;
  readonly inplace: boolean;

  constructor(threshold: number, value: number, inplace?: boolean | InplaceOptions) {
    super();
    check(threshold, FINITE, 'threshold of nn.Threshold');
    check(value, FINITE, 'value of nn.Threshold');
    const first = { name: 'inplace', value: inplace } as const;
    const read = readOptions('nn.Threshold', { inplace: BOOLEAN }, { inplace: false }, undefined, first);
    this.threshold = threshold;
    this.value = value;
    this.inplace = read.inplace;
  }

  override forward(input: Tensor): Tensor {
    return functional.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extraRepr(): string {
    const { threshold, value, inplace } = this;
    return `threshold=${floatText(threshold)}, value=${floatText(value)}${inplaceText(inplace)}`;
  }
}

export interface PReLUOptions {
  /** 1, or the number of channels (dimension 1 of the input); default 1. */
  readonly numParameters?: number;
  /** The slope at the start; default 0.25. */
  readonly init?: number;
}

/**
 * Leaky ReLU with a learned slope, `weight` `(numParameters)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.PReLU.html
 */
export class PReLU extends Module {
  readonly numParameters: number;
  readonly init: number;
  readonly weight: Parameter;

  constructor(numParameters?: number | PReLUOptions, options?: Omit<PReLUOptions, 'numParameters'>) {
    super();
    const kinds = { numParameters: integer(1), init: FINITE };
    const first = { name: 'numParameters', value: numParameters } as const;
    const read = readOptions('nn.PReLU', kinds, { numParameters: 1, init: 0.25 }, options, first);
    this.numParameters = read.numParameters;
    this.init = read.init;
    this.weight = emptyParameter([read.numParameters]);
    this.resetParameters();
  }

  /** `init` again. */
  resetParameters(): void {
    constant_(this.weight, this.init);
  }

  override forward(input: Tensor): Tensor {
    return functional.prelu(input, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
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

/** What the functions along one dimension have in common. */
abstract class AlongDimension extends Module {
  readonly dim: number;

  /** `dim`: negative ones count from the end. */
  constructor(dim: number) {
    super();
    check(dim, integer(), `dim of nn.${new.target.name}`);
    this.dim = dim;
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
