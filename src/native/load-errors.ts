// The LoadErrors of load.ts in words: what was found, what is needed, what to do in a clone of the repository or in an
// installed package, whichever this is. Looks at files to tell them apart; loads nothing.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InternalError, type LoadAttempt, LoadError } from '../errors.js';
import { libraryComplaint } from './elf.js';
import { LIBTORCH_SERIES, type Libtorch, type LibtorchSearch, REPAIR_CACHE } from './locate.js';
import { PACKAGE_ROOT } from './package-root.js';

/** A clone has what `npm run build` needs; the packed package has not. */
const IS_CLONE = existsSync(join(PACKAGE_ROOT, 'tsconfig.json'));

/** How to get torchlane's own binaries again. */
export const REBUILD_ADVICE: string = IS_CLONE
  ? 'npm run build'
  : 'npm install torchlane again, or npx torchlane build';

/** What {@link LoadError.attempts} calls the way from the package to its binaries. */
const OF_PACKAGE = 'this package';

export function noStub(cause: unknown): LoadError {
  return new LoadError(
    'ERR_NO_PREBUILD',
    `torchlane's native part is not there: neither build/Release/torchlane.node nor prebuilds/linux-x64/torchlane.node in ` +
      `${PACKAGE_ROOT}. What to do: ${REBUILD_ADVICE}.`,
    [{ path: PACKAGE_ROOT, source: 'node-gyp-build', reason: 'no torchlane.node' }],
    { cause },
  );
}

export function coreMissing(core: string): LoadError {
  return new LoadError(
    'ERR_NO_PREBUILD',
    `torchlane's native part is not whole: ${core} is missing. What to do: ${REBUILD_ADVICE}.`,
    [{ path: core, source: OF_PACKAGE, reason: 'no such file' }],
  );
}

export function stubFailure(path: string, cause: unknown): LoadError {
  const said = libraryComplaint(path)?.text;
  const reason = said ?? (cause instanceof Error ? cause.message : String(cause));
  return new LoadError(
    'ERR_NO_PREBUILD',
    `torchlane's native part cannot be loaded: ${said ? `${path} ${reason}` : reason}. A node_modules folder that was copied from ` +
      `another machine holds the other machine's binaries. What to do: ${REBUILD_ADVICE}.`,
    [{ path, source: 'node-gyp-build', reason }],
    { cause },
  );
}

/** One side of the native interface: whose it is, and the interface's number. */
interface Side {
  readonly version: string | undefined;
  readonly interfaceVersion: number | undefined;
}

export function otherVersion(core: string, ours: Side, theirs: Side): LoadError {
  const name = ({ version = 'of an unnamed version', interfaceVersion }: Side, part = '') =>
    `torchlane ${version}${part} (native interface ${interfaceVersion ?? 'unknown'})`;
  return new LoadError(
    'ERR_NATIVE_VERSION',
    `${name(ours, "'s JavaScript")} stands beside the native part of ${name(theirs)}: ${core}. They must be of one version. ` +
      `What to do: ${REBUILD_ADVICE}.`,
    [{ path: core, source: OF_PACKAGE, reason: `belongs to ${name(theirs)}` }],
  );
}

export function libtorchMissing({ attempts, isOtherVersion, remedy }: LibtorchSearch): LoadError {
  const list = attempts.map(({ path, source, reason }) => `\n  ${source}: ${path}: ${reason}`).join('');
  return new LoadError(
    isOtherVersion ? 'ERR_LIBTORCH_VERSION' : 'ERR_LIBTORCH_NOT_FOUND',
    `libtorch ${LIBTORCH_SERIES} ${isOtherVersion ? 'is needed' : 'was not found'}:${list}\n` +
      `What to do: ${remedy ?? 'run `npx torchlane setup`, which gets it'}. \`npx torchlane doctor\` says more.`,
    attempts,
  );
}

/** For what the stub threw while it opened `libtorch` and `core`. */
export function openFailure(
  libtorch: Libtorch,
  core: string,
  attempts: readonly LoadAttempt[],
  cause: unknown,
): Error {
  if (!(cause instanceof Error)) return new InternalError("the native part's start failed", { cause });
  const { code, message } = cause as NodeJS.ErrnoException;
  const library = join(libtorch.path, 'lib', 'libtorch_cpu.so');
  const ofLibtorch = { path: library, source: libtorch.source, reason: message };
  const ofCore = { path: core, source: OF_PACKAGE, reason: message };
  const symbols = /version `(GLIBC|GLIBCXX|CXXABI)_([\d.]+)' not found/.exec(message);
  if (symbols) {
    const [, set = '', version = ''] = symbols;
    const what = set === 'GLIBC' ? 'glibc' : 'libstdc++';
    return new LoadError(
      'ERR_PLATFORM',
      `${code === 'ERR_LIBTORCH_NOT_FOUND' ? 'libtorch' : "torchlane's core"} needs ${set} ${version}, which this system's ${what} ` +
        `is too old for: ${message}. What to do: use a newer system, or a container with the image node:22-slim` +
        `${what === 'glibc' || IS_CLONE ? '' : '; or npx torchlane build, which builds for this system'}.`,
      [...attempts, code === 'ERR_LIBTORCH_NOT_FOUND' ? ofLibtorch : ofCore],
      { cause },
    );
  }
  switch (code) {
    case 'ERR_LIBTORCH_NOT_FOUND':
      return new LoadError(
        code,
        `libtorch ${libtorch.version} of ${libtorch.source} cannot be opened: ${message}. What to do: ` +
          `${openingAdvice(libtorch, message)}. \`npx torchlane doctor\` says more.`,
        [...attempts, ofLibtorch],
        { cause },
      );
    case 'ERR_NATIVE_VERSION':
      return new LoadError(
        code,
        `torchlane's core does not fit libtorch ${libtorch.version} (${libtorch.path}): ${message}. What to do: ${REBUILD_ADVICE}.`,
        [...attempts, ofCore],
        { cause },
      );
    case 'ERR_SECOND_COPY':
      return new LoadError(
        code,
        `${message}. A process can hold one torchlane on one libtorch. What to do: \`npm ls torchlane\` shows the copies, ` +
          '`npm dedupe` or an "overrides" entry in package.json leaves one; TORCHLANE_LIBTORCH must not change while the process runs.',
        [ofCore],
        { cause },
      );
    default:
      return new InternalError(`the native part's start failed: ${message}`, { cause });
  }
}

/** What the dynamic linker's words ask for. */
function openingAdvice({ path, source }: Libtorch, message: string): string {
  const missing = /(\S+): cannot open shared object file: No such file/.exec(message)?.[1];
  if (/failed to map segment|cannot allocate memory|Cannot allocate memory/i.test(message)) {
    return /static TLS/.test(message)
      ? 'import torchlane before other packages with binaries'
      : `see that ${path} is on no file system mounted noexec, and that \`ulimit -v\` is unlimited`;
  }
  if (source === "torchlane's cache") return REPAIR_CACHE;
  if (missing !== undefined) {
    const wheel = WHEELS_OF.find(([library]) => missing.startsWith(library))?.[1];
    return wheel === undefined
      ? `get ${missing} where the dynamic linker finds it, or ${otherAdvice(source)}`
      : `unpack the wheel ${wheel} into ${dirname(path)} (pip install --target), or ${otherAdvice(source)}`;
  }
  return otherAdvice(source);
}

/** The wheels that libtorch_cpu of the CUDA build takes libraries from. */
const WHEELS_OF = [
  ['libcudart.so', 'nvidia-cuda-runtime'],
  ['libcupti.so', 'nvidia-cuda-cupti'],
] as const;

function otherAdvice(source: string): string {
  return source === 'TORCHLANE_LIBTORCH'
    ? 'unset TORCHLANE_LIBTORCH and run `npx torchlane setup`'
    : 'run `npx torchlane setup`';
}

/** Why there is no CUDA, for what the dynamic linker said of libcuda or libtorch_cuda. */
export function cudaOpenReason(said: string): string {
  const missing = /(\S+): cannot open shared object file: No such file/.exec(said)?.[1];
  if (missing === 'libcuda.so.1') {
    return (
      'the kernel has an NVIDIA driver, but its library libcuda.so.1 is not there: install the driver whole; start a container ' +
      'with GPU access (docker run --gpus all, the NVIDIA device plugin)'
    );
  }
  if (missing !== undefined) return `${missing} of CUDA is missing: npx torchlane setup --cuda (${said})`;
  return said;
}
