// Indexings, as x.at(...) and x.set([...], value) take them, in a form that Python reads as well: numbers, null, '...' and
// booleans stand for themselves, nested arrays for lists, { slice } for start, stop and step, { tensor, dtype } for a tensor.
import { slice, tensor } from '../../dist/index.js';

const s = (...slice) => ({ slice });
const t = (values, dtype = 'int64') => ({ tensor: values, dtype });
const mask = (values) => t(values, 'bool');

const A = [2, 3, 4];
const B = [4, 5];
const C = [2, 3, 2, 3];
const M = mask([
  [true, false, true],
  [false, true, false],
]);

/** Pairs of a shape and indices; every one is read and written. */
const SELECTIONS = [
  [A, [0]],
  [A, [-1]],
  [A, [1, 2]],
  [A, [1, -3, 2]],
  [A, ['...']],
  [A, []],
  [A, [null]],
  [A, [null, 0, null]],
  [A, ['...', 0]],
  [A, ['...', null]],
  [A, [0, '...', 1]],
  [A, [0, 1, '...', 2]],
  [A, [null, '...', null, 1]],
  [A, [s()]],
  [A, [s(1, null)]],
  [A, [s(null, -1), s(1, null)]],
  [A, [s(), s(0, 3, 2), s(1, 4, 2)]],
  [A, ['...', s(null, null, 3)]],
  [A, [s(-1, null), '...', s(-3, -1)]],
  [A, [s(0, 100), s(-100, 2)]],
  [A, [s(2, 1)]],
  [A, [0, s(1, null), null]],
  [A, [s(null, null, 2), 1, s(null, 2)]],
  [B, [true]],
  [B, [false]],
  [B, [true, 0]],
  [B, [null, true, s(1, 3)]],
  [B, [0, true, false]],
  [B, [s(), true]],
  [A, [t([0, 1, 0])]],
  [
    A,
    [
      t([
        [0, 1],
        [-1, 0],
      ]),
    ],
  ],
  [A, [t([1, 0], 'int32')]],
  [A, [t([0, 1, 1]), null]],
  [A, [s(), t([2, 0])]],
  [A, ['...', t([3, 3, 0])]],
  [A, [t([0, 1]), t([2, 0])]],
  [A, [t([[0], [1]]), t([0, 2])]],
  [A, [t([0, 1]), s(), t([3, 1])]],
  [A, [s(), t([0, 2]), t([1, 3])]],
  [A, [t([0, 1]), s(1, 3), t([[3], [1], [0]])]],
  [C, [s(), t([0, 2]), s(), t([1, 0])]],
  [C, [t([0, 1]), t([1, 2]), '...', t([2, 0])]],
  [C, [1, t([0, 2]), s(), t([1, 0])]],
  [C, [t([0, 1]), null, t([1, 2])]],
  [C, [s(0, 1), t([[2, 1]]), null, s(), t([[0], [2]])]],
  [A, [0, t([1, 2])]],
  [A, [t([0, 1]), 1]],
  [A, [t(1)]],
  [A, [t(-1), s(1, null)]],
  [A, [t([], 'int64')]],
  [A, [[0, 1, 1]]],
  [
    A,
    [
      [
        [0, 1],
        [1, 0],
      ],
    ],
  ],
  [A, [s(), [2, 0], s(1, 3)]],
  [
    A,
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [A, [[0, 1], null, [1, 2]]],
  [A, [[]]],
  [A, [M]],
  [A, [M, s(1, 3)]],
  [A, [M, 2]],
  [A, [M, [0, 3, 1]]],
  [A, [mask([true, false])]],
  [A, [s(), mask([false, true, true])]],
  [A, ['...', mask([true, false, false, true])]],
  [A, [0, mask([false, true, true]), t([1, 3])]],
  [A, [[true, false], s(), [0, 1, 2, 3].map((i) => i % 2 === 0)]],
  [A, [mask([false, false])]],
  [A, [s(), mask([true, true, false]), null]],
  [B, [mask(true)]],
  [B, [mask(false), 1]],
  [
    C,
    [
      s(),
      s(),
      mask([
        [true, false, true],
        [false, true, false],
      ]),
    ],
  ],
  [C, ['...', M]],
  [[], []],
  [[], [null]],
  [[], ['...', null]],
  [[], [true]],
  [[], [mask(false)]],
  [
    [0, 3],
    [s(), t([0, 2])],
  ],
  [
    [0, 3],
    [mask([]), 1],
  ],
];

/** Values written, with the indices that they go to. */
const VALUES = [
  [A, [0], { shape: [3, 4] }],
  [A, [0], { shape: [4] }],
  [A, [0], { shape: [1, 1, 3, 4] }],
  [A, [s(0, 1)], { shape: [3, 1] }],
  [A, ['...', 0], { shape: [] }],
  [A, [s(), 1, s(1, 3)], { shape: [2, 1] }],
  [A, [t([0, 1]), t([2, 0])], { shape: [2, 4] }],
  [A, [t([0, 1]), t([2, 0])], { shape: [1, 1, 4] }],
  [A, [t([0, 1]), s(), t([3, 1])], { shape: [2, 3] }],
  [A, [M], { shape: [3, 4] }],
  [A, [M], { shape: [4] }],
  [A, [M], { shape: [] }],
  [A, [M, s(1, 3)], { shape: [3, 1] }],
  [A, [null, t([1])], { shape: [1, 1, 3, 4] }],
  [A, [0], 7],
  [A, [0], -1.5],
  [A, [M], 2.5],
  [A, [t([0])], true],
  [A, ['...'], { shape: [3, 4], dtype: 'float64' }],
];

export const CASES = [
  ...SELECTIONS.map(([shape, indices]) => ({ shape, indices })),
  ...SELECTIONS.map(([shape, indices]) => ({ shape, indices, value: 3 })),
  ...VALUES.map(([shape, indices, value]) => ({ shape, indices, value })),
  ...VALUES.filter(([, , value]) => typeof value !== 'object').map(([shape, indices, value]) => ({
    shape,
    indices,
    value,
    dtype: 'int64',
  })),
  { shape: B, indices: [mask([true, false, true, true])], value: true, dtype: 'bool' },
  { shape: B, indices: [s(1, 3)], dtype: 'int64' },
];

/** What is refused, with what the message says. */
export const REFUSED = [
  [A, [2], /index 2 of at\(\) is out of bounds for a dimension of length 2: the tensor's shape is \[2,3,4\]/],
  [A, [0, -4], /index -4 of at\(\) is out of bounds for a dimension of length 3/],
  [A, [0, 0, 0, 0], /at\(\) has indices for 4 dimensions, but the tensor has 3: its shape is \[2,3,4\]/],
  [[], [0], /at\(\) has indices for 1 dimensions, but the tensor has 0/],
  [A, [1.5], /expected an integer, slice\(\), .* for index 0 of at\(\), received 1.5/],
  [A, [0, 'a'], /for index 1 of at\(\), received 'a'/],
  [
    A,
    [t([0.5], 'float32')],
    /expected a tensor of int64, int32 or bool for index 0 of at\(\), received one of float32/,
  ],
  [A, [[0, 1.5]], /index 0 of at\(\): .*1\.5/],
  [A, [['a']], /expected integers or booleans in index 0 of at\(\), received 'a'/],
  [A, [[[0], [1, 2]]], /index 0 of at\(\): expected an array of length 1/],
];

/** An index as torchlane takes it. */
export function indexOf(coded) {
  if (typeof coded !== 'object' || coded === null || Array.isArray(coded)) return coded;
  return coded.slice ? slice(...coded.slice) : tensor(coded.tensor, { dtype: coded.dtype });
}
