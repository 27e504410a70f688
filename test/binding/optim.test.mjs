// SGD against PyTorch's SGD(fused=True) (test/golden/nn.py), and what its constructor refuses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nn, ones, optim, scope, stats, tensor } from '../../dist/index.js';
import { assertCloseNumbers } from '../support/compare.mjs';
import { OTHER_CPU } from '../tolerances.mjs';

const { sgd } = JSON.parse(readFileSync(new URL('../golden/nn.json', import.meta.url), 'utf8'));
const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });

function assertClose(actual, expected, what) {
  assertCloseNumbers(actual.toArray().flat(), expected.flat(), OTHER_CPU, what);
}

for (const { options, weight, momentumBuffer } of sgd.runs) {
  test(`three steps of SGD with ${JSON.stringify(options)}`, () => {
    const parameter = new nn.Parameter(tensor(sgd.start));
    const optimizer = new optim.SGD([parameter], options);
    assert.equal(optimizer.state.size, 0);
    for (const gradient of sgd.gradients) {
      parameter.grad = tensor(gradient);
      optimizer.step();
    }
    assertClose(parameter, weight, 'weight');
    if (momentumBuffer === null) assert.equal(optimizer.state.size, 0);
    else assertClose(optimizer.state.get(parameter).momentumBuffer, momentumBuffer, 'momentum');
  });
}

test('parameters without a gradient stay as they are', () => {
  const [still, moved] = [new nn.Parameter(ones([2])), new nn.Parameter(ones([2]))];
  const optimizer = new optim.SGD([still, moved], { lr: 1, momentum: 0.9 });
  optimizer.step();
  moved.sum().backward();
  optimizer.step();
  assert.deepEqual(
    [still.toArray(), moved.toArray()],
    [
      [1, 1],
      [0, 0],
    ],
  );
  assert.deepEqual([...optimizer.state.keys()], [moved]);
  optimizer.zeroGrad();
  assert.equal(moved.grad, undefined);
});

test('a parameter that is a view with gaps is refused by its index, and nothing is written', () => {
  const base = tensor(Array.from({ length: 3 }, () => Array(6).fill(1)));
  const views = [base.narrow(1, 1, 2), base.select(1, 2), ones([1]).expand([4])];
  for (const view of views) {
    const [still, dense, gaps] = [ones([2]), ones([2]), view].map((value) => new nn.Parameter(value));
    const optimizer = new optim.SGD([still, dense, gaps], { lr: 1, momentum: 0.9 });
    dense.grad = ones([2]);
    gaps.grad = ones(view.shape);
    const message = /^expected parameter 2 of optim\.SGD to be dense.* received one of shape .*clone\(\)/;
    assert.throws(() => optimizer.step(), refusal(message));
    assert.equal(optimizer.state.size, 0);
    assert.deepEqual(dense.toArray(), [1, 1]);
    assert.ok(base.eq(1).all().item());
  }
  const copied = new nn.Parameter(views[0].clone());
  copied.grad = ones([3, 2]);
  new optim.SGD([copied], { lr: 1 }).step();
  assert.ok(copied.eq(0).all().item());
});

test('steps inside a scope keep the momentum and leave nothing else behind', () => {
  const parameter = new nn.Parameter(ones([2]));
  const optimizer = new optim.SGD([parameter], { lr: 1, momentum: 0.5 });
  const before = stats().live;
  for (let step = 0; step < 3; step += 1) {
    scope(() => parameter.sum().backward());
    optimizer.step();
    scope(() => optimizer.step());
    optimizer.zeroGrad();
  }
  assert.equal(stats().live, before + 1);
  assert.equal(optimizer.state.get(parameter).momentumBuffer.isDisposed, false);
});

test('options have the defaults of PyTorch, lr comes with or without its name', () => {
  const parameters = [new nn.Parameter(ones([1]))];
  const defaults = { lr: 1e-3, momentum: 0, dampening: 0, weightDecay: 0, nesterov: false, maximize: false };
  assert.deepEqual(new optim.SGD(parameters).options, defaults);
  assert.deepEqual(new optim.SGD(parameters, 0.5, { momentum: 0.9 }).options, {
    ...defaults,
    lr: 0.5,
    momentum: 0.9,
  });
});

test('refuses what it cannot optimize', () => {
  const parameter = new nn.Parameter(ones([1]));
  assert.throws(() => new optim.SGD([]), refusal(/optim.SGD got no parameters/));
  assert.throws(
    () => new optim.SGD(new nn.ReLU()),
    refusal(/model.parameters\(\), received an object of class ReLU/),
  );
  assert.throws(
    () => new optim.SGD([parameter, ones([1])]),
    refusal(/an nn.Parameter at index 1 .* received an object of class Tensor/),
  );
  assert.throws(() => new optim.SGD([parameter, parameter]), refusal(/twice, at index 0 and 1/));
  for (const option of ['lr', 'momentum', 'weightDecay']) {
    assert.throws(
      () => new optim.SGD([parameter], { [option]: -1 }),
      refusal(new RegExp(`option '${option}' .* received -1`)),
    );
  }
  assert.throws(
    () => new optim.SGD([parameter], { nesterov: true }),
    refusal(/'nesterov' .* received momentum 0/),
  );
  assert.throws(
    () => new optim.SGD([parameter], { nesterov: true, momentum: 0.9, dampening: 0.1 }),
    refusal(/dampening 0.1/),
  );
  assert.throws(
    () => new optim.SGD([parameter], { fused: true }),
    refusal(/optim.SGD has no option 'fused'/),
  );
});
