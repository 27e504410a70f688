// at() and set() in a step: views, lists of entries and tensors of indices train as they do eagerly; a mask that is read is refused.
import { cat, nn, randint, randn, slice, tensor } from '../../../dist/index.js';
import { equal, mse, net, parameter, refused, step, throws } from '../case.mjs';

const withTable = (forward) => () => ({
  model: net(forward, { table: parameter(10, 4) }),
  fields: [randint(0, 10, [8, 3]), randn([8, 4])],
});

export const cases = [
  equal(
    'at() with numbers, slices, null and ...',
    step((m, x, y) => {
      const out = m.forward(x);
      const parts = cat([out.at('...', slice(0, null, 2)), out.at(slice(), [1, 3])], 1);
      return mse(parts, y).add(out.at(0, null, slice(1, 3)).square().sum());
    }),
  ),
  equal(
    'at() with a field of integers',
    withTable(function (x) {
      return this.table.at(x).mean(1);
    }),
  ),
  equal(
    'at() with several tensors, not side by side',
    withTable(function (x) {
      const cube = this.table.view([5, 2, 4]);
      return cube
        .at(x.at(slice(), 0).remainder(5), slice(), x.at(slice(), 1).remainder(4))
        .sum(1, true)
        .expand([-1, 4]);
    }),
  ),
  equal(
    'at() with one entry that a tensor names',
    withTable(function (x) {
      return this.table
        .at(x.at(0, 0))
        .add(this.table.at(x.at(1, 1), slice(0, 1)))
        .expand([x.shape[0], 4]);
    }),
  ),
  equal(
    'set() of a slice, a list and a column',
    step((m, x, y) => {
      const out = m.forward(x).clone();
      out.set(['...', 0], 0.5).set([[0, 2], slice(1, 3)], x.at([0, 2], slice(0, 2)));
      return mse(out.set(1, y.at(1)), y);
    }),
  ),
  equal(
    'set() by a mask, of a number',
    step((m, x, y) => {
      const out = m.forward(x).clone();
      return mse(out.set(out.lt(0), 0), y);
    }),
  ),
  equal('set() by a tensor of integers', () => ({
    step: (m, x, y, rows) => {
      const out = m.forward(x).clone();
      return mse(out.set([rows], y.at([0, 1, 2, 3]).mul(m.layer.bias)), y);
    },
    fields: [randn([8, 6]), randn([8, 4]), tensor([0, 1, 2, 3, 3, 2, 1, 0], { dtype: 'int64' })],
  })),
  equal('set() in a buffer', () => ({
    model: net(
      function (x) {
        const out = this.layer.forward(x);
        this.last.set([0, slice()], out.detach().mean(0));
        return out.add(this.last.at(0));
      },
      { last: new nn.Buffer(randn([2, 4])) },
    ),
  })),
  refused(
    'at() with a mask',
    'aten::index',
    step((m, x) => {
      const out = m.forward(x);
      return out.at(out.gt(0)).sum();
    }),
    /boolean index/,
  ),
  refused(
    'at() with a mask of no dimension',
    'item()',
    step((m, x) => {
      const out = m.forward(x);
      return out.at(out.at(0, 0).gt(0)).sum();
    }),
  ),
  throws(
    'at() with an index out of bounds',
    'ArgumentError',
    'index 4 of at() is out of bounds for a dimension of length 4',
    step((m, x) => m.forward(x).at(4).sum()),
  ),
];
