// The draws of samplers and loaders: the same operators as PyTorch's, so the same numbers from the same generator. Each
// gives plain numbers; its tensors are freed at once.
import type { Kind } from '../arguments.js';
import { Generator } from '../tensor/generator.js';
import { callOperator, type OperatorOptions } from '../tensor/ops.js';
import { scope } from '../tensor/scope.js';
import type { Tensor } from '../tensor/tensor.js';

export const GENERATOR: Kind = {
  expected: 'a Generator',
  accepts: (value) => value instanceof Generator,
};

/** A seed of 63 bits; without a generator from the default one of the CPU, which `manualSeed` seeds. */
export function drawSeed(generator: Generator | undefined): bigint {
  return scope(() => {
    const seed = callOperator('empty', [[]], { dtype: 'int64' }) as Tensor;
    callOperator('random_', [seed], from(generator));
    return (seed.data() as BigInt64Array)[0] as bigint;
  });
}

/** The integers from 0 to before `n`, in random order. */
export function drawPermutation(n: number, generator: Generator | undefined): number[] {
  return integers(() => callOperator('randperm', [n], from(generator)) as Tensor);
}

/** `count` integers from 0 to before `n`. */
export function drawIndices(n: number, count: number, generator: Generator | undefined): number[] {
  const options = { dtype: 'int64', ...from(generator) };
  return integers(() => callOperator('randint', [n, [count]], options) as Tensor);
}

/** `count` places in `weights`, each as likely as its weight says. */
export function drawWeighted(
  weights: Tensor,
  count: number,
  replacement: boolean,
  generator: Generator | undefined,
): number[] {
  const args = [weights, count, replacement];
  return integers(() => callOperator('multinomial', args, from(generator)) as Tensor);
}

function from(generator: Generator | undefined): OperatorOptions {
  return generator === undefined ? {} : { generator };
}

function integers(draw: () => Tensor): number[] {
  return scope(() => Array.from(draw().data() as BigInt64Array, Number));
}
