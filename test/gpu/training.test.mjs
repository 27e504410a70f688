// Training on one CUDA device means what it means on the CPU: the same rows in the same order, and the same losses and
// weights but for the last bits of other kernels.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertClose, assertCloseNumbers } from '../support/compare.mjs';
import { spec, trainHere } from '../support/workloads.mjs';
import { OTHER_DEVICE } from '../tolerances.mjs';
import { skipReason } from './support.mjs';

const onCuda = { accelerator: 'cuda', devices: 1 };

describe('one CUDA device against the CPU', { timeout: 300_000, skip: skipReason }, () => {
  for (const fields of [
    { model: 'template', epochs: 2 },
    // 70 rows in batches of 32: full batches and a short last one.
    { model: 'mlp', length: 70, epochs: 3, lr: 0.05, momentum: 0.9 },
    { model: 'mlp', length: 70, epochs: 3, lr: 0.05, momentum: 0.9, dropLast: true },
  ])
    it(JSON.stringify(fields), async () => {
      const cpu = await trainHere(spec(fields));
      const gpu = await trainHere(spec(fields), onCuda);
      assert.deepEqual(gpu.result.devices, ['cuda:0']);
      assert.equal(gpu.result.steps, cpu.result.steps);
      assertClose(gpu.weights, cpu.weights, OTHER_DEVICE, 'weights');
      assertCloseNumbers(gpu.losses, cpu.losses, OTHER_DEVICE, 'losses');
    });

  it('gives the same bits twice', async () => {
    const fields = { model: 'template', epochs: 3 };
    const first = await trainHere(spec(fields), onCuda);
    const second = await trainHere(spec(fields), onCuda);
    assert.deepEqual(second.weights, first.weights);
    assert.deepEqual(second.losses, first.losses);
  });
});
