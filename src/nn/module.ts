// The base of every model and layer: finds parameters, buffers and modules in its own fields, and gives state dicts
// with PyTorch's keys in PyTorch's order. Computes nothing itself.
import { inspect } from 'node:util';
import { BOOLEAN, describe, isPlainObject, type Kind, readOptions } from '../arguments.js';
import { ArgumentError, CheckpointError } from '../errors.js';
import { native } from '../native/load.js';
import { noGrad } from '../tensor/autograd.js';
import type { Device, DType } from '../tensor/dtype.js';
import { Tensor } from '../tensor/tensor.js';
import { Buffer, Parameter } from './parameter.js';

/** Tensors by name: `{ 'layer.weight': …, 'layer.bias': … }`. */
export type StateDict = Record<string, Tensor>;

/** Where {@link Module.to} goes. */
export interface ModuleToOptions {
  /** Of the parameters and buffers that have a floating-point or complex dtype now; default as they are. */
  readonly dtype?: DType;
  /** Default where they are. */
  readonly device?: Device;
}

/** What {@link Module.loadStateDict} did not find a partner for. */
export interface LoadResult {
  /** Keys of the module that the state dict does not have. */
  readonly missingKeys: readonly string[];
  /** Keys of the state dict that the module does not have. */
  readonly unexpectedKeys: readonly string[];
}

/**
 * A model, or a part of one. A subclass keeps its parameters, buffers and parts in fields of its own and computes in
 * `forward`, which is called as a method.
 *
 * Fields are found by enumeration, in the order in which they were defined: first a module's own parameters, then its
 * buffers, then its modules, as PyTorch has it. A field whose name begins with `#` is hidden by JavaScript from everybody,
 * so what it holds is not found: do not train it. A plain array or object that holds modules or parameters is refused.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Module.html
 *
 * @example
 * class Net extends nn.Module {
 *   hidden = new nn.Linear(784, 64);
 *   relu = new nn.ReLU();
 *   output = new nn.Linear(64, 10);
 *   override forward(x: Tensor): Tensor {
 *     return this.output.forward(this.relu.forward(this.hidden.forward(x)));
 *   }
 * }
 */
export abstract class Module {
  /** Whether layers that behave differently in training do so; set by {@link train} and {@link eval}. */
  training = true;

  /** Computes the output; every subclass says what it takes and gives. */
  // biome-ignore lint/suspicious/noExplicitAny: a subclass narrows both
  forward(..._inputs: any[]): any {
    throw new ArgumentError(`${this.constructor.name} has no forward()`);
  }

  /** All parameters, each once, however often it is used. */
  parameters(): Parameter[] {
    return this.namedParameters().map(([, parameter]) => parameter);
  }

  /** All parameters with their names, each under the first name it is found by. */
  namedParameters(): [name: string, parameter: Parameter][] {
    return this.#named((own) => own.parameters);
  }

  /** All buffers, each once, those that are not persistent among them. */
  buffers(): Buffer[] {
    return this.namedBuffers().map(([, buffer]) => buffer);
  }

  /** All buffers with their names, each under the first name it is found by. */
  namedBuffers(): [name: string, buffer: Buffer][] {
    return this.#named((own) => own.buffers);
  }

  /** The modules directly in this one, each once. */
  children(): Module[] {
    return this.namedChildren().map(([, module]) => module);
  }

  /** The modules directly in this one with their names, each under its first. */
  namedChildren(): [name: string, module: Module][] {
    return onlyFirst(ownFields(this).modules);
  }

  /** This module and all modules in it, each once. */
  modules(): Module[] {
    return this.namedModules().map(([, module]) => module);
  }

  /** This module, whose name is empty, and all modules in it with their names, outer ones first. */
  namedModules(): [name: string, module: Module][] {
    const found = new Map<Module, string>();
    const visit = (module: Module, name: string): void => {
      if (found.has(module)) return;
      found.set(module, name);
      for (const [field, child] of ownFields(module).modules) visit(child, join(name, field));
    };
    visit(this, '');
    return Array.from(found, ([module, name]) => [name, module]);
  }

  /**
   * All parameters and persistent buffers by name, detached, sharing the module's memory. What is used under several names
   * is there under each of them.
   */
  stateDict(): StateDict {
    const result: StateDict = {};
    for (const [name, tensor] of this.#state()) result[name] = tensor.detach();
    return result;
  }

  /**
   * Copies the values of `stateDict` into the parameters and persistent buffers of the same names. Nothing is copied unless
   * all of it fits.
   *
   * @param options.strict Whether names that one side lacks are an error; default true.
   * @throws {CheckpointError} `ERR_CHECKPOINT_MISMATCH`, with every name and shape that does not fit.
   */
  loadStateDict(stateDict: Readonly<StateDict>, options: { readonly strict?: boolean } = {}): LoadResult {
    if (!isPlainObject(stateDict)) {
      throw new ArgumentError(
        `expected an object of tensors for loadStateDict, received ${describe(stateDict)}`,
      );
    }
    const { strict } = readOptions('loadStateDict', { strict: BOOLEAN }, { strict: true }, options);
    const own = new Map(this.#state());
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
      const message = `the state dict does not fit ${this.constructor.name}:\n  ${problems.join('\n  ')}`;
      throw new CheckpointError('ERR_CHECKPOINT_MISMATCH', message, '');
    }
    noGrad(() => {
      for (const [to, from] of pairs) to.copy_(from);
    });
    return { missingKeys, unexpectedKeys };
  }

  /** Sets `training` here and in all modules below. */
  train(mode = true): this {
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  /** The same as `train(false)`. */
  eval(): this {
    return this.train(false);
  }

  /**
   * Moves parameters and buffers to another device, and those of a floating-point or complex dtype to another one. They
   * stay the same objects, so an optimizer made before goes on with them; gradients move with them.
   *
   * @example
   * model.to('float64');
   * model.to({ device: 'cuda', dtype: 'float64' });
   */
  to(target: DType | Device | ModuleToOptions): this {
    const { dtype, device } = readTarget(target);
    const convert = (tensor: Tensor): Tensor =>
      tensor.to({
        dtype: dtype !== undefined && isInexact(tensor.dtype) ? dtype : tensor.dtype,
        device: device ?? tensor.device,
      });
    noGrad(() => {
      for (const tensor of [...this.parameters(), ...this.buffers()]) {
        native().setTensorData(tensor, convert(tensor));
        const { grad } = tensor;
        if (grad !== undefined) tensor.grad = convert(grad);
      }
    });
    return this;
  }

  /** Says of all parameters whether gradients are computed for them. */
  requiresGrad_(requiresGrad = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad = requiresGrad;
    return this;
  }

  /** Drops the gradients of all parameters. */
  zeroGrad(): void {
    for (const parameter of this.parameters()) parameter.grad = undefined;
  }

  /** What {@link toString} prints between the brackets; a layer gives its settings, `in_features=10, bias=True`. */
  extraRepr(): string {
    return '';
  }

  /** Prints like Python: `Linear(in_features=10, out_features=1, bias=True)`, modules within it indented. */
  toString(): string {
    const extra = this.extraRepr();
    const children = ownFields(this).modules;
    const name = this.constructor.name;
    if (children.length === 0) return `${name}(${extra})`;
    const lines = extra === '' ? [] : extra.split('\n');
    for (const [field, child] of children)
      lines.push(`(${field}): ${child.toString().replaceAll('\n', '\n  ')}`);
    return `${name}(\n  ${lines.join('\n  ')}\n)`;
  }

  /** @internal */
  [inspect.custom](): string {
    return this.toString();
  }

  #named<T extends Tensor>(pick: (own: OwnFields) => [string, T][]): [string, T][] {
    return onlyFirst(
      this.namedModules().flatMap(([name, module]) =>
        pick(ownFields(module)).map(([field, tensor]): [string, T] => [join(name, field), tensor]),
      ),
    );
  }

  /** Parameters and persistent buffers under all their names. */
  #state(): [name: string, tensor: Tensor][] {
    const result: [string, Tensor][] = [];
    const visit = (module: Module, name: string, above: readonly Module[]): void => {
      if (above.includes(module))
        throw new ArgumentError(`'${name}' of ${this.constructor.name} holds itself`);
      const own = ownFields(module);
      for (const [field, parameter] of own.parameters) result.push([join(name, field), parameter]);
      for (const [field, buffer] of own.buffers) {
        if (buffer.persistent) result.push([join(name, field), buffer]);
      }
      for (const [field, child] of own.modules) visit(child, join(name, field), [...above, module]);
    };
    visit(this, '', []);
    return result;
  }
}

const DEVICE = /^(cpu|meta|cuda(:\d+)?)$/;

function isInexact(dtype: unknown): boolean {
  return typeof dtype === 'string' && /^(b?float|complex)\d+$/.test(dtype);
}

function readTarget(target: DType | Device | ModuleToOptions): Partial<ModuleToOptions> {
  const kinds: Record<'dtype' | 'device', Kind> = {
    dtype: { expected: 'a floating-point or complex dtype', accepts: isInexact },
    device: { expected: 'a device', accepts: (value) => typeof value === 'string' && DEVICE.test(value) },
  };
  const given = typeof target === 'string' ? { [DEVICE.test(target) ? 'device' : 'dtype']: target } : target;
  return readOptions<Partial<ModuleToOptions>>('Module.to', kinds, {}, given);
}

/** What a module holds in its own fields. */
interface OwnFields {
  readonly parameters: [field: string, parameter: Parameter][];
  readonly buffers: [field: string, buffer: Buffer][];
  readonly modules: [field: string, module: Module][];
}

function ownFields(module: Module): OwnFields {
  const own: OwnFields = { parameters: [], buffers: [], modules: [] };
  for (const [field, value] of Object.entries(module)) {
    if (value instanceof Module) own.modules.push([field, value]);
    else if (value instanceof Parameter) own.parameters.push([field, value]);
    else if (value instanceof Buffer) own.buffers.push([field, value]);
    else refuseHidden(module, field, value);
  }
  return own;
}

/** Parameters in a plain collection would silently not be trained. */
function refuseHidden(module: Module, field: string, value: unknown): void {
  let items: readonly unknown[];
  if (Array.isArray(value)) items = value;
  else if (value instanceof Map || value instanceof Set) items = [...value.values()];
  else if (isPlainObject(value)) items = Object.values(value);
  else return;
  const hidden = items.find(
    (item) => item instanceof Module || item instanceof Parameter || item instanceof Buffer,
  );
  if (hidden === undefined) return;
  throw new ArgumentError(
    `field '${field}' of ${module.constructor.name} is ${describe(value)} that holds a ${hidden.constructor.name}. ` +
      'Only fields of a module are searched, so it would not be trained. ' +
      'Use new nn.Sequential(...), or give each module and parameter a field of its own.',
  );
}

/** The first pair of each value. */
function onlyFirst<T>(pairs: readonly [string, T][]): [string, T][] {
  const seen = new Set<T>();
  return pairs.filter(([, value]) => !seen.has(value) && seen.add(value));
}

function join(name: string, field: string): string {
  return name === '' ? field : `${name}.${field}`;
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, dim) => length === b[dim]);
}
