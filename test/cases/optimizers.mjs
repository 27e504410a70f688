// Optimizers with their options, each at least once: what parity and golden tests step. Parameters and gradients are drawn from the
// seed on both sides (drawCase here, draw() in test/parity/optimizers.py). Holds no comparison.
import { arange, callOperator, manualSeed, nn, optim, randn } from '../../dist/index.js';

const SHAPES = [[4, 3], [5], [], [2, 3, 2]];

/** Steps of a case; half of them is where state changes hands. */
export const STEPS = 20;

const matrices = {
  shapes: [
    [4, 3],
    [3, 5],
    [4, 4],
  ],
};
const vectors = { shapes: [[4, 3], [7]] };

/** `optimizer`, `options` of the only group or `groups` of one parameter each; `dtype`, `shapes`, `sparse` where they differ. */
export const optimizers = [
  { optimizer: 'SGD', options: {} },
  { optimizer: 'SGD', options: { lr: 0.1, weightDecay: 0.1, maximize: true } },
  { optimizer: 'SGD', options: { lr: 0.1, momentum: 0.9, dampening: 0.3 } },
  { optimizer: 'SGD', options: { lr: 0.05, momentum: 0.9, nesterov: true, weightDecay: 0.01 } },
  { optimizer: 'SGD', options: { lr: 0.1, momentum: 0.8 }, dtype: 'float64' },
  { optimizer: 'SGD', options: { lr: 0.1 }, sparse: true },
  { optimizer: 'Adam', options: {} },
  { optimizer: 'Adam', options: { lr: 0.01, betas: [0.8, 0.99], eps: 1e-6, weightDecay: 0.1 } },
  { optimizer: 'Adam', options: { lr: 0.02, amsgrad: true, maximize: true } },
  { optimizer: 'Adam', options: { lr: 0.02, weightDecay: 0.1, decoupledWeightDecay: true } },
  { optimizer: 'Adam', options: { lr: 0.02 }, dtype: 'float64' },
  { optimizer: 'AdamW', options: {} },
  {
    optimizer: 'AdamW',
    options: { lr: 0.02, betas: [0.7, 0.95], eps: 1e-5, weightDecay: 0.3, amsgrad: true },
  },
  { optimizer: 'AdamW', options: { lr: 0.02, maximize: true }, dtype: 'float64' },
  { optimizer: 'AdamW', groups: [{ lr: 0.1 }, { weightDecay: 0 }, { betas: [0.5, 0.6] }, { amsgrad: true }] },
  { optimizer: 'Adamax', options: {} },
  { optimizer: 'Adamax', options: { lr: 0.01, betas: [0.8, 0.99], eps: 1e-4, weightDecay: 0.1 } },
  { optimizer: 'Adamax', options: { lr: 0.01, maximize: true }, dtype: 'float64' },
  { optimizer: 'NAdam', options: {} },
  {
    optimizer: 'NAdam',
    options: { lr: 0.01, betas: [0.8, 0.99], eps: 1e-6, weightDecay: 0.1, momentumDecay: 0.02 },
  },
  { optimizer: 'NAdam', options: { lr: 0.01, weightDecay: 0.1, decoupledWeightDecay: true } },
  { optimizer: 'NAdam', options: { maximize: true }, dtype: 'float64' },
  { optimizer: 'RAdam', options: {} },
  { optimizer: 'RAdam', options: { lr: 0.01, betas: [0.8, 0.95], eps: 1e-6, weightDecay: 0.1 } },
  { optimizer: 'RAdam', options: { lr: 0.01, weightDecay: 0.1, decoupledWeightDecay: true } },
  { optimizer: 'RAdam', options: { maximize: true, betas: [0.9, 0.9] }, dtype: 'float64' },
  { optimizer: 'Adagrad', options: {} },
  { optimizer: 'Adagrad', options: { lr: 0.1, lrDecay: 0.01, weightDecay: 0.1, eps: 1e-6, maximize: true } },
  { optimizer: 'Adagrad', options: { initialAccumulatorValue: 0.5 }, dtype: 'float64' },
  { optimizer: 'Adagrad', options: { lr: 0.1, lrDecay: 0.1, initialAccumulatorValue: 0.1 }, sparse: true },
  { optimizer: 'Adadelta', options: {} },
  { optimizer: 'Adadelta', options: { lr: 0.5, rho: 0.8, eps: 1e-4, weightDecay: 0.1 } },
  { optimizer: 'Adadelta', options: { maximize: true }, dtype: 'float64' },
  { optimizer: 'RMSprop', options: {} },
  { optimizer: 'RMSprop', options: { lr: 0.02, alpha: 0.9, eps: 1e-6, weightDecay: 0.1, momentum: 0.9 } },
  { optimizer: 'RMSprop', options: { centered: true, momentum: 0.5 } },
  { optimizer: 'RMSprop', options: { centered: true, maximize: true }, dtype: 'float64' },
  { optimizer: 'Rprop', options: {} },
  { optimizer: 'Rprop', options: { lr: 0.1, etas: [0.3, 1.7], stepSizes: [1e-3, 0.5], maximize: true } },
  { optimizer: 'Rprop', options: { etas: [0.4, 1.3] }, dtype: 'float64' },
  { optimizer: 'ASGD', options: {} },
  { optimizer: 'ASGD', options: { lr: 0.1, lambd: 0.01, alpha: 0.6, t0: 4.5, weightDecay: 0.1 } },
  { optimizer: 'ASGD', options: { lr: 0.1, t0: 3.5, maximize: true }, dtype: 'float64' },
  { optimizer: 'Adafactor', options: {}, ...vectors },
  {
    optimizer: 'Adafactor',
    options: { lr: 0.1, beta2Decay: -0.5, eps: [1e-4, 1e-2], d: 1.5, weightDecay: 0.1 },
  },
  { optimizer: 'Adafactor', options: { lr: 0.1, maximize: true }, dtype: 'float64' },
  { optimizer: 'Muon', options: {}, ...matrices },
  {
    optimizer: 'Muon',
    options: { lr: 0.1, momentum: 0.5, nesterov: false, weightDecay: 0, nsSteps: 3 },
    ...matrices,
  },
  { optimizer: 'Muon', options: { lr: 0.1, adjustLrFn: 'match_rms_adamw', eps: 1e-5 }, ...matrices },
  {
    optimizer: 'Muon',
    options: { nsCoefficients: [2, -1.5, 0.5], adjustLrFn: 'original' },
    ...matrices,
    dtype: 'float64',
  },
  { optimizer: 'SparseAdam', options: {}, sparse: true },
  {
    optimizer: 'SparseAdam',
    options: { lr: 0.1, betas: [0.8, 0.9], eps: 1e-4, maximize: true },
    sparse: true,
  },
].map((each) => ({
  dtype: 'float32',
  shapes: each.sparse
    ? [
        [6, 3],
        [9, 2],
      ]
    : SHAPES,
  sparse: false,
  ...each,
  name: [
    each.optimizer,
    JSON.stringify(each.options ?? each.groups),
    each.dtype ?? '',
    each.sparse ? 'sparse' : '',
  ]
    .join(' ')
    .trim(),
}));

/** Parameters, and the gradients of each step. */
export function drawCase({ shapes, dtype, sparse }) {
  manualSeed(7);
  const parameters = shapes.map((shape) => new nn.Parameter(randn(shape, { dtype })));
  const gradients = Array.from({ length: STEPS }, (_, step) =>
    shapes.map((shape) => {
      const gradient = randn(shape, { dtype });
      if (!sparse) return gradient;
      // Row 0 and one other row, which moves from step to step.
      const rows = arange(shape[0]);
      const isKept = rows.eq(0).add(rows.eq(1 + (step % (shape[0] - 1))));
      return callOperator('to_sparse', [gradient.mul(isKept.to(dtype).reshape([shape[0], 1])), 1]);
    }),
  );
  return { parameters, gradients };
}

/** The optimizer of a case over these parameters. */
export function makeOptimizer({ optimizer, options, groups }, parameters) {
  if (groups) return new optim[optimizer](groups.map((group, i) => ({ params: [parameters[i]], ...group })));
  return new optim[optimizer](parameters, options);
}

/** Steps from `first` to before `last`. */
export function stepCase(optimizer, parameters, gradients, first, last) {
  for (let step = first; step < last; step += 1) {
    for (const [i, parameter] of parameters.entries()) parameter.grad = gradients[step][i];
    optimizer.step();
  }
}
