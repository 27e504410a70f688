// What nn.utils, recurrent layers, attention and transformers refuse, and what of them no comparison with PyTorch shows: copies of
// layers, masks, caches, hooks in stacks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  data,
  nn,
  noGrad,
  ones,
  optim,
  predict,
  randn,
  scope,
  stats,
  tensor,
  zeros,
} from '../../dist/index.js';

const { parametrizations, parametrize, rnn } = nn.utils;
const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });

test('wrong arguments of recurrent layers are named', () => {
  const lstm = new nn.LSTM(4, 6);
  for (const [fn, message] of [
    [() => new nn.LSTM(4, 0), /an integer of at least 1 for hiddenSize of nn.LSTM, received 0/],
    [
      () => new nn.LSTM(4, 6, { projSize: 6 }),
      /a projSize of nn.LSTM smaller than hiddenSize, received 6 and 6/,
    ],
    [() => new nn.GRU(4, 6, { projSize: 1 }), /nn.GRU has no option 'projSize'/],
    [() => new nn.RNN(4, 6, { nonlinearity: 'gelu' }), /one of 'tanh', 'relu' for option 'nonlinearity'/],
    [() => new nn.LSTM(4, 6, 2, { dropout: 2 }), /between 0 and 1 for option 'dropout'/],
    [
      () => lstm.forward(zeros([2, 3, 5])),
      /an input \(time, n, 4\) or \(time, 4\) for nn.LSTM, received \[2,3,5\]/,
    ],
    [() => lstm.forward([1]), /a tensor or a PackedSequence for nn.LSTM/],
    [() => lstm.forward(zeros([2, 3, 4], { dtype: 'float64' })), /dtype float32 .* input.to\('float32'\)/],
    [
      () => lstm.forward(zeros([2, 3, 4]), [zeros([1, 3, 6]), zeros([1, 2, 6])]),
      /state of shape \[1,3,6\].*\[1,2,6\]/,
    ],
    [
      () => lstm.forward(zeros([2, 4]), [zeros([1, 1, 6]), zeros([1, 6])]),
      /state of shape \[1,6\].*\[1,1,6\]/,
    ],
    [
      () => new nn.GRUCell(4, 6).forward(zeros([2, 5])),
      /an input \(n, 4\) or \(4\) for nn.GRUCell, received \[2,5\]/,
    ],
    [
      () => new nn.LSTMCell(4, 6).forward(zeros([2, 4]), [zeros([2, 6]), 1]),
      /a state of shape \[2,6\].*received 1/,
    ],
  ]) {
    assert.throws(fn, refusal(message));
  }
});

test('a dropout between layers of which there is one is told', async () => {
  const warned = new Promise((resolve) => process.once('warning', resolve));
  new nn.LSTM(4, 6, { dropout: 0.5 });
  assert.match((await warned).message, /nn.LSTM: a dropout of 0.5 .* set numLayers/);
});

test('wrong arguments for packed sequences are named', () => {
  const packed = rnn.packSequence([ones([3, 2]), ones([2, 2])]);
  assert.deepEqual(packed.batchSizes.toArray(), [2, 2, 1]);
  assert.equal(packed.to('float64').data.dtype, 'float64');
  for (const [fn, message] of [
    [() => rnn.padPackedSequence(ones([2])), /a PackedSequence for nn.utils.rnn.padPackedSequence/],
    [() => rnn.padPackedSequence(packed, { totalLength: 2 }), /a totalLength .* of 3, received 2/],
    [() => rnn.packPaddedSequence([1], [1]), /a tensor for the input of nn.utils.rnn.packPaddedSequence/],
    [() => new nn.GRU(3, 2).forward(packed), /an input \(steps, 3\) for nn.GRU, received \[5,2\]/],
  ]) {
    assert.throws(fn, refusal(message));
  }
  // libtorch's own words: the sequences are not sorted.
  assert.throws(() => rnn.packSequence([ones([2, 2]), ones([3, 2])]), { code: 'ERR_TORCH' });
});

test('wrong arguments of attention are named', () => {
  const attention = new nn.MultiheadAttention(4, 2);
  const x = zeros([3, 2, 4]);
  const forward =
    (options, ...inputs) =>
    () =>
      attention.forward(...(inputs.length ? inputs : [x, x, x]), options);
  for (const [fn, message] of [
    [() => new nn.MultiheadAttention(5, 2), /an embedDim .* that numHeads divides, received 5 and 2/],
    [
      forward({ mask: x }),
      /forward\(\) of nn.MultiheadAttention has no option 'mask'; it has keyPaddingMask/,
    ],
    [forward({ attnMask: zeros([3, 4]) }), /attnMask of shape \[3,3\] or \[4,3,3\] .* received \[3,4\]/],
    [forward({ keyPaddingMask: zeros([3, 2]) }), /keyPaddingMask of shape \[2,3\] .* received \[3,2\]/],
    [
      forward({ attnMask: zeros([3, 3], { dtype: 'int64' }) }),
      /boolean or floating-point mask .* mask.to\('bool'\)/,
    ],
    [forward({ isCausal: true }), /'isCausal' of nn.MultiheadAttention is a hint about attnMask/],
    [forward({}, x, zeros([3, 4]), x), /query, key and value of 3 dimensions, or of 2/],
    [forward({}, x, x, zeros([2, 2, 4])), /a value for each key for nn.MultiheadAttention/],
    [() => nn.functional.scaledDotProductAttention(x, x, x, { dropout: 1 }), /has no option 'dropout'/],
    [() => nn.functional.multiHeadAttentionForward(x, x, x, {}), /an integer above 0 for option 'numHeads'/],
  ]) {
    assert.throws(fn, refusal(message));
  }
});

test('masks of different dtypes get one warning', async () => {
  const x = zeros([3, 2, 4]);
  const warned = new Promise((resolve) => process.once('warning', resolve));
  const attnMask = zeros([3, 3]);
  const keyPaddingMask = zeros([2, 3], { dtype: 'bool' });
  new nn.MultiheadAttention(4, 2).forward(x, x, x, { attnMask, keyPaddingMask });
  assert.match((await warned).message, /a key padding mask of bool beside an attention mask of float32/);
});

test('stacks copy their layer: the same values, parameters of their own, no hooks', () => {
  const layer = new nn.TransformerEncoderLayer(4, 2, 8, { dropout: 0 });
  let calls = 0;
  layer.registerForwardHook(() => {
    calls += 1;
  });
  layer.linear1.bias.requiresGrad = false;
  const encoder = new nn.TransformerEncoder(layer, 2);
  const [first, second] = encoder.layers;
  assert.deepEqual(first.linear1.weight.toArray(), layer.linear1.weight.toArray());
  assert.notEqual(first.linear1.weight, second.linear1.weight);
  assert.equal(second.linear1.bias.requiresGrad, false);
  assert.equal(encoder.parameters().length, 24);
  encoder.forward(zeros([3, 1, 4]));
  assert.equal(calls, 0);
  noGrad(() => first.linear1.weight.fill_(1));
  assert.notDeepEqual(second.linear1.weight.toArray(), first.linear1.weight.toArray());
});

test('a layer of the user is copied with lists, dictionaries, ties, buffers and parametrizations', () => {
  class Layer extends nn.Module {
    list = new nn.ModuleList([new nn.Linear(2, 2)]);
    dict = new nn.ModuleDict({ a: new nn.Linear(2, 2) });
    steps = new nn.Buffer(zeros([1]), { persistent: false });
    sizes = [2, 2];
    constructor() {
      super();
      this.tied = this.list[0];
      parametrizations.weightNorm(this.dict.get('a'));
    }
    forward(x) {
      return this.dict.get('a').forward(this.tied.forward(x));
    }
  }
  const layer = new Layer();
  const [first, second] = new nn.TransformerEncoder(layer, 2).layers;
  assert.deepEqual(Object.keys(first.stateDict()), Object.keys(layer.stateDict()));
  assert.equal(first.tied, first.list[0]);
  assert.notEqual(first.tied, second.tied);
  assert.equal(first.steps.persistent, false);
  assert.notEqual(first.sizes, second.sizes);
  const x = randn([1, 2]);
  assert.deepEqual(first.forward(x).toArray(), layer.forward(x).toArray());
  parametrize.removeParametrizations(first.dict.get('a'), 'weight');
  assert.equal(parametrize.isParametrized(second.dict.get('a'), 'weight'), true);
  assert.deepEqual(second.forward(x).toArray(), layer.forward(x).toArray());
});

test('wrong arguments of transformers are named', () => {
  const layer = new nn.TransformerEncoderLayer(4, 2, 8);
  const transformer = new nn.Transformer({
    ...{ dModel: 4, nhead: 2, numEncoderLayers: 1, numDecoderLayers: 1, dimFeedforward: 8 },
  });
  for (const [fn, message] of [
    [
      () => new nn.TransformerEncoderLayer(4, 2, { activation: 'tanh' }),
      /'relu', 'gelu', a function or a module/,
    ],
    [() => new nn.TransformerEncoder(1, 2), /a module as the layer of nn.TransformerEncoder, received 1/],
    [() => new nn.TransformerEncoder(layer, 0), /an integer of at least 1 for numLayers/],
    [() => new nn.TransformerEncoder(layer, 1, { norm: 3 }), /a module for option 'norm'/],
    [
      () => layer.forward(zeros([3, 1, 4]), { mask: 1 }),
      /forward\(\) of nn.TransformerEncoderLayer has no option 'mask'/,
    ],
    [
      () => transformer.forward(zeros([3, 1, 4]), zeros([3, 2, 4])),
      /src and tgt of one batch and of 4 features/,
    ],
    [() => nn.Transformer.generateSquareSubsequentMask(-1), /an integer of at least 0 for size/],
  ]) {
    assert.throws(fn, refusal(message));
  }
});

test('a model of attention is evaluated in eval() with the bits of an eager pass', async () => {
  const layer = new nn.TransformerEncoderLayer(8, 2, 16, { batchFirst: true });
  const model = new nn.TransformerEncoder(layer, 2).eval();
  const x = randn([4, 5, 8]);
  const output = await predict(model, new data.TensorDataset(x), { batchSize: 4, accelerator: 'cpu' });
  assert.deepEqual(output.toArray(), noGrad(() => model.forward(x)).toArray());
});

test('parametrizations are checked when they are registered, and then nothing has changed', () => {
  class Wider extends nn.Module {
    forward(x) {
      return x.repeat([1, 2]);
    }
  }
  class Halves extends nn.Module {
    forward(x) {
      return x.to('float64');
    }
  }
  const layer = new nn.Linear(2, 2);
  const register =
    (...args) =>
    () =>
      parametrize.registerParametrization(layer, ...args);
  assert.throws(
    register('weight', new Wider()),
    refusal(/a parametrization to keep the shape \[2,2\], received \[2,4\]/),
  );
  assert.throws(
    register('weight', new Halves()),
    refusal(/keep the dtype \[float32\], received \[float64\]/),
  );
  assert.throws(
    register('wait', new Wider()),
    refusal(/the name of a parameter or buffer of Linear .* 'wait'/),
  );
  assert.throws(register('weight', 1), refusal(/a module for the parametrization/));
  assert.throws(
    () => parametrize.removeParametrizations(layer, 'weight'),
    refusal(/the name of a parametrized tensor of Linear/),
  );
  assert.equal(parametrize.isParametrized(layer), false);
  assert.deepEqual(Object.keys(layer.stateDict()), ['weight', 'bias']);
  assert.equal(layer.constructor, nn.Linear);
  register('weight', new Wider(), { unsafe: true })();
  assert.deepEqual(layer.weight.shape, [2, 4]);
  assert.throws(
    () => {
      layer.weight = ones([2, 4]);
    },
    refusal(/Wider has no rightInverse\(\)/),
  );
  for (const [fn, message] of [
    [() => parametrizations.weightNorm(layer, 'x'), /a module with a tensor 'x'/],
    [() => parametrizations.spectralNorm(new nn.Linear(2, 2), { dim: 2 }), /a dim between -2 and 1/],
    [() => parametrizations.orthogonal(new nn.Linear(2, 2), 'bias'), /dimensions of 'bias'/],
    [
      () => parametrizations.orthogonal(new nn.Linear(2, 2), { orthogonalMap: 'qr' }),
      /'matrix_exp', 'cayley'/,
    ],
  ]) {
    assert.throws(fn, refusal(message));
  }
});

test('a parametrized tensor is computed once in cached(), and again where a scope has disposed of it', () => {
  const layer = new nn.Linear(2, 2);
  let calls = 0;
  class Same extends nn.Module {
    forward(x) {
      calls += 1;
      return x.mul(1);
    }
  }
  parametrize.registerParametrization(layer, 'weight', new Same());
  calls = 0;
  parametrize.cached(() => {
    layer.forward(ones([1, 2]));
    assert.equal(layer.weight, layer.weight);
    assert.equal(calls, 1);
  });
  layer.forward(ones([1, 2]));
  assert.equal(calls, 2);
  parametrize.cached(() => {
    scope(() => void layer.weight);
    layer.forward(ones([1, 2]));
  });
  assert.equal(calls, 4);
  assert.throws(() => parametrize.cached(async () => {}), refusal(/a synchronous function/));
});

test('an optimizer made before a parametrization goes on with the original', () => {
  const layer = new nn.Linear(2, 2);
  const optimizer = new optim.SGD(layer.parameters(), 0.5);
  parametrizations.spectralNorm(layer);
  const before = layer.parametrizations.get('weight').original.toArray();
  layer
    .forward(ones([1, 2]))
    .sum()
    .backward();
  optimizer.step();
  assert.notDeepEqual(layer.parametrizations.get('weight').original.toArray(), before);
});

test('clipping says what it cannot take, and leaves no handles behind', () => {
  const layer = new nn.Linear(2, 2);
  layer
    .forward(tensor([[Number.POSITIVE_INFINITY, 1]]))
    .sum()
    .backward();
  const { live } = stats();
  assert.throws(
    () => scope(() => nn.utils.clipGradNorm_(layer.parameters(), 1, { errorIfNonfinite: true })),
    refusal(/the total norm of order 2 for nn.utils.clipGradNorm_ is Infinity/),
  );
  scope(() => nn.utils.clipGradValue_(layer.parameters(), 1));
  assert.equal(stats().live, live);
  assert.throws(
    () => nn.utils.clipGradNorm_([1], 1),
    refusal(/tensors for nn.utils.clipGradNorm_, received 1/),
  );
  assert.throws(() => nn.utils.clipGradNorm_([], 'a'), refusal(/a number for maxNorm/));
  assert.equal(nn.utils.clipGradNorm_([], 1).item(), 0);
  assert.throws(
    () => nn.utils.vectorToParameters(ones([5]), layer.parameters()),
    refusal(/a vector of 6 values for nn.utils.vectorToParameters, received shape \[5\]/),
  );
});

test('wrong arguments of losses are named', () => {
  const x = zeros([2, 3]);
  for (const [fn, message] of [
    [() => new nn.HuberLoss({ delta: 0 }), /a number above 0 for option 'delta' of nn.HuberLoss, received 0/],
    [() => new nn.MultiMarginLoss(3), /1 or 2 for option 'p' of nn.MultiMarginLoss, received 3/],
    [() => new nn.MultiMarginLoss({ weight: x }), /a tensor of one dimension for option 'weight'/],
    [() => new nn.KLDivLoss({ reduction: 'batch' }), /'none', 'mean', 'sum', 'batchmean'/],
    [
      () => new nn.BCELoss().forward(x, zeros([2])),
      /a target of the input's shape \[2,3\] for nn.BCELoss, received \[2\]/,
    ],
    [
      () => new nn.L1Loss().forward(x, x, x),
      /\(input, target\) for nn.L1Loss, received 2 fields after the first/,
    ],
    [() => new nn.TripletMarginLoss().forward(x, x), /a tensor for the negative of nn.TripletMarginLoss/],
    [
      () => new nn.GaussianNLLLoss().forward(x, x, zeros([3])),
      /a variance of shape \[2,3\].* received \[3\]/,
    ],
    [
      () => new nn.CTCLoss().forward(zeros([4, 1, 3]), zeros([1, 2]), [4], tensor([2n])),
      /both lengths .* both arrays/,
    ],
    [() => nn.functional.l1Loss(x, x, { weight: zeros([3]) }), /a weight of the input's shape \[2,3\]/],
    [
      () => new nn.AdaptiveLogSoftmaxWithLoss(4, 5, [3, 2]),
      /ascending integers between 1 and 4 for cutoffs .* \[3,2\]/,
    ],
    [
      () => new nn.AdaptiveLogSoftmaxWithLoss(4, 5, [2]).forward(zeros([1, 4]), tensor([7n])),
      /between 0 and 4 .* received 7 to 7/,
    ],
  ]) {
    assert.throws(fn, refusal(message));
  }
});
