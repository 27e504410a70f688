// Everything that users import.
export * as autograd from './autograd/index.js';
export { save } from './checkpoint/save.js';
export * as cuda from './cuda.js';
export * as data from './data/index.js';
export {
  areDeterministicAlgorithmsEnabled,
  type DeterministicOptions,
  getNumThreads,
  isDeterministicAlgorithmsWarnOnlyEnabled,
  setNumThreads,
  useDeterministicAlgorithms,
} from './determinism.js';
export * as dist from './dist/index.js';
export * from './errors.js';
export type { RankContext, RankFunction } from './launch/context.js';
export { type LaunchOptions, launch } from './launch/launch.js';
export { deepcopy } from './nn/copy.js';
export * as nn from './nn/index.js';
export * as optim from './optim/index.js';
export { RemovableHandle } from './removable-handle.js';
export {
  enableGrad,
  inferenceMode,
  isGradEnabled,
  isInferenceModeEnabled,
  noGrad,
  setGradEnabled,
} from './tensor/autograd.js';
export type { CudaOptions } from './tensor/casts.js';
export {
  arange,
  einsum,
  empty,
  emptyLike,
  eye,
  type FillOption,
  full,
  fullLike,
  type LikeOptions,
  linspace,
  ones,
  onesLike,
  type PathOption,
  type RandomTensorOptions,
  rand,
  randint,
  randLike,
  randn,
  randnLike,
  randperm,
  type SizeOption,
  type StepOption,
  type TensorOptions,
  tensor,
  where,
  zeros,
  zerosLike,
} from './tensor/creation.js';
export type { Device, DType, Layout, MemoryFormat, TypedArray } from './tensor/dtype.js';
export * from './tensor/functions.js';
export type { Fft } from './tensor/generated/fft.js';
export type { Functions } from './tensor/generated/functions.js';
export type { Linalg } from './tensor/generated/linalg.js';
export type { Operators } from './tensor/generated/operators.js';
export type { Special } from './tensor/generated/special.js';
export type { UnderscoredOperators } from './tensor/generated/underscored.js';
export { Generator, manualSeed } from './tensor/generator.js';
export { type Index, type IndexArray, type SingleIndex, Slice, slice } from './tensor/indexing.js';
export type {
  Dims,
  FactoryOptions,
  Operand,
  RandomOptions,
  TensorMethods,
  VarianceOptions,
} from './tensor/methods.js';
export { fft, linalg, special } from './tensor/namespaces.js';
export type { NestedArray } from './tensor/nested.js';
export {
  callOperator,
  type OperatorArgument,
  type OperatorName,
  type OperatorOptions,
  type OperatorResult,
  type Ops,
  ops,
} from './tensor/ops.js';
export { type FloatScalar, float, type Scalar } from './tensor/scalar.js';
export { keep, scope } from './tensor/scope.js';
export type {
  ContiguousOptions,
  NamedNormOptions,
  NormOptions,
  NormOrder,
} from './tensor/shortcuts.js';
export {
  type BackwardOptions,
  stats,
  Tensor,
  type TensorStats,
  type ToOptions,
} from './tensor/tensor.js';
export type { UniqueOptions } from './tensor/unique.js';
export { evaluate, predict } from './train/evaluate.js';
export type { EvaluateOptions, Metric, PredictOptions } from './train/evaluation-options.js';
export type {
  EpochEvent,
  EpochHistory,
  StartEvent,
  StepEvent,
  TrainEvent,
  TrainResult,
  WarningEvent,
} from './train/events.js';
export type { Loss, Schedule, Step, TrainOptions } from './train/options.js';
export type { Program, ProgramCall, ProgramStats } from './train/program.js';
export type { ScheduleInterval } from './train/schedule.js';
export { train } from './train/train.js';
export type { TrainRun } from './train/train-run.js';
