// The models and data that parity, golden and rank tests train, drawn from the generator in the order in which
// test/parity/reference.py draws them. Import it after the environment is set: it loads the native part.
import { data, manualSeed, nn, optim, randint, randn, train } from '../../dist/index.js';
import { exact } from './exchange.mjs';
import { buildLanguage, buildMean } from './sequences.mjs';
import { buildTransformer } from './transformer.mjs';

/** Fields of a spec that a test leaves out. */
const defaults = {
  ranks: 1,
  length: 100,
  batchSize: 32,
  epochs: 10,
  seed: 0,
  lr: 0.001,
  momentum: 0,
  dropLast: false,
};

/** A complete spec: what both sides are told. */
export const spec = (fields) => ({ ...defaults, ...fields });

/** Model, loss and data fields of a spec, from seed 0. */
export function build({ model, length }) {
  manualSeed(0);
  if (model === 'template') {
    const network = new nn.Linear(10, 1);
    return { model: network, loss: new nn.MSELoss(), fields: [randn([length, 10]), randn([length, 1])] };
  }
  const network = new nn.Sequential(new nn.Linear(784, 64), new nn.ReLU(), new nn.Linear(64, 10));
  return {
    model: network,
    loss: new nn.CrossEntropyLoss(),
    fields: [randn([length, 784]), randint(0, 10, [length])],
  };
}

/** What train() trains, of a spec: model, loss or step, data set. */
function buildRun(spec) {
  manualSeed(0);
  if (spec.model === 'mean') return buildMean(spec.length);
  if (spec.model === 'language') return buildLanguage(spec.length);
  if (spec.model === 'transformer') return buildTransformer(spec.length, spec.dropout ?? 0);
  const { model, loss, fields } = build(spec);
  return { model, loss, dataset: new data.TensorDataset(...fields) };
}

/** The options of train() that a spec means; `more` adds or replaces some. */
export function trainOptions(spec, more = {}) {
  const run = buildRun(spec);
  return {
    ...run,
    optimizer: new optim.SGD(run.model.parameters(), { lr: spec.lr, momentum: spec.momentum }),
    batchSize: spec.batchSize,
    epochs: spec.epochs,
    ...(spec.maxSteps === undefined ? {} : { maxSteps: spec.maxSteps }),
    accelerator: 'cpu',
    devices: spec.ranks,
    seed: spec.seed,
    dropLast: spec.dropLast,
    progress: false,
    ...more,
  };
}

/** Trains a spec with torchlane; the answer has the shape of reference.py's. */
export async function trainHere(spec, more = {}) {
  const options = trainOptions(spec, { logEverySteps: 1, ...more });
  const run = train(options);
  const losses = [];
  for await (const event of run) if (event.type === 'step') losses.push(event.loss);
  const result = await run;
  return { losses, result, weights: weightsOf(options.model) };
}

/** Every entry of a module's state dict, exactly. */
export function weightsOf(model) {
  return Object.fromEntries(Object.entries(model.stateDict()).map(([key, value]) => [key, exact(value)]));
}
