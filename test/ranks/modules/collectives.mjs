// Functions of ranks for dist.test.mjs: `args.case` says which one runs.
import { cat, dist, tensor, zeros } from '../../../dist/index.js';

const cases = {
  sum({ rank, worldSize }) {
    const x = tensor([rank + 1, 10 * (rank + 1)]);
    dist.allReduce(x);
    const list = Array.from({ length: worldSize }, () => zeros([2]));
    dist.allGather(list, tensor([rank, -rank]));
    const y = tensor([rank === 1 ? 7 : 0]);
    dist.broadcast(y, 1);
    dist.barrier();
    return { sum: x.toArray(), gathered: cat(list).toArray(), root: y.item() };
  },
};

export default (context) => cases[context.args.case](context);
