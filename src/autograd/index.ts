// `autograd`: PyTorch's `torch.autograd`. The switches noGrad(), enableGrad() and inferenceMode() are exported beside it.
export {
  type AnomalyOptions,
  detectAnomaly,
  isAnomalyCheckNanEnabled,
  isAnomalyEnabled,
  setDetectAnomaly,
} from './anomaly.js';
export { type CheckpointOptions, checkpoint } from './checkpoint.js';
export {
  CustomFunction as Function,
  type FunctionClass,
  FunctionContext,
  type FunctionGradients,
} from './function.js';
export { backward, type GradOptions, grad, type RootsOptions } from './grad.js';
export * as graph from './graph.js';
