// Where libtorch is put: torchlane's cache, or a folder that --dir names, which is laid out like the cache and marked as
// torchlane's. Makes folders; knows nothing of wheels.
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SetupError } from '../../errors.js';
import { cachedLibtorchRoot, cacheFolder } from '../../native/locate.js';

/** The cache, or a folder of the user's. */
export interface Place {
  /** Holds everything: the lock, fetched wheels, the trees. */
  readonly folder: string;
  /** A link to the tree in use, the folder with `torch/` and `nvidia/`. */
  readonly root: string;
  /** What TORCHLANE_LIBTORCH has to name for it; undefined for the cache, where the loader looks by itself. */
  readonly torch: string | undefined;
}

/** What a place holds beside the tree's link, each made by a set-up. */
export const PARTS = ['trees', 'wheels', 'downloads'] as const;

/** By this file a set-up knows a folder as its own. */
const MARK = 'torchlane.json';

/** The folder `dir`, or without one the cache. */
export function placeOf(dir: string | undefined, env: Readonly<Record<string, string | undefined>>): Place {
  const cached = cachedLibtorchRoot(env);
  if (dir === undefined) return { folder: cacheFolder(env), root: cached, torch: undefined };
  const folder = resolve(dir);
  return { folder, root: join(folder, basename(cached)), torch: join(folder, 'torch') };
}

/** @throws {SetupError} `ERR_SETUP_DISK` for a folder with contents that no set-up has put there. */
export function checkOurs({ folder, torch }: Place): void {
  if (torch === undefined || existsSync(join(folder, MARK))) return;
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw diskError(`${folder} cannot be read`, error);
  }
  if (names.length === 0) return;
  throw new SetupError(
    'ERR_SETUP_DISK',
    `${folder} holds ${names[0]} and no ${MARK}: torchlane has not put it there, and leaves it alone. --dir takes a ` +
      'new folder, an empty one, or one that a set-up has filled.',
  );
}

/** What a shell has to be told for the loader to take the libtorch in a folder of the user's. */
export function useLine(torch: string): string {
  return `export TORCHLANE_LIBTORCH=${quoted(torch)}`;
}

function quoted(path: string): string {
  return /^[\w/.,+@%-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** @throws {SetupError} `ERR_SETUP_DISK` where the place cannot be made or written; makes nothing. */
export function checkWritable({ folder }: Place): void {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  if (!isFolder(there)) throw diskError(`${folder} cannot be made`, new Error(`${there} is no folder`));
  try {
    accessSync(there, constants.W_OK);
  } catch (error) {
    throw diskError(`${there} cannot be written`, error);
  }
}

/** True if a set-up has been here. */
export function isOurs({ folder, torch }: Place): boolean {
  return existsSync(torch === undefined ? folder : join(folder, MARK));
}

/** Makes the place ready to be filled. */
export function openPlace(place: Place): void {
  const { folder, root, torch } = place;
  checkOurs(place);
  makeFolder(folder);
  if (torch === undefined) return;
  try {
    writeFileSync(
      join(folder, MARK),
      `${JSON.stringify({ use: useLine(torch), remove: `torchlane setup --remove --dir ${quoted(folder)}` }, undefined, 2)}\n`,
    );
    // Relative, so that the folder may be moved and copied.
    if (!lstatSync(torch, { throwIfNoEntry: false })) symlinkSync(join(basename(root), 'torch'), torch);
  } catch (error) {
    throw diskError(`${folder} cannot be written`, error);
  }
}

/** @throws {SetupError} `ERR_SETUP_DISK`. */
export function makeFolder(folder: string): void {
  try {
    makeWithParents(folder);
  } catch (error) {
    throw diskError(`${folder} cannot be made`, error);
  }
}

/** Not by `recursive` of mkdirSync(): Node 20 never returns from it where a folder that is there takes none, as /proc. */
function makeWithParents(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isFolder(folder)) return;
    const parent = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || isFolder(parent)) throw error;
    makeWithParents(parent);
    makeWithParents(folder);
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** A failure of the file system, with what to do. */
export function diskError(what: string, cause: unknown): SetupError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const remedy =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'The disk is full: make room, or name another place'
      : 'Name another place';
  return new SetupError(
    'ERR_SETUP_DISK',
    `${what}: ${message}. ${remedy} with --dir (or XDG_CACHE_HOME for the cache).`,
    { cause },
  );
}
