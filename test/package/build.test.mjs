// `npx torchlane build` in a project that has the packed tarball and no prebuilt native part: the real compiler, once. What it
// refuses and what becomes of a build that fails: test/unit/build.test.mjs.
import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runNode } from '../support/child.mjs';
import { OUTER_ENV, Unavailable } from './support/kept.mjs';
import { install, temporary } from './support/project.mjs';

// Four minutes on two cores; below the limit of a test file.
const BUILD_DEADLINE_MS = 9 * 60_000;
const PROGRAM = `
import { ones } from 'torchlane';
console.log(ones([2, 2]).sum().item());`;

test('the native part is built from source where there is no prebuilt one, and runs', async (t) => {
  const folder = temporary(after, 'build');
  try {
    install(folder, '24.21.0', 'npm@11.21.2');
  } catch (error) {
    if (error instanceof Unavailable) return t.skip(error.message);
    throw error;
  }
  const home = join(folder, 'node_modules/torchlane');
  rmSync(join(home, 'prebuilds'), { recursive: true });
  writeFileSync(join(folder, 'program.mjs'), PROGRAM);
  // Where ccache is at work: the folder has another name each time, which is to make no difference.
  const env = { ...OUTER_ENV, CCACHE_BASEDIR: folder };
  const run = (...args) => runNode(args, { cwd: folder, env, deadlineMs: BUILD_DEADLINE_MS });
  const command = join(home, 'dist/cli/index.js');

  const before = await run('program.mjs');
  assert.notEqual(before.code, 0);
  assert.match(before.stderr, /ERR_NO_PREBUILD/);

  const { code, stderr } = await run(command, 'build');
  assert.equal(code, 0, stderr);
  assert.match(stderr, /Built \S+\/build\/Release in \d+ s; it loads, and is in use\./);
  assert.equal(existsSync(join(home, 'build/tree')), false);
  const program = await run('program.mjs');
  assert.deepEqual([program.code, program.stdout, program.stderr], [0, '4\n', '']);

  const cleaned = await run(command, 'build', '--clean');
  assert.match(cleaned.stderr, /There is no prebuilt native part/);
  assert.match((await run('program.mjs')).stderr, /ERR_NO_PREBUILD/);
});
