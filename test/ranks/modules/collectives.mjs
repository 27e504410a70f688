// Functions of ranks for dist.test.mjs: `args.case` says which one runs, on three ranks.
import { cat, dist, ones, tensor, zeros } from '../../../dist/index.js';
import { untilAborted } from './basics.mjs';

const numbers = (tensors) => tensors.map((each) => each.toArray());
const thrown = (fn) => {
  try {
    fn();
  } catch (error) {
    return {
      code: error.code,
      message: error.message,
      op: error.op,
      sequence: error.sequence,
      rank: error.rank,
    };
  }
};

const cases = {
  // PyTorch's forms of every collective.
  forms({ rank }) {
    const mine = () => tensor([rank + 1, 10 * (rank + 1)]);
    const lists = () => [zeros([2]), zeros([2]), zeros([2])];
    const results = {};
    const sum = mine();
    results.sum = dist.allReduce(sum) ?? sum.toArray();
    for (const op of ['avg', 'product', 'min', 'max']) {
      const x = mine();
      dist.allReduce(x, op);
      const y = mine();
      dist.allReduce(y, { op });
      results[op] = x.toArray();
      if (x.toArray().join() !== y.toArray().join()) throw new Error('op by name differs');
    }
    const reduced = mine();
    dist.reduce(reduced, 2);
    results.reduced = reduced.toArray();
    const root = mine();
    dist.broadcast(root, 1);
    results.broadcast = root.toArray();
    const all = lists();
    dist.allGather(all, mine());
    results.allGather = numbers(all);
    const stacked = zeros([3, 2]);
    dist.allGatherIntoTensor(stacked, mine());
    results.stacked = stacked.toArray();
    const part = zeros([2]);
    dist.reduceScatter(part, [mine(), mine().mul(2), mine().mul(3)], 'max');
    results.reduceScatter = part.toArray();
    dist.reduceScatterTensor(part, cat([mine(), mine().mul(2), mine().mul(3)]));
    results.reduceScatterTensor = part.toArray();
    const gathered = rank === 2 ? lists() : undefined;
    dist.gather(mine(), gathered, { dst: 2 });
    results.gather = gathered && numbers(gathered);
    const got = zeros([2]);
    dist.scatter(got, rank === 0 ? [tensor([1, 1]), tensor([2, 2]), tensor([3, 3])] : null);
    results.scatter = got.toArray();
    const [outputs, inputs] = [
      [zeros([1]), zeros([2]), zeros([3])],
      Array.from({ length: 3 }, (_, other) => ones([rank + 1]).mul(10 * rank + other)),
    ];
    dist.allToAll(outputs, inputs);
    results.allToAll = numbers(outputs);
    const [single, from] = [zeros([3]), tensor([10 * rank, 10 * rank + 1, 10 * rank + 2])];
    dist.allToAllSingle(single, from);
    results.allToAllSingle = single.toArray();
    dist.monitoredBarrier();
    return results;
  },
  // What a Work does, several of them under way, and a synchronous collective behind them.
  async works({ rank }) {
    const xs = Array.from({ length: 20 }, (_, i) => tensor([rank + i]));
    const works = xs.map((x) => dist.allReduce(x, 'sum', { asyncOp: true }));
    const last = tensor([rank]);
    dist.allReduce(last);
    const completed = works.every((work) => work.isCompleted());
    for (const work of works) work.wait();
    const y = tensor([rank]);
    const work = dist.allReduce(y, { asyncOp: true });
    const nothing = await work;
    await dist.barrier({ asyncOp: true });
    const gathered = [zeros([1]), zeros([1]), zeros([1])];
    await dist.allGather(gathered, tensor([rank]), { asyncOp: true });
    return {
      xs: numbers(xs),
      last: last.item(),
      completed,
      y: y.item(),
      nothing,
      gathered: numbers(gathered),
    };
  },
  groups({ rank }) {
    const pair = dist.newGroup([2, 0]);
    const single = dist.newGroup([1]);
    const everybody = dist.newGroup();
    const x = tensor([rank + 1]);
    if (pair.rank >= 0) {
      dist.allReduce(x, { group: pair });
      dist.broadcast(x, 2, { group: pair });
    } else {
      dist.allReduce(x, { group: single });
    }
    const outside = pair.rank < 0 ? thrown(() => dist.allReduce(x, { group: pair })) : undefined;
    const notIn = pair.rank >= 0 ? thrown(() => dist.broadcast(x, 1, { group: pair })) : undefined;
    const y = tensor([1]);
    dist.allReduce(y, { group: everybody });
    const objects = [];
    if (pair.rank >= 0) dist.allGatherObject(objects, { rank }, { group: pair });
    const infos = [
      dist.getRank(pair),
      dist.getWorldSize(pair),
      dist.getProcessGroupRanks(pair),
      dist.getWorldSize(),
    ];
    const places = pair.rank < 0 ? [] : [dist.getGroupRank(pair, 2), dist.getGlobalRank(pair, 0)];
    if (pair.rank >= 0) dist.destroyProcessGroup(pair);
    const destroyed = pair.rank >= 0 ? thrown(() => dist.allReduce(x, { group: pair })) : undefined;
    dist.barrier();
    return {
      x: x.item(),
      y: y.item(),
      outside,
      notIn,
      destroyed,
      objects,
      infos,
      places,
      world: dist.group.WORLD.ranks,
    };
  },
  transfers({ rank, worldSize }) {
    const [next, previous] = [(rank + 1) % worldSize, (rank + worldSize - 1) % worldSize];
    const received = zeros([2]);
    const works = [dist.isend(tensor([rank, rank]), next), dist.irecv(received, previous)];
    for (const work of works) work.wait();
    // In a ring, tags the wrong way round, from whoever sends.
    const [a, b, any] = [zeros([1]), zeros([1]), zeros([1])];
    let sources;
    if (rank === 0) {
      const first = dist.isend(tensor([1]), 1, { tag: 1 });
      const second = dist.isend(tensor([2]), 1, { tag: 2 });
      dist.send(tensor([3]), 2);
      first.wait();
      second.wait();
    } else if (rank === 1) {
      dist.recv(b, 0, { tag: 2 });
      dist.recv(a, 0, { tag: 1 });
    } else {
      sources = dist.recv(any);
    }
    const swapped = zeros([3, 2]);
    const batch = dist.batchIsendIrecv([
      new dist.P2POp(dist.isend, ones([2, 3]).mul(rank), previous),
      new dist.P2POp(dist.irecv, swapped.t(), next),
    ]);
    for (const work of batch) work.wait();
    return {
      received: received.toArray(),
      a: a.item(),
      b: b.item(),
      any: any.item(),
      sources,
      swapped: swapped.toArray(),
    };
  },
  objects({ rank }) {
    const all = [];
    dist.allGatherObject(all, {
      rank,
      weights: tensor([rank, 0.5]),
      text: 'x'.repeat(rank * 1000),
      none: tensor([]),
    });
    const list = rank === 1 ? [1n, { map: new Map([['a', tensor([true])]]) }, [null]] : [0, 0, 0];
    dist.broadcastObjectList(list, 1);
    const gathered = rank === 0 ? [] : undefined;
    dist.gatherObject(`rank ${rank}`, gathered);
    const own = [];
    dist.scatterObjectList(own, rank === 2 ? [{ to: 0 }, { to: 1 }, { to: 2 }] : undefined, { src: 2 });
    return { all, list, gathered, own, refused: thrown(() => dist.gatherObject(() => 1)) };
  },
  empty({ rank }) {
    const x = zeros([0, 3]);
    dist.allReduce(x);
    dist.broadcast(x, 0);
    const all = [zeros([0, 3]), zeros([0, 3]), zeros([0, 3])];
    dist.allGather(all, x);
    const y = zeros([3]).requiresGrad_();
    dist.allReduce(y);
    if (rank === 0) dist.send(x, 1);
    if (rank === 1) dist.recv(x, 0);
    return { shape: x.shape, isLeaf: y.isLeaf, requiresGrad: y.requiresGrad };
  },
  // Each of these goes wrong on rank 2.
  wrong({ rank, args, signal }) {
    dist.barrier();
    const odd = rank === 2;
    const x = ones([4]);
    const calls = {
      shape: () => dist.allReduce(odd ? ones([3]) : x),
      dtype: () => dist.allReduce(odd ? ones([4], { dtype: 'int64' }) : x),
      order: () => (odd ? dist.broadcast(x, 0) : dist.allReduce(x)),
      splits: () => dist.allToAllSingle(zeros([3]), ones([3]), odd ? { inputSplitSizes: [3, 0, 0] } : {}),
      asynchronous: () => dist.allReduce(odd ? ones([3]) : x, { asyncOp: true }).wait(),
      unobserved: () => dist.allReduce(odd ? ones([3]) : x, { asyncOp: true }),
      hidden: () => {
        dist.allReduce(odd ? ones([3]) : x, { asyncOp: true });
        dist.barrier();
      },
      returned: () => odd || dist.allReduce(x),
      awaited: () => odd || dist.allReduce(x, { asyncOp: true }).wait(),
      large: () => odd || dist.allReduce(ones([3000])),
      unanswered: () => odd || dist.recv(x, 2),
      fromNobody: () => rank !== 1 || dist.recv(x),
      unreceived: () => odd || dist.send(x, 2),
      groupless: () => odd || dist.newGroup([0]),
      destroyed: () => {
        const all = dist.newGroup();
        if (odd) dist.destroyProcessGroup(all);
        else dist.barrier({ group: all });
      },
      group: () => dist.newGroup(odd ? [0, 1] : [0, 2]),
      transfer: () => (odd ? dist.send(ones([3]), 0) : rank === 0 ? dist.recv(x, 2) : dist.barrier()),
      late: () => (odd ? untilAborted(signal) : dist.monitoredBarrier({ timeoutMs: 300 })),
      unsent: () => (odd ? dist.recv(x, 0) : untilAborted(signal)),
      disposed: () => {
        if (odd) x.dispose();
        dist.allReduce(x);
      },
      meta: () => dist.allReduce(odd ? zeros([4], { device: 'meta' }) : x),
      unsummed: () => dist.allReduce(odd ? x.to('bool') : x, odd ? 'avg' : 'sum'),
      list: () => dist.allGather(odd ? [zeros([4])] : [zeros([4]), zeros([4]), zeros([4])], x),
    };
    return calls[args.how]();
  },
};

export default (context) => cases[context.args.case](context);
