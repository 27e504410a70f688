// What evaluate() and predict() refuse, and how they end where a rank fails, hangs or vanishes, or the caller loses patience:
// one error, the model as it was, and another evaluation in the same process works. Each case in a process that has to end
// by itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runChild } from './prelude.mjs';

const before = `
const metrics = { loss: new nn.MSELoss() };
const how = (more = {}) => ({ accelerator: 'cpu', devices: 2, batchSize: 8, ...more });
const start = bytes(model);
const finish = async (answer) => {
  const isUnchanged = JSON.stringify(bytes(model)) === JSON.stringify(start) && model.training;
  const after = await outcome(() => evaluate(model, dataset, { metrics, ...how() }));
  report({ ...answer, isUnchanged, after: after.how, workers: runningWorkers.size });
};
// So many batches that it takes seconds.
const long = new data.TensorDataset(randn([500_000, 10]), randn([500_000, 1]));
`;

/** Runs the call, then a sound evaluation; the first call's answer. */
async function answerOf(call, setUp = '') {
  const { code, reports, stderr } = await runChild(
    `${before}${setUp}\nawait finish(await outcome(() => ${call}));`,
  );
  assert.equal(code, 0, stderr);
  assert.equal(reports.length, 1, JSON.stringify(reports));
  const [{ isUnchanged, after, workers, ...answer }] = reports;
  assert.ok(isUnchanged, 'the model is as it was');
  assert.equal(after, 'resolved', 'a second evaluation works');
  assert.equal(workers, 0, 'the workers have ended');
  return answer;
}

describe('evaluate() and predict() refuse at once', { timeout: 120_000 }, () => {
  const cases = [
    // [the call, what the message has to say]
    ['evaluate()', [/model of evaluate\(\)/, /nn\.Module/]],
    ['evaluate({}, dataset, { metrics, ...how() })', [/model of evaluate\(\)/, /nn\.Module/]],
    ['evaluate(model, [], { metrics, ...how() })', [/data set of evaluate\(\)/, /TensorDataset/]],
    ['evaluate(model, dataset, how())', [/'metrics' of evaluate\(\)/, /undefined/]],
    ['evaluate(model, dataset, { metrics: {}, ...how() })', [/'metrics'/, /object of metrics/]],
    ['evaluate(model, dataset, { metrics: { loss: nn.MSELoss }, ...how() })', [/'metrics'/]],
    ['evaluate(model, dataset, { metrics: { loss: 3 }, ...how() })', [/'metrics'/]],
    ['evaluate(model, dataset, { metrics, ...how({ batchSize: undefined }) })', [/'batchSize'/, /undefined/]],
    ['evaluate(model, dataset, { metrics, ...how({ batchSize: 0 }) })', [/'batchSize'/, /received 0/]],
    [
      'evaluate(model, dataset, { metrics, ...how({ shuffle: true }) })',
      [/no option 'shuffle'/, /metrics, batchSize/],
    ],
    ['evaluate(model, dataset, { metrics, ...how({ accelerator: "tpu" }) })', [/'accelerator'/, /tpu/]],
    [
      'evaluate(model, dataset, { metrics, ...how({ devices: [0, 1] }) })',
      [/'devices' of evaluate\(\)/, /list/],
    ],
    ['evaluate(model, dataset, { metrics, ...how({ signal: true }) })', [/'signal'/, /AbortSignal/]],
    ['evaluate(model, dataset, { metrics, ...how({ timeoutMs: -1 }) })', [/'timeoutMs'/]],
    ['predict(model, dataset, { metrics, ...how() })', [/predict\(\) has no option 'metrics'/]],
    ['predict(model, dataset, 32)', [/object of options for predict\(\)/]],
    ['predict(model, new data.TensorDataset(randn([0, 10])), how())', [/data set of predict\(\)/, /empty/]],
  ];

  it('with an ArgumentError that names the option', async () => {
    const calls = cases.map(([call]) => `report(await outcome(() => ${call}));`);
    const { code, reports, stderr } = await runChild(`${before}${calls.join('\n')}`);
    assert.equal(code, 0, stderr);
    assert.equal(reports.length, cases.length);
    for (const [index, [call, named]] of cases.entries()) {
      const { how, error } = reports[index];
      assert.equal(how, 'threw', `${call}: ${JSON.stringify(reports[index])}`);
      assert.equal(error.name, 'ArgumentError', call);
      for (const pattern of named) assert.match(error.message, pattern, call);
    }
  });
});

describe('what cannot be evaluated', { timeout: 300_000, concurrency: 2 }, () => {
  const cases = [
    // [what, the call, code, what the message has to say, text before]
    [
      'a metric that is no tensor',
      'evaluate(model, dataset, { metrics: { one: () => 1 }, ...how() })',
      'ERR_ARGUMENT',
      [/the metric 'one' of evaluate\(\) to give a Tensor, received 1/],
    ],
    [
      'a metric of another shape',
      'evaluate(model, dataset, { metrics: { error: (y, target) => y.sub(target) }, ...how() })',
      'ERR_ARGUMENT',
      [/'error'/, /\[8\]/, /received shape \[8, 1\]/],
    ],
    [
      'an asynchronous metric',
      'evaluate(model, dataset, { metrics: { late: async (y) => y.mean() }, ...how() })',
      'ERR_ARGUMENT',
      [/the metric 'late' of evaluate\(\) to be synchronous/],
    ],
    [
      'a metric that reads values',
      'evaluate(model, dataset, { metrics: { read: (y) => y.mul(y.mean().item()).mean() }, ...how() })',
      'ERR_TRACE',
      [/item/],
    ],
    [
      'an evaluation inside of a step',
      'train(options({ loss: undefined, step: (net, x, y) => inside(net, x) ?? net.forward(x).sub(y).mean() }))',
      'ERR_TRACE',
      [/^predict\(\) cannot be part of a recorded step.*child\.mjs:\d+/],
      'const inside = (net) => void predict(net, dataset, how());',
    ],
    [
      'a forward that depends on JavaScript state',
      'predict(net, dataset, how())',
      'ERR_TRACE',
      [/mul/],
      `class Counting extends nn.Module { calls = 0; forward(x) { return x.mul(++this.calls); } }
      const net = new Counting();`,
    ],
    [
      'a forward that gives no tensor',
      'predict(net, dataset, how())',
      'ERR_ARGUMENT',
      [/Tensor or an array of Tensors, received an object/],
      `class Named extends nn.Module { forward(x) { return { x }; } }
      const net = new Named();`,
    ],
    [
      'an output without the batch as first dimension',
      'predict(net, dataset, how())',
      'ERR_ARGUMENT',
      [/'output'/, /first dimension/, /\[10\]/, /batch of 8/],
      `class Sum extends nn.Module { forward(x) { return x.sum(0); } }
      const net = new Sum();`,
    ],
  ];
  for (const [what, call, code, named, setUp] of cases)
    it(what, async () => {
      const { how, error } = await answerOf(call, setUp);
      assert.equal(how, 'rejected', JSON.stringify({ how, error }));
      assert.equal(error.code, code, error.message);
      for (const pattern of named) assert.match(error.message, pattern);
    });
});

describe('an evaluation that does not come to its end', { timeout: 300_000, concurrency: 2 }, () => {
  it('a class out of range in a row that only rank 1 meets', async () => {
    const { how, error } = await answerOf(
      'evaluate(classes, bad, { metrics: { loss: new nn.CrossEntropyLoss() }, ...how({ batchSize: 4 }) })',
      `const classes = new nn.Linear(10, 10);
      // Rows 100 to 103 are batch 25, rank 1's.
      const targets = BigInt64Array.from({ length: 200 }, (_, row) => (row === 101 ? 10n : BigInt(row % 10)));
      const bad = new data.TensorDataset(randn([200, 10]), tensor(targets));`,
    );
    assert.equal(how, 'rejected');
    assert.equal(error.name, 'RankError');
    assert.equal(error.rank, 1);
    assert.equal(error.cause.code, 'ERR_TORCH', JSON.stringify(error.cause));
    assert.match(error.cause.message, /out of bounds/);
    assert.match(error.cause.op, /nll_loss/);
  });

  it('a signal that was aborted before', async () => {
    const answer = await answerOf(`predict(model, dataset, how({ signal: AbortSignal.abort('my reason') }))`);
    assert.deepEqual(answer, { how: 'rejected', error: 'my reason' });
  });

  it('a signal that is aborted in the middle', async () => {
    const answer = await answerOf(
      `evaluate(model, long, { metrics, ...how({ batchSize: 1, signal: controller.signal }) })`,
      `const controller = new AbortController();
      setTimeout(() => controller.abort('my reason'), 300);`,
    );
    assert.deepEqual(answer, { how: 'rejected', error: 'my reason' });
  });

  it('a worker that is terminated', async () => {
    const { how, error } = await answerOf(
      'predict(model, long, how({ batchSize: 1 }))',
      'setTimeout(() => [...runningWorkers].find(({ threadId }) => threadId > 0).terminate(), 300);',
    );
    assert.equal(how, 'rejected');
    assert.equal(error.name, 'RankError');
    assert.match(error.message, /rank \d/);
  });

  // The hook is in builds of a clone alone (TORCHLANE_TEST_HOOKS).
  it('a rank that hangs: the deadline of its batch', async () => {
    const { how, error } = await answerOf(
      'evaluate(model, dataset, { metrics, ...how({ timeoutMs: 1000 }) })',
      `const core = native();
      const { createEvaluation } = core;
      core.createEvaluation = (spec) => {
        core.createEvaluation = createEvaluation;
        return createEvaluation({ ...spec, stallRank: 1, stallStep: 3 });
      };`,
    );
    assert.equal(how, 'rejected');
    assert.equal(error.name, 'RankError');
    assert.equal(error.rank, 1);
    assert.equal(error.cause.code, 'ERR_COLLECTIVE_TIMEOUT', JSON.stringify(error.cause));
    assert.match(error.cause.message, /rank 1 to finish a batch within 1000 ms/);
  });

  it('a process that does not wait for it ends, and nothing is left over', async () => {
    const { code, reports, stderr, seconds } = await runChild(`${before}
      await evaluate(model, dataset, { metrics, ...how() });
      const { live } = stats();
      for (let round = 0; round < 20; round += 1) {
        await evaluate(model, dataset, { metrics, ...how() });
        (await predict(model, dataset, how())).dispose();
      }
      report({ more: stats().live - live, workers: runningWorkers.size });
      predict(model, dataset, how()).then(() => report('done'));`);
    assert.equal(code, 0, stderr);
    assert.ok(reports[0].more <= 0, `${reports[0].more} tensors more`);
    assert.equal(reports[0].workers, 0);
    assert.equal(reports[1], 'done');
    assert.ok(seconds < 50, `${seconds} s`);
  });
});
