// Rows of a table by their numbers, and classes as vectors.
import { ArgumentError } from '../../errors.js';
import { native } from '../../native/load.js';
import { noGrad } from '../../tensor/autograd.js';
import { arange } from '../../tensor/creation.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { call, readNamed, rowOf } from './call.js';

/** Options of {@link embedding}. */
export interface EmbeddingOptions {
  /** The row that gets no gradient; negative ones count from the end. Default none. */
  readonly paddingIdx?: number | null;
  /** Rows that are looked up are first shortened to it, in place; default as they are. */
  readonly maxNorm?: number | null;
  /** The norm that `maxNorm` means; default 2. */
  readonly normType?: number;
  /** Divide each row's gradient by how often it was looked up; default false. */
  readonly scaleGradByFreq?: boolean;
  /** Give a sparse gradient, which only own loops can train; default false. */
  readonly sparse?: boolean;
}

const EMBEDDING = ['paddingIdx', 'maxNorm', 'normType', 'scaleGradByFreq', 'sparse'] as const;

/**
 * Rows of `weight` `(rows, features)` by their numbers (int64 or int32, any shape): `(…, features)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.embedding.html
 *
 * @throws {ArgumentError} for a `paddingIdx` that is no row.
 */
export function embedding(
  input: Tensor,
  weight: Tensor,
  paddingIdx?: number | null | EmbeddingOptions,
  options?: Omit<EmbeddingOptions, 'paddingIdx'>,
): Tensor {
  const read = readNamed<EmbeddingOptions>('embedding', EMBEDDING, paddingIdx, options);
  const { maxNorm = null, normType = 2, scaleGradByFreq = false, sparse = false } = read;
  const padding = rowOf(read.paddingIdx, weight.shape[0] as number, 'nn.functional.embedding') ?? -1;
  let indices = input;
  if (maxNorm !== null) {
    indices = input.contiguous();
    renormalize(weight, indices, maxNorm, normType);
  }
  return call('embedding', [weight, indices, padding, scaleGradByFreq, sparse]);
}

function renormalize(weight: Tensor, indices: Tensor, maxNorm: number, normType: number): void {
  noGrad(() => {
    callOperator('embedding_renorm_', [weight.detach(), indices, maxNorm, normType]);
  });
}

/** Options of {@link embeddingBag}. */
export interface EmbeddingBagOptions {
  /** Where each bag of a one-dimensional input begins. */
  readonly offsets?: Tensor | null;
  /** Rows that are looked up are first shortened to it, in place; default as they are. */
  readonly maxNorm?: number | null;
  /** Default 2. */
  readonly normType?: number;
  /** Default false; not with `'max'`. */
  readonly scaleGradByFreq?: boolean;
  /** How a bag becomes one vector; default `'mean'`. */
  readonly mode?: 'sum' | 'mean' | 'max';
  /** Give a sparse gradient, which only own loops can train; default false; not with `'max'`. */
  readonly sparse?: boolean;
  /** A factor for each looked up row, of the input's shape; with `'sum'` only. */
  readonly perSampleWeights?: Tensor | null;
  /** Whether `offsets` ends with the length of the input; default false. */
  readonly includeLastOffset?: boolean;
  /** The row that counts for nothing; default none. */
  readonly paddingIdx?: number | null;
}

const EMBEDDING_BAG = [
  ...(['offsets', 'maxNorm', 'normType', 'scaleGradByFreq', 'mode', 'sparse'] as const),
  ...(['perSampleWeights', 'includeLastOffset', 'paddingIdx'] as const),
];

const MODES = ['sum', 'mean', 'max'];

/**
 * Sums, means or maxima of bags of rows of `weight` `(rows, features)`: `(bags, features)`. The input is `(bags, length)`, or
 * one-dimensional with `offsets`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.embedding_bag.html
 *
 * @throws {ArgumentError} for options that do not go together.
 */
export function embeddingBag(
  input: Tensor,
  weight: Tensor,
  offsets?: Tensor | null | EmbeddingBagOptions,
  options?: Omit<EmbeddingBagOptions, 'offsets'>,
): Tensor {
  const read = readNamed<EmbeddingBagOptions>('embeddingBag', EMBEDDING_BAG, offsets, options);
  const { maxNorm = null, normType = 2, scaleGradByFreq = false, mode = 'mean', sparse = false } = read;
  const bags = readBags(input, read);
  checkBagOptions(input, read, mode);
  if (maxNorm !== null) renormalize(weight, bags.input, maxNorm, normType);
  const padding = rowOf(read.paddingIdx, weight.shape[0] as number, 'nn.functional.embeddingBag') ?? null;
  const [output] = callOperator('aten::embedding_bag.padding_idx', [
    ...[weight, bags.input, bags.offsets, scaleGradByFreq, MODES.indexOf(mode), sparse],
    ...[bags.perSampleWeights, bags.includeLastOffset, padding],
  ]) as [Tensor];
  return output;
}

interface Bags {
  readonly input: Tensor;
  readonly offsets: Tensor;
  readonly perSampleWeights: Tensor | null;
  readonly includeLastOffset: boolean;
}

// Rows of equal length become one list, in which each begins a length after the one before.
function readBags(input: Tensor, options: EmbeddingBagOptions): Bags {
  const { offsets = null, perSampleWeights = null, includeLastOffset = false } = options;
  const { shape, dtype, device } = input;
  if (shape.length === 1 && offsets !== null) return { input, offsets, perSampleWeights, includeLastOffset };
  if (shape.length === 2 && offsets === null) {
    const [bags, length] = shape as [number, number];
    return {
      input: input.reshape([-1]),
      // Of no step when bags are empty: all begin at 0 then.
      offsets:
        length > 0
          ? arange(0, bags * length, length, { dtype, device })
          : arange(bags, { dtype, device }).mul(0),
      perSampleWeights: perSampleWeights?.reshape([-1]) ?? null,
      includeLastOffset: false,
    };
  }
  throw new ArgumentError(
    `expected an input of two dimensions, or of one with offsets, for embeddingBag, received shape [${shape}] ` +
      `${offsets === null ? 'without' : 'with'} offsets`,
  );
}

function checkBagOptions(input: Tensor, options: EmbeddingBagOptions, mode: string): void {
  const { perSampleWeights, scaleGradByFreq, sparse } = options;
  const refuse = (problem: string): never => {
    throw new ArgumentError(`${problem} of embeddingBag`);
  };
  if (!MODES.includes(mode))
    refuse(`expected one of 'sum', 'mean', 'max', received '${mode}' for option 'mode'`);
  if (mode === 'max' && scaleGradByFreq) refuse("'scaleGradByFreq' does not go with the mode 'max'");
  if (mode === 'max' && sparse) refuse("'sparse' does not go with the mode 'max'");
  if (!perSampleWeights) return;
  if (mode !== 'sum') refuse(`'perSampleWeights' does not go with the mode '${mode}'`);
  const { shape } = perSampleWeights;
  if (String(shape) !== String(input.shape)) {
    refuse(`expected shape [${input.shape}], received [${shape}] for option 'perSampleWeights'`);
  }
}

/**
 * Classes (int64, any shape) as vectors with a 1 in the place of the class, else 0: `(…, numClasses)`. Without `numClasses` there are as
 * many as the greatest class asks for. In a recorded step, which cannot look, a class out of range gives zeros only.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.one_hot.html
 *
 * @throws {TorchError} for a class out of range.
 * @throws {TraceError} without `numClasses` while a step is recorded.
 */
export function oneHot(input: Tensor, numClasses = -1): Tensor {
  if (numClasses < 0 || !native().isRecording()) return call('one_hot', [input, numClasses]);
  const classes = arange(numClasses, { dtype: 'int64', device: input.device });
  return input.unsqueeze(-1).eq(classes).to('int64');
}
