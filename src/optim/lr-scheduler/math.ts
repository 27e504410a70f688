// The two functions of schedules whose last bit differs from one library to another: the C library's, which Python has as well.
import { native } from '../../native/load.js';

/** `x` to the power of `y`. */
export function power(x: number, y: number): number {
  return native().power(x, y);
}

/** The cosine of `x`. */
export function cosine(x: number): number {
  return native().cosine(x);
}
