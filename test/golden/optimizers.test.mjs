// Optimizers and schedulers against optimizers.json and schedules.json, which make_optimizers.mjs made with PyTorch 2.11. Bit for bit where this
// CPU has the capability of the one that made the file; elsewhere within the tolerance table.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

// libgomp reads it when it is loaded, which the imports below bring about.
process.env.OMP_NUM_THREADS = '1';
const { digest, distanceFromDigest, exact } = await import('../support/exchange.mjs');
const { drawCase, makeOptimizer, optimizers, STEPS, stepCase } = await import('../cases/optimizers.mjs');
const { follow, makeSchedule, schedules } = await import('../cases/schedules.mjs');
const { native } = await import('../../dist/native/load.js');
const { OTHER_CPU, OTHER_LIBM } = await import('../tolerances.mjs');

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const golden = read('optimizers.json');
const rates = read('schedules.json');
const isSameCpu = native().cpuCapability() === golden.capability;
/** bfloat16 iterations: one rounding is 1/256 of a value, and they blow it up. */
const isCoarse = ({ optimizer }) => optimizer === 'Muon';

describe(`optimizers of PyTorch ${golden.torch}, ${isSameCpu ? 'bit for bit' : 'within tolerance'}`, () => {
  for (const [index, each] of optimizers.entries())
    it(each.name, { skip: !isSameCpu && isCoarse(each) ? 'bfloat16 on another CPU' : false }, () => {
      const { name, parameters: expected } = golden.cases[index];
      assert.equal(name, each.name, 'run make_optimizers.mjs: the cases have changed');
      const { parameters, gradients } = drawCase(each);
      stepCase(makeOptimizer(each, parameters), parameters, gradients, 0, STEPS);
      for (const [i, parameter] of parameters.entries()) {
        const ours = exact(parameter);
        if (isSameCpu) assert.deepEqual(digest(ours), expected[i], `parameter ${i}`);
        else assert.ok(distanceFromDigest(ours, expected[i]) <= OTHER_CPU, `parameter ${i}`);
      }
    });
});

describe(`schedulers of PyTorch ${rates.torch}`, () => {
  for (const [index, each] of schedules.entries())
    it(each.name, () => {
      const { name, rows } = rates.cases[index];
      assert.equal(name, each.name, 'run make_optimizers.mjs: the cases have changed');
      const ours = follow(each, makeSchedule(each)).filter((_, step) => step % 10 === 0);
      for (const [row, groups] of rows.entries())
        for (const [group, numbers] of groups.entries())
          for (const [i, expected] of numbers.entries()) {
            const actual = ours[row][group][i];
            const what = `step ${10 * row}, group ${group}`;
            if (expected === null) assert.equal(actual, null, what);
            else
              assert.ok(
                Math.abs(actual - expected) <= OTHER_LIBM * Math.abs(expected),
                `${what}: ${actual}, ${expected}`,
              );
          }
    });
});
