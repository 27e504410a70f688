// AdamW: Adam with weight decay apart from the gradient. The update is native: binding/core/train/optimizer/adam.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { BETAS } from './kinds.js';
import { FUSED, RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link AdamW}. */
export interface AdamWOptions {
  /** Learning rate; default 0.001. */
  readonly lr?: number;
  /** Decay rates of the averages of the gradient and of its square; default [0.9, 0.999]. */
  readonly betas?: readonly [number, number];
  /** Added to the denominator; default 1e-8. */
  readonly eps?: number;
  /** How much of the weight a step takes away, times the learning rate; default 0.01. */
  readonly weightDecay?: number;
  /** Divide by the largest average of squares so far; default false. */
  readonly amsgrad?: boolean;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<AdamWOptions> = {
  name: 'AdamW',
  kinds: {
    lr: NON_NEGATIVE,
    betas: BETAS,
    eps: NON_NEGATIVE,
    weightDecay: NON_NEGATIVE,
    amsgrad: BOOLEAN,
    maximize: BOOLEAN,
  },
  defaults: { lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 1e-2, amsgrad: false, maximize: false },
  fixed: { ...FUSED, decoupled_weight_decay: true },
  optionalState: ['max_exp_avg_sq'],
};

/**
 * Adam with weight decay apart from the gradient: PyTorch's `AdamW(fused=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.AdamW.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const isBias = ([name]) => name.endsWith('bias');
 * const named = [...model.namedParameters()];
 * const optimizer = new optim.AdamW([
 *   { params: named.filter((entry) => !isBias(entry)) },
 *   { params: named.filter(isBias), weightDecay: 0 },
 * ]);
 */
export class AdamW extends RuleOptimizer<AdamWOptions> {
  constructor(
    parameters: OptimizedParameters<AdamWOptions>,
    lr?: number | AdamWOptions,
    options?: Omit<AdamWOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
