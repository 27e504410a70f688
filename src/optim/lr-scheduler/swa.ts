// The scheduler of stochastic weight averaging.
import { check, integer, oneOf } from '../../arguments.js';
import type { Optimizer } from '../optimizer.js';
import { cosine } from './math.js';
import {
  type LastEpochOptions,
  LRScheduler,
  PER_GROUP,
  type PerGroup,
  perGroup,
  readScheduler,
} from './scheduler.js';

/** Options of {@link SWALR}. */
export interface SWALROptions extends LastEpochOptions {
  /** Steps from the rate as it is to `swaLr`; default 10. */
  readonly annealEpochs?: number;
  /** Default `'cos'`. */
  readonly annealStrategy?: 'cos' | 'linear';
}

/**
 * The learning rate goes to `swaLr` and stays there, for averaging the weights of the steps after it.
 *
 * Follows https://docs.pytorch.org/docs/2.11/optim.html#torch.optim.swa_utils.SWALR
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.SWALR(optimizer, 0.05, { annealEpochs: 5 });
 */
export class SWALR extends LRScheduler {
  readonly annealEpochs: number;
  /** @internal */
  annealStrategy: string;

  constructor(
    optimizer: Optimizer,
    swaLr: PerGroup,
    annealEpochs?: number | SWALROptions,
    options?: Omit<SWALROptions, 'annealEpochs'>,
  ) {
    const owner = 'lrScheduler.SWALR';
    const kinds = { annealEpochs: integer(0), annealStrategy: oneOf('cos', 'linear') };
    const defaults = { annealEpochs: 10, annealStrategy: 'cos' } as const;
    const first = { name: 'annealEpochs', value: annealEpochs } as const;
    const read = readScheduler<SWALROptions>(owner, kinds, defaults, options, first);
    super(owner, optimizer, read.lastEpoch);
    check(swaLr, PER_GROUP, `'swaLr' of ${owner}`);
    const rates = perGroup(owner, 'swaLr', optimizer, swaLr);
    for (const [index, group] of this.groups.entries()) group.swaLr = rates[index] as number;
    this.annealEpochs = read.annealEpochs;
    this.annealStrategy = read.annealStrategy;
    this.start(owner);
  }

  /** @internal */
  protected override get fields(): Record<string, string> {
    return { anneal_epochs: 'annealEpochs', _anneal_strategy: 'annealStrategy' };
  }

  /** @internal */
  protected override computeLr(): number[] {
    let step = this.stepCount - 1;
    if (this.annealEpochs === 0) step = Math.max(1, step);
    const share = (of: number) => Math.max(0, Math.min(1, of / Math.max(1, this.annealEpochs)));
    const before = this.#anneal(share(step - 1));
    const now = this.#anneal(share(step));
    return this.groups.map(({ lr, swaLr = 0 }) => {
      const initial = before === 1 ? swaLr : (lr - before * swaLr) / (1 - before);
      return swaLr * now + initial * (1 - now);
    });
  }

  #anneal(share: number): number {
    return this.annealStrategy === 'linear' ? share : (1 - cosine(Math.PI * share)) / 2;
  }
}
