// In which order items are taken: samplers of single items, and of batches of them. Indices alone; what is behind them is
// the data set's. The order is PyTorch's for the same state of the same generator.
import { BOOLEAN, check, describe, integer, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { tensor } from '../tensor/creation.js';
import { Generator } from '../tensor/generator.js';
import { callOperator } from '../tensor/ops.js';
import { keep, scope } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import { drawIndices, drawPermutation, drawSeed, drawWeighted, GENERATOR } from './draws.js';

/** What has a number of items: a data set, or an array. */
export interface Sized {
  readonly length: number;
}

/**
 * An order of indices, a new one each time it is iterated. A sampler of one's own extends this class; a {@link DataLoader}
 * takes any iterable of indices as well.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.Sampler
 *
 * @example
 * class Backwards extends data.Sampler {
 *   constructor(readonly length: number) { super(); }
 *   *[Symbol.iterator]() { for (let i = this.length - 1; i >= 0; i -= 1) yield i; }
 * }
 */
export abstract class Sampler<T = number> implements Iterable<T> {
  /** How many it gives, where that is known before. */
  abstract readonly length?: number;

  abstract [Symbol.iterator](): Iterator<T>;
}

/**
 * 0, 1, 2, … to the end of the data set.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.SequentialSampler
 */
export class SequentialSampler extends Sampler {
  readonly #source: Sized;

  constructor(source: Sized) {
    super();
    this.#source = checkSized(source, 'data.SequentialSampler');
  }

  get length(): number {
    return this.#source.length;
  }

  *[Symbol.iterator](): Generator_<number> {
    for (let index = 0; index < this.#source.length; index += 1) yield index;
  }
}

/** What JavaScript's generator functions return; `Generator` is the source of random numbers here. @inline */
type Generator_<T> = globalThis.Generator<T, void, undefined>;

/** Options of {@link RandomSampler}. */
export interface RandomSamplerOptions {
  /** Whether an item can come again before all have come; default false. */
  readonly replacement?: boolean;
  /** How many indices one pass gives; default as many as there are items. */
  readonly numSamples?: number;
  /** Where to draw from; default: a generator of its own in each pass, seeded by the default one. */
  readonly generator?: Generator;
}

/**
 * All items in random order, or items drawn with replacement.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.RandomSampler
 *
 * @throws {ArgumentError} for a data set without items.
 * @example
 * manualSeed(0);
 * const order = [...new data.RandomSampler(dataset)];
 */
export class RandomSampler extends Sampler {
  readonly #source: Sized;
  readonly #replacement: boolean;
  readonly #numSamples: number | undefined;
  readonly #generator: Generator | undefined;

  constructor(source: Sized, replacement?: boolean | RandomSamplerOptions, options?: RandomSamplerOptions) {
    super();
    const name = 'data.RandomSampler';
    this.#source = checkSized(source, name);
    const read = readOptions<RandomSamplerOptions>(
      name,
      { replacement: BOOLEAN, numSamples: integer(1), generator: GENERATOR },
      { replacement: false },
      options,
      { name: 'replacement', value: replacement },
    );
    this.#replacement = read.replacement ?? false;
    this.#numSamples = read.numSamples;
    this.#generator = read.generator;
    if (source.length === 0) {
      throw new ArgumentError(`expected a data set with at least one item for ${name}, received one without`);
    }
  }

  get length(): number {
    return this.#numSamples ?? this.#source.length;
  }

  *[Symbol.iterator](): Generator_<number> {
    const items = this.#source.length;
    const count = this.length;
    const generator = this.#generator ?? new Generator().manualSeed(drawSeed(undefined));
    if (this.#replacement) {
      // In portions, as PyTorch: whoever draws from the same generator in between sees the same numbers.
      const portion = 32;
      for (let given = 0; given + portion <= count; given += portion)
        yield* drawIndices(items, portion, generator);
      yield* drawIndices(items, count % portion, generator);
    } else {
      for (let pass = 0; pass < Math.floor(count / items); pass += 1)
        yield* drawPermutation(items, generator);
      // Drawn although nothing of it may be needed: PyTorch does.
      yield* drawPermutation(items, generator).slice(0, count % items);
    }
  }
}

/** An option of the samplers that only need to know where to draw from. */
export interface GeneratorOption {
  /** Where to draw from; default: the default generator of the CPU, which `manualSeed` seeds. */
  readonly generator?: Generator;
}

/**
 * The given indices in random order.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.SubsetRandomSampler
 */
export class SubsetRandomSampler extends Sampler {
  readonly #indices: readonly number[];
  readonly #generator: Generator | undefined;

  constructor(indices: readonly number[], options?: GeneratorOption) {
    super();
    const name = 'data.SubsetRandomSampler';
    if (!Array.isArray(indices)) {
      throw new ArgumentError(`expected a list of indices for ${name}, received ${describe(indices)}`);
    }
    this.#indices = indices;
    this.#generator = readOptions<GeneratorOption>(name, { generator: GENERATOR }, {}, options).generator;
  }

  get length(): number {
    return this.#indices.length;
  }

  *[Symbol.iterator](): Generator_<number> {
    for (const place of drawPermutation(this.#indices.length, this.#generator))
      yield this.#indices[place] as number;
  }
}

/** Options of {@link WeightedRandomSampler}. */
export interface WeightedRandomSamplerOptions extends GeneratorOption {
  /** Whether an item can come again; default true. */
  readonly replacement?: boolean;
}

/**
 * `numSamples` indices, each drawn as often as its weight says; weights need not add up to one.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.WeightedRandomSampler
 *
 * @param weights One for each item: numbers, or a tensor (items).
 * @throws {ArgumentError} for weights that are no list of numbers.
 * @example
 * const sampler = new data.WeightedRandomSampler([0.1, 0.9, 0.4], 8);
 */
export class WeightedRandomSampler extends Sampler {
  readonly length: number;
  readonly #weights: Tensor;
  readonly #replacement: boolean;
  readonly #generator: Generator | undefined;

  constructor(
    weights: Tensor | readonly number[],
    numSamples: number,
    replacement?: boolean | WeightedRandomSamplerOptions,
    options?: WeightedRandomSamplerOptions,
  ) {
    super();
    const name = 'data.WeightedRandomSampler';
    check(numSamples, integer(1), `'numSamples' of ${name}`);
    const read = readOptions<WeightedRandomSamplerOptions>(
      name,
      { replacement: BOOLEAN, generator: GENERATOR },
      { replacement: true },
      options,
      { name: 'replacement', value: replacement },
    );
    const isList = Array.isArray(weights) && weights.every((weight) => typeof weight === 'number');
    if (!isList && !(weights instanceof Tensor && weights.shape.length === 1)) {
      const came = weights instanceof Tensor ? `one of shape [${weights.shape}]` : describe(weights);
      throw new ArgumentError(
        `expected a list of numbers or a tensor (items) for 'weights' of ${name}, received ${came}`,
      );
    }
    this.length = numSamples;
    this.#weights = keep(
      scope(() =>
        weights instanceof Tensor
          ? (callOperator('_to_copy', [weights.detach()], { dtype: 'float64', device: 'cpu' }) as Tensor)
          : tensor(Float64Array.from(weights)),
      ),
    );
    this.#replacement = read.replacement ?? true;
    this.#generator = read.generator;
  }

  *[Symbol.iterator](): Generator_<number> {
    yield* drawWeighted(this.#weights, this.length, this.#replacement, this.#generator);
  }
}

/**
 * What another sampler gives, in lists of `batchSize`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.BatchSampler
 *
 * @param sampler Indices, in order: a sampler, or any iterable.
 * @param dropLast Whether a last batch that is shorter is left out.
 * @example
 * [...new data.BatchSampler(new data.SequentialSampler(dataset), 3, false)]; // [[0, 1, 2], [3, 4, 5], [6]]
 */
export class BatchSampler extends Sampler<number[]> {
  readonly batchSize: number;
  readonly dropLast: boolean;
  readonly #sampler: Iterable<number> & Partial<Sized>;

  constructor(sampler: Iterable<number> & Partial<Sized>, batchSize: number, dropLast: boolean) {
    super();
    const name = 'data.BatchSampler';
    if (!isIterable(sampler)) {
      throw new ArgumentError(`expected an iterable of indices for ${name}, received ${describe(sampler)}`);
    }
    check(batchSize, integer(1), `'batchSize' of ${name}`);
    check(dropLast, BOOLEAN, `'dropLast' of ${name}`);
    this.#sampler = sampler;
    this.batchSize = batchSize;
    this.dropLast = dropLast;
  }

  /** @throws {ArgumentError} if the sampler does not say how many indices it gives. */
  get length(): number {
    const indices = this.#sampler.length;
    if (indices === undefined) {
      throw new ArgumentError(
        'the sampler of this data.BatchSampler has no length, so the batches have none',
      );
    }
    return this.dropLast ? Math.floor(indices / this.batchSize) : Math.ceil(indices / this.batchSize);
  }

  *[Symbol.iterator](): Generator_<number[]> {
    let batch: number[] = [];
    for (const index of this.#sampler) {
      if (batch.push(index) < this.batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0 && !this.dropLast) yield batch;
  }
}

/** @internal */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Iterable<unknown>)[Symbol.iterator] === 'function'
  );
}

/** @internal */
export function checkSized(source: Sized, owner: string): Sized {
  const length: unknown = typeof source === 'object' && source !== null ? source.length : undefined;
  if (Number.isSafeInteger(length)) return source;
  throw new ArgumentError(`expected a data set with a length for ${owner}, received ${describe(source)}`);
}
