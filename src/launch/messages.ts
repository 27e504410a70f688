// What passes between the main thread and the worker of a rank of launch(). Types alone.
import type { WireError } from './wire-error.js';

/** What the worker starts with. */
export interface RankStart {
  readonly rank: number;
  readonly worldSize: number;
  /** The native launch that it joins. */
  readonly launch: number;
  /** The module's URL. */
  readonly module: string;
  /** As toWire() makes it. */
  readonly args: unknown;
  /** Of the rank's signal. */
  readonly flag: Int32Array;
}

/** To the worker: the run is aborted. */
export interface AbortMessage {
  readonly reason: unknown;
}

/** From the worker: what became of its function. `isModuleError`: the module is not what it should be. */
export type RankOutcome =
  | { readonly how: 'returned'; readonly value: unknown }
  | { readonly how: 'failed'; readonly error: WireError; readonly isModuleError: boolean };
