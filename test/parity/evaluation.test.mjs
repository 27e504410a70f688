// evaluate() and predict() against PyTorch on the same machine: outputs and metrics have the bits of a loop over a
// DataLoader in eval mode, on one thread, for any number of ranks.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { assertSameBits } from '../support/compare.mjs';
import { reference, withoutPython } from '../support/python.mjs';

// libgomp reads it when it is loaded, which the imports below bring about.
process.env.OMP_NUM_THREADS = '1';
const { evaluate, predict } = await import('../../dist/index.js');
const { build, metrics } = await import('../support/evaluating.mjs');
const { exact } = await import('../support/exchange.mjs');

const spec = (fields) => ({ rows: 101, batchSize: 16, ranks: 1, seed: 0, isNoisy: false, ...fields });
const cases = [
  ...[1, 2, 3].map((ranks) => spec({ ranks })),
  ...[1, 2, 3].map((ranks) => spec({ ranks, rows: 1000, batchSize: 250 })),
  spec({ ranks: 3, rows: 2, batchSize: 1 }),
  // Ranks draw from generators of their own: only one rank draws what one process draws.
  spec({ isNoisy: true, seed: 7 }),
];

describe('evaluation has the bits of PyTorch', { skip: withoutPython, timeout: 120_000 }, () => {
  let expected;
  before(async () => {
    expected = (await reference({ evaluate: cases })).evaluate;
  });

  for (const [index, { rows, batchSize, ranks, seed, isNoisy }] of cases.entries())
    it(`${rows} rows, batches of ${batchSize}, ${ranks} ranks${isNoisy ? ', dropout on' : ''}`, async () => {
      const { model, dataset } = build(rows);
      model.dropout.isAlwaysOn = isNoisy;
      const options = { batchSize, accelerator: 'cpu', devices: ranks, seed };
      const output = await predict(model, dataset, options);
      assertSameBits({ output: exact(output) }, { output: expected[index].output }, 'predictions');
      assert.deepEqual(await evaluate(model, dataset, { metrics, ...options }), expected[index].means);
    });
});
