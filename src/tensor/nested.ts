// Nested arrays to flat ones and back. Pure: no handles, no addon.
import { describe } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { type DType, dtypeOfArray, type TypedArray } from './dtype.js';

/** Values of a tensor as JavaScript has them: a number, or arrays of arrays of numbers. */
export type NestedArray<T = number | bigint | boolean> = T | readonly NestedArray<T>[] | TypedArray;

/** Row-major values for the native side. */
export interface Flat {
  readonly data: TypedArray;
  readonly shape: readonly number[];
  readonly dtype: DType;
}

type Leaf = number | bigint | boolean;
type List = readonly unknown[] | TypedArray;

// For each dtype: the array that values are collected in (the native side converts what JavaScript has no array for),
// and the range of an integer.
const COLLECT: { readonly [Name in DType]: new (length: number) => TypedArray } = {
  float32: Float32Array,
  float64: Float64Array,
  float16: Float32Array,
  bfloat16: Float32Array,
  complex32: Float32Array,
  complex64: Float32Array,
  complex128: Float64Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  bool: Uint8Array,
};

/**
 * Flattens `values` to `dtype`, or to the one that the values have: typed arrays keep theirs, numbers are float32, bigints
 * int64, booleans bool.
 *
 * @throws {ArgumentError} naming the place: of rows that differ in length, and of values that do not fit.
 */
export function flatten(values: unknown, dtype?: DType): Flat {
  const ownDtype = dtypeOfArray(values);
  if (ownDtype !== undefined) {
    const data = values as TypedArray;
    return { data, shape: [data.length], dtype: dtype ?? ownDtype };
  }
  const shape: number[] = [];
  let first = values;
  for (; isList(first); first = first[0]) {
    shape.push(first.length);
    const rowDtype = dtypeOfArray(first);
    if (rowDtype !== undefined) dtype ??= rowDtype;
  }
  const target = dtype ?? dtypeOfLeaf(first, shape);
  const Collect = COLLECT[target];
  if (Collect === undefined) {
    throw new ArgumentError(`expected a dtype (${Object.keys(COLLECT).join(', ')}), received '${target}'`);
  }
  const count = shape.reduce((product, length) => product * length, 1);
  const data = new Collect(count);
  const put = writer(data, target, dtype === undefined ? typeof first : undefined);
  let next = 0;
  const path: number[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth === shape.length) {
      put(value, next++, path);
      return;
    }
    const length = shape[depth] as number;
    if (!isList(value) || value.length !== length) {
      const came = isList(value) ? `one of length ${value.length}` : describe(value);
      throw new ArgumentError(`expected an array of length ${length} at ${place(path)}, received ${came}`);
    }
    for (let i = 0; i < length; i++) {
      path.push(i);
      visit(value[i], depth + 1);
      path.pop();
    }
  };
  visit(values, 0);
  return { data, shape, dtype: target };
}

/** Row-major `data` as nested arrays of `shape`; a single value for the empty shape. */
export function nest<T>(data: ArrayLike<T>, shape: readonly number[]): unknown {
  let next = 0;
  const build = (depth: number): unknown => {
    if (depth === shape.length) return data[next++];
    return Array.from({ length: shape[depth] as number }, () => build(depth + 1));
  };
  return build(0);
}

/**
 * Integers of 64 bits as numbers.
 *
 * @throws {ArgumentError} where a number cannot hold one exactly.
 */
export function toNumbers(data: BigInt64Array | BigUint64Array, method: string): number[] {
  return Array.from(data as ArrayLike<bigint>, (value) => {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) {
      throw new ArgumentError(
        `${method} expected integers within ±2^53, received ${value}, which a number cannot hold exactly: use data()`,
      );
    }
    return number;
  });
}

function isList(value: unknown): value is List {
  return Array.isArray(value) || dtypeOfArray(value) !== undefined;
}

function dtypeOfLeaf(leaf: unknown, shape: readonly number[]): DType {
  switch (typeof leaf) {
    case 'number':
      return 'float32';
    case 'bigint':
      return 'int64';
    case 'boolean':
      return 'bool';
    default:
      if (leaf === undefined && shape.includes(0)) return 'float32';
      throw new ArgumentError(
        `expected numbers, bigints, booleans, or arrays of them, received ${describe(leaf)} at ` +
          place(shape.map(() => 0)),
      );
  }
}

// Writes one value into `data`. `only`: the one JavaScript type to take, where the values chose the dtype themselves.
function writer(
  data: TypedArray,
  dtype: DType,
  only: string | undefined,
): (value: unknown, index: number, path: readonly number[]) => void {
  const check = (value: unknown, path: readonly number[]): Leaf => {
    const type = typeof value;
    if (only !== undefined ? type === only : type === 'number' || type === 'bigint' || type === 'boolean') {
      return value as Leaf;
    }
    const expected = only === undefined ? 'a number, bigint or boolean' : `a ${only}, as the first value is,`;
    throw new ArgumentError(
      `expected ${expected} at ${place(path)}, received ${describe(value)}` +
        (only !== undefined && isLeaf(value) ? '; name a dtype to mix them' : ''),
    );
  };
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    return (value, index, path) => {
      const leaf = check(value, path);
      if (typeof leaf === 'number' && !Number.isSafeInteger(leaf)) throw notFitting(leaf, dtype, path);
      const wide = BigInt(leaf);
      data[index] = wide;
      if (data[index] !== wide) throw notFitting(leaf, dtype, path);
    };
  }
  if (dtype === 'bool') {
    return (value, index, path) => {
      data[index] = Number(check(value, path)) !== 0 ? 1 : 0;
    };
  }
  const isInteger = dtype.startsWith('int') || dtype.startsWith('uint');
  return (value, index, path) => {
    const leaf = check(value, path);
    const number = Number(leaf);
    data[index] = number;
    if (isInteger && data[index] !== number) throw notFitting(leaf, dtype, path);
  };
}

function notFitting(value: Leaf, dtype: DType, path: readonly number[]): ArgumentError {
  return new ArgumentError(`expected a value of dtype ${dtype} at ${place(path)}, received ${value}`);
}

function isLeaf(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
}

function place(path: readonly number[]): string {
  return path.length === 0 ? 'values' : `values${path.map((index) => `[${index}]`).join('')}`;
}
