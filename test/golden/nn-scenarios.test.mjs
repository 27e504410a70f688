// Packed sequences, nn.utils and what else of nn no table of layers can say, against nn-scenarios.json, which make_nn_scenarios.mjs
// made of PyTorch 2.11's answers. Bit for bit where this CPU has the capability of the one that made the file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { distanceFromDigest } = await import('../support/exchange.mjs');
const { jobs, runScenario } = await import('../support/nn-scenarios.mjs');
const { OTHER_CPU } = await import('../tolerances.mjs');
const { scope } = await import('../../dist/index.js');
const { native } = await import('../../dist/native/load.js');

const golden = JSON.parse(readFileSync(new URL('nn-scenarios.json', import.meta.url), 'utf8'));
const tolerance = native().cpuCapability() === golden.capability ? 0 : OTHER_CPU;

describe(`nn beside its layers against the golden file of PyTorch ${golden.torch}`, {
  timeout: 60_000,
}, () => {
  it('has the scenarios', () => {
    assert.deepEqual(
      golden.scenarios.map(({ name }) => name),
      jobs.map(({ name }) => name),
      'test/golden/make_nn_scenarios.mjs writes the file anew',
    );
  });
  for (const [place, { name, seed }] of jobs.entries())
    it(name, () => {
      const { text, keys, tensors } = golden.scenarios[place];
      const ours = scope(() => runScenario(name, seed));
      assert.equal(ours.text, text);
      assert.deepEqual(ours.keys, keys);
      assert.equal(ours.tensors.length, tensors.length);
      for (const [index, tensor] of ours.tensors.entries()) {
        const apart = distanceFromDigest(tensor, tensors[index]);
        assert.ok(apart <= tolerance, `tensor ${index} is off by ${apart}`);
      }
    });
});
