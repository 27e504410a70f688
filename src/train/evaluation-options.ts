// The options of evaluate() and predict(): their types, and the synchronous check that turns them into an EvaluationPlan.
// Starts nothing and loads nothing but the list of devices.
import { check, isPlainObject, type Kind, readOptions } from '../arguments.js';
import type { Dataset } from '../data/dataset.js';
import { ArgumentError } from '../errors.js';
import type { Module } from '../nn/module.js';
import { chooseDevices } from '../ranks/devices.js';
import type { Tensor } from '../tensor/tensor.js';
import { KINDS, type RunPlan } from './options.js';

/** Options of {@link predict}, and those that {@link evaluate} has as well; each means what it means for `train`. */
export interface PredictOptions {
  /**
   * Samples per device at a time. The result may depend on it in the last bits, and on nothing else that is here unless the
   * model draws random numbers: then on `devices` and `seed`, too.
   */
  readonly batchSize: number;
  /** `'auto'` (default): CUDA where there is a device, else the CPU. `'cuda'` without one is an error. */
  readonly accelerator?: 'auto' | 'cuda' | 'cpu' | undefined;
  /** How many devices, or which CUDA devices; `'auto'` (default): every CUDA device, or one CPU rank. */
  readonly devices?: 'auto' | number | readonly number[] | undefined;
  /** Default 0; rank r draws from `seed + r`, if the model draws in `eval()` mode at all. */
  readonly seed?: number | undefined;
  /** Ends it early; it rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
  /** Deadline of the start and then of each batch, in milliseconds; default 600,000. */
  readonly timeoutMs?: number | undefined;
  /** Record the forward a second time, on another batch, and compare the two, before it is used; default true. */
  readonly check?: boolean | undefined;
}

/** A metric: a function of the output and the other fields of the batch (lengths among them), or an `nn.Module` such as a loss. */
export type Metric = Module | ((output: Tensor, ...targets: Tensor[]) => Tensor);

/** Options of {@link evaluate}. `Name` are the names of the metrics. */
export interface EvaluateOptions<Name extends string = string> extends PredictOptions {
  /**
   * By name. Each gives one element per batch, which counts as the mean over the batch, or one element per sample: a tensor
   * of shape `[batch]`. Any real dtype or bool.
   */
  readonly metrics: Readonly<Record<Name, Metric>>;
}

/** Checked options, with everything that follows from them. */
export interface EvaluationPlan
  extends Pick<RunPlan, 'model' | 'dataset' | 'parameters' | 'buffers' | 'optimized' | 'devices' | 'seed'>,
    Pick<RunPlan, 'batchSize' | 'signal' | 'timeoutMs' | 'check'> {
  /** `'evaluate()'`. */
  readonly owner: string;
  readonly isEvaluation: true;
}

const METRICS: Kind = {
  expected: 'an object of metrics, each an nn.Module or a function (output, ...targets) => Tensor',
  accepts: (value) =>
    isPlainObject(value) && Object.keys(value).length > 0 && Object.values(value).every(KINDS.loss.accepts),
};

/** The options of both, defaults filled in; `batchSize` has none. */
interface Common {
  readonly batchSize: number | undefined;
  readonly accelerator: 'auto' | 'cuda' | 'cpu';
  readonly devices: 'auto' | number | readonly number[];
  readonly seed: number;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly check: boolean;
}

const COMMON_KINDS = (({ batchSize, accelerator, devices, seed, signal, timeoutMs, check }) => ({
  batchSize,
  accelerator,
  devices,
  seed,
  signal,
  timeoutMs,
  check,
}))(KINDS);

const DEFAULTS: Common = {
  batchSize: undefined,
  accelerator: 'auto',
  devices: 'auto',
  seed: 0,
  signal: undefined,
  timeoutMs: 600_000,
  check: true,
};

/** @throws {ArgumentError} naming what was expected and what came; {@link LoadError} without libtorch. */
export function planEvaluation(
  model: Module,
  dataset: Dataset,
  options: EvaluateOptions,
): { readonly plan: EvaluationPlan; readonly metrics: Readonly<Record<string, Metric>> } {
  const owner = 'evaluate()';
  checkSubjects(owner, model, dataset);
  const read = readOptions<Common & { metrics: EvaluateOptions['metrics'] | undefined }>(
    owner,
    { metrics: METRICS, ...COMMON_KINDS },
    { metrics: undefined, ...DEFAULTS },
    options,
  );
  check(read.metrics, METRICS, `option 'metrics' of ${owner}`);
  return { plan: plan(owner, model, dataset, read), metrics: read.metrics as EvaluateOptions['metrics'] };
}

/** @throws {ArgumentError} naming what was expected and what came; {@link LoadError} without libtorch. */
export function planPrediction(model: Module, dataset: Dataset, options: PredictOptions): EvaluationPlan {
  const owner = 'predict()';
  checkSubjects(owner, model, dataset);
  return plan(owner, model, dataset, readOptions(owner, COMMON_KINDS, DEFAULTS, options));
}

function checkSubjects(owner: string, model: Module, dataset: Dataset): void {
  check(model, KINDS.model, `the model of ${owner}`);
  check(dataset, KINDS.dataset, `the data set of ${owner}`);
  if (dataset.length === 0) {
    throw new ArgumentError(`expected at least one row in the data set of ${owner}, received an empty one`);
  }
}

function plan(owner: string, model: Module, dataset: Dataset, options: Common): EvaluationPlan {
  check(options.batchSize, KINDS.batchSize, `option 'batchSize' of ${owner}`);
  const batchSize = options.batchSize as number;
  return {
    owner,
    isEvaluation: true,
    model,
    dataset,
    parameters: [...model.namedParameters()],
    buffers: [...model.namedBuffers()],
    optimized: [],
    devices: chooseDevices(options.accelerator, options.devices, owner),
    seed: options.seed,
    batchSize,
    signal: options.signal,
    timeoutMs: options.timeoutMs,
    check: options.check,
  };
}
