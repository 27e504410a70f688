// The warning of a thread whose tensors pile up: loops that neither yield nor work in a scope() keep everything they make.
import { totalmem } from 'node:os';
import { ArgumentError } from '../errors.js';
import { warnNow } from '../warn.js';

const VARIABLE = 'TORCHLANE_LIVE_BYTES_LIMIT';
const DEFAULT_SHARE = 0.5;

const given = process.env[VARIABLE];

/**
 * Bytes of one thread's tensors at which it warns: TORCHLANE_LIVE_BYTES_LIMIT, or half of the memory that this process may use.
 * 0: never.
 *
 * @throws {ArgumentError} for a variable that is no number of bytes.
 */
export function liveBytesLimit(): number {
  if (!given)
    return Math.floor(DEFAULT_SHARE * Math.min(process.constrainedMemory() || totalmem(), totalmem()));
  const limit = Number(given);
  if (Number.isSafeInteger(limit) && limit >= 0) return limit;
  throw new ArgumentError(
    `expected a number of bytes for ${VARIABLE}, or 0 for no limit, received '${given}'`,
  );
}

/** The limit was passed, for the first time in this thread. */
export function liveBytesWarning(tensors: number, bytes: number): void {
  // Now: the loop that is warned of may never reach the next turn.
  warnNow(
    'TORCHLANE_LIVE_BYTES',
    `${tensors.toLocaleString('en-US')} tensors with ${megabytes(bytes)} are live in this thread, more than the limit of ` +
      `${megabytes(liveBytesLimit())}. The garbage collector frees tensors only when the event loop turns: let a ` +
      'synchronous loop do each step inside of scope(() => { … }), or dispose() of what it makes. (If all of them are ' +
      `needed: ${VARIABLE} sets the limit in bytes, 0 for none.)`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en-US')} MB`;
}
