// Bit-equality, live: the same training runs in torchlane and in PyTorch on this machine, one thread a rank, and every
// weight and the losses are the same bits. Needs TORCHLANE_PARITY_PYTHON; `npm run test:parity` sets it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { assertSameBits } from '../support/compare.mjs';
import { reference, withoutPython } from '../support/python.mjs';

// libgomp reads it when it is loaded, which the import of workloads.mjs below brings about.
process.env.OMP_NUM_THREADS = '1';
const { spec, trainHere } = await import('../support/workloads.mjs');

const mlp = { model: 'mlp', length: 512, epochs: 3, lr: 0.05, momentum: 0.9 };
// 101 is prime: no rank count but 1 divides it, and the last batch is short.
const uneven = { model: 'template', length: 101, batchSize: 8, epochs: 10, lr: 0.01 };
const mean = { model: 'mean', length: 101, batchSize: 4, epochs: 4, lr: 0.1, momentum: 0.9 };
const language = { model: 'language', length: 61, batchSize: 3, epochs: 3, lr: 0.5, seed: 2 };
// 20 steps on two ranks.
const transformer = {
  model: 'transformer',
  length: 80,
  batchSize: 4,
  epochs: 2,
  lr: 0.02,
  momentum: 0.9,
  ranks: 2,
};
const cases = [
  ...[1, 2, 3].map((ranks) => spec({ name: `template, ${ranks} ranks`, model: 'template', ranks })),
  ...[1, 2, 3].map((ranks) => spec({ name: `mlp, momentum, ${ranks} ranks`, ...mlp, ranks })),
  ...[2, 3].flatMap((ranks) =>
    [false, true].map((dropLast) =>
      spec({ name: `101 rows, ${ranks} ranks, dropLast ${dropLast}`, ...uneven, ranks, dropLast }),
    ),
  ),
  // Sequences of 1 to 13 rows: other shapes on each rank in nearly every step.
  ...[1, 2, 3].map((ranks) => spec({ name: `masked mean of sequences, ${ranks} ranks`, ...mean, ranks })),
  ...[1, 2, 3].map((ranks) =>
    spec({ name: `language model of sequences, ${ranks} ranks`, ...language, ranks }),
  ),
  spec({ name: 'sequences, dropLast, 3 ranks', ...mean, ranks: 3, dropLast: true }),
  spec({ name: 'transformer, 2 ranks', ...transformer }),
  spec({ name: 'transformer, dropout 0.1, 2 ranks, seed 3', ...transformer, dropout: 0.1, seed: 3 }),
  spec({ name: 'mlp, 101 rows, seed 7, 2 ranks', ...mlp, length: 101, batchSize: 16, ranks: 2, seed: 7 }),
];

/** The mean over ranks of each step's loss, summed in double precision in rank order. */
function meanOverRanks(losses) {
  return losses[0].map((_, step) => losses.reduce((sum, rank) => sum + rank[step], 0) / losses.length);
}

/** The sample-weighted mean loss of each epoch: the ranks' sums, each in step order, added in rank order. */
function epochMeans({ losses, sizes }, epochs) {
  const steps = losses[0].length / epochs;
  return Array.from({ length: epochs }, (_, epoch) => {
    const own = (list) => list.slice(epoch * steps, (epoch + 1) * steps);
    const counts = sizes.flatMap(own).reduce((sum, size) => sum + size, 0);
    const sums = losses.map((list, rank) =>
      own(list).reduce((sum, loss, step) => sum + loss * own(sizes[rank])[step], 0),
    );
    return sums.reduce((sum, rank) => sum + rank, 0) / counts;
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
      assert.equal(result.loss, means.at(-1), 'last loss');
      assert.deepEqual(losses, means, 'losses');
      const history = result.history.map(({ loss }) => loss);
      assert.deepEqual(history, epochMeans(theirs, spec.epochs), 'history');
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
