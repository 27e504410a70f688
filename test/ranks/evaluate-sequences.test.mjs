// evaluate() and predict() of sequences: the eager loop's bits on any number of ranks, whatever lengths the batches are
// padded to; what they refuse says what to do.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

// One thread everywhere: an operator's last bits may depend on it.
process.env.OMP_NUM_THREADS = '1';
const { cat, data, evaluate, full, manualSeed, nn, noGrad, ops, predict, randn, tensor } = await import(
  '../../dist/index.js'
);
const { exact } = await import('../support/exchange.mjs');

const FEATURES = 4;
const CLASSES = 3;
const BATCH_SIZE = 5;
const PAD_VALUE = 0.5;
const LONGEST = 12;

/** Logits per step of a sequence; with `isPooled`, of the sequence. Padding takes part: the model gets no lengths. */
class Net extends nn.Module {
  hidden = new nn.Linear(FEATURES, 8);
  output = new nn.Linear(8, CLASSES);
  isPooled = false;
  inputs = new Set();

  forward(...inputs) {
    this.inputs.add(inputs.length);
    const steps = this.output.forward(this.hidden.forward(inputs[0]).tanh());
    return this.isPooled ? steps.amax([1]) : steps;
  }
}

/** `rows` sequences, at most 3 long in the first batch, 6 in the next, up to 12; with labels and further sequences. */
function build(rows, options = {}) {
  manualSeed(0);
  const most = (row) => 3 + ((3 * Math.floor(row / BATCH_SIZE)) % LONGEST);
  const lengths = Array.from({ length: rows }, (_, row) => 1 + ((row * 7 + 3) % most(row)));
  const texts = lengths.map((length) => randn([length, FEATURES]));
  const labels = tensor(BigInt64Array.from(lengths, (length) => BigInt(length % CLASSES)));
  const notes = lengths.map((_, row) => randn([1 + (row % 3)]));
  const dataset = new data.SequenceDataset(texts, labels, notes, { padValue: PAD_VALUE, ...options });
  return { model: new Net(), texts, labels, notes, dataset, options };
}

/** pad_sequence with buckets, and the lengths. */
function padded(sequences, bucketLengths) {
  const lengths = sequences.map(({ shape }) => shape[0]);
  const longest = Math.max(...lengths);
  const length = bucketLengths?.find((each) => each >= longest) ?? longest;
  const rows = sequences.map((sequence) => {
    const [own, ...rest] = sequence.shape;
    return cat([sequence, full([length - own, ...rest], PAD_VALUE)]).unsqueeze(0);
  });
  return [cat(rows), tensor(BigInt64Array.from(lengths, BigInt))];
}

const isReal = (output, lengths) => ops.arange(output.shape[1]).unsqueeze(0).lt(lengths.unsqueeze(1));

const pooledMetrics = {
  loss: (output, _, labels) => ops.crossEntropyLoss(output, labels),
  accuracy: (output, _, labels) => output.argmax(1).eq(labels),
  length: (_, lengths) => lengths,
  noted: (output, lengths, labels, notes, noteLengths) =>
    notes
      .sum([1])
      .div(noteLengths)
      .add(lengths)
      .add(labels)
      .add(output.mean([1])),
};

const stepMetrics = {
  // Over the real steps of each sequence, and over those of the batch.
  mean: (output, lengths) => output.sum([2]).mul(isReal(output, lengths)).sum([1]).div(lengths),
  batchMean: (output, lengths) => output.sum([2]).mul(isReal(output, lengths)).sum().div(lengths.sum()),
};

/** The outputs of all batches, and sum(metric · rows) / rows in double precision. */
function byHand({ model, texts, labels, notes, options }, metrics) {
  const sums = Object.fromEntries(Object.keys(metrics).map((name) => [name, 0]));
  const outputs = [];
  noGrad(() => {
    for (let begin = 0; begin < texts.length; begin += BATCH_SIZE) {
      const end = Math.min(texts.length, begin + BATCH_SIZE);
      const [text, lengths] = padded(texts.slice(begin, end), options.bucketLengths);
      const others = [
        labels.narrow(0, begin, end - begin),
        ...padded(notes.slice(begin, end), options.bucketLengths),
      ];
      const output = model.forward(text);
      outputs.push(output);
      for (const [name, metric] of Object.entries(metrics)) {
        const value = metric(output, lengths, ...others);
        const weight = value.shape.length === 1 ? 1 : end - begin;
        sums[name] += Number(value.sum({ dtype: 'float64' }).item()) * weight;
      }
    }
  });
  const means = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / texts.length]));
  return { outputs, means };
}

const onCpu = (devices, batchSize = BATCH_SIZE) => ({ accelerator: 'cpu', devices, batchSize });

describe('evaluate() and predict() of sequences', { timeout: 120_000 }, () => {
  // A short last batch, none, one row in it, fewer rows than a batch.
  for (const rows of [23, 20, 21, 3])
    for (const bucketLengths of [undefined, [3, 6, 9, LONGEST], [LONGEST]])
      it(`${rows} rows, bucketLengths ${JSON.stringify(bucketLengths)}: the eager loop's bits on 1, 2 and 3 ranks`, async () => {
        const built = build(rows, { bucketLengths });
        const { model, dataset } = built;
        const ofSteps = byHand(built, stepMetrics);
        const lengths = new Set(ofSteps.outputs.map(({ shape }) => shape[1]));
        const buckets = bucketLengths?.slice(0, Math.ceil(rows / BATCH_SIZE));
        assert.deepEqual([...lengths], buckets ?? [...lengths], 'batches of all these lengths');
        model.isPooled = true;
        const pooled = byHand(built, pooledMetrics);
        for (const ranks of [1, 2, 3]) {
          model.isPooled = true;
          const means = await evaluate(model, dataset, { metrics: pooledMetrics, ...onCpu(ranks) });
          assert.deepEqual(means, pooled.means, `${ranks} ranks`);
          const output = await predict(model, dataset, onCpu(ranks));
          assert.deepEqual(exact(output), exact(cat(pooled.outputs)), `${ranks} ranks`);
          model.isPooled = false;
          const perStep = await evaluate(model, dataset, { metrics: stepMetrics, ...onCpu(ranks) });
          assert.deepEqual(perStep, ofSteps.means, `${ranks} ranks`);
        }
        assert.deepEqual([...model.inputs], [1], 'the first field alone goes to forward');
      });

  it('puts outputs per step together where one bucket makes them equal', async () => {
    const built = build(23, { bucketLengths: [LONGEST] });
    const expected = cat(byHand(built, {}).outputs);
    assert.deepEqual(expected.shape, [23, LONGEST, CLASSES]);
    for (const ranks of [1, 2, 3]) {
      const output = await predict(built.model, built.dataset, onCpu(ranks));
      assert.deepEqual(output.shape, expected.shape);
      assert.deepEqual(exact(output), exact(expected), `${ranks} ranks`);
    }
  });

  it('refuses outputs per step of several lengths, with their shapes and the way out', async () => {
    // The first batch of 2 is 2 long, the second 3.
    const { model, dataset } = build(8);
    await assert.rejects(predict(model, dataset, onCpu(2, 2)), {
      name: 'ArgumentError',
      message:
        /'output'.*same rows in every batch.*\[2, 2, 3\].* and \[2, 3, 3\].*one bucket \(bucketLengths: \[n\].*makes them equal/,
    });
  });

  it('shapes of fields that predict() does not use cost nothing', async () => {
    const { model, dataset } = build(24, { bucketLengths: [3, LONGEST] });
    model.isPooled = true;
    const shapes = [];
    const { forward } = Net.prototype;
    model.forward = (x) => {
      shapes.push(x.shape[1]);
      return forward.call(model, x);
    };
    await predict(model, dataset, { ...onCpu(1, 1), check: false });
    assert.deepEqual(shapes.sort(), [LONGEST, 3]);
  });

  it('records for 64 shapes, and refuses more of them with the way out', async () => {
    manualSeed(0);
    const model = new Net();
    model.isPooled = true;
    const texts = Array.from({ length: 65 }, (_, row) => randn([65 - row, FEATURES]));
    const options = { ...onCpu(2, 1), check: false };
    const output = await predict(model, new data.SequenceDataset(texts.slice(1)), options);
    const expected = noGrad(() => cat(texts.slice(1).map((text) => model.forward(text.unsqueeze(0)))));
    assert.deepEqual(exact(output), exact(expected));
    const many = new data.SequenceDataset(texts);
    for (const call of [
      () => predict(model, many, options),
      () => evaluate(model, many, { metrics: { length: (_, lengths) => lengths }, ...options }),
    ])
      await assert.rejects(call, {
        name: 'ArgumentError',
        message: /at most 64 shapes for \w+\(\).*received 65 with batches of 1\. Give bucketLengths/,
      });
    const bucketed = new data.SequenceDataset(texts, { bucketLengths: [8, 65] });
    assert.deepEqual((await predict(model, bucketed, options)).shape, [65, CLASSES]);
  });
});
