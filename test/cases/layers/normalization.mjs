// Normalisation layers. What the fields of a case mean stands in test/support/layers.mjs.

const line = [{ shape: [4, 6, 5] }];
const image = [{ shape: [4, 6, 5, 3] }];
const volume = [{ shape: [2, 6, 3, 4, 2] }];
const each = (family, fields, first = 1) =>
  [line, image, volume]
    .slice(first - 1)
    .map((inputs, index) => ({ ...fields, layer: `${family}${index + first}d`, inputs }));

export const cases = [
  ...each('BatchNorm', { args: [6] }),
  ...each('BatchNorm', { args: [6], times: 3 }),
  ...each('BatchNorm', { args: [6], eval: true }),
  ...each('BatchNorm', { args: [6, 1e-3], options: { momentum: 0.3, affine: false }, times: 2 }),
  ...each('BatchNorm', { args: [6], options: { trackRunningStats: false } }),
  ...each('BatchNorm', { args: [6], options: { trackRunningStats: false }, eval: true }),
  ...each('BatchNorm', { args: [6], options: { momentum: null } }),
  { layer: 'BatchNorm1d', args: [6], options: { momentum: null }, inputs: line, times: 3 },
  { layer: 'BatchNorm2d', args: [6], options: { momentum: null }, inputs: image, eval: true },
  { layer: 'BatchNorm1d', args: [6], inputs: [{ shape: [8, 6] }] },
  { layer: 'BatchNorm2d', args: [6], inputs: [{ shape: [4, 6, 5, 3], channelsLast: true }] },
  ...each('InstanceNorm', { args: [6] }),
  ...each('InstanceNorm', { args: [6, 1e-3], options: { affine: true, trackRunningStats: true }, times: 2 }),
  ...each('InstanceNorm', {
    args: [6],
    options: { affine: true, momentum: 0.4, trackRunningStats: true },
    eval: true,
  }),
  { layer: 'InstanceNorm1d', args: [6], options: { affine: true }, inputs: [{ shape: [6, 5] }] },
  { layer: 'InstanceNorm2d', args: [6], inputs: [{ shape: [6, 5, 3] }] },
  { layer: 'LayerNorm', args: [5], inputs: line },
  { layer: 'LayerNorm', args: [[6, 5]], inputs: line },
  { layer: 'LayerNorm', args: [5, 1e-3], options: { elementwiseAffine: false }, inputs: line },
  { layer: 'LayerNorm', args: [[5]], options: { bias: false }, inputs: line },
  { layer: 'LayerNorm', args: [64], inputs: [{ shape: [3, 4, 64] }] },
  { layer: 'RMSNorm', args: [5], inputs: line },
  { layer: 'RMSNorm', args: [[6, 5], 1e-2], inputs: line },
  { layer: 'RMSNorm', args: [5], options: { elementwiseAffine: false }, inputs: line },
  { layer: 'GroupNorm', args: [3, 6], inputs: line },
  { layer: 'GroupNorm', args: [2, 6, 1e-3], inputs: image },
  { layer: 'GroupNorm', args: [6, 6], options: { affine: false }, inputs: volume },
  { layer: 'GroupNorm', args: [3, 6], inputs: [{ shape: [4, 6] }] },
  { layer: 'LocalResponseNorm', args: [2], inputs: line },
  { layer: 'LocalResponseNorm', args: [3, 0.1], options: { beta: 0.5, k: 2.5 }, inputs: image },
  { layer: 'LocalResponseNorm', args: [5], options: { alpha: 0.2 }, inputs: volume },
  {
    call: 'batchNorm',
    inputs: [
      ...image,
      { shape: [6], grad: false },
      { shape: [6], uniform: [0.5, 2], grad: false },
      { shape: [6] },
    ],
    options: { bias: { shape: [6] } },
  },
  { call: 'batchNorm', inputs: [...line, null, null], options: { training: true, eps: 1e-3 } },
  { call: 'instanceNorm', inputs: line, options: { weight: { shape: [6] }, bias: { shape: [6] } } },
  { call: 'layerNorm', inputs: [...line, [6, 5], { shape: [6, 5] }], options: { bias: { shape: [6, 5] } } },
  { call: 'rmsNorm', inputs: [...line, [5], { shape: [5] }], options: { eps: 1e-3 } },
  { call: 'groupNorm', inputs: [...line, 3], options: { weight: { shape: [6] }, bias: { shape: [6] } } },
  { call: 'localResponseNorm', inputs: [...image, 4], options: { beta: 0.25 } },
];
