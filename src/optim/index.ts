// Everything of `optim`.
export { Optimizer } from './optimizer.js';
export { SGD, type SGDOptions, type SGDState } from './sgd.js';
