// Initial values. What the fields of a case mean stands in test/support/layers.mjs.

const matrix = { shape: [6, 4], grad: false };
const wide = { shape: [4, 9], grad: false };
const kernel = { shape: [6, 2, 3, 3], grad: false };
const of = 'init';
// They fill tensors before a run, not in its steps.
const set = (call, inputs, options) => ({ of, call, inputs, ...(options ? { options } : {}), isSetUp: true });

export const cases = [
  set('uniform_', [matrix]),
  set('uniform_', [matrix, -0.5, 0.25]),
  set('uniform_', [matrix], { b: 3 }),
  set('normal_', [matrix]),
  set('normal_', [{ shape: [5, 7], grad: false }, 2, 0.25]),
  set('normal_', [matrix], { std: 0.02 }),
  set('truncNormal_', [matrix]),
  set('truncNormal_', [matrix, 0.5], { std: 0.3, a: -0.25, b: 1 }),
  set('constant_', [matrix, 0.75]),
  set('ones_', [matrix]),
  set('zeros_', [matrix]),
  set('eye_', [matrix]),
  set('eye_', [wide]),
  set('dirac_', [{ shape: [4, 3, 5], grad: false }]),
  set('dirac_', [kernel]),
  set('dirac_', [kernel, 2]),
  set('dirac_', [{ shape: [4, 6, 3, 2, 3], grad: false }, 2]),
  set('xavierUniform_', [matrix]),
  set('xavierUniform_', [kernel, 1.5]),
  set('xavierNormal_', [matrix]),
  set('xavierNormal_', [kernel], { gain: 2 }),
  set('kaimingUniform_', [matrix]),
  set('kaimingUniform_', [kernel, 0.3], { mode: 'fan_out' }),
  set('kaimingUniform_', [kernel], { nonlinearity: 'relu' }),
  set('kaimingNormal_', [matrix]),
  set('kaimingNormal_', [kernel], { a: 0.1, mode: 'fan_out', nonlinearity: 'leaky_relu' }),
  set('orthogonal_', [matrix]),
  set('orthogonal_', [wide, 1.5]),
  set('orthogonal_', [kernel]),
  set('sparse_', [matrix, 0.5]),
  set('sparse_', [wide, 0.3], { std: 0.1 }),
  ...['linear', 'conv2d', 'conv_transpose1d', 'sigmoid', 'tanh', 'relu', 'selu', 'leaky_relu'].map((name) =>
    set('calculateGain', [name]),
  ),
  set('calculateGain', ['leaky_relu', 0.2]),
];
