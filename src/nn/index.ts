// Everything of `nn`.
export { ReLU, type ReLUOptions } from './activation.js';
export { Sequential } from './containers.js';
export { Flatten, type FlattenOptions } from './flatten.js';
export { Linear, type LinearOptions } from './linear.js';
export {
  CrossEntropyLoss,
  type CrossEntropyLossOptions,
  MSELoss,
  type MSELossOptions,
  type Reduction,
} from './loss.js';
export { type LoadResult, Module, type ModuleToOptions, type StateDict } from './module.js';
export { Buffer, type BufferOptions, Parameter, type ParameterOptions } from './parameter.js';
