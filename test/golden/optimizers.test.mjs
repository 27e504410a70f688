// Optimizers and schedulers against optimizers.json and schedules.json, PyTorch 2.11's answers. Bit for bit where this CPU has the
// capability of the one that made the file; elsewhere within the tolerance.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

// libgomp reads it when it is loaded, which the imports below bring about.
process.env.OMP_NUM_THREADS = '1';
const { exact } = await import('../support/exchange.mjs');
const { largestDistance, readGolden } = await import('../support/golden.mjs');
const { drawCase, makeOptimizer, optimizers, STEPS, stepCase } = await import('../cases/optimizers.mjs');
const { follow, makeSchedule, schedules } = await import('../cases/schedules.mjs');
const { OTHER_LIBM } = await import('../tolerances.mjs');

const namesOf = (cases) => cases.map(({ name }) => name);
const golden = readGolden('optimizers', namesOf(optimizers));
const rates = readGolden('schedules', namesOf(schedules));
/** bfloat16 iterations: one rounding is 1/256 of a value, and they blow it up. */
const isCoarse = ({ optimizer }) => optimizer === 'Muon';

describe(`optimizers of PyTorch ${golden.torch}, ${golden.isSameCpu ? 'bit for bit' : 'within tolerance'}`, () => {
  for (const [index, each] of optimizers.entries())
    it(each.name, { skip: !golden.isSameCpu && isCoarse(each) ? 'bfloat16 on another CPU' : false }, () => {
      const { parameters, gradients } = drawCase(each);
      stepCase(makeOptimizer(each, parameters), parameters, gradients, 0, STEPS);
      const apart = largestDistance(parameters.map(exact), golden.cases[index].tensors);
      assert.ok(apart <= golden.tolerance, `off by ${apart}`);
    });
});

describe(`schedulers of PyTorch ${rates.torch}`, () => {
  for (const [index, each] of schedules.entries())
    it(each.name, () => {
      const ours = follow(each, makeSchedule(each)).filter((_, step) => step % 10 === 0);
      for (const [row, groups] of rates.cases[index].rows.entries())
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
