// Losses, as modules and as functions. What the fields of a case mean stands at the top of test/support/layers.mjs.

const scores = { shape: [4, 5] };
const likeScores = { shape: [4, 5], grad: false };
const targets = { shape: [4], range: [0, 5] };
const targetGrad = { shape: [4, 5] };
const probabilities = { shape: [4, 5], uniform: [0.05, 0.95] };
const fixedProbabilities = { ...probabilities, grad: false };
const signs = { values: [1, -1, 1, -1] };
const matrixOfSigns = {
  values: Array.from({ length: 4 }, (_, row) => [1, -1, row % 2 ? 1 : -1, -1, 1]),
  grad: false,
};
const binary = { shape: [4, 5], range: [0, 2], dtype: 'float32', grad: false };
const classWeight = { shape: [5], uniform: [0.2, 2], grad: false };
const REDUCTIONS = ['none', 'mean', 'sum'];

/** A loss with each reduction, as a module; and one of them as a function. */
function each(layer, call, inputs, ...optionBags) {
  const bags = optionBags.length === 0 ? [{}] : optionBags;
  return [
    ...bags.map((options, index) => ({
      layer,
      options: { ...options, reduction: REDUCTIONS[index % 3] },
      inputs,
    })),
    { layer, inputs },
    ...REDUCTIONS.slice(0, 2).map((reduction) => ({ call, options: { ...bags[0], reduction }, inputs })),
  ];
}

const pairs = [{ shape: [4, 5] }, { shape: [4, 5] }, { ...signs, grad: false }];
const triplets = [{ shape: [4, 5] }, { shape: [4, 5] }, { shape: [4, 5] }];
const ctc = [{ shape: [9, 2, 5] }, { shape: [2, 3], range: [1, 5] }, [9, 7], [3, 2]];
const lengthsAsTensors = [...ctc.slice(0, 2), ...ctc.slice(2).map((values) => ({ values, dtype: 'int64' }))];
const readsLengths = { recordable: false, refusal: 'aten::ctc_loss cannot be part of a recorded step' };
const labels = {
  values: [
    [3, 0, -1, 1, 2],
    [4, -1, 0, 0, 0],
    [0, 1, 2, 3, 4],
    [-1, 0, 0, 0, 0],
  ],
  dtype: 'int64',
};

export const cases = [
  ...each('L1Loss', 'l1Loss', [scores, targetGrad]),
  ...each('MSELoss', 'mseLoss', [scores, targetGrad]),
  ...['none', 'mean', 'sum'].flatMap((reduction) =>
    ['l1Loss', 'mseLoss', 'huberLoss'].map((call) => ({
      call,
      options: { reduction, weight: { shape: [4, 5], uniform: [0.1, 1], grad: false } },
      inputs: [scores, targetGrad],
    })),
  ),
  ...each('SmoothL1Loss', 'smoothL1Loss', [scores, likeScores], { beta: 0.5 }, { beta: 2 }, { beta: 0 }),
  ...each('HuberLoss', 'huberLoss', [scores, targetGrad], { delta: 0.3 }, { delta: 2 }, { delta: 1 }),
  { layer: 'HuberLoss', args: ['sum'], inputs: [scores, targetGrad] },

  ...each('CrossEntropyLoss', 'crossEntropy', [scores, targets], { labelSmoothing: 0.1 }, { ignoreIndex: 2 }),
  { layer: 'CrossEntropyLoss', args: [classWeight], inputs: [scores, targets] },
  {
    layer: 'CrossEntropyLoss',
    options: { weight: classWeight, ignoreIndex: 1, reduction: 'sum' },
    inputs: [scores, targets],
  },
  { layer: 'CrossEntropyLoss', inputs: [scores, { shape: [4, 5], uniform: [0, 0.4] }] },
  { layer: 'CrossEntropyLoss', inputs: [{ shape: [2, 5, 3] }, { shape: [2, 3], range: [0, 5] }] },
  { layer: 'CrossEntropyLoss', inputs: [{ shape: [5] }, { values: 3, dtype: 'int64' }] },
  ...each('NLLLoss', 'nllLoss', [scores, targets], { ignoreIndex: 0 }, { weight: classWeight }),
  {
    layer: 'NLLLoss',
    args: [classWeight],
    inputs: [{ shape: [2, 5, 3, 2] }, { shape: [2, 3, 2], range: [0, 5] }],
  },
  ...each('BCELoss', 'binaryCrossEntropy', [probabilities, binary]),
  {
    layer: 'BCELoss',
    args: [{ shape: [5], uniform: [0, 1], grad: false }],
    inputs: [probabilities, probabilities],
  },
  {
    call: 'binaryCrossEntropy',
    options: { weight: { shape: [4, 1], uniform: [0, 1], grad: false } },
    inputs: [probabilities, binary],
  },
  ...each('BCEWithLogitsLoss', 'binaryCrossEntropyWithLogits', [scores, binary], { posWeight: classWeight }),
  {
    layer: 'BCEWithLogitsLoss',
    options: { weight: classWeight, posWeight: classWeight },
    inputs: [scores, targetGrad],
  },
  ...each('MultiLabelSoftMarginLoss', 'multilabelSoftMarginLoss', [scores, binary], { weight: classWeight }),
  ...each('CTCLoss', 'ctcLoss', ctc, { blank: 0 }, { zeroInfinity: true }, {}),
  { layer: 'CTCLoss', inputs: lengthsAsTensors, ...readsLengths },
  { call: 'ctcLoss', options: { reduction: 'sum' }, inputs: lengthsAsTensors, ...readsLengths },
  { layer: 'CTCLoss', args: [4], inputs: [ctc[0], { shape: [2, 3], range: [0, 4] }, [9, 9], [2, 3]] },

  ...each('KLDivLoss', 'klDiv', [scores, fixedProbabilities], { logTarget: true }, { logTarget: false }),
  { layer: 'KLDivLoss', options: { reduction: 'batchmean' }, inputs: [scores, probabilities] },
  { layer: 'KLDivLoss', options: { reduction: 'batchmean', logTarget: true }, inputs: [scores, targetGrad] },
  ...each('PoissonNLLLoss', 'poissonNllLoss', [scores, fixedProbabilities], { full: true }, { eps: 1e-4 }),
  { layer: 'PoissonNLLLoss', args: [false], inputs: [probabilities, fixedProbabilities] },
  {
    layer: 'PoissonNLLLoss',
    options: { logInput: false, full: true },
    inputs: [probabilities, { shape: [4, 5], uniform: [0.5, 5] }],
  },
  ...each(
    'GaussianNLLLoss',
    'gaussianNllLoss',
    [scores, targetGrad, probabilities],
    { full: true },
    { eps: 0.3 },
  ),
  { layer: 'GaussianNLLLoss', inputs: [scores, likeScores, { shape: [4, 1], uniform: [0.1, 2] }] },
  { layer: 'GaussianNLLLoss', inputs: [scores, likeScores, { shape: [4], uniform: [0.1, 2] }] },
  { layer: 'GaussianNLLLoss', inputs: [scores, likeScores, 0.5] },

  ...each('SoftMarginLoss', 'softMarginLoss', [scores, matrixOfSigns]),
  ...each('MultiLabelMarginLoss', 'multilabelMarginLoss', [scores, labels]),
  ...each(
    'HingeEmbeddingLoss',
    'hingeEmbeddingLoss',
    [scores, matrixOfSigns],
    { margin: 0.4 },
    { margin: 2 },
  ),
  { layer: 'HingeEmbeddingLoss', args: [0.3], inputs: [scores, matrixOfSigns] },
  ...each('CosineEmbeddingLoss', 'cosineEmbeddingLoss', pairs, { margin: 0.2 }, { margin: -0.1 }),
  ...each(
    'MarginRankingLoss',
    'marginRankingLoss',
    [{ shape: [4] }, { shape: [4] }, { ...signs, grad: false }],
    { margin: 0.3 },
  ),
  ...each(
    'MultiMarginLoss',
    'multiMarginLoss',
    [scores, targets],
    { p: 2 },
    { margin: 0.5, weight: classWeight },
  ),
  ...each(
    'TripletMarginLoss',
    'tripletMarginLoss',
    triplets,
    { p: 1 },
    { swap: true },
    { margin: 3, eps: 1e-4 },
  ),
  ...each(
    'TripletMarginWithDistanceLoss',
    'tripletMarginWithDistanceLoss',
    triplets,
    { swap: true },
    { margin: 2 },
  ),
  {
    layer: 'TripletMarginWithDistanceLoss',
    options: { distanceFunction: { layer: 'PairwiseDistance', args: [1] } },
    inputs: triplets,
  },

  {
    layer: 'AdaptiveLogSoftmaxWithLoss',
    args: [8, 12, [3, 7]],
    inputs: [{ shape: [6, 8] }, { values: [0, 11, 4, 5, 2, 8], dtype: 'int64' }],
    recordable: false,
    refusal: 'aten::nonzero',
  },
  {
    layer: 'AdaptiveLogSoftmaxWithLoss',
    args: [8, 12, [3, 7]],
    options: { divValue: 2, headBias: true },
    inputs: [{ shape: [6, 8] }, { values: [0, 1, 1, 2, 2, 0], dtype: 'int64' }],
    recordable: false,
    refusal: 'aten::nonzero',
  },
  {
    layer: 'AdaptiveLogSoftmaxWithLoss',
    args: [8, 12, [3, 7], 3],
    inputs: [{ shape: [8] }, { values: 9, dtype: 'int64' }],
    recordable: false,
    refusal: 'aten::nonzero',
  },
];
