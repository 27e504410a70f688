// Scopes: who made a tensor inside one need not dispose of it. Knows of tensors only that they can be disposed of.
import { isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';

interface Disposable {
  dispose(): void;
}

// The scopes that are running in this thread, innermost last. A tensor is in one of them at most.
const scopes: Set<Disposable>[] = [];

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
  const own = new Set<Disposable>();
  scopes.push(own);
  try {
    const result = fn();
    if (isPromise(result)) {
      result.then(undefined, () => {});
      throw new ArgumentError(
        'expected a synchronous function for scope(), received one that returns a promise: its tensors would be ' +
          'disposed of before it is done',
      );
    }
    forEachTensor(result, (tensor) => {
      if (own.delete(tensor)) scopes.at(-2)?.add(tensor);
    });
    return result;
  } finally {
    scopes.pop();
    for (const tensor of own) tensor.dispose();
  }
}

/**
 * Takes the tensors in `value` (one, or arrays and plain objects of them) out of the running scopes: they live until they are
 * disposed of, or collected. Returns `value`.
 */
export function keep<T>(value: T): T {
  forEachTensor(value, untrack);
  return value;
}

/** @internal A tensor was made. */
export function track(tensor: Disposable): void {
  scopes.at(-1)?.add(tensor);
}

/** @internal A tensor has an owner or an end of its own. */
export function untrack(tensor: Disposable): void {
  for (const each of scopes) if (each.delete(tensor)) return;
}

/** @internal */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

function forEachTensor(value: unknown, visit: (tensor: Disposable) => void, seen = new Set<object>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (isTensor(value)) visit(value);
  else if (Array.isArray(value)) for (const item of value) forEachTensor(item, visit, seen);
  else if (isPlainObject(value)) for (const item of Object.values(value)) forEachTensor(item, visit, seen);
}

/** @internal The mark that tensors carry, so that this file need not know their class. */
export const IS_TENSOR: unique symbol = Symbol('torchlane.isTensor');

function isTensor(value: object): value is Disposable {
  return IS_TENSOR in value;
}
