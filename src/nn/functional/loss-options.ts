// What losses share: the names of the reductions, and how a loss describes its options, for its function and its module alike.
import { check, FINITE, type Kind, oneOf, readOptions } from '../../arguments.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { TENSOR } from '../kinds.js';

/** How the losses of the elements become the result: their mean, their sum, or as they are. */
export type Reduction = 'none' | 'mean' | 'sum';

/** The one option that every loss has. */
export interface ReductionOptions {
  /** Default `'mean'`. */
  readonly reduction?: Reduction;
}

export const REDUCTION: Kind = oneOf('none', 'mean', 'sum');

/** ATen's numbers of the reductions (at::Reduction). */
export const REDUCTION_NUMBER: Readonly<Record<Reduction, number>> = { none: 0, mean: 1, sum: 2 };

export const POSITIVE: Kind = {
  expected: 'a number above 0',
  accepts: (value) => FINITE.accepts(value) && (value as number) > 0,
};

/** The options of one loss. */
export interface LossOptions<O extends object> {
  readonly kinds: { readonly [Name in keyof O]-?: Kind };
  readonly defaults: { readonly [Name in keyof O]: O[Name] };
  /** The option that may come by position. */
  readonly first?: keyof O & string;
}

/** An option bag of a loss with its defaults; `first` is the value by position, or the bag itself. */
export function readLossOptions<O extends object>(
  owner: string,
  { kinds, defaults, first: name }: LossOptions<O>,
  first: unknown,
  options?: unknown,
): Required<O> {
  const read =
    name === undefined
      ? readOptions<O>(owner, kinds, defaults, first)
      : readOptions<O>(owner, kinds, defaults, options, { name, value: first });
  return read as Required<O>;
}

/** The elements' losses, reduced by operators of their own. */
export function reduce(losses: Tensor, reduction: Reduction): Tensor {
  if (reduction === 'none') return losses;
  return callOperator(reduction, [losses]) as Tensor;
}

/** Input and target are tensors. */
export function checkPair(owner: string, input: unknown, target: unknown): void {
  check(input, TENSOR, `the input of ${owner}`);
  check(target, TENSOR, `the target of ${owner}`);
}

/** A read option bag: everything has a value but what may be left out. */
export type Read<O, Optional extends keyof O> = Required<Omit<O, Optional>> & {
  readonly [Name in Optional]?: O[Name] | undefined;
};

/** All of these are tensors; their names go into the error. */
export function checkTensors(owner: string, tensors: Readonly<Record<string, unknown>>): void {
  for (const [name, tensor] of Object.entries(tensors)) check(tensor, TENSOR, `the ${name} of ${owner}`);
}
