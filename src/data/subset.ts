// Data sets made of others: parts of one, and several after each other.
import { check, describe, integer, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { MapDataset } from './data-loader.js';
import { drawPermutation, GENERATOR } from './draws.js';
import { checkSized, type GeneratorOption } from './sampler.js';

/**
 * The items of `dataset` at `indices`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.Subset
 */
export class Subset<T> implements MapDataset<T> {
  readonly dataset: MapDataset<T>;
  readonly indices: readonly number[];

  constructor(dataset: MapDataset<T>, indices: readonly number[]) {
    checkSized(dataset, 'data.Subset');
    if (!Array.isArray(indices)) {
      throw new ArgumentError(`expected a list of indices for data.Subset, received ${describe(indices)}`);
    }
    this.dataset = dataset;
    this.indices = indices;
  }

  get length(): number {
    return this.indices.length;
  }

  /** @throws {ArgumentError} unless `0 ≤ index < length`. */
  get(index: number): T {
    checkIndex(index, this.length, 'data.Subset');
    return this.dataset.get(this.indices[index] as number);
  }
}

/**
 * The items of several data sets, one after the other.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.ConcatDataset
 */
export class ConcatDataset<T> implements MapDataset<T> {
  readonly datasets: readonly MapDataset<T>[];

  constructor(datasets: readonly MapDataset<T>[]) {
    if (!Array.isArray(datasets) || datasets.length === 0) {
      throw new ArgumentError(
        `expected a list of at least one data set for data.ConcatDataset, received ${describe(datasets)}`,
      );
    }
    for (const dataset of datasets) checkSized(dataset, 'data.ConcatDataset');
    this.datasets = datasets;
  }

  get length(): number {
    return this.datasets.reduce((sum, { length }) => sum + length, 0);
  }

  /** @throws {ArgumentError} unless `0 ≤ index < length`. */
  get(index: number): T {
    checkIndex(index, this.length, 'data.ConcatDataset');
    let place = index;
    let [dataset, ...others] = this.datasets as [MapDataset<T>, ...MapDataset<T>[]];
    while (place >= dataset.length) {
      place -= dataset.length;
      [dataset, ...others] = others as [MapDataset<T>, ...MapDataset<T>[]];
    }
    return dataset.get(place);
  }
}

/**
 * Parts of `dataset` of the given lengths, or fractions that add up to 1, whose items are drawn at random: no item is in two.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.random_split
 *
 * @throws {ArgumentError} for lengths that do not add up to that of the data set.
 * @example
 * const [forTraining, forTesting] = data.randomSplit(dataset, [0.8, 0.2], { generator: new Generator().manualSeed(42) });
 */
export function randomSplit<T>(
  dataset: MapDataset<T>,
  lengths: readonly number[],
  options?: GeneratorOption,
): Subset<T>[] {
  const name = 'data.randomSplit()';
  const { generator } = readOptions<GeneratorOption>(name, { generator: GENERATOR }, {}, options);
  checkSized(dataset, name);
  if (!Array.isArray(lengths) || !lengths.every((length) => typeof length === 'number' && length >= 0)) {
    throw new ArgumentError(
      `expected a list of lengths or fractions for ${name}, received ${describe(lengths)}`,
    );
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const isFractions = Math.abs(total - 1) <= 1e-9 && total <= 1;
  const counts = isFractions
    ? lengths.map((fraction) => Math.floor(dataset.length * fraction))
    : [...lengths];
  const sum = counts.reduce((before, count) => before + count, 0);
  if (isFractions) {
    for (let rest = 0; rest < dataset.length - sum; rest += 1) {
      const place = rest % counts.length;
      counts[place] = (counts[place] as number) + 1;
    }
  } else if (sum !== dataset.length || !counts.every(Number.isSafeInteger)) {
    throw new ArgumentError(
      `expected lengths that add up to the ${dataset.length} items of the data set, or fractions that add up to 1, for ` +
        `${name}, received [${lengths.join(', ')}]`,
    );
  }
  const order = drawPermutation(dataset.length, generator);
  let begin = 0;
  return counts.map((count) => {
    begin += count;
    return new Subset(dataset, order.slice(begin - count, begin));
  });
}

function checkIndex(index: number, length: number, owner: string): void {
  check(index, integer(0), 'the index of an item');
  if (index >= length) throw new ArgumentError(`item ${index} was asked of a ${owner} with ${length} items`);
}
