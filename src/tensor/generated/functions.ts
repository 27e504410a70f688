// Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew.
// Functions of `torch` that are methods of no tensor, as src/tensor/functions.ts has them.
import type { TensorOptions } from '../creation.js';
import type { DType, MemoryFormat } from '../dtype.js';
import type { Generator } from '../generator.js';
import type { Dims, Operand, RandomOptions, VarianceOptions } from '../methods.js';
import type { Scalar } from '../scalar.js';
import type { Tensor } from '../tensor.js';

/** Functions of `torch` that are methods of no tensor, as src/tensor/functions.ts has them. */
export interface Functions {
  /**
   * A tensor of no dimension gets one; others stay as they are.
   *
   * `aten::atleast_1d(Tensor self) -> Tensor`
   * `aten::atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atleast_1d.html
   */
  atleast1d(input: Tensor): Tensor;
  atleast1d(tensors: readonly Tensor[]): Tensor[];

  /**
   * Tensors of fewer than two dimensions get ones of length 1.
   *
   * `aten::atleast_2d(Tensor self) -> Tensor`
   * `aten::atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atleast_2d.html
   */
  atleast2d(input: Tensor): Tensor;
  atleast2d(tensors: readonly Tensor[]): Tensor[];

  /**
   * Tensors of fewer than three dimensions get ones of length 1.
   *
   * `aten::atleast_3d(Tensor self) -> Tensor`
   * `aten::atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atleast_3d.html
   */
  atleast3d(input: Tensor): Tensor;
  atleast3d(tensors: readonly Tensor[]): Tensor[];

  /**
   * The triangular window of Bartlett, of `windowLength` values.
   *
   * `aten::bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bartlett_window.html
   */
  bartlettWindow(windowLength: number, periodic: boolean, options?: TensorOptions): Tensor;
  bartlettWindow(windowLength: number, options: TensorOptions & { readonly periodic: boolean }): Tensor;
  bartlettWindow(windowLength: number, options?: TensorOptions): Tensor;
  bartlettWindow(windowLength: number, options: { readonly out: Tensor }): Tensor;
  bartlettWindow(windowLength: number, periodic: boolean, options: { readonly out: Tensor }): Tensor;
  bartlettWindow(windowLength: number, options: { readonly periodic: boolean; readonly out: Tensor }): Tensor;

  /**
   * The window of Blackman, of `windowLength` values.
   *
   * `aten::blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.blackman_window.html
   */
  blackmanWindow(windowLength: number, periodic: boolean, options?: TensorOptions): Tensor;
  blackmanWindow(windowLength: number, options: TensorOptions & { readonly periodic: boolean }): Tensor;
  blackmanWindow(windowLength: number, options?: TensorOptions): Tensor;
  blackmanWindow(windowLength: number, options: { readonly out: Tensor }): Tensor;
  blackmanWindow(windowLength: number, periodic: boolean, options: { readonly out: Tensor }): Tensor;
  blackmanWindow(windowLength: number, options: { readonly periodic: boolean; readonly out: Tensor }): Tensor;

  /**
   * A matrix with the given ones along its diagonal, zeros elsewhere.
   *
   * `aten::block_diag(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.block_diag.html
   */
  blockDiag(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * Views of all tensors with the one shape that they broadcast to.
   *
   * `aten::broadcast_tensors(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.broadcast_tensors.html
   */
  broadcastTensors(tensors: readonly Tensor[]): Tensor[];

  /**
   * For each element, the index of the interval between sorted `boundaries` that it lies in.
   *
   * `aten::bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   * `aten::bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bucketize.html
   */
  bucketize(input: Operand, boundaries: Tensor, options?: { readonly outInt32?: boolean; readonly right?: boolean; readonly out?: Tensor }): Tensor;
  bucketize(input: Operand, options: { readonly boundaries: Tensor; readonly outInt32?: boolean; readonly right?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * Whether values of one dtype may be stored as another by type promotion's rules.
   *
   * `aten::can_cast(ScalarType from_, ScalarType to) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.can_cast.html
   */
  canCast(from_: DType, to: DType): boolean;
  canCast(from_: DType, options: { readonly to: DType }): boolean;

  /**
   * All combinations of one element of each vector, a row each.
   *
   * `aten::cartesian_prod(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cartesian_prod.html
   */
  cartesianProd(tensors: readonly Tensor[]): Tensor;

  /**
   * Joins tensors along a dimension that they have.
   *
   * `aten::cat(Tensor[] tensors, int dim=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cat.html
   */
  cat(tensors: readonly Tensor[], dim?: number, options?: { readonly out?: Tensor }): Tensor;
  cat(tensors: readonly Tensor[], options: { readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * The p-norm distance of every row of `x1` to every row of `x2`.
   *
   * `aten::cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cdist.html
   */
  cdist(x1: Tensor, x2: Tensor, p?: number, computeMode?: number | null): Tensor;
  cdist(x1: Tensor, x2: Tensor, p: number | undefined, options: { readonly computeMode?: number | null }): Tensor;
  cdist(x1: Tensor, x2: Tensor, options: { readonly p?: number; readonly computeMode?: number | null }): Tensor;
  cdist(x1: Tensor, options: { readonly x2: Tensor; readonly p?: number; readonly computeMode?: number | null }): Tensor;

  /**
   * Joins tensors as columns; vectors become columns first.
   *
   * `aten::column_stack(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.column_stack.html
   */
  columnStack(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * All ways to choose `r` elements of a vector, a row each.
   *
   * `aten::combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.combinations.html
   */
  combinations(input: Tensor, r?: number, withReplacement?: boolean): Tensor;
  combinations(input: Tensor, r: number | undefined, options: { readonly withReplacement?: boolean }): Tensor;
  combinations(input: Tensor, options: { readonly r?: number; readonly withReplacement?: boolean }): Tensor;

  /**
   * A complex tensor from its real and its imaginary part.
   *
   * `aten::complex(Tensor real, Tensor imag) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.complex.html
   */
  complex(real: Tensor, imag: Tensor, options?: { readonly out?: Tensor }): Tensor;
  complex(real: Tensor, options: { readonly imag: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The running integral along `dim` by the trapezoidal rule.
   *
   * `aten::cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   * `aten::cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cumulative_trapezoid.html
   */
  cumulativeTrapezoid(y: Tensor, x: Tensor, options?: { readonly dim?: number }): Tensor;
  cumulativeTrapezoid(y: Tensor, options: { readonly x: Tensor; readonly dim?: number }): Tensor;
  cumulativeTrapezoid(y: Tensor, options?: { readonly dx?: Scalar; readonly dim?: number }): Tensor;

  /**
   * Joins tensors along the third dimension.
   *
   * `aten::dstack(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dstack.html
   */
  dstack(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * Memory as it comes, dense in the order of dimensions `physicalLayout`.
   *
   * `aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.empty_permuted.html
   */
  emptyPermuted(size: readonly number[], physicalLayout: readonly number[], options?: TensorOptions): Tensor;
  emptyPermuted(size: readonly number[], options: TensorOptions & { readonly physicalLayout: readonly number[] }): Tensor;
  emptyPermuted(size: readonly number[], physicalLayout: readonly number[], options: { readonly out: Tensor }): Tensor;
  emptyPermuted(size: readonly number[], options: { readonly physicalLayout: readonly number[]; readonly out: Tensor }): Tensor;

  /**
   * Memory as it comes, with the strides given.
   *
   * `aten::empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.empty_strided.html
   */
  emptyStrided(size: readonly number[], stride: readonly number[], options?: TensorOptions): Tensor;
  emptyStrided(size: readonly number[], options: TensorOptions & { readonly stride: readonly number[] }): Tensor;
  emptyStrided(size: readonly number[], stride: readonly number[], options: { readonly out: Tensor }): Tensor;
  emptyStrided(size: readonly number[], options: { readonly stride: readonly number[]; readonly out: Tensor }): Tensor;

  /**
   * A tensor over a file mapped into memory.
   *
   * `aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.from_file.html
   */
  fromFile(filename: string, shared?: boolean | null, size?: number | null, options?: TensorOptions): Tensor;
  fromFile(filename: string, shared: boolean | null | undefined, options: TensorOptions & { readonly size?: number | null }): Tensor;
  fromFile(filename: string, options: TensorOptions & { readonly shared?: boolean | null; readonly size?: number | null }): Tensor;
  fromFile(filename: string, shared: boolean | null | undefined, size: number | null | undefined, options: { readonly out: Tensor }): Tensor;
  fromFile(filename: string, shared: boolean | null | undefined, options: { readonly size?: number | null; readonly out: Tensor }): Tensor;
  fromFile(filename: string, options: { readonly shared?: boolean | null; readonly size?: number | null; readonly out: Tensor }): Tensor;

  /**
   * The gradient of a function given by its samples, by central differences.
   *
   * `aten::gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
   * `aten::gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
   * `aten::gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`
   * `aten::gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
   * `aten::gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
   * `aten::gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
   * `aten::gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.gradient.html
   */
  gradient(input: Tensor, options: { readonly spacing: readonly Tensor[]; readonly dim?: Dims | null; readonly edgeOrder?: number }): Tensor[];
  gradient(input: Tensor, options: { readonly dim: readonly number[]; readonly edgeOrder?: number }): Tensor[];
  gradient(input: Tensor, options?: { readonly spacing?: Scalar | readonly Scalar[] | null; readonly dim?: number | null; readonly edgeOrder?: number }): Tensor[];
  gradient(input: Tensor, options: { readonly spacing: Scalar | readonly Scalar[]; readonly dim: readonly number[]; readonly edgeOrder?: number }): Tensor[];

  /**
   * The window of Hamming, of `windowLength` values.
   *
   * `aten::hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::hamming_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::hamming_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hamming_window.html
   */
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta: number, options?: TensorOptions): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options: TensorOptions & { readonly beta: number }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options: TensorOptions & { readonly alpha: number; readonly beta: number }): Tensor;
  hammingWindow(windowLength: number, options: TensorOptions & { readonly periodic: boolean; readonly alpha: number; readonly beta: number }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options?: TensorOptions): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options: TensorOptions & { readonly alpha: number }): Tensor;
  hammingWindow(windowLength: number, options: TensorOptions & { readonly periodic: boolean; readonly alpha: number }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options?: TensorOptions): Tensor;
  hammingWindow(windowLength: number, options: TensorOptions & { readonly periodic: boolean }): Tensor;
  hammingWindow(windowLength: number, options?: TensorOptions): Tensor;
  hammingWindow(windowLength: number, options: { readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options: { readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, options: { readonly periodic: boolean; readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options: { readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options: { readonly alpha: number; readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, options: { readonly periodic: boolean; readonly alpha: number; readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta: number, options: { readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options: { readonly beta: number; readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options: { readonly alpha: number; readonly beta: number; readonly out: Tensor }): Tensor;
  hammingWindow(windowLength: number, options: { readonly periodic: boolean; readonly alpha: number; readonly beta: number; readonly out: Tensor }): Tensor;

  /**
   * The window of Hann, of `windowLength` values.
   *
   * `aten::hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::hann_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hann_window.html
   */
  hannWindow(windowLength: number, periodic: boolean, options?: TensorOptions): Tensor;
  hannWindow(windowLength: number, options: TensorOptions & { readonly periodic: boolean }): Tensor;
  hannWindow(windowLength: number, options?: TensorOptions): Tensor;
  hannWindow(windowLength: number, options: { readonly out: Tensor }): Tensor;
  hannWindow(windowLength: number, periodic: boolean, options: { readonly out: Tensor }): Tensor;
  hannWindow(windowLength: number, options: { readonly periodic: boolean; readonly out: Tensor }): Tensor;

  /**
   * A histogram in several dimensions, and the edges of its bins.
   *
   * `aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   * `aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   * `aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.histogramdd.html
   */
  histogramdd(input: Tensor, bins: readonly Tensor[] | Dims, range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, bins: readonly Tensor[] | Dims, range: readonly number[] | null | undefined, weight: Tensor | null | undefined, options: { readonly density?: boolean }): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, bins: readonly Tensor[] | Dims, range: readonly number[] | null | undefined, options: { readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, bins: readonly Tensor[] | Dims, options: { readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor[]];
  histogramdd(input: Tensor, options: { readonly bins: readonly Tensor[] | Dims; readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor[]];

  /**
   * Joins tensors along the second dimension; vectors along their first.
   *
   * `aten::hstack(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hstack.html
   */
  hstack(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * Where an element is one of the elements tested for.
   *
   * `aten::isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * `aten::isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
   * `aten::isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isin.html
   */
  isin(elements: Tensor, testElements: Tensor, options?: { readonly assumeUnique?: boolean; readonly invert?: boolean; readonly out?: Tensor }): Tensor;
  isin(elements: Tensor, options: { readonly testElements: Tensor; readonly assumeUnique?: boolean; readonly invert?: boolean; readonly out?: Tensor }): Tensor;
  isin(elements: Tensor, testElement: Scalar, options?: { readonly assumeUnique?: boolean; readonly invert?: boolean; readonly out?: Tensor }): Tensor;
  isin(elements: Tensor, options: { readonly testElement: Scalar; readonly assumeUnique?: boolean; readonly invert?: boolean; readonly out?: Tensor }): Tensor;
  isin(element: Scalar, testElements: Tensor, options?: { readonly assumeUnique?: boolean; readonly invert?: boolean; readonly out?: Tensor }): Tensor;
  isin(element: Scalar, options: { readonly testElements: Tensor; readonly assumeUnique?: boolean; readonly invert?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The window of Kaiser with shape `beta`, of `windowLength` values.
   *
   * `aten::kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.kaiser_window.html
   */
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options?: TensorOptions): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options: TensorOptions & { readonly beta: number }): Tensor;
  kaiserWindow(windowLength: number, options: TensorOptions & { readonly periodic: boolean; readonly beta: number }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options?: TensorOptions): Tensor;
  kaiserWindow(windowLength: number, options: TensorOptions & { readonly periodic: boolean }): Tensor;
  kaiserWindow(windowLength: number, options?: TensorOptions): Tensor;
  kaiserWindow(windowLength: number, options: { readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options: { readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, options: { readonly periodic: boolean; readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options: { readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options: { readonly beta: number; readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, options: { readonly periodic: boolean; readonly beta: number; readonly out: Tensor }): Tensor;

  /**
   * `steps` powers of `base` whose exponents lie at equal distances from `start` to `end`.
   *
   * `aten::logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logspace.html
   */
  logspace(start: Operand, end: Operand, steps: number, base?: number, options?: TensorOptions): Tensor;
  logspace(start: Operand, end: Operand, steps: number, options: TensorOptions & { readonly base?: number }): Tensor;
  logspace(start: Operand, end: Operand, options: TensorOptions & { readonly steps: number; readonly base?: number }): Tensor;
  logspace(start: Operand, options: TensorOptions & { readonly end: Operand; readonly steps: number; readonly base?: number }): Tensor;
  logspace(start: Operand, end: Operand, steps: number, base: number | undefined, options: { readonly out: Tensor }): Tensor;
  logspace(start: Operand, end: Operand, steps: number, options: { readonly base?: number; readonly out: Tensor }): Tensor;
  logspace(start: Operand, end: Operand, options: { readonly steps: number; readonly base?: number; readonly out: Tensor }): Tensor;
  logspace(start: Operand, options: { readonly end: Operand; readonly steps: number; readonly base?: number; readonly out: Tensor }): Tensor;

  /**
   * The matrices P, L and U of a packed LU factorisation.
   *
   * `aten::lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lu_unpack.html
   */
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean): [P: Tensor, L: Tensor, U: Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean | undefined, options: { readonly unpackPivots?: boolean }): [P: Tensor, L: Tensor, U: Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, options: { readonly unpackData?: boolean; readonly unpackPivots?: boolean }): [P: Tensor, L: Tensor, U: Tensor];
  luUnpack(LUData: Tensor, options: { readonly LUPivots: Tensor; readonly unpackData?: boolean; readonly unpackPivots?: boolean }): [P: Tensor, L: Tensor, U: Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean | undefined, unpackPivots: boolean | undefined, options: { readonly P: Tensor; readonly L: Tensor; readonly U: Tensor }): [P: Tensor, L: Tensor, U: Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean | undefined, options: { readonly unpackPivots?: boolean; readonly P: Tensor; readonly L: Tensor; readonly U: Tensor }): [P: Tensor, L: Tensor, U: Tensor];
  luUnpack(LUData: Tensor, LUPivots: Tensor, options: { readonly unpackData?: boolean; readonly unpackPivots?: boolean; readonly P: Tensor; readonly L: Tensor; readonly U: Tensor }): [P: Tensor, L: Tensor, U: Tensor];
  luUnpack(LUData: Tensor, options: { readonly LUPivots: Tensor; readonly unpackData?: boolean; readonly unpackPivots?: boolean; readonly P: Tensor; readonly L: Tensor; readonly U: Tensor }): [P: Tensor, L: Tensor, U: Tensor];

  /**
   * The coordinates of a grid: each vector, expanded over the dimensions of all others.
   *
   * `aten::meshgrid(Tensor[] tensors) -> Tensor[]`
   * `aten::meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.meshgrid.html
   */
  meshgrid(tensors: readonly Tensor[]): Tensor[];
  meshgrid(tensors: readonly Tensor[], options: { readonly indexing: 'ij' | 'xy' }): Tensor[];

  /**
   * Draws from normal distributions of the given means and standard deviations.
   *
   * `aten::normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`
   * `aten::normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor`
   * `aten::normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor`
   * `aten::normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.normal.html
   */
  normal(mean: Tensor | number, std: Tensor, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  normal(mean: Tensor, options: { readonly std?: Tensor | number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  normal(mean: Tensor, std?: number, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  normal(mean: number, options: { readonly std: Tensor; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  normal(mean: number, std: number, size: readonly number[], options?: TensorOptions & RandomOptions): Tensor;
  normal(mean: number, std: number, options: TensorOptions & { readonly size: readonly number[]; readonly generator?: Generator | null }): Tensor;
  normal(mean: number, options: TensorOptions & { readonly std: number; readonly size: readonly number[]; readonly generator?: Generator | null }): Tensor;
  normal(input: Tensor, mean: number | undefined, std: number | undefined, options: { readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(input: Tensor, mean: number | undefined, options: { readonly std?: number; readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(input: Tensor, options: { readonly mean?: number; readonly std?: number; readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(mean: number, std: number, size: readonly number[], options: { readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(mean: number, std: number, options: { readonly size: readonly number[]; readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(mean: number, options: { readonly std: number; readonly size: readonly number[]; readonly generator?: Generator | null; readonly out: Tensor }): Tensor;

  /**
   * Draws from Poisson distributions, one of each rate given.
   *
   * `aten::poisson(Tensor self, Generator? generator=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.poisson.html
   */
  poisson(input: Tensor, generator?: Generator | null, options?: { readonly out?: Tensor }): Tensor;
  poisson(input: Tensor, options: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * A complex tensor from magnitude and angle.
   *
   * `aten::polar(Tensor abs, Tensor angle) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.polar.html
   */
  polar(abs: Tensor, angle: Tensor, options?: { readonly out?: Tensor }): Tensor;
  polar(abs: Tensor, options: { readonly angle: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The smallest dtype that holds both.
   *
   * `aten::promote_types(ScalarType type1, ScalarType type2) -> ScalarType`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.promote_types.html
   */
  promoteTypes(type1: DType, type2: DType): DType;
  promoteTypes(type1: DType, options: { readonly type2: DType }): DType;

  /**
   * Draws integers, in the shape, dtype and device of `input`.
   *
   * `aten::randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.randint_like.html
   */
  randintLike(input: Tensor, high: Tensor | number, options: TensorOptions & { readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, options: TensorOptions & { readonly high: Tensor | number; readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, high: Tensor | number, options?: TensorOptions & { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, options: TensorOptions & { readonly high: Tensor | number; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, low: number, high: number, options: TensorOptions & { readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, low: number, options: TensorOptions & { readonly high: number; readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, options: TensorOptions & { readonly low: number; readonly high: number; readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, low: number, high: number, options?: TensorOptions & { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, low: number, options: TensorOptions & { readonly high: number; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, options: TensorOptions & { readonly low: number; readonly high: number; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, high: Tensor | number, options: { readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, options: { readonly high: Tensor | number; readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, high: Tensor | number, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, options: { readonly high: Tensor | number; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, low: number, high: number, options: { readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, low: number, options: { readonly high: number; readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, options: { readonly low: number; readonly high: number; readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, low: number, high: number, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, low: number, options: { readonly high: number; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randintLike(input: Tensor, options: { readonly low: number; readonly high: number; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * The dtype that an operator on both would give.
   *
   * `aten::result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType`
   * `aten::result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType`
   * `aten::result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType`
   * `aten::result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.result_type.html
   */
  resultType(tensor: Tensor, other: Operand): DType;
  resultType(tensor: Tensor, options: { readonly other: Operand }): DType;
  resultType(scalar: Scalar, tensor: Tensor): DType;
  resultType(scalar: Scalar, options: { readonly tensor: Tensor }): DType;
  resultType(scalar1: Scalar, scalar2: Scalar): DType;
  resultType(scalar1: Scalar, options: { readonly scalar2: Scalar }): DType;

  /**
   * The indices at which values would have to be inserted to keep a sequence sorted.
   *
   * `aten::searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   * `aten::searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.searchsorted.html
   */
  searchsorted(sortedSequence: Tensor, input: Operand, options?: { readonly outInt32?: boolean; readonly right?: boolean; readonly side?: 'left' | 'right' | null; readonly sorter?: Tensor | null; readonly out?: Tensor }): Tensor;

  /**
   * A sparse matrix of blocks, from compressed column indices.
   *
   * `aten::sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_bsc_tensor.html
   */
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options: TensorOptions & { readonly size: readonly number[] }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: TensorOptions & { readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, options: TensorOptions & { readonly rowIndices: Tensor; readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: TensorOptions & { readonly values: Tensor }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, options: TensorOptions & { readonly rowIndices: Tensor; readonly values: Tensor }): Tensor;

  /**
   * A sparse matrix of blocks, from compressed row indices.
   *
   * `aten::sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_bsr_tensor.html
   */
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options: TensorOptions & { readonly size: readonly number[] }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, options: TensorOptions & { readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, options: TensorOptions & { readonly colIndices: Tensor; readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, options: TensorOptions & { readonly values: Tensor }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, options: TensorOptions & { readonly colIndices: Tensor; readonly values: Tensor }): Tensor;

  /**
   * A sparse matrix from compressed indices, in the layout named.
   *
   * `aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_compressed_tensor.html
   */
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options: TensorOptions & { readonly size: readonly number[] }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, options: TensorOptions & { readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, options: TensorOptions & { readonly plainIndices: Tensor; readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, options: TensorOptions & { readonly values: Tensor }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, options: TensorOptions & { readonly plainIndices: Tensor; readonly values: Tensor }): Tensor;

  /**
   * A sparse tensor from the coordinates of its values.
   *
   * `aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   * `aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   * `aten::sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_coo_tensor.html
   */
  sparseCooTensor(indices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions & { readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(indices: Tensor, values: Tensor, options: TensorOptions & { readonly size: readonly number[]; readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(indices: Tensor, options: TensorOptions & { readonly values: Tensor; readonly size: readonly number[]; readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(indices: Tensor, values: Tensor, options?: TensorOptions & { readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(indices: Tensor, options: TensorOptions & { readonly values: Tensor; readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(size: readonly number[], options?: TensorOptions): Tensor;
  sparseCooTensor(size: readonly number[], options: { readonly out: Tensor }): Tensor;

  /**
   * A sparse matrix from compressed column indices, row indices and values.
   *
   * `aten::sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_csc_tensor.html
   */
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options: TensorOptions & { readonly size: readonly number[] }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: TensorOptions & { readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, options: TensorOptions & { readonly rowIndices: Tensor; readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: TensorOptions & { readonly values: Tensor }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, options: TensorOptions & { readonly rowIndices: Tensor; readonly values: Tensor }): Tensor;

  /**
   * A sparse matrix from compressed row indices, column indices and values.
   *
   * `aten::sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_csr_tensor.html
   */
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: TensorOptions): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options: TensorOptions & { readonly size: readonly number[] }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, options: TensorOptions & { readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, options: TensorOptions & { readonly colIndices: Tensor; readonly values: Tensor; readonly size: readonly number[] }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: TensorOptions): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, options: TensorOptions & { readonly values: Tensor }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, options: TensorOptions & { readonly colIndices: Tensor; readonly values: Tensor }): Tensor;

  /**
   * Joins tensors along a new dimension.
   *
   * `aten::stack(Tensor[] tensors, int dim=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.stack.html
   */
  stack(tensors: readonly Tensor[], dim?: number, options?: { readonly out?: Tensor }): Tensor;
  stack(tensors: readonly Tensor[], options: { readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * The standard deviation and the mean, over all elements or over `dim`.
   *
   * `aten::std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
   * `aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
   * `aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.std_mean.html
   */
  stdMean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  stdMean(input: Tensor, options: { readonly unbiased?: boolean }): [Tensor, Tensor];
  stdMean(input: Tensor, dim: Dims | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  stdMean(input: Tensor, dim: Dims | null, unbiased: boolean | undefined, options: { readonly keepdim?: boolean }): [Tensor, Tensor];
  stdMean(input: Tensor, dim: Dims | null, options: { readonly unbiased?: boolean; readonly keepdim?: boolean }): [Tensor, Tensor];
  stdMean(input: Tensor, options: { readonly dim: Dims | null; readonly unbiased?: boolean; readonly keepdim?: boolean }): [Tensor, Tensor];
  stdMean(input: Tensor, dim?: Dims | null, options?: VarianceOptions): [Tensor, Tensor];
  stdMean(input: Tensor, options: { readonly dim?: Dims | null; readonly correction?: Scalar | null; readonly keepdim?: boolean }): [Tensor, Tensor];
  stdMean(input: Tensor, dim: Dims | null | undefined, options: { readonly correction?: Scalar | null; readonly keepdim?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  stdMean(input: Tensor, options: { readonly dim?: Dims | null; readonly correction?: Scalar | null; readonly keepdim?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * Sums products over several dimensions of both tensors.
   *
   * `aten::tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tensordot.html
   */
  tensordot(input: Tensor, other: Tensor, dimsSelf: readonly number[], dimsOther: readonly number[], options?: { readonly out?: Tensor }): Tensor;
  tensordot(input: Tensor, other: Tensor, dimsSelf: readonly number[], options: { readonly dimsOther: readonly number[]; readonly out?: Tensor }): Tensor;
  tensordot(input: Tensor, other: Tensor, options: { readonly dimsSelf: readonly number[]; readonly dimsOther: readonly number[]; readonly out?: Tensor }): Tensor;
  tensordot(input: Tensor, options: { readonly other: Tensor; readonly dimsSelf: readonly number[]; readonly dimsOther: readonly number[]; readonly out?: Tensor }): Tensor;

  /**
   * The integral along `dim` by the trapezoidal rule.
   *
   * `aten::trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   * `aten::trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.trapezoid.html
   */
  trapezoid(y: Tensor, x: Tensor, options?: { readonly dim?: number }): Tensor;
  trapezoid(y: Tensor, options: { readonly x: Tensor; readonly dim?: number }): Tensor;
  trapezoid(y: Tensor, options?: { readonly dx?: Scalar; readonly dim?: number }): Tensor;

  /**
   * The indices of the lower triangle of a matrix: (2, count).
   *
   * `aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tril_indices.html
   */
  trilIndices(row: number, col: number, offset?: number, options?: TensorOptions): Tensor;
  trilIndices(row: number, col: number, options: TensorOptions & { readonly offset?: number }): Tensor;
  trilIndices(row: number, options: TensorOptions & { readonly col: number; readonly offset?: number }): Tensor;
  trilIndices(row: number, col: number, offset: number | undefined, options: { readonly out: Tensor }): Tensor;
  trilIndices(row: number, col: number, options: { readonly offset?: number; readonly out: Tensor }): Tensor;
  trilIndices(row: number, options: { readonly col: number; readonly offset?: number; readonly out: Tensor }): Tensor;

  /**
   * The indices of the upper triangle of a matrix: (2, count).
   *
   * `aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.triu_indices.html
   */
  triuIndices(row: number, col: number, offset?: number, options?: TensorOptions): Tensor;
  triuIndices(row: number, col: number, options: TensorOptions & { readonly offset?: number }): Tensor;
  triuIndices(row: number, options: TensorOptions & { readonly col: number; readonly offset?: number }): Tensor;
  triuIndices(row: number, col: number, offset: number | undefined, options: { readonly out: Tensor }): Tensor;
  triuIndices(row: number, col: number, options: { readonly offset?: number; readonly out: Tensor }): Tensor;
  triuIndices(row: number, options: { readonly col: number; readonly offset?: number; readonly out: Tensor }): Tensor;

  /**
   * The matrix of Vandermonde: powers of a vector as columns.
   *
   * `aten::vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.vander.html
   */
  vander(x: Tensor, N?: number | null, increasing?: boolean): Tensor;
  vander(x: Tensor, N: number | null | undefined, options: { readonly increasing?: boolean }): Tensor;
  vander(x: Tensor, options: { readonly N?: number | null; readonly increasing?: boolean }): Tensor;

  /**
   * The variance and the mean, over all elements or over `dim`.
   *
   * `aten::var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
   * `aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
   * `aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.var_mean.html
   */
  varMean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
  varMean(input: Tensor, options: { readonly unbiased?: boolean }): [Tensor, Tensor];
  varMean(input: Tensor, dim: Dims | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
  varMean(input: Tensor, dim: Dims | null, unbiased: boolean | undefined, options: { readonly keepdim?: boolean }): [Tensor, Tensor];
  varMean(input: Tensor, dim: Dims | null, options: { readonly unbiased?: boolean; readonly keepdim?: boolean }): [Tensor, Tensor];
  varMean(input: Tensor, options: { readonly dim: Dims | null; readonly unbiased?: boolean; readonly keepdim?: boolean }): [Tensor, Tensor];
  varMean(input: Tensor, dim?: Dims | null, options?: VarianceOptions): [Tensor, Tensor];
  varMean(input: Tensor, options: { readonly dim?: Dims | null; readonly correction?: Scalar | null; readonly keepdim?: boolean }): [Tensor, Tensor];
  varMean(input: Tensor, dim: Dims | null | undefined, options: { readonly correction?: Scalar | null; readonly keepdim?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  varMean(input: Tensor, options: { readonly dim?: Dims | null; readonly correction?: Scalar | null; readonly keepdim?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * Pairs (real, imaginary) along the last dimension as complex numbers; shares memory.
   *
   * `aten::view_as_complex(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.view_as_complex.html
   */
  viewAsComplex(input: Tensor): Tensor;

  /**
   * Complex numbers as pairs (real, imaginary) along a new last dimension; shares memory.
   *
   * `aten::view_as_real(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.view_as_real.html
   */
  viewAsReal(input: Tensor): Tensor;

  /**
   * Joins tensors along the first dimension; vectors become rows first.
   *
   * `aten::vstack(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.vstack.html
   */
  vstack(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;
}
