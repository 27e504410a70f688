// Everything of `nn`.

export * from './activation/rectifiers.js';
export * from './activation/smooth.js';
export * from './activation/softmax.js';
export {
  MultiheadAttention,
  type MultiheadAttentionForwardOptions,
  type MultiheadAttentionOptions,
} from './attention.js';
export type { FullBackwardHook, FullBackwardPreHook, ModuleGradients } from './backward-hooks.js';
export { ModuleList, ModuleSequence, Sequential } from './containers.js';
export * from './convolution/conv.js';
export * from './convolution/conv-transpose.js';
export type { PaddingMode } from './convolution/convolution-nd.js';
export { ModuleDict, ParameterDict, ParameterList } from './dictionaries.js';
export * from './distance.js';
export * from './dropout.js';
export * from './embedding.js';
export * from './flatten.js';
export type {
  BCELossOptions,
  BCEWithLogitsLossOptions,
  MultiLabelSoftMarginLossOptions,
} from './functional/binary-loss.js';
export type {
  CrossEntropyLossOptions,
  CTCLossOptions,
  Lengths,
  NLLLossOptions,
} from './functional/classification-loss.js';
export type {
  GaussianNLLLossOptions,
  KLDivLossOptions,
  PoissonNLLLossOptions,
} from './functional/distribution-loss.js';
export * as functional from './functional/index.js';
export type { Reduction, ReductionOptions } from './functional/loss-options.js';
export type { MarginOptions, MultiMarginLossOptions } from './functional/margin-loss.js';
export type { HuberLossOptions, SmoothL1LossOptions } from './functional/regression-loss.js';
export type { Distance, TripletMarginLossOptions } from './functional/triplet-loss.js';
export type {
  ForwardHook,
  ForwardHookOptions,
  ForwardPreHook,
  ForwardPreHookOptions,
} from './hooks.js';
export * as init from './init.js';
export type { OutputSizeOptions, Size } from './kinds.js';
export * from './lazy/convolution.js';
export * from './lazy/linear.js';
export * from './lazy/norm.js';
export * from './linear.js';
export {
  type AdaptiveLogSoftmaxOptions,
  type AdaptiveLogSoftmaxOutput,
  AdaptiveLogSoftmaxWithLoss,
} from './losses/adaptive.js';
export {
  BCELoss,
  BCEWithLogitsLoss,
  CrossEntropyLoss,
  CTCLoss,
  MultiLabelSoftMarginLoss,
  NLLLoss,
} from './losses/classification.js';
export {
  CosineEmbeddingLoss,
  HingeEmbeddingLoss,
  MarginRankingLoss,
  MultiLabelMarginLoss,
  MultiMarginLoss,
  SoftMarginLoss,
  TripletMarginLoss,
  TripletMarginWithDistanceLoss,
  type TripletMarginWithDistanceLossOptions,
} from './losses/margin.js';
export {
  GaussianNLLLoss,
  HuberLoss,
  KLDivLoss,
  L1Loss,
  MSELoss,
  PoissonNLLLoss,
  SmoothL1Loss,
} from './losses/regression.js';
export { Module, type ModuleToOptions, type NamedOptions, type RecurseOptions } from './module.js';
export * from './norm/batch-norm.js';
export * from './norm/instance-norm.js';
export * from './normalization.js';
export * from './padding.js';
export * as parallel from './parallel/index.js';
export { Buffer, type BufferOptions, Parameter, type ParameterOptions } from './parameter.js';
export * from './pooling/adaptive-avg-pool.js';
export * from './pooling/adaptive-max-pool.js';
export * from './pooling/avg-pool.js';
export * from './pooling/fractional-max-pool.js';
export * from './pooling/lp-pool.js';
export * from './pooling/max-pool.js';
export * from './pooling/max-unpool.js';
// Recurrent layers.
export { RecurrentLayer, type RecurrentOptions } from './recurrent/base.js';
export {
  GRUCell,
  LSTMCell,
  RecurrentCell,
  type RecurrentCellOptions,
  RNNCell,
  type RNNCellOptions,
} from './recurrent/cells.js';
export {
  GRU,
  LSTM,
  type LSTMOptions,
  type LSTMState,
  RNN,
  type RNNOptions,
} from './recurrent/layers.js';
export type { LoadResult, StateDict } from './state-dict.js';
export type { ModuleSummary, ModuleSummaryRow } from './summary.js';
export {
  type DecoderLayerMasks,
  type EncoderLayerMasks,
  type TransformerActivation,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from './transformer/layers.js';
export type { SquareSubsequentMaskOptions } from './transformer/masks.js';
export {
  type DecoderMasks,
  type EncoderMasks,
  Transformer,
  TransformerDecoder,
  TransformerEncoder,
  type TransformerMasks,
  type TransformerOptions,
} from './transformer/stacks.js';
export * from './upsampling.js';
export * as utils from './utils/index.js';
