// Packed sequences, nn.utils and what else of nn no table of layers can say, live against PyTorch, bit for bit.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { askPython, withoutPython } = await import('../support/python.mjs');
const { jobs, runScenario } = await import('../cases/nn-scenarios.mjs');
const { distance } = await import('../support/compare.mjs');
const { scope } = await import('../../dist/index.js');

describe('nn beside its layers is as in PyTorch', { skip: withoutPython, timeout: 120_000 }, () => {
  let answers;

  before(async () => {
    ({ answers } = await askPython('nn_scenarios.py', jobs));
  });

  for (const [place, { name, seed }] of jobs.entries())
    it(name, { timeout: 30_000 }, () => {
      const theirs = answers[place];
      assert.equal(theirs.error, undefined);
      const ours = scope(() => runScenario(name, seed));
      assert.equal(ours.text, theirs.text);
      assert.deepEqual(ours.keys, theirs.keys);
      assert.equal(ours.tensors.length, theirs.tensors.length);
      const apart = ours.tensors.map((tensor, index) => distance(tensor, theirs.tensors[index]));
      assert.deepEqual(
        apart,
        apart.map(() => 0),
      );
    });
});
