// What the child processes of the failure tests start with, as text: a small model and data, the options of a run that
// succeeds, and ways to say what came of it. `runChild` runs a body after it.
import { runSource } from '../support/child.mjs';

// Exports for tests, which are not part of the package's entry.
const internal = (file) => new URL(`../../dist/${file}`, import.meta.url).href;

const prelude = `
import { data, evaluate, manualSeed, nn, optim, predict, randn, stats, tensor, train } from 'torchlane';
import { native } from '${internal('native/load.js')}';
import { runningWorkers } from '${internal('ranks/rank-workers.js')}';

manualSeed(0);
const model = new nn.Linear(10, 1);
const dataset = new data.TensorDataset(randn([100, 10]), randn([100, 1]));
const options = (more = {}) => {
  const own = { model, loss: new nn.MSELoss(), dataset, batchSize: 8, epochs: 2, ...more };
  const optimizer = own.optimizer ?? new optim.SGD(own.model.parameters(), { lr: 0.001 });
  return { accelerator: 'cpu', devices: 2, progress: false, ...own, optimizer };
};
// Without an end of its own.
const endless = (more = {}) => options({ epochs: 1e9, ...more });
const bytes = (module) => Object.values(module.stateDict()).map((value) => [...value.data()]);
const plain = (error) =>
  error instanceof Error
    ? {
        name: error.name,
        code: error.code,
        message: error.message,
        op: error.op,
        site: error.site,
        rank: error.rank,
        path: error.path,
        stack: error.stack,
        cause: plain(error.cause),
      }
    : error;
// What train(), evaluate() or predict() came to: 'threw', 'rejected' or 'resolved', and with what.
const outcome = async (make) => {
  let run;
  try {
    run = make();
  } catch (error) {
    return { how: 'threw', error: plain(error) };
  }
  try {
    return { how: 'resolved', result: await run };
  } catch (error) {
    return { how: 'rejected', error: plain(error) };
  }
};
process.on('unhandledRejection', (error) => report({ unhandled: plain(error) }));
`;

/** Runs `body` after the prelude in a process that has to end by itself; more options are those of `runNode`. */
export const runChild = (body, options = {}) => runSource(prelude + body, { deadlineMs: 60_000, ...options });
