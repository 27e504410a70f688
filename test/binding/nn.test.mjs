// Modules: what they find in their fields, state dicts, printing, and layers and losses against PyTorch's numbers
// (test/golden/make_nn.py).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { manualSeed, nn, ones, rand, tensor, zeros } from '../../dist/index.js';
import { assertCloseNumbers } from '../support/compare.mjs';
import { OTHER_CPU } from '../tolerances.mjs';

const golden = JSON.parse(readFileSync(new URL('../golden/nn.json', import.meta.url), 'utf8'));
const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });

function assertClose(actual, expected, what) {
  const flat = (value) => [value].flat(Number.POSITIVE_INFINITY);
  assertCloseNumbers(flat(actual.toArray()), flat(expected), OTHER_CPU, what);
}

class Net extends nn.Module {
  first = new nn.Linear(2, 3);
  scale = new nn.Parameter(ones([1]));
  running = new nn.Buffer(zeros([2]));
  scratch = new nn.Buffer(zeros([2]), { persistent: false });
  inner = new nn.Sequential(new nn.ReLU(), new nn.Linear(3, 2, { bias: false }));
  label = 'not a tensor';
  forward(x) {
    return this.inner.forward(this.first.forward(x)).mul(this.scale);
  }
}

const KEYS = ['scale', 'running', 'first.weight', 'first.bias', 'inner.1.weight'];

test('a state dict has the keys of PyTorch in its order', () => {
  const net = new Net();
  assert.deepEqual(Object.keys(net.stateDict()), KEYS);
  assert.deepEqual(
    net.namedParameters().map(([name]) => name),
    ['scale', 'first.weight', 'first.bias', 'inner.1.weight'],
  );
  assert.deepEqual(
    net.namedBuffers().map(([name]) => name),
    ['running', 'scratch'],
  );
  assert.deepEqual(
    net.namedModules().map(([name]) => name),
    ['', 'first', 'inner', 'inner.0', 'inner.1'],
  );
  assert.deepEqual(net.children(), [net.first, net.inner]);
  assert.equal(net.modules().length, 5);
});

test('a tied parameter counts once, and is saved under each of its names', () => {
  const net = new Net();
  net.tied = net.inner[1];
  net.alias = net.scale;
  assert.equal(net.parameters().length, 4);
  assert.equal(net.modules().length, 5);
  assert.deepEqual(Object.keys(net.stateDict()), ['scale', 'alias', ...KEYS.slice(1), 'tied.weight']);
});

test('loadStateDict copies into the same parameters', () => {
  const [from, to] = [new Net(), new Net()];
  const weight = to.first.weight;
  assert.deepEqual(to.loadStateDict(from.stateDict()), { missingKeys: [], unexpectedKeys: [] });
  assert.equal(to.first.weight, weight);
  assert.deepEqual(weight.toArray(), from.first.weight.toArray());
  assert.equal(weight.requiresGrad, true);
});

test('loadStateDict says all that does not fit, and then changes nothing', () => {
  const net = new Net();
  const before = net.first.bias.toArray();
  const wrong = { ...new Net().stateDict(), 'first.weight': zeros([3, 3]), other: zeros([1]) };
  delete wrong.running;
  assert.throws(() => net.loadStateDict(wrong), {
    code: 'ERR_CHECKPOINT_MISMATCH',
    message:
      'the state dict does not fit Net:\n  missing: running\n  unexpected: other\n' +
      '  first.weight: the module has shape [3,2], the state dict [3,3]',
  });
  assert.deepEqual(net.first.bias.toArray(), before);
  delete wrong['first.weight'];
  const result = net.loadStateDict(wrong, { strict: false });
  assert.deepEqual(result, { missingKeys: ['running', 'first.weight'], unexpectedKeys: ['other'] });
});

test('modules and parameters that would not be found are refused', () => {
  for (const [hidden, container] of [
    [[new nn.ReLU()], 'ModuleList'],
    [new Map([[1, new nn.ReLU()]]), 'ModuleDict'],
    [{ a: new nn.Parameter(ones([1])) }, 'ParameterDict'],
    [[new nn.Parameter(ones([1]))], 'ParameterList'],
  ]) {
    const net = new Net();
    net.layers = hidden;
    const message = new RegExp(`field 'layers' of Net is .* that holds a .*Use new nn\\.${container}\\(`);
    assert.throws(() => net.parameters(), refusal(message));
    assert.throws(() => net.stateDict(), refusal(/'layers'/));
  }
  const net = new Net();
  net.inner.parent = net;
  assert.throws(() => net.stateDict(), refusal(/'inner.parent' of Net holds itself/));
});

test('train, eval, requiresGrad_ and zeroGrad reach all modules', () => {
  const net = new Net();
  assert.equal(net.eval(), net);
  assert.ok(net.modules().every((module) => module.training === false));
  net.train();
  assert.ok(net.modules().every((module) => module.training));
  net
    .forward(ones([1, 2]))
    .sum()
    .backward();
  assert.ok(net.parameters().every((parameter) => parameter.grad !== undefined));
  net.zeroGrad();
  assert.ok(net.parameters().every((parameter) => parameter.grad === undefined));
  net.requiresGrad_(false);
  assert.equal(net.forward(ones([1, 2])).requiresGrad, false);
});

test('parameters require gradients and share the memory of what they are made from', () => {
  const source = zeros([2]);
  const parameter = new nn.Parameter(source);
  source.add_(1);
  assert.deepEqual(parameter.toArray(), [1, 1]);
  assert.equal(parameter.requiresGrad, true);
  assert.equal(source.requiresGrad, false);
  assert.equal(new nn.Parameter(source, { requiresGrad: false }).requiresGrad, false);
  assert.equal(String(parameter), 'Parameter containing:\ntensor([1., 1.], requires_grad=True)');
  assert.throws(
    () => new nn.Parameter([1, 2]),
    refusal(/expected a tensor for nn.Parameter, received an array/),
  );
  assert.throws(() => new nn.Buffer(1), refusal(/expected a tensor for nn.Buffer, received 1/));
});

test('to() changes dtype and keeps the parameters', () => {
  const net = new Net();
  const weight = net.first.weight;
  net.count = new nn.Buffer(tensor([1n]));
  assert.equal(net.to('float64'), net);
  assert.equal(net.first.weight, weight);
  assert.equal(weight.dtype, 'float64');
  assert.equal(weight.requiresGrad, true);
  assert.equal(net.running.dtype, 'float64');
  assert.equal(net.count.dtype, 'int64');
});

test('models print as in PyTorch', () => {
  assert.equal(
    String(
      new nn.Sequential(new nn.Flatten(), new nn.Linear(6, 3), new nn.ReLU(), new nn.Linear(3, 2, false)),
    ),
    golden.model.repr,
  );
  assert.equal(String(new nn.ReLU(true)), 'ReLU(inplace=True)');
  assert.equal(String(new nn.Flatten(0, { endDim: 1 })), 'Flatten(start_dim=0, end_dim=1)');
});

test('initial values are those of PyTorch to the bit, and leave the generator where PyTorch does', () => {
  for (const { in: inputs, out, weight, bias, next } of golden.initialValues) {
    manualSeed(inputs);
    const layer = new nn.Linear(inputs, out, bias !== null);
    assert.deepEqual(layer.weight.toArray(), weight, `${inputs}, ${out}`);
    assert.deepEqual(layer.bias?.toArray() ?? null, bias);
    assert.equal(rand([]).item(), next);
  }
});

test('a model computes what PyTorch computes, forward and backward', () => {
  const { stateDict, input, output, gradients } = golden.model;
  const model = new nn.Sequential(
    new nn.Flatten(),
    new nn.Linear(6, 3),
    new nn.ReLU(),
    new nn.Linear(3, 2, false),
  );
  model.loadStateDict(
    Object.fromEntries(Object.entries(stateDict).map(([key, value]) => [key, tensor(value)])),
  );
  const result = model.forward(tensor(input));
  assertClose(result, output, 'output');
  result.sum().backward();
  for (const [name, parameter] of model.namedParameters()) assertClose(parameter.grad, gradients[name], name);
});

test('losses and their gradients are those of PyTorch', () => {
  const { x, y, classes, weight, probabilities, mse, crossEntropy, crossEntropyOfProbabilities } =
    golden.losses;
  const verify = (module, target, expected, what) => {
    const input = tensor(x).requiresGrad_();
    const loss = module.forward(input, target);
    assertClose(loss, expected.loss, `${what} loss`);
    loss.sum().backward();
    assertClose(input.grad, expected.gradient, `${what} gradient`);
  };
  for (const item of mse)
    verify(new nn.MSELoss({ reduction: item.reduction }), tensor(y), item, item.reduction);
  const targets = tensor(classes.map(BigInt));
  for (const { reduction, weighted, ignoreIndex, labelSmoothing, ...expected } of crossEntropy) {
    const options = {
      reduction,
      ignoreIndex,
      labelSmoothing,
      ...(weighted ? { weight: tensor(weight) } : {}),
    };
    verify(new nn.CrossEntropyLoss(options), targets, expected, JSON.stringify(options));
  }
  verify(new nn.CrossEntropyLoss(), tensor(probabilities), crossEntropyOfProbabilities, 'of probabilities');
});

test('MSELoss broadcasts as PyTorch does, with one warning for each loss', async () => {
  const warnings = [];
  const listen = (warning) => warnings.push(warning);
  process.on('warning', listen);
  for (const loss of [new nn.MSELoss(), new nn.L1Loss(), new nn.MSELoss()])
    assert.equal(loss.forward(zeros([2, 2]), ones([2])).item(), 1);
  await setImmediate();
  process.off('warning', listen);
  const told = (loss) => [
    'TorchlaneWarning',
    'TORCHLANE_LOSS_SHAPES',
    `${loss}: the target has shape [2] and the input [2,2]`,
  ];
  assert.deepEqual(
    warnings.map(({ name, code, message }) => [name, code, message.split('. ')[0]]),
    [told('nn.MSELoss'), told('nn.L1Loss')],
  );
});

test('a target that cross entropy cannot take is told with the way out', () => {
  const loss = new nn.CrossEntropyLoss();
  const scores = zeros([2, 3]);
  for (const [target, pattern] of [
    [tensor([0, 1]), /int64 of shape \[2\].*received float32 of shape \[2\]: target\.to\('int64'\)/],
    [zeros([2, 1], { dtype: 'int64' }), /received int64 of shape \[2,1\]: target\.squeeze\(-1\)/],
    [undefined, /a tensor for the target of nn\.CrossEntropyLoss, received undefined/],
  ]) {
    assert.throws(() => loss.forward(scores, target), refusal(pattern));
  }
});

test('wrong arguments of layers are named', () => {
  assert.throws(
    () => new nn.Linear(1.5, 1),
    refusal(/an integer of at least 0 for inFeatures of nn.Linear, received 1.5/),
  );
  assert.throws(() => new nn.Linear(1, 1, { biass: true }), refusal(/nn.Linear has no option 'biass'/));
  assert.throws(() => new nn.ReLU('yes'), refusal(/a boolean for option 'inplace' of nn.ReLU/));
  assert.throws(() => new nn.MSELoss({ reduction: 'avg' }), refusal(/one of 'none', 'mean', 'sum'/));
  assert.throws(() => new nn.CrossEntropyLoss({ labelSmoothing: 2 }), refusal(/between 0 and 1/));
  assert.throws(() => new nn.Sequential(3), refusal(/a module for '0' of nn.Sequential, received 3/));
  assert.throws(
    () => new nn.Sequential({ forward: new nn.ReLU() }),
    refusal(/'forward' cannot name a module/),
  );
  assert.throws(() => new (class Empty extends nn.Module {})().forward(), refusal('Empty has no forward()'));
});

test('a Sequential of named modules, and one module used twice', () => {
  const relu = new nn.ReLU();
  const model = new nn.Sequential({ a: relu, line: new nn.Linear(2, 2), b: relu });
  assert.deepEqual(Object.keys(model.stateDict()), ['line.weight', 'line.bias']);
  assert.deepEqual([...model], [relu, model.line, relu]);
  assert.equal(model.length, 3);
});
