// Stochastic gradient descent, optionally with momentum. The update is native: binding/core/train/optimizer/sgd.cpp.
import { BOOLEAN, FINITE, NON_NEGATIVE } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { OptimizedParameters } from './groups.js';
import { RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link SGD}. */
export interface SGDOptions {
  /** Learning rate; default 0.001. */
  readonly lr?: number;
  /** How much of the last direction is kept; default 0. */
  readonly momentum?: number;
  /** How much of the gradient momentum leaves out; default 0. */
  readonly dampening?: number;
  /** Factor of the L2 penalty; default 0. */
  readonly weightDecay?: number;
  /** Nesterov's momentum, which looks one step ahead; default false. */
  readonly nesterov?: boolean;
  /** Go up the gradient instead of down; default false. */
  readonly maximize?: boolean;
}

const RULES: UpdateRules<SGDOptions> = {
  name: 'SGD',
  kinds: {
    lr: NON_NEGATIVE,
    momentum: NON_NEGATIVE,
    dampening: FINITE,
    weightDecay: NON_NEGATIVE,
    nesterov: BOOLEAN,
    maximize: BOOLEAN,
  },
  defaults: { lr: 1e-3, momentum: 0, dampening: 0, weightDecay: 0, nesterov: false, maximize: false },
  fixed: { foreach: null, differentiable: false, fused: true },
  optionalState: ['momentum_buffer'],
  check: ({ nesterov, momentum, dampening }, what) => {
    if (!nesterov || (momentum > 0 && dampening === 0)) return;
    throw new ArgumentError(
      `option 'nesterov' of ${what} needs a momentum above 0 and a dampening of 0, ` +
        `received momentum ${momentum} and dampening ${dampening}`,
    );
  },
};

/**
 * Stochastic gradient descent, optionally with momentum: PyTorch's `SGD(fused=True)` to the bit. Takes sparse gradients where it has
 * neither momentum nor weight decay.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.SGD.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
 * optimizer.zeroGrad();
 * loss.backward();
 * optimizer.step();
 */
export class SGD extends RuleOptimizer<SGDOptions> {
  constructor(
    parameters: OptimizedParameters<SGDOptions>,
    lr?: number | SGDOptions,
    options?: Omit<SGDOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
