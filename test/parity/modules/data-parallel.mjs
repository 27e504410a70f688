// One rank of the cases of test/cases/data-parallel.mjs, for launch(). The answers have the shape of
// test/parity/data_parallel.py's.
import { Generator, manualSeed, nn, noGrad, randint, randn } from '../../../dist/index.js';
import { exact } from '../../support/exchange.mjs';

class Branches extends nn.Module {
  first = new nn.Linear(6, 8);
  left = new nn.Linear(8, 2);
  right = new nn.Linear(8, 2);
  forward(x, usesRight) {
    const hidden = this.first.forward(x).relu();
    const left = this.left.forward(hidden);
    return usesRight ? left.add(this.right.forward(hidden)) : left;
  }
}

class Sparse extends nn.Module {
  embedding = new nn.Embedding(10, 4, { sparse: true });
  output = new nn.Linear(4, 2);
  forward(x) {
    return this.output.forward(this.embedding.forward(x).mean([1]));
  }
}

function build(kind) {
  const { Linear, ReLU, Sequential } = nn;
  if (kind === 'mlp') return new Sequential(new Linear(6, 16), new ReLU(), new Linear(16, 2));
  if (kind === 'wide')
    return new Sequential(new Linear(6, 40), new ReLU(), new Linear(40, 40), new ReLU(), new Linear(40, 2));
  if (kind === 'norm')
    return new Sequential(new Linear(6, 8), new nn.BatchNorm1d(8), new ReLU(), new Linear(8, 2));
  return kind === 'sparse' ? new Sparse() : new Branches();
}

function run(spec, rank) {
  // The ranks start from different models: rank 0's holds.
  manualSeed(rank);
  const model = build(spec.model);
  const ddp = new nn.parallel.DistributedDataParallel(model, spec.ddp);
  if (spec.hook !== undefined) ddp.registerCommHook(spec.hook);
  const generator = new Generator().manualSeed(100 + rank);
  const accumulate = spec.accumulate ?? 1;
  const losses = [];
  const gradients = {};
  const one = (step) => {
    const x = spec.model === 'sparse' ? randint(0, 10, [5, 3], { generator }) : randn([5, 6], { generator });
    const y = randn([5, 2], { generator });
    const extra = spec.model === 'branches' ? [spec.unused === 'some' && (step + rank) % 2 === 0] : [];
    const isLast = (step + 1) % accumulate === 0;
    const pass = () => {
      const loss = ddp
        .forward(x, ...extra)
        .sub(y)
        .square()
        .mean();
      loss.backward();
      losses.push(loss.item());
    };
    if (!isLast) return ddp.noSync(pass);
    pass();
    noGrad(() => {
      for (const [name, parameter] of ddp.namedParameters()) {
        const { grad } = parameter;
        gradients[name] = exact(grad);
        if (grad === undefined) continue;
        parameter.add_(grad, { alpha: -0.1 });
        if (spec.ddp.gradientAsBucketView) grad.zero_();
        else parameter.grad = undefined;
      }
    });
  };
  const loop = () => {
    for (let step = 0; step < spec.inputs[rank]; step += 1) one(step);
  };
  if (spec.join === undefined) loop();
  else ddp.join(loop, spec.join);
  const state = Object.fromEntries(
    Object.entries(ddp.stateDict()).map(([key, value]) => [key, exact(value)]),
  );
  return { losses, gradients, state };
}

export default function ({ rank, args }) {
  return args.map((spec) => run(spec, rank));
}
