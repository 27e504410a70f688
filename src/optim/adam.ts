// Adam. The update is native: binding/core/train/optimizer/adam.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { BETAS } from './kinds.js';
import { FUSED, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link Adam}. */
export interface AdamOptions {
  /** Learning rate; default 0.001. */
  readonly lr?: number;
  /** Decay rates of the averages of the gradient and of its square; default [0.9, 0.999]. */
  readonly betas?: readonly [number, number];
  /** Added to the denominator; default 1e-8. */
  readonly eps?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** Divide by the largest average of squares so far; default false. */
  readonly amsgrad?: boolean;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
  /** Decay the weights themselves, as AdamW does; default false. */
  readonly decoupledWeightDecay?: boolean;
}

const RULES: UpdateRules<AdamOptions> = {
  name: 'Adam',
  kinds: {
    lr: NON_NEGATIVE,
    betas: BETAS,
    eps: NON_NEGATIVE,
    weightDecay: NON_NEGATIVE,
    amsgrad: BOOLEAN,
    maximize: BOOLEAN,
    decoupledWeightDecay: BOOLEAN,
  },
  defaults: {
    lr: 1e-3,
    betas: [0.9, 0.999],
    eps: 1e-8,
    weightDecay: 0,
    amsgrad: false,
    maximize: false,
    decoupledWeightDecay: false,
  },
  fixed: FUSED,
  optionalState: ['max_exp_avg_sq'],
};

/**
 * Adam: PyTorch's `Adam(fused=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.Adam.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.Adam(model.parameters(), 1e-3);
 */
export class Adam extends RuleOptimizer<AdamOptions> {
  constructor(
    parameters: OptimizedParameters<AdamOptions>,
    lr?: number | AdamOptions,
    options?: Omit<AdamOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
