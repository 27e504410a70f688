// RAdam: Adam with a rectified variance. The update is native: binding/core/train/optimizer/radam.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { BETAS } from './kinds.js';
import { FOREACH, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link RAdam}. */
export interface RAdamOptions {
  /** Learning rate; default 0.001. */
  readonly lr?: number;
  /** Decay rates of the averages of the gradient and of its square; default [0.9, 0.999]. */
  readonly betas?: readonly [number, number];
  /** Added to the denominator; default 1e-8. */
  readonly eps?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** Decay the weights themselves, as AdamW does; default false. */
  readonly decoupledWeightDecay?: boolean;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<RAdamOptions> = {
  name: 'RAdam',
  kinds: {
    lr: NON_NEGATIVE,
    betas: BETAS,
    eps: NON_NEGATIVE,
    weightDecay: NON_NEGATIVE,
    decoupledWeightDecay: BOOLEAN,
    maximize: BOOLEAN,
  },
  defaults: {
    lr: 1e-3,
    betas: [0.9, 0.999],
    eps: 1e-8,
    weightDecay: 0,
    decoupledWeightDecay: false,
    maximize: false,
  },
  fixed: FOREACH,
};

/**
 * Adam that steps by momentum alone until the variance can be told: PyTorch's `RAdam(foreach=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.RAdam.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.RAdam(model.parameters(), { weightDecay: 1e-2, decoupledWeightDecay: true });
 */
export class RAdam extends RuleOptimizer<RAdamOptions> {
  constructor(
    parameters: OptimizedParameters<RAdamOptions>,
    lr?: number | RAdamOptions,
    options?: Omit<RAdamOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
