// SparseAdam: Adam of the rows that have a gradient. The update is native: binding/core/train/optimizer/sparse_adam.cpp.
import { BOOLEAN } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { BETAS, POSITIVE } from './kinds.js';
import { RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link SparseAdam}. */
export interface SparseAdamOptions {
  /** Learning rate, above 0; default 0.001. */
  readonly lr?: number;
  /** Decay rates of the averages of the gradient and of its square; default [0.9, 0.999]. */
  readonly betas?: readonly [number, number];
  /** Added to the denominator, above 0; default 1e-8. */
  readonly eps?: number;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<SparseAdamOptions> = {
  name: 'SparseAdam',
  kinds: { lr: POSITIVE, betas: BETAS, eps: POSITIVE, maximize: BOOLEAN },
  defaults: { lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, maximize: false },
  fixed: {},
  ownLoopsOnly: 'its gradients are sparse, which a recorded step cannot make',
  numbers: ['step'],
};

/**
 * Adam of the rows that have a gradient, for gradients in sparse layout: `torch.optim.SparseAdam` to the bit. For own loops.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.SparseAdam.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.SparseAdam(embedding.parameters());
 */
export class SparseAdam extends RuleOptimizer<SparseAdamOptions> {
  constructor(
    parameters: OptimizedParameters<SparseAdamOptions>,
    lr?: number | SparseAdamOptions,
    options?: Omit<SparseAdamOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
