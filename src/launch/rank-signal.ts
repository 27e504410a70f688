// The AbortSignal of a rank. It is a true one, whose listeners are called when the rank's event loop turns; but what it says
// of itself it reads from shared memory, so that a loop which never yields sees it too.

/** The rank's end: the signal, and the way to have its listeners called. */
export interface RankSignal {
  readonly signal: AbortSignal;
  readonly abort: (reason: unknown) => void;
}

/** `flag`: one number over shared memory, which the main thread sets to 1. */
export function rankSignal(flag: Int32Array): RankSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const own = (name: keyof AbortSignal) =>
    Object.getOwnPropertyDescriptor(AbortSignal.prototype, name)?.get as (this: AbortSignal) => unknown;
  const [aborted, reason] = [own('aborted'), own('reason')];
  let early: DOMException | undefined;
  const isAborted = () => aborted.call(signal) === true || Atomics.load(flag, 0) !== 0;
  // Before the message with the reason has come.
  const reasonNow = () => {
    if (aborted.call(signal) || !isAborted()) return reason.call(signal);
    early ??= new DOMException('The ranks of this launch() are to end', 'AbortError');
    return early;
  };
  Object.defineProperties(signal, {
    aborted: { get: isAborted },
    reason: { get: reasonNow },
    throwIfAborted: {
      value: () => {
        if (isAborted()) throw reasonNow();
      },
    },
  });
  return { signal, abort: (given) => controller.abort(given) };
}

/** Makes a flag for {@link rankSignal}. */
export function makeFlag(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}
