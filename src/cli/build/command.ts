// The command `build`: its help, its arguments, and what it says at the end.
import { existsSync, rmSync } from 'node:fs';
import { LoadError } from '../../errors.js';
import { findStub, PACKAGE_ROOT } from '../../native/load.js';
import { type Command, type Io, parse, UsageError } from '../command.js';
import { interruptible } from '../interrupt.js';
import { build, refuseClone } from './build.js';
import { BuildFolder } from './folder.js';

const OPTIONS = { jobs: { type: 'string' }, clean: { type: 'boolean' } } as const;

export const buildCommand: Command = {
  name: 'build',
  usage: 'build [--jobs N] | build --clean',
  help: [
    'Builds the native part from the sources in the package: for machines that the prebuilt one does not fit. It is',
    'preferred to the prebuilt one from then on, until the package is installed anew. Needs g++ 12, cmake 3.25, ninja or',
    "make, and what 'setup --build' fetches. CXX and CC name another compiler.",
    '  --jobs N  how many compilers run at once. Default: one a core, fewer where memory is short',
    '  --clean   removes what was built: the prebuilt one is taken again',
  ],
  run,
};

async function run(args: readonly string[], { env, report }: Io): Promise<number> {
  const { values } = parse(args, OPTIONS);
  if (values.clean) {
    if (values.jobs !== undefined) throw new UsageError('build takes --jobs or --clean, received both');
    return clean(report);
  }
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isSafeInteger(jobs) && jobs > 0)) {
    throw new UsageError(`build expects an integer above 0 for --jobs, received '${values.jobs}'`);
  }
  const startedMs = performance.now();
  return interruptible(report, 'Interrupted. What was in use before still is.', async (signal) => {
    const folder = await build({ packageRoot: PACKAGE_ROOT, env, jobs, signal, report });
    const seconds = Math.round((performance.now() - startedMs) / 1000);
    report.line(`Built ${folder} in ${seconds} s; it loads, and is in use.`);
    return 0;
  });
}

function clean(report: Io['report']): number {
  refuseClone(PACKAGE_ROOT);
  const { path } = new BuildFolder(PACKAGE_ROOT);
  const isThere = existsSync(path);
  rmSync(path, { recursive: true, force: true });
  report.line(`${isThere ? `Removed ${path}.` : 'Nothing has been built.'} ${inUse()}`);
  return 0;
}

function inUse(): string {
  try {
    return `In use: ${findStub()}.`;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return 'There is no prebuilt native part: npx torchlane build, or install torchlane again.';
  }
}
