// Trains many layer cases (layers.mjs) in one model, with train() and by an eager loop over the same steps, and compares bits.
// One run serves a group of cases, since a run starts a worker; each case has its own inputs, parameters and share of the loss.
import { data, empty, manualSeed, nn, optim, scope, stack, train, zeros } from '../../dist/index.js';
import { draw, fill, isFloat, laidOut, prepared, target, tensorsOf } from './layers.mjs';

export const STEPS = 3;
const SEED = 7;

/** Layers of a group of cases, and for each floating-point input a parameter that is added to it, so that gradients go there. */
class Group extends nn.Module {
  constructor(cases, fieldsOf) {
    super();
    for (const [index, spec] of cases.entries()) {
      if (spec.layer !== undefined) {
        this[`layer${index}`] = prepared(spec.isCold ? { ...spec, warmUp: false } : spec);
      }
      for (const [place, { described, rows }] of fieldsOf[index].entries())
        if (isFloat(rows) && described.grad !== false)
          this[`shift${index}_${place}`] = new nn.Parameter(
            zeros(rows.shape.slice(1), { dtype: rows.dtype }),
          );
    }
  }
}

/** The rows of every tensor that the inputs of a case describe, one row per step. */
function drawFields(spec) {
  const fields = [];
  const { more } = target(spec, spec.layer);
  fill([...(spec.inputs ?? []), ...(more ? [more] : [])], (described) => {
    // Rows of a data set are laid out in order; a step gives them the strides wanted.
    const rows = stack(Array.from({ length: STEPS }, () => draw(described))).contiguous();
    fields.push({ described, rows });
  });
  return fields;
}

function build(cases) {
  manualSeed(1);
  const fieldsOf = cases.map(drawFields);
  const model = new Group(cases, fieldsOf);
  const step = (group, ...batch) => {
    const rows = batch[Symbol.iterator]();
    const losses = cases.map((spec, index) => {
      let place = 0;
      const next = ({ channelsLast }) => {
        const row = laidOut(rows.next().value.select(0, 0), channelsLast);
        const shift = group[`shift${index}_${place++}`];
        return shift === undefined ? row : row.add(shift);
      };
      const { fn, more } = target(spec, group[`layer${index}`]);
      const outputs = tensorsOf(fn(...fill([...(spec.inputs ?? []), ...(more ? [more] : [])], next)));
      return outputs
        .map((output) => output.to('float32').square().mean())
        .reduce((sum, term) => sum.add(term));
    });
    return losses.reduce((sum, term) => sum.add(term));
  };
  // A group without any parameter, as one of a function without floating-point inputs, has something to train still.
  model.always = new nn.Parameter(zeros([1]));
  return {
    model,
    step: (group, ...batch) => step(group, ...batch).add(group.always.sum()),
    fields: fieldsOf.flatMap((fields) => fields.map(({ rows }) => rows)),
    optimizer: new optim.SGD(model.parameters(), { lr: 0.01 }),
  };
}

const bitsOf = (model) =>
  Object.fromEntries(
    [...model.namedParameters(), ...model.namedBuffers()].map(([name, tensor]) => {
      const values = tensor.detach().data();
      return [name, Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')];
    }),
  );

async function trainRecorded({ model, step, fields, optimizer }) {
  // A data set has one field at least.
  const dataset = new data.TensorDataset(...(fields.length > 0 ? fields : [zeros([STEPS, 1])]));
  const run = train({
    ...{ model, step, optimizer, dataset, batchSize: 1, shuffle: false, seed: SEED },
    ...{ accelerator: 'cpu', devices: 1, progress: false, logEverySteps: 1 },
  });
  const losses = [];
  for await (const event of run) if (event.type === 'step') losses.push(event.loss);
  await run;
  return { losses, bits: bitsOf(model) };
}

function trainEagerly({ model, step, fields, optimizer }) {
  manualSeed(SEED);
  // The seed that a DataLoader draws for its workers as an epoch begins.
  empty([], { dtype: 'int64' }).random_();
  const losses = [];
  for (let index = 0; index < STEPS; index += 1)
    scope(() => {
      const loss = step(model, ...fields.map((rows) => rows.narrow(0, index, 1).clone()));
      model.zeroGrad();
      losses.push(loss.item());
      loss.backward();
      optimizer.step();
    });
  return { losses, bits: bitsOf(model) };
}

/**
 * Trains `cases` both ways; resolves to the places of those that differ: `[]` where all are equal. The loss, which is their
 * sum, must be equal as well.
 */
export async function differingCases(cases) {
  const recorded = await trainRecorded(build(cases));
  const eager = trainEagerly(build(cases));
  const names = Object.keys(eager.bits).filter((name) => eager.bits[name] !== recorded.bits[name]);
  const places = [...new Set(names.map((name) => Number(/\d+/.exec(name)?.[0])))];
  if (places.length === 0 && !eager.losses.every((loss, index) => Object.is(loss, recorded.losses[index])))
    return cases.map((_, index) => index);
  return places;
}

/** What train() makes of one case: `undefined`, or the error that it rejects with. */
export function errorOf(spec) {
  return trainRecorded(build([spec])).then(
    () => undefined,
    (error) => error,
  );
}
