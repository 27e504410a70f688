// A collective or transfer that goes on by itself.
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { native } from '../native/load.js';
import type { NativeWork } from '../native/surface.js';
import type { ProcessGroup } from './group.js';

/** How many turns of the event loop pass before one that waits sleeps a millisecond between two looks. */
const QUICK_TURNS = 20;

/**
 * What `{ asyncOp: true }`, `isend` and `irecv` return. Until it is complete, its tensors must be left alone. Either
 * {@link wait} for it, which blocks the thread, or `await` it, which lets the event loop turn.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.Work
 *
 * @example
 * const work = dist.allReduce(gradient, 'sum', { asyncOp: true });
 * // … something else …
 * work.wait();
 */
export class Work implements PromiseLike<undefined> {
  readonly #native: NativeWork;
  readonly #group: ProcessGroup;
  #over: Promise<undefined> | undefined;

  /** @internal */
  constructor(started: NativeWork, group: ProcessGroup) {
    this.#native = started;
    this.#group = group;
  }

  /**
   * Returns when the results may be used. On CUDA it does not block: what is computed from now on comes after it.
   *
   * @throws {CollectiveError} what made it fail.
   */
  wait(): void {
    native().waitForWork(this.#native);
  }

  /** Whether it is over, well or not. Results may be used after {@link wait}. */
  isCompleted(): boolean {
    return native().isWorkCompleted(this.#native);
  }

  /** Of a receive that is complete: the rank that sent. */
  sourceRank(): number {
    return this.#group.ranks[native().workSource(this.#native)] ?? -1;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is to be awaited
  then<Result = undefined, Failure = never>(
    onDone?: ((value: undefined) => Result | PromiseLike<Result>) | null,
    onFailed?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    this.#over ??= this.#poll();
    return this.#over.then(onDone, onFailed);
  }

  async #poll(): Promise<undefined> {
    for (let turn = 0; !this.isCompleted(); turn++) await (turn < QUICK_TURNS ? nextTurn() : sleep(1));
    this.wait();
    return undefined;
  }
}
