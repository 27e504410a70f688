// Indexing against Python's brackets: read and written, values and gradients bit for bit, and what is a view.
process.env.OMP_NUM_THREADS = '1';

import assert from 'node:assert/strict';
import { it } from 'node:test';

const { indexingCases, nameOf, runIndexing } = await import('../support/indexing.mjs');
const { distance } = await import('../support/compare.mjs');
const { askPython, withoutPython } = await import('../support/python.mjs');

it('reads and writes what Python does', { skip: withoutPython, timeout: 120_000 }, async () => {
  const { answers } = await askPython('indexing.py', indexingCases);
  for (const [index, expected] of answers.entries()) {
    const each = indexingCases[index];
    const name = nameOf(each);
    assert.equal(expected.error, undefined, `${name}: ${expected.error}`);
    const { tensors, isView } = runIndexing(each);
    assert.equal(tensors.length, expected.tensors.length);
    for (const [place, theirs] of expected.tensors.entries())
      assert.equal(distance(tensors[place], theirs), 0, `${name}, tensor ${place}`);
    if (isView !== undefined) assert.equal(isView, expected.isView, `${name}: a view`);
  }
  console.log(
    `${answers.length} indexings as Python's: ${indexingCases.filter(({ value }) => value === undefined).length} read, the others written`,
  );
});
