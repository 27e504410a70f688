// One evaluation or prediction from start to end: recording in eval() mode, workers, the native job, its result.
import { native } from '../native/load.js';
import type { NativeEvaluationResult, StepOutput } from '../native/surface.js';
import type { Module } from '../nn/module.js';
import { RankedJob, rankError } from '../ranks/ranked-job.js';
import { scope } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import type { EvaluationPlan } from './evaluation-options.js';
import { modesOf, recordProgram, setModes } from './record.js';

/**
 * Runs `step` over the whole data set. Everything of the model is read before this returns its promise, so that the caller
 * may go on with it. `release` gives back what was reserved.
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
    const dataset = plan.dataset.open();
    const outside = native().createOutsideCopies();
    const programs = inEvalMode(plan.model, () =>
      scope(() =>
        native()
          .firstBatches(dataset, {
            worldSize: 1,
            batchSize: plan.batchSize,
            shuffle: false,
            seed: plan.seed,
            dropLast: false,
          })
          .map((batches) => recordProgram({ ...plan, outside }, batches, step)),
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
