// The unpacked libtorch in the cache: a folder under trees/ with a list of the wheels in it, and one symbolic link
// that names the folder in use. A new tree is made beside the old one and comes into use by one rename of the link:
// whoever reads sees the old tree or the new one, whole. Called under the set-up lock alone.
import { spawn } from 'node:child_process';
import {
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
import { SetupError } from '../../errors.js';
import { inspectLibtorch, type Libtorch } from '../../native/locate.js';
import { finished, type RunOptions } from './pip.js';
import { isFileOf, type Wheel } from './wheels.js';

const MANIFEST = 'torchlane.json';

/** The tree in use. */
export interface Tree {
  /** File names of the wheels that were unpacked into it. */
  readonly wheels: readonly string[];
  /** False for a torch that was built without CUDA. */
  readonly hasCuda: boolean;
}

/** The tree that `root` names, or undefined if there is none or it is not whole. */
export function readTree(root: string): Tree | undefined {
  try {
    const { wheels } = JSON.parse(readFileSync(join(root, MANIFEST), 'utf8')) as { wheels: string[] };
    const found = inspectLibtorch(join(root, 'torch'), 'cache');
    return 'version' in found ? { wheels, hasCuda: found.cuda !== undefined } : undefined;
  } catch {
    return undefined;
  }
}

// Copies the old tree by hard links, then unpacks. Zip members are checked against their CRC as they are read. A file
// that is there already is unlinked first: written in place, it would change in the old tree as well.
const UNPACK = `
import os, shutil, sys, zipfile
old, new, wheels = sys.argv[1], sys.argv[2], sys.argv[3:]
if old:
    shutil.copytree(old, new, copy_function=os.link, symlinks=True)
for wheel in wheels:
    try:
        with zipfile.ZipFile(wheel) as archive:
            for member in archive.infolist():
                path = os.path.join(new, member.filename)
                if not member.is_dir() and os.path.lexists(path):
                    os.unlink(path)
                archive.extract(member, new)
    except (zipfile.BadZipFile, EOFError) as error:
        sys.exit('DAMAGED %s: %s' % (wheel, error))
`;

/** What goes into a new tree. */
export interface UnpackOptions extends RunOptions {
  /** The tree to start from, or undefined to start with nothing. */
  readonly base: Tree | undefined;
  /** Paths of the wheels to add. */
  readonly wheels: readonly string[];
  readonly needsCuda: boolean;
}

/**
 * Makes a new tree under `root` and brings it into use.
 *
 * @throws {SetupError} `ERR_SETUP_INTEGRITY` (the wheel to blame is removed), `ERR_SETUP_DISK`.
 */
export async function installTree(
  root: string,
  { base, wheels, needsCuda, env, signal }: UnpackOptions,
): Promise<Tree> {
  const trees = join(dirname(root), 'trees');
  const folder = join(trees, `${basename(root)}-${Date.now()}-${process.pid}`);
  mkdirSync(trees, { recursive: true });
  // Nothing but the tree in use is worth keeping: the rest is what a killed set-up left.
  removeOthers(trees, currentFolder(root));
  try {
    if (!base) mkdirSync(folder);
    const child = spawn('python3', ['-c', UNPACK, base ? join(root, '') : '', folder, ...wheels], {
      env: { ...env },
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { status, output } = await finished(child);
    if (status !== 0) throw unpackFailure(output);
    const found = inspectLibtorch(join(folder, 'torch'), 'wheel');
    const complaint = 'reason' in found ? found.reason : cudaComplaint(found, needsCuda);
    if (complaint !== undefined) {
      // Kept, it would be unpacked again by every further try.
      for (const wheel of wheels) if (basename(wheel).startsWith('torch-')) rmSync(wheel);
      throw new SetupError(
        'ERR_SETUP_INTEGRITY',
        `The torch that pip's index brought does not serve: it ${complaint}. PyPI has the right one: ` +
          'python3 -m pip config list says which index is set.',
      );
    }
    const tree: Tree = {
      wheels: [...(base?.wheels ?? []), ...wheels.map((wheel) => basename(wheel))],
      hasCuda: 'cuda' in found && found.cuda !== undefined,
    };
    // A hard link into the old tree, up to now.
    rmSync(join(folder, MANIFEST), { force: true });
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify({ wheels: tree.wheels }, undefined, 2)}\n`);
    bringIntoUse(root, folder);
    removeOthers(trees, basename(folder));
    return tree;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function cudaComplaint({ version, cuda }: Libtorch, needsCuda: boolean): string | undefined {
  if (cuda === undefined ? !needsCuda : cuda.startsWith('13.')) return undefined;
  return `is ${version}, built for CUDA ${cuda ?? 'none'}, and the one for CUDA 13${needsCuda ? '' : ' or without CUDA'} is needed`;
}

function unpackFailure(output: string): SetupError {
  const damaged = /^DAMAGED (.*\.whl): (.*)$/m.exec(output);
  if (damaged?.[1]) {
    rmSync(damaged[1], { force: true });
    return new SetupError(
      'ERR_SETUP_INTEGRITY',
      `${basename(damaged[1])} is damaged (${damaged[2]}) and has been removed. Run the set-up again: it is fetched anew.`,
    );
  }
  const reason = output.trim().split('\n').at(-1);
  return new SetupError('ERR_SETUP_DISK', `libtorch could not be unpacked: ${reason}`);
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

/** True if the tree holds this wheel. A torch without CUDA brings no CUDA libraries and needs none. */
export function holds(tree: Tree, wheel: Wheel): boolean {
  return tree.wheels.some((file) => isFileOf(file, wheel)) || (!tree.hasCuda && wheel.project !== 'torch');
}
