// The PyTorch template "one machine, several cards" with the loop in your own hands: its eight steps, run once per rank.
// On every CUDA device of the machine; without one on two CPU ranks. examples/template.ts is the same in one call, and both
// give the same weights, bit for bit.
//
//   npx tsc -p examples && node build/examples/template-by-hand.js

// 1. The libraries. The file is both: the main thread starts the ranks with it, and each rank runs its default export.
import { isMainThread } from 'node:worker_threads';
import {
  cuda,
  data,
  dist,
  launch,
  manualSeed,
  nn,
  optim,
  type RankContext,
  randn,
  save,
  tensor,
} from 'torchlane';

export default async function template({ rank, device }: RankContext): Promise<number> {
  // 2. The model, on every rank with the values that PyTorch draws from this seed.
  manualSeed(0);
  const network = new nn.Linear(10, 1);
  const dataset = new data.TensorDataset(randn([100, 10]), randn([100, 1]));

  // 3. The process group: launch() has made it, of all ranks. DistributedDataParallel and DistributedSampler find it by
  //    themselves, and so does what `dist` offers.

  // 4. The model goes to the rank's device, and gradients are averaged over ranks in every backward pass.
  const model = new nn.parallel.DistributedDataParallel(network.to(device));

  // 5. Loss and optimizer.
  const criterion = new nn.MSELoss();
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.001 });

  // 6. Sampler and loader: each rank takes its share of the rows.
  const sampler = new data.DistributedSampler(dataset);
  const loader = new data.DataLoader(dataset, 32, { sampler });

  // 7. The training loop.
  let steps = 0;
  for (let epoch = 0; epoch < 10; epoch += 1) {
    sampler.setEpoch(epoch);
    let [sum, rows] = [0, 0];
    for (const [x, y] of loader) {
      optimizer.zeroGrad();
      const loss = criterion.forward(model.forward(x.to(device)), y.to(device));
      loss.backward();
      optimizer.step();
      sum += (loss.item() as number) * (x.shape[0] ?? 0);
      rows += x.shape[0] ?? 0;
      steps += 1;
    }
    const totals = tensor([sum, rows]); // of all ranks
    dist.allReduce(totals);
    const [all = 0, count = 1] = totals.toArray() as number[];
    if (rank === 0) console.log(`epoch ${epoch}: loss ${(all / count).toFixed(4)}`);
  }

  // 8. Saving: the ranks are equal, so one of them does it. `model.module` is the network without its wrapper.
  if (rank === 0) await save(model.module.stateDict(), 'model.pth');
  return steps;
}

if (isMainThread) {
  const steps = await launch(import.meta.url, { devices: cuda.isAvailable() ? 'auto' : 2 });
  console.log(`trained ${steps[0]} steps on each of ${steps.length} ranks; saved model.pth`);
}
