// Comparing tensors that came as `{ dtype, shape, data }`, the exact() of exchange.mjs and exchange.py: bit for bit, or within a
// tolerance of the largest magnitude. Loads no native part.
import assert from 'node:assert/strict';

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

/** The values of an exact() as doubles; of complex ones real and imaginary parts in turn. */
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
 * How far two exact() values are apart: 0 for the same bits (or, both NaN, the same place), otherwise the largest
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

/** The largest difference of two lists, as a share of the largest magnitude in `expected`. */
export function largestDifference(actual, expected) {
  assert.equal(actual.length, expected.length, 'number of values');
  let difference = 0;
  let magnitude = 0;
  for (let index = 0; index < expected.length; index += 1) {
    const distance = Math.abs(actual[index] - expected[index]);
    // NaN compares false with everything, so it has to be said that it differs.
    if (!(distance <= difference)) difference = Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
    magnitude = Math.max(magnitude, Math.abs(expected[index]));
  }
  return magnitude === 0 ? difference : difference / magnitude;
}

/** Asserts that two `{ key: exact }` hold the same bits under the same keys in the same order. */
export function assertSameBits(actual, expected, what) {
  assert.deepEqual(Object.keys(actual), Object.keys(expected), `${what}: keys`);
  for (const [key, value] of Object.entries(expected)) {
    assert.equal(actual[key].dtype, value.dtype, `${what}: dtype of ${key}`);
    assert.deepEqual(actual[key].shape, value.shape, `${what}: shape of ${key}`);
    if (actual[key].data === value.data) continue;
    const [ours, theirs] = [valuesOf(actual[key]), valuesOf(value)];
    const index = ours.findIndex((number, at) => !Object.is(number, theirs[at]));
    const count = ours.filter((number, at) => !Object.is(number, theirs[at])).length;
    assert.fail(
      `${what}: ${key} differs in ${count} of ${ours.length} values, first at ${index}: ` +
        `expected ${theirs[index]}, received ${ours[index]}`,
    );
  }
}

/** Asserts that two `{ key: exact }` agree within `tolerance` of each tensor's largest magnitude. */
export function assertClose(actual, expected, tolerance, what) {
  assert.deepEqual(Object.keys(actual), Object.keys(expected), `${what}: keys`);
  for (const [key, value] of Object.entries(expected)) {
    assert.deepEqual(actual[key].shape, value.shape, `${what}: shape of ${key}`);
    assertCloseNumbers(valuesOf(actual[key]), valuesOf(value), tolerance, `${what}: ${key}`);
  }
}

/** Asserts that two lists of numbers agree within `tolerance` of the largest magnitude. */
export function assertCloseNumbers(actual, expected, tolerance, what) {
  const difference = largestDifference(actual, expected);
  assert.ok(
    difference <= tolerance,
    `${what}: expected a relative difference of at most ${tolerance}, received ${difference}`,
  );
}
