// Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew.
// The operators that tensors have as methods and attributes: types and documentation.
import type { Device, DType, Layout, MemoryFormat } from '../dtype.js';
import type { Generator } from '../generator.js';
import type { Dims, FactoryOptions, Operand, RandomOptions, VarianceOptions } from '../methods.js';
import type { Scalar } from '../scalar.js';
import type { Tensor } from '../tensor.js';

/** The operators that tensors have as methods and attributes: types and documentation. */
export interface TensorMethods {
  /**
   * The conjugate transpose of a matrix; shares memory.
   *
   * `aten::matrix_H(Tensor(a) self) -> Tensor(a)`
   */
  readonly H: Tensor;

  /**
   * All dimensions in reverse order; shares memory.
   *
   * `aten::numpy_T(Tensor(a) self) -> Tensor(a)`
   */
  readonly T: Tensor;

  /**
   * The imaginary part of a complex tensor; shares memory.
   *
   * `aten::imag(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.imag.html
   */
  readonly imag: Tensor;

  /**
   * The last two dimensions exchanged and the values conjugated; shares memory.
   *
   * `aten::mH(Tensor(a) self) -> Tensor(a)`
   */
  readonly mH: Tensor;

  /**
   * The last two dimensions exchanged; shares memory.
   *
   * `aten::mT(Tensor(a) self) -> Tensor(a)`
   */
  readonly mT: Tensor;

  /**
   * The real part; shares memory.
   *
   * `aten::real(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.real.html
   */
  readonly real: Tensor;

  /**
   * The absolute value.
   *
   * `aten::abs(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.abs.html
   */
  abs(): Tensor;

  /**
   * The absolute value; in place.
   *
   * `aten::abs_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.abs_.html
   */
  abs_(): this;

  /**
   * Another name of `abs`.
   *
   * `aten::absolute(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.absolute.html
   */
  absolute(): Tensor;

  /**
   * Another name of `abs`; in place.
   *
   * `aten::absolute_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.absolute_.html
   */
  absolute_(): this;

  /**
   * The arc cosine.
   *
   * `aten::acos(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.acos.html
   */
  acos(): Tensor;

  /**
   * The arc cosine; in place.
   *
   * `aten::acos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.acos_.html
   */
  acos_(): this;

  /**
   * The inverse hyperbolic cosine.
   *
   * `aten::acosh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.acosh.html
   */
  acosh(): Tensor;

  /**
   * The inverse hyperbolic cosine; in place.
   *
   * `aten::acosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.acosh_.html
   */
  acosh_(): this;

  /**
   * Adds `alpha * other`.
   *
   * `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.add.html
   */
  add(other: Operand, options?: { readonly alpha?: Scalar }): Tensor;
  add(options: { readonly other: Operand; readonly alpha?: Scalar }): Tensor;
  add(other: Scalar, alpha?: Scalar): Tensor;

  /**
   * Adds `alpha * other` in place.
   *
   * `aten::add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * `aten::add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.add_.html
   */
  add_(other: Operand, options?: { readonly alpha?: Scalar }): this;
  add_(options: { readonly other: Operand; readonly alpha?: Scalar }): this;
  add_(other: Scalar, alpha?: Scalar): this;

  /**
   * `beta * this` plus `alpha` times the sum of all products of the batches.
   *
   * `aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addbmm.html
   */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addbmm(batch1: Tensor, options: { readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addbmm(options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * `beta * this` plus `alpha` times the sum of all products of the batches; in place.
   *
   * `aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addbmm_.html
   */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  addbmm_(batch1: Tensor, options: { readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  addbmm_(options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;

  /**
   * Adds `value * tensor1 / tensor2`.
   *
   * `aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addcdiv.html
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar }): Tensor;
  addcdiv(tensor1: Tensor, options: { readonly tensor2: Tensor; readonly value?: Scalar }): Tensor;
  addcdiv(options: { readonly tensor1: Tensor; readonly tensor2: Tensor; readonly value?: Scalar }): Tensor;

  /**
   * Adds `value * tensor1 / tensor2`; in place.
   *
   * `aten::addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addcdiv_.html
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar }): this;
  addcdiv_(tensor1: Tensor, options: { readonly tensor2: Tensor; readonly value?: Scalar }): this;
  addcdiv_(options: { readonly tensor1: Tensor; readonly tensor2: Tensor; readonly value?: Scalar }): this;

  /**
   * Adds `value * tensor1 * tensor2`.
   *
   * `aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addcmul.html
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar }): Tensor;
  addcmul(tensor1: Tensor, options: { readonly tensor2: Tensor; readonly value?: Scalar }): Tensor;
  addcmul(options: { readonly tensor1: Tensor; readonly tensor2: Tensor; readonly value?: Scalar }): Tensor;

  /**
   * Adds `value * tensor1 * tensor2`; in place.
   *
   * `aten::addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addcmul_.html
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar }): this;
  addcmul_(tensor1: Tensor, options: { readonly tensor2: Tensor; readonly value?: Scalar }): this;
  addcmul_(options: { readonly tensor1: Tensor; readonly tensor2: Tensor; readonly value?: Scalar }): this;

  /**
   * `beta * this + alpha * mat1 @ mat2`.
   *
   * `aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addmm.html
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, options: { readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmm(options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, mat2: Tensor, outDtype: DType, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, mat2: Tensor, options: { readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, options: { readonly mat2: Tensor; readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmm(options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * `beta * this + alpha * mat1 @ mat2`; in place.
   *
   * `aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addmm_.html
   */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  addmm_(mat1: Tensor, options: { readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  addmm_(options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;

  /**
   * `beta * this + alpha * mat @ vec`.
   *
   * `aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addmv.html
   */
  addmv(mat: Tensor, vec: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmv(mat: Tensor, options: { readonly vec: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmv(options: { readonly mat: Tensor; readonly vec: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * `beta * this + alpha * mat @ vec`; in place.
   *
   * `aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addmv_.html
   */
  addmv_(mat: Tensor, vec: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  addmv_(mat: Tensor, options: { readonly vec: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  addmv_(options: { readonly mat: Tensor; readonly vec: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;

  /**
   * `beta * this + alpha * outer(vec1, vec2)`.
   *
   * `aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addr.html
   */
  addr(vec1: Tensor, vec2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addr(vec1: Tensor, options: { readonly vec2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addr(options: { readonly vec1: Tensor; readonly vec2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * `beta * this + alpha * outer(vec1, vec2)`; in place.
   *
   * `aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addr_.html
   */
  addr_(vec1: Tensor, vec2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  addr_(vec1: Tensor, options: { readonly vec2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  addr_(options: { readonly vec1: Tensor; readonly vec2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;

  /**
   * Another name of `mH`.
   *
   * `aten::adjoint(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.adjoint.html
   */
  adjoint(): Tensor;

  /**
   * Puts named dimensions into the order of `other`.
   *
   * `aten::align_as(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.align_as.html
   */
  alignAs(other: Tensor): Tensor;
  alignAs(options: { readonly other: Tensor }): Tensor;

  /**
   * Whether all elements are true.
   *
   * `aten::all(Tensor self) -> Tensor`
   * `aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * `aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.all.html
   */
  all(dim: number, keepdim?: boolean): Tensor;
  all(dim: Dims | null | undefined, options?: { readonly keepdim?: boolean }): Tensor;
  all(options: { readonly dim?: Dims | null; readonly keepdim?: boolean }): Tensor;
  all(dim?: readonly number[] | null, keepdim?: boolean): Tensor;

  /**
   * Whether all elements are within `atol + rtol * abs(other)`.
   *
   * `aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.allclose.html
   */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(other: Tensor, rtol: number | undefined, atol: number | undefined, options: { readonly equalNan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number | undefined, options: { readonly atol?: number; readonly equalNan?: boolean }): boolean;
  allclose(other: Tensor, options: { readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean }): boolean;
  allclose(options: { readonly other: Tensor; readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean }): boolean;

  /**
   * The largest element over `dim`.
   *
   * `aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.amax.html
   */
  amax(dim?: Dims, keepdim?: boolean): Tensor;
  amax(dim: Dims | undefined, options: { readonly keepdim?: boolean }): Tensor;
  amax(options: { readonly dim?: Dims; readonly keepdim?: boolean }): Tensor;

  /**
   * The smallest element over `dim`.
   *
   * `aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.amin.html
   */
  amin(dim?: Dims, keepdim?: boolean): Tensor;
  amin(dim: Dims | undefined, options: { readonly keepdim?: boolean }): Tensor;
  amin(options: { readonly dim?: Dims; readonly keepdim?: boolean }): Tensor;

  /**
   * The smallest and the largest element.
   *
   * `aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.aminmax.html
   */
  aminmax(options?: { readonly dim?: number | null; readonly keepdim?: boolean }): [min: Tensor, max: Tensor];

  /**
   * The angle of a complex number.
   *
   * `aten::angle(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.angle.html
   */
  angle(): Tensor;

  /**
   * Whether an element is true.
   *
   * `aten::any(Tensor self) -> Tensor`
   * `aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * `aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.any.html
   */
  any(dim: number, keepdim?: boolean): Tensor;
  any(dim: Dims | null | undefined, options?: { readonly keepdim?: boolean }): Tensor;
  any(options: { readonly dim?: Dims | null; readonly keepdim?: boolean }): Tensor;
  any(dim?: readonly number[] | null, keepdim?: boolean): Tensor;

  /**
   * Another name of `acos`.
   *
   * `aten::arccos(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arccos.html
   */
  arccos(): Tensor;

  /**
   * Another name of `acos`; in place.
   *
   * `aten::arccos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arccos_.html
   */
  arccos_(): this;

  /**
   * Another name of `acosh`.
   *
   * `aten::arccosh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arccosh.html
   */
  arccosh(): Tensor;

  /**
   * Another name of `acosh`; in place.
   *
   * `aten::arccosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arccosh_.html
   */
  arccosh_(): this;

  /**
   * Another name of `asin`.
   *
   * `aten::arcsin(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arcsin.html
   */
  arcsin(): Tensor;

  /**
   * Another name of `asin`; in place.
   *
   * `aten::arcsin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arcsin_.html
   */
  arcsin_(): this;

  /**
   * Another name of `asinh`.
   *
   * `aten::arcsinh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arcsinh.html
   */
  arcsinh(): Tensor;

  /**
   * Another name of `asinh`; in place.
   *
   * `aten::arcsinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arcsinh_.html
   */
  arcsinh_(): this;

  /**
   * Another name of `atan`.
   *
   * `aten::arctan(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arctan.html
   */
  arctan(): Tensor;

  /**
   * Another name of `atan2`.
   *
   * `aten::arctan2(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arctan2.html
   */
  arctan2(other: Tensor): Tensor;
  arctan2(options: { readonly other: Tensor }): Tensor;

  /**
   * Another name of `atan2`; in place.
   *
   * `aten::arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arctan2_.html
   */
  arctan2_(other: Tensor): this;
  arctan2_(options: { readonly other: Tensor }): this;

  /**
   * Another name of `atan`; in place.
   *
   * `aten::arctan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arctan_.html
   */
  arctan_(): this;

  /**
   * Another name of `atanh`.
   *
   * `aten::arctanh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arctanh.html
   */
  arctanh(): Tensor;

  /**
   * Another name of `atanh`; in place.
   *
   * `aten::arctanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arctanh_.html
   */
  arctanh_(): this;

  /**
   * The index of the largest element.
   *
   * `aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.argmax.html
   */
  argmax(dim?: number | null, keepdim?: boolean): Tensor;
  argmax(dim: number | null | undefined, options: { readonly keepdim?: boolean }): Tensor;
  argmax(options: { readonly dim?: number | null; readonly keepdim?: boolean }): Tensor;

  /**
   * The index of the smallest element.
   *
   * `aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.argmin.html
   */
  argmin(dim?: number | null, keepdim?: boolean): Tensor;
  argmin(dim: number | null | undefined, options: { readonly keepdim?: boolean }): Tensor;
  argmin(options: { readonly dim?: number | null; readonly keepdim?: boolean }): Tensor;

  /**
   * The indices that sort along `dim`.
   *
   * `aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
   * `aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.argsort.html
   */
  argsort(options: { readonly stable: boolean; readonly dim?: number; readonly descending?: boolean }): Tensor;
  argsort(dim?: number, descending?: boolean): Tensor;
  argsort(dim: number | undefined, options: { readonly descending?: boolean }): Tensor;
  argsort(options: { readonly dim?: number; readonly descending?: boolean }): Tensor;

  /**
   * The indices of all elements that are not zero: (count, dimensions).
   *
   * `aten::argwhere(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.argwhere.html
   */
  argwhere(): Tensor;

  /**
   * The same memory with the sizes and strides given.
   *
   * `aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.as_strided.html
   */
  asStrided(size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
  asStrided(size: readonly number[], stride: readonly number[], options: { readonly storageOffset?: number | null }): Tensor;
  asStrided(size: readonly number[], options: { readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;
  asStrided(options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;

  /**
   * A copy with `src` where sizes and strides say.
   *
   * `aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.as_strided_scatter.html
   */
  asStridedScatter(src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
  asStridedScatter(src: Tensor, size: readonly number[], stride: readonly number[], options: { readonly storageOffset?: number | null }): Tensor;
  asStridedScatter(src: Tensor, size: readonly number[], options: { readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;
  asStridedScatter(src: Tensor, options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;
  asStridedScatter(options: { readonly src: Tensor; readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;

  /**
   * The same memory with the sizes and strides given; in place.
   *
   * `aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.as_strided_.html
   */
  asStrided_(size: readonly number[], stride: readonly number[], storageOffset?: number | null): this;
  asStrided_(size: readonly number[], stride: readonly number[], options: { readonly storageOffset?: number | null }): this;
  asStrided_(size: readonly number[], options: { readonly stride: readonly number[]; readonly storageOffset?: number | null }): this;
  asStrided_(options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null }): this;

  /**
   * The arc sine.
   *
   * `aten::asin(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.asin.html
   */
  asin(): Tensor;

  /**
   * The arc sine; in place.
   *
   * `aten::asin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.asin_.html
   */
  asin_(): this;

  /**
   * The inverse hyperbolic sine.
   *
   * `aten::asinh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.asinh.html
   */
  asinh(): Tensor;

  /**
   * The inverse hyperbolic sine; in place.
   *
   * `aten::asinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.asinh_.html
   */
  asinh_(): this;

  /**
   * The arc tangent.
   *
   * `aten::atan(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atan.html
   */
  atan(): Tensor;

  /**
   * The angle of the point (other, this), by quadrant.
   *
   * `aten::atan2(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atan2.html
   */
  atan2(other: Tensor): Tensor;
  atan2(options: { readonly other: Tensor }): Tensor;

  /**
   * The angle of the point (other, this), by quadrant; in place.
   *
   * `aten::atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.atan2_.html
   */
  atan2_(other: Tensor): this;
  atan2_(options: { readonly other: Tensor }): this;

  /**
   * The arc tangent; in place.
   *
   * `aten::atan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.atan_.html
   */
  atan_(): this;

  /**
   * The inverse hyperbolic tangent.
   *
   * `aten::atanh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atanh.html
   */
  atanh(): Tensor;

  /**
   * The inverse hyperbolic tangent; in place.
   *
   * `aten::atanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.atanh_.html
   */
  atanh_(): this;

  /**
   * `beta * this + alpha * batch1 @ batch2`, by batch.
   *
   * `aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.baddbmm.html
   */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, options: { readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  baddbmm(options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, batch2: Tensor, outDtype: DType, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, batch2: Tensor, options: { readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, options: { readonly batch2: Tensor; readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  baddbmm(options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * `beta * this + alpha * batch1 @ batch2`, by batch; in place.
   *
   * `aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.baddbmm_.html
   */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  baddbmm_(batch1: Tensor, options: { readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;
  baddbmm_(options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): this;

  /**
   * Draws 1 with the probability that each element gives, or `p`, else 0.
   *
   * `aten::bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor`
   * `aten::bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   * `aten::bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bernoulli.html
   */
  bernoulli(p: Tensor | number, options?: RandomOptions): Tensor;
  bernoulli(options: { readonly p: Tensor | number; readonly generator?: Generator | null }): Tensor;
  bernoulli(options?: RandomOptions): Tensor;

  /**
   * Draws 1 with probability `p`, else 0.
   *
   * `aten::bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`
   * `aten::bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bernoulli_.html
   */
  bernoulli_(p: Tensor, options?: RandomOptions): this;
  bernoulli_(options: { readonly p?: Tensor | number; readonly generator?: Generator | null }): this;
  bernoulli_(p?: number, options?: RandomOptions): this;

  /**
   * How often each of the integers 0, 1, … occurs.
   *
   * `aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bincount.html
   */
  bincount(weights?: Tensor | null, minlength?: number): Tensor;
  bincount(weights: Tensor | null | undefined, options: { readonly minlength?: number }): Tensor;
  bincount(options: { readonly weights?: Tensor | null; readonly minlength?: number }): Tensor;

  /**
   * The bits that both have.
   *
   * `aten::bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_and.html
   */
  bitwiseAnd(other: Operand): Tensor;
  bitwiseAnd(options: { readonly other: Operand }): Tensor;

  /**
   * The bits that both have; in place.
   *
   * `aten::bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_and_.html
   */
  bitwiseAnd_(other: Operand): this;
  bitwiseAnd_(options: { readonly other: Operand }): this;

  /**
   * Shifts the bits left.
   *
   * `aten::bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_left_shift.html
   */
  bitwiseLeftShift(other: Operand): Tensor;
  bitwiseLeftShift(options: { readonly other: Operand }): Tensor;

  /**
   * Shifts the bits left; in place.
   *
   * `aten::bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_left_shift_.html
   */
  bitwiseLeftShift_(other: Operand): this;
  bitwiseLeftShift_(options: { readonly other: Operand }): this;

  /**
   * All bits inverted.
   *
   * `aten::bitwise_not(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_not.html
   */
  bitwiseNot(): Tensor;

  /**
   * All bits inverted; in place.
   *
   * `aten::bitwise_not_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_not_.html
   */
  bitwiseNot_(): this;

  /**
   * The bits that one has.
   *
   * `aten::bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_or.html
   */
  bitwiseOr(other: Operand): Tensor;
  bitwiseOr(options: { readonly other: Operand }): Tensor;

  /**
   * The bits that one has; in place.
   *
   * `aten::bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_or_.html
   */
  bitwiseOr_(other: Operand): this;
  bitwiseOr_(options: { readonly other: Operand }): this;

  /**
   * Shifts the bits right.
   *
   * `aten::bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_right_shift.html
   */
  bitwiseRightShift(other: Operand): Tensor;
  bitwiseRightShift(options: { readonly other: Operand }): Tensor;

  /**
   * Shifts the bits right; in place.
   *
   * `aten::bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_right_shift_.html
   */
  bitwiseRightShift_(other: Operand): this;
  bitwiseRightShift_(options: { readonly other: Operand }): this;

  /**
   * The bits that exactly one has.
   *
   * `aten::bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_xor.html
   */
  bitwiseXor(other: Operand): Tensor;
  bitwiseXor(options: { readonly other: Operand }): Tensor;

  /**
   * The bits that exactly one has; in place.
   *
   * `aten::bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_xor_.html
   */
  bitwiseXor_(other: Operand): this;
  bitwiseXor_(options: { readonly other: Operand }): this;

  /**
   * The products of two batches of matrices.
   *
   * `aten::bmm(Tensor self, Tensor mat2) -> Tensor`
   * `aten::bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bmm.html
   */
  bmm(mat2: Tensor): Tensor;
  bmm(options: { readonly mat2: Tensor }): Tensor;
  bmm(mat2: Tensor, outDtype: DType): Tensor;
  bmm(mat2: Tensor, options: { readonly outDtype: DType }): Tensor;
  bmm(options: { readonly mat2: Tensor; readonly outDtype: DType }): Tensor;

  /**
   * Repeats dimensions of length 1 without copying.
   *
   * `aten::broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.broadcast_to.html
   */
  broadcastTo(size: readonly number[]): Tensor;
  broadcastTo(options: { readonly size: readonly number[] }): Tensor;

  /**
   * Draws from the Cauchy distribution.
   *
   * `aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cauchy_.html
   */
  cauchy_(median?: number, sigma?: number, options?: RandomOptions): this;
  cauchy_(median: number | undefined, options: { readonly sigma?: number; readonly generator?: Generator | null }): this;
  cauchy_(options: { readonly median?: number; readonly sigma?: number; readonly generator?: Generator | null }): this;

  /**
   * The compressed column indices of a sparse matrix.
   *
   * `aten::ccol_indices(Tensor(a) self) -> Tensor(a)`
   */
  ccolIndices(): Tensor;

  /**
   * The next integer at or above.
   *
   * `aten::ceil(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ceil.html
   */
  ceil(): Tensor;

  /**
   * The next integer at or above; in place.
   *
   * `aten::ceil_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.ceil_.html
   */
  ceil_(): this;

  /**
   * As complex numbers of half precision.
   *
   * `aten::chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.chalf.html
   */
  chalf(options?: { readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * The Cholesky factor.
   *
   * `aten::cholesky(Tensor self, bool upper=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cholesky.html
   */
  cholesky(upper?: boolean): Tensor;
  cholesky(options: { readonly upper?: boolean }): Tensor;

  /**
   * The inverse from a Cholesky factor.
   *
   * `aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cholesky_inverse.html
   */
  choleskyInverse(upper?: boolean): Tensor;
  choleskyInverse(options: { readonly upper?: boolean }): Tensor;

  /**
   * Solves linear equations from a Cholesky factor.
   *
   * `aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cholesky_solve.html
   */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(input2: Tensor, options: { readonly upper?: boolean }): Tensor;
  choleskySolve(options: { readonly input2: Tensor; readonly upper?: boolean }): Tensor;

  /**
   * At most `chunks` pieces along `dim`; they share memory.
   *
   * `aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.chunk.html
   */
  chunk(chunks: number, dim?: number): Tensor[];
  chunk(chunks: number, options: { readonly dim?: number }): Tensor[];
  chunk(options: { readonly chunks: number; readonly dim?: number }): Tensor[];

  /**
   * Limits to the range from `min` to `max`; either may be left out.
   *
   * `aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * `aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.clamp.html
   */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(min: Tensor | null | undefined, options: { readonly max?: Tensor | null }): Tensor;
  clamp(options: { readonly min?: Tensor | null; readonly max?: Tensor | null }): Tensor;
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(min: Scalar | null | undefined, options: { readonly max?: Scalar | null }): Tensor;
  clamp(options: { readonly min?: Scalar | null; readonly max?: Scalar | null }): Tensor;

  /**
   * Limits to at most `max`.
   *
   * `aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
   * `aten::clamp_max(Tensor self, Scalar max) -> Tensor`
   */
  clampMax(max: Operand): Tensor;
  clampMax(options: { readonly max: Operand }): Tensor;

  /**
   * Limits to at most `max`; in place.
   *
   * `aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
   * `aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
   */
  clampMax_(max: Operand): this;
  clampMax_(options: { readonly max: Operand }): this;

  /**
   * Limits to at least `min`.
   *
   * `aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
   * `aten::clamp_min(Tensor self, Scalar min) -> Tensor`
   */
  clampMin(min: Operand): Tensor;
  clampMin(options: { readonly min: Operand }): Tensor;

  /**
   * Limits to at least `min`; in place.
   *
   * `aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
   * `aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
   */
  clampMin_(min: Operand): this;
  clampMin_(options: { readonly min: Operand }): this;

  /**
   * Limits to the range from `min` to `max` in place.
   *
   * `aten::clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   * `aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.clamp_.html
   */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  clamp_(min: Tensor | null | undefined, options: { readonly max?: Tensor | null }): this;
  clamp_(options: { readonly min?: Tensor | null; readonly max?: Tensor | null }): this;
  clamp_(min?: Scalar | null, max?: Scalar | null): this;
  clamp_(min: Scalar | null | undefined, options: { readonly max?: Scalar | null }): this;
  clamp_(options: { readonly min?: Scalar | null; readonly max?: Scalar | null }): this;

  /**
   * Another name of `clamp`.
   *
   * `aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * `aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.clip.html
   */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(min: Tensor | null | undefined, options: { readonly max?: Tensor | null }): Tensor;
  clip(options: { readonly min?: Tensor | null; readonly max?: Tensor | null }): Tensor;
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(min: Scalar | null | undefined, options: { readonly max?: Scalar | null }): Tensor;
  clip(options: { readonly min?: Scalar | null; readonly max?: Scalar | null }): Tensor;

  /**
   * Another name of `clamp`; in place.
   *
   * `aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   * `aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.clip_.html
   */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  clip_(min: Tensor | null | undefined, options: { readonly max?: Tensor | null }): this;
  clip_(options: { readonly min?: Tensor | null; readonly max?: Tensor | null }): this;
  clip_(min?: Scalar | null, max?: Scalar | null): this;
  clip_(min: Scalar | null | undefined, options: { readonly max?: Scalar | null }): this;
  clip_(options: { readonly min?: Scalar | null; readonly max?: Scalar | null }): this;

  /**
   * A copy of its own.
   *
   * `aten::clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.clone.html
   */
  clone(options?: { readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * A sparse tensor in which each place stands once.
   *
   * `aten::coalesce(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.coalesce.html
   */
  coalesce(): Tensor;

  /**
   * The column indices of a sparse matrix.
   *
   * `aten::col_indices(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.col_indices.html
   */
  colIndices(): Tensor;

  /**
   * The complex conjugate.
   *
   * `aten::conj(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.conj.html
   */
  conj(): Tensor;

  /**
   * The complex conjugate, computed at once.
   *
   * `aten::conj_physical(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.conj_physical.html
   */
  conjPhysical(): Tensor;

  /**
   * The complex conjugate, computed at once; in place.
   *
   * `aten::conj_physical_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.conj_physical_.html
   */
  conjPhysical_(): this;

  /**
   * The same contents in row-major memory; shares it where it is so already.
   *
   * `aten::contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.contiguous.html
   */
  contiguous(options?: { readonly memoryFormat?: MemoryFormat }): Tensor;

  /**
   * Takes over the values of `src`, which may have another dtype or device.
   *
   * `aten::copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.copy_.html
   */
  copy_(src: Tensor, nonBlocking?: boolean): this;
  copy_(src: Tensor, options: { readonly nonBlocking?: boolean }): this;
  copy_(options: { readonly src: Tensor; readonly nonBlocking?: boolean }): this;

  /**
   * The magnitude of this, the sign of `other`.
   *
   * `aten::copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::copysign.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.copysign.html
   */
  copysign(other: Operand): Tensor;
  copysign(options: { readonly other: Operand }): Tensor;

  /**
   * The magnitude of this, the sign of `other`; in place.
   *
   * `aten::copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.copysign_.html
   */
  copysign_(other: Operand): this;
  copysign_(options: { readonly other: Operand }): this;

  /**
   * The correlation coefficients of variables in rows.
   *
   * `aten::corrcoef(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.corrcoef.html
   */
  corrcoef(): Tensor;

  /**
   * The cosine.
   *
   * `aten::cos(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cos.html
   */
  cos(): Tensor;

  /**
   * The cosine; in place.
   *
   * `aten::cos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cos_.html
   */
  cos_(): this;

  /**
   * The hyperbolic cosine.
   *
   * `aten::cosh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cosh.html
   */
  cosh(): Tensor;

  /**
   * The hyperbolic cosine; in place.
   *
   * `aten::cosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cosh_.html
   */
  cosh_(): this;

  /**
   * How many elements are not zero.
   *
   * `aten::count_nonzero(Tensor self, int? dim=None) -> Tensor`
   * `aten::count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.count_nonzero.html
   */
  countNonzero(dim?: number | null): Tensor;
  countNonzero(options: { readonly dim?: Dims | null }): Tensor;
  countNonzero(dim: readonly number[]): Tensor;

  /**
   * The covariance matrix of variables in rows.
   *
   * `aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cov.html
   */
  cov(options?: { readonly correction?: number; readonly fweights?: Tensor | null; readonly aweights?: Tensor | null }): Tensor;

  /**
   * The cross product of vectors of length 3.
   *
   * `aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cross.html
   */
  cross(other: Tensor, dim?: number | null): Tensor;
  cross(other: Tensor, options: { readonly dim?: number | null }): Tensor;
  cross(options: { readonly other: Tensor; readonly dim?: number | null }): Tensor;

  /**
   * The compressed row indices of a sparse matrix.
   *
   * `aten::crow_indices(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.crow_indices.html
   */
  crowIndices(): Tensor;

  /**
   * Running maxima along `dim`, with their indices.
   *
   * `aten::cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cummax.html
   */
  cummax(dim: number): [values: Tensor, indices: Tensor];
  cummax(options: { readonly dim: number }): [values: Tensor, indices: Tensor];

  /**
   * Running minima along `dim`, with their indices.
   *
   * `aten::cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cummin.html
   */
  cummin(dim: number): [values: Tensor, indices: Tensor];
  cummin(options: { readonly dim: number }): [values: Tensor, indices: Tensor];

  /**
   * Running products along `dim`.
   *
   * `aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cumprod.html
   */
  cumprod(dim: number, options?: { readonly dtype?: DType | null }): Tensor;
  cumprod(options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * Running products along `dim`; in place.
   *
   * `aten::cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cumprod_.html
   */
  cumprod_(dim: number, options?: { readonly dtype?: DType | null }): this;
  cumprod_(options: { readonly dim: number; readonly dtype?: DType | null }): this;

  /**
   * Running sums along `dim`.
   *
   * `aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cumsum.html
   */
  cumsum(dim: number, options?: { readonly dtype?: DType | null }): Tensor;
  cumsum(options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * Running sums along `dim`; in place.
   *
   * `aten::cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cumsum_.html
   */
  cumsum_(dim: number, options?: { readonly dtype?: DType | null }): this;
  cumsum_(options: { readonly dim: number; readonly dtype?: DType | null }): this;

  /**
   * Degrees as radians.
   *
   * `aten::deg2rad(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.deg2rad.html
   */
  deg2rad(): Tensor;

  /**
   * Degrees as radians; in place.
   *
   * `aten::deg2rad_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.deg2rad_.html
   */
  deg2rad_(): this;

  /**
   * The number of dense dimensions of a sparse tensor.
   *
   * `aten::dense_dim(Tensor self) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.dense_dim.html
   */
  denseDim(): number;

  /**
   * Quantized values as floating-point numbers.
   *
   * `aten::dequantize.self(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dequantize.html
   */
  dequantize(): Tensor;

  /**
   * The determinant.
   *
   * `aten::det(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.det.html
   */
  det(): Tensor;

  /**
   * The same memory outside of the autograd graph.
   *
   * `aten::detach(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.detach.html
   */
  detach(): Tensor;

  /**
   * The same memory outside of the autograd graph; in place.
   *
   * `aten::detach_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.detach_.html
   */
  detach_(): this;

  /**
   * The diagonal of a matrix, or the matrix of a diagonal.
   *
   * `aten::diag(Tensor self, int diagonal=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diag.html
   */
  diag(diagonal?: number): Tensor;
  diag(options: { readonly diagonal?: number }): Tensor;

  /**
   * The last dimension as the diagonal of new matrices.
   *
   * `aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diag_embed.html
   */
  diagEmbed(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagEmbed(offset: number | undefined, dim1: number | undefined, options: { readonly dim2?: number }): Tensor;
  diagEmbed(offset: number | undefined, options: { readonly dim1?: number; readonly dim2?: number }): Tensor;
  diagEmbed(options: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number }): Tensor;

  /**
   * All elements as the diagonal of a matrix.
   *
   * `aten::diagflat(Tensor self, int offset=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diagflat.html
   */
  diagflat(offset?: number): Tensor;
  diagflat(options: { readonly offset?: number }): Tensor;

  /**
   * The diagonal of two dimensions; shares memory.
   *
   * `aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diagonal.html
   */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonal(offset: number | undefined, dim1: number | undefined, options: { readonly dim2?: number }): Tensor;
  diagonal(offset: number | undefined, options: { readonly dim1?: number; readonly dim2?: number }): Tensor;
  diagonal(options: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number }): Tensor;

  /**
   * A copy with `src` on the diagonal.
   *
   * `aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diagonal_scatter.html
   */
  diagonalScatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalScatter(src: Tensor, offset: number | undefined, dim1: number | undefined, options: { readonly dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, offset: number | undefined, options: { readonly dim1?: number; readonly dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, options: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number }): Tensor;
  diagonalScatter(options: { readonly src: Tensor; readonly offset?: number; readonly dim1?: number; readonly dim2?: number }): Tensor;

  /**
   * Differences of neighbours along `dim`, `n` times.
   *
   * `aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diff.html
   */
  diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(n: number | undefined, dim: number | undefined, prepend: Tensor | null | undefined, options: { readonly append?: Tensor | null }): Tensor;
  diff(n: number | undefined, dim: number | undefined, options: { readonly prepend?: Tensor | null; readonly append?: Tensor | null }): Tensor;
  diff(n: number | undefined, options: { readonly dim?: number; readonly prepend?: Tensor | null; readonly append?: Tensor | null }): Tensor;
  diff(options: { readonly n?: number; readonly dim?: number; readonly prepend?: Tensor | null; readonly append?: Tensor | null }): Tensor;

  /**
   * The derivative of the logarithm of the gamma function.
   *
   * `aten::digamma(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.digamma.html
   */
  digamma(): Tensor;

  /**
   * The derivative of the logarithm of the gamma function; in place.
   *
   * `aten::digamma_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.digamma_.html
   */
  digamma_(): this;

  /**
   * The p-norm of the difference.
   *
   * `aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dist.html
   */
  dist(other: Tensor, p?: Scalar): Tensor;
  dist(other: Tensor, options: { readonly p?: Scalar }): Tensor;
  dist(options: { readonly other: Tensor; readonly p?: Scalar }): Tensor;

  /**
   * Divides by `other`; `roundingMode` 'trunc' or 'floor' rounds the quotient.
   *
   * `aten::div.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   * `aten::div.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.div.html
   */
  div(other: Operand): Tensor;
  div(options: { readonly other: Operand }): Tensor;
  div(other: Operand, options: { readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;
  div(options: { readonly other: Operand; readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;

  /**
   * Divides by `other` in place.
   *
   * `aten::div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
   * `aten::div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * `aten::div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.div_.html
   */
  div_(other: Operand): this;
  div_(options: { readonly other: Operand }): this;
  div_(other: Operand, options: { readonly roundingMode: 'trunc' | 'floor' | null }): this;
  div_(options: { readonly other: Operand; readonly roundingMode: 'trunc' | 'floor' | null }): this;

  /**
   * Another name of `div`.
   *
   * `aten::divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
   * `aten::divide.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.divide.html
   */
  divide(other: Operand): Tensor;
  divide(options: { readonly other: Operand }): Tensor;
  divide(other: Operand, options: { readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;
  divide(options: { readonly other: Operand; readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;

  /**
   * Another name of `div`; in place.
   *
   * `aten::divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
   * `aten::divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   * `aten::divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.divide_.html
   */
  divide_(other: Operand): this;
  divide_(options: { readonly other: Operand }): this;
  divide_(other: Operand, options: { readonly roundingMode: 'trunc' | 'floor' | null }): this;
  divide_(options: { readonly other: Operand; readonly roundingMode: 'trunc' | 'floor' | null }): this;

  /**
   * The scalar product of two vectors.
   *
   * `aten::dot(Tensor self, Tensor tensor) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dot.html
   */
  dot(tensor: Tensor): Tensor;
  dot(options: { readonly tensor: Tensor }): Tensor;

  /**
   * Pieces along the third dimension; they share memory.
   *
   * `aten::dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * `aten::dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dsplit.html
   */
  dsplit(sections: number): Tensor[];
  dsplit(options: { readonly sections: number }): Tensor[];
  dsplit(indices: readonly number[]): Tensor[];
  dsplit(options: { readonly indices: readonly number[] }): Tensor[];

  /**
   * Where the elements are equal.
   *
   * `aten::eq.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::eq.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.eq.html
   */
  eq(other: Operand): Tensor;
  eq(options: { readonly other: Operand }): Tensor;

  /**
   * Where the elements are equal; in place.
   *
   * `aten::eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.eq_.html
   */
  eq_(other: Operand): this;
  eq_(options: { readonly other: Operand }): this;

  /**
   * Whether shape and all elements are equal.
   *
   * `aten::equal(Tensor self, Tensor other) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.equal.html
   */
  equal(other: Tensor): boolean;
  equal(options: { readonly other: Tensor }): boolean;

  /**
   * The error function.
   *
   * `aten::erf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.erf.html
   */
  erf(): Tensor;

  /**
   * The error function; in place.
   *
   * `aten::erf_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.erf_.html
   */
  erf_(): this;

  /**
   * 1 minus the error function.
   *
   * `aten::erfc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.erfc.html
   */
  erfc(): Tensor;

  /**
   * 1 minus the error function; in place.
   *
   * `aten::erfc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.erfc_.html
   */
  erfc_(): this;

  /**
   * The inverse of the error function.
   *
   * `aten::erfinv(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.erfinv.html
   */
  erfinv(): Tensor;

  /**
   * The inverse of the error function; in place.
   *
   * `aten::erfinv_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.erfinv_.html
   */
  erfinv_(): this;

  /**
   * e to the power of each element.
   *
   * `aten::exp(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.exp.html
   */
  exp(): Tensor;

  /**
   * 2 to the power of each element.
   *
   * `aten::exp2(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.exp2.html
   */
  exp2(): Tensor;

  /**
   * 2 to the power of each element; in place.
   *
   * `aten::exp2_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.exp2_.html
   */
  exp2_(): this;

  /**
   * e to the power of each element, in place.
   *
   * `aten::exp_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.exp_.html
   */
  exp_(): this;

  /**
   * Repeats dimensions of length 1 without copying; -1 leaves one as it is.
   *
   * `aten::expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.expand.html
   */
  expand(size: readonly number[], options?: { readonly implicit?: boolean }): Tensor;
  expand(options: { readonly size: readonly number[]; readonly implicit?: boolean }): Tensor;

  /**
   * `expand` to the shape of `other`.
   *
   * `aten::expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.expand_as.html
   */
  expandAs(other: Tensor): Tensor;
  expandAs(options: { readonly other: Tensor }): Tensor;

  /**
   * `exp(x) - 1`, exact for small x.
   *
   * `aten::expm1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.expm1.html
   */
  expm1(): Tensor;

  /**
   * `exp(x) - 1`, exact for small x; in place.
   *
   * `aten::expm1_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.expm1_.html
   */
  expm1_(): this;

  /**
   * Draws from the exponential distribution of rate `lambd`.
   *
   * `aten::exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.exponential_.html
   */
  exponential_(lambd?: number, options?: RandomOptions): this;
  exponential_(options: { readonly lambd?: number; readonly generator?: Generator | null }): this;

  /**
   * Writes `fillValue` on the diagonal.
   *
   * `aten::fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.fill_diagonal_.html
   */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): this;
  fillDiagonal_(fillValue: Scalar, options: { readonly wrap?: boolean }): this;
  fillDiagonal_(options: { readonly fillValue: Scalar; readonly wrap?: boolean }): this;

  /**
   * Sets all elements to `value`.
   *
   * `aten::fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`
   * `aten::fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.fill_.html
   */
  fill_(value: Operand): this;
  fill_(options: { readonly value: Operand }): this;

  /**
   * Another name of `trunc`.
   *
   * `aten::fix(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fix.html
   */
  fix(): Tensor;

  /**
   * Another name of `trunc`; in place.
   *
   * `aten::fix_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.fix_.html
   */
  fix_(): this;

  /**
   * Joins the dimensions from `startDim` to `endDim`.
   *
   * `aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.flatten.html
   */
  flatten(startDim?: number, endDim?: number): Tensor;
  flatten(startDim: number | undefined, options: { readonly endDim?: number }): Tensor;
  flatten(options: { readonly startDim?: number; readonly endDim?: number }): Tensor;

  /**
   * Reverses the order along `dims`.
   *
   * `aten::flip(Tensor self, int[] dims) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.flip.html
   */
  flip(dims: readonly number[]): Tensor;
  flip(options: { readonly dims: readonly number[] }): Tensor;

  /**
   * Reverses the columns.
   *
   * `aten::fliplr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fliplr.html
   */
  fliplr(): Tensor;

  /**
   * Reverses the rows.
   *
   * `aten::flipud(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.flipud.html
   */
  flipud(): Tensor;

  /**
   * Raises to a power, in float64.
   *
   * `aten::float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * `aten::float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.float_power.html
   */
  floatPower(exponent: Operand): Tensor;
  floatPower(options: { readonly exponent: Operand }): Tensor;

  /**
   * Raises to a power, in float64; in place.
   *
   * `aten::float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   * `aten::float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.float_power_.html
   */
  floatPower_(exponent: Operand): this;
  floatPower_(options: { readonly exponent: Operand }): this;

  /**
   * The next integer at or below.
   *
   * `aten::floor(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.floor.html
   */
  floor(): Tensor;

  /**
   * The quotient, rounded down.
   *
   * `aten::floor_divide(Tensor self, Tensor other) -> Tensor`
   * `aten::floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.floor_divide.html
   */
  floorDivide(other: Operand): Tensor;
  floorDivide(options: { readonly other: Operand }): Tensor;

  /**
   * The quotient, rounded down; in place.
   *
   * `aten::floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.floor_divide_.html
   */
  floorDivide_(other: Operand): this;
  floorDivide_(options: { readonly other: Operand }): this;

  /**
   * The next integer at or below; in place.
   *
   * `aten::floor_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.floor_.html
   */
  floor_(): this;

  /**
   * The larger of each pair; a number wins over NaN.
   *
   * `aten::fmax(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fmax.html
   */
  fmax(other: Tensor): Tensor;
  fmax(options: { readonly other: Tensor }): Tensor;

  /**
   * The smaller of each pair; a number wins over NaN.
   *
   * `aten::fmin(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fmin.html
   */
  fmin(other: Tensor): Tensor;
  fmin(options: { readonly other: Tensor }): Tensor;

  /**
   * The remainder with the sign of the dividend, as C's `fmod`.
   *
   * `aten::fmod.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::fmod.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fmod.html
   */
  fmod(other: Operand): Tensor;
  fmod(options: { readonly other: Operand }): Tensor;

  /**
   * The remainder with the sign of the dividend, as C's `fmod`; in place.
   *
   * `aten::fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.fmod_.html
   */
  fmod_(other: Operand): this;
  fmod_(options: { readonly other: Operand }): this;

  /**
   * What is behind the decimal point.
   *
   * `aten::frac(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.frac.html
   */
  frac(): Tensor;

  /**
   * What is behind the decimal point; in place.
   *
   * `aten::frac_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.frac_.html
   */
  frac_(): this;

  /**
   * Mantissa and exponent of each element.
   *
   * `aten::frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.frexp.html
   */
  frexp(): [mantissa: Tensor, exponent: Tensor];

  /**
   * Along `dim`, for each position the entry that `index` names.
   *
   * `aten::gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.gather.html
   */
  gather(dim: number, index: Tensor, options?: { readonly sparseGrad?: boolean }): Tensor;
  gather(dim: number, options: { readonly index: Tensor; readonly sparseGrad?: boolean }): Tensor;
  gather(options: { readonly dim: number; readonly index: Tensor; readonly sparseGrad?: boolean }): Tensor;

  /**
   * The greatest common divisor.
   *
   * `aten::gcd(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.gcd.html
   */
  gcd(other: Tensor): Tensor;
  gcd(options: { readonly other: Tensor }): Tensor;

  /**
   * The greatest common divisor; in place.
   *
   * `aten::gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.gcd_.html
   */
  gcd_(other: Tensor): this;
  gcd_(options: { readonly other: Tensor }): this;

  /**
   * Where they are at least `other`.
   *
   * `aten::ge.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::ge.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ge.html
   */
  ge(other: Operand): Tensor;
  ge(options: { readonly other: Operand }): Tensor;

  /**
   * Where they are at least `other`; in place.
   *
   * `aten::ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.ge_.html
   */
  ge_(other: Operand): this;
  ge_(options: { readonly other: Operand }): this;

  /**
   * The Gaussian error linear unit.
   *
   * `aten::gelu(Tensor self, *, str approximate="none") -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.gelu.html
   */
  gelu(options?: { readonly approximate?: 'none' | 'tanh' }): Tensor;

  /**
   * Draws from the geometric distribution of probability `p`.
   *
   * `aten::geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.geometric_.html
   */
  geometric_(p: number, options?: RandomOptions): this;
  geometric_(options: { readonly p: number; readonly generator?: Generator | null }): this;

  /**
   * The QR decomposition as LAPACK packs it.
   *
   * `aten::geqrf(Tensor self) -> (Tensor a, Tensor tau)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.geqrf.html
   */
  geqrf(): [a: Tensor, tau: Tensor];

  /**
   * Another name of `outer`.
   *
   * `aten::ger(Tensor self, Tensor vec2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ger.html
   */
  ger(vec2: Tensor): Tensor;
  ger(options: { readonly vec2: Tensor }): Tensor;

  /**
   * Another name of `gt`.
   *
   * `aten::greater.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::greater.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.greater.html
   */
  greater(other: Operand): Tensor;
  greater(options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `ge`.
   *
   * `aten::greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.greater_equal.html
   */
  greaterEqual(other: Operand): Tensor;
  greaterEqual(options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `ge`; in place.
   *
   * `aten::greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.greater_equal_.html
   */
  greaterEqual_(other: Operand): this;
  greaterEqual_(options: { readonly other: Operand }): this;

  /**
   * Another name of `gt`; in place.
   *
   * `aten::greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.greater_.html
   */
  greater_(other: Operand): this;
  greater_(options: { readonly other: Operand }): this;

  /**
   * Where they are greater than `other`.
   *
   * `aten::gt.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::gt.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.gt.html
   */
  gt(other: Operand): Tensor;
  gt(options: { readonly other: Operand }): Tensor;

  /**
   * Where they are greater than `other`; in place.
   *
   * `aten::gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.gt_.html
   */
  gt_(other: Operand): this;
  gt_(options: { readonly other: Operand }): this;

  /**
   * 0 where the magnitude is at most `lambd`.
   *
   * `aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardshrink.html
   */
  hardshrink(lambd?: Scalar): Tensor;
  hardshrink(options: { readonly lambd?: Scalar }): Tensor;

  /**
   * A hash of the values.
   *
   * `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hash_tensor.html
   */
  hashTensor(dim?: Dims, options?: { readonly keepdim?: boolean; readonly mode?: number }): Tensor;
  hashTensor(options: { readonly dim?: Dims; readonly keepdim?: boolean; readonly mode?: number }): Tensor;

  /**
   * 0 below zero, 1 above, `values` at zero.
   *
   * `aten::heaviside(Tensor self, Tensor values) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.heaviside.html
   */
  heaviside(values: Tensor): Tensor;
  heaviside(options: { readonly values: Tensor }): Tensor;

  /**
   * 0 below zero, 1 above, `values` at zero; in place.
   *
   * `aten::heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.heaviside_.html
   */
  heaviside_(values: Tensor): this;
  heaviside_(options: { readonly values: Tensor }): this;

  /**
   * A histogram of `bins` bins of equal width.
   *
   * `aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.histc.html
   */
  histc(bins?: number, min?: Scalar, max?: Scalar): Tensor;
  histc(bins: number | undefined, min: Scalar | undefined, options: { readonly max?: Scalar }): Tensor;
  histc(bins: number | undefined, options: { readonly min?: Scalar; readonly max?: Scalar }): Tensor;
  histc(options: { readonly bins?: number; readonly min?: Scalar; readonly max?: Scalar }): Tensor;

  /**
   * A histogram, and the edges of its bins.
   *
   * `aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   * `aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.histogram.html
   */
  histogram(bins: Tensor, options?: { readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor];
  histogram(options: { readonly bins: Tensor; readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor];
  histogram(bins?: number, options?: { readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor];
  histogram(options: { readonly bins?: number; readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor];

  /**
   * Pieces along the second dimension; they share memory.
   *
   * `aten::hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * `aten::hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hsplit.html
   */
  hsplit(sections: number): Tensor[];
  hsplit(options: { readonly sections: number }): Tensor[];
  hsplit(indices: readonly number[]): Tensor[];
  hsplit(options: { readonly indices: readonly number[] }): Tensor[];

  /**
   * The length of the hypotenuse.
   *
   * `aten::hypot(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hypot.html
   */
  hypot(other: Tensor): Tensor;
  hypot(options: { readonly other: Tensor }): Tensor;

  /**
   * The length of the hypotenuse; in place.
   *
   * `aten::hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.hypot_.html
   */
  hypot_(other: Tensor): this;
  hypot_(options: { readonly other: Tensor }): this;

  /**
   * The modified Bessel function of order 0.
   *
   * `aten::i0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.i0.html
   */
  i0(): Tensor;

  /**
   * The modified Bessel function of order 0; in place.
   *
   * `aten::i0_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.i0_.html
   */
  i0_(): this;

  /**
   * The lower incomplete gamma function, regularised.
   *
   * `aten::igamma(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.igamma.html
   */
  igamma(other: Tensor): Tensor;
  igamma(options: { readonly other: Tensor }): Tensor;

  /**
   * The lower incomplete gamma function, regularised; in place.
   *
   * `aten::igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.igamma_.html
   */
  igamma_(other: Tensor): this;
  igamma_(options: { readonly other: Tensor }): this;

  /**
   * The upper incomplete gamma function, regularised.
   *
   * `aten::igammac(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.igammac.html
   */
  igammac(other: Tensor): Tensor;
  igammac(options: { readonly other: Tensor }): Tensor;

  /**
   * The upper incomplete gamma function, regularised; in place.
   *
   * `aten::igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.igammac_.html
   */
  igammac_(other: Tensor): this;
  igammac_(options: { readonly other: Tensor }): this;

  /**
   * Advanced indexing: one index tensor per dimension, null for all of one.
   *
   * `aten::index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index.html
   */
  index(indices: readonly (Tensor | null)[]): Tensor;
  index(options: { readonly indices: readonly (Tensor | null)[] }): Tensor;

  /**
   * A copy with the rows of `source` added at the entries `index` of `dim`.
   *
   * `aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.index_add.html
   */
  indexAdd(dim: number, index: Tensor, source: Tensor, options?: { readonly alpha?: Scalar }): Tensor;
  indexAdd(dim: number, index: Tensor, options: { readonly source: Tensor; readonly alpha?: Scalar }): Tensor;
  indexAdd(dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly alpha?: Scalar }): Tensor;
  indexAdd(options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly alpha?: Scalar }): Tensor;

  /**
   * Adds the rows of `source` at the entries `index` of `dim`.
   *
   * `aten::index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_add_.html
   */
  indexAdd_(dim: number, index: Tensor, source: Tensor, options?: { readonly alpha?: Scalar }): this;
  indexAdd_(dim: number, index: Tensor, options: { readonly source: Tensor; readonly alpha?: Scalar }): this;
  indexAdd_(dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly alpha?: Scalar }): this;
  indexAdd_(options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly alpha?: Scalar }): this;

  /**
   * A copy with the rows of `source` at the entries `index` of `dim`.
   *
   * `aten::index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   */
  indexCopy(dim: number, index: Tensor, source: Tensor): Tensor;
  indexCopy(dim: number, index: Tensor, options: { readonly source: Tensor }): Tensor;
  indexCopy(dim: number, options: { readonly index: Tensor; readonly source: Tensor }): Tensor;
  indexCopy(options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor }): Tensor;

  /**
   * A copy with the rows of `source` at the entries `index` of `dim`; in place.
   *
   * `aten::index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_copy_.html
   */
  indexCopy_(dim: number, index: Tensor, source: Tensor): this;
  indexCopy_(dim: number, index: Tensor, options: { readonly source: Tensor }): this;
  indexCopy_(dim: number, options: { readonly index: Tensor; readonly source: Tensor }): this;
  indexCopy_(options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor }): this;

  /**
   * A copy with `value` at the entries `index` of `dim`.
   *
   * `aten::index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
   * `aten::index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_fill.html
   */
  indexFill(dim: number, index: Tensor, value: Operand): Tensor;
  indexFill(dim: number, index: Tensor, options: { readonly value: Operand }): Tensor;
  indexFill(dim: number, options: { readonly index: Tensor; readonly value: Operand }): Tensor;
  indexFill(options: { readonly dim: number; readonly index: Tensor; readonly value: Operand }): Tensor;

  /**
   * A copy with `value` at the entries `index` of `dim`; in place.
   *
   * `aten::index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`
   * `aten::index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_fill_.html
   */
  indexFill_(dim: number, index: Tensor, value: Operand): this;
  indexFill_(dim: number, index: Tensor, options: { readonly value: Operand }): this;
  indexFill_(dim: number, options: { readonly index: Tensor; readonly value: Operand }): this;
  indexFill_(options: { readonly dim: number; readonly index: Tensor; readonly value: Operand }): this;

  /**
   * A copy with `values` written where `indices` say.
   *
   * `aten::index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_put.html
   */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, options: { readonly accumulate?: boolean }): Tensor;
  indexPut(indices: readonly (Tensor | null)[], options: { readonly values: Tensor; readonly accumulate?: boolean }): Tensor;
  indexPut(options: { readonly indices: readonly (Tensor | null)[]; readonly values: Tensor; readonly accumulate?: boolean }): Tensor;

  /**
   * Writes `values` where `indices` say, or adds them.
   *
   * `aten::index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_put_.html
   */
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): this;
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, options: { readonly accumulate?: boolean }): this;
  indexPut_(indices: readonly (Tensor | null)[], options: { readonly values: Tensor; readonly accumulate?: boolean }): this;
  indexPut_(options: { readonly indices: readonly (Tensor | null)[]; readonly values: Tensor; readonly accumulate?: boolean }): this;

  /**
   * A copy with the rows of `source` combined into the entries `index` of `dim`.
   *
   * `aten::index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.index_reduce.html
   */
  indexReduce(dim: number, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', options?: { readonly includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, index: Tensor, source: Tensor, options: { readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, index: Tensor, options: { readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  indexReduce(options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;

  /**
   * A copy with the rows of `source` combined into the entries `index` of `dim`; in place.
   *
   * `aten::index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_reduce_.html
   */
  indexReduce_(dim: number, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', options?: { readonly includeSelf?: boolean }): this;
  indexReduce_(dim: number, index: Tensor, source: Tensor, options: { readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): this;
  indexReduce_(dim: number, index: Tensor, options: { readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): this;
  indexReduce_(dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): this;
  indexReduce_(options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): this;

  /**
   * The entries `index` (int64, one dimension) of dimension `dim`.
   *
   * `aten::index_select(Tensor self, int dim, Tensor index) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.index_select.html
   */
  indexSelect(dim: number, index: Tensor): Tensor;
  indexSelect(dim: number, options: { readonly index: Tensor }): Tensor;
  indexSelect(options: { readonly dim: number; readonly index: Tensor }): Tensor;

  /**
   * The places of a sparse tensor's values.
   *
   * `aten::indices(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.indices.html
   */
  indices(): Tensor;

  /**
   * Sums of products over the last dimensions.
   *
   * `aten::inner(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.inner.html
   */
  inner(other: Tensor): Tensor;
  inner(options: { readonly other: Tensor }): Tensor;

  /**
   * `aten::int_repr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.int_repr.html
   */
  intRepr(): Tensor;

  /**
   * The inverse matrix.
   *
   * `aten::inverse(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.inverse.html
   */
  inverse(): Tensor;

  /**
   * Whether each place of a sparse tensor stands once.
   *
   * `aten::is_coalesced(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_coalesced.html
   */
  isCoalesced(): boolean;

  /**
   * Whether the dtype is a complex one.
   *
   * `aten::is_complex(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_complex.html
   */
  isComplex(): boolean;

  /**
   * Whether the conjugation is still to be computed.
   *
   * `aten::is_conj(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_conj.html
   */
  isConj(): boolean;

  /**
   * `aten::is_distributed(Tensor self) -> bool`
   */
  isDistributed(): boolean;

  /**
   * Whether the dtype is a floating-point one.
   *
   * `aten::is_floating_point(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_floating_point.html
   */
  isFloatingPoint(): boolean;

  /**
   * Whether the change of sign is still to be computed.
   *
   * `aten::is_neg(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_neg.html
   */
  isNeg(): boolean;

  /**
   * Whether the only element is not zero.
   *
   * `aten::is_nonzero(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_nonzero.html
   */
  isNonzero(): boolean;

  /**
   * Whether copies of the memory to a GPU need not wait.
   *
   * `aten::is_pinned(Tensor self, Device? device=None) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_pinned.html
   */
  isPinned(device?: Device | null): boolean;
  isPinned(options: { readonly device?: Device | null }): boolean;

  /**
   * Whether the shapes are equal.
   *
   * `aten::is_same_size(Tensor self, Tensor other) -> bool`
   */
  isSameSize(other: Tensor): boolean;
  isSameSize(options: { readonly other: Tensor }): boolean;

  /**
   * Whether both are the same view of one memory.
   *
   * `aten::is_set_to(Tensor self, Tensor tensor) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_set_to.html
   */
  isSetTo(tensor: Tensor): boolean;
  isSetTo(options: { readonly tensor: Tensor }): boolean;

  /**
   * Whether the dtype has a sign.
   *
   * `aten::is_signed(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_signed.html
   */
  isSigned(): boolean;

  /**
   * Where elements are within `atol + rtol * abs(other)`.
   *
   * `aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isclose.html
   */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(other: Tensor, rtol: number | undefined, atol: number | undefined, options: { readonly equalNan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number | undefined, options: { readonly atol?: number; readonly equalNan?: boolean }): Tensor;
  isclose(other: Tensor, options: { readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean }): Tensor;
  isclose(options: { readonly other: Tensor; readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean }): Tensor;

  /**
   * Where an element is neither infinite nor NaN.
   *
   * `aten::isfinite(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isfinite.html
   */
  isfinite(): Tensor;

  /**
   * Where an element is infinite.
   *
   * `aten::isinf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isinf.html
   */
  isinf(): Tensor;

  /**
   * Where an element is NaN.
   *
   * `aten::isnan(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isnan.html
   */
  isnan(): Tensor;

  /**
   * Where an element is negative infinity.
   *
   * `aten::isneginf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isneginf.html
   */
  isneginf(): Tensor;

  /**
   * Where an element is positive infinity.
   *
   * `aten::isposinf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isposinf.html
   */
  isposinf(): Tensor;

  /**
   * Where the imaginary part is zero.
   *
   * `aten::isreal(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isreal.html
   */
  isreal(): Tensor;

  /**
   * The inverse of the short-time Fourier transform.
   *
   * `aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.istft.html
   */
  istft(nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { readonly window?: Tensor | null; readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;
  istft(nFft: number, hopLength: number | null | undefined, options: { readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;
  istft(nFft: number, options: { readonly hopLength?: number | null; readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;
  istft(options: { readonly nFft: number; readonly hopLength?: number | null; readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;

  /**
   * The Kronecker product.
   *
   * `aten::kron(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.kron.html
   */
  kron(other: Tensor): Tensor;
  kron(options: { readonly other: Tensor }): Tensor;

  /**
   * The `k`-th smallest value along `dim`, with its index.
   *
   * `aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.kthvalue.html
   */
  kthvalue(k: number, dim?: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  kthvalue(k: number, dim: number | undefined, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  kthvalue(k: number, options: { readonly dim?: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  kthvalue(options: { readonly k: number; readonly dim?: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * The least common multiple.
   *
   * `aten::lcm(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lcm.html
   */
  lcm(other: Tensor): Tensor;
  lcm(options: { readonly other: Tensor }): Tensor;

  /**
   * The least common multiple; in place.
   *
   * `aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.lcm_.html
   */
  lcm_(other: Tensor): this;
  lcm_(options: { readonly other: Tensor }): this;

  /**
   * Multiplies by 2 to the power of `other`.
   *
   * `aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ldexp.html
   */
  ldexp(other: Tensor): Tensor;
  ldexp(options: { readonly other: Tensor }): Tensor;

  /**
   * Multiplies by 2 to the power of `other`; in place.
   *
   * `aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.ldexp_.html
   */
  ldexp_(other: Tensor): this;
  ldexp_(options: { readonly other: Tensor }): this;

  /**
   * Where they are at most `other`.
   *
   * `aten::le.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::le.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.le.html
   */
  le(other: Operand): Tensor;
  le(options: { readonly other: Operand }): Tensor;

  /**
   * Where they are at most `other`; in place.
   *
   * `aten::le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.le_.html
   */
  le_(other: Operand): this;
  le_(options: { readonly other: Operand }): this;

  /**
   * Interpolates to `end` by `weight`.
   *
   * `aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   * `aten::lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lerp.html
   */
  lerp(end: Tensor, weight: Operand): Tensor;
  lerp(end: Tensor, options: { readonly weight: Operand }): Tensor;
  lerp(options: { readonly end: Tensor; readonly weight: Operand }): Tensor;

  /**
   * Interpolates to `end` by `weight` in place.
   *
   * `aten::lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`
   * `aten::lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.lerp_.html
   */
  lerp_(end: Tensor, weight: Operand): this;
  lerp_(end: Tensor, options: { readonly weight: Operand }): this;
  lerp_(options: { readonly end: Tensor; readonly weight: Operand }): this;

  /**
   * Another name of `lt`.
   *
   * `aten::less.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::less.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.less.html
   */
  less(other: Operand): Tensor;
  less(options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `le`.
   *
   * `aten::less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.less_equal.html
   */
  lessEqual(other: Operand): Tensor;
  lessEqual(options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `le`; in place.
   *
   * `aten::less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.less_equal_.html
   */
  lessEqual_(other: Operand): this;
  lessEqual_(options: { readonly other: Operand }): this;

  /**
   * Another name of `lt`; in place.
   *
   * `aten::less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.less_.html
   */
  less_(other: Operand): this;
  less_(options: { readonly other: Operand }): this;

  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `aten::lgamma(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lgamma.html
   */
  lgamma(): Tensor;

  /**
   * The logarithm of the absolute value of the gamma function; in place.
   *
   * `aten::lgamma_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.lgamma_.html
   */
  lgamma_(): this;

  /**
   * The natural logarithm.
   *
   * `aten::log(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.log.html
   */
  log(): Tensor;

  /**
   * The logarithm to base 10.
   *
   * `aten::log10(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.log10.html
   */
  log10(): Tensor;

  /**
   * The logarithm to base 10; in place.
   *
   * `aten::log10_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log10_.html
   */
  log10_(): this;

  /**
   * `log(1 + x)`, exact for small x.
   *
   * `aten::log1p(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.log1p.html
   */
  log1p(): Tensor;

  /**
   * `log(1 + x)`, exact for small x; in place.
   *
   * `aten::log1p_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log1p_.html
   */
  log1p_(): this;

  /**
   * The logarithm to base 2.
   *
   * `aten::log2(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.log2.html
   */
  log2(): Tensor;

  /**
   * The logarithm to base 2; in place.
   *
   * `aten::log2_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log2_.html
   */
  log2_(): this;

  /**
   * Draws from the log-normal distribution.
   *
   * `aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log_normal_.html
   */
  logNormal_(mean?: number, std?: number, options?: RandomOptions): this;
  logNormal_(mean: number | undefined, options: { readonly std?: number; readonly generator?: Generator | null }): this;
  logNormal_(options: { readonly mean?: number; readonly std?: number; readonly generator?: Generator | null }): this;

  /**
   * The logarithm of `softmax`, without overflow.
   *
   * `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.log_softmax.html
   */
  logSoftmax(dim: number, dtype?: DType | null): Tensor;
  logSoftmax(dim: number, options: { readonly dtype?: DType | null }): Tensor;
  logSoftmax(options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * The natural logarithm; in place.
   *
   * `aten::log_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log_.html
   */
  log_(): this;

  /**
   * `log(exp(x) + exp(y))`, without overflow.
   *
   * `aten::logaddexp(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logaddexp.html
   */
  logaddexp(other: Tensor): Tensor;
  logaddexp(options: { readonly other: Tensor }): Tensor;

  /**
   * `log2(2 ** x + 2 ** y)`, without overflow.
   *
   * `aten::logaddexp2(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logaddexp2.html
   */
  logaddexp2(other: Tensor): Tensor;
  logaddexp2(options: { readonly other: Tensor }): Tensor;

  /**
   * `log` of running sums of `exp`, without overflow.
   *
   * `aten::logcumsumexp(Tensor self, int dim) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logcumsumexp.html
   */
  logcumsumexp(dim: number): Tensor;
  logcumsumexp(options: { readonly dim: number }): Tensor;

  /**
   * The logarithm of the determinant.
   *
   * `aten::logdet(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logdet.html
   */
  logdet(): Tensor;

  /**
   * Where both are true.
   *
   * `aten::logical_and(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logical_and.html
   */
  logicalAnd(other: Tensor): Tensor;
  logicalAnd(options: { readonly other: Tensor }): Tensor;

  /**
   * Where both are true; in place.
   *
   * `aten::logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logical_and_.html
   */
  logicalAnd_(other: Tensor): this;
  logicalAnd_(options: { readonly other: Tensor }): this;

  /**
   * Where it is false.
   *
   * `aten::logical_not(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logical_not.html
   */
  logicalNot(): Tensor;

  /**
   * Where it is false; in place.
   *
   * `aten::logical_not_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logical_not_.html
   */
  logicalNot_(): this;

  /**
   * Where one is true.
   *
   * `aten::logical_or(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logical_or.html
   */
  logicalOr(other: Tensor): Tensor;
  logicalOr(options: { readonly other: Tensor }): Tensor;

  /**
   * Where one is true; in place.
   *
   * `aten::logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logical_or_.html
   */
  logicalOr_(other: Tensor): this;
  logicalOr_(options: { readonly other: Tensor }): this;

  /**
   * Where exactly one is true.
   *
   * `aten::logical_xor(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logical_xor.html
   */
  logicalXor(other: Tensor): Tensor;
  logicalXor(options: { readonly other: Tensor }): Tensor;

  /**
   * Where exactly one is true; in place.
   *
   * `aten::logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logical_xor_.html
   */
  logicalXor_(other: Tensor): this;
  logicalXor_(options: { readonly other: Tensor }): this;

  /**
   * `log(x / (1 - x))`, with x limited to `eps` from 0 and 1.
   *
   * `aten::logit(Tensor self, float? eps=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logit.html
   */
  logit(eps?: number | null): Tensor;
  logit(options: { readonly eps?: number | null }): Tensor;

  /**
   * `log(x / (1 - x))`, with x limited to `eps` from 0 and 1; in place.
   *
   * `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logit_.html
   */
  logit_(eps?: number | null): this;
  logit_(options: { readonly eps?: number | null }): this;

  /**
   * `log(sum(exp(x)))` over `dim`, without overflow.
   *
   * `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logsumexp.html
   */
  logsumexp(dim: Dims, keepdim?: boolean): Tensor;
  logsumexp(dim: Dims, options: { readonly keepdim?: boolean }): Tensor;
  logsumexp(options: { readonly dim: Dims; readonly keepdim?: boolean }): Tensor;

  /**
   * Where they are less than `other`.
   *
   * `aten::lt.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::lt.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lt.html
   */
  lt(other: Operand): Tensor;
  lt(options: { readonly other: Operand }): Tensor;

  /**
   * Where they are less than `other`; in place.
   *
   * `aten::lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.lt_.html
   */
  lt_(other: Operand): this;
  lt_(options: { readonly other: Operand }): this;

  /**
   * Solves linear equations from an LU factorisation.
   *
   * `aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lu_solve.html
   */
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  luSolve(LUData: Tensor, options: { readonly LUPivots: Tensor }): Tensor;
  luSolve(options: { readonly LUData: Tensor; readonly LUPivots: Tensor }): Tensor;

  /**
   * A copy with `value` where `mask` is true.
   *
   * `aten::masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`
   * `aten::masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.masked_fill.html
   */
  maskedFill(mask: Tensor, value: Operand): Tensor;
  maskedFill(mask: Tensor, options: { readonly value: Operand }): Tensor;
  maskedFill(options: { readonly mask: Tensor; readonly value: Operand }): Tensor;

  /**
   * Writes `value` where `mask` is true.
   *
   * `aten::masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`
   * `aten::masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.masked_fill_.html
   */
  maskedFill_(mask: Tensor, value: Operand): this;
  maskedFill_(mask: Tensor, options: { readonly value: Operand }): this;
  maskedFill_(options: { readonly mask: Tensor; readonly value: Operand }): this;

  /**
   * A copy with the elements of `source`, one after the other, where `mask` is true.
   *
   * `aten::masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.masked_scatter.html
   */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  maskedScatter(mask: Tensor, options: { readonly source: Tensor }): Tensor;
  maskedScatter(options: { readonly mask: Tensor; readonly source: Tensor }): Tensor;

  /**
   * A copy with the elements of `source`, one after the other, where `mask` is true; in place.
   *
   * `aten::masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.masked_scatter_.html
   */
  maskedScatter_(mask: Tensor, source: Tensor): this;
  maskedScatter_(mask: Tensor, options: { readonly source: Tensor }): this;
  maskedScatter_(options: { readonly mask: Tensor; readonly source: Tensor }): this;

  /**
   * The elements where `mask` is true, in one dimension.
   *
   * `aten::masked_select(Tensor self, Tensor mask) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.masked_select.html
   */
  maskedSelect(mask: Tensor): Tensor;
  maskedSelect(options: { readonly mask: Tensor }): Tensor;

  /**
   * The matrix product, over the last two dimensions.
   *
   * `aten::matmul(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.matmul.html
   */
  matmul(other: Tensor): Tensor;
  matmul(options: { readonly other: Tensor }): Tensor;

  /**
   * The matrix exponential.
   *
   * `aten::matrix_exp(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.matrix_exp.html
   */
  matrixExp(): Tensor;

  /**
   * The matrix to the power of `n`.
   *
   * `aten::matrix_power(Tensor self, int n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.matrix_power.html
   */
  matrixPower(n: number): Tensor;
  matrixPower(options: { readonly n: number }): Tensor;

  /**
   * The largest element; over `dim`, with its index; with a tensor, the larger of each pair.
   *
   * `aten::max(Tensor self) -> Tensor`
   * `aten::max.other(Tensor self, Tensor other) -> Tensor`
   * `aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.max.html
   */
  max(): Tensor;
  max(other: Tensor): Tensor;
  max(options: { readonly other: Tensor }): Tensor;
  max(dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  max(dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  max(options: { readonly dim: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * The larger of each pair.
   *
   * `aten::maximum(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.maximum.html
   */
  maximum(other: Tensor): Tensor;
  maximum(options: { readonly other: Tensor }): Tensor;

  /**
   * The mean over all elements, or over `dim`.
   *
   * `aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mean.html
   */
  mean(dim: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null }): Tensor;
  mean(dim: Dims | null, options: { readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  mean(options: { readonly dim: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  mean(options?: { readonly dtype?: DType | null }): Tensor;

  /**
   * The median, the lower of two; over `dim`, with its index.
   *
   * `aten::median(Tensor self) -> Tensor`
   * `aten::median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.median.html
   */
  median(): Tensor;
  median(dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  median(dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  median(options: { readonly dim: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * The smallest element; over `dim`, with its index; with a tensor, the smaller of each pair.
   *
   * `aten::min(Tensor self) -> Tensor`
   * `aten::min.other(Tensor self, Tensor other) -> Tensor`
   * `aten::min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.min.html
   */
  min(): Tensor;
  min(other: Tensor): Tensor;
  min(options: { readonly other: Tensor }): Tensor;
  min(dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  min(dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  min(options: { readonly dim: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * The smaller of each pair.
   *
   * `aten::minimum(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.minimum.html
   */
  minimum(other: Tensor): Tensor;
  minimum(options: { readonly other: Tensor }): Tensor;

  /**
   * The product of two matrices.
   *
   * `aten::mm(Tensor self, Tensor mat2) -> Tensor`
   * `aten::mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mm.html
   */
  mm(mat2: Tensor): Tensor;
  mm(options: { readonly mat2: Tensor }): Tensor;
  mm(mat2: Tensor, outDtype: DType): Tensor;
  mm(mat2: Tensor, options: { readonly outDtype: DType }): Tensor;
  mm(options: { readonly mat2: Tensor; readonly outDtype: DType }): Tensor;

  /**
   * The most frequent value along `dim`, with its index.
   *
   * `aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mode.html
   */
  mode(dim?: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  mode(dim: number | undefined, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  mode(options: { readonly dim?: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * Another name of `movedim`.
   *
   * `aten::moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * `aten::moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.moveaxis.html
   */
  moveaxis(source: number, destination: number): Tensor;
  moveaxis(source: number, options: { readonly destination: number }): Tensor;
  moveaxis(options: { readonly source: number; readonly destination: number }): Tensor;
  moveaxis(source: readonly number[], destination: readonly number[]): Tensor;
  moveaxis(source: readonly number[], options: { readonly destination: readonly number[] }): Tensor;
  moveaxis(options: { readonly source: readonly number[]; readonly destination: readonly number[] }): Tensor;

  /**
   * Moves dimensions to other places; shares memory.
   *
   * `aten::movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * `aten::movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.movedim.html
   */
  movedim(source: number, destination: number): Tensor;
  movedim(source: number, options: { readonly destination: number }): Tensor;
  movedim(options: { readonly source: number; readonly destination: number }): Tensor;
  movedim(source: readonly number[], destination: readonly number[]): Tensor;
  movedim(source: readonly number[], options: { readonly destination: readonly number[] }): Tensor;
  movedim(options: { readonly source: readonly number[]; readonly destination: readonly number[] }): Tensor;

  /**
   * Sorts along the first dimension.
   *
   * `aten::msort(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.msort.html
   */
  msort(): Tensor;

  /**
   * Multiplies by `other`.
   *
   * `aten::mul.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::mul.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mul.html
   */
  mul(other: Operand): Tensor;
  mul(options: { readonly other: Operand }): Tensor;

  /**
   * Multiplies by `other` in place.
   *
   * `aten::mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.mul_.html
   */
  mul_(other: Operand): this;
  mul_(options: { readonly other: Operand }): this;

  /**
   * Draws `numSamples` indices per row, with the probabilities that the rows give.
   *
   * `aten::multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.multinomial.html
   */
  multinomial(numSamples: number, replacement?: boolean, options?: RandomOptions): Tensor;
  multinomial(numSamples: number, options: { readonly replacement?: boolean; readonly generator?: Generator | null }): Tensor;
  multinomial(options: { readonly numSamples: number; readonly replacement?: boolean; readonly generator?: Generator | null }): Tensor;

  /**
   * Another name of `mul`.
   *
   * `aten::multiply.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::multiply.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.multiply.html
   */
  multiply(other: Operand): Tensor;
  multiply(options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `mul`; in place.
   *
   * `aten::multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.multiply_.html
   */
  multiply_(other: Operand): this;
  multiply_(options: { readonly other: Operand }): this;

  /**
   * The product of a matrix and a vector.
   *
   * `aten::mv(Tensor self, Tensor vec) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mv.html
   */
  mv(vec: Tensor): Tensor;
  mv(options: { readonly vec: Tensor }): Tensor;

  /**
   * The logarithm of the multivariate gamma function of dimension `p`.
   *
   * `aten::mvlgamma(Tensor self, int p) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mvlgamma.html
   */
  mvlgamma(p: number): Tensor;
  mvlgamma(options: { readonly p: number }): Tensor;

  /**
   * The logarithm of the multivariate gamma function of dimension `p`; in place.
   *
   * `aten::mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.mvlgamma_.html
   */
  mvlgamma_(p: number): this;
  mvlgamma_(options: { readonly p: number }): this;

  /**
   * Puts numbers in the place of NaN and infinities.
   *
   * `aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nan_to_num.html
   */
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(nan: number | null | undefined, posinf: number | null | undefined, options: { readonly neginf?: number | null }): Tensor;
  nanToNum(nan: number | null | undefined, options: { readonly posinf?: number | null; readonly neginf?: number | null }): Tensor;
  nanToNum(options: { readonly nan?: number | null; readonly posinf?: number | null; readonly neginf?: number | null }): Tensor;

  /**
   * Puts numbers in the place of NaN and infinities; in place.
   *
   * `aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.nan_to_num_.html
   */
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
  nanToNum_(nan: number | null | undefined, posinf: number | null | undefined, options: { readonly neginf?: number | null }): this;
  nanToNum_(nan: number | null | undefined, options: { readonly posinf?: number | null; readonly neginf?: number | null }): this;
  nanToNum_(options: { readonly nan?: number | null; readonly posinf?: number | null; readonly neginf?: number | null }): this;

  /**
   * The mean over what is not NaN.
   *
   * `aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nanmean.html
   */
  nanmean(dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null }): Tensor;
  nanmean(dim: Dims | null | undefined, options: { readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  nanmean(options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;

  /**
   * The median over what is not NaN.
   *
   * `aten::nanmedian(Tensor self) -> Tensor`
   * `aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nanmedian.html
   */
  nanmedian(): Tensor;
  nanmedian(dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  nanmedian(dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  nanmedian(options: { readonly dim: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * The quantiles over what is not NaN.
   *
   * `aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nanquantile.html
   */
  nanquantile(q: Tensor | number, dim?: number | null, keepdim?: boolean, options?: { readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;
  nanquantile(q: Tensor | number, dim: number | null | undefined, options: { readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;
  nanquantile(q: Tensor | number, options: { readonly dim?: number | null; readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;
  nanquantile(options: { readonly q: Tensor | number; readonly dim?: number | null; readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;

  /**
   * The sum over what is not NaN.
   *
   * `aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nansum.html
   */
  nansum(dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null }): Tensor;
  nansum(dim: Dims | null | undefined, options: { readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  nansum(options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;

  /**
   * `length` entries of `dim` from `start`; shares memory.
   *
   * `aten::narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`
   * `aten::narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.narrow.html
   */
  narrow(dim: number, start: Tensor | number, length: number): Tensor;
  narrow(dim: number, start: Tensor | number, options: { readonly length: number }): Tensor;
  narrow(dim: number, options: { readonly start: Tensor | number; readonly length: number }): Tensor;
  narrow(options: { readonly dim: number; readonly start: Tensor | number; readonly length: number }): Tensor;

  /**
   * A copy of `narrow`.
   *
   * `aten::narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   */
  narrowCopy(dim: number, start: number, length: number): Tensor;
  narrowCopy(dim: number, start: number, options: { readonly length: number }): Tensor;
  narrowCopy(dim: number, options: { readonly start: number; readonly length: number }): Tensor;
  narrowCopy(options: { readonly dim: number; readonly start: number; readonly length: number }): Tensor;

  /**
   * Where they differ.
   *
   * `aten::ne.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::ne.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ne.html
   */
  ne(other: Operand): Tensor;
  ne(options: { readonly other: Operand }): Tensor;

  /**
   * Where they differ; in place.
   *
   * `aten::ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.ne_.html
   */
  ne_(other: Operand): this;
  ne_(options: { readonly other: Operand }): this;

  /**
   * Changes the sign.
   *
   * `aten::neg(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.neg.html
   */
  neg(): Tensor;

  /**
   * Changes the sign in place.
   *
   * `aten::neg_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.neg_.html
   */
  neg_(): this;

  /**
   * Another name of `neg`.
   *
   * `aten::negative(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.negative.html
   */
  negative(): Tensor;

  /**
   * Another name of `neg`; in place.
   *
   * `aten::negative_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.negative_.html
   */
  negative_(): this;

  /**
   * Memory as it comes, in the dtype and on the device of this tensor.
   *
   * `aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_empty.html
   */
  newEmpty(size: readonly number[], options?: FactoryOptions): Tensor;
  newEmpty(options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * Memory as it comes with the strides given, in the dtype and on the device of this tensor.
   *
   * `aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_empty_strided.html
   */
  newEmptyStrided(size: readonly number[], stride: readonly number[], options?: FactoryOptions): Tensor;
  newEmptyStrided(size: readonly number[], options: { readonly stride: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newEmptyStrided(options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * All `fillValue`, in the dtype and on the device of this tensor.
   *
   * `aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_full.html
   */
  newFull(size: readonly number[], fillValue: Scalar, options?: FactoryOptions): Tensor;
  newFull(size: readonly number[], options: { readonly fillValue: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newFull(options: { readonly size: readonly number[]; readonly fillValue: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * All ones, in the dtype and on the device of this tensor.
   *
   * `aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_ones.html
   */
  newOnes(size: readonly number[], options?: FactoryOptions): Tensor;
  newOnes(options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * All zeros, in the dtype and on the device of this tensor.
   *
   * `aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_zeros.html
   */
  newZeros(size: readonly number[], options?: FactoryOptions): Tensor;
  newZeros(options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * The next floating-point number in the direction of `other`.
   *
   * `aten::nextafter(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nextafter.html
   */
  nextafter(other: Tensor): Tensor;
  nextafter(options: { readonly other: Tensor }): Tensor;

  /**
   * The next floating-point number in the direction of `other`; in place.
   *
   * `aten::nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.nextafter_.html
   */
  nextafter_(other: Tensor): this;
  nextafter_(options: { readonly other: Tensor }): this;

  /**
   * The indices of all elements that are not zero: (count, dimensions).
   *
   * `aten::nonzero(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nonzero.html
   */
  nonzero(): Tensor;

  /**
   * `nonzero` with as many rows as `size` says, filled up or cut off.
   *
   * `aten::nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.nonzero_static.html
   */
  nonzeroStatic(options: { readonly size: number; readonly fillValue?: number }): Tensor;

  /**
   * Draws from the normal distribution.
   *
   * `aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.normal_.html
   */
  normal_(mean?: number, std?: number, options?: RandomOptions): this;
  normal_(mean: number | undefined, options: { readonly std?: number; readonly generator?: Generator | null }): this;
  normal_(options: { readonly mean?: number; readonly std?: number; readonly generator?: Generator | null }): this;

  /**
   * Another name of `ne`.
   *
   * `aten::not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.not_equal.html
   */
  notEqual(other: Operand): Tensor;
  notEqual(options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `ne`; in place.
   *
   * `aten::not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.not_equal_.html
   */
  notEqual_(other: Operand): this;
  notEqual_(options: { readonly other: Operand }): this;

  /**
   * Another name of `linalg.householderProduct`.
   *
   * `aten::orgqr(Tensor self, Tensor input2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.orgqr.html
   */
  orgqr(input2: Tensor): Tensor;
  orgqr(options: { readonly input2: Tensor }): Tensor;

  /**
   * Multiplies by the orthogonal matrix of a packed QR decomposition.
   *
   * `aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ormqr.html
   */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input2: Tensor, input3: Tensor, left: boolean | undefined, options: { readonly transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, input3: Tensor, options: { readonly left?: boolean; readonly transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, options: { readonly input3: Tensor; readonly left?: boolean; readonly transpose?: boolean }): Tensor;
  ormqr(options: { readonly input2: Tensor; readonly input3: Tensor; readonly left?: boolean; readonly transpose?: boolean }): Tensor;

  /**
   * All products of an element of each vector.
   *
   * `aten::outer(Tensor self, Tensor vec2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.outer.html
   */
  outer(vec2: Tensor): Tensor;
  outer(options: { readonly vec2: Tensor }): Tensor;

  /**
   * Puts the dimensions into another order; shares memory.
   *
   * `aten::permute(Tensor(a) self, int[] dims) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.permute.html
   */
  permute(dims: readonly number[]): Tensor;
  permute(options: { readonly dims: readonly number[] }): Tensor;

  /**
   * A copy in memory that copies to a GPU need not wait for.
   *
   * `aten::pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.pin_memory.html
   */
  pinMemory(device?: Device | null): Tensor;
  pinMemory(options: { readonly device?: Device | null }): Tensor;

  /**
   * The pseudo-inverse of Moore and Penrose.
   *
   * `aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.pinverse.html
   */
  pinverse(rcond?: number): Tensor;
  pinverse(options: { readonly rcond?: number }): Tensor;

  /**
   * The `n`-th derivative of the digamma function; in place.
   *
   * `aten::polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.polygamma_.html
   */
  polygamma_(n: number): this;
  polygamma_(options: { readonly n: number }): this;

  /**
   * The tensor itself.
   *
   * `aten::positive(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.positive.html
   */
  positive(): Tensor;

  /**
   * Raises to the power of `exponent`.
   *
   * `aten::pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * `aten::pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.pow.html
   */
  pow(exponent: Operand): Tensor;
  pow(options: { readonly exponent: Operand }): Tensor;

  /**
   * Raises to the power of `exponent` in place.
   *
   * `aten::pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   * `aten::pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.pow_.html
   */
  pow_(exponent: Operand): this;
  pow_(options: { readonly exponent: Operand }): this;

  /**
   * `x` above zero, `weight * x` below.
   *
   * `aten::prelu(Tensor self, Tensor weight) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.prelu.html
   */
  prelu(weight: Tensor): Tensor;
  prelu(options: { readonly weight: Tensor }): Tensor;

  /**
   * The product over all elements, or over `dim`.
   *
   * `aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.prod.html
   */
  prod(dim: number, keepdim?: boolean, options?: { readonly dtype?: DType | null }): Tensor;
  prod(dim: number, options: { readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  prod(options: { readonly dim: number; readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  prod(options?: { readonly dtype?: DType | null }): Tensor;

  /**
   * A copy with `source` at `index`, counted in row-major order.
   *
   * `aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.put.html
   */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(index: Tensor, source: Tensor, options: { readonly accumulate?: boolean }): Tensor;
  put(index: Tensor, options: { readonly source: Tensor; readonly accumulate?: boolean }): Tensor;
  put(options: { readonly index: Tensor; readonly source: Tensor; readonly accumulate?: boolean }): Tensor;

  /**
   * A copy with `source` at `index`, counted in row-major order; in place.
   *
   * `aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.put_.html
   */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  put_(index: Tensor, source: Tensor, options: { readonly accumulate?: boolean }): this;
  put_(index: Tensor, options: { readonly source: Tensor; readonly accumulate?: boolean }): this;
  put_(options: { readonly index: Tensor; readonly source: Tensor; readonly accumulate?: boolean }): this;

  /**
   * `aten::q_per_channel_axis(Tensor self) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_per_channel_axis.html
   */
  qPerChannelAxis(): number;

  /**
   * `aten::q_per_channel_scales(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_per_channel_scales.html
   */
  qPerChannelScales(): Tensor;

  /**
   * `aten::q_per_channel_zero_points(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_per_channel_zero_points.html
   */
  qPerChannelZeroPoints(): Tensor;

  /**
   * `aten::q_scale(Tensor self) -> float`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_scale.html
   */
  qScale(): number;

  /**
   * `aten::q_zero_point(Tensor self) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_zero_point.html
   */
  qZeroPoint(): number;

  /**
   * The QR decomposition.
   *
   * `aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.qr.html
   */
  qr(some?: boolean): [Q: Tensor, R: Tensor];
  qr(options: { readonly some?: boolean }): [Q: Tensor, R: Tensor];

  /**
   * The quantiles `q` along `dim`.
   *
   * `aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.quantile.html
   */
  quantile(q: Tensor | number, dim?: number | null, keepdim?: boolean, options?: { readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;
  quantile(q: Tensor | number, dim: number | null | undefined, options: { readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;
  quantile(q: Tensor | number, options: { readonly dim?: number | null; readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;
  quantile(options: { readonly q: Tensor | number; readonly dim?: number | null; readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' }): Tensor;

  /**
   * Radians as degrees.
   *
   * `aten::rad2deg(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.rad2deg.html
   */
  rad2deg(): Tensor;

  /**
   * Radians as degrees; in place.
   *
   * `aten::rad2deg_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.rad2deg_.html
   */
  rad2deg_(): this;

  /**
   * Draws integers: all, below `to`, or from `from` to before `to`.
   *
   * `aten::random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`
   * `aten::random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`
   * `aten::random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.random_.html
   */
  random_(options?: RandomOptions): this;
  random_(to: number, options?: RandomOptions): this;
  random_(options: { readonly to: number; readonly generator?: Generator | null }): this;
  random_(from: number, to: number | null, options?: RandomOptions): this;
  random_(from: number, options: { readonly to: number | null; readonly generator?: Generator | null }): this;
  random_(options: { readonly from: number; readonly to: number | null; readonly generator?: Generator | null }): this;

  /**
   * All elements in one dimension; shares memory where that is possible.
   *
   * `aten::ravel(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ravel.html
   */
  ravel(): Tensor;

  /**
   * 1 divided by each element.
   *
   * `aten::reciprocal(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.reciprocal.html
   */
  reciprocal(): Tensor;

  /**
   * 1 divided by each element; in place.
   *
   * `aten::reciprocal_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.reciprocal_.html
   */
  reciprocal_(): this;

  /**
   * `max(x, 0)`.
   *
   * `aten::relu(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.relu.html
   */
  relu(): Tensor;

  /**
   * `max(x, 0)` in place.
   *
   * `aten::relu_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.relu_.html
   */
  relu_(): this;

  /**
   * The remainder with the sign of the divisor, as Python's `%`.
   *
   * `aten::remainder.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::remainder.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.remainder.html
   */
  remainder(other: Operand): Tensor;
  remainder(options: { readonly other: Operand }): Tensor;

  /**
   * The remainder with the sign of the divisor, as Python's `%`; in place.
   *
   * `aten::remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.remainder_.html
   */
  remainder_(other: Operand): this;
  remainder_(options: { readonly other: Operand }): this;

  /**
   * Limits the p-norm of each slice along `dim` to `maxnorm`.
   *
   * `aten::renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.renorm.html
   */
  renorm(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  renorm(p: Scalar, dim: number, options: { readonly maxnorm: Scalar }): Tensor;
  renorm(p: Scalar, options: { readonly dim: number; readonly maxnorm: Scalar }): Tensor;
  renorm(options: { readonly p: Scalar; readonly dim: number; readonly maxnorm: Scalar }): Tensor;

  /**
   * Limits the p-norm of each slice along `dim` to `maxnorm`; in place.
   *
   * `aten::renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.renorm_.html
   */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): this;
  renorm_(p: Scalar, dim: number, options: { readonly maxnorm: Scalar }): this;
  renorm_(p: Scalar, options: { readonly dim: number; readonly maxnorm: Scalar }): this;
  renorm_(options: { readonly p: Scalar; readonly dim: number; readonly maxnorm: Scalar }): this;

  /**
   * Repeats the contents `repeats` times in each dimension.
   *
   * `aten::repeat(Tensor self, SymInt[] repeats) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.repeat.html
   */
  repeat(repeats: readonly number[]): Tensor;
  repeat(options: { readonly repeats: readonly number[] }): Tensor;

  /**
   * Repeats each entry along `dim`.
   *
   * `aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   * `aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.repeat_interleave.html
   */
  repeatInterleave(repeats: Tensor | number, dim?: number | null, options?: { readonly outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: Tensor | number, options: { readonly dim?: number | null; readonly outputSize?: number | null }): Tensor;
  repeatInterleave(options: { readonly repeats: Tensor | number; readonly dim?: number | null; readonly outputSize?: number | null }): Tensor;

  /**
   * Another shape; shares memory where that is possible.
   *
   * `aten::reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.reshape.html
   */
  reshape(shape: readonly number[]): Tensor;
  reshape(options: { readonly shape: readonly number[] }): Tensor;

  /**
   * `reshape` to the shape of `other`.
   *
   * `aten::reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.reshape_as.html
   */
  reshapeAs(other: Tensor): Tensor;
  reshapeAs(options: { readonly other: Tensor }): Tensor;

  /**
   * `aten::resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor`
   */
  resize(size: readonly number[], options?: { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  resize(options: { readonly size: readonly number[]; readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * `aten::resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor`
   */
  resizeAs(theTemplate: Tensor, options?: { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAs(options: { readonly theTemplate: Tensor; readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * `aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)`
   */
  resizeAsSparse_(theTemplate: Tensor): this;
  resizeAsSparse_(options: { readonly theTemplate: Tensor }): this;

  /**
   * Changes the size to that of another tensor.
   *
   * `aten::resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.resize_as_.html
   */
  resizeAs_(theTemplate: Tensor, options?: { readonly memoryFormat?: MemoryFormat | null }): this;
  resizeAs_(options: { readonly theTemplate: Tensor; readonly memoryFormat?: MemoryFormat | null }): this;

  /**
   * Changes the size, and the memory where it does not suffice.
   *
   * `aten::resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.resize_.html
   */
  resize_(size: readonly number[], options?: { readonly memoryFormat?: MemoryFormat | null }): this;
  resize_(options: { readonly size: readonly number[]; readonly memoryFormat?: MemoryFormat | null }): this;

  /**
   * The values with a conjugation that is still to be computed carried out.
   *
   * `aten::resolve_conj(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.resolve_conj.html
   */
  resolveConj(): Tensor;

  /**
   * The values with a change of sign that is still to be computed carried out.
   *
   * `aten::resolve_neg(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.resolve_neg.html
   */
  resolveNeg(): Tensor;

  /**
   * Shifts the contents around along `dims`.
   *
   * `aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.roll.html
   */
  roll(shifts: Dims, dims?: Dims): Tensor;
  roll(shifts: Dims, options: { readonly dims?: Dims }): Tensor;
  roll(options: { readonly shifts: Dims; readonly dims?: Dims }): Tensor;

  /**
   * Rotates by `k` quarter turns in the plane of `dims`.
   *
   * `aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.rot90.html
   */
  rot90(k?: number, dims?: readonly number[]): Tensor;
  rot90(k: number | undefined, options: { readonly dims?: readonly number[] }): Tensor;
  rot90(options: { readonly k?: number; readonly dims?: readonly number[] }): Tensor;

  /**
   * The nearest integer, halves to even; or the nearest with `decimals` digits.
   *
   * `aten::round(Tensor self) -> Tensor`
   * `aten::round.decimals(Tensor self, *, int decimals) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.round.html
   */
  round(): Tensor;
  round(options: { readonly decimals: number }): Tensor;

  /**
   * The nearest integer, halves to even; or the nearest with `decimals` digits; in place.
   *
   * `aten::round_(Tensor(a!) self) -> Tensor(a!)`
   * `aten::round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.round_.html
   */
  round_(): this;
  round_(options: { readonly decimals: number }): this;

  /**
   * The row indices of a sparse matrix.
   *
   * `aten::row_indices(Tensor(a) self) -> Tensor(a)`
   */
  rowIndices(): Tensor;

  /**
   * 1 divided by the square root.
   *
   * `aten::rsqrt(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.rsqrt.html
   */
  rsqrt(): Tensor;

  /**
   * 1 divided by the square root; in place.
   *
   * `aten::rsqrt_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.rsqrt_.html
   */
  rsqrt_(): this;

  /**
   * A copy with `src` written along `dim` where `index` says.
   *
   * `aten::scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   * `aten::scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
   * `aten::scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   * `aten::scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.scatter.html
   */
  scatter(dim: number, index: Tensor, src: Tensor): Tensor;
  scatter(dim: number, index: Tensor, options: { readonly src: Tensor }): Tensor;
  scatter(dim: number, options: { readonly index: Tensor; readonly src: Tensor }): Tensor;
  scatter(options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor }): Tensor;
  scatter(dim: number, index: Tensor, src: Tensor, options: { readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter(dim: number, index: Tensor, options: { readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter(dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter(options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar): Tensor;
  scatter(dim: number, index: Tensor, options: { readonly value: Scalar }): Tensor;
  scatter(dim: number, options: { readonly index: Tensor; readonly value: Scalar }): Tensor;
  scatter(options: { readonly dim: number; readonly index: Tensor; readonly value: Scalar }): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar, options: { readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter(dim: number, index: Tensor, options: { readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter(dim: number, options: { readonly index: Tensor; readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter(options: { readonly dim: number; readonly index: Tensor; readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): Tensor;

  /**
   * A copy with `src` added along `dim` where `index` says.
   *
   * `aten::scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.scatter_add.html
   */
  scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor;
  scatterAdd(dim: number, index: Tensor, options: { readonly src: Tensor }): Tensor;
  scatterAdd(dim: number, options: { readonly index: Tensor; readonly src: Tensor }): Tensor;
  scatterAdd(options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor }): Tensor;

  /**
   * A copy with `src` added along `dim` where `index` says; in place.
   *
   * `aten::scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.scatter_add_.html
   */
  scatterAdd_(dim: number, index: Tensor, src: Tensor): this;
  scatterAdd_(dim: number, index: Tensor, options: { readonly src: Tensor }): this;
  scatterAdd_(dim: number, options: { readonly index: Tensor; readonly src: Tensor }): this;
  scatterAdd_(options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor }): this;

  /**
   * A copy with `src` combined along `dim` where `index` says.
   *
   * `aten::scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.scatter_reduce.html
   */
  scatterReduce(dim: number, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', options?: { readonly includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, index: Tensor, src: Tensor, options: { readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, index: Tensor, options: { readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  scatterReduce(options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;

  /**
   * A copy with `src` combined along `dim` where `index` says; in place.
   *
   * `aten::scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.scatter_reduce_.html
   */
  scatterReduce_(dim: number, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', options?: { readonly includeSelf?: boolean }): this;
  scatterReduce_(dim: number, index: Tensor, src: Tensor, options: { readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): this;
  scatterReduce_(dim: number, index: Tensor, options: { readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): this;
  scatterReduce_(dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): this;
  scatterReduce_(options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): this;

  /**
   * Writes `src` along `dim` where `index` says.
   *
   * `aten::scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
   * `aten::scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`
   * `aten::scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
   * `aten::scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.scatter_.html
   */
  scatter_(dim: number, index: Tensor, src: Tensor): this;
  scatter_(dim: number, index: Tensor, options: { readonly src: Tensor }): this;
  scatter_(dim: number, options: { readonly index: Tensor; readonly src: Tensor }): this;
  scatter_(options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor }): this;
  scatter_(dim: number, index: Tensor, src: Tensor, options: { readonly reduce: 'add' | 'multiply' }): this;
  scatter_(dim: number, index: Tensor, options: { readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): this;
  scatter_(dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): this;
  scatter_(options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): this;
  scatter_(dim: number, index: Tensor, value: Scalar): this;
  scatter_(dim: number, index: Tensor, options: { readonly value: Scalar }): this;
  scatter_(dim: number, options: { readonly index: Tensor; readonly value: Scalar }): this;
  scatter_(options: { readonly dim: number; readonly index: Tensor; readonly value: Scalar }): this;
  scatter_(dim: number, index: Tensor, value: Scalar, options: { readonly reduce: 'add' | 'multiply' }): this;
  scatter_(dim: number, index: Tensor, options: { readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): this;
  scatter_(dim: number, options: { readonly index: Tensor; readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): this;
  scatter_(options: { readonly dim: number; readonly index: Tensor; readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): this;

  /**
   * Entry `index` of dimension `dim`, which goes away; shares memory.
   *
   * `aten::select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.select.html
   */
  select(dim: number, index: number): Tensor;
  select(dim: number, options: { readonly index: number }): Tensor;
  select(options: { readonly dim: number; readonly index: number }): Tensor;

  /**
   * A copy with `src` at entry `index` of `dim`.
   *
   * `aten::select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.select_scatter.html
   */
  selectScatter(src: Tensor, dim: number, index: number): Tensor;
  selectScatter(src: Tensor, dim: number, options: { readonly index: number }): Tensor;
  selectScatter(src: Tensor, options: { readonly dim: number; readonly index: number }): Tensor;
  selectScatter(options: { readonly src: Tensor; readonly dim: number; readonly index: number }): Tensor;

  /**
   * Exchanges the memory for that of `source`.
   *
   * `aten::set_(Tensor(a!) self) -> Tensor(a!)`
   * `aten::set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`
   * `aten::set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.set_.html
   */
  set_(): this;
  set_(source: Tensor): this;
  set_(options: { readonly source: Tensor }): this;
  set_(source: Tensor, storageOffset: number, size: readonly number[], stride?: readonly number[]): this;
  set_(source: Tensor, storageOffset: number, size: readonly number[], options: { readonly stride?: readonly number[] }): this;
  set_(source: Tensor, storageOffset: number, options: { readonly size: readonly number[]; readonly stride?: readonly number[] }): this;
  set_(source: Tensor, options: { readonly storageOffset: number; readonly size: readonly number[]; readonly stride?: readonly number[] }): this;
  set_(options: { readonly source: Tensor; readonly storageOffset: number; readonly size: readonly number[]; readonly stride?: readonly number[] }): this;

  /**
   * The sign; of complex numbers, the number of length 1 in their direction.
   *
   * `aten::sgn(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sgn.html
   */
  sgn(): Tensor;

  /**
   * The sign; of complex numbers, the number of length 1 in their direction; in place.
   *
   * `aten::sgn_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sgn_.html
   */
  sgn_(): this;

  /**
   * `1 / (1 + exp(-x))`.
   *
   * `aten::sigmoid(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sigmoid.html
   */
  sigmoid(): Tensor;

  /**
   * `1 / (1 + exp(-x))`; in place.
   *
   * `aten::sigmoid_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sigmoid_.html
   */
  sigmoid_(): this;

  /**
   * -1, 0 or 1.
   *
   * `aten::sign(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sign.html
   */
  sign(): Tensor;

  /**
   * -1, 0 or 1; in place.
   *
   * `aten::sign_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sign_.html
   */
  sign_(): this;

  /**
   * Where the sign is negative, -0 included.
   *
   * `aten::signbit(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.signbit.html
   */
  signbit(): Tensor;

  /**
   * `x * sigmoid(x)`.
   *
   * `aten::silu(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.silu.html
   */
  silu(): Tensor;

  /**
   * The sine.
   *
   * `aten::sin(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sin.html
   */
  sin(): Tensor;

  /**
   * The sine; in place.
   *
   * `aten::sin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sin_.html
   */
  sin_(): this;

  /**
   * `sin(pi x) / (pi x)`.
   *
   * `aten::sinc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sinc.html
   */
  sinc(): Tensor;

  /**
   * `sin(pi x) / (pi x)`; in place.
   *
   * `aten::sinc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sinc_.html
   */
  sinc_(): this;

  /**
   * The hyperbolic sine.
   *
   * `aten::sinh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sinh.html
   */
  sinh(): Tensor;

  /**
   * The hyperbolic sine; in place.
   *
   * `aten::sinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sinh_.html
   */
  sinh_(): this;

  /**
   * From `start` to before `end` along `dim`; shares memory.
   *
   * `aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   */
  slice(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  slice(dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { readonly step?: number }): Tensor;
  slice(dim: number | undefined, start: number | null | undefined, options: { readonly end?: number | null; readonly step?: number }): Tensor;
  slice(dim: number | undefined, options: { readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;
  slice(options: { readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;

  /**
   * `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   */
  sliceInverse(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { readonly step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, start: number | null | undefined, options: { readonly end?: number | null; readonly step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number | undefined, options: { readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;
  sliceInverse(src: Tensor, options: { readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;
  sliceInverse(options: { readonly src: Tensor; readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;

  /**
   * A copy with `src` from `start` to before `end` along `dim`.
   *
   * `aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.slice_scatter.html
   */
  sliceScatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { readonly step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, start: number | null | undefined, options: { readonly end?: number | null; readonly step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number | undefined, options: { readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;
  sliceScatter(src: Tensor, options: { readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;
  sliceScatter(options: { readonly src: Tensor; readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;

  /**
   * Sign and logarithm of the absolute value of the determinant.
   *
   * `aten::slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.slogdet.html
   */
  slogdet(): [sign: Tensor, logabsdet: Tensor];

  /**
   * The product of a sparse and a dense matrix.
   *
   * `aten::smm(Tensor self, Tensor mat2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.smm.html
   */
  smm(mat2: Tensor): Tensor;
  smm(options: { readonly mat2: Tensor }): Tensor;

  /**
   * `exp(x)` scaled to the sum 1 along `dim`.
   *
   * `aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.softmax.html
   */
  softmax(dim: number, dtype?: DType | null): Tensor;
  softmax(dim: number, options: { readonly dtype?: DType | null }): Tensor;
  softmax(options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * Sorts along `dim`, with the indices.
   *
   * `aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   * `aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sort.html
   */
  sort(options: { readonly stable: boolean | null; readonly dim?: number; readonly descending?: boolean }): [values: Tensor, indices: Tensor];
  sort(dim?: number, descending?: boolean): [values: Tensor, indices: Tensor];
  sort(dim: number | undefined, options: { readonly descending?: boolean }): [values: Tensor, indices: Tensor];
  sort(options: { readonly dim?: number; readonly descending?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * The number of sparse dimensions of a sparse tensor.
   *
   * `aten::sparse_dim(Tensor self) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sparse_dim.html
   */
  sparseDim(): number;

  /**
   * The values at the places of a sparse tensor.
   *
   * `aten::sparse_mask(Tensor self, Tensor mask) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sparse_mask.html
   */
  sparseMask(mask: Tensor): Tensor;
  sparseMask(options: { readonly mask: Tensor }): Tensor;

  /**
   * `aten::sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sparse_resize_and_clear_.html
   */
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, denseDim: number): this;
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, options: { readonly denseDim: number }): this;
  sparseResizeAndClear_(size: readonly number[], options: { readonly sparseDim: number; readonly denseDim: number }): this;
  sparseResizeAndClear_(options: { readonly size: readonly number[]; readonly sparseDim: number; readonly denseDim: number }): this;

  /**
   * `aten::sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sparse_resize_.html
   */
  sparseResize_(size: readonly number[], sparseDim: number, denseDim: number): this;
  sparseResize_(size: readonly number[], sparseDim: number, options: { readonly denseDim: number }): this;
  sparseResize_(size: readonly number[], options: { readonly sparseDim: number; readonly denseDim: number }): this;
  sparseResize_(options: { readonly size: readonly number[]; readonly sparseDim: number; readonly denseDim: number }): this;

  /**
   * Pieces of `splitSize` (or of the lengths listed) along `dim`; they share memory.
   *
   * `aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`
   * `aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.split.html
   */
  split(splitSize: Dims, dim?: number): Tensor[];
  split(splitSize: Dims, options: { readonly dim?: number }): Tensor[];
  split(options: { readonly splitSize: Dims; readonly dim?: number }): Tensor[];

  /**
   * Pieces of the lengths listed along `dim`; they share memory.
   *
   * `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
   */
  splitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[];
  splitWithSizes(splitSizes: readonly number[], options: { readonly dim?: number }): Tensor[];
  splitWithSizes(options: { readonly splitSizes: readonly number[]; readonly dim?: number }): Tensor[];

  /**
   * The square root.
   *
   * `aten::sqrt(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sqrt.html
   */
  sqrt(): Tensor;

  /**
   * The square root; in place.
   *
   * `aten::sqrt_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sqrt_.html
   */
  sqrt_(): this;

  /**
   * The square.
   *
   * `aten::square(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.square.html
   */
  square(): Tensor;

  /**
   * The square; in place.
   *
   * `aten::square_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.square_.html
   */
  square_(): this;

  /**
   * Drops dimensions of length 1.
   *
   * `aten::squeeze(Tensor(a) self) -> Tensor(a)`
   * `aten::squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
   * `aten::squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.squeeze.html
   */
  squeeze(): Tensor;
  squeeze(dim: Dims): Tensor;
  squeeze(options: { readonly dim: Dims }): Tensor;

  /**
   * Drops dimensions of length 1; in place.
   *
   * `aten::squeeze_(Tensor(a!) self) -> Tensor(a!)`
   * `aten::squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`
   * `aten::squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.squeeze_.html
   */
  squeeze_(): this;
  squeeze_(dim: Dims): this;
  squeeze_(options: { readonly dim: Dims }): this;

  /**
   * `beta * this + alpha * mat1 @ mat2` of sparse matrices.
   *
   * `aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sspaddmm.html
   */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  sspaddmm(mat1: Tensor, options: { readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  sspaddmm(options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * The standard deviation over all elements, or over `dim`.
   *
   * `aten::std(Tensor self, bool unbiased=True) -> Tensor`
   * `aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * `aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.std.html
   */
  std(unbiased?: boolean): Tensor;
  std(options: { readonly unbiased?: boolean }): Tensor;
  std(dim: Dims | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(dim: Dims | null, unbiased: boolean | undefined, options: { readonly keepdim?: boolean }): Tensor;
  std(dim: Dims | null, options: { readonly unbiased?: boolean; readonly keepdim?: boolean }): Tensor;
  std(options: { readonly dim: Dims | null; readonly unbiased?: boolean; readonly keepdim?: boolean }): Tensor;
  std(dim?: Dims | null, options?: VarianceOptions): Tensor;
  std(options: { readonly dim?: Dims | null; readonly correction?: Scalar | null; readonly keepdim?: boolean }): Tensor;

  /**
   * The short-time Fourier transform.
   *
   * `aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   * `aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.stft.html
   */
  stft(nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, padMode?: 'constant' | 'reflect' | 'replicate' | 'circular', normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;
  stft(nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { readonly window?: Tensor | null; readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;
  stft(nFft: number, hopLength: number | null | undefined, options: { readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;
  stft(nFft: number, options: { readonly hopLength?: number | null; readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;
  stft(options: { readonly nFft: number; readonly hopLength?: number | null; readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;

  /**
   * Subtracts `alpha * other`.
   *
   * `aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sub.html
   */
  sub(other: Operand, options?: { readonly alpha?: Scalar }): Tensor;
  sub(options: { readonly other: Operand; readonly alpha?: Scalar }): Tensor;
  sub(other: Scalar, alpha?: Scalar): Tensor;

  /**
   * Subtracts `alpha * other` in place.
   *
   * `aten::sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * `aten::sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sub_.html
   */
  sub_(other: Operand, options?: { readonly alpha?: Scalar }): this;
  sub_(options: { readonly other: Operand; readonly alpha?: Scalar }): this;
  sub_(other: Scalar, alpha?: Scalar): this;

  /**
   * Another name of `sub`.
   *
   * `aten::subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.subtract.html
   */
  subtract(other: Operand, options?: { readonly alpha?: Scalar }): Tensor;
  subtract(options: { readonly other: Operand; readonly alpha?: Scalar }): Tensor;
  subtract(other: Scalar, alpha?: Scalar): Tensor;

  /**
   * Another name of `sub`; in place.
   *
   * `aten::subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * `aten::subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.subtract_.html
   */
  subtract_(other: Operand, options?: { readonly alpha?: Scalar }): this;
  subtract_(options: { readonly other: Operand; readonly alpha?: Scalar }): this;
  subtract_(other: Scalar, alpha?: Scalar): this;

  /**
   * The sum over all elements, or over `dim`.
   *
   * `aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sum.html
   */
  sum(dim: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null }): Tensor;
  sum(dim: Dims | null, options: { readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  sum(options: { readonly dim: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  sum(options?: { readonly dtype?: DType | null }): Tensor;

  /**
   * Sums over the dimensions that broadcasting `size` to this shape would repeat.
   *
   * `aten::sum_to_size(Tensor self, SymInt[] size) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sum_to_size.html
   */
  sumToSize(size: readonly number[]): Tensor;
  sumToSize(options: { readonly size: readonly number[] }): Tensor;

  /**
   * The singular value decomposition.
   *
   * `aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.svd.html
   */
  svd(some?: boolean, computeUv?: boolean): [U: Tensor, S: Tensor, V: Tensor];
  svd(some: boolean | undefined, options: { readonly computeUv?: boolean }): [U: Tensor, S: Tensor, V: Tensor];
  svd(options: { readonly some?: boolean; readonly computeUv?: boolean }): [U: Tensor, S: Tensor, V: Tensor];

  /**
   * Another name of `transpose`.
   *
   * `aten::swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.swapaxes.html
   */
  swapaxes(axis0: number, axis1: number): Tensor;
  swapaxes(axis0: number, options: { readonly axis1: number }): Tensor;
  swapaxes(options: { readonly axis0: number; readonly axis1: number }): Tensor;

  /**
   * Another name of `transpose`; in place.
   *
   * `aten::swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.swapaxes_.html
   */
  swapaxes_(axis0: number, axis1: number): this;
  swapaxes_(axis0: number, options: { readonly axis1: number }): this;
  swapaxes_(options: { readonly axis0: number; readonly axis1: number }): this;

  /**
   * Another name of `transpose`.
   *
   * `aten::swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.swapdims.html
   */
  swapdims(dim0: number, dim1: number): Tensor;
  swapdims(dim0: number, options: { readonly dim1: number }): Tensor;
  swapdims(options: { readonly dim0: number; readonly dim1: number }): Tensor;

  /**
   * Another name of `transpose`; in place.
   *
   * `aten::swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.swapdims_.html
   */
  swapdims_(dim0: number, dim1: number): this;
  swapdims_(dim0: number, options: { readonly dim1: number }): this;
  swapdims_(options: { readonly dim0: number; readonly dim1: number }): this;

  /**
   * The transpose of a matrix; shares memory.
   *
   * `aten::t(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.t.html
   */
  t(): Tensor;

  /**
   * The transpose of a matrix; shares memory; in place.
   *
   * `aten::t_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.t_.html
   */
  t_(): this;

  /**
   * The elements at `index`, counted in row-major order.
   *
   * `aten::take(Tensor self, Tensor index) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.take.html
   */
  take(index: Tensor): Tensor;
  take(options: { readonly index: Tensor }): Tensor;

  /**
   * Along `dim`, for each position the entry that `indices` names.
   *
   * `aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.take_along_dim.html
   */
  takeAlongDim(indices: Tensor, dim?: number | null): Tensor;
  takeAlongDim(indices: Tensor, options: { readonly dim?: number | null }): Tensor;
  takeAlongDim(options: { readonly indices: Tensor; readonly dim?: number | null }): Tensor;

  /**
   * The tangent.
   *
   * `aten::tan(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tan.html
   */
  tan(): Tensor;

  /**
   * The tangent; in place.
   *
   * `aten::tan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.tan_.html
   */
  tan_(): this;

  /**
   * The hyperbolic tangent.
   *
   * `aten::tanh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tanh.html
   */
  tanh(): Tensor;

  /**
   * The hyperbolic tangent; in place.
   *
   * `aten::tanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.tanh_.html
   */
  tanh_(): this;

  /**
   * Pieces along `dim`, of lengths that differ by at most one, or up to the given places.
   *
   * `aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
   * `aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`
   * `aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tensor_split.html
   */
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: number): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, options: { readonly dim?: number }): Tensor[];
  tensorSplit(options: { readonly tensorIndicesOrSections: Tensor; readonly dim?: number }): Tensor[];
  tensorSplit(sections: number, dim?: number): Tensor[];
  tensorSplit(sections: number, options: { readonly dim?: number }): Tensor[];
  tensorSplit(options: { readonly sections: number; readonly dim?: number }): Tensor[];
  tensorSplit(indices: readonly number[], dim?: number): Tensor[];
  tensorSplit(indices: readonly number[], options: { readonly dim?: number }): Tensor[];
  tensorSplit(options: { readonly indices: readonly number[]; readonly dim?: number }): Tensor[];

  /**
   * Repeats the contents, as NumPy's `tile`.
   *
   * `aten::tile(Tensor self, SymInt[] dims) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tile.html
   */
  tile(dims: readonly number[]): Tensor;
  tile(options: { readonly dims: readonly number[] }): Tensor;

  /**
   * A sparse tensor as a usual one.
   *
   * `aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_dense.html
   */
  toDense(dtype?: DType | null, options?: { readonly maskedGrad?: boolean | null }): Tensor;
  toDense(options: { readonly dtype?: DType | null; readonly maskedGrad?: boolean | null }): Tensor;

  /**
   * In oneDNN's memory layout.
   *
   * `aten::to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_mkldnn.html
   */
  toMkldnn(dtype?: DType | null): Tensor;
  toMkldnn(options: { readonly dtype?: DType | null }): Tensor;

  /**
   * A nested tensor with its rows filled up.
   *
   * `aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_padded_tensor.html
   */
  toPaddedTensor(padding: number, outputSize?: readonly number[] | null): Tensor;
  toPaddedTensor(padding: number, options: { readonly outputSize?: readonly number[] | null }): Tensor;
  toPaddedTensor(options: { readonly padding: number; readonly outputSize?: readonly number[] | null }): Tensor;

  /**
   * As a sparse tensor.
   *
   * `aten::to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`
   * `aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse.html
   */
  toSparse(sparseDim: number): Tensor;
  toSparse(options: { readonly sparseDim: number }): Tensor;
  toSparse(options?: { readonly layout?: Layout | null; readonly blocksize?: Dims | null; readonly denseDim?: number | null }): Tensor;

  /**
   * As a sparse matrix of blocks in compressed columns.
   *
   * `aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse_bsc.html
   */
  toSparseBsc(blocksize: Dims, denseDim?: number | null): Tensor;
  toSparseBsc(blocksize: Dims, options: { readonly denseDim?: number | null }): Tensor;
  toSparseBsc(options: { readonly blocksize: Dims; readonly denseDim?: number | null }): Tensor;

  /**
   * As a sparse matrix of blocks in compressed rows.
   *
   * `aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse_bsr.html
   */
  toSparseBsr(blocksize: Dims, denseDim?: number | null): Tensor;
  toSparseBsr(blocksize: Dims, options: { readonly denseDim?: number | null }): Tensor;
  toSparseBsr(options: { readonly blocksize: Dims; readonly denseDim?: number | null }): Tensor;

  /**
   * As a sparse matrix of compressed columns.
   *
   * `aten::to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse_csc.html
   */
  toSparseCsc(denseDim?: number | null): Tensor;
  toSparseCsc(options: { readonly denseDim?: number | null }): Tensor;

  /**
   * As a sparse matrix of compressed rows.
   *
   * `aten::to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse_csr.html
   */
  toSparseCsr(denseDim?: number | null): Tensor;
  toSparseCsr(options: { readonly denseDim?: number | null }): Tensor;

  /**
   * The `k` largest (or smallest) elements along `dim`, with their indices.
   *
   * `aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.topk.html
   */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): [values: Tensor, indices: Tensor];
  topk(k: number, dim: number | undefined, largest: boolean | undefined, options: { readonly sorted?: boolean }): [values: Tensor, indices: Tensor];
  topk(k: number, dim: number | undefined, options: { readonly largest?: boolean; readonly sorted?: boolean }): [values: Tensor, indices: Tensor];
  topk(k: number, options: { readonly dim?: number; readonly largest?: boolean; readonly sorted?: boolean }): [values: Tensor, indices: Tensor];
  topk(options: { readonly k: number; readonly dim?: number; readonly largest?: boolean; readonly sorted?: boolean }): [values: Tensor, indices: Tensor];

  /**
   * The sum of the diagonal.
   *
   * `aten::trace(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.trace.html
   */
  trace(): Tensor;

  /**
   * Exchanges two dimensions; shares memory.
   *
   * `aten::transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.transpose.html
   */
  transpose(dim0: number, dim1: number): Tensor;
  transpose(dim0: number, options: { readonly dim1: number }): Tensor;
  transpose(options: { readonly dim0: number; readonly dim1: number }): Tensor;

  /**
   * Exchanges two dimensions; shares memory; in place.
   *
   * `aten::transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.transpose_.html
   */
  transpose_(dim0: number, dim1: number): this;
  transpose_(dim0: number, options: { readonly dim1: number }): this;
  transpose_(options: { readonly dim0: number; readonly dim1: number }): this;

  /**
   * Solves equations with a triangular matrix.
   *
   * `aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.triangular_solve.html
   */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, options: { readonly unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(A: Tensor, upper: boolean | undefined, options: { readonly transpose?: boolean; readonly unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(A: Tensor, options: { readonly upper?: boolean; readonly transpose?: boolean; readonly unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(options: { readonly A: Tensor; readonly upper?: boolean; readonly transpose?: boolean; readonly unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor];

  /**
   * The lower triangle.
   *
   * `aten::tril(Tensor self, SymInt diagonal=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tril.html
   */
  tril(diagonal?: number): Tensor;
  tril(options: { readonly diagonal?: number }): Tensor;

  /**
   * The lower triangle; in place.
   *
   * `aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.tril_.html
   */
  tril_(diagonal?: number): this;
  tril_(options: { readonly diagonal?: number }): this;

  /**
   * The upper triangle.
   *
   * `aten::triu(Tensor self, SymInt diagonal=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.triu.html
   */
  triu(diagonal?: number): Tensor;
  triu(options: { readonly diagonal?: number }): Tensor;

  /**
   * The upper triangle; in place.
   *
   * `aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.triu_.html
   */
  triu_(diagonal?: number): this;
  triu_(options: { readonly diagonal?: number }): this;

  /**
   * Another name of `div`.
   *
   * `aten::true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.true_divide.html
   */
  trueDivide(other: Operand): Tensor;
  trueDivide(options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `div`; in place.
   *
   * `aten::true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.true_divide_.html
   */
  trueDivide_(other: Operand): this;
  trueDivide_(options: { readonly other: Operand }): this;

  /**
   * The integer part.
   *
   * `aten::trunc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.trunc.html
   */
  trunc(): Tensor;

  /**
   * The integer part; in place.
   *
   * `aten::trunc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.trunc_.html
   */
  trunc_(): this;

  /**
   * The values in the dtype of `other`.
   *
   * `aten::type_as(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.type_as.html
   */
  typeAs(other: Tensor): Tensor;
  typeAs(options: { readonly other: Tensor }): Tensor;

  /**
   * The entries of dimension `dim`; they share memory.
   *
   * `aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unbind.html
   */
  unbind(dim?: number): Tensor[];
  unbind(options: { readonly dim?: number }): Tensor[];

  /**
   * Splits dimension `dim` into `sizes`.
   *
   * `aten::unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unflatten.html
   */
  unflatten(dim: number, sizes: readonly number[]): Tensor;
  unflatten(dim: number, options: { readonly sizes: readonly number[] }): Tensor;
  unflatten(options: { readonly dim: number; readonly sizes: readonly number[] }): Tensor;

  /**
   * All windows of `size` along a dimension, `step` apart, as a new last dimension; shares memory.
   *
   * `aten::unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.unfold.html
   */
  unfold(dimension: number, size: number, step: number): Tensor;
  unfold(dimension: number, size: number, options: { readonly step: number }): Tensor;
  unfold(dimension: number, options: { readonly size: number; readonly step: number }): Tensor;
  unfold(options: { readonly dimension: number; readonly size: number; readonly step: number }): Tensor;

  /**
   * Draws from the uniform distribution between `from` and `to`.
   *
   * `aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.uniform_.html
   */
  uniform_(from?: number, to?: number, options?: RandomOptions): this;
  uniform_(from: number | undefined, options: { readonly to?: number; readonly generator?: Generator | null }): this;
  uniform_(options: { readonly from?: number; readonly to?: number; readonly generator?: Generator | null }): this;

  /**
   * Drops repeated neighbours.
   *
   * `aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unique_consecutive.html
   */
  uniqueConsecutive(returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): [Tensor, Tensor, Tensor];
  uniqueConsecutive(returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { readonly dim?: number | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean; readonly dim?: number | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly dim?: number | null }): [Tensor, Tensor, Tensor];

  /**
   * `chunk` without the check that pieces are not written to.
   *
   * `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unsafe_chunk.html
   */
  unsafeChunk(chunks: number, dim?: number): Tensor[];
  unsafeChunk(chunks: number, options: { readonly dim?: number }): Tensor[];
  unsafeChunk(options: { readonly chunks: number; readonly dim?: number }): Tensor[];

  /**
   * `split` without the check that pieces are not written to.
   *
   * `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unsafe_split.html
   */
  unsafeSplit(splitSize: number, dim?: number): Tensor[];
  unsafeSplit(splitSize: number, options: { readonly dim?: number }): Tensor[];
  unsafeSplit(options: { readonly splitSize: number; readonly dim?: number }): Tensor[];

  /**
   * `splitWithSizes` without the check that pieces are not written to.
   *
   * `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   */
  unsafeSplitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[];
  unsafeSplitWithSizes(splitSizes: readonly number[], options: { readonly dim?: number }): Tensor[];
  unsafeSplitWithSizes(options: { readonly splitSizes: readonly number[]; readonly dim?: number }): Tensor[];

  /**
   * Adds a dimension of length 1 at `dim`.
   *
   * `aten::unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unsqueeze.html
   */
  unsqueeze(dim: number): Tensor;
  unsqueeze(options: { readonly dim: number }): Tensor;

  /**
   * Adds a dimension of length 1 at `dim`; in place.
   *
   * `aten::unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.unsqueeze_.html
   */
  unsqueeze_(dim: number): this;
  unsqueeze_(options: { readonly dim: number }): this;

  /**
   * The values of a sparse tensor.
   *
   * `aten::values(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.values.html
   */
  values(): Tensor;

  /**
   * The variance over all elements, or over `dim`; `correction` 1 (the default) is the unbiased one.
   *
   * `aten::var(Tensor self, bool unbiased=True) -> Tensor`
   * `aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * `aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.var.html
   */
  var(unbiased?: boolean): Tensor;
  var(options: { readonly unbiased?: boolean }): Tensor;
  var(dim: Dims | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(dim: Dims | null, unbiased: boolean | undefined, options: { readonly keepdim?: boolean }): Tensor;
  var(dim: Dims | null, options: { readonly unbiased?: boolean; readonly keepdim?: boolean }): Tensor;
  var(options: { readonly dim: Dims | null; readonly unbiased?: boolean; readonly keepdim?: boolean }): Tensor;
  var(dim?: Dims | null, options?: VarianceOptions): Tensor;
  var(options: { readonly dim?: Dims | null; readonly correction?: Scalar | null; readonly keepdim?: boolean }): Tensor;

  /**
   * The scalar product of two vectors, the first conjugated.
   *
   * `aten::vdot(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.vdot.html
   */
  vdot(other: Tensor): Tensor;
  vdot(options: { readonly other: Tensor }): Tensor;

  /**
   * The same memory under another shape; with a dtype, the same bytes as that.
   *
   * `aten::view(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * `aten::view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.view.html
   */
  view(size: readonly number[]): Tensor;
  view(options: { readonly size: readonly number[] }): Tensor;
  view(dtype: DType): Tensor;
  view(options: { readonly dtype: DType }): Tensor;

  /**
   * `view` with the shape of `other`.
   *
   * `aten::view_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.view_as.html
   */
  viewAs(other: Tensor): Tensor;
  viewAs(options: { readonly other: Tensor }): Tensor;

  /**
   * Pieces along the first dimension; they share memory.
   *
   * `aten::vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * `aten::vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.vsplit.html
   */
  vsplit(sections: number): Tensor[];
  vsplit(options: { readonly sections: number }): Tensor[];
  vsplit(indices: readonly number[]): Tensor[];
  vsplit(options: { readonly indices: readonly number[] }): Tensor[];

  /**
   * `x * log(y)`, 0 where x is 0.
   *
   * `aten::xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.xlogy.html
   */
  xlogy(other: Operand): Tensor;
  xlogy(options: { readonly other: Operand }): Tensor;

  /**
   * `x * log(y)`, 0 where x is 0; in place.
   *
   * `aten::xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.xlogy_.html
   */
  xlogy_(other: Operand): this;
  xlogy_(options: { readonly other: Operand }): this;

  /**
   * Sets all elements to 0.
   *
   * `aten::zero_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.zero_.html
   */
  zero_(): this;
}
