// What the arguments of layers must be, beyond the kinds of arguments.ts.
import { FINITE, integer, type Kind, readOptions } from '../arguments.js';
import { Tensor } from '../tensor/tensor.js';

/** One length for all spatial dimensions, or one for each. */
export type Size = number | readonly number[];

export const TENSOR: Kind = { expected: 'a tensor', accepts: (value) => value instanceof Tensor };

export const PROBABILITY: Kind = {
  expected: 'a number between 0 and 1',
  accepts: (value) => FINITE.accepts(value) && (value as number) >= 0 && (value as number) <= 1,
};

/** `kind`, or null. */
export function nullable(kind: Kind): Kind {
  return { expected: `${kind.expected} or null`, accepts: (value) => value === null || kind.accepts(value) };
}

/** An integer of at least `min`, or a list of `length` of them (of any length by default). */
export function sizes(length?: number, min = 0): Kind {
  const isOne = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= min;
  const count = length === undefined ? 'a list of them' : `a list of ${length}`;
  return {
    expected: `${integer(min).expected} or ${count}`,
    accepts: (value) =>
      isOne(value) ||
      (Array.isArray(value) && (length === undefined || value.length === length) && value.every(isOne)),
  };
}

/** What adaptive pooling takes: a length, null for the input's own, or a list of these. */
export function adaptiveSizes(dims: number): Kind {
  const one = nullable(integer(0));
  return {
    expected: `an integer, null or a list of ${dims}`,
    accepts: (value) =>
      one.accepts(value) || (Array.isArray(value) && value.length === dims && value.every(one.accepts)),
  };
}

/** A size as one length for each of `dims` dimensions. */
export function expandSize(size: Size, dims: number): number[] {
  return typeof size === 'number' ? new Array<number>(dims).fill(size) : [...size];
}

export const LENGTHS: Kind = {
  expected: 'a list of lengths',
  accepts: (value) => Array.isArray(value) && value.every(integer(0).accepts),
};

/** What `forward` of a layer takes whose result may have one of several lengths. */
export interface OutputSizeOptions {
  /** Spatial lengths of the result, or its whole shape. */
  readonly outputSize?: readonly number[];
}

/** `outputSize` as it came: by position, or by name. */
export function readOutputSize(
  owner: string,
  outputSize: readonly number[] | OutputSizeOptions | undefined,
): OutputSizeOptions {
  const first = { name: 'outputSize', value: outputSize } as const;
  return readOptions<OutputSizeOptions>(owner, { outputSize: LENGTHS }, {}, undefined, first);
}
