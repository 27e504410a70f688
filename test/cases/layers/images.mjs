// Padding, resizing and warping. What the fields of a case mean stands in test/support/layers.mjs.

const line = { shape: [2, 3, 6] };
const image = { shape: [2, 3, 5, 6] };
const volume = { shape: [1, 2, 4, 3, 5] };
const shapes = [line, image, volume];
const each = (family, padding, more = []) =>
  shapes.map((input, index) => ({
    layer: `${family}${index + 1}d`,
    args: [padding, ...more],
    inputs: [input],
  }));

export const cases = [
  ...each('ConstantPad', 2, [1.5]),
  ...each('ZeroPad', 1),
  ...each('ReflectionPad', 1),
  ...each('ReplicationPad', 2),
  ...each('CircularPad', 1),
  { layer: 'ConstantPad1d', args: [[1, -2], 0.5], inputs: [line] },
  { layer: 'ConstantPad2d', args: [[1, 0, -1, 3], 2.5], inputs: [image] },
  { layer: 'ZeroPad2d', args: [[1, 2, 0, 3]], inputs: [image] },
  { layer: 'ZeroPad3d', args: [[1, 2, 0, 3, 1, 1]], inputs: [volume] },
  { layer: 'ReflectionPad2d', args: [[1, 2, 0, 3]], inputs: [{ shape: [3, 5, 6] }] },
  { layer: 'ReplicationPad3d', args: [[1, 2, 0, 3, 2, 1]], inputs: [volume] },
  { layer: 'CircularPad2d', args: [[1, 2, 0, 3]], inputs: [image] },
  { layer: 'Upsample', options: { scaleFactor: 2 }, inputs: [line] },
  { layer: 'Upsample', options: { scaleFactor: [2, 1.5] }, inputs: [image] },
  { layer: 'Upsample', args: [[6, 4, 8]], inputs: [volume] },
  { layer: 'Upsample', args: [9], options: { mode: 'linear' }, inputs: [line] },
  { layer: 'Upsample', options: { scaleFactor: 2, mode: 'bilinear' }, inputs: [image] },
  { layer: 'Upsample', options: { scaleFactor: 2, mode: 'bilinear', alignCorners: true }, inputs: [image] },
  {
    layer: 'Upsample',
    options: { scaleFactor: 1.7, mode: 'bicubic', recomputeScaleFactor: true },
    inputs: [image],
  },
  { layer: 'Upsample', options: { scaleFactor: 2, mode: 'trilinear' }, inputs: [volume] },
  { layer: 'UpsamplingNearest2d', options: { scaleFactor: 2 }, inputs: [image] },
  { layer: 'UpsamplingNearest2d', args: [[7, 9]], inputs: [image] },
  { layer: 'UpsamplingBilinear2d', options: { scaleFactor: 2 }, inputs: [image] },
  { layer: 'UpsamplingBilinear2d', args: [8], inputs: [image] },
  { layer: 'PixelShuffle', args: [2], inputs: [{ shape: [2, 8, 3, 4] }] },
  { layer: 'PixelUnshuffle', args: [2], inputs: [{ shape: [2, 2, 4, 6] }] },
  { layer: 'ChannelShuffle', args: [3], inputs: [{ shape: [2, 6, 3, 4] }] },
  { call: 'pad', inputs: [image, [1, 2]] },
  { call: 'pad', inputs: [image, [1, 2, -1, 0]], options: { value: 3 } },
  { call: 'pad', inputs: [image, [1, 2, 1, 0], 'reflect'] },
  { call: 'pad', inputs: [line, [1, 2], 'circular'] },
  { call: 'interpolate', inputs: [image], options: { scaleFactor: 2, mode: 'nearest-exact' } },
  { call: 'interpolate', inputs: [line, 4], options: { mode: 'nearest-exact' } },
  { call: 'interpolate', inputs: [volume, [2, 3, 4]], options: { mode: 'nearest-exact' } },
  { call: 'interpolate', inputs: [image, [3, 4]], options: { mode: 'area' } },
  { call: 'interpolate', inputs: [line], options: { scaleFactor: 0.5, mode: 'area' } },
  { call: 'interpolate', inputs: [volume, 2], options: { mode: 'area' } },
  { call: 'interpolate', inputs: [image, [3, 4]], options: { mode: 'bicubic', alignCorners: true } },
  { call: 'interpolate', inputs: [image, [3, 4]], options: { mode: 'bilinear', antialias: true } },
  { call: 'interpolate', inputs: [image], options: { scaleFactor: 0.6, mode: 'bicubic', antialias: true } },
  ...['bilinear', 'nearest', 'bicubic'].map((mode) => ({
    ...{ call: 'gridSample', inputs: [image, { shape: [2, 4, 3, 2], uniform: [-1.2, 1.2] }, mode] },
  })),
  {
    call: 'gridSample',
    inputs: [image, { shape: [2, 4, 3, 2], uniform: [-1.2, 1.2] }],
    options: { paddingMode: 'border', alignCorners: true },
  },
  {
    call: 'gridSample',
    inputs: [volume, { shape: [1, 2, 3, 2, 3], uniform: [-1.2, 1.2] }],
    options: { paddingMode: 'reflection' },
  },
  { call: 'affineGrid', inputs: [{ shape: [2, 2, 3] }, [2, 3, 4, 5]] },
  { call: 'affineGrid', inputs: [{ shape: [1, 3, 4] }, [1, 2, 3, 4, 2], true] },
  { call: 'pixelShuffle', inputs: [{ shape: [1, 9, 2, 2] }, 3] },
  { call: 'pixelUnshuffle', inputs: [{ shape: [1, 2, 6, 3] }, 3] },
  { call: 'channelShuffle', inputs: [{ shape: [1, 4, 2, 2] }, 2] },
];
