// Schedulers by a function of the step.
import { check, FINITE, isClass, type Kind } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Optimizer } from '../optimizer.js';
import { type LastEpochOptions, LRScheduler, readScheduler } from './scheduler.js';

/** A factor for a step, counted from 0. */
export type LrLambda = (step: number) => number;

const FUNCTION: Kind = {
  expected: 'a function of the step',
  accepts: (value) => typeof value === 'function' && !isClass(value),
};

function lambdasOf(owner: string, optimizer: Optimizer, given: LrLambda | readonly LrLambda[]): LrLambda[] {
  const count = optimizer.paramGroups?.length ?? 0;
  const list = Array.isArray(given) ? [...given] : Array(count).fill(given);
  for (const each of list) check(each, FUNCTION, `'lrLambda' of ${owner}`);
  if (list.length !== count) {
    throw new ArgumentError(
      `expected ${count} functions, one for each parameter group, for 'lrLambda' of ${owner}, received ${list.length}`,
    );
  }
  return list;
}

/** A function's answer, which is JavaScript's to get wrong. */
function factorOf(owner: string, lambda: LrLambda, step: number): number {
  const factor: unknown = lambda(step);
  check(factor, FINITE, `what 'lrLambda' of ${owner} gives for step ${step}`);
  return factor as number;
}

abstract class ByFunction extends LRScheduler {
  readonly #owner: string;
  readonly #lambdas: LrLambda[];

  constructor(
    owner: string,
    optimizer: Optimizer,
    lrLambda: LrLambda | readonly LrLambda[],
    lastEpoch: number | LastEpochOptions | undefined,
  ) {
    const options = readScheduler<LastEpochOptions>(owner, {}, {}, undefined, {
      name: 'lastEpoch',
      value: lastEpoch,
    });
    super(owner, optimizer, options.lastEpoch);
    this.#owner = owner;
    this.#lambdas = lambdasOf(owner, optimizer, lrLambda);
    this.start(owner);
  }

  /** @internal */
  protected factors(): number[] {
    return this.#lambdas.map((lambda) => factorOf(this.#owner, lambda, this.lastEpoch));
  }

  override stateDict(): Readonly<Record<string, unknown>> {
    return { ...super.stateDict(), lr_lambdas: this.#lambdas.map(() => null) };
  }
}

/**
 * The initial learning rate times a function of the step.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.LambdaLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.LambdaLR(optimizer, (step) => Math.min(1, (step + 1) / 100));
 */
export class LambdaLR extends ByFunction {
  constructor(
    optimizer: Optimizer,
    lrLambda: LrLambda | readonly LrLambda[],
    lastEpoch?: number | LastEpochOptions,
  ) {
    super('lrScheduler.LambdaLR', optimizer, lrLambda, lastEpoch);
  }

  /** @internal */
  protected override computeLr(): number[] {
    const factors = this.factors();
    return this.baseLrs.map((base, index) => base * (factors[index] as number));
  }
}

/**
 * The learning rate before times a function of the step.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.lr_scheduler.MultiplicativeLR.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const schedule = new optim.lrScheduler.MultiplicativeLR(optimizer, () => 0.95);
 */
export class MultiplicativeLR extends ByFunction {
  constructor(
    optimizer: Optimizer,
    lrLambda: LrLambda | readonly LrLambda[],
    lastEpoch?: number | LastEpochOptions,
  ) {
    super('lrScheduler.MultiplicativeLR', optimizer, lrLambda, lastEpoch);
  }

  /** @internal */
  protected override computeLr(): number[] {
    if (this.isInitial) return this.currentLr();
    const factors = this.factors();
    return this.groups.map(({ lr }, index) => lr * (factors[index] as number));
  }
}
