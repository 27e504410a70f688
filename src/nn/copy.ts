// Deep copies of modules: target networks, averaged weights, stacks of layers that begin alike.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { noGrad } from '../tensor/autograd.js';
import { keep } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import { isModule } from './fields.js';
import type { Module } from './module.js';
import { Buffer, Parameter } from './parameter.js';

/**
 * A module with the same settings and values, and parameters, buffers and modules of its own, without gradients. What is used
 * twice in it is used twice in the copy: tied weights stay tied. Hooks are not copied; `#private` fields cannot be.
 *
 * What Python's `copy.deepcopy(module)` is for.
 *
 * @throws {ArgumentError} for what is no module.
 * @example
 * const target = deepcopy(policy).requiresGrad_(false);
 */
export function deepcopy<M extends Module>(module: M): M {
  if (!isModule(module)) {
    throw new ArgumentError(`expected a module for deepcopy, received ${describe(module)}`);
  }
  return copy(module, new Map()) as M;
}

function copy(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (value instanceof Tensor) return remember(value, copyTensor(value), copies);
  if (Array.isArray(value)) {
    const items: unknown[] = remember(value, [], copies);
    for (const item of value) items.push(copy(item, copies));
    return items;
  }
  if (value instanceof Map) {
    const pairs = remember(value, new Map<unknown, unknown>(), copies);
    for (const [key, item] of value) pairs.set(key, copy(item, copies));
    return pairs;
  }
  // Anything else, as a generator or a function, is shared.
  if (!isModule(value) && !isPlainObject(value)) return value;
  const made: object = remember(value, Object.create(Object.getPrototypeOf(value)), copies);
  for (const name of Reflect.ownKeys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, name) as PropertyDescriptor;
    // The `forward` that hooks put on an object calls the original.
    if (isModule(value) && name === 'forward' && !property.enumerable) continue;
    if ('value' in property) property.value = copy(property.value, copies);
    Object.defineProperty(made, name, property);
  }
  return made;
}

function remember<T>(value: object, made: T, copies: Map<object, unknown>): T {
  copies.set(value, made);
  return made;
}

function copyTensor(tensor: Tensor): Tensor {
  return noGrad(() => {
    const values = tensor.detach().clone();
    if (!(tensor instanceof Parameter || tensor instanceof Buffer)) return keep(values);
    const made =
      tensor instanceof Parameter
        ? new Parameter(values, { requiresGrad: tensor.requiresGrad })
        : new Buffer(values, { persistent: tensor.persistent });
    values.dispose();
    return made;
  });
}
