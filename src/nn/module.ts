// The base of every model and layer: what users call on one. Finds parameters, buffers and modules in its own fields
// (fields.ts); state dicts, hooks and summaries are files of their own. Computes nothing itself. Long for its documentation alone.
import { inspect } from 'node:util';
import { BOOLEAN, describe, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { RemovableHandle } from '../removable-handle.js';
import { noGrad } from '../tensor/autograd.js';
import type { Device, DType } from '../tensor/dtype.js';
import type { Tensor } from '../tensor/tensor.js';
import type { FullBackwardHook, FullBackwardPreHook } from './backward-hooks.js';
import { ENTRIES, IS_MODULE, modulesIn, namedIn, onlyFirst, ownFields } from './fields.js';
import {
  addForwardHook,
  addForwardPreHook,
  addFullBackwardHook,
  addFullBackwardPreHook,
  type ForwardHook,
  type ForwardHookOptions,
  type ForwardPreHook,
  type ForwardPreHookOptions,
} from './hooks.js';
import { Buffer, type BufferOptions, Parameter } from './parameter.js';
import { type LoadResult, loadState, type StateDict, stateOf } from './state-dict.js';
import { type ModuleSummary, summarize } from './summary.js';

/** Where {@link Module.to} goes. */
export interface ModuleToOptions {
  /** Of the parameters and buffers that have a floating-point or complex dtype now; default as they are. */
  readonly dtype?: DType;
  /** Default where they are. */
  readonly device?: Device;
}

/** What {@link Module.parameters} and {@link Module.buffers} give. */
export interface RecurseOptions {
  /** Whether the tensors of modules in this one are among them; default true. */
  readonly recurse?: boolean;
}

/** What {@link Module.namedParameters} and {@link Module.namedBuffers} give. */
export interface NamedOptions extends RecurseOptions {
  /** Stands before the names, with a dot behind it; default none. */
  readonly prefix?: string;
}

/**
 * A model, or a part of one. A subclass keeps its parameters, buffers and parts in fields of its own and computes in
 * `forward`, which is called as a method.
 *
 * Fields are found by enumeration, in the order in which they were defined: first a module's own parameters, then its
 * buffers, then its modules, as PyTorch has it. A field whose name begins with `#` is hidden by JavaScript from everybody,
 * so what it holds is not found: do not train it. A plain array or object that holds modules or parameters is refused; use
 * `nn.ModuleList` and its like.
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

  /** @internal */
  readonly [IS_MODULE] = true;

  /** Computes the output; every subclass says what it takes and gives. */
  // biome-ignore lint/suspicious/noExplicitAny: a subclass narrows both
  forward(..._inputs: any[]): any {
    throw new ArgumentError(`${this.constructor.name} has no forward()`);
  }

  /**
   * All parameters, each once, however often it is used.
   *
   * @param recurse Whether those of the modules in this one belong to it; default true.
   */
  parameters(recurse: boolean | RecurseOptions = true): Parameter[] {
    return namedIn(this, 'parameters', '', readRecurse('parameters', recurse)).map(
      ([, parameter]) => parameter,
    );
  }

  /**
   * All parameters with their names, each under the first name it is found by.
   *
   * @param prefix Stands before the names, with a dot behind it; default none.
   */
  namedParameters(
    prefix?: string | NamedOptions,
    options?: RecurseOptions,
  ): [name: string, parameter: Parameter][] {
    return namedIn(this, 'parameters', ...readNamedOptions('namedParameters', prefix, options));
  }

  /**
   * All buffers, each once, those that are not persistent among them.
   *
   * @param recurse Whether those of the modules in this one belong to it; default true.
   */
  buffers(recurse: boolean | RecurseOptions = true): Buffer[] {
    return namedIn(this, 'buffers', '', readRecurse('buffers', recurse)).map(([, buffer]) => buffer);
  }

  /**
   * All buffers with their names, each under the first name it is found by.
   *
   * @param prefix Stands before the names, with a dot behind it; default none.
   */
  namedBuffers(prefix?: string | NamedOptions, options?: RecurseOptions): [name: string, buffer: Buffer][] {
    return namedIn(this, 'buffers', ...readNamedOptions('namedBuffers', prefix, options));
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
    return modulesIn(this);
  }

  /**
   * The module at a path of names: `getSubmodule('encoder.0')`; the empty path is this one.
   *
   * @throws {ArgumentError} naming the part of the path that is not there.
   */
  getSubmodule(target: string): Module {
    let module: Module = this;
    for (const field of target === '' ? [] : target.split('.')) {
      const child = ownFields(module).modules.find(([name]) => name === field)?.[1];
      if (child === undefined) throw new ArgumentError(notFound(module, `module '${field}'`, target));
      module = child;
    }
    return module;
  }

  /**
   * The parameter at a path of names: `getParameter('encoder.0.weight')`.
   *
   * @throws {ArgumentError} naming what is not there.
   */
  getParameter(target: string): Parameter {
    const [module, field] = holderOf(this, target);
    const parameter = ownFields(module).parameters.find(([name]) => name === field)?.[1];
    if (parameter === undefined) throw new ArgumentError(notFound(module, `parameter '${field}'`, target));
    return parameter;
  }

  /**
   * The buffer at a path of names.
   *
   * @throws {ArgumentError} naming what is not there.
   */
  getBuffer(target: string): Buffer {
    const [module, field] = holderOf(this, target);
    const buffer = ownFields(module).buffers.find(([name]) => name === field)?.[1];
    if (buffer === undefined) throw new ArgumentError(notFound(module, `buffer '${field}'`, target));
    return buffer;
  }

  /**
   * Makes the field `name` a parameter, for names that are known only when the program runs; undefined for one that is not
   * there. The same as assigning it.
   *
   * @throws {ArgumentError} for a name that is taken, empty or holds a dot, and for what is no parameter.
   */
  registerParameter(name: string, parameter: Parameter | undefined): void {
    checkName(this, name);
    if (parameter !== undefined && !(parameter instanceof Parameter)) {
      throw new ArgumentError(`expected an nn.Parameter for '${name}', received ${describe(parameter)}`);
    }
    Object.assign(this, { [name]: parameter });
  }

  /**
   * Makes the field `name` a buffer; undefined for one that is not there. The same as assigning an `nn.Buffer`.
   *
   * @throws {ArgumentError} for a name that is taken, empty or holds a dot, and for what is no tensor.
   */
  registerBuffer(name: string, tensor: Tensor | undefined, options?: BufferOptions): void {
    checkName(this, name);
    const buffer = tensor === undefined || tensor instanceof Buffer ? tensor : new Buffer(tensor, options);
    Object.assign(this, { [name]: buffer });
  }

  /**
   * Makes the field `name` a module. The same as assigning it.
   *
   * @throws {ArgumentError} for a name that is taken, empty or holds a dot, and for what is no module.
   */
  addModule(name: string, module: Module): void {
    checkName(this, name);
    if (!(module instanceof Module)) {
      throw new ArgumentError(`expected a module for '${name}', received ${describe(module)}`);
    }
    Object.assign(this, { [name]: module });
  }

  /**
   * Calls `fn` with every module in this one, the innermost first, and then with this one; returns this one.
   *
   * @example
   * model.apply((module) => {
   *   if (module instanceof nn.Linear) nn.init.ones_(module.weight);
   * });
   */
  apply(fn: (module: Module) => void): this {
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  /**
   * Calls `hook(module, inputs)` before every `forward` of this module. What it returns replaces the inputs: an array all of
   * them, another value the only one; undefined leaves them. Hooks also run in what `train()` records, when it records it.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Module.html#torch.nn.Module.register_forward_pre_hook
   */
  registerForwardPreHook(hook: ForwardPreHook<this>, options?: ForwardPreHookOptions): RemovableHandle {
    return addForwardPreHook(this, hook as unknown as ForwardPreHook, options);
  }

  /**
   * Calls `hook(module, inputs, output)` after every `forward` of this module; what it returns, but for undefined, replaces the
   * output. Hooks also run in what `train()` records, when it records it.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook
   *
   * @example
   * using handle = model.layer.registerForwardHook((module, inputs, output) => console.log(output.shape));
   */
  registerForwardHook(hook: ForwardHook<this>, options?: ForwardHookOptions): RemovableHandle {
    return addForwardHook(this, hook as unknown as ForwardHook, options);
  }

  /**
   * Calls `hook(module, gradInput, gradOutput)` whenever a backward pass has computed the gradients of the inputs of one `forward`;
   * what it returns, but for undefined, replaces them. Gradients come by place, null where there is none. Where no input requires
   * one, the hook is called with those of the outputs alone, and returns nothing.
   *
   * Of an output that is an array only the tensors directly in it count; inputs and outputs of a module with such hooks are not to be
   * overwritten in place.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook
   */
  registerFullBackwardHook(hook: FullBackwardHook<this>, options?: ForwardPreHookOptions): RemovableHandle {
    return addFullBackwardHook(this, hook as FullBackwardHook, options);
  }

  /**
   * Calls `hook(module, gradOutput)` before the gradients of the inputs of one `forward` are computed; what it returns, but for
   * undefined, replaces the gradients of the outputs.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_pre_hook
   */
  registerFullBackwardPreHook(
    hook: FullBackwardPreHook<this>,
    options?: ForwardPreHookOptions,
  ): RemovableHandle {
    return addFullBackwardPreHook(this, hook as FullBackwardPreHook, options);
  }

  /**
   * What the model does with this input, module by module: shape of the output, parameters, calls of operators. Calls `forward`
   * once, in `eval()` mode and without gradients; `toString()` of the result is a table.
   *
   * @example
   * console.log(String(model.summary(randn([1, 3, 32, 32]))));
   */
  summary(...inputs: unknown[]): ModuleSummary {
    return summarize(this, inputs);
  }

  /**
   * All parameters and persistent buffers by name, detached, sharing the module's memory. What is used under several names
   * is there under each of them.
   */
  stateDict(): StateDict {
    const result: StateDict = {};
    for (const [name, tensor] of stateOf(this)) result[name] = tensor.detach();
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
    return loadState(this, stateDict, options);
  }

  /** @internal Before values of these shapes are loaded: a layer that does not know its own yet takes them. */
  sizeAs(_shapeOf: (field: string) => readonly number[] | undefined): void {}

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

  /** The same as `to('float32')`. */
  float(): this {
    return this.to('float32');
  }

  /** The same as `to('float64')`. */
  double(): this {
    return this.to('float64');
  }

  /** The same as `to('float16')`. */
  half(): this {
    return this.to('float16');
  }

  /** The same as `to('bfloat16')`. */
  bfloat16(): this {
    return this.to('bfloat16');
  }

  /** The same as `to('cpu')`. */
  cpu(): this {
    return this.to('cpu');
  }

  /** The same as `to('cuda')`, or to the CUDA device of that index. */
  cuda(index?: number): this {
    return this.to(index === undefined ? 'cuda' : `cuda:${index}`);
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
    const lines = extra === '' ? [] : extra.split('\n');
    const children = ownFields(this).modules;
    const name = this.constructor.name;
    if (children.length === 0 && lines.length < 2) return `${name}(${extra})`;
    for (const [field, child] of children) lines.push(`(${field}): ${indented(child)}`);
    return `${name}(\n  ${lines.join('\n  ')}\n)`;
  }

  /** @internal What is searched for parameters, buffers and modules. */
  [ENTRIES](): Iterable<[field: string, value: unknown]> {
    return Object.entries(this);
  }

  /** @internal */
  [inspect.custom](): string {
    return this.toString();
  }
}

/** @internal How a module prints inside of another one. */
export function indented(module: Module): string {
  return module.toString().replaceAll('\n', '\n  ');
}

/** The module that holds the last name of a path, and that name. */
function holderOf(module: Module, target: string): [holder: Module, field: string] {
  const dot = target.lastIndexOf('.');
  return [module.getSubmodule(target.slice(0, Math.max(dot, 0))), target.slice(dot + 1)];
}

function notFound(module: Module, what: string, target: string): string {
  const own = ownFields(module);
  const names = [...own.parameters, ...own.buffers, ...own.modules].map(([name]) => name);
  return `${module.constructor.name} has no ${what}, asked for by '${target}'; it has ${names.join(', ') || 'none'}`;
}

function checkName(module: Module, name: unknown): void {
  const isFree = (field: string) =>
    !(field in module) || (Object.hasOwn(module, field) && Reflect.get(module, field) === undefined);
  if (typeof name === 'string' && name !== '' && !name.includes('.') && isFree(name)) return;
  throw new ArgumentError(
    `expected a name that ${module.constructor.name} does not have, and without a dot, received ${describe(name)}`,
  );
}

function readRecurse(method: string, recurse: boolean | RecurseOptions): boolean {
  const first = { name: 'recurse', value: recurse } as const;
  return readOptions(`Module.${method}`, { recurse: BOOLEAN }, { recurse: true }, undefined, first).recurse;
}

function readNamedOptions(
  method: string,
  prefix: string | NamedOptions | undefined,
  options: RecurseOptions | undefined,
): [prefix: string, recurse: boolean] {
  const kinds = { prefix: STRING, recurse: BOOLEAN };
  const first = { name: 'prefix', value: prefix } as const;
  const read = readOptions(`Module.${method}`, kinds, { prefix: '', recurse: true }, options, first);
  return [read.prefix, read.recurse];
}

const STRING: Kind = { expected: 'a string', accepts: (value) => typeof value === 'string' };

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
