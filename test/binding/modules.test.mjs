// What modules are made of: hooks around forward, containers, paths and registration, tied parameters, summaries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { data, deepcopy, nn, noGrad, ones, optim, randn, tensor, train, zeros } from '../../dist/index.js';

const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });
const shapes = (inputs) => inputs.map((input) => input.shape);

test('hooks run around forward, in order, and are no fields', () => {
  const layer = new nn.Linear(2, 3);
  const seen = [];
  const keys = Object.keys(layer);
  layer.registerForwardPreHook((module, inputs) => void seen.push(['before', module, ...shapes(inputs)]));
  layer.registerForwardHook((module, inputs, output) => {
    seen.push(['after', module, ...shapes([...inputs, output])]);
  });
  layer.registerForwardPreHook(() => void seen.push(['first']), { prepend: true });
  layer.registerForwardHook(() => void seen.push(['before after']), { prepend: true });
  layer.forward(ones([4, 2]));
  assert.deepEqual(seen, [
    ['first'],
    ['before', layer, [4, 2]],
    ['before after'],
    ['after', layer, [4, 2], [4, 3]],
  ]);
  assert.deepEqual(Object.keys(layer), keys);
  assert.equal(String(layer), 'Linear(in_features=2, out_features=3, bias=True)');
  assert.deepEqual(Object.keys(layer.stateDict()), ['weight', 'bias']);
});

test('a hook may replace inputs and output, is removed by its handle, and leaves the object as it was', () => {
  const layer = new nn.Linear(2, 3);
  const input = randn([4, 2]);
  const expected = layer.forward(input).toArray();
  const single = layer.registerForwardPreHook(() => zeros([1, 2]));
  assert.deepEqual(layer.forward(input).toArray(), [layer.bias.toArray()]);
  const all = layer.registerForwardPreHook((_, [only]) => [only.add(1)]);
  const out = layer.registerForwardHook((_, inputs, output) => {
    assert.deepEqual(inputs[0].toArray(), [[1, 1]]);
    return output.mul(0).add(2);
  });
  assert.deepEqual(layer.forward(input).toArray(), [[2, 2, 2]]);
  for (const handle of [single, all, out]) handle.remove();
  assert.equal(Object.hasOwn(layer, 'forward'), false);
  assert.deepEqual(layer.forward(input).toArray(), expected);
  single.remove();
});

test('one hook registered twice is removed once at a time', () => {
  const relu = new nn.ReLU();
  let calls = 0;
  const hook = () => {
    calls += 1;
  };
  const first = relu.registerForwardHook(hook);
  relu.registerForwardHook(hook);
  relu.forward(ones([1]));
  first.remove();
  relu.forward(ones([1]));
  assert.equal(calls, 3);
});

test('hooks run in containers, in a subclass that calls super.forward(), and once', () => {
  class Twice extends nn.Linear {
    forward(input) {
      return super.forward(input).mul(2);
    }
  }
  const layer = new Twice(2, 2);
  const model = new nn.Sequential(layer, new nn.ReLU());
  let calls = 0;
  layer.registerForwardHook(() => {
    calls += 1;
  });
  model.forward(ones([1, 2]));
  assert.equal(calls, 1);
});

test('alwaysCall hooks run where forward throws, and the error is the one of forward', async () => {
  const layer = new nn.Linear(2, 2);
  const outputs = [];
  layer.registerForwardHook((_, __, output) => void outputs.push(output), { alwaysCall: true });
  layer.registerForwardHook(
    () => {
      throw new Error('of the hook');
    },
    { alwaysCall: true },
  );
  const warned = new Promise((resolve) => process.once('warning', resolve));
  assert.throws(() => layer.forward(ones([1, 3])), { code: 'ERR_TORCH' });
  assert.deepEqual(outputs, [undefined]);
  assert.match((await warned).message, /a forward hook of Linear threw after .*of the hook/);
});

test('hooks run in what train() records', async () => {
  const model = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 1));
  let calls = 0;
  model[0].registerForwardHook((_, __, output) => {
    calls += 1;
    return output.mul(0);
  });
  const before = model[0].weight.toArray();
  await train({
    model,
    loss: new nn.MSELoss(),
    optimizer: new optim.SGD(model.parameters(), 0.1),
    dataset: new data.TensorDataset(randn([8, 2]), randn([8, 1])),
    batchSize: 4,
    accelerator: 'cpu',
    progress: false,
  });
  assert.ok(calls > 0);
  // The output was multiplied by zero, so nothing reaches the layer before it.
  assert.deepEqual(model[0].weight.toArray(), before);
});

test('backward hooks see and replace the gradients of inputs and outputs', () => {
  const layer = new nn.Linear(2, 3);
  const run = () => {
    const x = ones([4, 2]).requiresGrad_();
    layer.zeroGrad();
    layer.forward(x).sum().backward();
    return [x.grad, layer.weight.grad].map((grad) => grad.toArray());
  };
  const plain = run();
  const seen = [];
  const look = layer.registerFullBackwardHook((module, gradInput, gradOutput) => {
    seen.push([module, gradInput[0].toArray(), gradOutput[0].toArray()]);
  });
  assert.deepEqual(run(), plain);
  assert.deepEqual(seen, [[layer, plain[0], ones([4, 3]).toArray()]]);
  const handles = [
    layer.registerFullBackwardPreHook((_, [gradOutput]) => [gradOutput.mul(3)]),
    layer.registerFullBackwardHook((_, [gradInput]) => gradInput.add(1)),
  ];
  const [input, weight] = run();
  assert.deepEqual(weight, layer.weight.grad.toArray());
  const times = (rows, factor, more) =>
    rows.map((row) => row.map((value) => Math.fround(value * factor + more)));
  assert.deepEqual(weight, times(plain[1], 3, 0));
  assert.ok(input.flat().every((value, index) => Math.abs(value - (plain[0].flat()[index] * 3 + 1)) < 1e-5));
  for (const handle of [look, ...handles]) handle.remove();
  assert.equal(Object.hasOwn(layer, 'forward'), false);
  assert.deepEqual(run(), plain);
});

test('backward hooks: several inputs and outputs, inputs without gradients, noGrad, wrong returns', () => {
  class Pair extends nn.Module {
    forward(a, b, factor) {
      return [a.mul(b).mul(factor), a.add(b)];
    }
  }
  const pair = new Pair();
  const seen = [];
  const note = (gradients) => gradients.map((gradient) => gradient?.toArray() ?? null);
  pair.registerFullBackwardHook((_, gradInput, gradOutput) => {
    seen.push([note(gradInput), note(gradOutput)]);
  });
  const a = tensor([2]).requiresGrad_();
  const [product] = pair.forward(a, tensor([3]), 5);
  product.backward();
  assert.deepEqual(seen, [
    [
      [[15], null, null],
      [[1], null],
    ],
  ]);
  assert.deepEqual(a.grad.toArray(), [15]);

  seen.length = 0;
  const layer = new nn.Linear(1, 1);
  layer.registerFullBackwardHook(
    (_, gradInput, gradOutput) => void seen.push([note(gradInput), note(gradOutput)]),
  );
  layer.forward(ones([1, 1])).backward();
  assert.deepEqual(seen, [[[null], [[[1]]]]]);
  noGrad(() => layer.forward(ones([1, 1])));
  assert.equal(seen.length, 1);

  layer.registerFullBackwardPreHook(() => [ones([1, 1]), ones([1, 1])]);
  assert.throws(
    () => layer.forward(ones([1, 1])).backward(),
    refusal(/a backward pre-hook to return 1 gradients, one for each of the outputs, received 2/),
  );
});

test('backward hooks act in every step of train()', async () => {
  const model = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 1));
  model[1].registerFullBackwardHook((_, [gradInput]) => gradInput.mul(0));
  const [first, second] = [model[0].weight.toArray(), model[1].weight.toArray()];
  await train({
    model,
    loss: new nn.MSELoss(),
    optimizer: new optim.SGD(model.parameters(), 0.1),
    dataset: new data.TensorDataset(randn([8, 2]), randn([8, 1])),
    batchSize: 4,
    accelerator: 'cpu',
    progress: false,
  });
  assert.deepEqual(model[0].weight.toArray(), first);
  assert.notDeepEqual(model[1].weight.toArray(), second);
});

test('wrong hooks and options are named', () => {
  const relu = new nn.ReLU();
  assert.throws(() => relu.registerForwardHook(1), refusal(/a function for registerForwardHook, received 1/));
  assert.throws(
    () => relu.registerForwardPreHook(() => {}, { alwaysCall: true }),
    refusal(/registerForwardPreHook has no option 'alwaysCall'; it has prepend/),
  );
});

test('ModuleList and Sequential are edited as lists', () => {
  const [a, b, c, d] = [new nn.ReLU(), new nn.Linear(1, 1), new nn.Flatten(), new nn.ReLU()];
  for (const list of [new nn.ModuleList([a]), new nn.Sequential(a)]) {
    list.append(c).insert(1, b).extend([d]);
    assert.deepEqual([...list], [a, b, c, d]);
    assert.equal(list.length, 4);
    assert.equal(list.at(-1), d);
    assert.equal(list[1], b);
    assert.deepEqual(Object.keys(list.stateDict()), ['1.weight', '1.bias']);
    assert.equal(list.pop(0), a);
    assert.equal(list.pop(), d);
    assert.deepEqual([...list], [b, c]);
    assert.deepEqual(Object.keys(list.stateDict()), ['0.weight', '0.bias']);
    assert.throws(() => list.at(2), refusal(/a place among the 2 modules/));
    assert.throws(() => list.insert(3, a), refusal(/a place among the 2 modules/));
    assert.throws(() => list.append(3), refusal(/a module for '2', received 3/));
  }
  assert.throws(() => new nn.ModuleList([1]), refusal(/a module for '0' of nn.ModuleList/));
  assert.throws(() => new nn.ModuleList(new nn.ReLU()), refusal(/a list of modules/));
  assert.throws(() => new nn.ModuleList().forward(), refusal('ModuleList has no forward()'));
  assert.throws(() => new nn.Sequential({ a }).insert(0, b), refusal(/have names, as 'a'/));
});

test('dictionaries take any key without a dot, in the order given', () => {
  const dict = new nn.ModuleDict([
    ['10', new nn.Linear(1, 2)],
    ['forward', new nn.Linear(2, 1, false)],
    ['2', new nn.ReLU()],
  ]);
  assert.deepEqual([...dict.keys()], ['10', 'forward', '2']);
  assert.deepEqual(Object.keys(dict.stateDict()), ['10.weight', '10.bias', 'forward.weight']);
  assert.equal(dict.get('forward').outFeatures, 1);
  assert.equal(dict.has('3'), false);
  assert.equal(dict.pop('2') instanceof nn.ReLU, true);
  assert.equal(dict.size, 2);
  assert.deepEqual(
    [...dict].map(([key]) => key),
    ['10', 'forward'],
  );
  assert.throws(() => dict.set('a.b', new nn.ReLU()), refusal(/a key without a dot for nn.ModuleDict/));
  assert.throws(() => new nn.ModuleDict({ a: 1 }), refusal(/a module for 'a' of nn.ModuleDict, received 1/));

  const parameters = new nn.ParameterDict({ scale: ones([2]), shift: new nn.Parameter(zeros([1])) });
  assert.ok(parameters.get('scale') instanceof nn.Parameter);
  assert.deepEqual(Object.keys(parameters.stateDict()), ['scale', 'shift']);
  assert.throws(() => new nn.ParameterDict({ a: 1 }), refusal(/a tensor for 'a' of nn.ParameterDict/));

  const list = new nn.ParameterList([ones([2]), new nn.Parameter(zeros([1]))]);
  assert.deepEqual(Object.keys(list.append(ones([3])).stateDict()), ['0', '1', '2']);
  assert.deepEqual(list.at(-1).shape, [3]);
});

test('containers print as in Python', () => {
  const list = new nn.ModuleList([new nn.ReLU(), new nn.ReLU(), new nn.Flatten()]);
  assert.equal(String(list), 'ModuleList(\n  (0-1): 2 x ReLU()\n  (2): Flatten(start_dim=1, end_dim=-1)\n)');
  assert.equal(String(new nn.ModuleList()), 'ModuleList()');
  assert.equal(String(new nn.ModuleDict({ a: new nn.ReLU() })), 'ModuleDict(\n  (a): ReLU()\n)');
  assert.equal(
    String(new nn.ParameterList([ones([2, 3]), ones([1])])),
    'ParameterList(\n    (0): Parameter containing: [torch.float32 of size 2x3]\n' +
      '    (1): Parameter containing: [torch.float32 of size 1]\n)',
  );
  assert.equal(
    String(new nn.ParameterDict({ a: ones([2]) })),
    'ParameterDict(  (a): Parameter containing: [torch.FloatTensor of size 2])',
  );
});

test('paths find modules, parameters and buffers', () => {
  const model = new nn.Sequential({ inner: new nn.Sequential(new nn.Linear(1, 2)) });
  model.registerBuffer('count', tensor([1]));
  model.registerParameter('scale', new nn.Parameter(ones([1])));
  model.registerParameter('absent', undefined);
  model.registerBuffer('scratch', tensor([1]), { persistent: false });
  assert.equal(model.getSubmodule(''), model);
  assert.equal(model.getParameter('inner.0.weight'), model.inner[0].weight);
  assert.equal(model.getBuffer('count'), model.count);
  assert.deepEqual(Object.keys(model.stateDict()), ['scale', 'count', 'inner.0.weight', 'inner.0.bias']);
  assert.throws(
    () => model.getParameter('inner.1.weight'),
    refusal("Sequential has no module '1', asked for by 'inner.1'; it has 0"),
  );
  assert.throws(
    () => model.getBuffer('inner.0.x'),
    refusal(/Linear has no buffer 'x'.* it has weight, bias/),
  );
  for (const name of ['', 'a.b', 'forward', 'scale', 3])
    assert.throws(
      () => model.registerParameter(name, model.scale),
      refusal(/a name that Sequential does not/),
    );
  model.registerParameter('absent', new nn.Parameter(ones([1])));
  assert.ok('absent' in model.stateDict());
});

test('apply() goes through all modules, inner ones first; dtypes have shortcuts', () => {
  const model = new nn.Sequential(new nn.Sequential(new nn.Linear(1, 1)), new nn.ReLU());
  const seen = [];
  assert.equal(
    model.apply((module) => void seen.push(module)),
    model,
  );
  assert.deepEqual(seen, [model[0][0], model[0], model[1], model]);
  for (const [name, dtype] of [
    ['double', 'float64'],
    ['half', 'float16'],
    ['bfloat16', 'bfloat16'],
    ['float', 'float32'],
  ]) {
    assert.equal(model[name]()[0][0].weight.dtype, dtype);
  }
  assert.equal(model.cpu(), model);
});

class Tied extends nn.Module {
  input = new nn.Linear(3, 3, false);
  output = new nn.Linear(3, 3);
  constructor() {
    super();
    this.output.weight = this.input.weight;
  }
  forward(x) {
    return this.output.forward(this.input.forward(x).relu());
  }
}

test('tied weights stay tied: in state dicts, to(), loadStateDict() and after train()', async () => {
  const model = new Tied();
  const isTied = () => {
    assert.equal(model.output.weight, model.input.weight);
    assert.deepEqual(model.output.weight.toArray(), model.stateDict()['input.weight'].toArray());
    assert.deepEqual(Object.keys(model.stateDict()), ['input.weight', 'output.weight', 'output.bias']);
    assert.equal(model.parameters().length, 2);
  };
  isTied();
  model.to('float64').to('float32');
  isTied();
  const other = new Tied().stateDict();
  model.loadStateDict(other);
  assert.deepEqual(model.output.weight.toArray(), other['output.weight'].toArray());
  isTied();
  const before = model.input.weight.toArray();
  await train({
    model,
    loss: new nn.MSELoss(),
    optimizer: new optim.SGD(model.parameters(), 0.1),
    dataset: new data.TensorDataset(randn([8, 3]), randn([8, 3])),
    batchSize: 4,
    accelerator: 'cpu',
    progress: false,
  });
  assert.notDeepEqual(model.input.weight.toArray(), before);
  isTied();
});

test('a summary has shapes, parameters and operator calls of each module', () => {
  const tied = new Tied();
  const model = new nn.Sequential(tied, new nn.Flatten(), new nn.Linear(3, 1));
  model[2].requiresGrad_(false);
  model.train();
  const summary = model.summary(randn([2, 3]));
  assert.equal(model.training && tied.training, true);
  const rows = summary.rows.map(({ name, outputShapes, parameters, trainable, operatorCalls }) => [
    name,
    outputShapes,
    parameters,
    trainable,
    operatorCalls,
  ]);
  assert.deepEqual(rows, [
    ['', [[2, 1]], 0, 0, 0],
    ['0', [[2, 3]], 0, 0, 1],
    ['0.input', [[2, 3]], 9, 9, 1],
    ['0.output', [[2, 3]], 3, 3, 1],
    ['1', [[2, 3]], 0, 0, 1],
    ['2', [[2, 1]], 4, 0, 1],
  ]);
  assert.deepEqual([summary.parameters, summary.trainable, summary.operatorCalls], [16, 12, 5]);
  assert.match(String(summary), /^Module +Output shape +Parameters +Trainable +Operator calls\n-+\n/);
  assert.match(String(summary), /\n {4}input: Linear +\[2, 3\] +9 +9 +1\n/);
  assert.match(String(summary), /\nTotal +16 +12 +5$/);
  assert.equal(Object.hasOwn(tied, 'forward'), false);
  assert.throws(() => model.summary(randn([2, 4])), { code: 'ERR_TORCH' });
  assert.equal(Object.hasOwn(tied, 'forward'), false);
});

test('modules hidden in collections within collections are refused as well', () => {
  for (const [field, message] of [
    [[[new nn.ReLU()]], /an array of length 1 that holds a ReLU.*nn\.ModuleList/s],
    [{ a: { b: new nn.ReLU() } }, /an object that holds a ReLU.*nn\.ModuleDict/s],
    [new Map([['a', [new nn.Parameter(ones([1]))]]]), /class Map that holds a Parameter.*nn\.ParameterDict/s],
  ]) {
    const model = new nn.Sequential(new nn.ReLU());
    model.parts = field;
    assert.throws(() => model.parameters(), refusal(message));
  }
  const loop = [1, { deep: [ones([1]), null] }];
  loop.push(loop);
  const model = new nn.Sequential(new nn.Linear(1, 1));
  model.settings = loop;
  assert.equal(model.parameters().length, 2);
});

test('deepcopy() gives a module of its own: tied weights stay tied, hooks stay behind', () => {
  class Model extends nn.Module {
    embedding = new nn.Embedding(5, 3);
    norm = new nn.BatchNorm1d(3);
    narrow = nn.utils.parametrizations.weightNorm(new nn.Linear(3, 3));
    head = new nn.Linear(3, 5, { bias: false });
    constructor() {
      super();
      this.head.weight = this.embedding.weight;
      this.norm.bias.requiresGrad = false;
    }
    forward(x) {
      return this.head.forward(this.narrow.forward(this.norm.forward(this.embedding.forward(x))));
    }
  }
  const model = new Model();
  const x = tensor([0n, 4n, 2n]);
  let calls = 0;
  model.registerForwardHook(() => void calls++);
  const expected = model.forward(x);
  const copy = deepcopy(model);
  assert.ok(copy instanceof Model);
  assert.equal(copy.head.weight, copy.embedding.weight);
  assert.equal(copy.norm.bias.requiresGrad, false);
  assert.deepEqual(Object.keys(copy.stateDict()), Object.keys(model.stateDict()));
  assert.ok(model.parameters().every((parameter) => !copy.parameters().includes(parameter)));
  noGrad(() => {
    for (const parameter of model.parameters()) parameter.zero_();
  });
  assert.deepEqual(copy.forward(x).toArray(), expected.toArray());
  assert.equal(calls, 1);
  copy.forward(x).sum().backward();
  assert.equal(model.narrow.parametrizations.get('weight').original0.grad, undefined);
  assert.deepEqual(copy.narrow.parametrizations.get('weight').original0.grad.shape, [3, 1]);
  assert.throws(() => deepcopy(ones([2])), refusal(/a module for deepcopy, received .* Tensor/));
});

test('parameters and buffers of a module alone, and names with a prefix', () => {
  class Model extends nn.Module {
    inner = new nn.BatchNorm1d(2);
    scale = new nn.Parameter(ones([1]));
    seen = new nn.Buffer(zeros([1]));
  }
  const model = new Model();
  const names = (pairs) => pairs.map(([name]) => name);
  assert.deepEqual(model.parameters(false), [model.scale]);
  assert.deepEqual(model.parameters({ recurse: false }), [model.scale]);
  assert.equal(model.parameters().length, 3);
  assert.deepEqual(model.buffers(false), [model.seen]);
  assert.equal(model.buffers(true).length, 4);
  assert.deepEqual(names(model.namedParameters({ recurse: false })), ['scale']);
  assert.deepEqual(names(model.namedParameters('net')), ['net.scale', 'net.inner.weight', 'net.inner.bias']);
  assert.deepEqual(names(model.namedBuffers('net', { recurse: false })), ['net.seen']);
  assert.throws(
    () => model.parameters('scale'),
    refusal(/a boolean for option 'recurse' of Module.parameters/),
  );
  assert.throws(() => model.namedBuffers(1), refusal(/a string for option 'prefix' of Module.namedBuffers/));
});
