// Data of different length: sequences that are padded when they come together in a batch. Checks and stores them; padding
// and gathering is native (binding/core/train/sequence_dataset).
import { check, describe, integer, isPlainObject, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeDataset } from '../native/surface.js';
import { tensor } from '../tensor/creation.js';
import type { DType } from '../tensor/dtype.js';
import { stack } from '../tensor/functions.js';
import { callOperator } from '../tensor/ops.js';
import { keep, scope } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import { Dataset } from './dataset.js';

/** A further field: sequences as well, one per item, or a tensor with a row per item. */
export type SequenceField = Tensor | readonly Tensor[];

/** Options of {@link SequenceDataset}. */
export interface SequenceDatasetOptions {
  /**
   * Ascending lengths: batches are padded to the first that is long enough. Default: to the longest sequence of the batch.
   * A step is recorded for every length that batches have, so a few buckets make a run start faster.
   */
  readonly bucketLengths?: readonly number[] | undefined;
  /** What sequences are padded with, or a list with one for each field of sequences; default 0. */
  readonly padValue?: number | readonly number[] | undefined;
}

/** A field of sequences as it is stored. */
interface Sequences {
  /** All of them one after the other, `(sum of lengths, …)`. */
  readonly values: Tensor;
  readonly lengths: Tensor;
  /** Where each begins, and where the last ends. */
  readonly offsets: readonly number[];
  readonly padValue: number;
}

/** The values that dtypes of integers can hold, up to those that a number of JavaScript can. */
const RANGES: { readonly [Name in DType]?: readonly [number, number] } = {
  bool: [0, 1],
  int8: [-(2 ** 7), 2 ** 7 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  uint8: [0, 2 ** 8 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint32: [0, 2 ** 32 - 1],
  uint64: [0, Number.MAX_SAFE_INTEGER],
};

const NAME = 'data.SequenceDataset';
const INDEX: Kind = integer(0);
const isAscending = (lengths: readonly number[]): boolean =>
  lengths.every((length, i) => Number.isSafeInteger(length) && length > (lengths[i - 1] ?? 0));

const OPTIONS = {
  bucketLengths: {
    expected: 'a list of ascending integers of at least 1',
    accepts: (value: unknown) => Array.isArray(value) && value.length > 0 && isAscending(value),
  },
  padValue: {
    expected: 'a number, or a list of numbers',
    accepts: (value: unknown) =>
      typeof value === 'number' || (Array.isArray(value) && value.every((each) => typeof each === 'number')),
  },
};

/**
 * Sequences of different length, with further fields. In a batch, sequences are padded to the longest of them, or to the
 * next of `bucketLengths`, and their lengths follow them as a field: a step gets
 * `(padded, lengths, …further fields)`, where `padded` is `(batch, longest, …)` and `lengths` int64 `(batch)`. A further field
 * of sequences is padded in the same way, on its own, and is followed by its own lengths; of a tensor there is one row an
 * item.
 *
 * This is what `pad_sequence(batch, batch_first=True)` in a `collate_fn` gives in PyTorch:
 * https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.rnn.pad_sequence.html
 *
 * The sequences are copied, so they may be disposed of.
 *
 * @example
 * const texts = [tensor([5n, 2n, 9n]), tensor([7n, 1n])];
 * const labels = tensor([0n, 1n]);
 * const dataset = new data.SequenceDataset(texts, labels, { bucketLengths: [16, 32, 64] });
 * const step = (model, text, lengths, label) => criterion.forward(model.forward(text, lengths), label);
 *
 * @example
 * // Inputs and targets, both of different length: (input, lengths, target, targetLengths).
 * const pairs = new data.SequenceDataset(inputs, targets, { padValue: [0, -100] });
 *
 * @throws {ArgumentError} for what is no sequence, dtypes or rows that differ, lengths that differ, and sequences longer than
 * the last bucket.
 */
export class SequenceDataset extends Dataset {
  readonly length: number;
  readonly #fields: readonly (Sequences | Tensor)[];
  readonly #bucketLengths: readonly number[];

  constructor(
    sequences: readonly Tensor[],
    ...others: readonly SequenceField[] | readonly [...SequenceField[], SequenceDatasetOptions]
  );
  constructor(sequences: unknown, ...others: readonly unknown[]) {
    super();
    const hasOptions = isPlainObject(others.at(-1));
    const options = readOptions<SequenceDatasetOptions>(
      NAME,
      OPTIONS,
      { bucketLengths: [], padValue: 0 },
      hasOptions ? others.at(-1) : undefined,
    );
    if (!Array.isArray(sequences)) {
      throw new ArgumentError(`expected a list of sequences for ${NAME}, received ${describe(sequences)}`);
    }
    if (sequences.length === 0) {
      throw new ArgumentError(`expected at least one sequence for ${NAME}, received an empty list`);
    }
    this.length = sequences.length;
    this.#bucketLengths = options.bucketLengths ?? [];
    const given = [sequences, ...(hasOptions ? others.slice(0, -1) : others)];
    const padValues = padValuesOf(options.padValue ?? 0, given.filter(Array.isArray).length);
    // Everything is checked before anything is copied.
    for (const [field, value] of given.entries()) this.#check(value, field);
    this.#fields = (given as SequenceField[]).map((value, field) =>
      value instanceof Tensor ? value : store(value, field, padValues.shift() as number),
    );
  }

  /**
   * Item `index`, not padded: the sequence, its length, the further fields. All but lengths share the data set's memory.
   *
   * @throws {ArgumentError} unless `0 ≤ index < length`.
   */
  get(index: number): Tensor[] {
    check(index, INDEX, 'the index of an item');
    if (index >= this.length) {
      throw new ArgumentError(`item ${index} was asked of a ${NAME} with ${this.length} items`);
    }
    return this.#fields.flatMap((field) => {
      if (field instanceof Tensor) return [callOperator('select', [field, 0, index]) as Tensor];
      const begin = field.offsets[index] as number;
      const length = (field.offsets[index + 1] as number) - begin;
      return [field.values.narrow(0, begin, length), tensor(BigInt(length))];
    });
  }

  /** @internal Padded, as `train()` gets them. */
  override gather(indices: readonly number[]): Tensor[] {
    return scope(() => {
      const items = indices.map((index) => this.get(index));
      const column = (place: number): Tensor[] => items.map((item) => item[place] as Tensor);
      let place = 0;
      return this.#fields.flatMap((field) => {
        if (field instanceof Tensor) return [stack(column(place++))];
        const sequences = column(place++);
        const padded = callOperator('pad_sequence', [sequences, true, field.padValue]) as Tensor;
        const longest = padded.shape[1] as number;
        const wanted = this.#bucketLengths.find((length) => length >= longest) ?? longest;
        // Pads are given from the last dimension on: none but in that of steps.
        const pads = padded.shape.slice(2).flatMap(() => [0, 0]);
        const batch =
          wanted === longest
            ? padded
            : (callOperator('constant_pad_nd', [
                padded,
                [...pads, 0, wanted - longest],
                field.padValue,
              ]) as Tensor);
        return [batch, stack(column(place++))];
      });
    });
  }

  /** @internal */
  open(): NativeDataset {
    return this.#open(this.#fields);
  }

  /** @internal The lengths come with the sequences. */
  openInput(): NativeDataset {
    return this.#open(this.#fields.slice(0, 1));
  }

  #open(fields: readonly (Sequences | Tensor)[]): NativeDataset {
    return native().createDataset({
      sequences: fields.map((field) => (field instanceof Tensor ? { values: field } : field)),
      bucketLengths: this.#bucketLengths,
    });
  }

  #check(value: unknown, field: number): void {
    if (value instanceof Tensor) {
      const rows = value.shape[0];
      if (rows !== this.length) {
        const came = rows === undefined ? 'one without dimensions' : `one with ${rows}`;
        throw new ArgumentError(
          `expected a tensor with ${this.length} rows, one per sequence, for field ${field} of ${NAME}, received ${came}`,
        );
      }
      checkDevice(value, `field ${field}`);
      return;
    }
    if (!Array.isArray(value)) {
      throw new ArgumentError(
        `expected a tensor or a list of sequences for field ${field} of ${NAME}, received ${describe(value)}`,
      );
    }
    if (value.length !== this.length) {
      throw new ArgumentError(
        `expected ${this.length} sequences for field ${field} of ${NAME}, as many as field 0 has, received ${value.length}`,
      );
    }
    const first = value[0];
    for (const [row, sequence] of value.entries()) {
      const what = `sequence ${row} of field ${field}`;
      if (!(sequence instanceof Tensor)) {
        throw new ArgumentError(`expected a tensor for ${what} of ${NAME}, received ${describe(sequence)}`);
      }
      const [length, ...rest] = sequence.shape;
      if (length === undefined) {
        throw new ArgumentError(`expected a tensor (length, …) for ${what} of ${NAME}, received a scalar`);
      }
      checkDevice(sequence, what);
      const expected = `${first.dtype} ${shapeText(first.shape.slice(1))}`;
      const came = `${sequence.dtype} ${shapeText(rest)}`;
      if (came !== expected) {
        throw new ArgumentError(
          `expected ${expected}, as sequence 0 has it, for ${what} of ${NAME}, received ${came}`,
        );
      }
      const longest = this.#bucketLengths.at(-1);
      if (longest !== undefined && length > longest) {
        throw new ArgumentError(
          `expected at most ${longest} rows, the last of option 'bucketLengths', for ${what} of ${NAME}, received ${length}`,
        );
      }
    }
  }
}

/** `(length, 3, 4)`: the shape of a sequence whose length does not matter. */
function shapeText(rowShape: readonly number[]): string {
  return `(${['length', ...rowShape].join(', ')})`;
}

function checkDevice({ device }: Tensor, what: string): void {
  if (device !== 'cpu') {
    throw new ArgumentError(`expected a tensor on the CPU for ${what} of ${NAME}, received one on ${device}`);
  }
}

/** One per field of sequences. */
function padValuesOf(padValue: number | readonly number[], fields: number): number[] {
  if (typeof padValue === 'number') return Array.from({ length: fields }, () => padValue);
  if (padValue.length !== fields) {
    throw new ArgumentError(
      `expected ${fields} numbers for option 'padValue' of ${NAME}, one per field of sequences, received ${padValue.length}`,
    );
  }
  return [...padValue];
}

function store(sequences: readonly Tensor[], field: number, padValue: number): Sequences {
  const [first] = sequences as [Tensor];
  const range = RANGES[first.dtype];
  if (range && !(Number.isInteger(padValue) && padValue >= range[0] && padValue <= range[1])) {
    throw new ArgumentError(
      `expected an integer from ${range[0]} to ${range[1]} for option 'padValue' of ${NAME}, since field ${field} is ` +
        `${first.dtype}, received ${padValue}`,
    );
  }
  const offsets = [0];
  for (const [row, sequence] of sequences.entries()) {
    offsets.push((offsets[row] as number) + (sequence.shape[0] as number));
  }
  const lengths = BigInt64Array.from(sequences, (sequence) => BigInt(sequence.shape[0] as number));
  const joined = callOperator('cat', [sequences, 0]) as Tensor;
  return keep({
    values: joined.requiresGrad ? joined.detach() : joined,
    lengths: tensor(lengths),
    offsets,
    padValue,
  });
}
