// A small model, its data, and the eager loop that a run of train() has to equal: each rank's gradients over its own rows,
// times 1/ranks, added in rank order. Import it after the environment is set: it loads the native part.
import { callOperator, data, manualSeed, nn, noGrad, randn, scope, tensor } from '../../dist/index.js';

export const ROWS = 40;

/** Model, loss, fields and data set, the same each time. */
export function buildSmall() {
  manualSeed(0);
  const model = new nn.Sequential(new nn.Linear(6, 5), new nn.ReLU(), new nn.Linear(5, 3));
  const fields = [randn([ROWS, 6]), randn([ROWS, 3])];
  return { model, loss: new nn.MSELoss(), fields, dataset: new data.TensorDataset(...fields) };
}

/** Steps over the batches of an epoch, as often as `steps` says; `afterStep(step)`, `afterEpoch(epoch, meanLoss)`. */
export function trainEagerly({
  model,
  loss,
  fields,
  optimizer,
  ranks,
  batchSize,
  steps,
  afterStep,
  afterEpoch,
}) {
  const perEpoch = ROWS / ranks / batchSize;
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    scope(() => {
      const sums = new Map();
      for (let rank = 0; rank < ranks; rank += 1) {
        optimizer.zeroGrad();
        const first = (step % perEpoch) * batchSize;
        const rows = Array.from({ length: batchSize }, (_, i) => BigInt(rank + ranks * (first + i)));
        const index = tensor(BigInt64Array.from(rows));
        const [x, y] = fields.map((field) => callOperator('index_select', [field, 0, index]));
        const value = loss.forward(model.forward(x), y);
        value.backward();
        sum += value.item() * batchSize;
        if (ranks === 1) break;
        for (const parameter of optimizer.parameters) {
          const part = parameter.grad.mul(1 / ranks);
          sums.set(parameter, sums.has(parameter) ? sums.get(parameter).add(part) : part);
        }
      }
      for (const [parameter, gradient] of sums) parameter.grad = gradient;
      optimizer.step();
    });
    afterStep?.(step);
    if ((step + 1) % perEpoch === 0) {
      afterEpoch?.((step + 1) / perEpoch - 1, sum / ROWS);
      sum = 0;
    }
  }
  optimizer.zeroGrad();
  return noGrad(() => model.stateDict());
}
