// Hooks on tensors: what they may do, what they throw, and when they die.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { autograd, enableGrad, ones, randn, scope, stats, tensor } from '../../dist/index.js';
import { runSource } from '../support/child.mjs';

const DIST = new URL('../../dist/index.js', import.meta.url).href;
const variable = (values) => tensor(values, { requiresGrad: true });

/** What a child prints, which must end well by itself. */
async function printed(source, flags = []) {
  const prelude = `import * as torch from 'torchlane';
import { setImmediate as turn } from 'node:timers/promises';
const { autograd, ones, scope, stats } = torch;
const leaf = () => ones([2], { requiresGrad: true });
`;
  const { code, signal, stdout, stderr } = await runSource(prelude + source, {
    command: [process.execPath, ...flags],
    deadlineMs: 60_000,
  });
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, stderr);
  return stdout.trim();
}

describe('registerHook()', () => {
  it('sees the gradient, and may give another', () => {
    const x = variable([1, 2]);
    const y = x.mul(3);
    const seen = [];
    y.registerHook((gradient) => void seen.push(gradient.toArray()));
    y.registerHook((gradient) => gradient.mul(10));
    y.registerHook((gradient) => seen.push(gradient.toArray()) && undefined);
    x.registerHook((gradient) => gradient.add(1));
    y.sum().backward();
    assert.deepEqual(seen, [
      [1, 1],
      [10, 10],
    ]);
    assert.deepEqual(x.grad.toArray(), [31, 31]);
    const [again] = autograd.grad(x.mul(2).sum(), x);
    assert.deepEqual(again.toArray(), [3, 3]);
  });

  it('is removed by its handle, once and for all', () => {
    const x = variable([1]);
    const hook = x.registerHook((gradient) => gradient.mul(5));
    hook.remove();
    hook.remove();
    const other = x.registerHook((gradient) => gradient.mul(7));
    x.sum().backward();
    other[Symbol.dispose]();
    x.sum().backward();
    assert.deepEqual(x.grad.toArray(), [8]);
    const self = x.registerHook(() => self.remove());
    x.sum().backward();
    assert.deepEqual(x.grad.toArray(), [9]);
  });

  it('refuses what has no gradient, and what is no gradient', () => {
    assert.throws(() => tensor([1]).registerHook(() => {}), { code: 'ERR_TORCH', op: 'registerHook' });
    assert.throws(() => variable([1]).registerHook(3), { code: 'ERR_ARGUMENT', message: /a function/ });
    const x = variable([1, 2]);
    const handles = [x.registerHook(() => 'text')];
    assert.throws(() => x.sum().backward(), { code: 'ERR_ARGUMENT', message: /a tensor's hook returns/ });
    handles[0].remove();
    x.registerHook(() => ones([3]));
    assert.throws(() => x.sum().backward(), { code: 'ERR_TORCH', message: /changed the size of value/ });
  });

  it('throws to the caller of backward(), whatever it throws', () => {
    for (const thrown of [new RangeError('mine'), Object.freeze({ code: 'ERR_MINE' }), 5, null, undefined]) {
      const x = variable([1]);
      x.mul(2).registerHook(() => {});
      const y = x.mul(2);
      y.registerHook(() => {
        throw thrown;
      });
      let caught = 'nothing';
      try {
        y.sum().backward();
      } catch (error) {
        caught = error;
      }
      assert.equal(caught, thrown);
      assert.equal(x.grad, undefined);
      x.sum().backward();
      assert.deepEqual(x.grad.toArray(), [1]);
    }
  });

  it('may run a backward pass of its own, sixty deep, and no deeper', () => {
    const nested = (depth) =>
      enableGrad(() => {
        const x = variable([1]);
        const y = x.mul(2);
        y.registerHook((gradient) => (depth === 0 ? gradient : gradient.mul(nested(depth - 1))));
        y.sum().backward();
        return x.grad;
      });
    assert.deepEqual(nested(20).toArray(), [2 ** 21]);
    assert.throws(() => nested(80), { code: 'ERR_ARGUMENT', message: /not nested deeper than 60 times/ });
    assert.deepEqual(nested(1).toArray(), [4]);
  });

  it('costs no tensors in a scope', () => {
    const x = variable([1, 2]);
    const before = stats().live;
    for (let i = 0; i < 50; i++) {
      scope(() => {
        const y = x.mul(2);
        y.registerHook((gradient) => gradient.mul(2));
        y.sum().backward();
      });
    }
    assert.equal(stats().live, before);
  });
});

describe('registerPostAccumulateGradHook()', () => {
  it('sees the parameter itself after grad was added to', () => {
    const x = variable([1, 2]);
    const seen = [];
    const hook = x.registerPostAccumulateGradHook((parameter) => {
      seen.push([parameter === x, parameter.grad.toArray()]);
      parameter.grad = undefined;
    });
    x.mul(2).sum().backward();
    x.mul(3).sum().backward();
    assert.deepEqual(seen, [
      [true, [2, 2]],
      [true, [3, 3]],
    ]);
    assert.equal(x.grad, undefined);
    hook.remove();
    x.sum().backward();
    assert.deepEqual(x.grad.toArray(), [1, 1]);
  });

  it('is for leaves that require a gradient', () => {
    const x = variable([1]);
    for (const other of [x.mul(2), tensor([1])])
      assert.throws(() => other.registerPostAccumulateGradHook(() => {}), { code: 'ERR_ARGUMENT' });
    x.registerPostAccumulateGradHook(() => {
      throw new RangeError('mine');
    });
    assert.throws(() => x.sum().backward(), RangeError);
  });
});

describe('hooks die', () => {
  it('with their graph, on their own thread', async () => {
    const text = await printed(
      `const dead = [];
       const registry = new FinalizationRegistry((name) => dead.push(name));
       const make = () => {
         const y = leaf().mul(2);
         const hook = (gradient) => gradient;
         registry.register(hook, 'hook');
         y.registerHook(hook);
         return y.sum();
       };
       let kept = make();
       const collect = async () => { for (let i = 0; i < 20; i++) { gc(); await turn(); } };
       await collect();
       const before = dead.length;
       kept.backward();
       kept = undefined;
       await collect();
       console.log(JSON.stringify([before, dead.length, stats().live]));`,
      ['--expose-gc'],
    );
    assert.equal(text, '[0,1,0]');
  });

  it('when a tensor that its own hook uses is disposed of', async () => {
    const text = await printed(
      `const dead = [];
       const registry = new FinalizationRegistry((name) => dead.push(name));
       const make = () => scope(() => {
         const y = leaf().mul(2);
         const hook = (gradient) => gradient.mul(y.shape[0]);
         registry.register(hook, 'hook');
         y.registerHook(hook);
         y.sum().backward();
       });
       make();
       for (let i = 0; i < 20; i++) { gc(); await turn(); }
       console.log(dead.length, stats().live);`,
      ['--expose-gc'],
    );
    assert.equal(text, '1 0');
  });

  it('with a worker that is terminated in the middle of them, and at the end of the process', async () => {
    const worker = `
      import { parentPort, workerData } from 'node:worker_threads';
      const { autograd, ones } = await import(workerData);
      const x = ones([64, 64], { requiresGrad: true });
      globalThis.kept = x;
      x.registerHook((gradient) => gradient.mul(0.5));
      parentPort.postMessage('begun');
      for (;;) {
        const y = autograd.checkpoint((input) => input.matmul(input), x);
        y.registerHook((gradient) => gradient.add(y));
        y.sum().backward();
        x.grad = undefined;
        y.dispose();
      }`;
    const text = await printed(
      `import { Worker } from 'node:worker_threads';
       const dist = ${JSON.stringify(DIST)};
       const source = new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(worker)}));
       for (let round = 0; round < 6; round++) {
         const worker = new Worker(source, { workerData: dist });
         worker.on('error', (error) => console.log(error));
         await new Promise((resolve) => worker.on('message', resolve));
         await new Promise((resolve) => setTimeout(resolve, 7 * round));
         await worker.terminate();
       }
       globalThis.hooked = leaf().mul(2);
       globalThis.hooked.registerHook((gradient) => gradient);
       console.log(globalThis.hooked.sum().item());`,
    );
    assert.equal(text, '4');
  });
});

it('gradients of random numbers through hooks are those without', () => {
  const x = randn([5, 5], { requiresGrad: true });
  const value = (hooked) => {
    const y = x.matmul(x).tanh();
    if (hooked) y.registerHook(() => {});
    return autograd.grad(y.square().sum(), x)[0].toArray();
  };
  assert.deepEqual(value(true), value(false));
});
