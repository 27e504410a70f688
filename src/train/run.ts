// One run from start to end: workers, recording, the native job, its events, the trained values, the file. Everything
// that can go wrong in it ends in one resolve or one reject.
import { checkSavePath, saveStateDict } from '../checkpoint/state-dict-file.js';
import { InternalError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeDataset, NativeEvent, NativeJob } from '../native/surface.js';
import type { Optimizer } from '../optim/optimizer.js';
import { RankedJob, rankError } from '../ranks/ranked-job.js';
import { reserve } from '../ranks/reservation.js';
import { scope } from '../tensor/scope.js';
import type { EpochEvent, TrainResult } from './events.js';
import type { RunPlan } from './options.js';
import type { Program } from './program.js';
import { Progress } from './progress.js';
import { MAX_SHAPES, StepRecorder } from './record.js';
import { RunSchedule } from './schedule.js';
import type { RunControl, RunSink } from './train-run.js';

/**
 * Takes what a run needs for itself.
 *
 * @throws {ArgumentError} for a model or device of another run.
 */
export function reserveRun(plan: RunPlan): () => void {
  const release = reserve(
    'train()',
    plan.devices,
    plan.parameters.map(([, parameter]) => parameter),
  );
  const end = plan.optimizer.beginRun();
  return () => {
    end();
    release();
  };
}

/** Starts a run on the next turn of the event loop. `release` gives back what was reserved. */
export function startRun(plan: RunPlan, sink: RunSink, release: () => void): RunControl {
  const run = new Run(plan, sink);
  setImmediate(() => {
    run.run().then(
      (result) => {
        release();
        sink.resolve(result);
      },
      (error: unknown) => {
        release();
        sink.reject(error);
      },
    );
  });
  return run;
}

class Run implements RunControl {
  readonly #plan: RunPlan;
  readonly #sink: RunSink;
  readonly #progress: Progress | undefined;
  #job: NativeJob | undefined;
  #ranks: RankedJob | undefined;
  #aborted: { readonly reason: unknown } | undefined;
  #isStopping = false;
  #recorder: StepRecorder | undefined;
  #schedule: RunSchedule | undefined;
  /** By their place among the ranks' Programs. */
  #programs: Program[] = [];
  #metricNames: readonly string[] = [];
  /** What a recording on request threw. */
  #failed: { readonly error: unknown } | undefined;
  #hasManyShapes = false;
  /** The trained values are in the model and the optimizer. */
  #isApplied = false;
  #lastEpoch: EpochEvent | undefined;
  #samples = 0;
  #lastStep = { samples: 0, seconds: 0 };

  constructor(plan: RunPlan, sink: RunSink) {
    this.#plan = plan;
    this.#sink = sink;
    this.#progress = plan.progress === false ? undefined : new Progress(plan);
  }

  abort(reason: unknown): void {
    this.#aborted ??= { reason };
    this.#ranks?.abort();
  }

  stop(): void {
    this.#isStopping = true;
    if (this.#job) native().stopJob(this.#job);
  }

  async run(): Promise<TrainResult> {
    const { signal, save } = this.#plan;
    const onAbort = () => this.abort(signal?.reason);
    if (signal?.aborted) onAbort();
    this.#throwIfAborted();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      if (save !== undefined) checkSavePath(save, "option 'save' of train()");
      const result = await this.#train();
      this.#throwIfAborted();
      if (save !== undefined) await saveStateDict(this.#plan.model.stateDict(), save);
      return result;
    } catch (error) {
      this.#progress?.fail();
      throw error;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  #throwIfAborted(): void {
    if (this.#aborted) throw this.#aborted.reason;
  }

  async #train(): Promise<TrainResult> {
    const plan = this.#plan;
    const ranks = new RankedJob(plan.devices.names.length);
    this.#ranks = ranks;
    try {
      this.#progress?.start();
      const dataset = plan.dataset.open();
      this.#recorder = new StepRecorder(plan);
      const { programs, metricNames } = this.#recorder.recordFirst(dataset);
      this.#programs = [...programs];
      this.#metricNames = metricNames;
      this.#sink.recorded(programs);
      this.#schedule = startSchedule(plan);
      const created = this.#createJob(dataset);
      this.#job = created.job;
      if (this.#isStopping) native().stopJob(created.job);
      await ranks.run(created, (event) => this.#tell(event));
      return this.#finish(created.job);
    } catch (error) {
      if (!this.#isApplied) this.#schedule?.undo();
      throw error;
    } finally {
      await ranks.end();
      this.#ranks = undefined;
      this.#job = undefined;
    }
  }

  /** Ranks have met batches of shapes that no Program is there for, and wait. */
  #recordOnRequest(): void {
    const job = this.#job as NativeJob;
    const recorder = this.#recorder as StepRecorder;
    try {
      scope(() => {
        const wanted = native().takeRequest(job) ?? [];
        const programs: Program[] = [];
        for (const batches of wanted) {
          // Whoever ended the run from within the user's functions has sent the ranks away.
          if (this.#aborted || this.#isStopping) return;
          programs.push(recorder.record(batches));
        }
        if (programs.length === 0) return;
        native().answerRequest(
          job,
          programs.map(({ handle }) => handle),
        );
        for (const [i, { slot }] of wanted.entries()) this.#programs[slot] = programs[i] as Program;
        this.#sink.recorded([...this.#programs]);
        if (wanted.some(({ drops }) => drops)) this.#warnOfShapes();
      });
    } catch (error) {
      if (this.#aborted) return;
      this.#failed ??= { error };
      native().failRank(job, -1, 'a step could not be recorded');
    }
  }

  /** Gives the ranks more rows of the schedule, where there are some. */
  #append(next: (schedule: RunSchedule) => Float64Array | undefined): void {
    const job = this.#job as NativeJob;
    if (this.#schedule === undefined) return;
    try {
      const rows = next(this.#schedule);
      if (rows !== undefined) native().appendSchedule(job, rows);
    } catch (error) {
      this.#failed ??= { error };
      native().failRank(job, -1, 'the schedule could not go on');
    }
  }

  #warnOfShapes(): void {
    if (this.#hasManyShapes) return;
    this.#hasManyShapes = true;
    this.#sink.event({
      type: 'warning',
      code: 'MANY_SHAPES',
      message:
        `batches come in more than ${this.#programs.length} shapes; a step is recorded for each, and from now on again when ` +
        'its recording has been dropped. Give bucketLengths to data.SequenceDataset: batches are then padded to few lengths',
    });
  }

  #createJob(dataset: NativeDataset) {
    const plan = this.#plan;
    return native().createJob({
      accelerator: plan.devices.type,
      deviceIndexes: plan.devices.indexes,
      programs: this.#programs.map(({ handle }) => handle),
      parameters: plan.parameters.map(([, parameter]) => parameter),
      buffers: plan.buffers.map(([, buffer]) => buffer),
      optimized: plan.optimized,
      optimizer: plan.optimizer.nativeSpec(),
      schedule: this.#schedule?.first,
      dataset,
      batchSize: plan.batchSize,
      shuffle: plan.shuffle,
      seed: plan.seed,
      dropLast: plan.dropLast,
      epochs: plan.epochs,
      maxSteps: plan.maxSteps,
      logEverySteps: plan.logEverySteps,
      maxShapes: MAX_SHAPES,
      timeoutMs: plan.timeoutMs,
      metricNames: this.#metricNames,
    });
  }

  /** Hands an event on; true for the last one. */
  #tell(event: NativeEvent): boolean {
    const { devices, batchSize, stepsPerEpoch } = this.#plan;
    const metrics = Object.fromEntries(
      this.#metricNames.map((name, i) => [name, event.metrics[i] as number]),
    );
    this.#samples = Math.max(this.#samples, event.samples);
    switch (event.kind) {
      case 'start':
        this.#sink.event({
          type: 'start',
          devices: devices.names,
          worldSize: devices.names.length,
          batch: batchSize * devices.names.length,
        });
        return false;
      case 'step': {
        const { epoch, step, loss, learningRate, samples, seconds } = event;
        const samplesPerSecond = (samples - this.#lastStep.samples) / (seconds - this.#lastStep.seconds);
        this.#lastStep = { samples, seconds };
        const told = { type: 'step', epoch, step, loss, learningRate, samplesPerSecond, metrics } as const;
        this.#progress?.step(told);
        this.#sink.event(told);
        return false;
      }
      case 'epoch': {
        const { epoch, epochSteps: steps, loss, epochSeconds: seconds } = event;
        this.#lastEpoch = { type: 'epoch', epoch, steps, loss, seconds, metrics };
        this.#sink.event(this.#lastEpoch);
        if (steps === stepsPerEpoch) this.#append((schedule) => schedule.afterEpoch(loss));
        return false;
      }
      case 'record':
        this.#recordOnRequest();
        return false;
      case 'schedule':
        if (!this.#aborted && !this.#isStopping) this.#append((schedule) => schedule.more());
        return false;
      default:
        return true;
    }
  }

  #finish(job: NativeJob): TrainResult {
    const { devices, optimizer } = this.#plan;
    const result = native().jobResult(job);
    if (result.droppedStepEvents > 0) {
      const message = `${result.droppedStepEvents} step events were dropped because the main thread was busy`;
      this.#sink.event({ type: 'warning', code: 'STEP_EVENTS_DROPPED', message });
    }
    if (this.#failed) throw this.#failed.error;
    if (result.failure) throw rankError(result.failure, result.others);
    if (!result.hasState) {
      // An abort that came before the first step, or found a device in the middle of one.
      if (result.outcome === 'aborted') this.#throwIfAborted();
      throw new InternalError('a rank could not leave its last step whole: the model is unchanged');
    }
    native().applyJob(job, optimizer.nativeSpec().handle);
    this.#isApplied = true;
    const { epochs, steps, loss, history, seconds } = result;
    if (steps > 0) optimizer.noteSteps();
    this.#schedule?.finish(steps, epochs);
    const samplesPerSecond = seconds > 0 ? this.#samples / seconds : 0;
    this.#progress?.end(this.#lastEpoch, steps, seconds, samplesPerSecond);
    return {
      epochs,
      steps,
      loss,
      history: history.map(({ epoch, steps, loss }) => ({ epoch, steps, loss })),
      devices: devices.names,
      worldSize: devices.names.length,
      seconds,
      samplesPerSecond,
    };
  }
}

function startSchedule({
  schedule,
  optimizer,
  epochs,
  maxSteps,
  stepsPerEpoch,
}: RunPlan): RunSchedule | undefined {
  if (schedule === undefined) return undefined;
  const bySteps = maxSteps ?? Number.POSITIVE_INFINITY;
  const byEpochs = epochs ?? Number.POSITIVE_INFINITY;
  const total =
    schedule.interval === 'epoch'
      ? Math.min(byEpochs, Math.ceil(bySteps / stepsPerEpoch))
      : Math.min(byEpochs * stepsPerEpoch, bySteps);
  return new RunSchedule(schedule, optimizer as unknown as Optimizer, total);
}
