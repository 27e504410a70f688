// What the parametrizations share: reading the tensor that they are put on.
import type { Kind } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import { Tensor } from '../../tensor/tensor.js';
import type { Module } from '../module.js';

/** Calls an operator that returns one tensor. */
export const call = (name: string, ...args: Parameters<typeof callOperator>[1][number][]): Tensor =>
  callOperator(name, args) as Tensor;

/** The tensor of that name. */
export function tensorOf(owner: string, module: Module, name: string): Tensor {
  const value: unknown = Reflect.get(module, name);
  if (value instanceof Tensor) return value;
  throw new ArgumentError(`expected a module with a tensor '${name}' for ${owner}, received ${module}`);
}

export const NAME: Kind = { expected: 'a name', accepts: (value) => typeof value === 'string' };
