// What arguments of dist must be, beyond the kinds of arguments.ts and GROUP of group.ts.
import type { Kind } from '../arguments.js';
import { TENSOR } from '../tensor/kinds.js';

export const RANK: Kind = { expected: 'a rank', accepts: (value) => Number.isSafeInteger(value) };

export const TENSORS: Kind = {
  expected: 'an array of Tensors',
  accepts: (value) => Array.isArray(value) && value.every(TENSOR.accepts),
};
