// evaluate() and predict(): a model, a data set and options in, a promise of the figures or the outputs out.
import { describe } from '../arguments.js';
import type { Dataset } from '../data/dataset.js';
import { ArgumentError } from '../errors.js';
import type { StepOutput } from '../native/surface.js';
import type { Module } from '../nn/module.js';
import { reserve } from '../ranks/reservation.js';
import { Tensor } from '../tensor/tensor.js';
import { runEvaluation } from './evaluation.js';
import {
  type EvaluateOptions,
  type PredictOptions,
  planEvaluation,
  planPrediction,
} from './evaluation-options.js';
import { callForward, callRecorded, refuseInStep } from './record.js';

/**
 * The metrics of a model over all samples of a data set, each exactly once, on every device of the machine or on CPU ranks.
 *
 * The model is recorded in `eval()` mode and without autograd, with the values that it has at the call, and is left as it
 * was. The data set is read until the promise settles: leave its tensors alone until then. The first field of an item goes
 * to `model.forward`, the others to the metrics. Of a `data.SequenceDataset` these are `(output, lengths, …further fields)`;
 * batches are padded as in training, and the model is recorded for each shape that they have, of which there may be 64.
 *
 * A metric that gives one element per batch counts as the mean over the batch: it is weighted by the batch's rows. One that
 * gives a tensor of shape `[batch]` is averaged over all samples. Both are added up in float64 in the order of the data, batch
 * by batch; batch b is rank b mod n's. So the result is what `sum(metric * rows) / length` over a `DataLoader(dataset,
 * batchSize)` gives in Python, and for any number of ranks the same bits if each has as many threads, unless
 * the model draws random numbers: each rank has its own.
 *
 * @returns The metrics by name; it rejects with a {@link TraceError} for a forward that cannot be recorded, a
 * {@link RankError} if a rank fails, and unchanged with what the user's functions throw.
 * @throws {ArgumentError} naming the option.
 * @throws {TraceError} inside of a step that is being recorded.
 * @example
 * const { loss, accuracy } = await evaluate(model, dataset, {
 *   metrics: {
 *     loss: new nn.CrossEntropyLoss(),
 *     accuracy: (output, target) => output.argmax(1).eq(target),
 *   },
 *   batchSize: 256,
 * });
 */
export function evaluate<Name extends string>(
  model: Module,
  dataset: Dataset,
  options: EvaluateOptions<Name>,
): Promise<Readonly<Record<Name, number>>> {
  const { plan, metrics } = planEvaluation(model, dataset, options);
  refuseInStep(plan.owner);
  const names = Object.keys(metrics);
  const step = ([input, ...targets]: readonly Tensor[]): StepOutput => {
    const output = callForward(model, input as Tensor, plan.owner);
    return {
      metrics: Object.entries(metrics).map(([name, metric]) => [
        name,
        callRecorded(metric, output, targets, `the metric '${name}' of ${plan.owner}`),
      ]),
    };
  };
  const result = runEvaluation(plan, step, false, reserve(plan.owner, plan.devices));
  return result.then(
    ({ means }) =>
      Object.fromEntries(names.map((name, i) => [name, means[i]])) as Readonly<Record<Name, number>>,
  );
}

/**
 * The outputs of a model for all samples of a data set, in the order of the data, on the CPU. Where `model.forward` gives an
 * array of tensors, so does this.
 *
 * The model is recorded as by {@link evaluate}. Only the first field of an item is used: `model.forward` gets it alone. Every
 * output must have the batch as its first dimension; the result has the length of the data set there. In the other dimensions
 * all batches must be alike: where an output has a row per step of a sequence, give the `data.SequenceDataset` one bucket,
 * `bucketLengths: [longest]`.
 *
 * @returns What `model.forward` gives, for all samples; it rejects as {@link evaluate} does.
 * @throws {ArgumentError} naming the option.
 * @throws {TraceError} inside of a step that is being recorded.
 * @example
 * const logits = await predict(model, new data.TensorDataset(images), { batchSize: 256 });
 * const digits = logits.argmax(1);
 */
export function predict<Model extends Module>(
  model: Model,
  dataset: Dataset,
  options: PredictOptions,
): Promise<ReturnType<Model['forward']>> {
  const plan = planPrediction(model, dataset, options);
  refuseInStep(plan.owner);
  let isTuple = false;
  const step = ([input]: readonly Tensor[]): StepOutput => {
    const output = callForward(model, input as Tensor, plan.owner);
    isTuple = Array.isArray(output);
    return { metrics: namedOutputs(output) };
  };
  const result = runEvaluation(plan, step, true, reserve(plan.owner, plan.devices));
  return result.then(({ rows }) => (isTuple ? rows : rows[0]) as ReturnType<Model['forward']>);
}

function namedOutputs(output: unknown): [string, Tensor][] {
  if (output instanceof Tensor) return [['output', output]];
  if (Array.isArray(output) && output.length > 0 && output.every((each) => each instanceof Tensor)) {
    return output.map((each, i) => [`output[${i}]`, each]);
  }
  const received = Array.isArray(output)
    ? `an array of ${output.length === 0 ? 'nothing' : output.map(describe).join(', ')}`
    : describe(output);
  throw new ArgumentError(
    `expected model.forward of predict() to return a Tensor or an array of Tensors, received ${received}`,
  );
}
