// Bit-equality, live: the same training runs in torchlane and in PyTorch on this machine, one thread a rank, and every
// weight and the losses are the same bits. Needs TORCHLANE_PARITY_PYTHON; `npm run test:parity` sets it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { assertCloseNumbers, assertSameBits } from '../support/compare.mjs';
import { reference, withoutPython } from '../support/python.mjs';
import { OTHER_LOSS_SUM } from '../tolerances.mjs';

// libgomp reads it when it is loaded, which the import of workloads.mjs below brings about.
process.env.OMP_NUM_THREADS = '1';
const { spec, trainHere } = await import('../support/workloads.mjs');

const mlp = { model: 'mlp', length: 512, epochs: 3, lr: 0.05, momentum: 0.9 };
// 101 is prime: no rank count but 1 divides it, and the last batch is short.
const uneven = { model: 'template', length: 101, batchSize: 8, epochs: 10, lr: 0.01 };
const cases = [
  ...[1, 2, 3].map((ranks) => spec({ name: `template, ${ranks} ranks`, model: 'template', ranks })),
  ...[1, 2].map((ranks) => spec({ name: `mlp, momentum, ${ranks} ranks`, ...mlp, ranks })),
  ...[2, 3].flatMap((ranks) =>
    [false, true].map((dropLast) =>
      spec({ name: `101 rows, ${ranks} ranks, dropLast ${dropLast}`, ...uneven, ranks, dropLast }),
    ),
  ),
  spec({ name: 'mlp, 101 rows, seed 7, 2 ranks', ...mlp, length: 101, batchSize: 16, ranks: 2, seed: 7 }),
];

/** The mean over ranks, in rank order, of each step's loss. */
function meanOverRanks(losses) {
  const ranks = losses.length;
  return losses[0].map((_, step) => losses.reduce((sum, rank) => sum + rank[step], 0) / ranks);
}

/** The sample-weighted mean loss of each epoch over all ranks. */
function epochMeans({ losses, sizes }, epochs) {
  const steps = losses[0].length / epochs;
  return Array.from({ length: epochs }, (_, epoch) => {
    let [sum, count] = [0, 0];
    for (let step = epoch * steps; step < (epoch + 1) * steps; step += 1)
      for (let rank = 0; rank < losses.length; rank += 1) {
        sum += losses[rank][step] * sizes[rank][step];
        count += sizes[rank][step];
      }
    return sum / count;
  });
}

describe('training has the bits of PyTorch', { skip: withoutPython, timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-parity-'));
  const saved = [];
  let expected;

  before(async () => {
    const answer = await reference({ train: cases });
    assert.equal(answer.torch, '2.11.0');
    expected = new Map(answer.train.map((run) => [run.name, run]));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [index, spec] of cases.entries())
    it(spec.name, { timeout: 60_000 }, async () => {
      const path = join(folder, `${index}.pth`);
      const { losses, result, weights } = await trainHere(spec, { save: path });
      saved.push({ path, model: spec.model, weights });
      const theirs = expected.get(spec.name);
      assertSameBits(weights, theirs.weights, spec.name);
      assert.equal(result.steps, theirs.steps, 'steps');
      assert.equal(result.worldSize, spec.ranks, 'worldSize');
      const means = meanOverRanks(theirs.losses);
      // Every loss of one rank is PyTorch's float32; a mean over ranks is ours to define, so that is compared as float32.
      assert.equal(Math.fround(result.loss), Math.fround(means.at(-1)), 'last loss');
      assertCloseNumbers(losses, means, OTHER_LOSS_SUM, 'losses');
      const history = result.history.map(({ loss }) => loss);
      assertCloseNumbers(history, epochMeans(theirs, spec.epochs), OTHER_LOSS_SUM, 'history');
    });

  it('Python opens every saved file with weights_only and loads it', { timeout: 60_000 }, async () => {
    assert.equal(saved.length, cases.length);
    const answer = await reference({ open: saved.map(({ path, model }) => ({ path, model })) });
    for (const [index, { weights }] of saved.entries()) {
      assert.deepEqual(answer.open[index].keys, Object.keys(weights));
      assertSameBits(answer.open[index].weights, weights, cases[index].name);
    }
  });
});
