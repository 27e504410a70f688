// What the packed tarball holds: what running and `torchlane build` need, documents for users, nothing else; and what
// publint and are-the-types-wrong say of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesUnder } from '../../scripts/tools.mjs';
import { root, runNode } from '../support/child.mjs';
import { TARBALL, temporary } from './support/project.mjs';

const MAX_TARBALL_BYTES = 5e6;
const MAX_UNPACKED_BYTES = 16e6;

const BINARIES = [
  'prebuilds/linux-x64/torchlane.node',
  'prebuilds/linux-x64/torch-2.11/libtorchlane_core.so',
  'prebuilds/linux-x64/torch-2.11/libtorchlane_cuda.so',
];
const ALLOWED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/.+\.(js|d\.ts)$/,
  // What `torchlane build` compiles.
  /^(CMakeLists\.txt|cmake\/\w+\.(cmake|h\.in)|binding\/(core|cuda|floor|napi|stub)\/.+\.(c|cpp|h))$/,
  // Of which sources the binaries are, with their hashes.
  /^prebuilds\/linux-x64\/prebuild\.json$/,
  /^docs\/.+\.md$/,
];
// Cases of tests, rules for who changes the sources, CMake's part for the tests.
const KEPT_BACK = /test|recording-cases|CONTRIBUTING|binding\/README/;

const folder = temporary(after, 'contents');
execFileSync('tar', ['-xzf', TARBALL, '-C', folder]);
const names = execFileSync('tar', ['-tzf', TARBALL], { encoding: 'utf8' })
  .split('\n')
  .filter((name) => name !== '' && !name.endsWith('/'))
  .map((name) => name.replace(/^package\//, ''));
const files = new Set(names);
const read = (name) => readFileSync(join(folder, 'package', name), 'utf8');
const manifest = JSON.parse(read('package.json'));

test('it holds what is allowed, and nothing twice', () => {
  const strangers = names.filter(
    (name) =>
      !BINARIES.includes(name) && (KEPT_BACK.test(name) || !ALLOWED.some((pattern) => pattern.test(name))),
  );
  assert.deepEqual(strangers, []);
  assert.equal(files.size, names.length);
  for (const name of [...BINARIES, 'README.md', 'CHANGELOG.md', 'LICENSE']) assert.ok(files.has(name), name);
});

test('all sources are compiled in it, and nothing is left of others', () => {
  const compiled = (pattern, suffix) =>
    names
      .filter((name) => pattern.test(name))
      .map((name) => name.replace(/^dist\/(.*)$/, 'src/$1').replace(pattern, suffix));
  const sources = filesUnder('src', /\.ts$/);
  assert.deepEqual(compiled(/\.js$/, '.ts').sort(), sources);
  assert.deepEqual(compiled(/\.d\.ts$/, '.ts').sort(), sources);
});

test('all that dist imports and starts is in it, or among its dependencies', async () => {
  const scripts = names.filter((name) => /^dist\/.*\.js$/.test(name));
  const { errors, metafile } = await build({
    absWorkingDir: join(folder, 'package'),
    entryPoints: scripts,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
    outdir: 'out',
    logLevel: 'silent',
  });
  assert.deepEqual(errors, []);
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const packages = imported.filter(({ external }) => external).map(({ path }) => path);
  const known = new Set([...builtinModules, ...Object.keys(manifest.dependencies)]);
  assert.deepEqual(
    packages.filter((name) => !known.has(name.replace(/^node:/, ''))),
    [],
  );
  // Files of threads and child processes; no quote before them on the line, as in the text of a message.
  const started = scripts.flatMap((name) =>
    [...read(name).matchAll(/^[^'"`*]*\bnew URL\('([^']+)', import\.meta\.url\)/gm)].map(([, path]) =>
      posix.join(posix.dirname(name), path),
    ),
  );
  assert.ok(started.length >= 3, 'the workers of train() and launch(), the probe of doctor');
  for (const path of [...started, ...Object.values(manifest.bin)]) assert.ok(files.has(path), path);
});

test('all that its sources include is in it', () => {
  const missing = [];
  // What CMake makes of a file that is there: configure_file(cmake/version.h.in …/torchlane_version.h @ONLY).
  const made = new Set();
  for (const [, from, to] of read('CMakeLists.txt').matchAll(/^configure_file\((\S+) (\S+)/gm)) {
    if (!files.has(from)) missing.push(`CMakeLists.txt: ${from}`);
    made.add(posix.basename(to));
  }
  for (const name of names) {
    if (/^binding\//.test(name)) {
      for (const [, path] of read(name).matchAll(/^#include "([^"]+)"/gm)) {
        const isThere =
          made.has(path) || files.has(`binding/${path}`) || files.has(posix.join(posix.dirname(name), path));
        if (!isThere) missing.push(`${name}: ${path}`);
      }
    } else if (/\.cmake$|^CMakeLists/.test(name)) {
      for (const [, path] of read(name).matchAll(/\binclude\((cmake\/[^)]+)\)/g)) {
        // Behind options that only a clone of the repository sets.
        if (!files.has(path) && !/tests\.cmake$/.test(path)) missing.push(`${name}: ${path}`);
      }
    }
  }
  assert.deepEqual(missing, []);
});

test('its pages lead to no file that is not in it', () => {
  // npm shows README.md with its links into the repository.
  const pages = names.filter((name) => name.endsWith('.md') && name !== 'README.md');
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)\s#]+)[^)]*\)/g)]
      .map(([, path]) => posix.join(posix.dirname(page), path))
      .filter((path) => !files.has(path))
      .map((path) => `${page}: ${path}`),
  );
  assert.ok(pages.length > 10);
  assert.deepEqual(dead, []);
});

test('it installs by unpacking: no script, no binding.gyp', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
    assert.equal(manifest.scripts?.[name], undefined, name);
  }
  assert.equal(manifest.gypfile, undefined);
  assert.ok(!files.has('binding.gyp'));
  // Importing works everywhere; the first use says ERR_PLATFORM.
  assert.equal(manifest.os, undefined);
  assert.equal(manifest.cpu, undefined);
});

test('it is small', () => {
  const { size } = statSync(TARBALL);
  assert.ok(size <= MAX_TARBALL_BYTES, `${size} bytes`);
  const unpacked = names.reduce((sum, name) => sum + statSync(join(folder, 'package', name)).size, 0);
  assert.ok(unpacked <= MAX_UNPACKED_BYTES, `${unpacked} bytes unpacked`);
});

test('publint has nothing to say', async () => {
  const file = readFileSync(TARBALL);
  const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types are right', async () => {
  // esm-only: require() of the package is that of an ES module, which every Node that `engines` admits has. The rules for
  // CommonJS know only older ones, and those for node10 only packages without `exports`.
  const home = join(folder, 'home');
  mkdirSync(home);
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const { code, stdout, stderr } = await runNode([attw, TARBALL, '--profile', 'esm-only', '--no-color'], {
    env: { HOME: home },
  });
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /node16 \(from ESM\)/);
});
