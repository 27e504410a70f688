// Schedulers against PyTorch, live: a hundred steps, rates and momenta as doubles to the bit, and state that goes from Python to torchlane and
// back halfway. Needs TORCHLANE_PARITY_PYTHON; `npm run test:parity` sets it.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { askPython, withoutPython } from '../support/python.mjs';

process.env.OMP_NUM_THREADS = '1';
const { follow, makeSchedule, schedules, STEPS } = await import('../cases/schedules.mjs');
const { camelCase, snakeCase } = await import('../../dist/optim/names.js');

const HALF = STEPS / 2;

/** JSON has no infinity. */
function plain(value) {
  if (value === Number.POSITIVE_INFINITY) return 'inf';
  if (value === Number.NEGATIVE_INFINITY) return '-inf';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function unplain(value) {
  if (value === 'inf' || value === '-inf')
    return value === 'inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (Array.isArray(value)) return value.map(unplain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unplain(item)]));
}

const optionsOf = (group) => Object.fromEntries(Object.entries(group).filter(([name]) => name !== 'params'));

describe('schedulers have the doubles of PyTorch', { skip: withoutPython, timeout: 120_000 }, () => {
  let python;
  const handed = [];

  before(async () => {
    const { answers } = await askPython(
      'schedules.py',
      schedules.map((each) => ({ ...each, steps: STEPS })),
    );
    python = answers;
  });

  for (const [index, each] of schedules.entries())
    it(each.name, () => {
      const expected = python[index];
      assert.equal(expected.error, undefined);
      const made = makeSchedule(each);
      assert.deepEqual(follow(each, made, 0, HALF), expected.half.rows);
      assert.deepEqual(plain(made.scheduler.stateDict()), expected.half.state);
      const groups = made.optimizer.paramGroups.map(optionsOf);
      handed.push({
        ...each,
        steps: STEPS,
        expected: expected.end,
        resume: { state: plain(made.scheduler.stateDict()), groups },
      });
      assert.deepEqual(follow(each, made, HALF), expected.end.rows);
      assert.deepEqual(plain(made.scheduler.stateDict()), expected.end.state);
      for (const [i, group] of made.optimizer.paramGroups.entries()) {
        for (const [name, value] of Object.entries(optionsOf(group)))
          assert.deepEqual(value, expected.end.groups[i][snakeCase(name)], name);
      }

      // Fifty steps in Python, fifty here.
      const resumed = makeSchedule(each);
      for (const [i, group] of resumed.optimizer.paramGroups.entries()) {
        for (const [key, value] of Object.entries(expected.half.groups[i]))
          if (camelCase(key) in group) group[camelCase(key)] = value;
      }
      resumed.scheduler.loadStateDict(unplain(expected.half.state));
      assert.deepEqual(follow(each, resumed, HALF), expected.end.rows, 'from Python');
    });

  it('fifty steps here, fifty in Python', async () => {
    assert.equal(handed.length, schedules.length);
    const { answers } = await askPython(
      'schedules.py',
      handed.map(({ expected, ...each }) => each),
    );
    for (const [i, { name, expected }] of handed.entries()) {
      assert.equal(answers[i].error, undefined, name);
      assert.deepEqual(answers[i].rows, expected.rows, name);
    }
  });
});
