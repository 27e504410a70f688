// From the user's functions to Programs: one per shape of batch that a run meets. Runs `forward` and the loss under the
// native recorder, on the calling thread; leaves no mark on the model.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError, InternalError } from '../errors.js';
import { native } from '../native/load.js';
import type {
  NativeBatchToRecord,
  NativeDataset,
  NativeOutsideCopies,
  StepOutput,
} from '../native/surface.js';
import { Module } from '../nn/module.js';
import { isPromise, scope } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import type { Loss, RunPlan } from './options.js';
import { Program } from './program.js';

/**
 * For how many shapes of batches Programs are kept. With more, a run drops the least recently used one, and an evaluation is
 * refused.
 */
export const MAX_SHAPES = 64;

/** What the recordings of a run come to. */
export interface Recorded {
  readonly programs: readonly Program[];
  readonly metricNames: readonly string[];
  /** Per Program. */
  readonly batchRows: readonly number[];
}

/** Records the step of one run, every time with the layers in the modes that they had when the run began. */
export class StepRecorder {
  readonly #plan: RunPlan;
  readonly #modes: Modes;
  readonly #outside: NativeOutsideCopies = native().createOutsideCopies();

  constructor(plan: RunPlan) {
    this.#plan = plan;
    const { model } = plan;
    const found = modesOf(model);
    // A model that was put into eval() as a whole goes back to training for a recording; single layers in eval() stay.
    if (!model.training) model.train();
    this.#modes = modesOf(model);
    setModes(found);
  }

  /** The Programs that the run starts with; throws what {@link record} throws. */
  recordFirst(dataset: NativeDataset): Recorded {
    const { devices, batchSize, shuffle, seed, dropLast } = this.#plan;
    const run = { worldSize: devices.names.length, batchSize, shuffle, seed, dropLast };
    return scope(() => {
      const batches = native().firstBatches(dataset, run);
      const programs = batches.map((batch) => this.record(batch));
      const metricNames = native().programMetrics((programs[0] as Program).handle);
      return {
        programs,
        metricNames,
        batchRows: batches.map(({ batch }) => (batch[0] as Tensor).shape[0] as number),
      };
    });
  }

  /**
   * Calls the step once and, with the self-check, once more; up to three times more where a call of ATen reads values.
   *
   * @throws {TraceError} for what a Program cannot hold, {@link ArgumentError} for a step that returns no loss, and unchanged
   * whatever the user's functions throw.
   */
  record(batches: NativeBatchToRecord): Program {
    const plan = this.#plan;
    checkUnchanged(plan);
    // The user may have changed them meanwhile, to evaluate the model.
    const found = modesOf(plan.model);
    setModes(this.#modes);
    try {
      return recordProgram({ ...plan, isEvaluation: false, outside: this.#outside }, batches, (batch) =>
        runStep(plan, batch),
      );
    } finally {
      setModes(found);
    }
  }
}

/** A shape recorded in the middle of a run must find the model that the run began with. */
function checkUnchanged({ model, parameters, buffers }: RunPlan): void {
  const isSame = (
    now: readonly (readonly [string, Tensor])[],
    then: readonly (readonly [string, Tensor])[],
  ) => now.length === then.length && now.every(([, tensor], place) => tensor === then[place]?.[1]);
  if (!isSame([...model.namedParameters()], parameters) || !isSame([...model.namedBuffers()], buffers)) {
    throw new ArgumentError(
      "expected the parameters and buffers of option 'model' of train() to stay the same tensors during the run, " +
        'received others when a new shape of batch was to be recorded',
    );
  }
}

/** Modules, each with its mode. */
export type Modes = readonly (readonly [Module, boolean])[];

export function modesOf(model: Module): Modes {
  return [...model.modules()].map((module) => [module, module.training]);
}

export function setModes(modes: Modes): void {
  for (const [module, training] of modes) module.training = training;
}

/**
 * `owner` is the function that would start a run: `'train()'`.
 *
 * @throws {TraceError} inside of a step that is being recorded.
 */
export function refuseInStep(owner: string): void {
  const reason = 'it would run while the step is recorded, and not in the steps';
  native().refuseInStep(owner, 'start it before or after the run', reason);
}

const RANDOM_WAY_OUT =
  'draw a tensor, which is drawn anew in every step: rand(), or where(rand([]).lt(0.5), a, b) for a choice';

/** What a recording starts from. */
export interface RecordingPlan
  extends Pick<RunPlan, 'devices' | 'parameters' | 'buffers' | 'optimized' | 'seed' | 'check'> {
  /** Without autograd: the step returns no loss, and metrics of any shape. */
  readonly isEvaluation: boolean;
  /** What the recordings of one run share. */
  readonly outside: NativeOutsideCopies;
}

/** The Program of a step for batches of one shape; throws what {@link StepRecorder} throws. */
export function recordProgram(
  plan: RecordingPlan,
  { batch, otherBatch }: NativeBatchToRecord,
  step: (batch: readonly Tensor[]) => StepOutput,
): Program {
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
        batch,
        otherBatch,
        seed: plan.seed,
        check: plan.check,
        isEvaluation: plan.isEvaluation,
        outside: plan.outside,
      },
      (...batch) => {
        // What the user's code throws goes around the native side, unchanged, whatever it is.
        try {
          return step(batch as Tensor[]);
        } catch (error) {
          thrown = { error };
          throw new InternalError('the step threw');
        }
      },
    );
  return scope(() => {
    const { random } = Math;
    // A choice by Math.random() may go the same way in both recordings, and would then be made for all steps.
    Math.random = () => {
      native().refuseInStep('Math.random()', RANDOM_WAY_OUT);
      return random();
    };
    try {
      return new Program(record());
    } catch (error) {
      throw thrown === undefined ? error : thrown.error;
    } finally {
      Math.random = random;
    }
  });
}

function runStep(plan: RunPlan, batch: readonly Tensor[]): StepOutput {
  const { model, loss, step } = plan;
  if (step !== undefined) return readOutput((step as (...values: unknown[]) => unknown)(model, ...batch));
  const [input, ...targets] = batch as [Tensor, ...Tensor[]];
  const output = callForward(model, input, 'train()');
  const value = callRecorded(loss as Loss, output, targets, "option 'loss' of train()");
  return { loss: value, metrics: [] };
}

interface Forward {
  forward(...values: unknown[]): unknown;
}

/** `model.forward(input)`; `owner` is the function that the user called: `'train()'`. */
export function callForward(model: Module, input: Tensor, owner: string): unknown {
  const output = (model as unknown as Forward).forward(input);
  if (isPromise(output)) throw asynchronous(`model.forward of ${owner}`);
  if (output === undefined) {
    throw new ArgumentError(
      `expected model.forward of ${owner} to return its output, received undefined: a return is missing`,
    );
  }
  return output;
}

/** The tensor that a loss or metric makes of the output; `what` is its name: `"option 'loss' of train()"`. */
export function callRecorded(loss: Loss, output: unknown, targets: readonly Tensor[], what: string): Tensor {
  const value: unknown =
    loss instanceof Module
      ? (loss as unknown as Forward).forward(output, ...targets)
      : loss(output as Tensor, ...targets);
  if (isPromise(value)) throw asynchronous(what);
  if (!(value instanceof Tensor)) {
    throw new ArgumentError(`expected ${what} to give a Tensor, received ${describe(value)}`);
  }
  return value;
}

function readOutput(value: unknown): StepOutput {
  if (isPromise(value)) throw asynchronous("option 'step' of train()");
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
  return new ArgumentError(`expected ${what} to be synchronous, received a promise from it`);
}
