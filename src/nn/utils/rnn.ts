// Sequences of different lengths for recurrent layers: packed into one tensor without padding, and padded. Packing reads the
// lengths, so only own loops can use it; train() refuses it by name.
import { BOOLEAN, check, describe, FINITE, integer, oneOf, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { arange, tensor } from '../../tensor/creation.js';
import type { Device, DType } from '../../tensor/dtype.js';
import { callOperator } from '../../tensor/ops.js';
import { Tensor, type ToOptions } from '../../tensor/tensor.js';
import { nullable, TENSOR } from '../kinds.js';

/**
 * Sequences of different lengths, packed: the first steps of all, then the second steps of those that have one, and so on. Made
 * by {@link packPaddedSequence} and {@link packSequence}; recurrent layers take it and give one.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.rnn.PackedSequence.html
 */
export class PackedSequence {
  /** All steps, `(steps, features…)`. */
  readonly data: Tensor;
  /** How many sequences have each step, `(longest)`, on the CPU. */
  readonly batchSizes: Tensor;
  /** Which sequence each packed one was; undefined where they were sorted already. */
  readonly sortedIndices: Tensor | undefined;
  /** Which packed one each sequence is. */
  readonly unsortedIndices: Tensor | undefined;

  constructor(data: Tensor, batchSizes: Tensor, sortedIndices?: Tensor, unsortedIndices?: Tensor) {
    check(data, TENSOR, 'data of PackedSequence');
    check(batchSizes, TENSOR, 'batchSizes of PackedSequence');
    if (batchSizes.device !== 'cpu') {
      throw new ArgumentError(
        `expected batchSizes of PackedSequence on the CPU, received ${batchSizes.device}`,
      );
    }
    this.data = data;
    this.batchSizes = batchSizes;
    this.sortedIndices = sortedIndices;
    this.unsortedIndices = unsortedIndices ?? invertPermutation(sortedIndices);
  }

  /** The same sequences with another dtype, or on another device. */
  to(target: DType | Device | Tensor | ToOptions, options?: ToOptions): PackedSequence {
    const data = this.data.to(target, options);
    const { device } = data;
    return new PackedSequence(
      data,
      this.batchSizes,
      this.sortedIndices?.to({ device }),
      this.unsortedIndices?.to({ device }),
    );
  }
}

/** The permutation that undoes another one. */
export function invertPermutation(permutation: Tensor | undefined): Tensor | undefined {
  if (permutation === undefined) return undefined;
  const inverse = callOperator('empty_like', [permutation]) as Tensor;
  const places = arange(permutation.numel(), { device: permutation.device });
  return callOperator('scatter_', [inverse, 0, permutation, places]) as Tensor;
}

/** Options of {@link packPaddedSequence}. */
export interface PackPaddedSequenceOptions {
  /** Whether the input is `(n, time, …)` instead of `(time, n, …)`; default false. */
  readonly batchFirst?: boolean;
  /** Whether the sequences must come sorted, longest first; default true. With false they are sorted here. */
  readonly enforceSorted?: boolean;
}

/**
 * Packs padded sequences `(time, n, …)` of these lengths `(n)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.rnn.pack_padded_sequence.html
 *
 * @throws {TraceError} in a step that is being recorded: the lengths are read.
 * @example
 * const packed = nn.utils.rnn.packPaddedSequence(x, [5, 3, 2]);
 * const [output, [h]] = lstm.forward(packed);
 */
export function packPaddedSequence(
  input: Tensor,
  lengths: Tensor | readonly number[],
  batchFirst?: boolean | PackPaddedSequenceOptions,
  options?: Omit<PackPaddedSequenceOptions, 'batchFirst'>,
): PackedSequence {
  const owner = 'nn.utils.rnn.packPaddedSequence';
  const read = readOptions(
    owner,
    { batchFirst: BOOLEAN, enforceSorted: BOOLEAN },
    { batchFirst: false, enforceSorted: true },
    options,
    { name: 'batchFirst', value: batchFirst },
  );
  check(input, TENSOR, `the input of ${owner}`);
  let sizes = lengths instanceof Tensor ? lengths.to('int64') : tensor([...lengths], { dtype: 'int64' });
  if (read.enforceSorted) return pack(input, sizes, read.batchFirst, undefined);
  const [sorted, order] = callOperator('aten::sort', [sizes, 0, true]) as [Tensor, Tensor];
  sizes = sorted;
  const indices = order.to({ device: input.device });
  return pack(input.indexSelect(read.batchFirst ? 0 : 1, indices), sizes, read.batchFirst, indices);
}

function pack(
  input: Tensor,
  lengths: Tensor,
  batchFirst: boolean,
  order: Tensor | undefined,
): PackedSequence {
  const packed = callOperator('aten::_pack_padded_sequence', [input, lengths, batchFirst]) as [
    Tensor,
    Tensor,
  ];
  return new PackedSequence(...packed, order);
}

/** Options of {@link padPackedSequence}. */
export interface PadPackedSequenceOptions {
  /** Whether the result is `(n, time, …)` instead of `(time, n, …)`; default false. */
  readonly batchFirst?: boolean;
  /** What stands behind the end of a sequence; default 0. */
  readonly paddingValue?: number;
  /** Pad to this length; default to the longest. */
  readonly totalLength?: number | null;
}

/**
 * Undoes {@link packPaddedSequence}: the padded sequences and their lengths.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.rnn.pad_packed_sequence.html
 */
export function padPackedSequence(
  sequence: PackedSequence,
  batchFirst?: boolean | PadPackedSequenceOptions,
  options?: Omit<PadPackedSequenceOptions, 'batchFirst'>,
): [padded: Tensor, lengths: Tensor] {
  const owner = 'nn.utils.rnn.padPackedSequence';
  if (!(sequence instanceof PackedSequence))
    throw new ArgumentError(`expected a PackedSequence for ${owner}, received ${describe(sequence)}`);
  const read = readOptions<Required<PadPackedSequenceOptions>>(
    owner,
    { batchFirst: BOOLEAN, paddingValue: FINITE, totalLength: nullable(integer(1)) },
    { batchFirst: false, paddingValue: 0, totalLength: null },
    options,
    { name: 'batchFirst', value: batchFirst },
  );
  const longest = sequence.batchSizes.shape[0] as number;
  const length = read.totalLength ?? longest;
  if (length < longest) {
    throw new ArgumentError(
      `expected a totalLength of ${owner} that holds the longest sequence, of ${longest}, received ${length}`,
    );
  }
  const args = [sequence.data, sequence.batchSizes, read.batchFirst, read.paddingValue, length];
  const [padded, lengths] = callOperator('aten::_pad_packed_sequence', args) as [Tensor, Tensor];
  const { unsortedIndices } = sequence;
  if (unsortedIndices === undefined) return [padded, lengths];
  return [
    padded.indexSelect(read.batchFirst ? 0 : 1, unsortedIndices),
    lengths.indexSelect(0, unsortedIndices.to('cpu')),
  ];
}

/** Options of {@link padSequence}. */
export interface PadSequenceOptions {
  /** Whether the result is `(n, time, …)` instead of `(time, n, …)`; default false. */
  readonly batchFirst?: boolean;
  /** What stands behind the end of a sequence; default 0. */
  readonly paddingValue?: number;
  /** Default `'right'`. */
  readonly paddingSide?: 'right' | 'left';
}

/**
 * Puts sequences `(time, …)` of different lengths beside each other, padded to the longest.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.rnn.pad_sequence.html
 */
export function padSequence(
  sequences: Iterable<Tensor>,
  batchFirst?: boolean | PadSequenceOptions,
  options?: Omit<PadSequenceOptions, 'batchFirst'>,
): Tensor {
  const read = readOptions<Required<PadSequenceOptions>>(
    'nn.utils.rnn.padSequence',
    { batchFirst: BOOLEAN, paddingValue: FINITE, paddingSide: oneOf('right', 'left') },
    { batchFirst: false, paddingValue: 0, paddingSide: 'right' },
    options,
    { name: 'batchFirst', value: batchFirst },
  );
  const args = [[...sequences], read.batchFirst, read.paddingValue, read.paddingSide];
  return callOperator('pad_sequence', args) as Tensor;
}

/**
 * Undoes {@link padSequence}: the sequences without what was padded.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.rnn.unpad_sequence.html
 *
 * @throws {TraceError} in a step that is being recorded: the lengths are read.
 */
export function unpadSequence(
  padded: Tensor,
  lengths: Tensor | readonly number[],
  batchFirst = false,
): Tensor[] {
  const numbers: readonly number[] = lengths instanceof Tensor ? lengths.toArray() : lengths;
  const rows = batchFirst ? padded : padded.transpose(0, 1);
  return numbers.map((length, row) => rows.select(0, row).narrow(0, 0, length));
}

/**
 * Packs sequences `(time, …)` of different lengths.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.rnn.pack_sequence.html
 *
 * @param enforceSorted Whether they must come sorted, longest first; default true.
 */
export function packSequence(sequences: Iterable<Tensor>, enforceSorted = true): PackedSequence {
  const list = [...sequences];
  const lengths = list.map(({ shape }) => shape[0] as number);
  return packPaddedSequence(padSequence(list), lengths, { enforceSorted });
}

/**
 * Undoes {@link packSequence}.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.rnn.unpack_sequence.html
 */
export function unpackSequence(packed: PackedSequence): Tensor[] {
  const [padded, lengths] = padPackedSequence(packed, true);
  return unpadSequence(padded, lengths, true);
}
