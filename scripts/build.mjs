// `npm run build`: brings everything that is stale up to date. TypeScript first (the set-up command is part of it), then
// libtorch, if torchlane's cache lacks what a build needs, then the native part.
//
//   --tests         the native tests as well
//   --replay-cost   the benchmark of replayed calls as well
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPrerequisites } from './prerequisites.mjs';
import { binOf, changedMs, compileJobs, filesUnder, mustRun, ROOT } from './tools.mjs';

const { values } = parseArgs({
  options: { tests: { type: 'boolean', default: false }, 'replay-cost': { type: 'boolean', default: false } },
});
// CMake describes the benchmark together with the tests.
const withTests = values.tests || values['replay-cost'];
checkPrerequisites({ forTests: withTests });
buildTypeScript();
buildNative(await libtorchRoot());

function buildTypeScript() {
  const stamp = 'build/tsc.tsbuildinfo';
  const newest = Math.max(
    ...[...filesUnder('src', /\.ts$/), 'tsconfig.json', 'package-lock.json'].map(changedMs),
  );
  if (changedMs('dist/index.js') > 0 && changedMs(stamp) > newest) return;
  // Without it tsc compiles everything; with it, and dist/ gone, it would think that there is nothing to do.
  if (!existsSync(join(ROOT, 'dist'))) rmSync(join(ROOT, stamp), { force: true });
  mustRun(binOf('tsc'), ['-p', '.']);
}

/** The folder in torchlane's cache with the headers and libraries to build with; fetched if it is not there. */
async function libtorchRoot() {
  const { cachedLibtorchRoot } = await import('../dist/native/locate.js');
  const { isComplete } = await import('../dist/cli/setup/setup.js');
  const root = cachedLibtorchRoot();
  if (!isComplete(root, 'build'))
    mustRun(process.execPath, [join(ROOT, 'dist/cli/index.js'), 'setup', '--build']);
  return root;
}

function buildNative(libtorch) {
  const options = [
    `TORCHLANE_LIBTORCH_ROOT=${libtorch}`,
    // In every build of a clone, so that tests and benchmarks run the same binaries; what ships is built without.
    'TORCHLANE_TEST_HOOKS=ON',
    ...(withTests ? ['TORCHLANE_TESTS=ON'] : []),
  ];
  // What CMake itself depends on, it looks at in every build.
  const stamp = join(ROOT, 'build/configured');
  const configuration = [...options, process.version].join('\n');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== configuration) {
    mustRun(binOf('cmake-js'), [
      'configure',
      '--log-level',
      'error',
      ...options.map((option) => `--CD${option}`),
    ]);
    writeFileSync(stamp, configuration);
  }
  const binaries = ['torchlane_stub', 'torchlane_core', 'torchlane_cuda'];
  if (values['replay-cost']) binaries.push('torchlane_replay_cost');
  const targets = values.tests ? [] : ['--target', ...binaries];
  mustRun('cmake', ['--build', 'build', '--parallel', String(compileJobs()), ...targets]);
}
