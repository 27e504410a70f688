// What eager loops keep: nothing in scope(); what a turn of the event loop lets the garbage collector free without it; and
// the warning of a loop that does neither. Each loop in a process of its own, which reports its counts and resident memory.
import assert from 'node:assert/strict';
import { totalmem } from 'node:os';
import { describe, it } from 'node:test';
import { runSource } from '../support/child.mjs';

const STEPS = 100_000;
const YIELDING_STEPS = 40_000;
const WARM_STEPS = 1_000;
// Resident memory after all steps, over that after the first 1,000.
const MAX_GROWTH = 1.05;
// V8's space for young objects grows by tens of megabytes as it is used for the first time, whatever a loop does.
const SMALL_YOUNG_SPACE = '--max-semi-space-size=1';

/** Runs a module's text, which must end well; returns what it reported and what it wrote to stderr. */
async function loop(source, env = {}) {
  const answer = await runSource(
    `import { ones, nn, optim, randn, scope, stats, zeros } from 'torchlane';
     import { setImmediate as turn } from 'node:timers/promises';
     const rss = () => process.memoryUsage.rss();
     ${source}`,
    { command: [process.execPath, SMALL_YOUNG_SPACE], env: { OMP_NUM_THREADS: '1', ...env } },
  );
  assert.equal(answer.code, 0, answer.stderr);
  return { reports: answer.reports, stderr: answer.stderr };
}

describe('in scope()', () => {
  it(`${STEPS} steps leave nothing behind`, async () => {
    const { reports } = await loop(`
      const model = new nn.Linear(4, 1);
      const criterion = new nn.MSELoss();
      const optimizer = new optim.SGD(model.parameters(), { lr: 1e-3, momentum: 0.9 });
      const [x, y] = [randn([4, 4]), randn([4, 1])];
      // A whole training step now and then: it takes ten times as long as a forward pass.
      const step = (i) =>
        scope(() => {
          const loss = criterion.forward(model.forward(x), y);
          if (i % 20 > 0) return;
          optimizer.zeroGrad();
          loss.backward();
          optimizer.step();
        });
      step(0);
      const start = stats();
      for (let i = 0; i < ${WARM_STEPS}; i++) step(i);
      const warm = rss();
      for (let i = ${WARM_STEPS}; i < ${STEPS}; i++) step(i);
      report({ growth: rss() / warm, start, end: stats() });`);
    const [{ growth, start, end }] = reports;
    assert.deepEqual(end, start);
    assert.ok(growth < MAX_GROWTH, `resident memory is ${growth.toFixed(3)} of what it was`);
  });

  it('a single one that disposes of what it makes stays small', async () => {
    const { reports } = await loop(`
      const x = ones([4]);
      scope(() => {
        const step = () => x.add(1).dispose();
        for (let i = 0; i < ${WARM_STEPS}; i++) step();
        const warm = rss();
        for (let i = 0; i < ${STEPS / 5}; i++) step();
        report({ growth: rss() / warm, live: stats().live });
      });`);
    const [{ growth, live }] = reports;
    assert.equal(live, 1);
    assert.ok(growth < MAX_GROWTH, `resident memory is ${growth.toFixed(3)} of what it was`);
  });
});

describe('without scope()', () => {
  it('a loop that yields now and then keeps up, with small tensors', async () => {
    const { reports } = await loop(`
      const x = ones([4], { requiresGrad: true });
      let most = 0;
      let warm;
      for (let i = 0; i < ${YIELDING_STEPS}; i++) {
        x.mul(2).sum();
        if (i % 100 === 99) {
          most = Math.max(most, stats().live);
          await turn();
        }
        if (i === ${YIELDING_STEPS / 2}) warm = rss();
      }
      report({ most, growth: rss() / warm });`);
    const [{ most, growth }] = reports;
    assert.ok(most < YIELDING_STEPS, `${most} of ${2 * YIELDING_STEPS} tensors were live at once`);
    assert.ok(growth < 1.25, `resident memory is ${growth.toFixed(3)} of what it was in the middle`);
  });

  it('and with large ones', async () => {
    const { reports, stderr } = await loop(
      `let most = 0;
       for (let i = 0; i < 2_000; i++) {
         zeros([250_000]);
         most = Math.max(most, stats().liveBytes);
         if (i % 10 === 9) await turn();
       }
       report({ most, finalized: stats().finalized });`,
      { TORCHLANE_LIVE_BYTES_LIMIT: '1000000000' },
    );
    const [{ most, finalized }] = reports;
    assert.ok(most < 500e6, `${most / 1e6} MB of 2,000 MB were live at once`);
    assert.ok(finalized > 1_000, `${finalized} of 2,000 tensors were collected`);
    assert.equal(stderr, '');
  });

  it('one that never yields is warned once, while it runs', async () => {
    const { reports, stderr } = await loop(
      `const seen = [];
       process.on('warning', ({ name, code }) => seen.push({ name, code, live: stats().live }));
       for (let i = 0; i < 1_000; i++) zeros([1_000]);
       report(seen);
       await turn();`,
      { TORCHLANE_LIVE_BYTES_LIMIT: '1000000' },
    );
    // The 251st tensor of 4,000 bytes is the first beyond a million.
    assert.deepEqual(reports, [[{ name: 'TorchlaneWarning', code: 'TORCHLANE_LIVE_BYTES', live: 251 }]]);
    assert.equal(stderr.split('[TORCHLANE_LIVE_BYTES]').length, 2, stderr);
    assert.match(stderr, /251 tensors with 1 MB are live in this thread, more than the limit of 1 MB/);
    assert.match(stderr, /scope\(\(\) => \{ … \}\)/);
  });

  it('nobody is warned in scope(), nor with a limit of 0', async () => {
    const { stderr } = await loop('for (let i = 0; i < 1_000; i++) scope(() => void zeros([1_000]));', {
      TORCHLANE_LIVE_BYTES_LIMIT: '1000000',
    });
    assert.equal(stderr, '');
    const unlimited = await loop('for (let i = 0; i < 1_000; i++) zeros([1_000]);', {
      TORCHLANE_LIVE_BYTES_LIMIT: '0',
    });
    assert.equal(unlimited.stderr, '');
  });

  it('the limit is a share of the memory, unless the variable says one', async () => {
    const module = new URL('../../dist/tensor/live-bytes.js', import.meta.url).href;
    const source = `
      const { liveBytesLimit } = await import(${JSON.stringify(module)});
      let error;
      try { zeros([1]); } catch ({ code, message }) { error = { code, message }; }
      report({ error, limit: error ? null : liveBytesLimit() });`;
    const limitFor = async (text) => (await loop(source, { TORCHLANE_LIVE_BYTES_LIMIT: text })).reports[0];
    const { limit } = await limitFor('');
    assert.ok(limit > 100e6 && limit <= totalmem() / 2, `${limit}`);
    assert.equal((await limitFor('2e9')).limit, 2e9);
    const { error } = await limitFor('2 GB');
    assert.equal(error.code, 'ERR_ARGUMENT');
    assert.match(
      error.message,
      /expected a number of bytes for TORCHLANE_LIVE_BYTES_LIMIT.* received '2 GB'/,
    );
  });
});
