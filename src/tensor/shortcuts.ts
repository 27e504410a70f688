// What torch.Tensor has beside its operators (the casts are in casts.ts): shape and memory (`x.size()`, `x.isContiguous()`), `norm`.
// They are made of what the class Tensor has, so that all of them can be recorded.
import { checkNames, describe, isPlainObject, oneOf, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { DType, Layout } from './dtype.js';
import type { Dims } from './methods.js';
import { callMethod, callOperator } from './ops.js';
import type { Scalar } from './scalar.js';
import type { Tensor } from './tensor.js';

/** Options of {@link Tensor.norm}. */
export interface NormOptions {
  /** Default null: all dimensions. */
  readonly dim?: Dims | null;
  /** Keep the reduced dimensions, with length 1; default false. */
  readonly keepdim?: boolean;
  /** To compute in; default: this tensor's. */
  readonly dtype?: DType | null;
}

/** Options of {@link Tensor.norm} where `p` comes by name as well. */
export interface NamedNormOptions extends NormOptions {
  readonly p?: NormOrder;
}

/** Options of {@link Tensor.isContiguous}. */
export interface ContiguousOptions {
  /** Default `'contiguousFormat'`: row-major. */
  readonly memoryFormat?: 'contiguousFormat' | 'channelsLast' | 'channelsLast3d';
}

/** The order of a norm: a number, `'fro'` (the default, as 2) or `'nuc'` (the sum of the singular values). */
export type NormOrder = Scalar | 'fro' | 'nuc' | null;

/** The part of the class `Tensor` that is in this file. */
export abstract class TensorShortcuts {
  /** The number of dimensions. */
  get ndim(): number {
    return (this as unknown as Tensor).shape.length;
  }

  /** The number of dimensions. */
  ndimension(this: Tensor): number {
    return this.shape.length;
  }

  /** The number of elements. */
  nelement(this: Tensor): number {
    return this.numel();
  }

  /** How many bytes one element takes. */
  elementSize(this: Tensor): number {
    return BYTES[this.dtype];
  }

  /** How many bytes one element takes. */
  get itemsize(): number {
    return (this as unknown as Tensor).elementSize();
  }

  /** How many bytes the elements take. */
  get nbytes(): number {
    const self = this as unknown as Tensor;
    return self.numel() * self.elementSize();
  }

  /** How it is stored. */
  get layout(): Layout {
    return native().tensorLayout(this) as Layout;
  }

  /** Whether it is on a CUDA device. */
  get isCuda(): boolean {
    return (this as unknown as Tensor).device.startsWith('cuda');
  }

  /** Whether it is in the memory of the host. */
  get isCpu(): boolean {
    return (this as unknown as Tensor).device === 'cpu';
  }

  /** Lengths of the dimensions, as {@link shape}; of one dimension, where `dim` says which. */
  size(this: Tensor): number[];
  size(this: Tensor, dim: number): number;
  size(this: Tensor, options: { readonly dim: number }): number;
  size(this: Tensor, ...args: unknown[]): number | number[] {
    return args.length === 0 ? this.shape : (callMethod('size', this, args) as number);
  }

  /** How many elements lie between neighbours of each dimension, as {@link strides}; of one dimension, where `dim` says which. */
  stride(this: Tensor): number[];
  stride(this: Tensor, dim: number): number;
  stride(this: Tensor, options: { readonly dim: number }): number;
  stride(this: Tensor, ...args: unknown[]): number | number[] {
    return args.length === 0 ? this.strides : (callMethod('stride', this, args) as number);
  }

  /**
   * Whether the elements lie in memory one after another: in row-major order, or in that of `memoryFormat`.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_contiguous.html
   *
   * @throws {ArgumentError} naming the option.
   */
  isContiguous(this: Tensor, options: ContiguousOptions = {}): boolean {
    const { memoryFormat } = readOptions('isContiguous()', CONTIGUOUS_KINDS, CONTIGUOUS_DEFAULTS, options);
    const { shape, strides } = this;
    const rank = RANKS[memoryFormat];
    if (rank === undefined ? shape.includes(0) : shape.length !== rank) return rank === undefined;
    // Slowest first; of images the channels, dimension 1, are fastest.
    const order = shape.map((_, dim) => dim);
    if (rank !== undefined) order.push(...order.splice(1, 1));
    let expected = 1;
    return order.reverse().every((dim) => {
      const length = shape[dim] as number;
      const fits = length === 1 || strides[dim] === expected;
      expected *= length;
      return fits;
    });
  }

  /**
   * The norm of all elements, or over `dim`, of order `p` (default: 2).
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.norm.html
   *
   * @throws {ArgumentError} naming the argument.
   * @example
   * x.norm();
   * x.norm(2, 1); // x.norm(2, { dim: 1 })
   * x.norm({ dim: 1, keepdim: true });
   */
  norm(
    this: Tensor,
    p?: NormOrder,
    dim?: Dims | null,
    keepdim?: boolean,
    options?: { readonly dtype?: DType | null },
  ): Tensor;
  norm(
    this: Tensor,
    p: NormOrder | undefined,
    dim: Dims | null | undefined,
    options: Omit<NormOptions, 'dim'>,
  ): Tensor;
  norm(this: Tensor, p: NormOrder | undefined, options: NormOptions): Tensor;
  norm(this: Tensor, options: NamedNormOptions): Tensor;
  norm(this: Tensor, ...args: unknown[]): Tensor {
    return normOf(this, args);
  }
}

const BYTES: Record<DType, number> = {
  bool: 1,
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  float16: 2,
  bfloat16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  complex32: 4,
  int64: 8,
  uint64: 8,
  float64: 8,
  complex64: 8,
  complex128: 16,
};

/** The memory formats that a tensor can be asked for, and the number of dimensions that each is for. */
const RANKS: Record<Required<ContiguousOptions>['memoryFormat'], number | undefined> = {
  contiguousFormat: undefined,
  channelsLast: 4,
  channelsLast3d: 5,
};

const CONTIGUOUS_KINDS = { memoryFormat: oneOf(...Object.keys(RANKS)) };
const CONTIGUOUS_DEFAULTS: Required<ContiguousOptions> = { memoryFormat: 'contiguousFormat' };

const NORM_ARGUMENTS = ['p', 'dim', 'keepdim'];

// In PyTorch not one operator but a choice among several.
function normOf(self: Tensor, args: readonly unknown[]): Tensor {
  const last = args.at(-1);
  const options = isPlainObject(last) ? last : {};
  const positional = isPlainObject(last) ? args.slice(0, -1) : args;
  checkNames('norm()', [...NORM_ARGUMENTS.slice(positional.length), 'dtype'], options);
  if (positional.length > NORM_ARGUMENTS.length)
    throw new ArgumentError(
      `norm() takes ${NORM_ARGUMENTS.join(', ')} by position and dtype by name, received ${describe(positional.at(-1))}`,
    );
  const given = Object.fromEntries(positional.map((value, index) => [NORM_ARGUMENTS[index], value]));
  const { p, dim, keepdim = false, dtype } = { ...given, ...options } as NamedNormOptions;
  if (p === 'nuc')
    return callOperator('linalg_matrix_norm', [self, p, dim ?? self.shape.map((_, at) => at), keepdim], {
      dtype,
    }) as Tensor;
  if (typeof p === 'string' && p !== 'fro')
    throw new ArgumentError(`expected a number, 'fro' or 'nuc' for 'p' of norm(), received ${describe(p)}`);
  const order = p === 'fro' || p === null || p === undefined ? 2 : p;
  if (self.layout === 'strided')
    return callOperator('linalg_vector_norm', [self, order, dim, keepdim], { dtype }) as Tensor;
  return callOperator('norm', [self, order, dim ?? self.shape.map((_, at) => at), keepdim], {
    dtype: dtype ?? undefined,
  }) as Tensor;
}
