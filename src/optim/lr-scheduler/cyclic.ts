// The scheduler that goes up and down between two rates.
import { BOOLEAN, FINITE, integer, type Kind, oneOf } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { power } from './math.js';
import { cyclesBeta, setMomentum } from './momentum.js';
import {
  type LastEpochOptions,
  LRScheduler,
  PER_GROUP,
  type PerGroup,
  perGroup,
  readScheduler,
  type SchedulerStateDict,
} from './scheduler.js';

/** Options of {@link CyclicLR}. */
export interface CyclicLROptions extends LastEpochOptions {
  /** Steps from the lower rate to the upper one; default 2000. */
  readonly stepSizeUp?: number;
  /** Steps back; null (default): as many. */
  readonly stepSizeDown?: number | null;
  /** How the height changes: not at all, halved each cycle, or by `gamma` each step; default `'triangular'`. */
  readonly mode?: 'triangular' | 'triangular2' | 'exp_range';
  /** Of `'exp_range'`; default 1. */
  readonly gamma?: number;
  /** Instead of `mode`: the height's factor, by cycle (from 1) or step. */
  readonly scaleFn?: ((x: number) => number) | null;
  /** What `scaleFn` gets; default `'cycle'`. */
  readonly scaleMode?: 'cycle' | 'iterations';
  /** Cycle momentum, or the first beta, against the rate; default true. */
  readonly cycleMomentum?: boolean;
  /** The lower momentum; default 0.8. */
  readonly baseMomentum?: PerGroup;
  /** The upper momentum, where the rate is low; default 0.9. */
  readonly maxMomentum?: PerGroup;
}

const COUNT = integer(1);
const KINDS: { readonly [Name in keyof Omit<CyclicLROptions, 'lastEpoch'>]-?: Kind } = {
  stepSizeUp: COUNT,
  stepSizeDown: {
    expected: `${COUNT.expected}, or null`,
    accepts: (value) => value === null || COUNT.accepts(value),
  },
  mode: oneOf('triangular', 'triangular2', 'exp_range'),
  gamma: FINITE,
  scaleFn: {
    expected: 'a function or null',
    accepts: (value) => value === null || typeof value === 'function',
  },
  scaleMode: oneOf('cycle', 'iterations'),
  cycleMomentum: BOOLEAN,
  baseMomentum: PER_GROUP,
  maxMomentum: PER_GROUP,
};

/**
 * The learning rate goes up from `baseLr` to `maxLr` and back, again and again.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.CyclicLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.CyclicLR(optimizer, 1e-4, 1e-2, { stepSizeUp: 500 });
 */
export class CyclicLR extends LRScheduler {
  maxLrs: number[];
  totalSize: number;
  stepRatio: number;
  readonly mode: string;
  readonly gamma: number;
  readonly scaleMode: string;
  readonly cycleMomentum: boolean;
  readonly usesBeta1: boolean = false;
  baseMomentums: number[] = [];
  maxMomentums: number[] = [];
  readonly #scaleFn: ((x: number) => number) | null;

  constructor(
    optimizer: Optimizer,
    baseLr: PerGroup,
    maxLr: PerGroup,
    stepSizeUp?: number | CyclicLROptions,
    options?: Omit<CyclicLROptions, 'stepSizeUp'>,
  ) {
    const owner = 'lrScheduler.CyclicLR';
    const defaults = {
      stepSizeUp: 2000,
      stepSizeDown: null,
      mode: 'triangular',
      gamma: 1,
      scaleFn: null,
      scaleMode: 'cycle',
      cycleMomentum: true,
      baseMomentum: 0.8,
      maxMomentum: 0.9,
    } as const;
    const first = { name: 'stepSizeUp', value: stepSizeUp } as const;
    const read = readScheduler<CyclicLROptions>(owner, KINDS, defaults, options, first);
    super(owner, optimizer, read.lastEpoch);
    const isNew = read.lastEpoch === -1;
    const baseLrs = perGroup(owner, 'baseLr', optimizer, baseLr);
    this.maxLrs = perGroup(owner, 'maxLr', optimizer, maxLr);
    this.totalSize = read.stepSizeUp + (read.stepSizeDown ?? read.stepSizeUp);
    this.stepRatio = read.stepSizeUp / this.totalSize;
    this.mode = read.mode;
    this.gamma = read.gamma;
    this.#scaleFn = read.scaleFn;
    this.scaleMode =
      read.scaleFn !== null ? read.scaleMode : read.mode === 'exp_range' ? 'iterations' : 'cycle';
    this.cycleMomentum = read.cycleMomentum;
    if (read.cycleMomentum) {
      this.usesBeta1 = cyclesBeta(owner, optimizer);
      this.baseMomentums = perGroup(owner, 'baseMomentum', optimizer, read.baseMomentum);
      this.maxMomentums = perGroup(owner, 'maxMomentum', optimizer, read.maxMomentum);
    }
    for (const [index, group] of this.groups.entries()) {
      if (!isNew) break;
      group.lr = baseLrs[index] as number;
      if (!read.cycleMomentum) continue;
      setMomentum(group, this.maxMomentums[index] as number);
      group.maxMomentum = this.maxMomentums[index] as number;
      group.baseMomentum = this.baseMomentums[index] as number;
    }
    this.start(owner);
    this.baseLrs = baseLrs;
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    const momentum = this.cycleMomentum
      ? { use_beta1: 'usesBeta1', base_momentums: 'baseMomentums', max_momentums: 'maxMomentums' }
      : {};
    return {
      max_lrs: 'maxLrs',
      total_size: 'totalSize',
      step_ratio: 'stepRatio',
      mode: 'mode',
      gamma: 'gamma',
      scale_mode: 'scaleMode',
      cycle_momentum: 'cycleMomentum',
      ...momentum,
    };
  }

  override stateDict(): SchedulerStateDict {
    return { ...super.stateDict(), _scale_fn_custom: null };
  }

  #scale(x: number): number {
    if (this.#scaleFn !== null) return this.#scaleFn(x);
    if (this.mode === 'triangular2') return 1 / power(2.0, x - 1);
    return this.mode === 'exp_range' ? power(this.gamma, x) : 1.0;
  }

  /** @internal */
  protected override computeLr(): number[] {
    const { lastEpoch, totalSize, stepRatio } = this;
    const cycle = Math.floor(1 + lastEpoch / totalSize);
    const x = 1.0 + lastEpoch / totalSize - cycle;
    const height = x <= stepRatio ? x / stepRatio : (x - 1) / (stepRatio - 1);
    const scale = this.#scale(this.scaleMode === 'cycle' ? cycle : lastEpoch);
    const lrs = this.baseLrs.map(
      (base, index) => base + ((this.maxLrs[index] as number) - base) * height * scale,
    );
    if (this.cycleMomentum) {
      for (const [index, group] of this.groups.entries()) {
        const [least, most] = [this.baseMomentums[index] as number, this.maxMomentums[index] as number];
        setMomentum(group, most - (most - least) * height * scale);
      }
    }
    return lrs;
  }
}
