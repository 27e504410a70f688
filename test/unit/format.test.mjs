// Printing of tensors against PyTorch's own text; the cases are made by test/golden/make_format.py.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatTensor } from '../../dist/tensor/format.js';

const file = process.env.TORCHLANE_FORMAT_CASES ?? new URL('../golden/format.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8'));

const isInteger = (dtype) => /^u?int/.test(dtype);
const names = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  '-0.0': -0,
};

function valuesOf({ values, pattern, dtype }) {
  if (pattern) {
    const { count, multiplier, modulus, scale, offset } = pattern;
    return Float32Array.from({ length: count }, (_, i) => ((i * multiplier) % modulus) * scale + offset);
  }
  if (dtype === 'int64') return BigInt64Array.from(values, BigInt);
  if (isInteger(dtype)) return values.map(Number);
  return values.map((value) => (typeof value === 'string' ? names[value] : value));
}

test(`${cases.length} tensors print as in PyTorch`, () => {
  for (const [index, item] of cases.entries()) {
    assert.equal(formatTensor({ ...item, values: valuesOf(item) }), item.text, `case ${index}`);
  }
});
