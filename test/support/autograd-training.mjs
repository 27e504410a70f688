// A model whose step does nearly everything to autograd, trained by train() on ranks: nested checkpoints with dropout, a custom
// function, hooks in the step and before it, a gradient penalty. test/parity/autograd.py has the same model.
import { autograd, data, manualSeed, nn, ops, optim, randn, train } from '../../dist/index.js';
import { Exp } from './custom-functions.mjs';
import { weightsOf } from './workloads.mjs';

const dropout = (x) => ops.dropout(x, 0.5, true);

class Model extends nn.Module {
  first = new nn.Linear(10, 16);
  second = new nn.Linear(16, 16);
  last = new nn.Linear(16, 1);
  forward(x) {
    const block = (hidden) => dropout(Exp.apply(this.second.forward(hidden).tanh()));
    const hidden = autograd.checkpoint(block, autograd.checkpoint(block, this.first.forward(x)));
    hidden.registerHook((gradient) => gradient.clamp(-0.02, 0.02));
    return this.last.forward(hidden);
  }
}

const common = { length: 61, batchSize: 4, epochs: 2, lr: 0.002, momentum: 0.9, seed: 3, dropLast: false };
/** What is trained. */
export const specs = [
  { name: '1 rank', ...common, ranks: 1, isPenalized: true },
  { name: '2 ranks', ...common, ranks: 2, isPenalized: false },
  { name: '2 ranks with a gradient penalty', ...common, ranks: 2, isPenalized: true },
];

/** Trains a spec; the weights, exactly. */
export async function trainHere({ length, ranks, isPenalized, lr, momentum, ...options }) {
  manualSeed(0);
  const model = new Model();
  model.last.bias.registerHook((gradient) => gradient.mul(0.5));
  const dataset = new data.TensorDataset(randn([length, 10]), randn([length, 1]));
  const step = (m, x, y) => {
    const loss = m.forward(x).sub(y).square().mean();
    if (!isPenalized) return loss;
    const inputs = x.clone().requiresGrad_();
    const [slope] = autograd.grad(m.last.forward(Exp.apply(m.first.forward(inputs))).sum(), inputs, {
      createGraph: true,
    });
    return loss.add(slope.square().mean().mul(0.01));
  };
  const { batchSize, epochs, seed } = options;
  const optimizer = new optim.SGD(model.parameters(), { lr, momentum });
  const device = { accelerator: 'cpu', devices: ranks };
  await train({ model, step, optimizer, dataset, batchSize, epochs, seed, ...device, progress: false });
  return weightsOf(model);
}
