// launch(): contexts, what ranks are given and return, random numbers, and every way to fail or to be ended.
import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, stats, tensor, zeros } from '../../dist/index.js';
import { runningWorkers } from '../../dist/ranks/rank-workers.js';
import { runSource } from '../support/child.mjs';
import { cases } from './modules/basics.mjs';

const module = new URL('./modules/basics.mjs', import.meta.url);
const run = (name, { devices = 2, args, ...options } = {}) =>
  launch(module, {
    accelerator: 'cpu',
    devices,
    timeoutMs: 30_000,
    ...options,
    args: { case: name, ...args },
  });
const failure = async (promise) => {
  const error = await promise.then(
    () => assert.fail('it resolved'),
    (error) => error,
  );
  return error;
};

describe('launch()', { timeout: 120_000 }, () => {
  it('gives each rank its context, shares tensors and returns what ranks return', async () => {
    const shared = zeros([3, 2]);
    const plain = {
      list: [1, 'two', { three: 3n }],
      map: new Map([[1, new Date(5)]]),
      bytes: Uint8Array.of(1, 2),
    };
    const results = await run('context', { devices: 3, args: { ...plain, tensor: shared } });
    for (const [rank, result] of results.entries()) {
      assert.deepEqual(result.context, {
        rank,
        localRank: rank,
        worldSize: 3,
        device: 'cpu',
        args: { case: 'context', ...plain },
        aborted: false,
      });
      assert.ok(result.isSignal);
      assert.deepEqual(result.dist, [true, rank, 3]);
      assert.deepEqual(result.tensors.get('own').toArray(), [rank, rank]);
      assert.equal(result.requiresGrad, false);
    }
    assert.deepEqual(shared.toArray(), [
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    assert.equal(runningWorkers.size, 0);
  });

  it('takes a path, a file URL as text and a URL', async () => {
    for (const given of [
      fileURLToPath(module),
      relative(process.cwd(), fileURLToPath(module)),
      module.href,
    ]) {
      const results = await launch(given, { accelerator: 'cpu', args: { case: 'memory' } });
      assert.deepEqual(results, [0]);
    }
  });

  it('refuses what is wrong with options and modules at once', () => {
    const wrong = (message, ...args) =>
      assert.throws(() => launch(...args), { code: 'ERR_ARGUMENT', message });
    wrong(/no file/, new URL('./modules/missing.mjs', import.meta.url));
    wrong(/no file/, new URL('./modules', import.meta.url));
    wrong(/typed\.ts is there: compile it/, new URL('./modules/typed.js', import.meta.url));
    for (const given of [
      new URL('https://example.org/rank.mjs'),
      'https://example.org/rank.mjs',
      'file://host/rank.mjs',
      'data:text/javascript,export default () => 1',
      () => 1,
      '',
      undefined,
    ])
      wrong(/a file URL or a path/, given);
    wrong(/ends in \.js, \.mjs/, new URL('../golden/nn.json', import.meta.url));
    wrong(/no option 'device'/, module, { device: 2 });
    wrong(/option 'devices' of launch\(\)/, module, { devices: 0 });
    wrong(/option 'timeoutMs' of launch\(\)/, module, { timeoutMs: -1 });
    wrong(/option 'signal' of launch\(\)/, module, { signal: {} });
    wrong(/a list of indexes/, module, { accelerator: 'cpu', devices: [0] });
  });

  it('runs TypeScript where Node does, and says so where it does not', async () => {
    const typescript = new URL('./modules/typed.ts', import.meta.url);
    if (process.features.typescript) {
      assert.deepEqual(await launch(typescript, { accelerator: 'cpu', devices: 2 }), [0, 1]);
    } else {
      assert.throws(() => launch(typescript), { code: 'ERR_ARGUMENT', message: /does not run TypeScript/ });
    }
  });

  it('runs CommonJS, and what a compiler made such of', async () => {
    for (const name of ['common.cjs', 'compiled.cjs']) {
      const common = new URL(`./modules/${name}`, import.meta.url);
      assert.deepEqual(await launch(common, { accelerator: 'cpu', devices: 2 }), [0, 1], name);
    }
  });

  it('refuses a module without a function, and arguments that no thread can be sent', async () => {
    const empty = new URL('./modules/empty.mjs', import.meta.url);
    const error = await failure(launch(empty, { accelerator: 'cpu', devices: 2 }));
    assert.equal(error.code, 'ERR_ARGUMENT', error.stack);
    assert.match(error.message, /default export .* missing/);
    for (const bad of [() => 1, Symbol('s'), new (class Foo {})(), tensor([1]).requiresGrad_().mul(2)]) {
      const error = await failure(run('context', { args: { bad } }));
      assert.equal(error.code, 'ERR_ARGUMENT', error.stack);
    }
    assert.equal(runningWorkers.size, 0);
  });

  it('keeps nothing of what it has shared', async () => {
    const before = stats().live;
    for (let i = 0; i < 3; i++) {
      const [result] = await run('context', { devices: 1, args: { tensor: zeros([1, 2]) } });
      result.tensors.get('own').dispose();
    }
    assert.ok(stats().live - before <= 3, `${stats().live - before}`);
  });

  it('a rank draws what a process of its own draws, whatever the others do', async () => {
    const seeds = [0, 7, 0];
    const rounds = 20;
    const results = await run('draws', { devices: 3, args: { seeds, rounds } });
    for (const [rank, seed] of seeds.entries()) {
      const alone = cases.draws({ rank: 0, args: { seeds: [seed], rounds } });
      assert.deepEqual(results[rank], alone, `rank ${rank}`);
    }
  });

  it('a worker that is terminated while it waits in a collective ends at once', async () => {
    const running = run('waits', { timeoutMs: 100_000 });
    const outcome = failure(running);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const started = performance.now();
    await [...runningWorkers][0].terminate();
    assert.ok(performance.now() - started < 5_000);
    const error = await outcome;
    assert.equal(error.rank, 0, error.stack);
  });
});

// Each of them mostly waits.
describe('launch() that fails or is ended', { timeout: 120_000, concurrency: 4 }, () => {
  it('an error of a rank arrives as it was thrown; the others are torn out of their collectives', async () => {
    const type = await failure(run('throws', { args: { how: 'type' } }));
    assert.equal(type.name, 'RankError');
    assert.equal(type.code, 'ERR_RANK_FAILED');
    assert.equal(type.rank, 1);
    assert.ok(type.cause instanceof TypeError);
    assert.match(type.cause.stack, /basics\.mjs:\d+/);
    assert.deepEqual(type.others, []);
    const torch = (await failure(run('throws', { args: { how: 'torch' } }))).cause;
    assert.deepEqual([torch.name, torch.code], ['TorchError', 'ERR_TORCH']);
    assert.match(torch.op, /matmul/);
    const own = (await failure(run('throws', { args: { how: 'own' } }))).cause;
    assert.deepEqual([own.message, own.code], ['mine', 'E_MINE']);
    assert.ok(own.cause instanceof RangeError);
    const value = (await failure(run('throws', { args: { how: 'value' } }))).cause;
    assert.match(value.message, /'a string' was thrown/);
  });

  it('a rank whose worker vanishes fails, and so does one that waits for nothing', async () => {
    for (const how of ['exit', 'never']) {
      const error = await failure(run('vanishes', { args: { how } }));
      assert.equal(error.rank, 1, `${how}: ${error.stack}`);
      assert.match(error.message, /ended before its function had returned/);
    }
    const uncaught = await failure(run('vanishes', { args: { how: 'uncaught' } }));
    assert.equal(uncaught.rank, 1);
    assert.match(uncaught.cause.message, /from a timer/);
  });

  it('a rank that never comes to a collective: the deadline, and its worker is ended', async () => {
    const error = await failure(run('hangs', { timeoutMs: 1_500 }));
    assert.equal(error.rank, 0, error.stack);
    assert.equal(error.cause.code, 'ERR_COLLECTIVE_TIMEOUT');
    assert.match(error.cause.message, /rank 1 had not arrived after 1500 ms/);
    assert.match(error.others[0].message, /rank 1 did not end/);
  });

  it('an abort is seen by a synchronous loop, and ends collectives', async () => {
    const controller = new AbortController();
    const [started, seen] = [zeros([1]), zeros([1])];
    const reason = new Error('enough');
    const running = run('loops', { args: { started, seen }, signal: controller.signal });
    const outcome = failure(running);
    while (started.item() < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort(reason);
    assert.equal(await outcome, reason);
    assert.equal(seen.item(), 1);
    assert.equal(await failure(run('loops', { signal: AbortSignal.abort(reason) })), reason);
  });

  it('ranks have no ranks of their own', async () => {
    const error = await failure(run('nested', { devices: 1 }));
    assert.match(error.cause.message, /ranks do not have ranks of their own/);
  });

  it('what ranks print arrives whole', async () => {
    const { stdout, code, stderr } = await runSource(`
      import { launch } from 'torchlane';
      await launch('${module.href}', { accelerator: 'cpu', devices: 2, args: { case: 'prints' } });`);
    assert.equal(code, 0, stderr);
    assert.equal(stdout.split('\n').filter((line) => line.startsWith('rank ')).length, 400);
  });

  it('the process can end while ranks wait in a collective', async () => {
    for (const end of ['process.exit(4)', "throw new Error('no')", 'other.terminate()']) {
      const { code, stderr, seconds } = await runSource(
        `
        import { launch } from 'torchlane';
        import { Worker, isMainThread } from 'node:worker_threads';
        const waits = () => launch('${module.href}', { accelerator: 'cpu', devices: 2, args: { case: 'waits' } });
        const other = isMainThread && ${end.startsWith('other')} ? new Worker(new URL(import.meta.url)) : undefined;
        if (!other) waits().catch(() => {});
        if (isMainThread) setTimeout(() => { ${end} }, 1_000);`,
        { deadlineMs: 40_000 },
      );
      assert.equal(code, end.includes('exit') ? 4 : end.includes('throw') ? 1 : 0, `${end}: ${stderr}`);
      assert.ok(seconds < 20, `${end}: ${seconds} s`);
    }
  });
});
