// The memory in which calls of operators cross to the native side: arguments as numbers, so that none costs a call.
// binding/napi/call_frame.h has the same layout and the same numbers. Who writes it is packed-call.ts.
import { onLoad } from '../native/load.js';

/** How many entries it has. */
export const CAPACITY = 256;

/** What an entry is; its number stands beside it. */
export const EntryKind = {
  undefined: 0,
  null: 1,
  boolean: 2,
  number: 3,
  /** `float(number)`. */
  float: 4,
  /** The number of its place in the table. */
  tensor: 5,
  /** The number of an interned text. */
  text: 6,
  /** How many of the entries that follow are its items. */
  list: 7,
  /** As text: what follows is the argument of this name. */
  name: 8,
} as const;

/** What came of a call. */
export const ResultKind = {
  /** What the native function returned. */
  value: 0,
  /** `result`: the number of a new tensor. */
  tensor: 1,
  /** `result`: which of the arguments it is. */
  given: 2,
  /** `result`: how many tensors; their numbers are in `slots`, 0 for null. */
  tensors: 3,
  /** An array, which the native function returned; `slots`: -1 - i where an item is argument i. */
  mixed: 4,
} as const;

/** Positions in {@link header}. */
export const Header = { operator: 0, count: 1, resultKind: 2, result: 3 } as const;

/** Counted up by every call and every release: who reads arguments sees whether reading them (a getter) did either. */
export const frameUse: { count: number } = { count: 0 };

/** Operator and number of entries; kind of result and what belongs to it. */
export let header: Int32Array;
/** The entries' numbers. */
export let numbers: Float64Array;
/** Numbers of tensors: results, and those that are released. */
export let slots: Int32Array;
/** The entries' kinds. */
export let kinds: Uint8Array;

onLoad((native) => {
  const memory = native.createCallFrame();
  header = new Int32Array(memory, 0, 4);
  numbers = new Float64Array(memory, header.byteLength, CAPACITY);
  slots = new Int32Array(memory, numbers.byteOffset + numbers.byteLength, CAPACITY);
  kinds = new Uint8Array(memory, slots.byteOffset + slots.byteLength, CAPACITY);
});
