// Everything of `nn`.
export { ReLU, type ReLUOptions } from './activation.js';
export { ModuleList, ModuleSequence, Sequential } from './containers.js';
export { ModuleDict, ParameterDict, ParameterList } from './dictionaries.js';
// Losses.
export { PairwiseDistance, type PairwiseDistanceOptions } from './distance.js';
export { Flatten, type FlattenOptions } from './flatten.js';
export type {
  BCELossOptions,
  BCEWithLogitsLossOptions,
  CrossEntropyLossOptions,
  CTCLossOptions,
  Lengths,
  MultiLabelSoftMarginLossOptions,
  NLLLossOptions,
} from './functional/classification-loss.js';
export * as functional from './functional/index.js';
export type { Reduction, ReductionOptions } from './functional/loss-options.js';
export type {
  Distance,
  MarginOptions,
  MultiMarginLossOptions,
  TripletMarginLossOptions,
} from './functional/margin-loss.js';
export type {
  GaussianNLLLossOptions,
  HuberLossOptions,
  KLDivLossOptions,
  PoissonNLLLossOptions,
  SmoothL1LossOptions,
} from './functional/regression-loss.js';
export type {
  ForwardHook,
  ForwardHookOptions,
  ForwardPreHook,
  ForwardPreHookOptions,
  RemovableHandle,
} from './hooks.js';
export { Linear, type LinearOptions } from './linear.js';
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
export { Module, type ModuleToOptions } from './module.js';
export { Buffer, type BufferOptions, Parameter, type ParameterOptions } from './parameter.js';
export type { LoadResult, StateDict } from './state-dict.js';
export type { ModuleSummary, ModuleSummaryRow } from './summary.js';
