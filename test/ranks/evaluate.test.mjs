// evaluate() and predict() give the eager loop's bits on any number of ranks, each sample exactly once, and leave the model
// as it was.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

// One thread everywhere: an operator's last bits may depend on it.
process.env.OMP_NUM_THREADS = '1';
const { data, evaluate, nn, noGrad, ones, optim, predict, randn, tensor, train } = await import(
  '../../dist/index.js'
);
const { build, byHand, metrics, Net } = await import('../support/evaluating.mjs');
const { exact } = await import('../support/exchange.mjs');
const { weightsOf } = await import('../support/workloads.mjs');

const onCpu = (devices, batchSize = 5) => ({ accelerator: 'cpu', devices, batchSize });

describe('evaluate() and predict()', { timeout: 120_000 }, () => {
  // A short last batch, none, one row in it, fewer rows than a batch, fewer rows than ranks.
  for (const rows of [23, 20, 21, 4, 2])
    it(`${rows} rows: the eager loop's bits on 1, 2, 3 and 5 ranks`, async () => {
      const built = build(rows);
      const batchSize = rows === 2 ? 1 : 5;
      const expected = byHand(built, batchSize);
      for (const ranks of [1, 2, 3, 5]) {
        const means = await evaluate(built.model, built.dataset, { metrics, ...onCpu(ranks, batchSize) });
        assert.deepEqual(means, expected.means, `${ranks} ranks`);
        const output = await predict(built.model, built.dataset, onCpu(ranks, batchSize));
        assert.equal(output.device, 'cpu');
        assert.equal(output.requiresGrad, false);
        assert.deepEqual(exact(output), exact(expected.output), `${ranks} ranks`);
      }
    });

  it('leaves modes, values, gradients and statistics as they were', async () => {
    const { model, dataset } = build(23);
    model.dropout.eval();
    model.hidden.weight.grad = ones([16, 10]);
    const modes = () => model.modules().map(({ training }) => training);
    const before = { modes: modes(), weights: weightsOf(model) };
    assert.deepEqual(before.modes, [true, true, true, true, false, true]);
    await evaluate(model, dataset, { metrics, ...onCpu(2) });
    await predict(model, dataset, onCpu(2));
    assert.deepEqual({ modes: modes(), weights: weightsOf(model) }, before);
    assert.deepEqual(model.hidden.weight.grad.toArray(), ones([16, 10]).toArray());
    assert.ok(model.parameters().every(({ requiresGrad }) => requiresGrad));
  });

  it('restores the modes where the forward throws', async () => {
    const { model, dataset } = build(10);
    model.output.forward = () => {
      throw new RangeError('my own mistake');
    };
    await assert.rejects(evaluate(model, dataset, { metrics, ...onCpu(2) }), {
      name: 'RangeError',
      message: 'my own mistake',
    });
    assert.ok(model.modules().every(({ training }) => training));
  });

  it('sees the values of the call, whatever becomes of the model afterwards', async () => {
    const built = build(23);
    const expected = byHand(built, 5);
    const output = predict(built.model, built.dataset, onCpu(2));
    noGrad(() => {
      for (const parameter of built.model.parameters()) parameter.fill_(7);
    });
    built.model.train();
    assert.deepEqual(exact(await output), exact(expected.output));
  });

  it('several at once, beside a training run of the same model', async () => {
    const built = build(23);
    const expected = byHand(built, 5);
    const run = train({
      model: built.model,
      loss: new nn.CrossEntropyLoss(),
      optimizer: new optim.SGD(built.model.parameters(), { lr: 0.1 }),
      dataset: built.dataset,
      batchSize: 4,
      epochs: 20,
      accelerator: 'cpu',
      progress: false,
    });
    const answers = await Promise.all([
      evaluate(built.model, built.dataset, { metrics, ...onCpu(1) }),
      evaluate(built.model, built.dataset, { metrics, ...onCpu(2) }),
      predict(built.model, built.dataset, onCpu(2)),
    ]);
    await run;
    assert.deepEqual(answers.slice(0, 2), [expected.means, expected.means]);
    assert.deepEqual(exact(answers[2]), exact(expected.output));
    const after = byHand(built, 5);
    assert.notDeepEqual(after.means, expected.means, 'it was trained');
    assert.deepEqual(await evaluate(built.model, built.dataset, { metrics, ...onCpu(2) }), after.means);
  });

  it('an array where forward gives an array; the first field alone goes to forward', async () => {
    class Two extends nn.Module {
      net = new Net();
      forward(...inputs) {
        assert.equal(inputs.length, 1);
        const output = this.net.forward(inputs[0]);
        return [output, output.argmax(1), inputs[0].to('float64').unsqueeze(2)];
      }
    }
    const { x, dataset } = build(12);
    const model = new Two();
    const [output, digits, input, ...none] = await predict(model, dataset, onCpu(3));
    assert.deepEqual(none, []);
    model.eval();
    const expected = noGrad(() =>
      [0, 5, 10].map((at) => model.forward(x.narrow(0, at, Math.min(5, 12 - at)))[0]),
    );
    assert.deepEqual(
      output.toArray(),
      expected.flatMap((part) => part.toArray()),
    );
    assert.deepEqual([digits.dtype, digits.shape], ['int64', [12]]);
    assert.deepEqual([input.dtype, input.shape], ['float64', [12, 10, 1]]);
  });

  it('a metric may use an array that forward gives, a parameter that requires a gradient, and constants', async () => {
    class Pair extends nn.Module {
      net = new nn.Linear(10, 2);
      forward(x) {
        return { first: this.net.forward(x), second: x };
      }
    }
    const model = new Pair();
    const scale = new nn.Parameter(tensor([2]));
    const x = randn([10, 10]);
    const answer = await evaluate(model, new data.TensorDataset(x), {
      metrics: { second: ({ second }) => second.mean().mul(scale), count: () => ones([1]) },
      ...onCpu(2),
    });
    assert.ok(Math.abs(answer.second - 2 * x.mean().item()) < 1e-6, answer.second);
    assert.equal(answer.count, 1);
  });
});
