// Scopes: who made a tensor inside one need not dispose of it. Which tensors a scope has is known to handle.ts.
import { check, FUNCTION, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { TensorHandle } from './handle.js';

/**
 * Runs `fn` and disposes of all tensors made inside, but those that it returns (also inside of arrays and plain objects),
 * those given to {@link keep}, and parameters and buffers, which belong to their modules. Scopes nest: what an inner one
 * returns belongs to the outer one.
 *
 * `fn` must be synchronous.
 *
 * @throws {ArgumentError} if `fn` returns a promise.
 * @example
 * const loss = scope(() => {
 *   const output = model.forward(x);
 *   return criterion.forward(output, y).item();
 * });
 */
export function scope<T>(fn: () => T): T {
  check(fn, FUNCTION, "'fn' of scope()");
  TensorHandle.enterScope();
  try {
    const result = fn();
    if (isPromise(result)) {
      result.then(undefined, () => {});
      throw new ArgumentError(
        'expected a synchronous function for scope(), received one that returns a promise: its tensors would be ' +
          'disposed of before it is done',
      );
    }
    forEachTensor(result, TensorHandle.returnFromScope);
    return result;
  } finally {
    TensorHandle.leaveScope();
  }
}

/**
 * Takes the tensors in `value` (one, or arrays and plain objects of them) out of the running scopes: they live until they are
 * disposed of, or collected. Returns `value`.
 */
export function keep<T>(value: T): T {
  forEachTensor(value, TensorHandle.keep);
  return value;
}

/** @internal */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

function forEachTensor(value: unknown, visit: (tensor: TensorHandle) => void, seen?: Set<object>): void {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof TensorHandle) {
    visit(value);
    return;
  }
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) return;
  const visited = seen ?? new Set();
  if (visited.has(value)) return;
  visited.add(value);
  for (const item of isList ? value : Object.values(value)) forEachTensor(item, visit, visited);
}
