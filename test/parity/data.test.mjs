// Data loaders and samplers give PyTorch's batches, and leave its generators where PyTorch leaves them.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { dataCases } from '../cases/data.mjs';
import { askPython, withoutPython } from '../support/python.mjs';

process.env.OMP_NUM_THREADS = '1';
const { runDataCase } = await import('../support/data.mjs');

describe('data loaders and samplers', { skip: withoutPython, timeout: 60_000 }, () => {
  let answers;
  before(async () => {
    const answer = await askPython('data.py', dataCases);
    assert.equal(answer.torch, '2.11.0');
    ({ answers } = answer);
  });
  for (const [index, spec] of dataCases.entries())
    it(spec.name, () => assert.deepEqual(runDataCase(spec), answers[index]));
});
