// The share of one rank: every rank takes other items, all of them as many. The order is PyTorch's for the same seed and
// epoch.
import { BOOLEAN, check, integer, readOptions } from '../arguments.js';
import { getRank, getWorldSize, isInitialized } from '../dist/group.js';
import { ArgumentError } from '../errors.js';
import { Generator } from '../tensor/generator.js';
import { drawPermutation } from './draws.js';
import { checkSized, Sampler, type Sized } from './sampler.js';

/** Options of {@link DistributedSampler}. */
export interface DistributedSamplerOptions {
  /** Among how many ranks; inside `launch()` default the world size. */
  readonly numReplicas?: number;
  /** The share of which of them; inside `launch()` default the rank. */
  readonly rank?: number;
  /** Whether items come in random order, in each epoch another one; default true. */
  readonly shuffle?: boolean;
  /** Of the random order, the same on every rank; default 0. */
  readonly seed?: number;
  /**
   * What happens if the items cannot be divided evenly: true leaves out the last ones, false (default) takes the first ones
   * again, so that every rank has as many.
   */
  readonly dropLast?: boolean;
}

/**
 * The indices of one rank. Call {@link setEpoch} before each pass, or every epoch has the same order.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.distributed.DistributedSampler
 *
 * @throws {ArgumentError} for a rank that is none of `numReplicas`, and outside of `launch()` if one of the two is not given.
 * @example
 * const sampler = new data.DistributedSampler(dataset);
 * const loader = new data.DataLoader(dataset, 32, { sampler });
 * for (let epoch = 0; epoch < 10; epoch += 1) {
 *   sampler.setEpoch(epoch);
 *   for (const [x, y] of loader) step(x, y);
 * }
 */
export class DistributedSampler extends Sampler {
  readonly #source: Sized;
  readonly #options: Required<DistributedSamplerOptions>;
  #epoch = 0;

  constructor(
    source: Sized,
    numReplicas?: number | DistributedSamplerOptions,
    options?: DistributedSamplerOptions,
  ) {
    super();
    const name = 'data.DistributedSampler';
    this.#source = checkSized(source, name);
    const read = readOptions<DistributedSamplerOptions>(
      name,
      { numReplicas: integer(1), rank: integer(0), shuffle: BOOLEAN, seed: integer(), dropLast: BOOLEAN },
      { shuffle: true, seed: 0, dropLast: false },
      options,
      { name: 'numReplicas', value: numReplicas },
    );
    if (!isInitialized() && (read.numReplicas === undefined || read.rank === undefined)) {
      throw new ArgumentError(`outside of launch() ${name} needs the options 'numReplicas' and 'rank'`);
    }
    const replicas = read.numReplicas ?? getWorldSize();
    const rank = read.rank ?? getRank();
    if (rank >= replicas) {
      throw new ArgumentError(
        `expected a rank from 0 to ${replicas - 1} for option 'rank' of ${name}, received ${rank}`,
      );
    }
    this.#options = { ...(read as Required<DistributedSamplerOptions>), numReplicas: replicas, rank };
  }

  /** How many indices this rank gets: every rank as many. */
  get length(): number {
    const { numReplicas, dropLast } = this.#options;
    const items = this.#source.length;
    return dropLast ? Math.floor(items / numReplicas) : Math.ceil(items / numReplicas);
  }

  /** Which random order the next pass has; every rank must set the same. */
  setEpoch(epoch: number): void {
    check(epoch, integer(0), 'the epoch of data.DistributedSampler');
    this.#epoch = epoch;
  }

  *[Symbol.iterator](): globalThis.Generator<number, void, undefined> {
    const { numReplicas, rank, shuffle, seed } = this.#options;
    const items = this.#source.length;
    const order = shuffle
      ? drawPermutation(items, new Generator().manualSeed(seed + this.#epoch))
      : Array.from({ length: items }, (_, index) => index);
    // Without dropLast the first ones come again at the end, as often as it takes.
    const total = this.length * numReplicas;
    for (let place = rank; place < total; place += numReplicas) yield order[place % items] as number;
  }
}
