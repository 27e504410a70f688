// The dropout family. What the fields of a case mean stands in test/support/layers.mjs.

const family = [
  ['Dropout', [6, 5]],
  ['Dropout1d', [3, 4, 5]],
  ['Dropout2d', [3, 4, 2, 3]],
  ['Dropout3d', [3, 4, 2, 2, 3]],
  ['AlphaDropout', [6, 5]],
  ['FeatureAlphaDropout', [3, 4, 2, 3]],
];

export const cases = [
  ...family.flatMap(([layer, shape]) => [
    { layer, inputs: [{ shape }] },
    { layer, args: [0.2], inputs: [{ shape }] },
    { layer, args: [0.2], inputs: [{ shape }], eval: true },
  ]),
  ...family.slice(0, 4).map(([layer, shape]) => ({
    ...{ layer, args: [0.25], options: { inplace: true }, inputs: [{ shape, clone: true }] },
  })),
  { call: 'dropout', inputs: [{ shape: [4] }, 1] },
  { call: 'dropout', inputs: [{ shape: [4] }, 0] },
  { layer: 'Dropout1d', inputs: [{ shape: [4, 5] }] },
  { layer: 'Dropout1d', options: { inplace: true }, inputs: [{ shape: [4, 5], clone: true }] },
  { layer: 'Dropout3d', inputs: [{ shape: [4, 2, 3, 2] }] },
  { call: 'dropout', inputs: [{ shape: [6, 5] }] },
  { call: 'dropout', inputs: [{ shape: [6, 5] }, 0.3], options: { training: false } },
  { call: 'dropout1d', inputs: [{ shape: [3, 4, 5] }, 0.3] },
  { call: 'dropout2d', inputs: [{ shape: [3, 4, 5, 2] }], options: { p: 0.3 } },
  { call: 'dropout3d', inputs: [{ shape: [3, 4, 5, 2, 2] }] },
  { call: 'alphaDropout', inputs: [{ shape: [6, 5] }] },
  { call: 'alphaDropout', inputs: [{ shape: [6, 5] }, 0.3], options: { training: true } },
  { call: 'featureAlphaDropout', inputs: [{ shape: [3, 4, 5] }, 0.3], options: { training: true } },
];
