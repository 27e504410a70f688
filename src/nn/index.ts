// Everything of `nn`.
export { ReLU, type ReLUOptions } from './activation.js';
export { ModuleList, ModuleSequence, Sequential } from './containers.js';
export { ModuleDict, ParameterDict, ParameterList } from './dictionaries.js';
export { Flatten, type FlattenOptions } from './flatten.js';
export type {
  ForwardHook,
  ForwardHookOptions,
  ForwardPreHook,
  ForwardPreHookOptions,
  RemovableHandle,
} from './hooks.js';
export { Linear, type LinearOptions } from './linear.js';
export {
  CrossEntropyLoss,
  type CrossEntropyLossOptions,
  MSELoss,
  type MSELossOptions,
  type Reduction,
} from './loss.js';
export { Module, type ModuleToOptions } from './module.js';
export { Buffer, type BufferOptions, Parameter, type ParameterOptions } from './parameter.js';
export type { LoadResult, StateDict } from './state-dict.js';
export type { ModuleSummary, ModuleSummaryRow } from './summary.js';
