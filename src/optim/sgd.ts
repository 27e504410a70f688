// Stochastic gradient descent. The update itself is native (binding/core/train/optimizer), one implementation for
// step() and for train().
import { BOOLEAN, FINITE, NON_NEGATIVE, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeOptimizerSpec, NativeOptimizerState } from '../native/surface.js';
import type { Parameter } from '../nn/parameter.js';
import { keep } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { Optimizer } from './optimizer.js';

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

/** What SGD remembers of one parameter. */
export interface SGDState {
  momentumBuffer: Tensor;
}

const KINDS = {
  lr: NON_NEGATIVE,
  momentum: NON_NEGATIVE,
  dampening: FINITE,
  weightDecay: NON_NEGATIVE,
  nesterov: BOOLEAN,
  maximize: BOOLEAN,
};

const DEFAULTS: Required<SGDOptions> = {
  lr: 1e-3,
  momentum: 0,
  dampening: 0,
  weightDecay: 0,
  nesterov: false,
  maximize: false,
};

/**
 * Stochastic gradient descent, optionally with momentum: PyTorch's `SGD(fused=True)` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.SGD.html
 *
 * @example
 * const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
 * optimizer.zeroGrad();
 * loss.backward();
 * optimizer.step();
 * @throws {ArgumentError} naming the option or the parameter's index.
 */
export class SGD extends Optimizer {
  /** The options with defaults filled in. */
  readonly options: Required<SGDOptions>;
  /** What is remembered of each parameter; empty before its first step with momentum. */
  readonly state: Map<Parameter, SGDState> = new Map();

  constructor(parameters: Iterable<Parameter>, lr?: number | SGDOptions, options?: Omit<SGDOptions, 'lr'>) {
    super('optim.SGD', parameters);
    this.options = readOptions('optim.SGD', KINDS, DEFAULTS, options, { name: 'lr', value: lr });
    const { nesterov, momentum, dampening } = this.options;
    if (nesterov && (momentum === 0 || dampening !== 0)) {
      throw new ArgumentError(
        "option 'nesterov' of optim.SGD needs a momentum above 0 and a dampening of 0, " +
          `received momentum ${momentum} and dampening ${dampening}`,
      );
    }
  }

  /** @throws {ArgumentError} for a parameter that is a view with gaps, with its index: the update is made for whole memory. */
  override step(): void {
    const parameters: Parameter[] = [];
    // Handles that `grad` made for this step.
    const gradients: Tensor[] = [];
    const places: number[] = [];
    for (const [place, parameter] of this.parameters.entries()) {
      const { grad } = parameter;
      if (grad === undefined) continue;
      parameters.push(parameter);
      gradients.push(grad);
      places.push(place);
    }
    if (parameters.length === 0) return;
    const before = parameters.map((parameter) => this.state.get(parameter)?.momentumBuffer ?? null);
    const after = native().sgdStep(parameters, gradients, before, this.options, places) as (Tensor | null)[];
    for (const gradient of gradients) gradient.dispose();
    for (const [index, momentumBuffer] of after.entries()) {
      // What was remembered before was updated in place.
      if (before[index] !== null || momentumBuffer === null) continue;
      this.state.set(parameters[index] as Parameter, { momentumBuffer: keep(momentumBuffer) });
    }
  }

  /** @internal */
  override nativeSpec(): NativeOptimizerSpec {
    const momentumBuffers = this.parameters.map(
      (parameter) => this.state.get(parameter)?.momentumBuffer ?? null,
    );
    return { kind: 'sgd', options: this.options, momentumBuffers };
  }

  /** @internal */
  override adoptState(state: readonly NativeOptimizerState[]): void {
    const buffers = state.find(({ name }) => name === 'momentum_buffer')?.tensors ?? [];
    for (const [index, parameter] of this.parameters.entries()) {
      const momentumBuffer = buffers[index] as Tensor | null | undefined;
      if (momentumBuffer) this.state.set(parameter, { momentumBuffer });
    }
  }

  /** @internal */
  override get learningRate(): number {
    return this.options.lr;
  }
}
