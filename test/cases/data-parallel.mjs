// Runs of DistributedDataParallel, for Python's over gloo (test/parity/data_parallel.py) and torchlane's alike.

/** Batches of a rank, where a case does not say otherwise. */
const STEPS = 4;

/**
 * `model`: 'mlp', 'wide' (for several buckets), 'norm' (with batch norm), 'sparse' (a sparse embedding), 'branches' (`unused`: of
 * its two branches one is used by no rank, 'all', or by every other rank, 'some'). `ddp`: the options of the constructor in
 * torchlane's words. `accumulate`: of so many batches only the last one is summed. `inputs`: how many batches each rank has.
 * `hook`, `join`: as they are called.
 */
const base = [
  { name: 'plain', model: 'mlp' },
  { name: 'as bucket views', model: 'mlp', ddp: { gradientAsBucketView: true } },
  { name: 'small buckets', model: 'wide', ddp: { bucketCapMb: 0.001 } },
  { name: 'a list of buckets', model: 'wide', ddp: { bucketCapMbList: [0.0005, 0.002] } },
  { name: 'a static graph', model: 'mlp', ddp: { staticGraph: true } },
  {
    name: 'a branch that nobody uses',
    model: 'branches',
    unused: 'all',
    ddp: { findUnusedParameters: true },
  },
  {
    name: 'a branch that one rank uses',
    model: 'branches',
    unused: 'some',
    ddp: { findUnusedParameters: true },
  },
  {
    name: 'a branch that nobody uses, left out of sums',
    model: 'branches',
    unused: 'all',
    ddp: { findUnusedParameters: true, skipAllReduceUnusedParams: true },
  },
  { name: 'accumulated', model: 'mlp', accumulate: 2 },
  { name: 'accumulated as bucket views', model: 'mlp', accumulate: 2, ddp: { gradientAsBucketView: true } },
  { name: 'batch norm', model: 'norm' },
  { name: 'batch norm, buffers of each rank', model: 'norm', ddp: { broadcastBuffers: false } },
  { name: 'sums by hook', model: 'mlp', hook: 'allreduce' },
  { name: 'sums in float16', model: 'mlp', hook: 'fp16' },
  { name: 'sums in bfloat16', model: 'mlp', hook: 'bf16' },
  { name: 'uneven', model: 'mlp', inputs: [2, 4, 5], join: {} },
  {
    name: 'uneven, mean over those that have inputs',
    model: 'mlp',
    inputs: [2, 4, 5],
    join: { divideByInitialWorldSize: false },
  },
  { name: 'uneven, batch norm', model: 'norm', inputs: [4, 2, 1], join: {} },
  {
    name: 'uneven, unused',
    model: 'branches',
    unused: 'all',
    inputs: [1, 3, 2],
    join: {},
    ddp: { findUnusedParameters: true },
  },
  { name: 'uneven, accumulated', model: 'norm', accumulate: 2, inputs: [2, 4, 6], join: {} },
  { name: 'sparse gradients', model: 'sparse' },
];

/** With 2 and 3 ranks; gloo adds up float16 and bfloat16 in these, so 3 ranks give other last bits on purpose. */
export const dataParallelCases = [2, 3].flatMap((ranks) =>
  base
    .filter(({ hook }) => ranks === 2 || (hook !== 'fp16' && hook !== 'bf16'))
    .map((spec) => ({
      ddp: {},
      ...spec,
      name: `${spec.name}, ${ranks} ranks`,
      ranks,
      inputs: (spec.inputs ?? Array(3).fill(STEPS)).slice(0, ranks),
    })),
);
