// The folder `build` of the installed package, where a native part built on this machine lies: node-gyp-build prefers
// build/Release to the prebuilt one. A build happens in build/tree and comes into use by a rename: what is in use is whole.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from '../../errors.js';

// What the objects, the precompiled headers and the binaries of a build take.
const TREE_BYTES = 600e6;

/** The build folder of one package. */
export class BuildFolder {
  readonly path: string;

  constructor(packageRoot: string) {
    this.path = join(packageRoot, 'build');
  }

  /** Where node-gyp-build looks first. */
  get release(): string {
    return join(this.path, 'Release');
  }

  /** A folder that holds its native part in build/Release, as a package does: to try it before it is in use. */
  get tree(): string {
    return join(this.path, 'tree');
  }

  /** CMake's folder. */
  get binary(): string {
    return join(this.tree, 'build');
  }

  get log(): string {
    return join(this.path, 'build.log');
  }

  get #owner(): string {
    return join(this.path, 'building.pid');
  }

  /**
   * Makes the folder and keeps other builds out until {@link free} is called.
   *
   * @throws {BuildError} `ERR_BUILD_REQUIREMENTS` where it cannot be written, another build is at work or the disk is full.
   */
  acquire(): void {
    try {
      if (!existsSync(this.path)) mkdirSync(this.path);
      this.#takeOwnership();
    } catch (cause) {
      if (cause instanceof BuildError) throw cause;
      throw new BuildError(
        'ERR_BUILD_REQUIREMENTS',
        `${this.path} cannot be written: ${(cause as Error).message}. Install torchlane in a folder of your own, or ` +
          'build as the user whom the folder belongs to.',
        { cause },
      );
    }
    const { bavail, bsize } = statfsSync(this.path);
    if (bavail * bsize < TREE_BYTES) {
      this.free();
      throw new BuildError(
        'ERR_BUILD_REQUIREMENTS',
        `A build needs ${TREE_BYTES / 1e6} MB in ${this.path}, which has ${Math.floor((bavail * bsize) / 1e6)} MB free.`,
      );
    }
  }

  /** Lets other builds in. */
  free(): void {
    rmSync(this.#owner, { force: true });
  }

  /** Brings what was built into use. Between the renames the prebuilt one is found, if there is one. */
  bringIntoUse(): void {
    const before = join(this.path, 'before');
    rmSync(before, { recursive: true, force: true });
    try {
      renameSync(this.release, before);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    renameSync(join(this.binary, 'Release'), this.release);
    rmSync(before, { recursive: true, force: true });
    rmSync(this.tree, { recursive: true, force: true });
  }

  #takeOwnership(): void {
    const owner = this.#livingOwner();
    if (owner !== undefined) {
      throw new BuildError(
        'ERR_BUILD_REQUIREMENTS',
        `Another build (process ${owner}) is at work in ${this.path}. Wait for it; if there is none, remove ${this.#owner}.`,
      );
    }
    rmSync(this.#owner, { force: true });
    writeFileSync(this.#owner, String(process.pid), { flag: 'wx' });
  }

  #livingOwner(): number | undefined {
    try {
      const owner = Number(readFileSync(this.#owner, 'utf8'));
      process.kill(owner, 0);
      return owner;
    } catch (error) {
      // EPERM: it lives and is another user's.
      return (error as NodeJS.ErrnoException).code === 'EPERM' ? -1 : undefined;
    }
  }
}
