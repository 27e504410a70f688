// Multi-head attention as a module.
import { BOOLEAN, check, integer, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import { attend } from './functional/attention.js';
import { canonicalMask, warnOfMixedMasks } from './functional/attention-masks.js';
import { constant_, xavierNormal_, xavierUniform_ } from './init.js';
import { nullable, PROBABILITY, TENSOR } from './kinds.js';
import { Linear } from './linear.js';
import { Module } from './module.js';
import { emptyParameter, type Parameter } from './parameter.js';

/** Options of {@link MultiheadAttention}. */
export interface MultiheadAttentionOptions {
  /** The probability with which a weight is dropped in training; default 0. */
  readonly dropout?: number;
  /** Whether the projections have biases; default true. */
  readonly bias?: boolean;
  /** Add a learned key and value to every sequence; default false. */
  readonly addBiasKv?: boolean;
  /** Add a key and a value of zeros to every sequence; default false. */
  readonly addZeroAttn?: boolean;
  /** Features of the keys; default `embedDim`. */
  readonly kdim?: number | null;
  /** Features of the values; default `embedDim`. */
  readonly vdim?: number | null;
  /** Whether inputs and output are `(n, time, features)` instead of `(time, n, features)`; default false. */
  readonly batchFirst?: boolean;
}

/** What {@link MultiheadAttention.forward} takes by name. */
export interface MultiheadAttentionForwardOptions {
  /** Keys that are no part of a sequence, `(n, keys)`: true means masked out, or numbers that are added. */
  readonly keyPaddingMask?: Tensor | null | undefined;
  /** Whether the weights are returned as well, which takes a slower way; default true. */
  readonly needWeights?: boolean | undefined;
  /** `(queries, keys)` or `(n · heads, queries, keys)`: true means masked out, or numbers that are added. */
  readonly attnMask?: Tensor | null | undefined;
  /** Whether the weights are averaged over the heads; default true. */
  readonly averageAttnWeights?: boolean | undefined;
  /** A hint that `attnMask` is the causal one; default false. */
  readonly isCausal?: boolean | undefined;
}

/** @internal Prints as PyTorch's class of that name. */
class NonDynamicallyQuantizableLinear extends Linear {}

const FORWARD_KINDS: { readonly [Name in keyof MultiheadAttentionForwardOptions]-?: Kind } = {
  keyPaddingMask: nullable(TENSOR),
  needWeights: BOOLEAN,
  attnMask: nullable(TENSOR),
  averageAttnWeights: BOOLEAN,
  isCausal: BOOLEAN,
};

/**
 * Attention with several heads: `forward(query, key, value, { attnMask, … })` gives `[output, weights]`, output
 * `(queries, n, embedDim)` and weights `(n, queries, keys)`, undefined with `needWeights: false`.
 *
 * Query `(queries, n, embedDim)`, key `(keys, n, kdim)`, value `(keys, n, vdim)`; with `batchFirst` n comes first; or all
 * without n. Give the same object three times for self-attention: it is then projected once.
 *
 * The parameters are fields with PyTorch's names. In `eval()` under `noGrad` PyTorch takes other kernels, so last bits differ there.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MultiheadAttention.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const attention = new nn.MultiheadAttention(64, 8, { batchFirst: true });
 * const [output] = attention.forward(x, x, x, { needWeights: false });
 */
export class MultiheadAttention extends Module {
  readonly embedDim: number;
  readonly numHeads: number;
  readonly dropout: number;
  readonly batchFirst: boolean;
  readonly addZeroAttn: boolean;
  readonly kdim: number;
  readonly vdim: number;
  in_proj_weight: Parameter | undefined;
  q_proj_weight: Parameter | undefined;
  k_proj_weight: Parameter | undefined;
  v_proj_weight: Parameter | undefined;
  in_proj_bias: Parameter | undefined;
  bias_k: Parameter | undefined;
  bias_v: Parameter | undefined;
  readonly out_proj: Linear;

  constructor(
    embedDim: number,
    numHeads: number,
    dropout?: number | MultiheadAttentionOptions,
    options?: Omit<MultiheadAttentionOptions, 'dropout'>,
  ) {
    super();
    const owner = 'nn.MultiheadAttention';
    check(embedDim, integer(1), `embedDim of ${owner}`);
    check(numHeads, integer(1), `numHeads of ${owner}`);
    if (embedDim % numHeads !== 0) {
      throw new ArgumentError(
        `expected an embedDim of ${owner} that numHeads divides, received ${embedDim} and ${numHeads}`,
      );
    }
    const read = readOptions<Required<MultiheadAttentionOptions>>(
      owner,
      {
        dropout: PROBABILITY,
        bias: BOOLEAN,
        addBiasKv: BOOLEAN,
        addZeroAttn: BOOLEAN,
        kdim: nullable(integer(1)),
        vdim: nullable(integer(1)),
        batchFirst: BOOLEAN,
      },
      {
        dropout: 0,
        bias: true,
        addBiasKv: false,
        addZeroAttn: false,
        kdim: null,
        vdim: null,
        batchFirst: false,
      },
      options,
      { name: 'dropout', value: dropout },
    );
    this.embedDim = embedDim;
    this.numHeads = numHeads;
    this.dropout = read.dropout;
    this.batchFirst = read.batchFirst;
    this.addZeroAttn = read.addZeroAttn;
    this.kdim = read.kdim ?? embedDim;
    this.vdim = read.vdim ?? embedDim;
    if (this.kdim === embedDim && this.vdim === embedDim) {
      this.in_proj_weight = emptyParameter([3 * embedDim, embedDim]);
    } else {
      this.q_proj_weight = emptyParameter([embedDim, embedDim]);
      this.k_proj_weight = emptyParameter([embedDim, this.kdim]);
      this.v_proj_weight = emptyParameter([embedDim, this.vdim]);
    }
    if (read.bias) this.in_proj_bias = emptyParameter([3 * embedDim]);
    this.out_proj = new NonDynamicallyQuantizableLinear(embedDim, embedDim, read.bias);
    if (read.addBiasKv) {
      this.bias_k = emptyParameter([1, 1, embedDim]);
      this.bias_v = emptyParameter([1, 1, embedDim]);
    }
    for (const weight of [this.in_proj_weight, this.q_proj_weight, this.k_proj_weight, this.v_proj_weight])
      if (weight !== undefined) xavierUniform_(weight);
    for (const bias of [this.in_proj_bias, read.bias ? this.out_proj.bias : undefined])
      if (bias !== undefined) constant_(bias, 0);
    for (const bias of [this.bias_k, this.bias_v]) if (bias !== undefined) xavierNormal_(bias);
  }

  override forward(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    options: MultiheadAttentionForwardOptions = {},
  ): [output: Tensor, weights: Tensor | undefined] {
    const owner = 'nn.MultiheadAttention';
    const read = readOptions<MultiheadAttentionForwardOptions>(
      `forward() of ${owner}`,
      FORWARD_KINDS,
      {},
      options,
    );
    for (const [name, tensor] of Object.entries({ query, key, value }))
      check(tensor, TENSOR, `the ${name} of ${owner}`);
    const attnMask = read.attnMask ?? undefined;
    const keyPaddingMask = read.keyPaddingMask ?? undefined;
    warnOfMixedMasks(keyPaddingMask, attnMask);
    const turns = this.batchFirst && query.shape.length === 3;
    const [q, k, v] = turns ? transposed(query, key, value) : [query, key, value];
    const [output, weights] = attend(owner, q, k, v, {
      numHeads: this.numHeads,
      inProjWeight: this.in_proj_weight ?? null,
      inProjBias: this.in_proj_bias ?? null,
      qProjWeight: this.q_proj_weight ?? null,
      kProjWeight: this.k_proj_weight ?? null,
      vProjWeight: this.v_proj_weight ?? null,
      biasK: this.bias_k ?? null,
      biasV: this.bias_v ?? null,
      addZeroAttn: this.addZeroAttn,
      outProjWeight: this.out_proj.weight,
      outProjBias: this.out_proj.bias ?? null,
      dropoutP: this.dropout,
      training: this.training,
      keyPaddingMask: canonicalMask(keyPaddingMask, query.dtype) ?? null,
      attnMask: canonicalMask(attnMask, query.dtype) ?? null,
      needWeights: read.needWeights ?? true,
      averageAttnWeights: read.averageAttnWeights ?? true,
      isCausal: read.isCausal ?? false,
    });
    return [turns ? output.transpose(1, 0) : output, weights];
  }
}

/** With time first. Objects that were the same stay the same where PyTorch keeps them so. */
function transposed(query: Tensor, key: Tensor, value: Tensor): [Tensor, Tensor, Tensor] {
  const first = query.transpose(1, 0);
  if (query === key && key === value) return [first, first, first];
  const second = key.transpose(1, 0);
  return [first, second, key === value ? second : value.transpose(1, 0)];
}
