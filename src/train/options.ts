// The options of train(): their types, and the synchronous check that turns them into a RunPlan. Starts nothing and
// loads nothing but the list of devices.
import { resolve } from 'node:path';
import { BOOLEAN, check, describe, integer, isClass, isPlainObject, type Kind, oneOf } from '../arguments.js';
import { Dataset } from '../data/dataset.js';
import { ArgumentError } from '../errors.js';
import { Module } from '../nn/module.js';
import type { Parameter } from '../nn/parameter.js';
import type { LrLambda } from '../optim/lr-scheduler/lambda.js';
import { ReduceLROnPlateau } from '../optim/lr-scheduler/plateau.js';
import { LRScheduler } from '../optim/lr-scheduler/scheduler.js';
import { Optimizer } from '../optim/optimizer.js';
import { RuleOptimizer } from '../optim/rule-optimizer.js';
import { type ChosenDevices, chooseDevices } from '../ranks/devices.js';
import type { Tensor } from '../tensor/tensor.js';
import type { ScheduleInterval, SchedulePlan } from './schedule.js';

/** A loss: an `nn.Module` such as `nn.MSELoss`, or a function of the output and the other fields of the batch. */
export type Loss = Module | ((output: Tensor, ...targets: Tensor[]) => Tensor);

/** A whole step by hand: the loss, or the loss and metrics, each of one element. */
export type Step<Model extends Module = never> = (
  model: Model,
  ...batch: Tensor[]
) => Tensor | ({ readonly loss: Tensor } & { readonly [metric: string]: Tensor });

/**
 * How learning rates change: a scheduler of the run's optimizer, or a factor of the base rates by the step, counted from 0 in each run. It goes
 * on with each optimizer step unless `interval` says otherwise.
 */
export type Schedule =
  | LRScheduler
  | LrLambda
  | { readonly scheduler: LRScheduler | LrLambda; readonly interval?: ScheduleInterval | undefined };

/** Options of {@link train}. `Model` is what `step` gets. */
export interface TrainOptions<Model extends Module = Module> {
  /** What is trained. During the run it keeps its start values; the trained ones are in it at the end. */
  readonly model: Model;
  /** The first field of an item goes to `model.forward`, the others to the loss. Or give `step`. */
  readonly loss?: Loss | undefined;
  /** Instead of `loss`: `(model, ...batch) => Tensor | { loss, ...metrics }`, any number of inputs. */
  readonly step?: Step<Model> | undefined;
  /**
   * Over all or some of `model.parameters()`; the rest is frozen. Its state is current when the run ends; until then its `step()`,
   * `addParamGroup()` and `loadStateDict()` are refused, and options written into its groups are for the next run.
   */
  readonly optimizer: Optimizer;
  /**
   * Default: rates stay as they are. It costs the ranks nothing: rates are worked out ahead of the steps, so functions are called ahead and may
   * be called more than once for a step. When the run ends, scheduler and optimizer are where its last step has left them.
   * `ReduceLROnPlateau` goes by the epoch, on its mean loss.
   */
  readonly schedule?: Schedule | undefined;
  /** Tensors, or sequences of different length. They are read during the run: do not write into them until it has ended. */
  readonly dataset: Dataset;
  /** Samples per device and step: what `DataLoader(batch_size=)` means under DDP. */
  readonly batchSize?: number | undefined;
  /** Instead of `batchSize`: samples per step over all devices; must divide evenly. */
  readonly globalBatchSize?: number | undefined;
  /** Default 1; without bound if only `maxSteps` is given. */
  readonly epochs?: number | undefined;
  /** Optimizer steps after which the run ends, if the epochs do not end it before. */
  readonly maxSteps?: number | undefined;
  /** `'auto'` (default): CUDA where there is a device, else the CPU. `'cuda'` without one is an error. */
  readonly accelerator?: 'auto' | 'cuda' | 'cpu' | undefined;
  /** How many devices, or which CUDA devices; `'auto'` (default): every CUDA device, or one CPU rank. */
  readonly devices?: 'auto' | number | readonly number[] | undefined;
  /** Reshuffle every epoch; default true. */
  readonly shuffle?: boolean | undefined;
  /** Default 0. The order of rows is that of PyTorch's `DistributedSampler` of this seed; rank r draws from `seed + r`. */
  readonly seed?: number | undefined;
  /** Drop the rows that do not fill all ranks and the last short batch, instead of padding; default false. */
  readonly dropLast?: boolean | undefined;
  /** Where the final weights go: a `.pth` file that Python's `torch.load(weights_only=True)` opens. */
  readonly save?: string | undefined;
  /** Ends the run early; it rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined;
  /** Deadline of one wait of a rank for the others, in milliseconds; default 600,000. */
  readonly timeoutMs?: number | undefined;
  /** How often the loss leaves the devices and a `step` event comes; default 50. */
  readonly logEverySteps?: number | undefined;
  /** Record the step of each shape of batch a second time, on another batch, and compare the two; default true. */
  readonly check?: boolean | undefined;
  /** `'auto'` (default) and true: a progress line on stderr, plain lines where it is no terminal; false: none. */
  readonly progress?: 'auto' | boolean | undefined;
}

/** Checked options, with everything that follows from them. */
export interface RunPlan {
  readonly model: Module;
  readonly loss: Loss | undefined;
  readonly step: Step | undefined;
  readonly optimizer: RuleOptimizer<{ readonly lr?: number }>;
  readonly schedule: SchedulePlan | undefined;
  readonly dataset: Dataset;
  readonly parameters: readonly (readonly [string, Parameter])[];
  readonly buffers: readonly (readonly [string, Tensor])[];
  /** Places of the optimizer's parameters in `parameters`. */
  readonly optimized: readonly number[];
  readonly devices: ChosenDevices;
  /** Per rank. */
  readonly batchSize: number;
  readonly stepsPerEpoch: number;
  readonly epochs: number | undefined;
  readonly maxSteps: number | undefined;
  readonly shuffle: boolean;
  readonly seed: number;
  readonly dropLast: boolean;
  readonly save: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly logEverySteps: number;
  readonly check: boolean;
  readonly progress: 'auto' | boolean;
}

const POSITIVE = integer(1);

const instanceOf = (expected: string, type: { [Symbol.hasInstance](value: unknown): boolean }): Kind => ({
  expected,
  accepts: (value) => type[Symbol.hasInstance](value),
});

/** What the options of train() must be; those of evaluate() and predict() are among them. */
export const KINDS: Readonly<Record<keyof TrainOptions, Kind>> = {
  model: instanceOf('an nn.Module', Module),
  loss: {
    expected: 'an nn.Module or a function (output, ...targets) => Tensor',
    accepts: (value) => value instanceof Module || (typeof value === 'function' && !isClass(value)),
  },
  step: {
    expected: 'a function (model, ...batch) => Tensor | { loss, ...metrics }',
    accepts: (value) => typeof value === 'function',
  },
  optimizer: instanceOf('an optimizer, such as optim.SGD', Optimizer),
  schedule: {
    expected:
      "a scheduler of optim.lrScheduler, a function of the step, or { scheduler, interval: 'step' or 'epoch' }",
    accepts: (value) =>
      isSchedule(value) ||
      (isPlainObject(value) &&
        Object.keys(value).every((name) => name === 'scheduler' || name === 'interval') &&
        isSchedule(value.scheduler) &&
        [undefined, 'step', 'epoch'].includes(value.interval as string | undefined)),
  },
  dataset: instanceOf('a data.TensorDataset or data.SequenceDataset', Dataset),
  batchSize: POSITIVE,
  globalBatchSize: POSITIVE,
  epochs: POSITIVE,
  maxSteps: POSITIVE,
  accelerator: oneOf('auto', 'cuda', 'cpu'),
  devices: {
    expected: "'auto', a number of devices, or a list of device indexes",
    accepts: (value) =>
      value === 'auto' ||
      POSITIVE.accepts(value) ||
      (Array.isArray(value) && value.length > 0 && value.every(integer(0).accepts)),
  },
  shuffle: BOOLEAN,
  seed: integer(0),
  dropLast: BOOLEAN,
  save: {
    expected: "a path that ends in '.pth' or '.pt'",
    accepts: (value) => typeof value === 'string' && /.\.pth?$/.test(value),
  },
  signal: instanceOf('an AbortSignal', AbortSignal),
  timeoutMs: POSITIVE,
  logEverySteps: POSITIVE,
  check: BOOLEAN,
  progress: {
    expected: "'auto' or a boolean",
    accepts: (value) => value === 'auto' || typeof value === 'boolean',
  },
};

const REQUIRED = ['model', 'optimizer', 'dataset'] as const;

/** @throws {ArgumentError} naming the option, what was expected and what came; {@link LoadError} without libtorch. */
export function planRun(given: TrainOptions): RunPlan {
  if (!isPlainObject(given)) {
    throw new ArgumentError(`expected an object of options for train(), received ${describe(given)}`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(KINDS, name)) {
      throw new ArgumentError(`train() has no option '${name}'; it has ${Object.keys(KINDS).join(', ')}`);
    }
    if (value !== undefined) check(value, KINDS[name as keyof TrainOptions], `option '${name}' of train()`);
  }
  for (const name of REQUIRED) check(given[name], KINDS[name], `option '${name}' of train()`);
  const { model, optimizer, dataset } = given;
  if (!(optimizer instanceof RuleOptimizer) || optimizer.ownLoopsOnly !== undefined) {
    throw new ArgumentError(
      `expected an optimizer that a recorded run can use for option 'optimizer' of train(), received ${optimizer.name}: ` +
        (optimizer instanceof RuleOptimizer
          ? optimizer.ownLoopsOnly
          : 'its step() calls a closure several times'),
    );
  }
  if (optimizer.parameters.length === 0) {
    throw new ArgumentError(
      "expected an optimizer over at least one parameter for option 'optimizer' of train(), received one whose groups are empty",
    );
  }
  optimizer.checkGroups();
  one(given, 'loss', 'step');
  one(given, 'batchSize', 'globalBatchSize');
  if (dataset.length === 0) {
    throw new ArgumentError(
      "expected at least one row in option 'dataset' of train(), received an empty data set",
    );
  }

  const devices = chooseDevices(given.accelerator ?? 'auto', given.devices ?? 'auto', 'train()');
  const batchSize = perRank(given, devices.names.length);
  const dropLast = given.dropLast ?? false;
  const stepsPerEpoch = stepsOfEpoch(dataset.length, devices.names.length, batchSize, dropLast);
  if (stepsPerEpoch === 0) {
    throw new ArgumentError(
      `no step is left: 'dropLast' drops all ${dataset.length} rows of the data set, which do not fill one batch of ` +
        `${batchSize} on each device (${devices.names.length})`,
    );
  }
  const parameters = [...model.namedParameters()];
  return {
    model,
    loss: given.loss,
    step: given.step,
    optimizer: optimizer as RuleOptimizer<{ readonly lr?: number }>,
    schedule: given.schedule === undefined ? undefined : scheduleOf(given.schedule, optimizer),
    dataset,
    parameters,
    buffers: [...model.namedBuffers()],
    optimized: placesOf(optimizer, parameters),
    devices,
    batchSize,
    stepsPerEpoch,
    epochs: given.epochs ?? (given.maxSteps === undefined ? 1 : undefined),
    maxSteps: given.maxSteps,
    shuffle: given.shuffle ?? true,
    seed: given.seed ?? 0,
    dropLast,
    save: given.save === undefined ? undefined : resolve(given.save),
    signal: given.signal,
    timeoutMs: given.timeoutMs ?? 600_000,
    logEverySteps: given.logEverySteps ?? 50,
    check: given.check ?? true,
    progress: given.progress ?? 'auto',
  };
}

function isSchedule(value: unknown): value is LRScheduler | LrLambda {
  return value instanceof LRScheduler || (typeof value === 'function' && !isClass(value));
}

function scheduleOf(given: Schedule, optimizer: Optimizer): SchedulePlan {
  const { scheduler, interval } = isSchedule(given) ? { scheduler: given } : given;
  if (scheduler instanceof LRScheduler && scheduler.optimizer !== optimizer) {
    throw new ArgumentError(
      "expected a scheduler of option 'optimizer' for option 'schedule' of train(), received one of another optimizer",
    );
  }
  if (!(scheduler instanceof ReduceLROnPlateau)) return { scheduler, interval: interval ?? 'step' };
  if (interval === 'step') {
    throw new ArgumentError(
      "expected interval 'epoch' for lrScheduler.ReduceLROnPlateau in option 'schedule' of train(), received 'step': it goes by " +
        'the mean loss of an epoch',
    );
  }
  return { scheduler, interval: 'epoch' };
}

function one(given: TrainOptions, first: keyof TrainOptions, second: keyof TrainOptions): void {
  const hasFirst = given[first] !== undefined;
  if (hasFirst === (given[second] !== undefined)) {
    throw new ArgumentError(
      `expected one of the options '${first}' and '${second}' of train(), received ${hasFirst ? 'both' : 'neither'}`,
    );
  }
}

function perRank(given: TrainOptions, worldSize: number): number {
  if (given.batchSize !== undefined) return given.batchSize;
  const global = given.globalBatchSize as number;
  if (global % worldSize !== 0) {
    throw new ArgumentError(
      `expected a multiple of the ${worldSize} devices for option 'globalBatchSize' of train(), received ${global}`,
    );
  }
  return global / worldSize;
}

/** By the rules of PyTorch's DistributedSampler and DataLoader. */
function stepsOfEpoch(rows: number, worldSize: number, batchSize: number, dropLast: boolean): number {
  return dropLast
    ? Math.floor(Math.floor(rows / worldSize) / batchSize)
    : Math.ceil(Math.ceil(rows / worldSize) / batchSize);
}

function placesOf(optimizer: Optimizer, parameters: readonly (readonly [string, Parameter])[]): number[] {
  const places = new Map(parameters.map(([, parameter], place) => [parameter, place]));
  return optimizer.parameters.map((parameter, index) => {
    const place = places.get(parameter);
    if (place === undefined) {
      throw new ArgumentError(
        `expected option 'optimizer' of train() to be over parameters of option 'model', received one whose ` +
          `parameter ${index} is not among the model's`,
      );
    }
    return place;
  });
}
