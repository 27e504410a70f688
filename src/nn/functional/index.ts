// Everything of `nn.functional`: the functions that layers are made of. Required arguments and the first defaulted one may be
// positional, the others come by name.
export * from './activation.js';
export {
  type MultiHeadAttentionForwardOptions,
  multiHeadAttentionForward,
  type ScaledDotProductAttentionOptions,
  scaledDotProductAttention,
} from './attention.js';
export * from './average-pooling.js';
export type { AdaptiveSize, InplaceOptions } from './call.js';
export {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  crossEntropy,
  ctcLoss,
  multilabelSoftMarginLoss,
  nllLoss,
} from './classification-loss.js';
export * from './convolution.js';
export * from './distance.js';
export * from './dropout.js';
export * from './embedding.js';
export * from './in-place.js';
export * from './linear.js';
export {
  cosineEmbeddingLoss,
  hingeEmbeddingLoss,
  marginRankingLoss,
  multilabelMarginLoss,
  multiMarginLoss,
  softMarginLoss,
  type TripletMarginWithDistanceOptions,
  tripletMarginLoss,
  tripletMarginWithDistanceLoss,
} from './margin-loss.js';
export * from './max-pooling.js';
export * from './normalization.js';
export {
  gaussianNllLoss,
  huberLoss,
  klDiv,
  l1Loss,
  mseLoss,
  poissonNllLoss,
  smoothL1Loss,
  type WeightedReductionOptions,
} from './regression-loss.js';
export * from './resampling.js';
