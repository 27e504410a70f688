// Golden files of digests, as test/golden/make-operators.mjs writes them: a line per case, of values as text and a short digest
// per tensor.
import { readFileSync } from 'node:fs';
import { distanceFromDigest } from './exchange.mjs';

/** `{ torch, capability, threads, answers }` of a file in test/golden; an answer is `{ values, digests }`. */
export function readDigests(file) {
  const golden = JSON.parse(readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8'));
  const answers = golden.answers.map(([values, ...digests]) => ({ values, digests: digests.map(digestOf) }));
  return { ...golden, answers };
}

function digestOf(short) {
  if (short === null) return null;
  const [dtype, shape, bits, ...sums] = short;
  return { dtype, shape: shape === '' ? [] : shape.split(',').map(Number), bits, sums };
}

/** The largest distance of tensors from digests; Infinity where there are more or fewer. */
export function largestDistance(tensors, digests) {
  if (tensors.length !== digests.length) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...tensors.map((value, index) => distanceFromDigest(value, digests[index])));
}
