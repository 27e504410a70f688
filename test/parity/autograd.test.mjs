// Autograd against PyTorch, live, bit for bit: the cases of test/cases/autograd.mjs eagerly, and the model of
// autograd-training.mjs on ranks against DistributedDataParallel.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { assertSameBits, distance } from '../support/compare.mjs';
import { askPython, withoutPython } from '../support/python.mjs';

process.env.OMP_NUM_THREADS = '1';
const { scope } = await import('../../dist/index.js');
const { names, runCase } = await import('../cases/autograd.mjs');
const { specs, trainHere } = await import('../support/autograd-training.mjs');
const { exact } = await import('../support/exchange.mjs');

describe('autograd has the bits of PyTorch', { skip: withoutPython, timeout: 180_000 }, () => {
  let theirs;
  before(async () => {
    theirs = await askPython('autograd.py', { cases: names, train: specs });
    assert.equal(theirs.torch, '2.11.0');
  });

  for (const [place, name] of names.entries())
    it(name, () =>
      scope(() => {
        const ours = runCase(name).map(exact);
        const distances = theirs.cases[place].map((value, index) => distance(ours[index], value));
        assert.deepEqual(
          distances,
          ours.map(() => 0),
        );
      }),
    );

  for (const [place, spec] of specs.entries())
    it(`trained on ${spec.name}`, { timeout: 60_000 }, async () => {
      assertSameBits(await trainHere(spec), theirs.train[place].weights, spec.name);
    });
});
