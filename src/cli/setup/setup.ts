// `torchlane setup`: fills a place with libtorch. Decides what is missing, makes sure of Python, lock and disk, then has each
// wheel fetched, checked and all of them unpacked. A second try goes on where the first one ended.
import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SetupError, TorchlaneError } from '../../errors.js';
import { checkPlatform } from '../../native/platform.js';
import type { Report } from '../report.js';
import { downloadScript } from './dry-run.js';
import { acquireLock } from './lock.js';
import { checkPython, downloadWheel, type RunOptions } from './pip.js';
import { diskError, makeFolder, openPlace, type Place } from './place.js';
import { freeBytesOf, isWhole, offeredWheels, type Plan, plan, type Step } from './plan.js';
import { progressOf } from './progress.js';
import { installTree } from './tree.js';
import { checkPin, WheelDamage } from './unpack.js';
import { isCpuOnly, isUnpinned, label, WHEELS, type WheelSet, type Wheels } from './wheels.js';

/** How `setUp` is asked. */
export interface SetupOptions extends RunOptions {
  readonly set: WheelSet;
  readonly place: Place;
  /** A folder of wheels, or one wheel, to take instead of what pip's index has. */
  readonly from?: string | undefined;
  readonly report: Report;
  /** What the sets are made of. */
  readonly wheels?: Wheels;
  /** Free bytes on the file system of a folder; tests put their own in. */
  readonly freeBytes?: (folder: string) => number;
}

/**
 * Puts what `set` lacks into the place, and returns the wheels that were added: none if all were there. Until all of it is
 * there, what was there before stays in use.
 *
 * @throws {SetupError} `ERR_SETUP_PYTHON`, `ERR_SETUP_OFFLINE`, `ERR_SETUP_DISK`, `ERR_SETUP_INTEGRITY`.
 */
export async function setUp(options: SetupOptions): Promise<readonly string[]> {
  const { set, place, from, env, wheels = WHEELS, report } = options;
  checkPlatform();
  const offered = from === undefined ? undefined : offeredWheels(from);
  if (plan(place, set, wheels, offered).steps.length === 0) return [];
  if (offered === undefined) checkPython(env);
  openPlace(place);
  const release = await acquireLock(
    join(place.folder, 'setup.lock'),
    (owner) =>
      report.line(`Another set-up (process ${owner}) is at work in ${place.folder}; waiting for it.`),
    options,
  );
  try {
    return await fill(plan(place, set, wheels, offered), options);
  } catch (error) {
    const isOfSystem = error instanceof Error && 'syscall' in error && !(error instanceof TorchlaneError);
    throw isOfSystem ? diskError('libtorch could not be written', error) : error;
  } finally {
    release();
  }
}

/** True if the tree at `root` holds everything that `set` needs, with every file in its full size. */
export function isComplete(root: string, set: WheelSet): boolean {
  return isWhole(root, set, WHEELS);
}

async function fill(todo: Plan, options: SetupOptions): Promise<readonly string[]> {
  const { set, place, from, report, signal, freeBytes = freeBytesOf } = options;
  if (todo.steps.length === 0) return [];
  const missing = todo.steps.filter(({ path }) => path === undefined).map(({ wheel }) => wheel);
  if (from !== undefined && missing.length > 0) {
    const others = offeredWheels(from).map((path) => basename(path));
    const otherTorch = others.find((name) => /^torch-\d/.test(name));
    throw new SetupError(
      'ERR_SETUP_OFFLINE',
      `${from} lacks ${missing.map(label).join(', ')}${
        missing[0]?.project === 'torch' && otherTorch ? ` (it holds ${otherTorch})` : ''
      }. Where there is network, this fetches them into the folder ` +
        `wheels, for --from:\n${downloadScript(missing)}\n`,
    );
  }
  checkSpace(place, todo, freeBytes);
  for (const { wheel, isRepair } of todo.steps) {
    if (isRepair) report.line(`${label(wheel)} has lost files: it is put there again.`);
  }

  const own = join(place.folder, 'wheels');
  const downloads = join(place.folder, 'downloads');
  makeFolder(own);
  rmSync(downloads, { recursive: true, force: true });
  const paths: string[] = [];
  try {
    for (const step of todo.steps) {
      const path = await obtain(step, own, downloads, options);
      paths.push(path);
      if (isUnpinned(basename(path))) {
        report.line(
          `${basename(path)} is not PyPI's: there is no hash to compare it with, its files are checked against its own list.`,
        );
      }
      if (isCpuOnly(basename(path))) break;
    }
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
  const added = todo.steps.slice(0, paths.length).map(({ wheel }) => wheel);
  const progress = progressOf(
    'Unpacking',
    added.reduce((total, wheel) => total + wheel.unpackedBytes, 0),
    report,
  );
  let unpackedBytes = 0;
  await installTree(place.root, {
    // A torch without CUDA goes with nothing that was there.
    base: paths.some((path) => isCpuOnly(basename(path))) ? undefined : todo.base,
    wheels: paths,
    needsCuda: set !== 'cpu',
    signal,
    onBytes: (bytes) => {
      unpackedBytes += bytes;
      progress(unpackedBytes);
    },
    blame: (path, damage) => blame(path, damage, own),
  });
  rmSync(own, { recursive: true, force: true });
  return added.map(label);
}

/** The path of a wheel that has been compared with its pin. */
async function obtain(
  { wheel, path }: Step,
  own: string,
  downloads: string,
  { set, place, env, signal, report }: SetupOptions,
): Promise<string> {
  if (path !== undefined) {
    try {
      await checkPin(path, wheel, signal);
      return path;
    } catch (error) {
      if (!(error instanceof WheelDamage)) throw error;
      const failure = blame(path, error, own);
      // Left by an earlier try: it is fetched anew.
      if (!path.startsWith(join(own, '/'))) throw failure;
      report.line(failure.message);
    }
  }
  checkPython(env);
  const folder = join(downloads, wheel.project);
  makeFolder(folder);
  const file = await downloadWheel(wheel, {
    folder,
    needsCuda: set !== 'cpu',
    mayCache: place.torch === undefined,
    env,
    signal,
    onProgress: progressOf(label(wheel), wheel.downloadBytes, report),
  });
  try {
    await checkPin(join(folder, file), wheel, signal);
  } catch (error) {
    throw error instanceof WheelDamage ? blame(join(folder, file), error, own) : error;
  }
  renameSync(join(folder, file), join(own, file));
  report.line(`Fetched ${label(wheel)}.`);
  return join(own, file);
}

/** The error for a wheel that is not what it should be. Kept, it would fail every further try: unless it is the user's. */
function blame(path: string, damage: WheelDamage, own: string): SetupError {
  const isFetched = [own, join(own, '..', 'downloads')].some((folder) => path.startsWith(join(folder, '/')));
  if (isFetched) rmSync(path, { force: true });
  const remedy = isFetched
    ? 'It has been removed. Run the set-up again; if that does not help, the index that pip is set up with serves ' +
      'another file than PyPI: python3 -m pip config list says which it is.'
    : 'Copy it again, or fetch it anew from PyPI.';
  return new SetupError(
    'ERR_SETUP_INTEGRITY',
    `${isFetched ? basename(path) : path} does not serve: ${damage.message}. ${remedy}`,
  );
}

function checkSpace(place: Place, { neededBytes }: Plan, freeBytes: (folder: string) => number): void {
  const free = freeBytes(place.folder);
  if (free >= neededBytes) return;
  throw new SetupError(
    'ERR_SETUP_DISK',
    `libtorch needs ${(neededBytes / 1e9).toFixed(1)} GB in ${place.folder}, which has ${(free / 1e9).toFixed(1)} GB ` +
      'free. Make room, or name another place with --dir (or XDG_CACHE_HOME for the cache).',
  );
}
