// Kinds of tensors: dtypes, empty ones, NaN and infinities, complex numbers, and the operators of usual models.
import {
  arange,
  cat,
  float,
  nn,
  ops,
  rand,
  randint,
  randn,
  tensor,
  where,
  zeros,
} from '../../../dist/index.js';
import { equal, mse, net, parameter, refused, step } from '../case.mjs';

const classes = (rows = 8) => randint(0, 4, [rows]);

export const cases = [
  equal('class numbers and cross-entropy', () => ({
    loss: new nn.CrossEntropyLoss(),
    fields: [randn([8, 6]), classes()],
  })),
  equal('an embedding of integers', () => ({
    model: net(
      function (x) {
        return ops.embedding(this.table, x).mean(1);
      },
      { table: parameter(10, 4) },
    ),
    fields: [randint(0, 10, [8, 3]), randn([8, 4])],
  })),
  refused('a sparse embedding', 'aten::_sparse_coo_tensor_with_dims_and_tensors', () => ({
    model: net(
      function (x) {
        return ops.embedding(this.table, x, { sparse: true }).mean(1);
      },
      { table: parameter(10, 4) },
    ),
    fields: [randint(0, 10, [8, 3]), randn([8, 4])],
  })),
  equal('a field of booleans as a mask', () => ({
    step: (m, x, y, mask) => where(mask, m.forward(x), y).sub(y).square().mean(),
    fields: [randn([8, 6]), randn([8, 4]), randn([8, 4]).gt(0)],
  })),
  equal('a field of bytes', () => ({
    step: (m, x, y) => mse(m.forward(x.to('float32').div(255)), y.to('float32')),
    fields: [randint(0, 256, [8, 6], { dtype: 'uint8' }), randint(0, 2, [8, 4], { dtype: 'int8' })],
  })),
  equal('float64 throughout', () => {
    const model = net().to('float64');
    return { model, fields: [randn([8, 6], { dtype: 'float64' }), randn([8, 4], { dtype: 'float64' })] };
  }),
  equal(
    'bfloat16 and float16 in the middle',
    step((m, x, y) => mse(m.forward(x).to('bfloat16').mul(3).to('float16').to('float32'), y)),
  ),
  equal(
    'numbers of every kind as factors',
    step((m, x, y) => mse(m.forward(x).mul(2).add(0.5).sub(float(1)).div(-3).pow(2), y).mul(1e-3)),
  ),
  equal(
    'integers divided and multiplied',
    step((m, x, y) => {
      const counts = arange(1, 5).mul(3);
      return mse(m.forward(x).div(counts).add(counts.remainder(2)), y);
    }),
  ),
  equal('NaN in the data', () => ({
    fields: [cat([randn([7, 6]), tensor([[Number.NaN, 1, 2, 3, 4, 5]])]), randn([8, 4])],
  })),
  equal('infinities in the data', () => ({
    fields: [
      randn([8, 6]),
      cat([randn([7, 4]), tensor([[Number.POSITIVE_INFINITY, 1, Number.NEGATIVE_INFINITY, 0]])]),
    ],
  })),
  equal(
    'NaN as a number',
    step((m, x, y) => mse(m.forward(x), y).add(where(x.sum().gt(1e9), Number.NaN, 0))),
  ),
  equal(
    'a weight that grows to infinity',
    step((m, x, y) => mse(m.forward(x).mul(1e30), y).mul(1e30)),
  ),
  equal(
    'empty tensors',
    step((m, x, y) => {
      const none = m.forward(x).narrow(0, 0, 0);
      return mse(cat([none, m.forward(x)]), y)
        .add(none.sum())
        .add(zeros([0]).sum());
    }),
  ),
  equal('a field without columns', () => ({
    step: (m, x, y, nothing) => mse(m.forward(x), y).add(nothing.sum()),
    fields: [randn([8, 6]), randn([8, 4]), zeros([8, 0])],
  })),
  equal('a parameter without elements and one without dimensions', () => ({
    model: net(
      function (x) {
        return this.layer.forward(x).mul(this.scale).add(this.none.sum());
      },
      { scale: parameter(), none: parameter(0) },
    ),
  })),
  equal('a transposed parameter', () => ({
    model: net(
      function (x) {
        return this.layer.forward(x).matmul(this.turned);
      },
      { turned: new nn.Parameter(randn([4, 4]).t()) },
    ),
  })),
  equal('a parameter that is part of a larger tensor', () => ({
    model: net(
      function (x) {
        return this.layer.forward(x).mul(this.part);
      },
      { part: new nn.Parameter(randn([3, 8]).narrow(1, 2, 4).select(0, 1)) },
    ),
  })),
  equal('a last batch that is shorter', () => ({ fields: [randn([7, 6]), randn([7, 4])] })),
  equal('one batch of fewer rows than asked for', () => ({ fields: [randn([3, 6]), randn([3, 4])] })),
  equal('fields with other strides', () => ({ fields: [randn([6, 8]).t(), randn([8, 8]).narrow(1, 3, 4)] })),
  equal(
    'complex numbers and a Fourier transform',
    step((m, x, y) => {
      const spectrum = ops.fftRfft(m.forward(x));
      return ops
        .viewAsReal(spectrum.mul(ops.conj(spectrum)))
        .sum()
        .add(mse(m.forward(x), y));
    }),
  ),
  equal(
    'complex views of real memory',
    step((m, x, y) => {
      const complex = ops.viewAsComplex(m.forward(x).view([4, 2, 2]));
      return ops
        .abs(complex)
        .square()
        .sum()
        .add(mse(ops.real(complex), y.narrow(1, 0, 2)));
    }),
  ),
  equal(
    'sort, topk, cumsum and gather',
    step((m, x, y) => {
      const output = m.forward(x);
      const [sorted, order] = output.sort(1);
      const [top] = output.topk(2, 1);
      return mse(sorted.cumsum(1), y.gather(1, order)).add(top.sum());
    }),
  ),
  equal(
    'max, min and median',
    step((m, x, y) => {
      const output = m.forward(x);
      return mse(output, y)
        .add(output.max(1)[0].sum())
        .sub(output.amin().mul(0.1))
        .add(ops.call('aten::median.dim', output, 0)[0].sum());
    }),
  ),
  equal(
    'einsum, bmm and baddbmm',
    step((m, x, y) => {
      const output = m.forward(x).view([2, 2, 4]);
      const products = ops.einsum('bij,bkj->bik', [output, output]);
      return ops
        .baddbmm(products, products, products.bmm(products))
        .square()
        .mean()
        .add(mse(output, y.view([2, 2, 4])));
    }),
  ),
  equal('convolution, pooling and batch norm', () => ({
    model: net(
      function (x) {
        const images = ops.conv2d(x.view([-1, 1, 2, 3]), this.kernel, null, [1, 1], [1, 1]);
        const normal = ops.batchNorm(
          images,
          null,
          null,
          this.mean,
          this.variance,
          this.training,
          0.1,
          1e-5,
          false,
        );
        return this.layer.forward(ops.maxPool2d(normal.relu(), [2, 2], [1, 1]).flatten(1).narrow(1, 0, 6));
      },
      {
        kernel: parameter(3, 1, 2, 2),
        mean: new nn.Buffer(zeros([3])),
        variance: new nn.Buffer(zeros([3]).add(1)),
      },
    ),
  })),
  equal('an LSTM', () => {
    const weights = [parameter(16, 6), parameter(16, 4), parameter(16), parameter(16)];
    return {
      model: net(
        function (x) {
          const start = zeros([1, 2, 4]);
          const weights = [this.inputs, this.hidden, this.inputBias, this.hiddenBias];
          const [output] = ops.lstm(
            x.view([2, 2, 6]),
            [start, start],
            weights,
            true,
            1,
            0,
            this.training,
            false,
            true,
          );
          return output.reshape([4, 4]);
        },
        { inputs: weights[0], hidden: weights[1], inputBias: weights[2], hiddenBias: weights[3] },
      ),
    };
  }),
  equal(
    'attention with a mask and a layer norm',
    step((m, x, y) => {
      const heads = m.forward(x).view([1, 2, 2, 4]);
      const mask = ops.ones([2, 2]).tril().to('bool');
      const mixed = ops.scaledDotProductAttention(heads, heads, heads, mask);
      return mse(ops.layerNorm(mixed.view([4, 4]), [4]), y);
    }),
  ),
  equal(
    'solving and decomposing matrices',
    step((m, x, y) => {
      const output = m.forward(x);
      const positive = output.matmul(output.t()).add(ops.eye(4));
      return ops
        .linalgSolve(positive, y)
        .square()
        .mean()
        .add(ops.linalgCholesky(positive).sum())
        .add(ops.logdet(positive));
    }),
  ),
  equal(
    'padding, rolling, unfolding and upsampling',
    step((m, x, y) => {
      const output = m.forward(x);
      const padded = ops.pad(output.unsqueeze(0), [1, 1, 1, 1], 'reflect');
      const larger = ops.call('aten::upsample_nearest1d', output.unsqueeze(0), [8]);
      return mse(output.roll([1], [0]), y)
        .add(padded.sum())
        .add(larger.square().mean())
        .add(ops.unfold(output, 1, 2, 1).sum());
    }),
  ),
  equal(
    'a loop over time',
    step((m, x, y) => {
      let hidden = zeros([4, 4]);
      for (let t = 0; t < 12; ++t) hidden = m.forward(x).add(hidden).tanh().mul(rand([]).add(0.5));
      return mse(hidden, y);
    }),
  ),
];
