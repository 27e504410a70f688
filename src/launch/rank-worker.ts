// What runs in the worker of a rank of launch(): joins the launch, runs the module's function, tells what came of it. The
// worker's own thread is the rank: it computes, and waits in collectives.
import { parentPort, workerData } from 'node:worker_threads';
import { describe } from '../arguments.js';
import { enterWorld, leaveWorld } from '../dist/group.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { fromWire, toWire } from '../ranks/wire-value.js';
import type { Device } from '../tensor/dtype.js';
import type { Tensor } from '../tensor/tensor.js';
import type { RankFunction } from './context.js';
import type { AbortMessage, RankOutcome, RankStart } from './messages.js';
import { rankSignal } from './rank-signal.js';
import { errorToWire } from './wire-error.js';

const start = workerData as RankStart;
const { rank, worldSize } = start;
const core = native();
const { signal, abort } = rankSignal(start.flag);
parentPort?.on('message', ({ reason }: AbortMessage) => abort(reason));
// A function that waits for something which will never come ends its worker, not nothing at all.
parentPort?.unref();

let isModuleError = false;
const outcome = await run().catch((error: unknown): RankOutcome => {
  // At once, before the main thread knows: nobody is to wait for this rank any longer.
  core.rankFailed();
  return { how: 'failed', error: errorToWire(error), isModuleError };
});
for (const stream of [process.stdout, process.stderr]) {
  await new Promise<void>((resolve) => stream.write('', () => resolve()));
}
parentPort?.postMessage(outcome);

async function run(): Promise<RankOutcome> {
  const device = core.joinLaunch(start.launch, rank, () => {}) as Device;
  enterWorld(rank, worldSize);
  const rankFunction = defaultExport(await import(start.module));
  if (typeof rankFunction !== 'function') {
    isModuleError = true;
    throw new ArgumentError(
      `expected a module with a default export that is a function for launch(), received ${start.module}, whose default ` +
        `export is ${rankFunction === undefined ? 'missing' : describe(rankFunction)}`,
    );
  }
  const args = fromWire(
    start.args,
    (number) => core.sharedTensor(undefined, number as number, false) as Tensor,
  );
  const context = { rank, localRank: rank, worldSize, device, args, signal };
  const result = await (rankFunction as RankFunction)(context);
  const value = toWire(
    result,
    (tensor) => core.shareTensor(undefined, tensor),
    `what rank ${rank} of launch() returns`,
  );
  leaveWorld();
  core.leaveLaunch();
  return { how: 'returned', value };
}

/** Of a CommonJS module that was compiled from an ES module, what `default` was there. */
function defaultExport(module: { default?: unknown }): unknown {
  const exported = module.default as { __esModule?: unknown; default?: unknown } | null | undefined;
  return typeof exported === 'object' && exported?.__esModule ? exported.default : exported;
}
