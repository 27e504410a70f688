// `torchlane build`: builds the native part from the sources in the package, on this machine. Looks first whether it can; what it
// built it tries in a process of its own, and only what loads comes into use.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from '../../errors.js';
import { cachedLibtorchRoot } from '../../native/locate.js';
import { checkPlatform } from '../../native/platform.js';
import type { Io } from '../command.js';
import { runChild } from '../doctor/child.js';
import type { ProbeResult } from '../doctor/probe.js';
import { placeOf } from '../setup/place.js';
import { isComplete, setUp } from '../setup/setup.js';
import { BuildFolder } from './folder.js';
import {
  COMPILER_VARIABLES,
  COMPILING,
  compileJobs,
  describeMissing,
  FETCHING,
  hasNinja,
} from './requirements.js';
import { Log, type RunOptions, runLogged } from './run.js';

/** How `build` is asked. */
export interface BuildOptions extends Pick<Io, 'env' | 'report'> {
  readonly packageRoot: string;
  /** Compilers at once; by default as many as the machine bears. */
  readonly jobs: number | undefined;
  readonly signal: AbortSignal;
}

const TARGETS = ['torchlane_stub', 'torchlane_core', 'torchlane_cuda'];
const EXCERPT_LINES = 20;
const LOAD_TIMEOUT_MS = 60_000;

/**
 * Builds, and returns the folder of what is now in use.
 *
 * @throws {BuildError} `ERR_BUILD_REQUIREMENTS`, `ERR_BUILD_FAILED`
 * @throws {SetupError} where libtorch's headers cannot be fetched
 * @throws {LoadError} `ERR_PLATFORM`
 */
export async function build(options: BuildOptions): Promise<string> {
  const { packageRoot, env, signal, report } = options;
  checkPlatform();
  refuseClone(packageRoot);
  const libtorch = cachedLibtorchRoot(env);
  const needed = isComplete(libtorch, 'build') ? COMPILING : [...COMPILING, ...FETCHING];
  const missing = describeMissing(needed, env);
  if (missing !== undefined) {
    throw new BuildError(
      'ERR_BUILD_REQUIREMENTS',
      `this machine lacks what torchlane is built with:\n${missing}`,
    );
  }
  const folder = new BuildFolder(packageRoot);
  folder.acquire();
  try {
    const added = await setUp({ set: 'build', place: placeOf(undefined, env), env, signal, report });
    if (added.length > 0) report.line(`libtorch is ready for 'build': ${libtorch}`);
    await compile(folder, libtorch, options);
    await tryLoading(folder, env);
    folder.bringIntoUse();
    return folder.release;
  } finally {
    folder.free();
  }
}

/**
 * @throws {BuildError} `ERR_BUILD_REQUIREMENTS` in a clone of the repository, whose build folder is another one.
 */
export function refuseClone(packageRoot: string): void {
  if (!existsSync(join(packageRoot, 'tsconfig.json'))) return;
  throw new BuildError(
    'ERR_BUILD_REQUIREMENTS',
    `${packageRoot} is a clone of the repository, no installed package: npm run build builds it.`,
  );
}

async function compile(folder: BuildFolder, libtorch: string, options: BuildOptions): Promise<void> {
  const { packageRoot, signal, report, jobs = compileJobs() } = options;
  // A compiler that the user names is taken; else the one that was looked at, not the first that CMake thinks of.
  const env: Io['env'] = { ...COMPILER_VARIABLES, ...options.env };
  // What an earlier try linked must not pass for this one's.
  rmSync(join(folder.binary, 'Release'), { recursive: true, force: true });
  const log = new Log(folder.log);
  const run: RunOptions = { env, cwd: packageRoot, log, signal, onLine: (line) => showProgress(line) };
  const showProgress = (line: string) => {
    const [, done, of] = /^\[\s*(\d+)(%|\/\d+)\]/.exec(line) ?? [];
    if (done !== undefined)
      report.progress(`Building: ${of === '%' ? `${done} %` : `${done} of ${of?.slice(1)}`}`);
  };
  try {
    report.progress(`Building with ${jobs === 1 ? 'one compiler' : `${jobs} compilers`} at once …`);
    const generator = env.CMAKE_GENERATOR || (hasNinja(env) ? 'Ninja' : 'Unix Makefiles');
    const isBuilt =
      (await runLogged(
        'cmake',
        [
          // What an earlier try found out about compilers is looked at anew; its objects serve.
          ...['--fresh', '-S', packageRoot, '-B', folder.binary, '-G', generator],
          ...[`-DTORCHLANE_LIBTORCH_ROOT=${libtorch}`, `-DTORCHLANE_NODE=${process.execPath}`],
        ],
        run,
      )) &&
      (await runLogged(
        'cmake',
        ['--build', folder.binary, '--parallel', String(jobs), '--target', ...TARGETS],
        run,
      ));
    if (!isBuilt) throw compileFailure(log);
  } finally {
    await log.close();
  }
}

function compileFailure(log: Log): BuildError {
  const advice = log.has(/Killed signal|out of memory|Cannot allocate memory/)
    ? '\nThe machine ran out of memory: npx torchlane build --jobs 1.'
    : '';
  return new BuildError(
    'ERR_BUILD_FAILED',
    `The build failed; what was in use before still is.\n${log.excerpt(EXCERPT_LINES)}\nAll of it: ${log.path}${advice}`,
  );
}

/** In a child: a library that does not fit can end the process. */
async function tryLoading(folder: BuildFolder, env: Io['env']): Promise<void> {
  // node-gyp-build's variables: what was built now, whatever the user has set.
  const own = { ...env, TORCHLANE_PREBUILD: folder.tree, PREBUILDS_ONLY: '' };
  const { failure, lastLines, reports } = await runChild('./probe.js', [], LOAD_TIMEOUT_MS, own);
  const [result] = reports as ProbeResult[];
  const reason = failure
    ? `the process that tried ${failure}: ${lastLines}`
    : result && 'code' in result
      ? `${result.code}: ${result.message}`
      : undefined;
  if (reason === undefined) return;
  throw new BuildError(
    'ERR_BUILD_FAILED',
    `What was built does not load, and what was in use before still is: ${reason}. It lies in ${folder.binary}.`,
  );
}
