// `torchlane setup --remove`: takes away what set-ups have put into a place, and nothing else. Follows no link.
import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SetupError } from '../../errors.js';
import type { Report } from '../report.js';
import { acquireLock } from './lock.js';
import type { RunOptions } from './pip.js';
import { checkOurs, isOurs, PARTS, type Place } from './place.js';

/** Removes and returns the bytes that went; undefined if there was nothing. */
export async function remove(
  place: Place,
  options: RunOptions & { readonly report: Report },
): Promise<number | undefined> {
  const { folder, root, torch } = place;
  const { report } = options;
  checkOurs(place);
  if (!isOurs(place)) return undefined;
  const release = await acquireLock(
    join(folder, 'setup.lock'),
    (owner) => report.line(`A set-up (process ${owner}) is at work in ${folder}; waiting for it.`),
    options,
  );
  try {
    const users = processesOf(join(folder, 'trees'));
    if (users.length > 0) {
      report.line(
        `In use by ${users.join(', ')}: they keep what they have loaded, and may fail to load more.`,
      );
    }
    // The link first: nobody begins to use what is about to go.
    const ours = [root, `${root}.new`, ...PARTS.map((name) => join(folder, name))];
    if (torch !== undefined) {
      if (isOurLink(torch, root)) ours.push(torch);
      ours.push(join(folder, 'torchlane.json'));
    }
    const bytes = ours.reduce((total, path) => total + bytesOf(path), 0);
    for (const path of ours) rmSync(path, { recursive: true, force: true });
    // Last: whoever waits for it sees that it is gone, and makes a new one.
    rmSync(join(folder, 'setup.lock'), { force: true });
    removeEmpty(folder);
    return bytes;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new SetupError('ERR_SETUP_DISK', `${folder} cannot be removed whole: ${error.message}.`, {
      cause: error,
    });
  } finally {
    release();
  }
}

function isOurLink(torch: string, root: string): boolean {
  try {
    return readlinkSync(torch) === join(basename(root), 'torch');
  } catch {
    return false;
  }
}

function bytesOf(path: string): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((total, name) => total + bytesOf(join(path, name)), 0);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something of others is in it, or it is a mount: it stays.
  }
}

/** Processes, as far as they may be looked at, that have mapped a library below `folder`. */
function processesOf(folder: string): string[] {
  let prefix: string;
  let names: string[];
  try {
    prefix = ` ${realpathSync(folder)}/`;
    names = readdirSync('/proc');
  } catch {
    // Nothing is there, or /proc is not mounted.
    return [];
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/maps`, 'utf8').includes(prefix);
      } catch {
        return false;
      }
    })
    .map((id) => `process ${id}`);
}
