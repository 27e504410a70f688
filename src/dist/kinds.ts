// What arguments of dist must be, beyond the kinds of arguments.ts and GROUP of group.ts.
import type { Kind } from '../arguments.js';
import { Tensor } from '../tensor/tensor.js';

export const RANK: Kind = { expected: 'a rank', accepts: (value) => Number.isSafeInteger(value) };

export const TENSOR: Kind = { expected: 'a Tensor', accepts: (value) => value instanceof Tensor };

export const TENSORS: Kind = {
  expected: 'an array of Tensors',
  accepts: (value) => Array.isArray(value) && value.every((each) => each instanceof Tensor),
};
