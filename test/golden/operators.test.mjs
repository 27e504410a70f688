// Operators and indexing against operators.json and indexing.json, PyTorch 2.11's answers. Bit for bit where this CPU has the
// capability of the one that made the files, but for a few; elsewhere within the tolerance.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { largestDistance, readGolden } = await import('../support/golden.mjs');
const { indexingCases, nameOf: indexingName, runIndexing } = await import('../support/indexing.mjs');
const { nameOf, operatorCases, runOperator } = await import('../support/operators.mjs');
const { OTHER_CPU } = await import('../tolerances.mjs');

const LEAST_OPERATORS = 400;
/** The share of the cases that may differ in bits on the CPU that made the file. */
const SHARE = 0.1;

const operators = readGolden('operators', operatorCases.map(nameOf));
const indexing = readGolden('indexing', indexingCases.map(indexingName));

/** How far each case is from Python's answer: `[{ name, apart }, …]`. */
function distances(cases, { cases: expected }, run) {
  return cases.map((each, index) => {
    const { name, values: theirs = [], tensors: digests } = expected[index];
    const { values = [], tensors, gradients = [] } = run(each);
    assert.deepEqual(values, theirs, name);
    return { name, apart: largestDistance([...tensors, ...gradients], digests) };
  });
}

/** Those that are further than `most`, as lines. */
function beyond(most, found) {
  return found.filter(({ apart }) => apart > most).map(({ name, apart }) => `${name}: off by ${apart}`);
}

describe(`PyTorch ${operators.torch}, ${operators.isSameCpu ? 'bit for bit' : 'within tolerance'}`, {
  timeout: 120_000,
}, () => {
  it(`at least ${LEAST_OPERATORS} operators and their gradients`, () => {
    assert.ok(new Set(operatorCases.map(({ name }) => name)).size >= LEAST_OPERATORS);
    const found = distances(operatorCases, operators, runOperator);
    assert.deepEqual(beyond(OTHER_CPU, found), []);
    const listed = beyond(0, found);
    if (operators.isSameCpu) assert.ok(listed.length <= SHARE * found.length, listed.join('\n'));
  });

  it('every indexing that is read or written', () => {
    assert.deepEqual(beyond(indexing.tolerance, distances(indexingCases, indexing, runIndexing)), []);
  });
});
