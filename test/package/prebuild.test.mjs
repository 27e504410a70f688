// What `npm run prebuild` makes: each binary passes the gates, asks for no newer system than libtorch itself does, and
// works as the native part of a package; and each gate refuses what it is there for.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { cachedLibtorchRoot, LIBTORCH_SERIES } from '../../dist/native/locate.js';
import { readElf } from '../../scripts/prebuild/elf.mjs';
import { compareVersions, FLOOR } from '../../scripts/prebuild/floor.mjs';
import { binariesOf, binaryProblems } from '../../scripts/prebuild/gates.mjs';
import { MATRIX, manifestProblems, prebuildFolder, readManifest } from '../../scripts/prebuild/manifest.mjs';
import { root, runSource } from '../support/child.mjs';

const platform = `${process.platform}-${process.arch}`;
const folder = prebuildFolder(platform);
const binaries = binariesOf(LIBTORCH_SERIES);
const libtorch = cachedLibtorchRoot();

const prebuild = () =>
  spawnSync(process.execPath, [join(root, 'scripts/prebuild.mjs')], { encoding: 'utf8' });

before(() => {
  const { status, stdout, stderr } = prebuild();
  assert.equal(status, 0, stdout + stderr);
});

function temporary(t) {
  const place = mkdtempSync(join(tmpdir(), 'torchlane-prebuild-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

test('a second run finds everything up to date, builds nothing and says what was reached', () => {
  const { status, stdout, stderr } = prebuild();
  assert.equal(status, 0, stderr);
  assert.match(stdout, /prebuild: up to date; the packed package has \d+ bytes/);
  assert.doesNotMatch(stdout, /Building/);
  for (const name of binaries) assert.match(stdout, new RegExp(`${name}: \\d+ bytes, asks for .*GLIBC_`));
});

test('the manifest describes the binaries as they are', () => {
  assert.deepEqual(manifestProblems(platform, binaries), []);
  assert.deepEqual(Object.keys(readManifest(platform).binaries).sort(), [...binaries].sort());
  assert.ok(MATRIX.some((entry) => entry.platform === platform && entry.series.includes(LIBTORCH_SERIES)));
});

for (const name of binaries) {
  test(`${name} passes every gate`, () => {
    assert.deepEqual(binaryProblems(join(folder, name), libtorch), []);
  });
}

test("the floor is what libtorch's own libraries ask for", () => {
  const highest = {};
  for (const name of ['libtorch_cpu.so', 'libc10.so', 'libtorch_cuda.so', 'libc10_cuda.so']) {
    // OpenMP comes with libtorch's wheel.
    for (const [kind, version] of Object.entries(readElf(join(libtorch, 'torch/lib', name)).versions))
      if (FLOOR[kind] && (!highest[kind] || compareVersions(version, highest[kind]) > 0))
        highest[kind] = version;
  }
  assert.deepEqual(highest, FLOOR);
});

test('the binaries work as the native part of a package, without the hooks of tests', async (t) => {
  const place = temporary(t);
  for (const name of ['dist', 'package.json'])
    cpSync(join(root, name), join(place, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  mkdirSync(join(place, 'prebuilds'));
  cpSync(folder, join(place, 'prebuilds', platform), { recursive: true });
  const { code, reports, stderr } = await runSource(`
    import { loadNative } from 'file://${place}/dist/native/load.js';
    import { data, manualSeed, nn, optim, randn, train } from 'file://${place}/dist/index.js';
    const { stub, native } = loadNative();
    manualSeed(0);
    const model = new nn.Linear(10, 1);
    const result = await train({
      model, loss: new nn.MSELoss(), optimizer: new optim.SGD(model.parameters(), { lr: 0.01 }),
      dataset: new data.TensorDataset(randn([100, 10]), randn([100, 1])),
      batchSize: 32, epochs: 2, accelerator: 'cpu', devices: 2, save: '${place}/model.pth', progress: false,
    });
    report({ stub, hooks: 'timeDirectCalls' in native, steps: result.steps });`);
  assert.equal(code, 0, stderr);
  const stub = join(place, 'prebuilds', platform, 'torchlane.node');
  assert.deepEqual(reports[0], { stub, hooks: false, steps: 4 });
});

/** A library of these C sources and options under the name of the core; what the gates say of it. */
function problemsOf(place, source, ...options) {
  const path = join(place, 'libtorchlane_core.so');
  writeFileSync(join(place, 'source.c'), source);
  execFileSync('gcc', ['-shared', '-fPIC', '-o', path, join(place, 'source.c'), ...options]);
  return binaryProblems(path, libtorch);
}

test('a build of a clone is refused: newer symbols, test hooks, folders of this machine', () => {
  const problems = binaryProblems(join(root, 'build/Release', binaries[1]), libtorch).join('\n');
  // Where the machine's glibc is new enough to have newer versions of them.
  assert.match(problems, /asks for dlopen@GLIBC_2\.34: newer than GLIBC_2\.28, the oldest system promised/);
  assert.match(problems, /holds the test hook 'timeDirectCalls'/);
  assert.match(problems, /holds the path \S+ of the machine it was built on/);
});

test('each of the other gates refuses what it is there for', (t) => {
  const place = temporary(t);
  const problems = problemsOf(
    place,
    'int left_out(void); int torchlane_extra(void) { return left_out(); }',
    ...['-Wl,-rpath,/nowhere', '-Wl,--no-as-needed', '-lcrypt'],
  ).join('\n');
  for (const expected of [
    /core\.so needs libcrypt\.so\.1, which is not expected/,
    /needs no libtorch_cpu\.so/,
    /asks for left_out, which neither Node-API, libtorch nor the oldest system promised has/,
    /exports torchlane_extra, which is not expected/,
    /exports no torchlane_core_init/,
    /has a run path: \/nowhere/,
    /lacks NODELETE/,
    /is not stripped/,
  ])
    assert.match(problems, expected);
  const clean = problemsOf(
    place,
    'int napi_anything(void); int torchlane_core_init(void) { return napi_anything(); }',
    ...['-s', '-Wl,-z,nodelete'],
  ).filter((problem) => !/needs no /.test(problem));
  assert.deepEqual(clean, []);
});

test('npm, which runs a script called prebuild before build, too, gets nothing done there', (t) => {
  const place = temporary(t);
  const scripts = { build: 'echo BUILT', prebuild: `node ${join(root, 'scripts/prebuild.mjs')}` };
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', scripts }));
  const run = (...args) => execFileSync('npm', ['run', ...args], { cwd: place, encoding: 'utf8' });
  assert.equal(run('--silent', 'build').trim(), 'BUILT');
  assert.doesNotMatch(run('build'), /prebuild: /);
  assert.match(run('prebuild'), /^prebuild: up to date/m);
});
