// The operators that tensors have as typed methods: types and documentation only. None has a body of its own: tensor.ts
// makes each from its name, by `callOperator(name, [this, ...arguments])`. All other operators are in `ops` (ops.ts).
import type { DType, MemoryFormat } from './dtype.js';
import type { Generator } from './generator.js';
import type { Scalar } from './scalar.js';
import type { Tensor } from './tensor.js';

/** A tensor, or a number that stands for one. */
export type Operand = Tensor | Scalar;

/** One dimension or several; negative ones count from the end. */
export type Dims = number | readonly number[];

export interface VarianceOptions {
  /** What is subtracted from the number of elements to divide by; default 1. */
  readonly correction?: Scalar;
  /** Keep the reduced dimensions, with length 1; default false. */
  readonly keepdim?: boolean;
}

export interface RandomOptions {
  /** Where to draw from; default: the device's default generator, which `manualSeed` seeds. */
  readonly generator?: Generator;
}

/** Arguments are positional in the schema's order, or by name (camelCase) in a trailing object. */
export interface TensorMethods {
  // Arithmetic

  /**
   * Adds `alpha * other`.
   *
   * `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1)`
   */
  add(other: Operand, options?: { readonly alpha?: Scalar }): Tensor;

  /**
   * Subtracts `alpha * other`.
   *
   * `aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1)`
   */
  sub(other: Operand, options?: { readonly alpha?: Scalar }): Tensor;

  /**
   * Multiplies by `other`.
   *
   * `aten::mul.Tensor(Tensor self, Tensor other)`
   */
  mul(other: Operand): Tensor;

  /**
   * Divides by `other`; `roundingMode` 'trunc' or 'floor' rounds the quotient.
   *
   * `aten::div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode)`
   */
  div(other: Operand, options?: { readonly roundingMode?: 'trunc' | 'floor' | null }): Tensor;

  /**
   * The remainder with the sign of the divisor, as Python's `%`.
   *
   * `aten::remainder.Tensor(Tensor self, Tensor other)`
   */
  remainder(other: Operand): Tensor;

  /**
   * Raises to the power of `exponent`.
   *
   * `aten::pow.Tensor_Tensor(Tensor self, Tensor exponent)`
   */
  pow(exponent: Operand): Tensor;

  /**
   * Changes the sign.
   *
   * `aten::neg(Tensor self)`
   */
  neg(): Tensor;

  /**
   * The absolute value.
   *
   * `aten::abs(Tensor self)`
   */
  abs(): Tensor;

  /**
   * -1, 0 or 1.
   *
   * `aten::sign(Tensor self)`
   */
  sign(): Tensor;

  /**
   * 1 divided by each element.
   *
   * `aten::reciprocal(Tensor self)`
   */
  reciprocal(): Tensor;

  /**
   * The square root.
   *
   * `aten::sqrt(Tensor self)`
   */
  sqrt(): Tensor;

  /**
   * 1 divided by the square root.
   *
   * `aten::rsqrt(Tensor self)`
   */
  rsqrt(): Tensor;

  /**
   * The square.
   *
   * `aten::square(Tensor self)`
   */
  square(): Tensor;

  /**
   * e to the power of each element.
   *
   * `aten::exp(Tensor self)`
   */
  exp(): Tensor;

  /**
   * `exp(x) - 1`, exact for small x.
   *
   * `aten::expm1(Tensor self)`
   */
  expm1(): Tensor;

  /**
   * The natural logarithm.
   *
   * `aten::log(Tensor self)`
   */
  log(): Tensor;

  /**
   * `log(1 + x)`, exact for small x.
   *
   * `aten::log1p(Tensor self)`
   */
  log1p(): Tensor;

  /**
   * The logarithm to base 2.
   *
   * `aten::log2(Tensor self)`
   */
  log2(): Tensor;

  /**
   * The sine.
   *
   * `aten::sin(Tensor self)`
   */
  sin(): Tensor;

  /**
   * The cosine.
   *
   * `aten::cos(Tensor self)`
   */
  cos(): Tensor;

  /**
   * The hyperbolic tangent.
   *
   * `aten::tanh(Tensor self)`
   */
  tanh(): Tensor;

  /**
   * The error function.
   *
   * `aten::erf(Tensor self)`
   */
  erf(): Tensor;

  /**
   * The next integer at or below.
   *
   * `aten::floor(Tensor self)`
   */
  floor(): Tensor;

  /**
   * The next integer at or above.
   *
   * `aten::ceil(Tensor self)`
   */
  ceil(): Tensor;

  /**
   * The nearest integer, halves to even; or the nearest with `decimals` digits.
   *
   * `aten::round(Tensor self)`
   */
  round(options?: { readonly decimals?: number }): Tensor;

  /**
   * The integer part.
   *
   * `aten::trunc(Tensor self)`
   */
  trunc(): Tensor;

  /**
   * Limits to the range from `min` to `max`; either may be left out.
   *
   * `aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None)`
   */
  clamp(min?: Operand | null, max?: Operand | null): Tensor;
  clamp(options: { readonly min?: Operand | null; readonly max?: Operand | null }): Tensor;

  /**
   * The larger of each pair.
   *
   * `aten::maximum(Tensor self, Tensor other)`
   */
  maximum(other: Tensor): Tensor;

  /**
   * The smaller of each pair.
   *
   * `aten::minimum(Tensor self, Tensor other)`
   */
  minimum(other: Tensor): Tensor;

  /**
   * Interpolates to `end` by `weight`.
   *
   * `aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight)`
   */
  lerp(end: Tensor, weight: Operand): Tensor;

  /**
   * Adds `value * tensor1 * tensor2`.
   *
   * `aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1)`
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar }): Tensor;

  /**
   * Adds `value * tensor1 / tensor2`.
   *
   * `aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1)`
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar }): Tensor;

  // Comparison and logic

  /**
   * Where the elements are equal.
   *
   * `aten::eq.Tensor(Tensor self, Tensor other)`
   */
  eq(other: Operand): Tensor;

  /**
   * Where they differ.
   *
   * `aten::ne.Tensor(Tensor self, Tensor other)`
   */
  ne(other: Operand): Tensor;

  /**
   * Where they are less than `other`.
   *
   * `aten::lt.Tensor(Tensor self, Tensor other)`
   */
  lt(other: Operand): Tensor;

  /**
   * Where they are at most `other`.
   *
   * `aten::le.Tensor(Tensor self, Tensor other)`
   */
  le(other: Operand): Tensor;

  /**
   * Where they are greater than `other`.
   *
   * `aten::gt.Tensor(Tensor self, Tensor other)`
   */
  gt(other: Operand): Tensor;

  /**
   * Where they are at least `other`.
   *
   * `aten::ge.Tensor(Tensor self, Tensor other)`
   */
  ge(other: Operand): Tensor;

  /**
   * Where an element is NaN.
   *
   * `aten::isnan(Tensor self)`
   */
  isnan(): Tensor;

  /**
   * Where an element is neither infinite nor NaN.
   *
   * `aten::isfinite(Tensor self)`
   */
  isfinite(): Tensor;

  /**
   * Where both are true.
   *
   * `aten::logical_and(Tensor self, Tensor other)`
   */
  logicalAnd(other: Tensor): Tensor;

  /**
   * Where one is true.
   *
   * `aten::logical_or(Tensor self, Tensor other)`
   */
  logicalOr(other: Tensor): Tensor;

  /**
   * Where it is false.
   *
   * `aten::logical_not(Tensor self)`
   */
  logicalNot(): Tensor;

  /**
   * Whether shape and all elements are equal.
   *
   * `aten::equal(Tensor self, Tensor other)`
   */
  equal(other: Tensor): boolean;

  /**
   * Whether all elements are within `atol + rtol * abs(other)`.
   *
   * `aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False)`
   */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(
    other: Tensor,
    options: { readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean },
  ): boolean;

  // Reductions

  /**
   * The sum over all elements, or over `dim`.
   *
   * `aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None)`
   */
  sum(options?: { readonly dtype?: DType }): Tensor;
  sum(dim: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType }): Tensor;
  sum(dim: Dims | null, options: { readonly dtype?: DType } & { readonly keepdim?: boolean }): Tensor;

  /**
   * The mean over all elements, or over `dim`.
   *
   * `aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None)`
   */
  mean(options?: { readonly dtype?: DType }): Tensor;
  mean(dim: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType }): Tensor;
  mean(dim: Dims | null, options: { readonly dtype?: DType } & { readonly keepdim?: boolean }): Tensor;

  /**
   * The product over all elements, or over `dim`.
   *
   * `aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None)`
   */
  prod(options?: { readonly dtype?: DType }): Tensor;
  prod(dim: number, keepdim?: boolean, options?: { readonly dtype?: DType }): Tensor;
  prod(dim: number, options: { readonly dtype?: DType } & { readonly keepdim?: boolean }): Tensor;

  /**
   * The variance over all elements, or over `dim`; `correction` 1 (the default) is the unbiased one.
   *
   * `aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False)`
   */
  var(options?: VarianceOptions): Tensor;
  var(dim: Dims | null, options?: VarianceOptions): Tensor;

  /**
   * The standard deviation over all elements, or over `dim`.
   *
   * `aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False)`
   */
  std(options?: VarianceOptions): Tensor;
  std(dim: Dims | null, options?: VarianceOptions): Tensor;

  /**
   * The p-norm over all elements, or over `dim`.
   *
   * `aten::norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False)`
   */
  norm(p?: Scalar): Tensor;
  norm(options: { readonly p?: Scalar }): Tensor;
  norm(p: Scalar | null, dim: Dims, keepdim?: boolean): Tensor;
  norm(p: Scalar | null, dim: Dims, options: { readonly keepdim?: boolean }): Tensor;

  /**
   * The largest element; over `dim`, with its index; with a tensor, the larger of each pair.
   *
   * `aten::max.dim(Tensor self, int dim, bool keepdim=False)`
   */
  max(): Tensor;
  max(dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  max(dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  max(other: Tensor): Tensor;

  /**
   * The smallest element; over `dim`, with its index; with a tensor, the smaller of each pair.
   *
   * `aten::min.dim(Tensor self, int dim, bool keepdim=False)`
   */
  min(): Tensor;
  min(dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  min(dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  min(other: Tensor): Tensor;

  /**
   * The largest element over `dim`.
   *
   * `aten::amax(Tensor self, int[1] dim=[], bool keepdim=False)`
   */
  amax(dim?: Dims, keepdim?: boolean): Tensor;
  amax(options: { readonly dim?: Dims; readonly keepdim?: boolean }): Tensor;

  /**
   * The smallest element over `dim`.
   *
   * `aten::amin(Tensor self, int[1] dim=[], bool keepdim=False)`
   */
  amin(dim?: Dims, keepdim?: boolean): Tensor;
  amin(options: { readonly dim?: Dims; readonly keepdim?: boolean }): Tensor;

  /**
   * The index of the largest element.
   *
   * `aten::argmax(Tensor self, int? dim=None, bool keepdim=False)`
   */
  argmax(dim?: number | null, keepdim?: boolean): Tensor;
  argmax(options: { readonly dim?: number | null; readonly keepdim?: boolean }): Tensor;

  /**
   * The index of the smallest element.
   *
   * `aten::argmin(Tensor self, int? dim=None, bool keepdim=False)`
   */
  argmin(dim?: number | null, keepdim?: boolean): Tensor;
  argmin(options: { readonly dim?: number | null; readonly keepdim?: boolean }): Tensor;

  /**
   * Whether all elements are true.
   *
   * `aten::all.dim(Tensor self, int dim, bool keepdim=False)`
   */
  all(): Tensor;
  all(dim: Dims, keepdim?: boolean): Tensor;
  all(dim: Dims, options: { readonly keepdim?: boolean }): Tensor;

  /**
   * Whether an element is true.
   *
   * `aten::any.dim(Tensor self, int dim, bool keepdim=False)`
   */
  any(): Tensor;
  any(dim: Dims, keepdim?: boolean): Tensor;
  any(dim: Dims, options: { readonly keepdim?: boolean }): Tensor;

  /**
   * `log(sum(exp(x)))` over `dim`, without overflow.
   *
   * `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False)`
   */
  logsumexp(dim: Dims, keepdim?: boolean): Tensor;
  logsumexp(dim: Dims, options: { readonly keepdim?: boolean }): Tensor;

  /**
   * Running sums along `dim`.
   *
   * `aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None)`
   */
  cumsum(dim: number, options?: { readonly dtype?: DType }): Tensor;

  /**
   * How many elements are not zero.
   *
   * `aten::count_nonzero(Tensor self, int? dim=None)`
   */
  countNonzero(dim?: number | null): Tensor;
  countNonzero(options: { readonly dim?: number | null }): Tensor;

  /**
   * How often each of the integers 0, 1, … occurs.
   *
   * `aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0)`
   */
  bincount(weights?: Tensor | null, minlength?: number): Tensor;
  bincount(options: { readonly weights?: Tensor | null; readonly minlength?: number }): Tensor;

  // Linear algebra

  /**
   * The matrix product, over the last two dimensions.
   *
   * `aten::matmul(Tensor self, Tensor other)`
   */
  matmul(other: Tensor): Tensor;

  /**
   * The product of two matrices.
   *
   * `aten::mm(Tensor self, Tensor mat2)`
   */
  mm(mat2: Tensor): Tensor;

  /**
   * The products of two batches of matrices.
   *
   * `aten::bmm(Tensor self, Tensor mat2)`
   */
  bmm(mat2: Tensor): Tensor;

  /**
   * The scalar product of two vectors.
   *
   * `aten::dot(Tensor self, Tensor tensor)`
   */
  dot(tensor: Tensor): Tensor;

  /**
   * `beta * this + alpha * mat1 @ mat2`.
   *
   * `aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)`
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * The lower triangle.
   *
   * `aten::tril(Tensor self, SymInt diagonal=0)`
   */
  tril(diagonal?: number): Tensor;
  tril(options: { readonly diagonal?: number }): Tensor;

  /**
   * The upper triangle.
   *
   * `aten::triu(Tensor self, SymInt diagonal=0)`
   */
  triu(diagonal?: number): Tensor;
  triu(options: { readonly diagonal?: number }): Tensor;

  // Shape

  /**
   * The transpose of a matrix; shares memory.
   *
   * `aten::t(Tensor self)`
   */
  t(): Tensor;

  /**
   * Exchanges two dimensions; shares memory.
   *
   * `aten::transpose.int(Tensor self, int dim0, int dim1)`
   */
  transpose(dim0: number, dim1: number): Tensor;

  /**
   * Puts the dimensions into another order; shares memory.
   *
   * `aten::permute(Tensor self, int[] dims)`
   */
  permute(dims: readonly number[]): Tensor;

  /**
   * The same memory under another shape; with a dtype, the same bytes as that.
   *
   * `aten::view(Tensor self, SymInt[] size)`
   */
  view(size: readonly number[]): Tensor;
  view(dtype: DType): Tensor;

  /**
   * Another shape; shares memory where that is possible.
   *
   * `aten::reshape(Tensor self, SymInt[] shape)`
   */
  reshape(shape: readonly number[]): Tensor;

  /**
   * Joins the dimensions from `startDim` to `endDim`.
   *
   * `aten::flatten.using_ints(Tensor self, int start_dim=0, int end_dim=-1)`
   */
  flatten(startDim?: number, endDim?: number): Tensor;
  flatten(options: { readonly startDim?: number; readonly endDim?: number }): Tensor;

  /**
   * Splits dimension `dim` into `sizes`.
   *
   * `aten::unflatten.int(Tensor self, int dim, SymInt[] sizes)`
   */
  unflatten(dim: number, sizes: readonly number[]): Tensor;

  /**
   * Drops dimensions of length 1.
   *
   * `aten::squeeze.dim(Tensor self, int dim)`
   */
  squeeze(dim?: Dims): Tensor;
  squeeze(options: { readonly dim?: Dims }): Tensor;

  /**
   * Adds a dimension of length 1 at `dim`.
   *
   * `aten::unsqueeze(Tensor self, int dim)`
   */
  unsqueeze(dim: number): Tensor;

  /**
   * Repeats dimensions of length 1 without copying; -1 leaves one as it is.
   *
   * `aten::expand(Tensor self, SymInt[] size, *, bool implicit=False)`
   */
  expand(size: readonly number[]): Tensor;

  /**
   * `expand` to the shape of `other`.
   *
   * `aten::expand_as(Tensor self, Tensor other)`
   */
  expandAs(other: Tensor): Tensor;

  /**
   * Repeats the contents `repeats` times in each dimension.
   *
   * `aten::repeat(Tensor self, SymInt[] repeats)`
   */
  repeat(repeats: readonly number[]): Tensor;

  /**
   * From `start` to before `end` along `dim`; shares memory.
   *
   * `aten::slice.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1)`
   */
  slice(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  slice(options: {
    readonly dim?: number;
    readonly start?: number | null;
    readonly end?: number | null;
    readonly step?: number;
  }): Tensor;

  /**
   * Entry `index` of dimension `dim`, which goes away; shares memory.
   *
   * `aten::select.int(Tensor self, int dim, SymInt index)`
   */
  select(dim: number, index: number): Tensor;

  /**
   * `length` entries of `dim` from `start`; shares memory.
   *
   * `aten::narrow(Tensor self, int dim, SymInt start, SymInt length)`
   */
  narrow(dim: number, start: number, length: number): Tensor;

  /**
   * Pieces of `splitSize` (or of the lengths listed) along `dim`; they share memory.
   *
   * `aten::split.Tensor(Tensor(a`
   */
  split(splitSize: number | readonly number[], dim?: number): Tensor[];
  split(splitSize: number | readonly number[], options: { readonly dim?: number }): Tensor[];

  /**
   * At most `chunks` pieces along `dim`; they share memory.
   *
   * `aten::chunk(Tensor(a`
   */
  chunk(chunks: number, dim?: number): Tensor[];
  chunk(chunks: number, options: { readonly dim?: number }): Tensor[];

  /**
   * The entries of dimension `dim`; they share memory.
   *
   * `aten::unbind.int(Tensor(a`
   */
  unbind(dim?: number): Tensor[];
  unbind(options: { readonly dim?: number }): Tensor[];

  /**
   * Reverses the order along `dims`.
   *
   * `aten::flip(Tensor self, int[] dims)`
   */
  flip(dims: readonly number[]): Tensor;

  /**
   * Shifts the contents around along `dims`.
   *
   * `aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[])`
   */
  roll(shifts: Dims, dims?: Dims): Tensor;
  roll(shifts: Dims, options: { readonly dims?: Dims }): Tensor;

  /**
   * The diagonal of two dimensions; shares memory.
   *
   * `aten::diagonal(Tensor self, int offset=0, int dim1=0, int dim2=1)`
   */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonal(options: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number }): Tensor;

  /**
   * The same contents in row-major memory; shares it where it is so already.
   *
   * `aten::contiguous(Tensor self, *, MemoryFormat memory_format=0)`
   */
  contiguous(options?: { readonly memoryFormat?: MemoryFormat }): Tensor;

  /**
   * A copy of its own.
   *
   * `aten::clone(Tensor self, *, MemoryFormat? memory_format=None)`
   */
  clone(options?: { readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * The same memory outside of the autograd graph.
   *
   * `aten::detach(Tensor self)`
   */
  detach(): Tensor;

  // Indexing

  /**
   * Advanced indexing: one index tensor per dimension, null for all of one.
   *
   * `aten::index.Tensor(Tensor self, Tensor?[] indices)`
   */
  index(indices: readonly (Tensor | null)[]): Tensor;

  /**
   * The entries `index` (int64, one dimension) of dimension `dim`.
   *
   * `aten::index_select(Tensor self, int dim, Tensor index)`
   */
  indexSelect(dim: number, index: Tensor): Tensor;

  /**
   * Along `dim`, for each position the entry that `index` names.
   *
   * `aten::gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False)`
   */
  gather(dim: number, index: Tensor, options?: { readonly sparseGrad?: boolean }): Tensor;

  /**
   * A copy with `src` written along `dim` where `index` says.
   *
   * `aten::scatter.src(Tensor self, int dim, Tensor index, Tensor src)`
   */
  scatter(dim: number, index: Tensor, src: Operand): Tensor;

  /**
   * A copy with `src` added along `dim` where `index` says.
   *
   * `aten::scatter_add(Tensor self, int dim, Tensor index, Tensor src)`
   */
  scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor;

  /**
   * A copy with the rows of `source` added at the entries `index` of `dim`.
   *
   * `aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1)`
   */
  indexAdd(dim: number, index: Tensor, source: Tensor, options?: { readonly alpha?: Scalar }): Tensor;

  /**
   * A copy with `value` where `mask` is true.
   *
   * `aten::masked_fill.Scalar(Tensor self, Tensor mask, Scalar value)`
   */
  maskedFill(mask: Tensor, value: Operand): Tensor;

  /**
   * The elements where `mask` is true, in one dimension.
   *
   * `aten::masked_select(Tensor self, Tensor mask)`
   */
  maskedSelect(mask: Tensor): Tensor;

  /**
   * The indices of all elements that are not zero: (count, dimensions).
   *
   * `aten::nonzero(Tensor self)`
   */
  nonzero(): Tensor;

  /**
   * The `k` largest (or smallest) elements along `dim`, with their indices.
   *
   * `aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True)`
   */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): [values: Tensor, indices: Tensor];
  topk(
    k: number,
    options: { readonly dim?: number; readonly largest?: boolean; readonly sorted?: boolean },
  ): [values: Tensor, indices: Tensor];

  /**
   * Sorts along `dim`, with the indices.
   *
   * `aten::sort(Tensor self, int dim=-1, bool descending=False)`
   */
  sort(dim?: number, descending?: boolean): [values: Tensor, indices: Tensor];
  sort(options: { readonly dim?: number; readonly descending?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * The indices that sort along `dim`.
   *
   * `aten::argsort(Tensor self, int dim=-1, bool descending=False)`
   */
  argsort(dim?: number, descending?: boolean): Tensor;
  argsort(options: { readonly dim?: number; readonly descending?: boolean }): Tensor;

  // Activations

  /**
   * `max(x, 0)`.
   *
   * `aten::relu(Tensor self)`
   */
  relu(): Tensor;

  /**
   * `1 / (1 + exp(-x))`.
   *
   * `aten::sigmoid(Tensor self)`
   */
  sigmoid(): Tensor;

  /**
   * The Gaussian error linear unit.
   *
   * `aten::gelu(Tensor self, *, str approximate="none")`
   */
  gelu(options?: { readonly approximate?: 'none' | 'tanh' }): Tensor;

  /**
   * `x * sigmoid(x)`.
   *
   * `aten::silu(Tensor self)`
   */
  silu(): Tensor;

  /**
   * `exp(x)` scaled to the sum 1 along `dim`.
   *
   * `aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None)`
   */
  softmax(dim: number, dtype?: DType | null): Tensor;
  softmax(dim: number, options: { readonly dtype?: DType | null }): Tensor;

  /**
   * The logarithm of `softmax`, without overflow.
   *
   * `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None)`
   */
  logSoftmax(dim: number, dtype?: DType | null): Tensor;
  logSoftmax(dim: number, options: { readonly dtype?: DType | null }): Tensor;

  // In place

  /**
   * Adds `alpha * other` in place.
   *
   * `aten::add_.Tensor(Tensor self, Tensor other, *, Scalar alpha=1)`
   */
  add_(other: Operand, options?: { readonly alpha?: Scalar }): this;

  /**
   * Subtracts `alpha * other` in place.
   *
   * `aten::sub_.Tensor(Tensor self, Tensor other, *, Scalar alpha=1)`
   */
  sub_(other: Operand, options?: { readonly alpha?: Scalar }): this;

  /**
   * Multiplies by `other` in place.
   *
   * `aten::mul_.Tensor(Tensor self, Tensor other)`
   */
  mul_(other: Operand): this;

  /**
   * Divides by `other` in place.
   *
   * `aten::div_.Tensor(Tensor self, Tensor other)`
   */
  div_(other: Operand): this;

  /**
   * Raises to the power of `exponent` in place.
   *
   * `aten::pow_.Tensor(Tensor self, Tensor exponent)`
   */
  pow_(exponent: Operand): this;

  /**
   * Changes the sign in place.
   *
   * `aten::neg_(Tensor self)`
   */
  neg_(): this;

  /**
   * e to the power of each element, in place.
   *
   * `aten::exp_(Tensor self)`
   */
  exp_(): this;

  /**
   * `max(x, 0)` in place.
   *
   * `aten::relu_(Tensor self)`
   */
  relu_(): this;

  /**
   * Limits to the range from `min` to `max` in place.
   *
   * `aten::clamp_(Tensor self, Scalar? min=None, Scalar? max=None)`
   */
  clamp_(min?: Operand | null, max?: Operand | null): this;
  clamp_(options: { readonly min?: Operand | null; readonly max?: Operand | null }): this;

  /**
   * Interpolates to `end` by `weight` in place.
   *
   * `aten::lerp_.Scalar(Tensor self, Tensor end, Scalar weight)`
   */
  lerp_(end: Tensor, weight: Operand): this;

  /**
   * Sets all elements to 0.
   *
   * `aten::zero_(Tensor self)`
   */
  zero_(): this;

  /**
   * Sets all elements to `value`.
   *
   * `aten::fill_.Scalar(Tensor self, Scalar value)`
   */
  fill_(value: Operand): this;

  /**
   * Takes over the values of `src`, which may have another dtype or device.
   *
   * `aten::copy_(Tensor self, Tensor src, bool non_blocking=False)`
   */
  copy_(src: Tensor, nonBlocking?: boolean): this;
  copy_(src: Tensor, options: { readonly nonBlocking?: boolean }): this;

  /**
   * Writes `value` where `mask` is true.
   *
   * `aten::masked_fill_.Scalar(Tensor self, Tensor mask, Scalar value)`
   */
  maskedFill_(mask: Tensor, value: Operand): this;

  /**
   * Adds the rows of `source` at the entries `index` of `dim`.
   *
   * `aten::index_add_(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1)`
   */
  indexAdd_(dim: number, index: Tensor, source: Tensor, options?: { readonly alpha?: Scalar }): this;

  /**
   * Writes `src` along `dim` where `index` says.
   *
   * `aten::scatter_.src(Tensor self, int dim, Tensor index, Tensor src)`
   */
  scatter_(dim: number, index: Tensor, src: Operand): this;

  /**
   * Draws from the uniform distribution between `from` and `to`.
   *
   * `aten::uniform_(Tensor self, float from=0., float to=1., *, Generator? generator=None)`
   */
  uniform_(from?: number, to?: number, options?: RandomOptions): this;
  uniform_(options: RandomOptions & { readonly from?: number; readonly to?: number }): this;

  /**
   * Draws from the normal distribution.
   *
   * `aten::normal_(Tensor self, float mean=0., float std=1., *, Generator? generator=None)`
   */
  normal_(mean?: number, std?: number, options?: RandomOptions): this;
  normal_(options: RandomOptions & { readonly mean?: number; readonly std?: number }): this;

  /**
   * Draws integers: all, below `to`, or from `from` to before `to`.
   *
   * `aten::random_.from(Tensor self, int from, int? to, *, Generator? generator=None)`
   */
  random_(options?: RandomOptions): this;
  random_(to: number, options?: RandomOptions): this;
  random_(from: number, to: number, options?: RandomOptions): this;

  /**
   * Draws 1 with probability `p`, else 0.
   *
   * `aten::bernoulli_.float(Tensor self, float p=0.5, *, Generator? generator=None)`
   */
  bernoulli_(p?: number | Tensor, options?: RandomOptions): this;
  bernoulli_(options: RandomOptions & { readonly p?: number | Tensor }): this;

  /**
   * Draws from the exponential distribution of rate `lambd`.
   *
   * `aten::exponential_(Tensor self, float lambd=1., *, Generator? generator=None)`
   */
  exponential_(lambd?: number, options?: RandomOptions): this;
  exponential_(options: RandomOptions & { readonly lambd?: number }): this;
}

/** The name of every method of {@link TensorMethods}; the compiler compares the two. */
export const METHOD_NAMES: readonly (keyof TensorMethods)[] = Object.keys({
  add: true,
  sub: true,
  mul: true,
  div: true,
  remainder: true,
  pow: true,
  neg: true,
  abs: true,
  sign: true,
  reciprocal: true,
  sqrt: true,
  rsqrt: true,
  square: true,
  exp: true,
  expm1: true,
  log: true,
  log1p: true,
  log2: true,
  sin: true,
  cos: true,
  tanh: true,
  erf: true,
  floor: true,
  ceil: true,
  round: true,
  trunc: true,
  clamp: true,
  maximum: true,
  minimum: true,
  lerp: true,
  addcmul: true,
  addcdiv: true,
  eq: true,
  ne: true,
  lt: true,
  le: true,
  gt: true,
  ge: true,
  isnan: true,
  isfinite: true,
  logicalAnd: true,
  logicalOr: true,
  logicalNot: true,
  equal: true,
  allclose: true,
  sum: true,
  mean: true,
  prod: true,
  var: true,
  std: true,
  norm: true,
  max: true,
  min: true,
  amax: true,
  amin: true,
  argmax: true,
  argmin: true,
  all: true,
  any: true,
  logsumexp: true,
  cumsum: true,
  countNonzero: true,
  bincount: true,
  matmul: true,
  mm: true,
  bmm: true,
  dot: true,
  addmm: true,
  tril: true,
  triu: true,
  t: true,
  transpose: true,
  permute: true,
  view: true,
  reshape: true,
  flatten: true,
  unflatten: true,
  squeeze: true,
  unsqueeze: true,
  expand: true,
  expandAs: true,
  repeat: true,
  slice: true,
  select: true,
  narrow: true,
  split: true,
  chunk: true,
  unbind: true,
  flip: true,
  roll: true,
  diagonal: true,
  contiguous: true,
  clone: true,
  detach: true,
  index: true,
  indexSelect: true,
  gather: true,
  scatter: true,
  scatterAdd: true,
  indexAdd: true,
  maskedFill: true,
  maskedSelect: true,
  nonzero: true,
  topk: true,
  sort: true,
  argsort: true,
  relu: true,
  sigmoid: true,
  gelu: true,
  silu: true,
  softmax: true,
  logSoftmax: true,
  add_: true,
  sub_: true,
  mul_: true,
  div_: true,
  pow_: true,
  neg_: true,
  exp_: true,
  relu_: true,
  clamp_: true,
  lerp_: true,
  zero_: true,
  fill_: true,
  copy_: true,
  maskedFill_: true,
  indexAdd_: true,
  scatter_: true,
  uniform_: true,
  normal_: true,
  random_: true,
  bernoulli_: true,
  exponential_: true,
} satisfies { readonly [Name in keyof TensorMethods]: true }) as (keyof TensorMethods)[];
