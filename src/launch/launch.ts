// launch(): ranks with loops of their own, from their start to one resolve or one reject. What happens in a rank is
// rank-worker.ts.
import { isMainThread } from 'node:worker_threads';
import { type Kind, readOptions } from '../arguments.js';
import { isInitialized } from '../dist/group.js';
import { ArgumentError, CollectiveError, TorchlaneError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeLaunch } from '../native/surface.js';
import { type ChosenDevices, chooseDevices } from '../ranks/devices.js';
import { RankWorkers } from '../ranks/rank-workers.js';
import { type RankFailure, rankError } from '../ranks/ranked-job.js';
import { reserve } from '../ranks/reservation.js';
import { fromWire, toWire } from '../ranks/wire-value.js';
import type { Tensor } from '../tensor/tensor.js';
import { KINDS } from '../train/options.js';
import type { AbortMessage, RankOutcome, RankStart } from './messages.js';
import { moduleFile } from './module-file.js';
import { makeFlag } from './rank-signal.js';
import { errorFromWire } from './wire-error.js';

/** How long ranks that should end may take to, before their workers are ended, in milliseconds. */
const GRACE_MS = 5_000;

/** Options of {@link launch}. */
export interface LaunchOptions<Args = unknown> {
  /** `'auto'` (default): CUDA where there is a device, else the CPU. `'cuda'` without one is an error. */
  readonly accelerator?: 'auto' | 'cuda' | 'cpu' | undefined;
  /** How many ranks, or which CUDA devices, one rank each; `'auto'` (default): every CUDA device, or one CPU rank. */
  readonly devices?: 'auto' | number | readonly number[] | undefined;
  /**
   * What the ranks get as `context.args`: whatever structured clone can copy (plain objects, arrays, typed arrays, numbers …),
   * and tensors, which are shared: a rank that writes into one writes into the caller's.
   */
  readonly args?: Args | undefined;
  /** Ends the ranks; it rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
  /** Deadline of the start and of each wait for the other ranks, in milliseconds; default 600,000. */
  readonly timeoutMs?: number | undefined;
}

const ANYTHING: Kind = { expected: 'a value', accepts: () => true };

const OPTION_KINDS = {
  accelerator: KINDS.accelerator,
  devices: KINDS.devices,
  args: ANYTHING,
  signal: KINDS.signal,
  timeoutMs: KINDS.timeoutMs,
};

interface Checked {
  readonly accelerator: 'auto' | 'cuda' | 'cpu';
  readonly devices: 'auto' | number | readonly number[];
  readonly args: unknown;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/**
 * Runs the default export of a module, `async function (context)`, once per rank: each in a thread of its own, with a device
 * of its own, its own random generator, and `dist` to communicate. Resolves to what the ranks returned, in their order;
 * tensors in it are handed over, not copied.
 *
 * When a rank throws, the others' collectives end with `ERR_COLLECTIVE_ABORTED`, and ranks that do not end within five
 * seconds are ended. When a rank returns early, collectives that it would have had to come to end with
 * `ERR_COLLECTIVE_MISMATCH`. Ranks on the CPU use `max(1, cores / ranks)` threads each, or `OMP_NUM_THREADS`.
 *
 * @param module a file URL or path: `.js`, `.mjs`, `.cjs`, and `.ts` where Node strips types.
 * @throws {ArgumentError} for wrong options, and for a module that is not there or has no such export (then it rejects).
 * @throws {RankError} it rejects with one when a rank fails; `cause` is the first rank's error.
 *
 * Follows https://docs.pytorch.org/docs/2.11/multiprocessing.html#torch.multiprocessing.spawn.spawn
 *
 * @example
 * // rank.js
 * export default async function ({ rank, worldSize }) {
 *   const sum = tensor([rank]);
 *   dist.allReduce(sum);
 *   return sum.item();
 * }
 * // main.js
 * await launch(new URL('./rank.js', import.meta.url), { devices: 2 }); // [1, 1]
 */
export function launch<Args = unknown, Result = unknown>(
  module: URL | string,
  options: LaunchOptions<Args> = {},
): Promise<Result[]> {
  const url = moduleFile(module);
  const checked = readOptions<Checked>(
    'launch()',
    OPTION_KINDS,
    { accelerator: 'auto', devices: 'auto', args: undefined, signal: undefined, timeoutMs: 600_000 },
    options,
  );
  if (!isMainThread && isInitialized()) {
    throw new ArgumentError(
      'launch() was called in a rank of launch(): ranks do not have ranks of their own',
    );
  }
  const devices = chooseDevices(checked.accelerator, checked.devices, 'launch()');
  const release = reserve('launch()', devices);
  return new LaunchRun(url, checked, devices).run().finally(release) as Promise<Result[]>;
}

type Outcome =
  | { readonly how: 'returned'; readonly value: unknown }
  | { readonly how: 'failed'; readonly error: Error; readonly isModuleError?: boolean };

class LaunchRun {
  readonly #module: string;
  readonly #options: Checked;
  readonly #devices: ChosenDevices;
  readonly #flag = makeFlag();
  readonly #outcomes = new Map<number, Outcome>();
  #launch: NativeLaunch | undefined;
  #workers: RankWorkers | undefined;
  #aborted: { readonly reason: unknown } | undefined;
  #grace: NodeJS.Timeout | undefined;
  #end: () => void = () => {};

  constructor(module: string, options: Checked, devices: ChosenDevices) {
    this.#module = module;
    this.#options = options;
    this.#devices = devices;
  }

  async run(): Promise<unknown[]> {
    const { signal, timeoutMs, args } = this.#options;
    signal?.throwIfAborted();
    const { type, indexes, names } = this.#devices;
    const onAbort = () => this.#abort(signal?.reason);
    try {
      const { launch, number } = native().createLaunch({
        accelerator: type,
        deviceIndexes: indexes,
        timeoutMs,
      });
      this.#launch = launch;
      running.add(launch);
      const data: Omit<RankStart, 'rank'> = {
        worldSize: names.length,
        launch: number,
        module: this.#module,
        args: toWire(args, (tensor) => native().shareTensor(launch, tensor), "option 'args' of launch()"),
        flag: this.#flag,
      };
      const over = new Promise<void>((resolve) => {
        this.#end = resolve;
      });
      this.#workers = new RankWorkers(names.length, (rank, error) => this.#lose(rank, error), {
        url: new URL('./rank-worker.js', import.meta.url),
        data,
        onMessage: (rank, message) => this.#settle(rank, fromRank(message as RankOutcome)),
      });
      signal?.addEventListener('abort', onAbort, { once: true });
      await over;
      return await this.#conclude(launch);
    } finally {
      signal?.removeEventListener('abort', onAbort);
      clearTimeout(this.#grace);
      // Nobody waits in native code, so that no worker is waited for in vain.
      if (this.#launch) native().abortLaunch(this.#launch);
      await this.#workers?.end();
      if (this.#launch) running.delete(this.#launch);
    }
  }

  #settle(rank: number, outcome: Outcome): void {
    if (this.#outcomes.has(rank)) return;
    this.#outcomes.set(rank, outcome);
    if (outcome.how === 'failed' && this.#launch) {
      native().failLaunch(this.#launch, rank);
      this.#tellRanks(undefined);
    }
    if (this.#outcomes.size === this.#devices.names.length) this.#end();
  }

  #lose(rank: number, error: Error | undefined): void {
    const lost =
      error ??
      new TorchlaneError(
        'ERR_RANK_FAILED',
        `the worker of rank ${rank} ended before its function had returned: something ended it, as process.exit() does, or the ` +
          'function waits for what can never come',
        { rank },
      );
    this.#settle(rank, { how: 'failed', error: lost });
  }

  #abort(reason: unknown): void {
    this.#aborted ??= { reason };
    if (this.#launch) native().abortLaunch(this.#launch);
    this.#tellRanks(reason);
  }

  /** That they are to end; whoever does not within the grace is left out. */
  #tellRanks(reason: unknown): void {
    if (this.#grace) return;
    this.#grace = setTimeout(() => this.#end(), GRACE_MS);
    Atomics.store(this.#flag, 0, 1);
    try {
      this.#workers?.post({ reason } satisfies AbortMessage);
    } catch {
      // A reason that cannot be cloned.
      this.#workers?.post({ reason: undefined } satisfies AbortMessage);
    }
  }

  async #conclude(launch: NativeLaunch): Promise<unknown[]> {
    if (this.#aborted) throw this.#aborted.reason;
    const failures: (RankFailure & { readonly isModuleError?: boolean })[] = [];
    const values: unknown[] = [];
    for (let rank = 0; rank < this.#devices.names.length; rank++) {
      const outcome = this.#outcomes.get(rank);
      if (outcome?.how === 'returned') values.push(outcome.value);
      else failures.push({ rank, ...(outcome ?? { error: leftBehind(rank) }) });
    }
    if (failures.length === 0) {
      return values.map((value) =>
        fromWire(value, (number) => native().sharedTensor(launch, number as number, true) as Tensor),
      );
    }
    const wrongModule = failures.find(({ isModuleError }) => isModuleError);
    if (wrongModule) throw wrongModule.error;
    const firstRank = native().firstFailedRank(launch);
    const first = failures.find(({ rank }) => rank === firstRank) ?? (failures[0] as RankFailure);
    // Who waited for a rank that failed or stalled was aborted, or timed out as well: no news.
    const others = failures.filter((failure) => failure !== first && !isConsequence(failure.error));
    throw rankError(first, others);
  }
}

function fromRank(outcome: RankOutcome): Outcome {
  return outcome.how === 'returned' ? outcome : { ...outcome, error: errorFromWire(outcome.error) };
}

function isConsequence(error: Error): boolean {
  const code = error instanceof TorchlaneError ? error.code : undefined;
  return (
    code === 'ERR_COLLECTIVE_ABORTED' || (code === 'ERR_COLLECTIVE_TIMEOUT' && !('isLeftBehind' in error))
  );
}

function leftBehind(rank: number): Error {
  const error = new CollectiveError(
    'ERR_COLLECTIVE_TIMEOUT',
    `rank ${rank} did not end within ${GRACE_MS} ms of the first failure, and its worker was ended`,
    { op: 'stop', sequence: 0, rank },
  );
  return Object.defineProperty(error, 'isLeftBehind', { value: true });
}

/** Launches with ranks that may wait in native code, where the end of the process would wait for them. */
const running: Set<NativeLaunch> = new Set();
process.on('exit', () => {
  for (const launch of running) native().abortLaunch(launch);
});
