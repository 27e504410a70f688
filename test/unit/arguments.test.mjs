// Option bags: defaults, unknown names, wrong kinds, and the first option given without a bag.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOOLEAN, describe, integer, NON_NEGATIVE, readOptions } from '../../dist/arguments.js';

const KINDS = { lr: NON_NEGATIVE, flag: BOOLEAN, count: integer(1) };
const DEFAULTS = { lr: 0.5, flag: false, count: 3 };
const read = (options, lr) => readOptions('x.Thing', KINDS, DEFAULTS, options, { name: 'lr', value: lr });
const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });

test('fills in defaults, and takes undefined for them', () => {
  assert.deepEqual(read(undefined), DEFAULTS);
  assert.deepEqual(read({ flag: true, lr: undefined }), { lr: 0.5, flag: true, count: 3 });
});

test('takes the first option without its name', () => {
  assert.deepEqual(read({ count: 1 }, 2), { lr: 2, flag: false, count: 1 });
  assert.deepEqual(read(undefined, { lr: 2 }), { lr: 2, flag: false, count: 3 });
  assert.throws(() => read({ lr: 1 }, 2), refusal("'lr' of x.Thing was given twice"));
  assert.throws(() => read({}, { lr: 2 }), refusal(/a second option bag/));
});

test('names the option that is refused', () => {
  assert.throws(() => read({ rate: 1 }), refusal("x.Thing has no option 'rate'; it has lr, flag, count"));
  assert.throws(
    () => read({ flag: 1 }),
    refusal("expected a boolean for option 'flag' of x.Thing, received 1"),
  );
  assert.throws(
    () => read({ count: 0 }),
    refusal(/an integer of at least 1 for option 'count' of x.Thing, received 0/),
  );
  assert.throws(
    () => read({ lr: Number.NaN }),
    refusal(/not negative for option 'lr' of x.Thing, received NaN/),
  );
  assert.throws(() => read(null, [1]), refusal(/received an array of length 1/));
  assert.throws(() => read(7), refusal('expected an object of options for x.Thing, received 7'));
  assert.throws(() => read(7, 2), refusal('expected an object of options for x.Thing, received 7'));
  assert.throws(() => read(true, { lr: 2 }), refusal(/an object of options for x\.Thing, received true/));
  assert.throws(() => read({ toString: 1 }), refusal(/no option 'toString'/));
});

test('describes values in few words', () => {
  const texts = ['a', 1n, Math.max, null, undefined, {}, Object.create(null), new Map(), () => 0].map(
    describe,
  );
  assert.deepEqual(texts, [
    "'a'",
    '1n',
    'the function max',
    'null',
    'undefined',
    'an object',
    'an object',
    'an object of class Map',
    'a function',
  ]);
});
