// RMSprop. The update is native: binding/core/train/optimizer/rmsprop.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { FOREACH, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link RMSprop}. */
export interface RMSpropOptions {
  /** Learning rate; default 0.01. */
  readonly lr?: number;
  /** Decay rate of the average of squares; default 0.99. */
  readonly alpha?: number;
  /** Added to the denominator; default 1e-8. */
  readonly eps?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** How much of the last direction is kept; default 0. */
  readonly momentum?: number;
  /** Divide by the deviation, not by the average of squares; default false. */
  readonly centered?: boolean;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<RMSpropOptions> = {
  name: 'RMSprop',
  kinds: {
    lr: NON_NEGATIVE,
    alpha: NON_NEGATIVE,
    eps: NON_NEGATIVE,
    weightDecay: NON_NEGATIVE,
    momentum: NON_NEGATIVE,
    centered: BOOLEAN,
    maximize: BOOLEAN,
  },
  defaults: {
    lr: 1e-2,
    alpha: 0.99,
    eps: 1e-8,
    weightDecay: 0,
    momentum: 0,
    centered: false,
    maximize: false,
  },
  fixed: FOREACH,
  optionalState: ['momentum_buffer', 'grad_avg'],
};

/**
 * RMSprop, plain or centered, with or without momentum: PyTorch's `RMSprop(foreach=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.RMSprop.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.RMSprop(model.parameters(), { lr: 1e-3, momentum: 0.9 });
 */
export class RMSprop extends RuleOptimizer<RMSpropOptions> {
  constructor(
    parameters: OptimizedParameters<RMSpropOptions>,
    lr?: number | RMSpropOptions,
    options?: Omit<RMSpropOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
