// DistributedDataParallel on every CUDA device of the machine means what it means on as many CPU ranks: sums over NCCL beside the
// backward pass, in several buckets, with unused parameters searched for, in 16 bits.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cuda, launch } from '../../dist/index.js';
import { assertClose, assertCloseNumbers } from '../support/compare.mjs';
import { spec } from '../support/workloads.mjs';
import { OTHER_DEVICE } from '../tolerances.mjs';
import { skipReason } from './support.mjs';

const loop = (accelerator, devices, run) =>
  launch(new URL('../ranks/modules/data-parallel.mjs', import.meta.url), {
    accelerator,
    devices,
    args: { what: 'loop', spec: run },
    timeoutMs: 60_000,
  });

describe('own loops on CUDA against the CPU', { timeout: 300_000, skip: skipReason }, () => {
  for (const fields of [
    { model: 'template', epochs: 2 },
    { model: 'mlp', length: 140, epochs: 2, lr: 0.05, momentum: 0.9, ddp: { bucketCapMb: 0.05 } },
    { model: 'mlp', length: 140, epochs: 2, lr: 0.05, ddp: { gradientAsBucketView: true } },
    { model: 'mlp', length: 140, epochs: 2, lr: 0.05, ddp: { findUnusedParameters: true } },
    { model: 'mlp', length: 140, epochs: 2, lr: 0.05, ddp: { staticGraph: true } },
    { model: 'mlp', length: 140, epochs: 2, lr: 0.05, hook: 'allreduce' },
  ])
    it(JSON.stringify(fields), async () => {
      const run = spec({ ranks: cuda.deviceCount(), ...fields });
      const [cpu, gpu] = [await loop('cpu', run.ranks, run), await loop('cuda', run.ranks, run)];
      for (const [rank, { losses, weights }] of gpu.entries()) {
        assertClose(weights, cpu[rank].weights, OTHER_DEVICE, `weights of rank ${rank}`);
        assertCloseNumbers(losses, cpu[rank].losses, OTHER_DEVICE, `losses of rank ${rank}`);
      }
    });

  it('all ranks hold the same bits with sums in bfloat16', async () => {
    const run = spec({ model: 'mlp', length: 140, epochs: 1, ranks: cuda.deviceCount(), hook: 'bf16' });
    const [first, ...others] = await loop('cuda', run.ranks, run);
    for (const other of others) assert.deepEqual(other.weights, first.weights);
  });
});
