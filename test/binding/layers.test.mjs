// Layers, nn.functional and nn.init beyond the cases of test/cases/layers: refusals, ways to pass arguments, lazy layers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Generator, manualSeed, nn, ones, optim, rand, randn, tensor, zeros } from '../../dist/index.js';

const { functional, init } = nn;
const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });
const bits = (value) => Buffer.from(value.detach().data().buffer).toString('base64');
const assertSame = (actual, expected) => assert.equal(bits(actual), bits(expected));

test('wrong arguments of layers are named', () => {
  for (const [make, message] of [
    [
      () => new nn.Conv2d(3, 8, [3, 3, 3]),
      /an integer of at least 1 or a list of 2 for kernelSize of nn\.Conv2d, received an array/,
    ],
    [
      () => new nn.Conv2d(3, 8, 3, { groups: 2 }),
      /a multiple of the 2 groups for inChannels of nn\.Conv2d, received 3/,
    ],
    [
      () => new nn.Conv2d(4, 7, 3, { groups: 2 }),
      /a multiple of the 2 groups for outChannels of nn\.Conv2d, received 7/,
    ],
    [
      () => new nn.Conv2d(3, 8, 3, 2, { padding: 'same' }),
      /'same' for option 'padding' of nn\.Conv2d needs a stride of 1/,
    ],
    [
      () => new nn.Conv2d(3, 8, 3, { padding: 'full' }),
      /a list of 2, 'same' or 'valid' for option 'padding'.*'full'/,
    ],
    [
      () => new nn.ConvTranspose2d(3, 8, 3, { paddingMode: 'reflect' }),
      /nn\.ConvTranspose2d has no option 'paddingMode'/,
    ],
    [() => new nn.MaxPool2d(2, { stide: 2 }), /nn\.MaxPool2d has no option 'stide'/],
    [() => new nn.AvgPool1d(2, { divisorOverride: 2 }), /nn\.AvgPool1d has no option 'divisorOverride'/],
    [() => new nn.FractionalMaxPool2d(2), /one of the options 'outputSize' and 'outputRatio'.*neither/],
    [
      () => new nn.FractionalMaxPool2d(2, { outputRatio: 1.5 }),
      /a number between 0 and 1 or a list of 2.*1\.5/,
    ],
    [
      () => new nn.AdaptiveAvgPool2d([2]),
      /an integer, null or a list of 2 for outputSize of nn\.AdaptiveAvgPool2d/,
    ],
    [() => new nn.BatchNorm2d(1.5), /numFeatures of nn\.BatchNorm2d, received 1\.5/],
    [
      () => new nn.InstanceNorm2d(4, { momentum: null }),
      /a finite number for option 'momentum' of nn\.InstanceNorm2d/,
    ],
    [() => new nn.GroupNorm(4, 6), /a multiple of the 4 groups for numChannels of nn\.GroupNorm, received 6/],
    [
      () => new nn.Embedding(8, 4, 8),
      /a row between -8 and 7 for option 'paddingIdx' of nn\.Embedding, received 8/,
    ],
    [() => nn.Embedding.fromPretrained(ones([3])), /a table of 2 dimensions.*shape \[3\]/],
    [() => new nn.EmbeddingBag(8, 4, { mode: 'median' }), /one of 'sum', 'mean', 'max' for option 'mode'/],
    [() => new nn.Dropout(1.5), /a number between 0 and 1 for option 'p' of nn\.Dropout, received 1\.5/],
    [() => new nn.Hardtanh(1), /a number above 1 for option 'maxVal' of nn\.Hardtanh, received 1/],
    [() => new nn.GELU('fast'), /one of 'none', 'tanh' for option 'approximate' of nn\.GELU/],
    [() => new nn.Softmax(), /an integer for dim of nn\.Softmax, received undefined/],
    [
      () => new nn.Upsample({ mode: 'bilinear' }),
      /one of the options 'size' and 'scaleFactor' of nn\.Upsample, received neither/,
    ],
    [() => new nn.Unflatten(1, []), /a list of integers for unflattenedSize of nn\.Unflatten/],
    [() => new nn.ConstantPad2d(1), /a finite number for value of nn\.ConstantPad2d, received undefined/],
    [() => new nn.LazyLinear(-1), /outFeatures of nn\.Linear, received -1/],
  ])
    assert.throws(make, refusal(message));
});

test('inputs that do not fit are told before an operator sees them', () => {
  for (const [call, message] of [
    [
      () => new nn.BatchNorm2d(3).forward(zeros([2, 3, 4])),
      /4 dimensions for nn\.BatchNorm2d, received shape \[2,3,4\]/,
    ],
    [() => new nn.BatchNorm1d(3).forward(zeros([1, 3])), /more than one value per channel.*\[1,3\]/],
    [
      () => new nn.InstanceNorm1d(3).forward(zeros([2, 3, 1])),
      /more than one value per channel and sample.*\[2,3,1\]/,
    ],
    [
      () => new nn.InstanceNorm2d(3, { affine: true }).forward(zeros([2, 4, 3, 3])),
      /3 channels for nn\.InstanceNorm2d/,
    ],
    [() => new nn.Softmax2d().forward(zeros([2, 3])), /3 or 4 dimensions for nn\.Softmax2d, received 2/],
    [() => new nn.Dropout1d().forward(zeros([2])), /2 or 3 dimensions for dropout1d, received 1/],
    [
      () => new nn.ConvTranspose1d(1, 1, 3, 2).forward(zeros([1, 1, 4]), [12]),
      /lengths from \[9\] to \[10\] for outputSize of nn\.ConvTranspose1d, received \[12\]/,
    ],
    [
      () =>
        functional.maxUnpool1d(zeros([1, 1, 4]), zeros([1, 1, 4], { dtype: 'int64' }), 2, {
          outputSize: [12],
        }),
      /less than the stride \[2\] away from \[8\] for option 'outputSize' of maxUnpool1d, received \[12\]/,
    ],
    [
      () => functional.interpolate(zeros([1, 1, 4]), { size: 2, scaleFactor: 2 }),
      /'size' and 'scaleFactor', received both/,
    ],
    [
      () => functional.interpolate(zeros([1, 1, 4]), 2, { alignCorners: true }),
      /'alignCorners' does not go with the mode 'nearest'/,
    ],
    [
      () => functional.interpolate(zeros([1, 1, 4]), 2, { mode: 'bilinear' }),
      /'bilinear' does not go with an input of 3 dim/,
    ],
    [
      () => functional.interpolate(zeros([1, 1, 4]), 2, { mode: 'cubic' }),
      /one of 'nearest'.*received 'cubic'/,
    ],
    [() => functional.interpolate(zeros([1, 1, 4, 4]), [2]), /2 numbers for option 'size'.*received 1/],
    [() => functional.interpolate(zeros([1, 1, 4]), 2, { antialias: true }), /'antialias' goes with/],
    [
      () => functional.gridSample(zeros([1, 1, 2, 2]), zeros([1, 1, 1, 2]), 'linear'),
      /option 'mode' of gridSample/,
    ],
    [
      () => functional.affineGrid(zeros([1, 2, 2]), [1, 1, 2, 2]),
      /\[n,2,3\].*received shape \[1,2,2\] and \[1,1,2,2\]/,
    ],
    [() => functional.embeddingBag(tensor([1n]), ones([2, 2])), /two dimensions, or of one with offsets/],
    [
      () => functional.embeddingBag(tensor([[1n]]), ones([2, 2]), { mode: 'max', sparse: true }),
      /'sparse' does not go with the mode 'max' of embeddingBag/,
    ],
    [
      () => functional.embeddingBag(tensor([[1n]]), ones([2, 2]), { perSampleWeights: ones([1, 1]) }),
      /'perSampleWeights' does not go with the mode 'mean'/,
    ],
    [() => functional.localResponseNorm(zeros([2, 3]), 2), /3 dimensions or more/],
  ])
    assert.throws(call, refusal(message));
  // What only libtorch can tell names the operator.
  assert.throws(() => new nn.Conv2d(3, 8, 3).forward(zeros([1, 4, 8, 8])), {
    code: 'ERR_TORCH',
    op: 'aten::conv2d',
  });
  assert.throws(() => functional.maxPool2d(zeros([1, 4, 4]), 2, { paddin: 1 }), refusal(/paddin/));
});

test('wrong arguments of nn.init are named', () => {
  for (const [call, message] of [
    [() => init.xavierUniform_(ones([3])), /2 dimensions or more, whose fan-in can be told.*\[3\]/],
    [
      () => init.kaimingNormal_(ones([3, 3]), { mode: 'fanIn' }),
      /'fan_in' or 'fan_out' for option 'mode'.*'fanIn'/,
    ],
    [() => init.kaimingNormal_(ones([3, 3]), { nonlinearity: 'gelu' }), /received 'gelu'/],
    [() => init.eye_(ones([3])), /2 dimensions for nn\.init\.eye_, received shape \[3\]/],
    [() => init.dirac_(ones([3, 3])), /3 to 5 dimensions.*\[3,3\]/],
    [() => init.orthogonal_(ones([3])), /2 dimensions or more for nn\.init\.orthogonal_/],
    [() => init.sparse_(ones([3]), 0.5), /2 dimensions for nn\.init\.sparse_/],
  ])
    assert.throws(call, refusal(message));
});

test('the first defaulted argument comes by position or by name, in functions as in layers', () => {
  const image = randn([1, 2, 6, 6]);
  const weight = randn([3, 2, 3, 3]);
  const bias = randn([3]);
  assertSame(
    functional.conv2d(image, weight, bias, { padding: 1 }),
    functional.conv2d(image, weight, { bias, padding: 1 }),
  );
  assertSame(functional.maxPool2d(image, 2, 1), functional.maxPool2d(image, 2, { stride: 1 }));
  assertSame(functional.elu(image, 0.5), functional.elu(image, { alpha: 0.5 }));
  const layer = new nn.MaxPool2d(2, { stride: 1 });
  assert.equal(String(layer), String(new nn.MaxPool2d(2, 1)));
  assert.throws(
    () => new nn.MaxPool2d(2, 1, { stride: 1 }),
    refusal(/'stride' of nn\.MaxPool2d was given twice/),
  );
});

test('further arguments by position are refused, in functions as in layers, instead of being dropped', () => {
  const image = randn([1, 2, 6, 6]);
  for (const [call, message] of [
    [() => new nn.Conv2d(2, 3, 3, 2, 1), /an object of options for nn\.Conv2d, received 1/],
    [() => new nn.LSTM(2, 3, 2, true), /an object of options for nn\.LSTM, received true/],
    [() => new nn.MultiheadAttention(4, 2, 0.1, false), /for nn\.MultiheadAttention, received false/],
    [
      () => functional.maxPool2d(image, 3, 2, 1),
      /after 'stride', received 1: further arguments come by name/,
    ],
    [() => functional.layerNorm(image, [6], ones([6]), ones([6])), /after 'weight', received .* Tensor/],
    [() => functional.pad(image, [1, 1], 'constant', 0), /after 'mode', received 0/],
    [() => functional.dropout(image, 0.5, false), /after 'p', received false/],
    [
      () => functional.scaledDotProductAttention(image, image, image, null, 0, true),
      /scaledDotProductAttention, received 0/,
    ],
    [() => functional.adaptiveAvgPool2d(image, {}), /a list of 2 for outputSize.*received an object/],
  ])
    assert.throws(call, refusal(message));
});

test('the size of a result that could have several comes by position or by name', () => {
  const image = randn([1, 2, 5, 5]);
  const up = new nn.ConvTranspose2d(2, 2, 3, { stride: 2 });
  const wanted = [12, 12];
  assertSame(up.forward(image, wanted), up.forward(image, { outputSize: wanted }));
  const [pooled, places] = functional.maxPool2dWithIndices(image, 2);
  const unpool = new nn.MaxUnpool2d(2);
  assertSame(
    unpool.forward(pooled, places, image.shape),
    unpool.forward(pooled, places, { outputSize: image.shape }),
  );
  assert.throws(
    () => unpool.forward(pooled, places, 5),
    refusal(/a list of lengths for option 'outputSize' of forward\(\) of nn\.MaxUnpool2d, received 5/),
  );
  assert.throws(() => up.forward(image, { size: 5 }), refusal(/no option 'size'; it has outputSize/));
});

test('an LSTM and its cell take both of their states', () => {
  const state = zeros([1, 4, 3]);
  for (const hx of [state, [state], [state, state, state], null])
    assert.throws(
      () => new nn.LSTM(2, 3).forward(zeros([5, 4, 2]), hx),
      refusal(/a pair \[h, c\] for the states of nn\.LSTM, received/),
    );
  assert.throws(
    () => new nn.LSTMCell(2, 3).forward(zeros([4, 2]), [zeros([4, 3])]),
    refusal(/a pair \[h, c\] for the states of nn\.LSTMCell, received an array of length 1/),
  );
});

test('an option that a function does not have is refused', () => {
  const x = randn([2, 3, 4]);
  for (const [call, message] of [
    [
      () => functional.dropout(x, 0.5, { train: false }),
      /nn\.functional\.dropout has no option 'train'; it has p, training/,
    ],
    [() => functional.batchNorm(x, null, null, { trainig: true }), /batchNorm has no option 'trainig'/],
    [() => functional.interpolate(x, 2, { scale: 3 }), /interpolate has no option 'scale'/],
    [() => functional.normalize(x, { axis: 1 }), /normalize has no option 'axis'/],
    [() => functional.lpPool1d(x, 2, 2, { padding: 1 }), /lpPool1d has no option 'padding'/],
    [() => functional.gumbelSoftmax(x, { temperature: 1 }), /gumbelSoftmax has no option 'temperature'/],
    [() => functional.maxUnpool1d(x, x, 2, { size: 3 }), /maxUnpool1d has no option 'size'/],
    [
      () => functional.embedding(tensor([1n]), ones([2, 2]), { padding: 1 }),
      /embedding has no option 'padding'/,
    ],
    [() => functional.conv1d(x, ones([1, 3, 1]), { strides: 2 }), /strides/],
    [() => functional.softmax(x, 1, { type: 'float64' }), /type/],
    [() => functional.elu(x, 1, { alpha: 2 }), /'alpha' was given twice/],
    [() => functional.elu(x, { alpha: 1 }, { inplace: true }), /received options, and options after them/],
    [() => init.uniform_(x, { low: 0 }), /nn\.init\.uniform_ has no option 'low'; it has a, b, generator/],
    [() => init.truncNormal_(x, 0, 1, { lower: 0 }), /truncNormal_ has no option 'lower'/],
    [() => init.kaimingUniform_(x, 0, { fan: 'in' }), /kaimingUniform_ has no option 'fan'/],
    [() => init.xavierNormal_(x, { factor: 2 }), /xavierNormal_ has no option 'factor'/],
  ])
    assert.throws(call, refusal(message));
});

test('functions in place write into their input and return it', () => {
  const x = tensor([-1, 2]);
  const result = functional.relu(x, { inplace: true });
  assert.deepEqual(x.toArray(), [0, 2]);
  assert.deepEqual(result.toArray(), [0, 2]);
});

test('oneHot refuses classes out of range, and counts them without their number', () => {
  const classes = tensor([[0n, 3n]]);
  assertSame(functional.oneHot(classes, 4), functional.oneHot(classes));
  assert.throws(() => functional.oneHot(classes, 3), { code: 'ERR_TORCH', op: 'aten::one_hot' });
});

test('initial values are drawn from the generator given, and drawn anew by resetParameters()', () => {
  const draw = (seed) => init.kaimingUniform_(zeros([3, 4]), { generator: new Generator().manualSeed(seed) });
  manualSeed(0);
  const before = rand([]);
  manualSeed(0);
  assertSame(draw(3), draw(3));
  assertSame(rand([]), before);

  for (const make of [
    () => new nn.Linear(4, 3),
    () => new nn.Bilinear(2, 3, 4),
    () => new nn.Conv2d(2, 3, 3),
    () => new nn.ConvTranspose1d(2, 3, 3),
    () => new nn.Embedding(5, 3, 1),
    () => new nn.EmbeddingBag(5, 3),
    () => new nn.LayerNorm(4),
    () => new nn.RMSNorm(4),
    () => new nn.GroupNorm(2, 4),
    () => new nn.BatchNorm1d(4),
    () => new nn.PReLU(),
  ]) {
    manualSeed(5);
    const expected = make();
    const layer = make();
    for (const value of Object.values(layer.stateDict())) value.fill_(7);
    manualSeed(5);
    layer.resetParameters();
    for (const [key, value] of Object.entries(expected.stateDict()))
      assertSame(layer.stateDict()[key], value);
  }
});

test('an embedding over a table shares its memory, frozen unless said otherwise', () => {
  const table = randn([4, 2]);
  const frozen = nn.Embedding.fromPretrained(table);
  assert.equal(frozen.weight.requiresGrad, false);
  table.zero_();
  assert.deepEqual(frozen.forward(tensor([1n])).toArray(), [[0, 0]]);
  assert.equal(nn.EmbeddingBag.fromPretrained(table, false).weight.requiresGrad, true);
});

test('batch norm counts batches in training only, and forgets them', () => {
  const layer = new nn.BatchNorm1d(2, { momentum: null });
  const batches = [randn([4, 2]), randn([4, 2]), randn([4, 2])];
  for (const batch of batches) layer.forward(batch);
  layer.eval().forward(batches[0]);
  assert.equal(layer.num_batches_tracked.item(), 3);
  const mean = batches.reduce((sum, batch) => sum.add(batch.mean(0)), zeros([2])).div(3);
  for (const [index, value] of layer.running_mean.toArray().entries())
    assert.ok(Math.abs(value - mean.toArray()[index]) < 1e-6);
  layer.resetRunningStats();
  assert.equal(layer.num_batches_tracked.item(), 0);
  assert.deepEqual(layer.running_mean.toArray(), [0, 0]);
});

test('a lazy layer becomes its layer with the first input, and keeps its parameters', () => {
  const model = new nn.Sequential(
    new nn.LazyConv2d(4, 3),
    new nn.LazyBatchNorm2d(),
    new nn.Flatten(),
    new nn.LazyLinear(2),
  );
  assert.match(
    String(model),
    /LazyConv2d\(0, 4.*LazyBatchNorm2d\(0.*LazyLinear\(in_features=0, out_features=2/s,
  );
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
  const input = randn([2, 3, 5, 5]);
  model.forward(input).sum().backward();
  assert.match(
    String(model),
    /\(0\): Conv2d\(3, 4.*BatchNorm2d\(4.*\): Linear\(in_features=36, out_features=2/s,
  );
  assert.ok(model[0] instanceof nn.Conv2d && !(model[0] instanceof nn.LazyConv2d));
  const before = bits(model[3].weight);
  optimizer.step();
  assert.notEqual(bits(model[3].weight), before);
  assert.throws(
    () => new nn.LazyConv2d(4, 3).forward(zeros([3])),
    refusal(/3 or 4 dimensions for nn\.LazyConv2d/),
  );
  assert.throws(
    () => new nn.LazyConv1d(4, 3, { groups: 2 }).forward(zeros([3, 9])),
    refusal(/the 2 groups.*received 3/),
  );
});

test('a lazy layer takes its size from a state dict, and draws nothing then', () => {
  const make = (lazy) =>
    new nn.Sequential(
      lazy ? new nn.LazyConvTranspose1d(4, 3, { groups: 2 }) : new nn.ConvTranspose1d(2, 4, 3, { groups: 2 }),
      lazy ? new nn.LazyBatchNorm1d() : new nn.BatchNorm1d(4),
      lazy ? new nn.LazyLinear(3) : new nn.Linear(7, 3),
    );
  const source = make(false);
  const lazy = make(true);
  manualSeed(0);
  const drawn = rand([]);
  manualSeed(0);
  lazy.loadStateDict(source.stateDict());
  assertSame(rand([]), drawn);
  assert.equal(String(lazy), String(source));
  const input = randn([2, 2, 5]);
  assertSame(lazy.eval().forward(input), source.eval().forward(input));
});
