// Eager autograd: gradients, their accumulation, and switching it off.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  autograd,
  enableGrad,
  inferenceMode,
  isGradEnabled,
  isInferenceModeEnabled,
  noGrad,
  ones,
  setGradEnabled,
  tensor,
  zeros,
} from '../../dist/index.js';

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

it('backward() keeps the graph, makes one of itself, and fills the tensors it is told to', () => {
  const x = variable([1, 2]);
  const y = x.pow(3).sum();
  y.backward({ retainGraph: true });
  y.backward();
  assert.deepEqual(x.grad.toArray(), [6, 24]);
  assert.throws(() => y.backward(), {
    code: 'ERR_TORCH',
    op: 'backward',
    message: /second time.* \{ retainGraph: true \}/,
  });

  const a = variable([1, 2]);
  const b = variable([3, 4]);
  const middle = a.mul(b);
  middle.sum().backward({ inputs: a, retainGraph: true });
  assert.deepEqual([a.grad.toArray(), b.grad], [[3, 4], undefined]);
  middle.sum().backward({ inputs: [b] });
  assert.deepEqual(
    [a.grad.toArray(), b.grad.toArray()],
    [
      [3, 4],
      [1, 2],
    ],
  );
  assert.throws(() => middle.sum().backward({ inputs: [] }), { code: 'ERR_ARGUMENT' });
  assert.throws(() => middle.sum().backward({ inputs: 3 }), { code: 'ERR_ARGUMENT', message: /'inputs'/ });
  assert.throws(() => middle.sum().backward({ retainGraph: 1 }), { code: 'ERR_ARGUMENT' });

  const c = variable([2]);
  c.pow(3).sum().backward({ createGraph: true });
  const first = c.grad;
  assert.match(first.gradFn, /Backward/);
  c.grad = undefined;
  first.sum().backward();
  assert.deepEqual(c.grad.toArray(), [12]);
});

it('autograd.backward() goes from several tensors at once', () => {
  const x = variable([1, 2]);
  autograd.backward([x.sum(), x.mul(3)], { gradTensors: [null, tensor([1, 10])] });
  assert.deepEqual(x.grad.toArray(), [4, 31]);
  assert.throws(() => autograd.backward([x.sum()], { gradTensors: [null, null] }), {
    code: 'ERR_ARGUMENT',
    message: /expected 1 gradients for option 'gradTensors' .*, received 2/,
  });
  assert.throws(() => autograd.backward([]), { code: 'ERR_ARGUMENT', message: /at least one/ });
});

it('grad() returns gradients, and leaves grad alone', () => {
  const x = variable([1, 2]);
  const y = variable([3, 4]);
  const product = x.mul(y);
  const [gx, gy] = autograd.grad(product.sum(), [x, y], { retainGraph: true });
  assert.deepEqual([gx.toArray(), gy.toArray(), x.grad, y.grad], [[3, 4], [1, 2], undefined, undefined]);
  const [weighed] = autograd.grad(product, x, { gradOutputs: tensor([1, 10]), retainGraph: true });
  assert.deepEqual(weighed.toArray(), [3, 40]);
  // Inputs that are no leaves, outputs that are several.
  const [middle] = autograd.grad([product.sum(), product.mul(2)], product, {
    gradOutputs: [null, tensor([1, 1])],
    retainGraph: true,
  });
  assert.deepEqual(middle.toArray(), [3, 3]);
  const other = variable([1]);
  assert.deepEqual(autograd.grad(product.sum(), [other], { allowUnused: true, retainGraph: true }), [
    undefined,
  ]);
  assert.throws(() => autograd.grad(product.sum(), [x, other], { retainGraph: true }), {
    code: 'ERR_TORCH',
    op: 'grad',
    message: /do not depend on the input at place 1.*allowUnused/,
  });
  assert.throws(() => autograd.grad(product.sum(), tensor([1])), { code: 'ERR_TORCH', op: 'grad' });
  assert.throws(() => autograd.grad(product.sum(), x, { createGrpah: true }), { code: 'ERR_ARGUMENT' });
  assert.throws(() => autograd.grad('product', x), { code: 'ERR_ARGUMENT', message: /'outputs' of grad/ });
  product.dispose();
  assert.throws(() => autograd.grad(product, x), { code: 'ERR_DISPOSED' });
});

it('retainGrad() lets a tensor that is no leaf have its gradient', () => {
  const x = variable([1, 2]);
  const y = x.mul(3);
  assert.equal(y.retainsGrad, false);
  y.retainGrad();
  assert.equal(y.retainsGrad, true);
  y.square().sum().backward();
  assert.deepEqual(y.grad.toArray(), [6, 12]);
  assert.throws(() => tensor([1]).retainGrad(), { code: 'ERR_TORCH', op: 'retainGrad' });
});

it('inferenceMode() makes tensors that take no part in gradients', () => {
  const x = variable([1, 2]);
  const y = inferenceMode(() => {
    assert.deepEqual([isInferenceModeEnabled(), isGradEnabled()], [true, false]);
    inferenceMode(() => assert.equal(x.mul(2).requiresGrad, true), false);
    return x.mul(2);
  });
  assert.deepEqual([y.isInference(), y.requiresGrad, y.toArray()], [true, false, [2, 4]]);
  assert.deepEqual([isInferenceModeEnabled(), isGradEnabled(), x.isInference()], [false, true, false]);
  assert.throws(() => x.mul(y), { code: 'ERR_TORCH', message: /Inference tensors cannot be saved/ });
  assert.equal(x.mul(y.clone()).requiresGrad, true);
  const mine = new TypeError('mine');
  assert.throws(
    () =>
      inferenceMode(() => {
        throw mine;
      }),
    (error) => error === mine,
  );
  assert.equal(isInferenceModeEnabled(), false);
  assert.throws(() => inferenceMode(async () => {}), { code: 'ERR_ARGUMENT', message: /inferenceMode/ });
  assert.throws(() => inferenceMode(() => {}, 1), { code: 'ERR_ARGUMENT' });
});

it('setGradEnabled() stays', () => {
  const x = variable([1]);
  setGradEnabled(false);
  assert.deepEqual([isGradEnabled(), x.mul(2).requiresGrad], [false, false]);
  setGradEnabled(true);
  assert.equal(isGradEnabled(), true);
  assert.throws(() => setGradEnabled(), { code: 'ERR_ARGUMENT' });
});
