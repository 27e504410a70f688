// One evaluation or prediction from start to end: recording in eval() mode, workers, the native job, its result.
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeEvaluationResult, StepOutput } from '../native/surface.js';
import type { Module } from '../nn/module.js';
import { RankedJob, rankError } from '../ranks/ranked-job.js';
import { scope } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import type { EvaluationPlan } from './evaluation-options.js';
import { MAX_SHAPES, modesOf, recordProgram, setModes } from './record.js';

/**
 * Runs `step` over the whole data set. Everything of the model is read before this returns its promise, so that the caller
 * may go on with it. With `wantsRows` the step gets the input alone. `release` gives back what was reserved.
 */
export async function runEvaluation(
  plan: EvaluationPlan,
  step: (batch: readonly Tensor[]) => StepOutput,
  wantsRows: boolean,
  release: () => void,
): Promise<NativeEvaluationResult> {
  const { signal, devices } = plan;
  let ranks: RankedJob | undefined;
  const onAbort = () => ranks?.abort();
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', onAbort, { once: true });
    ranks = new RankedJob(devices.names.length);
    const dataset = wantsRows ? plan.dataset.openInput() : plan.dataset.open();
    const outside = native().createOutsideCopies();
    const shapes = native().shapesInOrder(dataset, plan.batchSize);
    refuseManyShapes(plan, shapes.length);
    const programs = inEvalMode(plan.model, () =>
      shapes.map((rows) =>
        scope(() => recordProgram({ ...plan, outside }, native().batchOfRows(dataset, rows), step)),
      ),
    );
    const created = native().createEvaluation({
      accelerator: devices.type,
      deviceIndexes: devices.indexes,
      programs: programs.map(({ handle }) => handle),
      parameters: plan.parameters.map(([, parameter]) => parameter),
      buffers: plan.buffers.map(([, buffer]) => buffer),
      dataset,
      batchSize: plan.batchSize,
      wantsRows,
      seed: plan.seed,
      timeoutMs: plan.timeoutMs,
    });
    await ranks.run(created, ({ kind }) => kind === 'done' || kind === 'failed');
    const result = native().evaluationResult(created.job);
    if (result.failure) throw rankError(result.failure, result.others);
    signal?.throwIfAborted();
    return result;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await ranks?.end();
    release();
  }
}

function refuseManyShapes({ owner, batchSize }: EvaluationPlan, shapes: number): void {
  if (shapes <= MAX_SHAPES) return;
  throw new ArgumentError(
    `expected batches of at most ${MAX_SHAPES} shapes for ${owner}, since the model is recorded for each, received ${shapes} ` +
      `with batches of ${batchSize}. Give bucketLengths to data.SequenceDataset: batches are then padded to few lengths`,
  );
}

/** Every module is left in the mode that it was in. */
function inEvalMode<T>(model: Module, body: () => T): T {
  const found = modesOf(model);
  try {
    model.eval();
    return body();
  } finally {
    setModes(found);
  }
}
