// How functions of nn.functional read their arguments and hand them to an operator. No function of nn.functional itself.
import { check, checkNames, describe, isPlainObject } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator, type OperatorArgument, type OperatorOptions } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { adaptiveSizes } from '../kinds.js';

/** Options that hold `inplace`. */
export interface InplaceOptions {
  /** Whether the input itself is overwritten; default false. */
  readonly inplace?: boolean;
}

/**
 * The options of a function whose first defaulted argument, `name`, may also come by position: `value` is that one, or the
 * options themselves.
 */
export function named<T extends object = object>(name: string, value: unknown, options?: object): T {
  if (isPlainObject(value)) {
    if (options === undefined) return value as T;
    throw new ArgumentError(`expected a value for '${name}', received options, and options after them`);
  }
  if (options !== undefined && !isPlainObject(options)) {
    throw new ArgumentError(
      `expected an object of options after '${name}', received ${describe(options)}: further arguments come by name`,
    );
  }
  if (value === undefined) return (options ?? {}) as T;
  if (options !== undefined && name in options) throw new ArgumentError(`'${name}' was given twice`);
  return { ...options, [name]: value } as T;
}

/**
 * As {@link named}, for a function that reads its options itself: refuses names that are not in `names`, of which the first is that of
 * the argument that may come by position. The others are checked by the operator that they are handed to.
 */
export function readNamed<T extends object>(
  owner: string,
  names: readonly (keyof T & string)[],
  value: unknown,
  options?: object,
): T {
  const read = named<T>(names[0] as string, value, options);
  checkNames(`nn.functional.${owner}`, names, read);
  return read;
}

/** Calls an operator that returns one tensor. */
export function call(name: string, args: readonly OperatorArgument[], options?: object): Tensor {
  return callOperator(name, args, options as OperatorOptions | undefined) as Tensor;
}

/** As {@link call}, with the operator's in-place form if the options say so. */
export function callInplace(
  name: string,
  args: readonly OperatorArgument[],
  options: InplaceOptions,
): Tensor {
  const { inplace, ...others } = options;
  return call(inplace ? `${name}_` : name, args, others);
}

/** The lengths of an adaptive pooling's result; null is the input's own. */
export type AdaptiveSize = number | null | readonly (number | null)[];

/** `outputSize` for `dims` dimensions, with the input's lengths for null. */
export function adaptiveLengths(input: Tensor, outputSize: AdaptiveSize, dims: number): number[] {
  check(outputSize, adaptiveSizes(dims), 'outputSize of nn.functional');
  const wanted =
    typeof outputSize === 'number' || outputSize === null
      ? new Array<number | null>(dims).fill(outputSize)
      : outputSize;
  const own = input.shape.slice(-dims);
  return wanted.map((length, dim) => length ?? (own[dim] as number));
}

/** `index` of a table of `rows` rows, counted from the beginning. */
export function rowOf(index: number | null | undefined, rows: number, owner: string): number | undefined {
  if (index === undefined || index === null) return undefined;
  if (index >= rows || index < -rows) {
    throw new ArgumentError(
      `expected a row between ${-rows} and ${rows - 1} for option 'paddingIdx' of ${owner}, received ${index}`,
    );
  }
  return index < 0 ? rows + index : index;
}
