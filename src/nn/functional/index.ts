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
export { binaryCrossEntropy, binaryCrossEntropyWithLogits, multilabelSoftMarginLoss } from './binary-loss.js';
export type { AdaptiveSize, InplaceOptions } from './call.js';
export { crossEntropy, ctcLoss, nllLoss } from './classification-loss.js';
export * from './convolution.js';
export * from './distance.js';
export { gaussianNllLoss, klDiv, poissonNllLoss } from './distribution-loss.js';
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
} from './margin-loss.js';
export * from './max-pooling.js';
export * from './normalization.js';
export {
  huberLoss,
  l1Loss,
  mseLoss,
  smoothL1Loss,
  type WeightedReductionOptions,
} from './regression-loss.js';
export * from './resampling.js';
export {
  type TripletMarginWithDistanceOptions,
  tripletMarginLoss,
  tripletMarginWithDistanceLoss,
} from './triplet-loss.js';
