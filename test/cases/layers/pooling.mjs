// Pooling. What the fields of a case mean stands in test/support/layers.mjs.

const line = { shape: [2, 3, 11] };
const image = { shape: [2, 3, 8, 7] };
const volume = { shape: [2, 2, 6, 5, 7] };

/** The layers of a family with their inputs, one for each number of dimensions. */
const each = (family, fields, [first, ...others] = [line, image, volume]) =>
  [first, ...others].map((input, index) => ({
    ...fields,
    layer: `${family}${index + 4 - [first, ...others].length}d`,
    inputs: [input],
  }));

// Places of elements as a pooling of windows of 2 gives them: the first of each window.
const firstOf = (...lengths) => {
  const strides = lengths.map((_, dim) =>
    lengths.slice(dim + 1).reduce((product, length) => product * length, 1),
  );
  const places = (dim) =>
    dim === lengths.length
      ? 0
      : Array.from({ length: Math.floor(lengths[dim] / 2) }, (_, index) =>
          add(places(dim + 1), 2 * index * strides[dim]),
        );
  const add = (value, more) => (Array.isArray(value) ? value.map((each) => add(each, more)) : value + more);
  return [[places(0)]];
};
const places = (...lengths) => ({ values: firstOf(...lengths), dtype: 'int64' });

export const cases = [
  ...each('MaxPool', { args: [3] }),
  ...each('MaxPool', { args: [3, 2], options: { padding: 1 } }),
  ...each('MaxPool', { args: [2], options: { stride: 2, returnIndices: true, ceilMode: true } }),
  ...each('MaxPool', { args: [2], options: { stride: 1, dilation: 2 } }),
  { layer: 'MaxPool2d', args: [[3, 2]], options: { padding: [1, 0], stride: [2, 1] }, inputs: [image] },
  { layer: 'MaxPool2d', args: [2], inputs: [{ ...image, channelsLast: true }] },
  { layer: 'MaxPool2d', args: [2], inputs: [{ shape: [3, 6, 6], grad: false }] },
  { layer: 'MaxPool1d', args: [2], inputs: [{ ...line, grad: false }] },
  ...each('AvgPool', { args: [3] }),
  ...each('AvgPool', { args: [3, 2], options: { padding: 1, countIncludePad: false } }),
  ...each('AvgPool', { args: [2], options: { ceilMode: true } }),
  { layer: 'AvgPool2d', args: [[3, 2]], options: { stride: [1, 2], divisorOverride: 4 }, inputs: [image] },
  { layer: 'AvgPool3d', args: [2], options: { divisorOverride: 3 }, inputs: [volume] },
  ...each('LPPool', { args: [2, 3] }),
  ...each('LPPool', { args: [3, 2, 1], options: { ceilMode: true } }, [
    ...[line, image, volume].map((input) => ({ ...input, uniform: [0.5, 2] })),
  ]),
  { layer: 'LPPool2d', args: [1.5, [2, 3]], inputs: [{ ...image, uniform: [0.5, 2] }] },
  ...each('AdaptiveAvgPool', { args: [4] }),
  { layer: 'AdaptiveAvgPool2d', args: [[3, null]], inputs: [image] },
  { layer: 'AdaptiveAvgPool2d', args: [1], inputs: [{ shape: [3, 5, 5] }] },
  { layer: 'AdaptiveAvgPool3d', args: [[3, null, 2]], inputs: [volume] },
  ...each('AdaptiveMaxPool', { args: [4] }),
  ...each('AdaptiveMaxPool', { args: [2], options: { returnIndices: true } }),
  { layer: 'AdaptiveMaxPool2d', args: [[3, null], true], inputs: [image] },
  { layer: 'MaxUnpool1d', args: [2], inputs: [{ shape: [1, 1, 4] }, places(8)] },
  { layer: 'MaxUnpool1d', args: [2], inputs: [{ shape: [1, 1, 4] }, places(8), [9]] },
  { layer: 'MaxUnpool2d', args: [2], inputs: [{ shape: [1, 1, 3, 2] }, places(6, 4)] },
  { layer: 'MaxUnpool2d', args: [[2, 2], 2], inputs: [{ shape: [1, 1, 3, 2] }, places(6, 4), [1, 1, 7, 5]] },
  {
    layer: 'MaxUnpool3d',
    args: [2],
    options: { stride: [2, 2, 2] },
    inputs: [{ shape: [1, 1, 2, 3, 2] }, places(4, 6, 4)],
  },
  { layer: 'FractionalMaxPool2d', args: [2], options: { outputSize: [4, 3] }, inputs: [image] },
  {
    layer: 'FractionalMaxPool2d',
    args: [2],
    options: { outputRatio: [0.6, 0.5], returnIndices: true },
    inputs: [image],
  },
  { layer: 'FractionalMaxPool2d', args: [[3, 2], 3], inputs: [{ shape: [3, 8, 7] }] },
  { layer: 'FractionalMaxPool3d', args: [2], options: { outputSize: 3 }, inputs: [volume] },
  {
    layer: 'FractionalMaxPool3d',
    args: [2],
    options: { outputRatio: 0.5, returnIndices: true },
    inputs: [volume],
  },
  { call: 'maxPool1d', inputs: [line, 3, 2] },
  { call: 'maxPool2d', inputs: [image, 3], options: { stride: 2, padding: 1 } },
  { call: 'maxPool3d', inputs: [volume, 2] },
  { call: 'maxPool1dWithIndices', inputs: [line, 3] },
  { call: 'maxPool2dWithIndices', inputs: [image, 2] },
  { call: 'maxPool3dWithIndices', inputs: [volume, 2] },
  { call: 'maxUnpool1d', inputs: [{ shape: [1, 1, 4] }, places(8), 2] },
  { call: 'maxUnpool2d', inputs: [{ shape: [1, 1, 3, 2] }, places(6, 4), 2] },
  { call: 'maxUnpool3d', inputs: [{ shape: [1, 1, 2, 3, 2] }, places(4, 6, 4), 2] },
  { call: 'avgPool1d', inputs: [line, 3], options: { padding: 1 } },
  { call: 'avgPool2d', inputs: [image, 2], options: { divisorOverride: 3 } },
  { call: 'avgPool3d', inputs: [volume, [1, 2, 3]] },
  { call: 'lpPool1d', inputs: [line, 2, 3] },
  { call: 'lpPool2d', inputs: [image, 2, 3], options: { stride: 1 } },
  { call: 'lpPool3d', inputs: [volume, 2, 2] },
  { call: 'adaptiveAvgPool1d', inputs: [line, 4] },
  { call: 'adaptiveAvgPool2d', inputs: [image, [null, 3]] },
  { call: 'adaptiveAvgPool3d', inputs: [volume, 2] },
  { call: 'adaptiveMaxPool1d', inputs: [line, 4] },
  { call: 'adaptiveMaxPool2d', inputs: [image, 3] },
  { call: 'adaptiveMaxPool3d', inputs: [volume, 2] },
  { call: 'adaptiveMaxPool2dWithIndices', inputs: [image, [3, 2]] },
  { call: 'fractionalMaxPool2d', inputs: [image, 2], options: { outputSize: 4 } },
  { call: 'fractionalMaxPool2dWithIndices', inputs: [image, 2], options: { outputSize: 4 } },
  { call: 'fractionalMaxPool3d', inputs: [volume, 2], options: { outputRatio: [0.5, 0.5, 0.5] } },
  { call: 'fractionalMaxPool3dWithIndices', inputs: [volume, 2], options: { outputSize: 2 } },
];
