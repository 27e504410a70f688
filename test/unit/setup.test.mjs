// `torchlane setup` with hand-made wheels in a folder instead of an index: no network. What it fetches, how it fails, how it is
// interrupted, and that nothing half-installed is ever in use. The real pip where its behaviour matters; elsewhere a stand-in
// that copies the wheel, twenty times as fast.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { placeOf } from '../../dist/cli/setup/place.js';
import { setUp } from '../../dist/cli/setup/setup.js';
import {
  assertFails,
  assertNothingInUse,
  place,
  runSetup,
  start,
  until,
  wrapPython,
} from '../support/setup.mjs';
import { makeNvidiaWheels, makeTorchWheel, makeWheels } from '../support/wheels.mjs';

describe('torchlane setup', { concurrency: 2 }, () => {
  test('a second set is added without fetching again what is there', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    makeNvidiaWheels(at.index, 'cpu');
    at.env = wrapPython(at);
    const first = await runSetup(at.env, '--cpu');
    assert.equal(first.code, 0, first.output);
    assert.deepEqual(readdirSync(join(at.root, 'nvidia/cu13/lib')).sort(), [
      'nvidia_cuda_cupti.so',
      'nvidia_cuda_runtime.so',
    ]);

    rmSync(at.index, { recursive: true });
    makeNvidiaWheels(at.index, 'build');
    const second = await runSetup(at.env, '--build');
    assert.equal(second.code, 0, second.output);
    assert.equal(readdirSync(join(at.root, 'nvidia/cu13/lib')).length, 5);
    assert.equal(readFileSync(join(at.root, 'torch/lib/libtorch_cpu.so'), 'utf8'), 'not a library');
    // Neither wheels nor the old tree are left behind.
    assert.deepEqual(readdirSync(at.cache).sort(), ['libtorch-2.11', 'setup.lock', 'trees']);
    assert.equal(readdirSync(join(at.cache, 'trees')).length, 1);

    rmSync(at.index, { recursive: true });
    for (const set of ['--build', '--cpu']) {
      const again = await runSetup(at.env, set);
      assert.equal(again.code, 0, again.output);
      assert.match(again.output, /Nothing to do/);
    }
  });

  test('a torch without CUDA serves alone, and is replaced where CUDA is needed', async (t) => {
    const at = place(t);
    // The real pip for torch.
    at.env = wrapPython(at, 'case "$*" in *"pip download"*torch==*) exec python3 "$@";; esac');
    makeTorchWheel(at.index, { local: '+cpu', inside: '2.11.0+cpu', cuda: '' });
    const cpu = await runSetup(at.env, '--cpu');
    assert.equal(cpu.code, 0, cpu.output);
    assert.deepEqual(readdirSync(at.root).sort(), ['torch', 'torch-2.11.0+cpu.dist-info', 'torchlane.json']);
    assert.match((await runSetup(at.env, '--cpu')).output, /Nothing to do/);

    // pip would prefer 2.11.0+cpu to 2.11.0.
    makeTorchWheel(at.index);
    for (const set of ['cpu', 'build']) makeNvidiaWheels(at.index, set);
    const build = await runSetup(at.env, '--build');
    assert.equal(build.code, 0, build.output);
    assert.match(readFileSync(join(at.root, 'torch/version.py'), 'utf8'), /2\.11\.0\+cu130/);
    assert.equal(existsSync(join(at.root, 'torch-2.11.0+cpu.dist-info')), false);
  });

  test('no python3', async (t) => {
    const at = place(t);
    await assertFails(
      runSetup({ ...at.env, PATH: at.bin }, '--cpu'),
      'ERR_SETUP_PYTHON',
      /There is no python3 on the PATH.*apt install python3 python3-pip/,
    );
    assert.equal(existsSync(at.cache), false);
  });

  test('no pip', async (t) => {
    const at = place(t);
    const env = wrapPython(at, 'case "$*" in *"-m pip"*) echo "No module named pip" >&2; exit 1;; esac');
    await assertFails(
      runSetup(env, '--cpu'),
      'ERR_SETUP_PYTHON',
      /python3 has no pip \(No module named pip\)/,
    );
    assert.equal(existsSync(at.cache), false);
  });

  test('a python3 or pip that is too old', async (t) => {
    const at = place(t);
    const python = wrapPython(at, 'echo 3.7; exit 0');
    await assertFails(runSetup(python, '--cpu'), 'ERR_SETUP_PYTHON', /python3 is version 3\.7/);
    const pip = wrapPython(at, 'case "$*" in *"-m pip"*) echo "pip 19.3.1 from x"; exit 0;; esac');
    await assertFails(runSetup(pip, '--cpu'), 'ERR_SETUP_PYTHON', /pip is version 19\.3\.1/);
  });

  test('offline', async (t) => {
    const at = place(t);
    const env = { ...at.env, PIP_INDEX_URL: 'http://127.0.0.1:9/simple' };
    delete env.PIP_NO_INDEX;
    await assertFails(
      runSetup(env, '--cpu'),
      'ERR_SETUP_OFFLINE',
      /pip cannot reach its package index for torch==2\.11\.0/,
    );
    assertNothingInUse(at);
  });

  test('an index that does not offer what is needed', async (t) => {
    const at = place(t);
    await assertFails(runSetup(at.env, '--cpu'), 'ERR_SETUP_OFFLINE', /does not offer torch==2\.11\.0/);
    assertNothingInUse(at);
  });

  test('a disk that is too small', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    const report = { line() {}, progress() {} };
    const options = { set: 'cpu', place: placeOf(undefined, at.env), env: wrapPython(at), report };
    // With the real pins: their sizes count.
    await assert.rejects(setUp({ ...options, freeBytes: () => 1e9 }), (error) => {
      assert.equal(error.code, 'ERR_SETUP_DISK');
      assert.match(error.message, /needs 2\.3 GB in .*, which has 1\.0 GB free/);
      return true;
    });
    assert.deepEqual(readdirSync(at.cache), ['setup.lock']);
    assertNothingInUse(at);
  });

  test('a disk that becomes full while pip writes', async (t) => {
    const at = place(t);
    const full =
      'case "$*" in *"pip download"*) echo "ERROR: [Errno 28] No space left on device"; exit 1;; esac';
    await assertFails(runSetup(wrapPython(at, full), '--cpu'), 'ERR_SETUP_DISK', /disk became full/);
    assertNothingInUse(at);
  });

  test('a cache that cannot be written', async (t) => {
    const at = place(t);
    writeFileSync(at.cache, 'a file where the folder should be');
    await assertFails(runSetup(wrapPython(at), '--cpu'), 'ERR_SETUP_DISK', /cannot be made.*XDG_CACHE_HOME/);
  });

  test('a place that takes no folder, on which mkdir() of Node 20 turns for ever', async (t) => {
    const env = { ...wrapPython(place(t)), XDG_CACHE_HOME: '/proc' };
    await assertFails(runSetup(env, '--cpu'), 'ERR_SETUP_DISK', /\/proc\/torchlane cannot be made/);
  });

  test('killed half-way: nothing is in use, and a second try goes on', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    makeNvidiaWheels(at.index, 'cpu');
    const slow = wrapPython(at, 'case "$*" in *"pip download"*cupti*) sleep 5;; esac');
    const run = start(slow, '--cpu');
    await until(() => run.output.includes('Fetched nvidia-cuda-runtime'), run);
    run.child.kill('SIGKILL');
    await run.ended;
    assertNothingInUse(at);

    // What was fetched cannot be fetched again: the second try must have kept it.
    rmSync(at.index, { recursive: true });
    makeNvidiaWheels(at.index, 'cpu');
    const second = await runSetup(wrapPython(at), '--cpu');
    assert.equal(second.code, 0, second.output);
    assert.doesNotMatch(second.output, /waiting for it/);
    assert.equal(readdirSync(join(at.root, 'nvidia/cu13/lib')).length, 2);
  });

  test('killed while unpacking: the tree before stays in use', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    for (const set of ['cpu', 'build']) makeNvidiaWheels(at.index, set);
    assert.equal((await runSetup(wrapPython(at), '--cpu')).code, 0);
    rmSync(
      join(
        at.index,
        readdirSync(at.index).find((file) => file.startsWith('nvidia_nccl')),
      ),
    );
    const slow = { 'nvidia/cu13/lib/nvidia_nccl_cu13.so': 100e6 };
    makeWheels(at.index, [['nvidia_nccl_cu13', '2.28.9+slow', 'py3-none-manylinux_2_18_x86_64', slow]]);
    const run = start(wrapPython(at), '--build');
    await until(() => readdirSync(join(at.cache, 'trees')).length === 2, run);
    run.child.kill('SIGKILL');
    await run.ended;
    assert.equal(readdirSync(join(at.root, 'nvidia/cu13/lib')).length, 2);
    assert.match((await runSetup(wrapPython(at), '--cpu')).output, /Nothing to do/);
    assert.equal((await runSetup(wrapPython(at), '--build')).code, 0);
    assert.equal(readdirSync(join(at.cache, 'trees')).length, 1);
  });

  test('an interrupt ends it with what was fetched kept', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    makeNvidiaWheels(at.index, 'cpu');
    const run = start(wrapPython(at, 'case "$*" in *"pip download"*cupti*) sleep 5;; esac'), '--cpu');
    await until(() => run.output.includes('Fetched nvidia-cuda-runtime'), run);
    run.child.kill('SIGINT');
    const { code, output } = await run.ended;
    assert.equal(code, 130, output);
    assert.match(output, /Interrupted/);
    assert.equal(readdirSync(join(at.cache, 'wheels')).length, 2);
    assert.equal(existsSync(join(at.cache, 'downloads')), false);
    assertNothingInUse(at);
  });

  test('two at once: the second waits, then finds everything there', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    makeNvidiaWheels(at.index, 'cpu');
    const first = start(wrapPython(at, 'case "$*" in *"pip download"*cupti*) sleep 2;; esac'), '--cpu');
    await until(() => first.output.includes('Fetched torch'), first);
    const second = await runSetup(wrapPython(at), '--cpu');
    assert.equal(second.code, 0, second.output);
    assert.match(second.output, new RegExp(`Another set-up \\(process ${first.child.pid}\\) is at work`));
    assert.match(second.output, /Nothing to do/);
    assert.equal((await first.ended).code, 0);
  });

  test('the wrong libtorch in the wheel', async (t) => {
    const at = place(t);
    makeNvidiaWheels(at.index, 'cpu');
    for (const [inside, cuda] of [
      ['2.10.0+cu130', '13.0'],
      ['2.11.0+cu126', '12.6'],
    ]) {
      makeTorchWheel(at.index, { local: '+cu', inside, cuda });
      await assertFails(
        runSetup(wrapPython(at), '--cpu'),
        'ERR_SETUP_INTEGRITY',
        /torch-2\.11\.0\+cu.* does not serve: its torch is (version )?2\.1/,
      );
      assertNothingInUse(at);
    }
    rmSync(
      join(
        at.index,
        readdirSync(at.index).find((file) => file.startsWith('torch-')),
      ),
    );
    makeTorchWheel(at.index);
    const right = await runSetup(wrapPython(at), '--cpu');
    assert.equal(right.code, 0, right.output);
  });

  test('a kept wheel that was damaged is fetched anew', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    makeNvidiaWheels(at.index, 'cpu');
    const wheels = join(at.cache, 'wheels');
    makeTorchWheel(wheels);
    truncateSync(join(wheels, readdirSync(wheels)[0]), 300);
    const { code, output } = await runSetup(wrapPython(at), '--cpu');
    assert.equal(code, 0, output);
    assert.match(output, /torch-2\.11\.0.* expected sha256 [0-9a-f]{64} .*, received [0-9a-f]{64}.*removed/);
    assert.match(output, /Fetched torch/);
  });

  test('a folder that is not libtorch, where libtorch should be', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    makeNvidiaWheels(at.index, 'cpu');
    mkdirSync(join(at.root, 'torch'), { recursive: true });
    const run = await runSetup(wrapPython(at), '--cpu');
    assert.equal(run.code, 0, run.output);
    assert.ok(existsSync(join(at.root, 'torch/lib/libtorch_cpu.so')));
  });
});
