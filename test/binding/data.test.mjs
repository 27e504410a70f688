// TensorDataset and SequenceDataset: items, and what their constructors refuse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { data, scope, tensor, zeros } from '../../dist/index.js';

const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });

test('an item is the row of each field', () => {
  const dataset = new data.TensorDataset(
    tensor([
      [1, 2],
      [3, 4],
      [5, 6],
    ]),
    tensor([7n, 8n, 9n]),
  );
  assert.equal(dataset.length, 3);
  const [x, y] = dataset.get(1);
  assert.deepEqual([x.toArray(), y.item()], [[3, 4], 8]);
  assert.equal(dataset.fields.length, 2);
  assert.equal(new data.TensorDataset(zeros([0, 4])).length, 0);
});

test('names the field or index that does not fit', () => {
  assert.throws(() => new data.TensorDataset(), refusal(/at least one tensor/));
  assert.throws(
    () => new data.TensorDataset(zeros([2]), [1, 2]),
    refusal(/field 1 .* received an array of length 2; tensor\(array\) makes one/),
  );
  assert.throws(() => new data.TensorDataset(zeros([])), refusal(/field 0 .* no dimensions/));
  assert.throws(
    () => new data.TensorDataset(zeros([3, 2]), zeros([4]), zeros([3])),
    refusal(/equally many rows: field 0 has 3, field 1 has 4, field 2 has 3/),
  );
  const dataset = new data.TensorDataset(zeros([2]));
  assert.throws(() => dataset.get(2), refusal('item 2 was asked of a data.TensorDataset with 2 items'));
  assert.throws(() => dataset.get(-1), refusal(/received -1/));
});

const bigints = (...values) => tensor(BigInt64Array.from(values, BigInt));

test('an item of sequences is the sequence, its length and the other fields', () => {
  const dataset = new data.SequenceDataset(
    [
      tensor([[1, 2]]),
      zeros([0, 2]),
      tensor([
        [3, 4],
        [5, 6],
      ]),
    ],
    bigints(7, 8, 9),
    [bigints(1, 2), bigints(3), bigints()],
    { bucketLengths: [4], padValue: [0, -100] },
  );
  assert.equal(dataset.length, 3);
  const plain = (index) => dataset.get(index).map((field) => field.toArray());
  assert.deepEqual(plain(0), [[[1, 2]], 1, 7, [1, 2], 2]);
  assert.deepEqual(plain(2), [
    [
      [3, 4],
      [5, 6],
    ],
    2,
    9,
    [],
    0,
  ]);
  assert.deepEqual(dataset.get(1)[0].shape, [0, 2]);
  assert.equal(dataset.get(0)[1].dtype, 'int64');
  assert.throws(() => dataset.get(3), refusal('item 3 was asked of a data.SequenceDataset with 3 items'));
});

test('sequences are copied, and outlive a scope', () => {
  const sequences = [zeros([2]), zeros([1])];
  const dataset = scope(() => new data.SequenceDataset(sequences));
  sequences[0].add_(1);
  for (const sequence of sequences) sequence.dispose();
  assert.deepEqual(dataset.get(0)[0].toArray(), [0, 0]);
});

test('names the sequence or option that does not fit', () => {
  const make = (...args) => new data.SequenceDataset(...args);
  const refused = (args, message) => assert.throws(() => make(...args), refusal(message));
  refused([], /expected a list of sequences .* received undefined/);
  refused([zeros([3, 2])], /expected a list of sequences .* received an object of class Tensor/);
  refused([[]], /at least one sequence .* received an empty list/);
  refused([[zeros([2]), [1, 2]]], /sequence 1 of field 0 .* received an array of length 2/);
  refused([[zeros([2]), zeros([])]], /tensor \(length, …\) for sequence 1 of field 0 .* received a scalar/);
  refused(
    [[zeros([2, 3]), zeros([2, 4])]],
    /expected float32 \(length, 3\), as sequence 0 .* sequence 1 of field 0 .* received float32 \(length, 4\)/,
  );
  refused([[zeros([2]), bigints(1, 2)]], /expected float32 \(length\).* received int64 \(length\)/);
  refused([[zeros([2])], zeros([2])], /1 rows, one per sequence, for field 1 .* received one with 2/);
  refused([[zeros([2])], zeros([])], /field 1 .* received one without dimensions/);
  refused([[zeros([2])], [zeros([2]), zeros([2])]], /expected 1 sequences for field 1 .* received 2/);
  refused([[zeros([2])], 3], /tensor or a list of sequences for field 1 .* received 3/);
  refused(
    [[zeros([2]), zeros([9])], { bucketLengths: [4, 8] }],
    /at most 8 rows, the last of option 'bucketLengths', for sequence 1 of field 0 .* received 9/,
  );
  for (const bucketLengths of [[], [8, 4], [4, 4], [0, 4], [1.5], 8])
    refused([[zeros([2])], { bucketLengths }], /ascending integers of at least 1 for option 'bucketLengths'/);
  refused([[zeros([2])], { padValue: '0' }], /number, or a list of numbers for option 'padValue' .* '0'/);
  refused([[zeros([2])], { padValue: [0, 1] }], /expected 1 numbers for option 'padValue' .* received 2/);
  refused([[bigints(1)], { padValue: 0.5 }], /integer from .* 'padValue' .* field 0 is int64, received 0\.5/);
  refused(
    [[zeros([1])], [tensor(Uint8Array.of(1))], { padValue: [0, 300] }],
    /from 0 to 255 .* field 1 is uint8/,
  );
  refused([[zeros([2])], { padding: 1 }], /no option 'padding'; it has bucketLengths, padValue/);
});
