// Tensors on their way between torchlane and Python (test/parity/exchange.py is the other end), with their exact bits. What
// golden files keep of them is in golden.mjs.
import { callOperator, noGrad, tensor } from '../../dist/index.js';

const ARRAYS = {
  bool: Uint8Array,
  uint8: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  float16: Uint16Array,
  bfloat16: Uint16Array,
  float32: Float32Array,
  float64: Float64Array,
  complex64: Float32Array,
  complex128: Float64Array,
};

/** Dtype, shape and bytes of a tensor as exchange.py's exact() gives them; null for none. */
export function exact(value) {
  if (value === undefined || value === null) return null;
  return noGrad(() => {
    const { dtype, shape } = value;
    let dense = callOperator('resolve_neg', [callOperator('resolve_conj', [value.detach()])]);
    dense = callOperator('to_dense', [dense]);
    const flat = dense.contiguous().reshape([-1]);
    const bytes = flat.numel() === 0 ? [] : callOperator('aten::view.dtype', [flat, 'uint8']).data();
    return { dtype, shape, data: Buffer.from(bytes).toString('base64') };
  });
}

/** The tensor of an {@link exact}. */
export function fromExact({ dtype, shape, data }) {
  const bytes = Uint8Array.from(Buffer.from(data, 'base64'));
  if (bytes.length === 0) return callOperator('empty', [shape], { dtype });
  const flat = tensor(bytes);
  return callOperator('aten::view.dtype', [flat, dtype]).reshape(shape);
}

/** The values of an {@link exact} as doubles; of complex ones real and imaginary parts in turn. */
export function valuesOf({ dtype, data }) {
  const bytes = Buffer.from(data, 'base64');
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const list = Array.from(new ARRAYS[dtype](own), Number);
  if (dtype === 'bfloat16') return list.map(bfloat16);
  return dtype === 'float16' ? list.map(float16) : list;
}

function bfloat16(bits) {
  return new Float32Array(new Uint32Array([bits << 16]).buffer)[0];
}

function float16(bits) {
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent ? sign * 2 ** (exponent - 15) * (1 + fraction / 1024) : (sign * fraction) / 2 ** 24;
}

/**
 * How far two {@link exact} values are apart: 0 for the same bits (or, both NaN, the same place), otherwise the largest
 * difference as a share of the largest finite magnitude expected; Infinity where dtype, shape, a NaN or an infinity differ.
 */
export function distance(actual, expected) {
  if (actual === null || expected === null) return actual === expected ? 0 : Number.POSITIVE_INFINITY;
  if (actual.dtype !== expected.dtype || actual.shape.join() !== expected.shape.join())
    return Number.POSITIVE_INFINITY;
  if (actual.data === expected.data) return 0;
  const [ours, theirs] = [valuesOf(actual), valuesOf(expected)];
  let difference = 0;
  let magnitude = 0;
  for (const [index, value] of theirs.entries()) {
    if (Number.isFinite(value)) magnitude = Math.max(magnitude, Math.abs(value));
    if (Object.is(ours[index], value) || (Number.isNaN(ours[index]) && Number.isNaN(value))) continue;
    const apart = Math.abs(ours[index] - value);
    difference = Math.max(difference, Number.isFinite(apart) ? apart : Number.POSITIVE_INFINITY);
  }
  return magnitude === 0 || difference === 0 ? difference : difference / magnitude;
}
