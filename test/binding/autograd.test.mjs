// Eager autograd: gradients, their accumulation, and switching it off.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { enableGrad, isGradEnabled, noGrad, ones, tensor, zeros } from '../../dist/index.js';

const variable = (values) => tensor(values, { requiresGrad: true });

it('backward() fills grad, and adds to it', () => {
  const x = variable([1, 2, 3]);
  assert.equal(x.grad, undefined);
  x.mul(x).sum().backward();
  assert.deepEqual(x.grad.toArray(), [2, 4, 6]);
  x.sum().backward();
  assert.deepEqual(x.grad.toArray(), [3, 5, 7]);
  x.grad.zero_();
  assert.deepEqual(x.grad.toArray(), [0, 0, 0]);
  x.grad = undefined;
  assert.equal(x.grad, undefined);
  x.grad = ones([3]);
  assert.deepEqual(x.grad.toArray(), [1, 1, 1]);
  assert.throws(() => {
    x.grad = ones([2]);
  }, /expected a gradient of the tensor's shape/);
});

it('a loss of several elements needs a gradient', () => {
  const x = variable([1, 2]);
  assert.throws(() => x.mul(2).backward(), {
    code: 'ERR_TORCH',
    op: 'backward',
    message: /implicitly created only for scalar/,
  });
  x.mul(2).backward({ gradient: tensor([1, 10]) });
  assert.deepEqual(x.grad.toArray(), [2, 20]);
  assert.throws(() => x.sum().backward({ grad: x }), { code: 'ERR_ARGUMENT', message: /no option 'grad'/ });
});

it('leaves, detached tensors, requiresGrad', () => {
  const x = variable([1]);
  const y = x.mul(2);
  assert.deepEqual([x.isLeaf, y.isLeaf, y.requiresGrad], [true, false, true]);
  assert.match(y.gradFn, /^MulBackward/);
  const detached = y.detach();
  assert.deepEqual([detached.isLeaf, detached.requiresGrad], [true, false]);
  detached.add_(1);
  assert.deepEqual(y.toArray(), [3]);
  assert.throws(
    () => {
      y.requiresGrad = false;
    },
    { code: 'ERR_ARGUMENT' },
  );
  assert.throws(() => zeros([1], { dtype: 'int64', requiresGrad: true }), { code: 'ERR_TORCH' });
  assert.equal(zeros([1]).requiresGrad_().requiresGrad, true);
  assert.throws(() => x.add_(1), { code: 'ERR_TORCH', op: 'aten::add_', message: /leaf Variable/ });
});

it('noGrad() switches it off, and ends with the function', () => {
  const x = variable([1]);
  assert.equal(isGradEnabled(), true);
  const y = noGrad(() => {
    assert.equal(isGradEnabled(), false);
    enableGrad(() => assert.equal(x.mul(2).requiresGrad, true));
    x.add_(1);
    return x.mul(2);
  });
  assert.deepEqual([y.requiresGrad, y.toArray(), isGradEnabled()], [false, [4], true]);
  assert.throws(
    () =>
      noGrad(() => {
        throw new TypeError('mine');
      }),
    TypeError,
  );
  assert.equal(isGradEnabled(), true);
  assert.throws(() => noGrad(async () => {}), {
    code: 'ERR_ARGUMENT',
    message: /a synchronous function for noGrad/,
  });
  assert.equal(isGradEnabled(), true);
});

it('reaches through views, indexing and several outputs', () => {
  const x = variable([
    [1, 5, 2],
    [4, 3, 6],
  ]);
  const [values] = x.max(1);
  values.sum().add(x.select(1, 0).mul(10).sum()).backward();
  assert.deepEqual(x.grad.toArray(), [
    [10, 1, 0],
    [10, 0, 1],
  ]);
});
