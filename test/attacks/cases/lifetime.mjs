// Who owns a tensor, and for how long: scopes, dispose() on everything in reach, tensors kept past the recording, runs beside one
// another.
import assert from 'node:assert/strict';
import { data, keep, nn, noGrad, optim, randn, scope, tensor, train, zeros } from '../../../dist/index.js';
import { equal, mse, net, parameter, step, throws } from '../case.mjs';

/** A run of its own beside the one that is judged. */
const beside = (model) =>
  train({
    model,
    loss: new nn.MSELoss(),
    optimizer: new optim.SGD(model.parameters(), { lr: 0.1 }),
    dataset: new data.TensorDataset(randn([8, 6]), randn([8, 4])),
    batchSize: 4,
    maxSteps: 20,
    accelerator: 'cpu',
    devices: 1,
    progress: false,
  });

export const cases = [
  equal(
    'scope() in the step',
    step((m, x, y) =>
      scope(() =>
        mse(
          scope(() => m.forward(x).tanh()),
          y,
        ),
      ),
    ),
  ),
  equal(
    'scope() that returns what another part needs',
    step((m, x, y) => {
      const [output, squares] = scope(() => {
        const made = m.forward(x);
        return [made, made.square()];
      });
      return mse(output, y).add(squares.mean());
    }),
  ),
  equal(
    'intermediate values disposed of',
    step((m, x, y) => {
      const output = m.forward(x);
      const bent = output.tanh();
      output.dispose();
      const difference = bent.sub(y);
      bent.dispose();
      const squares = difference.square();
      difference.dispose();
      return squares.mean();
    }),
  ),
  equal(
    'batch fields disposed of',
    step((m, x, y) => {
      const output = m.forward(x);
      x.dispose();
      const loss = mse(output, y);
      y.dispose();
      return loss;
    }),
  ),
  equal(
    'memory used again: many tensors made and disposed of',
    step((m, x, y) => {
      let output = m.forward(x);
      for (let i = 0; i < 50; ++i) {
        const next = output.mul(1.01).sub(zeros([4, 4]).add(i / 100));
        output.dispose();
        output = next;
      }
      return mse(output, y);
    }),
  ),
  equal(
    'constants of JavaScript made and disposed of in a loop',
    step((m, x, y) => {
      let output = m.forward(x);
      for (let i = 0; i < 20; ++i) {
        const shift = tensor([i, i + 1, i + 2, i + 3]);
        output = output.add(shift);
        shift.dispose();
      }
      return mse(output, y);
    }),
  ),
  throws(
    'a tensor used after dispose()',
    'DisposedError',
    'disposed',
    step((m, x, y) => {
      const output = m.forward(x);
      output.dispose();
      return mse(output, y);
    }),
  ),
  throws(
    'the loss disposed of',
    'DisposedError',
    'disposed',
    step((m, x, y) => {
      const loss = mse(m.forward(x), y);
      loss.dispose();
      return loss;
    }),
  ),
  throws(
    'the loss left inside of a scope',
    'DisposedError',
    'disposed',
    step((m, x, y) => {
      let loss;
      scope(() => {
        loss = mse(m.forward(x), y);
      });
      return loss;
    }),
  ),
  throws('a parameter of the model disposed of in the step', 'DisposedError', 'disposed', () => ({
    step: (m, x, y) => {
      const loss = mse(m.forward(x), y).add(m.idle.sum());
      m.idle.dispose();
      return loss;
    },
    model: net(undefined, { idle: parameter(3) }),
  })),
  throws('an outside tensor disposed of in the step', 'DisposedError', 'disposed', () => {
    const shift = randn([4]);
    return {
      step: (m, x, y) => {
        const loss = mse(m.forward(x).add(shift), y);
        shift.dispose();
        return loss;
      },
    };
  }),
  equal('a tensor kept with keep() and read after the run', () => {
    const kept = [];
    return {
      step: (m, x, y) => {
        const output = m.forward(x);
        kept.push(keep(output.detach().clone()));
        return mse(output, y);
      },
      after: () => {
        assert.equal(kept.length, 2, 'recorded twice');
        for (const each of kept) assert.deepEqual(each.shape, [4, 4]);
        assert.ok(kept.every((each) => each.toArray().flat().every(Number.isFinite)));
        assert.equal(kept[0].add(kept[1]).sum().shape.length, 0);
      },
    };
  }),
  equal('a tensor of the recording that was not kept is closed after it', () => {
    const left = [];
    return {
      step: (m, x, y) => {
        left.push(m.forward(x), x);
        return mse(m.forward(x), y);
      },
      after: () => assert.ok(left.every((each) => each.isDisposed)),
    };
  }),
  equal('backward() through a graph kept from the recording, which is freed', () => {
    const kept = [];
    return {
      step: (m, x, y) => {
        const output = m.forward(x);
        kept.push(keep(output.square().mean()));
        return mse(output, y);
      },
      after: ({ model }) => {
        assert.throws(() => kept[0].backward(), { name: 'TorchError', message: /a second time/ });
        assert.equal(model.layer.weight.grad, undefined, 'no gradient came to it');
      },
    };
  }),
  equal('the parameters are the same objects after the run, and train on by hand', () => {
    let weight;
    return {
      step: (m, x, y) => {
        weight = m.layer.weight;
        return mse(m.forward(x), y);
      },
      after: ({ model }) => {
        assert.equal(weight, model.layer.weight);
        assert.equal(weight.grad, undefined);
        mse(model.forward(randn([2, 6])), zeros([2, 4])).backward();
        assert.deepEqual(weight.grad.shape, [4, 6]);
        model.zeroGrad();
      },
    };
  }),
  equal('two runs at once', () => {
    const other = net();
    return {
      options: { progress: false },
      step: (m, x, y) => mse(m.forward(x), y),
      before: () => beside(other),
      after: async ({ started }) => assert.equal((await started).steps, 20),
    };
  }),
  throws('a second run of the same model', 'ArgumentError', 'in use', () => {
    const model = net();
    return { model, before: () => beside(model) };
  }),
  equal('the model read and run by hand while it trains', () => {
    const model = net();
    let seen;
    return {
      model,
      options: { maxSteps: 5 },
      after: () => assert.deepEqual(seen, [4]),
      before: () => {
        setImmediate(() => {
          seen = noGrad(() => model.forward(randn([6]))).shape;
        });
      },
    };
  }),
  equal('an optimizer that has stepped by hand before', () => {
    const model = net();
    return {
      model,
      prepare: ({ optimizer }) => {
        mse(model.forward(randn([4, 6])), zeros([4, 4])).backward();
        optimizer.step();
        model.zeroGrad();
      },
    };
  }),
];
