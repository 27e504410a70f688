// Optimizers, schedulers and the option `schedule` have types, and wrong calls do not compile. Nothing here runs; see operators.ts.
import { type data, nn, optim, train } from '../../dist/index.js';

declare const model: nn.Sequential;
declare const dataset: data.TensorDataset;

const { lrScheduler } = optim;
const [first] = model.parameters();
const sgd = new optim.SGD(model.parameters(), 0.1, { momentum: 0.9 });
const adamw = new optim.AdamW(
  [
    { params: [new nn.Parameter(first as nn.Parameter)], weightDecay: 0 },
    { params: model.namedParameters(), betas: [0.9, 0.95] },
  ],
  { lr: 1e-3 },
);
// One type for all of them.
const all: optim.Optimizer[] = [sgd, adamw, new optim.LBFGS(model.parameters()), new optim.Muon([])];
for (const optimizer of all) for (const group of optimizer.paramGroups) group.lr *= 0.5;

// @ts-expect-error the rate is a number
new optim.SGD(model.parameters(), '0.1');
// @ts-expect-error PyTorch's name in camelCase
new optim.AdamW(model.parameters(), { weight_decay: 0.1 });
// @ts-expect-error an option of another optimizer
new optim.Adam(model.parameters(), { momentum: 0.9 });
// @ts-expect-error two betas
new optim.Adam(model.parameters(), { betas: [0.9] });
// @ts-expect-error the model's parameters, not the model
new optim.SGD(new nn.Linear(1, 1), 0.1);
// @ts-expect-error a group's option, too
new optim.SGD([{ params: model.parameters(), eps: 1 }], 0.1);
// @ts-expect-error lr once
new optim.SGD(model.parameters(), 0.1, { lr: 0.1 });

sgd.addParamGroup({ params: first as nn.Parameter, nesterov: true });
// @ts-expect-error no parameters
sgd.addParamGroup({ lr: 1 });
const [group] = adamw.paramGroups;
if (group) {
  group.betas = [0.8, 0.9];
  group.amsgrad = true;
  // @ts-expect-error a boolean
  group.amsgrad = 'yes';
  // @ts-expect-error AdamW has none
  group.momentum = 1;
  // @ts-expect-error the parameters stay; addParamGroup() adds
  group.params = [];
}
const loss: number = sgd.step(() => 1);
sgd.step();
const saved: optim.OptimizerStateDict = JSON.parse(JSON.stringify(sgd.stateDict()));
adamw.loadStateDict(saved);

const warmUp = new lrScheduler.LinearLR(sgd, 0.1, { totalIters: 5 });
const cosine = new lrScheduler.CosineAnnealingLR(sgd, 95, { etaMin: 1e-5 });
const sequential = new lrScheduler.SequentialLR(sgd, [warmUp, cosine], [5]);
const plateau = new lrScheduler.ReduceLROnPlateau(sgd, 'min', { patience: 3 });
plateau.step(loss);
sequential.step();
const rates: number[] = sequential.getLastLr();
// @ts-expect-error a mode of PyTorch's
new lrScheduler.ReduceLROnPlateau(sgd, 'least');
// @ts-expect-error no step size
new lrScheduler.StepLR(sgd);
// @ts-expect-error an optimizer, not its groups
new lrScheduler.StepLR(sgd.paramGroups, 3);
// @ts-expect-error a factor is a number
new lrScheduler.LambdaLR(sgd, () => '1');

const options = { model, loss: new nn.MSELoss(), optimizer: sgd, dataset, batchSize: 4 };
train({ ...options, schedule: sequential });
train({ ...options, schedule: plateau });
train({ ...options, schedule: (step) => rates[step] ?? 1 });
train({ ...options, schedule: { scheduler: cosine, interval: 'epoch' } });
// @ts-expect-error a factor is a number
train({ ...options, schedule: async () => 1 });
// @ts-expect-error no such interval
train({ ...options, schedule: { scheduler: cosine, interval: 'batch' } });
// @ts-expect-error an instance, not the class
train({ ...options, schedule: lrScheduler.StepLR });
