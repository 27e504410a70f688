// Operators against Python: values and gradients of every case of test/cases/operators.mjs, bit for bit or listed. Prints how many
// operators of each family there are, and the list.
process.env.OMP_NUM_THREADS = '1';

import assert from 'node:assert/strict';
import { it } from 'node:test';

const { distance } = await import('../support/compare.mjs');
const { nameOf, operatorCases, runOperator } = await import('../support/operators.mjs');
const { askPython, withoutPython } = await import('../support/python.mjs');

const LEAST_OPERATORS = 400;
const MOST_LISTED = 0.1;
const MOST_APART = 1e-5;

it('gives the values and gradients that Python gives', {
  skip: withoutPython,
  timeout: 300_000,
}, async () => {
  const { answers } = await askPython('operators.py', operatorCases);
  const wrong = [];
  const listed = [];
  const families = new Map();
  for (const [index, expected] of answers.entries()) {
    const each = operatorCases[index];
    const family = families.get(each.family) ?? { operators: new Set(), cases: 0, withGradient: 0 };
    families.set(each.family, family);
    family.operators.add(each.name);
    ++family.cases;
    if (expected.gradients?.length > 0) ++family.withGradient;
    const apart = expected.error ?? difference(each, expected);
    if (typeof apart === 'string') wrong.push(`${nameOf(each)}: ${apart}`);
    else if (apart > MOST_APART) wrong.push(`${nameOf(each)}: off by ${apart} of the largest magnitude`);
    else if (apart > 0)
      listed.push(`${nameOf(each)}: off by ${apart.toExponential(1)} of the largest magnitude`);
  }
  for (const [name, { operators, cases, withGradient }] of families)
    console.log(`${name}: ${operators.size} operators, ${cases} cases, ${withGradient} with gradients`);
  const different = new Set(operatorCases.map(({ name }) => name)).size;
  console.log(`${different} different operators, ${answers.length} cases, ${listed.length} not bit for bit:`);
  for (const line of listed) console.log(`  ${line}`);
  assert.deepEqual(wrong, []);
  assert.ok(different >= LEAST_OPERATORS, `${different} operators`);
  assert.ok(
    listed.length <= MOST_LISTED * answers.length,
    `${listed.length} of ${answers.length} are listed`,
  );
});

/** How far results and gradients are apart, or what else is wrong. */
function difference(each, expected) {
  let actual;
  try {
    actual = runOperator(each);
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
  if (actual.values.join() !== expected.values.join())
    return `values ${actual.values}, Python's ${expected.values}`;
  for (const kind of ['tensors', 'gradients']) {
    if (actual[kind].length !== expected[kind].length)
      return `${actual[kind].length} ${kind}, Python's ${expected[kind].length}`;
  }
  const ours = [...actual.tensors, ...actual.gradients];
  const theirs = [...expected.tensors, ...expected.gradients];
  return Math.max(0, ...ours.map((value, index) => distance(value, theirs[index])));
}
