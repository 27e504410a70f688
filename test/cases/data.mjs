// Passes over data loaders and samplers, for Python (test/parity/data.py) and torchlane alike. `sampler` and `loader` are in
// torchlane's words; `generator: 7` is a generator of that seed, `shared` one for sampler and loader.

/** `items`: of a data set whose item i is (row i of a (items, 2) tensor, i). `passes`: default 2. */
export const dataCases = [
  { name: 'in order', items: 7, loader: { batchSize: 3 } },
  { name: 'in order, single items', items: 4, loader: { batchSize: null } },
  { name: 'shuffled', items: 10, loader: { batchSize: 4, shuffle: true } },
  { name: 'shuffled, evenly divided', items: 8, loader: { batchSize: 4, shuffle: true } },
  { name: 'shuffled, no short batch', items: 10, loader: { batchSize: 4, shuffle: true, dropLast: true } },
  { name: 'shuffled from a generator', items: 10, loader: { batchSize: 4, shuffle: true, generator: 7 } },
  { name: 'shuffled, single items', items: 5, loader: { batchSize: null, shuffle: true } },
  {
    name: 'random with replacement, more than a portion',
    items: 9,
    sampler: { kind: 'RandomSampler', replacement: true, numSamples: 70 },
    loader: { batchSize: 8 },
  },
  {
    name: 'random with replacement, whole portions from a shared generator',
    items: 9,
    shared: 3,
    sampler: { kind: 'RandomSampler', replacement: true, numSamples: 64, generator: 'shared' },
    loader: { batchSize: 16, generator: 'shared' },
  },
  {
    name: 'random, fewer than there are, from a shared generator',
    items: 9,
    shared: 3,
    sampler: { kind: 'RandomSampler', numSamples: 5, generator: 'shared' },
    loader: { batchSize: 2, generator: 'shared' },
  },
  {
    name: 'random, more than there are',
    items: 4,
    sampler: { kind: 'RandomSampler', numSamples: 11 },
    loader: { batchSize: 3 },
  },
  { name: 'a random subset', items: 9, sampler: { kind: 'SubsetRandomSampler', indices: [8, 1, 3, 5, 0] } },
  {
    name: 'a random subset from a generator',
    items: 9,
    sampler: { kind: 'SubsetRandomSampler', indices: [8, 1, 3, 5, 0], generator: 11 },
  },
  {
    name: 'weighted',
    items: 4,
    sampler: { kind: 'WeightedRandomSampler', weights: [0.1, 3, 0, 0.4], numSamples: 12 },
    loader: { batchSize: 5 },
  },
  {
    name: 'weighted without replacement',
    items: 5,
    sampler: {
      kind: 'WeightedRandomSampler',
      weights: [0.1, 3, 1, 0.4, 2],
      numSamples: 4,
      replacement: false,
      generator: 2,
    },
  },
  { name: 'batches of a batch sampler', items: 9, batches: { batchSize: 4, dropLast: false } },
  { name: 'batches of a batch sampler, no short one', items: 9, batches: { batchSize: 4, dropLast: true } },
  ...[0, 1, 2].flatMap((rank) => [
    { name: `rank ${rank} of 3`, items: 10, sampler: { kind: 'DistributedSampler', numReplicas: 3, rank } },
    {
      name: `rank ${rank} of 3, dropLast`,
      items: 10,
      sampler: { kind: 'DistributedSampler', numReplicas: 3, rank, dropLast: true, seed: 5 },
    },
  ]),
  {
    name: 'rank 4 of 5, fewer items than ranks',
    items: 2,
    sampler: { kind: 'DistributedSampler', numReplicas: 5, rank: 4 },
  },
  {
    name: 'rank 1 of 2, not shuffled',
    items: 7,
    sampler: { kind: 'DistributedSampler', numReplicas: 2, rank: 1, shuffle: false },
    loader: { batchSize: 2 },
  },
  { name: 'random split', items: 10, split: { lengths: [3, 7] } },
  { name: 'random split in fractions', items: 11, split: { lengths: [0.5, 0.3, 0.2], generator: 42 } },
];
