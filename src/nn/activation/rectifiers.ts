// Rectifiers: activations that pass what is positive, and do something else below zero. Each works on any shape unless it says
// otherwise, and follows the function of the same name.
import { BOOLEAN, check, FINITE, integer, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import type {
  AlphaOptions,
  HardtanhOptions,
  LeakyReluOptions,
  RReluOptions,
} from '../functional/activation.js';
import * as functional from '../functional/activation.js';
import type { InplaceOptions } from '../functional/call.js';
import { constant_ } from '../init.js';
import { Module } from '../module.js';
import { emptyParameter, type Parameter } from '../parameter.js';
import { floatText } from '../text.js';
import { InplaceActivation, inplaceText } from './inplace.js';

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

/** Options of {@link PReLU}. */
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
  weight: Parameter;

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
