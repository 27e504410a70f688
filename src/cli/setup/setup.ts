// `torchlane setup`: fills torchlane's own cache with libtorch. Decides what is missing, makes sure of Python, lock and
// disk, then has each wheel fetched and all of them unpacked. A second try goes on where the first one ended.
import { mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../../errors.js';
import { cachedLibtorchRoot, cacheFolder } from '../../native/locate.js';
import { checkPlatform } from '../../native/platform.js';
import type { Report } from '../report.js';
import { acquireLock } from './lock.js';
import { checkPython, downloadWheel, type RunOptions } from './pip.js';
import { holds, installTree, readTree } from './tree.js';
import { isCpuOnly, isFileOf, WHEELS, type Wheel, type WheelSet } from './wheels.js';

/** How `setUp` is asked. */
export interface SetupOptions extends RunOptions {
  readonly set: WheelSet;
  readonly report: Report;
  /** Free bytes on the file system of a folder; tests put their own in. */
  readonly freeBytes?: (folder: string) => number;
}

/** What a set-up came to. */
export interface SetupResult {
  /** The folder that holds `torch/` and `nvidia/`. */
  readonly root: string;
  /** The wheels that were added, none if all of them were there. */
  readonly added: readonly string[];
}

/**
 * Fetches what `set` lacks into the cache. Until all of it is there, what was there before stays in use.
 *
 * @throws {SetupError} `ERR_SETUP_PYTHON`, `ERR_SETUP_OFFLINE`, `ERR_SETUP_DISK`, `ERR_SETUP_INTEGRITY`.
 */
export async function setUp(options: SetupOptions): Promise<SetupResult> {
  const { set, report, env } = options;
  checkPlatform();
  const root = cachedLibtorchRoot(env);
  if (isComplete(root, set)) return { root, added: [] };
  checkPython(env);
  const cache = cacheFolder(env);
  makeFolder(cache);
  const release = await acquireLock(
    join(cache, 'setup.lock'),
    (owner) => report.line(`Another set-up (process ${owner}) is at work in ${cache}; waiting for it.`),
    options,
  );
  try {
    return await fill(cache, root, options);
  } finally {
    await release();
  }
}

/** True if the cache holds everything that `set` needs. */
export function isComplete(root: string, set: WheelSet): boolean {
  const tree = readTree(root);
  return (
    tree !== undefined && (tree.hasCuda || set === 'cpu') && WHEELS[set].every((wheel) => holds(tree, wheel))
  );
}

async function fill(cache: string, root: string, options: SetupOptions): Promise<SetupResult> {
  const { set, report, env, signal, freeBytes = freeBytesOf } = options;
  const needsCuda = set !== 'cpu';
  const found = readTree(root);
  // A torch without CUDA cannot be added to; it is replaced.
  const base = found?.hasCuda || !needsCuda ? found : undefined;
  let missing = WHEELS[set].filter((wheel) => !base || !holds(base, wheel));
  if (missing.length === 0) return { root, added: [] };

  const wheelFolder = join(cache, 'wheels');
  const downloads = join(cache, 'downloads');
  makeFolder(wheelFolder);
  rmSync(downloads, { recursive: true, force: true });
  const kept = (wheel: Wheel) =>
    readdirSync(wheelFolder).find((file) => isFileOf(file, wheel) && !(needsCuda && isCpuOnly(file)));
  checkSpace(cache, missing, (wheel) => kept(wheel) !== undefined, freeBytes);

  const files: string[] = [];
  try {
    for (const wheel of missing) {
      let file = kept(wheel);
      if (!file) {
        const folder = join(downloads, wheel.project);
        makeFolder(folder);
        file = await downloadWheel(wheel, {
          folder,
          needsCuda,
          env,
          signal,
          onProgress: (bytes) => report.progress(`${label(wheel)}: ${megabytes(bytes, wheel.downloadBytes)}`),
        });
        renameSync(join(folder, file), join(wheelFolder, file));
        report.line(`Fetched ${label(wheel)}.`);
      }
      files.push(join(wheelFolder, file));
      if (isCpuOnly(file)) {
        missing = [wheel];
        break;
      }
    }
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
  report.progress(`Unpacking ${files.length === 1 ? 'one wheel' : `${files.length} wheels`} …`);
  await installTree(root, { base, wheels: files, needsCuda, env, signal });
  rmSync(wheelFolder, { recursive: true, force: true });
  return { root, added: missing.map(label) };
}

function label({ project, version }: Wheel): string {
  return `${project} ${version}`;
}

function megabytes(bytes: number, total: number): string {
  // pip copies the wheel at the end: for a moment it is there twice.
  return `${Math.round(Math.min(bytes, total) / 1e6)} of ${Math.round(total / 1e6)} MB`;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new SetupError(
      'ERR_SETUP_DISK',
      `${folder} cannot be made: ${(cause as Error).message}. XDG_CACHE_HOME names another place for the cache.`,
      { cause },
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function checkSpace(
  cache: string,
  missing: readonly Wheel[],
  isKept: (wheel: Wheel) => boolean,
  freeBytes: (folder: string) => number,
): void {
  const downloads = missing.filter((wheel) => !isKept(wheel)).map(({ downloadBytes }) => downloadBytes);
  const needed =
    sum(missing.map(({ unpackedBytes }) => unpackedBytes)) +
    sum(downloads) +
    // pip copies each wheel when it is whole.
    Math.max(0, ...downloads) +
    // Room for file-system blocks: the wheels hold 15,000 small files.
    64e6;
  const free = freeBytes(cache);
  if (free >= needed) return;
  throw new SetupError(
    'ERR_SETUP_DISK',
    `libtorch needs ${(needed / 1e9).toFixed(1)} GB in ${cache}, which has ${(free / 1e9).toFixed(1)} GB free. Make ` +
      'room, or name another place with XDG_CACHE_HOME.',
  );
}
