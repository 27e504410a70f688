// The short names of `to()`: PyTorch's `x.float()`, `x.long()`, `x.cuda()`. They are no operators of their own.
import type { DType } from './dtype.js';
import type { Tensor } from './tensor.js';

/** The methods of `Tensor` that are `to()` under another name. */
export interface TensorCasts {
  /** The same as `to('float32')`. */
  float(): Tensor;
  /** The same as `to('float64')`. */
  double(): Tensor;
  /** The same as `to('float16')`. */
  half(): Tensor;
  /** The same as `to('bfloat16')`. */
  bfloat16(): Tensor;
  /** The same as `to('int64')`. */
  long(): Tensor;
  /** The same as `to('int32')`. */
  int(): Tensor;
  /** The same as `to('int16')`. */
  short(): Tensor;
  /** The same as `to('int8')`. */
  char(): Tensor;
  /** The same as `to('uint8')`. */
  byte(): Tensor;
  /** The same as `to('bool')`. */
  bool(): Tensor;
  /** The same as `to('cpu')`. */
  cpu(): Tensor;
  /** The same as `to('cuda')`, or to the CUDA device of that index. */
  cuda(index?: number): Tensor;
}

/** The dtype that each method converts to. */
const DTYPES: Readonly<Record<Exclude<keyof TensorCasts, 'cpu' | 'cuda'>, DType>> = {
  float: 'float32',
  double: 'float64',
  half: 'float16',
  bfloat16: 'bfloat16',
  long: 'int64',
  int: 'int32',
  short: 'int16',
  char: 'int8',
  byte: 'uint8',
  bool: 'bool',
};

const CASTS: TensorCasts & ThisType<Tensor> = {
  ...(Object.fromEntries(
    Object.entries(DTYPES).map(([name, dtype]) => [
      name,
      function cast(this: Tensor) {
        return this.to(dtype);
      },
    ]),
  ) as unknown as Omit<TensorCasts, 'cpu' | 'cuda'>),
  cpu() {
    return this.to('cpu');
  },
  cuda(index?: number) {
    return this.to(index === undefined ? 'cuda' : `cuda:${index}`);
  },
};

/** @internal Gives `prototype` the methods of {@link TensorCasts}. */
export function defineCasts(prototype: object): void {
  for (const [name, value] of Object.entries(CASTS))
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}
