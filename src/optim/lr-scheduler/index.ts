// Everything of `optim.lrScheduler`.
export { ChainedScheduler, SequentialLR } from './combined.js';
export {
  CosineAnnealingLR,
  type CosineAnnealingLROptions,
  CosineAnnealingWarmRestarts,
  type CosineAnnealingWarmRestartsOptions,
} from './cosine.js';
export { CyclicLR, type CyclicLROptions } from './cyclic.js';
export {
  ConstantLR,
  type ConstantLROptions,
  ExponentialLR,
  type GammaOptions,
  LinearLR,
  type LinearLROptions,
  MultiStepLR,
  PolynomialLR,
  type PolynomialLROptions,
  StepLR,
} from './decay.js';
export { LambdaLR, type LrLambda, MultiplicativeLR } from './lambda.js';
export { OneCycleLR, type OneCycleLROptions } from './one-cycle.js';
export { ReduceLROnPlateau, type ReduceLROnPlateauOptions } from './plateau.js';
export { type LastEpochOptions, LRScheduler, type PerGroup, type SchedulerStateDict } from './scheduler.js';
export { SWALR, type SWALROptions } from './swa.js';
