// What runs in a rank's worker thread: joins the job natively, then waits to be ended. The rank's own native thread does
// the training; the worker is where a rank's JavaScript lives.
import { parentPort, workerData } from 'node:worker_threads';
import { native } from '../native/load.js';
import type { ToWorker, WorkerData } from './rank-workers.js';

const { rank } = workerData as WorkerData;
const core = native();
parentPort?.on('message', ({ job }: ToWorker) => core.joinJob(job, rank));
