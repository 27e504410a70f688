// From the user's functions to Programs: one per batch size that a run meets. Runs `forward` and the loss under the
// native recorder, on the calling thread; leaves no mark on the model.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError, InternalError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeProgram, StepOutput } from '../native/surface.js';
import { Module } from '../nn/module.js';
import { isPromise, scope } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import type { RunPlan } from './options.js';

/**
 * A recorded training step: a flat list of operator calls over numbered registers, from the batch to the gradient of each
 * parameter. `toString()` prints one call a line, with shapes.
 */
export class Program {
  /** @internal */
  readonly handle: NativeProgram;

  /** @internal */
  constructor(handle: NativeProgram) {
    this.handle = handle;
  }

  toString(): string {
    return native().programToString(this.handle);
  }
}

/** What the recordings of a run come to. */
export interface Recorded {
  readonly programs: readonly Program[];
  readonly metricNames: readonly string[];
}

/**
 * @throws {TraceError} for what a Program cannot hold, {@link ArgumentError} for a step that returns no loss, and unchanged
 * whatever the user's functions throw.
 */
export function recordPrograms(plan: RunPlan): Recorded {
  const { model } = plan;
  // A model that was put into eval() as a whole goes back to training for the recording; single layers in eval() stay.
  const wasEvaluating = !model.training;
  const modes = [...model.modules()].map((module) => [module, module.training] as const);
  if (wasEvaluating) model.train();
  try {
    const programs = plan.batchRows.map((rows) => recordProgram(plan, rows));
    const metricNames = native().programMetrics((programs[0] as Program).handle);
    return { programs, metricNames };
  } finally {
    if (wasEvaluating) for (const [module, training] of modes) module.training = training;
  }
}

function recordProgram(plan: RunPlan, rows: number): Program {
  const trained = new Set(plan.optimized);
  let thrown: { readonly error: unknown } | undefined;
  const record = () =>
    native().recordProgram(
      {
        device: plan.devices.names[0] as string,
        parameters: plan.parameters.map(([, parameter]) => parameter),
        parameterNames: plan.parameters.map(([name]) => name),
        trained: plan.parameters.map((_, place) => trained.has(place)),
        buffers: plan.buffers.map(([, buffer]) => buffer),
        bufferNames: plan.buffers.map(([name]) => name),
        // Two different batches of real rows: the self-check records on both.
        batch: plan.dataset.fields.map((field) => field.narrow(0, 0, rows)),
        otherBatch: otherRows(plan, rows),
        seed: plan.seed,
        check: plan.check,
        isEvaluation: false,
      },
      (...batch) => {
        // What the user's code throws goes around the native side, unchanged, whatever it is.
        try {
          return runStep(plan, batch as Tensor[]);
        } catch (error) {
          thrown = { error };
          throw new InternalError('the step threw');
        }
      },
    );
  return scope(() => {
    try {
      return new Program(record());
    } catch (error) {
      throw thrown === undefined ? error : thrown.error;
    }
  });
}

/** The last rows of the data set; where that is the same batch, its rows in another order. */
function otherRows(plan: RunPlan, rows: number): Tensor[] {
  const { length, fields } = plan.dataset;
  return fields.map((field) =>
    length > rows ? field.narrow(0, length - rows, rows) : field.narrow(0, 0, rows).flip([0]),
  );
}

function runStep(plan: RunPlan, batch: readonly Tensor[]): StepOutput {
  const { model, loss, step } = plan;
  if (step !== undefined) return readOutput((step as (...values: unknown[]) => unknown)(model, ...batch));
  const [input, ...targets] = batch as [Tensor, ...Tensor[]];
  const output = (model as unknown as Forward).forward(input);
  if (isPromise(output)) throw asynchronous('model.forward');
  if (output === undefined) {
    throw new ArgumentError(
      'expected model.forward of train() to return its output, received undefined: a return is missing',
    );
  }
  const value =
    loss instanceof Module ? callForward(loss, output, targets) : loss?.(output as Tensor, ...targets);
  if (isPromise(value)) throw asynchronous("option 'loss'");
  if (!(value instanceof Tensor)) {
    throw new ArgumentError(
      `expected option 'loss' of train() to give a Tensor, received ${describe(value)}`,
    );
  }
  return { loss: value, metrics: [] };
}

interface Forward {
  forward(...values: unknown[]): unknown;
}

function callForward(module: Module, output: unknown, targets: readonly Tensor[]): unknown {
  return (module as unknown as Forward).forward(output, ...targets);
}

function readOutput(value: unknown): StepOutput {
  if (isPromise(value)) throw asynchronous("option 'step'");
  if (value instanceof Tensor) return { loss: value, metrics: [] };
  if (!isPlainObject(value) || !(value.loss instanceof Tensor)) {
    throw new ArgumentError(
      `expected option 'step' of train() to return a Tensor or { loss: Tensor, ...metrics }, received ${describe(value)}`,
    );
  }
  const { loss, ...others } = value;
  const metrics = Object.entries(others).map(([name, metric]) => {
    if (!(metric instanceof Tensor)) {
      throw new ArgumentError(
        `expected the metric '${name}' that option 'step' of train() returns to be a Tensor, received ${describe(metric)}`,
      );
    }
    return [name, metric] as const;
  });
  return { loss: loss as Tensor, metrics };
}

function asynchronous(what: string): ArgumentError {
  return new ArgumentError(`expected ${what} of train() to be synchronous, received a promise from it`);
}
