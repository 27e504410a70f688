// Adadelta. The update is native: binding/core/train/optimizer/adadelta.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { UNIT } from './kinds.js';
import { FOREACH, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link Adadelta}. */
export interface AdadeltaOptions {
  /** Factor of the step; default 1. */
  readonly lr?: number;
  /** Decay rate of the averages of squares; default 0.9. */
  readonly rho?: number;
  /** Added under the roots; default 1e-6. */
  readonly eps?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<AdadeltaOptions> = {
  name: 'Adadelta',
  kinds: { lr: NON_NEGATIVE, rho: UNIT, eps: NON_NEGATIVE, weightDecay: NON_NEGATIVE, maximize: BOOLEAN },
  defaults: { lr: 1, rho: 0.9, eps: 1e-6, weightDecay: 0, maximize: false },
  fixed: FOREACH,
  floats: ['lr'],
};

/**
 * Adadelta, which needs no learning rate of the weights' size: PyTorch's `Adadelta(foreach=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.Adadelta.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.Adadelta(model.parameters());
 */
export class Adadelta extends RuleOptimizer<AdadeltaOptions> {
  constructor(
    parameters: OptimizedParameters<AdadeltaOptions>,
    lr?: number | AdadeltaOptions,
    options?: Omit<AdadeltaOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
