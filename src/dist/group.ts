// The ranks of the calling worker's launch(), and groups of some of them.
import { check, describe, type Kind } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';

/** A set of ranks that communicate with each other: {@link newGroup}, `dist.group.WORLD`. */
export class ProcessGroup {
  /** @internal */
  readonly number: number;
  /** The ranks of the world that are in it, in its order. */
  readonly ranks: readonly number[];
  /** The calling rank's place in it; -1 if it is not in it. */
  readonly rank: number;

  /** @internal */
  constructor(number: number, ranks: readonly number[], rank: number) {
    this.number = number;
    this.ranks = ranks;
    this.rank = ranks.indexOf(rank);
  }

  /** How many ranks are in it. */
  get size(): number {
    return this.ranks.length;
  }
}

let world: ProcessGroup | undefined;

/** @internal The calling worker is a rank from now on. */
export function enterWorld(rank: number, worldSize: number): void {
  world = new ProcessGroup(
    0,
    Array.from({ length: worldSize }, (_, each) => each),
    rank,
  );
}

/** @internal Its function has returned. */
export function leaveWorld(): void {
  world = undefined;
}

/** The groups that there are without being made. */
export const group: {
  /**
   * All ranks of the calling rank's {@link launch}.
   *
   * @throws {ArgumentError} outside of a rank.
   */
  readonly WORLD: ProcessGroup;
} = {
  get WORLD(): ProcessGroup {
    return theWorld('dist.group.WORLD');
  },
};

function theWorld(what: string): ProcessGroup {
  if (world) return world;
  throw new ArgumentError(
    `${what} works in a rank of launch() alone: put it into the function that the module of launch() exports`,
  );
}

/** @internal */
export const GROUP: Kind = {
  expected: 'a group of dist.newGroup()',
  accepts: (value) => value instanceof ProcessGroup,
};

/** @internal The group that `given` means, which the calling rank is in. `owner`: `'dist.allReduce()'`. */
export function memberGroup(given: ProcessGroup | undefined, owner: string): ProcessGroup {
  const all = theWorld(owner);
  if (given === undefined) return all;
  check(given, GROUP, `option 'group' of ${owner}`);
  if (given.rank < 0) {
    throw new ArgumentError(
      `expected a group that rank ${all.rank} is in for ${owner}, received one of ranks ${given.ranks.join(', ')}`,
    );
  }
  return given;
}

/** @internal The place in `within` of a rank of the world. */
export function placeIn(within: ProcessGroup, rank: unknown, what: string): number {
  const place = within.ranks.indexOf(rank as number);
  if (place >= 0) return place;
  throw new ArgumentError(
    `expected one of the group's ranks (${within.ranks.join(', ')}) as ${what}, received ${describe(rank)}`,
  );
}

/**
 * Whether the calling thread is a rank of {@link launch}.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.is_initialized
 */
export function isInitialized(): boolean {
  return world !== undefined;
}

/**
 * The calling rank; its place in `group` where one is given, -1 if it is not in it.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.get_rank
 */
export function getRank(within?: ProcessGroup): number {
  return (within ?? theWorld('dist.getRank()')).rank;
}

/**
 * How many ranks there are, in `group` where one is given; -1 if the calling rank is not in it.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.get_world_size
 */
export function getWorldSize(within?: ProcessGroup): number {
  const all = theWorld('dist.getWorldSize()');
  if (within === undefined) return all.size;
  return within.rank < 0 ? -1 : within.size;
}

/** The place in a group of a rank of the world. */
export function getGroupRank(within: ProcessGroup, globalRank: number): number {
  return placeIn(within, globalRank, 'the rank of dist.getGroupRank()');
}

/** The rank of the world at a place in a group. */
export function getGlobalRank(within: ProcessGroup, groupRank: number): number {
  const rank = within.ranks[groupRank];
  if (rank !== undefined) return rank;
  throw new ArgumentError(
    `expected a place from 0 to ${within.size - 1} for dist.getGlobalRank(), received ${describe(groupRank)}`,
  );
}

/** The ranks of the world that are in a group, all without one. */
export function getProcessGroupRanks(within?: ProcessGroup): number[] {
  return [...(within ?? theWorld('dist.getProcessGroupRanks()')).ranks];
}

const RANKS: Kind = {
  expected: 'an array of different ranks',
  accepts: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((rank) => Number.isSafeInteger(rank)) &&
    new Set(value).size === value.length,
};

/**
 * Makes a group of some ranks. Every rank calls it, also those that will not be in it, in the same order and with the same
 * ranks; without ranks it is a second group of all. Ranks are put into ascending order.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.new_group
 *
 * @throws {CollectiveError} `ERR_COLLECTIVE_MISMATCH` where ranks ask for different ones.
 * @example
 * const pair = dist.newGroup([0, 2]);
 * if (pair.rank >= 0) dist.allReduce(x, 'sum', { group: pair });
 */
export function newGroup(ranks?: readonly number[]): ProcessGroup {
  const all = theWorld('dist.newGroup()');
  const chosen = ranks ?? all.ranks;
  check(chosen, RANKS, 'the ranks of dist.newGroup()');
  for (const rank of chosen) placeIn(all, rank, 'a rank of dist.newGroup()');
  const sorted = [...chosen].sort((a, b) => a - b);
  return new ProcessGroup(native().distNewGroup(sorted), sorted, all.rank);
}

/**
 * Ends a group, when what the calling rank has begun in it is complete; without one, nothing: the world ends with the rank's
 * function.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.destroy_process_group
 */
export function destroyProcessGroup(ended?: ProcessGroup): void {
  const all = theWorld('dist.destroyProcessGroup()');
  if (ended === undefined || ended === all) return;
  native().distDestroyGroup(memberGroup(ended, 'dist.destroyProcessGroup()').number);
}
