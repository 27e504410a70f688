// What ranks do in data-parallel.test.mjs, by name.
import { data, nn, noGrad, ones, optim, randn, scope, stats, tensor, zeros } from '../../../dist/index.js';
import { build, weightsOf } from '../../support/workloads.mjs';

const { DistributedDataParallel } = nn.parallel;

class Branches extends nn.Module {
  shared = new nn.Linear(3, 3);
  left = new nn.Linear(3, 1);
  right = new nn.Linear(3, 1);
  forward(x) {
    const hidden = this.shared.forward(x);
    return { left: this.left.forward(hidden), others: [this.right.forward(hidden), 'text', 3, x] };
  }
}

/** What `fn` throws. */
function thrown(fn) {
  try {
    fn();
    return undefined;
  } catch ({ name, code, message }) {
    return { name, code, message };
  }
}

const what = {
  /** The loop that train() makes of a spec of test/support/workloads.mjs, by hand. */
  loop({ spec, device }) {
    const { model, loss, fields } = build(spec);
    const ddp = new DistributedDataParallel(model.to(device), spec.ddp);
    if (spec.hook !== undefined) ddp.registerCommHook(spec.hook);
    const optimizer = new optim.SGD(ddp.parameters(), { lr: spec.lr, momentum: spec.momentum });
    const dataset = new data.TensorDataset(...fields);
    const sampler = new data.DistributedSampler(dataset, { seed: spec.seed, dropLast: spec.dropLast });
    const loader = new data.DataLoader(dataset, spec.batchSize, { sampler, dropLast: spec.dropLast });
    const losses = [];
    for (let epoch = 0; epoch < spec.epochs; epoch += 1) {
      sampler.setEpoch(epoch);
      for (const [x, y] of loader) {
        optimizer.zeroGrad();
        const value = loss.forward(ddp.forward(x.to(device)), y.to(device));
        value.backward();
        optimizer.step();
        losses.push(value.item());
      }
    }
    return { losses, weights: weightsOf(model.to('cpu')) };
  },

  differentModels({ rank }) {
    new DistributedDataParallel(new nn.Sequential(new nn.Linear(3, rank === 0 ? 4 : 5), new nn.Linear(4, 1)));
  },

  unused({ rank }) {
    const ddp = new DistributedDataParallel(new Branches());
    for (let step = 0; step < 2; step += 1)
      ddp
        .forward(ones([2, 3]).mul(rank))
        .left.sum()
        .backward();
  },

  changing() {
    const ddp = new DistributedDataParallel(new Branches(), { staticGraph: true });
    for (let step = 0; step < 3; step += 1) {
      const { left, others } = ddp.forward(ones([2, 3]));
      (step === 0 ? left.add(others[0]) : left).sum().backward();
    }
  },

  outputs({ rank }) {
    const ddp = new DistributedDataParallel(new Branches(), { findUnusedParameters: true });
    const x = ones([2, 3]).mul(rank + 1);
    const output = ddp.forward(x);
    output.left.sum().backward();
    return {
      kinds: [
        output.left.shape,
        output.others[0].shape,
        output.others[1],
        output.others[2],
        output.others[3] === x,
      ],
      bias: ddp.module.left.bias.grad.item(),
      rightHasGradient: ddp.module.right.bias.grad !== undefined,
      keys: Object.keys(ddp.stateDict()),
      text: ddp.toString().split('\n').slice(0, 2),
    };
  },

  refusals() {
    const model = new nn.Linear(2, 1);
    const ddp = new DistributedDataParallel(model);
    const frozen = new nn.Linear(2, 1).requiresGrad_(false);
    ddp.registerCommHook('fp16');
    return {
      noModule: thrown(() => new DistributedDataParallel(zeros([2]))),
      lazy: thrown(() => new DistributedDataParallel(new nn.Sequential(new nn.LazyLinear(2)))),
      frozen: thrown(() => new DistributedDataParallel(frozen)),
      option: thrown(() => new DistributedDataParallel(model, { deviceIds: [0] })),
      cap: thrown(() => new DistributedDataParallel(model, { bucketCapMb: 0 })),
      both: thrown(() => new DistributedDataParallel(model, { bucketCapMb: 1, bucketCapMbList: [1] })),
      hook: thrown(() => ddp.registerCommHook('int8')),
      secondHook: thrown(() => ddp.registerCommHook('bf16')),
      promise: thrown(() => ddp.noSync(async () => {})),
      join: thrown(() => ddp.join(() => {}, { divide: true })),
    };
  },

  async join({ rank }) {
    const ddp = new DistributedDataParallel(new nn.Linear(1, 1, { bias: false }));
    const { weight } = ddp.module;
    noGrad(() => weight.fill_(1));
    const step = () => {
      ddp.module.zeroGrad();
      ddp
        .forward(ones([1, 1]))
        .sum()
        .backward();
      noGrad(() => weight.sub_(weight.grad));
    };
    const failure = thrown(() =>
      ddp.join(() => {
        throw new Error('before the first pass');
      }),
    );
    const later = await ddp.join(async () => {
      for (let i = 0; i <= rank; i += 1) {
        await undefined;
        step();
      }
      return rank;
    });
    return { failure: failure.message, later, weight: weight.item() };
  },

  earlyTermination({ rank }) {
    const ddp = new DistributedDataParallel(new nn.Linear(1, 1));
    const loop = () => {
      for (let i = 0; i <= rank; i += 1)
        ddp
          .forward(ones([1, 1]))
          .sum()
          .backward();
    };
    ddp.join(loop, { throwOnEarlyTermination: true });
  },

  uneven({ rank }) {
    const ddp = new DistributedDataParallel(new nn.Linear(1, 1));
    for (let i = 0; i <= rank; i += 1)
      ddp
        .forward(ones([1, 1]))
        .sum()
        .backward();
  },

  sampler({ rank, worldSize }) {
    const inRank = [...new data.DistributedSampler(Array(7))];
    const asSaid = [...new data.DistributedSampler(Array(7), worldSize, { rank })];
    return { inRank, asSaid };
  },

  memory() {
    const ddp = new DistributedDataParallel(new Branches(), { findUnusedParameters: true });
    const step = () =>
      scope(() => {
        ddp.module.zeroGrad();
        ddp
          .forward(randn([2, 3]))
          .left.sum()
          .backward();
      });
    for (let i = 0; i < 3; i += 1) step();
    const before = stats().live;
    for (let i = 0; i < 50; i += 1) step();
    return stats().live - before;
  },

  group({ rank, dist }) {
    const pair = dist.newGroup([1, 2]);
    if (rank === 0)
      return thrown(() => new DistributedDataParallel(new nn.Linear(1, 1), { processGroup: pair }));
    const ddp = new DistributedDataParallel(new nn.Linear(1, 1), { processGroup: pair });
    ddp
      .forward(tensor([[rank]]))
      .sum()
      .backward();
    const gradient = ddp.module.weight.grad.item();
    dist.destroyProcessGroup(pair);
    return {
      gradient,
      after: thrown(() =>
        ddp
          .forward(ones([1, 1]))
          .sum()
          .backward(),
      ),
    };
  },
};

export default async function (context) {
  const { dist } = await import('../../../dist/index.js');
  return what[context.args.what]({ ...context, ...context.args, dist });
}
