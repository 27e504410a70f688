// Schedulers made of others: all of them at each step, or one after the other.
import { check, describe, integer } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Optimizer } from '../optimizer.js';
import { ReduceLROnPlateau } from './plateau.js';
import { LRScheduler, type SchedulerStateDict } from './scheduler.js';

function schedulersOf(
  owner: string,
  optimizer: Optimizer | undefined,
  given: readonly LRScheduler[],
): LRScheduler[] {
  if (!Array.isArray(given) || given.length === 0) {
    throw new ArgumentError(`expected at least one scheduler for ${owner}, received ${describe(given)}`);
  }
  for (const [index, scheduler] of given.entries()) {
    if (!(scheduler instanceof LRScheduler)) {
      throw new ArgumentError(
        `expected a scheduler at index ${index} of ${owner}, received ${describe(scheduler)}`,
      );
    }
    if (scheduler instanceof ReduceLROnPlateau) {
      throw new ArgumentError(
        `${owner} cannot hold ReduceLROnPlateau, whose step() takes a metric, as at index ${index}`,
      );
    }
    if (scheduler.optimizer !== (optimizer ?? given[0].optimizer)) {
      throw new ArgumentError(
        `expected schedulers of one optimizer for ${owner}, that at index ${index} has another`,
      );
    }
  }
  return [...given];
}

abstract class Combined extends LRScheduler {
  /** In their order. */
  readonly schedulers: readonly LRScheduler[];

  constructor(owner: string, optimizer: Optimizer | undefined, schedulers: readonly LRScheduler[]) {
    const list = schedulersOf(owner, optimizer, schedulers);
    super(owner, optimizer ?? (list[0] as LRScheduler).optimizer, -1);
    this.schedulers = list;
  }

  /** @internal Never asked for: the parts set the rates. */
  protected override computeLr(): number[] {
    return this.currentLr();
  }

  /** @internal */
  protected packSchedulers(): SchedulerStateDict {
    return {
      _schedulers: this.schedulers.map((scheduler) => scheduler.stateDict()),
      _last_lr: this.getLastLr(),
    };
  }

  override loadStateDict(stateDict: SchedulerStateDict): void {
    const packed = stateDict?._schedulers;
    if (!Array.isArray(packed) || packed.length !== this.schedulers.length) {
      throw new ArgumentError(
        `expected the states of ${this.schedulers.length} schedulers in the state dict for lrScheduler.${this.constructor.name}, received ` +
          describe(packed),
      );
    }
    for (const [index, scheduler] of this.schedulers.entries()) scheduler.loadStateDict(packed[index]);
    super.loadStateDict({ base_lrs: [], _step_count: 0, last_epoch: this.lastEpoch, ...stateDict });
  }
}

/**
 * Several schedulers at once, each of which changes what the one before has left.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.ChainedScheduler.html
 *
 * @throws {ArgumentError} naming the scheduler by its index.
 * @example
 * const { ChainedScheduler, ConstantLR, ExponentialLR } = optim.lrScheduler;
 * const schedule = new ChainedScheduler([new ConstantLR(optimizer, 0.1), new ExponentialLR(optimizer, 0.9)]);
 */
export class ChainedScheduler extends Combined {
  constructor(schedulers: readonly LRScheduler[], optimizer?: Optimizer) {
    super('lrScheduler.ChainedScheduler', optimizer, schedulers);
    this.noteLr();
  }

  override step(): void {
    this.refuseInRun();
    for (const scheduler of this.schedulers) scheduler.step();
    this.noteLr();
  }

  override stateDict(): SchedulerStateDict {
    return this.packSchedulers();
  }
}

/**
 * One scheduler after the other: the next one starts anew at each of the steps `milestones`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.SequentialLR.html
 *
 * @throws {ArgumentError} naming the argument, or the scheduler by its index.
 * @example
 * const { CosineAnnealingLR, LinearLR, SequentialLR } = optim.lrScheduler;
 * const warmUp = new LinearLR(optimizer, 0.01, { totalIters: 100 });
 * const schedule = new SequentialLR(optimizer, [warmUp, new CosineAnnealingLR(optimizer, 900)], [100]);
 */
export class SequentialLR extends Combined {
  milestones: number[];

  constructor(optimizer: Optimizer, schedulers: readonly LRScheduler[], milestones: readonly number[]) {
    const owner = 'lrScheduler.SequentialLR';
    super(owner, optimizer, schedulers);
    const kind = {
      expected: `${schedulers.length - 1} integers, one less than schedulers`,
      accepts: (value: unknown) =>
        Array.isArray(value) && value.length === schedulers.length - 1 && value.every(integer().accepts),
    };
    check(milestones, kind, `'milestones' of ${owner}`);
    for (const [index, scheduler] of this.schedulers.entries()) {
      if (index > 0 && scheduler instanceof Combined) {
        throw new ArgumentError(
          `${owner} cannot start lrScheduler.${scheduler.constructor.name} anew, as at index ${index}: give its parts`,
        );
      }
    }
    this.milestones = [...milestones];
    this.lastEpoch = 0;
    for (const group of this.groups) group.lr = group.initialLr as number;
    // The schedulers have each made their first step; only the first one's counts.
    undo(this);
    (this.schedulers[0] as LRScheduler).initialStep();
    this.noteLr();
  }

  override step(): void {
    this.refuseInRun();
    this.lastEpoch += 1;
    const index = this.milestones.filter((milestone) => milestone <= this.lastEpoch).length;
    const scheduler = this.schedulers[index] as LRScheduler;
    if (index > 0 && this.milestones[index - 1] === this.lastEpoch) scheduler.updateLr(0);
    else scheduler.step();
    this.noteLr();
  }

  override stateDict(): SchedulerStateDict {
    return { _milestones: [...this.milestones], last_epoch: this.lastEpoch, ...this.packSchedulers() };
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { _milestones: 'milestones' };
  }
}

function undo(scheduler: LRScheduler): void {
  if (scheduler instanceof Combined) for (const part of scheduler.schedulers) undo(part);
  else scheduler.lastEpoch -= 1;
}
