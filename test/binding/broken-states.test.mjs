// Broken installations, one a row: what the library throws at its first use, and what doctor finds. Made really where that can be
// (files beside hard links to libtorch, which are never written), simulated in the child where it cannot (another platform, an
// older glibc, a driver without its library). Each in child processes.
import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { locateLibtorch } from '../../dist/native/locate.js';
import { root, runNode } from '../support/child.mjs';
import { writeLibrary, writeTorch } from '../support/elf.mjs';

const { libtorch } = locateLibtorch();
const place = mkdtempSync(join(tmpdir(), 'torchlane-broken-'));
chmodSync(place, 0o755); // a child of another user looks into it
after(() => rmSync(place, { recursive: true, force: true }));
const empty = join(place, 'empty');
mkdirSync(empty);

const isRoot = process.getuid() === 0;
// root may read everything, unless it gives that right up.
const SETPRIV = '/usr/bin/setpriv';
const RIGHTS = '-dac_override,-dac_read_search';
const WITHOUT_RIGHTS = [SETPRIV, '--inh-caps', RIGHTS, '--bounding-set', RIGHTS, process.execPath];

/** Only a cache, in a folder of its own: no TORCHLANE_LIBTORCH, no python3. */
function cacheOnly(name, fill = () => {}) {
  const base = join(place, name);
  fill(join(base, 'torchlane/libtorch-2.11/torch'), join(base, 'torchlane'));
  return { XDG_CACHE_HOME: base, TORCHLANE_LIBTORCH: '', PATH: empty };
}

/** The real libtorch by hard links (copies across file systems), without the folder nvidia/ beside it. */
function linkTorch(folder) {
  mkdirSync(join(folder, 'lib'), { recursive: true });
  const from = join(libtorch.path, 'lib');
  for (const name of readdirSync(from).filter((file) => /^lib.*\.so(\.\d+)*$/.test(file))) {
    if (name.startsWith('libtorch_python')) continue;
    try {
      linkSync(join(from, name), join(folder, 'lib', name));
    } catch {
      symlinkSync(join(from, name), join(folder, 'lib', name));
    }
  }
  copyFileSync(join(libtorch.path, 'version.py'), join(folder, 'version.py'));
}

/** What runs before anything else in the child, and in its own children. */
function preload(name, source) {
  const file = join(place, `${name}.mjs`);
  writeFileSync(file, source);
  return { NODE_OPTIONS: `--import ${pathToFileURL(file).href}` };
}

const process_ = (field, value) => `Object.defineProperty(process, '${field}', { value: '${value}' });`;
const glibc = (version) =>
  `process.report.getReport = () => ({ header: { glibcVersionRuntime: ${version} } });`;

/** Another installation of the package. */
function copyPackage(name, change) {
  const folder = join(place, name);
  for (const part of ['dist', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const binaries = join(folder, 'prebuilds/linux-x64');
  mkdirSync(join(binaries, 'torch-2.11'), { recursive: true });
  for (const file of ['torchlane.node', 'torch-2.11/libtorchlane_core.so']) {
    copyFileSync(join(root, 'build/Release', file), join(binaries, file));
  }
  change(folder, binaries);
  return folder;
}

function python(name, script) {
  const folder = join(place, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'python3'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

/**
 * `env`, `packageRoot`, `command`: how the children run. `code`, `text`: the LoadError. `finding`: section, status and what doctor
 * says; `remedy`: what it advises. `status`: doctor's exit code.
 */
const STATES = {
  'no libtorch': () => ({
    env: cacheOnly('none'),
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /torchlane's cache: .*: no such folder[\s\S]*there is no python3 on the PATH[\s\S]*npx torchlane setup/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /npx torchlane setup/,
  }),
  'libtorch 2.10': () => ({
    env: { TORCHLANE_LIBTORCH: writeTorch(join(place, 'older'), { version: '2.10.0' }) },
    code: 'ERR_LIBTORCH_VERSION',
    text: /is version 2\.10\.0, 2\.11 is needed[\s\S]*unset it, and run/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /set TORCHLANE_LIBTORCH to .*; or unset it/,
  }),
  'libtorch 2.12 of python3': () => ({
    env: {
      ...cacheOnly('newer'),
      PATH: python('newer-python', `echo ${writeTorch(join(place, 'newer-torch'), { version: '2.12.0' })}`),
    },
    code: 'ERR_LIBTORCH_VERSION',
    text: /torch of python3 on the PATH: .*: is version 2\.12\.0, 2\.11 is needed/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /npx torchlane setup/,
  }),
  'TORCHLANE_LIBTORCH that is relative': () => ({
    env: { TORCHLANE_LIBTORCH: 'some/where' },
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /TORCHLANE_LIBTORCH: \/.*some\/where: no such folder[\s\S]*the absolute path of the folder/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /set TORCHLANE_LIBTORCH to the absolute path/,
  }),
  'a cache without libc10.so': () => ({
    env: cacheOnly('no-c10', (torch) => {
      linkTorch(torch);
      rmSync(join(torch, 'lib/libc10.so'));
    }),
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /is not whole: lib\/libc10\.so is missing/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /^run `npx torchlane setup`, which puts back/,
  }),
  'a cache without version.py': () => ({
    env: cacheOnly('no-version', (torch) => {
      linkTorch(torch);
      rmSync(join(torch, 'version.py'));
    }),
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /holds neither version\.py nor build-version/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /^run `npx torchlane setup`, which puts back/,
  }),
  'a library that is cut off': () => ({
    env: cacheOnly('cut', (torch) => {
      linkTorch(torch);
      const part = Buffer.alloc(100_000);
      const whole = openSync(join(libtorch.path, 'lib/libtorch_cpu.so'), 'r');
      readSync(whole, part);
      closeSync(whole);
      rmSync(join(torch, 'lib/libtorch_cpu.so'));
      writeFileSync(join(torch, 'lib/libtorch_cpu.so'), part);
    }),
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /is not whole: lib\/libtorch_cpu\.so is cut off: 100000 of \d+ bytes/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /^run `npx torchlane setup`, which puts back/,
  }),
  'no libcudart': () => ({
    skip: !libtorch.cuda && 'this libtorch needs no libcudart',
    env: cacheOnly('no-cudart', linkTorch),
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /cannot be opened: libcu(dart|pti)\.so\.13: cannot open shared object file/,
    finding: ['loading', /libcu(dart|pti)\.so\.13/],
    remedy: /^run `npx torchlane setup`, which puts back/,
  }),
  'no libcudart beside a libtorch of the user': () => ({
    skip: !libtorch.cuda && 'this libtorch needs no libcudart',
    env: () => {
      linkTorch(join(place, 'own/torch'));
      return { TORCHLANE_LIBTORCH: join(place, 'own/torch') };
    },
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /unpack the wheel nvidia-cuda-(runtime|cupti) into .*own \(pip install --target\)/,
    finding: ['loading', /libcu(dart|pti)\.so\.13/],
    remedy: /unpack the wheel nvidia-cuda-(runtime|cupti)/,
  }),
  'libtorch for aarch64': () => ({
    env: {
      TORCHLANE_LIBTORCH: writeTorch(join(place, 'aarch64'), {
        libraries: { 'libtorch_cpu.so': { machine: 183 } },
      }),
    },
    code: 'ERR_LIBTORCH_VERSION',
    text: /lib\/libtorch_cpu\.so is built for aarch64, x86-64 is needed/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /or unset it/,
  }),
  'libtorch with the old C++ ABI': () => ({
    env: {
      TORCHLANE_LIBTORCH: writeTorch(join(place, 'abi'), {
        libraries: { 'libc10.so': { names: '_ZN3c105ErrorC1ENS_14SourceLocationESs' } },
      }),
    },
    code: 'ERR_LIBTORCH_VERSION',
    text: /_GLIBCXX_USE_CXX11_ABI=0.*\(=1\) is needed/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /or unset it/,
  }),
  'a cache that may not be read': () => ({
    skip: isRoot && !existsSync(SETPRIV) ? 'root reads everything, and there is no setpriv' : undefined,
    env: cacheOnly('closed', (torch, cache) => {
      mkdirSync(torch, { recursive: true });
      chmodSync(cache, 0);
    }),
    command: isRoot ? WITHOUT_RIGHTS : undefined,
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /this user may not read .*closed\/torchlane.*\(EACCES\)/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /give this user the right to read it, or name another cache with XDG_CACHE_HOME/,
    finish: () => chmodSync(join(place, 'closed/torchlane'), 0o700),
  }),
  'a cache that is a file': () => ({
    env: cacheOnly('file', (_, cache) => {
      mkdirSync(join(cache, '..'));
      writeFileSync(cache, '');
    }),
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /torchlane's cache: .*: \/.*\/file\/torchlane is a file/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /name another cache with XDG_CACHE_HOME/,
  }),
  'a python3 that prints rubbish': () => ({
    env: { ...cacheOnly('rubbish'), PATH: python('rubbish-python', 'echo 42') },
    code: 'ERR_LIBTORCH_NOT_FOUND',
    text: /python3 answered '42', no folder/,
    finding: ['libtorch', /none of series 2\.11/],
    remedy: /npx torchlane setup/,
  }),
  'glibc 2.17': () => ({
    env: preload('old-glibc', glibc("'2.17'")),
    code: 'ERR_PLATFORM',
    text: /needs glibc 2\.28 or newer.*has glibc 2\.17/,
    finding: ['machine', /glibc 2\.17/],
    remedy: /node:22-slim/,
  }),
  musl: () => ({
    env: preload('musl', glibc('undefined')),
    code: 'ERR_PLATFORM',
    text: /has musl \(Alpine\).*node:22-slim/,
    finding: ['machine', /linux x64, musl/],
    remedy: /in place of node:22-alpine/,
  }),
  macOS: () => ({
    env: preload('darwin', process_('platform', 'darwin') + process_('arch', 'arm64')),
    code: 'ERR_PLATFORM',
    text: /this is darwin arm64\. .*docker run --platform linux\/amd64/,
    finding: ['machine', /darwin arm64/],
    remedy: /docker run/,
  }),
  Windows: () => ({
    env: preload('win32', process_('platform', 'win32')),
    code: 'ERR_PLATFORM',
    text: /this is win32 x64\. Use WSL 2/,
    finding: ['machine', /win32 x64/],
    remedy: /WSL 2/,
  }),
  'Linux on ARM': () => ({
    env: preload('arm64', process_('arch', 'arm64')),
    code: 'ERR_PLATFORM',
    text: /this is linux arm64/,
    finding: ['machine', /linux arm64/],
    remedy: /docker run/,
  }),
  'binaries of another machine': () => ({
    packageRoot: copyPackage('arm-stub', (_, binaries) =>
      writeLibrary(join(binaries, 'torchlane.node'), { machine: 183 }),
    ),
    code: 'ERR_NO_PREBUILD',
    text: /torchlane\.node is built for aarch64, x86-64 is needed.*npm install torchlane again/,
    finding: ['loading', /is built for aarch64/],
    remedy: /npm install torchlane again/,
  }),
  'no core beside the stub': () => ({
    packageRoot: copyPackage('no-core', (_, binaries) =>
      rmSync(join(binaries, 'torch-2.11'), { recursive: true }),
    ),
    code: 'ERR_NO_PREBUILD',
    text: /libtorchlane_core\.so is missing\. What to do: npm install torchlane again/,
    finding: ['package', /libtorchlane_core\.so is missing/],
    remedy: /npm install torchlane again/,
  }),
  'an older core beside newer JavaScript': () => ({
    packageRoot: copyPackage('old-core', (folder) => {
      const file = join(folder, 'dist/native/load.js');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(INTERFACE_VERSION = )\d+/, '$1999'));
    }),
    code: 'ERR_NATIVE_VERSION',
    text: /JavaScript \(native interface 999\) stands beside the native part of torchlane [\d.]+ \(native interface \d+\): /,
    finding: ['loading', /native interface 999/],
    remedy: /npm install torchlane again/,
  }),
  'a library that crashes': () => ({
    env: preload(
      'crash',
      "if (process.argv[1]?.endsWith('probe.js')) { console.error('at last'); process.kill(process.pid, 'SIGSEGV'); }",
    ),
    finding: ['loading', /was ended by SIGSEGV\nat last/],
    remedy: /setup --remove/,
  }),
  'a processor that lacks instructions': () => ({
    env: preload(
      'illegal',
      "if (process.argv[1]?.endsWith('probe.js')) process.kill(process.pid, 'SIGILL');",
    ),
    finding: ['loading', /was ended by SIGILL/],
    remedy: /lacks instructions/,
  }),
  'ranks that crash': () => ({
    env: preload('ranks', "if (process.argv[1]?.endsWith('all-reduce-child.js')) process.abort();"),
    finding: ['ranks', /the process of the all-reduce was ended by SIGABRT/],
    remedy: /unset LD_PRELOAD/,
  }),
  'a driver without its library': () => ({
    skip:
      (existsSync('/dev/nvidiactl') && 'this machine has an NVIDIA driver') ||
      (!libtorch.cuda && 'libtorch without CUDA'),
    env: preload(
      'driver',
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const { existsSync } = fs;
       fs.existsSync = (path) => path === '/dev/nvidiactl' || existsSync(path);
       syncBuiltinESMExports();
       // Its ranks on the CPU have a test of their own.
       if (process.argv[1]?.endsWith('all-reduce-child.js')) process.exit(0);`,
    ),
    // The CPU is there; who asks for CUDA is told.
    use: 'native().cpu(); cudaDevices()',
    code: 'ERR_CUDA_UNAVAILABLE',
    text: /its library libcuda\.so\.1 is not there.*--gpus all/,
    status: 0,
    findingStatus: 'warning',
    finding: ['cuda', /libcuda\.so\.1 is not there/],
    remedy: /--gpus all/,
  }),
};

/** Runs `use` (by default what every first use of the library comes to) and returns what it threw. */
async function errorOf({ env, packageRoot, command, use = 'native()' }) {
  const entry = pathToFileURL(join(packageRoot, 'dist/native/load.js')).href;
  const source = `
    const { cudaDevices, native } = await import('${entry}');
    try { ${use}; } catch ({ name, code, message }) { console.log(JSON.stringify({ name, code, message })); }`;
  const { code, stdout, stderr } = await run(['--input-type=module', '-e', source], { env, command });
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
}

function run(args, { env, command }) {
  return runNode(args, { env, command, cwd: place });
}

describe('broken states', { concurrency: 3 }, () => {
  for (const [name, make] of Object.entries(STATES)) {
    it(name, async (t) => {
      const state = { packageRoot: root, status: 1, findingStatus: 'problem', ...make() };
      if (state.skip) return t.skip(state.skip);
      const env = typeof state.env === 'function' ? state.env() : (state.env ?? {});
      const cli = join(state.packageRoot, 'dist/cli/index.js');
      const [error, doctor] = await Promise.all([
        state.code ? errorOf({ ...state, env }) : undefined,
        run([cli, 'doctor', '--json'], { ...state, env }),
      ]);
      state.finish?.();
      if (state.code) {
        assert.deepEqual([error.name, error.code], ['LoadError', state.code], error.message);
        assert.match(error.message, state.text);
      }
      assert.equal(doctor.code, state.status, doctor.stdout + doctor.stderr);
      const { ok, findings } = JSON.parse(doctor.stdout);
      assert.equal(ok, state.status === 0);
      const [section, text] = state.finding;
      const found = findings.find(
        (finding) => finding.section === section && finding.status === state.findingStatus,
      );
      assert.ok(found, JSON.stringify(findings, null, 1));
      assert.match(found.text, text);
      assert.match(found.remedy, state.remedy);
      assert.equal(found.code, state.code);
    });
  }
});

it('doctor is content with a build that runs, and says so on a page', async () => {
  const { code, stdout, stderr } = await runNode([join(root, 'dist/cli/index.js'), 'doctor'], { cwd: place });
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^ok in a child +libtorch and the native part load/m);
  assert.match(stdout, /^ok (2 CPU ranks|cuda:\d.*) +all-reduce of \d+ MiB/m);
  assert.match(stdout, /^torchlane can run here/m);
  assert.ok(!stdout.includes('\x1b'), 'colours off a terminal');
});
