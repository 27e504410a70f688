// The option `schedule` of train(): rates by step and by epoch as an eager loop sets them, momentum that is cycled, a plateau, runs of any
// length, and where scheduler and optimizer are afterwards.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

// libgomp reads it when it is loaded, which the imports below bring about.
process.env.OMP_NUM_THREADS = '1';
const { data, nn, optim, ones, randn, train } = await import('../../dist/index.js');
const { buildSmall, trainEagerly } = await import('../support/eager-training.mjs');
const { pack } = await import('../support/optimizers.mjs');

const {
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  LambdaLR,
  LinearLR,
  OneCycleLR,
  ReduceLROnPlateau,
  SequentialLR,
  StepLR,
} = optim.lrScheduler;
const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });

function options({ model, loss, dataset }, optimizer, schedule, more = {}) {
  const plain = {
    accelerator: 'cpu',
    devices: 2,
    batchSize: 4,
    shuffle: false,
    progress: false,
    epochs: 4,
    logEverySteps: 1,
  };
  return { model, loss, dataset, optimizer, schedule, ...plain, ...more };
}

/** Trains, and gives the rates of the step events. */
async function ratesOf(given) {
  const rates = [];
  const run = train(given);
  for await (const event of run) if (event.type === 'step') rates.push(event.learningRate);
  await run;
  return rates;
}

/** `makeOptimizer(model)`, `makeScheduler(optimizer)`: trained eagerly and by train(), which have to agree in everything. */
async function compare(makeOptimizer, makeScheduler, interval) {
  const eager = buildSmall();
  const expected = makeOptimizer(eager.model);
  const expectedScheduler = makeScheduler(expected);
  const expectedRates = [];
  trainEagerly({
    ...eager,
    optimizer: expected,
    ranks: 2,
    batchSize: 4,
    steps: 20,
    afterStep: () => {
      expectedRates.push(expected.paramGroups[0].lr);
      if (interval === 'step') expectedScheduler.step();
    },
    afterEpoch: (_, loss) => {
      if (interval === 'epoch') expectedScheduler.step(loss);
    },
  });
  const own = buildSmall();
  const optimizer = makeOptimizer(own.model);
  const scheduler = makeScheduler(optimizer);
  const isPlateau = scheduler instanceof ReduceLROnPlateau;
  const schedule = interval === 'step' || isPlateau ? scheduler : { scheduler, interval };
  const rates = await ratesOf(options(own, optimizer, schedule));
  // A step reports the rate that it was made with.
  if (interval === 'step') assert.deepEqual(rates, expectedRates);
  assert.equal(new Set(rates).size > 1, true, 'the rate changes');
  assert.deepEqual(pack(own.model.stateDict()), pack(eager.model.stateDict()), 'weights');
  assert.deepEqual(pack(optimizer.stateDict()), pack(expected.stateDict()), 'optimizer');
  assert.deepEqual(scheduler.stateDict(), expectedScheduler.stateDict(), 'scheduler');
}

const sgd = (model) => new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
const adam = (model) => new optim.Adam(model.parameters(), { lr: 0.01 });

describe('schedules in train()', { timeout: 120_000 }, () => {
  it('a scheduler goes on with each step', () => compare(sgd, (o) => new CosineAnnealingLR(o, 20), 'step'));
  it('momentum is cycled with the rate', () => compare(sgd, (o) => new OneCycleLR(o, 0.1, 20), 'step'));
  it('so is the first beta', () => compare(adam, (o) => new OneCycleLR(o, 0.1, 20), 'step'));
  it('one after the other', () =>
    compare(
      adam,
      (o) =>
        new SequentialLR(o, [new LinearLR(o, 0.1, { totalIters: 5 }), new CosineAnnealingLR(o, 15)], [5]),
      'step',
    ));
  it('by the epoch', () => compare(sgd, (o) => new StepLR(o, 1, 0.5), 'epoch'));
  it('a plateau, by the mean loss of the epoch', () =>
    compare(
      sgd,
      (o) => new ReduceLROnPlateau(o, 'min', { patience: 0, threshold: 0.5, factor: 0.5 }),
      'epoch',
    ));
  it('state that starts from the rate starts from the scheduled one', () =>
    compare(
      (model) => new optim.Rprop(model.parameters(), { lr: 0.5 }),
      (o) => new LambdaLR(o, (step) => 1 / (10 + step)),
      'step',
    ));

  it('a function of the step is a factor of the base rate of every group, in every run anew', async () => {
    const own = buildSmall();
    const [first, ...rest] = own.model.parameters();
    const optimizer = new optim.SGD([{ params: [first], lr: 1 }, { params: rest }], { lr: 0.5 });
    const factor = (step) => 1 / (1 + step);
    for (let run = 0; run < 2; run += 1) {
      const rates = await ratesOf(options(own, optimizer, factor, { maxSteps: 3 }));
      assert.deepEqual(rates, [1, 1 / 2, 1 / 3]);
      assert.deepEqual(
        optimizer.paramGroups.map(({ lr }) => lr),
        [1 / 4, 0.5 / 4],
      );
    }
    const rates = await ratesOf(
      options(own, optimizer, { scheduler: factor, interval: 'epoch' }, { epochs: 2 }),
    );
    assert.deepEqual([...new Set(rates)], [1, 1 / 2]);
  });

  it('a run goes on where the one before has ended, in the middle of an epoch too', async () => {
    const own = buildSmall();
    const optimizer = sgd(own.model);
    const scheduler = new StepLR(optimizer, 1, 0.5);
    const schedule = { scheduler, interval: 'epoch' };
    // Five steps an epoch: two whole epochs and a part of the third.
    const before = await ratesOf(options(own, optimizer, schedule, { maxSteps: 12 }));
    assert.deepEqual(before.slice(9), [0.05, 0.025, 0.025]);
    assert.equal(scheduler.lastEpoch, 2);
    const after = await ratesOf(options(own, optimizer, schedule, { maxSteps: 1 }));
    assert.deepEqual(after, [0.025]);
    assert.equal(scheduler.lastEpoch, 2);
    optimizer.step();
    scheduler.step();
    assert.deepEqual(scheduler.getLastLr(), [0.0125]);
  });

  // Rates are worked out in chunks of thousands: these runs need several.
  const tiny = () => {
    const model = new nn.Linear(1, 1);
    const dataset = new data.TensorDataset(randn([4, 1]), randn([4, 1]));
    const optimizer = new optim.SGD(model.parameters(), { lr: 1e-3 });
    return { model, loss: new nn.MSELoss(), dataset, optimizer };
  };

  it('runs of many steps', async () => {
    const own = tiny();
    const scheduler = new CosineAnnealingLR(own.optimizer, 40_000);
    const expected = new CosineAnnealingLR(
      new optim.SGD([new nn.Parameter(ones([1]))], { lr: 1e-3 }),
      40_000,
    );
    const lrs = [];
    for (let step = 0; step < 40_000; step += 1) {
      lrs.push(expected.getLastLr()[0]);
      expected.step();
    }
    const more = { batchSize: 2, epochs: undefined, maxSteps: 40_000, logEverySteps: 997 };
    const run = train(options(own, own.optimizer, scheduler, more));
    for await (const event of run)
      if (event.type === 'step') assert.equal(event.learningRate, lrs[event.step - 1], `step ${event.step}`);
    assert.equal(scheduler.lastEpoch, 40_000);
    assert.deepEqual(scheduler.getLastLr(), expected.getLastLr());
    assert.equal(own.optimizer.paramGroups[0].lr, expected.getLastLr()[0]);
  });

  it('runs without a bound, until they are stopped', async () => {
    const own = tiny();
    const scheduler = new LambdaLR(own.optimizer, (step) => 1 / (1 + step));
    const more = { batchSize: 2, epochs: undefined, maxSteps: Number.MAX_SAFE_INTEGER, logEverySteps: 1000 };
    const run = train(options(own, own.optimizer, scheduler, more));
    for await (const event of run) if (event.type === 'step' && event.step >= 50_000) run.stop();
    const { steps } = await run;
    assert.ok(steps >= 50_000);
    assert.equal(scheduler.lastEpoch, steps);
    assert.equal(own.optimizer.paramGroups[0].lr, 1e-3 * (1 / (1 + steps)));
  });

  it('a plateau has seen every whole epoch of a run that is stopped', async () => {
    for (const how of ['stop', 'abort']) {
      const own = tiny();
      const scheduler = new ReduceLROnPlateau(own.optimizer);
      const more = { batchSize: 2, devices: 1, epochs: 1_000_000, logEverySteps: 1_000_000 };
      const run = train(options(own, own.optimizer, scheduler, more));
      const seen = [];
      // Between an epoch's end on the rank and its event on this thread.
      const turn = setInterval(() => {
        if (seen.length < 20) return;
        run[how](new Error('enough'));
        clearInterval(turn);
      }, 1);
      try {
        for await (const event of run) if (event.type === 'epoch') seen.push(event.loss);
        assert.equal((await run).epochs, seen.length);
      } catch (error) {
        assert.equal(error.message, 'enough');
      }
      assert.equal(scheduler.lastEpoch, seen.length, how);
      assert.equal(scheduler.best <= Math.min(...seen) * 1.001, true);
    }
  });

  it('options that no schedule changes may be written during a run', async () => {
    const own = tiny();
    const [group] = own.optimizer.paramGroups;
    const run = train(options(own, own.optimizer, new StepLR(own.optimizer, 1000), { epochs: 50 }));
    for await (const event of run) if (event.type === 'start') group.weightDecay = 0.25;
    await run;
    assert.equal(group.weightDecay, 0.25);
  });

  it('rates for groups that are new: the rate before is enough, or the scheduler is to be made again', () => {
    const [first, second] = [ones([1]), ones([1])].map((value) => new nn.Parameter(value));
    const optimizer = new optim.SGD([first], { lr: 1 });
    const step = new StepLR(optimizer, 1, 0.5);
    const lambda = new LambdaLR(optimizer, () => 0.5);
    const restarts = new CosineAnnealingWarmRestarts(optimizer, 10);
    optimizer.step();
    optimizer.addParamGroup({ params: second, lr: 8 });
    step.step();
    const rates = () => optimizer.paramGroups.map(({ lr }) => lr);
    assert.deepEqual(rates(), [0.5, 4]);
    for (const scheduler of [lambda, restarts])
      assert.throws(
        () => scheduler.step(),
        refusal(/(LambdaLR|Restarts) was made for 1 parameter groups, but its optimizer has 2 by now/),
      );
    assert.deepEqual(rates(), [0.5, 4]);
  });

  it('what a scheduler throws ends the run, whose model and scheduler stay as they were', async () => {
    const own = tiny();
    const before = pack(own.model.stateDict());
    const given = (schedule, maxSteps) =>
      options(own, own.optimizer, schedule, { batchSize: 2, epochs: undefined, maxSteps });
    const short = new OneCycleLR(own.optimizer, 0.1, 100, { cycleMomentum: false });
    await assert.rejects(
      () => train(given(short, 101)),
      refusal(/made for 100 steps and cannot make step 101/),
    );
    assert.equal(short.lastEpoch, 0);
    // Beyond the first chunk: the ranks are on their way by then.
    const long = new OneCycleLR(own.optimizer, 0.1, 5000, { cycleMomentum: false });
    await assert.rejects(() => train(given(long, 1e6)), refusal(/made for 5000 steps/));
    assert.equal(long.lastEpoch, 0);
    assert.deepEqual(pack(own.model.stateDict()), before);
    const rates = { ...own.optimizer.paramGroups[0] };
    for (const [value, received] of [
      ['half', "'half'"],
      [Number.NaN, 'NaN'],
      [Promise.resolve(1), 'an object of class Promise'],
    ])
      for (const bad of [0, 3, 4000])
        await assert.rejects(
          () => train(given((step) => (step === bad ? value : 0.5), 5000)),
          refusal(new RegExp(`a finite number for what 'lrLambda' .* step ${bad}, received ${received}`)),
        );
    assert.deepEqual(own.optimizer.paramGroups[0], rates);
  });

  it('is checked at once', () => {
    const own = buildSmall();
    const [optimizer, other] = [sgd(own.model), sgd(own.model)];
    const refused = (schedule, message) =>
      assert.throws(() => train(options(own, optimizer, schedule)), refusal(message));
    refused(new StepLR(other, 3), /a scheduler of option 'optimizer'.*of another optimizer/);
    refused('cosine', /option 'schedule' of train\(\), received 'cosine'/);
    refused(StepLR, /received the class StepLR/);
    refused({ scheduler: new StepLR(optimizer, 3), interval: 'batch' }, /interval: 'step' or 'epoch'/);
    refused(
      { scheduler: new ReduceLROnPlateau(optimizer), interval: 'step' },
      /ReduceLROnPlateau .*mean loss/,
    );
  });
});
