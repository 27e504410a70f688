// Loading the native part: importing needs nothing, the first use says what is missing, every thread gets it, a second
// copy in one process is refused. Each case in a process of its own.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, runSource } from '../support/child.mjs';
import { writeTorch } from '../support/elf.mjs';

const LOAD = new URL('../../dist/native/load.js', import.meta.url).href;

/** Runs `native()` in a child and returns what it threw. */
async function errorOf(env, before = '') {
  const source = `
    import { native } from '${LOAD}';
    ${before}
    try { native(); report({}); }
    catch ({ name, code, message, attempts }) { report({ name, code, message, attempts }); }`;
  const { code, reports, stderr } = await runSource(source, { env });
  assert.equal(code, 0, stderr);
  return reports[0];
}

function temporary(t) {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-load-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('importing works without libtorch; the first use lists every attempt', async (t) => {
  const env = { XDG_CACHE_HOME: temporary(t), TORCHLANE_LIBTORCH: '', PATH: temporary(t) };
  const { code, reports, stderr } = await runSource(
    `import * as torchlane from 'torchlane';
     try { torchlane.randn([2]); } catch ({ name, code, attempts }) { report({ name, code, attempts }); }`,
    { env },
  );
  assert.equal(code, 0, stderr);
  assert.deepEqual([reports[0].name, reports[0].code], ['LoadError', 'ERR_LIBTORCH_NOT_FOUND']);
  assert.deepEqual(
    reports[0].attempts.map(({ source, reason }) => [source, reason]),
    [
      ["torchlane's cache", 'no such folder'],
      ['torch of python3 on the PATH', 'there is no python3 on the PATH'],
    ],
  );
});

test('a wrong libtorch is said by code, with what to do', async (t) => {
  const folder = temporary(t);
  const missing = await errorOf({ TORCHLANE_LIBTORCH: folder });
  assert.equal(missing.code, 'ERR_LIBTORCH_NOT_FOUND');
  assert.match(
    missing.message,
    /holds no lib\/libtorch_cpu\.so[\s\S]*set TORCHLANE_LIBTORCH to the absolute path of the folder/,
  );

  const old = await errorOf({ TORCHLANE_LIBTORCH: writeTorch(join(folder, 'old'), { version: '2.10.0' }) });
  assert.equal(old.code, 'ERR_LIBTORCH_VERSION');
  assert.match(old.message, /is version 2\.10\.0, 2\.11 is needed/);

  const broken = await errorOf({ TORCHLANE_LIBTORCH: writeTorch(join(folder, 'broken')) });
  assert.equal(broken.code, 'ERR_LIBTORCH_NOT_FOUND');
  assert.match(broken.message, /cannot be opened: .*libtorch_cpu\.so: /);
  assert.equal(broken.attempts.at(-1).path, join(folder, 'broken/lib/libtorch_cpu.so'));
});

test('another platform is refused', async () => {
  const { code } = await errorOf({}, "Object.defineProperty(process, 'platform', { value: 'darwin' });");
  assert.equal(code, 'ERR_PLATFORM');
});

/** A second installation of the package: its own dist and binaries. */
function copyPackage(folder, { withCore = true } = {}) {
  for (const name of ['dist', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'build/Release/torch-2.11'), { recursive: true });
  const binaries = ['torchlane.node', ...(withCore ? ['torch-2.11/libtorchlane_core.so'] : [])];
  for (const name of binaries) cpSync(join(root, 'build/Release', name), join(folder, 'build/Release', name));
  return new URL(`file://${folder}/dist/native/load.js`).href;
}

test('a package without its binaries says so', async (t) => {
  const folder = temporary(t);
  const load = copyPackage(folder, { withCore: false });
  const source = `
    import { native } from '${load}';
    try { native(); } catch ({ code, message }) { report({ code, message }); }`;
  const half = await runSource(source);
  assert.equal(half.reports[0]?.code, 'ERR_NO_PREBUILD', half.stderr);
  assert.match(half.reports[0].message, /libtorchlane_core\.so is missing/);
  rmSync(join(folder, 'build'), { recursive: true });
  const none = await runSource(source);
  assert.equal(none.reports[0]?.code, 'ERR_NO_PREBUILD', none.stderr);
  // A package without the sources, as it is installed.
  assert.match(none.reports[0].message, /What to do: npm install torchlane again/);
  writeFileSync(join(folder, 'tsconfig.json'), '{}');
  const clone = await runSource(source);
  assert.match(clone.reports[0].message, /What to do: npm run build\.$/);
});

test('binaries in the layout that ships are found', async (t) => {
  const folder = temporary(t);
  const load = copyPackage(folder);
  mkdirSync(join(folder, 'prebuilds'));
  cpSync(join(folder, 'build/Release'), join(folder, 'prebuilds/linux-x64'), { recursive: true });
  rmSync(join(folder, 'build'), { recursive: true });
  const { reports, stderr } = await runSource(
    `import { loadNative } from '${load}'; report({ stub: loadNative().stub });`,
  );
  assert.equal(reports[0]?.stub, join(folder, 'prebuilds/linux-x64/torchlane.node'), stderr);
});

test('a second copy of the package in one process is refused, the first one goes on', async (t) => {
  const load = copyPackage(temporary(t));
  const { code, reports, stderr } = await runSource(`
    import { native } from '${LOAD}';
    import { native as second } from '${load}';
    const first = native();
    try { second(); } catch ({ code, message }) { report({ code, message }); }
    report({ isSame: native() === first, version: first.interfaceVersion });`);
  assert.equal(code, 0, stderr);
  assert.equal(reports[0].code, 'ERR_SECOND_COPY');
  assert.match(reports[0].message, /another copy of torchlane is loaded in this process: .*npm ls torchlane/);
  assert.equal(reports[1].isSame, true);
});

test('eight workers load at once, before the main thread and without it', async () => {
  const { code, reports, stderr } = await runSource(`
    import { isMainThread, Worker, parentPort } from 'node:worker_threads';
    import { native } from '${LOAD}';
    if (isMainThread) {
      const start = () => new Promise((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url));
        worker.once('message', (version) => worker.once('exit', () => resolve(version)));
        worker.once('error', reject);
      });
      report(await Promise.all(Array.from({ length: 8 }, start)));
      report(native().interfaceVersion);
    } else {
      parentPort.postMessage(native().interfaceVersion);
    }`);
  assert.equal(code, 0, stderr);
  const [ofWorkers, ofMain] = reports;
  assert.deepEqual(
    ofWorkers,
    Array.from({ length: 8 }, () => ofMain),
  );
});

test('CUDA that is not there is a reason, not an error', async (t) => {
  if (existsSync('/dev/nvidiactl')) return t.skip('this machine has an NVIDIA driver');
  const { reports, stderr } = await runSource(
    `import { loadNative } from '${LOAD}'; report({ reason: loadNative().cudaReason });`,
  );
  assert.match(reports[0]?.reason ?? '', /no NVIDIA driver/, stderr);
});
