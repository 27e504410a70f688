// Linear layers and shapes. What the fields of a case mean stands at the top of test/support/layers.mjs.

export const cases = [
  { layer: 'Linear', args: [6, 3], inputs: [{ shape: [4, 6] }] },
  { layer: 'Linear', args: [6, 3, false], inputs: [{ shape: [2, 4, 6] }] },
  { layer: 'Flatten', inputs: [{ shape: [2, 3, 4] }] },
  { layer: 'Flatten', args: [0], options: { endDim: 1 }, inputs: [{ shape: [2, 3, 4] }] },
];
