// Embeddings and bags. What the fields of a case mean stands in test/support/layers.mjs.

const words = { shape: [3, 5], range: [0, 8] };
const list = { shape: [9], range: [0, 8] };
const offsets = { values: [0, 2, 2, 6], dtype: 'int64' };
const ends = { values: [0, 2, 5, 9], dtype: 'int64' };
const table = { shape: [8, 4] };
const sparse = { recordable: false, refusal: 'its result has the layout Sparse, expected strided' };

export const cases = [
  { layer: 'Embedding', args: [8, 4], inputs: [words] },
  { layer: 'Embedding', args: [8, 4], inputs: [{ ...list, dtype: 'int32' }] },
  { layer: 'Embedding', args: [8, 4, 2], inputs: [words] },
  { layer: 'Embedding', args: [8, 4], options: { paddingIdx: -1, scaleGradByFreq: true }, inputs: [words] },
  { layer: 'Embedding', args: [8, 4], options: { maxNorm: 0.5 }, inputs: [words] },
  { layer: 'Embedding', args: [8, 4], options: { maxNorm: 1.5, normType: 1.5 }, inputs: [words] },
  { layer: 'Embedding', args: [8, 4], options: { sparse: true }, inputs: [words], ...sparse },
  { layer: 'Embedding', static: 'fromPretrained', args: [table], inputs: [words] },
  {
    layer: 'Embedding',
    static: 'fromPretrained',
    args: [table, false],
    options: { paddingIdx: 1 },
    inputs: [words],
  },
  { layer: 'EmbeddingBag', args: [8, 4], inputs: [words] },
  { layer: 'EmbeddingBag', args: [8, 4], inputs: [list, offsets] },
  { layer: 'EmbeddingBag', args: [8, 4], options: { mode: 'sum' }, inputs: [list, offsets] },
  { layer: 'EmbeddingBag', args: [8, 4], options: { mode: 'max' }, inputs: [words] },
  {
    layer: 'EmbeddingBag',
    args: [8, 4],
    options: { mode: 'sum', includeLastOffset: true },
    inputs: [list, ends],
  },
  {
    layer: 'EmbeddingBag',
    args: [8, 4],
    options: { mode: 'sum', paddingIdx: 3 },
    inputs: [words],
    named: { perSampleWeights: { shape: [3, 5] } },
  },
  {
    layer: 'EmbeddingBag',
    args: [8, 4, 0.5],
    options: { scaleGradByFreq: true, paddingIdx: -2 },
    inputs: [words],
  },
  { layer: 'EmbeddingBag', args: [8, 4], options: { mode: 'sum', sparse: true }, inputs: [words], ...sparse },
  {
    layer: 'EmbeddingBag',
    static: 'fromPretrained',
    args: [table, false],
    options: { mode: 'sum' },
    inputs: [words],
  },
  { call: 'embedding', inputs: [words, table] },
  { call: 'embedding', inputs: [words, table, 2], options: { scaleGradByFreq: true } },
  { call: 'embeddingBag', inputs: [words, table] },
  { call: 'embeddingBag', inputs: [list, table, offsets], options: { mode: 'max' } },
  {
    call: 'embeddingBag',
    inputs: [list, table, offsets],
    options: { mode: 'sum', perSampleWeights: { shape: [9] } },
  },
  { call: 'oneHot', inputs: [words, 8] },
  {
    call: 'oneHot',
    inputs: [words],
    recordable: false,
    refusal: 'it reads values, which exist only when a step runs, on the host',
  },
];
