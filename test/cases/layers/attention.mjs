// Attention, and transformers' layers and stacks. What the fields of a case mean stands at the top of test/support/layers.mjs.

const x = { shape: [5, 2, 8] };
const batchFirst = { shape: [2, 5, 8] };
const memory = { shape: [4, 2, 8] };
const causal = { layer: 'Transformer', static: 'generateSquareSubsequentMask', args: [5] };
const padding = {
  values: [
    [0, 0, 0, 0, 1],
    [0, 0, 0, 1, 1],
  ],
  dtype: 'bool',
};
const booleanMask = {
  values: Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 5 }, (_, column) => Number(column > row)),
  ),
  dtype: 'bool',
};
const addedPadding = { shape: [2, 5], grad: false };
const addedMask = { shape: [5, 5] };
const heads = [{ shape: [2, 2, 5, 4] }, { shape: [2, 2, 6, 4] }, { shape: [2, 2, 6, 4] }];

const self = (options, named, input = x) => ({
  layer: 'MultiheadAttention',
  args: [8, 2],
  options,
  inputs: [input, input, input],
  named,
});
const encoderLayer = (options, named, input = x) => ({
  layer: 'TransformerEncoderLayer',
  args: [8, 2, 12],
  options: { dropout: 0.1, ...options },
  inputs: [input],
  named,
});
const decoderLayer = (options, named) => ({
  layer: 'TransformerDecoderLayer',
  args: [8, 2, 12],
  options: { dropout: 0.1, ...options },
  inputs: [x, memory],
  named,
});
const oneEncoder = (options = {}) => ({
  layer: 'TransformerEncoderLayer',
  args: [8, 2, 12],
  options: { dropout: 0.1, ...options },
});
const oneDecoder = (options = {}) => ({
  layer: 'TransformerDecoderLayer',
  args: [8, 2, 12],
  options: { dropout: 0.1, ...options },
});
const norm = { layer: 'LayerNorm', args: [8] };
const small = { dModel: 8, nhead: 2, numEncoderLayers: 2, numDecoderLayers: 2, dimFeedforward: 12 };

/** Where PyTorch takes kernels for the whole layer, so that last bits may differ. */
const inference = { eval: true, noGrad: true };

export const cases = [
  { call: 'scaledDotProductAttention', inputs: heads },
  { call: 'scaledDotProductAttention', inputs: heads, options: { isCausal: true } },
  { call: 'scaledDotProductAttention', inputs: heads, options: { attnMask: { shape: [5, 6] }, scale: 0.3 } },
  {
    call: 'scaledDotProductAttention',
    inputs: heads,
    options: { attnMask: { shape: [2, 1, 5, 6], range: [0, 2], dtype: 'bool' } },
  },
  { call: 'scaledDotProductAttention', inputs: heads, options: { dropoutP: 0.4 } },
  {
    call: 'scaledDotProductAttention',
    inputs: [{ shape: [2, 4, 5, 4] }, heads[1], heads[2]],
    options: { enableGqa: true },
  },
  {
    call: 'scaledDotProductAttention',
    inputs: [{ shape: [3, 5, 4] }, { shape: [3, 5, 4] }, { shape: [3, 5, 4] }],
  },

  self(),
  self({ bias: false }, { needWeights: false }),
  self({ dropout: 0.3 }, { averageAttnWeights: false }),
  self({ dropout: 0.3, batchFirst: true }, { needWeights: false }, batchFirst),
  self({}, { attnMask: booleanMask, keyPaddingMask: padding }),
  self({}, { attnMask: booleanMask, keyPaddingMask: padding, needWeights: false }),
  self({}, { attnMask: addedMask, keyPaddingMask: addedPadding, needWeights: false }),
  self({}, { attnMask: { shape: [4, 5, 5] }, needWeights: false }),
  self({}, { attnMask: addedMask, isCausal: true, needWeights: false }),
  self({}, { attnMask: addedMask, isCausal: true }),
  self({ addBiasKv: true, addZeroAttn: true }, { keyPaddingMask: padding, attnMask: booleanMask }),
  self({ addBiasKv: true }, { needWeights: false, keyPaddingMask: padding }),
  self({ addZeroAttn: true, bias: false }, { needWeights: false, attnMask: addedMask }),
  self({}, { needWeights: false }, { shape: [5, 8] }),
  { layer: 'MultiheadAttention', args: [8, 4, 0.1], inputs: [x, memory, memory], eval: true },
  {
    layer: 'MultiheadAttention',
    args: [8, 4],
    options: { kdim: 6, vdim: 3 },
    inputs: [x, { shape: [4, 2, 6] }, { shape: [4, 2, 3] }],
  },
  {
    layer: 'MultiheadAttention',
    args: [8, 2],
    options: { kdim: 6, vdim: 3, batchFirst: true, addBiasKv: true, bias: false },
    inputs: [batchFirst, { shape: [2, 4, 6] }, { shape: [2, 4, 3] }],
    named: {
      needWeights: false,
      keyPaddingMask: {
        values: [
          [0, 0, 0, 1],
          [0, 0, 0, 0],
        ],
        dtype: 'bool',
      },
    },
  },
  {
    layer: 'MultiheadAttention',
    args: [8, 2],
    inputs: [{ shape: [5, 8] }, { shape: [4, 8] }, { shape: [4, 8] }],
  },

  encoderLayer(),
  { ...encoderLayer(), eval: true },
  encoderLayer({ activation: 'gelu', normFirst: true }, { srcMask: causal, isCausal: true }),
  encoderLayer({ dropout: 0.2, batchFirst: true }, { srcKeyPaddingMask: padding }, batchFirst),
  encoderLayer(
    { dropout: 0.2, bias: false, layerNormEps: 1e-4 },
    { srcMask: booleanMask, srcKeyPaddingMask: padding },
  ),
  encoderLayer({ activation: { layer: 'GELU' } }),
  { ...encoderLayer({ dropout: 0.3 }), eval: true },
  encoderLayer({}, undefined, { shape: [5, 8] }),
  decoderLayer(),
  { ...decoderLayer({}, { tgtMask: causal, tgtIsCausal: true }), eval: true },
  decoderLayer({ dropout: 0.2, normFirst: true, activation: 'gelu' }, { tgtMask: causal, tgtIsCausal: true }),
  decoderLayer(
    { bias: false },
    { tgtMask: booleanMask, tgtKeyPaddingMask: padding, memoryMask: { shape: [5, 4] } },
  ),
  decoderLayer(
    {},
    {
      memoryKeyPaddingMask: {
        values: [
          [0, 0, 0, 0],
          [0, 0, 1, 1],
        ],
        dtype: 'bool',
      },
    },
  ),

  { layer: 'TransformerEncoder', args: [oneEncoder(), 3], inputs: [x], named: { mask: causal }, eval: true },
  {
    layer: 'TransformerEncoder',
    args: [oneEncoder({ normFirst: true }), 2, norm],
    inputs: [x],
    named: { mask: booleanMask, isCausal: true },
  },
  {
    layer: 'TransformerEncoder',
    args: [oneEncoder({ dropout: 0.1 }), 2],
    options: { norm },
    inputs: [x],
    named: { srcKeyPaddingMask: padding },
  },
  {
    layer: 'TransformerDecoder',
    args: [oneDecoder(), 2, norm],
    inputs: [x, memory],
    named: { tgtMask: causal },
  },
  {
    layer: 'TransformerDecoder',
    args: [oneDecoder({ dropout: 0.1 }), 2],
    inputs: [x, memory],
    named: { tgtKeyPaddingMask: padding },
  },
  { layer: 'Transformer', options: small, inputs: [memory, x], named: { tgtMask: causal } },
  {
    layer: 'Transformer',
    options: { ...small, dropout: 0.2, normFirst: true, batchFirst: true, bias: false },
    inputs: [batchFirst, { shape: [2, 3, 8] }],
  },
  {
    layer: 'Transformer',
    options: { ...small, activation: 'gelu', numEncoderLayers: 1, numDecoderLayers: 1 },
    inputs: [x, x],
    named: { srcMask: causal, tgtMask: causal, srcKeyPaddingMask: padding, memoryKeyPaddingMask: padding },
    eval: true,
  },

  { ...self({ batchFirst: true }, { needWeights: false }, batchFirst), ...inference },
  { ...self({ batchFirst: true }, { attnMask: booleanMask }, batchFirst), ...inference },
  { ...encoderLayer({ batchFirst: true }, {}, batchFirst), ...inference },
  {
    layer: 'TransformerEncoder',
    args: [oneEncoder({ batchFirst: true, activation: 'gelu' }), 2],
    inputs: [batchFirst],
    ...inference,
  },
];
