// Modules and parameters by names that need be no fields: ModuleDict and ParameterDict, and ParameterList beside them. The keys
// are kept apart from the object's fields, so any key goes ('forward', '10') and keeps its place.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';
import { ENTRIES, isModule } from './fields.js';
import { Module } from './module.js';
import { Parameter } from './parameter.js';

const HELD: unique symbol = Symbol('torchlane.held');

/** An object, or pairs as `new Map()` takes them. @inline */
type Pairs<T> = Readonly<Record<string, T>> | Iterable<readonly [key: string, value: T]>;

/** What the two dictionaries have in common; used as JavaScript's `Map`. */
abstract class Dictionary<T, Given extends T | Tensor = T> extends Module implements Iterable<[string, T]> {
  /** @internal A field under a symbol, not a private one: copies of a module have it too. */
  readonly [HELD]: Map<string, T> = new Map();

  /** @internal What is kept of a value that is set under `key`. */
  protected abstract read(key: string, value: unknown): T;

  /** How many there are. */
  get size(): number {
    return this[HELD].size;
  }

  /** What is held under `key`; undefined if there is nothing. */
  get(key: string): T | undefined {
    return this[HELD].get(key);
  }

  has(key: string): boolean {
    return this[HELD].has(key);
  }

  /** @throws {ArgumentError} for a key that is empty or holds a dot, and for a value of another kind. */
  set(key: string, value: Given): this {
    if (typeof key !== 'string' || key === '' || key.includes('.')) {
      throw new ArgumentError(
        `expected a key without a dot for nn.${this.constructor.name}, received ${describe(key)}`,
      );
    }
    this[HELD].set(key, this.read(key, value));
    return this;
  }

  /** Takes it away; whether it was there. */
  delete(key: string): boolean {
    return this[HELD].delete(key);
  }

  clear(): void {
    this[HELD].clear();
  }

  /** Takes it away and returns it; undefined if there is nothing. */
  pop(key: string): T | undefined {
    const value = this.get(key);
    this.delete(key);
    return value;
  }

  /** Sets each pair of an object, a `Map` or another dictionary. */
  update(values: Pairs<Given>): this {
    if (
      !isPlainObject(values) &&
      !(typeof values === 'object' && values !== null && Symbol.iterator in values)
    ) {
      throw new ArgumentError(
        `expected an object or pairs for nn.${this.constructor.name}, received ${describe(values)}`,
      );
    }
    const pairs = isPlainObject(values) ? Object.entries(values) : [...(values as Iterable<[string, Given]>)];
    for (const pair of pairs) {
      if (!Array.isArray(pair) || pair.length !== 2) {
        throw new ArgumentError(
          `expected pairs [key, value] for nn.${this.constructor.name}, received ${describe(pair)}`,
        );
      }
      this.set(pair[0], pair[1] as Given);
    }
    return this;
  }

  keys(): IterableIterator<string> {
    return this[HELD].keys();
  }

  values(): IterableIterator<T> {
    return this[HELD].values();
  }

  entries(): IterableIterator<[string, T]> {
    return this[HELD].entries();
  }

  [Symbol.iterator](): IterableIterator<[string, T]> {
    return this.entries();
  }

  /** @internal */
  override [ENTRIES](): Iterable<[field: string, value: unknown]> {
    return [...Object.entries(this), ...this[HELD]];
  }
}

/**
 * Modules by key, for layers that the model's own `forward` chooses among. Used as a `Map`; the keys are the names of the modules.
 * An object with keys such as `'10'` puts them first, as JavaScript does; pairs keep their order.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ModuleDict.html
 *
 * @example
 * const heads = new nn.ModuleDict({ color: new nn.Linear(8, 3), size: new nn.Linear(8, 1) });
 * heads.get('color')?.forward(x);
 * @throws {ArgumentError} for a key that is empty or holds a dot, and for what is not a module.
 */
export class ModuleDict<M extends Module = Module> extends Dictionary<M> {
  constructor(modules: Pairs<M> = {}) {
    super();
    this.update(modules);
  }

  override addModule(name: string, module: M): void {
    this.set(name, module);
  }

  /** @internal */
  protected override read(key: string, value: unknown): M {
    if (isModule(value)) return value as M;
    throw new ArgumentError(`expected a module for '${key}' of nn.ModuleDict, received ${describe(value)}`);
  }
}

/**
 * Parameters by key; a tensor becomes one. Used as a `Map`; the keys are the names of the parameters.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ParameterDict.html
 *
 * @throws {ArgumentError} for a key that is empty or holds a dot, and for what is not a tensor.
 */
export class ParameterDict extends Dictionary<Parameter, Tensor> {
  constructor(parameters: Pairs<Tensor> = {}) {
    super();
    this.update(parameters);
  }

  override registerParameter(name: string, parameter: Parameter | undefined): void {
    if (parameter === undefined) this.delete(name);
    else this.set(name, parameter);
  }

  /** @internal */
  protected override read(key: string, value: unknown): Parameter {
    return toParameter(`'${key}' of nn.ParameterDict`, value);
  }

  override extraRepr(): string {
    return [...this]
      .map(([key, parameter]) => `  (${key}): ${containing(parameter, legacyType(parameter))}`)
      .join('\n');
  }
}

/**
 * A list of parameters, which are fields named `0`, `1`, …; a tensor becomes one.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ParameterList.html
 *
 * @throws {ArgumentError} for what is not a tensor.
 */
export class ParameterList extends Module implements Iterable<Parameter> {
  [index: number]: Parameter;

  constructor(parameters: Iterable<Tensor> = []) {
    super();
    this.extend(parameters);
  }

  /** How many parameters there are. */
  get length(): number {
    return [...this].length;
  }

  *[Symbol.iterator](): Generator<Parameter> {
    for (const value of Object.values(this)) if (value instanceof Parameter) yield value;
  }

  /**
   * The parameter at a place; negative ones count from the end.
   *
   * @throws {ArgumentError} for a place that there is not.
   */
  at(index: number): Parameter {
    const parameter = [...this].at(index);
    if (parameter !== undefined && Number.isInteger(index)) return parameter;
    throw new ArgumentError(
      `expected a place among the ${this.length} parameters of nn.ParameterList, received ${describe(index)}`,
    );
  }

  /** Adds a parameter at the end. */
  append(parameter: Tensor): this {
    const place = this.length;
    this[place] = toParameter(`${place} of nn.ParameterList`, parameter);
    return this;
  }

  /** Adds parameters at the end. */
  extend(parameters: Iterable<Tensor>): this {
    if (typeof parameters !== 'object' || parameters === null || !(Symbol.iterator in parameters)) {
      throw new ArgumentError(
        `expected a list of tensors for nn.ParameterList, received ${describe(parameters)}`,
      );
    }
    for (const parameter of parameters) this.append(parameter);
    return this;
  }

  override extraRepr(): string {
    return [...this]
      .map((parameter, place) => `  (${place}): ${containing(parameter, `torch.${parameter.dtype}`)}`)
      .join('\n');
  }
}

function toParameter(what: string, value: unknown): Parameter {
  if (value instanceof Parameter) return value;
  if (value instanceof Tensor) return new Parameter(value);
  throw new ArgumentError(`expected a tensor for ${what}, received ${describe(value)}`);
}

function containing(parameter: Parameter, type: string): string {
  const device = parameter.device.startsWith('cuda') ? ` (${parameter.device})` : '';
  return `Parameter containing: [${type} of size ${parameter.shape.join('x')}${device}]`;
}

const LEGACY_TYPES: Readonly<Record<string, string>> = {
  float16: 'Half',
  float32: 'Float',
  float64: 'Double',
  bfloat16: 'BFloat16',
  complex64: 'ComplexFloat',
  complex128: 'ComplexDouble',
};

/** Python prints the type of a dictionary's parameters by its old name. */
function legacyType({ dtype, device }: Parameter): string {
  return `torch.${device.startsWith('cuda') ? 'cuda.' : ''}${LEGACY_TYPES[dtype] ?? dtype}Tensor`;
}
