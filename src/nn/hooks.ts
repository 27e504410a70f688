// Forward hooks of modules. `forward` is called as a method, so the first hook of a module puts a `forward` of its own on that
// one object, hidden from enumeration, which runs the hooks around the class's; the last one's removal takes it away again.
import { BOOLEAN, describe, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Module } from './module.js';

/** Called before `forward`; what it returns replaces the inputs: an array all of them, any other value the only one. */
export type ForwardPreHook<M extends Module = Module> = (module: M, inputs: readonly unknown[]) => unknown;

/** Called after `forward`; what it returns replaces the output. */
export type ForwardHook<M extends Module = Module> = (
  module: M,
  inputs: readonly unknown[],
  output: unknown,
) => unknown;

export interface ForwardPreHookOptions {
  /** Call it before the hooks that are there already; default false. */
  readonly prepend?: boolean;
}

export interface ForwardHookOptions extends ForwardPreHookOptions {
  /** Call it, with `undefined` as the output, also where `forward` throws; default false. */
  readonly alwaysCall?: boolean;
}

/** What registering a hook gives. */
export class RemovableHandle {
  readonly #remove: () => void;

  /** @internal */
  constructor(remove: () => void) {
    this.#remove = remove;
  }

  /** Takes the hook away; a second call does nothing. */
  remove(): void {
    this.#remove();
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

interface AfterHook {
  readonly call: ForwardHook;
  readonly alwaysCall: boolean;
}

interface ModuleHooks {
  before: readonly ForwardPreHook[];
  after: readonly AfterHook[];
  /** The property `forward` that the object had of its own before, if any. */
  readonly found: PropertyDescriptor | undefined;
  readonly wrapper: (...inputs: unknown[]) => unknown;
}

const hooksOf = new WeakMap<Module, ModuleHooks>();

/** Whether hooks run around the module's `forward`. */
export function hasHooks(module: Module): boolean {
  return hooksOf.has(module);
}

/** As {@link Module.registerForwardPreHook}. */
export function addForwardPreHook(module: Module, hook: ForwardPreHook, options: unknown): RemovableHandle {
  const owner = 'registerForwardPreHook';
  const { prepend } = readOptions(owner, { prepend: BOOLEAN }, { prepend: false }, options);
  // A function of its own, so that one hook registered twice is removed one at a time.
  const own: ForwardPreHook = (...values) => hook(...values);
  checkHook(hook, owner);
  const hooks = install(module);
  hooks.before = prepend ? [own, ...hooks.before] : [...hooks.before, own];
  return new RemovableHandle(() => {
    hooks.before = hooks.before.filter((each) => each !== own);
    uninstall(module, hooks);
  });
}

/** As {@link Module.registerForwardHook}. */
export function addForwardHook(module: Module, hook: ForwardHook, options: unknown): RemovableHandle {
  const owner = 'registerForwardHook';
  const kinds = { prepend: BOOLEAN, alwaysCall: BOOLEAN };
  const { prepend, alwaysCall } = readOptions(owner, kinds, { prepend: false, alwaysCall: false }, options);
  checkHook(hook, owner);
  const own: AfterHook = { call: hook, alwaysCall };
  const hooks = install(module);
  hooks.after = prepend ? [own, ...hooks.after] : [...hooks.after, own];
  return new RemovableHandle(() => {
    hooks.after = hooks.after.filter((each) => each !== own);
    uninstall(module, hooks);
  });
}

function checkHook(hook: unknown, owner: string): void {
  if (typeof hook !== 'function')
    throw new ArgumentError(`expected a function for ${owner}, received ${describe(hook)}`);
}

function install(module: Module): ModuleHooks {
  const there = hooksOf.get(module);
  if (there !== undefined) return there;
  const hooks: ModuleHooks = {
    before: [],
    after: [],
    found: Object.getOwnPropertyDescriptor(module, 'forward'),
    wrapper: (...inputs) => callWithHooks(module, hooks, inputs),
  };
  Object.defineProperty(module, 'forward', {
    value: hooks.wrapper,
    enumerable: false,
    configurable: true,
    writable: true,
  });
  hooksOf.set(module, hooks);
  return hooks;
}

function uninstall(module: Module, hooks: ModuleHooks): void {
  if (hooks.before.length + hooks.after.length > 0 || hooksOf.get(module) !== hooks) return;
  hooksOf.delete(module);
  // What the user has put there since stays.
  if (Object.getOwnPropertyDescriptor(module, 'forward')?.value !== hooks.wrapper) return;
  if (hooks.found === undefined) Reflect.deleteProperty(module, 'forward');
  else Object.defineProperty(module, 'forward', hooks.found);
}

/** The `forward` under the hooks. Looked up at each call: a parametrization changes an object's class. */
function innerForward(module: Module, { found }: ModuleHooks): (...inputs: unknown[]) => unknown {
  const forward = found?.value ?? Object.getPrototypeOf(module).forward;
  return forward.bind(module) as (...inputs: unknown[]) => unknown;
}

function callWithHooks(module: Module, hooks: ModuleHooks, given: readonly unknown[]): unknown {
  const called = new Set<AfterHook>();
  let inputs = given;
  let output: unknown;
  try {
    for (const hook of hooks.before) {
      const replaced = hook(module, inputs);
      if (replaced !== undefined && replaced !== null)
        inputs = Array.isArray(replaced) ? replaced : [replaced];
    }
    output = innerForward(module, hooks)(...inputs);
    for (const hook of hooks.after) {
      called.add(hook);
      output = hook.call(module, inputs, output) ?? output;
    }
    return output;
  } catch (error) {
    for (const hook of hooks.after) if (hook.alwaysCall && !called.has(hook)) callAfterError(hook);
    throw error;
  }

  function callAfterError(hook: AfterHook): void {
    try {
      hook.call(module, inputs, output);
    } catch (error) {
      process.emitWarning(
        `a forward hook of ${module.constructor.name} threw after its forward() had thrown: ${String(error)}`,
        'TorchlaneWarning',
      );
    }
  }
}
