// Ranks that fail, hang or vanish in the middle of a run: all join, train() rejects once with the first error, the caller's
// model is unchanged, and a second train() in the same process works. Each case in a process that has to end by itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runChild } from './prelude.mjs';

// With shuffle off rank r of 2 meets rows r, r + 2, …; row 101 is the 51st of rank 1, in its 13th batch of 4.
const poisoned = `
const classes = new nn.Linear(10, 10);
const targets = (bad) => tensor(BigInt64Array.from({ length: 200 }, (_, row) => (row === 101 && bad ? 10n : BigInt(row % 10))));
const rows = randn([200, 10]);
const classify = (bad) => options({
  model: classes,
  loss: new nn.CrossEntropyLoss(),
  dataset: new data.TensorDataset(rows, targets(bad)),
  batchSize: 4,
  shuffle: false,
});
const start = bytes(classes);
`;

describe('a rank that fails', { timeout: 300_000, concurrency: 2 }, () => {
  it('a class out of range in a row that only rank 1 meets', async () => {
    const { code, reports, stderr } = await runChild(`${poisoned}
      const answer = await outcome(() => train(classify(true)));
      report({ ...answer, isUnchanged: JSON.stringify(bytes(classes)) === JSON.stringify(start) });
      report(await outcome(() => train(classify(false))));`);
    assert.equal(code, 0, stderr);
    const [first, second] = reports;
    assert.equal(first.how, 'rejected', JSON.stringify(first));
    assert.equal(first.error.name, 'RankError');
    assert.equal(first.error.code, 'ERR_RANK_FAILED');
    assert.equal(first.error.rank, 1);
    assert.equal(first.error.cause.code, 'ERR_TORCH', JSON.stringify(first.error.cause));
    assert.match(first.error.cause.message, /out of bounds/);
    assert.match(first.error.cause.op, /nll_loss/);
    assert.ok(first.isUnchanged, 'the weights are unchanged');
    assert.equal(second.how, 'resolved', JSON.stringify(second));
    assert.equal(reports.length, 2, 'no unhandled rejection');
  });

  it('iterating a failing run gives the error once, and no unhandled rejection', async () => {
    const { code, reports, stderr } = await runChild(`${poisoned}
      try {
        for await (const event of train(classify(true))) if (event.type === 'start') report({ started: event.worldSize });
      } catch (error) {
        report({ caught: plain(error) });
      }
      await new Promise((resolve) => setTimeout(resolve, 100));`);
    assert.equal(code, 0, stderr);
    assert.deepEqual(Object.keys(reports.at(-1)), ['caught'], JSON.stringify(reports));
    assert.equal(reports.at(-1).caught.code, 'ERR_RANK_FAILED');
    assert.deepEqual(reports[0], { started: 2 });
  });

  // The hook is in builds of a clone alone (TORCHLANE_TEST_HOOKS).
  it('a rank that never arrives: the deadline, on all ranks', async () => {
    const { code, reports, stderr } = await runChild(`
      const core = native();
      const createJob = core.createJob;
      core.createJob = (spec) => createJob({ ...spec, stallRank: 1, stallStep: 5 });
      const start = bytes(model);
      const answer = await outcome(() => train(options({ timeoutMs: 3000 })));
      report({ ...answer, isUnchanged: JSON.stringify(bytes(model)) === JSON.stringify(start) });
      core.createJob = createJob;
      report(await outcome(() => train(options())));`);
    assert.equal(code, 0, stderr);
    const [first, second] = reports;
    assert.equal(first.how, 'rejected', JSON.stringify(first));
    assert.equal(first.error.code, 'ERR_RANK_FAILED');
    const { cause } = first.error;
    assert.equal(cause.name, 'CollectiveError', JSON.stringify(cause));
    assert.equal(cause.code, 'ERR_COLLECTIVE_TIMEOUT');
    assert.equal(cause.op, 'allReduce');
    assert.match(cause.message, /rank 1 had not arrived after 3000 ms/);
    assert.ok(first.isUnchanged, 'the weights are unchanged');
    assert.equal(second.how, 'resolved', JSON.stringify(second));
  });

  it('a worker that is terminated', async () => {
    const { code, reports, stderr } = await runChild(`
      const run = train(endless({ logEverySteps: 1 }));
      for await (const event of run) {
        if (event.type !== 'step') continue;
        [...runningWorkers].find(({ threadId }) => threadId > 0).terminate();
        break;
      }
      report(await outcome(() => run));
      report(await outcome(() => train(options())));`);
    assert.equal(code, 0, stderr);
    const [first, second] = reports;
    assert.equal(first.how, 'rejected', JSON.stringify(first));
    assert.equal(first.error.name, 'RankError');
    assert.match(first.error.message, /rank \d/);
    assert.equal(second.how, 'resolved', JSON.stringify(second));
  });

  it('awaiting nothing of a failing run is an unhandled rejection', async () => {
    const { reports } = await runChild(`${poisoned}
      train(classify(true));`);
    assert.equal(reports[0]?.unhandled?.code, 'ERR_RANK_FAILED', JSON.stringify(reports));
  });
});
