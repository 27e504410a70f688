// Data-parallel training means the same as one device with the whole batch: N ranks with batch b against 1 rank with batch
// N·b. The sampler deals rows round-robin, so that each step sees the same rows in both.
import { describe, it } from 'node:test';
import { assertClose, assertCloseNumbers } from '../support/compare.mjs';
import { spec, trainHere } from '../support/workloads.mjs';
import { OTHER_BATCH_SPLIT } from '../tolerances.mjs';

const STEPS = 20;
const BATCH = 8;

describe('N ranks equal one rank with N times the batch', { timeout: 120_000 }, () => {
  for (const model of ['template', 'mlp'])
    for (const ranks of [2, 3])
      it(`${model}, ${ranks} ranks, ${STEPS} steps`, async () => {
        // Five steps an epoch, without a remainder.
        const length = 5 * BATCH * ranks;
        const common = { model, length, epochs: STEPS / 5, lr: 0.05, momentum: 0.9 };
        const many = await trainHere(spec({ ...common, ranks, batchSize: BATCH }));
        const one = await trainHere(spec({ ...common, ranks: 1, batchSize: BATCH * ranks }));
        assertClose(many.weights, one.weights, OTHER_BATCH_SPLIT, `${model}, ${ranks} ranks`);
        assertCloseNumbers(many.losses, one.losses, OTHER_BATCH_SPLIT, 'losses');
      });
});
