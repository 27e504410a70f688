// Transfers of tensors between two ranks.
import { check, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { TENSOR } from '../tensor/kinds.js';
import type { Tensor } from '../tensor/tensor.js';
import { GROUP, memberGroup, type ProcessGroup, placeIn } from './group.js';
import { Work } from './work.js';

/** Options of a transfer. */
export interface TransferOptions {
  /** Default: all ranks. */
  readonly group?: ProcessGroup | undefined;
  /** A receive takes what was sent with its tag; default 0. CUDA knows no tags. */
  readonly tag?: number | undefined;
}

const KINDS = {
  group: GROUP,
  tag: { expected: 'an integer', accepts: (value: unknown) => Number.isSafeInteger(value) },
};
/** Of whoever sends. */
const ANY_PEER = -1;

interface Read {
  readonly group: ProcessGroup | undefined;
  readonly tag: number;
}

function readTransfer(
  owner: string,
  options: unknown,
): { readonly group: ProcessGroup; readonly tag: number } {
  const { group, tag } = readOptions<Read>(owner, KINDS, { group: undefined, tag: 0 }, options);
  return { group: memberGroup(group, owner), tag };
}

/**
 * Begins to send a tensor to rank `dst`; neither end waits for the other. Transfers between the same two ranks with the same
 * tag arrive in the order in which they were begun.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.isend
 */
export function isend(tensor: Tensor, dst: number, options?: TransferOptions): Work {
  return begin([new P2POp(isend, tensor, dst, options)], 'dist.isend()')[0] as Work;
}

/**
 * Begins to receive into a tensor from rank `src`; without one, from whoever sends (on the CPU).
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.irecv
 */
export function irecv(tensor: Tensor, src?: number | null, options?: TransferOptions): Work {
  return begin([new P2POp(irecv, tensor, src ?? undefined, options)], 'dist.irecv()')[0] as Work;
}

/**
 * Sends a tensor to rank `dst`; returns when it has been received.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.send
 *
 * @throws {CollectiveError} `ERR_COLLECTIVE_MISMATCH` where both ends differ in size or dtype, `ERR_COLLECTIVE_TIMEOUT`.
 */
export function send(tensor: Tensor, dst: number, options?: TransferOptions): void {
  isend(tensor, dst, options).wait();
}

/**
 * Receives into a tensor from rank `src`; without one, from whoever sends (on the CPU). Returns the rank that sent.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.recv
 */
export function recv(tensor: Tensor, src?: number | null, options?: TransferOptions): number {
  const work = irecv(tensor, src, options);
  work.wait();
  return work.sourceRank();
}

/**
 * One transfer of {@link batchIsendIrecv}.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.P2POp
 */
export class P2POp {
  /** What is done. */
  readonly op: typeof isend | typeof irecv;
  readonly tensor: Tensor;
  /** Undefined: from whoever sends. */
  readonly peer: number | undefined;
  readonly group: ProcessGroup;
  readonly tag: number;

  /** `op`: `dist.isend` or `dist.irecv`; `peer`: the rank at the other end. */
  constructor(
    op: typeof isend | typeof irecv,
    tensor: Tensor,
    peer: number | undefined,
    options?: TransferOptions,
  ) {
    if (op !== isend && op !== irecv) {
      throw new ArgumentError('expected dist.isend or dist.irecv as the operation of dist.P2POp');
    }
    const owner = op === isend ? 'dist.isend()' : 'dist.irecv()';
    check(tensor, TENSOR, `the tensor of ${owner}`);
    const { group, tag } = readTransfer(owner, options);
    if (peer !== undefined || op === isend) {
      placeIn(group, peer, `the rank at the other end of ${owner}`);
      if (peer === group.ranks[group.rank]) {
        throw new ArgumentError(`expected another rank for ${owner}, received the calling one, ${peer}`);
      }
    }
    this.op = op;
    this.tensor = tensor;
    this.peer = peer;
    this.group = group;
    this.tag = tag;
  }
}

const OPERATIONS: Kind = {
  expected: 'an array of dist.P2POp',
  accepts: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((each) => each instanceof P2POp),
};

/**
 * Begins several transfers at once: on CUDA the way to send and receive between the same ranks without either waiting for the
 * other. All are of one group.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.batch_isend_irecv
 *
 * @example
 * const works = dist.batchIsendIrecv([
 *   new dist.P2POp(dist.isend, mine, (rank + 1) % worldSize),
 *   new dist.P2POp(dist.irecv, theirs, (rank - 1 + worldSize) % worldSize),
 * ]);
 * for (const work of works) work.wait();
 */
export function batchIsendIrecv(operations: readonly P2POp[]): Work[] {
  return begin(operations, 'dist.batchIsendIrecv()');
}

function begin(operations: readonly P2POp[], owner: string): Work[] {
  check(operations, OPERATIONS, `the operations of ${owner}`);
  const { group } = operations[0] as P2POp;
  if (operations.some((each) => each.group !== group)) {
    throw new ArgumentError(`expected operations of one group for ${owner}, received several groups`);
  }
  const works = native().distTransfer(
    group.number,
    operations.map(({ op, tensor, peer, tag }) => ({
      isSend: op === isend,
      tensor,
      peer: peer === undefined ? ANY_PEER : group.ranks.indexOf(peer),
      tag,
    })),
  );
  return works.map((work) => new Work(work, group));
}
