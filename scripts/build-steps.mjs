// The steps that `npm run build` and `npm run prebuild` share: TypeScript, libtorch to build with, CMake's configuration.
// Each does nothing where its result is up to date.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, changedMs, filesUnder, mustRun, ROOT } from './tools.mjs';

/** dist/ from src/. */
export function buildTypeScript() {
  const stamp = 'build/tsc.tsbuildinfo';
  const newest = Math.max(
    ...[...filesUnder('src', /\.ts$/), 'tsconfig.json', 'package-lock.json'].map(changedMs),
  );
  if (changedMs('dist/index.js') > 0 && changedMs(stamp) > newest) return;
  // Without it tsc compiles everything; with it, and dist/ gone, it would think that there is nothing to do.
  if (!existsSync(join(ROOT, 'dist'))) rmSync(join(ROOT, stamp), { force: true });
  mustRun(binOf('tsc'), ['-p', '.']);
  // dist/ is published as it is: what a source that is gone has left there must not be.
  for (const file of filesUnder('dist', /\.(js|d\.ts)$/)) {
    if (changedMs(file.replace(/^dist\/(.*)\.(js|d\.ts)$/, 'src/$1.ts')) === 0) rmSync(join(ROOT, file));
  }
}

/** The folder in torchlane's cache with the headers and libraries to build with; fetched if it is not there. */
export async function libtorchRoot() {
  const { cachedLibtorchRoot } = await import('../dist/native/locate.js');
  const { isComplete } = await import('../dist/cli/setup/setup.js');
  const root = cachedLibtorchRoot();
  if (!isComplete(root, 'build'))
    mustRun(process.execPath, [join(ROOT, 'dist/cli/index.js'), 'setup', '--build']);
  return root;
}

/** CMake's build in `folder` (relative to the root), configured with `options` ('NAME=value') and built. */
export async function buildWithCmake(folder, options, targets) {
  // What CMake itself depends on, it looks at in every build.
  const stamp = join(ROOT, folder, 'configured');
  const configuration = [...options, process.version].join('\n');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== configuration) {
    mkdirSync(join(ROOT, folder), { recursive: true });
    const cmakeOptions = options.map((option) => `--CD${option}`);
    mustRun(binOf('cmake-js'), ['configure', '--out', folder, '--log-level', 'error', ...cmakeOptions]);
    writeFileSync(stamp, configuration);
  }
  const wanted = targets.length > 0 ? ['--target', ...targets] : [];
  await runCmakeBuild(folder, wanted);
}

/** `cmake --build` with as many compilers as `torchlane build` would take. */
export async function runCmakeBuild(folder, args) {
  const { compileJobs } = await import('../dist/cli/build/requirements.js');
  mustRun('cmake', ['--build', folder, '--parallel', String(compileJobs()), ...args]);
}

/** What Node loads, as CMake calls it. */
export const BINARIES = ['torchlane_stub', 'torchlane_core', 'torchlane_cuda'];
