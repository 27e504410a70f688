// Autograd against autograd.json, which make_autograd.mjs made of PyTorch 2.11's answers: eager cases, and training on ranks. Bit for
// bit on a CPU of the capability that made the file, elsewhere within the tolerance.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { scope } = await import('../../dist/index.js');
const { native } = await import('../../dist/native/load.js');
const { names, runCase } = await import('../support/autograd-cases.mjs');
const { specs, trainHere } = await import('../support/autograd-training.mjs');
const { distanceFromDigest, exact } = await import('../support/exchange.mjs');
const { OTHER_CPU } = await import('../tolerances.mjs');

const golden = JSON.parse(readFileSync(new URL('autograd.json', import.meta.url), 'utf8'));
const tolerance = native().cpuCapability() === golden.capability ? 0 : OTHER_CPU;

function compare(place, ours) {
  const { tensors } = golden.cases[place];
  assert.equal(ours.length, tensors.length);
  const distances = tensors.map((value, index) => distanceFromDigest(ours[index], value));
  assert.ok(Math.max(...distances) <= tolerance, `distances ${distances}`);
}

describe('autograd against the golden file', { timeout: 120_000 }, () => {
  it('has the cases of the tables', () => {
    const expected = [...names, ...specs.map(({ name }) => name)];
    assert.deepEqual(
      golden.cases.map(({ name }) => name),
      expected,
      'test/golden/make_autograd.mjs writes it anew',
    );
  });
  for (const [place, name] of names.entries())
    it(name, () => scope(() => compare(place, runCase(name).map(exact))));
  for (const [place, spec] of specs.entries())
    it(`trained on ${spec.name}`, async () => {
      const weights = Object.values(await trainHere(spec));
      compare(
        names.length + place,
        weights.map((value) => ({ dtype: 'float32', ...value })),
      );
    });
});
