// The collectives of dist against PyTorch's gloo on the same machine: every rank holds the same bits, on 2 and 3 ranks,
// synchronously and asynchronously.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases, nameOf } from '../cases/dist.mjs';
import { askPython, withoutPython } from '../support/python.mjs';

process.env.OMP_NUM_THREADS = '1';
const { launch } = await import('../../dist/index.js');

const module = new URL('modules/dist.mjs', import.meta.url);

describe('collectives have the bits of gloo', { skip: withoutPython, timeout: 120_000 }, () => {
  for (const worldSize of [2, 3]) {
    it(`${cases.length} cases on ${worldSize} ranks, at once and asynchronously`, async () => {
      const expected = await askPython('dist.py', { worldSize, cases });
      for (const asyncOp of [false, true]) {
        const actual = await launch(module, {
          accelerator: 'cpu',
          devices: worldSize,
          args: { cases, asyncOp },
        });
        const differing = [];
        for (const [index, each] of cases.entries())
          for (let rank = 0; rank < worldSize; rank++)
            if (JSON.stringify(actual[rank][index]) !== JSON.stringify(expected[rank][index]))
              differing.push(`${nameOf(each)}, rank ${rank}`);
        assert.deepEqual(differing, []);
      }
    });
  }
});
