// Layers that learn their size from the first input. What the fields of a case mean stands in test/support/layers.mjs.

const line = [{ shape: [2, 4, 9] }];
const image = [{ shape: [2, 4, 6, 5] }];
const volume = [{ shape: [2, 4, 3, 4, 5] }];
const each = (family, fields) =>
  [line, image, volume].map((inputs, index) => ({
    ...fields,
    layer: `Lazy${family}${index + 1}d`,
    inputs,
    warmUp: true,
  }));

export const cases = [
  { layer: 'LazyLinear', args: [3], inputs: [{ shape: [4, 6] }], warmUp: true },
  { layer: 'LazyLinear', args: [3, false], inputs: [{ shape: [6] }], warmUp: true },
  ...each('Conv', { args: [6, 3] }),
  ...each('Conv', { args: [6, 2, 2], options: { groups: 2, bias: false, padding: 1 } }),
  ...each('ConvTranspose', { args: [6, 3] }),
  ...each('ConvTranspose', { args: [6, 2, 2], options: { groups: 2, outputPadding: 1 } }),
  ...each('BatchNorm', {}),
  ...each('BatchNorm', { options: { affine: false, momentum: 0.2 } }),
  ...each('InstanceNorm', { options: { affine: true, trackRunningStats: true } }),
  { layer: 'LazyConv2d', args: [6, 3], inputs: [{ shape: [4, 6, 5] }], warmUp: true },
  {
    ...{ layer: 'LazyLinear', args: [3], inputs: [{ shape: [4, 6] }], warmUp: true },
    ...{
      isCold: true,
      recordable: false,
      refusal: 'the first call of nn.LazyLinear cannot be part of a recorded step',
    },
  },
];
