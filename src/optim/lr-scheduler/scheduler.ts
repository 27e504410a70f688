// What every scheduler of learning rates has: its place in the optimizer's groups, its step, and PyTorch's form of its state. The
// order of operations is PyTorch's everywhere, so that the doubles are.
import { check, describe, FINITE, integer, isPlainObject, type Kind, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { warnOnce } from '../../warn.js';
import type { ParamGroup } from '../groups.js';
import { Optimizer } from '../optimizer.js';

/** What a scheduler keeps, under the names of Python's `scheduler.state_dict()`. */
export type SchedulerStateDict = Readonly<Record<string, unknown>>;

/** One number, or one for each parameter group. */
export type PerGroup = number | readonly number[];

/** Options that nearly all schedulers have. */
export interface LastEpochOptions {
  /** The step to go on from: the groups need an `initialLr` then; default -1, which starts anew. */
  readonly lastEpoch?: number;
}

/** @internal */
export const LAST_EPOCH: Kind = integer(-1);

/** @internal */
export const PER_GROUP: Kind = {
  expected: 'a finite number, or one for each parameter group',
  accepts: (value) => FINITE.accepts(value) || (Array.isArray(value) && value.every(FINITE.accepts)),
};

/** Called when a scheduler steps before the optimizer has; once. */

/**
 * Base of the schedulers: sets the learning rates of an optimizer's groups, first when it is made, then with every {@link step}, which belongs
 * after the optimizer's.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.LRScheduler.html
 */
export abstract class LRScheduler {
  readonly optimizer: Optimizer;
  /** Steps since the start; 0 when it is new. */
  lastEpoch: number;
  /** What the rates are computed from, one for each group. */
  baseLrs: number[] = [];
  /** @internal */
  stepCount = 0;
  /** @internal */
  protected isInitial = false;
  #lastLr: number[] = [];

  /** @internal */
  protected constructor(owner: string, optimizer: Optimizer, lastEpoch: number) {
    if (!(optimizer instanceof Optimizer)) {
      throw new ArgumentError(`expected an optimizer for ${owner}, received ${describe(optimizer)}`);
    }
    this.optimizer = optimizer;
    this.lastEpoch = lastEpoch;
  }

  /** @internal For the end of a constructor: notes the rates to start from and sets the first ones. */
  protected start(owner: string): void {
    for (const [index, group] of this.groups.entries()) {
      if (this.lastEpoch === -1) group.initialLr ??= group.lr;
      else if (group.initialLr === undefined) {
        throw new ArgumentError(
          `expected an initialLr in parameter group ${index} for ${owner} with lastEpoch ${this.lastEpoch}, found none: load the ` +
            "optimizer's state first",
        );
      }
    }
    this.baseLrs = this.groups.map((group) => group.initialLr as number);
    this.initialStep();
  }

  /** @internal */
  initialStep(): void {
    this.stepCount = 0;
    this.isInitial = true;
    try {
      this.step();
    } finally {
      this.isInitial = false;
    }
  }

  /** @internal */
  protected get groups(): ParamGroup[] {
    return this.optimizer.paramGroups;
  }

  /** The rates after {@link lastEpoch} steps, one for each group. @internal */
  protected abstract computeLr(): number[];

  /** The same without the rates before, where there is a formula. @internal */
  protected closedForm?(): number[];

  /**
   * Sets the next learning rates. Call it after the optimizer's step, or after each epoch.
   *
   * @throws {ArgumentError} during a run of `train()`, which takes a scheduler as its option `schedule`, and where the optimizer has got groups
   * that the scheduler has no rates for.
   */
  step(): void {
    this.refuseInRun();
    if (this.stepCount === 1 && !this.optimizer.hasStepped) {
      warnOnce(
        'TORCHLANE_SCHEDULER_ORDER',
        'a scheduler stepped before its optimizer did, so the first learning rate is never used: call step() of the optimizer first',
      );
    }
    this.stepCount += 1;
    this.updateLr();
  }

  /** @internal */
  protected refuseInRun(): void {
    if (!this.optimizer.isInRun) return;
    this.optimizer.refuseInRun(
      `step() of lrScheduler.${this.constructor.name}`,
      "its option 'schedule' takes a scheduler, whose steps it makes itself",
    );
  }

  /** @internal `epoch`: jump there. */
  updateLr(epoch?: number): void {
    this.lastEpoch = epoch ?? this.lastEpoch + 1;
    const values = epoch !== undefined && this.closedForm ? this.closedForm() : this.computeLr();
    this.setLr(values);
  }

  /** @internal */
  protected setLr(values: readonly number[]): void {
    const { groups, baseLrs } = this;
    // Some need no more than the rates before: they go on with groups that are new.
    if (
      groups.length !== baseLrs.length &&
      (values.length !== groups.length || values.some((value) => Number.isNaN(value)))
    ) {
      throw new ArgumentError(
        `lrScheduler.${this.constructor.name} was made for ${baseLrs.length} parameter groups, but its optimizer has ${groups.length} by now: ` +
          'make the scheduler after addParamGroup()',
      );
    }
    for (let index = 0; index < groups.length; index += 1) {
      (groups[index] as ParamGroup).lr = values[index] as number;
    }
    this.noteLr();
  }

  /** @internal */
  protected noteLr(): void {
    this.#lastLr = this.currentLr();
  }

  /** @internal */
  protected currentLr(): number[] {
    return this.groups.map(({ lr }) => lr);
  }

  /** The rates that were set last, one for each group. */
  getLastLr(): number[] {
    return [...this.#lastLr];
  }

  /** @internal PyTorch's names of the fields that subclasses keep. */
  protected get fields(): Readonly<Record<string, string>> {
    return {};
  }

  /** What it keeps, as Python's `state_dict()` has it. Functions are left out. */
  stateDict(): SchedulerStateDict {
    const state: Record<string, unknown> = {};
    for (const [key, name] of Object.entries(this.#allFields())) {
      state[key] = structuredClone((this as unknown as Record<string, unknown>)[name]);
    }
    return { ...state, _is_initial: false, _get_lr_called_within_step: false, _last_lr: this.getLastLr() };
  }

  /**
   * Takes over the state of a scheduler of the same kind, also of one of Python's.
   *
   * @throws {ArgumentError} for what is no such state, naming what is missing.
   */
  loadStateDict(stateDict: SchedulerStateDict): void {
    const owner = `lrScheduler.${this.constructor.name}`;
    if (!isPlainObject(stateDict)) {
      throw new ArgumentError(`expected a state dict for ${owner}, received ${describe(stateDict)}`);
    }
    const fields = this.#allFields();
    for (const key of [...Object.keys(fields), '_last_lr']) {
      if (!(key in stateDict))
        throw new ArgumentError(`expected '${key}' in the state dict for ${owner}, found none`);
    }
    for (const [key, name] of Object.entries(fields)) {
      (this as unknown as Record<string, unknown>)[name] = structuredClone(stateDict[key]);
    }
    this.#lastLr = [...(stateDict._last_lr as number[])];
  }

  #allFields(): Record<string, string> {
    return { ...this.fields, base_lrs: 'baseLrs', last_epoch: 'lastEpoch', _step_count: 'stepCount' };
  }
}

/** @internal A number for each group. */
export function perGroup(owner: string, name: string, optimizer: Optimizer, value: PerGroup): number[] {
  check(value, PER_GROUP, `'${name}' of ${owner}`);
  const count = optimizer.paramGroups.length;
  if (typeof value === 'number') return Array(count).fill(value);
  if (value.length !== count) {
    throw new ArgumentError(
      `expected ${count} numbers, one for each parameter group, for '${name}' of ${owner}, received ${value.length}`,
    );
  }
  return [...value];
}

/** @internal Options of a scheduler with their defaults, `lastEpoch` among them. */
export function readScheduler<T extends LastEpochOptions>(
  owner: string,
  kinds: { readonly [Name in keyof Omit<T, 'lastEpoch'>]-?: Kind },
  defaults: Omit<T, 'lastEpoch'>,
  options: unknown,
  first?: { readonly name: keyof T & string; readonly value: unknown },
): Required<T> {
  const all = { ...kinds, lastEpoch: LAST_EPOCH } as { readonly [Name in keyof T]-?: Kind };
  return readOptions<T>(
    owner,
    all,
    { ...defaults, lastEpoch: -1 } as unknown as T,
    options,
    first,
  ) as Required<T>;
}
