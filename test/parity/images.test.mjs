// A model of the layers for images, trained by train() and by Python's DDP: the whole state dict of rank 0, running statistics
// included, and the losses have the same bits.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { askPython, withoutPython } = await import('../support/python.mjs');
const { exact } = await import('../support/exchange.mjs');
const { data, manualSeed, nn, optim, randint, randn, train } = await import('../../dist/index.js');

class Net extends nn.Module {
  constructor() {
    super();
    this.stem = new nn.Sequential(
      new nn.Conv2d(3, 8, 3, { padding: 1, bias: false }),
      new nn.BatchNorm2d(8),
      new nn.SiLU(),
    );
    this.pool = new nn.MaxPool2d(2);
    this.depthwise = new nn.Conv2d(8, 8, 3, { padding: 'same', groups: 8, paddingMode: 'reflect' });
    this.norm = new nn.GroupNorm(2, 8);
    this.drop = new nn.Dropout2d(0.2);
    this.head = new nn.Sequential(
      new nn.AdaptiveAvgPool2d(2),
      new nn.Flatten(),
      new nn.Dropout(0.1),
      new nn.Linear(32, 5),
    );
  }
  forward(input) {
    const x = this.pool.forward(this.stem.forward(input));
    const local = nn.functional.gelu(this.norm.forward(this.depthwise.forward(x)));
    return this.head.forward(this.drop.forward(local).add(x));
  }
}

const STEPS = 12;

async function trainHere({ ranks, batchSize }) {
  manualSeed(0);
  const model = new Net();
  const dataset = new data.TensorDataset(randn([48, 3, 8, 8]), randint(0, 5, [48]));
  const run = train({
    ...{ model, dataset, batchSize, loss: new nn.CrossEntropyLoss({ labelSmoothing: 0.1 }) },
    optimizer: new optim.SGD(model.parameters(), { lr: 0.05, momentum: 0.9 }),
    ...{ maxSteps: STEPS, accelerator: 'cpu', devices: ranks, progress: false, logEverySteps: 1 },
  });
  const losses = [];
  for await (const event of run) if (event.type === 'step') losses.push(event.loss);
  await run;
  const state = Object.entries(model.stateDict()).map(([name, value]) => [name, exact(value)]);
  return { losses, state: Object.fromEntries(state) };
}

describe('a model for images has the bits of DDP', { skip: withoutPython, timeout: 120_000 }, () => {
  for (const [ranks, batchSize] of [
    [1, 8],
    [2, 4],
  ])
    it(`${ranks} ranks, ${STEPS} steps`, { timeout: 60_000 }, async () => {
      const job = { ranks, batchSize, steps: STEPS };
      const [ours, theirs] = [await trainHere(job), await askPython('images.py', job)];
      assert.equal(theirs.torch, '2.11.0');
      assert.deepEqual(Object.keys(ours.state), Object.keys(theirs.state));
      for (const [name, value] of Object.entries(theirs.state))
        assert.deepEqual(ours.state[name], value, name);
      const means = theirs.losses[0].map(
        (_, step) => theirs.losses.reduce((sum, rank) => sum + rank[step], 0) / ranks,
      );
      assert.deepEqual(ours.losses, means);
    });
});
