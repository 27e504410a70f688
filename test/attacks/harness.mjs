// Trains an attack case both ways, with train() and by an eager loop over the same API, each on a copy of its own, and says
// what came of it. Bits are compared: loss and metrics of every step, parameters, buffers and momentum at the end.
import { data, empty, manualSeed, optim, train } from '../../dist/index.js';
import { complete } from './case.mjs';

export const STEPS = 5;
const BATCH_ROWS = 4;
const SEED = 7;
const OPTIMIZER = { lr: 0.05, momentum: 0.9 };

/** `{ verdict, … }`: 'equal', 'differs' with what, 'refused' with op and message, 'throws' with error and message. */
export async function judge({ build }) {
  let recorded;
  try {
    recorded = await trainRecorded(make(build));
  } catch (error) {
    const { name, message = '', op = '', site = '' } = error ?? {};
    return { verdict: name === 'TraceError' ? 'refused' : 'throws', error: name, op, site, message };
  }
  const eager = trainEagerly(make(build));
  const difference = firstDifference(recorded, eager);
  return difference === undefined ? { verdict: 'equal' } : { verdict: 'differs', message: difference };
}

function make(build) {
  manualSeed(1);
  const built = complete(build());
  const made = { ...built, optimizer: new optim.SGD(built.optimized, OPTIMIZER) };
  made.prepare?.(made);
  return made;
}

async function trainRecorded({ before, after, ...attack }) {
  const started = before?.();
  try {
    const outcome = await runRecorded(attack);
    await after?.({ ...attack, started });
    return outcome;
  } finally {
    await started;
  }
}

async function runRecorded({ model, step, loss, fields, optimizer, options }) {
  const tensors = tensorsOf(model, optimizer);
  const start = bitsOf(tensors);
  const run = train({
    ...{ model, optimizer, dataset: new data.TensorDataset(...fields), batchSize: BATCH_ROWS },
    ...(step === undefined ? { loss } : { step }),
    ...{ maxSteps: STEPS, shuffle: false, seed: SEED, accelerator: 'cpu', devices: 1 },
    ...{ progress: false, logEverySteps: 1, ...options },
  });
  const steps = [];
  try {
    for await (const event of run) {
      if (event.type === 'step') steps.push([event.loss, ...Object.values(event.metrics)]);
    }
    await run;
  } catch (error) {
    // A refused step leaves no mark, but what its own code disposed of.
    const end = bitsOf(tensors).map((each, i) => (each[1] === 'disposed' ? start[i] : each));
    if (firstDifference({ bits: end }, { bits: start }) !== undefined)
      throw new Error(`the refusal changed the model: ${error?.message}`);
    throw error;
  }
  return { steps, bits: bitsOf(tensorsOf(model, optimizer)) };
}

function trainEagerly({ model, step, loss, fields, optimizer }) {
  const modes = [...model.modules()].map((module) => [module, module.training]);
  const wasEvaluating = !model.training;
  if (wasEvaluating) model.train();
  manualSeed(SEED);
  const rows = fields[0].shape[0];
  const perEpoch = Math.ceil(rows / BATCH_ROWS);
  const steps = [];
  for (let i = 0; i < STEPS; ++i) {
    // The seed that a DataLoader draws for its workers as an epoch begins.
    if (i % perEpoch === 0) empty([], { dtype: 'int64' }).random_();
    const first = (i % perEpoch) * BATCH_ROWS;
    const length = Math.min(BATCH_ROWS, rows - first);
    const batch = fields.map((field) => field.narrow(0, first, length).clone().contiguous());
    const [input, ...targets] = batch;
    const lossFunction = typeof loss === 'function' ? loss : (...args) => loss.forward(...args);
    const output = step ? step(model, ...batch) : lossFunction(model.forward(input), ...targets);
    const { loss: value, ...metrics } = output.loss ? output : { loss: output };
    model.zeroGrad();
    // A metric may be a parameter, which the optimizer is about to change.
    const numbers = [value, ...Object.values(metrics)].map((tensor) => Number(tensor.item()));
    value.backward();
    optimizer.step();
    steps.push(numbers);
  }
  if (wasEvaluating) for (const [module, training] of modes) module.training = training;
  return { steps, bits: bitsOf(tensorsOf(model, optimizer)) };
}

/** All that a run may change, with names. */
function tensorsOf(model, optimizer) {
  const tensors = [...model.namedParameters(), ...model.namedBuffers()];
  for (const [index, parameter] of optimizer.parameters.entries()) {
    const momentum = optimizer.state.get(parameter)?.momentumBuffer;
    if (momentum) tensors.push([`momentum ${index}`, momentum]);
  }
  return tensors;
}

function bitsOf(tensors) {
  return tensors.map(([name, tensor]) => {
    if (tensor.isDisposed) return [name, 'disposed'];
    const values = tensor.detach().data();
    return [name, Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')];
  });
}

function firstDifference(recorded, eager) {
  for (const [i, expected] of (eager.steps ?? []).entries()) {
    const actual = recorded.steps[i] ?? [];
    const at = expected.findIndex((number, index) => !Object.is(number, actual[index]));
    if (at >= 0 || actual.length !== expected.length)
      return `step ${i}, output ${at}: expected ${expected}, received ${actual}`;
  }
  if (recorded.bits.length !== eager.bits.length) return 'other tensors to compare';
  const other = eager.bits.find(
    ([name, bits], i) => recorded.bits[i][0] !== name || recorded.bits[i][1] !== bits,
  );
  return other && `${other[0]} at the end`;
}
