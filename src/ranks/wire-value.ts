// Values on their way between the main thread and ranks. What structured clone can carry goes as it is; tensors go by
// number, with the memory behind them shared. Refuses what would arrive as something else.
import { types } from 'node:util';
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { Tensor } from '../tensor/tensor.js';

/** Stands for a tensor. */
const TENSOR_KEY = '@torchlane/tensor';

/**
 * A copy of `value` that can be posted, with every tensor replaced by what `share` gives for it. `what` is its name in
 * errors.
 *
 * @throws {ArgumentError} for functions, symbols and instances of classes.
 */
export function toWire(value: unknown, share: (tensor: Tensor) => unknown, what: string): unknown {
  return convert(value, (leaf) => {
    if (leaf instanceof Tensor) return { [TENSOR_KEY]: share(leaf) };
    if (isClonable(leaf)) return leaf;
    throw new ArgumentError(
      `expected values that can be sent to another thread (plain objects, arrays, numbers, strings, typed arrays, tensors …) ` +
        `in ${what}, received ${describe(leaf)}: send what it is made from, as a module's stateDict()`,
    );
  });
}

/** The value that {@link toWire} was given. */
export function fromWire(value: unknown, open: (shared: unknown) => Tensor): unknown {
  return convert(value, (leaf) => leaf, open);
}

// Goes through arrays, plain objects, maps and sets; what stands in several places, or in itself, does so in the copy.
function convert(
  value: unknown,
  leaf: (value: unknown) => unknown,
  open?: (shared: unknown) => Tensor,
): unknown {
  const done = new Map<object, unknown>();
  const remember = <T>(from: object, copy: T): T => {
    done.set(from, copy);
    return copy;
  };
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return leaf(value);
    if (done.has(value)) return done.get(value);
    if (Array.isArray(value)) {
      const copy: unknown[] = remember(value, []);
      for (const item of value) copy.push(visit(item));
      return copy;
    }
    if (isPlainObject(value)) {
      if (open && TENSOR_KEY in value) return remember(value, open(value[TENSOR_KEY]));
      const copy: Record<string, unknown> = remember(value, {});
      for (const [key, item] of Object.entries(value)) copy[key] = visit(item);
      return copy;
    }
    if (value instanceof Map) {
      const copy = remember(value, new Map<unknown, unknown>());
      for (const [key, item] of value) copy.set(visit(key), visit(item));
      return copy;
    }
    if (value instanceof Set) {
      const copy = remember(value, new Set<unknown>());
      for (const item of value) copy.add(visit(item));
      return copy;
    }
    return remember(value, leaf(value));
  };
  return visit(value);
}

function isClonable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return typeof value !== 'function' && typeof value !== 'symbol';
  }
  return (
    types.isDate(value) ||
    types.isRegExp(value) ||
    types.isAnyArrayBuffer(value) ||
    types.isArrayBufferView(value) ||
    types.isNativeError(value) ||
    types.isBoxedPrimitive(value)
  );
}
