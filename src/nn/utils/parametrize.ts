// Parametrizations: a parameter that a module computes from others each time it is read. The original values move to
// `parametrizations.NAME.original…`, as in PyTorch; the field becomes an accessor of that one object.
import { BOOLEAN, check, describe, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { native } from '../../native/load.js';
import { noGrad } from '../../tensor/autograd.js';
import { isPromise } from '../../tensor/scope.js';
import { Tensor } from '../../tensor/tensor.js';
import { ModuleList } from '../containers.js';
import { ModuleDict } from '../dictionaries.js';
import { TENSOR } from '../kinds.js';
import { Module } from '../module.js';
import { Buffer, Parameter } from '../parameter.js';

/** A module that computes a tensor; with `rightInverse` the tensor can also be set, and keeps its value when it is registered. */
export interface Parametrization extends Module {
  /** The original, or originals, from which `forward` gives `value`. */
  rightInverse?(value: Tensor): Tensor | readonly Tensor[];
}

/** Options of {@link registerParametrization}. */
export interface RegisterParametrizationOptions {
  /** Whether shape and dtype may change, and nothing is tried; default false. */
  readonly unsafe?: boolean;
}

/**
 * The parametrizations of one tensor, one after another, and the original that the first one gets: `original`, or `original0`,
 * `original1`, … where there are several.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.parametrize.ParametrizationList.html
 */
export class ParametrizationList extends ModuleList<Parametrization> {
  [original: `original${string}`]: Parameter | Buffer;
  /** How many originals there are; undefined for one that is not in a list. */
  readonly ntensors: number | undefined;

  /** @internal */
  constructor(parametrization: Parametrization, original: Parameter | Buffer) {
    super([parametrization]);
    const value = inverse(parametrization, original);
    if (value instanceof Tensor) {
      if (value !== original) checkLike('a rightInverse()', value, original, ['dtype', 'device']);
      setValue(original, value);
      this.ntensors = undefined;
      this.original = original;
      return;
    }
    this.ntensors = value.length;
    for (const [place, part] of value.entries()) {
      this[`original${place}`] =
        original instanceof Parameter
          ? new Parameter(part, { requiresGrad: original.requiresGrad })
          : new Buffer(part, { persistent: original.persistent });
    }
  }

  /** The originals, in order. */
  get allOriginals(): (Parameter | Buffer)[] {
    if (this.ntensors === undefined) return [this.original as Parameter | Buffer];
    return Array.from(
      { length: this.ntensors },
      (_, place) => this[`original${place}`] as Parameter | Buffer,
    );
  }

  /** The tensor. */
  override forward(): Tensor {
    const [first, ...others] = [...this] as [Parametrization, ...Parametrization[]];
    let value: unknown = first.forward(...this.allOriginals);
    for (const parametrization of others) value = parametrization.forward(value);
    if (value instanceof Tensor) return value;
    throw new ArgumentError(`expected a parametrization to give a tensor, received ${describe(value)}`);
  }

  /**
   * Sets the originals to what gives `value`.
   *
   * @throws {ArgumentError} for a parametrization without `rightInverse`.
   */
  rightInverse(value: Tensor): void {
    check(value, TENSOR, 'a parametrized tensor');
    noGrad(() => {
      let current: Tensor | readonly Tensor[] = value;
      for (const parametrization of [...this].reverse()) {
        if (parametrization.rightInverse === undefined) {
          throw new ArgumentError(
            `${parametrization.constructor.name} has no rightInverse(), so the tensor that it computes cannot be set`,
          );
        }
        current = parametrization.rightInverse(current as Tensor);
      }
      const parts = current instanceof Tensor ? [current] : current;
      const originals = this.allOriginals;
      if (parts.length !== originals.length) {
        throw new ArgumentError(
          `expected rightInverse() to give ${originals.length} tensors, received ${parts.length}`,
        );
      }
      for (const [place, original] of originals.entries()) {
        checkLike('rightInverse()', parts[place] as Tensor, original, ['dtype']);
        setValue(original, parts[place] as Tensor);
      }
    });
  }
}

/** What a parametrization begins with: its inverse of the tensor, or the tensor itself. */
function inverse(parametrization: Parametrization, original: Tensor): Tensor | readonly Tensor[] {
  if (parametrization.rightInverse === undefined) return original;
  const value: unknown = noGrad(() => parametrization.rightInverse?.(original));
  if (value instanceof Tensor) return value;
  if (Array.isArray(value) && value.length > 0 && value.every((each) => each instanceof Tensor)) return value;
  throw new ArgumentError(
    `expected rightInverse() of ${parametrization.constructor.name} to give a tensor or an array of them, received ` +
      describe(value),
  );
}

function setValue(original: Tensor, value: Tensor): void {
  if (value !== original) native().setTensorData(original, value.detach());
}

function checkLike(
  what: string,
  value: Tensor,
  expected: Tensor,
  fields: readonly ('dtype' | 'device' | 'shape')[],
): void {
  for (const field of fields) {
    if (String(value[field]) === String(expected[field])) continue;
    throw new ArgumentError(
      `expected ${what} to keep the ${field} [${expected[field]}], received [${value[field]}]; with unsafe: true it may change ` +
        'shape and dtype',
    );
  }
}

interface Parametrized extends Module {
  parametrizations: ModuleDict<ParametrizationList>;
}

/** Whether the module has a parametrization, of that tensor or of any. */
export function isParametrized(module: Module, tensorName?: string): boolean {
  const { parametrizations } = module as Partial<Parametrized>;
  if (!(parametrizations instanceof ModuleDict)) return false;
  return tensorName === undefined ? parametrizations.size > 0 : parametrizations.has(tensorName);
}

/**
 * Lets `module[tensorName]` be computed by `parametrization`, a module whose `forward` takes the original tensor (or, where its
 * `rightInverse` gives several, all of them). A second one gets what the first one gives. Returns the module.
 *
 * An optimizer made before goes on with the original, unless `rightInverse` gives several.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.parametrize.register_parametrization.html
 *
 * @throws {ArgumentError} for a name that is no parameter or buffer, and for a parametrization that changes shape or dtype.
 * @example
 * class Symmetric extends nn.Module {
 *   override forward(x: Tensor): Tensor {
 *     return x.triu().add(x.triu(1).transpose(-1, -2));
 *   }
 * }
 * nn.utils.parametrize.registerParametrization(layer, 'weight', new Symmetric());
 */
export function registerParametrization<M extends Module>(
  module: M,
  tensorName: string,
  parametrization: Parametrization,
  options?: RegisterParametrizationOptions,
): M {
  const owner = 'nn.utils.parametrize.registerParametrization';
  const { unsafe } = readOptions(owner, { unsafe: BOOLEAN }, { unsafe: false }, options);
  const isModule = (value: unknown) => value instanceof Module;
  check(module, { expected: 'a module', accepts: isModule }, `the module of ${owner}`);
  check(parametrization, { expected: 'a module', accepts: isModule }, `the parametrization of ${owner}`);
  parametrization.train(module.training);
  const before: unknown = Reflect.get(module, tensorName);
  if (isParametrized(module, tensorName)) {
    const list = (module as unknown as Parametrized).parametrizations.get(tensorName) as ParametrizationList;
    if (!unsafe) checkAgain(parametrization, before as Tensor);
    list.append(parametrization);
    return module;
  }
  if (!(before instanceof Parameter || before instanceof Buffer)) {
    throw new ArgumentError(
      `expected the name of a parameter or buffer of ${module.constructor.name} for ${owner}, received ${describe(tensorName)}`,
    );
  }
  const { shape, dtype } = before;
  const list = new ParametrizationList(parametrization, before);
  if (!unsafe) checkLike('a parametrization', list.forward(), { shape, dtype } as Tensor, ['dtype', 'shape']);
  Reflect.deleteProperty(module, tensorName);
  if (!isParametrized(module)) beginParametrized(module);
  (module as unknown as Parametrized).parametrizations.set(tensorName, list);
  Object.defineProperty(module, tensorName, {
    configurable: true,
    enumerable: false,
    get(this: Parametrized) {
      return computed(this, tensorName);
    },
    set(this: Parametrized, value: Tensor) {
      this.parametrizations.get(tensorName)?.rightInverse(value);
    },
  });
  return module;
}

/** A further parametrization keeps shape and dtype, in both directions. */
function checkAgain(parametrization: Parametrization, current: Tensor): void {
  const value: unknown = parametrization.forward(current);
  if (!(value instanceof Tensor))
    throw new ArgumentError(`expected a parametrization to give a tensor, received ${describe(value)}`);
  checkLike('a parametrization', value, current, ['dtype', 'shape']);
  const back = inverse(parametrization, value);
  if (!(back instanceof Tensor))
    throw new ArgumentError('expected rightInverse() of a further parametrization to give one tensor');
  checkLike('rightInverse()', back, current, ['dtype', 'shape']);
}

/** Prints as `ParametrizedLinear`, and has the field that holds the parametrizations. */
function beginParametrized(module: Module): void {
  const base = module.constructor as new () => Module;
  const derived = class extends base {};
  Object.defineProperty(derived, 'name', { value: `Parametrized${base.name}` });
  Object.setPrototypeOf(module, derived.prototype);
  Object.assign(module, { parametrizations: new ModuleDict() });
}

/**
 * Undoes {@link registerParametrization}: the field is a parameter or buffer again, with the value that the parametrizations gave, or
 * with the original one. Returns the module.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.parametrize.remove_parametrizations.html
 *
 * @param leaveParametrized Whether the computed value stays; default true. Where there are several originals it has to.
 * @throws {ArgumentError} for a tensor that has none.
 */
export function removeParametrizations<M extends Module>(
  module: M,
  tensorName: string,
  leaveParametrized = true,
): M {
  const owner = 'nn.utils.parametrize.removeParametrizations';
  if (!isParametrized(module, tensorName)) {
    throw new ArgumentError(
      `expected the name of a parametrized tensor of ${module.constructor.name} for ${owner}, received ${describe(tensorName)}`,
    );
  }
  const { parametrizations } = module as unknown as Parametrized;
  const list = parametrizations.get(tensorName) as ParametrizationList;
  if (list.ntensors !== undefined && !leaveParametrized) {
    throw new ArgumentError(
      `'${tensorName}' is computed from ${list.ntensors} tensors: leaveParametrized has to be true`,
    );
  }
  const [original] = list.allOriginals as [Parameter | Buffer];
  const value = leaveParametrized ? noGrad(() => list.forward()) : original;
  let kept = original;
  if (list.ntensors === undefined) setValue(original, value);
  else kept = original instanceof Parameter ? new Parameter(value) : new Buffer(value);
  Reflect.deleteProperty(module, tensorName);
  parametrizations.delete(tensorName);
  Object.assign(module, { [tensorName]: kept });
  if (parametrizations.size === 0) {
    Reflect.deleteProperty(module, 'parametrizations');
    Object.setPrototypeOf(module, Object.getPrototypeOf(Object.getPrototypeOf(module)));
  }
  return module;
}

// Per module and name what was computed, while cached() runs.
let cache: WeakMap<Module, Map<string, Tensor>> | undefined;

/**
 * Runs `fn`, in which each parametrized tensor is computed once and then read again: for weights that a forward pass reads many times.
 * `fn` must be synchronous.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.parametrize.cached.html
 *
 * @throws {ArgumentError} if `fn` returns a promise.
 */
export function cached<T>(fn: () => T): T {
  const outer = cache;
  cache ??= new WeakMap();
  try {
    const result = fn();
    if (isPromise(result)) {
      result.then(undefined, () => {});
      throw new ArgumentError(
        'expected a synchronous function for nn.utils.parametrize.cached, received one that returns a promise',
      );
    }
    return result;
  } finally {
    cache = outer;
  }
}

function computed(module: Parametrized, tensorName: string): Tensor {
  const list = module.parametrizations.get(tensorName) as ParametrizationList;
  if (cache === undefined) return list.forward();
  const own = cache.get(module) ?? new Map<string, Tensor>();
  cache.set(module, own);
  let value = own.get(tensorName);
  // A scope() inside of cached() may have disposed of it.
  if (value === undefined || value.isDisposed) {
    value = list.forward();
    own.set(tensorName, value);
  }
  return value;
}
