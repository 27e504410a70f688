// The PyTorch template "one machine, several cards" in torchlane, its eight steps one by one. Runs on every CUDA device of
// the machine; without one on two CPU ranks, so that there is something to average.
//
//   npx tsc -p examples && node build/examples/template.js

// 1. The libraries. One import; there is no launcher to start this file with, and no second process.
import { cuda, data, manualSeed, nn, optim, randn, train } from 'torchlane';

// 2. The model, with the initial values that PyTorch draws from this seed.
manualSeed(0);
const model = new nn.Linear(10, 1);

// 3. The process group: one rank a device. They meet in train(), inside this process; nothing to initialise or to destroy.
const ranks = cuda.isAvailable() ? 'auto' : 2;

// 4. The model goes to its device: every rank gets a replica of `model` on a device of its own, rank 0's values in each, and
//    gradients are averaged over ranks in every step (what DistributedDataParallel does). `model` itself stays where it is.

// 5. Loss and optimizer.
const loss = new nn.MSELoss();
const optimizer = new optim.SGD(model.parameters(), { lr: 0.001 });

// 6. Data set, sampler and loader: each rank takes its share of the rows in batches of 32, reshuffled every epoch in the
//    order of PyTorch's DistributedSampler.
const dataset = new data.TensorDataset(randn([100, 10]), randn([100, 1]));

// 7. The training loop. `step` events would tell more; `epoch` events are enough here.
const run = train({
  model,
  loss,
  optimizer,
  dataset,
  batchSize: 32,
  epochs: 10,
  devices: ranks,
  save: 'model.pth',
});
for await (const event of run) {
  if (event.type === 'epoch') console.log(`epoch ${event.epoch}: loss ${event.loss.toFixed(4)}`);
}
const result = await run;
console.log(
  `trained ${result.steps} steps on ${result.devices.join(', ')} in ${result.seconds.toFixed(2)} s`,
);

// 8. Saving: one rank's weights, once, written as a whole or not at all. `model` holds them too.
//    In Python: model.load_state_dict(torch.load('model.pth', weights_only=True))
console.log('saved model.pth');
