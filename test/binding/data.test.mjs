// TensorDataset: items, and what its constructor refuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { data, tensor, zeros } from '../../dist/index.js';

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
    refusal(/field 1 .* received an array of length 2/),
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
