// What every optimizer has: parameter groups, hooks, gradients' reset, and PyTorch's form of its state. Knows no update
// rule.
import { inspect } from 'node:util';
import { check, describe, FUNCTION, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Parameter } from '../nn/parameter.js';
import { enableGrad, synchronous } from '../tensor/autograd.js';
import {
  checkGroup,
  type GroupOptions,
  type GroupRules,
  type GroupStateDict,
  groupsOf,
  groupText,
  type OptimizedParameters,
  type ParamGroup,
  packGroup,
  readGroup,
  unpackGroup,
} from './groups.js';

/** What an optimizer keeps of one parameter, in camelCase: `expAvg`, `momentumBuffer`, `step`. */
export type OptimizerState = Readonly<Record<string, unknown>>;

/** PyTorch's layout: state by the parameter's number, groups with their options, both under PyTorch's names. */
export interface OptimizerStateDict {
  readonly state: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly param_groups: readonly GroupStateDict[];
}

/** Called with the optimizer before or after a step. */
export type StepHook = (optimizer: Optimizer) => void;

/**
 * Base of the optimizers.
 *
 * Follows https://docs.pytorch.org/docs/2.11/optim.html
 */
export abstract class Optimizer<Options extends object = object> {
  /** The options that a group has unless it says otherwise. */
  readonly defaults: Required<Options>;
  /** The groups with their parameters and options. Options may be written and hold from the next step or run on. */
  readonly paramGroups: ParamGroup<Options>[] = [];
  readonly #rules: GroupRules<Options>;
  readonly #preHooks: Set<StepHook> = new Set();
  readonly #postHooks: Set<StepHook> = new Set();
  #hasStepped = false;
  #isInRun = false;

  /** @internal */
  protected constructor(rules: GroupRules<Options>, defaults: Required<Options>) {
    this.#rules = rules;
    this.defaults = defaults;
    rules.check?.(defaults, `optim.${rules.name}`);
  }

  /** @internal For the end of a constructor. */
  protected addParameters(parameters: OptimizedParameters<Options>): void {
    for (const group of groupsOf(this.name, parameters)) this.addParamGroup(group);
  }

  /** @internal `'optim.Adam'`. */
  get name(): string {
    return `optim.${this.#rules.name}`;
  }

  /** What is updated, group after group: the order of the state dict. */
  get parameters(): readonly Parameter[] {
    return this.paramGroups.flatMap(({ params }) => params);
  }

  /**
   * What is remembered of each parameter; nothing before its first step. The tensors share memory with the optimizer's: what is written
   * into them holds for the next step.
   */
  abstract get state(): ReadonlyMap<Parameter, OptimizerState>;

  /**
   * Adds parameters with options of their own, for example those of layers that were frozen so far.
   *
   * @throws {ArgumentError} naming the option or the parameter's index, for a parameter that the optimizer has, and during a run of `train()`.
   * @example
   * optimizer.addParamGroup({ params: model.head.parameters(), lr: 1e-4 });
   */
  addParamGroup(group: GroupOptions<Options>): void {
    this.refuseInRun('addParamGroup()', 'it is for the next run');
    const read = readGroup(this.#rules, this.defaults, group, this.paramGroups.length);
    this.#refuseRepeated(read.params);
    const [first] = this.paramGroups;
    if (first !== undefined && (first.paramNames === undefined) !== (read.paramNames === undefined)) {
      throw new ArgumentError(
        `expected all groups of ${this.name} with names of parameters, or none of them`,
      );
    }
    this.adopt(read);
    this.paramGroups.push(read);
  }

  #refuseRepeated(params: readonly Parameter[]): void {
    const indexOf = new Map(this.parameters.map((parameter, index) => [parameter, index]));
    for (const parameter of params) {
      const first = indexOf.get(parameter);
      if (first !== undefined) {
        throw new ArgumentError(
          `${this.name} got one parameter twice, at index ${first} and ${indexOf.size}`,
        );
      }
      indexOf.set(parameter, indexOf.size);
    }
  }

  /** @internal A group is about to be added. */
  protected adopt(_group: ParamGroup<Options>): void {}

  /**
   * Updates the parameters that have a gradient. With `closure`, which computes a loss and its gradients, that is called first and its
   * result returned.
   *
   * @throws {ArgumentError} for a parameter or gradient that the update cannot take, with the parameter's index; nothing is written then. Also
   * during a run of `train()`.
   * @throws {TraceError} while a step is recorded.
   */
  step(): void;
  step<T>(closure: () => T): T;
  step(closure?: () => unknown): unknown {
    this.refuseInRun('step()', 'train() makes the steps itself');
    for (const hook of this.#preHooks) hook(this as unknown as Optimizer);
    const loss = this.update(closure);
    this.#hasStepped = true;
    for (const hook of this.#postHooks) hook(this as unknown as Optimizer);
    return loss;
  }

  /** @internal One step; returns what the closure did. */
  protected abstract update(closure: (() => unknown) | undefined): unknown;

  /** @internal For the schedulers' warning. */
  get hasStepped(): boolean {
    return this.#hasStepped;
  }

  /** @internal A run has made steps. */
  noteSteps(): void {
    this.#hasStepped = true;
  }

  /**
   * @internal A run of train() begins: what it would overwrite or not see is refused until the function that this returns is called.
   */
  beginRun(): () => void {
    this.#isInRun = true;
    return () => {
      this.#isInRun = false;
    };
  }

  /** @internal */
  get isInRun(): boolean {
    return this.#isInRun;
  }

  /** @internal What the run itself does with schedulers. */
  withinRun<T>(action: () => T): T {
    const isInRun = this.#isInRun;
    this.#isInRun = false;
    try {
      return action();
    } finally {
      this.#isInRun = isInRun;
    }
  }

  /** @internal @throws {ArgumentError} during a run. */
  refuseInRun(call: string, reason: string): void {
    if (!this.#isInRun) return;
    throw new ArgumentError(
      `${call} cannot be called while a run of train() has ${this.name}: ${reason}, so call it when the run has ended`,
    );
  }

  /** @internal @throws {ArgumentError} for an option of a group that was written since, naming it. */
  checkGroups(): void {
    for (const [index, group] of this.paramGroups.entries()) checkGroup(this.#rules, group, index);
  }

  /** Drops the gradients of all parameters; with `setToNone: false` fills them with zeros instead. */
  zeroGrad(options: { readonly setToNone?: boolean } = {}): void {
    const { setToNone = true } = options;
    for (const { params } of this.paramGroups) {
      for (const parameter of params) {
        if (setToNone) {
          parameter.grad = undefined;
          continue;
        }
        const { grad } = parameter;
        if (grad === undefined) continue;
        const detached = grad.detach();
        detached.zero_().dispose();
        if (detached !== grad) detached.dispose();
        grad.dispose();
      }
    }
  }

  /** Has `hook` called before each {@link step}, but for those of `train()`; `remove()` ends that. */
  registerStepPreHook(hook: StepHook): { remove(): void } {
    return register(this.#preHooks, hook);
  }

  /** Has `hook` called after each {@link step}, but for those of `train()`; `remove()` ends that. */
  registerStepPostHook(hook: StepHook): { remove(): void } {
    return register(this.#postHooks, hook);
  }

  /**
   * State and options as Python's `optimizer.state_dict()` has them: `{ state: { 0: { step, exp_avg, … } }, param_groups: [{ lr, …, params: [0,
   * 1] }] }`. The tensors share memory with the optimizer's.
   */
  stateDict(): OptimizerStateDict {
    const state: Record<string, Record<string, unknown>> = {};
    for (const [index, packed] of this.packState()) state[index] = packed;
    let first = 0;
    const groups = this.paramGroups.map((group) => {
      const packed = packGroup(this.#rules, group, first);
      first += group.params.length;
      return packed;
    });
    return { state, param_groups: groups };
  }

  /**
   * Takes over a state dict of an optimizer of the same kind with as many parameters in as many groups, also one of Python's. Copies its
   * tensors.
   *
   * @throws {ArgumentError} where it does not fit, saying what, and during a run of `train()`.
   */
  loadStateDict(stateDict: OptimizerStateDict): void {
    this.refuseInRun('loadStateDict()', 'its end would overwrite the state');
    const owner = `the state dict for ${this.name}`;
    if (
      !isPlainObject(stateDict) ||
      !isPlainObject(stateDict.state) ||
      !Array.isArray(stateDict.param_groups)
    ) {
      throw new ArgumentError(
        `expected { state, param_groups } for ${owner}, received ${describe(stateDict)}`,
      );
    }
    const { state, param_groups: groups } = stateDict;
    if (groups.length !== this.paramGroups.length) {
      throw new ArgumentError(
        `expected ${this.paramGroups.length} parameter groups in ${owner}, received ${groups.length}`,
      );
    }
    const indexOf = new Map<string, number>();
    for (const [index, group] of this.paramGroups.entries()) {
      const params: unknown = groups[index]?.params;
      if (!Array.isArray(params) || params.length !== group.params.length) {
        throw new ArgumentError(
          `expected ${group.params.length} parameters in group ${index} of ${owner}, received ` +
            `${Array.isArray(params) ? params.length : describe(params)}`,
        );
      }
      for (const number of params) indexOf.set(String(number), indexOf.size);
    }
    const states = new Map<number, Readonly<Record<string, unknown>>>();
    for (const [number, packed] of Object.entries(state)) {
      const index = indexOf.get(number);
      if (index === undefined) {
        throw new ArgumentError(
          `expected state of parameters in the groups of ${owner}, received that of ${number}`,
        );
      }
      states.set(index, packed);
    }
    const options = groups.map((group, index) => unpackGroup(this.#rules, group, index));
    this.unpackState(states);
    for (const [index, group] of this.paramGroups.entries()) Object.assign(group, options[index]);
  }

  /** @internal By the parameter's number. */
  protected abstract packState(): Map<number, Record<string, unknown>>;

  /** @internal Replaces all state. */
  protected abstract unpackState(states: ReadonlyMap<number, Readonly<Record<string, unknown>>>): void;

  /** As Python prints it: the options of each group. */
  toString(): string {
    const groups = this.paramGroups.map(
      (group, index) => `\nParameter Group ${index}\n${groupText(this.#rules, group)}`,
    );
    return `${this.#rules.name} (${groups.join('')})`;
  }
}

// console.log() and the REPL.
Object.defineProperty(Optimizer.prototype, inspect.custom, {
  value(this: Optimizer) {
    return this.toString();
  },
});

function register(hooks: Set<StepHook>, hook: StepHook): { remove(): void } {
  if (typeof hook !== 'function') {
    throw new ArgumentError(`expected a function for a hook of an optimizer, received ${describe(hook)}`);
  }
  // Another function each time, so that a hook may be registered twice.
  const own: StepHook = (optimizer) => hook(optimizer);
  hooks.add(own);
  return { remove: () => hooks.delete(own) };
}

/** @internal Calls a closure of a `step()` as PyTorch does, with gradients. @throws {ArgumentError} for what is no synchronous function. */
export function callClosure(owner: string, closure: () => unknown): unknown {
  check(closure, FUNCTION, `the closure of ${owner}.step()`);
  const result = enableGrad(() => [closure()] as const)[0];
  return synchronous(result, `${owner}.step()`);
}
