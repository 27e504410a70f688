// Every optimizer in train(): the bits of an eager loop on one and on two ranks, weights and state; groups; runs that go on from the state
// of another.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

// libgomp reads it when it is loaded, which the imports below bring about.
process.env.OMP_NUM_THREADS = '1';
const { nn, optim, train } = await import('../../dist/index.js');
const { buildSmall, trainEagerly } = await import('../support/eager-training.mjs');
const { pack, unpack } = await import('../support/optimizers.mjs');

const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });
const matricesOf = (model) => [...model.parameters()].filter((parameter) => parameter.dim() === 2);

/** Each rule, with the options that take most of it along. */
const cases = [
  ['SGD', { lr: 0.05, momentum: 0.9, weightDecay: 0.01, nesterov: true }],
  ['Adam', { lr: 0.01, amsgrad: true, weightDecay: 0.1 }],
  ['AdamW', { lr: 0.01 }],
  ['Adamax', { lr: 0.01, weightDecay: 0.1 }],
  ['NAdam', { lr: 0.01, weightDecay: 0.1, decoupledWeightDecay: true }],
  ['RAdam', { lr: 0.01, betas: [0.9, 0.95] }],
  ['Adagrad', { lr: 0.05, lrDecay: 0.01, initialAccumulatorValue: 0.1 }],
  ['Adadelta', { lr: 0.5, weightDecay: 0.1 }],
  ['RMSprop', { lr: 0.01, momentum: 0.5, centered: true }],
  ['Rprop', {}],
  ['ASGD', { lr: 0.05, t0: 7 }],
  ['Adafactor', { lr: 0.05, weightDecay: 0.1 }],
  ['Muon', { lr: 0.02 }],
];

function make(name, options, model) {
  return new optim[name](name === 'Muon' ? matricesOf(model) : model.parameters(), options);
}

function run({ model, loss, dataset }, optimizer, ranks, more = {}) {
  const batchSize = 8 / ranks;
  const options = { accelerator: 'cpu', devices: ranks, shuffle: false, progress: false, epochs: 4 };
  return train({ model, loss, dataset, optimizer, batchSize, ...options, ...more });
}

const exactly = (model, optimizer) => pack({ weights: model.stateDict(), optimizer: optimizer.stateDict() });

describe('optimizers in train()', { timeout: 120_000 }, () => {
  for (const [name, options] of cases)
    it(`${name} on one and two ranks has the bits of an eager loop`, async () => {
      for (const ranks of [1, 2]) {
        const eager = buildSmall();
        const expected = make(name, options, eager.model);
        trainEagerly({ ...eager, optimizer: expected, ranks, batchSize: 8 / ranks, steps: 20 });
        const own = buildSmall();
        const optimizer = make(name, options, own.model);
        const result = await run(own, optimizer, ranks);
        assert.equal(result.steps, 20);
        assert.deepEqual(exactly(own.model, optimizer), exactly(eager.model, expected), `${ranks} ranks`);

        if (ranks === 1) continue;
        // Twice two epochs; in between the state goes through a state dict.
        const halves = buildSmall();
        const first = make(name, options, halves.model);
        await run(halves, first, ranks, { epochs: 2 });
        const second = make(name, options, halves.model);
        second.loadStateDict(unpack(pack(first.stateDict())));
        await run(halves, second, ranks, { epochs: 2 });
        assert.deepEqual(exactly(halves.model, second), exactly(eager.model, expected), 'in two runs');
      }
    });

  it('groups keep their options, and parameters of none stay as they are', async () => {
    const groups = (model) => {
      const named = [...model.namedParameters()];
      return [
        { params: named.filter(([key]) => key === '0.weight') },
        { params: named.filter(([key]) => key.endsWith('bias')), weightDecay: 0, lr: 0.02 },
      ];
    };
    const eager = buildSmall();
    const expected = new optim.AdamW(groups(eager.model), { lr: 0.05, weightDecay: 0.5 });
    trainEagerly({ ...eager, optimizer: expected, ranks: 2, batchSize: 4, steps: 20 });
    const own = buildSmall();
    const before = pack(own.model.stateDict());
    const optimizer = new optim.AdamW(groups(own.model), { lr: 0.05, weightDecay: 0.5 });
    await run(own, optimizer, 2);
    assert.deepEqual(exactly(own.model, optimizer), exactly(eager.model, expected));
    assert.deepEqual(pack(own.model.stateDict())['2.weight'], before['2.weight']);
    assert.deepEqual(optimizer.paramGroups[0].paramNames, ['0.weight']);
  });

  it('an option that is written between two runs holds in the second', async () => {
    const [eager, own] = [buildSmall(), buildSmall()];
    const expected = new optim.Adam(eager.model.parameters(), { lr: 0.1 });
    const optimizer = new optim.Adam(own.model.parameters(), { lr: 0.1 });
    await run(own, optimizer, 1, { epochs: 2 });
    trainEagerly({ ...eager, optimizer: expected, ranks: 1, batchSize: 8, steps: 10 });
    for (const each of [optimizer, expected]) Object.assign(each.paramGroups[0], { lr: 0.01, amsgrad: true });
    await run(own, optimizer, 1, { epochs: 2 });
    trainEagerly({ ...eager, optimizer: expected, ranks: 1, batchSize: 8, steps: 10 });
    assert.deepEqual(exactly(own.model, optimizer), exactly(eager.model, expected));
  });

  it('groups are added between runs, with parameters that were frozen', async () => {
    const named = (model, part) => [...model.namedParameters()].filter(([key]) => key.startsWith(part));
    const [eager, own] = [buildSmall(), buildSmall()];
    const both = [eager, own].map(({ model }) => {
      for (const [, parameter] of named(model, '0.')) parameter.requiresGrad_(false);
      return new optim.AdamW(
        named(model, '2.').map(([, parameter]) => parameter),
        { lr: 0.01 },
      );
    });
    for (const epochs of [2, 1]) {
      trainEagerly({ ...eager, optimizer: both[0], ranks: 1, batchSize: 8, steps: 5 * epochs });
      await run(own, both[1], 1, { epochs });
      assert.deepEqual(exactly(own.model, both[1]), exactly(eager.model, both[0]), `${epochs} epochs`);
      if (epochs === 1) continue;
      for (const [i, { model }] of [eager, own].entries()) {
        const params = named(model, '0.').map(([, parameter]) => parameter.requiresGrad_());
        both[i].addParamGroup({ params, lr: 0.001, weightDecay: 0 });
      }
    }
    assert.equal(both[1].state.size, 4);
  });

  it('during a run, what its end would overwrite is refused', async () => {
    const own = buildSmall();
    const [first, ...rest] = own.model.parameters();
    const optimizer = new optim.SGD(rest, { lr: 0.1, momentum: 0.9 });
    const { StepLR, ReduceLROnPlateau } = optim.lrScheduler;
    const scheduler = new StepLR(optimizer, 1);
    const plateau = new ReduceLROnPlateau(optimizer);
    const state = optimizer.stateDict();
    const going = run(own, optimizer, 1, { epochs: 100 });
    for (const [call, what] of [
      [() => optimizer.step(), /^step\(\) .* run of train\(\) has optim\.SGD: train\(\) makes/],
      [() => optimizer.addParamGroup({ params: first }), /^addParamGroup\(\) .* run of train\(\)/],
      [() => optimizer.loadStateDict(state), /^loadStateDict\(\) .* run of train\(\)/],
      [() => scheduler.step(), /^step\(\) of lrScheduler\.StepLR .* option 'schedule'/],
      [() => plateau.step(1), /^step\(\) of lrScheduler\.ReduceLROnPlateau .* option 'schedule'/],
    ])
      assert.throws(call, refusal(what));
    going.stop();
    await going;
    optimizer.addParamGroup({ params: first });
    optimizer.loadStateDict(optimizer.stateDict());
    optimizer.step();
    scheduler.step();
    plateau.step(1);
  });

  it('options of groups are checked at once, and an optimizer without parameters is refused', () => {
    const own = buildSmall();
    const optimizer = new optim.Adam(own.model.parameters());
    for (const [written, message] of [
      [{ lr: Number.NaN }, /'lr' of parameter group 0 of optim\.Adam, received NaN/],
      [{ lr: undefined }, /'lr' of parameter group 0 of optim\.Adam, received undefined/],
      [{ lr: 0.1, betas: [0.9] }, /'betas' of parameter group 0 of optim\.Adam, received/],
    ]) {
      Object.assign(optimizer.paramGroups[0], written);
      assert.throws(() => run(own, optimizer, 1), refusal(message));
    }
    assert.throws(
      () => run(own, new optim.Adam([{ params: [] }]), 1),
      refusal(/at least one parameter for option 'optimizer'/),
    );
  });

  it('those for own loops only are refused by name', () => {
    const own = buildSmall();
    const parameters = [...own.model.parameters()];
    assert.throws(() => run(own, new optim.LBFGS(parameters), 1), refusal(/optim\.LBFGS: .*closure/));
    assert.throws(
      () => run(own, new optim.SparseAdam(parameters), 1),
      refusal(/optim\.SparseAdam: .*sparse/),
    );
    const other = new optim.Adam([...parameters, new nn.Parameter(own.fields[0])]);
    assert.throws(() => run(own, other, 1), refusal(/parameter 4 is not among the model's/));
  });
});
