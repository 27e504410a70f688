// Schedulers along a cosine.
import { check, FINITE, integer } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { cosine } from './math.js';
import { type LastEpochOptions, LRScheduler, readScheduler } from './scheduler.js';

const COUNT = integer(1);

/** Options of {@link CosineAnnealingLR}. */
export interface CosineAnnealingLROptions extends LastEpochOptions {
  /** The least rate; default 0. */
  readonly etaMin?: number;
}

/**
 * The learning rate falls from its base to `etaMin` along half a cosine in `tMax` steps, and rises again after it.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.CosineAnnealingLR(optimizer, 1000);
 */
export class CosineAnnealingLR extends LRScheduler {
  readonly tMax: number;
  readonly etaMin: number;

  constructor(
    optimizer: Optimizer,
    tMax: number,
    etaMin?: number | CosineAnnealingLROptions,
    options?: LastEpochOptions,
  ) {
    const owner = 'lrScheduler.CosineAnnealingLR';
    check(tMax, COUNT, `'tMax' of ${owner}`);
    const first = { name: 'etaMin', value: etaMin } as const;
    const read = readScheduler<CosineAnnealingLROptions>(
      owner,
      { etaMin: FINITE },
      { etaMin: 0 },
      options,
      first,
    );
    super(owner, optimizer, read.lastEpoch);
    this.tMax = tMax;
    this.etaMin = read.etaMin;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { T_max: 'tMax', eta_min: 'etaMin' };
  }

  /** @internal */
  protected override computeLr(): number[] {
    const { tMax, etaMin, lastEpoch } = this;
    if (this.isInitial) return this.currentLr();
    if (this.stepCount === 1 && lastEpoch > 0) {
      return this.baseLrs.map(
        (base) => etaMin + ((base - etaMin) * (1 + cosine((lastEpoch * Math.PI) / tMax))) / 2,
      );
    }
    if ((lastEpoch - 1 - tMax) % (2 * tMax) === 0) {
      return this.groups.map(
        ({ lr }, index) =>
          lr + (((this.baseLrs[index] as number) - etaMin) * (1 - cosine(Math.PI / tMax))) / 2,
      );
    }
    const now = 1 + cosine((Math.PI * lastEpoch) / tMax);
    const before = 1 + cosine((Math.PI * (lastEpoch - 1)) / tMax);
    return this.groups.map(({ lr }) => (now / before) * (lr - etaMin) + etaMin);
  }

  /** @internal */
  protected override closedForm(): number[] {
    const { tMax, etaMin, lastEpoch } = this;
    return this.baseLrs.map(
      (base) => etaMin + ((base - etaMin) * (1 + cosine((Math.PI * lastEpoch) / tMax))) / 2,
    );
  }
}

/** Options of {@link CosineAnnealingWarmRestarts}. */
export interface CosineAnnealingWarmRestartsOptions extends LastEpochOptions {
  /** The factor from one period to the next; default 1. */
  readonly tMult?: number;
  /** The least rate; default 0. */
  readonly etaMin?: number;
}

/**
 * The learning rate falls along half a cosine in `t0` steps and starts again from its base, each time in a period `tMult` times as long.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.CosineAnnealingWarmRestarts(optimizer, 100, 2);
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  readonly t0: number;
  readonly tMult: number;
  readonly etaMin: number;
  /** Length of the period that it is in. */
  tI: number;
  /** Steps since its start. */
  tCur: number;

  constructor(
    optimizer: Optimizer,
    t0: number,
    tMult?: number | CosineAnnealingWarmRestartsOptions,
    options?: Omit<CosineAnnealingWarmRestartsOptions, 'tMult'>,
  ) {
    const owner = 'lrScheduler.CosineAnnealingWarmRestarts';
    check(t0, COUNT, `'t0' of ${owner}`);
    const read = readScheduler<CosineAnnealingWarmRestartsOptions>(
      owner,
      { tMult: COUNT, etaMin: FINITE },
      { tMult: 1, etaMin: 0 },
      options,
      { name: 'tMult', value: tMult },
    );
    super(owner, optimizer, read.lastEpoch);
    this.t0 = t0;
    this.tI = t0;
    this.tMult = read.tMult;
    this.etaMin = read.etaMin;
    this.tCur = read.lastEpoch;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { T_0: 't0', T_i: 'tI', T_mult: 'tMult', eta_min: 'etaMin', T_cur: 'tCur' };
  }

  override step(): void {
    this.refuseInRun();
    if (this.lastEpoch < 0) {
      this.lastEpoch = 0;
      this.tI = this.t0;
      this.tCur = 0;
    } else {
      this.lastEpoch += 1;
      this.tCur += 1;
      if (this.tCur >= this.tI) {
        this.tCur %= this.tI;
        this.tI *= this.tMult;
      }
    }
    this.setLr(this.computeLr());
  }

  /** @internal */
  protected override computeLr(): number[] {
    const { etaMin, tCur, tI } = this;
    return this.baseLrs.map((base) => etaMin + ((base - etaMin) * (1 + cosine((Math.PI * tCur) / tI))) / 2);
  }
}
