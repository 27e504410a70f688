// Comparing numbers that came as base64 of float32: bit for bit, or within a tolerance of the largest magnitude.
import assert from 'node:assert/strict';

/** The numbers of `{ shape, data }`. */
export function numbers({ data }) {
  const bytes = Buffer.from(data, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
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

/** Asserts that two `{ key: { shape, data } }` hold the same bits under the same keys in the same order. */
export function assertSameBits(actual, expected, what) {
  assert.deepEqual(Object.keys(actual), Object.keys(expected), `${what}: keys`);
  for (const [key, value] of Object.entries(expected)) {
    assert.deepEqual(actual[key].shape, value.shape, `${what}: shape of ${key}`);
    if (actual[key].data === value.data) continue;
    const [ours, theirs] = [numbers(actual[key]), numbers(value)];
    const bits = (list) => new Uint32Array(list.buffer);
    const [ourBits, theirBits] = [bits(ours), bits(theirs)];
    const index = ourBits.findIndex((word, at) => word !== theirBits[at]);
    const count = ourBits.filter((word, at) => word !== theirBits[at]).length;
    assert.fail(
      `${what}: ${key} differs in ${count} of ${ours.length} values, first at ${index}: ` +
        `expected ${theirs[index]}, received ${ours[index]}`,
    );
  }
}

/** Asserts that two `{ key: { shape, data } }` agree within `tolerance` of each tensor's largest magnitude. */
export function assertClose(actual, expected, tolerance, what) {
  assert.deepEqual(Object.keys(actual), Object.keys(expected), `${what}: keys`);
  for (const [key, value] of Object.entries(expected)) {
    assert.deepEqual(actual[key].shape, value.shape, `${what}: shape of ${key}`);
    assertCloseNumbers(numbers(actual[key]), numbers(value), tolerance, `${what}: ${key}`);
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
