// Evaluating on one CUDA device means what it means on the CPU, but for the last bits of other kernels; and the device is
// the evaluation's own while it lasts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, predict } from '../../dist/index.js';
import { assertClose } from '../support/compare.mjs';
import { build, metrics } from '../support/evaluating.mjs';
import { exact } from '../support/exchange.mjs';
import { OTHER_DEVICE } from '../tolerances.mjs';
import { skipReason } from './support.mjs';

const onCpu = { batchSize: 32, accelerator: 'cpu', devices: 1 };
const onCuda = { ...onCpu, accelerator: 'cuda' };

describe('evaluation on one CUDA device', { timeout: 300_000, skip: skipReason }, () => {
  it('gives what the CPU gives, twice the same bits', async () => {
    const { model, dataset } = build(101);
    const cpu = await predict(model, dataset, onCpu);
    const gpu = await predict(model, dataset, onCuda);
    assert.equal(gpu.device, 'cpu');
    assertClose({ output: exact(gpu) }, { output: exact(cpu) }, OTHER_DEVICE, 'predictions');
    assert.deepEqual(exact(await predict(model, dataset, onCuda)), exact(gpu));
    const { loss, margin, spread } = await evaluate(model, dataset, { metrics, ...onCpu });
    const means = await evaluate(model, dataset, { metrics, ...onCuda });
    for (const [name, value] of Object.entries({ loss, margin, spread })) {
      assert.ok(
        Math.abs(means[name] - value) <= OTHER_DEVICE * Math.abs(value),
        `${name}: ${means[name]}, ${value}`,
      );
    }
    assert.deepEqual(await evaluate(model, dataset, { metrics, ...onCuda }), means);
  });

  it('has the device for itself', async () => {
    const { model, dataset } = build(101);
    const first = predict(model, dataset, onCuda);
    assert.throws(() => predict(model, dataset, onCuda), /'devices' of predict\(\), received cuda:0, in use/);
    await first;
    await predict(model, dataset, onCuda);
  });
});
