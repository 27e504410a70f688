// SGD against PyTorch's SGD(fused=True) (test/golden/make_nn.py), and what all optimizers have in common: groups, hooks, state dicts, and
// what they refuse.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nn, ones, optim, scope, stats, tensor } from '../../dist/index.js';
import { assertCloseNumbers } from '../support/compare.mjs';
import { OTHER_CPU } from '../tolerances.mjs';

const { sgd } = JSON.parse(readFileSync(new URL('../golden/nn.json', import.meta.url), 'utf8'));
const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });

function assertClose(actual, expected, what) {
  assertCloseNumbers(actual.toArray().flat(), expected.flat(), OTHER_CPU, what);
}

for (const { options, weight, momentumBuffer } of sgd.runs) {
  test(`three steps of SGD with ${JSON.stringify(options)}`, () => {
    const parameter = new nn.Parameter(tensor(sgd.start));
    const optimizer = new optim.SGD([parameter], options);
    assert.equal(optimizer.state.size, 0);
    for (const gradient of sgd.gradients) {
      parameter.grad = tensor(gradient);
      optimizer.step();
    }
    assertClose(parameter, weight, 'weight');
    if (momentumBuffer === null) assert.equal(optimizer.state.size, 0);
    else assertClose(optimizer.state.get(parameter).momentumBuffer, momentumBuffer, 'momentum');
  });
}

test('parameters without a gradient stay as they are', () => {
  const [still, moved] = [new nn.Parameter(ones([2])), new nn.Parameter(ones([2]))];
  const optimizer = new optim.SGD([still, moved], { lr: 1, momentum: 0.9 });
  optimizer.step();
  moved.sum().backward();
  optimizer.step();
  assert.deepEqual(
    [still.toArray(), moved.toArray()],
    [
      [1, 1],
      [0, 0],
    ],
  );
  assert.deepEqual([...optimizer.state.keys()], [moved]);
  optimizer.zeroGrad();
  assert.equal(moved.grad, undefined);
});

test('a parameter that is a view with gaps is refused by its index, and nothing is written', () => {
  const base = tensor(Array.from({ length: 3 }, () => Array(6).fill(1)));
  const views = [base.narrow(1, 1, 2), base.select(1, 2), ones([1]).expand([4])];
  for (const view of views) {
    const [still, dense, gaps] = [ones([2]), ones([2]), view].map((value) => new nn.Parameter(value));
    const optimizer = new optim.SGD([still, dense, gaps], { lr: 1, momentum: 0.9 });
    dense.grad = ones([2]);
    gaps.grad = ones(view.shape);
    const message = /^expected parameter 2 of optim\.SGD to be dense.* received one of shape .*clone\(\)/;
    assert.throws(() => optimizer.step(), refusal(message));
    assert.equal(optimizer.state.size, 0);
    assert.deepEqual(dense.toArray(), [1, 1]);
    assert.ok(base.eq(1).all().item());
  }
  const copied = new nn.Parameter(views[0].clone());
  copied.grad = ones([3, 2]);
  new optim.SGD([copied], { lr: 1 }).step();
  assert.ok(copied.eq(0).all().item());
});

test('steps inside a scope keep the momentum and leave nothing else behind', () => {
  const parameter = new nn.Parameter(ones([2]));
  const optimizer = new optim.SGD([parameter], { lr: 1, momentum: 0.5 });
  const before = stats().live;
  for (let step = 0; step < 3; step += 1) {
    scope(() => parameter.sum().backward());
    optimizer.step();
    scope(() => optimizer.step());
    optimizer.zeroGrad();
  }
  assert.equal(stats().live, before);
  const { momentumBuffer } = optimizer.state.get(parameter);
  // It shares the optimizer's memory.
  momentumBuffer.zero_();
  assert.deepEqual(optimizer.state.get(parameter).momentumBuffer.toArray(), [0, 0]);
});

test('options have the defaults of PyTorch, lr comes with or without its name', () => {
  const parameters = [new nn.Parameter(ones([1]))];
  const defaults = { lr: 1e-3, momentum: 0, dampening: 0, weightDecay: 0, nesterov: false, maximize: false };
  assert.deepEqual(new optim.SGD(parameters).defaults, defaults);
  assert.deepEqual(new optim.SGD(parameters, 0.5, { momentum: 0.9 }).defaults, {
    ...defaults,
    lr: 0.5,
    momentum: 0.9,
  });
});

test('refuses what it cannot optimize', () => {
  const parameter = new nn.Parameter(ones([1]));
  assert.throws(() => new optim.SGD([]), refusal(/optim.SGD got no parameters.* public fields/));
  assert.throws(
    () => new optim.SGD(new nn.ReLU()),
    refusal(/model.parameters\(\), received an object of class ReLU/),
  );
  assert.throws(
    () => new optim.SGD([parameter, ones([1])]),
    refusal(/an nn.Parameter at index 1 .* received an object of class Tensor/),
  );
  assert.throws(() => new optim.SGD([parameter, parameter]), refusal(/twice, at index 0 and 1/));
  for (const option of ['lr', 'momentum', 'weightDecay']) {
    assert.throws(
      () => new optim.SGD([parameter], { [option]: -1 }),
      refusal(new RegExp(`option '${option}' .* received -1`)),
    );
  }
  assert.throws(
    () => new optim.SGD([parameter], { nesterov: true }),
    refusal(/'nesterov' .* received momentum 0/),
  );
  assert.throws(
    () => new optim.SGD([parameter], { nesterov: true, momentum: 0.9, dampening: 0.1 }),
    refusal(/dampening 0.1/),
  );
  assert.throws(
    () => new optim.SGD([parameter], { fused: true }),
    refusal(/optim.SGD has no option 'fused'/),
  );
});

const one = (value = 1) => new nn.Parameter(ones([2]).mul(value));

test('groups fill in the options of the optimizer, and may be written and added', () => {
  const [a, b, c] = [one(), one(), one()];
  const optimizer = new optim.Adam(
    [
      { params: a, lr: 0.1 },
      { params: [b], betas: [0.5, 0.6] },
    ],
    { lr: 0.01 },
  );
  assert.deepEqual(optimizer.paramGroups[0].lr, 0.1);
  assert.deepEqual(optimizer.paramGroups[1].lr, 0.01);
  assert.deepEqual(optimizer.paramGroups[1].betas, [0.5, 0.6]);
  optimizer.addParamGroup({ params: [c], weightDecay: 0.5 });
  assert.equal(optimizer.paramGroups[2].weightDecay, 0.5);
  assert.deepEqual(optimizer.parameters, [a, b, c]);
  optimizer.paramGroups[0].lr = 0;
  for (const parameter of optimizer.parameters) parameter.grad = ones([2]);
  optimizer.step();
  assert.deepEqual(a.toArray(), [1, 1]);
  assert.notDeepEqual(b.toArray(), [1, 1]);
  optimizer.paramGroups[0].lr = '0.1';
  assert.throws(() => optimizer.step(), refusal(/expected a number for lr, received '0\.1'|number for 'lr'/));
});

test('groups that do not fit are refused', () => {
  const [a, b] = [one(), one()];
  const optimizer = new optim.SGD([a]);
  assert.throws(
    () => optimizer.addParamGroup({ params: [b, a] }),
    refusal(/optim\.SGD got one parameter twice, at index 0 and 2/),
  );
  assert.throws(
    () => optimizer.addParamGroup({ params: [b], rate: 1 }),
    refusal(/group 1 of optim\.SGD has no option 'rate'/),
  );
  assert.throws(
    () => optimizer.addParamGroup({ params: [b], lr: -1 }),
    refusal(/'lr' of parameter group 1 of optim\.SGD, received -1/),
  );
  assert.throws(() => optimizer.addParamGroup({ params: 3 }), refusal(/'params' of parameter group 1/));
  assert.throws(() => optimizer.addParamGroup([b]), refusal(/an object with params for parameter group 1/));
  assert.throws(
    () => new optim.SGD([{ params: [a] }, b]),
    refusal(/parameter group 1 of optim\.SGD, received an object of class Parameter/),
  );
  assert.throws(
    () => optimizer.addParamGroup({ params: [b], nesterov: true }),
    refusal(/'nesterov' of parameter group 1/),
  );
  assert.equal(optimizer.paramGroups.length, 1);
  const named = new optim.SGD([['a', a]]);
  assert.deepEqual(named.paramGroups[0].paramNames, ['a']);
  assert.throws(() => named.addParamGroup({ params: [b] }), refusal(/with names of parameters, or none/));
  assert.throws(() => new optim.SGD([['a', a], b]), refusal(/all parameters .* with a name/));
});

test('options are refused as PyTorch refuses them', () => {
  const refused = (name, options, message) =>
    assert.throws(() => new optim[name]([one()], options), refusal(message));
  refused('Adam', { betas: [0.9, 1] }, /'betas' of optim\.Adam, received an array/);
  refused('AdamW', { eps: -1 }, /'eps' of optim\.AdamW, received -1/);
  refused('AdamW', { decoupledWeightDecay: true }, /optim\.AdamW has no option 'decoupledWeightDecay'/);
  refused('Rprop', { etas: [1.2, 0.5] }, /'etas' of optim\.Rprop/);
  refused('Adadelta', { rho: 1.5 }, /'rho' of optim\.Adadelta, received 1\.5/);
  refused(
    'Adafactor',
    { beta2Decay: 0.5 },
    /'beta2Decay' .*at most 0.*received 0\.5|at most 0 for option 'beta2Decay'/,
  );
  refused('Muon', { adjustLrFn: 'mine' }, /'adjustLrFn' of optim\.Muon, received 'mine'/);
  refused(
    'Muon',
    {},
    /a matrix for parameter 0 of parameter group 0 of optim\.Muon, received one of shape \[2\]/,
  );
  refused('SparseAdam', { lr: 0 }, /'lr' of optim\.SparseAdam, received 0/);
  refused('LBFGS', { lineSearchFn: 'armijo' }, /'lineSearchFn' of optim\.LBFGS, received 'armijo'/);
  assert.throws(
    () => new optim.LBFGS([{ params: one() }, { params: one() }]),
    refusal(/one group of parameters only/),
  );
  assert.throws(() => new optim.LBFGS([one()]).step(), refusal(/a function that computes the loss/));
});

test('a closure is called first, hooks before and after', () => {
  const parameter = one();
  const optimizer = new optim.SGD([parameter], 1);
  const calls = [];
  const before = optimizer.registerStepPreHook((given) => calls.push(['before', given === optimizer]));
  optimizer.registerStepPostHook(() => calls.push(['after', parameter.toArray()]));
  const loss = optimizer.step(() => {
    calls.push('closure');
    optimizer.zeroGrad();
    const value = parameter.sum();
    value.backward();
    return value;
  });
  assert.equal(loss.item(), 2);
  assert.deepEqual(calls, [['before', true], 'closure', ['after', [0, 0]]]);
  before.remove();
  optimizer.step();
  assert.deepEqual(calls.slice(3), [['after', [-1, -1]]]);
  optimizer.zeroGrad({ setToNone: false });
  assert.deepEqual(parameter.grad.toArray(), [0, 0]);
  assert.throws(
    () => optimizer.registerStepPreHook(1),
    refusal(/a function for a hook of an optimizer, received 1/),
  );
});

test('a state dict that does not fit is refused, and nothing is taken over', () => {
  const make = (...shapes) =>
    new optim.Adam(
      shapes.map((shape) => new nn.Parameter(ones(shape))),
      { lr: 0.5 },
    );
  const step = (optimizer) => {
    for (const parameter of optimizer.parameters) parameter.grad = ones(parameter.shape);
    optimizer.step();
    return optimizer;
  };
  const own = step(make([2], [3]));
  const before = JSON.stringify([...own.state.values()].map(({ expAvg }) => expAvg.toArray()));
  const refused = (stateDict, message) => assert.throws(() => own.loadStateDict(stateDict), refusal(message));
  refused({}, /\{ state, param_groups \} for the state dict for optim\.Adam/);
  refused(make([2]).stateDict(), /2 parameters in group 0 .* received 1/);
  refused({ state: {}, param_groups: [] }, /1 parameter groups .* received 0/);
  const other = { ...step(step(make([2], [4]))).stateDict() };
  refused(other, /'exp_avg' of parameter 1 of optim\.Adam to have shape \[3\], received \[4\]/);
  const [group] = other.param_groups;
  const resumed = { ...group, lr: 2, initial_lr: 3, amsgrad: true };
  refused({ ...other, param_groups: [resumed] }, /'exp_avg' of parameter 1/);
  assert.equal('initialLr' in own.paramGroups[0], false);
  refused({ ...other, param_groups: [{ ...group, lr: -1 }] }, /'lr' of parameter group 0 of the state dict/);
  refused({ ...other, state: { 7: {} } }, /received that of 7/);
  refused({ ...other, state: { 0: { step: 'one' } } }, /for 'step' of parameter 0 .* received 'one'/);
  assert.equal(own.paramGroups[0].lr, 0.5);
  assert.equal(own.paramGroups[0].amsgrad, false);
  assert.equal(JSON.stringify([...own.state.values()].map(({ expAvg }) => expAvg.toArray())), before);
  // Copies: the one does not see what the other does.
  const twin = make([2], [3]);
  twin.loadStateDict(own.stateDict());
  step(twin);
  assert.equal(JSON.stringify([...own.state.values()].map(({ expAvg }) => expAvg.toArray())), before);
  assert.equal(twin.state.get(twin.parameters[0]).step.item(), 2);
});

test('schedulers refuse what does not fit', () => {
  const optimizer = new optim.SGD([one()], 0.1);
  const { lrScheduler } = optim;
  const refused = (make, message) => assert.throws(make, refusal(message));
  refused(
    () => new lrScheduler.StepLR([one()], 3),
    /an optimizer for lrScheduler\.StepLR, received an array/,
  );
  refused(() => new lrScheduler.StepLR(optimizer, 0), /'stepSize' of lrScheduler\.StepLR, received 0/);
  refused(
    () => new lrScheduler.StepLR(optimizer, 3, { gama: 1 }),
    /lrScheduler\.StepLR has no option 'gama'/,
  );
  refused(() => new lrScheduler.StepLR(optimizer, 3, { lastEpoch: 4 }), /an initialLr in parameter group 0/);
  refused(
    () => new lrScheduler.LambdaLR(optimizer, [() => 1, () => 1]),
    /1 functions, one for each .* received 2/,
  );
  refused(
    () => new lrScheduler.CyclicLR(new optim.Rprop([one()]), 0.1, 1),
    /momentum or betas .* received optim\.Rprop/,
  );
  refused(
    () => new lrScheduler.CyclicLR(optimizer, [0.1, 0.2], 1),
    /1 numbers, .* for 'baseLr' .* received 2/,
  );
  refused(() => new lrScheduler.OneCycleLR(optimizer, 0.1), /'totalSteps', or 'epochs' and 'stepsPerEpoch'/);
  refused(() => new lrScheduler.ReduceLROnPlateau(optimizer, 'least'), /'mode' .* received 'least'/);
  refused(() => new lrScheduler.ReduceLROnPlateau(optimizer).step(), /the metric of .* received undefined/);
  refused(() => new lrScheduler.ChainedScheduler([]), /at least one scheduler/);
  const plateau = new lrScheduler.ReduceLROnPlateau(optimizer);
  refused(() => new lrScheduler.ChainedScheduler([plateau]), /cannot hold ReduceLROnPlateau/);
  const step = new lrScheduler.StepLR(optimizer, 3);
  refused(
    () => new lrScheduler.SequentialLR(optimizer, [step, step], []),
    /1 integers, one less .* received an array/,
  );
  refused(() => step.loadStateDict({ gamma: 1 }), /'step_size' in the state dict for lrScheduler\.StepLR/);
  const stepped = new optim.Adam([one()]);
  refused(() => new lrScheduler.SequentialLR(stepped, [step], []), /has another/);
});

test('a closure that is none, or gives no loss, is refused by name', () => {
  const parameter = new nn.Parameter(ones([2]));
  const rules = new optim.SGD([parameter], { lr: 1 });
  const searching = new optim.LBFGS([parameter]);
  for (const [optimizer, name] of [
    [rules, 'SGD'],
    [searching, 'LBFGS'],
  ]) {
    const refused = (closure, message) => assert.throws(() => optimizer.step(closure), refusal(message));
    refused(3, new RegExp(`a function for the closure of optim\\.${name}\\.step\\(\\), received 3`));
    refused(async () => 1, new RegExp(`a synchronous function for optim\\.${name}\\.step\\(\\)`));
  }
  assert.throws(() => searching.step(() => undefined), refusal(/the loss.*received undefined/));
  assert.deepEqual(parameter.toArray(), [1, 1]);
});

test('state that lacks what every step reads is refused by name', () => {
  const stepped = (name, options) => {
    const parameter = new nn.Parameter(ones([2, 2]));
    const optimizer = new optim[name]([parameter], options);
    parameter.grad = ones([2, 2]);
    optimizer.step();
    return optimizer;
  };
  const names = [
    'Adam',
    'AdamW',
    'Adamax',
    'NAdam',
    'RAdam',
    'Adagrad',
    'Adadelta',
    'RMSprop',
    'Rprop',
    'ASGD',
  ];
  for (const name of [...names, 'Muon', 'Adafactor']) {
    const optimizer = stepped(name);
    const { state, param_groups } = optimizer.stateDict();
    optimizer.loadStateDict({ state, param_groups });
    for (const key of name === 'Adafactor' ? ['step'] : Object.keys(state[0])) {
      const { [key]: _, ...rest } = state[0];
      assert.throws(
        () => optimizer.loadStateDict({ state: { 0: { other: 1, ...rest } }, param_groups }),
        refusal(new RegExp(`for '${key}' of parameter 0 in the state dict for optim\\.${name}, received n`)),
      );
    }
  }
  const [sgd, adam] = [stepped('SGD', { lr: 1, momentum: 0.9 }), stepped('Adam')];
  assert.throws(() => adam.loadStateDict(sgd.stateDict()), refusal(/'step' of parameter 0 .* optim\.Adam/));
});

test('an option that was written wrong is named with what came', () => {
  const parameter = new nn.Parameter(ones([2]));
  parameter.grad = ones([2]);
  const optimizer = new optim.Adam([parameter]);
  for (const [written, message] of [
    [{ lr: undefined }, /a number for 'lr' of a parameter group, received nothing/],
    [{ lr: '1' }, /a number for 'lr' of a parameter group, received '1'/],
    [{ lr: 1, amsgrad: 1 }, /true or false for 'amsgrad' of a parameter group, received 1/],
    [{ amsgrad: false, betas: [0.9] }, /an array of 2 numbers for 'betas' .* received an array of 1/],
  ]) {
    Object.assign(optimizer.paramGroups[0], written);
    assert.throws(() => optimizer.step(), refusal(message));
  }
  assert.deepEqual(parameter.toArray(), [1, 1]);
});
