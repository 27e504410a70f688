// The scheduler that waits for a metric to stop improving.
import { check, integer, type Kind, NON_NEGATIVE, oneOf, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Optimizer } from '../optimizer.js';
import { LRScheduler, PER_GROUP, type PerGroup, perGroup, type SchedulerStateDict } from './scheduler.js';

/** Options of {@link ReduceLROnPlateau}. */
export interface ReduceLROnPlateauOptions {
  /** Whether the metric has to fall or to rise; default `'min'`. */
  readonly mode?: 'min' | 'max';
  /** Below 1; default 0.1. */
  readonly factor?: number;
  /** Steps without improvement that are let pass; default 10. */
  readonly patience?: number;
  /** What counts as improvement; default 1e-4. */
  readonly threshold?: number;
  /** Whether that is a share of the best value, or a difference; default `'rel'`. */
  readonly thresholdMode?: 'rel' | 'abs';
  /** Steps after a reduction in which nothing is counted; default 0. */
  readonly cooldown?: number;
  /** The least rate; default 0. */
  readonly minLr?: PerGroup;
  /** Reductions smaller than this are not made; default 1e-8. */
  readonly eps?: number;
}

const KINDS: { readonly [Name in keyof ReduceLROnPlateauOptions]-?: Kind } = {
  mode: oneOf('min', 'max'),
  factor: {
    expected: 'a number below 1',
    accepts: (value) => typeof value === 'number' && Number.isFinite(value) && value < 1,
  },
  patience: integer(0),
  threshold: NON_NEGATIVE,
  thresholdMode: oneOf('rel', 'abs'),
  cooldown: integer(0),
  minLr: PER_GROUP,
  eps: NON_NEGATIVE,
};

const DEFAULTS = {
  mode: 'min',
  factor: 0.1,
  patience: 10,
  threshold: 1e-4,
  thresholdMode: 'rel',
  cooldown: 0,
  minLr: 0,
  eps: 1e-8,
} as const;

/**
 * Multiplies the learning rate by `factor` when a metric has not improved for `patience` steps. Its {@link step} takes the metric; in `train()` that is
 * the mean loss of each epoch.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.ReduceLROnPlateau(optimizer, 'min', { patience: 3 });
 * for (let epoch = 0; epoch < 10; epoch += 1) schedule.step(1 / (epoch + 1));
 */
export class ReduceLROnPlateau extends LRScheduler {
  readonly mode: 'min' | 'max';
  readonly factor: number;
  readonly patience: number;
  readonly threshold: number;
  readonly thresholdMode: 'rel' | 'abs';
  readonly cooldown: number;
  readonly eps: number;
  /** @internal */
  defaultMinLr: number | null;
  minLrs: number[];
  /** The best value of the metric so far. */
  best: number;
  cooldownCounter = 0;
  numBadEpochs = 0;

  constructor(
    optimizer: Optimizer,
    mode?: 'min' | 'max' | ReduceLROnPlateauOptions,
    options?: Omit<ReduceLROnPlateauOptions, 'mode'>,
  ) {
    const owner = 'lrScheduler.ReduceLROnPlateau';
    const first = { name: 'mode', value: mode } as const;
    const read = readOptions<ReduceLROnPlateauOptions>(owner, KINDS, DEFAULTS, options, first);
    super(owner, optimizer, 0);
    const all = read as Required<ReduceLROnPlateauOptions>;
    this.mode = all.mode;
    this.factor = all.factor;
    this.patience = all.patience;
    this.threshold = all.threshold;
    this.thresholdMode = all.thresholdMode;
    this.cooldown = all.cooldown;
    this.eps = all.eps;
    this.defaultMinLr = typeof all.minLr === 'number' ? all.minLr : null;
    this.minLrs = perGroup(owner, 'minLr', optimizer, all.minLr);
    this.best = all.mode === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    this.noteLr();
  }

  /** `metric`: what should improve, a number or a tensor of one element. */
  override step(metric?: number | { item(): number }): void {
    const current: unknown = typeof metric === 'object' && metric !== null ? metric.item() : metric;
    const kind = {
      expected: 'a number or a tensor of one element',
      accepts: (value: unknown) => typeof value === 'number',
    };
    this.refuseInRun();
    check(current, kind, "the metric of lrScheduler.ReduceLROnPlateau's step()");
    const value = current as number;
    this.lastEpoch += 1;
    if (this.#isBetter(value)) {
      this.best = value;
      this.numBadEpochs = 0;
    } else {
      this.numBadEpochs += 1;
    }
    if (this.cooldownCounter > 0) {
      this.cooldownCounter -= 1;
      this.numBadEpochs = 0;
    }
    if (this.numBadEpochs > this.patience) {
      this.#reduce();
      this.cooldownCounter = this.cooldown;
      this.numBadEpochs = 0;
    }
    this.noteLr();
  }

  #isBetter(value: number): boolean {
    const { best, mode, threshold, thresholdMode } = this;
    if (mode === 'min')
      return value < (thresholdMode === 'rel' ? best * (1.0 - threshold) : best - threshold);
    return value > (thresholdMode === 'rel' ? best * (threshold + 1.0) : best + threshold);
  }

  #reduce(): void {
    const { groups } = this;
    if (groups.length !== this.minLrs.length) {
      if (this.defaultMinLr === null) {
        throw new ArgumentError(
          `lrScheduler.ReduceLROnPlateau has a minLr for ${this.minLrs.length} parameter groups, but its optimizer has ${groups.length} by now: ` +
            'add to minLrs',
        );
      }
      this.minLrs = Array(groups.length).fill(this.defaultMinLr);
    }
    for (const [index, group] of groups.entries()) {
      const lr = Math.max(group.lr * this.factor, this.minLrs[index] as number);
      if (group.lr - lr > this.eps) group.lr = lr;
    }
  }

  /** @internal */
  protected override computeLr(): number[] {
    return this.currentLr();
  }

  override stateDict(): SchedulerStateDict {
    return {
      factor: this.factor,
      default_min_lr: this.defaultMinLr,
      min_lrs: [...this.minLrs],
      patience: this.patience,
      cooldown: this.cooldown,
      eps: this.eps,
      last_epoch: this.lastEpoch,
      _last_lr: this.getLastLr(),
      mode_worse: this.mode === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
      mode: this.mode,
      threshold: this.threshold,
      threshold_mode: this.thresholdMode,
      best: this.best,
      cooldown_counter: this.cooldownCounter,
      num_bad_epochs: this.numBadEpochs,
    };
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return {
      factor: 'factor',
      default_min_lr: 'defaultMinLr',
      min_lrs: 'minLrs',
      patience: 'patience',
      cooldown: 'cooldown',
      eps: 'eps',
      mode: 'mode',
      threshold: 'threshold',
      threshold_mode: 'thresholdMode',
      best: 'best',
      cooldown_counter: 'cooldownCounter',
      num_bad_epochs: 'numBadEpochs',
    };
  }

  override loadStateDict(stateDict: SchedulerStateDict): void {
    super.loadStateDict({ base_lrs: [], _step_count: 0, ...stateDict });
  }
}
