// The short names of `to()`: PyTorch's `x.float()`, `x.long()`, `x.cuda()`. They are no operators of their own.
import { check, integer, isPlainObject } from '../arguments.js';
import type { DType } from './dtype.js';
import type { Tensor } from './tensor.js';

/** Options of {@link TensorCasts.cuda}. */
export interface CudaOptions {
  /** Let a copy from page-locked memory run beside what follows; default false. */
  readonly nonBlocking?: boolean;
}

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
  /** The same as `to('complex64')`. */
  cfloat(): Tensor;
  /** The same as `to('complex128')`. */
  cdouble(): Tensor;
  /** The same as `to('cpu')`. */
  cpu(): Tensor;
  /**
   * The same as `to('cuda')`, or to the CUDA device of that index: `x.cuda(1, { nonBlocking: true })`.
   *
   * @throws {ArgumentError} for an index that is no integer of at least 0.
   */
  cuda(index?: number, options?: CudaOptions): Tensor;
  cuda(options: CudaOptions): Tensor;
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
  cfloat: 'complex64',
  cdouble: 'complex128',
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
  cuda(index?: number | CudaOptions, options?: CudaOptions) {
    if (index === undefined) return this.to('cuda', options);
    if (isPlainObject(index)) return this.to('cuda', index as CudaOptions);
    check(index, integer(0), "'index' of cuda()");
    return this.to(`cuda:${index as number}`, options);
  },
};

/** @internal Gives `prototype` the methods of {@link TensorCasts}. */
export function defineCasts(prototype: object): void {
  for (const [name, value] of Object.entries(CASTS))
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}
