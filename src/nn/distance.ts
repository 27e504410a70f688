// Distances and similarities as modules.
import { BOOLEAN, FINITE, integer, NON_NEGATIVE, readOptions } from '../arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import {
  type CosineSimilarityOptions,
  cosineSimilarity,
  type PairwiseDistanceOptions,
  pairwiseDistance,
} from './functional/distance.js';
import { Module } from './module.js';

/**
 * The cosine of the angle between vectors along `dim` (default 1).
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CosineSimilarity.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class CosineSimilarity extends Module {
  readonly dim: number;
  readonly eps: number;

  constructor(dim?: number | CosineSimilarityOptions, options?: Omit<CosineSimilarityOptions, 'dim'>) {
    super();
    const kinds = { dim: integer(), eps: NON_NEGATIVE };
    const first = { name: 'dim', value: dim } as const;
    const read = readOptions('nn.CosineSimilarity', kinds, { dim: 1, eps: 1e-8 }, options, first);
    this.dim = read.dim;
    this.eps = read.eps;
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return cosineSimilarity(x1, x2, this.dim, { eps: this.eps });
  }
}

/**
 * The p-norm (default 2) of `x1 - x2 + eps` along the last dimension.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.PairwiseDistance.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class PairwiseDistance extends Module {
  readonly p: number;
  readonly eps: number;
  readonly keepdim: boolean;

  constructor(p?: number | PairwiseDistanceOptions, options?: Omit<PairwiseDistanceOptions, 'p'>) {
    super();
    const kinds = { p: FINITE, eps: NON_NEGATIVE, keepdim: BOOLEAN };
    const first = { name: 'p', value: p } as const;
    const defaults = { p: 2, eps: 1e-6, keepdim: false };
    const read = readOptions('nn.PairwiseDistance', kinds, defaults, options, first);
    this.p = read.p;
    this.eps = read.eps;
    this.keepdim = read.keepdim;
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    const { eps, keepdim } = this;
    return pairwiseDistance(x1, x2, this.p, { eps, keepdim });
  }
}
