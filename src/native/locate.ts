// Finds libtorch on this machine: looks at folders, reads the version from their text files, runs nothing of theirs.
// It loads nothing (load.ts does) and installs nothing (cli/setup does).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { LoadAttempt } from '../errors.js';

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
  /** True if some place held a libtorch, but of another series. */
  readonly isOtherVersion: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Torchlane's own cache: `$XDG_CACHE_HOME/torchlane`, by default `~/.cache/torchlane`. */
export function cacheFolder(env: Environment = process.env): string {
  const base = env.XDG_CACHE_HOME;
  // The XDG specification: a relative path is to be ignored.
  return join(base && isAbsolute(base) ? base : join(homedir(), '.cache'), 'torchlane');
}

/** The folder in the cache that holds the unpacked wheels side by side: `torch/`, `nvidia/`. */
export function cachedLibtorchRoot(env: Environment = process.env): string {
  return join(cacheFolder(env), `libtorch-${LIBTORCH_SERIES}`);
}

/** Looks for libtorch in `TORCHLANE_LIBTORCH`, then in torchlane's cache, then in the torch of `python3`. */
export function locateLibtorch(env: Environment = process.env): LibtorchSearch {
  const attempts: LoadAttempt[] = [];
  let isOtherVersion = false;
  const look = (path: string, source: string): Libtorch | undefined => {
    const found = inspectLibtorch(path, source);
    if ('version' in found) return found;
    attempts.push({ path, source, reason: found.reason });
    isOtherVersion ||= found.isOtherVersion;
    return undefined;
  };

  // Who names a folder means that folder: another one is never taken instead.
  const named = env.TORCHLANE_LIBTORCH;
  if (named) {
    return { libtorch: look(resolve(named), 'TORCHLANE_LIBTORCH'), attempts, isOtherVersion };
  }
  let libtorch = look(join(cachedLibtorchRoot(env), 'torch'), "torchlane's cache");
  if (!libtorch) {
    const source = 'torch of python3 on the PATH';
    const python = pythonTorch(env);
    if ('path' in python) libtorch = look(python.path, source);
    else attempts.push({ path: 'python3', source, reason: python.reason });
  }
  return { libtorch, attempts, isOtherVersion };
}

/** Says whether `path` is a libtorch that can be taken, or why not. */
export function inspectLibtorch(
  path: string,
  source: string,
): Libtorch | { readonly reason: string; readonly isOtherVersion: boolean } {
  const refuse = (reason: string, isOtherVersion = false) => ({ reason, isOtherVersion });
  if (!existsSync(path)) return refuse('no such folder');
  if (!existsSync(join(path, 'lib', 'libtorch_cpu.so'))) return refuse('holds no lib/libtorch_cpu.so');
  const version = readVersion(path);
  if (!version) return refuse('holds neither version.py nor build-version, so its version is not known');
  if (!version.name.startsWith(`${LIBTORCH_SERIES}.`)) {
    return refuse(`is version ${version.name}, ${LIBTORCH_SERIES} is needed`, true);
  }
  return { path, source, version: version.name, cuda: version.cuda };
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

function pythonTorch(env: Environment): { readonly path: string } | { readonly reason: string } {
  const child = spawnSync('python3', ['-c', FIND_TORCH], {
    encoding: 'utf8',
    env: { ...env },
    timeout: 10_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.error) {
    const isMissing = 'code' in child.error && child.error.code === 'ENOENT';
    return { reason: isMissing ? 'there is no python3 on the PATH' : `python3: ${child.error.message}` };
  }
  if (child.status !== 0) {
    const lastLine = child.stderr.trim().split('\n').at(-1);
    return { reason: `python3 failed: ${lastLine || `exit code ${child.status}`}` };
  }
  const path = child.stdout.trim();
  return path ? { path } : { reason: 'python3 has no torch' };
}
