// How models are built and driven: modes, nesting, outputs of other kinds, errors on the way, several runs.
import {
  data,
  evaluate,
  nn,
  noGrad,
  ops,
  optim,
  predict,
  randn,
  scope,
  train,
  zeros,
} from '../../../dist/index.js';
import { equal, mse, net, parameter, refused, step, throws } from '../case.mjs';

class Dropout extends nn.Module {
  forward(x) {
    return ops.dropout(x, 0.5, this.training);
  }
}

const dropping = () => {
  const model = net(function (x) {
    return this.second.forward(this.first.forward(this.layer.forward(x)));
  });
  return Object.assign(model, { first: new Dropout(), second: new Dropout() });
};

/** A run of one step. */
function trainBriefly(model) {
  train({
    model,
    loss: mse,
    optimizer: new optim.SGD(model.parameters(), { lr: 0.1 }),
    dataset: new data.TensorDataset(randn([8, 6]), randn([8, 4])),
    batchSize: 4,
    maxSteps: 1,
    progress: false,
  }).catch(() => {});
}

export const cases = [
  equal('a model in eval(), which a run puts into training', () => ({ model: dropping().eval() })),
  equal('one layer in eval()', () => {
    const model = dropping();
    model.first.eval();
    return { model };
  }),
  equal('modules in modules', () => {
    const inner = net(
      function (x) {
        return this.layer.forward(x).mul(this.scale);
      },
      { scale: parameter(4) },
    );
    const middle = net(
      function (x) {
        return this.inner.forward(x).add(this.layer.forward(x));
      },
      { inner },
    );
    return {
      model: net(
        function (x) {
          return this.layer.forward(x).add(this.middle.forward(x));
        },
        { middle },
      ),
    };
  }),
  equal('nn.Sequential with an activation', () => ({
    model: new nn.Sequential(new nn.Linear(6, 5), new nn.ReLU(), new nn.Linear(5, 4)),
    loss: new nn.MSELoss(),
  })),
  equal('a loss module and a loss function of several targets', () => ({
    loss: (output, y, weight) => output.sub(y).square().mul(weight).mean(),
    fields: [randn([8, 6]), randn([8, 4]), randn([8, 1])],
  })),
  equal('a forward that returns several tensors', () => ({
    model: net(function (x) {
      const output = this.layer.forward(x);
      return { output, penalty: output.square().sum().mul(0.01), parts: [output.select(0, 0)] };
    }),
    loss: ({ output, penalty, parts }, y) => mse(output, y).add(penalty).add(parts[0].sum()),
  })),
  equal(
    'metrics beside the loss',
    step((m, x, y) => {
      const output = m.forward(x);
      return {
        loss: mse(output, y),
        distance: output.sub(y).abs().mean(),
        positive: noGrad(() => output.gt(0).sum()),
      };
    }),
  ),
  throws(
    'a metric that is a number',
    'ArgumentError',
    'metric',
    step((m, x, y) => ({ loss: mse(m.forward(x), y), rows: 4 })),
  ),
  refused(
    'a metric read with item()',
    'item()',
    step((m, x, y) => {
      const loss = mse(m.forward(x), y);
      return { loss, copy: zeros([]).add(loss.item()) };
    }),
  ),
  throws(
    'a metric of several elements',
    'ArgumentError',
    'metric',
    step((m, x, y) => ({ loss: mse(m.forward(x), y), y })),
  ),
  throws('a forward without return', 'ArgumentError', 'return is missing', () => ({
    model: net(function (x) {
      this.layer.forward(x);
    }),
    loss: mse,
  })),
  throws('an exception in the middle of forward', 'RangeError', 'my own mistake', () => ({
    model: net(function (x) {
      this.layer.forward(x).relu_();
      throw new RangeError('my own mistake');
    }),
  })),
  equal('a good run after it', () => ({})),
  throws(
    'an exception inside of noGrad() and scope()',
    'RangeError',
    'deep',
    step((m, x) =>
      noGrad(() =>
        scope(() => {
          m.forward(x);
          throw new RangeError('deep');
        }),
      ),
    ),
  ),
  equal('gradients are on again after it', () => ({})),
  throws(
    'something thrown that is no error',
    undefined,
    '',
    step(() => {
      throw undefined;
    }),
  ),
  equal(
    'an exception that the step catches',
    step((m, x, y) => {
      const output = m.forward(x);
      try {
        output.matmul(x.view([3, 8]));
      } catch {
        return mse(output, y);
      }
      return output.sum();
    }),
  ),
  refused(
    'a refusal that the step catches',
    'item()',
    step((m, x, y) => {
      const loss = mse(m.forward(x), y);
      try {
        return loss.mul(loss.item());
      } catch {
        return loss;
      }
    }),
  ),
  throws(
    'shapes that do not fit',
    'TorchError',
    'mat1 and mat2',
    step((m, _x, y) => m.forward(y).sum()),
  ),
  refused('train() in the step', 'train()', () => {
    const inner = net();
    return {
      step: (m, x, y) => {
        trainBriefly(inner);
        return mse(m.forward(x), y);
      },
    };
  }),
  refused('train() in the step, whose refusal the step catches', 'train()', () => {
    const inner = net();
    return {
      step: (m, x, y) => {
        try {
          trainBriefly(inner);
        } catch {}
        return mse(m.forward(x), y);
      },
    };
  }),
  refused('evaluate() in the step', 'evaluate()', () => {
    const dataset = new data.TensorDataset(randn([8, 6]), randn([8, 4]));
    return {
      step: (m, x, y) => {
        evaluate(m, dataset, { metrics: { error: mse }, batchSize: 4 }).catch(() => {});
        return mse(m.forward(x), y);
      },
    };
  }),
  refused('predict() in the step', 'predict()', () => {
    const dataset = new data.TensorDataset(randn([8, 6]));
    return {
      step: (m, x, y) => {
        predict(m, dataset, { batchSize: 4 }).catch(() => {});
        return mse(m.forward(x), y);
      },
    };
  }),
  equal('loadStateDict() in the step', () => {
    const start = net().stateDict();
    return {
      step: (m, x, y) => {
        m.loadStateDict(start);
        return mse(m.forward(x), y).add(m.layer.weight.sum());
      },
    };
  }),
  refused(
    'the model moved in the step',
    "exchanging a tensor's values",
    step((m, x, y) => {
      m.to('float64');
      return mse(m.forward(x.to('float64')), y);
    }),
  ),
  refused('a buffer replaced in forward', 'aten::add', () => ({
    model: net(
      function (x) {
        const output = this.layer.forward(x).add(this.last);
        this.last = new nn.Buffer(output.detach().mean(0));
        return output;
      },
      { last: new nn.Buffer(zeros([4])) },
    ),
  })),
  refused('a parameter replaced in forward', 'making an nn.Parameter', () => ({
    model: net(
      function (x) {
        this.shift = new nn.Parameter(zeros([4]));
        return this.layer.forward(x).add(this.shift);
      },
      { shift: new nn.Parameter(zeros([4])) },
    ),
  })),
  equal('checked by nothing: a sound step trains the same', () => ({ options: { check: false } })),
];
