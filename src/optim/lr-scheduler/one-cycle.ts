// The scheduler of one rise and one long fall.
import { BOOLEAN, check, FINITE, integer, type Kind, oneOf } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { ParamGroup } from '../groups.js';
import type { Optimizer } from '../optimizer.js';
import { cosine } from './math.js';
import { cyclesBeta, setMomentum } from './momentum.js';
import {
  type LastEpochOptions,
  LRScheduler,
  PER_GROUP,
  type PerGroup,
  perGroup,
  readScheduler,
} from './scheduler.js';

/** Options of {@link OneCycleLR}. */
export interface OneCycleLROptions extends LastEpochOptions {
  /** Steps of the whole cycle; null (default): `epochs` times `stepsPerEpoch`. */
  readonly totalSteps?: number | null;
  readonly epochs?: number | null;
  readonly stepsPerEpoch?: number | null;
  /** Share of the cycle in which the rate rises; default 0.3. */
  readonly pctStart?: number;
  /** Default `'cos'`. */
  readonly annealStrategy?: 'cos' | 'linear';
  /** Cycle momentum, or the first beta, against the rate; default true. */
  readonly cycleMomentum?: boolean;
  /** The lower momentum; default 0.85. */
  readonly baseMomentum?: PerGroup;
  /** The upper momentum, where the rate is low; default 0.95. */
  readonly maxMomentum?: PerGroup;
  /** The first rate is `maxLr / divFactor`; default 25. */
  readonly divFactor?: number;
  /** The last rate is the first one over this; default 1e4. */
  readonly finalDivFactor?: number;
  /** Fall to the first rate in as many steps as the rise took, then to the last one; default false. */
  readonly threePhase?: boolean;
}

/** A part of the cycle: what the rate and momentum go from and to, by PyTorch's names in a group. */
interface Phase {
  readonly end_step: number;
  readonly start_lr: keyof typeof NAMES;
  readonly end_lr: keyof typeof NAMES;
  readonly start_momentum: keyof typeof NAMES;
  readonly end_momentum: keyof typeof NAMES;
}

const COUNT = integer(1);
const COUNT_OR_NULL: Kind = {
  expected: `${COUNT.expected}, or null`,
  accepts: (value) => value === null || COUNT.accepts(value),
};
const KINDS: { readonly [Name in keyof Omit<OneCycleLROptions, 'lastEpoch'>]-?: Kind } = {
  totalSteps: COUNT_OR_NULL,
  epochs: COUNT_OR_NULL,
  stepsPerEpoch: COUNT_OR_NULL,
  pctStart: {
    expected: 'a number from 0 to 1',
    accepts: (value) => FINITE.accepts(value) && (value as number) >= 0 && (value as number) <= 1,
  },
  annealStrategy: oneOf('cos', 'linear'),
  cycleMomentum: BOOLEAN,
  baseMomentum: PER_GROUP,
  maxMomentum: PER_GROUP,
  divFactor: FINITE,
  finalDivFactor: FINITE,
  threePhase: BOOLEAN,
};

/**
 * The learning rate rises from `maxLr / divFactor` to `maxLr` and falls far below where it began, in `totalSteps` steps.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.OneCycleLR.html
 *
 * @throws {ArgumentError} naming the argument; from {@link step} beyond the last step.
 * @example
 * const schedule = new optim.lrScheduler.OneCycleLR(optimizer, 0.1, 1000);
 */
export class OneCycleLR extends LRScheduler {
  readonly totalSteps: number;
  readonly cycleMomentum: boolean;
  readonly usesBeta1: boolean = false;
  /** @internal */
  phases: Phase[];
  /** @internal */
  annealStrategy: string;

  constructor(
    optimizer: Optimizer,
    maxLr: PerGroup,
    totalSteps?: number | null | OneCycleLROptions,
    options?: Omit<OneCycleLROptions, 'totalSteps'>,
  ) {
    const owner = 'lrScheduler.OneCycleLR';
    const defaults = {
      totalSteps: null,
      epochs: null,
      stepsPerEpoch: null,
      pctStart: 0.3,
      annealStrategy: 'cos',
      cycleMomentum: true,
      baseMomentum: 0.85,
      maxMomentum: 0.95,
      divFactor: 25,
      finalDivFactor: 1e4,
      threePhase: false,
    } as const;
    const first = { name: 'totalSteps', value: totalSteps } as const;
    const read = readScheduler<OneCycleLROptions>(owner, KINDS, defaults, options, first);
    super(owner, optimizer, read.lastEpoch);
    if (read.totalSteps === null && (read.epochs === null || read.stepsPerEpoch === null)) {
      throw new ArgumentError(
        `expected 'totalSteps', or 'epochs' and 'stepsPerEpoch', for ${owner}, received neither`,
      );
    }
    this.totalSteps = read.totalSteps ?? (read.epochs as number) * (read.stepsPerEpoch as number);
    this.phases = phasesOf(this.totalSteps, read.pctStart, read.threePhase);
    this.annealStrategy = read.annealStrategy;
    this.cycleMomentum = read.cycleMomentum;
    check(maxLr, PER_GROUP, `'maxLr' of ${owner}`);
    const maxLrs = perGroup(owner, 'maxLr', optimizer, maxLr);
    const maxMomentums = perGroup(owner, 'maxMomentum', optimizer, read.maxMomentum);
    const baseMomentums = perGroup(owner, 'baseMomentum', optimizer, read.baseMomentum);
    if (read.cycleMomentum) this.usesBeta1 = cyclesBeta(owner, optimizer);
    for (const [index, group] of this.groups.entries()) {
      if (read.lastEpoch !== -1) break;
      group.initialLr = (maxLrs[index] as number) / read.divFactor;
      group.maxLr = maxLrs[index] as number;
      group.minLr = group.initialLr / read.finalDivFactor;
      if (!read.cycleMomentum) continue;
      setMomentum(group, maxMomentums[index] as number);
      group.maxMomentum = maxMomentums[index] as number;
      group.baseMomentum = baseMomentums[index] as number;
    }
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return {
      total_steps: 'totalSteps',
      _schedule_phases: 'phases',
      _anneal_func_type: 'annealStrategy',
      cycle_momentum: 'cycleMomentum',
      ...(this.cycleMomentum ? { use_beta1: 'usesBeta1' } : {}),
    };
  }

  /** @internal */
  protected override computeLr(): number[] {
    const { lastEpoch: step, totalSteps, phases } = this;
    if (step > totalSteps) {
      throw new ArgumentError(
        `lrScheduler.OneCycleLR was made for ${totalSteps} steps and cannot make step ${step}: give more totalSteps`,
      );
    }
    let begin = 0;
    let phase = phases[0] as Phase;
    for (const [index, each] of phases.entries()) {
      phase = each;
      if (step <= each.end_step || index === phases.length - 1) break;
      begin = each.end_step;
    }
    const share = (step - begin) / (phase.end_step - begin);
    return this.groups.map((group) => {
      if (this.cycleMomentum) {
        setMomentum(
          group,
          this.#anneal(optionOf(group, phase.start_momentum), optionOf(group, phase.end_momentum), share),
        );
      }
      return this.#anneal(optionOf(group, phase.start_lr), optionOf(group, phase.end_lr), share);
    });
  }

  #anneal(start: number, end: number, share: number): number {
    if (this.annealStrategy === 'linear') return (end - start) * share + start;
    return end + ((start - end) / 2.0) * (cosine(Math.PI * share) + 1);
  }
}

/** PyTorch's names of what phases go from and to, and ours. */
const NAMES = {
  initial_lr: 'initialLr',
  max_lr: 'maxLr',
  min_lr: 'minLr',
  max_momentum: 'maxMomentum',
  base_momentum: 'baseMomentum',
} as const;

function optionOf(group: ParamGroup, name: keyof typeof NAMES): number {
  return group[NAMES[name]] as number;
}

function phasesOf(totalSteps: number, pctStart: number, isThreePhase: boolean): Phase[] {
  const rise: Phase = {
    end_step: pctStart * totalSteps - 1,
    start_lr: 'initial_lr',
    end_lr: 'max_lr',
    start_momentum: 'max_momentum',
    end_momentum: 'base_momentum',
  };
  const fall = { start_lr: 'max_lr', start_momentum: 'base_momentum', end_momentum: 'max_momentum' } as const;
  if (!isThreePhase) return [rise, { ...fall, end_step: totalSteps - 1, end_lr: 'min_lr' }];
  return [
    rise,
    { ...fall, end_step: 2 * pctStart * totalSteps - 2, end_lr: 'initial_lr' },
    {
      end_step: totalSteps - 1,
      start_lr: 'initial_lr',
      end_lr: 'min_lr',
      start_momentum: 'max_momentum',
      end_momentum: 'max_momentum',
    },
  ];
}
