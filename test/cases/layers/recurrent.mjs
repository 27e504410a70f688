// Recurrent layers and cells. What the fields of a case mean stands at the top of test/support/layers.mjs.

const inputs = [{ shape: [5, 3, 4] }];
const batchFirst = [{ shape: [3, 5, 4] }];
const state = (layers, features) => ({ shape: [layers, 3, features] });

/** The configurations that RNN, LSTM and GRU share; `hx` makes the states of an LSTM, or the one of the others. */
function each(layer, hx) {
  return [
    { layer, args: [4, 6], inputs },
    { layer, args: [4, 6], inputs: [...inputs, hx(1)] },
    { layer, args: [4, 6, 2], inputs },
    { layer, args: [4, 6, { bias: false, batchFirst: true }], inputs: batchFirst },
    { layer, args: [4, 6], options: { bidirectional: true }, inputs: [...inputs, hx(2)] },
    {
      layer,
      args: [4, 6],
      options: { numLayers: 2, bidirectional: true, dropout: 0.3, batchFirst: true },
      inputs: batchFirst,
    },
    { layer, args: [4, 6], options: { numLayers: 3, dropout: 0.5 }, inputs, eval: true },
    { layer, args: [4, 6, 2], options: { batchFirst: true }, inputs: [{ shape: [5, 4] }] },
  ].map(({ args, options, ...others }) => {
    const last = args.at(-1);
    const named = typeof last === 'object' ? { args: args.slice(0, -1), options: last } : { args, options };
    return { ...others, ...named };
  });
}

const one = (layers) => state(layers, 6);
const two = (layers) => [state(layers, 6), state(layers, 6)];
const row = { shape: [3, 4] };
const hidden = { shape: [3, 6] };

export const cases = [
  ...each('RNN', one),
  {
    layer: 'RNN',
    args: [4, 6],
    options: { nonlinearity: 'relu', numLayers: 2, bidirectional: true },
    inputs,
  },
  ...each('GRU', one),
  ...each('LSTM', two),
  { layer: 'LSTM', args: [4, 6], options: { projSize: 3 }, inputs },
  {
    layer: 'LSTM',
    args: [4, 6],
    options: { projSize: 2, numLayers: 2, bidirectional: true, bias: false },
    inputs: [...inputs, [state(4, 2), state(4, 6)]],
  },
  { layer: 'LSTM', args: [4, 6], inputs: [{ shape: [5, 4] }, [{ shape: [1, 6] }, { shape: [1, 6] }]] },

  { layer: 'RNNCell', args: [4, 6], inputs: [row] },
  { layer: 'RNNCell', args: [4, 6, false], options: { nonlinearity: 'relu' }, inputs: [row, hidden] },
  { layer: 'RNNCell', args: [4, 6], inputs: [{ shape: [4] }, { shape: [6] }] },
  { layer: 'GRUCell', args: [4, 6], inputs: [row, hidden] },
  { layer: 'GRUCell', args: [4, 6, false], inputs: [row] },
  { layer: 'LSTMCell', args: [4, 6], inputs: [row, [hidden, hidden]] },
  { layer: 'LSTMCell', args: [4, 6, false], inputs: [row] },
  { layer: 'LSTMCell', args: [4, 6], inputs: [{ shape: [4] }] },
];
