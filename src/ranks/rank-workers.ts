// The worker threads of a run, one per rank: started before the step is recorded, so that both go on at once, sent to the
// job when it is there, ended with it.
import { Worker } from 'node:worker_threads';

/** What a worker starts with. */
export interface WorkerData {
  readonly rank: number;
}

/** What is sent to a worker. */
export interface ToWorker {
  /** The number of the native job that it joins. */
  readonly job: number;
}

/** What the workers of a run execute, if it is not `worker.js`. */
export interface RankScript {
  readonly url: URL;
  /** Beside `rank`. */
  readonly data: object;
  readonly onMessage: (rank: number, message: unknown) => void;
}

/** All workers that are running, for tests that end one in the middle of a run. */
export const runningWorkers: Set<Worker> = new Set();

/** The workers of one run. */
export class RankWorkers {
  readonly #workers: Worker[] = [];
  #isEnding = false;

  /** `onLoss` is told, at most once a rank, of a worker that failed or ended before {@link end}. */
  constructor(
    worldSize: number,
    onLoss: (rank: number, error: Error | undefined) => void,
    script?: RankScript,
  ) {
    try {
      for (let rank = 0; rank < worldSize; rank++) this.#workers.push(this.#start(rank, onLoss, script));
    } catch (error) {
      // No thread for one of them: those before it would keep the process alive.
      void this.end();
      throw error;
    }
  }

  #start(
    rank: number,
    onLoss: (rank: number, error: Error | undefined) => void,
    script: RankScript | undefined,
  ): Worker {
    const worker = new Worker(script?.url ?? new URL('./worker.js', import.meta.url), {
      workerData: { ...script?.data, rank } satisfies WorkerData,
      name: `torchlane rank ${rank}`,
    });
    if (script) worker.on('message', (message) => script.onMessage(rank, message));
    let failure: Error | undefined;
    runningWorkers.add(worker);
    worker.on('error', (error) => {
      failure = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', () => {
      runningWorkers.delete(worker);
      if (!this.#isEnding) onLoss(rank, failure);
    });
    return worker;
  }

  join(job: number): void {
    for (const worker of this.#workers) worker.postMessage({ job } satisfies ToWorker);
  }

  post(message: unknown): void {
    for (const worker of this.#workers) worker.postMessage(message);
  }

  /** Resolves when all of them are gone. */
  async end(): Promise<void> {
    this.#isEnding = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
