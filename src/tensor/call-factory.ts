// Calls an operator that may be a factory: `requiresGrad` is no argument of any operator, it is set on what they made.
import { isPlainObject } from '../arguments.js';
import { callWithOptions, type OperatorResult } from './ops.js';
import type { Tensor } from './tensor.js';

/** As `ops.NAME(...args)`, with `requiresGrad` among the named arguments. */
export function callFactory(name: string, args: readonly unknown[]): OperatorResult {
  const last = args.at(-1);
  if (!isPlainObject(last) || !('requiresGrad' in last)) return callWithOptions(name, args);
  const { requiresGrad, ...options } = last;
  const made = callWithOptions(name, [...args.slice(0, -1), options]);
  if (requiresGrad) (made as Tensor).requiresGrad = true;
  return made;
}
