// TrainRun: the handle on a run that train() gives. Promise, events, abort and stop; what a run does is in run.ts.
import type { TrainEvent, TrainResult } from './events.js';
import type { Program } from './program.js';

/** Step events that one iterator holds for a slow reader; older ones are dropped and counted. */
const MAX_WAITING_STEPS = 1024;

/** @internal What TrainRun needs of the run behind it. */
export interface RunControl {
  abort(reason: unknown): void;
  stop(): void;
}

/** @internal How the run behind it feeds a TrainRun. */
export interface RunSink {
  event(event: TrainEvent): void;
  recorded(programs: readonly Program[]): void;
  resolve(result: TrainResult): void;
  reject(error: unknown): void;
}

/**
 * A run of {@link train}: await it for its result, iterate it for its events.
 *
 * Whoever only iterates gets the run's error from the iterator. An iterator sees the events from its creation on.
 */
export class TrainRun implements PromiseLike<TrainResult>, AsyncIterable<TrainEvent> {
  readonly #result: Promise<TrainResult>;
  readonly #readers: Set<Reader> = new Set();
  readonly #control: RunControl;
  #end: { readonly error?: unknown } | undefined;
  #programs: readonly Program[] = [];

  /** @internal */
  constructor(start: (sink: RunSink) => RunControl) {
    let settle: { resolve: (result: TrainResult) => void; reject: (error: unknown) => void } | undefined;
    this.#result = new Promise((resolve, reject) => {
      settle = { resolve, reject };
    });
    this.#control = start({
      event: (event) => {
        for (const reader of this.#readers) reader.push(event);
      },
      recorded: (programs) => {
        this.#programs = programs;
      },
      resolve: (result) => {
        this.#close({});
        settle?.resolve(result);
      },
      reject: (error) => {
        this.#close({ error });
        settle?.reject(error);
      },
    });
  }

  /**
   * The recorded steps, for whoever debugs: one per shape of batch that has come; empty until the first is recorded. Of
   * very many shapes, those that the ranks keep.
   */
  get programs(): readonly Program[] {
    return this.#programs;
  }

  /** Ends the run at the next step boundary, or inside a collective that hangs; it rejects with `reason`. */
  abort(reason: unknown = new DOMException('The run was aborted', 'AbortError')): void {
    this.#control.abort(reason);
  }

  /** Ends the run at the next step boundary; it resolves. */
  stop(): void {
    this.#control.stop();
  }

  // biome-ignore lint/suspicious/noThenProperty: a TrainRun is awaited for its result.
  then<Fulfilled = TrainResult, Rejected = never>(
    onFulfilled?: ((result: TrainResult) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#result.then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<TrainResult | Rejected> {
    return this.#result.catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<TrainResult> {
    return this.#result.finally(onFinally);
  }

  [Symbol.asyncIterator](): AsyncIterator<TrainEvent, undefined> {
    this.#result.catch(() => {}); // the iterator hands the error over
    const reader = new Reader((gone) => this.#readers.delete(gone));
    if (this.#end) reader.close(this.#end);
    else this.#readers.add(reader);
    return reader;
  }

  #close(end: { readonly error?: unknown }): void {
    this.#end = end;
    for (const reader of this.#readers) reader.close(end);
    this.#readers.clear();
  }
}

/** One iterator: events that wait for their reader, or a reader that waits for events. */
class Reader implements AsyncIterator<TrainEvent, undefined> {
  readonly #onReturn: (reader: Reader) => void;
  #events: TrainEvent[] = [];
  #waiting: (() => void)[] = [];
  #steps = 0;
  #dropped = 0;
  #end: { readonly error?: unknown } | undefined;

  constructor(onReturn: (reader: Reader) => void) {
    this.#onReturn = onReturn;
  }

  push(event: TrainEvent): void {
    this.#events.push(event);
    if (event.type === 'step' && ++this.#steps > MAX_WAITING_STEPS) {
      this.#events.splice(
        this.#events.findIndex(({ type }) => type === 'step'),
        1,
      );
      this.#steps--;
      this.#dropped++;
    }
    this.#wake();
  }

  close(end: { readonly error?: unknown }): void {
    this.#end = end;
    this.#wake();
  }

  async next(): Promise<IteratorResult<TrainEvent, undefined>> {
    while (this.#events.length === 0 && this.#end === undefined) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    if (this.#dropped > 0) {
      const message = `${this.#dropped} step events were dropped because their reader was slow`;
      this.#dropped = 0;
      return { done: false, value: { type: 'warning', code: 'STEP_EVENTS_DROPPED', message } };
    }
    const event = this.#events.shift();
    if (event !== undefined) {
      if (event.type === 'step') this.#steps--;
      return { done: false, value: event };
    }
    const end = this.#end;
    this.#end = {};
    if (end !== undefined && 'error' in end) throw end.error;
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<TrainEvent, undefined>> {
    this.#onReturn(this);
    this.#events = [];
    this.close({});
    return { done: true, value: undefined };
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
