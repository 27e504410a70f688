// A run's schedule: the scheduler's rates worked out ahead of the steps that use them, and the scheduler left where the run
// ended. Knows no job and no event.
import type { NativeSchedule } from '../native/surface.js';
import { type ParamGroup, SCHEDULED } from '../optim/groups.js';
import { LambdaLR, type LrLambda } from '../optim/lr-scheduler/lambda.js';
import { momentumOf } from '../optim/lr-scheduler/momentum.js';
import { ReduceLROnPlateau } from '../optim/lr-scheduler/plateau.js';
import type { LRScheduler, SchedulerStateDict } from '../optim/lr-scheduler/scheduler.js';
import type { Optimizer } from '../optim/optimizer.js';

/** When a schedule goes on: with each optimizer step, or with each epoch. */
export type ScheduleInterval = 'step' | 'epoch';

/** What option `schedule` comes to. */
export interface SchedulePlan {
  readonly scheduler: LRScheduler | LrLambda;
  readonly interval: ScheduleInterval;
}

/** Rows of the first chunk, few so that a run starts soon, and of later ones: a quarter of a second at 60,000 steps a second. */
const FIRST_ROWS = 2048;
const LATER_ROWS = 16_384;

/**
 * How many chunks a run may be behind the one that was worked out last: a rank asks for a chunk when it begins the one before, while another rank is
 * a step behind.
 */
const KEPT_PLACES = 3;

/** Where schedule and groups are after a number of rows. */
interface Place {
  readonly row: number;
  readonly groups: readonly Readonly<Record<string, unknown>>[];
  readonly scheduler: SchedulerStateDict;
}

/** The schedule of one run. Between its calls scheduler and optimizer are as they were before the run. */
export class RunSchedule {
  readonly #optimizer: Optimizer;
  /** Before the run. */
  readonly #start: readonly Readonly<Record<string, unknown>>[];
  readonly #scheduler: LRScheduler;
  readonly #groups: ParamGroup[];
  readonly #interval: ScheduleInterval;
  readonly #hasMomentum: boolean;
  /** How many rows the run can use; Infinity where it has no end of its own. */
  readonly #total: number;
  /** The first row of each chunk, as far as the run may end in it. */
  readonly #places: Place[] = [];
  /** Before the row that is worked out next. */
  #next: Place;
  #failed: { readonly error: unknown } | undefined;
  /** What the run starts with. */
  readonly first: NativeSchedule;
  /** The scheduler before the run. */
  readonly #before: SchedulerStateDict;

  /** `total`: steps or epochs of the run. @throws what the scheduler throws for one of the first rows. */
  constructor({ scheduler, interval }: SchedulePlan, optimizer: Optimizer, total: number) {
    optimizer.noteSteps();
    this.#optimizer = optimizer;
    this.#groups = optimizer.paramGroups;
    this.#start = this.#groups.map(scheduledOf);
    this.#scheduler = this.#startScheduler(scheduler);
    this.#before = this.#scheduler.stateDict();
    this.#interval = interval;
    this.#hasMomentum = this.#groups.every((group) => momentumOf(group) !== undefined);
    this.#total = total;
    this.#next = this.#capture(0);
    const rows = this.#isPlateau ? this.#currentRow() : this.#workOut(FIRST_ROWS);
    if (this.#failed) {
      this.undo();
      throw this.#failed.error;
    }
    this.first = { isPerEpoch: interval === 'epoch', hasMomentum: this.#hasMomentum, rows };
  }

  get #isPlateau(): boolean {
    return this.#scheduler instanceof ReduceLROnPlateau;
  }

  /**
   * The next rows; undefined where there are none yet, or none any more.
   *
   * @throws what the scheduler has thrown, once all rows before that are given out.
   */
  more(): Float64Array | undefined {
    if (this.#isPlateau) return undefined;
    if (this.#failed) throw this.#failed.error;
    return this.#next.row < this.#total ? this.#workOut(LATER_ROWS) : undefined;
  }

  /** The row after a whole epoch, for a scheduler that follows the loss. */
  afterEpoch(loss: number): Float64Array | undefined {
    if (!this.#isPlateau) return undefined;
    this.#optimizer.withinRun(() => (this.#scheduler as ReduceLROnPlateau).step(loss));
    return this.#currentRow();
  }

  /** Scheduler and groups after that many whole steps and epochs of the run. */
  finish(steps: number, epochs: number): void {
    if (this.#isPlateau) return;
    const row = this.#interval === 'epoch' ? epochs : steps;
    const place = this.#places.filter((each) => each.row <= row).at(-1);
    if (place === undefined) return;
    this.#restore(place);
    this.#optimizer.withinRun(() => {
      for (let done = place.row; done < row; done += 1) this.#scheduler.step();
    });
  }

  /** Scheduler and groups as before a run that has left nothing. */
  undo(): void {
    this.#restore({ row: 0, groups: this.#start, scheduler: this.#before });
  }

  // One for a function sets the first rates; whoever gives the function must not find them after a run that has failed.
  #startScheduler(scheduler: LRScheduler | LrLambda): LRScheduler {
    if (typeof scheduler !== 'function') return scheduler;
    try {
      return this.#optimizer.withinRun(() => new LambdaLR(this.#optimizer, scheduler));
    } catch (error) {
      restoreGroups(this.#groups, this.#start);
      throw error;
    }
  }

  #workOut(count: number): Float64Array {
    const present = this.#capture(0);
    const begin = this.#next.row;
    const end = Math.min(begin + count, this.#total);
    const rows = new Float64Array((end - begin) * this.#width);
    let row = begin;
    this.#places.push(this.#next);
    if (this.#places.length > KEPT_PLACES) this.#places.shift();
    this.#restore(this.#next);
    try {
      this.#optimizer.withinRun(() => {
        for (; row < end; row += 1) {
          this.#writeRow(rows, (row - begin) * this.#width);
          this.#scheduler.step();
        }
      });
    } catch (error) {
      this.#failed = { error };
      row += 1;
    }
    this.#next = this.#capture(row);
    this.#restore(present);
    return rows.subarray(0, (row - begin) * this.#width);
  }

  #currentRow(): Float64Array {
    const row = new Float64Array(this.#width);
    this.#writeRow(row, 0);
    return row;
  }

  /** Numbers of a row. */
  get #width(): number {
    return this.#groups.length * (this.#hasMomentum ? 2 : 1);
  }

  #writeRow(rows: Float64Array, offset: number): void {
    let place = offset;
    for (const group of this.#groups) {
      rows[place++] = group.lr;
      if (this.#hasMomentum) rows[place++] = momentumOf(group) as number;
    }
  }

  #capture(row: number): Place {
    return { row, groups: this.#groups.map(scheduledOf), scheduler: this.#scheduler.stateDict() };
  }

  #restore({ groups, scheduler }: Place): void {
    restoreGroups(this.#groups, groups);
    this.#scheduler.loadStateDict(scheduler);
  }
}

/** What schedulers write in a group, where it has that; the rest stays the caller's. */
function scheduledOf(group: ParamGroup): Record<string, unknown> {
  const options = group as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(SCHEDULED.filter((name) => name in options).map((name) => [name, options[name]]));
}

function restoreGroups(
  groups: readonly ParamGroup[],
  values: readonly Readonly<Record<string, unknown>>[],
): void {
  for (const [index, group] of groups.entries()) {
    for (const name of SCHEDULED) {
      if (Object.hasOwn(values[index] ?? {}, name)) Object.assign(group, { [name]: values[index]?.[name] });
      else if (name in group) delete (group as unknown as Record<string, unknown>)[name];
    }
  }
}
