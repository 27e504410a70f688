// at() and set(): what they select, what they refuse and in which words, and that nothing stays behind. Every indexing of
// test/cases/indexing.mjs is compared with Python's in test/parity and test/golden.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arange, ones, Slice, scope, slice, stats, tensor, zeros } from '../../dist/index.js';
import { CASES, indexOf, REFUSED } from '../cases/indexing.mjs';

const refusal = (message) => ({ name: 'ArgumentError', code: 'ERR_ARGUMENT', message });
const x = arange(6, { dtype: 'float32' }).view([2, 3]);

describe('at()', () => {
  it('selects', () => {
    assert.deepEqual(x.at(1, slice(1)).toArray(), [4, 5]);
    assert.deepEqual(x.at('...', null, [0, 2]).shape, [2, 1, 2]);
    assert.deepEqual(x.at(x.gt(2)).toArray(), [3, 4, 5]);
    assert.deepEqual(x.at([1, 0], [2, 2]).toArray(), [5, 2]);
    assert.deepEqual(x.at(tensor([1n, -1n])).toArray(), [
      [3, 4, 5],
      [3, 4, 5],
    ]);
  });

  it('gives views that share memory, and copies', () => {
    const y = zeros([2, 3]);
    for (const view of [y.at(), y.at('...'), y.at(0), y.at(slice()), y.at(null, '...', slice(1))]) {
      assert.notEqual(view, y);
      view.fill_(1);
      assert.equal(y.sum().item() > 0, true);
      y.zero_();
    }
    y.at([0, 1]).fill_(1);
    assert.equal(y.sum().item(), 0);
  });

  for (const [shape, indices, message] of REFUSED)
    it(`refuses ${JSON.stringify(indices)} of [${shape}]`, () => {
      assert.throws(() => zeros(shape).at(...indices.map(indexOf)), refusal(message));
    });

  it('refuses what is no index, and names its place', () => {
    assert.throws(() => x.at({ start: 1 }), refusal(/for index 0 of at\(\), received an object$/));
    assert.throws(() => x.at(0, undefined), refusal(/for index 1 of at\(\), received undefined/));
    assert.throws(() => x.at('...', 0, '...'), refusal(/'\.\.\.' stands twice among the indices of at\(\)/));
    assert.throws(() => x.at(tensor([true, false, true])), {
      name: 'TorchError',
      message: /shape of the mask/,
    });
    assert.throws(() => x.at([0, 1], [0, 1, 2]), { name: 'TorchError', message: /broadcast/ });
    assert.throws(() => x.at([0, 2]), { name: 'TorchError', message: /index 2 is out of bounds/ });
  });
});

describe('slice()', () => {
  it('is a value of its own', () => {
    const some = slice(1, 5);
    assert.ok(some instanceof Slice);
    assert.deepEqual([some.start, some.stop, some.step], [1, 5, 1]);
    assert.equal(String(slice(null, -1, 2)), 'slice(null, -1, 2)');
  });

  it('refuses', () => {
    assert.throws(
      () => slice(0, 4, -1),
      refusal(/at least 1 for 'step' of slice\(\), received -1; flip\(\)/),
    );
    assert.throws(() => slice(0, 4, 0), refusal(/at least 1 for 'step' of slice\(\), received 0$/));
    assert.throws(() => slice(0.5), refusal(/an integer or null for 'start' of slice\(\), received 0.5/));
    assert.throws(() => slice(0, '4'), refusal(/an integer or null for 'stop' of slice\(\), received '4'/));
  });
});

describe('set()', () => {
  it('writes, and returns the tensor', () => {
    const y = zeros([2, 3]);
    assert.equal(y.set([0, slice(1)], 2), y);
    assert.deepEqual(y.toArray(), [
      [0, 2, 2],
      [0, 0, 0],
    ]);
    assert.deepEqual(
      y
        .set(1, ones([3]))
        .set(y.eq(0), -1)
        .at(slice(), 0)
        .toArray(),
      [-1, 1],
    );
    assert.deepEqual(
      y
        .set(
          [
            [0, 1],
            [1, 0],
          ],
          tensor([7, 8]),
        )
        .toArray(),
      [
        [-1, 7, 2],
        [8, 1, 1],
      ],
    );
    assert.deepEqual(
      y
        .set('...', 0)
        .set([[1]], 5)
        .sum()
        .item(),
      15,
    );
    assert.equal(y.set(false, 9).eq(9).any().item(), false);
  });

  it('refuses', () => {
    assert.throws(() => zeros([2]).set(0, [1]), refusal(/value of set\(\), received an array of length 1/));
    assert.throws(() => zeros([2]).set(2, 1), refusal(/index 2 of set\(\) is out of bounds/));
    assert.throws(() => zeros([2]).set([0, 0], 1), refusal(/set\(\) has indices for 2 dimensions/));
    assert.throws(() => zeros([2]).set([[0, 1]], ones([3])), {
      name: 'TorchError',
      message: /shape mismatch/,
    });
    assert.throws(() => zeros([2]).set(slice(), ones([3])), { name: 'TorchError', op: 'aten::copy_' });
    const leaf = zeros([2], { requiresGrad: true });
    assert.throws(() => leaf.set(0, 1), { name: 'TorchError', message: /leaf Variable/ });
  });
});

it('leaves no tensor behind', () => {
  scope(() => {
    const y = ones([2, 3, 4]);
    const before = stats().live;
    for (const { shape, indices, value } of CASES) {
      if (shape.join() !== '2,3,4' || typeof value === 'object') continue;
      scope(() => {
        const index = indices.map(indexOf);
        const live = stats().live;
        if (value === undefined) y.at(...index).dispose();
        else y.set(index, value);
        assert.equal(stats().live, live, JSON.stringify(indices));
      });
    }
    assert.throws(() => y.at(0, 0, 9));
    assert.throws(() => y.at([0], 0, 0, 0));
    assert.equal(stats().live, before);
  });
});
