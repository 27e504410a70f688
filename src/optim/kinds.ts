// What options of optimizers must be, beyond the kinds of src/arguments.ts.
import type { Kind } from '../arguments.js';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const pair = (expected: string, accepts: (first: number, second: number) => boolean): Kind => ({
  expected,
  accepts: (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every(isNumber) &&
    accepts(value[0] as number, value[1] as number),
});

/** Two decay rates. */
export const BETAS: Kind = pair(
  'two numbers from 0 to below 1',
  (first, second) => first >= 0 && first < 1 && second >= 0 && second < 1,
);

/** Rprop's factors. */
export const ETAS: Kind = pair(
  'two numbers, the first between 0 and 1, the second above 1',
  (smaller, larger) => smaller > 0 && smaller < 1 && larger > 1,
);

/** Rprop's bounds. */
export const STEP_SIZES: Kind = pair(
  'two numbers, the least and the largest step',
  (least, largest) => least <= largest,
);

export const POSITIVE: Kind = {
  expected: 'a finite number above 0',
  accepts: (value) => isNumber(value) && value > 0,
};

export const UNIT: Kind = {
  expected: 'a number from 0 to 1',
  accepts: (value) => isNumber(value) && value >= 0 && value <= 1,
};
