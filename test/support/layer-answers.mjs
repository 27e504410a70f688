// Comparing answers of layer cases (layers.mjs): with Python's exact ones, and with the digests that golden files keep of
// those.
import assert from 'node:assert/strict';
import { distance } from './compare.mjs';
import { digest, distanceFromDigest } from './golden.mjs';

/** What is compared tensor by tensor. */
const TENSORS = [
  'initial',
  'drawnAfterwards',
  'outputs',
  'drawnByForward',
  'buffers',
  'inputGradients',
  'gradients',
];

/** Every tensor of an answer with its name: `[['outputs.0', exact], …]`. */
function tensorsOf(answer) {
  return TENSORS.flatMap((part) => {
    const value = answer[part];
    if (value === null || value.dtype !== undefined) return [[part, value]];
    return Object.entries(value).map(([name, each]) => [`${part}.${name}`, each]);
  });
}

function assertSameForm(ours, theirs) {
  assert.equal(theirs.error, undefined, theirs.error);
  assert.deepEqual(ours.keys, theirs.keys, 'keys of the state dict');
  assert.equal(ours.repr, theirs.repr, 'toString()');
}

/** `{ distance, where }`: how far an answer is from Python's, at most, and in what; 0 for the same bits. */
export function compareAnswers(ours, theirs) {
  assertSameForm(ours, theirs);
  const [own, expected] = [tensorsOf(ours), tensorsOf(theirs)];
  assert.deepEqual(
    own.map(([name]) => name),
    expected.map(([name]) => name),
    'what there is to compare',
  );
  return farthest(expected.map(([name, value], index) => [name, distance(own[index][1], value)]));
}

/** What a golden file keeps of Python's answer. */
export function digestAnswer(theirs) {
  assert.equal(theirs.error, undefined, theirs.error);
  const { repr, keys } = theirs;
  return {
    repr,
    keys,
    tensors: Object.fromEntries(tensorsOf(theirs).map(([name, value]) => [name, digest(value)])),
  };
}

/** As {@link compareAnswers}, with a digest. */
export function compareWithDigest(ours, golden) {
  assertSameForm(ours, golden);
  const own = tensorsOf(ours);
  assert.deepEqual(
    own.map(([name]) => name),
    Object.keys(golden.tensors),
    'what there is to compare',
  );
  return farthest(own.map(([name, value]) => [name, distanceFromDigest(value, golden.tensors[name])]));
}

function farthest(distances) {
  return distances.reduce(
    (most, [where, apart]) => (apart > most.distance ? { distance: apart, where } : most),
    {
      distance: 0,
      where: '',
    },
  );
}

/** Counts comparisons and lists those that are not bit-equal; the summary is printed, and must hold the bounds. */
export class Comparisons {
  #equal = 0;
  #apart = [];

  /** Adds a case, which may be off by at most `tolerance`. */
  add(name, { distance: apart, where }, tolerance) {
    assert.ok(
      apart <= tolerance,
      `${where} is off by ${apart}, more than ${tolerance} of the largest magnitude`,
    );
    if (apart === 0) this.#equal += 1;
    else this.#apart.push(`${name}: ${where} is off by ${apart.toExponential(1)}`);
  }

  /** Prints counts and list; not more than `share` of the cases may be in the list. */
  finish(what, share) {
    const total = this.#equal + this.#apart.length;
    console.log(`${what}: ${this.#equal} of ${total} cases bit-equal`);
    for (const line of this.#apart) console.log(`  ${line}`);
    assert.ok(
      this.#apart.length <= share * total,
      `${this.#apart.length} of ${total} cases are not bit-equal`,
    );
  }
}
