// Modules made of modules.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { Module } from './module.js';

/**
 * Modules one after another, each fed with what the one before gave. They are fields named `0`, `1`, …, or as the given
 * object names them; iterating gives them in order.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Sequential.html
 *
 * @example
 * const model = new nn.Sequential(new nn.Linear(784, 64), new nn.ReLU(), new nn.Linear(64, 10));
 * const named = new nn.Sequential({ hidden: new nn.Linear(784, 64), relu: new nn.ReLU() });
 * @throws {ArgumentError} for what is not a module, and for a name that a module has already or that holds a dot.
 */
export class Sequential extends Module implements Iterable<Module> {
  [index: number]: Module;

  constructor(...modules: readonly Module[] | readonly [Readonly<Record<string, Module>>]) {
    super();
    const named = modules.length === 1 && isPlainObject(modules[0]);
    for (const [name, module] of Object.entries(named ? (modules[0] as Record<string, Module>) : modules)) {
      if (!(module instanceof Module)) {
        throw new ArgumentError(
          `expected a module for '${name}' of nn.Sequential, received ${describe(module)}`,
        );
      }
      if (name === '' || name.includes('.') || name in this) {
        throw new ArgumentError(`'${name}' cannot name a module of nn.Sequential`);
      }
      Object.assign(this, { [name]: module });
    }
  }

  /** How many modules there are. */
  get length(): number {
    return [...this].length;
  }

  *[Symbol.iterator](): Generator<Module> {
    for (const value of Object.values(this)) if (value instanceof Module) yield value;
  }

  override forward(input: Tensor): Tensor {
    let value = input;
    for (const module of this) value = module.forward(value);
    return value;
  }
}
