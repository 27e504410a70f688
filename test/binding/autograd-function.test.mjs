// Custom functions with a backward in JavaScript.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { autograd, noGrad, ones, ops, scope, stats, tensor } from '../../dist/index.js';
import { runSource } from '../support/child.mjs';
import { Exp } from '../support/custom-functions.mjs';

const variable = (values) => tensor(values, { requiresGrad: true });

/** A function of the two methods, under a name. */
function made(name, forward, backward) {
  const type = class extends autograd.Function {};
  Object.defineProperty(type, 'name', { value: name });
  return Object.assign(type, { forward, ...(backward && { backward }) });
}

describe('a custom function', () => {
  it('is differentiated by its backward, again and again', () => {
    const x = variable([0, 1]);
    const y = Exp.apply(x);
    assert.deepEqual([y.gradFn, y.requiresGrad], ['ExpBackward', true]);
    assert.deepEqual(y.toArray(), x.exp().toArray());
    let value = y;
    for (let order = 0; order < 3; order++) {
      [value] = autograd.grad(value.sum(), x, { createGraph: true });
      assert.deepEqual(value.toArray(), x.exp().toArray());
    }
    y.sum().backward();
    assert.deepEqual(x.grad.toArray(), x.exp().toArray());
    assert.throws(() => y.sum().backward(), { code: 'ERR_TORCH', message: /ExpBackward.*retainGraph/ });
  });

  it('passes fields, numbers and needsInputGrad', () => {
    const seen = [];
    const Scale = made(
      'Scale',
      (ctx, x, options, scale) => {
        ctx.factor = options.factor;
        ctx.saveForBackward(x, null, scale);
        return x.mul(scale).mul(options.factor);
      },
      (ctx, gradient) => {
        const [x, none, scale] = ctx.savedTensors;
        seen.push(ctx.needsInputGrad, none);
        return [gradient.mul(scale).mul(ctx.factor), null, gradient.mul(x).sum().mul(ctx.factor)];
      },
    );
    const x = variable([1, 2]);
    Scale.apply(x, { factor: 3 }, tensor(5)).sum().backward();
    assert.deepEqual(
      [x.grad.toArray(), seen],
      [
        [15, 15],
        [[true, false, false], null],
      ],
    );
    const scale = variable(5);
    Scale.apply(x, { factor: 3 }, scale).sum().backward();
    assert.equal(scale.grad.item(), 9);
  });

  it('has several outputs, some without gradient, and zeros for those that nobody used', () => {
    const Split = made(
      'Split',
      (ctx, x) => {
        const index = x.argmax(0);
        const sign = x.sign();
        ctx.markNonDifferentiable(index, sign);
        return [x.mul(2), x.mul(3), index, sign];
      },
      (_ctx, first, second, third, fourth) => {
        assert.deepEqual([third.toArray(), fourth.toArray()], [0, [0, 0]]);
        return first.mul(2).add(second.mul(3));
      },
    );
    const x = variable([1, 2]);
    const [first, , index, sign] = Split.apply(x);
    assert.deepEqual([index.requiresGrad, sign.requiresGrad, first.requiresGrad], [false, false, true]);
    first.sum().backward();
    assert.deepEqual(x.grad.toArray(), [2, 2]);
  });

  it('gets null instead of zeros if it says so', () => {
    const seen = [];
    const Two = made(
      'Two',
      (ctx, x) => {
        ctx.setMaterializeGrads(false);
        return [x.mul(2), x.mul(3)];
      },
      (_ctx, first, second) => {
        seen.push(first === null, second === null);
        return second.mul(3);
      },
    );
    const x = variable([1]);
    Two.apply(x)[1].sum().backward();
    assert.deepEqual([x.grad.toArray(), seen], [[3], [true, false]]);
  });

  it('writes in place, and returns its input', () => {
    const Double = made(
      'Double',
      (ctx, x) => {
        ctx.markDirty(x);
        return x.mul_(2);
      },
      (_ctx, gradient) => gradient.mul(2),
    );
    const x = variable([1, 2]);
    const y = x.add(1);
    const z = Double.apply(y);
    assert.equal(z, y);
    assert.deepEqual([y.gradFn, y.toArray()], ['DoubleBackward', [4, 6]]);
    y.sum().backward();
    assert.deepEqual(x.grad.toArray(), [2, 2]);
    assert.throws(() => Double.apply(variable([1])), {
      code: 'ERR_TORCH',
      op: 'Double',
      message: /leaf Variable/,
    });

    const Same = made(
      'Same',
      (_ctx, input) => input,
      (_ctx, gradient) => gradient.mul(7),
    );
    const same = Same.apply(x);
    assert.notEqual(same, x);
    assert.equal(same.gradFn, 'SameBackward');
    assert.deepEqual(autograd.grad(same.sum(), x)[0].toArray(), [7, 7]);
    const unsaved = Exp.apply(x);
    unsaved.add_(1);
    assert.throws(() => unsaved.sum().backward(), { code: 'ERR_TORCH', message: /modified by an inplace/ });
  });

  it('makes no graph where there is none', () => {
    const outputs = [noGrad(() => Exp.apply(variable([1]))), Exp.apply(tensor([1]))];
    for (const output of outputs) assert.deepEqual([output.gradFn, output.requiresGrad], [undefined, false]);
  });

  it('says what is wrong with its methods, under its name', () => {
    const x = variable([1, 2]);
    const applied = (forward, backward) => made('Odd', forward, backward).apply(x, 2);
    const backward = (fn) =>
      applied((_ctx, input) => input.mul(2), fn)
        .sum()
        .backward();
    const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });
    assert.throws(() => applied(), refusal(/static method 'forward' of Odd/));
    assert.throws(() => applied(() => 3), refusal(/Odd.forward to return, received 3/));
    assert.throws(
      () => applied((_ctx, input) => [input, null]),
      refusal(/Odd.forward to return, received null/),
    );
    assert.throws(() => applied(async () => x), refusal(/Odd.forward/));
    assert.throws(() => applied((ctx) => ctx.saveForBackward(3)), refusal(/argument 1 of saveForBackward/));
    assert.throws(() => applied((ctx) => ctx.savedTensors), refusal(/read in backward/));
    assert.throws(() => backward(), refusal(/static method 'backward' of Odd/));
    assert.throws(() => backward(() => x), refusal(/Odd.backward to return 2 gradients.*received 1/));
    assert.throws(
      () => backward(() => [x, null, x]),
      refusal(/Odd.backward to return 2 gradients.*received 3/),
    );
    assert.throws(() => backward(() => [3, null]), refusal(/a Tensor or null for argument 1.*received 3/));
    assert.throws(() => backward(() => [x, x]), refusal(/null, since that is no Tensor, for argument 2/));
    assert.throws(() => backward(() => [ones([3]), null]), {
      code: 'ERR_TORCH',
      message: /OddBackward returned an invalid gradient at index 0 - got \[3\]/,
    });
    backward(() => [undefined, undefined, null]);
    assert.equal(x.grad, undefined);
    const mine = new RangeError('mine');
    const fail = () => {
      throw mine;
    };
    assert.throws(
      () => applied(fail),
      (error) => error === mine,
    );
    assert.throws(
      () => backward(fail),
      (error) => error === mine,
    );
  });

  it('lets go of what it saved, and of its arguments', async () => {
    const x = variable([1]);
    const before = stats().live;
    for (let i = 0; i < 20; i++) scope(() => Exp.apply(Exp.apply(x)).sum().backward());
    assert.equal(stats().live, before);
    const { stdout, stderr } = await runSource(
      `import { autograd, ones, ops, stats } from 'torchlane';
       import { setImmediate as turn } from 'node:timers/promises';
       class Twice extends autograd.Function {
         static forward(ctx, x) { ctx.held = 1; const y = x.mul(2); ctx.saveForBackward(x, y); return y; }
         static backward(ctx, g) { return g.mul(2).add(ctx.savedTensors[1].mul(0)); }
       }
       const leaf = ones([1000], { requiresGrad: true });
       const run = () => { for (let i = 0; i < 100; i++) Twice.apply(leaf.add(1)).sum().backward(); };
       run();
       leaf.grad = undefined;
       for (let i = 0; i < 20; i++) { gc(); await turn(); }
       console.log(stats().live, stats().liveBytes);`,
      { command: [process.execPath, '--expose-gc'] },
    );
    assert.equal(stdout.trim(), '1 4000', stderr);
  });

  it('is the same function in ops and out', () => {
    const x = variable([0.5, 1]);
    const theirs = autograd.grad(ops.exp(x).sum(), x)[0].toArray();
    assert.deepEqual(autograd.grad(Exp.apply(x).sum(), x)[0].toArray(), theirs);
  });
});
