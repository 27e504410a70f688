// Distances as modules.
import { BOOLEAN, FINITE, NON_NEGATIVE, readOptions } from '../arguments.js';
import { callOperator } from '../tensor/ops.js';
import type { Tensor } from '../tensor/tensor.js';
import { Module } from './module.js';

export interface PairwiseDistanceOptions {
  /** The norm; default 2. */
  readonly p?: number;
  /** Added to each difference; default 1e-6. */
  readonly eps?: number;
  /** Keep the last dimension, with length 1; default false. */
  readonly keepdim?: boolean;
}

/**
 * The p-norm of `x1 - x2 + eps` along the last dimension: `forward(x1, x2)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.PairwiseDistance.html
 */
export class PairwiseDistance extends Module {
  readonly norm: number;
  readonly eps: number;
  readonly keepdim: boolean;

  constructor(p?: number | PairwiseDistanceOptions, options?: Omit<PairwiseDistanceOptions, 'p'>) {
    super();
    const kinds = { p: FINITE, eps: NON_NEGATIVE, keepdim: BOOLEAN };
    const defaults = { p: 2, eps: 1e-6, keepdim: false };
    const read = readOptions('nn.PairwiseDistance', kinds, defaults, options, { name: 'p', value: p });
    this.norm = read.p;
    this.eps = read.eps;
    this.keepdim = read.keepdim;
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return callOperator('pairwise_distance', [x1, x2, this.norm, this.eps, this.keepdim]) as Tensor;
  }
}
