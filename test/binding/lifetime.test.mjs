// The lifetime rules of binding/README.md, by number: closed handles, scopes, the garbage collector's net, workers.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { keep, ones, ops, scope, stats, Tensor, tensor, zeros } from '../../dist/index.js';

const DIST = new URL('../../dist/index.js', import.meta.url).href;
const disposed = { name: 'DisposedError', code: 'ERR_DISPOSED' };

/** Runs a module's text in a Node of its own, which must exit by itself; returns what it printed. */
function child(source, { flags = [], deadlineMs = 60_000 } = {}) {
  const text = `import * as torch from ${JSON.stringify(DIST)};\n${source}`;
  const process_ = spawn(process.execPath, [...flags, '--input-type=module', '--eval', text], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  process_.stdout.on('data', (data) => {
    stdout += data;
  });
  process_.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      process_.kill('SIGKILL');
      reject(new Error(`no exit within ${deadlineMs} ms; stdout: ${stdout}; stderr: ${stderr}`));
    }, deadlineMs);
    process_.on('close', (code, signal) => {
      clearTimeout(deadline);
      if (code === 0) resolve(stdout.trim());
      else reject(new Error(`exit code ${code}, signal ${signal}; stdout: ${stdout}; stderr: ${stderr}`));
    });
  });
}

describe('rule 2: open or closed', () => {
  it('every use of a disposed tensor throws, a second dispose() does not', () => {
    const x = ones([2]);
    const y = ones([2]);
    x.dispose();
    x.dispose();
    assert.equal(x.isDisposed, true);
    for (const use of [
      () => x.add(1),
      () => y.add(x),
      () => tensor([1]).index([x]),
      () => x.shape,
      () => x.dtype,
      () => x.device,
      () => x.item(),
      () => x.toArray(),
      () => x.data(),
      () => x.requiresGrad,
      () => x.grad,
      () => x.backward(),
      () => y.backward({ gradient: x }),
      () => y.to(x),
    ]) {
      assert.throws(use, disposed, String(use));
    }
    assert.equal(String(x), 'tensor(disposed)');
    assert.deepEqual(y.toArray(), [1, 1]);
  });

  it('views and graphs keep memory alive by themselves', () => {
    const x = ones([2], { requiresGrad: true });
    const y = x.mul(3);
    const loss = y.sum();
    y.dispose();
    loss.backward();
    assert.deepEqual(x.grad.toArray(), [3, 3]);
    const base = ones([4]);
    const view = base.slice(0, 1, 3);
    base.dispose();
    assert.deepEqual(view.toArray(), [1, 1]);
  });

  it('what is no Tensor is refused', () => {
    const Fake = class extends Tensor {};
    const x = ones([2]);
    for (const use of [
      () => Tensor.prototype.add.call({}, 1),
      () => Object.create(Tensor.prototype).shape,
      () => new Fake().shape,
      () => new Fake({}),
      () => x.add({ ...x }),
      () => ops.cat([x, structuredClone(x)]),
      () => x.add(Object.create(x)),
      () => new Fake().dispose(),
      () => new Fake().isDisposed,
    ]) {
      assert.throws(use, { code: 'ERR_ARGUMENT' });
    }
  });
});

describe('rule 3: scopes', () => {
  it('dispose of what was made inside, but what is returned or kept', () => {
    const before = stats().live;
    let made;
    let kept;
    const result = scope(() => {
      made = ones([2]);
      kept = keep({ list: [zeros([1])] });
      const sum = made.add(1);
      return { sum, nested: [sum.mul(2), 3], text: 'x' };
    });
    assert.equal(made.isDisposed, true);
    assert.deepEqual(result.sum.toArray(), [2, 2]);
    assert.deepEqual(result.nested[0].toArray(), [4, 4]);
    assert.deepEqual(kept.list[0].toArray(), [0]);
    assert.equal(stats().live, before + 3);
    for (const each of [result.sum, result.nested[0], kept.list[0]]) each.dispose();
    assert.equal(stats().live, before);
  });

  it('nest: what an inner one returns belongs to the outer one', () => {
    const before = stats().live;
    let inner;
    scope(() => {
      inner = scope(() => ones([1]).add(1));
      assert.equal(inner.isDisposed, false);
    });
    assert.equal(inner.isDisposed, true);
    assert.equal(stats().live, before);
  });

  it('end when the function throws, and refuse promises', () => {
    const before = stats().live;
    assert.throws(
      () =>
        scope(() => {
          ones([1]);
          throw new RangeError('mine');
        }),
      RangeError,
    );
    assert.throws(() => scope(async () => ones([1])), {
      code: 'ERR_ARGUMENT',
      message: /synchronous function for scope/,
    });
    assert.equal(stats().live, before);
  });

  it('do not touch tensors of outside, nor results of in-place operators on them', () => {
    const x = zeros([1]);
    scope(() => x.add_(1).add_(1));
    assert.deepEqual(x.toArray(), [2]);
    x.dispose();
  });

  it('keep 10,000 steps from growing', () => {
    const before = stats();
    const step = () =>
      scope(() => {
        const w = ones([100], { requiresGrad: true });
        w.mul(2).sum().backward();
        return w.grad.sum().item();
      });
    for (let i = 0; i < 2_000; i++) step();
    const rss = process.memoryUsage.rss();
    for (let i = 0; i < 10_000; i++) assert.equal(step(), 200);
    assert.deepEqual(stats(), before);
    assert.ok(process.memoryUsage.rss() - rss < 20e6, 'resident memory grew by 20 MB or more');
  });

  it('using ends a tensor', () => {
    const x = ones([1]);
    x[Symbol.dispose]();
    assert.equal(x.isDisposed, true);
  });
});

describe('rule 3: counts and the net', () => {
  it('memory that views share counts once', () => {
    const before = stats();
    const x = zeros([1000]);
    const view = x.view([10, 100]);
    assert.equal(stats().liveBytes, before.liveBytes + 4000);
    assert.equal(stats().live, before.live + 2);
    x.dispose();
    assert.equal(stats().liveBytes, before.liveBytes + 4000);
    view.dispose();
    assert.equal(stats().liveBytes, before.liveBytes);
  });

  it('tensors without memory count none', () => {
    const before = stats();
    const x = zeros([1000], { device: 'meta' });
    assert.deepEqual(stats(), { ...before, live: before.live + 1 });
    x.dispose();
  });

  it('the garbage collector closes what nobody disposed of, and counts it', async () => {
    const printed = await child(
      `import { setImmediate as turn } from 'node:timers/promises';
       const make = () => { for (let i = 0; i < 1000; i++) torch.ones([100]); };
       make();
       const { live, liveBytes } = torch.stats();
       for (let i = 0; i < 10 && torch.stats().live > 0; i++) { gc(); await turn(); }
       console.log(JSON.stringify([live, liveBytes, torch.stats()]));`,
      { flags: ['--expose-gc'] },
    );
    assert.deepEqual(JSON.parse(printed), [1000, 400_000, { live: 0, liveBytes: 0, finalized: 1000 }]);
  });

  it('V8 is told of the memory: it collects because of it, though the objects are few and small', async () => {
    const printed = await child(
      `import { setImmediate as turn } from 'node:timers/promises';
       for (let i = 0; i < 400; i++) { torch.empty([1_000_000]); await turn(); }
       console.log(torch.stats().finalized);`,
    );
    assert.ok(Number(printed) > 0, `${printed} of 400 tensors of 4 MB were collected`);
  });

  it('a tensor reachable at the end of the process is no trouble', async () => {
    assert.equal(
      await child(
        `globalThis.x = torch.ones([3], { requiresGrad: true }).mul(2); console.log(x.sum().item());`,
      ),
      '6',
    );
    assert.equal(await child('torch.ones([3]).sum().item(); console.log(1); process.exit(0);'), '1');
  });
});

const WORKER = `
  import { parentPort, workerData } from 'node:worker_threads';
  const torch = await import(workerData.dist);
  const x = torch.ones([64, 64], { requiresGrad: true });
  for (let i = 0; i < workerData.steps; i++) torch.scope(() => x.matmul(x).sum().backward());
  parentPort.postMessage([x.grad.sum().item(), torch.stats().live]);
`;

describe('workers', () => {
  const start = (steps) =>
    `const { Worker } = await import('node:worker_threads');
     const source = new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(WORKER)}));
     const make = (steps) => new Worker(source, { workerData: { dist: ${JSON.stringify(DIST)}, steps } });
     const answer = (worker) => new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
     const steps = ${steps};\n`;

  it('load the addon at the same time, without the main thread', async () => {
    const printed = await child(`${start(50)}
      const answers = await Promise.all([1, 2, 3, 4].map(() => answer(make(steps))));
      console.log(JSON.stringify(answers));`);
    for (const [sum, live] of JSON.parse(printed)) {
      assert.equal(sum, 64 * 64 * 128 * 50);
      assert.equal(live, 3);
    }
  });

  it('end cleanly when they are terminated in the middle, again and again', async () => {
    const printed = await child(`${start(1e9)}
      const { setTimeout: sleep } = await import('node:timers/promises');
      torch.ones([1]).sum().item();
      for (let round = 0; round < 8; round++) {
        const worker = make(steps);
        await new Promise((resolve) => worker.on('online', resolve));
        await sleep(40 * round);
        await worker.terminate();
      }
      console.log(torch.ones([2]).sum().item());`);
    assert.equal(printed, '2');
  });

  it('a grad mode and a seed of its own thread', async () => {
    const printed = await child(`${start(1)}
      await torch.noGrad(() => 0);
      const [sum] = await new Promise((resolve, reject) => {
        torch.noGrad(() => { const worker = make(steps); worker.on('message', resolve).on('error', reject); });
      });
      console.log(sum);`);
    assert.equal(printed, String(64 * 64 * 128));
  });
});
