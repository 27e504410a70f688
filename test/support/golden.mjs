// Golden files of PyTorch's answers, one case a line: test/golden/make.mjs writes them, the tests beside it read them. Of a tensor
// they keep a digest, which the bits of another one equal, or which tells how far it is away on a CPU that computes otherwise.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { native } from '../../dist/native/load.js';
import { OTHER_CPU } from '../tolerances.mjs';
import { valuesOf } from './compare.mjs';

// Two more than the widest tolerance needs.
const DIGITS = 7;

const pathOf = (name) => new URL(`../golden/${name}.json`, import.meta.url);

/** Writes test/golden/NAME.json: `head` (PyTorch's version, the CPU's capability), and a line for each of `cases`. */
export function writeGolden(name, head, cases) {
  const fields = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)},\n`);
  const lines = cases.map((each) => JSON.stringify(each)).join(',\n');
  writeFileSync(pathOf(name), `{${fields.join('')}"cases": [\n${lines}\n]}\n`);
  console.log(`test/golden/${name}.json: ${cases.length} cases`);
}

/**
 * What {@link writeGolden} wrote, and `isSameCpu`: whether the same bits are to be expected here; `tolerance` is 0 then. `names` are
 * those of the cases that the reader has: a file of other cases is refused.
 */
export function readGolden(name, names) {
  const golden = JSON.parse(readFileSync(pathOf(name), 'utf8'));
  const others = golden.cases.map((each) => each.name);
  if (others.join('\n') !== names.join('\n'))
    throw new Error(`test/golden/${name}.json is of other cases: test/golden/make.mjs writes it anew`);
  const isSameCpu = native().cpu().capability === golden.capability;
  return { ...golden, isSameCpu, tolerance: isSameCpu ? 0 : OTHER_CPU };
}

/** What a golden file keeps of an exact(): dtype, shape, a hash of the bits, and sums that tell values apart within a tolerance. */
export function digest(value) {
  if (value === null) return null;
  const { dtype, shape, data } = value;
  const bits = createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex').slice(0, 16);
  const sums = sumsOf(valuesOf(value)).map((sum) => Number(sum.toPrecision(DIGITS)));
  return [dtype, shape.join('x'), bits, ...sums].join(' ');
}

// Largest magnitude, mean, and two means with weights that no exchange of two values leaves as they are.
function sumsOf(values) {
  const finite = values.map((value) => (Number.isFinite(value) ? value : 0));
  const mean = (weight) =>
    finite.reduce((sum, value, index) => sum + value * weight(index), 0) / Math.max(1, finite.length);
  const largest = finite.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return [largest, mean(() => 1), mean((index) => Math.cos(index + 1)), mean((index) => Math.sin(3 * index))];
}

/** As distance() of compare.mjs, of an exact() from a {@link digest}. */
export function distanceFromDigest(actual, expected) {
  const ours = digest(actual);
  if (ours === expected) return 0;
  if (ours === null || expected === null) return Number.POSITIVE_INFINITY;
  const [dtype, shape, bits, ...sums] = expected.split(' ');
  const [ourDtype, ourShape, ourBits, ...ourSums] = ours.split(' ');
  if (ourDtype !== dtype || ourShape !== shape) return Number.POSITIVE_INFINITY;
  if (ourBits === bits) return 0;
  const apart = Math.max(...sums.map((sum, index) => Math.abs(ourSums[index] - sum)));
  // Other bits are not equal, however little the sums show of it.
  return Math.max(Number.MIN_VALUE, Number(sums[0]) === 0 ? apart : apart / sums[0]);
}

/** The largest distance of tensors from digests; Infinity where there are more or fewer. */
export function largestDistance(tensors, digests) {
  if (tensors.length !== digests.length) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...tensors.map((value, index) => distanceFromDigest(value, digests[index])));
}

/** A short hash of an answer made of plain values, whatever the order of its fields. */
export function hashOf(value) {
  const text = JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
