// What the function of a rank is given, and what it is. Types alone.
import type { Device } from '../tensor/dtype.js';

/** What {@link launch} hands to the function of each rank. */
export interface RankContext<Args = unknown> {
  /** 0 to `worldSize` - 1. */
  readonly rank: number;
  /** The rank on this machine: the same, as there is one. */
  readonly localRank: number;
  /** How many ranks there are. */
  readonly worldSize: number;
  /** The rank's own device: `'cpu'`, `'cuda:0'`. */
  readonly device: Device;
  /** Option `args` of {@link launch}: a copy, but for tensors, whose memory all ranks and the caller share. */
  readonly args: Args;
  /**
   * Aborted when the caller's signal is, or when another rank has failed. `aborted` is up to date also in a loop that never
   * yields to the event loop; listeners are called when it does.
   */
  readonly signal: AbortSignal;
}

/** The default export of a module for {@link launch}. */
export type RankFunction<Args = unknown, Result = unknown> = (
  context: RankContext<Args>,
) => Result | PromiseLike<Result>;
