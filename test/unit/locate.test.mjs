// Where libtorch is looked for, in which order, and what is said about each place that was not taken.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFolder, locateLibtorch } from '../../dist/native/locate.js';
import { writeLibrary, writeTorch } from '../support/elf.mjs';

const CUDA = "__version__ = '2.11.0+cu130'\ncuda: Optional[str] = '13.0'\n";

/** An empty home, cache and PATH. */
function place(t) {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-locate-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  return { folder, bin, env: { PATH: bin, XDG_CACHE_HOME: join(folder, 'cache') } };
}

function makeTorch(folder, files) {
  for (const name of ['libtorch_cpu.so', 'libc10.so']) writeLibrary(join(folder, 'lib', name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function makePython(bin, script) {
  writeFileSync(join(bin, 'python3'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'python3'), 0o755);
}

test('TORCHLANE_LIBTORCH comes first, then the cache, then the torch of python3', (t) => {
  const { folder, bin, env } = place(t);
  const ofPython = makeTorch(join(folder, 'site-packages/torch'), { 'version.py': CUDA });
  makePython(bin, `echo ${ofPython}`);
  const third = locateLibtorch(env);
  assert.equal(third.libtorch?.path, ofPython);
  assert.match(third.libtorch.source, /python3/);
  assert.equal(third.attempts.length, 1);

  const cached = makeTorch(join(folder, 'cache/torchlane/libtorch-2.11/torch'), { 'version.py': CUDA });
  assert.equal(locateLibtorch(env).libtorch?.path, cached);

  const named = makeTorch(join(folder, 'named'), { 'version.py': CUDA });
  const first = locateLibtorch({ ...env, TORCHLANE_LIBTORCH: named });
  assert.deepEqual(first, {
    libtorch: { path: named, source: 'TORCHLANE_LIBTORCH', version: '2.11.0+cu130', cuda: '13.0' },
    attempts: [],
    isOtherVersion: false,
    remedy: undefined,
  });
});

test('a wrong TORCHLANE_LIBTORCH is an error, the cache is not taken instead', (t) => {
  const { folder, env } = place(t);
  makeTorch(join(folder, 'cache/torchlane/libtorch-2.11/torch'), { 'version.py': CUDA });
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  for (const [path, reason] of [
    [join(folder, 'nowhere'), /no such folder/],
    [empty, /holds no lib\/libtorch_cpu\.so/],
    [makeTorch(join(folder, 'unknown'), {}), /its version is not known/],
  ]) {
    const { libtorch, attempts, isOtherVersion } = locateLibtorch({ ...env, TORCHLANE_LIBTORCH: path });
    assert.equal(libtorch, undefined);
    assert.equal(attempts.length, 1);
    assert.deepEqual([attempts[0].path, attempts[0].source], [path, 'TORCHLANE_LIBTORCH']);
    assert.match(attempts[0].reason, reason);
    assert.equal(isOtherVersion, false);
  }
});

test('another version is refused and named', (t) => {
  const { folder, env } = place(t);
  const old = makeTorch(join(folder, 'old'), { 'version.py': "__version__ = '2.1.1+cpu'\ncuda = None\n" });
  const { libtorch, attempts, isOtherVersion } = locateLibtorch({ ...env, TORCHLANE_LIBTORCH: old });
  assert.equal(libtorch, undefined);
  assert.match(attempts[0].reason, /is version 2\.1\.1\+cpu, 2\.11 is needed/);
  assert.equal(isOtherVersion, true);
});

test("CPU-only wheels and libtorch's zip archive are told from CUDA ones", (t) => {
  const { folder, env } = place(t);
  for (const [name, files, version, cuda] of [
    [
      'cpu',
      { 'version.py': "__version__ = '2.11.0+cpu'\ncuda: Optional[str] = None\n" },
      '2.11.0+cpu',
      undefined,
    ],
    ['zip-cpu', { 'build-version': '2.11.0+cpu\n' }, '2.11.0+cpu', undefined],
    ['zip-cuda', { 'build-version': '2.11.1+cu130\n' }, '2.11.1+cu130', '13.0'],
  ]) {
    const path = makeTorch(join(folder, name), files);
    const { libtorch } = locateLibtorch({ ...env, TORCHLANE_LIBTORCH: path });
    assert.deepEqual([libtorch?.version, libtorch?.cuda], [version, cuda]);
  }
});

test('every place that was tried is listed with its reason', (t) => {
  const { bin, env } = place(t);
  const reasons = () => locateLibtorch(env).attempts.map(({ reason }) => reason);
  assert.deepEqual(reasons(), ['no such folder', 'there is no python3 on the PATH']);
  makePython(bin, 'echo');
  assert.deepEqual(reasons(), ['no such folder', 'python3 has no torch']);
  makePython(bin, 'echo broken >&2; exit 3');
  assert.deepEqual(reasons(), ['no such folder', 'python3 failed: broken']);
  makePython(bin, 'echo "hello, world"');
  assert.deepEqual(reasons(), ['no such folder', "python3 answered 'hello, world', no folder"]);
});

test('a python3 that hangs is not waited for, whatever signals it ignores', (t) => {
  const { bin, env } = place(t);
  makePython(bin, 'trap "" TERM; /bin/sleep 60');
  const started = performance.now();
  const { attempts } = locateLibtorch(env, 200);
  assert.equal(attempts[1].reason, 'python3 did not answer within 0.2 s');
  assert.ok(performance.now() - started < 5_000);
});

test("what python3's start-up files print is not taken for its answer", (t) => {
  const { folder, bin, env } = place(t);
  const path = writeTorch(join(folder, 'site-packages/torch'));
  makePython(bin, `echo welcome; echo ${path}`);
  assert.equal(locateLibtorch(env).libtorch?.path, path);
});

test('libraries that cannot be opened here are told from their headers', (t) => {
  const { folder, env } = place(t);
  for (const [name, libraries, reason, isOther] of [
    [
      'arm',
      { 'libtorch_cpu.so': { machine: 183 } },
      /^lib\/libtorch_cpu\.so is built for aarch64, x86-64 is needed$/,
      true,
    ],
    [
      'cut',
      { 'libtorch_cpu.so': { missingBytes: 3 } },
      /^is not whole: lib\/libtorch_cpu\.so is cut off: \d+ of \d+ bytes$/,
      false,
    ],
    [
      'short',
      { 'libc10.so': { missingBytes: 210 } },
      /^is not whole: lib\/libc10\.so is no shared library$/,
      false,
    ],
    ['old-abi', { 'libc10.so': { names: '_ZN3c105ErrorC1ESs' } }, /_GLIBCXX_USE_CXX11_ABI=0/, true],
  ]) {
    const path = writeTorch(join(folder, name), { libraries });
    const { libtorch, attempts, isOtherVersion } = locateLibtorch({ ...env, TORCHLANE_LIBTORCH: path });
    assert.equal(libtorch, undefined, name);
    assert.match(attempts[0].reason, reason);
    assert.equal(isOtherVersion, isOther, name);
  }
  const path = writeTorch(join(folder, 'half'));
  rmSync(join(path, 'lib/libc10.so'));
  const { attempts } = locateLibtorch({ ...env, TORCHLANE_LIBTORCH: path });
  assert.equal(attempts[0].reason, 'is not whole: lib/libc10.so is missing');
});

test('who names a folder near the one that is meant is told which', (t) => {
  const { folder, env } = place(t);
  const path = writeTorch(join(folder, 'site-packages/torch'));
  for (const near of [join(path, 'lib'), join(folder, 'site-packages')]) {
    const { libtorch, remedy } = locateLibtorch({ ...env, TORCHLANE_LIBTORCH: near });
    assert.equal(libtorch, undefined);
    assert.ok(remedy.includes(`set TORCHLANE_LIBTORCH to ${path};`), remedy);
  }
});

test('a damaged cache is passed over, and setup said to repair it', (t) => {
  const { folder, bin, env } = place(t);
  const cached = writeTorch(join(folder, 'cache/torchlane/libtorch-2.11/torch'));
  rmSync(join(cached, 'lib/libc10.so'));
  const without = locateLibtorch(env);
  assert.match(without.remedy, /^run `npx torchlane setup`, which puts back/);
  const ofPython = writeTorch(join(folder, 'site-packages/torch'));
  makePython(bin, `echo ${ofPython}`);
  const { libtorch, attempts, remedy } = locateLibtorch(env);
  assert.equal(libtorch?.path, ofPython);
  assert.equal(attempts.length, 1);
  assert.equal(remedy, undefined);
});

test('a cache that is a file is said to be in the way', (t) => {
  const { folder, env } = place(t);
  mkdirSync(join(folder, 'cache'));
  writeFileSync(join(folder, 'cache/torchlane'), '');
  const { attempts, remedy } = locateLibtorch(env);
  assert.equal(attempts[0].reason, `${join(folder, 'cache/torchlane')} is a file`);
  assert.match(remedy, /XDG_CACHE_HOME/);
});

test('a folder called torch in the working directory is not the torch of python3', (t) => {
  const { folder, env } = place(t);
  mkdirSync(join(folder, 'torch'));
  const before = process.cwd();
  process.chdir(folder);
  t.after(() => process.chdir(before));
  const { attempts } = locateLibtorch({ ...env, PATH: process.env.PATH });
  assert.ok(attempts.every(({ path }) => path !== join(folder, 'torch')));
});

test('the cache is where the XDG specification says', () => {
  assert.equal(cacheFolder({ XDG_CACHE_HOME: '/x' }), '/x/torchlane');
  assert.match(cacheFolder({ XDG_CACHE_HOME: 'relative' }), /\/\.cache\/torchlane$/);
  assert.match(cacheFolder({}), /\/\.cache\/torchlane$/);
});
