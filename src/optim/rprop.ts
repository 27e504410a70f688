// Rprop: the signs of gradients. The update is native: binding/core/train/optimizer/rprop.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { ETAS, STEP_SIZES } from './kinds.js';
import { FOREACH, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link Rprop}. */
export interface RpropOptions {
  /** The first step; default 0.01. */
  readonly lr?: number;
  /** Factors of a step after a turn of the sign, and after none; default [0.5, 1.2]. */
  readonly etas?: readonly [number, number];
  /** The least and the largest step; default [1e-6, 50]. */
  readonly stepSizes?: readonly [number, number];
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<RpropOptions> = {
  name: 'Rprop',
  kinds: { lr: NON_NEGATIVE, etas: ETAS, stepSizes: STEP_SIZES, maximize: BOOLEAN },
  defaults: { lr: 1e-2, etas: [0.5, 1.2], stepSizes: [1e-6, 50], maximize: false },
  fixed: FOREACH,
};

/**
 * Rprop, which looks only at the signs of gradients, for full batches: PyTorch's `Rprop(foreach=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.Rprop.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.Rprop(model.parameters());
 */
export class Rprop extends RuleOptimizer<RpropOptions> {
  constructor(
    parameters: OptimizedParameters<RpropOptions>,
    lr?: number | RpropOptions,
    options?: Omit<RpropOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
