// A native job with the workers of its ranks: started, watched, aborted and ended together. Knows nothing of what the job
// does.
import { RankError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeEvent, NativeJob } from '../native/surface.js';
import { RankWorkers } from './rank-workers.js';

/**
 * Events are fetched at most this often. A run of tiny steps ends thousands of epochs a second, and whenever the main thread
 * wakes up it takes a core from a rank.
 */
const DRAIN_EVERY_MS = 10;

/** The workers start at once, so that they are there when the job is; whoever makes one must {@link end} it. */
export class RankedJob {
  readonly #workers: RankWorkers;
  readonly #lost = new Map<number, Error | undefined>();
  #job: NativeJob | undefined;
  #isAborted = false;

  constructor(worldSize: number) {
    this.#workers = new RankWorkers(worldSize, (rank, error) => {
      this.#lost.set(rank, error);
      this.#loseRank(rank, error);
    });
  }

  /** Sends the ranks to a job. Hands all events on as they come; resolves when `onEvent` says that one was the last. */
  run(
    { job, number }: { readonly job: NativeJob; readonly number: number },
    onEvent: (event: NativeEvent) => boolean,
  ): Promise<void> {
    const over = listen(job, onEvent);
    this.#job = job;
    if (this.#isAborted) native().abortJob(job);
    for (const [rank, error] of this.#lost) this.#loseRank(rank, error);
    this.#workers.join(number);
    return over;
  }

  abort(): void {
    this.#isAborted = true;
    if (this.#job) native().abortJob(this.#job);
  }

  /** Resolves when the workers are gone. */
  async end(): Promise<void> {
    await this.#workers.end();
    if (this.#job) native().closeJob(this.#job);
    this.#job = undefined;
  }

  #loseRank(rank: number, error: Error | undefined): void {
    if (!this.#job) return;
    if (error) native().failRank(this.#job, rank, `the worker of rank ${rank} failed: ${error.message}`);
    else native().rankGone(this.#job, rank);
  }
}

function listen(job: NativeJob, onEvent: (event: NativeEvent) => boolean): Promise<void> {
  return new Promise((resolve) => {
    let drained = Number.NEGATIVE_INFINITY;
    const drain = () => {
      drained = performance.now();
      for (const event of native().drainJob(job)) {
        if (onEvent(event)) resolve();
        // Ranks wait for the answer to these, and others like them are likely to follow soon.
        if (event.kind === 'record' || event.kind === 'schedule') drained = Number.NEGATIVE_INFINITY;
      }
    };
    native().listenToJob(job, () => {
      const wait = drained + DRAIN_EVERY_MS - performance.now();
      if (wait > 0) setTimeout(drain, wait);
      else drain();
    });
  });
}

/** A rank's failure; rank -1: of no rank in particular. */
export interface RankFailure {
  readonly rank: number;
  readonly error: Error;
}

/** What a run rejects with when a rank has failed. */
export function rankError({ rank, error }: RankFailure, others: readonly RankFailure[]): RankError {
  const who = rank >= 0 ? `rank ${rank} failed` : 'the run failed';
  return new RankError(
    `${who}: ${error.message}`,
    rank,
    error,
    others.map((other) => other.error),
  );
}
