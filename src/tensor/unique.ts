// unique(): in PyTorch not one operator but a choice among several, of which all return more than was asked for.
import { BOOLEAN, integer, readOptions } from '../arguments.js';
import { callOperator } from './ops.js';
import type { Tensor } from './tensor.js';

/** Options of `unique()`. */
export interface UniqueOptions {
  /** In ascending order; default true. */
  readonly sorted?: boolean;
  /** Also the index of each element among the different ones; default false. */
  readonly returnInverse?: boolean;
  /** Also how often each occurs; default false. */
  readonly returnCounts?: boolean;
  /** Compare whole slices along this dimension; default null: single elements. */
  readonly dim?: number | null;
}

const DIM = {
  expected: 'an integer or null',
  accepts: (value: unknown) => value === null || integer().accepts(value),
};
const KINDS = { sorted: BOOLEAN, returnInverse: BOOLEAN, returnCounts: BOOLEAN, dim: DIM };
const DEFAULTS: Required<UniqueOptions> = {
  sorted: true,
  returnInverse: false,
  returnCounts: false,
  dim: null,
};

/** What `Tensor.unique()` returns. */
export function uniqueOf(self: Tensor, options: UniqueOptions): Tensor | Tensor[] {
  const { sorted, returnInverse, returnCounts, dim } = readOptions('unique()', KINDS, DEFAULTS, options);
  const flags = [sorted, returnInverse, returnCounts];
  const [values, inverse, counts] = (
    dim === null
      ? callOperator('_unique2', [self, ...flags])
      : callOperator('unique_dim', [self, dim, ...flags])
  ) as [Tensor, Tensor, Tensor];
  const wanted = [values, ...(returnInverse ? [inverse] : []), ...(returnCounts ? [counts] : [])];
  for (const each of [inverse, counts]) if (!wanted.includes(each)) each.dispose();
  return wanted.length === 1 ? values : wanted;
}
