// Collectives of plain values: serialised as structured clone does, sent as bytes on the CPU. Tensors inside of them are
// copied, as PyTorch's pickling does.
import { deserialize, serialize } from 'node:v8';
import { check, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { fromWire, toWire } from '../ranks/wire-value.js';
import { tensor, zeros } from '../tensor/creation.js';
import type { DType } from '../tensor/dtype.js';
import { callOperator } from '../tensor/ops.js';
import { scope } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';
import { GROUP, memberGroup, type ProcessGroup, placeIn } from './group.js';
import { RANK } from './kinds.js';

/** Options of the collectives of objects. */
export interface ObjectOptions {
  /** Default: all ranks. */
  readonly group?: ProcessGroup | undefined;
}

const LIST: Kind = { expected: 'an array', accepts: Array.isArray };

/** A tensor inside of an object. */
interface PackedTensor {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

function pack(value: unknown, owner: string): Uint8Array {
  const plain = toWire(
    value,
    (each): PackedTensor =>
      scope(() => {
        const { dtype, shape } = each;
        const flat = each.detach().to('cpu').contiguous().reshape([-1]);
        const bytes =
          flat.numel() === 0
            ? new Uint8Array()
            : ((callOperator('aten::view.dtype', [flat, 'uint8']) as Tensor).data() as Uint8Array);
        return { dtype, shape, bytes };
      }),
    `the object of ${owner}`,
  );
  return serialize(plain);
}

function unpack(bytes: Uint8Array): unknown {
  return fromWire(deserialize(bytes), (packed) => {
    const { dtype, shape, bytes } = packed as PackedTensor;
    if (bytes.length === 0) return zeros([...shape], { dtype });
    // The bytes may lie anywhere in what was received.
    const flat = callOperator('aten::view.dtype', [tensor(Uint8Array.from(bytes)), dtype]) as Tensor;
    return flat.reshape([...shape]);
  });
}

/** The group of options that have nothing else. */
function readGroup(owner: string, options: unknown): ProcessGroup {
  const kinds = { group: GROUP };
  const read = readOptions<{ group: ProcessGroup | undefined }>(owner, kinds, { group: undefined }, options);
  return memberGroup(read.group, owner);
}

/** Bytes of all ranks, for every rank. */
function allGatherBytes(group: ProcessGroup, bytes: Uint8Array): Uint8Array[] {
  return scope(() => {
    const lengths = zeros([group.size], { dtype: 'int64' });
    native().distAllGatherInto(group.number, lengths, tensor(BigInt64Array.of(BigInt(bytes.length))), false);
    const each = lengths.toArray() as number[];
    const longest = Math.max(...each);
    const padded = new Uint8Array(longest);
    padded.set(bytes);
    const all = zeros([group.size * longest], { dtype: 'uint8' });
    native().distAllGatherInto(group.number, all, tensor(padded), false);
    const data = all.data() as Uint8Array;
    return each.map((length, place) => data.subarray(place * longest, place * longest + length));
  });
}

/** Bytes of the root, for every rank; others give none. */
function broadcastBytes(group: ProcessGroup, bytes: Uint8Array | undefined, root: number): Uint8Array {
  return scope(() => {
    const length = tensor(BigInt64Array.of(BigInt(bytes?.length ?? 0)));
    native().distBroadcast(group.number, length, root, false);
    const all = bytes ? tensor(Uint8Array.from(bytes)) : zeros([length.item()], { dtype: 'uint8' });
    native().distBroadcast(group.number, all, root, false);
    return all.data() as Uint8Array;
  });
}

/**
 * Fills `objectList` with the objects of all ranks.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.all_gather_object
 *
 * @throws {ArgumentError} for what structured clone cannot copy: functions, instances of classes.
 * @example
 * const all = [];
 * dist.allGatherObject(all, { rank, losses });
 */
export function allGatherObject(objectList: unknown[], object: unknown, options?: ObjectOptions): void {
  const owner = 'dist.allGatherObject()';
  check(objectList, LIST, `the list of ${owner}`);
  const group = readGroup(owner, options);
  objectList.splice(0, objectList.length, ...allGatherBytes(group, pack(object, owner)).map(unpack));
}

/**
 * Gives every rank the objects in `objectList` of rank `src`, in place; all lists are of one length.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.broadcast_object_list
 */
export function broadcastObjectList(objectList: unknown[], src: number, options?: ObjectOptions): void {
  const owner = 'dist.broadcastObjectList()';
  check(objectList, LIST, `the list of ${owner}`);
  const group = readGroup(owner, options);
  const root = placeIn(group, src, `src of ${owner}`);
  if (group.rank === root) {
    broadcastBytes(group, pack(objectList, owner), root);
    return;
  }
  const received = unpack(broadcastBytes(group, undefined, root)) as unknown[];
  if (received.length !== objectList.length) {
    throw new ArgumentError(
      `expected a list of ${received.length} objects, as rank ${src} has, for ${owner}, received one of ${objectList.length}`,
    );
  }
  objectList.splice(0, objectList.length, ...received);
}

/** Of {@link gatherObject}. */
export interface GatherObjectOptions extends ObjectOptions {
  /** The rank that gets them; default 0. */
  readonly dst?: number | undefined;
}

/**
 * Fills `objectGatherList` of rank `dst` with the objects of all ranks; the other ranks give no list.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.gather_object
 */
export function gatherObject(
  object: unknown,
  objectGatherList?: unknown[] | null,
  options?: GatherObjectOptions,
): void {
  const owner = 'dist.gatherObject()';
  const read = readOptions<{ group: ProcessGroup | undefined; dst: number }>(
    owner,
    { group: GROUP, dst: RANK },
    { group: undefined, dst: 0 },
    options,
  );
  const group = memberGroup(read.group, owner);
  const isRoot = group.rank === placeIn(group, read.dst, `option 'dst' of ${owner}`);
  if (isRoot) check(objectGatherList, LIST, `the gather list of ${owner} on rank ${read.dst}`);
  // The bytes are few: what one rank gets, all can get.
  const all = allGatherBytes(group, pack(object, owner));
  if (isRoot && objectGatherList) objectGatherList.splice(0, objectGatherList.length, ...all.map(unpack));
}

/** Of {@link scatterObjectList}. */
export interface ScatterObjectOptions extends ObjectOptions {
  /** The rank that has them; default 0. */
  readonly src?: number | undefined;
}

/**
 * Puts the rank's object of `scatterObjectInputList` of rank `src`, which has one per rank, into the first place of
 * `scatterObjectOutputList`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/distributed.html#torch.distributed.scatter_object_list
 */
export function scatterObjectList(
  scatterObjectOutputList: unknown[],
  scatterObjectInputList?: readonly unknown[] | null,
  options?: ScatterObjectOptions,
): void {
  const owner = 'dist.scatterObjectList()';
  check(scatterObjectOutputList, LIST, `the output list of ${owner}`);
  const read = readOptions<{ group: ProcessGroup | undefined; src: number }>(
    owner,
    { group: GROUP, src: RANK },
    { group: undefined, src: 0 },
    options,
  );
  const group = memberGroup(read.group, owner);
  const root = placeIn(group, read.src, `option 'src' of ${owner}`);
  let bytes: Uint8Array | undefined;
  if (group.rank === root) {
    check(scatterObjectInputList, LIST, `the input list of ${owner} on rank ${read.src}`);
    if (scatterObjectInputList?.length !== group.size) {
      throw new ArgumentError(
        `expected ${group.size} objects, one per rank, for ${owner}, received ${scatterObjectInputList?.length}`,
      );
    }
    bytes = serialize(scatterObjectInputList.map((object) => pack(object, owner)));
  }
  const all = deserialize(broadcastBytes(group, bytes, root)) as Uint8Array[];
  scatterObjectOutputList[0] = unpack(all[group.rank] as Uint8Array);
}
