// The unpacked wheels, and the change from one set of them to the next. A tree is never changed while it may be in use: a
// new one is made beside it, of hard links to what stays, and comes into use by one rename of the link. Under the lock.
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inspectLibtorch, type Libtorch } from '../../native/locate.js';
import { findDamaged } from './record.js';
import { unpack, WheelDamage } from './unpack.js';
import { isCpuOnly, isFileOf, type Wheel } from './wheels.js';

const MANIFEST = 'torchlane.json';

/** The tree in use. */
export interface Tree {
  /** File names of the wheels that were unpacked into it, in that order. */
  readonly wheels: readonly string[];
  /** Those of them of which a file is missing or has another size. */
  readonly damaged: readonly string[];
  /** False for a torch that was built without CUDA. */
  readonly hasCuda: boolean;
}

/** The tree that `root` names, or undefined if there is none or it is not known what it is made of. */
export function readTree(root: string): Tree | undefined {
  try {
    const { wheels } = JSON.parse(readFileSync(join(root, MANIFEST), 'utf8')) as { wheels: string[] };
    const found = inspectLibtorch(join(root, 'torch'), 'cache');
    const hasCuda = 'version' in found ? found.cuda !== undefined : !wheels.some(isCpuOnly);
    return { wheels, damaged: findDamaged(root, wheels), hasCuda };
  } catch {
    return undefined;
  }
}

/** True if the tree holds this wheel, whole. A torch without CUDA brings no CUDA libraries and needs none. */
export function holds(tree: Tree, wheel: Wheel): boolean {
  const file = tree.wheels.find((name) => isFileOf(name, wheel));
  if (file !== undefined) return !tree.damaged.includes(file);
  return !tree.hasCuda && wheel.project !== 'torch';
}

/** What goes into a new tree. */
export interface InstallOptions {
  /** The tree to start from, or undefined to start with nothing. */
  readonly base: Tree | undefined;
  /** Paths of the wheels to add. */
  readonly wheels: readonly string[];
  readonly needsCuda: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onBytes: (bytes: number) => void;
  /** Makes the error for a wheel that cannot be used. */
  readonly blame: (path: string, damage: WheelDamage) => Error;
}

/** Makes a new tree under `root` and brings it into use. */
export async function installTree(root: string, options: InstallOptions): Promise<void> {
  const { base, wheels, needsCuda, signal, onBytes, blame } = options;
  const trees = join(dirname(root), 'trees');
  const folder = join(trees, `${basename(root)}-${Date.now()}-${process.pid}`);
  mkdirSync(trees, { recursive: true });
  // Nothing but the tree in use is worth keeping: the rest is what a killed set-up left.
  removeOthers(trees, currentFolder(root));
  try {
    if (base) linkFolder(root, folder);
    else mkdirSync(folder);
    for (const path of wheels) {
      try {
        await unpack(path, folder, { signal, onBytes });
      } catch (error) {
        throw error instanceof WheelDamage ? blame(path, error) : error;
      }
    }
    const found = inspectLibtorch(join(folder, 'torch'), 'wheel');
    const complaint = 'reason' in found ? found.reason : cudaComplaint(found, needsCuda);
    if (complaint !== undefined) {
      const torch = wheels.find((path) => basename(path).startsWith('torch-')) ?? root;
      throw blame(torch, new WheelDamage(`its torch ${complaint}`));
    }
    const names = wheels.map((path) => basename(path));
    const kept = base?.wheels.filter((name) => !base.damaged.includes(name) && !names.includes(name)) ?? [];
    // A hard link into the old tree, up to now.
    rmSync(join(folder, MANIFEST), { force: true });
    const manifest = JSON.stringify({ wheels: [...kept, ...names] }, undefined, 2);
    writeFileSync(join(folder, MANIFEST), `${manifest}\n`);
    bringIntoUse(root, folder);
    removeOthers(trees, basename(folder));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Copies a folder by hard links. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isFile()) linkSync(source, target);
  }
}

function cudaComplaint({ version, cuda }: Libtorch, needsCuda: boolean): string | undefined {
  if (cuda === undefined ? !needsCuda : cuda.startsWith('13.')) return undefined;
  return `is ${version}, built for CUDA ${cuda ?? 'none'}, and the one for CUDA 13${needsCuda ? '' : ' or without CUDA'} is needed`;
}

/** Name of the folder under trees/ that the link `root` names; undefined if there is no link. */
function currentFolder(root: string): string | undefined {
  try {
    return basename(readlinkSync(root));
  } catch {
    return undefined;
  }
}

function bringIntoUse(root: string, folder: string): void {
  const isFolder = lstatSync(root, { throwIfNoEntry: false })?.isDirectory();
  // Not made by us, and of no use: a rename cannot put a link in its place.
  if (isFolder) renameSync(root, join(dirname(folder), `replaced-${Date.now()}`));
  const link = `${root}.new`;
  rmSync(link, { force: true });
  symlinkSync(join('trees', basename(folder)), link);
  renameSync(link, root);
}

function removeOthers(trees: string, kept: string | undefined): void {
  for (const name of readdirSync(trees)) {
    if (name !== kept) rmSync(join(trees, name), { recursive: true, force: true });
  }
}
