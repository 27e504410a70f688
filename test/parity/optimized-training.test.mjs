// Training with other optimizers and with schedules, live against PyTorch's DDP on two ranks: every weight is the same bits. Needs
// TORCHLANE_PARITY_PYTHON; `npm run test:parity` sets it.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { assertSameBits } from '../support/compare.mjs';
import { reference, withoutPython } from '../support/python.mjs';

// libgomp reads it when it is loaded, which the import of workloads.mjs below brings about.
process.env.OMP_NUM_THREADS = '1';
const { optim } = await import('../../dist/index.js');
const { spec, trainHere, trainOptions } = await import('../support/workloads.mjs');

const { CosineAnnealingLR, OneCycleLR } = optim.lrScheduler;
const mlp = { model: 'mlp', length: 256, batchSize: 32, epochs: 4, ranks: 2 };

/** What Python is told, and the same here. */
const cases = [
  {
    name: 'Adam',
    optimizer: { name: 'Adam', options: { lr: 1e-3, fused: true } },
    make: (parameters) => new optim.Adam(parameters, 1e-3),
  },
  {
    name: 'AdamW, one cycle',
    optimizer: { name: 'AdamW', options: { lr: 1e-3, weight_decay: 0.1, fused: true } },
    scheduler: { name: 'OneCycleLR', options: { max_lr: 0.01, total_steps: 16 } },
    make: (parameters) => new optim.AdamW(parameters, { lr: 1e-3, weightDecay: 0.1 }),
    schedule: (optimizer) => new OneCycleLR(optimizer, 0.01, 16),
  },
  {
    name: 'RMSprop, cosine',
    optimizer: { name: 'RMSprop', options: { lr: 1e-3, momentum: 0.9, foreach: true } },
    scheduler: { name: 'CosineAnnealingLR', options: { T_max: 16 } },
    make: (parameters) => new optim.RMSprop(parameters, { lr: 1e-3, momentum: 0.9 }),
    schedule: (optimizer) => new CosineAnnealingLR(optimizer, 16),
  },
];

describe('optimizers and schedules on two ranks have the bits of DDP', {
  skip: withoutPython,
  timeout: 300_000,
}, () => {
  let expected;

  before(async () => {
    const told = cases.map(({ name, optimizer, scheduler }) =>
      spec({ ...mlp, name, optimizer, ...(scheduler && { scheduler }) }),
    );
    expected = (await reference({ train: told })).train;
  });

  for (const [index, { name, make, schedule }] of cases.entries())
    it(name, { timeout: 60_000 }, async () => {
      const { model } = trainOptions(spec(mlp));
      const optimizer = make(model.parameters());
      const more = { model, optimizer, ...(schedule && { schedule: schedule(optimizer) }) };
      const { result, weights } = await trainHere(spec(mlp), more);
      assert.equal(result.steps, 16);
      assertSameBits(weights, expected[index].weights, name);
    });
});
