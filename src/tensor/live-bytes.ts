// The warning of a thread whose tensors pile up: loops that neither yield nor work in a scope() keep everything they make.
import { totalmem } from 'node:os';

const DEFAULT_SHARE = 0.5;

/**
 * Bytes of one thread's tensors at which it warns: TORCHLANE_LIVE_BYTES_LIMIT, or half of the memory that this process may use.
 * 0: never.
 */
export const liveBytesLimit: number = readLimit();

function readLimit(): number {
  const given = process.env.TORCHLANE_LIVE_BYTES_LIMIT;
  if (given && /^\d+$/.test(given)) return Number(given);
  return Math.floor(
    DEFAULT_SHARE * Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem()),
  );
}

/** The limit was passed, for the first time in this thread. */
export function liveBytesWarning(tensors: number, bytes: number): void {
  const warning = Object.assign(
    new Error(
      `${tensors.toLocaleString('en-US')} tensors with ${megabytes(bytes)} MB are live in this thread, more than the limit of ` +
        `${megabytes(liveBytesLimit)} MB. The garbage collector frees tensors only when the event loop turns: let a ` +
        'synchronous loop work inside of scope(() => { … }), step by step, or dispose() of what it makes. (If all of them are ' +
        'needed: TORCHLANE_LIVE_BYTES_LIMIT sets the limit in bytes, 0 for none.)',
    ),
    { name: 'Warning', code: 'TORCHLANE_LIVE_BYTES' },
  );
  try {
    // What process.emitWarning() would do on the next turn, which the loop that is warned of may never reach.
    process.emit('warning', warning);
  } catch (error) {
    // A listener's.
    process.nextTick(() => {
      throw error;
    });
  }
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en-US');
}
