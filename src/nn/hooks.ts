// Hooks of modules. `forward` is called as a method, so the first hook of a module puts a `forward` of its own on that
// one object, hidden from enumeration, which runs the hooks around the class's; the last one's removal takes it away again.
import { BOOLEAN, describe, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { RemovableHandle } from '../removable-handle.js';
import { warn } from '../warn.js';
import { BackwardPass, type FullBackwardHook, type FullBackwardPreHook } from './backward-hooks.js';
import type { Module } from './module.js';

/** Called before `forward`; what it returns replaces the inputs: an array all of them, any other value the only one. */
export type ForwardPreHook<M extends Module = Module> = (
  module: M,
  inputs: Readonly<Parameters<M['forward']>>,
) => unknown;

/** Called after `forward`; what it returns replaces the output. */
export type ForwardHook<M extends Module = Module> = (
  module: M,
  inputs: Readonly<Parameters<M['forward']>>,
  output: ReturnType<M['forward']>,
) => unknown;

/** Options of {@link Module.registerForwardPreHook}. */
export interface ForwardPreHookOptions {
  /** Call it before the hooks that are there already; default false. */
  readonly prepend?: boolean;
}

/** Options of {@link Module.registerForwardHook}. */
export interface ForwardHookOptions extends ForwardPreHookOptions {
  /** Call it, with `undefined` as the output, also where `forward` throws; default false. */
  readonly alwaysCall?: boolean;
}

interface AfterHook {
  readonly call: ForwardHook;
  readonly alwaysCall: boolean;
}

interface HookLists {
  before: readonly ForwardPreHook[];
  after: readonly AfterHook[];
  backwardBefore: readonly FullBackwardPreHook[];
  backwardAfter: readonly FullBackwardHook[];
}

interface ModuleHooks extends HookLists {
  /** The property `forward` that the object had of its own before, if any. */
  readonly found: PropertyDescriptor | undefined;
  readonly wrapper: (...inputs: unknown[]) => unknown;
}

const hooksOf = new WeakMap<Module, ModuleHooks>();

const PREPEND = { prepend: BOOLEAN };

/** As {@link Module.registerForwardPreHook}. */
export function addForwardPreHook(module: Module, hook: ForwardPreHook, options: unknown): RemovableHandle {
  const owner = 'registerForwardPreHook';
  const { prepend } = readOptions(owner, PREPEND, { prepend: false }, options);
  checkHook(hook, owner);
  return add(module, 'before', (...values) => hook(...values), prepend);
}

/** As {@link Module.registerForwardHook}. */
export function addForwardHook(module: Module, hook: ForwardHook, options: unknown): RemovableHandle {
  const owner = 'registerForwardHook';
  const kinds = { ...PREPEND, alwaysCall: BOOLEAN };
  const { prepend, alwaysCall } = readOptions(owner, kinds, { prepend: false, alwaysCall: false }, options);
  checkHook(hook, owner);
  return add(module, 'after', { call: hook, alwaysCall }, prepend);
}

/** As {@link Module.registerFullBackwardHook}. */
export function addFullBackwardHook(
  module: Module,
  hook: FullBackwardHook,
  options: unknown,
): RemovableHandle {
  const owner = 'registerFullBackwardHook';
  const { prepend } = readOptions(owner, PREPEND, { prepend: false }, options);
  checkHook(hook, owner);
  return add(module, 'backwardAfter', (...values) => hook(...values), prepend);
}

/** As {@link Module.registerFullBackwardPreHook}. */
export function addFullBackwardPreHook(
  module: Module,
  hook: FullBackwardPreHook,
  options: unknown,
): RemovableHandle {
  const owner = 'registerFullBackwardPreHook';
  const { prepend } = readOptions(owner, PREPEND, { prepend: false }, options);
  checkHook(hook, owner);
  return add(module, 'backwardBefore', (...values) => hook(...values), prepend);
}

/** Every registration has an object of its own, so that one hook registered twice is removed one at a time. */
function add<Kind extends keyof HookLists>(
  module: Module,
  kind: Kind,
  own: HookLists[Kind][number],
  prepend: boolean,
): RemovableHandle {
  const hooks: HookLists = install(module);
  const there: readonly unknown[] = hooks[kind];
  hooks[kind] = (prepend ? [own, ...there] : [...there, own]) as HookLists[Kind];
  return new RemovableHandle(() => {
    const kept: readonly unknown[] = hooks[kind];
    hooks[kind] = kept.filter((each) => each !== own) as unknown as HookLists[Kind];
    uninstall(module, hooks as ModuleHooks);
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
    backwardBefore: [],
    backwardAfter: [],
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
  const { before, after, backwardBefore, backwardAfter } = hooks;
  if (before.length + after.length + backwardBefore.length + backwardAfter.length > 0) return;
  if (hooksOf.get(module) !== hooks) return;
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
    const { backwardBefore, backwardAfter } = hooks;
    const hasBackward = backwardBefore.length + backwardAfter.length > 0;
    const backward = hasBackward ? new BackwardPass(module, backwardBefore, backwardAfter) : undefined;
    if (backward !== undefined) inputs = backward.wrapInputs(inputs);
    output = innerForward(module, hooks)(...inputs);
    for (const hook of hooks.after) {
      called.add(hook);
      output = hook.call(module, inputs, output) ?? output;
    }
    return backward === undefined ? output : backward.wrapOutput(output);
  } catch (error) {
    for (const hook of hooks.after) if (hook.alwaysCall && !called.has(hook)) callAfterError(hook);
    throw error;
  }

  function callAfterError(hook: AfterHook): void {
    try {
      hook.call(module, inputs, output);
    } catch (error) {
      warn(
        'TORCHLANE_FORWARD_HOOK',
        `a forward hook of ${module.constructor.name} threw after its forward() had thrown: ${String(error)}`,
      );
    }
  }
}
