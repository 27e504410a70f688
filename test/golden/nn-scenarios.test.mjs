// Packed sequences, nn.utils and what else of nn no table of layers can say, against nn-scenarios.json, PyTorch 2.11's answers.
// Bit for bit where this CPU has the capability of the one that made the file, elsewhere within the tolerance.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { largestDistance, readGolden } = await import('../support/golden.mjs');
const { jobs, runScenario } = await import('../cases/nn-scenarios.mjs');
const { scope } = await import('../../dist/index.js');

const golden = readGolden(
  'nn-scenarios',
  jobs.map(({ name }) => name),
);

describe(`nn beside its layers against the golden file of PyTorch ${golden.torch}`, {
  timeout: 60_000,
}, () => {
  for (const [place, { name, seed }] of jobs.entries())
    it(name, () => {
      const { text, keys, tensors } = golden.cases[place];
      const ours = scope(() => runScenario(name, seed));
      assert.equal(ours.text, text);
      assert.deepEqual(ours.keys, keys);
      const apart = largestDistance(ours.tensors, tensors);
      assert.ok(apart <= golden.tolerance, `off by ${apart}`);
    });
});
