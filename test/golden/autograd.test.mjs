// Autograd against autograd.json, PyTorch 2.11's answers: eager cases, and training on ranks. Bit for bit on a CPU of the
// capability that made the file, elsewhere within the tolerance.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { scope } = await import('../../dist/index.js');
const { names, runCase } = await import('../cases/autograd.mjs');
const { specs, trainHere } = await import('../support/autograd-training.mjs');
const { exact } = await import('../support/exchange.mjs');
const { largestDistance, readGolden } = await import('../support/golden.mjs');

const golden = readGolden('autograd', [...names, ...specs.map(({ name }) => name)]);

function compare(place, ours) {
  const apart = largestDistance(ours, golden.cases[place].tensors);
  assert.ok(apart <= golden.tolerance, `off by ${apart}`);
}

describe('autograd against the golden file', { timeout: 120_000 }, () => {
  for (const [place, name] of names.entries())
    it(name, () => scope(() => compare(place, runCase(name).map(exact))));
  for (const [place, spec] of specs.entries())
    it(`trained on ${spec.name}`, async () => {
      compare(names.length + place, Object.values(await trainHere(spec)));
    });
});
