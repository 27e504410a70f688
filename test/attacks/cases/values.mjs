// Values read on the host, and results whose shape depends on values: all refused, but what only looks at metadata.
import { inspect } from 'node:util';
import { noGrad, ops, randint, randn, tensor, where, zeros } from '../../../dist/index.js';
import { equal, mse, refused, step } from '../case.mjs';

/** Reads something of the loss on the way. */
const reading = (read) =>
  step((m, x, y) => {
    const loss = mse(m.forward(x), y);
    read(loss, x);
    return loss;
  });

/** The operator is called on the output, and a scalar made of what it gives. */
const reduced = (call) => step((m, x, y) => call(m.forward(x), x, y).to('float32').mean());

export const cases = [
  refused(
    'item() on the loss',
    'item()',
    reading((loss) => loss.item()),
  ),
  refused(
    'toArray() of a batch field',
    'toArray()',
    reading((_, x) => x.toArray()),
  ),
  refused(
    'data() of the loss',
    'data()',
    reading((loss) => loss.data()),
  ),
  refused(
    'data() inside noGrad()',
    'data()',
    reading((loss) => noGrad(() => loss.detach().data())),
  ),
  refused('String(tensor)', 'using a tensor as text or a number', reading(String)),
  refused(
    'a tensor in a template literal',
    'using a tensor as text or a number',
    reading((loss) => `${loss}`),
  ),
  refused(
    'console.log(tensor)',
    'using a tensor as text or a number',
    reading((loss) => inspect({ loss })),
  ),
  refused(
    'a tensor compared by JavaScript: x > 0',
    'using a tensor as text or a number',
    reading((loss) => loss > 0),
  ),
  refused(
    'a branch on item()',
    'item()',
    step((m, x, y) => {
      const output = m.forward(x);
      return x.sum().item() > 0 ? mse(output, y) : mse(output.neg(), y);
    }),
  ),
  refused(
    'a branch on item() that goes the same way in both recordings',
    'item()',
    step((m, x, y) => {
      const output = m.forward(x);
      return x.square().sum().item() >= 0 ? mse(output, y) : output.sum();
    }),
  ),
  equal(
    'a branch on the tensor itself, which JavaScript takes for true',
    step((m, x, y) => mse(x.sum().gt(0) ? m.forward(x) : y, y)),
  ),
  equal(
    'where() instead of a branch',
    step((m, x, y) => {
      const output = m.forward(x);
      return where(x.sum().gt(0), mse(output, y), mse(output.neg(), y));
    }),
  ),
  refused(
    'the loss scaled by its own value',
    'item()',
    step((m, x, y) => {
      const loss = mse(m.forward(x), y);
      return loss.mul(loss.item());
    }),
  ),
  refused(
    'is_nonzero',
    'aten::_local_scalar_dense',
    reading((loss) => ops.isNonzero(loss)),
  ),
  refused(
    'equal',
    'aten::equal',
    reading((loss) => ops.equal(loss, loss)),
  ),
  refused(
    'allclose',
    'aten::allclose',
    reading((_loss, x) => ops.allclose(x, x)),
  ),
  refused(
    'a boolean index',
    'aten::index',
    reduced((output) => output.index([output.gt(0)])),
  ),
  equal(
    'an integer index',
    reduced((output) => output.index([tensor([0, 2], { dtype: 'int64' })])),
  ),
  equal(
    'an index computed from values',
    reduced((output, x) => output.index([x.argmax(0)])),
  ),
  equal(
    'writing by a boolean index',
    step((m, x, y) => {
      const output = m.forward(x).clone();
      return mse(ops.indexPut_(output, [output.gt(0)], zeros([])), y);
    }),
  ),
  equal(
    'maskedFill instead of a boolean index',
    step((m, x, y) => {
      const output = m.forward(x);
      return mse(output.maskedFill(output.gt(0), 0), y);
    }),
  ),
  refused(
    'maskedSelect',
    'aten::masked_select',
    reduced((output) => output.maskedSelect(output.gt(0))),
  ),
  refused(
    'nonzero',
    'aten::nonzero',
    reduced((output, x) => output.indexSelect(0, x.select(1, 0).nonzero().squeeze(1))),
  ),
  refused(
    'unique',
    'aten::_unique2',
    reduced((output) => ops.call('aten::_unique2', output)[0]),
  ),
  refused(
    'bincount',
    'aten::bincount',
    reduced((output, x) => output.sum().mul(x.argmax(1).bincount().sum())),
  ),
  refused(
    'repeatInterleave with a tensor',
    'aten::repeat_interleave',
    reduced((output, x) => ops.call('aten::repeat_interleave.self_Tensor', output, x.argmax(1), 0)),
  ),
  equal(
    'repeatInterleave with a number',
    reduced((output) => ops.call('aten::repeat_interleave.self_int', output, 2, 0)),
  ),
  refused(
    'narrow with a tensor',
    'aten::_local_scalar_dense',
    reduced((output) => ops.call('aten::narrow.Tensor', output, 0, tensor(1, { dtype: 'int64' }), 2)),
  ),
  refused(
    'tensor_split with a tensor',
    'aten::tensor_split',
    reduced(
      (output) =>
        ops.call(
          'aten::tensor_split.tensor_indices_or_sections',
          output,
          tensor([1, 2], { dtype: 'int64' }),
          0,
        )[0],
    ),
  ),
  equal(
    'tensor_split with numbers',
    reduced((output) => ops.call('aten::tensor_split.indices', output, [1, 2], 0)[1]),
  ),
  refused(
    'one_hot',
    'aten::_local_scalar_dense',
    reduced((output, x) => output.sum().mul(ops.oneHot(x.argmax(1), 6).sum())),
  ),
  equal(
    'one-hot by comparing with arange',
    reduced((output, x) => output.mul(x.argmax(1).unsqueeze(1).eq(ops.arange(4)).to('float32'))),
  ),
  refused(
    'packed sequences',
    'aten::_pack_padded_sequence',
    reduced(
      (output) =>
        ops.call(
          'aten::_pack_padded_sequence',
          output.unsqueeze(0),
          tensor([4], { dtype: 'int64' }),
          true,
        )[0],
    ),
  ),
  refused(
    'ctc_loss with lengths in tensors',
    'aten::ctc_loss',
    reduced((output) =>
      ops.call(
        'aten::ctc_loss.Tensor',
        output.logSoftmax(1).unsqueeze(1),
        tensor([[1, 2]], { dtype: 'int64' }),
        tensor([4], { dtype: 'int64' }),
        tensor([2], { dtype: 'int64' }),
      ),
    ),
  ),
  refused(
    'a sparse tensor made in the step',
    'aten::_to_sparse',
    reduced((output) => ops.toSparse(output).coalesce().values()),
  ),
  refused(
    'resize_',
    'aten::resize_',
    step((m, x, y) => {
      const other = zeros([2]);
      ops.call('aten::resize_', other.clone(), [8]);
      return mse(m.forward(x), y);
    }),
  ),
  refused(
    'set_',
    'aten::set_',
    step((m, x, y) => mse(ops.call('aten::set_.source_Tensor', m.forward(x), y), y)),
  ),
  equal(
    'shape, strides, dtype and device are only metadata',
    step((m, x, y) => {
      const [rows, columns] = x.shape;
      const mask = zeros([rows, columns], { dtype: x.dtype, device: x.device }).add(x.strides[0]);
      return mse(m.forward(x.mul(mask)), y).div(m.layer.weight.numel());
    }),
  ),
  equal(
    'a branch on the shape',
    step((m, x, y) => (x.shape[0] > 2 ? mse(m.forward(x), y) : x.sum())),
  ),
  equal('values of the outside that JavaScript read before the run', () => {
    const scale = randn([1]).item();
    const steps = randint(1, 4, [1]).item();
    return {
      step: (m, x, y) => {
        let output = m.forward(x);
        for (let i = 0; i < steps; ++i) output = output.mul(scale).tanh();
        return mse(output, y);
      },
    };
  }),
  refused(
    'an operator that returns a number',
    'aten::dense_dim',
    step((m, x, y) => mse(m.forward(x), y).mul(ops.call('aten::dense_dim', x))),
  ),
  refused(
    'argwhere',
    'aten::nonzero',
    reduced((output) => ops.argwhere(output)),
  ),
  refused(
    'combinations',
    'aten::masked_select',
    reduced((output) => ops.combinations(output.select(0, 0))),
  ),
  refused(
    'an LSTM over packed sequences',
    'aten::lstm',
    step((m, x, y) => {
      const state = zeros([1, 4, 4]);
      const weights = [zeros([16, 6]), zeros([16, 4])];
      const sizes = ops.ones([1], { dtype: 'int64' }).mul(4);
      const [rows] = ops.call('aten::lstm.data', x, sizes, [state, state], weights, false, 1, 0, true, false);
      return mse(m.forward(x), y).add(rows.sum());
    }),
  ),
  refused(
    'packed sequences unpacked',
    'aten::_pad_packed_sequence',
    step((m, x, y) => {
      const sizes = tensor([2, 2], { dtype: 'int64' });
      return mse(m.forward(x), y).add(ops.call('aten::_pad_packed_sequence', x, sizes, false, 0, 2)[0].sum());
    }),
  ),
  equal(
    'max, min and median of all elements',
    reduced((output) => ops.stack([output.max(), output.min(), ops.median(output)])),
  ),
  refused(
    'the product of all elements',
    'aten::nonzero',
    reduced((output) => output.prod()),
  ),
  refused(
    'running products',
    'aten::cumprod',
    reduced((output) => ops.cumprod(output, 1)),
  ),
  equal(
    'a product by way of logarithms',
    reduced((output) => output.abs().log().sum().exp()),
  ),
];
