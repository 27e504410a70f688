// PyTorch's modules of operators: linalg, fft, special. Types and documentation are in generated/.
import { callFactory } from './call-factory.js';
import type { Fft } from './generated/fft.js';
import type { Linalg } from './generated/linalg.js';
import { FFT_NAMES, LINALG_NAMES, SPECIAL_NAMES } from './generated/names.js';
import type { Special } from './generated/special.js';

/** The functions of a module whose operators are `prefix` and the function's name. */
function namespace<T>(prefix: string, names: readonly string[]): T {
  const functions = names.map((name) => {
    const operator = prefix + name.charAt(0).toUpperCase() + name.slice(1);
    return [name, (...args: unknown[]) => callFactory(operator, args)] as const;
  });
  return Object.freeze(Object.fromEntries(functions)) as T;
}

/**
 * Linear algebra: `linalg.qr(x)`, `linalg.solve(a, b)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/linalg.html
 */
export const linalg: Linalg = namespace('linalg', LINALG_NAMES);

/**
 * Fourier transforms: `fft.rfft(x)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/fft.html
 */
export const fft: Fft = namespace('fft', FFT_NAMES);

/**
 * Special functions: `special.erfcx(x)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/special.html
 */
export const special: Special = namespace('special', SPECIAL_NAMES);
