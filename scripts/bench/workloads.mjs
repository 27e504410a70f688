// The two workloads of the benchmark, built with torchlane. scripts/bench/bench.py builds the same with PyTorch.
import { data, manualSeed, nn, optim, randint, randn } from '../../dist/index.js';

const workloads = {
  // 11 parameters: nothing but the cost of a step itself.
  template: () => ({
    model: new nn.Linear(10, 1),
    loss: new nn.MSELoss(),
    dataset: new data.TensorDataset(randn([2048, 10]), randn([2048, 1])),
    batchSize: 32,
  }),
  // 203,530 parameters: matrix products, and 0.8 MB of gradients to average in every step.
  mlp: () => ({
    model: new nn.Sequential(new nn.Linear(784, 256), new nn.ReLU(), new nn.Linear(256, 10)),
    loss: new nn.CrossEntropyLoss(),
    dataset: new data.TensorDataset(randn([4096, 784]), randint(0, 10, [4096])),
    batchSize: 64,
  }),
};

/** Model, loss, optimizer, dataset and batchSize of a workload. */
export function build(name) {
  manualSeed(0);
  const parts = workloads[name]();
  return { ...parts, optimizer: new optim.SGD(parts.model.parameters(), { lr: 0.001 }) };
}
