// One worker of the rounds (rounds.mjs): goes through the package from its import to a run of train(), up to the phase
// `last`, and says before each phase that it comes, so that it can be ended there.
import { parentPort, workerData } from 'node:worker_threads';

const { entry, last } = workerData;
const phases = {
  import: async () => {
    torch = await import(entry);
  },
  load: () => torch.stats(),
  operator: () => {
    const x = torch.ones([32, 32], { requiresGrad: true });
    for (let i = 0; i < 20; i++) torch.scope(() => x.matmul(x).sum().backward());
  },
  train: async () => {
    const { nn, optim, data, ones, train } = torch;
    const model = new nn.Sequential(new nn.Linear(4, 8), new nn.Tanh(), new nn.Linear(8, 1));
    const { steps } = await train({
      model,
      loss: new nn.MSELoss(),
      optimizer: new optim.SGD(model.parameters(), { lr: 0.01 }),
      dataset: new data.TensorDataset(ones([64, 4]), ones([64, 1])),
      batchSize: 4,
      epochs: 20,
      accelerator: 'cpu',
      devices: 2,
      progress: false,
    });
    if (steps !== 160) throw new Error(`trained ${steps} steps, not 160`);
  },
};

let torch;
for (const [name, run] of Object.entries(phases)) {
  parentPort.postMessage(name);
  await run();
  if (name === last) break;
}
parentPort.postMessage('done');
