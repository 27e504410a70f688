// State dicts: a module's parameters and persistent buffers under all their names, and how one is copied into a module.
import { BOOLEAN, describe, isPlainObject, readOptions } from '../arguments.js';
import { ArgumentError, CheckpointError } from '../errors.js';
import { noGrad } from '../tensor/autograd.js';
import { Tensor } from '../tensor/tensor.js';
import { join, modulesIn, ownFields } from './fields.js';
import type { Module } from './module.js';

/** Tensors by name: `{ 'layer.weight': …, 'layer.bias': … }`. */
export type StateDict = Record<string, Tensor>;

/** What {@link Module.loadStateDict} did not find a partner for. */
export interface LoadResult {
  /** Keys of the module that the state dict does not have. */
  readonly missingKeys: readonly string[];
  /** Keys of the state dict that the module does not have. */
  readonly unexpectedKeys: readonly string[];
}

/** Parameters and persistent buffers under all their names. */
export function stateOf(owner: Module): [name: string, tensor: Tensor][] {
  const result: [string, Tensor][] = [];
  const visit = (module: Module, name: string, above: readonly Module[]): void => {
    if (above.includes(module))
      throw new ArgumentError(`'${name}' of ${owner.constructor.name} holds itself`);
    const own = ownFields(module);
    for (const [field, parameter] of own.parameters) result.push([join(name, field), parameter]);
    for (const [field, buffer] of own.buffers) {
      if (buffer.persistent) result.push([join(name, field), buffer]);
    }
    for (const [field, child] of own.modules) visit(child, join(name, field), [...above, module]);
  };
  visit(owner, '', []);
  return result;
}

/** As {@link Module.loadStateDict}. */
export function loadState(module: Module, stateDict: unknown, options: unknown): LoadResult {
  if (!isPlainObject(stateDict)) {
    throw new ArgumentError(
      `expected an object of tensors for loadStateDict, received ${describe(stateDict)}`,
    );
  }
  const { strict } = readOptions('loadStateDict', { strict: BOOLEAN }, { strict: true }, options);
  for (const [name, each] of modulesIn(module)) each.sizeAs((field) => shapeIn(stateDict, join(name, field)));
  const own = new Map(stateOf(module));
  const missingKeys = [...own.keys()].filter((name) => !Object.hasOwn(stateDict, name));
  const unexpectedKeys = Object.keys(stateDict).filter((name) => !own.has(name));
  const problems: string[] = [];
  if (strict) {
    if (missingKeys.length > 0) problems.push(`missing: ${missingKeys.join(', ')}`);
    if (unexpectedKeys.length > 0) problems.push(`unexpected: ${unexpectedKeys.join(', ')}`);
  }
  const pairs: [to: Tensor, from: Tensor][] = [];
  for (const [name, to] of own) {
    if (!Object.hasOwn(stateDict, name)) continue;
    const from: unknown = stateDict[name];
    if (!(from instanceof Tensor)) {
      throw new ArgumentError(
        `expected a tensor for '${name}' of the state dict, received ${describe(from)}`,
      );
    }
    if (!sameShape(to.shape, from.shape)) {
      problems.push(`${name}: the module has shape [${to.shape}], the state dict [${from.shape}]`);
    }
    pairs.push([to, from]);
  }
  if (problems.length > 0) {
    const message = `the state dict does not fit ${module.constructor.name}:\n  ${problems.join('\n  ')}`;
    throw new CheckpointError('ERR_CHECKPOINT_MISMATCH', message, '');
  }
  noGrad(() => {
    for (const [to, from] of pairs) to.copy_(from);
  });
  return { missingKeys, unexpectedKeys };
}

function shapeIn(stateDict: Readonly<Record<string, unknown>>, name: string): readonly number[] | undefined {
  const value = stateDict[name];
  return value instanceof Tensor ? value.shape : undefined;
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, dim) => length === b[dim]);
}
