// Collectives that both torchlane and PyTorch's gloo run, in torchlane's words. Rank r of a case draws its input from the seed
// `seed + r`: `shape` elements of `dtype`, transposed where the case says so.
const dtypes = ['float32', 'float64', 'int8', 'uint8', 'int32', 'int64'];

const base = (fields) => ({
  op: 'sum',
  dtype: 'float32',
  shape: [7, 3],
  isTransposed: false,
  root: 0,
  ...fields,
});

const reductions = dtypes.flatMap((dtype) =>
  ['sum', 'product', 'min', 'max'].map((op) => base({ call: 'allReduce', dtype, op })),
);
const bits = ['band', 'bor', 'bxor'].map((op) => base({ call: 'allReduce', dtype: 'int32', op }));
// Around the sizes at which shared memory, chunks and segments change.
const sizes = [[], [0], [1], [2], [255], [257], [4001], [70_001]].map((shape) =>
  base({ call: 'allReduce', shape }),
);
const kinds = [
  base({ call: 'allReduce', op: 'avg', shape: [501] }),
  // Views are reduced in the order of their elements, by gloo in that of their memory, which shows in sums of three.
  base({ call: 'allReduce', op: 'max', isTransposed: true }),
  base({ call: 'allReduce', dtype: 'complex64' }),
  ...['max', 'min', 'product'].map((op) => base({ call: 'allReduce', dtype: 'bool', op })),
  ...['max', 'min'].flatMap((op) =>
    ['float16', 'bfloat16'].map((dtype) => base({ call: 'allReduce', dtype, op })),
  ),
  ...[[7, 3], [4001], [2_200_001]].map((shape) => base({ call: 'reduce', shape, root: 1 })),
  base({ call: 'reduce', op: 'max', isTransposed: true }),
  ...[[7, 3], [4001]].map((shape) => base({ call: 'reduceScatter', shape })),
  base({ call: 'reduceScatter', op: 'min', isTransposed: true }),
  ...[
    [7, 3],
    [4001, 1],
  ].map((shape) => base({ call: 'reduceScatterTensor', shape })),
];
const copies = ['float32', 'bool', 'int64', 'float16'].flatMap((dtype) => [
  base({ call: 'broadcast', dtype, root: 1, isTransposed: true }),
  base({ call: 'allGather', dtype, isTransposed: true }),
  base({ call: 'allGatherIntoTensor', dtype }),
  base({ call: 'gather', dtype, root: 1 }),
  base({ call: 'scatter', dtype, root: 1, isTransposed: true }),
  base({ call: 'allToAllSingle', dtype }),
  base({ call: 'allToAllSplits', dtype }),
]);

export const cases = [...reductions, ...bits, ...sizes, ...kinds, ...copies].map((each, index) => ({
  ...each,
  seed: 100 * (index + 1),
}));

/** In words, for a test's name. */
export function nameOf({ call, op, dtype, shape, isTransposed, root }) {
  const what = /educe/.test(call) ? ` (${op})` : '';
  return `${call}${what} ${dtype} [${shape}]${isTransposed ? ' transposed' : ''}${root ? ` root ${root}` : ''}`;
}
