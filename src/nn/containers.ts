// Modules in a row: Sequential, which calls one after another, and ModuleList, which only holds them.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { isModule } from './fields.js';
import { indented, Module } from './module.js';

/** What {@link Sequential} and {@link ModuleList} have in common. The modules are fields named `0`, `1`, … */
export abstract class ModuleSequence<M extends Module = Module> extends Module implements Iterable<M> {
  [index: number]: M;

  /** How many modules there are. */
  get length(): number {
    return [...this].length;
  }

  *[Symbol.iterator](): Generator<M> {
    for (const value of Object.values(this)) if (isModule(value)) yield value as M;
  }

  /**
   * The module at a place; negative ones count from the end.
   *
   * @throws {ArgumentError} for a place that there is not.
   */
  at(index: number): M {
    const modules = [...this];
    const module = modules.at(index);
    if (module === undefined || !Number.isInteger(index)) throw noPlace(this, index);
    return module;
  }

  /** Adds a module at the end. */
  append(module: M): this {
    this.addModule(String(this.length), module);
    return this;
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<M>): this {
    for (const module of modules) this.append(module);
    return this;
  }

  /**
   * Puts a module before the one at `index`; those behind it move up.
   *
   * @throws {ArgumentError} for a place that there is not, and where modules have names of their own.
   */
  insert(index: number, module: M): this {
    const modules = [...this];
    const place = index < 0 ? index + modules.length : index;
    if (!Number.isInteger(index) || place < 0 || place > modules.length) throw noPlace(this, index);
    modules.splice(place, 0, requireModule(this, String(place), module) as M);
    renumber(this, modules);
    return this;
  }

  /**
   * Takes the module at a place away and returns it; the last one by default. Those behind it move down.
   *
   * @throws {ArgumentError} for a place that there is not, and where modules have names of their own.
   */
  pop(index = -1): M {
    const module = this.at(index);
    const modules = [...this];
    modules.splice(index, 1);
    renumber(this, modules);
    return module;
  }
}

function noPlace(owner: ModuleSequence, index: unknown): ArgumentError {
  return new ArgumentError(
    `expected a place among the ${owner.length} modules of ${owner.constructor.name}, received ${describe(index)}`,
  );
}

function renumber<M extends Module>(owner: ModuleSequence<M>, modules: readonly M[]): void {
  const names = Object.entries(owner).flatMap(([name, value]) => (isModule(value) ? [name] : []));
  const named = names.find((name, place) => name !== String(place));
  if (named !== undefined) {
    throw new ArgumentError(
      `the modules of this ${owner.constructor.name} have names, as '${named}', so their places cannot change`,
    );
  }
  for (const name of names) Reflect.deleteProperty(owner, name);
  for (const [place, module] of modules.entries()) owner[place] = module;
}

function requireModule(owner: Module, name: string, module: unknown): Module {
  if (module instanceof Module) return module;
  throw new ArgumentError(
    `expected a module for '${name}' of nn.${owner.constructor.name}, received ${describe(module)}`,
  );
}

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
export class Sequential extends ModuleSequence {
  constructor(...modules: readonly Module[] | readonly [Readonly<Record<string, Module>>]) {
    super();
    const named = modules.length === 1 && isPlainObject(modules[0]);
    for (const [name, module] of Object.entries(named ? (modules[0] as Record<string, Module>) : modules)) {
      requireModule(this, name, module);
      if (name === '' || name.includes('.') || name in this) {
        throw new ArgumentError(`'${name}' cannot name a module of nn.Sequential`);
      }
      Object.assign(this, { [name]: module });
    }
  }

  override forward(input: Tensor): Tensor {
    let value = input;
    for (const module of this) value = module.forward(value);
    return value;
  }
}

/**
 * A list of modules, which are fields named `0`, `1`, …: for layers that the model's own `forward` calls. It has none itself.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ModuleList.html
 *
 * @example
 * class Net extends nn.Module {
 *   layers = new nn.ModuleList([new nn.Linear(8, 8), new nn.Linear(8, 8)]);
 *   override forward(x: Tensor): Tensor {
 *     for (const layer of this.layers) x = layer.forward(x).relu();
 *     return x;
 *   }
 * }
 * @throws {ArgumentError} for what is not a module.
 */
export class ModuleList<M extends Module = Module> extends ModuleSequence<M> {
  constructor(modules: Iterable<M> = []) {
    super();
    if (typeof modules !== 'object' || modules === null || !(Symbol.iterator in modules)) {
      throw new ArgumentError(`expected a list of modules for nn.ModuleList, received ${describe(modules)}`);
    }
    for (const [place, module] of [...modules].entries()) {
      this.append(requireModule(this, String(place), module) as M);
    }
  }

  /** Modules that print alike and follow each other share a line, as in Python: `(0-3): 4 x Linear(...)`. */
  override toString(): string {
    const blocks: { text: string; first: number; last: number }[] = [];
    for (const [place, module] of [...this].entries()) {
      const text = indented(module);
      const before = blocks.at(-1);
      if (before?.text === text) before.last = place;
      else blocks.push({ text, first: place, last: place });
    }
    if (blocks.length === 0) return `${this.constructor.name}()`;
    const lines = blocks.map(({ text, first, last }) =>
      first === last ? `(${first}): ${text}` : `(${first}-${last}): ${last - first + 1} x ${text}`,
    );
    return `${this.constructor.name}(\n  ${lines.join('\n  ')}\n)`;
  }
}
