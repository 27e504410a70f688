// NAdam: Adam with Nesterov momentum. The update is native: binding/core/train/optimizer/nadam.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { BETAS } from './kinds.js';
import { FOREACH, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link NAdam}. */
export interface NAdamOptions {
  /** Learning rate; default 0.002. */
  readonly lr?: number;
  /** Decay rates of the averages of the gradient and of its square; default [0.9, 0.999]. */
  readonly betas?: readonly [number, number];
  /** Added to the denominator; default 1e-8. */
  readonly eps?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** How fast the momentum comes to its full size; default 0.004. */
  readonly momentumDecay?: number;
  /** Decay the weights themselves, as AdamW does; default false. */
  readonly decoupledWeightDecay?: boolean;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<NAdamOptions> = {
  name: 'NAdam',
  kinds: {
    lr: NON_NEGATIVE,
    betas: BETAS,
    eps: NON_NEGATIVE,
    weightDecay: NON_NEGATIVE,
    momentumDecay: NON_NEGATIVE,
    decoupledWeightDecay: BOOLEAN,
    maximize: BOOLEAN,
  },
  defaults: {
    lr: 2e-3,
    betas: [0.9, 0.999],
    eps: 1e-8,
    weightDecay: 0,
    momentumDecay: 4e-3,
    decoupledWeightDecay: false,
    maximize: false,
  },
  fixed: FOREACH,
};

/**
 * Adam with Nesterov's momentum: PyTorch's `NAdam(foreach=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.NAdam.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.NAdam(model.parameters());
 */
export class NAdam extends RuleOptimizer<NAdamOptions> {
  constructor(
    parameters: OptimizedParameters<NAdamOptions>,
    lr?: number | NAdamOptions,
    options?: Omit<NAdamOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
