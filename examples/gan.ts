// Two networks that train each other, with an optimizer each, which is what a loop of one's own is for: a generator learns
// to place points on a circle, a discriminator to tell them from points of the real one. On every CUDA device, or on two
// CPU ranks.
//
//   npx tsc -p examples && node build/examples/gan.js [--seed N]
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import {
  cat,
  cuda,
  type Device,
  launch,
  manualSeed,
  nn,
  noGrad,
  ones,
  optim,
  type RankContext,
  rand,
  randn,
  scope,
  type Tensor,
  zeros,
} from 'torchlane';

const STEPS = 600;
const BATCH = 64; // on each rank
const NOISE = 4; // numbers that the generator makes a point of
const SPREAD = 0.1; // standard deviation of the radius

/** Points (count, 2) on a circle of radius 1. */
function realPoints(count: number): Tensor {
  const angle = rand([count, 1]).mul(2 * Math.PI);
  return cat([angle.cos(), angle.sin()], 1).mul(randn([count, 1]).mul(SPREAD).add(1));
}

function network(inputs: number, outputs: number): nn.Sequential {
  return new nn.Sequential(
    new nn.Linear(inputs, 32),
    new nn.ReLU(),
    new nn.Linear(32, 32),
    new nn.ReLU(),
    new nn.Linear(32, outputs),
  );
}

/** Per cent of generated points within three standard deviations of the circle. */
function onCircle(generator: nn.Module, device: Device): number {
  return scope(() =>
    noGrad(() => {
      const points: Tensor = generator.forward(randn([2000, NOISE]).to(device));
      const distance = points.square().sum(1).sqrt().sub(1).abs();
      const share = distance
        .lt(3 * SPREAD)
        .to('float32')
        .mean();
      return 100 * (share.item() as number);
    }),
  );
}

export default function gan({ rank, device, args }: RankContext<{ seed: number }>): number[] {
  manualSeed(args.seed);
  const { DistributedDataParallel } = nn.parallel;
  const generator = new DistributedDataParallel(network(NOISE, 2).to(device));
  const discriminator = new DistributedDataParallel(network(2, 1).to(device));
  const options = { lr: 3e-3, betas: [0.5, 0.999] } as const;
  const generatorOptimizer = new optim.Adam(generator.parameters(), options);
  const discriminatorOptimizer = new optim.Adam(discriminator.parameters(), options);
  const criterion = new nn.BCEWithLogitsLoss();
  const real = ones([BATCH, 1]).to(device);
  const fake = zeros([BATCH, 1]).to(device);
  // From here on every rank draws numbers of its own.
  manualSeed(1000 * (args.seed + 1) + rank);

  const shares = [onCircle(generator.module, device)];
  for (let step = 1; step <= STEPS; step += 1) {
    scope(() => {
      // The discriminator learns what is real. One forward pass for one backward pass: both halves at once.
      const made = noGrad(() => generator.module.forward(randn([BATCH, NOISE]).to(device)));
      const verdict = discriminator.forward(cat([realPoints(BATCH).to(device), made]));
      discriminatorOptimizer.zeroGrad();
      criterion.forward(verdict, cat([real, fake])).backward();
      discriminatorOptimizer.step();

      // The generator learns to be taken for real. The discriminator only passes gradients on: its own are not needed.
      discriminator.module.requiresGrad_(false);
      const taken = discriminator.module.forward(generator.forward(randn([BATCH, NOISE]).to(device)));
      generatorOptimizer.zeroGrad();
      criterion.forward(taken, real).backward();
      generatorOptimizer.step();
      discriminator.module.requiresGrad_(true);
    });
    if (step % (STEPS / 5) === 0) {
      shares.push(onCircle(generator.module, device));
      if (rank === 0) console.log(`step ${step}: ${shares.at(-1)?.toFixed(1)} % on the circle`);
    }
  }
  return shares;
}

if (isMainThread) {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '0' } } });
  const results = await launch<{ seed: number }, number[]>(import.meta.url, {
    devices: cuda.isAvailable() ? 'auto' : 2,
    args: { seed: Number(values.seed) },
  });
  const [shares = []] = results;
  console.log(
    `trained on ${results.length} ranks: at first ${shares[0]?.toFixed(1)} % of the points on the circle, now ${shares.at(-1)?.toFixed(1)} %`,
  );
}
