// The optimizers whose update is native (binding/core/train/optimizer): one implementation, for `step()` and for a run of
// train(). What such an optimizer is comes from its rules; its own file has options and documentation only.
import { describe, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeOptimizer, NativeOptimizerSpec, NativeParameterState } from '../native/surface.js';
import type { Parameter } from '../nn/parameter.js';
import { full } from '../tensor/creation.js';
import { Tensor } from '../tensor/tensor.js';
import type { GroupRules, OptimizedParameters, ParamGroup } from './groups.js';
import { camelCase } from './names.js';
import { callClosure, Optimizer, type OptimizerState } from './optimizer.js';

/** @internal What a native update rule is. */
export interface UpdateRules<Options extends object> extends GroupRules<Options> {
  readonly defaults: Required<Options>;
  /** Why train() cannot run it; absent where it can. */
  readonly ownLoopsOnly?: string;
  /** Kinds of state that PyTorch keeps as numbers. */
  readonly numbers?: readonly string[];
  /** Kinds of state that a parameter with state may be without. */
  readonly optionalState?: readonly string[];
}

/** @internal Flags of PyTorch's groups: which of its implementations has our bits. */
export const FUSED = { foreach: null, capturable: false, differentiable: false, fused: true } as const;
/** @internal */
export const FOREACH = { foreach: true, capturable: false, differentiable: false } as const;

/** An optimizer with a native update, which `train()` takes as well. */
export abstract class RuleOptimizer<Options extends { readonly lr?: number }> extends Optimizer<Options> {
  readonly #rules: UpdateRules<Options>;
  readonly #handle: NativeOptimizer;

  /** @internal */
  protected constructor(
    rules: UpdateRules<Options>,
    parameters: OptimizedParameters<Options>,
    lr: number | Options | undefined,
    options: Omit<Options, 'lr'> | undefined,
  ) {
    const { name, kinds, defaults } = rules;
    const first = { name: 'lr', value: lr } as const;
    super(rules, readOptions(`optim.${name}`, kinds, defaults, options, first) as Required<Options>);
    this.#rules = rules;
    this.#handle = native().createOptimizer(name);
    this.addParameters(parameters);
  }

  /** @internal */
  protected override adopt(group: ParamGroup<Options>): void {
    native().addOptimizerGroup(this.#handle, group.params, group);
  }

  /** @internal */
  protected override update(closure: (() => unknown) | undefined): unknown {
    const loss = closure === undefined ? undefined : callClosure(this.name, closure);
    native().stepOptimizer(this.#handle, this.paramGroups);
    return loss;
  }

  override get state(): ReadonlyMap<Parameter, OptimizerState> {
    const { parameters } = this;
    const named = [...this.packState()].map(([index, packed]) => {
      const state = Object.entries(packed).map(([name, value]) => [camelCase(name), value]);
      return [parameters[index] as Parameter, Object.fromEntries(state)] as const;
    });
    return new Map(named);
  }

  /** @internal */
  protected override packState(): Map<number, Record<string, unknown>> {
    const names = native().optimizerStateNames(this.#handle);
    const packed = new Map<number, Record<string, unknown>>();
    for (const [index, tensors] of native().optimizerState(this.#handle).entries()) {
      if (tensors === null) continue;
      const state: Record<string, unknown> = {};
      for (const [kind, name] of names.entries()) {
        const tensor = tensors[kind] as Tensor | null;
        if (tensor === null) continue;
        state[name] = this.#rules.numbers?.includes(name) ? tensor.item() : tensor;
      }
      packed.set(index, state);
    }
    return packed;
  }

  /** @internal */
  protected override unpackState(states: ReadonlyMap<number, Readonly<Record<string, unknown>>>): void {
    const names = native().optimizerStateNames(this.#handle);
    const made: Tensor[] = [];
    const read = (index: number, state: Readonly<Record<string, unknown>>) =>
      names.map((name) => {
        const value = state[name] ?? null;
        const isAbsent = value === null && this.#rules.optionalState?.includes(name);
        if (isAbsent || value instanceof Tensor) return value as Tensor | null;
        if (typeof value !== 'number') {
          throw new ArgumentError(
            `expected a tensor or a number for '${name}' of parameter ${index} in the state dict for ${this.name}, ` +
              `received ${describe(value)}`,
          );
        }
        const tensor = full([], value, { dtype: 'float32' });
        made.push(tensor);
        return tensor;
      });
    try {
      const list: NativeParameterState[] = this.parameters.map((_, index) => {
        const state = states.get(index);
        return state === undefined || Object.keys(state).length === 0 ? null : read(index, state);
      });
      native().setOptimizerState(this.#handle, list);
    } finally {
      for (const tensor of made) tensor.dispose();
    }
  }

  /** @internal What a run needs to make the same steps on every rank. */
  nativeSpec(): NativeOptimizerSpec {
    return { handle: this.#handle, groups: this.paramGroups };
  }

  /** @internal Why train() cannot run it. */
  get ownLoopsOnly(): string | undefined {
    return this.#rules.ownLoopsOnly;
  }
}
