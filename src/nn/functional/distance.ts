// Distances, similarities, and vectors of length one.
import type { Tensor } from '../../tensor/tensor.js';
import { call, named, readNamed } from './call.js';

/** Options of {@link cosineSimilarity}. */
export interface CosineSimilarityOptions {
  /** Default 1. */
  readonly dim?: number;
  /** The least product of both lengths; default 1e-8. */
  readonly eps?: number;
}

/**
 * The cosine of the angle between vectors along `dim`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.cosine_similarity.html
 */
export function cosineSimilarity(
  x1: Tensor,
  x2: Tensor,
  dim?: number | CosineSimilarityOptions,
  options?: Omit<CosineSimilarityOptions, 'dim'>,
): Tensor {
  return call('cosine_similarity', [x1, x2], named('dim', dim, options));
}

/** Options of {@link pairwiseDistance}. */
export interface PairwiseDistanceOptions {
  /** The norm; default 2. */
  readonly p?: number;
  /** Added to each difference; default 1e-6. */
  readonly eps?: number;
  /** Keep the last dimension, with length 1; default false. */
  readonly keepdim?: boolean;
}

/**
 * The p-norm of `x1 - x2 + eps` along the last dimension.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pairwise_distance.html
 */
export function pairwiseDistance(
  x1: Tensor,
  x2: Tensor,
  p?: number | PairwiseDistanceOptions,
  options?: Omit<PairwiseDistanceOptions, 'p'>,
): Tensor {
  return call('pairwise_distance', [x1, x2], named('p', p, options));
}

/**
 * The distances between all pairs of rows of `(n, features)`, of the p-norm (default 2): `(n (n - 1) / 2)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pdist.html
 */
export function pdist(input: Tensor, p = 2): Tensor {
  return call('pdist', [input, p]);
}

/** Options of {@link normalize}. */
export interface NormalizeOptions {
  /** The norm; default 2. */
  readonly p?: number;
  /** Default 1. */
  readonly dim?: number;
  /** The least norm that is divided by; default 1e-12. */
  readonly eps?: number;
}

/**
 * Vectors along `dim` over their p-norm.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.normalize.html
 */
export function normalize(
  input: Tensor,
  p?: number | NormalizeOptions,
  options?: Omit<NormalizeOptions, 'p'>,
): Tensor {
  const {
    p: norm = 2,
    dim = 1,
    eps = 1e-12,
  } = readNamed<NormalizeOptions>('normalize', ['p', 'dim', 'eps'], p, options);
  const length = call('aten::norm.ScalarOpt_dim', [input, norm, [dim], true]);
  return input.div(call('clamp_min', [length, eps]).expand(input.shape));
}
