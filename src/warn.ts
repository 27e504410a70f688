// Warnings: every one that torchlane gives, by code, and how it reaches the process. All have the name TorchlaneWarning, so
// that a program can take them apart from others. What a run warns of is an event of the run (train/events.ts), none of these.

/** The codes of all warnings. `code` is API, the message is not. */
export type WarningCode =
  /** A backward hook is not called: the module returns something other than tensors. */
  | 'TORCHLANE_BACKWARD_HOOK'
  /** A forward hook threw after forward() itself had thrown. */
  | 'TORCHLANE_FORWARD_HOOK'
  /** The mean of a Kullback-Leibler loss was asked for that is not the divergence. */
  | 'TORCHLANE_KL_DIV_MEAN'
  /** More memory is in open tensors than is usual. */
  | 'TORCHLANE_LIVE_BYTES'
  /** Input and target of a loss have different shapes. */
  | 'TORCHLANE_LOSS_SHAPES'
  /** The two masks of an attention have different dtypes. */
  | 'TORCHLANE_MASK_DTYPES'
  /** Dropout between the layers of a recurrent module that has one. */
  | 'TORCHLANE_RECURRENT_DROPOUT'
  /** A scheduler stepped before its optimizer. */
  | 'TORCHLANE_SCHEDULER_ORDER'
  /** A normal distribution is cut off far from its mean. */
  | 'TORCHLANE_TRUNC_NORMAL';

const NAME = 'TorchlaneWarning';
const given = new Set<string>();

/** Warns through `process.emitWarning()`: on stderr, and to listeners of the process's event `warning`. */
export function warn(code: WarningCode, message: string): void {
  process.emitWarning(message, NAME, code, warn);
}

/** Warns once a thread and `owner`, whose name the message begins with. */
export function warnOnce(code: WarningCode, message: string, owner?: string): void {
  const key = `${code} ${owner}`;
  if (given.has(key)) return;
  given.add(key);
  process.emitWarning(owner === undefined ? message : `${owner}: ${message}`, NAME, code, warnOnce);
}

/** Warns at once: `process.emitWarning()` does it on the next turn of the loop, which may never come. */
export function warnNow(code: WarningCode, message: string): void {
  const warning = Object.assign(new Error(message), { name: NAME, code });
  try {
    process.emit('warning', warning);
  } catch (error) {
    // A listener's, which is none of the caller's business.
    process.nextTick(() => {
      throw error;
    });
  }
}
