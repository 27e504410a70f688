// Adafactor. The update is native: binding/core/train/optimizer/adafactor.cpp.
import { BOOLEAN, FINITE, type Kind, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link Adafactor}. */
export interface AdafactorOptions {
  /** The largest relative step, and the factor of weight decay; default 0.01. */
  readonly lr?: number;
  /** Power by which the average of squares forgets; at most 0, default -0.8. */
  readonly beta2Decay?: number;
  /** Least variance (null: that of the dtype) and least size of a weight; default [null, 1e-3]. */
  readonly eps?: readonly [number | null, number];
  /** The largest root mean square of an update; at least 1, default 1. */
  readonly d?: number;
  /** How much of the weight a step takes away, times the learning rate; default 0. */
  readonly weightDecay?: number;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const BETA2_DECAY: Kind = {
  expected: 'a number of at most 0',
  accepts: (value) => FINITE.accepts(value) && (value as number) <= 0,
};

const EPSILONS: Kind = {
  expected: 'two numbers that are not negative, the first may be null',
  accepts: (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    (value[0] === null || NON_NEGATIVE.accepts(value[0])) &&
    NON_NEGATIVE.accepts(value[1]),
};

const CLIPPING: Kind = {
  expected: 'a number of at least 1',
  accepts: (value) => FINITE.accepts(value) && (value as number) >= 1,
};

const RULES: UpdateRules<AdafactorOptions> = {
  name: 'Adafactor',
  kinds: {
    lr: NON_NEGATIVE,
    beta2Decay: BETA2_DECAY,
    eps: EPSILONS,
    d: CLIPPING,
    weightDecay: NON_NEGATIVE,
    maximize: BOOLEAN,
  },
  defaults: { lr: 1e-2, beta2Decay: -0.8, eps: [null, 1e-3], d: 1, weightDecay: 0, maximize: false },
  fixed: { foreach: null },
  optionalState: ['row_var', 'col_var', 'variance'],
  floats: ['d', 'weightDecay'],
};

/**
 * Adafactor, which keeps rows and columns of the squares' average in place of the whole: PyTorch's `Adafactor` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.Adafactor.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.Adafactor(model.parameters());
 */
export class Adafactor extends RuleOptimizer<AdafactorOptions> {
  constructor(
    parameters: OptimizedParameters<AdafactorOptions>,
    lr?: number | AdafactorOptions,
    options?: Omit<AdafactorOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
