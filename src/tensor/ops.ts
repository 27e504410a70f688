// Any ATen operator by name. The one place in src that calls operators; choosing the overload, converting arguments and
// filling in defaults is native (binding/core/tensor/op_registry).

import { isPlainObject } from '../arguments.js';
import { native } from '../native/load.js';
import type { Operators } from './generated/operators.js';
import type { UnderscoredOperators } from './generated/underscored.js';
import type { Generator } from './generator.js';
import { slotOf } from './handle.js';
import { callPacked, NO_SELF } from './packed-call.js';
import type { Scalar } from './scalar.js';
import type { Tensor } from './tensor.js';

/**
 * What an operator takes. Strings are dtypes, devices, layouts and memory formats too; undefined is the argument's default,
 * null its None.
 */
export type OperatorArgument =
  | Tensor
  | Scalar
  | string
  | Generator
  | null
  | undefined
  | readonly OperatorArgument[];

/** Arguments by name, in camelCase; keyword-only ones can be given in no other way. */
export type OperatorOptions = { readonly [name: string]: OperatorArgument };

/** What an operator returns: nothing, a tensor, a scalar, or several of these. */
export type OperatorResult =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | null
  | undefined
  | OperatorResult[];

/**
 * Calls an operator: `callOperator('linear', [x, weight, bias])`. `name` is PyTorch's, in camelCase or not, with or without
 * namespace and overload: `'logSoftmax'`, `'aten::log_softmax.int'`.
 *
 * @throws {ArgumentError} naming operator, argument, what was expected and what came.
 * @throws {TorchError} with `op`, for what libtorch refuses (shapes that do not fit).
 * @throws {TraceError} for what a recorded step cannot hold.
 * @throws {DisposedError} for a tensor that has been disposed of.
 */
export function callOperator(
  name: string,
  args: readonly OperatorArgument[],
  options?: OperatorOptions,
): OperatorResult {
  return (
    Array.isArray(args)
      ? callPacked(name, NO_SELF, args, args.length, options)
      : native().callOperator(name, args, options)
  ) as OperatorResult;
}

/** @internal As {@link callOperator}, with a plain object at the end of the arguments taken for the named ones. */
export function callWithOptions(name: string, args: readonly unknown[]): OperatorResult {
  return callMethod(name, NO_SELF, args);
}

/** @internal As {@link callWithOptions}, with `self` before the other arguments. */
export function callMethod(name: string, self: unknown, args: readonly unknown[]): OperatorResult {
  const last = args.length - 1;
  const named = last < 0 ? undefined : args[last];
  return (
    isNamed(named)
      ? callPacked(name, self, args, last, named)
      : callPacked(name, self, args, args.length, undefined)
  ) as OperatorResult;
}

/** A plain object; what most last arguments are is told at once. */
function isNamed(value: unknown): value is OperatorOptions {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return slotOf(value) === 0 && isPlainObject(value);
}

/** An operator's name in camelCase, of those that do not begin with an underscore. */
export type OperatorName = keyof Operators;

/** Every operator as a function. */
export interface Ops extends Operators, UnderscoredOperators {
  /** Any operator by its full name, with any arguments: `ops.call('aten::special_erfcx', x)`. */
  call<Result = Tensor>(name: string, ...args: (OperatorArgument | OperatorOptions)[]): Result;
}

/**
 * Every ATen operator: `ops.logSoftmax(x, 1)`, `ops.call('aten::special_erfcx', x)`. Arguments are positional in the schema's
 * order, or from any place on by name (camelCase) in a trailing object: `ops.logSoftmax(x, { dim: 1 })`. An operator that returns several tensors returns an array, in-place
 * operators and those given `out` return that very tensor.
 *
 * @throws {ArgumentError} for a name that no operator has.
 */
export const ops: Ops = Object.create(
  // Asked for what `ops` itself does not have: each operator becomes its own property when it is first used.
  new Proxy(Object.create(null) as object, {
    get(_, name, receiver: object) {
      if (typeof name !== 'string' || name === 'then') return undefined;
      const value =
        name === 'call'
          ? (operator: string, ...args: unknown[]) => callWithOptions(operator, args)
          : (...args: unknown[]) => callWithOptions(name, args);
      Object.defineProperty(receiver, name, { value });
      return value;
    },
    has: (_, name) => typeof name === 'string' && (name === 'call' || native().hasOperator(name)),
  }),
) as Ops;
