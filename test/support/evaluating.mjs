// A model in which eval() matters, its data, drawn as test/parity/reference.py draws them, and what an evaluation has to
// give: the eager loop over the same batches. Import it after the environment is set: it loads the native part.
import { cat, data, manualSeed, nn, noGrad, ones, ops, randint, randn, zeros } from '../../dist/index.js';

/** Batch norm from operators: running statistics in eval(), written ones in training. */
class BatchNorm extends nn.Module {
  constructor(features) {
    super();
    this.weight = new nn.Parameter(randn([features]).mul(0.1).add(1));
    this.bias = new nn.Parameter(randn([features]).mul(0.1));
    this.runningMean = new nn.Buffer(zeros([features]));
    this.runningVar = new nn.Buffer(ones([features]));
  }
  forward(x) {
    const { weight, bias, runningMean, runningVar, training } = this;
    return ops.batchNorm(x, weight, bias, runningMean, runningVar, training, 0.1, 1e-5, true);
  }
}

class Dropout extends nn.Module {
  /** In eval() as well, as for Monte Carlo estimates. */
  isAlwaysOn = false;
  forward(x) {
    return ops.dropout(x, 0.5, this.training || this.isAlwaysOn);
  }
}

export class Net extends nn.Module {
  hidden = new nn.Linear(10, 16);
  norm = new BatchNorm(16);
  relu = new nn.ReLU();
  dropout = new Dropout();
  output = new nn.Linear(16, 3);
  forward(x) {
    return this.output.forward(
      this.dropout.forward(this.relu.forward(this.norm.forward(this.hidden.forward(x)))),
    );
  }
}

/** The model with statistics that a few batches in training have left, and `rows` rows of data. */
export function build(rows) {
  manualSeed(0);
  const model = new Net();
  noGrad(() => {
    for (let step = 0; step < 3; step += 1) model.forward(randn([32, 10]).mul(2).add(1));
  });
  const x = randn([rows, 10]);
  const target = randint(0, 3, [rows]);
  return { model, x, target, dataset: new data.TensorDataset(x, target) };
}

export const metrics = {
  loss: new nn.CrossEntropyLoss(),
  // One element per sample: bool, int64, float32.
  accuracy: (output, target) => output.argmax(1).eq(target),
  predicted: (output) => output.argmax(1),
  margin: (output, target) => ops.crossEntropyLoss(output, target, { reduction: 0 }),
  // One element per batch that is not a mean, of another dtype.
  spread: (output) => output.to('float64').std(),
};

/** What `model.eval()` and a loop over batches give: the outputs, and sum(metric · rows) / rows in double precision. */
export function byHand({ model, x, target }, batchSize) {
  const rows = x.shape[0];
  const sums = Object.fromEntries(Object.keys(metrics).map((name) => [name, 0]));
  const outputs = [];
  model.eval();
  noGrad(() => {
    for (let begin = 0; begin < rows; begin += batchSize) {
      const count = Math.min(batchSize, rows - begin);
      const output = model.forward(x.narrow(0, begin, count));
      outputs.push(output);
      for (const [name, metric] of Object.entries(metrics)) {
        const own = target.narrow(0, begin, count);
        const value = metric instanceof nn.Module ? metric.forward(output, own) : metric(output, own);
        const isPerSample = value.shape.length === 1;
        sums[name] += Number(value.sum({ dtype: 'float64' }).item()) * (isPerSample ? 1 : count);
      }
    }
  });
  model.train();
  const means = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / rows]));
  return { output: cat(outputs), means };
}
