// Weights under the functions of nn.utils.parametrizations. What the fields of a case mean stands at the top of
// test/support/layers.mjs.

const linear = (inputs, outputs, parametrized) => ({
  layer: 'Linear',
  args: [inputs, outputs],
  parametrized,
  inputs: [{ shape: [4, inputs] }],
});

export const cases = [
  linear(3, 2, ['weightNorm', 'weight']),
  linear(3, 2, ['weightNorm', 'weight', { dim: null }]),
  {
    layer: 'Conv1d',
    args: [2, 3, 2],
    parametrized: ['weightNorm', 'weight', { dim: 1 }],
    inputs: [{ shape: [2, 2, 5] }],
  },
  {
    layer: 'LSTM',
    args: [3, 2],
    parametrized: ['weightNorm', 'weight_hh_l0'],
    inputs: [{ shape: [4, 2, 3] }],
  },

  linear(3, 2, ['spectralNorm', 'weight']),
  { ...linear(3, 2, ['spectralNorm', 'weight']), times: 2 },
  { ...linear(3, 2, ['spectralNorm', 'weight']), eval: true },
  linear(3, 2, ['spectralNorm', 'bias']),
  {
    layer: 'Conv2d',
    args: [2, 3, 2],
    parametrized: ['spectralNorm', 'weight', { nPowerIterations: 3, eps: 1e-6 }],
    inputs: [{ shape: [2, 2, 5, 4] }],
  },
  {
    layer: 'ConvTranspose1d',
    args: [2, 3, 2],
    parametrized: ['spectralNorm', 'weight'],
    inputs: [{ shape: [2, 2, 5] }],
  },

  linear(4, 4, ['orthogonal', 'weight']),
  linear(3, 5, ['orthogonal', 'weight']),
  linear(5, 3, ['orthogonal', 'weight']),
  linear(4, 4, ['orthogonal', 'weight', { orthogonalMap: 'cayley' }]),
  linear(3, 5, ['orthogonal', 'weight', { orthogonalMap: 'matrix_exp' }]),
  linear(5, 3, ['orthogonal', 'weight', { orthogonalMap: 'cayley' }]),
  linear(4, 4, ['orthogonal', 'weight', { orthogonalMap: 'householder', useTrivialization: false }]),
  linear(3, 5, ['orthogonal', 'weight', { useTrivialization: false }]),
];
