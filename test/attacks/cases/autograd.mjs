// What autograd and writes in place make of a step: detached parts, frozen and tied parameters, views written through, the batch
// written into. Nearly all of it must be equal.
import {
  emptyLike,
  enableGrad,
  nn,
  noGrad,
  ops,
  randn,
  stack,
  tensor,
  zeros,
  zerosLike,
} from '../../../dist/index.js';
import { equal, mse, net, parameter, refused, step, throws } from '../case.mjs';

/** The output changed by writing in place. */
const written = (write) => step((m, x, y) => mse(write(m.forward(x), x, m), y));

export const cases = [
  equal(
    'noGrad() around a part',
    step((m, x, y) => mse(m.forward(x).add(noGrad(() => m.forward(x.mul(2)).tanh())), y)),
  ),
  equal(
    'enableGrad() inside of noGrad()',
    step((m, x, y) => noGrad(() => enableGrad(() => mse(m.forward(x), y)))),
  ),
  equal(
    'detach() of a part',
    step((m, x, y) => mse(m.forward(x), m.forward(x.neg()).detach().add(y))),
  ),
  equal(
    'straight-through rounding',
    written((output) => output.add(output.round().sub(output).detach())),
  ),
  refused(
    'backward() in the step',
    'backward()',
    step((m, x, y) => {
      const loss = mse(m.forward(x), y);
      loss.backward();
      return loss;
    }),
  ),
  refused(
    'a gradient read in the step',
    'grad',
    step((m, x, y) => {
      const gradient = m.layer.weight.grad;
      return gradient === undefined ? mse(m.forward(x), y) : gradient.sum();
    }),
  ),
  refused(
    'a gradient dropped in the step',
    'setting grad',
    step((m, x, y) => {
      m.zeroGrad();
      return mse(m.forward(x), y);
    }),
  ),
  refused(
    'requiresGrad set in the step',
    'setting requiresGrad',
    step((m, x, y) => {
      m.layer.bias.requiresGrad = false;
      return mse(m.forward(x), y);
    }),
  ),
  equal('a frozen parameter', () => {
    const model = net();
    model.layer.weight.requiresGrad = false;
    return { model };
  }),
  equal('an optimizer over some parameters', () => {
    const model = net();
    return { model, optimized: [model.layer.bias] };
  }),
  equal('a parameter that is not used', () => ({ model: net(undefined, { idle: parameter(3) }) })),
  equal('a parameter used by its shape alone', () => ({
    model: net(
      function (x) {
        return this.layer.forward(x).add(zerosLike(this.like));
      },
      { like: parameter(4) },
    ),
  })),
  equal('one parameter in two fields', () => {
    const shared = parameter(4, 4);
    return {
      model: net(
        function (x) {
          return this.layer.forward(x).matmul(this.first).tanh().matmul(this.second.t());
        },
        { first: shared, second: shared },
      ),
    };
  }),
  equal('one module in two fields', () => {
    const model = net(function (x) {
      return this.layer.forward(x).add(this.again.forward(x.neg()));
    });
    model.again = model.layer;
    return { model };
  }),
  refused(
    'two parameters over one memory',
    '',
    () => {
      const memory = randn([8]);
      return {
        model: net(undefined, {
          first: new nn.Parameter(memory.narrow(0, 0, 4)),
          second: new nn.Parameter(memory.narrow(0, 4, 4)),
        }),
      };
    },
    /shares memory with another/,
  ),
  refused(
    'a parameter outside of the model',
    'aten::mul',
    () => {
      const scale = parameter(4);
      return { step: (m, x, y) => mse(m.forward(x).mul(scale), y) };
    },
    /model\.parameters\(\) does not list/,
  ),
  refused('a layer made in forward', 'making an nn.Parameter', () => ({
    model: net(function (x) {
      const extra = new nn.Linear(4, 4);
      return extra.forward(this.layer.forward(x));
    }),
  })),
  equal('a frozen teacher outside of the model', () => {
    const teacher = net().requiresGrad_(false);
    return { step: (m, x, y) => mse(m.forward(x), teacher.forward(x)).add(mse(m.forward(x), y)) };
  }),
  equal('an average of the weights in a buffer', () => ({
    model: net(
      function (x) {
        noGrad(() => this.average.mul_(0.9).add_(this.layer.weight, { alpha: 0.1 }));
        return this.layer.forward(x).add(ops.linear(x, this.average).detach());
      },
      { average: new nn.Buffer(zeros([4, 6])) },
    ),
  })),
  equal(
    'weights clamped in the step',
    step((m, x, y) => {
      noGrad(() => m.layer.weight.clamp_(-0.2, 0.2));
      return mse(m.forward(x), y);
    }),
  ),
  throws(
    'a weight written with autograd on',
    'TorchError',
    'leaf Variable',
    step((m, x, y) => {
      m.layer.weight.mul_(0.5);
      return mse(m.forward(x), y);
    }),
  ),
  throws(
    'a value written that the backward pass needs',
    'TorchError',
    'modified by an inplace operation',
    step((m, x, y) => {
      const output = m.forward(x).exp();
      const squared = output.square();
      output.add_(1);
      return mse(squared, y);
    }),
  ),
  equal(
    'relu_ and add_ on the output',
    written((output) => output.relu_().add(1).mul_(2).add_(1)),
  ),
  equal(
    'a row written',
    written((output) => {
      const copy = output.clone();
      copy.select(0, 1).fill_(3);
      return copy;
    }),
  ),
  equal(
    'a column written through a transposed view',
    written((output) => {
      const copy = output.clone();
      copy.t().select(0, 2).copy_(output.select(1, 0));
      return copy;
    }),
  ),
  equal(
    'a view of a view written after it was read',
    written((output) => {
      const copy = output.clone();
      const before = copy.sum();
      copy.narrow(0, 1, 2).narrow(1, 0, 2).mul_(5);
      return copy.add(before);
    }),
  ),
  equal(
    'zeros filled row by row',
    written((output) => {
      const made = zeros([4, 4]);
      for (const [index, row] of output.unbind(0).entries()) made.select(0, index).copy_(row.mul(index + 1));
      return made;
    }),
  ),
  equal(
    'empty memory filled by copy_',
    written((output) => emptyLike(output).copy_(output.tanh())),
  ),
  equal(
    'indexAdd_, scatter_ and indexPut_ that accumulates',
    written((output) => {
      const index = tensor([0, 1, 1, 3], { dtype: 'int64' });
      const made = zeros([4, 4]).indexAdd_(0, index, output);
      const scattered = made.scatter_(1, index.view([4, 1]), output.narrow(1, 0, 1));
      return ops.indexPut_(scattered.clone(), [index], output, true);
    }),
  ),
  equal(
    't_, unsqueeze_ and squeeze_ on the output',
    written((output) => {
      const turned = output.clone();
      ops.call('aten::t_', turned);
      ops.call('aten::unsqueeze_', turned, 0);
      const read = turned.mul(2);
      ops.call('aten::squeeze_', turned);
      return turned.add(read.squeeze(0));
    }),
  ),
  equal(
    'transpose_ on a tensor that shares its register with another',
    written((output) => {
      const copy = output.clone();
      const alias = copy.detach();
      ops.call('aten::transpose_', copy, 0, 1);
      return copy.mul(alias);
    }),
  ),
  equal(
    'an overlapping as_strided',
    written((output) => ops.asStrided(output, [4, 4], [2, 1]).mul(ops.asStrided(output, [4, 4], [4, 1], 0))),
  ),
  equal(
    'the batch written',
    step((m, x, y) => {
      noGrad(() => x.mul_(2).clamp_(-1, 1));
      return mse(m.forward(x), y);
    }),
  ),
  equal(
    'a row of the batch written, then read through another view',
    step((m, x, y) => {
      const rows = x.narrow(0, 0, 2);
      noGrad(() => x.select(0, 0).fill_(0.5));
      return mse(m.forward(x), y).add(rows.sum());
    }),
  ),
  equal(
    'the target written after it was used',
    step((m, x, y) => {
      const loss = mse(m.forward(x), y);
      noGrad(() => y.detach().zero_());
      return loss.add(mse(m.forward(x), zeros([4, 4]))).add(y.sum());
    }),
  ),
  equal('one batch field for input and target', () => ({
    step: (m, x) => mse(m.forward(x), x.narrow(1, 0, 4)),
    fields: [randn([8, 6])],
  })),
  equal('two fields that are one tensor, one of them written', () => {
    const field = randn([8, 6]);
    return {
      step: (m, x, y) => {
        noGrad(() => x.neg_());
        return mse(m.forward(x), y.narrow(1, 0, 4));
      },
      fields: [field, field],
    };
  }),
  equal('the parameter itself as a metric', () => ({
    model: net(
      function (x) {
        return this.layer.forward(x).mul(this.scale);
      },
      { scale: parameter() },
    ),
    step: (m, x, y) => ({
      loss: mse(m.forward(x), y),
      scale: m.scale,
      rows: tensor(4, { dtype: 'int64' }).add(y.sum().to('int64')),
    }),
  })),
  equal(
    'the sum of a parameter alone as the loss',
    step((m) => m.layer.weight.sum().add(m.layer.bias.sum())),
  ),
  equal('the loss is a parameter', () => {
    const scale = parameter();
    return { model: net(undefined, { scale }), step: (m) => m.scale.view([1]) };
  }),
  throws(
    'the loss does not depend on the parameters',
    'ArgumentError',
    'depends on',
    step((_m, x, y) => mse(x.narrow(1, 0, 4), y)),
  ),
  throws(
    'a loss of several elements',
    'ArgumentError',
    'one element',
    step((m, x, y) => m.forward(x).sub(y)),
  ),
  equal(
    'a loss of one element with dimensions',
    step((m, x, y) => mse(m.forward(x), y).view([1, 1])),
  ),
  equal(
    'gradients in many forms: expanded, transposed, sparse in use',
    step((m, x, y) => {
      const { weight, bias } = m.layer;
      return mse(m.forward(x), y)
        .add(weight.t().select(0, 1).sum())
        .add(
          bias
            .expand([3, 4])
            .mul(stack([bias, bias, bias]))
            .sum(),
        );
    }),
  ),
];
