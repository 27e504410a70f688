// Adagrad. The update is native: binding/core/train/optimizer/adagrad.cpp.
import { BOOLEAN, NON_NEGATIVE } from '../arguments.js';
import type { OptimizedParameters } from './groups.js';
import { RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link Adagrad}. */
export interface AdagradOptions {
  /** Learning rate; default 0.01. */
  readonly lr?: number;
  /** How fast the learning rate falls; default 0. */
  readonly lrDecay?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** What the sum of squares starts from; default 0. */
  readonly initialAccumulatorValue?: number;
  /** Added to the denominator; default 1e-10. */
  readonly eps?: number;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<AdagradOptions> = {
  name: 'Adagrad',
  kinds: {
    lr: NON_NEGATIVE,
    lrDecay: NON_NEGATIVE,
    weightDecay: NON_NEGATIVE,
    initialAccumulatorValue: NON_NEGATIVE,
    eps: NON_NEGATIVE,
    maximize: BOOLEAN,
  },
  defaults: { lr: 1e-2, lrDecay: 0, weightDecay: 0, initialAccumulatorValue: 0, eps: 1e-10, maximize: false },
  fixed: { foreach: null, differentiable: false, fused: true },
};

/**
 * Adagrad, which divides by the sum of all squared gradients: on the CPU PyTorch's `Adagrad(fused=True)` to the bit, on a GPU its
 * `foreach=True`. Takes sparse gradients where it has no weight decay.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.Adagrad.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.Adagrad(model.parameters(), { lr: 0.05, lrDecay: 1e-4 });
 */
export class Adagrad extends RuleOptimizer<AdagradOptions> {
  constructor(
    parameters: OptimizedParameters<AdagradOptions>,
    lr?: number | AdagradOptions,
    options?: Omit<AdagradOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
