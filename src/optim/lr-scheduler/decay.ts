// Schedulers that let rates fall, or rise to their base: at steps, by a constant factor, along a line, a power or an exponential.
import { check, FINITE, integer, type Kind } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { power } from './math.js';
import { type LastEpochOptions, LRScheduler, readScheduler } from './scheduler.js';

const COUNT = integer(1);
const between = (least: number, isOpen: boolean): Kind => ({
  expected: isOpen ? `a number above ${least}, of at most 1` : `a number from ${least} to 1`,
  accepts: (value) =>
    FINITE.accepts(value) &&
    (isOpen ? (value as number) > least : (value as number) >= least) &&
    (value as number) <= 1,
});

/** Options of {@link StepLR}, {@link MultiStepLR} and {@link ExponentialLR}. */
export interface GammaOptions extends LastEpochOptions {
  /** The factor; default 0.1. */
  readonly gamma?: number;
}

/**
 * The learning rate times `gamma` every `stepSize` steps.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.StepLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.StepLR(optimizer, 30, 0.1);
 */
export class StepLR extends LRScheduler {
  readonly stepSize: number;
  readonly gamma: number;

  constructor(
    optimizer: Optimizer,
    stepSize: number,
    gamma?: number | GammaOptions,
    options?: LastEpochOptions,
  ) {
    const owner = 'lrScheduler.StepLR';
    check(stepSize, COUNT, `'stepSize' of ${owner}`);
    const read = readScheduler<GammaOptions>(owner, { gamma: FINITE }, { gamma: 0.1 }, options, {
      name: 'gamma',
      value: gamma,
    });
    super(owner, optimizer, read.lastEpoch);
    this.stepSize = stepSize;
    this.gamma = read.gamma;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { step_size: 'stepSize', gamma: 'gamma' };
  }

  /** @internal */
  protected override computeLr(): number[] {
    if (this.lastEpoch === 0 || this.lastEpoch % this.stepSize !== 0) return this.currentLr();
    return this.groups.map(({ lr }) => lr * this.gamma);
  }

  /** @internal */
  protected override closedForm(): number[] {
    return this.baseLrs.map((base) => base * power(this.gamma, Math.floor(this.lastEpoch / this.stepSize)));
  }
}

/**
 * The learning rate times `gamma` at each of the steps `milestones`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.MultiStepLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.MultiStepLR(optimizer, [30, 80], 0.1);
 */
export class MultiStepLR extends LRScheduler {
  /** How often each step is among the milestones. */
  readonly milestones: Readonly<Record<number, number>>;
  readonly gamma: number;

  constructor(
    optimizer: Optimizer,
    milestones: readonly number[],
    gamma?: number | GammaOptions,
    options?: LastEpochOptions,
  ) {
    const owner = 'lrScheduler.MultiStepLR';
    const kind = {
      expected: 'an array of integers',
      accepts: (value: unknown) => Array.isArray(value) && value.every(integer().accepts),
    };
    check(milestones, kind, `'milestones' of ${owner}`);
    const read = readScheduler<GammaOptions>(owner, { gamma: FINITE }, { gamma: 0.1 }, options, {
      name: 'gamma',
      value: gamma,
    });
    super(owner, optimizer, read.lastEpoch);
    const counts: Record<number, number> = {};
    for (const milestone of milestones) counts[milestone] = (counts[milestone] ?? 0) + 1;
    this.milestones = counts;
    this.gamma = read.gamma;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { milestones: 'milestones', gamma: 'gamma' };
  }

  /** @internal */
  protected override computeLr(): number[] {
    const count = this.milestones[this.lastEpoch];
    if (count === undefined) return this.currentLr();
    return this.groups.map(({ lr }) => lr * power(this.gamma, count));
  }

  /** @internal */
  protected override closedForm(): number[] {
    const passed = Object.entries(this.milestones).filter(([step]) => Number(step) <= this.lastEpoch);
    const count = passed.reduce((sum, [, times]) => sum + times, 0);
    return this.baseLrs.map((base) => base * power(this.gamma, count));
  }
}

/** Options of {@link ConstantLR}. */
export interface ConstantLROptions extends LastEpochOptions {
  /** From 0 to 1; default 1/3. */
  readonly factor?: number;
  /** Steps until the rate is whole; default 5. */
  readonly totalIters?: number;
}

/**
 * The learning rate times `factor` for the first `totalIters` steps.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.ConstantLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.ConstantLR(optimizer, 0.5, { totalIters: 4 });
 */
export class ConstantLR extends LRScheduler {
  readonly factor: number;
  readonly totalIters: number;

  constructor(
    optimizer: Optimizer,
    factor?: number | ConstantLROptions,
    options?: Omit<ConstantLROptions, 'factor'>,
  ) {
    const owner = 'lrScheduler.ConstantLR';
    const kinds = { factor: between(0, false), totalIters: integer() };
    const read = readScheduler<ConstantLROptions>(owner, kinds, { factor: 1.0 / 3, totalIters: 5 }, options, {
      name: 'factor',
      value: factor,
    });
    super(owner, optimizer, read.lastEpoch);
    this.factor = read.factor;
    this.totalIters = read.totalIters;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { factor: 'factor', total_iters: 'totalIters' };
  }

  /** @internal */
  protected override computeLr(): number[] {
    if (this.lastEpoch === 0) return this.groups.map(({ lr }) => lr * this.factor);
    if (this.lastEpoch !== this.totalIters) return this.currentLr();
    return this.groups.map(({ lr }) => lr * (1.0 / this.factor));
  }

  /** @internal */
  protected override closedForm(): number[] {
    const isOver = this.lastEpoch >= this.totalIters ? 1 : 0;
    return this.baseLrs.map((base) => base * (this.factor + isOver * (1 - this.factor)));
  }
}

/** Options of {@link LinearLR}. */
export interface LinearLROptions extends LastEpochOptions {
  /** Above 0, of at most 1; default 1/3. */
  readonly startFactor?: number;
  /** From 0 to 1; default 1. */
  readonly endFactor?: number;
  /** Steps from one to the other; default 5. */
  readonly totalIters?: number;
}

/**
 * The learning rate times a factor that goes along a line: a warm-up.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.LinearLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.LinearLR(optimizer, 0.01, { totalIters: 500 });
 */
export class LinearLR extends LRScheduler {
  readonly startFactor: number;
  readonly endFactor: number;
  readonly totalIters: number;

  constructor(
    optimizer: Optimizer,
    startFactor?: number | LinearLROptions,
    options?: Omit<LinearLROptions, 'startFactor'>,
  ) {
    const owner = 'lrScheduler.LinearLR';
    const kinds = { startFactor: between(0, true), endFactor: between(0, false), totalIters: integer() };
    const defaults = { startFactor: 1.0 / 3, endFactor: 1, totalIters: 5 };
    const read = readScheduler<LinearLROptions>(owner, kinds, defaults, options, {
      name: 'startFactor',
      value: startFactor,
    });
    super(owner, optimizer, read.lastEpoch);
    this.startFactor = read.startFactor;
    this.endFactor = read.endFactor;
    this.totalIters = read.totalIters;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { start_factor: 'startFactor', end_factor: 'endFactor', total_iters: 'totalIters' };
  }

  /** @internal */
  protected override computeLr(): number[] {
    const { startFactor: from, endFactor: to, totalIters, lastEpoch } = this;
    if (lastEpoch === 0) return this.groups.map(({ lr }) => lr * from);
    if (this.isInitial || lastEpoch > totalIters) return this.currentLr();
    return this.groups.map(
      ({ lr }) => lr * (1.0 + (to - from) / (totalIters * from + (lastEpoch - 1) * (to - from))),
    );
  }

  /** @internal */
  protected override closedForm(): number[] {
    const { startFactor: from, endFactor: to, totalIters, lastEpoch } = this;
    return this.baseLrs.map(
      (base) => base * (from + ((to - from) * Math.min(totalIters, lastEpoch)) / totalIters),
    );
  }
}

/**
 * The learning rate times `gamma` at each step.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.ExponentialLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.ExponentialLR(optimizer, 0.99);
 */
export class ExponentialLR extends LRScheduler {
  readonly gamma: number;

  constructor(optimizer: Optimizer, gamma: number, lastEpoch?: number | LastEpochOptions) {
    const owner = 'lrScheduler.ExponentialLR';
    check(gamma, FINITE, `'gamma' of ${owner}`);
    const read = readScheduler<LastEpochOptions>(owner, {}, {}, undefined, {
      name: 'lastEpoch',
      value: lastEpoch,
    });
    super(owner, optimizer, read.lastEpoch);
    this.gamma = gamma;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { gamma: 'gamma' };
  }

  /** @internal */
  protected override computeLr(): number[] {
    if (this.isInitial) return this.currentLr();
    return this.groups.map(({ lr }) => lr * this.gamma);
  }

  /** @internal */
  protected override closedForm(): number[] {
    return this.baseLrs.map((base) => base * power(this.gamma, this.lastEpoch));
  }
}

/** Options of {@link PolynomialLR}. */
export interface PolynomialLROptions extends LastEpochOptions {
  /** Steps until the rate is 0; default 5. */
  readonly totalIters?: number;
  /** Default 1. */
  readonly power?: number;
}

/**
 * The learning rate falls to 0 along a power of the steps that are left.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.PolynomialLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.PolynomialLR(optimizer, 1000, { power: 2 });
 */
export class PolynomialLR extends LRScheduler {
  readonly totalIters: number;
  readonly power: number;

  constructor(
    optimizer: Optimizer,
    totalIters?: number | PolynomialLROptions,
    options?: Omit<PolynomialLROptions, 'totalIters'>,
  ) {
    const owner = 'lrScheduler.PolynomialLR';
    const kinds = { totalIters: COUNT, power: FINITE };
    const first = { name: 'totalIters', value: totalIters } as const;
    const read = readScheduler<PolynomialLROptions>(
      owner,
      kinds,
      { totalIters: 5, power: 1 },
      options,
      first,
    );
    super(owner, optimizer, read.lastEpoch);
    this.totalIters = read.totalIters;
    this.power = read.power;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { total_iters: 'totalIters', power: 'power' };
  }

  /** @internal */
  protected override computeLr(): number[] {
    const { totalIters, lastEpoch } = this;
    if (this.isInitial || lastEpoch > totalIters) return this.currentLr();
    const left = (1.0 - lastEpoch / totalIters) / (1.0 - (lastEpoch - 1) / totalIters);
    const factor = power(left, this.power);
    return this.groups.map(({ lr }) => lr * factor);
  }

  /** @internal */
  protected override closedForm(): number[] {
    const left = 1.0 - Math.min(this.totalIters, this.lastEpoch) / this.totalIters;
    return this.baseLrs.map((base) => base * power(left, this.power));
  }
}
