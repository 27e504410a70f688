// Arithmetic on numbers and tensors of one element mixed, as Python does it between floats and 0-dim tensors: two numbers give a
// double, anything else a tensor of the tensor's dtype. What decides the last bits of an LBFGS line search.
import { callOperator } from '../tensor/ops.js';
import { Tensor } from '../tensor/tensor.js';

/** A double, or a tensor of one element. */
export type Value = number | Tensor;

export function add(a: Value, b: Value): Value {
  if (typeof a !== 'number') return a.add(b);
  return typeof b === 'number' ? a + b : b.add(a);
}

export function sub(a: Value, b: Value): Value {
  if (typeof a !== 'number') return a.sub(b);
  return typeof b === 'number' ? a - b : (callOperator('rsub', [b, a]) as Tensor);
}

export function mul(a: Value, b: Value): Value {
  if (typeof a !== 'number') return a.mul(b);
  return typeof b === 'number' ? a * b : b.mul(a);
}

/** Python divides a number by a tensor as reciprocal times number. */
export function div(a: Value, b: Value): Value {
  if (typeof a !== 'number') return a.div(b);
  return typeof b === 'number' ? a / b : b.reciprocal().mul(a);
}

export function abs(a: Value): Value {
  return typeof a === 'number' ? Math.abs(a) : a.abs();
}

export function isLess(a: Value, b: Value): boolean {
  if (a instanceof Tensor) return Boolean(a.lt(b).item());
  return typeof b === 'number' ? a < b : Boolean(b.gt(a).item());
}

export function isLessOrEqual(a: Value, b: Value): boolean {
  if (a instanceof Tensor) return Boolean(a.le(b).item());
  return typeof b === 'number' ? a <= b : Boolean(b.ge(a).item());
}

/** Python's `min(a, b)`. */
export function least(a: Value, b: Value): Value {
  return isLess(b, a) ? b : a;
}

/** Python's `max(a, b)`. */
export function greatest(a: Value, b: Value): Value {
  return isLess(a, b) ? b : a;
}

export function toNumber(a: Value): number {
  return typeof a === 'number' ? a : a.item();
}
