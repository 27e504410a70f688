// Random numbers in the step: each rank draws them anew in every step, from its own generator, as PyTorch would.
import { empty, Generator, noGrad, ops, rand, randint, randn, randperm, zeros } from '../../../dist/index.js';
import { equal, mse, net, refused, step } from '../case.mjs';

/** The output changed by something random. */
const noisy = (change) => step((m, x, y) => mse(change(m.forward(x), x), y));

export const cases = [
  equal(
    'dropout',
    noisy((output) => ops.dropout(output, 0.5, true)),
  ),
  equal(
    'dropout twice',
    noisy((output) => ops.dropout(ops.dropout(output, 0.5, true).tanh(), 0.2, true)),
  ),
  equal(
    'dropout in place',
    noisy((output) => ops.dropout_(output.mul(2), 0.5, true)),
  ),
  equal(
    'dropout of a constant, which is not done once',
    noisy((output) => output.mul(ops.dropout(ops.ones([4]), 0.5, true))),
  ),
  equal(
    'feature and alpha dropout',
    noisy((output) => ops.alphaDropout(ops.featureDropout(output, 0.5, true), 0.5, true)),
  ),
  equal(
    'randn, rand and randint without inputs',
    noisy((output) =>
      output
        .add(randn([4, 4]))
        .mul(rand([4]))
        .sub(randint(0, 5, [4, 1])),
    ),
  ),
  equal(
    'randn_like of the output',
    noisy((output) => output.add(ops.randnLike(output))),
  ),
  equal(
    'rows in random order',
    noisy((output) => output.indexSelect(0, randperm(4))),
  ),
  equal(
    'normal_, uniform_, exponential_ and bernoulli_ in place',
    noisy((output) => {
      const noise = noGrad(() => [
        zeros([4]).normal_(),
        zeros([4]).uniform_(),
        zeros([4]).exponential_(),
        zeros([4]).bernoulli_(0.5),
      ]);
      return noise.reduce((sum, each) => sum.add(each), output);
    }),
  ),
  equal(
    'random memory: empty().normal_()',
    noisy((output) => output.add(empty([4, 4]).normal_(0, 0.1))),
  ),
  equal(
    'random integers in place',
    noisy((output) => output.add(zeros([4], { dtype: 'int64' }).random_(0, 3))),
  ),
  equal(
    'bernoulli of probabilities',
    noisy((output) => output.mul(ops.bernoulli(output.detach().sigmoid()))),
  ),
  equal(
    'multinomial',
    noisy((output) => output.gather(1, ops.multinomial(output.detach().exp(), 2)).repeat([1, 2])),
  ),
  equal(
    'normal with means and deviations from tensors',
    noisy((output) =>
      ops.call('aten::normal.Tensor_Tensor', output, output.detach().square().add(1)).add(output),
    ),
  ),
  equal(
    'rrelu',
    noisy((output) => ops.rrelu(output, 0.1, 0.3, true)),
  ),
  equal(
    'gumbel softmax',
    noisy((output) => output.sub(empty([4, 4]).exponential_().log()).softmax(1)),
  ),
  equal(
    'a batch field overwritten with noise',
    step((m, x, y) => {
      noGrad(() => x.uniform_());
      return mse(m.forward(x), y);
    }),
  ),
  equal(
    'noise kept in a metric',
    step((m, x, y) => {
      const noise = randn([4, 4]);
      return { loss: mse(m.forward(x).add(noise), y), noise: noise.sum() };
    }),
  ),
  equal(
    'attention with dropout',
    step((m, x, y) => {
      const heads = m.forward(x).view([1, 1, 4, 4]);
      return mse(ops.scaledDotProductAttention(heads, heads, heads, null, 0.2).view([4, 4]), y);
    }),
  ),
  equal(
    'a branch that draws and is not used',
    step((m, x, y) => {
      const output = m.forward(x);
      ops.dropout(output, 0.5, true);
      return mse(output.add(randn([4])), y);
    }),
  ),
  refused('a generator of the user', 'aten::randn', () => {
    const generator = new Generator().manualSeed(3);
    return { step: (m, x, y) => mse(m.forward(x).add(randn([4], { generator })), y) };
  }),
  refused('a generator of the user for an operator in place', 'aten::normal_', () => {
    const generator = new Generator().manualSeed(3);
    return { step: (m, x, y) => mse(m.forward(x).add(ops.normal_(zeros([4]), 0, 1, { generator })), y) };
  }),
  refused(
    'a generator made in the step',
    'Generator.manualSeed()',
    step((m, x, y) => {
      const generator = new Generator().manualSeed(3);
      return mse(m.forward(x).add(randn([4], { generator })), y);
    }),
  ),
  refused('the state of a generator read in the step', 'Generator.getState()', () => {
    const generator = new Generator();
    return {
      step: (m, x, y) => {
        generator.getState();
        return mse(m.forward(x), y);
      },
    };
  }),
  refused('the state of a generator set in the step', 'Generator.setState()', () => {
    const generator = new Generator();
    const state = generator.getState();
    return {
      step: (m, x, y) => {
        generator.setState(state);
        return mse(m.forward(x), y);
      },
    };
  }),
  equal('initial values drawn before the run from a generator of the user', () => {
    const generator = new Generator().manualSeed(3);
    const shift = randn([4], { generator });
    return {
      model: net(function (x) {
        return this.layer.forward(x).add(shift);
      }),
    };
  }),
];
