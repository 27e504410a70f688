// DistributedDataParallel on 2 and 3 CPU ranks has the bits of Python's over gloo: losses of every step, gradients and buffers
// of every rank.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { dataParallelCases } from '../cases/data-parallel.mjs';
import { assertSameBits } from '../support/compare.mjs';
import { askPython, reference, withoutPython } from '../support/python.mjs';

process.env.OMP_NUM_THREADS = '1';
const { launch } = await import('../../dist/index.js');
const { spec } = await import('../support/workloads.mjs');
const loopModule = new URL('../ranks/modules/data-parallel.mjs', import.meta.url);
const rankModule = new URL('modules/data-parallel.mjs', import.meta.url);

describe('DistributedDataParallel has the bits of PyTorch', { skip: withoutPython, timeout: 120_000 }, () => {
  const ours = new Map();
  let theirs;

  before(async () => {
    const answer = await askPython('data_parallel.py', dataParallelCases);
    assert.equal(answer.torch, '2.11.0');
    theirs = answer.answers;
    for (const ranks of [2, 3]) {
      const cases = dataParallelCases.filter((spec) => spec.ranks === ranks);
      const answers = await launch(rankModule, { accelerator: 'cpu', devices: ranks, args: cases });
      for (const [index, { name }] of cases.entries())
        ours.set(
          name,
          answers.map((rank) => rank[index]),
        );
    }
  });

  it('the template, by hand', async () => {
    const run = spec({ name: 'template', model: 'template', ranks: 2 });
    const [python] = (await reference({ train: [run] })).train;
    const args = { what: 'loop', spec: run };
    const byHand = await launch(loopModule, { accelerator: 'cpu', devices: 2, args });
    for (const [rank, { losses, weights }] of byHand.entries()) {
      assertSameBits(weights, python.weights, `rank ${rank}`);
      assert.deepEqual(losses, python.losses[rank], `losses of rank ${rank}`);
    }
  });

  for (const [index, { name, ranks }] of dataParallelCases.entries())
    it(name, () => {
      for (let rank = 0; rank < ranks; rank += 1) {
        const [actual, expected] = [ours.get(name)[rank], theirs[index][rank]];
        assert.deepEqual(actual.losses, expected.losses, `losses of rank ${rank}`);
        assert.deepEqual(actual.gradients, expected.gradients, `gradients of rank ${rank}`);
        assert.deepEqual(Object.keys(actual.state), Object.keys(expected.state), 'keys');
        assert.deepEqual(actual.state, expected.state, `state of rank ${rank}`);
      }
    });
});
