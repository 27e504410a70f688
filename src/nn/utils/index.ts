// Everything of `nn.utils`.
export {
  clipGradNorm_,
  clipGradsWithNorm_,
  clipGradValue_,
  type GradNormOptions,
  getTotalNorm,
} from './clip-grad.js';
export { parametersToVector, vectorToParameters } from './convert-parameters.js';
export * as parametrizations from './parametrizations.js';
export * as parametrize from './parametrize.js';
export * as rnn from './rnn.js';
