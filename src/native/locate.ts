// Finds libtorch on this machine: looks at folders, reads the version from their text files, runs nothing of theirs.
// It loads nothing (load.ts does) and installs nothing (cli/setup does).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { LoadAttempt } from '../errors.js';
import { dynamicNames, libraryComplaint } from './elf.js';

/** The libtorch series whose C++ interface the native part is built for. */
export const LIBTORCH_SERIES = '2.11';

/** A libtorch that can be loaded. */
export interface Libtorch {
  /** The folder that holds `lib/libtorch_cpu.so`. */
  readonly path: string;
  /** Where it was found: an environment variable, the cache, `python3`. */
  readonly source: string;
  /** As its own files say, `2.11.0+cu130`. */
  readonly version: string;
  /** The CUDA version it was built for, `13.0`; undefined for a CPU-only build. */
  readonly cuda: string | undefined;
}

/** What a search came to: the libtorch to take, or none; and every place that was looked at and not taken. */
export interface LibtorchSearch {
  readonly libtorch: Libtorch | undefined;
  readonly attempts: readonly LoadAttempt[];
  /** True if some place held a libtorch, but of another series, another machine or another C++ ABI. */
  readonly isOtherVersion: boolean;
  /** What to do about the first place that held something which is not to be taken; undefined if there was none. */
  readonly remedy: string | undefined;
}

/** Why a folder is not taken. */
export interface Refusal {
  readonly reason: string;
  readonly isOtherVersion: boolean;
  /** What to do about this folder; undefined where there is nothing in it. */
  readonly remedy?: string;
}

/** What to do about a libtorch in the cache that is not whole. Setup compares sizes, not contents: hence the second half. */
export const REPAIR_CACHE: string =
  'run `npx torchlane setup`, which puts back what the cache has lost; where it finds nothing to do, run ' +
  '`npx torchlane setup --remove` before it';

type Environment = Readonly<Record<string, string | undefined>>;

/** Torchlane's own cache: `$XDG_CACHE_HOME/torchlane`, by default `~/.cache/torchlane`. */
export function cacheFolder(env: Environment = process.env): string {
  const base = env.XDG_CACHE_HOME;
  // The XDG specification: a relative path is to be ignored.
  return join(base && isAbsolute(base) ? base : join(homeFolder(), '.cache'), 'torchlane');
}

/** `/` for a user whom neither HOME nor the list of users gives a folder, as container engines have it. */
function homeFolder(): string {
  for (const read of [homedir, () => userInfo().homedir]) {
    try {
      const home = read();
      if (isAbsolute(home)) return home;
    } catch {
      // No such user: the number of a container's.
    }
  }
  return '/';
}

/** The folder in the cache that holds the unpacked wheels side by side: `torch/`, `nvidia/`. */
export function cachedLibtorchRoot(env: Environment = process.env): string {
  return join(cacheFolder(env), `libtorch-${LIBTORCH_SERIES}`);
}

/**
 * Looks for libtorch in `TORCHLANE_LIBTORCH`, then in torchlane's cache, then in the torch of `python3`.
 *
 * @param pythonTimeoutMs how long `python3` may take to say where its torch is.
 */
export function locateLibtorch(
  env: Environment = process.env,
  pythonTimeoutMs: number = 10_000,
): LibtorchSearch {
  const attempts: LoadAttempt[] = [];
  let isOtherVersion = false;
  let remedy: string | undefined;
  const refuse = (path: string, source: string, refusal: Refusal) => {
    attempts.push({ path, source, reason: refusal.reason });
    isOtherVersion ||= refusal.isOtherVersion;
    remedy ??= refusal.remedy;
  };
  const look = (path: string, source: string): Libtorch | undefined => {
    const found = inspectLibtorch(path, source);
    const refusal = 'version' in found ? inspectLibraries(path) : found;
    if (refusal) refuse(path, source, refusal);
    return !refusal && 'version' in found ? found : undefined;
  };

  // Who names a folder means that folder: another one is never taken instead.
  const named = env.TORCHLANE_LIBTORCH;
  if (named) {
    const path = resolve(named);
    const libtorch = look(path, 'TORCHLANE_LIBTORCH');
    remedy = `set TORCHLANE_LIBTORCH to ${meantBy(path)}; or unset it, and run \`npx torchlane setup\``;
    return { libtorch, attempts, isOtherVersion, remedy: libtorch ? undefined : remedy };
  }
  const cached = cachedLibtorchRoot(env);
  let libtorch = look(join(cached, 'torch'), "torchlane's cache");
  remedy = remedy ? REPAIR_CACHE : cacheRemedy(cached);
  if (!libtorch) {
    const source = 'torch of python3 on the PATH';
    const python = pythonTorch(env, pythonTimeoutMs);
    if ('path' in python) libtorch = look(python.path, source);
    else attempts.push({ path: 'python3', source, reason: python.reason });
  }
  return { libtorch, attempts, isOtherVersion, remedy: libtorch ? undefined : remedy };
}

/** Says whether `path` is a libtorch that can be taken, or why not, by its folders and text files. */
export function inspectLibtorch(path: string, source: string): Libtorch | Refusal {
  const refuse = (reason: string, isOtherVersion = false, remedy?: string): Refusal => ({
    reason,
    isOtherVersion,
    ...(remedy === undefined ? {} : { remedy }),
  });
  const obstacle = obstacleTo(path);
  if (obstacle) return refuse(obstacle.isAbsent ? 'no such folder' : obstacle.text);
  if (!existsSync(join(path, 'lib', 'libtorch_cpu.so'))) return refuse('holds no lib/libtorch_cpu.so');
  const version = readVersion(path);
  if (!version) {
    return refuse('holds neither version.py nor build-version, so its version is not known', false, ANOTHER);
  }
  if (!version.name.startsWith(`${LIBTORCH_SERIES}.`)) {
    return refuse(`is version ${version.name}, ${LIBTORCH_SERIES} is needed`, true, ANOTHER);
  }
  return { path, source, version: version.name, cuda: version.cuda };
}

const ANOTHER = 'run `npx torchlane setup`';

/** Says why the libraries of the libtorch in `path` cannot be opened here, as far as the files tell. */
export function inspectLibraries(path: string): Refusal | undefined {
  for (const name of ['libtorch_cpu.so', 'libc10.so']) {
    const complaint = libraryComplaint(join(path, 'lib', name));
    if (complaint) {
      const { text, isOtherMachine } = complaint;
      return {
        reason: `${isOtherMachine ? '' : 'is not whole: '}lib/${name} ${text}`,
        isOtherVersion: isOtherMachine,
        remedy: ANOTHER,
      };
    }
  }
  // In names of functions that take a std::string: `__cxx11` with the ABI that GCC has had since version 5, `Ss` before.
  const names = dynamicNames(join(path, 'lib', 'libc10.so'));
  if (!names.includes('_ZN3c10') || names.includes('__cxx11')) return undefined;
  return {
    reason:
      'is built with the C++ ABI of before GCC 5 (_GLIBCXX_USE_CXX11_ABI=0), the one after it (=1) is needed',
    isOtherVersion: true,
    remedy: ANOTHER,
  };
}

/** What keeps this process from looking into a folder: its own absence, a file in its way, permissions. */
function obstacleTo(path: string): { readonly text: string; readonly isAbsent: boolean } | undefined {
  try {
    readdirSync(path);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { text: 'no such folder', isAbsent: true };
    if (code !== 'ENOTDIR' && code !== 'EACCES')
      return { text: `cannot be read: ${message}`, isAbsent: false };
    // The folder to blame is the first on the way down that cannot be entered.
    const parent = dirname(path);
    const above = parent === path ? undefined : obstacleTo(parent);
    if (above && !above.isAbsent) return above;
    const text =
      code === 'EACCES'
        ? `this user may not read ${path} (EACCES)`
        : `${isFile(path) ? path : parent} is a file`;
    return { text, isAbsent: false };
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** What to do where the cache cannot be looked into. */
function cacheRemedy(cached: string): string | undefined {
  const obstacle = obstacleTo(cached);
  if (!obstacle || obstacle.isAbsent) return undefined;
  return `${obstacle.text}: give this user the right to read it, or name another cache with XDG_CACHE_HOME and run \`npx torchlane setup\``;
}

/** The folder that was meant where the one above or below it was named. */
function meantBy(path: string): string {
  for (const near of [dirname(path), join(path, 'torch'), join(path, 'libtorch')]) {
    if (existsSync(join(near, 'lib', 'libtorch_cpu.so'))) return near;
  }
  return `the absolute path of the folder that holds lib/libtorch_cpu.so of libtorch ${LIBTORCH_SERIES} (torch/ of its wheel)`;
}

/** From the wheel's `version.py` (`__version__ = '2.11.0+cu130'`), or the `build-version` of libtorch's zip archive. */
function readVersion(path: string): { name: string; cuda: string | undefined } | undefined {
  const python = readText(join(path, 'version.py'));
  const name = python && /^__version__ = '([^']+)'/m.exec(python)?.[1];
  if (name) return { name, cuda: /^cuda\b[^=]*= '([^']+)'/m.exec(python)?.[1] };
  const archive = readText(join(path, 'build-version'))?.trim();
  if (!archive) return undefined;
  const digits = /\+cu(\d+)(\d)$/.exec(archive);
  return { name: archive, cuda: digits ? `${digits[1]}.${digits[2]}` : undefined };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

// Finds the package without importing it. A folder called torch in the working directory is not meant.
const FIND_TORCH = `
import sys
sys.path[:] = [entry for entry in sys.path if entry]
import importlib.util
spec = importlib.util.find_spec('torch')
print(next(iter(spec.submodule_search_locations or []), '') if spec else '')
`;

function pythonTorch(
  env: Environment,
  timeoutMs: number,
): { readonly path: string } | { readonly reason: string } {
  const child = spawnSync('python3', ['-c', FIND_TORCH], {
    encoding: 'utf8',
    env: { ...env },
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.error) {
    const { code, message } = child.error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { reason: 'there is no python3 on the PATH' };
    if (code === 'ETIMEDOUT') return { reason: `python3 did not answer within ${timeoutMs / 1000} s` };
    return { reason: `python3: ${message}` };
  }
  if (child.status !== 0) {
    const lastLine = child.stderr.trim().split('\n').at(-1);
    return { reason: `python3 failed: ${lastLine || `exit code ${child.status}`}` };
  }
  // Whatever start-up files print comes before.
  const path = child.stdout.trimEnd().split('\n').at(-1) ?? '';
  if (isAbsolute(path)) return { path };
  return { reason: path ? `python3 answered '${path.slice(0, 80)}', no folder` : 'python3 has no torch' };
}
