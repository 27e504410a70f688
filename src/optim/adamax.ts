// Adamax: Adam by the infinity norm. The update is native: binding/core/train/optimizer/adamax.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { BETAS } from './kinds.js';
import { FOREACH, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link Adamax}. */
export interface AdamaxOptions {
  /** Learning rate; default 0.002. */
  readonly lr?: number;
  /** Decay rates of the average of the gradient and of its norm; default [0.9, 0.999]. */
  readonly betas?: readonly [number, number];
  /** Added to the norm; default 1e-8. */
  readonly eps?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<AdamaxOptions> = {
  name: 'Adamax',
  kinds: { lr: NON_NEGATIVE, betas: BETAS, eps: NON_NEGATIVE, weightDecay: NON_NEGATIVE, maximize: BOOLEAN },
  defaults: { lr: 2e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, maximize: false },
  fixed: FOREACH,
};

/**
 * Adam with the infinity norm in place of the average of squares: PyTorch's `Adamax(foreach=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.Adamax.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.Adamax(model.parameters());
 */
export class Adamax extends RuleOptimizer<AdamaxOptions> {
  constructor(
    parameters: OptimizedParameters<AdamaxOptions>,
    lr?: number | AdamaxOptions,
    options?: Omit<AdamaxOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
