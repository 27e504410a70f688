// Functions of ranks for launch.test.mjs: `args.case` says which one runs.
import {
  autograd,
  dist,
  launch,
  manualSeed,
  nn,
  ops,
  randn,
  randperm,
  stats,
  tensor,
  zeros,
} from '../../../dist/index.js';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
// Without coming to any collective.
export const untilAborted = (signal) =>
  new Promise((resolve) => {
    const timer = setInterval(() => {}, 1_000);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      resolve();
    });
  });
const bytesOf = (value) => [...value.data()];

const cases = {
  context({ rank, localRank, worldSize, device, args, signal }) {
    const { tensor: shared, ...plain } = args;
    // Every rank writes into its place of the caller's memory.
    shared.select(0, rank).fill_(rank + 1);
    return {
      context: { rank, localRank, worldSize, device, args: plain, aborted: signal.aborted },
      isSignal: signal instanceof AbortSignal,
      dist: [dist.isInitialized(), dist.getRank(), dist.getWorldSize()],
      tensors: new Map([['own', tensor([rank, rank])]]),
      requiresGrad: shared.requiresGrad,
    };
  },
  throws({ rank, args }) {
    if (rank === 1) {
      if (args.how === 'type') return undefined.nothing;
      if (args.how === 'torch') return randn([2, 3]).matmul(randn([2, 3]));
      if (args.how === 'value') throw 'a string';
      if (args.how === 'own')
        throw Object.assign(new Error('mine', { cause: new RangeError('deep') }), { code: 'E_MINE' });
    }
    dist.barrier();
  },
  async vanishes({ rank, args }) {
    if (rank === 1) {
      if (args.how === 'exit') process.exit(3);
      if (args.how === 'never') await new Promise(() => {});
      if (args.how === 'uncaught') {
        setTimeout(() => {
          throw new RangeError('from a timer');
        }, 20);
        await sleep(10_000);
      }
    }
    dist.barrier();
  },
  hangs({ rank }) {
    if (rank === 1) for (;;);
    dist.allReduce(tensor([1]));
  },
  waits({ rank, signal }) {
    if (rank === 1) return untilAborted(signal);
    dist.allReduce(tensor([1]));
  },
  loops({ rank, signal, args }) {
    args.started.add_(1);
    if (rank === 0) while (!signal.aborted);
    else for (;;) dist.barrier();
    args.seen.add_(1);
    signal.throwIfAborted();
  },
  prints({ rank }) {
    for (let line = 0; line < 200; line++) console.log(`rank ${rank} line ${line}`);
  },
  nested() {
    return launch(import.meta.url, { devices: 1, accelerator: 'cpu' });
  },
  // What a process of its own would draw.
  draws({ rank, args }) {
    const seed = args.seeds[rank];
    manualSeed(seed);
    const results = [];
    for (let round = 0; round < args.rounds; round++) {
      const model = new nn.Linear(8, 4);
      const x = randn([4, 8]);
      const attended = ops.scaledDotProductAttention(
        x.view([1, 1, 4, 8]),
        x.view([1, 1, 4, 8]),
        x.view([1, 1, 4, 8]),
        {
          dropoutP: 0.5,
        },
      );
      // The second call of a checkpoint draws what the first one drew.
      const input = randn([4, 8]).requiresGrad_();
      autograd
        .checkpoint((value) => ops.dropout(value.mul(value), 0.5, true), input)
        .sum()
        .backward();
      results.push(
        bytesOf(input.grad),
        bytesOf(model.weight.detach()),
        bytesOf(ops.dropout(x, 0.5, true)),
        bytesOf(attended),
        bytesOf(randperm(9).to('float32')),
        bytesOf(zeros([3]).uniform_()),
        bytesOf(zeros([3]).normal_()),
      );
    }
    return results;
  },
  async memory() {
    const before = stats().live;
    for (let i = 0; i < 100; i++) {
      const x = randn([1000]);
      dist.allReduce(x);
      await dist.allReduce(x, 'sum', { asyncOp: true });
      x.dispose();
    }
    return stats().live - before;
  },
};

export default (context) => cases[context.args.case](context);
export { cases };
