// Items to batches: what DataLoader does with the items of a batch unless it is told otherwise.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { tensor } from '../tensor/creation.js';
import type { TypedArray } from '../tensor/dtype.js';
import { stack } from '../tensor/functions.js';
import type { NestedArray } from '../tensor/nested.js';
import { Tensor } from '../tensor/tensor.js';

/** The batch of items of type `T`, as {@link defaultCollate} makes it. */
export type Collated<T> = T extends Tensor | number | bigint | boolean | TypedArray
  ? Tensor
  : T extends string
    ? string[]
    : T extends object
      ? { -readonly [K in keyof T]: Collated<T[K]> }
      : unknown;

/**
 * A batch of items that are all alike: tensors are stacked along a new first dimension, typed arrays and numbers become
 * tensors as `tensor()` makes them (numbers float32, bigints int64, booleans bool), strings stay a list; arrays and plain
 * objects are collated field by field.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.default_collate. A number of JavaScript does not say
 * whether it is an integer: give class labels as bigints.
 *
 * @throws {ArgumentError} for items that are not alike, and for what cannot be collated.
 * @example
 * const [images, labels] = data.defaultCollate([[randn([3, 8]), 1n], [randn([3, 8]), 0n]]); // (2, 3, 8) and (2)
 */
export function defaultCollate<T>(items: readonly T[]): Collated<T> {
  if (!Array.isArray(items) || items.length === 0) {
    throw new ArgumentError(`expected a list of at least one item to collate, received ${describe(items)}`);
  }
  return collate(items, 'an item') as Collated<T>;
}

function collate(items: readonly unknown[], what: string): unknown {
  const [first] = items;
  const expect = (kind: string, accepts: (value: unknown) => boolean): void => {
    const other = items.find((item) => !accepts(item));
    if (other === undefined || accepts(other)) return;
    throw new ArgumentError(
      `expected ${kind}, as the first item of the batch has it, for ${what}, received ${describe(other)}`,
    );
  };
  if (first instanceof Tensor) {
    expect('a tensor', (item) => item instanceof Tensor);
    return stack(items as Tensor[]);
  }
  if (isTypedArray(first)) {
    const name = first.constructor.name;
    expect(`a ${name}`, (item) => isTypedArray(item) && item.constructor.name === name);
    const rows = (items as TypedArray[]).map((row) => tensor(row));
    const batch = stack(rows);
    for (const row of rows) row.dispose();
    return batch;
  }
  const type = typeof first;
  if (type === 'number' || type === 'bigint' || type === 'boolean') {
    expect(`a ${type}`, (item) => typeof item === type);
    return tensor(items as NestedArray);
  }
  if (type === 'string') {
    expect('a string', (item) => typeof item === 'string');
    return [...items];
  }
  if (Array.isArray(first)) {
    const { length } = first;
    expect(`a list of ${length}`, (item) => Array.isArray(item) && item.length === length);
    return first.map((_, field) =>
      collate(
        items.map((item) => (item as unknown[])[field]),
        `field ${field} of ${what}`,
      ),
    );
  }
  if (isPlainObject(first)) {
    const fields = Object.keys(first);
    expect(
      `an object with ${fields.join(', ')}`,
      (item) => isPlainObject(item) && fields.every((field) => Object.hasOwn(item, field)),
    );
    return Object.fromEntries(
      fields.map((field) => {
        const values = items.map((item) => (item as Record<string, unknown>)[field]);
        return [field, collate(values, `field '${field}' of ${what}`)];
      }),
    );
  }
  throw new ArgumentError(
    `expected tensors, numbers, strings, lists or plain objects to collate for ${what}, received ${describe(first)}; ` +
      "give data.DataLoader an option 'collateFn'",
  );
}

function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
