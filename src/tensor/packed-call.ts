// Calls of operators through the call frame (call-frame.ts), and as JavaScript values where the frame cannot carry an argument:
// a generator, a bigint, a longer list, a disposed tensor, what no operator takes. What is refused is refused by the native
// side. Knows nothing of which arguments an operator takes.
import { native, onLoad } from '../native/load.js';
import {
  CAPACITY,
  EntryKind,
  frameUse,
  Header,
  header,
  kinds,
  numbers,
  ResultKind,
  slots,
} from './call-frame.js';
import { makeTensor, slotOf } from './handle.js';
import { FloatScalar } from './scalar.js';

const MAX_TEXTS = 1024;
const MAX_TEXT_LENGTH = 64;
const DOES_NOT_FIT = -1;

/** Stands for the tensor that a method was called on, in functions. */
export const NO_SELF: unique symbol = Symbol('torchlane.noSelf');

/** The number of an operator, by every name that was used for it. */
const operators = new Map<string, number>();
const texts = new Map<string, number>();
// Not found anew in every call.
let callPrepared: () => unknown;
onLoad((loaded) => {
  callPrepared = loaded.callPrepared;
});

/**
 * Calls operator `name` with `self`, if there is one, then the first `count` of `args`, then `named`.
 *
 * @throws as `callOperator` of ops.ts.
 */
export function callPacked(
  name: string,
  self: unknown,
  args: readonly unknown[],
  count: number,
  named: Readonly<Record<string, unknown>> | undefined,
): unknown {
  const operator = operators.get(name) ?? prepare(name);
  const use = ++frameUse.count;
  if (operator >= 0 && pack(self, args, count, named) && use === frameUse.count) {
    header[Header.operator] = operator;
    const value = callPrepared();
    const kind = header[Header.resultKind];
    return kind === ResultKind.tensor
      ? makeTensor(header[Header.result] as number)
      : result(kind as number, value, self, args, count, named);
  }
  const positional = args.slice(0, count);
  if (self !== NO_SELF) positional.unshift(self);
  return native().callOperator(name, positional, named);
}

function prepare(name: string): number {
  const operator = typeof name === 'string' ? native().prepareOperator(name) : DOES_NOT_FIT;
  // One that there is none of may be registered yet.
  if (operator >= 0) operators.set(name, operator);
  return operator;
}

/** Writes the arguments into the frame; false if they do not fit. */
function pack(
  self: unknown,
  args: readonly unknown[],
  count: number,
  named: Readonly<Record<string, unknown>> | undefined,
): boolean {
  let next = 0;
  if (self !== NO_SELF) next = packValue(next, self);
  for (let i = 0; i < count && next >= 0; i++) next = packValue(next, args[i]);
  if (named !== undefined) {
    for (const name of Object.keys(named)) {
      if (next < 0) return false;
      const text = textNumber(name);
      if (text === DOES_NOT_FIT) return false;
      kinds[next] = EntryKind.name;
      numbers[next] = text;
      next = packValue(next + 1, named[name]);
    }
  }
  header[Header.count] = next;
  return next >= 0 && next <= CAPACITY;
}

/** Writes `value` as entry `entry`, and a list's items after it; returns the next entry, or DOES_NOT_FIT. */
function packValue(entry: number, value: unknown): number {
  switch (typeof value) {
    case 'number':
      kinds[entry] = EntryKind.number;
      numbers[entry] = value;
      return entry + 1;
    case 'object':
      return packObject(entry, value);
    case 'undefined':
      kinds[entry] = EntryKind.undefined;
      return entry + 1;
    case 'boolean':
      kinds[entry] = EntryKind.boolean;
      numbers[entry] = value ? 1 : 0;
      return entry + 1;
    case 'string': {
      const text = textNumber(value);
      if (text === DOES_NOT_FIT) return DOES_NOT_FIT;
      kinds[entry] = EntryKind.text;
      numbers[entry] = text;
      return entry + 1;
    }
    default:
      return DOES_NOT_FIT;
  }
}

function packObject(entry: number, value: object | null): number {
  if (value === null) {
    kinds[entry] = EntryKind.null;
    return entry + 1;
  }
  if (Array.isArray(value)) {
    if (value.length >= CAPACITY - entry) return DOES_NOT_FIT;
    kinds[entry] = EntryKind.list;
    numbers[entry] = value.length;
    let next = entry + 1;
    for (let i = 0; i < value.length && next >= 0; i++) next = packValue(next, value[i]);
    return next;
  }
  const slot = slotOf(value);
  if (slot > 0) {
    kinds[entry] = EntryKind.tensor;
    numbers[entry] = slot;
    return entry + 1;
  }
  if (!(value instanceof FloatScalar) || typeof value.value !== 'number') return DOES_NOT_FIT;
  kinds[entry] = EntryKind.float;
  numbers[entry] = value.value;
  return entry + 1;
}

function textNumber(text: string): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MAX_TEXTS || text.length > MAX_TEXT_LENGTH) return DOES_NOT_FIT;
  const number = native().internText(text);
  texts.set(text, number);
  return number;
}

/** What the operator returned, where it is not one new tensor. */
function result(
  kind: number,
  value: unknown,
  self: unknown,
  args: readonly unknown[],
  count: number,
  named: Readonly<Record<string, unknown>> | undefined,
): unknown {
  const given = (index: number) => {
    const position = self === NO_SELF ? index : index - 1;
    if (position < 0) return self;
    return position < count ? args[position] : Object.values(named as object)[position - count];
  };
  switch (kind) {
    case ResultKind.given:
      return given(header[Header.result] as number);
    case ResultKind.tensors: {
      const tensors: unknown[] = [];
      for (let i = 0; i < (header[Header.result] as number); i++)
        tensors.push(slots[i] === 0 ? null : makeTensor(slots[i] as number));
      return tensors;
    }
    case ResultKind.mixed:
      return (value as unknown[]).map((item, i) =>
        (slots[i] as number) < 0 ? given(-1 - (slots[i] as number)) : item,
      );
    default:
      return value;
  }
}
