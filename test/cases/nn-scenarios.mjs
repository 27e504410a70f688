// What of nn no table of layers can say: packed sequences, nn.utils, the adaptive softmax's other methods. Each scenario gives
// `{ text, keys, tensors }`; test/parity/nn_scenarios.py has the same under the same names, and draws in the same order.
// Import it after the environment is set: it loads the native part.
import { manualSeed, nn, rand, randn, tensor } from '../../dist/index.js';
import { exact } from '../support/exchange.mjs';

const { parametrize, rnn } = nn.utils;
const weighed = (outputs) =>
  outputs
    .map((output) => output.mul(randn(output.shape)).sum())
    .reduce((sum, term) => sum.add(term))
    .backward();
const gradients = (module) => module.parameters().map((parameter) => parameter.grad);

/** Forward twice and backward once, in training, of a module with something on its weight. */
function trained(module, input) {
  const before = Object.values(module.stateDict()).map((value) => value.clone());
  input.requiresGrad_();
  module.forward(input);
  const output = module.forward(input);
  weighed([output]);
  const after = [module.weight, output, input.grad, ...gradients(module)];
  module.eval();
  return {
    text: String(module),
    keys: Object.keys(module.stateDict()),
    tensors: [...before, ...after, ...module.buffers(), module.forward(input)],
  };
}

function packed(layer, lengths, options, state) {
  const x = randn([5, 4, 3]).requiresGrad_();
  const sequence = rnn.packPaddedSequence(x, lengths, options);
  const [output, hidden] = layer.forward(sequence, state);
  const [padded, sizes] = rnn.padPackedSequence(output, { totalLength: 6, paddingValue: -1 });
  weighed([padded, ...[hidden].flat()]);
  return {
    tensors: [
      ...[sequence.data, sequence.batchSizes, sequence.sortedIndices, sequence.unsortedIndices],
      ...[output.data, padded, sizes, ...[hidden].flat(), x.grad, ...gradients(layer)],
    ],
  };
}

function clipped(fn) {
  const model = new nn.Sequential(new nn.Linear(3, 4), new nn.Linear(4, 2));
  weighed([model.forward(randn([5, 3]))]);
  const norm = fn(model.parameters());
  return { tensors: [norm, ...gradients(model)] };
}

class Symmetric extends nn.Module {
  forward(x) {
    return x.triu().add(x.triu(1).transpose(-1, -2));
  }
  rightInverse(x) {
    return x.triu();
  }
}

class Scaled extends nn.Module {
  scale = new nn.Parameter(tensor([2]));
  forward(x) {
    return x.mul(this.scale);
  }
  rightInverse(x) {
    return x.div(this.scale);
  }
}

function parametrized() {
  const layer = new nn.Linear(3, 3);
  parametrize.registerParametrization(layer, 'weight', new Symmetric());
  parametrize.registerParametrization(layer, 'weight', new Scaled());
  parametrize.registerParametrization(layer, 'bias', new Scaled());
  return layer;
}

const sequences = () => [randn([4, 2]), randn([2, 2]), randn([3, 2])];

export const scenarios = {
  'packed LSTM': () =>
    packed(new nn.LSTM(3, 4, 2, { bidirectional: true }), [5, 4, 4, 1], { enforceSorted: true }),
  'packed LSTM, not sorted, with states': () =>
    packed(new nn.LSTM(3, 4), tensor([2n, 5n, 1n, 3n]), { enforceSorted: false }, [
      randn([1, 4, 4]),
      randn([1, 4, 4]),
    ]),
  'packed GRU, not sorted': () => packed(new nn.GRU(3, 4, 2), [2, 5, 1, 3], { enforceSorted: false }),
  'packed RNN': () => packed(new nn.RNN(3, 4), [5, 5, 2, 1], { enforceSorted: true }),
  'sequences packed, unpacked, padded, unpadded': () => {
    const list = sequences();
    const pack = rnn.packSequence(list, false);
    const padded = rnn.padSequence(list, { paddingValue: 9, batchFirst: true });
    const left = rnn.padSequence(list, { paddingSide: 'left' });
    return {
      tensors: [
        ...[pack.data, pack.batchSizes, padded, left],
        ...rnn.unpackSequence(pack),
        ...rnn.unpadSequence(padded, tensor([4n, 2n, 3n]), true),
      ],
    };
  },

  clipGradNorm_: () => clipped((parameters) => nn.utils.clipGradNorm_(parameters, 0.5)),
  'clipGradNorm_ of order 1, above the norm': () =>
    clipped((parameters) => nn.utils.clipGradNorm_(parameters, 1e4, 1)),
  'clipGradNorm_ of order infinity': () =>
    clipped((parameters) => nn.utils.clipGradNorm_(parameters, 0.1, { normType: Number.POSITIVE_INFINITY })),
  clipGradsWithNorm_: () =>
    clipped((parameters) => {
      const norm = nn.utils.getTotalNorm(
        parameters.map(({ grad }) => grad),
        3,
      );
      nn.utils.clipGradsWithNorm_(parameters, 0.3, norm);
      return norm;
    }),
  clipGradValue_: () =>
    clipped((parameters) => {
      nn.utils.clipGradValue_(parameters, 0.2);
      return tensor([0]);
    }),
  'parameters as a vector': () => {
    const model = new nn.Linear(3, 2);
    const vector = nn.utils.parametersToVector(model.parameters());
    nn.utils.vectorToParameters(randn([8]), model.parameters());
    return { tensors: [vector, ...model.parameters()] };
  },

  'hooks on forward and backward': () => {
    const [first, second] = [new nn.Linear(3, 4), new nn.Linear(4, 2)];
    const seen = [];
    const note = (tensors) =>
      void seen.push(...tensors.filter((each) => each !== null).map((each) => each.clone()));
    first.registerForwardPreHook((_, [input]) => [input.mul(2)]);
    first.registerForwardHook((_, inputs, output) => note([...inputs, output]));
    second.registerForwardHook((_, __, output) => output.sigmoid());
    second.registerFullBackwardPreHook((_, [gradient]) => [gradient.mul(3)]);
    second.registerFullBackwardHook((_, gradInput, gradOutput) => note([...gradInput, ...gradOutput]));
    second.registerFullBackwardHook((_, [gradInput]) => [gradInput.sub(0.5)]);
    first.registerFullBackwardHook((_, gradInput, gradOutput) => note([...gradInput, ...gradOutput]));
    const x = randn([5, 3]);
    const output = second.forward(first.forward(x));
    weighed([output]);
    return { tensors: [output, ...seen, ...gradients(first), ...gradients(second)] };
  },
  'own parametrizations': () => trained(parametrized(), randn([2, 3])),
  'a parametrized tensor is set, and parametrizations are removed': () => {
    const layer = parametrized();
    layer.weight = parametrizedValue();
    const set = [layer.weight.clone(), ...Object.values(layer.stateDict()).map((value) => value.clone())];
    parametrize.removeParametrizations(layer, 'weight');
    const half = String(layer);
    parametrize.removeParametrizations(layer, 'bias', false);
    return {
      text: `${half}\n${layer}`,
      keys: Object.keys(layer.stateDict()),
      tensors: [...set, layer.weight, layer.bias],
    };
  },

  'adaptive softmax: all log-probabilities, and predictions': () => {
    const softmax = new nn.AdaptiveLogSoftmaxWithLoss(6, 9, [2, 5], { divValue: 2, headBias: true });
    const x = randn([7, 6]).mul(4);
    return {
      text: String(softmax),
      tensors: [softmax.logProb(x), softmax.predict(x), softmax.logProb(x).exp()],
    };
  },
};

/** The scenarios with their seeds. */
export const jobs = Object.keys(scenarios).map((name, index) => ({ name, seed: 500 + index }));

function parametrizedValue() {
  const value = randn([3, 3]);
  return value.add(value.transpose(0, 1));
}

/** Runs a scenario; exact tensors, and a draw afterwards. */
export function runScenario(name, seed) {
  manualSeed(seed);
  const { text = '', keys = [], tensors } = scenarios[name]();
  return { text, keys, tensors: [...tensors.map(exact), exact(rand([]))] };
}
