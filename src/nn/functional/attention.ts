// Attention: scaled dot products, and the whole of multi-head attention as torch.nn.functional computes it in training. No value
// is read, so that a step can be recorded; which inputs are the same is told by the objects, as in Python. Long, since it is one
// computation with many options.
import { BOOLEAN, check, FINITE, type Kind, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { zeros } from '../../tensor/creation.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { nullable, PROBABILITY, TENSOR } from '../kinds.js';
import { canonicalMask, expandMask } from './attention-masks.js';

/** Options of {@link scaledDotProductAttention}. */
export interface ScaledDotProductAttentionOptions {
  /** Broadcast to `(…, queries, keys)`: false means masked out, or numbers that are added to the scores. Default none. */
  readonly attnMask?: Tensor | null;
  /** The probability with which a weight is dropped, also in eval(); default 0. */
  readonly dropoutP?: number;
  /** Whether a query sees only the keys up to its own place; instead of `attnMask`. Default false. */
  readonly isCausal?: boolean;
  /** The factor of the scores; default 1 / √features. */
  readonly scale?: number | null;
  /** Whether keys and values may have fewer heads than queries, each shared by several; default false. */
  readonly enableGqa?: boolean;
}

/**
 * `softmax(query keyᵀ · scale + mask) value`. Query `(…, heads, queries, features)`, key and value `(…, heads, keys, features)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.scaled_dot_product_attention.html
 *
 * @throws {ArgumentError} naming the option.
 */
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  attnMask?: Tensor | null | ScaledDotProductAttentionOptions,
  options?: Omit<ScaledDotProductAttentionOptions, 'attnMask'>,
): Tensor {
  const read = readOptions<Required<ScaledDotProductAttentionOptions>>(
    'nn.functional.scaledDotProductAttention',
    {
      attnMask: nullable(TENSOR),
      dropoutP: PROBABILITY,
      isCausal: BOOLEAN,
      scale: nullable(FINITE),
      enableGqa: BOOLEAN,
    },
    { attnMask: null, dropoutP: 0, isCausal: false, scale: null, enableGqa: false },
    options,
    { name: 'attnMask', value: attnMask },
  );
  const { scale, enableGqa } = read;
  const args = [query, key, value, read.attnMask, read.dropoutP, read.isCausal];
  return callOperator('scaled_dot_product_attention', args, { scale, enableGqa }) as Tensor;
}

/** What {@link multiHeadAttentionForward} takes besides query, key and value. */
export interface MultiHeadAttentionForwardOptions {
  readonly numHeads: number;
  /** Of queries, keys and values on top of each other, `(3 · embed, embed)`; null with three weights of their own. */
  readonly inProjWeight?: Tensor | null;
  /** `(3 · embed)`; default none. */
  readonly inProjBias?: Tensor | null;
  readonly qProjWeight?: Tensor | null;
  readonly kProjWeight?: Tensor | null;
  readonly vProjWeight?: Tensor | null;
  /** A key and a value that are added to every sequence, `(1, 1, embed)`; default none. */
  readonly biasK?: Tensor | null;
  readonly biasV?: Tensor | null;
  /** Add a key and a value of zeros to every sequence; default false. */
  readonly addZeroAttn?: boolean;
  readonly outProjWeight: Tensor;
  readonly outProjBias?: Tensor | null;
  /** Used in training; default 0. */
  readonly dropoutP?: number;
  /** Default true. */
  readonly training?: boolean;
  /** Keys that are no part of a sequence, `(n, keys)`: true means masked out, or numbers that are added. Default none. */
  readonly keyPaddingMask?: Tensor | null;
  /** `(queries, keys)` or `(n · heads, queries, keys)`: true means masked out, or numbers that are added. Default none. */
  readonly attnMask?: Tensor | null;
  /** Whether the weights are returned as well, which takes a slower way; default true. */
  readonly needWeights?: boolean;
  /** Whether these are averaged over the heads; default true. */
  readonly averageAttnWeights?: boolean;
  /** A hint that `attnMask` is the causal one; default false. */
  readonly isCausal?: boolean;
}

const OPTIONAL_TENSOR: Kind = nullable(TENSOR);
const KINDS: { readonly [Name in keyof MultiHeadAttentionForwardOptions]-?: Kind } = {
  numHeads: {
    expected: 'an integer above 0',
    accepts: (value) => Number.isInteger(value) && (value as number) > 0,
  },
  inProjWeight: OPTIONAL_TENSOR,
  inProjBias: OPTIONAL_TENSOR,
  qProjWeight: OPTIONAL_TENSOR,
  kProjWeight: OPTIONAL_TENSOR,
  vProjWeight: OPTIONAL_TENSOR,
  biasK: OPTIONAL_TENSOR,
  biasV: OPTIONAL_TENSOR,
  addZeroAttn: BOOLEAN,
  outProjWeight: TENSOR,
  outProjBias: OPTIONAL_TENSOR,
  dropoutP: PROBABILITY,
  training: BOOLEAN,
  keyPaddingMask: OPTIONAL_TENSOR,
  attnMask: OPTIONAL_TENSOR,
  needWeights: BOOLEAN,
  averageAttnWeights: BOOLEAN,
  isCausal: BOOLEAN,
};

/**
 * Multi-head attention from its weights; `nn.MultiheadAttention` calls it. Query `(queries, n, embed)`, key and value
 * `(keys, n, …)`, or all without n. Gives the output, of the query's shape, and the weights `(n, queries, keys)`, undefined
 * without `needWeights`.
 *
 * Where the same object is given for key and value, or for all three, their projections are one matrix product, as in PyTorch.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.functional.html
 *
 * @throws {ArgumentError} for shapes that do not fit, and naming the option.
 */
export function multiHeadAttentionForward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: MultiHeadAttentionForwardOptions,
): [output: Tensor, weights: Tensor | undefined] {
  const owner = 'nn.functional.multiHeadAttentionForward';
  const read = readOptions<Partial<MultiHeadAttentionForwardOptions>>(owner, KINDS, {}, options);
  check(read.numHeads, KINDS.numHeads, `option 'numHeads' of ${owner}`);
  check(read.outProjWeight, TENSOR, `option 'outProjWeight' of ${owner}`);
  for (const [name, tensor] of Object.entries({ query, key, value }))
    check(tensor, TENSOR, `the ${name} of ${owner}`);
  return attend(owner, query, key, value, options);
}

/** @internal The same of checked options; `owner` is named in errors. */
export function attend(
  owner: string,
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: MultiHeadAttentionForwardOptions,
): [output: Tensor, weights: Tensor | undefined] {
  const { numHeads, needWeights = true, averageAttnWeights = true, training = true } = options;
  const isBatched = query.shape.length === 3;
  checkShapes(owner, { query, key, value }, options);
  // Other objects, as in Python: without a batch each is projected by itself.
  const [q3, k3, v3] = (
    isBatched ? [query, key, value] : [query, key, value].map((each) => each.unsqueeze(1))
  ) as [Tensor, Tensor, Tensor];
  const [queries, batch, embed] = q3.shape as [number, number, number];
  const heads = batch * numHeads;
  const features = embed / numHeads;

  const bare = options.keyPaddingMask ?? undefined;
  const padding = canonicalMask(isBatched ? bare : bare?.unsqueeze(0), q3.dtype);
  // The hint alone does where nothing else is masked; the mask itself is then not looked at.
  const isCausal = options.isCausal === true && padding === undefined && !needWeights;
  const given = options.attnMask ?? undefined;
  if (options.isCausal && given === undefined) {
    throw new ArgumentError(`option 'isCausal' of ${owner} is a hint about attnMask, which is missing`);
  }
  let mask = isCausal ? undefined : canonicalMask(given, q3.dtype);
  let keyMask = padding;
  let [q, k, v] = project(q3, k3, v3, options);
  mask = expandMask(owner, mask, [queries, k3.shape[0] as number], heads);

  const widen = (): void => {
    mask = mask && padded(mask);
    keyMask = keyMask && padded(keyMask);
  };
  const { biasK, biasV } = options;
  if (biasK && biasV) {
    k = cat([k, biasK.repeat([1, batch, 1])], 0);
    v = cat([v, biasV.repeat([1, batch, 1])], 0);
    widen();
  }
  const split = (from: Tensor): Tensor =>
    from.view([from.shape[0] as number, heads, features]).transpose(0, 1);
  q = split(q);
  k = split(k);
  v = split(v);
  if (options.addZeroAttn) {
    const none = (like: Tensor) => zeros([heads, 1, features], { dtype: like.dtype, device: like.device });
    k = cat([k, none(k)], 1);
    v = cat([v, none(v)], 1);
    widen();
  }
  const keys = k.shape[1] as number;
  if (keyMask !== undefined) {
    const spread = keyMask.view([batch, 1, 1, keys]).expand([-1, numHeads, -1, -1]).reshape([heads, 1, keys]);
    mask = mask === undefined ? spread : mask.add(spread);
  }
  const dropoutP = training ? (options.dropoutP ?? 0) : 0;
  const outProject = (from: Tensor): Tensor => {
    const rows = linear(from, options.outProjWeight, options.outProjBias);
    const output = rows.view([queries, batch, rows.shape[1] as number]);
    return isBatched ? output : output.squeeze(1);
  };

  if (!needWeights) {
    const four = (from: Tensor) => from.view([batch, numHeads, from.shape[1] as number, features]);
    const shared = mask !== undefined && mask.shape[0] === 1;
    const fourMask = shared ? mask?.unsqueeze(0) : mask?.view([batch, numHeads, -1, keys]);
    const attended = callOperator('scaled_dot_product_attention', [
      ...[four(q), four(k), four(v)],
      ...[fourMask ?? null, dropoutP, isCausal],
    ]) as Tensor;
    return [
      outProject(
        attended
          .permute([2, 0, 1, 3])
          .contiguous()
          .view([batch * queries, embed]),
      ),
      undefined,
    ];
  }
  const scaled = q.mul(Math.sqrt(1 / features));
  const scores = (
    mask === undefined
      ? callOperator('bmm', [scaled, k.transpose(-2, -1)])
      : callOperator('baddbmm', [mask, scaled, k.transpose(-2, -1)])
  ) as Tensor;
  let weights = callOperator('aten::softmax.int', [scores, -1]) as Tensor;
  if (dropoutP > 0) weights = callOperator('dropout', [weights, dropoutP, true]) as Tensor;
  const attended = callOperator('bmm', [weights, v]) as Tensor;
  const output = outProject(
    attended
      .transpose(0, 1)
      .contiguous()
      .view([queries * batch, embed]),
  );
  weights = weights.view([batch, numHeads, queries, keys]);
  if (averageAttnWeights) weights = weights.mean(1);
  return [output, isBatched ? weights : weights.squeeze(0)];
}

function checkShapes(
  owner: string,
  { query, key, value }: { query: Tensor; key: Tensor; value: Tensor },
  { numHeads, inProjWeight, keyPaddingMask }: MultiHeadAttentionForwardOptions,
): void {
  const dims = query.shape.length;
  const shapes = `received [${query.shape}], [${key.shape}] and [${value.shape}]`;
  if ((dims !== 2 && dims !== 3) || key.shape.length !== dims || value.shape.length !== dims) {
    throw new ArgumentError(
      `expected query, key and value of 3 dimensions, or of 2, for ${owner}, ${shapes}`,
    );
  }
  const fits = inProjWeight
    ? String(key.shape) === String(value.shape)
    : String(key.shape.slice(0, -1)) === String(value.shape.slice(0, -1));
  if (!fits) throw new ArgumentError(`expected a value for each key for ${owner}, ${shapes}`);
  const embed = query.shape.at(-1) as number;
  if (embed % numHeads !== 0)
    throw new ArgumentError(
      `expected features of a query that ${numHeads} heads divide for ${owner}, ${shapes}`,
    );
  const own = keyPaddingMask?.shape;
  const expected = dims === 3 ? [key.shape[1], key.shape[0]] : [key.shape[0]];
  if (own !== undefined && String(own) !== String(expected)) {
    throw new ArgumentError(
      `expected a keyPaddingMask of shape [${expected}] for ${owner}, received [${own}]`,
    );
  }
}

function linear(input: Tensor, weight: Tensor, bias: Tensor | null | undefined): Tensor {
  return callOperator('linear', [input, weight, bias ?? null]) as Tensor;
}

function cat(tensors: readonly Tensor[], dim: number): Tensor {
  return callOperator('cat', [tensors, dim]) as Tensor;
}

function padded(mask: Tensor): Tensor {
  return callOperator('pad', [mask, [0, 1]]) as Tensor;
}

/** Queries, keys and values, projected; by one product where they are the same object. */
function project(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  { inProjWeight, inProjBias, qProjWeight, kProjWeight, vProjWeight }: MultiHeadAttentionForwardOptions,
): [q: Tensor, k: Tensor, v: Tensor] {
  const embed = query.shape.at(-1) as number;
  const parts = (from: Tensor, count: number): Tensor[] => {
    const stacked = (callOperator('aten::unflatten.int', [from, -1, [count, embed]]) as Tensor)
      .unsqueeze(0)
      .transpose(0, -2)
      .squeeze(-2)
      .contiguous();
    return Array.from({ length: count }, (_, part) => stacked.select(0, part));
  };
  const split = (from: Tensor, sizes: number[]) =>
    callOperator('split_with_sizes', [from, sizes]) as [Tensor, Tensor, Tensor];
  if (inProjWeight) {
    if (key === value && query === key)
      return parts(linear(query, inProjWeight, inProjBias), 3) as [Tensor, Tensor, Tensor];
    if (key === value) {
      const [wq, wkv] = split(inProjWeight, [embed, 2 * embed]);
      const [bq, bkv] = inProjBias ? split(inProjBias, [embed, 2 * embed]) : [null, null];
      const q = linear(query, wq, bq);
      return [q, ...parts(linear(key, wkv, bkv), 2)] as [Tensor, Tensor, Tensor];
    }
  }
  const chunks = (from: Tensor) => callOperator('chunk', [from, 3]) as [Tensor, Tensor, Tensor];
  const [wq, wk, wv] = inProjWeight
    ? chunks(inProjWeight)
    : ([qProjWeight, kProjWeight, vProjWeight] as [Tensor, Tensor, Tensor]);
  const [bq, bk, bv] = inProjBias ? chunks(inProjBias) : [null, null, null];
  return [linear(query, wq, bq), linear(key, wk, bk), linear(value, wv, bv)];
}
