// Batches for loops of one's own. Joins a data set, an order and a way to make batches; each of the three is a file of its
// own. train() does not use it: its batches are gathered natively.
import { BOOLEAN, describe, integer, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Generator } from '../tensor/generator.js';
import { isPromise } from '../tensor/scope.js';
import { type Collated, defaultCollate } from './collate.js';
import { Dataset } from './dataset.js';
import { drawSeed, GENERATOR } from './draws.js';
import { BatchSampler, isIterable, RandomSampler, SequentialSampler, type Sized } from './sampler.js';

/** Items by number: every data set of this package, and any object with these two. `get` may return a promise. */
export interface MapDataset<T> {
  readonly length: number;
  /** Item `index`, counted from 0. */
  get(index: number): T;
}

/** What a {@link DataLoader} takes items from: by number, or one after the other as they come. */
export type LoaderSource<T> = MapDataset<T | PromiseLike<T>> | Iterable<T> | AsyncIterable<T>;

/** Options of {@link DataLoader}. */
export interface DataLoaderOptions<Item = unknown, Batch = unknown> {
  /** How many items make a batch; default 1. `null`: no batches, but the items themselves. */
  readonly batchSize?: number | null;
  /** Whether items come in random order, in each pass another one; default false. */
  readonly shuffle?: boolean;
  /** The order of items: a sampler, or any iterable of indices; instead of `shuffle`. */
  readonly sampler?: Iterable<number> & Partial<Sized>;
  /** The indices of each batch; instead of `batchSize`, `shuffle`, `sampler` and `dropLast`. */
  readonly batchSampler?: Iterable<readonly number[]> & Partial<Sized>;
  /** Whether a last batch that is shorter is left out; default false. */
  readonly dropLast?: boolean;
  /** Where `shuffle` draws from; default: the default generator, which `manualSeed` seeds. */
  readonly generator?: Generator;
  /** Makes a batch of items; default {@link defaultCollate}. With `batchSize: null` it gets single items. */
  readonly collateFn?: (items: Item[]) => Batch;
}

const NAME = 'data.DataLoader';
const ITERABLE: Kind = { expected: 'an iterable of indices', accepts: isIterable };
const KINDS: { readonly [Name in keyof DataLoaderOptions]-?: Kind } = {
  batchSize: {
    expected: 'an integer of at least 1, or null',
    accepts: (value) => value === null || integer(1).accepts(value),
  },
  shuffle: BOOLEAN,
  sampler: ITERABLE,
  batchSampler: { ...ITERABLE, expected: 'an iterable of lists of indices' },
  dropLast: BOOLEAN,
  generator: GENERATOR,
  collateFn: { expected: 'a function', accepts: (value) => typeof value === 'function' },
};

/**
 * Batches of a data set, for loops of one's own: `for (const [x, y] of loader)`. Items of a data set are taken by number, in
 * the order of a sampler; those of an iterable as they come. What is asynchronous (`get` that returns a promise, an async
 * iterable) is read with `for await`.
 *
 * Order and batches are PyTorch's for the same state of the generator, and so is what the generator draws next: each pass
 * draws one seed when it begins, and those of its sampler.
 *
 * PyTorch's workers, and `pin_memory`, are not there: items are read in the calling thread.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.DataLoader
 *
 * @throws {ArgumentError} for options that exclude each other.
 * @example
 * const dataset = new data.TensorDataset(randn([100, 10]), randn([100, 1]));
 * const loader = new data.DataLoader(dataset, 32, { shuffle: true });
 * for (const [x, y] of loader) {
 *   const loss = criterion.forward(model.forward(x), y); // x (32, 10), y (32, 1)
 * }
 *
 * @example
 * const files = { length: paths.length, get: async (index) => decode(await readFile(paths[index])) };
 * for await (const images of new data.DataLoader(files, 16)) …
 */
export class DataLoader<Item, Batch = Collated<Item>> implements Iterable<Batch>, AsyncIterable<Batch> {
  readonly #items: MapDataset<Item | PromiseLike<Item>> | undefined;
  readonly #stream: Iterable<Item> | AsyncIterable<Item> | undefined;
  /** Indices of batches, or of single items. */
  readonly #order: (Iterable<readonly number[] | number> & Partial<Sized>) | undefined;
  readonly #options: DataLoaderOptions<Item, Batch>;

  constructor(
    dataset: LoaderSource<Item>,
    batchSize?: number | null | DataLoaderOptions<Item, Batch>,
    options?: DataLoaderOptions<Item, Batch>,
  ) {
    const first = { name: 'batchSize', value: batchSize } as const;
    const read = readOptions<DataLoaderOptions<Item, Batch>>(NAME, KINDS, {}, options, first);
    this.#options = read;
    if (isMapDataset<Item>(dataset)) this.#items = dataset;
    else if (Array.isArray(dataset)) {
      const list: readonly Item[] = dataset;
      this.#items = { length: list.length, get: (index) => list[index] as Item };
    } else if (isIterable(dataset) || isAsyncIterable(dataset)) this.#stream = dataset;
    else {
      throw new ArgumentError(
        `expected a data set with length and get(index), or an iterable, for ${NAME}, received ${describe(dataset)}`,
      );
    }
    this.#checkOptions();
    if (this.#items === undefined) return;
    const { sampler, batchSampler, shuffle, generator, dropLast } = read;
    const order =
      sampler ??
      (shuffle
        ? new RandomSampler(this.#items, generator === undefined ? {} : { generator })
        : new SequentialSampler(this.#items));
    const size = read.batchSize === undefined ? 1 : read.batchSize;
    this.#order = batchSampler ?? (size === null ? order : new BatchSampler(order, size, dropLast ?? false));
  }

  /**
   * How many batches a pass gives.
   *
   * @throws {ArgumentError} if data set or sampler do not say it.
   */
  get length(): number {
    if (this.#order !== undefined) {
      const { length } = this.#order;
      if (length !== undefined) return length;
      throw new ArgumentError(`the sampler of this ${NAME} has no length, so the loader has none`);
    }
    const { length } = this.#stream as Partial<Sized>;
    if (length === undefined) throw new ArgumentError(`the iterable of this ${NAME} has no length`);
    const { batchSize = 1, dropLast } = this.#options;
    if (batchSize === null) return length;
    return dropLast ? Math.floor(length / batchSize) : Math.ceil(length / batchSize);
  }

  /** @throws {ArgumentError} if items come asynchronously. */
  [Symbol.iterator](): globalThis.Generator<Batch, void, undefined> {
    this.#begin();
    if (this.#stream !== undefined && !isIterable(this.#stream)) throw asynchronous();
    return this.#stream === undefined ? this.#batchesOfItems() : this.#batchesOfStream(this.#stream);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Batch, void, undefined> {
    this.#begin();
    return this.#stream === undefined ? this.#awaitItems() : this.#awaitStream(this.#stream);
  }

  /** PyTorch draws a seed for its workers in each pass, also where there are none. */
  #begin(): void {
    drawSeed(this.#options.generator);
  }

  *#batchesOfItems(): globalThis.Generator<Batch, void, undefined> {
    for (const indices of this.#order as Iterable<readonly number[] | number>) {
      const batch = this.#take(indices);
      if (isPromise(batch)) {
        batch.then(undefined, () => {});
        throw asynchronous();
      }
      yield batch;
    }
  }

  async *#awaitItems(): AsyncGenerator<Batch, void, undefined> {
    for (const indices of this.#order as Iterable<readonly number[] | number>)
      yield await this.#take(indices);
  }

  *#batchesOfStream(stream: Iterable<Item>): globalThis.Generator<Batch, void, undefined> {
    const collector = this.#collector();
    for (const item of stream) yield* collector.add(item);
    yield* collector.end();
  }

  async *#awaitStream(stream: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Batch, void, undefined> {
    const collector = this.#collector();
    for await (const item of stream) yield* collector.add(item);
    yield* collector.end();
  }

  /** The batch of these indices, or the item of this index. */
  #take(indices: readonly number[] | number): Batch | Promise<Batch> {
    const dataset = this.#items as MapDataset<Item | PromiseLike<Item>>;
    if (typeof indices === 'number') {
      const item = dataset.get(indices);
      return isPromise(item)
        ? Promise.resolve(item).then((value) => this.#single(value as Item))
        : this.#single(item as Item);
    }
    if (this.#options.collateFn === undefined && dataset instanceof Dataset) {
      const gathered = dataset.gather(indices);
      if (gathered !== undefined) return gathered as Batch;
    }
    const items = indices.map((index) => dataset.get(index));
    return items.some(isPromise)
      ? Promise.all(items).then((all) => this.#collate(all as Item[]))
      : this.#collate(items as Item[]);
  }

  #collate(items: Item[]): Batch {
    return (this.#options.collateFn ?? (defaultCollate as (items: Item[]) => unknown))(items) as Batch;
  }

  #single(item: Item): Batch {
    const { collateFn } = this.#options as { collateFn?: (item: unknown) => unknown };
    return (collateFn === undefined ? item : collateFn(item)) as Batch;
  }

  /** Makes batches of items that come one by one. */
  #collector(): { add(item: Item): Batch[]; end(): Batch[] } {
    const { batchSize = 1, dropLast = false } = this.#options;
    let items: Item[] = [];
    const take = (): Batch[] => {
      const batch = this.#collate(items);
      items = [];
      return [batch];
    };
    return {
      add: (item) => {
        if (batchSize === null) return [this.#single(item)];
        return items.push(item) < batchSize ? [] : take();
      },
      end: () => (items.length === 0 || dropLast ? [] : take()),
    };
  }

  #checkOptions(): void {
    const { batchSize, shuffle, sampler, batchSampler, dropLast } = this.#options;
    const refuse = (name: string, other: string): never => {
      throw new ArgumentError(`option '${name}' of ${NAME} cannot be given together with ${other}`);
    };
    if (this.#stream !== undefined) {
      const given = Object.entries({ shuffle, sampler, batchSampler }).find(([, value]) => value);
      if (given !== undefined) refuse(given[0], 'an iterable, whose items come in its own order');
    }
    if (batchSampler !== undefined) {
      const given = Object.entries({ batchSize, shuffle, sampler, dropLast }).find(
        ([, value]) => value !== undefined && value !== false,
      );
      if (given !== undefined) refuse(given[0], "'batchSampler'");
    }
    if (sampler !== undefined && shuffle) refuse('shuffle', "'sampler'");
    if (batchSize === null && dropLast) refuse('dropLast', "'batchSize: null'");
  }
}

function isMapDataset<T>(value: unknown): value is MapDataset<T | PromiseLike<T>> {
  if (typeof value !== 'object' || value === null) return false;
  const { length, get } = value as Partial<MapDataset<T>>;
  return Number.isSafeInteger(length) && typeof get === 'function';
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as AsyncIterable<unknown>)[Symbol.asyncIterator] === 'function'
  );
}

function asynchronous(): ArgumentError {
  return new ArgumentError(`the items of this ${NAME} come asynchronously: read it with 'for await'`);
}
