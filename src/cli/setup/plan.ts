// What a set-up would do: for each wheel whether it is in the tree, kept from an earlier try, in the folder that --from names,
// or to be fetched; and the space that takes. Looks only: nothing is changed.
import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SetupError } from '../../errors.js';
import { diskError, type Place } from './place.js';
import { holds, readTree, type Tree } from './tree.js';
import { isCpuOnly, isFileOf, type Wheel, type WheelSet, type Wheels } from './wheels.js';

/** One wheel of the set that is not in the tree, or not whole. */
export interface Step {
  readonly wheel: Wheel;
  /** Its file, kept from an earlier try or in the folder of --from; undefined if it has to be fetched. */
  readonly path: string | undefined;
  /** True if the tree has it, with files missing or cut off. */
  readonly isRepair: boolean;
}

export interface Plan {
  /** What stays of the tree; undefined if it starts with nothing. */
  readonly base: Tree | undefined;
  /** What is in the tree and stays. */
  readonly there: readonly Wheel[];
  readonly steps: readonly Step[];
  readonly downloadBytes: number;
  readonly unpackedBytes: number;
  /** Free space that it takes while it works. */
  readonly neededBytes: number;
}

/** True if the tree at `root` holds everything that `set` needs, whole. */
export function isWhole(root: string, set: WheelSet, wheels: Wheels): boolean {
  const tree = readTree(root);
  return (
    tree !== undefined && (tree.hasCuda || set === 'cpu') && wheels[set].every((wheel) => holds(tree, wheel))
  );
}

/** Looks at `place`, and at the wheels that --from offers (paths). */
export function plan(
  place: Place,
  set: WheelSet,
  wheels: Wheels,
  offered: readonly string[] | undefined,
): Plan {
  const needsCuda = set !== 'cpu';
  const found = readTree(place.root);
  // A torch without CUDA cannot be added to; it is replaced.
  const base = found?.hasCuda || !needsCuda ? found : undefined;
  const candidates = [...filesIn(join(place.folder, 'wheels')), ...(offered ?? [])];
  const find = (wheel: Wheel) => {
    const fitting = candidates.filter((path) => {
      const name = basename(path);
      return isFileOf(name, wheel) && !(needsCuda && isCpuOnly(name));
    });
    // PyPI's own rather than another build.
    return fitting.find((path) => basename(path) === wheel.file) ?? fitting[0];
  };
  const isDamaged = (wheel: Wheel) => base?.damaged.some((name) => isFileOf(name, wheel)) ?? false;
  // Whatever the set: what the tree says to hold, it shall hold.
  const others = Object.values(wheels).flat().filter(isDamaged);
  const wanted = new Map([...wheels[set], ...others].map((wheel) => [wheel.project, wheel]));
  const steps: Step[] = [];
  const there: Wheel[] = [];
  for (const wheel of wanted.values()) {
    if (base && holds(base, wheel)) {
      there.push(wheel);
      continue;
    }
    const path = find(wheel);
    steps.push({ wheel, path, isRepair: isDamaged(wheel) });
    // Needs nothing of the others.
    if (path && isCpuOnly(basename(path))) break;
  }
  return { base, there, steps, ...space(steps) };
}

function space(steps: readonly Step[]) {
  const downloads = steps.filter(({ path }) => path === undefined).map(({ wheel }) => wheel.downloadBytes);
  const downloadBytes = sum(downloads);
  const unpackedBytes = sum(steps.map(({ wheel }) => wheel.unpackedBytes));
  // pip copies each wheel when it is whole; and file-system blocks of 15,000 small files take room.
  const neededBytes =
    steps.length === 0 ? 0 : unpackedBytes + downloadBytes + Math.max(0, ...downloads) + 64e6;
  return { downloadBytes, unpackedBytes, neededBytes };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * The wheels that --from names: those of a folder, or one.
 *
 * @throws {SetupError} `ERR_SETUP_OFFLINE` if there is no such thing or it is an unpacked libtorch.
 */
export function offeredWheels(from: string): string[] {
  const found = statSync(from, { throwIfNoEntry: false });
  const refuse = (what: string, remedy: string): never => {
    throw new SetupError('ERR_SETUP_OFFLINE', `--from ${from}: ${what}. ${remedy}`);
  };
  if (!found) refuse('no such file or folder', 'Name a folder of wheels, or a wheel of torch.');
  if (!found?.isDirectory()) {
    if (!from.endsWith('.whl'))
      refuse('is no wheel', 'Name a folder of wheels, or a wheel (a .whl file) of torch.');
    return [from];
  }
  for (const path of [from, join(from, 'torch')]) {
    if (existsSync(join(path, 'lib/libtorch_cpu.so'))) {
      refuse('is an unpacked libtorch, which is used where it is', `export TORCHLANE_LIBTORCH=${path}`);
    }
  }
  try {
    return readdirSync(from)
      .filter((name) => name.endsWith('.whl'))
      .sort()
      .map((name) => join(from, name));
  } catch (error) {
    throw diskError(`${from} cannot be read`, error);
  }
}

/** Free bytes on the file system of a folder, which need not be there yet. */
export function freeBytesOf(folder: string): number {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  const { bavail, bsize } = statfsSync(there);
  return bavail * bsize;
}
