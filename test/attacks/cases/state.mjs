// State that lives in JavaScript, between steps or between the recordings: what changes is refused by the self-check, what stays
// the same is equal.
import { manualSeed, nn, noGrad, ops, randn, tensor, zeros } from '../../../dist/index.js';
import { equal, mse, net, refused, step, throws } from '../case.mjs';

export const cases = [
  refused(
    'Math.random() as a number',
    'Math.random()',
    step((m, x, y) => mse(m.forward(x), y).mul(Math.random())),
  ),
  refused(
    'Math.random() as a tensor',
    'Math.random()',
    step((m, x, y) => mse(m.forward(x).add(tensor([Math.random()])), y)),
  ),
  refused(
    'dropout by Math.random()',
    'Math.random()',
    step((m, x, y) => {
      const mask = Array.from({ length: 4 }, () => Math.floor(Math.random() * 1e6));
      return mse(m.forward(x).mul(tensor(mask)), y);
    }),
  ),
  refused(
    'a choice by Math.random(), which two recordings may make alike',
    'Math.random()',
    step((m, x, y) => {
      const output = m.forward(x);
      return mse(Math.random() < 0.1 ? output : output.tanh(), y);
    }),
  ),
  refused(
    'the time',
    'aten::mul',
    step((m, x, y) => mse(m.forward(x), y).mul(performance.now())),
  ),
  refused('a counter as a factor', 'aten::div', () => {
    let calls = 0;
    return { step: (m, x, y) => mse(m.forward(x), y).div(++calls) };
  }),
  refused('a counter in a field of the model', 'aten::mul', () => ({
    model: net(
      function (x) {
        this.calls += 1;
        return this.layer.forward(x).mul(this.calls);
      },
      { calls: 0 },
    ),
  })),
  refused('every second call another layer', 'aten::relu', () => {
    let calls = 0;
    return { step: (m, x, y) => mse(++calls % 2 ? m.forward(x).relu() : m.forward(x).tanh(), y) };
  }),
  refused('one call more each time', 'aten::sub', () => {
    let depth = 0;
    return {
      step: (m, x, y) => {
        depth += 1;
        let output = m.forward(x);
        for (let i = 0; i < depth; ++i) output = output.tanh();
        return mse(output, y);
      },
    };
  }),
  refused('a generator function that yields a new number', 'aten::mul', () => {
    const numbers = (function* () {
      for (let i = 1; ; ++i) yield i;
    })();
    return { step: (m, x, y) => mse(m.forward(x).mul(numbers.next().value), y) };
  }),
  refused('a hidden state kept between steps', 'aten::add', () => ({
    model: net(
      function (x) {
        const output = this.layer.forward(x).add(this.hidden).tanh();
        this.hidden = output.detach();
        return output;
      },
      { hidden: zeros([4, 4]) },
    ),
  })),
  refused('a running mean in a JavaScript field', 'aten::sub', () => ({
    model: net(
      function (x) {
        const output = this.layer.forward(x);
        const centred = output.sub(this.mean);
        this.mean = this.mean.mul(0.9).add(output.detach().mean(0).mul(0.1));
        return centred;
      },
      { mean: zeros([4]) },
    ),
  })),
  equal('a running mean in a buffer', () => ({
    model: net(
      function (x) {
        const output = this.layer.forward(x);
        const centred = output.sub(this.mean);
        noGrad(() => this.mean.mul_(0.9).add_(output.detach().mean(0), { alpha: 0.1 }));
        return centred;
      },
      { mean: new nn.Buffer(zeros([4])) },
    ),
  })),
  refused('the last loss kept and compared with', 'aten::sub', () => {
    let last = zeros([]);
    return {
      step: (m, x, y) => {
        const loss = mse(m.forward(x), y);
        const change = loss.sub(last).square();
        last = loss.detach();
        return loss.add(change);
      },
    };
  }),
  refused('a table that the first step makes and keeps', 'aten::arange', () => ({
    model: net(function (x) {
      this.table ??= ops.arange(4).to('float32');
      return this.layer.forward(x).add(this.table);
    }),
  })),
  equal('a table made before the run', () => ({
    model: net(
      function (x) {
        return this.layer.forward(x).add(this.table);
      },
      { table: ops.arange(4).to('float32') },
    ),
  })),
  equal(
    'a table of numbers made in the step, the same every time',
    step((m, x, y) => mse(m.forward(x).mul(tensor([1, 2, 3, 4])), y)),
  ),
  equal('losses collected in an array and not used', () => {
    const losses = [];
    return {
      step: (m, x, y) => {
        losses.push(mse(m.forward(x), y));
        return losses.at(-1);
      },
    };
  }),
  equal('closures over outside tensors', () => {
    const scale = randn([4]);
    const shift = scale.mul(2);
    return { step: (m, x, y) => mse(m.forward(x).mul(scale).add(shift), y) };
  }),
  equal('an outside tensor and a view of it', () => {
    const whole = randn([2, 4]);
    const row = whole.select(0, 1);
    return { step: (m, x, y) => mse(m.forward(x).add(row).mul(whole.sum()), y) };
  }),
  refused('writing into an outside tensor', 'aten::add_', () => {
    const total = zeros([]);
    return {
      step: (m, x, y) => {
        const loss = mse(m.forward(x), y);
        noGrad(() => total.add_(loss.detach()));
        return loss;
      },
    };
  }),
  refused('writing into a view of an outside tensor', 'aten::copy_', () => {
    const queue = zeros([2, 4]);
    return {
      step: (m, x, y) => {
        const output = m.forward(x);
        noGrad(() => queue.select(0, 0).copy_(output.detach().mean(0)));
        return mse(output.add(queue.sum()), y);
      },
    };
  }),
  equal('a queue in a buffer, written by its view', () => ({
    model: net(
      function (x) {
        const output = this.layer.forward(x);
        noGrad(() => {
          this.queue.narrow(0, 1, 2).copy_(this.queue.narrow(0, 0, 2).clone());
          this.queue.select(0, 0).copy_(output.detach().mean(0));
        });
        return output.add(this.queue.mean(0));
      },
      { queue: new nn.Buffer(zeros([3, 4])) },
    ),
  })),
  equal('a step counter in a buffer of integers', () => ({
    model: net(
      function (x) {
        this.calls.add_(1);
        return this.layer.forward(x).div(this.calls.to('float32'));
      },
      { calls: new nn.Buffer(tensor(0, { dtype: 'int64' }), { persistent: false }) },
    ),
  })),
  refused(
    'a tensor outside that needs a gradient through what made it',
    'aten::add',
    () => {
      const leaf = randn([4]).requiresGrad_();
      const made = leaf.mul(2);
      return { step: (m, x, y) => mse(m.forward(x).add(made), y) };
    },
    /was computed from one that needs a gradient/,
  ),
  refused('training that a module switches off as it goes', 'aten::empty_like', () => ({
    model: net(function (x) {
      const output = ops.dropout(this.layer.forward(x), 0.5, this.training);
      this.training = false;
      return output;
    }),
  })),
  refused('the same with a value read in the backward pass', 'aten::_local_scalar_dense', () => ({
    model: net(function (x) {
      const output = ops.dropout(this.layer.forward(x), 0.5, this.training);
      this.training = false;
      return output.mul(output.max());
    }),
  })),
  equal(
    'manualSeed() in the step',
    step((m, x, y) => {
      manualSeed(3);
      return mse(m.forward(x).add(randn([4])), y);
    }),
  ),
  throws('a forward that is async', 'ArgumentError', 'synchronous', () => ({
    model: net(async function (x) {
      return this.layer.forward(x);
    }),
    loss: mse,
    step: undefined,
  })),
  throws(
    'a step that is async',
    'ArgumentError',
    'synchronous',
    step(async (m, x, y) => mse(m.forward(x), y)),
  ),
  throws(
    'a step that waits for something',
    'ArgumentError',
    'synchronous',
    step(() => new Promise((resolve) => setTimeout(resolve, 1))),
  ),
  throws(
    'a step that is a generator',
    'ArgumentError',
    'return a Tensor',
    step(function* (m, x, y) {
      yield mse(m.forward(x), y);
    }),
  ),
];
