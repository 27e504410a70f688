// Convolutions. What the fields of a case mean stands in test/support/layers.mjs.

const line = [{ shape: [2, 4, 11] }];
const image = [{ shape: [2, 4, 7, 6] }];
const volume = [{ shape: [2, 4, 5, 4, 6] }];

export const cases = [
  { layer: 'Conv1d', args: [4, 6, 3], inputs: line },
  { layer: 'Conv1d', args: [4, 6, 3, 2], options: { padding: 1, dilation: 2 }, inputs: line },
  { layer: 'Conv1d', args: [4, 6, 4], options: { padding: 'same', bias: false }, inputs: line },
  { layer: 'Conv1d', args: [4, 6, 3], options: { padding: 2, paddingMode: 'circular' }, inputs: line },
  { layer: 'Conv1d', args: [4, 4, [3]], options: { groups: 4 }, inputs: [{ shape: [4, 9] }] },
  { layer: 'Conv2d', args: [4, 6, 3], inputs: image },
  { layer: 'Conv2d', args: [4, 6, 3], options: { padding: 1, stride: 2 }, inputs: image },
  {
    layer: 'Conv2d',
    args: [4, 6, [3, 2], [2, 1]],
    options: { padding: [1, 0], dilation: [1, 2] },
    inputs: image,
  },
  { layer: 'Conv2d', args: [4, 8, 3], options: { groups: 2, bias: false }, inputs: image },
  { layer: 'Conv2d', args: [4, 6, 3], options: { padding: 'same', dilation: 2 }, inputs: image },
  { layer: 'Conv2d', args: [4, 6, 3], options: { padding: 'valid' }, inputs: image },
  { layer: 'Conv2d', args: [4, 6, 3], options: { padding: 1, paddingMode: 'reflect' }, inputs: image },
  { layer: 'Conv2d', args: [4, 6, 4], options: { padding: 'same', paddingMode: 'replicate' }, inputs: image },
  { layer: 'Conv2d', args: [4, 6, 3], options: { padding: 'valid', paddingMode: 'circular' }, inputs: image },
  { layer: 'Conv2d', args: [4, 6, 1], inputs: [{ shape: [4, 5, 5] }] },
  { layer: 'Conv2d', args: [4, 6, 3], inputs: [{ shape: [2, 4, 7, 6], channelsLast: true }] },
  { layer: 'Conv2d', args: [16, 16, 5], options: { padding: 2 }, inputs: [{ shape: [4, 16, 12, 12] }] },
  { layer: 'Conv3d', args: [4, 6, 3], inputs: volume },
  {
    layer: 'Conv3d',
    args: [4, 6, [2, 3, 1]],
    options: { padding: [0, 1, 2], stride: [1, 2, 1], groups: 2 },
    inputs: volume,
  },
  { layer: 'Conv3d', args: [4, 2, 2], options: { padding: 1, paddingMode: 'replicate' }, inputs: volume },
  { layer: 'Conv3d', args: [4, 2, 3], options: { padding: 'same' }, inputs: [{ shape: [4, 4, 4, 4] }] },
  { layer: 'ConvTranspose1d', args: [4, 6, 3], inputs: line },
  {
    layer: 'ConvTranspose1d',
    args: [4, 6, 3, 2],
    options: { padding: 1, outputPadding: 1, groups: 2 },
    inputs: line,
  },
  { layer: 'ConvTranspose1d', args: [4, 6, 3, 3], inputs: [...line, [34]] },
  { layer: 'ConvTranspose2d', args: [4, 6, 3], inputs: image },
  {
    layer: 'ConvTranspose2d',
    args: [4, 6, [3, 2], 2],
    options: { padding: [1, 0], outputPadding: [1, 0], dilation: 2, bias: false },
    inputs: image,
  },
  {
    layer: 'ConvTranspose2d',
    args: [4, 6, 3, 2],
    options: { padding: 1 },
    inputs: [...image, [2, 6, 14, 12]],
  },
  { layer: 'ConvTranspose2d', args: [4, 6, 3], inputs: [{ shape: [4, 5, 5] }] },
  { layer: 'ConvTranspose3d', args: [4, 2, 3], inputs: volume },
  {
    layer: 'ConvTranspose3d',
    args: [4, 2, [1, 2, 3]],
    options: { stride: [1, 2, 1], groups: 2 },
    inputs: volume,
  },
  {
    call: 'conv1d',
    inputs: [...line, { shape: [6, 4, 3] }, { shape: [6] }],
    options: { stride: 2, padding: 1 },
  },
  { call: 'conv2d', inputs: [...image, { shape: [6, 2, 3, 3] }], options: { groups: 2, padding: 'same' } },
  {
    call: 'conv2d',
    inputs: [...image, { shape: [6, 4, 3, 3] }, { shape: [6] }],
    options: { dilation: [1, 2] },
  },
  { call: 'conv3d', inputs: [...volume, { shape: [2, 4, 2, 2, 2] }, { shape: [2] }] },
  {
    call: 'convTranspose1d',
    inputs: [...line, { shape: [4, 3, 3] }, { shape: [3] }],
    options: { stride: 2 },
  },
  {
    call: 'convTranspose2d',
    inputs: [...image, { shape: [4, 3, 3, 2] }],
    options: { stride: 2, padding: 1, outputPadding: 1, dilation: 1 },
  },
  { call: 'convTbc', inputs: [{ shape: [7, 2, 4] }, { shape: [3, 4, 5] }, { shape: [5] }, 1] },
  { call: 'convTranspose3d', inputs: [...volume, { shape: [4, 2, 2, 2, 2] }, { shape: [2] }] },
];
