// Names of dtypes, devices and memory formats, and the typed array that belongs to each dtype. Pure data.

/** Element types of tensors. */
export type DType =
  | 'float32'
  | 'float64'
  | 'float16'
  | 'bfloat16'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bool'
  | 'complex32'
  | 'complex64'
  | 'complex128';

/** A device: `'cpu'`, `'cuda'` (the current one), `'cuda:1'`, `'meta'` (shapes without values). */
export type Device = 'cpu' | 'cuda' | `cuda:${number}` | 'meta';

/** How the elements of images lie in memory. */
export type MemoryFormat = 'contiguousFormat' | 'channelsLast' | 'channelsLast3d' | 'preserveFormat';

/** How a tensor is stored. */
export type Layout =
  | 'strided'
  | 'sparseCoo'
  | 'sparseCsr'
  | 'sparseCsc'
  | 'sparseBsr'
  | 'sparseBsc'
  | 'jagged';

/** The typed arrays that tensors can be made from. */
export type TypedArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** The dtype that a typed array keeps; undefined for what is no such array. */
export function dtypeOfArray(value: unknown): DType | undefined {
  if (value instanceof Float32Array) return 'float32';
  if (value instanceof Float64Array) return 'float64';
  if (value instanceof Int8Array) return 'int8';
  if (value instanceof Uint8Array || value instanceof Uint8ClampedArray) return 'uint8';
  if (value instanceof Int16Array) return 'int16';
  if (value instanceof Uint16Array) return 'uint16';
  if (value instanceof Int32Array) return 'int32';
  if (value instanceof Uint32Array) return 'uint32';
  if (value instanceof BigInt64Array) return 'int64';
  if (value instanceof BigUint64Array) return 'uint64';
  return undefined;
}
