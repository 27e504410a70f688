// Collectives of tensors: checks of what was given, in PyTorch's order of arguments. What they do is native.
import { BOOLEAN, check, type Kind, oneOf, readOptions } from '../arguments.js';
import { native } from '../native/load.js';
import type { NativeStarted } from '../native/surface.js';
import { TENSOR } from '../tensor/kinds.js';
import type { Tensor } from '../tensor/tensor.js';
import { GROUP, memberGroup, type ProcessGroup, placeIn } from './group.js';
import { RANK, TENSORS } from './kinds.js';
import { Work } from './work.js';

/**
 * How values of several ranks become one. `'avg'` is for floating-point and complex numbers, `'min'` and `'max'` for real ones,
 * `'band'`, `'bor'` and `'bxor'` for integers and bool, on the CPU.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.ReduceOp
 */
export type ReduceOp = 'sum' | 'avg' | 'product' | 'min' | 'max' | 'band' | 'bor' | 'bxor';

/** PyTorch's names of the reductions: `dist.ReduceOp.SUM` is `'sum'`. */
export const ReduceOp: {
  readonly SUM: 'sum';
  readonly AVG: 'avg';
  readonly PRODUCT: 'product';
  readonly MIN: 'min';
  readonly MAX: 'max';
  readonly BAND: 'band';
  readonly BOR: 'bor';
  readonly BXOR: 'bxor';
} = {
  SUM: 'sum',
  AVG: 'avg',
  PRODUCT: 'product',
  MIN: 'min',
  MAX: 'max',
  BAND: 'band',
  BOR: 'bor',
  BXOR: 'bxor',
};

/** Options of every collective. */
export interface CollectiveOptions<Async extends boolean = boolean> {
  /** Default: all ranks. */
  readonly group?: ProcessGroup | undefined;
  /** Return a {@link Work} at once instead of waiting; default false. */
  readonly asyncOp?: Async | undefined;
}

/** Of a reduction. */
export interface ReductionOptions<Async extends boolean = boolean> extends CollectiveOptions<Async> {
  /** Default `'sum'`. */
  readonly op?: ReduceOp | undefined;
}

/** What a collective returns: nothing, or a work. */
export type Started<Async extends boolean> = Async extends true ? Work : undefined;

const KINDS = {
  group: GROUP,
  asyncOp: BOOLEAN,
  op: oneOf(...Object.values(ReduceOp)),
};
const SPLITS: Kind = {
  expected: 'an array of lengths',
  accepts: (value) =>
    Array.isArray(value) && value.every((length) => Number.isSafeInteger(length) && length >= 0),
};

interface Common {
  readonly group: ProcessGroup | undefined;
  readonly asyncOp: boolean;
}

const DEFAULTS: Common = { group: undefined, asyncOp: false };

function readCommon(owner: string, options: unknown): Common {
  const { group, asyncOp } = KINDS;
  return readOptions<Common>(owner, { group, asyncOp }, DEFAULTS, options);
}

function readReduction(owner: string, first: unknown, options: unknown): Common & { readonly op: ReduceOp } {
  return readOptions(owner, KINDS, { ...DEFAULTS, op: 'sum' as ReduceOp }, options, {
    name: 'op',
    value: first,
  });
}

function started<Async extends boolean>(work: NativeStarted, group: ProcessGroup): Started<Async> {
  return (work === undefined ? undefined : new Work(work, group)) as Started<Async>;
}

/**
 * Reduces a tensor over all ranks, in place: every rank has the same bits afterwards. Sums have the bits of PyTorch's gloo
 * (float16 and bfloat16 apart, which are added up in float32).
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.all_reduce
 *
 * @throws {CollectiveError} `ERR_COLLECTIVE_MISMATCH` where ranks differ in shape, dtype or what they call, or one has returned;
 * `ERR_COLLECTIVE_TIMEOUT`, naming who is missing; `ERR_COLLECTIVE_ABORTED` when another rank has failed.
 * @throws {ArgumentError} for a dtype that has no such reduction, and outside of a rank.
 * @example
 * dist.allReduce(loss, 'avg');
 */
export function allReduce<Async extends boolean = false>(
  tensor: Tensor,
  op?: ReduceOp | ReductionOptions<Async>,
  options?: ReductionOptions<Async>,
): Started<Async> {
  const owner = 'dist.allReduce()';
  check(tensor, TENSOR, `the tensor of ${owner}`);
  const read = readReduction(owner, op, options);
  const group = memberGroup(read.group, owner);
  return started(native().distAllReduce(group.number, tensor, read.op, read.asyncOp), group);
}

/**
 * As {@link allReduce}, on rank `dst` alone; the other ranks' tensors stay as they are.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.reduce
 */
export function reduce<Async extends boolean = false>(
  tensor: Tensor,
  dst: number,
  op?: ReduceOp | ReductionOptions<Async>,
  options?: ReductionOptions<Async>,
): Started<Async> {
  const owner = 'dist.reduce()';
  check(tensor, TENSOR, `the tensor of ${owner}`);
  const read = readReduction(owner, op, options);
  const group = memberGroup(read.group, owner);
  const root = placeIn(group, dst, `dst of ${owner}`);
  return started(native().distReduce(group.number, tensor, root, read.op, read.asyncOp), group);
}

/**
 * Gives every rank the values that rank `src` has.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.broadcast
 */
export function broadcast<Async extends boolean = false>(
  tensor: Tensor,
  src: number,
  options?: CollectiveOptions<Async>,
): Started<Async> {
  const owner = 'dist.broadcast()';
  check(tensor, TENSOR, `the tensor of ${owner}`);
  const read = readCommon(owner, options);
  const group = memberGroup(read.group, owner);
  const root = placeIn(group, src, `src of ${owner}`);
  return started(native().distBroadcast(group.number, tensor, root, read.asyncOp), group);
}

/**
 * Fills `tensorList`, one tensor per rank, with the tensors of all ranks.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.all_gather
 */
export function allGather<Async extends boolean = false>(
  tensorList: readonly Tensor[],
  tensor: Tensor,
  options?: CollectiveOptions<Async>,
): Started<Async> {
  const owner = 'dist.allGather()';
  check(tensorList, TENSORS, `the list of ${owner}`);
  check(tensor, TENSOR, `the tensor of ${owner}`);
  const read = readCommon(owner, options);
  const group = memberGroup(read.group, owner);
  return started(native().distAllGather(group.number, tensorList, tensor, read.asyncOp), group);
}

/**
 * Fills `outputTensor`, as large as all ranks' inputs together, with them: concatenated, or stacked, as its shape says.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.all_gather_into_tensor
 */
export function allGatherIntoTensor<Async extends boolean = false>(
  outputTensor: Tensor,
  inputTensor: Tensor,
  options?: CollectiveOptions<Async>,
): Started<Async> {
  const owner = 'dist.allGatherIntoTensor()';
  check(outputTensor, TENSOR, `the output of ${owner}`);
  check(inputTensor, TENSOR, `the input of ${owner}`);
  const read = readCommon(owner, options);
  const group = memberGroup(read.group, owner);
  return started(native().distAllGatherInto(group.number, outputTensor, inputTensor, read.asyncOp), group);
}

/**
 * Reduces lists of one tensor per rank over all ranks, and leaves the rank's own in `output`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.reduce_scatter
 */
export function reduceScatter<Async extends boolean = false>(
  output: Tensor,
  inputList: readonly Tensor[],
  op?: ReduceOp | ReductionOptions<Async>,
  options?: ReductionOptions<Async>,
): Started<Async> {
  const owner = 'dist.reduceScatter()';
  check(output, TENSOR, `the output of ${owner}`);
  check(inputList, TENSORS, `the list of ${owner}`);
  const read = readReduction(owner, op, options);
  const group = memberGroup(read.group, owner);
  return started(native().distReduceScatter(group.number, output, inputList, read.op, read.asyncOp), group);
}

/**
 * Reduces a tensor over all ranks, and leaves the rank's own part, of as many equal ones as there are ranks, in `output`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.reduce_scatter_tensor
 */
export function reduceScatterTensor<Async extends boolean = false>(
  output: Tensor,
  input: Tensor,
  op?: ReduceOp | ReductionOptions<Async>,
  options?: ReductionOptions<Async>,
): Started<Async> {
  const owner = 'dist.reduceScatterTensor()';
  check(output, TENSOR, `the output of ${owner}`);
  check(input, TENSOR, `the input of ${owner}`);
  const read = readReduction(owner, op, options);
  const group = memberGroup(read.group, owner);
  return started(native().distReduceScatterFrom(group.number, output, input, read.op, read.asyncOp), group);
}

/** Of {@link gather}. */
export interface GatherOptions<Async extends boolean = boolean> extends CollectiveOptions<Async> {
  /** The rank that gets them; default 0. */
  readonly dst?: number | undefined;
}

/**
 * Fills `gatherList` of rank `dst`, one tensor per rank, with the tensors of all ranks; the other ranks give no list.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.gather
 */
export function gather<Async extends boolean = false>(
  tensor: Tensor,
  gatherList?: readonly Tensor[] | null,
  options?: GatherOptions<Async>,
): Started<Async> {
  const owner = 'dist.gather()';
  check(tensor, TENSOR, `the tensor of ${owner}`);
  const list = gatherList ?? [];
  check(list, TENSORS, `the gather list of ${owner}`);
  const read = readOptions(
    owner,
    { group: KINDS.group, asyncOp: KINDS.asyncOp, dst: RANK },
    { ...DEFAULTS, dst: 0 },
    options,
  );
  const group = memberGroup(read.group, owner);
  const root = placeIn(group, read.dst, `option 'dst' of ${owner}`);
  return started(native().distGather(group.number, tensor, list, root, read.asyncOp), group);
}

/** Of {@link scatter}. */
export interface ScatterOptions<Async extends boolean = boolean> extends CollectiveOptions<Async> {
  /** The rank that has them; default 0. */
  readonly src?: number | undefined;
}

/**
 * Gives every rank its tensor of `scatterList` of rank `src`; the other ranks give no list.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.scatter
 */
export function scatter<Async extends boolean = false>(
  tensor: Tensor,
  scatterList?: readonly Tensor[] | null,
  options?: ScatterOptions<Async>,
): Started<Async> {
  const owner = 'dist.scatter()';
  check(tensor, TENSOR, `the tensor of ${owner}`);
  const list = scatterList ?? [];
  check(list, TENSORS, `the scatter list of ${owner}`);
  const read = readOptions(
    owner,
    { group: KINDS.group, asyncOp: KINDS.asyncOp, src: RANK },
    { ...DEFAULTS, src: 0 },
    options,
  );
  const group = memberGroup(read.group, owner);
  const root = placeIn(group, read.src, `option 'src' of ${owner}`);
  return started(native().distScatter(group.number, tensor, list, root, read.asyncOp), group);
}

/**
 * Sends tensor r of `inputTensorList` to rank r, into the sender's place of its `outputTensorList`. Lengths may differ, as
 * long as both ends agree.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.all_to_all
 */
export function allToAll<Async extends boolean = false>(
  outputTensorList: readonly Tensor[],
  inputTensorList: readonly Tensor[],
  options?: CollectiveOptions<Async>,
): Started<Async> {
  const owner = 'dist.allToAll()';
  check(outputTensorList, TENSORS, `the output list of ${owner}`);
  check(inputTensorList, TENSORS, `the input list of ${owner}`);
  const read = readCommon(owner, options);
  const group = memberGroup(read.group, owner);
  return started(native().distAllToAll(group.number, outputTensorList, inputTensorList, read.asyncOp), group);
}

/** Of {@link allToAllSingle}. */
export interface AllToAllSingleOptions<Async extends boolean = boolean> extends CollectiveOptions<Async> {
  /** Rows of the output that come from each rank; default: equally many. */
  readonly outputSplitSizes?: readonly number[] | undefined;
  /** Rows of the input that go to each rank; default: equally many. */
  readonly inputSplitSizes?: readonly number[] | undefined;
}

/**
 * As {@link allToAll} with the parts of one tensor, cut along its first dimension.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.all_to_all_single
 */
export function allToAllSingle<Async extends boolean = false>(
  output: Tensor,
  input: Tensor,
  options?: AllToAllSingleOptions<Async>,
): Started<Async> {
  const owner = 'dist.allToAllSingle()';
  check(output, TENSOR, `the output of ${owner}`);
  check(input, TENSOR, `the input of ${owner}`);
  const read = readOptions(
    owner,
    { group: KINDS.group, asyncOp: KINDS.asyncOp, outputSplitSizes: SPLITS, inputSplitSizes: SPLITS },
    {
      ...DEFAULTS,
      outputSplitSizes: [] as readonly number[],
      inputSplitSizes: [] as readonly number[],
    },
    options,
  );
  const group = memberGroup(read.group, owner);
  const work = native().distAllToAllSingle(
    group.number,
    output,
    input,
    read.outputSplitSizes,
    read.inputSplitSizes,
    read.asyncOp,
  );
  return started(work, group);
}

/**
 * Returns when all ranks have called it; on CUDA when what they have started before is complete, too.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.barrier
 */
export function barrier<Async extends boolean = false>(options?: CollectiveOptions<Async>): Started<Async> {
  const owner = 'dist.barrier()';
  const read = readCommon(owner, options);
  const group = memberGroup(read.group, owner);
  return started(native().distBarrier(group.number, read.asyncOp), group);
}

/** Of {@link monitoredBarrier}. */
export interface MonitoredBarrierOptions {
  readonly group?: ProcessGroup | undefined;
  /** Its deadline in milliseconds; default: that of {@link launch}. */
  readonly timeoutMs?: number | undefined;
}

/**
 * A {@link barrier} of the ranks' threads, not of their devices, with a deadline of its own. Its error names every rank that
 * did not come.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.monitored_barrier
 *
 * @throws {CollectiveError} `ERR_COLLECTIVE_TIMEOUT`.
 */
export function monitoredBarrier(options?: MonitoredBarrierOptions): void {
  const owner = 'dist.monitoredBarrier()';
  const read = readOptions<{ group: ProcessGroup | undefined; timeoutMs: number | undefined }>(
    owner,
    {
      group: GROUP,
      timeoutMs: {
        expected: 'a positive integer',
        accepts: (value) => Number.isSafeInteger(value) && (value as number) > 0,
      },
    },
    { group: undefined, timeoutMs: undefined },
    options,
  );
  native().distMonitoredBarrier(memberGroup(read.group, owner).number, read.timeoutMs);
}
