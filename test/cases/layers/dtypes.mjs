// Layers converted to other dtypes. What the fields of a case mean stands in test/support/layers.mjs.

const layers = [
  { layer: 'Linear', args: [6, 3], inputs: [[4, 6]] },
  {
    layer: 'Bilinear',
    args: [3, 4, 5],
    inputs: [
      [2, 3],
      [2, 4],
    ],
  },
  { layer: 'Conv2d', args: [3, 4, 3], options: { padding: 1 }, inputs: [[2, 3, 6, 5]] },
  { layer: 'ConvTranspose1d', args: [3, 4, 3, 2], inputs: [[2, 3, 7]] },
  { layer: 'MaxPool2d', args: [2], inputs: [[2, 3, 6, 6]] },
  { layer: 'AvgPool2d', args: [2], inputs: [[2, 3, 6, 6]] },
  { layer: 'AdaptiveAvgPool2d', args: [3], inputs: [[2, 3, 7, 6]] },
  { layer: 'BatchNorm2d', args: [3], inputs: [[2, 3, 4, 4]] },
  { layer: 'BatchNorm1d', args: [3], options: { momentum: null }, inputs: [[2, 3, 4]], times: 2 },
  { layer: 'LayerNorm', args: [8], inputs: [[3, 8]] },
  { layer: 'GroupNorm', args: [2, 4], inputs: [[2, 4, 5]] },
  { layer: 'RMSNorm', args: [8], inputs: [[3, 8]] },
  { layer: 'GELU', inputs: [[3, 8]] },
  { layer: 'PReLU', inputs: [[3, 8]] },
  { layer: 'Softmax', args: [1], inputs: [[3, 8]] },
  { layer: 'Dropout', inputs: [[3, 8]] },
  { layer: 'Upsample', options: { scaleFactor: 2, mode: 'bilinear' }, inputs: [[1, 2, 4, 4]] },
  { layer: 'ReflectionPad2d', args: [1], inputs: [[1, 2, 4, 4]] },
  {
    layer: 'CosineSimilarity',
    inputs: [
      [3, 8],
      [3, 8],
    ],
  },
];

export const cases = [
  ...['float64', 'bfloat16'].flatMap((dtype) =>
    layers.map((spec) => ({ ...spec, to: dtype, inputs: spec.inputs.map((shape) => ({ shape, dtype })) })),
  ),
  ...['float64', 'bfloat16'].map((to) => ({
    ...{ layer: 'Embedding', args: [8, 4, 1], to, inputs: [{ shape: [3, 5], range: [0, 8] }] },
  })),
];
