// What goes through the native surface (surface.ts): handles, which JavaScript only carries around, and plain records, in the
// order of their functions there. Types only.
import type { TorchlaneError } from '../errors.js';

/** An instance of the class Tensor of src/tensor, or of one derived from it. */
export type TensorObject = object;

declare const HOOK: unique symbol;
declare const FUNCTION_CALL: unique symbol;
declare const PROGRAM: unique symbol;
declare const OUTSIDE: unique symbol;
declare const DATASET: unique symbol;
declare const OPTIMIZER: unique symbol;
declare const JOB: unique symbol;
declare const LAUNCH: unique symbol;
declare const WORK: unique symbol;
declare const DATA_PARALLEL: unique symbol;

/** A hook of a tensor, to be removed by. */
export interface NativeHook {
  readonly [HOOK]: true;
}

/** A custom function's call, from before its forward to after it. */
export interface NativeFunctionCall {
  readonly [FUNCTION_CALL]: true;
}

/** A recorded step. */
export interface NativeProgram {
  readonly [PROGRAM]: true;
}

/** Copies of the tensors that the steps of a job bring in from outside. */
export interface NativeOutsideCopies {
  readonly [OUTSIDE]: true;
}

/** Rows that batches are gathered from. */
export interface NativeDataset {
  readonly [DATASET]: true;
}

/** Groups, parameters and state of an optimizer. */
export interface NativeOptimizer {
  readonly [OPTIMIZER]: true;
}

/** A run. */
export interface NativeJob {
  readonly [JOB]: true;
}

/** The ranks of launch(), as the main thread sees them. */
export interface NativeLaunch {
  readonly [LAUNCH]: true;
}

/** A collective or transfer that was started. */
export interface NativeWork {
  readonly [WORK]: true;
}

/** The Reducer of one rank's model. */
export interface NativeDataParallel {
  readonly [DATA_PARALLEL]: true;
}

/** A work if it `isAsync`. */
export type NativeStarted = NativeWork | undefined;

// Autograd.

/** What a custom function's forward returned, and said through its context. */
export interface NativeFunctionResult {
  readonly name: string;
  readonly outputs: readonly TensorObject[];
  readonly saved: readonly (TensorObject | null)[];
  readonly dirty: readonly TensorObject[];
  readonly nonDifferentiable: readonly TensorObject[];
  readonly materializesGrads: boolean;
}

// Devices.

export interface NativeDevice {
  readonly index: number;
  readonly name: string;
  /** `'9.0'`; empty on the CPU. */
  readonly computeCapability: string;
  readonly totalBytes: number;
}

/** What `torchlane doctor` tells of CUDA. Versions as CUDA and NCCL count them: `13000`, `22809`; 0: there is none. */
export interface NativeAcceleratorFacts {
  /** The CUDA version that the driver serves. */
  readonly driver: number;
  readonly runtime: number;
  /** The library in this process. */
  readonly nccl: number;
  /** The one that the plugin was compiled against. */
  readonly ncclCompiled: number;
  /** Per device; empty where none can be used. */
  readonly freeBytes: readonly number[];
  /** `[from][to]` */
  readonly peerAccess: readonly (readonly boolean[])[];
}

// Recorded steps.

/** What a step returns to the recorder. */
export interface StepOutput {
  /** Absent in an evaluation. */
  readonly loss?: TensorObject;
  readonly metrics: readonly (readonly [string, TensorObject])[];
}

/** What a recording starts from. */
export interface ProgramSpec {
  readonly device: string;
  readonly parameters: readonly TensorObject[];
  readonly parameterNames: readonly string[];
  /** Per parameter: the optimizer has it. */
  readonly trained: readonly boolean[];
  readonly buffers: readonly TensorObject[];
  readonly bufferNames: readonly string[];
  readonly batch: readonly TensorObject[];
  /** The batch of the self-check. */
  readonly otherBatch: readonly TensorObject[];
  readonly seed: number;
  readonly check: boolean;
  /** Recorded without autograd: no loss, metrics of any shape. */
  readonly isEvaluation: boolean;
  /** Of the job, so that all its Programs read the same values. */
  readonly outside: NativeOutsideCopies;
}

// Data sets.

/** Tensors whose rows are samples; or fields of which some have a length per row. */
export type NativeDatasetSpec =
  | { readonly tensors: readonly TensorObject[] }
  | { readonly sequences: readonly NativeSequenceField[]; readonly bucketLengths: readonly number[] };

export interface NativeSequenceField {
  /** With `lengths`: all sequences one after the other. Without: a row per sample. */
  readonly values: TensorObject;
  /** int64 (rows). */
  readonly lengths?: TensorObject;
  readonly padValue?: number;
}

/** A batch to record a Program on. */
export interface NativeBatchToRecord {
  readonly batch: readonly TensorObject[];
  /** Another one of the same shape, for the self-check. */
  readonly otherBatch: readonly TensorObject[];
}

/** Rows of a data set, one after the other. */
export interface NativeRowRange {
  readonly firstRow: number;
  readonly rows: number;
}

/** A Program that ranks wait for. */
export interface NativeWantedProgram extends NativeBatchToRecord {
  /** Its place among the Programs of the ranks. */
  readonly slot: number;
  /** The Program that has this place is dropped for it. */
  readonly drops: boolean;
}

// Optimizers.

/** The tensors that an optimizer keeps for a parameter, by kind. */
export type NativeParameterState = readonly (TensorObject | null)[] | null;

/** An optimizer as a job takes it; it is only read. */
export interface NativeOptimizerSpec {
  readonly handle: NativeOptimizer;
  /** The options of each group as they are now. */
  readonly groups: readonly object[];
}

/** Learning rates ahead of the steps that use them. */
export interface NativeSchedule {
  /** A row is for an epoch, not for a step. */
  readonly isPerEpoch: boolean;
  /** Each group has a momentum (or first beta) in a row beside its learning rate. */
  readonly hasMomentum: boolean;
  /** The first row and those that are known so far, one after the other. */
  readonly rows: Float64Array;
}

// Runs.

/** What trainings and evaluations are made of. */
export interface RankedSpec {
  readonly accelerator: 'cpu' | 'cuda';
  /** One per rank. */
  readonly deviceIndexes: readonly number[];
  readonly programs: readonly NativeProgram[];
  readonly parameters: readonly TensorObject[];
  readonly buffers: readonly TensorObject[];
  readonly dataset: NativeDataset;
  readonly batchSize: number;
  readonly seed: number;
  readonly timeoutMs: number;
}

export interface JobSpec extends RankedSpec {
  /** Places in `parameters`, in the optimizer's order. */
  readonly optimized: readonly number[];
  readonly optimizer: NativeOptimizerSpec;
  readonly schedule: NativeSchedule | undefined;
  readonly shuffle: boolean;
  readonly dropLast: boolean;
  readonly epochs: number | undefined;
  readonly maxSteps: number | undefined;
  readonly logEverySteps: number;
  /** How many shapes have a Program at a time; at least as many as there are ranks. */
  readonly maxShapes: number;
  readonly metricNames: readonly string[];
}

/** One Program for each of `shapesInOrder`. */
export interface EvaluationSpec extends RankedSpec {
  /** The rows of every output, or its mean over all samples. */
  readonly wantsRows: boolean;
}

export interface NativeEvent {
  readonly kind: 'start' | 'step' | 'epoch' | 'record' | 'schedule' | 'done' | 'failed';
  readonly epoch: number;
  readonly step: number;
  readonly epochSteps: number;
  readonly samples: number;
  /** Of a step: that of the first group. */
  readonly learningRate: number;
  readonly loss: number;
  readonly metrics: readonly number[];
  readonly seconds: number;
  readonly epochSeconds: number;
}

/** A rank's failure; rank -1: of no rank in particular. */
export interface NativeFailure {
  readonly rank: number;
  readonly error: TorchlaneError;
}

export interface NativeResult {
  readonly outcome: 'completed' | 'stopped' | 'aborted' | 'failed';
  readonly epochs: number;
  readonly steps: number;
  readonly loss: number;
  readonly seconds: number;
  /** Step events that nobody fetched in time. */
  readonly droppedStepEvents: number;
  readonly history: readonly { readonly epoch: number; readonly steps: number; readonly loss: number }[];
  /** Whether there are trained values. */
  readonly hasState: boolean;
  readonly failure?: NativeFailure;
  readonly others: readonly NativeFailure[];
}

export interface NativeEvaluationResult {
  readonly outcome: 'completed' | 'aborted' | 'failed';
  readonly failure?: NativeFailure;
  readonly others: readonly NativeFailure[];
  /** Per output; empty unless it was completed. */
  readonly means: readonly number[];
  readonly rows: readonly TensorObject[];
}

// Models of ranks with loops of their own.

export interface DataParallelSpec {
  /** Those that are trained. */
  readonly parameters: readonly TensorObject[];
  readonly names: readonly string[];
  readonly hasSparseGradient: readonly boolean[];
  /** What rank 0's values are copied into. */
  readonly state: readonly TensorObject[];
  readonly broadcastBuffers: boolean;
  readonly initSync: boolean;
  readonly findUnusedParameters: boolean;
  readonly skipAllReduceUnusedParams: boolean;
  readonly gradientAsBucketView: boolean;
  readonly staticGraph: boolean;
  /** Undefined: PyTorch's defaults. */
  readonly bucketBytes: number | undefined;
  readonly bucketBytesList: readonly number[];
}
