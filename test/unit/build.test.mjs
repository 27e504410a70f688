// `torchlane build` in a package made of this checkout's dist, with stand-ins for the compiler and CMake: what it demands, what
// becomes of a build that fails, does not load or is interrupted. The real compiler: test/package/build.test.mjs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { BuildFolder } from '../../dist/cli/build/folder.js';
import { root } from '../support/child.mjs';

const DEADLINE_MS = 60_000;
const workshop = mkdtempSync(join(tmpdir(), 'torchlane-build-'));
after(() => rmSync(workshop, { recursive: true, force: true }));

/** A folder with programs by name: sh scripts. */
function programs(scripts) {
  const folder = mkdtempSync(join(workshop, 'bin-'));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

// CMake writes its arguments down and "builds" by the script that it is told of.
const cmake = (build) => `
case "$1" in
--version) echo "cmake version 3.25.1"; exit;;
--fresh) while [ "$1" != -B ]; do shift; done; mkdir -p "$2"; exit;;
--build) cd "$2"; ${build};;
esac`;
const TOOLS = { 'g++': 'echo 12.2.0', ninja: 'echo 1.11.1' };
const BUILDS = `echo "[1/2] Building CXX object"; cp -r ${join(root, 'build/Release')} .; echo "[2/2] Linking"`;

/** An installed package with a prebuilt native part, and an environment whose PATH has these programs and sh's own alone. */
function project(scripts) {
  const folder = mkdtempSync(join(workshop, 'package-'));
  for (const name of ['dist', 'package.json', 'CMakeLists.txt'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, 'build/Release'), join(folder, 'prebuilds/linux-x64'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const shell = programs({});
  for (const name of ['sh', 'mkdir', 'cp', 'sleep', 'cat'])
    symlinkSync([`/bin/${name}`, `/usr/bin/${name}`].find(existsSync), join(shell, name));
  const env = { ...process.env, PATH: `${programs(scripts)}:${shell}` };
  for (const name of ['CXX', 'CC', 'CMAKE_GENERATOR']) delete env[name];
  return { folder, env, build: join(folder, 'build') };
}

function start({ folder, env }, ...args) {
  const child = spawn(process.execPath, [join(folder, 'dist/cli/index.js'), 'build', ...args], {
    env,
    timeout: DEADLINE_MS,
  });
  const run = { child, output: '' };
  child.stderr.on('data', (chunk) => {
    run.output += chunk;
  });
  run.ended = once(child, 'close').then(([code, signal]) => ({ code, signal, output: run.output }));
  return run;
}
const runBuild = (...args) => start(...args).ended;

/** Fails unless the command failed by this code, with this message, and the prebuilt native part is in use. */
function assertFailed({ code: exitCode, output }, at, code, ...patterns) {
  assert.equal(exitCode, 1, output);
  assert.ok(output.includes(`(${code})`), output);
  for (const pattern of patterns) assert.match(output, pattern);
  assertPrebuilt(at);
}

function assertPrebuilt({ build }) {
  assert.equal(existsSync(join(build, 'Release')), false);
  assert.equal(existsSync(join(build, 'building.pid')), false);
}

describe('what torchlane build demands', { concurrency: 2 }, () => {
  test('everything that is missing is named at once, with what brings it', async () => {
    const at = project({});
    at.env.XDG_CACHE_HOME = at.folder;
    const answer = await runBuild(at);
    assertFailed(
      answer,
      at,
      'ERR_BUILD_REQUIREMENTS',
      /g\+\+ 12 or newer: not found/,
      /cmake 3\.25 or newer: not found/,
      /ninja or make: not found/,
      /python3 3\.8 or newer: not found/,
      /pip of python3 20\.3 or newer: not found/,
      /sudo apt install g\+\+ cmake ninja-build python3 python3-pip$/m,
      /sudo dnf install gcc-c\+\+ cmake ninja-build python3 python3-pip/,
    );
  });

  test('what is too old is named with its version and the way to a newer one', async () => {
    const at = project({ ...TOOLS, 'g++': 'echo 11.4.0', cmake: 'echo cmake version 3.22.1' });
    assertFailed(
      await runBuild(at),
      at,
      'ERR_BUILD_REQUIREMENTS',
      /g\+\+ 12 or newer: found 11\.4\.0\n {4}Name a newer one with CXX=g\+\+-12/,
      /cmake 3\.25 or newer: found 3\.22\.1\n {4}A newer one: python3 -m pip install cmake/,
    );
    // Nor is it told to install what is there, only too old.
    assert.doesNotMatch((await runBuild(at)).output, /apt install/);
  });

  test('a compiler that CXX names is looked at in the place of g++; make serves as well as ninja', async () => {
    const at = project({
      make: 'echo GNU Make 4.3',
      'g++': 'echo 9.1.0',
      'g++-13': 'echo 13.2.0',
      cmake: cmake(BUILDS),
    });
    const { code, output } = await runBuild({ ...at, env: { ...at.env, CXX: 'g++-13' } });
    assert.equal(code, 0, output);
    assert.match(readFileSync(join(at.build, 'build.log'), 'utf8'), /-G Unix Makefiles /);
  });

  test('a folder that can be written, one build at a time, and no clone', async () => {
    assert.throws(() => new BuildFolder('/proc').acquire(), {
      code: 'ERR_BUILD_REQUIREMENTS',
      message: /^\/proc\/build cannot be written: .*folder of your own/,
    });
    const folder = new BuildFolder(mkdtempSync(join(workshop, 'folder-')));
    folder.acquire();
    assert.throws(() => folder.acquire(), {
      code: 'ERR_BUILD_REQUIREMENTS',
      message: new RegExp(`Another build \\(process ${process.pid}\\)`),
    });
    folder.free();
    // What a killed build has left.
    writeFileSync(join(folder.path, 'building.pid'), String(2 ** 22 + 1));
    folder.acquire();

    for (const args of [[], ['--clean']]) {
      const { code, output } = await runBuild({ folder: root, env: process.env }, ...args);
      assert.equal(code, 1);
      assert.match(output, /is a clone of the repository.*npm run build.*\(ERR_BUILD_REQUIREMENTS\)/);
    }
  });

  test('wrong arguments', async () => {
    const at = { folder: root, env: process.env };
    for (const [args, message] of [
      [['--jobs', '0'], /an integer above 0 for --jobs, received '0'/],
      [['--jobs', 'all'], /an integer above 0 for --jobs, received 'all'/],
      [['--jobs', '2', '--clean'], /--jobs or --clean, received both/],
      [['--fast'], /--fast/],
    ]) {
      const { code, output } = await runBuild(at, ...args);
      assert.equal(code, 2, output);
      assert.match(output, message);
    }
  });
});

describe('what becomes of a build', { concurrency: 2 }, () => {
  test('what loads comes into use; --clean goes back to the prebuilt one', async () => {
    const at = project({ ...TOOLS, cmake: cmake(BUILDS) });
    const { code, output } = await runBuild(at, '--jobs', '3');
    assert.equal(code, 0, output);
    assert.match(output, /Built \S+\/build\/Release in \d+ s; it loads, and is in use\./);
    const log = readFileSync(join(at.build, 'build.log'), 'utf8');
    assert.match(log, /^\$ cmake --fresh .*-G Ninja -DTORCHLANE_LIBTORCH_ROOT=\S+ -DTORCHLANE_NODE=\S+$/m);
    assert.match(log, /--parallel 3 --target torchlane_stub torchlane_core torchlane_cuda/);
    assert.equal(existsSync(join(at.build, 'tree')), false);
    // Over the first one.
    assert.equal((await runBuild(at)).code, 0);
    assert.equal(existsSync(join(at.build, 'before')), false);

    const cleaned = await runBuild(at, '--clean');
    assert.equal(cleaned.code, 0);
    assert.match(cleaned.output, /Removed \S+\/build\. In use: \S+\/prebuilds\/linux-x64\/torchlane\.node\./);
    assert.equal(existsSync(at.build), false);
    assert.match((await runBuild(at, '--clean')).output, /Nothing has been built\./);
  });

  test('a compiler that fails: its words, where the rest is, and the prebuilt one stays', async () => {
    const half = 'mkdir -p Release; echo half > Release/torchlane.node';
    const at = project({
      ...TOOLS,
      cmake: cmake(`${half}; echo "FAILED: core.o"; echo "core.cpp:7:1: error: no such thing" >&2; exit 1`),
    });
    const answer = await runBuild(at);
    assertFailed(
      answer,
      at,
      'ERR_BUILD_FAILED',
      /core\.cpp:7:1: error: no such thing/,
      /All of it: \S+\/build\.log/,
    );
    assert.doesNotMatch(answer.output, /--jobs 1/);
    at.env.PATH = `${programs({ cmake: cmake('echo "c++: fatal error: Killed signal terminated program cc1plus"; exit 1') })}:${at.env.PATH}`;
    assertFailed(await runBuild(at), at, 'ERR_BUILD_FAILED', /npx torchlane build --jobs 1/);
  });

  test('what does not load does not come into use', async () => {
    const broken = `mkdir -p Release/torch-2.11; for f in torchlane.node torch-2.11/libtorchlane_core.so; do echo text > Release/$f; done`;
    const at = project({ ...TOOLS, cmake: cmake(broken) });
    assertFailed(
      await runBuild(at),
      at,
      'ERR_BUILD_FAILED',
      /does not load, and what was in use before still is: ERR_/,
    );
  });

  test('an interrupt ends the compilers and leaves what was there', async () => {
    const at = project({
      ...TOOLS,
      cmake: cmake("sh -c 'echo $$ > compiler.pid; sleep 60 & echo $! >> compiler.pid; wait'"),
    });
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ]) {
      const run = start(at);
      const file = join(at.build, 'tree/build/compiler.pid');
      const pids = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : []);
      for (const endMs = Date.now() + DEADLINE_MS / 2; pids().length < 2; await sleep(20))
        assert.ok(Date.now() < endMs, run.output);
      run.child.kill(signal);
      const answer = await run.ended;
      assert.equal(answer.code, code, answer.output);
      assert.match(answer.output, /Interrupted\. What was in use before still is\./);
      assertPrebuilt(at);
      for (const pid of pids()) assert.equal(isAlive(pid), false, `process ${pid} lives on`);
      rmSync(file);
    }
  });
});

/** False for a process that has ended, also if nobody has asked for its exit code yet. */
function isAlive(pid) {
  try {
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
