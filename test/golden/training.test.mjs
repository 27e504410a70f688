// Losses, gradients and weights against training.json, which make_training.py made with PyTorch 2.11. Bit for bit where this
// CPU has the capability of the one that made the file; elsewhere within the tolerance table.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { assertCloseNumbers, valuesOf } from '../support/compare.mjs';
import { OTHER_CPU } from '../tolerances.mjs';

const golden = JSON.parse(readFileSync(new URL('training.json', import.meta.url), 'utf8'));
// libgomp reads it when it is loaded, which the import of workloads.mjs below brings about.
process.env.OMP_NUM_THREADS = String(golden.threads);
const { exact } = await import('../support/exchange.mjs');
const { build, trainHere } = await import('../support/workloads.mjs');
const { native } = await import('../../dist/native/load.js');

const isSameCpu = native().cpu().capability === golden.capability;

/** Compares tensors with golden ones, which may be shortened to a checksum and every n-th value. */
function assertGolden(actual, expected, what) {
  assert.deepEqual(Object.keys(actual), Object.keys(expected), `${what}: keys`);
  for (const [key, { dtype, shape, data, sha256, stride = 1 }] of Object.entries(expected)) {
    assert.deepEqual(actual[key].shape, shape, `${what}: shape of ${key}`);
    assert.equal(actual[key].dtype, dtype, `${what}: dtype of ${key}`);
    const kept = valuesOf(actual[key]).filter((_, index) => index % stride === 0);
    if (!isSameCpu) {
      assertCloseNumbers(kept, valuesOf({ dtype, data }), OTHER_CPU, `${what}: ${key}`);
      continue;
    }
    assert.deepEqual(kept, valuesOf({ dtype, data }), `${what}: values of ${key}`);
    if (sha256) {
      const bytes = Buffer.from(actual[key].data, 'base64');
      assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256, `${what}: bytes of ${key}`);
    }
  }
}

describe(`PyTorch ${golden.torch}, ${isSameCpu ? 'bit for bit' : 'within tolerance'}`, {
  timeout: 120_000,
}, () => {
  for (const { spec, losses, weights } of golden.train)
    it(`train(): ${spec.name}`, async () => {
      const ours = await trainHere(spec);
      const means = losses[0].map(
        (_, step) => losses.reduce((sum, rank) => sum + rank[step], 0) / losses.length,
      );
      assertGolden(ours.weights, weights, spec.name);
      assertCloseNumbers(ours.losses, means, isSameCpu ? 0 : OTHER_CPU, 'losses');
    });

  for (const { spec, loss, gradients } of golden.eager)
    it(`loss and gradients, eagerly: ${spec.name}`, () => {
      const { model, loss: lossFn, fields } = build(spec);
      const [x, y] = fields.map((field) => field.narrow(0, 0, spec.batchSize));
      const value = lossFn.forward(model.forward(x), y);
      value.backward();
      const ours = [...model.namedParameters()].map(([key, parameter]) => [key, exact(parameter.grad)]);
      assertGolden(Object.fromEntries(ours), gradients, spec.name);
      assertCloseNumbers([value.item()], [loss], isSameCpu ? 0 : OTHER_CPU, 'loss');
    });
});
