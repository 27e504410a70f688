// What a module is searched for: the parameters, buffers and modules in its fields, with their names. Changes nothing;
// knows modules by their mark alone, so that module.ts can stand on it.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Module } from './module.js';
import { Buffer, Parameter } from './parameter.js';

/** @internal The mark that modules carry. */
export const IS_MODULE: unique symbol = Symbol('torchlane.isModule');

/** @internal The method that gives what a module is searched for: its enumerable fields, but for the dictionaries. */
export const ENTRIES: unique symbol = Symbol('torchlane.entries');

export function isModule(value: unknown): value is Module {
  return typeof value === 'object' && value !== null && IS_MODULE in value;
}

/** What a module holds in its own fields. */
export interface OwnFields {
  readonly parameters: [field: string, parameter: Parameter][];
  readonly buffers: [field: string, buffer: Buffer][];
  readonly modules: [field: string, module: Module][];
}

/** @throws {ArgumentError} for a field that is a plain collection of modules or parameters. */
export function ownFields(module: Module): OwnFields {
  const own: OwnFields = { parameters: [], buffers: [], modules: [] };
  for (const [field, value] of module[ENTRIES]()) {
    if (isModule(value)) own.modules.push([field, value]);
    else if (value instanceof Parameter) own.parameters.push([field, value]);
    else if (value instanceof Buffer) own.buffers.push([field, value]);
    else refuseHidden(module, field, value);
  }
  return own;
}

/** Parameters in a plain collection would silently not be trained. */
function refuseHidden(module: Module, field: string, value: unknown): void {
  const hidden = hiddenIn(value, []);
  if (hidden === undefined) return;
  const isNamed = value instanceof Map || isPlainObject(value);
  const kind = isModule(hidden) ? 'Module' : 'Parameter';
  const wayOut =
    hidden instanceof Buffer
      ? 'Give each buffer a field of its own.'
      : `Use new nn.${kind}${isNamed ? 'Dict' : 'List'}(...), or give each a field of its own.`;
  throw new ArgumentError(
    `field '${field}' of ${module.constructor.name} is ${describe(value)} that holds a ` +
      `${hidden.constructor.name}. Only fields of a module are searched, so it would not be trained. ${wayOut}`,
  );
}

/** The first module, parameter or buffer in a plain collection, or in collections within it. */
function hiddenIn(value: unknown, above: readonly unknown[]): object | undefined {
  const items = itemsOf(value);
  if (items === undefined || above.includes(value)) return undefined;
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue;
    if (isModule(item) || item instanceof Parameter || item instanceof Buffer) return item;
    const hidden = hiddenIn(item, [...above, value]);
    if (hidden !== undefined) return hidden;
  }
  return undefined;
}

function itemsOf(value: unknown): Iterable<unknown> | undefined {
  if (Array.isArray(value) || value instanceof Set) return value;
  if (value instanceof Map) return value.values();
  return isPlainObject(value) ? Object.values(value) : undefined;
}

/** `module`, whose name is empty, and all modules in it with their names, outer ones first, each once. */
export function modulesIn(module: Module): [name: string, module: Module][] {
  const found = new Map<Module, string>();
  const visit = (each: Module, name: string): void => {
    if (found.has(each)) return;
    found.set(each, name);
    for (const [field, child] of ownFields(each).modules) visit(child, join(name, field));
  };
  visit(module, '');
  return Array.from(found, ([each, name]) => [name, each]);
}

/** The parameters or buffers in `module`, or only its own, each once, under its first name behind `prefix`. */
export function namedIn<K extends 'parameters' | 'buffers'>(
  module: Module,
  kind: K,
  prefix: string,
  recurse: boolean,
): OwnFields[K] {
  const holders: [string, Module][] = recurse ? modulesIn(module) : [['', module]];
  const found = holders.flatMap(([name, holder]) =>
    ownFields(holder)[kind].map(([field, tensor]): [string, Tensor] => [
      join(prefix, join(name, field)),
      tensor,
    ]),
  );
  return onlyFirst(found) as OwnFields[K];
}

/** The first pair of each value. */
export function onlyFirst<T>(pairs: readonly [string, T][]): [string, T][] {
  const seen = new Set<T>();
  return pairs.filter(([, value]) => !seen.has(value) && seen.add(value));
}

export function join(name: string, field: string): string {
  return name === '' ? field : `${name}.${field}`;
}
