// Operators and indexing against operators.json and indexing.json, which make-operators.mjs made with PyTorch 2.11. Bit for bit
// where this CPU has the capability of the one that made the files, but for a few; elsewhere within the tolerance table.
process.env.OMP_NUM_THREADS = '1';

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OTHER_CPU } from '../tolerances.mjs';

const { largestDistance, readDigests } = await import('../support/digests.mjs');
const { indexingCases, nameOf: indexingName, runIndexing } = await import('../support/indexing.mjs');
const { nameOf, operatorCases, runOperator } = await import('../support/operators.mjs');
const { native } = await import('../../dist/native/load.js');

const LEAST_OPERATORS = 400;
const MOST_LISTED = 0.1;

const operators = readDigests('operators.json');
const indexing = readDigests('indexing.json');
const isSameCpu = native().cpuCapability() === operators.capability;

/** The cases whose distance is above `most`, with that distance. */
function furtherThan(most, cases, answers, run, name) {
  assert.equal(answers.length, cases.length, 'the file is of other cases: make-operators.mjs writes it anew');
  return cases.flatMap((each, index) => {
    const { values = [], tensors, gradients = [] } = run(each);
    assert.deepEqual(values, answers[index].values, name(each));
    const apart = largestDistance([...tensors, ...gradients], answers[index].digests);
    return apart > most ? [`${name(each)}: off by ${apart}`] : [];
  });
}

describe(`PyTorch ${operators.torch}, ${isSameCpu ? 'bit for bit' : 'within tolerance'}`, {
  timeout: 120_000,
}, () => {
  it(`at least ${LEAST_OPERATORS} operators and their gradients`, () => {
    assert.ok(new Set(operatorCases.map(({ name }) => name)).size >= LEAST_OPERATORS);
    const far = furtherThan(OTHER_CPU, operatorCases, operators.answers, runOperator, nameOf);
    assert.deepEqual(far, []);
    if (!isSameCpu) return;
    const listed = furtherThan(0, operatorCases, operators.answers, runOperator, nameOf);
    assert.ok(listed.length <= MOST_LISTED * operatorCases.length, listed.join('\n'));
  });

  it('every indexing that is read or written', () => {
    const most = isSameCpu ? 0 : OTHER_CPU;
    assert.deepEqual(furtherThan(most, indexingCases, indexing.answers, runIndexing, indexingName), []);
  });
});
