// The model of one rank among several, for loops of one's own: gradients become the mean over all ranks during the
// backward pass. What is summed when is native (binding/core/ddp); here are options, and what is found in a model's output.
import { BOOLEAN, check, describe, isPlainObject, type Kind, oneOf, readOptions } from '../../arguments.js';
import { memberGroup, ProcessGroup } from '../../dist/group.js';
import { ArgumentError } from '../../errors.js';
import { native } from '../../native/load.js';
import type { NativeDataParallel } from '../../native/surface.js';
import { isPromise } from '../../tensor/scope.js';
import { Tensor } from '../../tensor/tensor.js';
import { Embedding, EmbeddingBag } from '../embedding.js';
import { Module } from '../module.js';

/** Options of {@link DistributedDataParallel}. */
export interface DistributedDataParallelOptions {
  /** The ranks to average over; default all of them. */
  readonly processGroup?: ProcessGroup;
  /** Whether rank 0's buffers go to all ranks before a forward pass; default true. */
  readonly broadcastBuffers?: boolean;
  /** Whether the ranks' models are compared at the start, and rank 0's values go to all of them; default true. */
  readonly initSync?: boolean;
  /** MiB of gradients that are summed at once; default 25, the first time 1. */
  readonly bucketCapMb?: number;
  /** The same of the first, second, … sum, the last for all that follow; instead of `bucketCapMb`. */
  readonly bucketCapMbList?: readonly number[];
  /**
   * Whether the outputs are searched for parameters that they do not depend on, in every step; default false. Needed where
   * the loss does not depend on every parameter.
   */
  readonly findUnusedParameters?: boolean;
  /** With `findUnusedParameters`: do not sum what no rank used; default false. */
  readonly skipAllReduceUnusedParams?: boolean;
  /** Whether `grad` of parameters is the memory that is summed, which saves a copy of all gradients; default false. */
  readonly gradientAsBucketView?: boolean;
  /**
   * A promise that every step uses the same parameters in the same way; default false. Finds unused ones in the first step,
   * and allows a parameter to get its gradient in several parts (activation checkpoints).
   */
  readonly staticGraph?: boolean;
}

/** Options of {@link DistributedDataParallel.join}. */
export interface JoinOptions {
  /** Divide gradients by the number of all ranks (default), or by that of the ranks that still have inputs. */
  readonly divideByInitialWorldSize?: boolean;
  /** False: do nothing, where all ranks are known to have as many inputs; default true. */
  readonly enable?: boolean;
  /** Whether all ranks throw as soon as one has no more inputs; default false. */
  readonly throwOnEarlyTermination?: boolean;
}

/** How gradients are summed: in their own dtype, or in one of 16 bits, which halves what goes between ranks. */
export type CommHook = 'allreduce' | 'fp16' | 'bf16';

const NAME = 'nn.parallel.DistributedDataParallel';
const MEGABYTES: Kind = {
  expected: 'a number of MiB above 0',
  accepts: (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
};
const KINDS: { readonly [Name in keyof DistributedDataParallelOptions]-?: Kind } = {
  processGroup: {
    expected: 'a group of dist.newGroup()',
    accepts: (value) => value instanceof ProcessGroup,
  },
  broadcastBuffers: BOOLEAN,
  initSync: BOOLEAN,
  bucketCapMb: MEGABYTES,
  bucketCapMbList: {
    expected: 'a list of numbers of MiB above 0',
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(MEGABYTES.accepts),
  },
  findUnusedParameters: BOOLEAN,
  skipAllReduceUnusedParams: BOOLEAN,
  gradientAsBucketView: BOOLEAN,
  staticGraph: BOOLEAN,
};
const COMM_HOOK = oneOf('allreduce', 'fp16', 'bf16');

/**
 * A model of which every rank of a `launch()` has a replica: in a backward pass the gradients of all ranks are averaged, so
 * that equal optimizers keep the replicas equal. Its parameters are those of `module`, under names that begin with
 * `module.`, as in PyTorch; move the module to the rank's device before.
 *
 * Sums run beside the rest of the backward pass; `grad` is the mean when `backward()` returns. All ranks must do the same
 * passes in the same order. Buffers go from rank 0 to all ranks before each forward pass, in `eval()` as well: a rank that
 * evaluates alone calls `module` itself.
 *
 * PyTorch's `device_ids`, `output_device` and `dim` are not there: a rank has one device, and inputs are given on it. Nor are
 * `device_mesh` and mixed precision, which belong to other kinds of parallelism, and what is deprecated.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.parallel.DistributedDataParallel.html
 *
 * @throws {ArgumentError} outside of a rank, for a module without parameters that are trained, with lazy layers that do not know their
 * sizes, or on several devices.
 * @throws {CollectiveError} `ERR_COLLECTIVE_MISMATCH` on every rank, naming the first parameter that differs.
 * @example
 * export default function ({ device }: RankContext) {
 *   const model = new nn.Linear(10, 1).to(device);
 *   const ddp = new nn.parallel.DistributedDataParallel(model);
 *   const optimizer = new optim.SGD(ddp.parameters(), { lr: 0.001 });
 *   for (const [x, y] of loader) {
 *     optimizer.zeroGrad();
 *     criterion.forward(ddp.forward(x), y).backward();
 *     optimizer.step();
 *   }
 * }
 */
export class DistributedDataParallel<M extends Module = Module> extends Module {
  /** The model itself. */
  readonly module: M;
  readonly #native: NativeDataParallel;
  readonly #broadcastBuffers: boolean;

  constructor(module: M, options?: DistributedDataParallelOptions) {
    super();
    if (!(module instanceof Module)) {
      throw new ArgumentError(`expected a module for ${NAME}, received ${describe(module)}`);
    }
    const read = readOptions<DistributedDataParallelOptions>(NAME, KINDS, {}, options);
    const { bucketCapMb, bucketCapMbList, broadcastBuffers = true } = read;
    if (bucketCapMb !== undefined && bucketCapMbList !== undefined) {
      throw new ArgumentError(`options 'bucketCapMb' and 'bucketCapMbList' of ${NAME} exclude each other`);
    }
    const trained = module.namedParameters().filter(([, { requiresGrad }]) => requiresGrad);
    checkTrained(module, trained);
    const sparse = new Set(
      module.modules().flatMap((each) => (hasSparseGradient(each) ? [each.weight] : [])),
    );
    this.module = module;
    this.training = module.training;
    this.#broadcastBuffers = broadcastBuffers;
    this.#native = native().createDataParallel(memberGroup(read.processGroup, NAME).number, {
      parameters: trained.map(([, parameter]) => parameter),
      names: trained.map(([name]) => name),
      hasSparseGradient: trained.map(([, parameter]) => sparse.has(parameter)),
      state: this.#state(),
      broadcastBuffers,
      initSync: read.initSync ?? true,
      findUnusedParameters: read.findUnusedParameters ?? false,
      skipAllReduceUnusedParams: read.skipAllReduceUnusedParams ?? false,
      gradientAsBucketView: read.gradientAsBucketView ?? false,
      staticGraph: read.staticGraph ?? false,
      bucketBytes: bucketCapMb === undefined ? undefined : bytes(bucketCapMb),
      bucketBytesList: (bucketCapMbList ?? []).map(bytes),
    });
  }

  /**
   * Calls the module. Lists and plain objects in its output are searched for tensors.
   *
   * @throws {CollectiveError} naming the parameters that got no gradient in the last backward pass, so that it never ended.
   */
  override forward(...inputs: Parameters<M['forward']>): ReturnType<M['forward']> {
    native().beginForward(this.#native, this.#buffers());
    const output: unknown = this.module.forward(...inputs);
    const found: Tensor[] = [];
    mapTensors(output, (tensor) => {
      found.push(tensor);
      return tensor;
    });
    const results = native().endForward(this.#native, found) as (Tensor | null)[];
    if (results.every((result) => result === null)) return output as ReturnType<M['forward']>;
    let place = 0;
    return mapTensors(output, (tensor) => results[place++] ?? tensor) as ReturnType<M['forward']>;
  }

  /**
   * Runs `fn`, in which backward passes only add to the rank's own gradients; the first one after it averages all that has
   * come together. The forward pass has to be inside as well. `fn` must be synchronous.
   *
   * @throws {ArgumentError} if `fn` returns a promise.
   * @example
   * ddp.noSync(() => criterion.forward(ddp.forward(first), y).backward());
   * criterion.forward(ddp.forward(second), y).backward();
   */
  noSync<T>(fn: () => T): T {
    const before = native().setGradientSync(this.#native, false);
    try {
      const result = fn();
      if (isPromise(result)) {
        result.then(undefined, () => {});
        throw new ArgumentError(
          'expected a synchronous function for noSync(), received one that returns a promise',
        );
      }
      return result;
    } finally {
      native().setGradientSync(this.#native, before);
    }
  }

  /**
   * How gradients are summed; once, before the first backward pass.
   *
   * @throws {ArgumentError} for an unknown hook, and for a second one.
   */
  registerCommHook(hook: CommHook): void {
    check(hook, COMM_HOOK, `the hook of ${NAME}.registerCommHook()`);
    native().setGradientHook(this.#native, hook);
  }

  /**
   * Runs `fn`, in which ranks may do different numbers of passes: one that is through takes part in the sums of the others
   * with zeros, until none is left. Then all ranks have the parameters of one of the last. All ranks call it.
   *
   * @returns what `fn` returns; a promise, where that is one.
   * @throws {CollectiveError} with `throwOnEarlyTermination`, on every rank.
   * @example
   * ddp.join(() => {
   *   for (const [x, y] of ownBatches) step(x, y);
   * });
   */
  join<T>(fn: () => T, options?: JoinOptions): T {
    const { enable, ...join } = readOptions<Required<JoinOptions>>(
      `${NAME}.join`,
      { divideByInitialWorldSize: BOOLEAN, enable: BOOLEAN, throwOnEarlyTermination: BOOLEAN },
      { divideByInitialWorldSize: true, enable: true, throwOnEarlyTermination: false },
      options,
    );
    if (!enable) return fn();
    const end = <R>(result: R): R => {
      native().endJoin(this.#native, this.#buffers(), this.#state());
      return result;
    };
    const leave = (error: unknown): never => {
      native().leaveJoin(this.#native);
      throw error;
    };
    native().beginJoin(this.#native, join);
    let result: T;
    try {
      result = fn();
    } catch (error) {
      return leave(error);
    }
    return isPromise(result) ? (result.then(end, leave) as T) : end(result);
  }

  /** What is broadcast before a forward pass. */
  #buffers(): Tensor[] {
    return this.#broadcastBuffers ? this.module.buffers() : [];
  }

  /** What is equal on all ranks at the start, and after a join. */
  #state(): Tensor[] {
    return [...this.module.parameters(), ...this.#buffers()];
  }
}

function hasSparseGradient(module: Module): module is Embedding | EmbeddingBag {
  return (module instanceof Embedding || module instanceof EmbeddingBag) && module.sparse;
}

function checkTrained(module: Module, trained: readonly [string, Tensor][]): void {
  const [first] = trained;
  if (first === undefined) {
    throw new ArgumentError(
      `expected a module with parameters that require gradients for ${NAME}, received ${module.constructor.name} without any`,
    );
  }
  const empty = trained.find(([, parameter]) => parameter.shape.includes(0));
  if (empty !== undefined) {
    throw new ArgumentError(
      `parameter '${empty[0]}' of the module for ${NAME} has no elements: call the module once on a batch before, so that ` +
        'its lazy layers know their sizes',
    );
  }
  const { device } = first[1];
  const other = module.namedParameters().find(([, parameter]) => parameter.device !== device);
  if (other === undefined) return;
  throw new ArgumentError(
    `expected all parameters on one device for ${NAME}, received '${first[0]}' on ${device} and '${other[0]}' on ${other[1].device}`,
  );
}

function bytes(megabytes: number): number {
  return Math.floor(megabytes * 1024 * 1024);
}

/** `value` with other tensors in lists and plain objects. */
function mapTensors(value: unknown, change: (tensor: Tensor) => Tensor): unknown {
  if (value instanceof Tensor) return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTensors(item, change));
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTensors(item, change)]));
  }
  return value;
}
