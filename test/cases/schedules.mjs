// Schedulers with their options, what parity and golden tests step a hundred times, and the functions that some of them take.
// Holds no comparison.
import { nn, ones, optim } from '../../dist/index.js';

export const STEPS = 100;

/** By name, here and in test/parity/schedules.py. */
const LAMBDAS = {
  inverse: (step) => 1 / (1 + step),
  warmUp: (step) => Math.min(1, (step + 1) / 10),
  slow: () => 0.97,
  halving: (x) => 0.5 ** x,
};

const two = { rates: [0.1, 0.02] };
const metrics = Array.from({ length: STEPS }, (_, step) =>
  step < 30 ? 1 / (step + 1) : 0.04 - (step % 7) * 1e-4,
);

/** `args` after the optimizer; a string that starts with λ names a function. `rates`: of the groups; `optimizer`: SGD unless given. */
export const schedules = [
  { scheduler: 'LambdaLR', args: ['λinverse'] },
  { scheduler: 'LambdaLR', args: [['λwarmUp', 'λinverse']], ...two },
  { scheduler: 'MultiplicativeLR', args: ['λslow'], ...two },
  { scheduler: 'StepLR', args: [30] },
  { scheduler: 'StepLR', args: [7], options: { gamma: 0.7 }, ...two },
  { scheduler: 'MultiStepLR', args: [[10, 40, 40, 70]] },
  { scheduler: 'MultiStepLR', args: [[5, 50]], options: { gamma: 0.3 }, ...two },
  { scheduler: 'ConstantLR', args: [] },
  { scheduler: 'ConstantLR', args: [], options: { factor: 0.7, totalIters: 40 }, ...two },
  { scheduler: 'LinearLR', args: [] },
  { scheduler: 'LinearLR', args: [], options: { startFactor: 0.01, endFactor: 0.9, totalIters: 60 }, ...two },
  { scheduler: 'ExponentialLR', args: [0.95], ...two },
  { scheduler: 'PolynomialLR', args: [] },
  { scheduler: 'PolynomialLR', args: [], options: { totalIters: 80, power: 2.5 }, ...two },
  { scheduler: 'CosineAnnealingLR', args: [100] },
  { scheduler: 'CosineAnnealingLR', args: [23], options: { etaMin: 0.001 }, ...two },
  { scheduler: 'CosineAnnealingWarmRestarts', args: [13] },
  { scheduler: 'CosineAnnealingWarmRestarts', args: [7], options: { tMult: 2, etaMin: 0.001 }, ...two },
  { scheduler: 'CyclicLR', args: [0.01, 0.1], options: { stepSizeUp: 9 } },
  {
    scheduler: 'CyclicLR',
    args: [0.001, 0.1],
    options: { stepSizeUp: 7, stepSizeDown: 15, mode: 'triangular2' },
    optimizer: 'Adam',
  },
  {
    scheduler: 'CyclicLR',
    args: [
      [0.01, 0.002],
      [0.1, 0.2],
    ],
    options: { stepSizeUp: 11, mode: 'exp_range', gamma: 0.98, baseMomentum: 0.7, maxMomentum: 0.95 },
    ...two,
  },
  {
    scheduler: 'CyclicLR',
    args: [0.01, 0.1],
    options: { stepSizeUp: 5, scaleFn: 'λhalving', cycleMomentum: false },
    optimizer: 'Rprop',
  },
  {
    scheduler: 'CyclicLR',
    args: [0.01, 0.1],
    options: { stepSizeUp: 5, scaleFn: 'λinverse', scaleMode: 'iterations' },
  },
  { scheduler: 'OneCycleLR', args: [0.1], options: { totalSteps: 100 } },
  {
    scheduler: 'OneCycleLR',
    args: [0.1],
    options: { epochs: 11, stepsPerEpoch: 10, annealStrategy: 'linear' },
    optimizer: 'AdamW',
  },
  {
    scheduler: 'OneCycleLR',
    args: [[0.1, 0.3]],
    options: {
      totalSteps: 120,
      pctStart: 0.2,
      threePhase: true,
      divFactor: 10,
      finalDivFactor: 100,
      baseMomentum: 0.8,
      maxMomentum: 0.9,
    },
    ...two,
  },
  {
    scheduler: 'OneCycleLR',
    args: [0.1],
    options: { totalSteps: 100, cycleMomentum: false },
    optimizer: 'Adagrad',
  },
  { scheduler: 'ReduceLROnPlateau', args: [], metrics, options: { patience: 3 } },
  {
    scheduler: 'ReduceLROnPlateau',
    args: ['max'],
    metrics: metrics.map((value) => -value),
    options: {
      factor: 0.5,
      patience: 2,
      threshold: 1e-3,
      thresholdMode: 'abs',
      cooldown: 4,
      minLr: [0.01, 0.001],
      eps: 1e-3,
    },
    ...two,
  },
  {
    scheduler: 'ReduceLROnPlateau',
    args: [],
    metrics,
    options: { patience: 1, thresholdMode: 'abs', minLr: 0.001 },
    ...two,
  },
  {
    scheduler: 'ChainedScheduler',
    parts: [
      { scheduler: 'ConstantLR', args: [0.1], options: { totalIters: 20 } },
      { scheduler: 'ExponentialLR', args: [0.98] },
    ],
    ...two,
  },
  {
    scheduler: 'SequentialLR',
    parts: [
      { scheduler: 'LinearLR', args: [0.1], options: { totalIters: 20 } },
      { scheduler: 'CosineAnnealingLR', args: [50] },
      { scheduler: 'ExponentialLR', args: [0.9] },
    ],
    milestones: [20, 70],
    ...two,
  },
  {
    scheduler: 'SequentialLR',
    parts: [
      { scheduler: 'ConstantLR', args: [], options: { factor: 0.2, totalIters: 5 } },
      { scheduler: 'StepLR', args: [10], options: { gamma: 0.5 } },
      { scheduler: 'PolynomialLR', args: [30] },
      { scheduler: 'MultiStepLR', args: [[3, 9]] },
      { scheduler: 'CosineAnnealingWarmRestarts', args: [8] },
    ],
    milestones: [7, 31, 60, 80],
  },
  { scheduler: 'SWALR', args: [0.05] },
  {
    scheduler: 'SWALR',
    args: [[0.05, 0.5]],
    options: { annealEpochs: 30, annealStrategy: 'linear' },
    ...two,
  },
].map((each) => ({
  optimizer: 'SGD',
  rates: [0.1],
  options: {},
  ...each,
  name: `${each.scheduler} ${JSON.stringify([each.args ?? each.parts.map(({ scheduler }) => scheduler), each.options ?? {}])}`,
}));

function resolve(value) {
  if (typeof value === 'string' && value.startsWith('λ')) return LAMBDAS[value.slice(1)];
  return Array.isArray(value) ? value.map(resolve) : value;
}

function make(optimizer, { scheduler, args, options = {}, parts, milestones }) {
  const Scheduler = optim.lrScheduler[scheduler];
  if (parts === undefined) {
    const named = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, resolve(value)]));
    return new Scheduler(optimizer, ...args.map(resolve), ...(Object.keys(named).length > 0 ? [named] : []));
  }
  const list = parts.map((part) => make(optimizer, part));
  return milestones === undefined ? new Scheduler(list) : new Scheduler(optimizer, list, milestones);
}

/** An optimizer with one parameter in each group, and the scheduler of the case over it. */
export function makeSchedule(each) {
  const groups = each.rates.map((lr) => ({ params: [new nn.Parameter(ones([1]))], lr }));
  const optimizer = new optim[each.optimizer](groups);
  optimizer.step();
  return { optimizer, scheduler: make(optimizer, each) };
}

/** Rates and momenta of all groups, from the start on. */
export function follow({ metrics }, { optimizer, scheduler }, first = 0, last = STEPS) {
  const row = () =>
    optimizer.paramGroups.map((group) => [
      group.lr,
      group.momentum ?? group.betas?.[0] ?? null,
      ...scheduler.getLastLr(),
    ]);
  const rows = [row()];
  for (let step = first; step < last; step += 1) {
    if (metrics) scheduler.step(metrics[step]);
    else scheduler.step();
    rows.push(row());
  }
  return rows;
}
