// The release gate: a checkout that may be published, and each way in which it may not, by the name of what is wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { digestOfSources } from '../../scripts/prebuild/manifest.mjs';
import { releaseProblems } from '../../scripts/release-gate.mjs';

const STUB = 'prebuilds/linux-x64/torchlane.node';
const CORE = 'prebuilds/linux-x64/torch-2.11/libtorchlane_core.so';
const CUDA = 'prebuilds/linux-x64/torch-2.11/libtorchlane_cuda.so';
const MANIFEST = 'prebuilds/linux-x64/prebuild.json';

/** A small checkout that is ready to be published. */
function checkout(t) {
  const root = mkdtempSync(join(tmpdir(), 'torchlane-release-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const write = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const dependencies = { 'node-addon-api': '8.0.0', 'node-api-headers': '1.0.0' };
  write('package.json', JSON.stringify({ name: 'torchlane', version: '1.2.3', dependencies }));
  write('CHANGELOG.md', '# Changelog\n\n## 1.2.3\n\n- Things.\n\n## 1.2.2\n');
  for (const path of ['CMakeLists.txt', 'cmake/addon.cmake', 'binding/core/a.cpp', 'dist/index.js'])
    write(path, '');
  for (const path of ['scripts/prebuild/compile.mjs', 'scripts/prebuild/floor.mjs']) write(path, '');
  const binaries = {};
  for (const path of [STUB, CORE, CUDA]) {
    write(path, path);
    const sha256 = createHash('sha256').update(path).digest('hex');
    binaries[path.slice('prebuilds/linux-x64/'.length)] = { sha256 };
  }
  write(MANIFEST, JSON.stringify({ version: '1.2.3', sources: digestOfSources(root), binaries }));
  return { root, write };
}

const edit =
  (path, change) =>
  ({ root, write }) =>
    write(path, change(readFileSync(join(root, path), 'utf8')));
const remove =
  (path) =>
  ({ root }) =>
    rmSync(join(root, path), { recursive: true });

const broken = {
  'no prebuild at all': [remove('prebuilds'), /^prebuilds\/linux-x64 is missing: npm run prebuild$/],
  'a binary that is missing': [remove(CUDA), /libtorchlane_cuda\.so is missing$/],
  'a binary that was altered': [
    ({ root }) => appendFileSync(join(root, CORE), 'x'),
    /libtorchlane_core\.so is not the file that prebuild\.json describes/,
  ],
  'a binary that the manifest does not know': [
    edit(MANIFEST, (text) => text.replace('torchlane.node', 'other.node')),
    /does not describe torchlane\.node/,
  ],
  'a source that changed': [
    ({ root }) => appendFileSync(join(root, 'binding/core/a.cpp'), '// more'),
    /is stale: its sources have changed/,
  ],
  'a source that came': [({ write }) => write('binding/core/b.h', ''), /is stale/],
  'a source that went': [remove('binding/core/a.cpp'), /is stale/],
  'a build rule that changed': [({ write }) => write('cmake/new.cmake', ''), /is stale/],
  'a dependency that is compiled in and changed': [
    edit('package.json', (text) => text.replace('8.0.0', '8.0.1')),
    /is stale/,
  ],
  'a prebuild of another version': [
    edit(MANIFEST, (text) => text.replace('"1.2.3"', '"1.2.2"')),
    /is of version 1\.2\.2, package\.json of 1\.2\.3/,
  ],
  'a changelog without the version': [
    edit('CHANGELOG.md', (text) => text.replace('## 1.2.3', '## Unreleased')),
    /^CHANGELOG\.md has no entry '## 1\.2\.3'$/,
  ],
  'a changelog with a longer version only': [
    edit('CHANGELOG.md', (text) => text.replace('## 1.2.3', '## 1.2.30')),
    /CHANGELOG\.md has no entry/,
  ],
  'no JavaScript': [remove('dist'), /^dist\/ is missing/],
};

test('a checkout with everything in place may be published, with and without a tag', (t) => {
  const { root } = checkout(t);
  assert.deepEqual(releaseProblems(root, {}), []);
  assert.deepEqual(releaseProblems(root, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.3' }), []);
  assert.deepEqual(releaseProblems(root, { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }), []);
});

for (const [what, [breakIt, expected]] of Object.entries(broken)) {
  test(`refused: ${what}`, (t) => {
    const place = checkout(t);
    breakIt(place);
    const problems = releaseProblems(place.root, {});
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], expected);
  });
}

test('refused: a version that is none, and all that follows from it', (t) => {
  const { root, write } = checkout(t);
  write('package.json', readFileSync(join(root, 'package.json'), 'utf8').replace('1.2.3', '1.2'));
  const problems = releaseProblems(root, {}).join('\n');
  for (const expected of [
    /'1\.2' is not a semantic version/,
    /of version 1\.2\.3/,
    /is stale/,
    /no entry '## 1\.2'/,
  ])
    assert.match(problems, expected);
});

test("refused: another version's tag", (t) => {
  const { root } = checkout(t);
  assert.deepEqual(releaseProblems(root, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.4' }), [
    "the tag is 'v1.2.4', package.json's version wants 'v1.2.3'",
  ]);
});

test('the command ends with 1 and lists what is wrong', () => {
  const script = fileURLToPath(new URL('../../scripts/release-gate.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v0.0.0-none' },
  });
  assert.equal(status, 1, stderr);
  assert.match(stderr, /nothing is published:\n[\s\S]*the tag is 'v0\.0\.0-none'/);
});
