// What the comparison of layer cases sees: one bit, a key, a word of the text, a number drawn more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Comparisons, compareAnswers, compareWithDigest, digestAnswer } from '../support/layer-answers.mjs';

const exactly = (...values) => ({
  dtype: 'float32',
  shape: [values.length],
  data: Buffer.from(new Float32Array(values).buffer).toString('base64'),
});

const answer = (more = {}) => ({
  repr: 'Linear(in_features=2, out_features=1, bias=True)',
  keys: ['weight', 'bias'],
  initial: { weight: exactly(1, 2), bias: exactly(0.5) },
  drawnAfterwards: exactly(0.25),
  outputs: [exactly(3, -4)],
  drawnByForward: exactly(0.75),
  buffers: {},
  inputGradients: [exactly(1, 1)],
  gradients: { weight: exactly(2, 2), bias: null },
  ...more,
});

/** An answer with one field other, and how far it is from the plain one. */
const changes = [
  [{ outputs: [exactly(3, -4.000002)] }, 'outputs.0', 5e-7],
  [{ drawnByForward: exactly(0.76) }, 'drawnByForward', 0.01],
  [{ initial: { weight: exactly(2, 1), bias: exactly(0.5) } }, 'initial.weight', 0.5],
  [{ gradients: { weight: exactly(2, 2), bias: exactly(0) } }, 'gradients.bias', Number.POSITIVE_INFINITY],
  [{ outputs: [{ ...exactly(3, -4), shape: [1, 2] }] }, 'outputs.0', Number.POSITIVE_INFINITY],
];

test('equal answers are equal, and keep that in a digest', () => {
  assert.deepEqual(compareAnswers(answer(), answer()), { distance: 0, where: '' });
  assert.deepEqual(compareWithDigest(answer(), digestAnswer(answer())), { distance: 0, where: '' });
});

for (const [change, where, least] of changes)
  test(`a difference in ${where} is seen, and where`, () => {
    const exact = compareAnswers(answer(change), answer());
    assert.equal(exact.where, where);
    assert.ok(exact.distance >= 0.9 * least, String(exact.distance));
    const digested = compareWithDigest(answer(change), digestAnswer(answer()));
    assert.equal(digested.where, where);
    assert.ok(digested.distance > 0);
  });

test('other keys, another text, another number of tensors and an error of Python are refused', () => {
  for (const change of [
    { keys: ['bias', 'weight'] },
    { repr: 'Linear()' },
    { outputs: [] },
    { buffers: { a: exactly(1) } },
  ]) {
    assert.throws(() => compareAnswers(answer(change), answer()), assert.AssertionError);
    assert.throws(() => compareWithDigest(answer(change), digestAnswer(answer())), assert.AssertionError);
  }
  assert.throws(() => compareAnswers(answer(), { error: 'ValueError: no' }), /ValueError: no/);
});

test('a case beyond the tolerance fails, and so do too many that are not bit-equal', () => {
  const comparisons = new Comparisons();
  assert.throws(
    () => comparisons.add('far', { distance: 1e-3, where: 'outputs.0' }, 1e-5),
    /outputs\.0 is off by 0\.001/,
  );
  comparisons.add('same', { distance: 0, where: '' }, 1e-5);
  comparisons.add('near', { distance: 1e-6, where: 'outputs.0' }, 1e-5);
  comparisons.finish('Two cases', 0.5);
  assert.throws(() => comparisons.finish('Two cases', 0.1), /1 of 2 cases are not bit-equal/);
});
