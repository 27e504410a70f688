// What every optimizer has: the parameters it updates and their gradients' reset. Knows no update rule.
import { describe } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { NativeOptimizerSpec, NativeOptimizerState } from '../native/surface.js';
import { Parameter } from '../nn/parameter.js';

/** Base of the optimizers; `train()` takes any of them. */
export abstract class Optimizer {
  /** What is updated, in the order of the optimizer's state. */
  readonly parameters: readonly Parameter[];

  /** @throws {ArgumentError} for no parameter, one given twice, and what is not a parameter, with its index. */
  protected constructor(name: string, parameters: Iterable<Parameter>) {
    if (typeof parameters !== 'object' || parameters === null || !(Symbol.iterator in parameters)) {
      throw new ArgumentError(
        `expected parameters for ${name}, as of model.parameters(), received ${describe(parameters)}`,
      );
    }
    this.parameters = [...parameters];
    if (this.parameters.length === 0)
      throw new ArgumentError(`${name} got no parameters: nothing to optimize`);
    const firstAt = new Map<Parameter, number>();
    for (const [index, parameter] of this.parameters.entries()) {
      if (!(parameter instanceof Parameter)) {
        throw new ArgumentError(
          `expected an nn.Parameter at index ${index} of ${name}'s parameters, received ${describe(parameter)}`,
        );
      }
      const first = firstAt.get(parameter);
      if (first !== undefined) {
        throw new ArgumentError(`${name} got one parameter twice, at index ${first} and ${index}`);
      }
      firstAt.set(parameter, index);
    }
  }

  /** Updates the parameters that have a gradient. */
  abstract step(): void;

  /** @internal What a run needs to make the same steps on every rank. */
  abstract nativeSpec(): NativeOptimizerSpec;

  /** @internal Takes over the state that a run ended with. */
  abstract adoptState(state: readonly NativeOptimizerState[]): void;

  /** @internal The current learning rate, for events. */
  abstract get learningRate(): number;

  /** Drops the gradients of all parameters. */
  zeroGrad(): void {
    for (const parameter of this.parameters) parameter.grad = undefined;
  }
}
