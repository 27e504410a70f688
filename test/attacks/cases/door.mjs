// Tensors that come into a step by other ways than the batch, and operators called by their own names: views of parameters made
// before the run, values kept from an earlier recording, operators that write into what they are given.
import { empty, nn, noGrad, ops, optim, randn, tensor, zeros } from '../../../dist/index.js';
import { equal, mse, net, parameter, refused, step, throws } from '../case.mjs';

export const cases = [
  refused('a tensor beside a parameter in one memory', 'aten::mul', () => {
    const whole = randn([2, 4]);
    const beside = whole.select(0, 0);
    return {
      model: net(undefined, { scale: new nn.Parameter(whole.select(0, 1)) }),
      step: (m, x, y) => mse(m.forward(x).mul(m.scale).mul(beside), y),
    };
  }),
  equal('a view of a buffer that begins in the middle of its memory', () => {
    const whole = randn([3, 4]);
    const scale = new nn.Buffer(whole.select(0, 1));
    const half = whole.select(0, 1).narrow(0, 2, 2);
    return {
      model: net(undefined, { scale }),
      step: (m, x, y) => mse(m.forward(x).mul(m.scale), y).add(half.sum().mul(m.layer.bias.sum())),
    };
  }),
  refused('a view of a buffer, made before the run, that is transposed in place', 'aten::t_', () => {
    const scale = new nn.Buffer(randn([16]));
    const view = scale.view([4, 4]);
    return {
      model: net(undefined, { scale }),
      step: (m, x, y) => {
        ops.call('aten::t_', view);
        return mse(m.forward(x).mm(view), y);
      },
    };
  }),
  equal('a view of a parameter made before the run', () => {
    const model = net();
    const first = model.layer.weight.detach().select(0, 0);
    return {
      model,
      step: (m, x, y) => mse(m.forward(x), y).add(first.square().sum().mul(m.layer.bias.sum())),
    };
  }),
  equal('a parameter written through a view made before the run', () => {
    const model = net();
    const first = model.layer.weight.detach().select(0, 0);
    return {
      model,
      step: (m, x, y) => {
        noGrad(() => first.mul_(0.5));
        return mse(m.forward(x), y);
      },
    };
  }),
  equal('the state dict taken before the run, read in the step', () => {
    const model = net();
    const state = model.stateDict();
    return {
      model,
      step: (m, x, y) => mse(m.forward(x), y).add(state['layer.bias'].square().sum().mul(m.layer.bias.sum())),
    };
  }),
  equal('a buffer read through a view made before the run', () => {
    const model = net(undefined, { mean: new nn.Buffer(zeros([2, 4])) });
    const row = model.mean.select(0, 1);
    return {
      model,
      step: (m, x, y) => {
        const output = m.forward(x);
        noGrad(() => m.mean.add_(output.detach().mean(0)));
        return mse(output.sub(row), y);
      },
    };
  }),
  equal('outside tensors of other layouts: transposed, expanded, a conjugate', () => {
    const turned = randn([4, 4]).t();
    const wide = randn([4, 1]).expand([4, 4]);
    const conjugate = ops.conj(ops.viewAsComplex(randn([4, 2])));
    return {
      step: (m, x, y) =>
        mse(m.forward(x).matmul(turned).mul(wide), y).add(ops.real(conjugate).mul(m.layer.bias).sum()),
    };
  }),
  equal('a rows-of-the-data-set tensor beside the batch', () => {
    const fields = [randn([8, 6]), randn([8, 4])];
    return { fields, step: (m, x, y) => mse(m.forward(x), y).add(m.forward(fields[0]).square().mean()) };
  }),
  refused('the data set written in the step', 'aten::add_', () => {
    const fields = [randn([8, 6]), randn([8, 4])];
    return {
      fields,
      step: (m, x, y) => {
        noGrad(() => fields[1].add_(1));
        return mse(m.forward(x), y);
      },
    };
  }),
  refused('the first batch kept for all steps', 'aten::addmm', () => {
    let kept;
    return {
      step: (m, x, y) => {
        kept ??= x;
        return mse(m.forward(kept), y);
      },
    };
  }),
  refused(
    'the loss of the first recording returned again',
    '',
    () => {
      let loss;
      return {
        step: (m, x, y) => {
          loss ??= mse(m.forward(x), y);
          return loss;
        },
      };
    },
    /was computed from one that needs a gradient/,
  ),
  refused(
    'an outside sparse tensor',
    'aten::mm',
    () => {
      const sparse = ops.toSparse(ops.eye(6));
      return { step: (m, x, y) => mse(m.forward(ops.mm(sparse, x.t()).t()), y) };
    },
    /layout Sparse/,
  ),
  equal(
    'a buffer made in the step and used at once',
    step((m, x, y) => {
      const output = m.forward(x);
      return mse(output.sub(new nn.Buffer(output.detach().mean(0))), y);
    }),
  ),
  refused('optimizer.step() in the step', "an optimizer's step()", () => {
    const model = net();
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
    return {
      model,
      step: (m, x, y) => {
        optimizer.step();
        return mse(m.forward(x), y);
      },
    };
  }),
  equal(
    'requiresGrad_() on a batch field',
    step((m, x, y) => mse(m.forward(x.requiresGrad_()), y)),
  ),
  refused('requiresGrad_() on a tensor of outside', 'setting requiresGrad', () => {
    const shift = randn([4, 4]);
    return { step: (m, x, y) => mse(m.forward(x).add(shift.requiresGrad_()), y) };
  }),
  refused(
    'item by its own name',
    'aten::_local_scalar_dense',
    step((m, x, y) => {
      const loss = mse(m.forward(x), y);
      return loss.mul(ops.call('aten::item', loss));
    }),
  ),
  refused(
    '_backward by its own name',
    'aten::_backward',
    step((m, x, y) => {
      const loss = mse(m.forward(x), y);
      ops.call('aten::_backward', loss, [m.layer.weight]);
      return loss;
    }),
  ),
  refused(
    'set_data by its own name',
    'aten::set_data',
    step((m, x, y) => {
      const output = m.forward(x);
      ops.call('aten::set_data', output, y);
      return mse(output, y);
    }),
  ),
  equal(
    'requires_grad_ by its own name, on a value of the step',
    step((m, x, y) => {
      const noise = ops.call('aten::requires_grad_', y.mul(0.1), true);
      return mse(m.forward(x).add(noise), y);
    }),
  ),
  equal(
    'detach_ by its own name',
    step((m, x, y) => mse(m.forward(x), y).add(ops.call('aten::detach_', m.forward(x)).sum())),
  ),
  equal(
    'sizes and strides by their operators',
    step((m, x, y) => {
      const rows = ops.call('aten::size.int', x, 0);
      return mse(m.forward(x), y)
        .mul(Number(rows))
        .div(Number(ops.call('aten::stride.int', x, 0)));
    }),
  ),
  equal(
    'an output argument: a value of the step',
    step((m, x, y) => {
      const out = empty([4, 4]);
      noGrad(() => ops.call('aten::mul.out', m.forward(x), y, { out }));
      return mse(m.forward(x), out);
    }),
  ),
  refused('an output argument: an outside tensor', 'aten::mul', () => {
    const out = empty([4, 4]);
    return {
      step: (m, x, y) => {
        noGrad(() => ops.call('aten::mul.out', m.forward(x), y, { out }));
        return mse(m.forward(x), out);
      },
    };
  }),
  equal(
    'an empty output argument that the operator gives its size',
    step((m, x, y) => {
      const out = empty([0]);
      noGrad(() => ops.call('aten::mul.out', m.forward(x), y, { out }));
      return mse(m.forward(x), out);
    }),
  ),
  equal(
    'a list of parameters written at once',
    step((m, x, y) => {
      noGrad(() => ops.call('aten::_foreach_mul_.Scalar', [m.layer.weight, m.layer.bias], 0.9));
      return mse(m.forward(x), y);
    }),
  ),
  equal('an embedding that keeps the norm of its rows', () => ({
    model: net(
      function (x) {
        const rows = x.select(1, 0).gt(0).to('int64');
        noGrad(() => ops.call('aten::embedding_renorm_', this.table, rows, 0.5, 2));
        return this.layer.forward(x).add(ops.embedding(this.table, rows));
      },
      { table: parameter(2, 4) },
    ),
  })),
  equal('a buffer of another dtype, cast in the step', () => ({
    model: net(
      function (x) {
        return this.layer.forward(x).mul(this.scale.to('float32'));
      },
      { scale: new nn.Buffer(randn([4], { dtype: 'float64' })) },
    ),
  })),
  equal(
    'a chain of 2,000 calls',
    step((m, x, y) => {
      let output = m.forward(x);
      for (let i = 0; i < 1000; ++i) output = output.mul(0.999).add(0.001);
      return mse(output, y);
    }),
  ),
  equal(
    'a large tensor of numbers',
    step((m, x, y) =>
      mse(m.forward(x), y).add(tensor(new Float32Array(100_000).fill(0.5)).sum().mul(m.layer.bias.sum())),
    ),
  ),
  throws('an error in the second recording alone', 'RangeError', 'second', () => {
    let calls = 0;
    return {
      step: (m, x, y) => {
        if (++calls === 2) throw new RangeError('second');
        return mse(m.forward(x), y);
      },
    };
  }),
  throws('the run aborted from its own step', 'AbortError', '', () => {
    const controller = new AbortController();
    return {
      options: { signal: controller.signal },
      step: (m, x, y) => {
        controller.abort();
        return mse(m.forward(x), y);
      },
    };
  }),
  equal(
    'eval() called in the step',
    step((m, x, y) => {
      m.eval();
      return mse(ops.dropout(m.forward(x), 0.5, m.training), y);
    }),
  ),
  refused(
    'a parameter behind a #',
    'aten::mul',
    () => {
      class Hidden extends nn.Module {
        layer = new nn.Linear(6, 4);
        #scale = parameter(4);
        forward(x) {
          return this.layer.forward(x).mul(this.#scale);
        }
      }
      return { model: new Hidden() };
    },
    /model\.parameters\(\) does not list/,
  ),
  refused(
    't_ on a batch field',
    'aten::t_',
    step((m, x, y) => {
      ops.call('aten::t_', x);
      return mse(m.forward(x.t()), y);
    }),
    /changes the shape of a parameter, buffer, batch field or outside tensor/,
  ),
  refused(
    'unsqueeze_ on a parameter',
    'aten::unsqueeze_',
    step((m, x, y) => {
      noGrad(() => ops.call('aten::unsqueeze_', m.layer.bias, 0));
      return mse(m.forward(x), y);
    }),
    /changes the shape of a parameter, buffer, batch field or outside tensor/,
  ),
  equal(
    't_ on a conjugate',
    step((m, x, y) => {
      const turned = ops.conj(ops.viewAsComplex(m.forward(x).clone().view([4, 2, 2])));
      ops.call('aten::t_', turned);
      return ops.real(turned.mul(2)).square().mean().add(y.sum());
    }),
  ),
  equal(
    't_ on the clone of a conjugate',
    step((m, x, y) => {
      const turned = ops.conj(ops.viewAsComplex(m.forward(x).clone().view([4, 2, 2]))).clone();
      ops.call('aten::t_', turned);
      return ops.real(turned.mul(2)).square().mean().add(y.sum());
    }),
  ),
];
