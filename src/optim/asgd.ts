// ASGD: averaged stochastic gradient descent. The update is native: binding/core/train/optimizer/asgd.cpp.
import { BOOLEAN, FINITE, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { FOREACH, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link ASGD}. */
export interface ASGDOptions {
  /** Learning rate; default 0.01. */
  readonly lr?: number;
  /** Decay of the weights and of the step; default 1e-4. */
  readonly lambd?: number;
  /** Power by which the step falls; default 0.75. */
  readonly alpha?: number;
  /** The step from which on weights are averaged; default 1e6. */
  readonly t0?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<ASGDOptions> = {
  name: 'ASGD',
  kinds: {
    lr: NON_NEGATIVE,
    lambd: FINITE,
    alpha: FINITE,
    t0: FINITE,
    weightDecay: NON_NEGATIVE,
    maximize: BOOLEAN,
  },
  defaults: { lr: 1e-2, lambd: 1e-4, alpha: 0.75, t0: 1e6, weightDecay: 0, maximize: false },
  fixed: FOREACH,
  floats: ['t0'],
};

/**
 * Stochastic gradient descent that keeps an average of the weights (`state.get(parameter).ax`): PyTorch's `ASGD(foreach=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.ASGD.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.ASGD(model.parameters(), { t0: 1000 });
 */
export class ASGD extends RuleOptimizer<ASGDOptions> {
  constructor(
    parameters: OptimizedParameters<ASGDOptions>,
    lr?: number | ASGDOptions,
    options?: Omit<ASGDOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
