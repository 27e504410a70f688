// What a run tells its reader, and what it comes to. Types only.

/** All ranks are ready; the first step is next. */
export interface StartEvent {
  readonly type: 'start';
  /** One per rank: `'cpu'`, `'cuda:0'`. */
  readonly devices: readonly string[];
  readonly worldSize: number;
  /** Samples a step, over all ranks. */
  readonly batch: number;
}

/** A step, at intervals of `logEverySteps`. */
export interface StepEvent {
  readonly type: 'step';
  /** Counted from 0. */
  readonly epoch: number;
  /** Optimizer steps finished since the start of the run. */
  readonly step: number;
  /** Mean over ranks of this step's loss. */
  readonly loss: number;
  readonly learningRate: number;
  /** Over all ranks, since the step event before. */
  readonly samplesPerSecond: number;
  /** Means over ranks of what `step` returned beside the loss. */
  readonly metrics: Readonly<Record<string, number>>;
}

/** The end of an epoch, or of the part of one that `maxSteps` or `stop()` left. */
export interface EpochEvent {
  readonly type: 'epoch';
  /** Counted from 0. */
  readonly epoch: number;
  /** Optimizer steps of this epoch. */
  readonly steps: number;
  /** Mean over all samples of the epoch, of all ranks. */
  readonly loss: number;
  readonly seconds: number;
  readonly metrics: Readonly<Record<string, number>>;
}

/** Something the user should know, which does not end the run. */
export interface WarningEvent {
  readonly type: 'warning';
  /**
   * `STEP_EVENTS_DROPPED`: a reader, or the main thread, was slow. `MANY_SHAPES`: batches come in more shapes than
   * recordings are kept for, and recording them again and again costs time.
   */
  readonly code: 'STEP_EVENTS_DROPPED' | 'MANY_SHAPES';
  readonly message: string;
}

/** What a run tells: told apart by `type`. */
export type TrainEvent = StartEvent | StepEvent | EpochEvent | WarningEvent;

/** One epoch of {@link TrainResult.history}. */
export interface EpochHistory {
  /** Counted from 0. */
  readonly epoch: number;
  readonly steps: number;
  /** Mean over all samples of the epoch, of all ranks. */
  readonly loss: number;
}

/** What a run came to. */
export interface TrainResult {
  /** Whole epochs. */
  readonly epochs: number;
  /** Optimizer steps. */
  readonly steps: number;
  /** Mean over ranks, summed in rank order, of the last step's loss; NaN without a step. */
  readonly loss: number;
  readonly history: readonly EpochHistory[];
  /** One per rank: `'cpu'`, `'cuda:0'`. */
  readonly devices: readonly string[];
  readonly worldSize: number;
  /** From the moment all ranks were ready to the end of the last step. */
  readonly seconds: number;
  /** Over all ranks. */
  readonly samplesPerSecond: number;
}
