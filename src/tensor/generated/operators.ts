// Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew.
// PyTorch's operators, as `ops` has them; those whose names begin with an underscore are in underscored.ts.
import type { Device, DType, Layout, MemoryFormat } from '../dtype.js';
import type { Generator } from '../generator.js';
import type { Dims, FactoryOptions, Operand, RandomOptions, VarianceOptions } from '../methods.js';
import type { Scalar } from '../scalar.js';
import type { Tensor } from '../tensor.js';

/** PyTorch's operators, as `ops` has them; those whose names begin with an underscore are in underscored.ts. */
export interface Operators {
  /**
   * The absolute value.
   *
   * `aten::abs(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.abs.html
   */
  abs(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The absolute value; in place.
   *
   * `aten::abs_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.abs_.html
   */
  abs_(input: Tensor): Tensor;

  /**
   * Another name of `abs`.
   *
   * `aten::absolute(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.absolute.html
   */
  absolute(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `abs`; in place.
   *
   * `aten::absolute_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.absolute_.html
   */
  absolute_(input: Tensor): Tensor;

  /**
   * The arc cosine.
   *
   * `aten::acos(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.acos.html
   */
  acos(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The arc cosine; in place.
   *
   * `aten::acos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.acos_.html
   */
  acos_(input: Tensor): Tensor;

  /**
   * The inverse hyperbolic cosine.
   *
   * `aten::acosh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.acosh.html
   */
  acosh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse hyperbolic cosine; in place.
   *
   * `aten::acosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.acosh_.html
   */
  acosh_(input: Tensor): Tensor;

  /**
   * The mean of each of so many windows.
   *
   * `aten::adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_avg_pool1d.html
   */
  adaptiveAvgPool1d(input: Tensor, outputSize: Dims, options?: { readonly out?: Tensor }): Tensor;
  adaptiveAvgPool1d(input: Tensor, options: { readonly outputSize: Dims; readonly out?: Tensor }): Tensor;

  /**
   * The mean of each of so many windows.
   *
   * `aten::adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_avg_pool2d.html
   */
  adaptiveAvgPool2d(input: Tensor, outputSize: Dims, options?: { readonly out?: Tensor }): Tensor;
  adaptiveAvgPool2d(input: Tensor, options: { readonly outputSize: Dims; readonly out?: Tensor }): Tensor;

  /**
   * The mean of each of so many windows.
   *
   * `aten::adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_avg_pool3d.html
   */
  adaptiveAvgPool3d(input: Tensor, outputSize: Dims, options?: { readonly out?: Tensor }): Tensor;
  adaptiveAvgPool3d(input: Tensor, options: { readonly outputSize: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::adaptive_avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)`
   */
  adaptiveAvgPool3dBackward(gradOutput: Tensor, input: Tensor, options: { readonly gradInput: Tensor }): Tensor;

  /**
   * `aten::adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_max_pool1d.html
   */
  adaptiveMaxPool1d(input: Tensor, outputSize: Dims): [Tensor, Tensor];
  adaptiveMaxPool1d(input: Tensor, options: { readonly outputSize: Dims }): [Tensor, Tensor];

  /**
   * `aten::adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_max_pool2d.html
   */
  adaptiveMaxPool2d(input: Tensor, outputSize: Dims): [Tensor, Tensor];
  adaptiveMaxPool2d(input: Tensor, options: { readonly outputSize: Dims }): [Tensor, Tensor];
  adaptiveMaxPool2d(input: Tensor, outputSize: Dims, options: { readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  adaptiveMaxPool2d(input: Tensor, options: { readonly outputSize: Dims; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];

  /**
   * `aten::adaptive_max_pool2d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor`
   */
  adaptiveMaxPool2dBackward(gradOutput: Tensor, input: Tensor, indices: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;
  adaptiveMaxPool2dBackward(gradOutput: Tensor, input: Tensor, options: { readonly indices: Tensor; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.adaptive_max_pool3d.html
   */
  adaptiveMaxPool3d(input: Tensor, outputSize: Dims): [Tensor, Tensor];
  adaptiveMaxPool3d(input: Tensor, options: { readonly outputSize: Dims }): [Tensor, Tensor];
  adaptiveMaxPool3d(input: Tensor, outputSize: Dims, options: { readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  adaptiveMaxPool3d(input: Tensor, options: { readonly outputSize: Dims; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];

  /**
   * `aten::adaptive_max_pool3d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor`
   */
  adaptiveMaxPool3dBackward(gradOutput: Tensor, input: Tensor, indices: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;
  adaptiveMaxPool3dBackward(gradOutput: Tensor, input: Tensor, options: { readonly indices: Tensor; readonly gradInput?: Tensor }): Tensor;

  /**
   * Adds `alpha * other`.
   *
   * `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.add.html
   */
  add(input: Tensor, other: Operand, options?: { readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  add(input: Tensor, options: { readonly other: Operand; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  add(input: Tensor, other: Scalar, alpha?: Scalar, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Adds `alpha * other` in place.
   *
   * `aten::add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * `aten::add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.add_.html
   */
  add_(input: Tensor, other: Operand, options?: { readonly alpha?: Scalar }): Tensor;
  add_(input: Tensor, options: { readonly other: Operand; readonly alpha?: Scalar }): Tensor;
  add_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;

  /**
   * `beta * this` plus `alpha` times the sum of all products of the batches.
   *
   * `aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addbmm.html
   */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addbmm(input: Tensor, batch1: Tensor, options: { readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addbmm(input: Tensor, options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `beta * this` plus `alpha` times the sum of all products of the batches; in place.
   *
   * `aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addbmm_.html
   */
  addbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addbmm_(input: Tensor, batch1: Tensor, options: { readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addbmm_(input: Tensor, options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * Adds `value * tensor1 / tensor2`.
   *
   * `aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addcdiv.html
   */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar; readonly out?: Tensor }): Tensor;
  addcdiv(input: Tensor, tensor1: Tensor, options: { readonly tensor2: Tensor; readonly value?: Scalar; readonly out?: Tensor }): Tensor;
  addcdiv(input: Tensor, options: { readonly tensor1: Tensor; readonly tensor2: Tensor; readonly value?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * Adds `value * tensor1 / tensor2`; in place.
   *
   * `aten::addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addcdiv_.html
   */
  addcdiv_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar }): Tensor;
  addcdiv_(input: Tensor, tensor1: Tensor, options: { readonly tensor2: Tensor; readonly value?: Scalar }): Tensor;
  addcdiv_(input: Tensor, options: { readonly tensor1: Tensor; readonly tensor2: Tensor; readonly value?: Scalar }): Tensor;

  /**
   * Adds `value * tensor1 * tensor2`.
   *
   * `aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addcmul.html
   */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar; readonly out?: Tensor }): Tensor;
  addcmul(input: Tensor, tensor1: Tensor, options: { readonly tensor2: Tensor; readonly value?: Scalar; readonly out?: Tensor }): Tensor;
  addcmul(input: Tensor, options: { readonly tensor1: Tensor; readonly tensor2: Tensor; readonly value?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * Adds `value * tensor1 * tensor2`; in place.
   *
   * `aten::addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addcmul_.html
   */
  addcmul_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { readonly value?: Scalar }): Tensor;
  addcmul_(input: Tensor, tensor1: Tensor, options: { readonly tensor2: Tensor; readonly value?: Scalar }): Tensor;
  addcmul_(input: Tensor, options: { readonly tensor1: Tensor; readonly tensor2: Tensor; readonly value?: Scalar }): Tensor;

  /**
   * `beta * this + alpha * mat1 @ mat2`.
   *
   * `aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addmm.html
   */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addmm(input: Tensor, mat1: Tensor, options: { readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addmm(input: Tensor, options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype: DType, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addmm(input: Tensor, mat1: Tensor, options: { readonly mat2: Tensor; readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addmm(input: Tensor, options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `beta * this + alpha * mat1 @ mat2`; in place.
   *
   * `aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addmm_.html
   */
  addmm_(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmm_(input: Tensor, mat1: Tensor, options: { readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmm_(input: Tensor, options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * `beta * this + alpha * mat @ vec`.
   *
   * `aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addmv.html
   */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addmv(input: Tensor, mat: Tensor, options: { readonly vec: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addmv(input: Tensor, options: { readonly mat: Tensor; readonly vec: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `beta * this + alpha * mat @ vec`; in place.
   *
   * `aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addmv_.html
   */
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmv_(input: Tensor, mat: Tensor, options: { readonly vec: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addmv_(input: Tensor, options: { readonly mat: Tensor; readonly vec: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * `beta * this + alpha * outer(vec1, vec2)`.
   *
   * `aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.addr.html
   */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addr(input: Tensor, vec1: Tensor, options: { readonly vec2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  addr(input: Tensor, options: { readonly vec1: Tensor; readonly vec2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `beta * this + alpha * outer(vec1, vec2)`; in place.
   *
   * `aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.addr_.html
   */
  addr_(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addr_(input: Tensor, vec1: Tensor, options: { readonly vec2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  addr_(input: Tensor, options: { readonly vec1: Tensor; readonly vec2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * Another name of `mH`.
   *
   * `aten::adjoint(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.adjoint.html
   */
  adjoint(input: Tensor): Tensor;

  /**
   * `aten::affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor`
   */
  affineGridGenerator(theta: Tensor, size: readonly number[], alignCorners: boolean, options?: { readonly out?: Tensor }): Tensor;
  affineGridGenerator(theta: Tensor, size: readonly number[], options: { readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;
  affineGridGenerator(theta: Tensor, options: { readonly size: readonly number[]; readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::affine_grid_generator_backward(Tensor grad, SymInt[] size, bool align_corners) -> Tensor`
   */
  affineGridGeneratorBackward(grad: Tensor, size: readonly number[], alignCorners: boolean): Tensor;
  affineGridGeneratorBackward(grad: Tensor, size: readonly number[], options: { readonly alignCorners: boolean }): Tensor;
  affineGridGeneratorBackward(grad: Tensor, options: { readonly size: readonly number[]; readonly alignCorners: boolean }): Tensor;

  /**
   * `aten::alias(Tensor(a) self) -> Tensor(a)`
   */
  alias(input: Tensor): Tensor;

  /**
   * `aten::alias_copy(Tensor self) -> Tensor`
   */
  aliasCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Puts named dimensions into the order of `other`.
   *
   * `aten::align_as(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.align_as.html
   */
  alignAs(input: Tensor, other: Tensor): Tensor;
  alignAs(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * `aten::align_tensors(Tensor[] tensors) -> Tensor[]`
   */
  alignTensors(tensors: readonly Tensor[]): Tensor[];

  /**
   * Whether all elements are true.
   *
   * `aten::all(Tensor self) -> Tensor`
   * `aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * `aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.all.html
   */
  all(input: Tensor, dim: number, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  all(input: Tensor, dim: Dims | null | undefined, options?: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  all(input: Tensor, options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  all(input: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Whether all elements are within `atol + rtol * abs(other)`.
   *
   * `aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.allclose.html
   */
  allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(input: Tensor, other: Tensor, rtol: number | undefined, atol: number | undefined, options: { readonly equalNan?: boolean }): boolean;
  allclose(input: Tensor, other: Tensor, rtol: number | undefined, options: { readonly atol?: number; readonly equalNan?: boolean }): boolean;
  allclose(input: Tensor, other: Tensor, options: { readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean }): boolean;
  allclose(input: Tensor, options: { readonly other: Tensor; readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean }): boolean;

  /**
   * `aten::alpha_dropout(Tensor input, float p, bool train) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.alpha_dropout.html
   */
  alphaDropout(input: Tensor, p: number, train: boolean): Tensor;
  alphaDropout(input: Tensor, p: number, options: { readonly train: boolean }): Tensor;
  alphaDropout(input: Tensor, options: { readonly p: number; readonly train: boolean }): Tensor;

  /**
   * `aten::alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   */
  alphaDropout_(input: Tensor, p: number, train: boolean): Tensor;
  alphaDropout_(input: Tensor, p: number, options: { readonly train: boolean }): Tensor;
  alphaDropout_(input: Tensor, options: { readonly p: number; readonly train: boolean }): Tensor;

  /**
   * The largest element over `dim`.
   *
   * `aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.amax.html
   */
  amax(input: Tensor, dim?: Dims, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  amax(input: Tensor, dim: Dims | undefined, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  amax(input: Tensor, options: { readonly dim?: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The smallest element over `dim`.
   *
   * `aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.amin.html
   */
  amin(input: Tensor, dim?: Dims, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  amin(input: Tensor, dim: Dims | undefined, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  amin(input: Tensor, options: { readonly dim?: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The smallest and the largest element.
   *
   * `aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.aminmax.html
   */
  aminmax(input: Tensor, options?: { readonly dim?: number | null; readonly keepdim?: boolean }): [min: Tensor, max: Tensor];
  aminmax(input: Tensor, options: { readonly dim?: number | null; readonly keepdim?: boolean; readonly min: Tensor; readonly max: Tensor }): [min: Tensor, max: Tensor];

  /**
   * The angle of a complex number.
   *
   * `aten::angle(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.angle.html
   */
  angle(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Whether an element is true.
   *
   * `aten::any(Tensor self) -> Tensor`
   * `aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
   * `aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.any.html
   */
  any(input: Tensor, dim: number, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  any(input: Tensor, dim: Dims | null | undefined, options?: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  any(input: Tensor, options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  any(input: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `start`, `start + step`, … below `end`.
   *
   * `aten::arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arange.html
   */
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: FactoryOptions): Tensor;
  arange(start: Scalar, end: Scalar, options: { readonly step?: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  arange(start: Scalar, options: { readonly end: Scalar; readonly step?: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  arange(end: Scalar, options?: FactoryOptions): Tensor;
  arange(end: Scalar, options: { readonly out: Tensor }): Tensor;
  arange(start: Scalar, end: Scalar, step: Scalar | undefined, options: { readonly out: Tensor }): Tensor;
  arange(start: Scalar, end: Scalar, options: { readonly step?: Scalar; readonly out: Tensor }): Tensor;
  arange(start: Scalar, options: { readonly end: Scalar; readonly step?: Scalar; readonly out: Tensor }): Tensor;

  /**
   * Another name of `acos`.
   *
   * `aten::arccos(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arccos.html
   */
  arccos(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `acos`; in place.
   *
   * `aten::arccos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arccos_.html
   */
  arccos_(input: Tensor): Tensor;

  /**
   * Another name of `acosh`.
   *
   * `aten::arccosh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arccosh.html
   */
  arccosh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `acosh`; in place.
   *
   * `aten::arccosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arccosh_.html
   */
  arccosh_(input: Tensor): Tensor;

  /**
   * Another name of `asin`.
   *
   * `aten::arcsin(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arcsin.html
   */
  arcsin(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `asin`; in place.
   *
   * `aten::arcsin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arcsin_.html
   */
  arcsin_(input: Tensor): Tensor;

  /**
   * Another name of `asinh`.
   *
   * `aten::arcsinh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arcsinh.html
   */
  arcsinh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `asinh`; in place.
   *
   * `aten::arcsinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arcsinh_.html
   */
  arcsinh_(input: Tensor): Tensor;

  /**
   * Another name of `atan`.
   *
   * `aten::arctan(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arctan.html
   */
  arctan(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `atan2`.
   *
   * `aten::arctan2(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arctan2.html
   */
  arctan2(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  arctan2(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Another name of `atan2`; in place.
   *
   * `aten::arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arctan2_.html
   */
  arctan2_(input: Tensor, other: Tensor): Tensor;
  arctan2_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * Another name of `atan`; in place.
   *
   * `aten::arctan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arctan_.html
   */
  arctan_(input: Tensor): Tensor;

  /**
   * Another name of `atanh`.
   *
   * `aten::arctanh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.arctanh.html
   */
  arctanh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `atanh`; in place.
   *
   * `aten::arctanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.arctanh_.html
   */
  arctanh_(input: Tensor): Tensor;

  /**
   * The index of the largest element.
   *
   * `aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.argmax.html
   */
  argmax(input: Tensor, dim?: number | null, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  argmax(input: Tensor, dim: number | null | undefined, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  argmax(input: Tensor, options: { readonly dim?: number | null; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The index of the smallest element.
   *
   * `aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.argmin.html
   */
  argmin(input: Tensor, dim?: number | null, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  argmin(input: Tensor, dim: number | null | undefined, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  argmin(input: Tensor, options: { readonly dim?: number | null; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The indices that sort along `dim`.
   *
   * `aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
   * `aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.argsort.html
   */
  argsort(input: Tensor, options: { readonly stable: boolean; readonly dim?: number; readonly descending?: boolean; readonly out?: Tensor }): Tensor;
  argsort(input: Tensor, dim?: number, descending?: boolean): Tensor;
  argsort(input: Tensor, dim: number | undefined, options: { readonly descending?: boolean }): Tensor;
  argsort(input: Tensor, options: { readonly dim?: number; readonly descending?: boolean }): Tensor;

  /**
   * The indices of all elements that are not zero: (count, dimensions).
   *
   * `aten::argwhere(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.argwhere.html
   */
  argwhere(input: Tensor): Tensor;

  /**
   * The same memory with the sizes and strides given.
   *
   * `aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.as_strided.html
   */
  asStrided(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
  asStrided(input: Tensor, size: readonly number[], stride: readonly number[], options: { readonly storageOffset?: number | null }): Tensor;
  asStrided(input: Tensor, size: readonly number[], options: { readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;
  asStrided(input: Tensor, options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;

  /**
   * `aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   */
  asStridedCopy(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null, options?: { readonly out?: Tensor }): Tensor;
  asStridedCopy(input: Tensor, size: readonly number[], stride: readonly number[], options: { readonly storageOffset?: number | null; readonly out?: Tensor }): Tensor;
  asStridedCopy(input: Tensor, size: readonly number[], options: { readonly stride: readonly number[]; readonly storageOffset?: number | null; readonly out?: Tensor }): Tensor;
  asStridedCopy(input: Tensor, options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * A copy with `src` where sizes and strides say.
   *
   * `aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.as_strided_scatter.html
   */
  asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null, options?: { readonly out?: Tensor }): Tensor;
  asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], options: { readonly storageOffset?: number | null; readonly out?: Tensor }): Tensor;
  asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], options: { readonly stride: readonly number[]; readonly storageOffset?: number | null; readonly out?: Tensor }): Tensor;
  asStridedScatter(input: Tensor, src: Tensor, options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null; readonly out?: Tensor }): Tensor;
  asStridedScatter(input: Tensor, options: { readonly src: Tensor; readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * The same memory with the sizes and strides given; in place.
   *
   * `aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.as_strided_.html
   */
  asStrided_(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
  asStrided_(input: Tensor, size: readonly number[], stride: readonly number[], options: { readonly storageOffset?: number | null }): Tensor;
  asStrided_(input: Tensor, size: readonly number[], options: { readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;
  asStrided_(input: Tensor, options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly storageOffset?: number | null }): Tensor;

  /**
   * The arc sine.
   *
   * `aten::asin(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.asin.html
   */
  asin(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The arc sine; in place.
   *
   * `aten::asin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.asin_.html
   */
  asin_(input: Tensor): Tensor;

  /**
   * The inverse hyperbolic sine.
   *
   * `aten::asinh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.asinh.html
   */
  asinh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse hyperbolic sine; in place.
   *
   * `aten::asinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.asinh_.html
   */
  asinh_(input: Tensor): Tensor;

  /**
   * The arc tangent.
   *
   * `aten::atan(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atan.html
   */
  atan(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The angle of the point (other, this), by quadrant.
   *
   * `aten::atan2(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atan2.html
   */
  atan2(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  atan2(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The angle of the point (other, this), by quadrant; in place.
   *
   * `aten::atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.atan2_.html
   */
  atan2_(input: Tensor, other: Tensor): Tensor;
  atan2_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * The arc tangent; in place.
   *
   * `aten::atan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.atan_.html
   */
  atan_(input: Tensor): Tensor;

  /**
   * The inverse hyperbolic tangent.
   *
   * `aten::atanh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atanh.html
   */
  atanh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse hyperbolic tangent; in place.
   *
   * `aten::atanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.atanh_.html
   */
  atanh_(input: Tensor): Tensor;

  /**
   * A tensor of no dimension gets one; others stay as they are.
   *
   * `aten::atleast_1d(Tensor self) -> Tensor`
   * `aten::atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atleast_1d.html
   */
  atleast_1d(input: Tensor): Tensor;
  atleast_1d(tensors: readonly Tensor[]): Tensor[];

  /**
   * Tensors of fewer than two dimensions get ones of length 1.
   *
   * `aten::atleast_2d(Tensor self) -> Tensor`
   * `aten::atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atleast_2d.html
   */
  atleast_2d(input: Tensor): Tensor;
  atleast_2d(tensors: readonly Tensor[]): Tensor[];

  /**
   * Tensors of fewer than three dimensions get ones of length 1.
   *
   * `aten::atleast_3d(Tensor self) -> Tensor`
   * `aten::atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.atleast_3d.html
   */
  atleast_3d(input: Tensor): Tensor;
  atleast_3d(tensors: readonly Tensor[]): Tensor[];

  /**
   * The mean of each window.
   *
   * `aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.avg_pool1d.html
   */
  avgPool1d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, ceilMode?: boolean, countIncludePad?: boolean, options?: { readonly out?: Tensor }): Tensor;
  avgPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, ceilMode: boolean | undefined, options: { readonly countIncludePad?: boolean; readonly out?: Tensor }): Tensor;
  avgPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly out?: Tensor }): Tensor;
  avgPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly out?: Tensor }): Tensor;
  avgPool1d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly out?: Tensor }): Tensor;
  avgPool1d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The mean of each window.
   *
   * `aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.avg_pool2d.html
   */
  avgPool2d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null, options?: { readonly out?: Tensor }): Tensor;
  avgPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, ceilMode: boolean | undefined, options: { readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;
  avgPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;
  avgPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;
  avgPool2d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;
  avgPool2d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor`
   */
  avgPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, stride: Dims, padding: Dims, ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * The mean of each window.
   *
   * `aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.avg_pool3d.html
   */
  avgPool3d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null, options?: { readonly out?: Tensor }): Tensor;
  avgPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, ceilMode: boolean | undefined, options: { readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;
  avgPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;
  avgPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;
  avgPool3d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;
  avgPool3d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly ceilMode?: boolean; readonly countIncludePad?: boolean; readonly divisorOverride?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor`
   */
  avgPool3dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, stride: Dims, padding: Dims, ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * `beta * this + alpha * batch1 @ batch2`, by batch.
   *
   * `aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * `aten::baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.baddbmm.html
   */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, options: { readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  baddbmm(input: Tensor, options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype: DType, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  baddbmm(input: Tensor, batch1: Tensor, options: { readonly batch2: Tensor; readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  baddbmm(input: Tensor, options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly outDtype: DType; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `beta * this + alpha * batch1 @ batch2`, by batch; in place.
   *
   * `aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.baddbmm_.html
   */
  baddbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  baddbmm_(input: Tensor, batch1: Tensor, options: { readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;
  baddbmm_(input: Tensor, options: { readonly batch1: Tensor; readonly batch2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * The triangular window of Bartlett, of `windowLength` values.
   *
   * `aten::bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::bartlett_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bartlett_window.html
   */
  bartlettWindow(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor;
  bartlettWindow(windowLength: number, options: { readonly periodic: boolean; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  bartlettWindow(windowLength: number, options?: FactoryOptions): Tensor;
  bartlettWindow(windowLength: number, options: { readonly out: Tensor }): Tensor;
  bartlettWindow(windowLength: number, periodic: boolean, options: { readonly out: Tensor }): Tensor;
  bartlettWindow(windowLength: number, options: { readonly periodic: boolean; readonly out: Tensor }): Tensor;

  /**
   * Normalises every channel over the batch.
   *
   * `aten::batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.batch_norm.html
   */
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;

  /**
   * `aten::batch_norm_backward(Tensor grad_out, Tensor input, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, bool update, float eps, bool[3] output_mask, Tensor reserve) -> (Tensor, Tensor, Tensor)`
   */
  batchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: number, outputMask: boolean | readonly boolean[], reserve: Tensor): [Tensor, Tensor, Tensor];

  /**
   * `aten::batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor`
   */
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): [Tensor, Tensor, Tensor, Tensor];
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor`
   */
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)`
   */
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number): [Tensor, Tensor];
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)`
   */
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)`
   */
  batchNormStats(input: Tensor, eps: number): [Tensor, Tensor];
  batchNormStats(input: Tensor, options: { readonly eps: number }): [Tensor, Tensor];
  batchNormStats(input: Tensor, eps: number, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  batchNormStats(input: Tensor, options: { readonly eps: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)`
   */
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { readonly momentum: number }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, options: { readonly runningVar: Tensor | null; readonly momentum: number }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, options: { readonly runningMean: Tensor | null; readonly runningVar: Tensor | null; readonly momentum: number }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { readonly momentum: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, options: { readonly runningVar: Tensor | null; readonly momentum: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  batchNormUpdateStats(input: Tensor, options: { readonly runningMean: Tensor | null; readonly runningVar: Tensor | null; readonly momentum: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * Draws 1 with the probability that each element gives, or `p`, else 0.
   *
   * `aten::bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor`
   * `aten::bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
   * `aten::bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bernoulli.html
   */
  bernoulli(input: Tensor, p: Tensor | number, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  bernoulli(input: Tensor, options: { readonly p: Tensor | number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  bernoulli(input: Tensor, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * Draws 1 with probability `p`, else 0.
   *
   * `aten::bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`
   * `aten::bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bernoulli_.html
   */
  bernoulli_(input: Tensor, p: Tensor, options?: RandomOptions): Tensor;
  bernoulli_(input: Tensor, options: { readonly p?: Tensor | number; readonly generator?: Generator | null }): Tensor;
  bernoulli_(input: Tensor, p?: number, options?: RandomOptions): Tensor;

  /**
   * `input1 @ weight @ input2 + bias`, per output.
   *
   * `aten::bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.bilinear.html
   */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null }): Tensor;
  bilinear(input1: Tensor, input2: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null }): Tensor;
  bilinear(input1: Tensor, options: { readonly input2: Tensor; readonly weight: Tensor; readonly bias?: Tensor | null }): Tensor;

  /**
   * The cross-entropy of probabilities.
   *
   * `aten::binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.binary_cross_entropy.html
   */
  binaryCrossEntropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: { readonly out?: Tensor }): Tensor;
  binaryCrossEntropy(input: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { readonly reduction?: number; readonly out?: Tensor }): Tensor;
  binaryCrossEntropy(input: Tensor, target: Tensor, options: { readonly weight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;
  binaryCrossEntropy(input: Tensor, options: { readonly target: Tensor; readonly weight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   */
  binaryCrossEntropyBackward(gradOutput: Tensor, input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: { readonly gradInput?: Tensor }): Tensor;
  binaryCrossEntropyBackward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { readonly reduction?: number; readonly gradInput?: Tensor }): Tensor;
  binaryCrossEntropyBackward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { readonly weight?: Tensor | null; readonly reduction?: number; readonly gradInput?: Tensor }): Tensor;
  binaryCrossEntropyBackward(gradOutput: Tensor, input: Tensor, options: { readonly target: Tensor; readonly weight?: Tensor | null; readonly reduction?: number; readonly gradInput?: Tensor }): Tensor;

  /**
   * The cross-entropy of logits and probabilities.
   *
   * `aten::binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
   */
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number, options?: { readonly out?: Tensor }): Tensor;
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight: Tensor | null | undefined, posWeight: Tensor | null | undefined, options: { readonly reduction?: number; readonly out?: Tensor }): Tensor;
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { readonly posWeight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, options: { readonly weight?: Tensor | null; readonly posWeight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;
  binaryCrossEntropyWithLogits(input: Tensor, options: { readonly target: Tensor; readonly weight?: Tensor | null; readonly posWeight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;

  /**
   * How often each of the integers 0, 1, … occurs.
   *
   * `aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bincount.html
   */
  bincount(input: Tensor, weights?: Tensor | null, minlength?: number, options?: { readonly out?: Tensor }): Tensor;
  bincount(input: Tensor, weights: Tensor | null | undefined, options: { readonly minlength?: number; readonly out?: Tensor }): Tensor;
  bincount(input: Tensor, options: { readonly weights?: Tensor | null; readonly minlength?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor`
   */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null, options?: { readonly out?: Tensor }): Tensor;
  binomial(count: Tensor, prob: Tensor, options: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  binomial(count: Tensor, options: { readonly prob: Tensor; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * The bits that both have.
   *
   * `aten::bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_and.html
   */
  bitwiseAnd(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  bitwiseAnd(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  bitwiseAnd(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  bitwiseAnd(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The bits that both have; in place.
   *
   * `aten::bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_and_.html
   */
  bitwiseAnd_(input: Tensor, other: Operand): Tensor;
  bitwiseAnd_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * Shifts the bits left.
   *
   * `aten::bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_left_shift.html
   */
  bitwiseLeftShift(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  bitwiseLeftShift(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  bitwiseLeftShift(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  bitwiseLeftShift(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Shifts the bits left; in place.
   *
   * `aten::bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_left_shift_.html
   */
  bitwiseLeftShift_(input: Tensor, other: Operand): Tensor;
  bitwiseLeftShift_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * All bits inverted.
   *
   * `aten::bitwise_not(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_not.html
   */
  bitwiseNot(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * All bits inverted; in place.
   *
   * `aten::bitwise_not_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_not_.html
   */
  bitwiseNot_(input: Tensor): Tensor;

  /**
   * The bits that one has.
   *
   * `aten::bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_or.html
   */
  bitwiseOr(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  bitwiseOr(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  bitwiseOr(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  bitwiseOr(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The bits that one has; in place.
   *
   * `aten::bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_or_.html
   */
  bitwiseOr_(input: Tensor, other: Operand): Tensor;
  bitwiseOr_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * Shifts the bits right.
   *
   * `aten::bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_right_shift.html
   */
  bitwiseRightShift(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  bitwiseRightShift(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  bitwiseRightShift(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  bitwiseRightShift(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Shifts the bits right; in place.
   *
   * `aten::bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_right_shift_.html
   */
  bitwiseRightShift_(input: Tensor, other: Operand): Tensor;
  bitwiseRightShift_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * The bits that exactly one has.
   *
   * `aten::bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bitwise_xor.html
   */
  bitwiseXor(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  bitwiseXor(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  bitwiseXor(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  bitwiseXor(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The bits that exactly one has; in place.
   *
   * `aten::bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.bitwise_xor_.html
   */
  bitwiseXor_(input: Tensor, other: Operand): Tensor;
  bitwiseXor_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * The window of Blackman, of `windowLength` values.
   *
   * `aten::blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::blackman_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.blackman_window.html
   */
  blackmanWindow(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor;
  blackmanWindow(windowLength: number, options: { readonly periodic: boolean; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  blackmanWindow(windowLength: number, options?: FactoryOptions): Tensor;
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
   * The products of two batches of matrices.
   *
   * `aten::bmm(Tensor self, Tensor mat2) -> Tensor`
   * `aten::bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.bmm.html
   */
  bmm(input: Tensor, mat2: Tensor, options?: { readonly out?: Tensor }): Tensor;
  bmm(input: Tensor, options: { readonly mat2: Tensor; readonly out?: Tensor }): Tensor;
  bmm(input: Tensor, mat2: Tensor, outDtype: DType, options?: { readonly out?: Tensor }): Tensor;
  bmm(input: Tensor, mat2: Tensor, options: { readonly outDtype: DType; readonly out?: Tensor }): Tensor;
  bmm(input: Tensor, options: { readonly mat2: Tensor; readonly outDtype: DType; readonly out?: Tensor }): Tensor;

  /**
   * Views of all tensors with the one shape that they broadcast to.
   *
   * `aten::broadcast_tensors(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.broadcast_tensors.html
   */
  broadcastTensors(tensors: readonly Tensor[]): Tensor[];

  /**
   * Repeats dimensions of length 1 without copying.
   *
   * `aten::broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.broadcast_to.html
   */
  broadcastTo(input: Tensor, size: readonly number[]): Tensor;
  broadcastTo(input: Tensor, options: { readonly size: readonly number[] }): Tensor;

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
   * `aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`
   */
  cauchy(input: Tensor, median?: number, sigma?: number, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  cauchy(input: Tensor, median: number | undefined, options: { readonly sigma?: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  cauchy(input: Tensor, options: { readonly median?: number; readonly sigma?: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * Draws from the Cauchy distribution.
   *
   * `aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cauchy_.html
   */
  cauchy_(input: Tensor, median?: number, sigma?: number, options?: RandomOptions): Tensor;
  cauchy_(input: Tensor, median: number | undefined, options: { readonly sigma?: number; readonly generator?: Generator | null }): Tensor;
  cauchy_(input: Tensor, options: { readonly median?: number; readonly sigma?: number; readonly generator?: Generator | null }): Tensor;

  /**
   * The compressed column indices of a sparse matrix.
   *
   * `aten::ccol_indices(Tensor(a) self) -> Tensor(a)`
   */
  ccolIndices(input: Tensor): Tensor;

  /**
   * `aten::ccol_indices_copy(Tensor self) -> Tensor`
   */
  ccolIndicesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

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
   * The next integer at or above.
   *
   * `aten::ceil(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ceil.html
   */
  ceil(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The next integer at or above; in place.
   *
   * `aten::ceil_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.ceil_.html
   */
  ceil_(input: Tensor): Tensor;

  /**
   * `elu` with a slope that is continuous for every `alpha`.
   *
   * `aten::celu(Tensor self, Scalar alpha=1.) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.celu.html
   */
  celu(input: Tensor, alpha?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  celu(input: Tensor, options: { readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `elu` with a slope that is continuous for every `alpha`; in place.
   *
   * `aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.celu_.html
   */
  celu_(input: Tensor, alpha?: Scalar): Tensor;
  celu_(input: Tensor, options: { readonly alpha?: Scalar }): Tensor;

  /**
   * `aten::chain_matmul(Tensor[] matrices) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.chain_matmul.html
   */
  chainMatmul(matrices: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * As complex numbers of half precision.
   *
   * `aten::chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.chalf.html
   */
  chalf(input: Tensor, options?: { readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * Deals channels out to groups anew.
   *
   * `aten::channel_shuffle(Tensor self, SymInt groups) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.channel_shuffle.html
   */
  channelShuffle(input: Tensor, groups: number, options?: { readonly out?: Tensor }): Tensor;
  channelShuffle(input: Tensor, options: { readonly groups: number; readonly out?: Tensor }): Tensor;

  /**
   * The Cholesky factor.
   *
   * `aten::cholesky(Tensor self, bool upper=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cholesky.html
   */
  cholesky(input: Tensor, upper?: boolean, options?: { readonly out?: Tensor }): Tensor;
  cholesky(input: Tensor, options: { readonly upper?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The inverse from a Cholesky factor.
   *
   * `aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cholesky_inverse.html
   */
  choleskyInverse(input: Tensor, upper?: boolean, options?: { readonly out?: Tensor }): Tensor;
  choleskyInverse(input: Tensor, options: { readonly upper?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * Solves linear equations from a Cholesky factor.
   *
   * `aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cholesky_solve.html
   */
  choleskySolve(input: Tensor, input2: Tensor, upper?: boolean, options?: { readonly out?: Tensor }): Tensor;
  choleskySolve(input: Tensor, input2: Tensor, options: { readonly upper?: boolean; readonly out?: Tensor }): Tensor;
  choleskySolve(input: Tensor, options: { readonly input2: Tensor; readonly upper?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)`
   */
  chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, ratio: number, bitWidth: number): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, ratio: number, options: { readonly bitWidth: number }): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, options: { readonly ratio: number; readonly bitWidth: number }): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, numel: number, options: { readonly nBins: number; readonly ratio: number; readonly bitWidth: number }): [Tensor, Tensor];
  chooseQparamsOptimized(input: Tensor, options: { readonly numel: number; readonly nBins: number; readonly ratio: number; readonly bitWidth: number }): [Tensor, Tensor];

  /**
   * At most `chunks` pieces along `dim`; they share memory.
   *
   * `aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.chunk.html
   */
  chunk(input: Tensor, chunks: number, dim?: number): Tensor[];
  chunk(input: Tensor, chunks: number, options: { readonly dim?: number }): Tensor[];
  chunk(input: Tensor, options: { readonly chunks: number; readonly dim?: number }): Tensor[];

  /**
   * Limits to the range from `min` to `max`; either may be left out.
   *
   * `aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * `aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.clamp.html
   */
  clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { readonly out?: Tensor }): Tensor;
  clamp(input: Tensor, min: Tensor | null | undefined, options: { readonly max?: Tensor | null; readonly out?: Tensor }): Tensor;
  clamp(input: Tensor, options: { readonly min?: Tensor | null; readonly max?: Tensor | null; readonly out?: Tensor }): Tensor;
  clamp(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { readonly out?: Tensor }): Tensor;
  clamp(input: Tensor, min: Scalar | null | undefined, options: { readonly max?: Scalar | null; readonly out?: Tensor }): Tensor;
  clamp(input: Tensor, options: { readonly min?: Scalar | null; readonly max?: Scalar | null; readonly out?: Tensor }): Tensor;

  /**
   * Limits to at most `max`.
   *
   * `aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
   * `aten::clamp_max(Tensor self, Scalar max) -> Tensor`
   */
  clampMax(input: Tensor, max: Operand, options?: { readonly out?: Tensor }): Tensor;
  clampMax(input: Tensor, options: { readonly max: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Limits to at most `max`; in place.
   *
   * `aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
   * `aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
   */
  clampMax_(input: Tensor, max: Operand): Tensor;
  clampMax_(input: Tensor, options: { readonly max: Operand }): Tensor;

  /**
   * Limits to at least `min`.
   *
   * `aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
   * `aten::clamp_min(Tensor self, Scalar min) -> Tensor`
   */
  clampMin(input: Tensor, min: Operand, options?: { readonly out?: Tensor }): Tensor;
  clampMin(input: Tensor, options: { readonly min: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Limits to at least `min`; in place.
   *
   * `aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
   * `aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
   */
  clampMin_(input: Tensor, min: Operand): Tensor;
  clampMin_(input: Tensor, options: { readonly min: Operand }): Tensor;

  /**
   * Limits to the range from `min` to `max` in place.
   *
   * `aten::clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   * `aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.clamp_.html
   */
  clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp_(input: Tensor, min: Tensor | null | undefined, options: { readonly max?: Tensor | null }): Tensor;
  clamp_(input: Tensor, options: { readonly min?: Tensor | null; readonly max?: Tensor | null }): Tensor;
  clamp_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp_(input: Tensor, min: Scalar | null | undefined, options: { readonly max?: Scalar | null }): Tensor;
  clamp_(input: Tensor, options: { readonly min?: Scalar | null; readonly max?: Scalar | null }): Tensor;

  /**
   * Another name of `clamp`.
   *
   * `aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
   * `aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.clip.html
   */
  clip(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { readonly out?: Tensor }): Tensor;
  clip(input: Tensor, min: Tensor | null | undefined, options: { readonly max?: Tensor | null; readonly out?: Tensor }): Tensor;
  clip(input: Tensor, options: { readonly min?: Tensor | null; readonly max?: Tensor | null; readonly out?: Tensor }): Tensor;
  clip(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { readonly out?: Tensor }): Tensor;
  clip(input: Tensor, min: Scalar | null | undefined, options: { readonly max?: Scalar | null; readonly out?: Tensor }): Tensor;
  clip(input: Tensor, options: { readonly min?: Scalar | null; readonly max?: Scalar | null; readonly out?: Tensor }): Tensor;

  /**
   * Another name of `clamp`; in place.
   *
   * `aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
   * `aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.clip_.html
   */
  clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
  clip_(input: Tensor, min: Tensor | null | undefined, options: { readonly max?: Tensor | null }): Tensor;
  clip_(input: Tensor, options: { readonly min?: Tensor | null; readonly max?: Tensor | null }): Tensor;
  clip_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
  clip_(input: Tensor, min: Scalar | null | undefined, options: { readonly max?: Scalar | null }): Tensor;
  clip_(input: Tensor, options: { readonly min?: Scalar | null; readonly max?: Scalar | null }): Tensor;

  /**
   * A copy of its own.
   *
   * `aten::clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.clone.html
   */
  clone(input: Tensor, options?: { readonly memoryFormat?: MemoryFormat | null; readonly out?: Tensor }): Tensor;

  /**
   * A sparse tensor in which each place stands once.
   *
   * `aten::coalesce(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.coalesce.html
   */
  coalesce(input: Tensor): Tensor;

  /**
   * `aten::col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   */
  col2im(input: Tensor, outputSize: Dims, kernelSize: Dims, dilation: Dims, padding: Dims, stride: Dims, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The column indices of a sparse matrix.
   *
   * `aten::col_indices(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.col_indices.html
   */
  colIndices(input: Tensor): Tensor;

  /**
   * `aten::col_indices_copy(Tensor self) -> Tensor`
   */
  colIndicesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

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
   * `aten::concat(Tensor[] tensors, int dim=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.concat.html
   */
  concat(tensors: readonly Tensor[], dim?: number, options?: { readonly out?: Tensor }): Tensor;
  concat(tensors: readonly Tensor[], options: { readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::concatenate(Tensor[] tensors, int dim=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.concatenate.html
   */
  concatenate(tensors: readonly Tensor[], dim?: number, options?: { readonly out?: Tensor }): Tensor;
  concatenate(tensors: readonly Tensor[], options: { readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * The complex conjugate.
   *
   * `aten::conj(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.conj.html
   */
  conj(input: Tensor): Tensor;

  /**
   * The complex conjugate, computed at once.
   *
   * `aten::conj_physical(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.conj_physical.html
   */
  conjPhysical(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The complex conjugate, computed at once; in place.
   *
   * `aten::conj_physical_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.conj_physical_.html
   */
  conjPhysical_(input: Tensor): Tensor;

  /**
   * `aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
   */
  constantPadNd(input: Tensor, pad: readonly number[], value?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  constantPadNd(input: Tensor, pad: readonly number[], options: { readonly value?: Scalar; readonly out?: Tensor }): Tensor;
  constantPadNd(input: Tensor, options: { readonly pad: readonly number[]; readonly value?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * The same contents in row-major memory; shares it where it is so already.
   *
   * `aten::contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.contiguous.html
   */
  contiguous(input: Tensor, options?: { readonly memoryFormat?: MemoryFormat }): Tensor;

  /**
   * Convolves in one dimension.
   *
   * `aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor`
   * `aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv1d.html
   */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Dims, padding?: 'valid' | 'same' | Dims, dilation?: Dims, groups?: number): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, padding: 'valid' | 'same' | Dims | undefined, options: { readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv1d(input: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv1d(input: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;

  /**
   * Convolves in two dimensions.
   *
   * `aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor`
   * `aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv2d.html
   */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Dims, padding?: 'valid' | 'same' | Dims, dilation?: Dims, groups?: number): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, padding: 'valid' | 'same' | Dims | undefined, options: { readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv2d(input: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv2d(input: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;

  /**
   * Convolves in three dimensions.
   *
   * `aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor`
   * `aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv3d.html
   */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Dims, padding?: 'valid' | 'same' | Dims, dilation?: Dims, groups?: number): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, padding: 'valid' | 'same' | Dims | undefined, options: { readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv3d(input: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;
  conv3d(input: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: 'valid' | 'same' | Dims; readonly dilation?: Dims; readonly groups?: number }): Tensor;

  /**
   * `aten::conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor`
   */
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null, stride: Dims, padding: Dims, dilation: Dims, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv_tbc.html
   */
  convTbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: number, options?: { readonly out?: Tensor }): Tensor;
  convTbc(input: Tensor, weight: Tensor, bias: Tensor, options: { readonly pad?: number; readonly out?: Tensor }): Tensor;
  convTbc(input: Tensor, weight: Tensor, options: { readonly bias: Tensor; readonly pad?: number; readonly out?: Tensor }): Tensor;
  convTbc(input: Tensor, options: { readonly weight: Tensor; readonly bias: Tensor; readonly pad?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)`
   */
  convTbcBackward(input: Tensor, input_: Tensor, weight: Tensor, bias: Tensor, pad: number): [Tensor, Tensor, Tensor];
  convTbcBackward(input: Tensor, input_: Tensor, weight: Tensor, bias: Tensor, options: { readonly pad: number }): [Tensor, Tensor, Tensor];
  convTbcBackward(input: Tensor, input_: Tensor, weight: Tensor, options: { readonly bias: Tensor; readonly pad: number }): [Tensor, Tensor, Tensor];
  convTbcBackward(input: Tensor, input_: Tensor, options: { readonly weight: Tensor; readonly bias: Tensor; readonly pad: number }): [Tensor, Tensor, Tensor];
  convTbcBackward(input: Tensor, options: { readonly input: Tensor; readonly weight: Tensor; readonly bias: Tensor; readonly pad: number }): [Tensor, Tensor, Tensor];

  /**
   * The transpose of a convolution in one dimension.
   *
   * `aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv_transpose1d.html
   */
  convTranspose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Dims, padding?: Dims, outputPadding?: Dims, groups?: number, dilation?: Dims): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, padding: Dims | undefined, options: { readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose1d(input: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose1d(input: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;

  /**
   * The transpose of a convolution in two dimensions.
   *
   * `aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv_transpose2d.html
   */
  convTranspose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Dims, padding?: Dims, outputPadding?: Dims, groups?: number, dilation?: Dims): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, padding: Dims | undefined, options: { readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose2d(input: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose2d(input: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;

  /**
   * The transpose of a convolution in three dimensions.
   *
   * `aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.conv_transpose3d.html
   */
  convTranspose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: Dims, padding?: Dims, outputPadding?: Dims, groups?: number, dilation?: Dims): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, padding: Dims | undefined, options: { readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose3d(input: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;
  convTranspose3d(input: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly groups?: number; readonly dilation?: Dims }): Tensor;

  /**
   * `aten::convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor`
   */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::convolution_backward(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`
   */
  convolutionBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  convolutionBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::convolution_backward_overrideable(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)`
   */
  convolutionBackwardOverrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor];
  convolutionBackwardOverrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor`
   */
  convolutionOverrideable(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   */
  copy(input: Tensor, src: Tensor, nonBlocking?: boolean, options?: { readonly out?: Tensor }): Tensor;
  copy(input: Tensor, src: Tensor, options: { readonly nonBlocking?: boolean; readonly out?: Tensor }): Tensor;
  copy(input: Tensor, options: { readonly src: Tensor; readonly nonBlocking?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   */
  copySparseToSparse(input: Tensor, src: Tensor, nonBlocking?: boolean, options?: { readonly out?: Tensor }): Tensor;
  copySparseToSparse(input: Tensor, src: Tensor, options: { readonly nonBlocking?: boolean; readonly out?: Tensor }): Tensor;
  copySparseToSparse(input: Tensor, options: { readonly src: Tensor; readonly nonBlocking?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
   */
  copySparseToSparse_(input: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copySparseToSparse_(input: Tensor, src: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;
  copySparseToSparse_(input: Tensor, options: { readonly src: Tensor; readonly nonBlocking?: boolean }): Tensor;

  /**
   * Takes over the values of `src`, which may have another dtype or device.
   *
   * `aten::copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.copy_.html
   */
  copy_(input: Tensor, src: Tensor, nonBlocking?: boolean): Tensor;
  copy_(input: Tensor, src: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;
  copy_(input: Tensor, options: { readonly src: Tensor; readonly nonBlocking?: boolean }): Tensor;

  /**
   * The magnitude of this, the sign of `other`.
   *
   * `aten::copysign.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::copysign.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.copysign.html
   */
  copysign(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  copysign(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * The magnitude of this, the sign of `other`; in place.
   *
   * `aten::copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.copysign_.html
   */
  copysign_(input: Tensor, other: Operand): Tensor;
  copysign_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * The correlation coefficients of variables in rows.
   *
   * `aten::corrcoef(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.corrcoef.html
   */
  corrcoef(input: Tensor): Tensor;

  /**
   * The cosine.
   *
   * `aten::cos(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cos.html
   */
  cos(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The cosine; in place.
   *
   * `aten::cos_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cos_.html
   */
  cos_(input: Tensor): Tensor;

  /**
   * The hyperbolic cosine.
   *
   * `aten::cosh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cosh.html
   */
  cosh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The hyperbolic cosine; in place.
   *
   * `aten::cosh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cosh_.html
   */
  cosh_(input: Tensor): Tensor;

  /**
   * `aten::cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.cosine_embedding_loss.html
   */
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number | undefined, options: { readonly reduction?: number }): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: { readonly margin?: number; readonly reduction?: number }): Tensor;
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, options: { readonly target: Tensor; readonly margin?: number; readonly reduction?: number }): Tensor;
  cosineEmbeddingLoss(input1: Tensor, options: { readonly input2: Tensor; readonly target: Tensor; readonly margin?: number; readonly reduction?: number }): Tensor;

  /**
   * `aten::cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.cosine_similarity.html
   */
  cosineSimilarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor;
  cosineSimilarity(x1: Tensor, x2: Tensor, dim: number | undefined, options: { readonly eps?: number }): Tensor;
  cosineSimilarity(x1: Tensor, x2: Tensor, options: { readonly dim?: number; readonly eps?: number }): Tensor;
  cosineSimilarity(x1: Tensor, options: { readonly x2: Tensor; readonly dim?: number; readonly eps?: number }): Tensor;

  /**
   * How many elements are not zero.
   *
   * `aten::count_nonzero(Tensor self, int? dim=None) -> Tensor`
   * `aten::count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.count_nonzero.html
   */
  countNonzero(input: Tensor, dim?: number | null, options?: { readonly out?: Tensor }): Tensor;
  countNonzero(input: Tensor, options: { readonly dim?: Dims | null; readonly out?: Tensor }): Tensor;
  countNonzero(input: Tensor, dim: readonly number[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * The covariance matrix of variables in rows.
   *
   * `aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cov.html
   */
  cov(input: Tensor, options?: { readonly correction?: number; readonly fweights?: Tensor | null; readonly aweights?: Tensor | null }): Tensor;

  /**
   * The cross product of vectors of length 3.
   *
   * `aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cross.html
   */
  cross(input: Tensor, other: Tensor, dim?: number | null, options?: { readonly out?: Tensor }): Tensor;
  cross(input: Tensor, other: Tensor, options: { readonly dim?: number | null; readonly out?: Tensor }): Tensor;
  cross(input: Tensor, options: { readonly other: Tensor; readonly dim?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * The cross-entropy of logits and classes, or their probabilities.
   *
   * `aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor`
   */
  crossEntropyLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, ignoreIndex: number | undefined, options: { readonly labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { readonly ignoreIndex?: number; readonly labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { readonly reduction?: number; readonly ignoreIndex?: number; readonly labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, target: Tensor, options: { readonly weight?: Tensor | null; readonly reduction?: number; readonly ignoreIndex?: number; readonly labelSmoothing?: number }): Tensor;
  crossEntropyLoss(input: Tensor, options: { readonly target: Tensor; readonly weight?: Tensor | null; readonly reduction?: number; readonly ignoreIndex?: number; readonly labelSmoothing?: number }): Tensor;

  /**
   * The compressed row indices of a sparse matrix.
   *
   * `aten::crow_indices(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.crow_indices.html
   */
  crowIndices(input: Tensor): Tensor;

  /**
   * `aten::crow_indices_copy(Tensor self) -> Tensor`
   */
  crowIndicesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Connectionist temporal classification.
   *
   * `aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor`
   * `aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.ctc_loss.html
   */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | undefined, reduction: number | undefined, options: { readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | undefined, options: { readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { readonly blank?: number; readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, options: { readonly targetLengths: Tensor; readonly blank?: number; readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, options: { readonly inputLengths: Tensor; readonly targetLengths: Tensor; readonly blank?: number; readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, options: { readonly targets: Tensor; readonly inputLengths: Tensor; readonly targetLengths: Tensor; readonly blank?: number; readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number | undefined, reduction: number | undefined, options: { readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number | undefined, options: { readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { readonly blank?: number; readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], options: { readonly targetLengths: readonly number[]; readonly blank?: number; readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, targets: Tensor, options: { readonly inputLengths: readonly number[]; readonly targetLengths: readonly number[]; readonly blank?: number; readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;
  ctcLoss(logProbs: Tensor, options: { readonly targets: Tensor; readonly inputLengths: readonly number[]; readonly targetLengths: readonly number[]; readonly blank?: number; readonly reduction?: number; readonly zeroInfinity?: boolean }): Tensor;

  /**
   * `aten::cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid`
   */
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, W: number, options?: { readonly out?: Tensor }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, options: { readonly W: number; readonly out?: Tensor }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, options: { readonly H: number; readonly W: number; readonly out?: Tensor }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, N: number, options: { readonly C: number; readonly H: number; readonly W: number; readonly out?: Tensor }): Tensor;
  cudnnAffineGridGenerator(theta: Tensor, options: { readonly N: number; readonly C: number; readonly H: number; readonly W: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::cudnn_affine_grid_generator_backward(Tensor grad, int N, int C, int H, int W) -> Tensor grad_theta`
   */
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, H: number, W: number, options?: { readonly out?: Tensor }): Tensor;
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, H: number, options: { readonly W: number; readonly out?: Tensor }): Tensor;
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, options: { readonly H: number; readonly W: number; readonly out?: Tensor }): Tensor;
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, options: { readonly C: number; readonly H: number; readonly W: number; readonly out?: Tensor }): Tensor;
  cudnnAffineGridGeneratorBackward(grad: Tensor, options: { readonly N: number; readonly C: number; readonly H: number; readonly W: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor, Tensor];
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::cudnn_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace) -> (Tensor, Tensor, Tensor)`
   */
  cudnnBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor): [Tensor, Tensor, Tensor];
  cudnnBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`
   */
  cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor`
   */
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output`
   */
  cudnnGridSampler(input: Tensor, grid: Tensor, options?: { readonly out?: Tensor }): Tensor;
  cudnnGridSampler(input: Tensor, options: { readonly grid: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)`
   */
  cudnnGridSamplerBackward(input: Tensor, grid: Tensor, gradOutput: Tensor): [gradSelf: Tensor, gradGrid: Tensor];
  cudnnGridSamplerBackward(input: Tensor, grid: Tensor, options: { readonly gradOutput: Tensor }): [gradSelf: Tensor, gradGrid: Tensor];
  cudnnGridSamplerBackward(input: Tensor, options: { readonly grid: Tensor; readonly gradOutput: Tensor }): [gradSelf: Tensor, gradGrid: Tensor];
  cudnnGridSamplerBackward(input: Tensor, grid: Tensor, gradOutput: Tensor, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  cudnnGridSamplerBackward(input: Tensor, grid: Tensor, options: { readonly gradOutput: Tensor; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  cudnnGridSamplerBackward(input: Tensor, options: { readonly grid: Tensor; readonly gradOutput: Tensor; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::cudnn_is_acceptable(Tensor self) -> bool`
   */
  cudnnIsAcceptable(input: Tensor): boolean;

  /**
   * Running maxima along `dim`, with their indices.
   *
   * `aten::cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cummax.html
   */
  cummax(input: Tensor, dim: number): [values: Tensor, indices: Tensor];
  cummax(input: Tensor, options: { readonly dim: number }): [values: Tensor, indices: Tensor];
  cummax(input: Tensor, dim: number, options: { readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  cummax(input: Tensor, options: { readonly dim: number; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * `aten::cummaxmin_backward(Tensor grad, Tensor input, Tensor indices, int dim) -> Tensor`
   */
  cummaxminBackward(grad: Tensor, input: Tensor, indices: Tensor, dim: number): Tensor;
  cummaxminBackward(grad: Tensor, input: Tensor, indices: Tensor, options: { readonly dim: number }): Tensor;
  cummaxminBackward(grad: Tensor, input: Tensor, options: { readonly indices: Tensor; readonly dim: number }): Tensor;
  cummaxminBackward(grad: Tensor, options: { readonly input: Tensor; readonly indices: Tensor; readonly dim: number }): Tensor;

  /**
   * Running minima along `dim`, with their indices.
   *
   * `aten::cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cummin.html
   */
  cummin(input: Tensor, dim: number): [values: Tensor, indices: Tensor];
  cummin(input: Tensor, options: { readonly dim: number }): [values: Tensor, indices: Tensor];
  cummin(input: Tensor, dim: number, options: { readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  cummin(input: Tensor, options: { readonly dim: number; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * Running products along `dim`.
   *
   * `aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cumprod.html
   */
  cumprod(input: Tensor, dim: number, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  cumprod(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::cumprod_backward(Tensor grad, Tensor input, int dim, Tensor output) -> Tensor`
   */
  cumprodBackward(grad: Tensor, input: Tensor, dim: number, output: Tensor): Tensor;
  cumprodBackward(grad: Tensor, input: Tensor, dim: number, options: { readonly output: Tensor }): Tensor;
  cumprodBackward(grad: Tensor, input: Tensor, options: { readonly dim: number; readonly output: Tensor }): Tensor;
  cumprodBackward(grad: Tensor, options: { readonly input: Tensor; readonly dim: number; readonly output: Tensor }): Tensor;

  /**
   * Running products along `dim`; in place.
   *
   * `aten::cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cumprod_.html
   */
  cumprod_(input: Tensor, dim: number, options?: { readonly dtype?: DType | null }): Tensor;
  cumprod_(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * Running sums along `dim`.
   *
   * `aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cumsum.html
   */
  cumsum(input: Tensor, dim: number, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  cumsum(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * Running sums along `dim`; in place.
   *
   * `aten::cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.cumsum_.html
   */
  cumsum_(input: Tensor, dim: number, options?: { readonly dtype?: DType | null }): Tensor;
  cumsum_(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

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
   * `aten::data(Tensor self) -> Tensor`
   */
  data(input: Tensor): Tensor;

  /**
   * Degrees as radians.
   *
   * `aten::deg2rad(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.deg2rad.html
   */
  deg2rad(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Degrees as radians; in place.
   *
   * `aten::deg2rad_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.deg2rad_.html
   */
  deg2rad_(input: Tensor): Tensor;

  /**
   * The number of dense dimensions of a sparse tensor.
   *
   * `aten::dense_dim(Tensor self) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.dense_dim.html
   */
  denseDim(input: Tensor): number;

  /**
   * Quantized values as floating-point numbers.
   *
   * `aten::dequantize.self(Tensor self) -> Tensor`
   * `aten::dequantize.tensors(Tensor[] tensors) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dequantize.html
   */
  dequantize(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  dequantize(tensors: readonly Tensor[]): Tensor[];
  dequantize(tensors: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * The determinant.
   *
   * `aten::det(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.det.html
   */
  det(input: Tensor): Tensor;

  /**
   * The same memory outside of the autograd graph.
   *
   * `aten::detach(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.detach.html
   */
  detach(input: Tensor): Tensor;

  /**
   * `aten::detach_copy(Tensor self) -> Tensor`
   */
  detachCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The same memory outside of the autograd graph; in place.
   *
   * `aten::detach_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.detach_.html
   */
  detach_(input: Tensor): Tensor;

  /**
   * The diagonal of a matrix, or the matrix of a diagonal.
   *
   * `aten::diag(Tensor self, int diagonal=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diag.html
   */
  diag(input: Tensor, diagonal?: number, options?: { readonly out?: Tensor }): Tensor;
  diag(input: Tensor, options: { readonly diagonal?: number; readonly out?: Tensor }): Tensor;

  /**
   * The last dimension as the diagonal of new matrices.
   *
   * `aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diag_embed.html
   */
  diagEmbed(input: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { readonly out?: Tensor }): Tensor;
  diagEmbed(input: Tensor, offset: number | undefined, dim1: number | undefined, options: { readonly dim2?: number; readonly out?: Tensor }): Tensor;
  diagEmbed(input: Tensor, offset: number | undefined, options: { readonly dim1?: number; readonly dim2?: number; readonly out?: Tensor }): Tensor;
  diagEmbed(input: Tensor, options: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number; readonly out?: Tensor }): Tensor;

  /**
   * All elements as the diagonal of a matrix.
   *
   * `aten::diagflat(Tensor self, int offset=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diagflat.html
   */
  diagflat(input: Tensor, offset?: number): Tensor;
  diagflat(input: Tensor, options: { readonly offset?: number }): Tensor;

  /**
   * The diagonal of two dimensions; shares memory.
   *
   * `aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diagonal.html
   */
  diagonal(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonal(input: Tensor, offset: number | undefined, dim1: number | undefined, options: { readonly dim2?: number }): Tensor;
  diagonal(input: Tensor, offset: number | undefined, options: { readonly dim1?: number; readonly dim2?: number }): Tensor;
  diagonal(input: Tensor, options: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number }): Tensor;

  /**
   * `aten::diagonal_backward(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2) -> Tensor`
   */
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], offset: number, dim1: number, dim2: number, options?: { readonly out?: Tensor }): Tensor;
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], offset: number, dim1: number, options: { readonly dim2: number; readonly out?: Tensor }): Tensor;
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], offset: number, options: { readonly dim1: number; readonly dim2: number; readonly out?: Tensor }): Tensor;
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], options: { readonly offset: number; readonly dim1: number; readonly dim2: number; readonly out?: Tensor }): Tensor;
  diagonalBackward(gradOutput: Tensor, options: { readonly inputSizes: readonly number[]; readonly offset: number; readonly dim1: number; readonly dim2: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   */
  diagonalCopy(input: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { readonly out?: Tensor }): Tensor;
  diagonalCopy(input: Tensor, offset: number | undefined, dim1: number | undefined, options: { readonly dim2?: number; readonly out?: Tensor }): Tensor;
  diagonalCopy(input: Tensor, offset: number | undefined, options: { readonly dim1?: number; readonly dim2?: number; readonly out?: Tensor }): Tensor;
  diagonalCopy(input: Tensor, options: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number; readonly out?: Tensor }): Tensor;

  /**
   * A copy with `src` on the diagonal.
   *
   * `aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diagonal_scatter.html
   */
  diagonalScatter(input: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { readonly out?: Tensor }): Tensor;
  diagonalScatter(input: Tensor, src: Tensor, offset: number | undefined, dim1: number | undefined, options: { readonly dim2?: number; readonly out?: Tensor }): Tensor;
  diagonalScatter(input: Tensor, src: Tensor, offset: number | undefined, options: { readonly dim1?: number; readonly dim2?: number; readonly out?: Tensor }): Tensor;
  diagonalScatter(input: Tensor, src: Tensor, options: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number; readonly out?: Tensor }): Tensor;
  diagonalScatter(input: Tensor, options: { readonly src: Tensor; readonly offset?: number; readonly dim1?: number; readonly dim2?: number; readonly out?: Tensor }): Tensor;

  /**
   * Differences of neighbours along `dim`, `n` times.
   *
   * `aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.diff.html
   */
  diff(input: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null, options?: { readonly out?: Tensor }): Tensor;
  diff(input: Tensor, n: number | undefined, dim: number | undefined, prepend: Tensor | null | undefined, options: { readonly append?: Tensor | null; readonly out?: Tensor }): Tensor;
  diff(input: Tensor, n: number | undefined, dim: number | undefined, options: { readonly prepend?: Tensor | null; readonly append?: Tensor | null; readonly out?: Tensor }): Tensor;
  diff(input: Tensor, n: number | undefined, options: { readonly dim?: number; readonly prepend?: Tensor | null; readonly append?: Tensor | null; readonly out?: Tensor }): Tensor;
  diff(input: Tensor, options: { readonly n?: number; readonly dim?: number; readonly prepend?: Tensor | null; readonly append?: Tensor | null; readonly out?: Tensor }): Tensor;

  /**
   * The derivative of the logarithm of the gamma function.
   *
   * `aten::digamma(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.digamma.html
   */
  digamma(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The derivative of the logarithm of the gamma function; in place.
   *
   * `aten::digamma_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.digamma_.html
   */
  digamma_(input: Tensor): Tensor;

  /**
   * The p-norm of the difference.
   *
   * `aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dist.html
   */
  dist(input: Tensor, other: Tensor, p?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  dist(input: Tensor, other: Tensor, options: { readonly p?: Scalar; readonly out?: Tensor }): Tensor;
  dist(input: Tensor, options: { readonly other: Tensor; readonly p?: Scalar; readonly out?: Tensor }): Tensor;

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
  div(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  div(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  div(input: Tensor, other: Operand, options: { readonly roundingMode: 'trunc' | 'floor' | null; readonly out?: Tensor }): Tensor;
  div(input: Tensor, options: { readonly other: Operand; readonly roundingMode: 'trunc' | 'floor' | null; readonly out?: Tensor }): Tensor;

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
  div_(input: Tensor, other: Operand): Tensor;
  div_(input: Tensor, options: { readonly other: Operand }): Tensor;
  div_(input: Tensor, other: Operand, options: { readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;
  div_(input: Tensor, options: { readonly other: Operand; readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;

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
  divide(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  divide(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;
  divide(input: Tensor, other: Tensor, options: { readonly roundingMode: 'trunc' | 'floor' | null; readonly out?: Tensor }): Tensor;
  divide(input: Tensor, options: { readonly other: Tensor; readonly roundingMode: 'trunc' | 'floor' | null; readonly out?: Tensor }): Tensor;
  divide(input: Tensor, other: Scalar): Tensor;
  divide(input: Tensor, options: { readonly other: Scalar }): Tensor;
  divide(input: Tensor, other: Scalar, options: { readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;
  divide(input: Tensor, options: { readonly other: Scalar; readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;

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
  divide_(input: Tensor, other: Operand): Tensor;
  divide_(input: Tensor, options: { readonly other: Operand }): Tensor;
  divide_(input: Tensor, other: Operand, options: { readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;
  divide_(input: Tensor, options: { readonly other: Operand; readonly roundingMode: 'trunc' | 'floor' | null }): Tensor;

  /**
   * The scalar product of two vectors.
   *
   * `aten::dot(Tensor self, Tensor tensor) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dot.html
   */
  dot(input: Tensor, tensor: Tensor, options?: { readonly out?: Tensor }): Tensor;
  dot(input: Tensor, options: { readonly tensor: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Sets elements to zero with probability `p`, and scales the others up.
   *
   * `aten::dropout(Tensor input, float p, bool train) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.dropout.html
   */
  dropout(input: Tensor, p: number, train: boolean): Tensor;
  dropout(input: Tensor, p: number, options: { readonly train: boolean }): Tensor;
  dropout(input: Tensor, options: { readonly p: number; readonly train: boolean }): Tensor;

  /**
   * Sets elements to zero with probability `p`, and scales the others up; in place.
   *
   * `aten::dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   */
  dropout_(input: Tensor, p: number, train: boolean): Tensor;
  dropout_(input: Tensor, p: number, options: { readonly train: boolean }): Tensor;
  dropout_(input: Tensor, options: { readonly p: number; readonly train: boolean }): Tensor;

  /**
   * Pieces along the third dimension; they share memory.
   *
   * `aten::dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * `aten::dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dsplit.html
   */
  dsplit(input: Tensor, sections: number): Tensor[];
  dsplit(input: Tensor, options: { readonly sections: number }): Tensor[];
  dsplit(input: Tensor, indices: readonly number[]): Tensor[];
  dsplit(input: Tensor, options: { readonly indices: readonly number[] }): Tensor[];

  /**
   * Joins tensors along the third dimension.
   *
   * `aten::dstack(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.dstack.html
   */
  dstack(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * The sum of products that an equation describes.
   *
   * `aten::einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.einsum.html
   */
  einsum(equation: string, tensors: readonly Tensor[], options?: { readonly path?: readonly number[] | null }): Tensor;
  einsum(equation: string, options: { readonly tensors: readonly Tensor[]; readonly path?: readonly number[] | null }): Tensor;

  /**
   * `x` above zero, `alpha * (exp(x) - 1)` below.
   *
   * `aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.elu.html
   */
  elu(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  elu(input: Tensor, alpha: Scalar | undefined, scale: Scalar | undefined, options: { readonly inputScale?: Scalar; readonly out?: Tensor }): Tensor;
  elu(input: Tensor, alpha: Scalar | undefined, options: { readonly scale?: Scalar; readonly inputScale?: Scalar; readonly out?: Tensor }): Tensor;
  elu(input: Tensor, options: { readonly alpha?: Scalar; readonly scale?: Scalar; readonly inputScale?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `aten::elu_backward(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor`
   */
  eluBackward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * `x` above zero, `alpha * (exp(x) - 1)` below; in place.
   *
   * `aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.elu_.html
   */
  elu_(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
  elu_(input: Tensor, alpha: Scalar | undefined, scale: Scalar | undefined, options: { readonly inputScale?: Scalar }): Tensor;
  elu_(input: Tensor, alpha: Scalar | undefined, options: { readonly scale?: Scalar; readonly inputScale?: Scalar }): Tensor;
  elu_(input: Tensor, options: { readonly alpha?: Scalar; readonly scale?: Scalar; readonly inputScale?: Scalar }): Tensor;

  /**
   * The rows of `weight` that `indices` name.
   *
   * `aten::embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.embedding.html
   */
  embedding(weight: Tensor, indices: Tensor, paddingIdx?: number, scaleGradByFreq?: boolean, sparse?: boolean, options?: { readonly out?: Tensor }): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | undefined, scaleGradByFreq: boolean | undefined, options: { readonly sparse?: boolean; readonly out?: Tensor }): Tensor;
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number | undefined, options: { readonly scaleGradByFreq?: boolean; readonly sparse?: boolean; readonly out?: Tensor }): Tensor;
  embedding(weight: Tensor, indices: Tensor, options: { readonly paddingIdx?: number; readonly scaleGradByFreq?: boolean; readonly sparse?: boolean; readonly out?: Tensor }): Tensor;
  embedding(weight: Tensor, options: { readonly indices: Tensor; readonly paddingIdx?: number; readonly scaleGradByFreq?: boolean; readonly sparse?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::embedding_backward(Tensor grad, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor`
   */
  embeddingBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean): Tensor;

  /**
   * Sums, means or maxima of the rows of `weight` that bags of indices name.
   *
   * `aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`
   * `aten::embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.embedding_bag.html
   */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, options: { readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, options: { readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, options: { readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { readonly scaleGradByFreq?: boolean; readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, options: { readonly offsets: Tensor; readonly scaleGradByFreq?: boolean; readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, options: { readonly indices: Tensor; readonly offsets: Tensor; readonly scaleGradByFreq?: boolean; readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | null): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::embedding_dense_backward(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq) -> Tensor`
   */
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, options?: { readonly out?: Tensor }): Tensor;
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, options: { readonly scaleGradByFreq: boolean; readonly out?: Tensor }): Tensor;
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, options: { readonly paddingIdx: number; readonly scaleGradByFreq: boolean; readonly out?: Tensor }): Tensor;
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, options: { readonly numWeights: number; readonly paddingIdx: number; readonly scaleGradByFreq: boolean; readonly out?: Tensor }): Tensor;
  embeddingDenseBackward(gradOutput: Tensor, options: { readonly indices: Tensor; readonly numWeights: number; readonly paddingIdx: number; readonly scaleGradByFreq: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor`
   */
  embeddingRenorm(input: Tensor, indices: Tensor, maxNorm: number, normType: number, options?: { readonly out?: Tensor }): Tensor;
  embeddingRenorm(input: Tensor, indices: Tensor, maxNorm: number, options: { readonly normType: number; readonly out?: Tensor }): Tensor;
  embeddingRenorm(input: Tensor, indices: Tensor, options: { readonly maxNorm: number; readonly normType: number; readonly out?: Tensor }): Tensor;
  embeddingRenorm(input: Tensor, options: { readonly indices: Tensor; readonly maxNorm: number; readonly normType: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)`
   */
  embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
  embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, options: { readonly normType: number }): Tensor;
  embeddingRenorm_(input: Tensor, indices: Tensor, options: { readonly maxNorm: number; readonly normType: number }): Tensor;
  embeddingRenorm_(input: Tensor, options: { readonly indices: Tensor; readonly maxNorm: number; readonly normType: number }): Tensor;

  /**
   * `aten::embedding_sparse_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor`
   */
  embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Tensor;
  embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, options: { readonly scaleGradByFreq: boolean }): Tensor;
  embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: number, options: { readonly paddingIdx: number; readonly scaleGradByFreq: boolean }): Tensor;
  embeddingSparseBackward(grad: Tensor, indices: Tensor, options: { readonly numWeights: number; readonly paddingIdx: number; readonly scaleGradByFreq: boolean }): Tensor;
  embeddingSparseBackward(grad: Tensor, options: { readonly indices: Tensor; readonly numWeights: number; readonly paddingIdx: number; readonly scaleGradByFreq: boolean }): Tensor;

  /**
   * Memory as it comes.
   *
   * `aten::empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.empty.html
   */
  empty(size: readonly number[], options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  empty(size: readonly number[], options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.empty_like.html
   */
  emptyLike(input: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  emptyLike(input: Tensor, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * Memory as it comes, dense in the order of dimensions `physicalLayout`.
   *
   * `aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.empty_permuted.html
   */
  emptyPermuted(size: readonly number[], physicalLayout: readonly number[], options?: FactoryOptions): Tensor;
  emptyPermuted(size: readonly number[], options: { readonly physicalLayout: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  emptyPermuted(size: readonly number[], physicalLayout: readonly number[], options: { readonly out: Tensor }): Tensor;
  emptyPermuted(size: readonly number[], options: { readonly physicalLayout: readonly number[]; readonly out: Tensor }): Tensor;

  /**
   * `aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  emptyQuantized(size: readonly number[], qtensor: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  emptyQuantized(size: readonly number[], options: { readonly qtensor: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  emptyQuantized(size: readonly number[], qtensor: Tensor, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  emptyQuantized(size: readonly number[], options: { readonly qtensor: Tensor; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * Memory as it comes, with the strides given.
   *
   * `aten::empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.empty_strided.html
   */
  emptyStrided(size: readonly number[], stride: readonly number[], options?: FactoryOptions): Tensor;
  emptyStrided(size: readonly number[], options: { readonly stride: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  emptyStrided(size: readonly number[], stride: readonly number[], options: { readonly out: Tensor }): Tensor;
  emptyStrided(size: readonly number[], options: { readonly stride: readonly number[]; readonly out: Tensor }): Tensor;

  /**
   * Where the elements are equal.
   *
   * `aten::eq.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::eq.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.eq.html
   */
  eq(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  eq(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Where the elements are equal; in place.
   *
   * `aten::eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.eq_.html
   */
  eq_(input: Tensor, other: Operand): Tensor;
  eq_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * Whether shape and all elements are equal.
   *
   * `aten::equal(Tensor self, Tensor other) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.equal.html
   */
  equal(input: Tensor, other: Tensor): boolean;
  equal(input: Tensor, options: { readonly other: Tensor }): boolean;

  /**
   * The error function.
   *
   * `aten::erf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.erf.html
   */
  erf(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The error function; in place.
   *
   * `aten::erf_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.erf_.html
   */
  erf_(input: Tensor): Tensor;

  /**
   * 1 minus the error function.
   *
   * `aten::erfc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.erfc.html
   */
  erfc(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 1 minus the error function; in place.
   *
   * `aten::erfc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.erfc_.html
   */
  erfc_(input: Tensor): Tensor;

  /**
   * The inverse of the error function.
   *
   * `aten::erfinv(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.erfinv.html
   */
  erfinv(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse of the error function; in place.
   *
   * `aten::erfinv_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.erfinv_.html
   */
  erfinv_(input: Tensor): Tensor;

  /**
   * e to the power of each element.
   *
   * `aten::exp(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.exp.html
   */
  exp(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 2 to the power of each element.
   *
   * `aten::exp2(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.exp2.html
   */
  exp2(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 2 to the power of each element; in place.
   *
   * `aten::exp2_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.exp2_.html
   */
  exp2_(input: Tensor): Tensor;

  /**
   * e to the power of each element, in place.
   *
   * `aten::exp_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.exp_.html
   */
  exp_(input: Tensor): Tensor;

  /**
   * Repeats dimensions of length 1 without copying; -1 leaves one as it is.
   *
   * `aten::expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.expand.html
   */
  expand(input: Tensor, size: readonly number[], options?: { readonly implicit?: boolean }): Tensor;
  expand(input: Tensor, options: { readonly size: readonly number[]; readonly implicit?: boolean }): Tensor;

  /**
   * `expand` to the shape of `other`.
   *
   * `aten::expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.expand_as.html
   */
  expandAs(input: Tensor, other: Tensor): Tensor;
  expandAs(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * `aten::expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor`
   */
  expandCopy(input: Tensor, size: readonly number[], options?: { readonly implicit?: boolean; readonly out?: Tensor }): Tensor;
  expandCopy(input: Tensor, options: { readonly size: readonly number[]; readonly implicit?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `exp(x) - 1`, exact for small x.
   *
   * `aten::expm1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.expm1.html
   */
  expm1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `exp(x) - 1`, exact for small x; in place.
   *
   * `aten::expm1_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.expm1_.html
   */
  expm1_(input: Tensor): Tensor;

  /**
   * `aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`
   */
  exponential(input: Tensor, lambd?: number, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  exponential(input: Tensor, options: { readonly lambd?: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * Draws from the exponential distribution of rate `lambd`.
   *
   * `aten::exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.exponential_.html
   */
  exponential_(input: Tensor, lambd?: number, options?: RandomOptions): Tensor;
  exponential_(input: Tensor, options: { readonly lambd?: number; readonly generator?: Generator | null }): Tensor;

  /**
   * Ones on the diagonal.
   *
   * `aten::eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::eye(SymInt n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.eye.html
   */
  eye(n: number, m: number, options?: FactoryOptions): Tensor;
  eye(n: number, options: { readonly m: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  eye(n: number, options?: FactoryOptions): Tensor;
  eye(n: number, options: { readonly out: Tensor }): Tensor;
  eye(n: number, m: number, options: { readonly out: Tensor }): Tensor;
  eye(n: number, options: { readonly m: number; readonly out: Tensor }): Tensor;

  /**
   * `aten::fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fake_quantize_per_channel_affine.html
   */
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Tensor;

  /**
   * `aten::fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)`
   */
  fakeQuantizePerChannelAffineCachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): [output: Tensor, mask: Tensor];
  fakeQuantizePerChannelAffineCachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::fake_quantize_per_channel_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor`
   */
  fakeQuantizePerChannelAffineCachemaskBackward(grad: Tensor, mask: Tensor): Tensor;
  fakeQuantizePerChannelAffineCachemaskBackward(grad: Tensor, options: { readonly mask: Tensor }): Tensor;

  /**
   * `aten::fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor`
   * `aten::fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fake_quantize_per_tensor_affine.html
   */
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, options: { readonly quantMax: number }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { readonly quantMin: number; readonly quantMax: number }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, options: { readonly zeroPoint: Tensor; readonly quantMin: number; readonly quantMax: number }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, options: { readonly scale: Tensor; readonly zeroPoint: Tensor; readonly quantMin: number; readonly quantMax: number }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, quantMin: number, options: { readonly quantMax: number }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, options: { readonly quantMin: number; readonly quantMax: number }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, options: { readonly zeroPoint: number; readonly quantMin: number; readonly quantMax: number }): Tensor;
  fakeQuantizePerTensorAffine(input: Tensor, options: { readonly scale: number; readonly zeroPoint: number; readonly quantMin: number; readonly quantMax: number }): Tensor;

  /**
   * `aten::fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)`
   */
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): [output: Tensor, mask: Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, quantMin: number, options: { readonly quantMax: number }): [output: Tensor, mask: Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, options: { readonly quantMin: number; readonly quantMax: number }): [output: Tensor, mask: Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, options: { readonly zeroPoint: number; readonly quantMin: number; readonly quantMax: number }): [output: Tensor, mask: Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, options: { readonly scale: number; readonly zeroPoint: number; readonly quantMin: number; readonly quantMax: number }): [output: Tensor, mask: Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, quantMin: number, options: { readonly quantMax: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, options: { readonly quantMin: number; readonly quantMax: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, options: { readonly zeroPoint: number; readonly quantMin: number; readonly quantMax: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  fakeQuantizePerTensorAffineCachemask(input: Tensor, options: { readonly scale: number; readonly zeroPoint: number; readonly quantMin: number; readonly quantMax: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::fake_quantize_per_tensor_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor`
   */
  fakeQuantizePerTensorAffineCachemaskBackward(grad: Tensor, mask: Tensor): Tensor;
  fakeQuantizePerTensorAffineCachemaskBackward(grad: Tensor, options: { readonly mask: Tensor }): Tensor;

  /**
   * `aten::fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor`
   * `aten::fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor`
   */
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, options: { readonly bias: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, options: { readonly packedWeight: Tensor; readonly bias: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, options: { readonly output: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, options: { readonly bias: Tensor; readonly output: Tensor }): Tensor;
  fbgemmLinearFp16Weight(input: Tensor, options: { readonly packedWeight: Tensor; readonly bias: Tensor; readonly output: Tensor }): Tensor;

  /**
   * `aten::fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor`
   * `aten::fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor`
   */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, options: { readonly bias: Tensor | null }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { readonly packedWeight: Tensor; readonly bias: Tensor | null }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, options: { readonly output: Tensor }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, options: { readonly bias: Tensor | null; readonly output: Tensor }): Tensor;
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { readonly packedWeight: Tensor; readonly bias: Tensor | null; readonly output: Tensor }): Tensor;

  /**
   * `aten::fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
   */
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;

  /**
   * `aten::fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
   */
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;

  /**
   * `aten::fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)`
   */
  fbgemmLinearQuantizeWeight(input: Tensor): [Tensor, Tensor, number, number];

  /**
   * `aten::fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor`
   */
  fbgemmPackGemmMatrixFp16(input: Tensor): Tensor;

  /**
   * `aten::fbgemm_pack_quantized_matrix(Tensor input) -> Tensor`
   * `aten::fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor`
   */
  fbgemmPackQuantizedMatrix(input: Tensor): Tensor;
  fbgemmPackQuantizedMatrix(input: Tensor, K: number, N: number): Tensor;
  fbgemmPackQuantizedMatrix(input: Tensor, K: number, options: { readonly N: number }): Tensor;
  fbgemmPackQuantizedMatrix(input: Tensor, options: { readonly K: number; readonly N: number }): Tensor;

  /**
   * `aten::feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.feature_alpha_dropout.html
   */
  featureAlphaDropout(input: Tensor, p: number, train: boolean): Tensor;
  featureAlphaDropout(input: Tensor, p: number, options: { readonly train: boolean }): Tensor;
  featureAlphaDropout(input: Tensor, options: { readonly p: number; readonly train: boolean }): Tensor;

  /**
   * `aten::feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   */
  featureAlphaDropout_(input: Tensor, p: number, train: boolean): Tensor;
  featureAlphaDropout_(input: Tensor, p: number, options: { readonly train: boolean }): Tensor;
  featureAlphaDropout_(input: Tensor, options: { readonly p: number; readonly train: boolean }): Tensor;

  /**
   * `aten::feature_dropout(Tensor input, float p, bool train) -> Tensor`
   */
  featureDropout(input: Tensor, p: number, train: boolean): Tensor;
  featureDropout(input: Tensor, p: number, options: { readonly train: boolean }): Tensor;
  featureDropout(input: Tensor, options: { readonly p: number; readonly train: boolean }): Tensor;

  /**
   * `aten::feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
   */
  featureDropout_(input: Tensor, p: number, train: boolean): Tensor;
  featureDropout_(input: Tensor, p: number, options: { readonly train: boolean }): Tensor;
  featureDropout_(input: Tensor, options: { readonly p: number; readonly train: boolean }): Tensor;

  /**
   * The Fourier transform along `dim`.
   *
   * `aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fft.html
   */
  fftFft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftFft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftFft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftFft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The Fourier transform in two dimensions.
   *
   * `aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fft2.html
   */
  fftFft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftFft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftFft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftFft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The frequencies of the entries of `fft`.
   *
   * `aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fftfreq.html
   */
  fftFftfreq(n: number, d?: number, options?: FactoryOptions): Tensor;
  fftFftfreq(n: number, options: { readonly d?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  fftFftfreq(n: number, d: number | undefined, options: { readonly out: Tensor }): Tensor;
  fftFftfreq(n: number, options: { readonly d?: number; readonly out: Tensor }): Tensor;

  /**
   * The Fourier transform in several dimensions.
   *
   * `aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fftn.html
   */
  fftFftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftFftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftFftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftFftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * Puts the frequency 0 in the middle.
   *
   * `aten::fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fftshift.html
   */
  fftFftshift(input: Tensor, dim?: Dims | null): Tensor;
  fftFftshift(input: Tensor, options: { readonly dim?: Dims | null }): Tensor;

  /**
   * The Fourier transform of a Hermitian signal: real values.
   *
   * `aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.hfft.html
   */
  fftHfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftHfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftHfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftHfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `hfft` in two dimensions.
   *
   * `aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.hfft2.html
   */
  fftHfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftHfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftHfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftHfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `hfft` in several dimensions.
   *
   * `aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.hfftn.html
   */
  fftHfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftHfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftHfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftHfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse Fourier transform along `dim`.
   *
   * `aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ifft.html
   */
  fftIfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse Fourier transform in two dimensions.
   *
   * `aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ifft2.html
   */
  fftIfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse Fourier transform in several dimensions.
   *
   * `aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ifftn.html
   */
  fftIfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * Undoes `fftshift`.
   *
   * `aten::fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ifftshift.html
   */
  fftIfftshift(input: Tensor, dim?: Dims | null): Tensor;
  fftIfftshift(input: Tensor, options: { readonly dim?: Dims | null }): Tensor;

  /**
   * The inverse of `hfft`.
   *
   * `aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ihfft.html
   */
  fftIhfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIhfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIhfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIhfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `ihfft` in two dimensions.
   *
   * `aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ihfft2.html
   */
  fftIhfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIhfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIhfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIhfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `ihfft` in several dimensions.
   *
   * `aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ihfftn.html
   */
  fftIhfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIhfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIhfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIhfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse of `rfft`.
   *
   * `aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.irfft.html
   */
  fftIrfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIrfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIrfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIrfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse of `rfft2`.
   *
   * `aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.irfft2.html
   */
  fftIrfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIrfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIrfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIrfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse of `rfftn`.
   *
   * `aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.irfftn.html
   */
  fftIrfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftIrfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIrfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftIrfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The half of the Fourier transform of real values that determines it.
   *
   * `aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.rfft.html
   */
  fftRfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftRfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftRfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftRfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `rfft` in two dimensions.
   *
   * `aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.rfft2.html
   */
  fftRfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftRfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftRfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftRfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The frequencies of the entries of `rfft`.
   *
   * `aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.rfftfreq.html
   */
  fftRfftfreq(n: number, d?: number, options?: FactoryOptions): Tensor;
  fftRfftfreq(n: number, options: { readonly d?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  fftRfftfreq(n: number, d: number | undefined, options: { readonly out: Tensor }): Tensor;
  fftRfftfreq(n: number, options: { readonly d?: number; readonly out: Tensor }): Tensor;

  /**
   * `rfft` in several dimensions.
   *
   * `aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.rfftn.html
   */
  fftRfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftRfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftRfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftRfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::fill.Tensor(Tensor self, Tensor value) -> Tensor`
   * `aten::fill.Scalar(Tensor self, Scalar value) -> Tensor`
   */
  fill(input: Tensor, value: Operand, options?: { readonly out?: Tensor }): Tensor;
  fill(input: Tensor, options: { readonly value: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Writes `fillValue` on the diagonal.
   *
   * `aten::fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.fill_diagonal_.html
   */
  fillDiagonal_(input: Tensor, fillValue: Scalar, wrap?: boolean): Tensor;
  fillDiagonal_(input: Tensor, fillValue: Scalar, options: { readonly wrap?: boolean }): Tensor;
  fillDiagonal_(input: Tensor, options: { readonly fillValue: Scalar; readonly wrap?: boolean }): Tensor;

  /**
   * Sets all elements to `value`.
   *
   * `aten::fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`
   * `aten::fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.fill_.html
   */
  fill_(input: Tensor, value: Operand): Tensor;
  fill_(input: Tensor, options: { readonly value: Operand }): Tensor;

  /**
   * Another name of `trunc`.
   *
   * `aten::fix(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fix.html
   */
  fix(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `trunc`; in place.
   *
   * `aten::fix_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.fix_.html
   */
  fix_(input: Tensor): Tensor;

  /**
   * Joins the dimensions from `startDim` to `endDim`.
   *
   * `aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.flatten.html
   */
  flatten(input: Tensor, startDim?: number, endDim?: number): Tensor;
  flatten(input: Tensor, startDim: number | undefined, options: { readonly endDim?: number }): Tensor;
  flatten(input: Tensor, options: { readonly startDim?: number; readonly endDim?: number }): Tensor;

  /**
   * `aten::flatten_dense_tensors(Tensor[] tensors) -> Tensor`
   */
  flattenDenseTensors(tensors: readonly Tensor[]): Tensor;

  /**
   * Reverses the order along `dims`.
   *
   * `aten::flip(Tensor self, int[] dims) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.flip.html
   */
  flip(input: Tensor, dims: readonly number[], options?: { readonly out?: Tensor }): Tensor;
  flip(input: Tensor, options: { readonly dims: readonly number[]; readonly out?: Tensor }): Tensor;

  /**
   * Reverses the columns.
   *
   * `aten::fliplr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fliplr.html
   */
  fliplr(input: Tensor): Tensor;

  /**
   * Reverses the rows.
   *
   * `aten::flipud(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.flipud.html
   */
  flipud(input: Tensor): Tensor;

  /**
   * Raises to a power, in float64.
   *
   * `aten::float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * `aten::float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   * `aten::float_power.Scalar(Scalar self, Tensor exponent) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.float_power.html
   */
  floatPower(input: Tensor, exponent: Operand, options?: { readonly out?: Tensor }): Tensor;
  floatPower(input: Tensor, options: { readonly exponent: Operand; readonly out?: Tensor }): Tensor;
  floatPower(input: Scalar, exponent: Tensor, options?: { readonly out?: Tensor }): Tensor;
  floatPower(input: Scalar, options: { readonly exponent: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Raises to a power, in float64; in place.
   *
   * `aten::float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   * `aten::float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.float_power_.html
   */
  floatPower_(input: Tensor, exponent: Operand): Tensor;
  floatPower_(input: Tensor, options: { readonly exponent: Operand }): Tensor;

  /**
   * The next integer at or below.
   *
   * `aten::floor(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.floor.html
   */
  floor(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The quotient, rounded down.
   *
   * `aten::floor_divide(Tensor self, Tensor other) -> Tensor`
   * `aten::floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.floor_divide.html
   */
  floorDivide(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  floorDivide(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * The quotient, rounded down; in place.
   *
   * `aten::floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.floor_divide_.html
   */
  floorDivide_(input: Tensor, other: Operand): Tensor;
  floorDivide_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * The next integer at or below; in place.
   *
   * `aten::floor_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.floor_.html
   */
  floor_(input: Tensor): Tensor;

  /**
   * The larger of each pair; a number wins over NaN.
   *
   * `aten::fmax(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fmax.html
   */
  fmax(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  fmax(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The smaller of each pair; a number wins over NaN.
   *
   * `aten::fmin(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fmin.html
   */
  fmin(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  fmin(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The remainder with the sign of the dividend, as C's `fmod`.
   *
   * `aten::fmod.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::fmod.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fmod.html
   */
  fmod(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  fmod(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * The remainder with the sign of the dividend, as C's `fmod`; in place.
   *
   * `aten::fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.fmod_.html
   */
  fmod_(input: Tensor, other: Operand): Tensor;
  fmod_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * What is behind the decimal point.
   *
   * `aten::frac(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.frac.html
   */
  frac(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * What is behind the decimal point; in place.
   *
   * `aten::frac_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.frac_.html
   */
  frac_(input: Tensor): Tensor;

  /**
   * `aten::fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.fractional_max_pool2d.html
   */
  fractionalMaxPool2d(input: Tensor, kernelSize: Dims, outputSize: Dims, randomSamples: Tensor): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: Dims, outputSize: Dims, options: { readonly randomSamples: Tensor }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: Dims, options: { readonly outputSize: Dims; readonly randomSamples: Tensor }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, options: { readonly kernelSize: Dims; readonly outputSize: Dims; readonly randomSamples: Tensor }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: Dims, outputSize: Dims, randomSamples: Tensor, options: { readonly output: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: Dims, outputSize: Dims, options: { readonly randomSamples: Tensor; readonly output: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, kernelSize: Dims, options: { readonly outputSize: Dims; readonly randomSamples: Tensor; readonly output: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  fractionalMaxPool2d(input: Tensor, options: { readonly kernelSize: Dims; readonly outputSize: Dims; readonly randomSamples: Tensor; readonly output: Tensor; readonly indices: Tensor }): [Tensor, Tensor];

  /**
   * `aten::fractional_max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices) -> Tensor`
   */
  fractionalMaxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, outputSize: Dims, indices: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;
  fractionalMaxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, outputSize: Dims, options: { readonly indices: Tensor; readonly gradInput?: Tensor }): Tensor;
  fractionalMaxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, options: { readonly outputSize: Dims; readonly indices: Tensor; readonly gradInput?: Tensor }): Tensor;
  fractionalMaxPool2dBackward(gradOutput: Tensor, input: Tensor, options: { readonly kernelSize: Dims; readonly outputSize: Dims; readonly indices: Tensor; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.fractional_max_pool3d.html
   */
  fractionalMaxPool3d(input: Tensor, kernelSize: Dims, outputSize: Dims, randomSamples: Tensor): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: Dims, outputSize: Dims, options: { readonly randomSamples: Tensor }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: Dims, options: { readonly outputSize: Dims; readonly randomSamples: Tensor }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, options: { readonly kernelSize: Dims; readonly outputSize: Dims; readonly randomSamples: Tensor }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: Dims, outputSize: Dims, randomSamples: Tensor, options: { readonly output: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: Dims, outputSize: Dims, options: { readonly randomSamples: Tensor; readonly output: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, kernelSize: Dims, options: { readonly outputSize: Dims; readonly randomSamples: Tensor; readonly output: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  fractionalMaxPool3d(input: Tensor, options: { readonly kernelSize: Dims; readonly outputSize: Dims; readonly randomSamples: Tensor; readonly output: Tensor; readonly indices: Tensor }): [Tensor, Tensor];

  /**
   * `aten::fractional_max_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices) -> Tensor`
   */
  fractionalMaxPool3dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, outputSize: Dims, indices: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;
  fractionalMaxPool3dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, outputSize: Dims, options: { readonly indices: Tensor; readonly gradInput?: Tensor }): Tensor;
  fractionalMaxPool3dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, options: { readonly outputSize: Dims; readonly indices: Tensor; readonly gradInput?: Tensor }): Tensor;
  fractionalMaxPool3dBackward(gradOutput: Tensor, input: Tensor, options: { readonly kernelSize: Dims; readonly outputSize: Dims; readonly indices: Tensor; readonly gradInput?: Tensor }): Tensor;

  /**
   * Mantissa and exponent of each element.
   *
   * `aten::frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.frexp.html
   */
  frexp(input: Tensor): [mantissa: Tensor, exponent: Tensor];
  frexp(input: Tensor, options: { readonly mantissa: Tensor; readonly exponent: Tensor }): [mantissa: Tensor, exponent: Tensor];

  /**
   * `aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   */
  frobeniusNorm(input: Tensor, dim: Dims, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  frobeniusNorm(input: Tensor, dim: Dims, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  frobeniusNorm(input: Tensor, options: { readonly dim: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * A tensor over a file mapped into memory.
   *
   * `aten::from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.from_file.html
   */
  fromFile(filename: string, shared?: boolean | null, size?: number | null, options?: FactoryOptions): Tensor;
  fromFile(filename: string, shared: boolean | null | undefined, options: { readonly size?: number | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  fromFile(filename: string, options: { readonly shared?: boolean | null; readonly size?: number | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  fromFile(filename: string, shared: boolean | null | undefined, size: number | null | undefined, options: { readonly out: Tensor }): Tensor;
  fromFile(filename: string, shared: boolean | null | undefined, options: { readonly size?: number | null; readonly out: Tensor }): Tensor;
  fromFile(filename: string, options: { readonly shared?: boolean | null; readonly size?: number | null; readonly out: Tensor }): Tensor;

  /**
   * All `fillValue`.
   *
   * `aten::full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.full.html
   */
  full(size: readonly number[], fillValue: Scalar, options?: FactoryOptions): Tensor;
  full(size: readonly number[], options: { readonly fillValue: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  full(size: readonly number[], fillValue: Scalar, options: { readonly out: Tensor }): Tensor;
  full(size: readonly number[], options: { readonly fillValue: Scalar; readonly out: Tensor }): Tensor;

  /**
   * `aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.full_like.html
   */
  fullLike(input: Tensor, fillValue: Scalar, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  fullLike(input: Tensor, options: { readonly fillValue: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  fullLike(input: Tensor, fillValue: Scalar, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  fullLike(input: Tensor, options: { readonly fillValue: Scalar; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor`
   */
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, options: { readonly symmetricQuant?: boolean }): Tensor;
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { readonly perRowFakeQuant?: boolean; readonly symmetricQuant?: boolean }): Tensor;

  /**
   * Along `dim`, for each position the entry that `index` names.
   *
   * `aten::gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.gather.html
   */
  gather(input: Tensor, dim: number, index: Tensor, options?: { readonly sparseGrad?: boolean; readonly out?: Tensor }): Tensor;
  gather(input: Tensor, dim: number, options: { readonly index: Tensor; readonly sparseGrad?: boolean; readonly out?: Tensor }): Tensor;
  gather(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly sparseGrad?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::gather_backward(Tensor grad, Tensor self, int dim, Tensor index, bool sparse_grad) -> Tensor`
   */
  gatherBackward(grad: Tensor, input: Tensor, dim: number, index: Tensor, sparseGrad: boolean): Tensor;
  gatherBackward(grad: Tensor, input: Tensor, dim: number, index: Tensor, options: { readonly sparseGrad: boolean }): Tensor;
  gatherBackward(grad: Tensor, input: Tensor, dim: number, options: { readonly index: Tensor; readonly sparseGrad: boolean }): Tensor;
  gatherBackward(grad: Tensor, input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly sparseGrad: boolean }): Tensor;

  /**
   * The greatest common divisor.
   *
   * `aten::gcd(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.gcd.html
   */
  gcd(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  gcd(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The greatest common divisor; in place.
   *
   * `aten::gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.gcd_.html
   */
  gcd_(input: Tensor, other: Tensor): Tensor;
  gcd_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * Where they are at least `other`.
   *
   * `aten::ge.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::ge.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ge.html
   */
  ge(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  ge(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Where they are at least `other`; in place.
   *
   * `aten::ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.ge_.html
   */
  ge_(input: Tensor, other: Operand): Tensor;
  ge_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * The Gaussian error linear unit.
   *
   * `aten::gelu(Tensor self, *, str approximate="none") -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.gelu.html
   */
  gelu(input: Tensor, options?: { readonly approximate?: 'none' | 'tanh'; readonly out?: Tensor }): Tensor;

  /**
   * `aten::gelu_backward(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor`
   */
  geluBackward(gradOutput: Tensor, input: Tensor, options?: { readonly approximate?: 'none' | 'tanh'; readonly gradInput?: Tensor }): Tensor;

  /**
   * The Gaussian error linear unit; in place.
   *
   * `aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)`
   */
  gelu_(input: Tensor, options?: { readonly approximate?: 'none' | 'tanh' }): Tensor;

  /**
   * `aten::geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor`
   */
  geometric(input: Tensor, p: number, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  geometric(input: Tensor, options: { readonly p: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * Draws from the geometric distribution of probability `p`.
   *
   * `aten::geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.geometric_.html
   */
  geometric_(input: Tensor, p: number, options?: RandomOptions): Tensor;
  geometric_(input: Tensor, options: { readonly p: number; readonly generator?: Generator | null }): Tensor;

  /**
   * The QR decomposition as LAPACK packs it.
   *
   * `aten::geqrf(Tensor self) -> (Tensor a, Tensor tau)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.geqrf.html
   */
  geqrf(input: Tensor): [a: Tensor, tau: Tensor];
  geqrf(input: Tensor, options: { readonly a: Tensor; readonly tau: Tensor }): [a: Tensor, tau: Tensor];

  /**
   * Another name of `outer`.
   *
   * `aten::ger(Tensor self, Tensor vec2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ger.html
   */
  ger(input: Tensor, vec2: Tensor, options?: { readonly out?: Tensor }): Tensor;
  ger(input: Tensor, options: { readonly vec2: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * One half times the sigmoid of the other.
   *
   * `aten::glu(Tensor self, int dim=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.glu.html
   */
  glu(input: Tensor, dim?: number, options?: { readonly out?: Tensor }): Tensor;
  glu(input: Tensor, options: { readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::glu_backward(Tensor grad_output, Tensor self, int dim) -> Tensor`
   */
  gluBackward(gradOutput: Tensor, input: Tensor, dim: number, options?: { readonly gradInput?: Tensor }): Tensor;
  gluBackward(gradOutput: Tensor, input: Tensor, options: { readonly dim: number; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::glu_backward_jvp(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim) -> Tensor`
   */
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor`
   */
  gluJvp(glu: Tensor, x: Tensor, dx: Tensor, dim: number, options?: { readonly out?: Tensor }): Tensor;
  gluJvp(glu: Tensor, x: Tensor, dx: Tensor, options: { readonly dim: number; readonly out?: Tensor }): Tensor;
  gluJvp(glu: Tensor, x: Tensor, options: { readonly dx: Tensor; readonly dim: number; readonly out?: Tensor }): Tensor;
  gluJvp(glu: Tensor, options: { readonly x: Tensor; readonly dx: Tensor; readonly dim: number; readonly out?: Tensor }): Tensor;

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
   * Another name of `gt`.
   *
   * `aten::greater.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::greater.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.greater.html
   */
  greater(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  greater(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Another name of `ge`.
   *
   * `aten::greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.greater_equal.html
   */
  greaterEqual(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  greaterEqual(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Another name of `ge`; in place.
   *
   * `aten::greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.greater_equal_.html
   */
  greaterEqual_(input: Tensor, other: Operand): Tensor;
  greaterEqual_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `gt`; in place.
   *
   * `aten::greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.greater_.html
   */
  greater_(input: Tensor, other: Operand): Tensor;
  greater_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * `aten::grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   */
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { readonly alignCorners: boolean }): Tensor;
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, options: { readonly paddingMode: number; readonly alignCorners: boolean }): Tensor;
  gridSampler(input: Tensor, grid: Tensor, options: { readonly interpolationMode: number; readonly paddingMode: number; readonly alignCorners: boolean }): Tensor;
  gridSampler(input: Tensor, options: { readonly grid: Tensor; readonly interpolationMode: number; readonly paddingMode: number; readonly alignCorners: boolean }): Tensor;

  /**
   * `aten::grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   */
  gridSampler_2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options?: { readonly out?: Tensor }): Tensor;
  gridSampler_2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;
  gridSampler_2d(input: Tensor, grid: Tensor, interpolationMode: number, options: { readonly paddingMode: number; readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;
  gridSampler_2d(input: Tensor, grid: Tensor, options: { readonly interpolationMode: number; readonly paddingMode: number; readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;
  gridSampler_2d(input: Tensor, options: { readonly grid: Tensor; readonly interpolationMode: number; readonly paddingMode: number; readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::grid_sampler_2d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)`
   */
  gridSampler_2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  gridSampler_2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   */
  gridSampler_3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options?: { readonly out?: Tensor }): Tensor;
  gridSampler_3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;
  gridSampler_3d(input: Tensor, grid: Tensor, interpolationMode: number, options: { readonly paddingMode: number; readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;
  gridSampler_3d(input: Tensor, grid: Tensor, options: { readonly interpolationMode: number; readonly paddingMode: number; readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;
  gridSampler_3d(input: Tensor, options: { readonly grid: Tensor; readonly interpolationMode: number; readonly paddingMode: number; readonly alignCorners: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::grid_sampler_3d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)`
   */
  gridSampler_3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  gridSampler_3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * Normalises every group of channels.
   *
   * `aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.group_norm.html
   */
  groupNorm(input: Tensor, numGroups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Tensor;
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null | undefined, bias: Tensor | null | undefined, eps: number | undefined, options: { readonly cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null | undefined, bias: Tensor | null | undefined, options: { readonly eps?: number; readonly cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null | undefined, options: { readonly bias?: Tensor | null; readonly eps?: number; readonly cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, numGroups: number, options: { readonly weight?: Tensor | null; readonly bias?: Tensor | null; readonly eps?: number; readonly cudnnEnabled?: boolean }): Tensor;
  groupNorm(input: Tensor, options: { readonly numGroups: number; readonly weight?: Tensor | null; readonly bias?: Tensor | null; readonly eps?: number; readonly cudnnEnabled?: boolean }): Tensor;

  /**
   * A gated recurrent unit.
   *
   * `aten::gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   * `aten::gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
   */
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];

  /**
   * One step of a gated recurrent unit.
   *
   * `aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   */
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null | undefined, options: { readonly bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, hx: Tensor, options: { readonly wIh: Tensor; readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  gruCell(input: Tensor, options: { readonly hx: Tensor; readonly wIh: Tensor; readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;

  /**
   * Where they are greater than `other`.
   *
   * `aten::gt.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::gt.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.gt.html
   */
  gt(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  gt(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Where they are greater than `other`; in place.
   *
   * `aten::gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.gt_.html
   */
  gt_(input: Tensor, other: Operand): Tensor;
  gt_(input: Tensor, options: { readonly other: Operand }): Tensor;

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
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta: number, options?: FactoryOptions): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options: { readonly beta: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options: { readonly alpha: number; readonly beta: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  hammingWindow(windowLength: number, options: { readonly periodic: boolean; readonly alpha: number; readonly beta: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options?: FactoryOptions): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options: { readonly alpha: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  hammingWindow(windowLength: number, options: { readonly periodic: boolean; readonly alpha: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  hammingWindow(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor;
  hammingWindow(windowLength: number, options: { readonly periodic: boolean; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  hammingWindow(windowLength: number, options?: FactoryOptions): Tensor;
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
  hannWindow(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor;
  hannWindow(windowLength: number, options: { readonly periodic: boolean; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  hannWindow(windowLength: number, options?: FactoryOptions): Tensor;
  hannWindow(windowLength: number, options: { readonly out: Tensor }): Tensor;
  hannWindow(windowLength: number, periodic: boolean, options: { readonly out: Tensor }): Tensor;
  hannWindow(windowLength: number, options: { readonly periodic: boolean; readonly out: Tensor }): Tensor;

  /**
   * 0 where the magnitude is at most `lambd`.
   *
   * `aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardshrink.html
   */
  hardshrink(input: Tensor, lambd?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  hardshrink(input: Tensor, options: { readonly lambd?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `aten::hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor`
   */
  hardshrinkBackward(gradOut: Tensor, input: Tensor, lambd: Scalar, options?: { readonly gradInput?: Tensor }): Tensor;
  hardshrinkBackward(gradOut: Tensor, input: Tensor, options: { readonly lambd: Scalar; readonly gradInput?: Tensor }): Tensor;

  /**
   * `relu6(x + 3) / 6`.
   *
   * `aten::hardsigmoid(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardsigmoid.html
   */
  hardsigmoid(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::hardsigmoid_backward(Tensor grad_output, Tensor self) -> Tensor`
   */
  hardsigmoidBackward(gradOutput: Tensor, input: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * `relu6(x + 3) / 6`; in place.
   *
   * `aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)`
   */
  hardsigmoid_(input: Tensor): Tensor;

  /**
   * `x * relu6(x + 3) / 6`.
   *
   * `aten::hardswish(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardswish.html
   */
  hardswish(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::hardswish_backward(Tensor grad_output, Tensor self) -> Tensor`
   */
  hardswishBackward(gradOutput: Tensor, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `x * relu6(x + 3) / 6`; in place.
   *
   * `aten::hardswish_(Tensor(a!) self) -> Tensor(a!)`
   */
  hardswish_(input: Tensor): Tensor;

  /**
   * Limits to the range from `minVal` to `maxVal`.
   *
   * `aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardtanh.html
   */
  hardtanh(input: Tensor, minVal?: Scalar, maxVal?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  hardtanh(input: Tensor, minVal: Scalar | undefined, options: { readonly maxVal?: Scalar; readonly out?: Tensor }): Tensor;
  hardtanh(input: Tensor, options: { readonly minVal?: Scalar; readonly maxVal?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `aten::hardtanh_backward(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor`
   */
  hardtanhBackward(gradOutput: Tensor, input: Tensor, minVal: Scalar, maxVal: Scalar, options?: { readonly gradInput?: Tensor }): Tensor;
  hardtanhBackward(gradOutput: Tensor, input: Tensor, minVal: Scalar, options: { readonly maxVal: Scalar; readonly gradInput?: Tensor }): Tensor;
  hardtanhBackward(gradOutput: Tensor, input: Tensor, options: { readonly minVal: Scalar; readonly maxVal: Scalar; readonly gradInput?: Tensor }): Tensor;

  /**
   * Limits to the range from `minVal` to `maxVal`; in place.
   *
   * `aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardtanh_.html
   */
  hardtanh_(input: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor;
  hardtanh_(input: Tensor, minVal: Scalar | undefined, options: { readonly maxVal?: Scalar }): Tensor;
  hardtanh_(input: Tensor, options: { readonly minVal?: Scalar; readonly maxVal?: Scalar }): Tensor;

  /**
   * A hash of the values.
   *
   * `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hash_tensor.html
   */
  hashTensor(input: Tensor, dim?: Dims, options?: { readonly keepdim?: boolean; readonly mode?: number; readonly out?: Tensor }): Tensor;
  hashTensor(input: Tensor, options: { readonly dim?: Dims; readonly keepdim?: boolean; readonly mode?: number; readonly out?: Tensor }): Tensor;

  /**
   * 0 below zero, 1 above, `values` at zero.
   *
   * `aten::heaviside(Tensor self, Tensor values) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.heaviside.html
   */
  heaviside(input: Tensor, values: Tensor, options?: { readonly out?: Tensor }): Tensor;
  heaviside(input: Tensor, options: { readonly values: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * 0 below zero, 1 above, `values` at zero; in place.
   *
   * `aten::heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.heaviside_.html
   */
  heaviside_(input: Tensor, values: Tensor): Tensor;
  heaviside_(input: Tensor, options: { readonly values: Tensor }): Tensor;

  /**
   * `aten::hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hinge_embedding_loss.html
   */
  hingeEmbeddingLoss(input: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  hingeEmbeddingLoss(input: Tensor, target: Tensor, margin: number | undefined, options: { readonly reduction?: number }): Tensor;
  hingeEmbeddingLoss(input: Tensor, target: Tensor, options: { readonly margin?: number; readonly reduction?: number }): Tensor;
  hingeEmbeddingLoss(input: Tensor, options: { readonly target: Tensor; readonly margin?: number; readonly reduction?: number }): Tensor;

  /**
   * A histogram of `bins` bins of equal width.
   *
   * `aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.histc.html
   */
  histc(input: Tensor, bins?: number, min?: Scalar, max?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  histc(input: Tensor, bins: number | undefined, min: Scalar | undefined, options: { readonly max?: Scalar; readonly out?: Tensor }): Tensor;
  histc(input: Tensor, bins: number | undefined, options: { readonly min?: Scalar; readonly max?: Scalar; readonly out?: Tensor }): Tensor;
  histc(input: Tensor, options: { readonly bins?: number; readonly min?: Scalar; readonly max?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * A histogram, and the edges of its bins.
   *
   * `aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   * `aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.histogram.html
   */
  histogram(input: Tensor, bins: Tensor, options?: { readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor];
  histogram(input: Tensor, options: { readonly bins: Tensor; readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor];
  histogram(input: Tensor, bins?: number, options?: { readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor];
  histogram(input: Tensor, options: { readonly bins?: number; readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean }): [hist: Tensor, binEdges: Tensor];
  histogram(input: Tensor, bins: Tensor, options: { readonly weight?: Tensor | null; readonly density?: boolean; readonly hist: Tensor; readonly binEdges: Tensor }): [hist: Tensor, binEdges: Tensor];
  histogram(input: Tensor, options: { readonly bins: Tensor; readonly weight?: Tensor | null; readonly density?: boolean; readonly hist: Tensor; readonly binEdges: Tensor }): [hist: Tensor, binEdges: Tensor];
  histogram(input: Tensor, bins: number | undefined, options: { readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean; readonly hist: Tensor; readonly binEdges: Tensor }): [hist: Tensor, binEdges: Tensor];
  histogram(input: Tensor, options: { readonly bins?: number; readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean; readonly hist: Tensor; readonly binEdges: Tensor }): [hist: Tensor, binEdges: Tensor];

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
   * Pieces along the second dimension; they share memory.
   *
   * `aten::hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * `aten::hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hsplit.html
   */
  hsplit(input: Tensor, sections: number): Tensor[];
  hsplit(input: Tensor, options: { readonly sections: number }): Tensor[];
  hsplit(input: Tensor, indices: readonly number[]): Tensor[];
  hsplit(input: Tensor, options: { readonly indices: readonly number[] }): Tensor[];

  /**
   * `aten::hspmm(Tensor mat1, Tensor mat2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hspmm.html
   */
  hspmm(mat1: Tensor, mat2: Tensor, options?: { readonly out?: Tensor }): Tensor;
  hspmm(mat1: Tensor, options: { readonly mat2: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Joins tensors along the second dimension; vectors along their first.
   *
   * `aten::hstack(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hstack.html
   */
  hstack(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * Squared near zero, linear beyond `delta`.
   *
   * `aten::huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.huber_loss.html
   */
  huberLoss(input: Tensor, target: Tensor, reduction?: number, delta?: number, options?: { readonly out?: Tensor }): Tensor;
  huberLoss(input: Tensor, target: Tensor, reduction: number | undefined, options: { readonly delta?: number; readonly out?: Tensor }): Tensor;
  huberLoss(input: Tensor, target: Tensor, options: { readonly reduction?: number; readonly delta?: number; readonly out?: Tensor }): Tensor;
  huberLoss(input: Tensor, options: { readonly target: Tensor; readonly reduction?: number; readonly delta?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::huber_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor`
   */
  huberLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: number, delta: number, options?: { readonly gradInput?: Tensor }): Tensor;
  huberLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: number, options: { readonly delta: number; readonly gradInput?: Tensor }): Tensor;
  huberLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { readonly reduction: number; readonly delta: number; readonly gradInput?: Tensor }): Tensor;
  huberLossBackward(gradOutput: Tensor, input: Tensor, options: { readonly target: Tensor; readonly reduction: number; readonly delta: number; readonly gradInput?: Tensor }): Tensor;

  /**
   * The length of the hypotenuse.
   *
   * `aten::hypot(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.hypot.html
   */
  hypot(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  hypot(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The length of the hypotenuse; in place.
   *
   * `aten::hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.hypot_.html
   */
  hypot_(input: Tensor, other: Tensor): Tensor;
  hypot_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 0.
   *
   * `aten::i0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.i0.html
   */
  i0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 0; in place.
   *
   * `aten::i0_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.i0_.html
   */
  i0_(input: Tensor): Tensor;

  /**
   * The lower incomplete gamma function, regularised.
   *
   * `aten::igamma(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.igamma.html
   */
  igamma(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  igamma(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The lower incomplete gamma function, regularised; in place.
   *
   * `aten::igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.igamma_.html
   */
  igamma_(input: Tensor, other: Tensor): Tensor;
  igamma_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * The upper incomplete gamma function, regularised.
   *
   * `aten::igammac(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.igammac.html
   */
  igammac(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  igammac(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The upper incomplete gamma function, regularised; in place.
   *
   * `aten::igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.igammac_.html
   */
  igammac_(input: Tensor, other: Tensor): Tensor;
  igammac_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * `aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
   */
  im2col(input: Tensor, kernelSize: Dims, dilation: Dims, padding: Dims, stride: Dims, options?: { readonly out?: Tensor }): Tensor;
  im2col(input: Tensor, kernelSize: Dims, dilation: Dims, padding: Dims, options: { readonly stride: Dims; readonly out?: Tensor }): Tensor;
  im2col(input: Tensor, kernelSize: Dims, dilation: Dims, options: { readonly padding: Dims; readonly stride: Dims; readonly out?: Tensor }): Tensor;
  im2col(input: Tensor, kernelSize: Dims, options: { readonly dilation: Dims; readonly padding: Dims; readonly stride: Dims; readonly out?: Tensor }): Tensor;
  im2col(input: Tensor, options: { readonly kernelSize: Dims; readonly dilation: Dims; readonly padding: Dims; readonly stride: Dims; readonly out?: Tensor }): Tensor;

  /**
   * The imaginary part of a complex tensor; shares memory.
   *
   * `aten::imag(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.imag.html
   */
  imag(input: Tensor): Tensor;

  /**
   * Advanced indexing: one index tensor per dimension, null for all of one.
   *
   * `aten::index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index.html
   */
  index(input: Tensor, indices: readonly (Tensor | null)[], options?: { readonly out?: Tensor }): Tensor;
  index(input: Tensor, options: { readonly indices: readonly (Tensor | null)[]; readonly out?: Tensor }): Tensor;

  /**
   * A copy with the rows of `source` added at the entries `index` of `dim`.
   *
   * `aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.index_add.html
   */
  indexAdd(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  indexAdd(input: Tensor, dim: number, index: Tensor, options: { readonly source: Tensor; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  indexAdd(input: Tensor, dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  indexAdd(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * Adds the rows of `source` at the entries `index` of `dim`.
   *
   * `aten::index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_add_.html
   */
  indexAdd_(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { readonly alpha?: Scalar }): Tensor;
  indexAdd_(input: Tensor, dim: number, index: Tensor, options: { readonly source: Tensor; readonly alpha?: Scalar }): Tensor;
  indexAdd_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly alpha?: Scalar }): Tensor;
  indexAdd_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly alpha?: Scalar }): Tensor;

  /**
   * A copy with the rows of `source` at the entries `index` of `dim`.
   *
   * `aten::index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
   */
  indexCopy(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { readonly out?: Tensor }): Tensor;
  indexCopy(input: Tensor, dim: number, index: Tensor, options: { readonly source: Tensor; readonly out?: Tensor }): Tensor;
  indexCopy(input: Tensor, dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly out?: Tensor }): Tensor;
  indexCopy(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * A copy with the rows of `source` at the entries `index` of `dim`; in place.
   *
   * `aten::index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_copy_.html
   */
  indexCopy_(input: Tensor, dim: number, index: Tensor, source: Tensor): Tensor;
  indexCopy_(input: Tensor, dim: number, index: Tensor, options: { readonly source: Tensor }): Tensor;
  indexCopy_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly source: Tensor }): Tensor;
  indexCopy_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor }): Tensor;

  /**
   * A copy with `value` at the entries `index` of `dim`.
   *
   * `aten::index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
   * `aten::index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_fill.html
   */
  indexFill(input: Tensor, dim: number, index: Tensor, value: Operand, options?: { readonly out?: Tensor }): Tensor;
  indexFill(input: Tensor, dim: number, index: Tensor, options: { readonly value: Operand; readonly out?: Tensor }): Tensor;
  indexFill(input: Tensor, dim: number, options: { readonly index: Tensor; readonly value: Operand; readonly out?: Tensor }): Tensor;
  indexFill(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly value: Operand; readonly out?: Tensor }): Tensor;

  /**
   * A copy with `value` at the entries `index` of `dim`; in place.
   *
   * `aten::index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`
   * `aten::index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_fill_.html
   */
  indexFill_(input: Tensor, dim: number, index: Tensor, value: Operand): Tensor;
  indexFill_(input: Tensor, dim: number, index: Tensor, options: { readonly value: Operand }): Tensor;
  indexFill_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly value: Operand }): Tensor;
  indexFill_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly value: Operand }): Tensor;

  /**
   * A copy with `values` written where `indices` say.
   *
   * `aten::index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_put.html
   */
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, options?: { readonly out?: Tensor }): Tensor;
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { readonly accumulate?: boolean; readonly out?: Tensor }): Tensor;
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], options: { readonly values: Tensor; readonly accumulate?: boolean; readonly out?: Tensor }): Tensor;
  indexPut(input: Tensor, options: { readonly indices: readonly (Tensor | null)[]; readonly values: Tensor; readonly accumulate?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * Writes `values` where `indices` say, or adds them.
   *
   * `aten::index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_put_.html
   */
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { readonly accumulate?: boolean }): Tensor;
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], options: { readonly values: Tensor; readonly accumulate?: boolean }): Tensor;
  indexPut_(input: Tensor, options: { readonly indices: readonly (Tensor | null)[]; readonly values: Tensor; readonly accumulate?: boolean }): Tensor;

  /**
   * A copy with the rows of `source` combined into the entries `index` of `dim`.
   *
   * `aten::index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.index_reduce.html
   */
  indexReduce(input: Tensor, dim: number, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', options?: { readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;
  indexReduce(input: Tensor, dim: number, index: Tensor, source: Tensor, options: { readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;
  indexReduce(input: Tensor, dim: number, index: Tensor, options: { readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;
  indexReduce(input: Tensor, dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;
  indexReduce(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * A copy with the rows of `source` combined into the entries `index` of `dim`; in place.
   *
   * `aten::index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.index_reduce_.html
   */
  indexReduce_(input: Tensor, dim: number, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', options?: { readonly includeSelf?: boolean }): Tensor;
  indexReduce_(input: Tensor, dim: number, index: Tensor, source: Tensor, options: { readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  indexReduce_(input: Tensor, dim: number, index: Tensor, options: { readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  indexReduce_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  indexReduce_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly source: Tensor; readonly reduce: 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;

  /**
   * The entries `index` (int64, one dimension) of dimension `dim`.
   *
   * `aten::index_select(Tensor self, int dim, Tensor index) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.index_select.html
   */
  indexSelect(input: Tensor, dim: number, index: Tensor, options?: { readonly out?: Tensor }): Tensor;
  indexSelect(input: Tensor, dim: number, options: { readonly index: Tensor; readonly out?: Tensor }): Tensor;
  indexSelect(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::index_select_backward(Tensor grad, SymInt[] self_sizes, int dim, Tensor index) -> Tensor`
   */
  indexSelectBackward(grad: Tensor, selfSizes: readonly number[], dim: number, index: Tensor): Tensor;
  indexSelectBackward(grad: Tensor, selfSizes: readonly number[], dim: number, options: { readonly index: Tensor }): Tensor;
  indexSelectBackward(grad: Tensor, selfSizes: readonly number[], options: { readonly dim: number; readonly index: Tensor }): Tensor;
  indexSelectBackward(grad: Tensor, options: { readonly selfSizes: readonly number[]; readonly dim: number; readonly index: Tensor }): Tensor;

  /**
   * The places of a sparse tensor's values.
   *
   * `aten::indices(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.indices.html
   */
  indices(input: Tensor): Tensor;

  /**
   * `aten::indices_copy(Tensor self) -> Tensor`
   */
  indicesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::infinitely_differentiable_gelu_backward(Tensor grad, Tensor self) -> Tensor`
   */
  infinitelyDifferentiableGeluBackward(grad: Tensor, input: Tensor): Tensor;

  /**
   * Sums of products over the last dimensions.
   *
   * `aten::inner(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.inner.html
   */
  inner(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  inner(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Normalises every channel of every sample.
   *
   * `aten::instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.instance_norm.html
   */
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;

  /**
   * `aten::int_repr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.int_repr.html
   */
  intRepr(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse matrix.
   *
   * `aten::inverse(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.inverse.html
   */
  inverse(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Whether each place of a sparse tensor stands once.
   *
   * `aten::is_coalesced(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_coalesced.html
   */
  isCoalesced(input: Tensor): boolean;

  /**
   * Whether the dtype is a complex one.
   *
   * `aten::is_complex(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_complex.html
   */
  isComplex(input: Tensor): boolean;

  /**
   * Whether the conjugation is still to be computed.
   *
   * `aten::is_conj(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_conj.html
   */
  isConj(input: Tensor): boolean;

  /**
   * `aten::is_distributed(Tensor self) -> bool`
   */
  isDistributed(input: Tensor): boolean;

  /**
   * Whether the dtype is a floating-point one.
   *
   * `aten::is_floating_point(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_floating_point.html
   */
  isFloatingPoint(input: Tensor): boolean;

  /**
   * `aten::is_inference(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_inference.html
   */
  isInference(input: Tensor): boolean;

  /**
   * `aten::is_leaf(Tensor self) -> bool`
   */
  isLeaf(input: Tensor): boolean;

  /**
   * Whether the change of sign is still to be computed.
   *
   * `aten::is_neg(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_neg.html
   */
  isNeg(input: Tensor): boolean;

  /**
   * Whether the only element is not zero.
   *
   * `aten::is_nonzero(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.is_nonzero.html
   */
  isNonzero(input: Tensor): boolean;

  /**
   * Whether copies of the memory to a GPU need not wait.
   *
   * `aten::is_pinned(Tensor self, Device? device=None) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_pinned.html
   */
  isPinned(input: Tensor, device?: Device | null): boolean;
  isPinned(input: Tensor, options: { readonly device?: Device | null }): boolean;

  /**
   * Whether the shapes are equal.
   *
   * `aten::is_same_size(Tensor self, Tensor other) -> bool`
   */
  isSameSize(input: Tensor, other: Tensor): boolean;
  isSameSize(input: Tensor, options: { readonly other: Tensor }): boolean;

  /**
   * Whether both are the same view of one memory.
   *
   * `aten::is_set_to(Tensor self, Tensor tensor) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_set_to.html
   */
  isSetTo(input: Tensor, tensor: Tensor): boolean;
  isSetTo(input: Tensor, options: { readonly tensor: Tensor }): boolean;

  /**
   * Whether the dtype has a sign.
   *
   * `aten::is_signed(Tensor self) -> bool`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.is_signed.html
   */
  isSigned(input: Tensor): boolean;

  /**
   * `aten::is_vulkan_available() -> bool`
   */
  isVulkanAvailable(): boolean;

  /**
   * Where elements are within `atol + rtol * abs(other)`.
   *
   * `aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isclose.html
   */
  isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(input: Tensor, other: Tensor, rtol: number | undefined, atol: number | undefined, options: { readonly equalNan?: boolean }): Tensor;
  isclose(input: Tensor, other: Tensor, rtol: number | undefined, options: { readonly atol?: number; readonly equalNan?: boolean }): Tensor;
  isclose(input: Tensor, other: Tensor, options: { readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean }): Tensor;
  isclose(input: Tensor, options: { readonly other: Tensor; readonly rtol?: number; readonly atol?: number; readonly equalNan?: boolean }): Tensor;

  /**
   * Where an element is neither infinite nor NaN.
   *
   * `aten::isfinite(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isfinite.html
   */
  isfinite(input: Tensor): Tensor;

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
   * Where an element is infinite.
   *
   * `aten::isinf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isinf.html
   */
  isinf(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Where an element is NaN.
   *
   * `aten::isnan(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isnan.html
   */
  isnan(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Where an element is negative infinity.
   *
   * `aten::isneginf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isneginf.html
   */
  isneginf(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Where an element is positive infinity.
   *
   * `aten::isposinf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isposinf.html
   */
  isposinf(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Where the imaginary part is zero.
   *
   * `aten::isreal(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.isreal.html
   */
  isreal(input: Tensor): Tensor;

  /**
   * The inverse of the short-time Fourier transform.
   *
   * `aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.istft.html
   */
  istft(input: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor;
  istft(input: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { readonly window?: Tensor | null; readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number, hopLength: number | null | undefined, options: { readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;
  istft(input: Tensor, nFft: number, options: { readonly hopLength?: number | null; readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;
  istft(input: Tensor, options: { readonly nFft: number; readonly hopLength?: number | null; readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly length?: number | null; readonly returnComplex?: boolean }): Tensor;

  /**
   * `aten::item(Tensor self) -> Scalar`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.item.html
   */
  item(input: Tensor): Scalar;

  /**
   * The window of Kaiser with shape `beta`, of `windowLength` values.
   *
   * `aten::kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::kaiser_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::kaiser_window(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.kaiser_window.html
   */
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options?: FactoryOptions): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options: { readonly beta: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  kaiserWindow(windowLength: number, options: { readonly periodic: boolean; readonly beta: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor;
  kaiserWindow(windowLength: number, options: { readonly periodic: boolean; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  kaiserWindow(windowLength: number, options?: FactoryOptions): Tensor;
  kaiserWindow(windowLength: number, options: { readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options: { readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, options: { readonly periodic: boolean; readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options: { readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, periodic: boolean, options: { readonly beta: number; readonly out: Tensor }): Tensor;
  kaiserWindow(windowLength: number, options: { readonly periodic: boolean; readonly beta: number; readonly out: Tensor }): Tensor;

  /**
   * The Kullback-Leibler divergence.
   *
   * `aten::kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.kl_div.html
   */
  klDiv(input: Tensor, target: Tensor, reduction?: number, options?: { readonly logTarget?: boolean }): Tensor;
  klDiv(input: Tensor, target: Tensor, options: { readonly reduction?: number; readonly logTarget?: boolean }): Tensor;
  klDiv(input: Tensor, options: { readonly target: Tensor; readonly reduction?: number; readonly logTarget?: boolean }): Tensor;

  /**
   * The Kronecker product.
   *
   * `aten::kron(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.kron.html
   */
  kron(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  kron(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The `k`-th smallest value along `dim`, with its index.
   *
   * `aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.kthvalue.html
   */
  kthvalue(input: Tensor, k: number, dim?: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, k: number, dim: number | undefined, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, k: number, options: { readonly dim?: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, options: { readonly k: number; readonly dim?: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, k: number, dim: number | undefined, keepdim: boolean | undefined, options: { readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, k: number, dim: number | undefined, options: { readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, k: number, options: { readonly dim?: number; readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  kthvalue(input: Tensor, options: { readonly k: number; readonly dim?: number; readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * The absolute difference.
   *
   * `aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.l1_loss.html
   */
  l1Loss(input: Tensor, target: Tensor, reduction?: number): Tensor;
  l1Loss(input: Tensor, target: Tensor, options: { readonly reduction?: number }): Tensor;
  l1Loss(input: Tensor, options: { readonly target: Tensor; readonly reduction?: number }): Tensor;

  /**
   * Normalises over the last dimensions.
   *
   * `aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.layer_norm.html
   */
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Tensor;
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null | undefined, bias: Tensor | null | undefined, eps: number | undefined, options: { readonly cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null | undefined, bias: Tensor | null | undefined, options: { readonly eps?: number; readonly cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null | undefined, options: { readonly bias?: Tensor | null; readonly eps?: number; readonly cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, normalizedShape: readonly number[], options: { readonly weight?: Tensor | null; readonly bias?: Tensor | null; readonly eps?: number; readonly cudnnEnable?: boolean }): Tensor;
  layerNorm(input: Tensor, options: { readonly normalizedShape: readonly number[]; readonly weight?: Tensor | null; readonly bias?: Tensor | null; readonly eps?: number; readonly cudnnEnable?: boolean }): Tensor;

  /**
   * The least common multiple.
   *
   * `aten::lcm(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lcm.html
   */
  lcm(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  lcm(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The least common multiple; in place.
   *
   * `aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.lcm_.html
   */
  lcm_(input: Tensor, other: Tensor): Tensor;
  lcm_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * Multiplies by 2 to the power of `other`.
   *
   * `aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ldexp.html
   */
  ldexp(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  ldexp(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Multiplies by 2 to the power of `other`; in place.
   *
   * `aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.ldexp_.html
   */
  ldexp_(input: Tensor, other: Tensor): Tensor;
  ldexp_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * Where they are at most `other`.
   *
   * `aten::le.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::le.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.le.html
   */
  le(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  le(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Where they are at most `other`; in place.
   *
   * `aten::le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.le_.html
   */
  le_(input: Tensor, other: Operand): Tensor;
  le_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * `x` above zero, `negativeSlope * x` below.
   *
   * `aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.leaky_relu.html
   */
  leakyRelu(input: Tensor, negativeSlope?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  leakyRelu(input: Tensor, options: { readonly negativeSlope?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `aten::leaky_relu_backward(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor`
   */
  leakyReluBackward(gradOutput: Tensor, input: Tensor, negativeSlope: Scalar, selfIsResult: boolean, options?: { readonly gradInput?: Tensor }): Tensor;
  leakyReluBackward(gradOutput: Tensor, input: Tensor, negativeSlope: Scalar, options: { readonly selfIsResult: boolean; readonly gradInput?: Tensor }): Tensor;
  leakyReluBackward(gradOutput: Tensor, input: Tensor, options: { readonly negativeSlope: Scalar; readonly selfIsResult: boolean; readonly gradInput?: Tensor }): Tensor;

  /**
   * `x` above zero, `negativeSlope * x` below; in place.
   *
   * `aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.leaky_relu_.html
   */
  leakyRelu_(input: Tensor, negativeSlope?: Scalar): Tensor;
  leakyRelu_(input: Tensor, options: { readonly negativeSlope?: Scalar }): Tensor;

  /**
   * Interpolates to `end` by `weight`.
   *
   * `aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
   * `aten::lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lerp.html
   */
  lerp(input: Tensor, end: Tensor, weight: Operand, options?: { readonly out?: Tensor }): Tensor;
  lerp(input: Tensor, end: Tensor, options: { readonly weight: Operand; readonly out?: Tensor }): Tensor;
  lerp(input: Tensor, options: { readonly end: Tensor; readonly weight: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Interpolates to `end` by `weight` in place.
   *
   * `aten::lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`
   * `aten::lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.lerp_.html
   */
  lerp_(input: Tensor, end: Tensor, weight: Operand): Tensor;
  lerp_(input: Tensor, end: Tensor, options: { readonly weight: Operand }): Tensor;
  lerp_(input: Tensor, options: { readonly end: Tensor; readonly weight: Operand }): Tensor;

  /**
   * Another name of `lt`.
   *
   * `aten::less.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::less.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.less.html
   */
  less(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  less(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Another name of `le`.
   *
   * `aten::less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.less_equal.html
   */
  lessEqual(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  lessEqual(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Another name of `le`; in place.
   *
   * `aten::less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.less_equal_.html
   */
  lessEqual_(input: Tensor, other: Operand): Tensor;
  lessEqual_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * Another name of `lt`; in place.
   *
   * `aten::less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.less_.html
   */
  less_(input: Tensor, other: Operand): Tensor;
  less_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `aten::lgamma(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lgamma.html
   */
  lgamma(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the absolute value of the gamma function; in place.
   *
   * `aten::lgamma_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.lgamma_.html
   */
  lgamma_(input: Tensor): Tensor;

  /**
   * `aten::lift(Tensor self) -> Tensor`
   */
  lift(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::lift_fresh(Tensor(a) self) -> Tensor(a)`
   */
  liftFresh(input: Tensor): Tensor;

  /**
   * `aten::lift_fresh_copy(Tensor self) -> Tensor`
   */
  liftFreshCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Cholesky factor of a positive definite matrix.
   *
   * `aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.cholesky.html
   */
  linalgCholesky(input: Tensor, options?: { readonly upper?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The Cholesky factor, with an error number in the place of an error.
   *
   * `aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.cholesky_ex.html
   */
  linalgCholeskyEx(input: Tensor, options?: { readonly upper?: boolean; readonly checkErrors?: boolean }): [L: Tensor, info: Tensor];
  linalgCholeskyEx(input: Tensor, options: { readonly upper?: boolean; readonly checkErrors?: boolean; readonly L: Tensor; readonly info: Tensor }): [L: Tensor, info: Tensor];

  /**
   * The condition number.
   *
   * `aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   * `aten::linalg_cond.p_str(Tensor self, str p) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.cond.html
   */
  linalgCond(input: Tensor, p?: Scalar | null, options?: { readonly out?: Tensor }): Tensor;
  linalgCond(input: Tensor, options: { readonly p?: Scalar | string | null; readonly out?: Tensor }): Tensor;
  linalgCond(input: Tensor, p: string, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The cross product of vectors of length 3.
   *
   * `aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.cross.html
   */
  linalgCross(input: Tensor, other: Tensor, options?: { readonly dim?: number; readonly out?: Tensor }): Tensor;
  linalgCross(input: Tensor, options: { readonly other: Tensor; readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * The determinant.
   *
   * `aten::linalg_det(Tensor A) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.det.html
   */
  linalgDet(A: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The diagonal; shares memory.
   *
   * `aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.diagonal.html
   */
  linalgDiagonal(A: Tensor, options?: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number }): Tensor;

  /**
   * Eigenvalues and eigenvectors.
   *
   * `aten::linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.eig.html
   */
  linalgEig(input: Tensor): [eigenvalues: Tensor, eigenvectors: Tensor];
  linalgEig(input: Tensor, options: { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];

  /**
   * Eigenvalues and eigenvectors of a symmetric or Hermitian matrix.
   *
   * `aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.eigh.html
   */
  linalgEigh(input: Tensor, UPLO?: 'L' | 'U'): [eigenvalues: Tensor, eigenvectors: Tensor];
  linalgEigh(input: Tensor, options: { readonly UPLO?: 'L' | 'U' }): [eigenvalues: Tensor, eigenvectors: Tensor];
  linalgEigh(input: Tensor, UPLO: 'L' | 'U' | undefined, options: { readonly eigvals: Tensor; readonly eigvecs: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  linalgEigh(input: Tensor, options: { readonly UPLO?: 'L' | 'U'; readonly eigvals: Tensor; readonly eigvecs: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];

  /**
   * The eigenvalues.
   *
   * `aten::linalg_eigvals(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.eigvals.html
   */
  linalgEigvals(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The eigenvalues of a symmetric or Hermitian matrix.
   *
   * `aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.eigvalsh.html
   */
  linalgEigvalsh(input: Tensor, UPLO?: 'L' | 'U', options?: { readonly out?: Tensor }): Tensor;
  linalgEigvalsh(input: Tensor, options: { readonly UPLO?: 'L' | 'U'; readonly out?: Tensor }): Tensor;

  /**
   * The orthogonal matrix of Householder reflectors.
   *
   * `aten::linalg_householder_product(Tensor input, Tensor tau) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.householder_product.html
   */
  linalgHouseholderProduct(input: Tensor, tau: Tensor, options?: { readonly out?: Tensor }): Tensor;
  linalgHouseholderProduct(input: Tensor, options: { readonly tau: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The inverse matrix.
   *
   * `aten::linalg_inv(Tensor A) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.inv.html
   */
  linalgInv(A: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse matrix, with an error number in the place of an error.
   *
   * `aten::linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.inv_ex.html
   */
  linalgInvEx(A: Tensor, options?: { readonly checkErrors?: boolean }): [inverse: Tensor, info: Tensor];
  linalgInvEx(A: Tensor, options: { readonly checkErrors?: boolean; readonly inverse: Tensor; readonly info: Tensor }): [inverse: Tensor, info: Tensor];

  /**
   * The packed LDL factorisation of a symmetric or Hermitian matrix.
   *
   * `aten::linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.ldl_factor.html
   */
  linalgLdlFactor(input: Tensor, options?: { readonly hermitian?: boolean }): [LD: Tensor, pivots: Tensor];
  linalgLdlFactor(input: Tensor, options: { readonly hermitian?: boolean; readonly LD: Tensor; readonly pivots: Tensor }): [LD: Tensor, pivots: Tensor];

  /**
   * The packed LDL factorisation, with an error number in the place of an error.
   *
   * `aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.ldl_factor_ex.html
   */
  linalgLdlFactorEx(input: Tensor, options?: { readonly hermitian?: boolean; readonly checkErrors?: boolean }): [LD: Tensor, pivots: Tensor, info: Tensor];
  linalgLdlFactorEx(input: Tensor, options: { readonly hermitian?: boolean; readonly checkErrors?: boolean; readonly LD: Tensor; readonly pivots: Tensor; readonly info: Tensor }): [LD: Tensor, pivots: Tensor, info: Tensor];

  /**
   * Solves linear equations from an LDL factorisation.
   *
   * `aten::linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.ldl_solve.html
   */
  linalgLdlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  linalgLdlSolve(LD: Tensor, pivots: Tensor, options: { readonly B: Tensor; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  linalgLdlSolve(LD: Tensor, options: { readonly pivots: Tensor; readonly B: Tensor; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The least-squares solution of linear equations.
   *
   * `aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lstsq.html
   */
  linalgLstsq(input: Tensor, b: Tensor, rcond?: number | null, options?: { readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  linalgLstsq(input: Tensor, b: Tensor, options: { readonly rcond?: number | null; readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  linalgLstsq(input: Tensor, options: { readonly b: Tensor; readonly rcond?: number | null; readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  linalgLstsq(input: Tensor, b: Tensor, rcond: number | null | undefined, options: { readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null; readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  linalgLstsq(input: Tensor, b: Tensor, options: { readonly rcond?: number | null; readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null; readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  linalgLstsq(input: Tensor, options: { readonly b: Tensor; readonly rcond?: number | null; readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null; readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];

  /**
   * The factors P, L, U.
   *
   * `aten::linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lu.html
   */
  linalgLu(A: Tensor, options?: { readonly pivot?: boolean }): [P: Tensor, L: Tensor, U: Tensor];
  linalgLu(A: Tensor, options: { readonly pivot?: boolean; readonly P: Tensor; readonly L: Tensor; readonly U: Tensor }): [P: Tensor, L: Tensor, U: Tensor];

  /**
   * The packed LU factorisation with its pivots.
   *
   * `aten::linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lu_factor.html
   */
  linalgLuFactor(A: Tensor, options?: { readonly pivot?: boolean }): [LU: Tensor, pivots: Tensor];
  linalgLuFactor(A: Tensor, options: { readonly pivot?: boolean; readonly LU: Tensor; readonly pivots: Tensor }): [LU: Tensor, pivots: Tensor];

  /**
   * The packed LU factorisation, with an error number in the place of an error.
   *
   * `aten::linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lu_factor_ex.html
   */
  linalgLuFactorEx(A: Tensor, options?: { readonly pivot?: boolean; readonly checkErrors?: boolean }): [LU: Tensor, pivots: Tensor, info: Tensor];
  linalgLuFactorEx(A: Tensor, options: { readonly pivot?: boolean; readonly checkErrors?: boolean; readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor }): [LU: Tensor, pivots: Tensor, info: Tensor];

  /**
   * Solves linear equations from an LU factorisation.
   *
   * `aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lu_solve.html
   */
  linalgLuSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { readonly left?: boolean; readonly adjoint?: boolean; readonly out?: Tensor }): Tensor;
  linalgLuSolve(LU: Tensor, pivots: Tensor, options: { readonly B: Tensor; readonly left?: boolean; readonly adjoint?: boolean; readonly out?: Tensor }): Tensor;
  linalgLuSolve(LU: Tensor, options: { readonly pivots: Tensor; readonly B: Tensor; readonly left?: boolean; readonly adjoint?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The matrix product.
   *
   * `aten::linalg_matmul(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matmul.html
   */
  linalgMatmul(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  linalgMatmul(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The matrix exponential.
   *
   * `aten::linalg_matrix_exp(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matrix_exp.html
   */
  linalgMatrixExp(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * A matrix norm.
   *
   * `aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matrix_norm.html
   */
  linalgMatrixNorm(input: Tensor, ord: Scalar, dim?: readonly number[], keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgMatrixNorm(input: Tensor, ord: Scalar | 'fro' | 'nuc' | undefined, dim: readonly number[] | undefined, options?: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgMatrixNorm(input: Tensor, ord: Scalar | 'fro' | 'nuc' | undefined, options?: { readonly dim?: readonly number[]; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgMatrixNorm(input: Tensor, options: { readonly ord?: Scalar | 'fro' | 'nuc'; readonly dim?: readonly number[]; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgMatrixNorm(input: Tensor, ord?: 'fro' | 'nuc', dim?: readonly number[], keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * The matrix to the power of `n`.
   *
   * `aten::linalg_matrix_power(Tensor self, int n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matrix_power.html
   */
  linalgMatrixPower(input: Tensor, n: number, options?: { readonly out?: Tensor }): Tensor;
  linalgMatrixPower(input: Tensor, options: { readonly n: number; readonly out?: Tensor }): Tensor;

  /**
   * The rank.
   *
   * `aten::linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
   * `aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matrix_rank.html
   */
  linalgMatrixRank(input: Tensor, options: { readonly atol?: Tensor | null; readonly rtol?: Tensor | null; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  linalgMatrixRank(input: Tensor, tol: Tensor | number, hermitian?: boolean, options?: { readonly out?: Tensor }): Tensor;
  linalgMatrixRank(input: Tensor, tol: Tensor | number, options: { readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  linalgMatrixRank(input: Tensor, options: { readonly tol: Tensor | number; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  linalgMatrixRank(input: Tensor, options?: { readonly atol?: number | null; readonly rtol?: number | null; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The product of several matrices, in the cheapest order.
   *
   * `aten::linalg_multi_dot(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.multi_dot.html
   */
  linalgMultiDot(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * A vector or matrix norm.
   *
   * `aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.norm.html
   */
  linalgNorm(input: Tensor, ord?: Scalar | null, dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgNorm(input: Tensor, ord: Scalar | 'fro' | 'nuc' | null | undefined, dim: Dims | null | undefined, options?: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgNorm(input: Tensor, ord: Scalar | 'fro' | 'nuc' | null | undefined, options?: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgNorm(input: Tensor, options: { readonly ord?: Scalar | 'fro' | 'nuc' | null; readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgNorm(input: Tensor, ord: 'fro' | 'nuc', dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * The pseudo-inverse of Moore and Penrose.
   *
   * `aten::linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
   * `aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.pinv.html
   */
  linalgPinv(input: Tensor, options: { readonly atol?: Tensor | null; readonly rtol?: Tensor | null; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  linalgPinv(input: Tensor, rcond: Tensor | number, hermitian?: boolean, options?: { readonly out?: Tensor }): Tensor;
  linalgPinv(input: Tensor, rcond: Tensor | number, options: { readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  linalgPinv(input: Tensor, options: { readonly rcond: Tensor | number; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  linalgPinv(input: Tensor, options?: { readonly atol?: number | null; readonly rtol?: number | null; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The QR decomposition.
   *
   * `aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.qr.html
   */
  linalgQr(A: Tensor, mode?: 'reduced' | 'complete' | 'r'): [Q: Tensor, R: Tensor];
  linalgQr(A: Tensor, options: { readonly mode?: 'reduced' | 'complete' | 'r' }): [Q: Tensor, R: Tensor];
  linalgQr(A: Tensor, mode: 'reduced' | 'complete' | 'r' | undefined, options: { readonly Q: Tensor; readonly R: Tensor }): [Q: Tensor, R: Tensor];
  linalgQr(A: Tensor, options: { readonly mode?: 'reduced' | 'complete' | 'r'; readonly Q: Tensor; readonly R: Tensor }): [Q: Tensor, R: Tensor];

  /**
   * Sign and logarithm of the absolute value of the determinant.
   *
   * `aten::linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.slogdet.html
   */
  linalgSlogdet(A: Tensor): [sign: Tensor, logabsdet: Tensor];
  linalgSlogdet(A: Tensor, options: { readonly sign: Tensor; readonly logabsdet: Tensor }): [sign: Tensor, logabsdet: Tensor];

  /**
   * Solves linear equations.
   *
   * `aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.solve.html
   */
  linalgSolve(A: Tensor, B: Tensor, options?: { readonly left?: boolean; readonly out?: Tensor }): Tensor;
  linalgSolve(A: Tensor, options: { readonly B: Tensor; readonly left?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * Solves linear equations, with an error number in the place of an error.
   *
   * `aten::linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.solve_ex.html
   */
  linalgSolveEx(A: Tensor, B: Tensor, options?: { readonly left?: boolean; readonly checkErrors?: boolean }): [result: Tensor, info: Tensor];
  linalgSolveEx(A: Tensor, options: { readonly B: Tensor; readonly left?: boolean; readonly checkErrors?: boolean }): [result: Tensor, info: Tensor];
  linalgSolveEx(A: Tensor, B: Tensor, options: { readonly left?: boolean; readonly checkErrors?: boolean; readonly result: Tensor; readonly info: Tensor }): [result: Tensor, info: Tensor];
  linalgSolveEx(A: Tensor, options: { readonly B: Tensor; readonly left?: boolean; readonly checkErrors?: boolean; readonly result: Tensor; readonly info: Tensor }): [result: Tensor, info: Tensor];

  /**
   * Solves equations with a triangular matrix.
   *
   * `aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.solve_triangular.html
   */
  linalgSolveTriangular(input: Tensor, B: Tensor, options: { readonly upper: boolean; readonly left?: boolean; readonly unitriangular?: boolean; readonly out?: Tensor }): Tensor;
  linalgSolveTriangular(input: Tensor, options: { readonly B: Tensor; readonly upper: boolean; readonly left?: boolean; readonly unitriangular?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The singular value decomposition.
   *
   * `aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.svd.html
   */
  linalgSvd(A: Tensor, fullMatrices?: boolean, options?: { readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null }): [U: Tensor, S: Tensor, Vh: Tensor];
  linalgSvd(A: Tensor, options: { readonly fullMatrices?: boolean; readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null }): [U: Tensor, S: Tensor, Vh: Tensor];
  linalgSvd(A: Tensor, fullMatrices: boolean | undefined, options: { readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];
  linalgSvd(A: Tensor, options: { readonly fullMatrices?: boolean; readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];

  /**
   * The singular values.
   *
   * `aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.svdvals.html
   */
  linalgSvdvals(A: Tensor, options?: { readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse of `tensordot` with a tensor.
   *
   * `aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.tensorinv.html
   */
  linalgTensorinv(input: Tensor, ind?: number, options?: { readonly out?: Tensor }): Tensor;
  linalgTensorinv(input: Tensor, options: { readonly ind?: number; readonly out?: Tensor }): Tensor;

  /**
   * Solves `tensordot(A, X) = B`.
   *
   * `aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.tensorsolve.html
   */
  linalgTensorsolve(input: Tensor, other: Tensor, dims?: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;
  linalgTensorsolve(input: Tensor, other: Tensor, options: { readonly dims?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  linalgTensorsolve(input: Tensor, options: { readonly other: Tensor; readonly dims?: readonly number[] | null; readonly out?: Tensor }): Tensor;

  /**
   * The matrix of Vandermonde.
   *
   * `aten::linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.vander.html
   */
  linalgVander(x: Tensor, options?: { readonly N?: number | null }): Tensor;

  /**
   * Scalar products along `dim`, the first factor conjugated.
   *
   * `aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.vecdot.html
   */
  linalgVecdot(x: Tensor, y: Tensor, options?: { readonly dim?: number; readonly out?: Tensor }): Tensor;
  linalgVecdot(x: Tensor, options: { readonly y: Tensor; readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * A vector norm.
   *
   * `aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.vector_norm.html
   */
  linalgVectorNorm(input: Tensor, ord?: Scalar, dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgVectorNorm(input: Tensor, ord: Scalar | undefined, dim: Dims | null | undefined, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgVectorNorm(input: Tensor, ord: Scalar | undefined, options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  linalgVectorNorm(input: Tensor, options: { readonly ord?: Scalar; readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  linalg__powsum(input: Tensor, ord?: Scalar, dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null }): Tensor;
  linalg__powsum(input: Tensor, ord: Scalar | undefined, dim: Dims | null | undefined, options: { readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  linalg__powsum(input: Tensor, ord: Scalar | undefined, options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;
  linalg__powsum(input: Tensor, options: { readonly ord?: Scalar; readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null }): Tensor;

  /**
   * `input @ weight.T + bias`.
   *
   * `aten::linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.linear.html
   */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { readonly out?: Tensor }): Tensor;
  linear(input: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null; readonly out?: Tensor }): Tensor;
  linear(input: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`
   */
  linearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  linearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { readonly outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  linearBackward(input: Tensor, gradOutput: Tensor, options: { readonly weight: Tensor; readonly outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  linearBackward(input: Tensor, options: { readonly gradOutput: Tensor; readonly weight: Tensor; readonly outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  linearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  linearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { readonly outputMask: boolean | readonly boolean[]; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  linearBackward(input: Tensor, gradOutput: Tensor, options: { readonly weight: Tensor; readonly outputMask: boolean | readonly boolean[]; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  linearBackward(input: Tensor, options: { readonly gradOutput: Tensor; readonly weight: Tensor; readonly outputMask: boolean | readonly boolean[]; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `steps` values at equal distances, both ends included.
   *
   * `aten::linspace.Tensor_Tensor(Tensor start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linspace.html
   */
  linspace(start: Operand, end: Operand, steps: number, options?: FactoryOptions): Tensor;
  linspace(start: Operand, end: Operand, options: { readonly steps: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  linspace(start: Operand, options: { readonly end: Operand; readonly steps: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  linspace(start: Operand, end: Operand, steps: number, options: { readonly out: Tensor }): Tensor;
  linspace(start: Operand, end: Operand, options: { readonly steps: number; readonly out: Tensor }): Tensor;
  linspace(start: Operand, options: { readonly end: Operand; readonly steps: number; readonly out: Tensor }): Tensor;

  /**
   * The natural logarithm.
   *
   * `aten::log(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.log.html
   */
  log(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm to base 10.
   *
   * `aten::log10(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.log10.html
   */
  log10(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm to base 10; in place.
   *
   * `aten::log10_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log10_.html
   */
  log10_(input: Tensor): Tensor;

  /**
   * `log(1 + x)`, exact for small x.
   *
   * `aten::log1p(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.log1p.html
   */
  log1p(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `log(1 + x)`, exact for small x; in place.
   *
   * `aten::log1p_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log1p_.html
   */
  log1p_(input: Tensor): Tensor;

  /**
   * The logarithm to base 2.
   *
   * `aten::log2(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.log2.html
   */
  log2(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm to base 2; in place.
   *
   * `aten::log2_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log2_.html
   */
  log2_(input: Tensor): Tensor;

  /**
   * `aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`
   */
  logNormal(input: Tensor, mean?: number, std?: number, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  logNormal(input: Tensor, mean: number | undefined, options: { readonly std?: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  logNormal(input: Tensor, options: { readonly mean?: number; readonly std?: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * Draws from the log-normal distribution.
   *
   * `aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log_normal_.html
   */
  logNormal_(input: Tensor, mean?: number, std?: number, options?: RandomOptions): Tensor;
  logNormal_(input: Tensor, mean: number | undefined, options: { readonly std?: number; readonly generator?: Generator | null }): Tensor;
  logNormal_(input: Tensor, options: { readonly mean?: number; readonly std?: number; readonly generator?: Generator | null }): Tensor;

  /**
   * The logarithm of `sigmoid`, without overflow.
   *
   * `aten::log_sigmoid(Tensor self) -> Tensor`
   */
  logSigmoid(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::log_sigmoid_backward(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor`
   */
  logSigmoidBackward(gradOutput: Tensor, input: Tensor, buffer: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;
  logSigmoidBackward(gradOutput: Tensor, input: Tensor, options: { readonly buffer: Tensor; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)`
   */
  logSigmoidForward(input: Tensor): [output: Tensor, buffer: Tensor];
  logSigmoidForward(input: Tensor, options: { readonly output: Tensor; readonly buffer: Tensor }): [Tensor, Tensor];

  /**
   * The logarithm of `softmax`, without overflow.
   *
   * `aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.log_softmax.html
   */
  logSoftmax(input: Tensor, dim: number, dtype?: DType | null, options?: { readonly out?: Tensor }): Tensor;
  logSoftmax(input: Tensor, dim: number, options: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  logSoftmax(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * The natural logarithm; in place.
   *
   * `aten::log_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.log_.html
   */
  log_(input: Tensor): Tensor;

  /**
   * `log(exp(x) + exp(y))`, without overflow.
   *
   * `aten::logaddexp(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logaddexp.html
   */
  logaddexp(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  logaddexp(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `log2(2 ** x + 2 ** y)`, without overflow.
   *
   * `aten::logaddexp2(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logaddexp2.html
   */
  logaddexp2(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  logaddexp2(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `log` of running sums of `exp`, without overflow.
   *
   * `aten::logcumsumexp(Tensor self, int dim) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logcumsumexp.html
   */
  logcumsumexp(input: Tensor, dim: number, options?: { readonly out?: Tensor }): Tensor;
  logcumsumexp(input: Tensor, options: { readonly dim: number; readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the determinant.
   *
   * `aten::logdet(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logdet.html
   */
  logdet(input: Tensor): Tensor;

  /**
   * Where both are true.
   *
   * `aten::logical_and(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logical_and.html
   */
  logicalAnd(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  logicalAnd(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Where both are true; in place.
   *
   * `aten::logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logical_and_.html
   */
  logicalAnd_(input: Tensor, other: Tensor): Tensor;
  logicalAnd_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * Where it is false.
   *
   * `aten::logical_not(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logical_not.html
   */
  logicalNot(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Where it is false; in place.
   *
   * `aten::logical_not_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logical_not_.html
   */
  logicalNot_(input: Tensor): Tensor;

  /**
   * Where one is true.
   *
   * `aten::logical_or(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logical_or.html
   */
  logicalOr(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  logicalOr(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Where one is true; in place.
   *
   * `aten::logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logical_or_.html
   */
  logicalOr_(input: Tensor, other: Tensor): Tensor;
  logicalOr_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * Where exactly one is true.
   *
   * `aten::logical_xor(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logical_xor.html
   */
  logicalXor(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  logicalXor(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Where exactly one is true; in place.
   *
   * `aten::logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logical_xor_.html
   */
  logicalXor_(input: Tensor, other: Tensor): Tensor;
  logicalXor_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * `log(x / (1 - x))`, with x limited to `eps` from 0 and 1.
   *
   * `aten::logit(Tensor self, float? eps=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logit.html
   */
  logit(input: Tensor, eps?: number | null, options?: { readonly out?: Tensor }): Tensor;
  logit(input: Tensor, options: { readonly eps?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor`
   */
  logitBackward(gradOutput: Tensor, input: Tensor, eps?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  logitBackward(gradOutput: Tensor, input: Tensor, options: { readonly eps?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `log(x / (1 - x))`, with x limited to `eps` from 0 and 1; in place.
   *
   * `aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.logit_.html
   */
  logit_(input: Tensor, eps?: number | null): Tensor;
  logit_(input: Tensor, options: { readonly eps?: number | null }): Tensor;

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
  logspace(start: Operand, end: Operand, steps: number, base?: number, options?: FactoryOptions): Tensor;
  logspace(start: Operand, end: Operand, steps: number, options: { readonly base?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  logspace(start: Operand, end: Operand, options: { readonly steps: number; readonly base?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  logspace(start: Operand, options: { readonly end: Operand; readonly steps: number; readonly base?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  logspace(start: Operand, end: Operand, steps: number, base: number | undefined, options: { readonly out: Tensor }): Tensor;
  logspace(start: Operand, end: Operand, steps: number, options: { readonly base?: number; readonly out: Tensor }): Tensor;
  logspace(start: Operand, end: Operand, options: { readonly steps: number; readonly base?: number; readonly out: Tensor }): Tensor;
  logspace(start: Operand, options: { readonly end: Operand; readonly steps: number; readonly base?: number; readonly out: Tensor }): Tensor;

  /**
   * `log(sum(exp(x)))` over `dim`, without overflow.
   *
   * `aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.logsumexp.html
   */
  logsumexp(input: Tensor, dim: Dims, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  logsumexp(input: Tensor, dim: Dims, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  logsumexp(input: Tensor, options: { readonly dim: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * A long short-term memory.
   *
   * `aten::lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)`
   * `aten::lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)`
   */
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor];

  /**
   * One step of a long short-term memory.
   *
   * `aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)`
   */
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor | null | undefined, options: { readonly bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, options: { readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, hx: readonly Tensor[], options: { readonly wIh: Tensor; readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): [Tensor, Tensor];
  lstmCell(input: Tensor, options: { readonly hx: readonly Tensor[]; readonly wIh: Tensor; readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): [Tensor, Tensor];

  /**
   * `aten::lstm_mps_backward(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor[], Tensor[])`
   */
  lstmMpsBackward(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor[], Tensor[]];
  lstmMpsBackward(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { readonly out0: Tensor; readonly out1: readonly Tensor[]; readonly out2: readonly Tensor[] }): void;

  /**
   * Where they are less than `other`.
   *
   * `aten::lt.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::lt.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lt.html
   */
  lt(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  lt(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Where they are less than `other`; in place.
   *
   * `aten::lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.lt_.html
   */
  lt_(input: Tensor, other: Operand): Tensor;
  lt_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * Solves linear equations from an LU factorisation.
   *
   * `aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.lu_solve.html
   */
  luSolve(input: Tensor, LUData: Tensor, LUPivots: Tensor, options?: { readonly out?: Tensor }): Tensor;
  luSolve(input: Tensor, LUData: Tensor, options: { readonly LUPivots: Tensor; readonly out?: Tensor }): Tensor;
  luSolve(input: Tensor, options: { readonly LUData: Tensor; readonly LUPivots: Tensor; readonly out?: Tensor }): Tensor;

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
   * The last two dimensions exchanged and the values conjugated; shares memory.
   *
   * `aten::mH(Tensor(a) self) -> Tensor(a)`
   */
  mH(input: Tensor): Tensor;

  /**
   * The last two dimensions exchanged; shares memory.
   *
   * `aten::mT(Tensor(a) self) -> Tensor(a)`
   */
  mT(input: Tensor): Tensor;

  /**
   * `aten::margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.margin_ranking_loss.html
   */
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number | undefined, options: { readonly reduction?: number }): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: { readonly margin?: number; readonly reduction?: number }): Tensor;
  marginRankingLoss(input1: Tensor, input2: Tensor, options: { readonly target: Tensor; readonly margin?: number; readonly reduction?: number }): Tensor;
  marginRankingLoss(input1: Tensor, options: { readonly input2: Tensor; readonly target: Tensor; readonly margin?: number; readonly reduction?: number }): Tensor;

  /**
   * A copy with `value` where `mask` is true.
   *
   * `aten::masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`
   * `aten::masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.masked_fill.html
   */
  maskedFill(input: Tensor, mask: Tensor, value: Operand, options?: { readonly out?: Tensor }): Tensor;
  maskedFill(input: Tensor, mask: Tensor, options: { readonly value: Operand; readonly out?: Tensor }): Tensor;
  maskedFill(input: Tensor, options: { readonly mask: Tensor; readonly value: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Writes `value` where `mask` is true.
   *
   * `aten::masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`
   * `aten::masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.masked_fill_.html
   */
  maskedFill_(input: Tensor, mask: Tensor, value: Operand): Tensor;
  maskedFill_(input: Tensor, mask: Tensor, options: { readonly value: Operand }): Tensor;
  maskedFill_(input: Tensor, options: { readonly mask: Tensor; readonly value: Operand }): Tensor;

  /**
   * A copy with the elements of `source`, one after the other, where `mask` is true.
   *
   * `aten::masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.masked_scatter.html
   */
  maskedScatter(input: Tensor, mask: Tensor, source: Tensor, options?: { readonly out?: Tensor }): Tensor;
  maskedScatter(input: Tensor, mask: Tensor, options: { readonly source: Tensor; readonly out?: Tensor }): Tensor;
  maskedScatter(input: Tensor, options: { readonly mask: Tensor; readonly source: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::masked_scatter_backward(Tensor grad_output, Tensor mask, SymInt[] sizes) -> Tensor`
   */
  maskedScatterBackward(gradOutput: Tensor, mask: Tensor, sizes: readonly number[]): Tensor;
  maskedScatterBackward(gradOutput: Tensor, mask: Tensor, options: { readonly sizes: readonly number[] }): Tensor;
  maskedScatterBackward(gradOutput: Tensor, options: { readonly mask: Tensor; readonly sizes: readonly number[] }): Tensor;

  /**
   * A copy with the elements of `source`, one after the other, where `mask` is true; in place.
   *
   * `aten::masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.masked_scatter_.html
   */
  maskedScatter_(input: Tensor, mask: Tensor, source: Tensor): Tensor;
  maskedScatter_(input: Tensor, mask: Tensor, options: { readonly source: Tensor }): Tensor;
  maskedScatter_(input: Tensor, options: { readonly mask: Tensor; readonly source: Tensor }): Tensor;

  /**
   * The elements where `mask` is true, in one dimension.
   *
   * `aten::masked_select(Tensor self, Tensor mask) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.masked_select.html
   */
  maskedSelect(input: Tensor, mask: Tensor, options?: { readonly out?: Tensor }): Tensor;
  maskedSelect(input: Tensor, options: { readonly mask: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::masked_select_backward(Tensor grad, Tensor input, Tensor mask) -> Tensor`
   */
  maskedSelectBackward(grad: Tensor, input: Tensor, mask: Tensor): Tensor;
  maskedSelectBackward(grad: Tensor, input: Tensor, options: { readonly mask: Tensor }): Tensor;
  maskedSelectBackward(grad: Tensor, options: { readonly input: Tensor; readonly mask: Tensor }): Tensor;

  /**
   * The matrix product, over the last two dimensions.
   *
   * `aten::matmul(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.matmul.html
   */
  matmul(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  matmul(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::matmul_backward(Tensor grad, Tensor self, Tensor other, bool[2] mask) -> (Tensor, Tensor)`
   */
  matmulBackward(grad: Tensor, input: Tensor, other: Tensor, mask: boolean | readonly boolean[]): [Tensor, Tensor];
  matmulBackward(grad: Tensor, input: Tensor, other: Tensor, options: { readonly mask: boolean | readonly boolean[] }): [Tensor, Tensor];
  matmulBackward(grad: Tensor, input: Tensor, options: { readonly other: Tensor; readonly mask: boolean | readonly boolean[] }): [Tensor, Tensor];
  matmulBackward(grad: Tensor, input: Tensor, other: Tensor, mask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  matmulBackward(grad: Tensor, input: Tensor, other: Tensor, options: { readonly mask: boolean | readonly boolean[]; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  matmulBackward(grad: Tensor, input: Tensor, options: { readonly other: Tensor; readonly mask: boolean | readonly boolean[]; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * The matrix exponential.
   *
   * `aten::matrix_exp(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.matrix_exp.html
   */
  matrixExp(input: Tensor): Tensor;

  /**
   * `aten::matrix_exp_backward(Tensor self, Tensor grad) -> Tensor`
   */
  matrixExpBackward(input: Tensor, grad: Tensor): Tensor;
  matrixExpBackward(input: Tensor, options: { readonly grad: Tensor }): Tensor;

  /**
   * The conjugate transpose of a matrix; shares memory.
   *
   * `aten::matrix_H(Tensor(a) self) -> Tensor(a)`
   */
  matrixH(input: Tensor): Tensor;

  /**
   * The matrix to the power of `n`.
   *
   * `aten::matrix_power(Tensor self, int n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.matrix_power.html
   */
  matrixPower(input: Tensor, n: number, options?: { readonly out?: Tensor }): Tensor;
  matrixPower(input: Tensor, options: { readonly n: number; readonly out?: Tensor }): Tensor;

  /**
   * The largest element; over `dim`, with its index; with a tensor, the larger of each pair.
   *
   * `aten::max(Tensor self) -> Tensor`
   * `aten::max.other(Tensor self, Tensor other) -> Tensor`
   * `aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.max.html
   */
  max(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  max(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  max(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;
  max(input: Tensor, dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  max(input: Tensor, dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  max(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  max(input: Tensor, dim: number, keepdim: boolean | undefined, options: { readonly max: Tensor; readonly maxValues: Tensor }): [values: Tensor, indices: Tensor];
  max(input: Tensor, dim: number, options: { readonly keepdim?: boolean; readonly max: Tensor; readonly maxValues: Tensor }): [values: Tensor, indices: Tensor];
  max(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean; readonly max: Tensor; readonly maxValues: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * The largest element of each window.
   *
   * `aten::max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool1d.html
   */
  maxPool1d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean): Tensor;
  maxPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool1d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;

  /**
   * `aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool1d_with_indices.html
   */
  maxPool1dWithIndices(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool1dWithIndices(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];

  /**
   * The largest element of each window.
   *
   * `aten::max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool2d.html
   */
  maxPool2d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean): Tensor;
  maxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean }): Tensor;
  maxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool2d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool2d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;

  /**
   * `aten::max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  maxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean, options?: { readonly out?: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  maxPool2dBackward(gradOutput: Tensor, input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool2d_with_indices.html
   */
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, ceilMode: boolean | undefined, options: { readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool2dWithIndices(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];

  /**
   * `aten::max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor`
   */
  maxPool2dWithIndicesBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, stride: Dims, padding: Dims, dilation: Dims, ceilMode: boolean, indices: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * The largest element of each window.
   *
   * `aten::max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool3d.html
   */
  maxPool3d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean): Tensor;
  maxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;
  maxPool3d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): Tensor;

  /**
   * `aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_pool3d_with_indices.html
   */
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, ceilMode: boolean | undefined, options: { readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];
  maxPool3dWithIndices(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out: Tensor; readonly indices: Tensor }): [Tensor, Tensor];

  /**
   * `aten::max_pool3d_with_indices_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices) -> Tensor`
   */
  maxPool3dWithIndicesBackward(gradOutput: Tensor, input: Tensor, kernelSize: Dims, stride: Dims, padding: Dims, dilation: Dims, ceilMode: boolean, indices: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::max_unpool2d(Tensor self, Tensor indices, SymInt[2] output_size) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_unpool2d.html
   */
  maxUnpool2d(input: Tensor, indices: Tensor, outputSize: Dims, options?: { readonly out?: Tensor }): Tensor;
  maxUnpool2d(input: Tensor, indices: Tensor, options: { readonly outputSize: Dims; readonly out?: Tensor }): Tensor;
  maxUnpool2d(input: Tensor, options: { readonly indices: Tensor; readonly outputSize: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::max_unpool3d(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.max_unpool3d.html
   */
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: Dims, stride: Dims, padding: Dims, options?: { readonly out?: Tensor }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: Dims, stride: Dims, options: { readonly padding: Dims; readonly out?: Tensor }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: Dims, options: { readonly stride: Dims; readonly padding: Dims; readonly out?: Tensor }): Tensor;
  maxUnpool3d(input: Tensor, indices: Tensor, options: { readonly outputSize: Dims; readonly stride: Dims; readonly padding: Dims; readonly out?: Tensor }): Tensor;
  maxUnpool3d(input: Tensor, options: { readonly indices: Tensor; readonly outputSize: Dims; readonly stride: Dims; readonly padding: Dims; readonly out?: Tensor }): Tensor;

  /**
   * The larger of each pair.
   *
   * `aten::maximum(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.maximum.html
   */
  maximum(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  maximum(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The mean over all elements, or over `dim`.
   *
   * `aten::mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mean.html
   */
  mean(input: Tensor, dim: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  mean(input: Tensor, dim: Dims | null, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  mean(input: Tensor, options: { readonly dim: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  mean(input: Tensor, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * The median, the lower of two; over `dim`, with its index.
   *
   * `aten::median(Tensor self) -> Tensor`
   * `aten::median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.median.html
   */
  median(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  median(input: Tensor, dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  median(input: Tensor, dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  median(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  median(input: Tensor, dim: number, keepdim: boolean | undefined, options: { readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  median(input: Tensor, dim: number, options: { readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  median(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];

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
   * The smallest element; over `dim`, with its index; with a tensor, the smaller of each pair.
   *
   * `aten::min(Tensor self) -> Tensor`
   * `aten::min.other(Tensor self, Tensor other) -> Tensor`
   * `aten::min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.min.html
   */
  min(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  min(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  min(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;
  min(input: Tensor, dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  min(input: Tensor, dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  min(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  min(input: Tensor, dim: number, keepdim: boolean | undefined, options: { readonly min: Tensor; readonly minIndices: Tensor }): [values: Tensor, indices: Tensor];
  min(input: Tensor, dim: number, options: { readonly keepdim?: boolean; readonly min: Tensor; readonly minIndices: Tensor }): [values: Tensor, indices: Tensor];
  min(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean; readonly min: Tensor; readonly minIndices: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * The smaller of each pair.
   *
   * `aten::minimum(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.minimum.html
   */
  minimum(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  minimum(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)`
   */
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor];
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::miopen_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon) -> (Tensor, Tensor, Tensor)`
   */
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number): [Tensor, Tensor, Tensor];
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   */
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;

  /**
   * `aten::miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;

  /**
   * `aten::miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   */
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)`
   * `aten::miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)`
   */
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor`
   */
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor; readonly out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::miopen_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])`
   */
  miopenRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor, Tensor[]];
  miopenRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: readonly Tensor[] }): void;

  /**
   * `x * tanh(softplus(x))`.
   *
   * `aten::mish(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.mish.html
   */
  mish(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::mish_backward(Tensor grad_output, Tensor self) -> Tensor`
   */
  mishBackward(gradOutput: Tensor, input: Tensor): Tensor;

  /**
   * `x * tanh(softplus(x))`; in place.
   *
   * `aten::mish_(Tensor(a!) self) -> Tensor(a!)`
   */
  mish_(input: Tensor): Tensor;

  /**
   * `aten::mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`
   */
  mkldnnAdaptiveAvgPool2d(input: Tensor, outputSize: Dims, options?: { readonly out?: Tensor }): Tensor;
  mkldnnAdaptiveAvgPool2d(input: Tensor, options: { readonly outputSize: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor`
   */
  mkldnnAdaptiveAvgPool2dBackward(gradOutput: Tensor, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor`
   */
  mkldnnLinear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { readonly out?: Tensor }): Tensor;
  mkldnnLinear(input: Tensor, weight: Tensor, options: { readonly bias?: Tensor | null; readonly out?: Tensor }): Tensor;
  mkldnnLinear(input: Tensor, options: { readonly weight: Tensor; readonly bias?: Tensor | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`
   */
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { readonly outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, options: { readonly weight: Tensor; readonly outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  mkldnnLinearBackward(input: Tensor, options: { readonly gradOutput: Tensor; readonly weight: Tensor; readonly outputMask: boolean | readonly boolean[] }): [Tensor, Tensor, Tensor];
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { readonly outputMask: boolean | readonly boolean[]; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, options: { readonly weight: Tensor; readonly outputMask: boolean | readonly boolean[]; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  mkldnnLinearBackward(input: Tensor, options: { readonly gradOutput: Tensor; readonly weight: Tensor; readonly outputMask: boolean | readonly boolean[]; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::mkldnn_linear_backward_input(int[] input_size, Tensor grad_output, Tensor weight) -> Tensor`
   */
  mkldnnLinearBackwardInput(inputSize: readonly number[], gradOutput: Tensor, weight: Tensor, options?: { readonly out?: Tensor }): Tensor;
  mkldnnLinearBackwardInput(inputSize: readonly number[], gradOutput: Tensor, options: { readonly weight: Tensor; readonly out?: Tensor }): Tensor;
  mkldnnLinearBackwardInput(inputSize: readonly number[], options: { readonly gradOutput: Tensor; readonly weight: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)`
   */
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, options: { readonly biasDefined: boolean }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, options: { readonly weight: Tensor; readonly biasDefined: boolean }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, options: { readonly input: Tensor; readonly weight: Tensor; readonly biasDefined: boolean }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, options: { readonly biasDefined: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, options: { readonly weight: Tensor; readonly biasDefined: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  mkldnnLinearBackwardWeights(gradOutput: Tensor, options: { readonly input: Tensor; readonly weight: Tensor; readonly biasDefined: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  mkldnnMaxPool2d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean, options?: { readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_max_pool2d_backward(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean, options?: { readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, options: { readonly input: Tensor; readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool2dBackward(gradOutput: Tensor, options: { readonly output: Tensor; readonly input: Tensor; readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  mkldnnMaxPool3d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean, options?: { readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_max_pool3d_backward(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean, options?: { readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, options: { readonly input: Tensor; readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  mkldnnMaxPool3dBackward(gradOutput: Tensor, options: { readonly output: Tensor; readonly input: Tensor; readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   */
  mkldnnReorderConv2dWeight(input: Tensor, padding?: Dims, stride?: Dims, dilation?: Dims, groups?: number, inputSize?: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: Dims | undefined, stride: Dims | undefined, dilation: Dims | undefined, options: { readonly groups?: number; readonly inputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: Dims | undefined, stride: Dims | undefined, options: { readonly dilation?: Dims; readonly groups?: number; readonly inputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, padding: Dims | undefined, options: { readonly stride?: Dims; readonly dilation?: Dims; readonly groups?: number; readonly inputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  mkldnnReorderConv2dWeight(input: Tensor, options: { readonly padding?: Dims; readonly stride?: Dims; readonly dilation?: Dims; readonly groups?: number; readonly inputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   */
  mkldnnReorderConv3dWeight(input: Tensor, padding?: Dims, stride?: Dims, dilation?: Dims, groups?: number, inputSize?: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: Dims | undefined, stride: Dims | undefined, dilation: Dims | undefined, options: { readonly groups?: number; readonly inputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: Dims | undefined, stride: Dims | undefined, options: { readonly dilation?: Dims; readonly groups?: number; readonly inputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, padding: Dims | undefined, options: { readonly stride?: Dims; readonly dilation?: Dims; readonly groups?: number; readonly inputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  mkldnnReorderConv3dWeight(input: Tensor, options: { readonly padding?: Dims; readonly stride?: Dims; readonly dilation?: Dims; readonly groups?: number; readonly inputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::mkldnn_rnn_layer_backward(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  mkldnnRnnLayerBackward(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  mkldnnRnnLayerBackward(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: Tensor, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor; readonly out4: Tensor; readonly out5: Tensor; readonly out6: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * The product of two matrices.
   *
   * `aten::mm(Tensor self, Tensor mat2) -> Tensor`
   * `aten::mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mm.html
   */
  mm(input: Tensor, mat2: Tensor, options?: { readonly out?: Tensor }): Tensor;
  mm(input: Tensor, options: { readonly mat2: Tensor; readonly out?: Tensor }): Tensor;
  mm(input: Tensor, mat2: Tensor, outDtype: DType, options?: { readonly out?: Tensor }): Tensor;
  mm(input: Tensor, mat2: Tensor, options: { readonly outDtype: DType; readonly out?: Tensor }): Tensor;
  mm(input: Tensor, options: { readonly mat2: Tensor; readonly outDtype: DType; readonly out?: Tensor }): Tensor;

  /**
   * The most frequent value along `dim`, with its index.
   *
   * `aten::mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mode.html
   */
  mode(input: Tensor, dim?: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  mode(input: Tensor, dim: number | undefined, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  mode(input: Tensor, options: { readonly dim?: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  mode(input: Tensor, dim: number | undefined, keepdim: boolean | undefined, options: { readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  mode(input: Tensor, dim: number | undefined, options: { readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  mode(input: Tensor, options: { readonly dim?: number; readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * Another name of `movedim`.
   *
   * `aten::moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * `aten::moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.moveaxis.html
   */
  moveaxis(input: Tensor, source: number, destination: number): Tensor;
  moveaxis(input: Tensor, source: number, options: { readonly destination: number }): Tensor;
  moveaxis(input: Tensor, options: { readonly source: number; readonly destination: number }): Tensor;
  moveaxis(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor;
  moveaxis(input: Tensor, source: readonly number[], options: { readonly destination: readonly number[] }): Tensor;
  moveaxis(input: Tensor, options: { readonly source: readonly number[]; readonly destination: readonly number[] }): Tensor;

  /**
   * Moves dimensions to other places; shares memory.
   *
   * `aten::movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
   * `aten::movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.movedim.html
   */
  movedim(input: Tensor, source: number, destination: number): Tensor;
  movedim(input: Tensor, source: number, options: { readonly destination: number }): Tensor;
  movedim(input: Tensor, options: { readonly source: number; readonly destination: number }): Tensor;
  movedim(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor;
  movedim(input: Tensor, source: readonly number[], options: { readonly destination: readonly number[] }): Tensor;
  movedim(input: Tensor, options: { readonly source: readonly number[]; readonly destination: readonly number[] }): Tensor;

  /**
   * `aten::mps_convolution_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`
   */
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::mps_convolution_transpose_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[2] output_mask) -> (Tensor, Tensor)`
   */
  mpsConvolutionTransposeBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];
  mpsConvolutionTransposeBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * The squared difference.
   *
   * `aten::mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.mse_loss.html
   */
  mseLoss(input: Tensor, target: Tensor, reduction?: number, options?: { readonly out?: Tensor }): Tensor;
  mseLoss(input: Tensor, target: Tensor, options: { readonly reduction?: number; readonly out?: Tensor }): Tensor;
  mseLoss(input: Tensor, options: { readonly target: Tensor; readonly reduction?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::mse_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor`
   */
  mseLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: number, options?: { readonly gradInput?: Tensor }): Tensor;
  mseLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { readonly reduction: number; readonly gradInput?: Tensor }): Tensor;
  mseLossBackward(gradOutput: Tensor, input: Tensor, options: { readonly target: Tensor; readonly reduction: number; readonly gradInput?: Tensor }): Tensor;

  /**
   * Sorts along the first dimension.
   *
   * `aten::msort(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.msort.html
   */
  msort(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Multiplies by `other`.
   *
   * `aten::mul.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::mul.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mul.html
   */
  mul(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  mul(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Multiplies by `other` in place.
   *
   * `aten::mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.mul_.html
   */
  mul_(input: Tensor, other: Operand): Tensor;
  mul_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * `aten::multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.multi_margin_loss.html
   */
  multiMarginLoss(input: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number, options?: { readonly out?: Tensor }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, weight: Tensor | null | undefined, options: { readonly reduction?: number; readonly out?: Tensor }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar | undefined, margin: Scalar | undefined, options: { readonly weight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar | undefined, options: { readonly margin?: Scalar; readonly weight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;
  multiMarginLoss(input: Tensor, target: Tensor, options: { readonly p?: Scalar; readonly margin?: Scalar; readonly weight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;
  multiMarginLoss(input: Tensor, options: { readonly target: Tensor; readonly p?: Scalar; readonly margin?: Scalar; readonly weight?: Tensor | null; readonly reduction?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::multi_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1) -> Tensor`
   */
  multiMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null, reduction?: number, options?: { readonly gradInput?: Tensor }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null | undefined, options: { readonly reduction?: number; readonly gradInput?: Tensor }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { readonly weight?: Tensor | null; readonly reduction?: number; readonly gradInput?: Tensor }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, p: Scalar, options: { readonly margin: Scalar; readonly weight?: Tensor | null; readonly reduction?: number; readonly gradInput?: Tensor }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { readonly p: Scalar; readonly margin: Scalar; readonly weight?: Tensor | null; readonly reduction?: number; readonly gradInput?: Tensor }): Tensor;
  multiMarginLossBackward(gradOutput: Tensor, input: Tensor, options: { readonly target: Tensor; readonly p: Scalar; readonly margin: Scalar; readonly weight?: Tensor | null; readonly reduction?: number; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.multilabel_margin_loss.html
   */
  multilabelMarginLoss(input: Tensor, target: Tensor, reduction?: number, options?: { readonly out?: Tensor }): Tensor;
  multilabelMarginLoss(input: Tensor, target: Tensor, options: { readonly reduction?: number; readonly out?: Tensor }): Tensor;
  multilabelMarginLoss(input: Tensor, options: { readonly target: Tensor; readonly reduction?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::multilabel_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target) -> Tensor`
   */
  multilabelMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: number, isTarget: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;
  multilabelMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: number, options: { readonly isTarget: Tensor; readonly gradInput?: Tensor }): Tensor;
  multilabelMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { readonly reduction: number; readonly isTarget: Tensor; readonly gradInput?: Tensor }): Tensor;
  multilabelMarginLossBackward(gradOutput: Tensor, input: Tensor, options: { readonly target: Tensor; readonly reduction: number; readonly isTarget: Tensor; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)`
   */
  multilabelMarginLossForward(input: Tensor, target: Tensor, reduction: number): [output: Tensor, isTarget: Tensor];
  multilabelMarginLossForward(input: Tensor, target: Tensor, options: { readonly reduction: number }): [output: Tensor, isTarget: Tensor];
  multilabelMarginLossForward(input: Tensor, options: { readonly target: Tensor; readonly reduction: number }): [output: Tensor, isTarget: Tensor];
  multilabelMarginLossForward(input: Tensor, target: Tensor, reduction: number, options: { readonly output: Tensor; readonly isTarget: Tensor }): [Tensor, Tensor];
  multilabelMarginLossForward(input: Tensor, target: Tensor, options: { readonly reduction: number; readonly output: Tensor; readonly isTarget: Tensor }): [Tensor, Tensor];
  multilabelMarginLossForward(input: Tensor, options: { readonly target: Tensor; readonly reduction: number; readonly output: Tensor; readonly isTarget: Tensor }): [Tensor, Tensor];

  /**
   * Draws `numSamples` indices per row, with the probabilities that the rows give.
   *
   * `aten::multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.multinomial.html
   */
  multinomial(input: Tensor, numSamples: number, replacement?: boolean, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  multinomial(input: Tensor, numSamples: number, options: { readonly replacement?: boolean; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  multinomial(input: Tensor, options: { readonly numSamples: number; readonly replacement?: boolean; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * Another name of `mul`.
   *
   * `aten::multiply.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::multiply.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.multiply.html
   */
  multiply(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  multiply(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;
  multiply(input: Tensor, other: Scalar): Tensor;
  multiply(input: Tensor, options: { readonly other: Scalar }): Tensor;

  /**
   * Another name of `mul`; in place.
   *
   * `aten::multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.multiply_.html
   */
  multiply_(input: Tensor, other: Operand): Tensor;
  multiply_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * The product of a matrix and a vector.
   *
   * `aten::mv(Tensor self, Tensor vec) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mv.html
   */
  mv(input: Tensor, vec: Tensor, options?: { readonly out?: Tensor }): Tensor;
  mv(input: Tensor, options: { readonly vec: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the multivariate gamma function of dimension `p`.
   *
   * `aten::mvlgamma(Tensor self, int p) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.mvlgamma.html
   */
  mvlgamma(input: Tensor, p: number, options?: { readonly out?: Tensor }): Tensor;
  mvlgamma(input: Tensor, options: { readonly p: number; readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the multivariate gamma function of dimension `p`; in place.
   *
   * `aten::mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.mvlgamma_.html
   */
  mvlgamma_(input: Tensor, p: number): Tensor;
  mvlgamma_(input: Tensor, options: { readonly p: number }): Tensor;

  /**
   * Puts numbers in the place of NaN and infinities.
   *
   * `aten::nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nan_to_num.html
   */
  nanToNum(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { readonly out?: Tensor }): Tensor;
  nanToNum(input: Tensor, nan: number | null | undefined, posinf: number | null | undefined, options: { readonly neginf?: number | null; readonly out?: Tensor }): Tensor;
  nanToNum(input: Tensor, nan: number | null | undefined, options: { readonly posinf?: number | null; readonly neginf?: number | null; readonly out?: Tensor }): Tensor;
  nanToNum(input: Tensor, options: { readonly nan?: number | null; readonly posinf?: number | null; readonly neginf?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * Puts numbers in the place of NaN and infinities; in place.
   *
   * `aten::nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.nan_to_num_.html
   */
  nanToNum_(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum_(input: Tensor, nan: number | null | undefined, posinf: number | null | undefined, options: { readonly neginf?: number | null }): Tensor;
  nanToNum_(input: Tensor, nan: number | null | undefined, options: { readonly posinf?: number | null; readonly neginf?: number | null }): Tensor;
  nanToNum_(input: Tensor, options: { readonly nan?: number | null; readonly posinf?: number | null; readonly neginf?: number | null }): Tensor;

  /**
   * The mean over what is not NaN.
   *
   * `aten::nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nanmean.html
   */
  nanmean(input: Tensor, dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  nanmean(input: Tensor, dim: Dims | null | undefined, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  nanmean(input: Tensor, options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * The median over what is not NaN.
   *
   * `aten::nanmedian(Tensor self) -> Tensor`
   * `aten::nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nanmedian.html
   */
  nanmedian(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  nanmedian(input: Tensor, dim: number, keepdim?: boolean): [values: Tensor, indices: Tensor];
  nanmedian(input: Tensor, dim: number, options: { readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  nanmedian(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean }): [values: Tensor, indices: Tensor];
  nanmedian(input: Tensor, dim: number, keepdim: boolean | undefined, options: { readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  nanmedian(input: Tensor, dim: number, options: { readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  nanmedian(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * The quantiles over what is not NaN.
   *
   * `aten::nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nanquantile.html
   */
  nanquantile(input: Tensor, q: Tensor | number, dim?: number | null, keepdim?: boolean, options?: { readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; readonly out?: Tensor }): Tensor;
  nanquantile(input: Tensor, q: Tensor | number, dim: number | null | undefined, options: { readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; readonly out?: Tensor }): Tensor;
  nanquantile(input: Tensor, q: Tensor | number, options: { readonly dim?: number | null; readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; readonly out?: Tensor }): Tensor;
  nanquantile(input: Tensor, options: { readonly q: Tensor | number; readonly dim?: number | null; readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; readonly out?: Tensor }): Tensor;

  /**
   * The sum over what is not NaN.
   *
   * `aten::nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nansum.html
   */
  nansum(input: Tensor, dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  nansum(input: Tensor, dim: Dims | null | undefined, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  nansum(input: Tensor, options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * `length` entries of `dim` from `start`; shares memory.
   *
   * `aten::narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`
   * `aten::narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.narrow.html
   */
  narrow(input: Tensor, dim: number, start: Tensor | number, length: number): Tensor;
  narrow(input: Tensor, dim: number, start: Tensor | number, options: { readonly length: number }): Tensor;
  narrow(input: Tensor, dim: number, options: { readonly start: Tensor | number; readonly length: number }): Tensor;
  narrow(input: Tensor, options: { readonly dim: number; readonly start: Tensor | number; readonly length: number }): Tensor;

  /**
   * A copy of `narrow`.
   *
   * `aten::narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
   */
  narrowCopy(input: Tensor, dim: number, start: number, length: number, options?: { readonly out?: Tensor }): Tensor;
  narrowCopy(input: Tensor, dim: number, start: number, options: { readonly length: number; readonly out?: Tensor }): Tensor;
  narrowCopy(input: Tensor, dim: number, options: { readonly start: number; readonly length: number; readonly out?: Tensor }): Tensor;
  narrowCopy(input: Tensor, options: { readonly dim: number; readonly start: number; readonly length: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)`
   */
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options: { readonly out: Tensor; readonly saveMean: Tensor; readonly saveInvstd: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::native_batch_norm_backward(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`
   */
  nativeBatchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  nativeBatchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::native_channel_shuffle(Tensor self, SymInt groups) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.native_channel_shuffle.html
   */
  nativeChannelShuffle(input: Tensor, groups: number): Tensor;
  nativeChannelShuffle(input: Tensor, options: { readonly groups: number }): Tensor;

  /**
   * `aten::native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)`
   */
  nativeDropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
  nativeDropout(input: Tensor, p: number, options: { readonly train: boolean | null }): [Tensor, Tensor];
  nativeDropout(input: Tensor, options: { readonly p: number; readonly train: boolean | null }): [Tensor, Tensor];
  nativeDropout(input: Tensor, p: number, train: boolean | null, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  nativeDropout(input: Tensor, p: number, options: { readonly train: boolean | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  nativeDropout(input: Tensor, options: { readonly p: number; readonly train: boolean | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::native_dropout_backward(Tensor grad_output, Tensor mask, float scale) -> Tensor`
   */
  nativeDropoutBackward(gradOutput: Tensor, mask: Tensor, scale: number, options?: { readonly out?: Tensor }): Tensor;
  nativeDropoutBackward(gradOutput: Tensor, mask: Tensor, options: { readonly scale: number; readonly out?: Tensor }): Tensor;
  nativeDropoutBackward(gradOutput: Tensor, options: { readonly mask: Tensor; readonly scale: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)`
   */
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number): [Tensor, Tensor, Tensor];
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::native_group_norm_backward(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`
   */
  nativeGroupNormBackward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  nativeGroupNormBackward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)`
   */
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { readonly eps: number }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, options: { readonly bias: Tensor | null; readonly eps: number }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], options: { readonly weight: Tensor | null; readonly bias: Tensor | null; readonly eps: number }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, options: { readonly normalizedShape: readonly number[]; readonly weight: Tensor | null; readonly bias: Tensor | null; readonly eps: number }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { readonly eps: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, options: { readonly bias: Tensor | null; readonly eps: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], options: { readonly weight: Tensor | null; readonly bias: Tensor | null; readonly eps: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  nativeLayerNorm(input: Tensor, options: { readonly normalizedShape: readonly number[]; readonly weight: Tensor | null; readonly bias: Tensor | null; readonly eps: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::native_layer_norm_backward(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`
   */
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::native_norm(Tensor self, Scalar p=2) -> Tensor`
   * `aten::native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor`
   */
  nativeNorm(input: Tensor, p?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  nativeNorm(input: Tensor, options: { readonly p?: Scalar; readonly out?: Tensor }): Tensor;
  nativeNorm(input: Tensor, p: Scalar | null, dim: Dims, keepdim: boolean, dtype: DType | null, options?: { readonly out?: Tensor }): Tensor;
  nativeNorm(input: Tensor, p: Scalar | null, dim: Dims, keepdim: boolean, options: { readonly dtype: DType | null; readonly out?: Tensor }): Tensor;
  nativeNorm(input: Tensor, p: Scalar | null, dim: Dims, options: { readonly keepdim: boolean; readonly dtype: DType | null; readonly out?: Tensor }): Tensor;
  nativeNorm(input: Tensor, p: Scalar | null, options: { readonly dim: Dims; readonly keepdim: boolean; readonly dtype: DType | null; readonly out?: Tensor }): Tensor;
  nativeNorm(input: Tensor, options: { readonly p: Scalar | null; readonly dim: Dims; readonly keepdim: boolean; readonly dtype: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * Where they differ.
   *
   * `aten::ne.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::ne.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ne.html
   */
  ne(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  ne(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Where they differ; in place.
   *
   * `aten::ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.ne_.html
   */
  ne_(input: Tensor, other: Operand): Tensor;
  ne_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * Changes the sign.
   *
   * `aten::neg(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.neg.html
   */
  neg(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Changes the sign in place.
   *
   * `aten::neg_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.neg_.html
   */
  neg_(input: Tensor): Tensor;

  /**
   * Another name of `neg`.
   *
   * `aten::negative(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.negative.html
   */
  negative(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Another name of `neg`; in place.
   *
   * `aten::negative_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.negative_.html
   */
  negative_(input: Tensor): Tensor;

  /**
   * `aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor`
   */
  nestedToPaddedTensor(input: Tensor, padding: number, outputSize?: readonly number[] | null): Tensor;
  nestedToPaddedTensor(input: Tensor, padding: number, options: { readonly outputSize?: readonly number[] | null }): Tensor;
  nestedToPaddedTensor(input: Tensor, options: { readonly padding: number; readonly outputSize?: readonly number[] | null }): Tensor;

  /**
   * Memory as it comes, in the dtype and on the device of this tensor.
   *
   * `aten::new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_empty.html
   */
  newEmpty(input: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;
  newEmpty(input: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newEmpty(input: Tensor, size: readonly number[], options: { readonly out: Tensor }): Tensor;
  newEmpty(input: Tensor, options: { readonly size: readonly number[]; readonly out: Tensor }): Tensor;

  /**
   * Memory as it comes with the strides given, in the dtype and on the device of this tensor.
   *
   * `aten::new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_empty_strided.html
   */
  newEmptyStrided(input: Tensor, size: readonly number[], stride: readonly number[], options?: FactoryOptions): Tensor;
  newEmptyStrided(input: Tensor, size: readonly number[], options: { readonly stride: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newEmptyStrided(input: Tensor, options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newEmptyStrided(input: Tensor, size: readonly number[], stride: readonly number[], options: { readonly out: Tensor }): Tensor;
  newEmptyStrided(input: Tensor, size: readonly number[], options: { readonly stride: readonly number[]; readonly out: Tensor }): Tensor;
  newEmptyStrided(input: Tensor, options: { readonly size: readonly number[]; readonly stride: readonly number[]; readonly out: Tensor }): Tensor;

  /**
   * All `fillValue`, in the dtype and on the device of this tensor.
   *
   * `aten::new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_full.html
   */
  newFull(input: Tensor, size: readonly number[], fillValue: Scalar, options?: FactoryOptions): Tensor;
  newFull(input: Tensor, size: readonly number[], options: { readonly fillValue: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newFull(input: Tensor, options: { readonly size: readonly number[]; readonly fillValue: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newFull(input: Tensor, size: readonly number[], fillValue: Scalar, options: { readonly out: Tensor }): Tensor;
  newFull(input: Tensor, size: readonly number[], options: { readonly fillValue: Scalar; readonly out: Tensor }): Tensor;
  newFull(input: Tensor, options: { readonly size: readonly number[]; readonly fillValue: Scalar; readonly out: Tensor }): Tensor;

  /**
   * All ones, in the dtype and on the device of this tensor.
   *
   * `aten::new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_ones.html
   */
  newOnes(input: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;
  newOnes(input: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newOnes(input: Tensor, size: readonly number[], options: { readonly out: Tensor }): Tensor;
  newOnes(input: Tensor, options: { readonly size: readonly number[]; readonly out: Tensor }): Tensor;

  /**
   * All zeros, in the dtype and on the device of this tensor.
   *
   * `aten::new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.new_zeros.html
   */
  newZeros(input: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;
  newZeros(input: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  newZeros(input: Tensor, size: readonly number[], options: { readonly out: Tensor }): Tensor;
  newZeros(input: Tensor, options: { readonly size: readonly number[]; readonly out: Tensor }): Tensor;

  /**
   * The next floating-point number in the direction of `other`.
   *
   * `aten::nextafter(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nextafter.html
   */
  nextafter(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  nextafter(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The next floating-point number in the direction of `other`; in place.
   *
   * `aten::nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.nextafter_.html
   */
  nextafter_(input: Tensor, other: Tensor): Tensor;
  nextafter_(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * The negative log-probability of the classes.
   *
   * `aten::nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.nll_loss.html
   */
  nllLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, options?: { readonly out?: Tensor }): Tensor;
  nllLoss(input: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { readonly ignoreIndex?: number; readonly out?: Tensor }): Tensor;
  nllLoss(input: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { readonly reduction?: number; readonly ignoreIndex?: number; readonly out?: Tensor }): Tensor;
  nllLoss(input: Tensor, target: Tensor, options: { readonly weight?: Tensor | null; readonly reduction?: number; readonly ignoreIndex?: number; readonly out?: Tensor }): Tensor;
  nllLoss(input: Tensor, options: { readonly target: Tensor; readonly weight?: Tensor | null; readonly reduction?: number; readonly ignoreIndex?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   */
  nllLoss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, options?: { readonly out?: Tensor }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { readonly ignoreIndex?: number; readonly out?: Tensor }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { readonly reduction?: number; readonly ignoreIndex?: number; readonly out?: Tensor }): Tensor;
  nllLoss2d(input: Tensor, target: Tensor, options: { readonly weight?: Tensor | null; readonly reduction?: number; readonly ignoreIndex?: number; readonly out?: Tensor }): Tensor;
  nllLoss2d(input: Tensor, options: { readonly target: Tensor; readonly weight?: Tensor | null; readonly reduction?: number; readonly ignoreIndex?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::nll_loss2d_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor`
   */
  nllLoss2dBackward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)`
   */
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): [output: Tensor, totalWeight: Tensor];
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { readonly ignoreIndex: number }): [output: Tensor, totalWeight: Tensor];
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, options: { readonly reduction: number; readonly ignoreIndex: number }): [output: Tensor, totalWeight: Tensor];
  nllLoss2dForward(input: Tensor, target: Tensor, options: { readonly weight: Tensor | null; readonly reduction: number; readonly ignoreIndex: number }): [output: Tensor, totalWeight: Tensor];
  nllLoss2dForward(input: Tensor, options: { readonly target: Tensor; readonly weight: Tensor | null; readonly reduction: number; readonly ignoreIndex: number }): [output: Tensor, totalWeight: Tensor];
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { readonly ignoreIndex: number; readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, options: { readonly reduction: number; readonly ignoreIndex: number; readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];
  nllLoss2dForward(input: Tensor, target: Tensor, options: { readonly weight: Tensor | null; readonly reduction: number; readonly ignoreIndex: number; readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];
  nllLoss2dForward(input: Tensor, options: { readonly target: Tensor; readonly weight: Tensor | null; readonly reduction: number; readonly ignoreIndex: number; readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];

  /**
   * `aten::nll_loss_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor`
   */
  nllLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)`
   */
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): [output: Tensor, totalWeight: Tensor];
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { readonly ignoreIndex: number }): [output: Tensor, totalWeight: Tensor];
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, options: { readonly reduction: number; readonly ignoreIndex: number }): [output: Tensor, totalWeight: Tensor];
  nllLossForward(input: Tensor, target: Tensor, options: { readonly weight: Tensor | null; readonly reduction: number; readonly ignoreIndex: number }): [output: Tensor, totalWeight: Tensor];
  nllLossForward(input: Tensor, options: { readonly target: Tensor; readonly weight: Tensor | null; readonly reduction: number; readonly ignoreIndex: number }): [output: Tensor, totalWeight: Tensor];
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { readonly ignoreIndex: number; readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, options: { readonly reduction: number; readonly ignoreIndex: number; readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];
  nllLossForward(input: Tensor, target: Tensor, options: { readonly weight: Tensor | null; readonly reduction: number; readonly ignoreIndex: number; readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];
  nllLossForward(input: Tensor, options: { readonly target: Tensor; readonly weight: Tensor | null; readonly reduction: number; readonly ignoreIndex: number; readonly output: Tensor; readonly totalWeight: Tensor }): [Tensor, Tensor];

  /**
   * `aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   */
  nllLossNd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
  nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null | undefined, reduction: number | undefined, options: { readonly ignoreIndex?: number }): Tensor;
  nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null | undefined, options: { readonly reduction?: number; readonly ignoreIndex?: number }): Tensor;
  nllLossNd(input: Tensor, target: Tensor, options: { readonly weight?: Tensor | null; readonly reduction?: number; readonly ignoreIndex?: number }): Tensor;
  nllLossNd(input: Tensor, options: { readonly target: Tensor; readonly weight?: Tensor | null; readonly reduction?: number; readonly ignoreIndex?: number }): Tensor;

  /**
   * The indices of all elements that are not zero: (count, dimensions).
   *
   * `aten::nonzero(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nonzero.html
   */
  nonzero(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::nonzero_numpy(Tensor self) -> Tensor[]`
   */
  nonzeroNumpy(input: Tensor): Tensor[];

  /**
   * `nonzero` with as many rows as `size` says, filled up or cut off.
   *
   * `aten::nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.nonzero_static.html
   */
  nonzeroStatic(input: Tensor, options: { readonly size: number; readonly fillValue?: number; readonly out?: Tensor }): Tensor;

  /**
   * The p-norm over all elements, or over `dim`.
   *
   * `aten::norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
   * `aten::norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
   * `aten::norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
   * `aten::norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.norm.html
   */
  norm(input: Tensor, p?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  norm(input: Tensor, options: { readonly p?: Scalar; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: Dims, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: Dims, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, options: { readonly dim: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, options: { readonly p: Scalar | null; readonly dim: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: Dims, keepdim: boolean, options: { readonly dtype: DType; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, dim: Dims, options: { readonly keepdim: boolean; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, options: { readonly dim: Dims; readonly keepdim: boolean; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, options: { readonly p: Scalar | null; readonly dim: Dims; readonly keepdim: boolean; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, p: Scalar | null, options: { readonly dtype: DType; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, options: { readonly p: Scalar | null; readonly dtype: DType; readonly out?: Tensor }): Tensor;

  /**
   * `aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor`
   */
  normExceptDim(v: Tensor, pow?: number, dim?: number): Tensor;
  normExceptDim(v: Tensor, pow: number | undefined, options: { readonly dim?: number }): Tensor;
  normExceptDim(v: Tensor, options: { readonly pow?: number; readonly dim?: number }): Tensor;

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
  normal(mean: number, std: number, size: readonly number[], options?: { readonly generator?: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  normal(mean: number, std: number, options: { readonly size: readonly number[]; readonly generator?: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  normal(mean: number, options: { readonly std: number; readonly size: readonly number[]; readonly generator?: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  normal(input: Tensor, mean: number | undefined, std: number | undefined, options: { readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(input: Tensor, mean: number | undefined, options: { readonly std?: number; readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(input: Tensor, options: { readonly mean?: number; readonly std?: number; readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(mean: number, std: number, size: readonly number[], options: { readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(mean: number, std: number, options: { readonly size: readonly number[]; readonly generator?: Generator | null; readonly out: Tensor }): Tensor;
  normal(mean: number, options: { readonly std: number; readonly size: readonly number[]; readonly generator?: Generator | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor`
   */
  normalFunctional(input: Tensor, mean?: number, std?: number, options?: RandomOptions): Tensor;
  normalFunctional(input: Tensor, mean: number | undefined, options: { readonly std?: number; readonly generator?: Generator | null }): Tensor;
  normalFunctional(input: Tensor, options: { readonly mean?: number; readonly std?: number; readonly generator?: Generator | null }): Tensor;

  /**
   * Draws from the normal distribution.
   *
   * `aten::normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.normal_.html
   */
  normal_(input: Tensor, mean?: number, std?: number, options?: RandomOptions): Tensor;
  normal_(input: Tensor, mean: number | undefined, options: { readonly std?: number; readonly generator?: Generator | null }): Tensor;
  normal_(input: Tensor, options: { readonly mean?: number; readonly std?: number; readonly generator?: Generator | null }): Tensor;

  /**
   * Another name of `ne`.
   *
   * `aten::not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.not_equal.html
   */
  notEqual(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  notEqual(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;

  /**
   * Another name of `ne`; in place.
   *
   * `aten::not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.not_equal_.html
   */
  notEqual_(input: Tensor, other: Operand): Tensor;
  notEqual_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * `aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor`
   * `aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
   */
  nuclearNorm(input: Tensor, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  nuclearNorm(input: Tensor, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  nuclearNorm(input: Tensor, dim: Dims, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  nuclearNorm(input: Tensor, dim: Dims, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  nuclearNorm(input: Tensor, options: { readonly dim: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * All dimensions in reverse order; shares memory.
   *
   * `aten::numpy_T(Tensor(a) self) -> Tensor(a)`
   */
  numpyT(input: Tensor): Tensor;

  /**
   * A 1 at the place of each class, zeros elsewhere.
   *
   * `aten::one_hot(Tensor self, int num_classes=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.one_hot.html
   */
  oneHot(input: Tensor, numClasses?: number): Tensor;
  oneHot(input: Tensor, options: { readonly numClasses?: number }): Tensor;

  /**
   * All ones.
   *
   * `aten::ones(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ones.html
   */
  ones(size: readonly number[], options?: FactoryOptions): Tensor;
  ones(size: readonly number[], options: { readonly out: Tensor }): Tensor;

  /**
   * `aten::ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ones_like.html
   */
  onesLike(input: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  onesLike(input: Tensor, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * Another name of `linalg.householderProduct`.
   *
   * `aten::orgqr(Tensor self, Tensor input2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.orgqr.html
   */
  orgqr(input: Tensor, input2: Tensor, options?: { readonly out?: Tensor }): Tensor;
  orgqr(input: Tensor, options: { readonly input2: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Multiplies by the orthogonal matrix of a packed QR decomposition.
   *
   * `aten::ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ormqr.html
   */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean, options?: { readonly out?: Tensor }): Tensor;
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left: boolean | undefined, options: { readonly transpose?: boolean; readonly out?: Tensor }): Tensor;
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, options: { readonly left?: boolean; readonly transpose?: boolean; readonly out?: Tensor }): Tensor;
  ormqr(input: Tensor, input2: Tensor, options: { readonly input3: Tensor; readonly left?: boolean; readonly transpose?: boolean; readonly out?: Tensor }): Tensor;
  ormqr(input: Tensor, options: { readonly input2: Tensor; readonly input3: Tensor; readonly left?: boolean; readonly transpose?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * All products of an element of each vector.
   *
   * `aten::outer(Tensor self, Tensor vec2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.outer.html
   */
  outer(input: Tensor, vec2: Tensor, options?: { readonly out?: Tensor }): Tensor;
  outer(input: Tensor, options: { readonly vec2: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::output_nr(Tensor self) -> int`
   */
  outputNr(input: Tensor): number;

  /**
   * Pads the last dimensions.
   *
   * `aten::pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pad.html
   */
  pad(input: Tensor, pad: readonly number[], mode?: 'constant' | 'reflect' | 'replicate' | 'circular', value?: number | null): Tensor;
  pad(input: Tensor, pad: readonly number[], mode: 'constant' | 'reflect' | 'replicate' | 'circular' | undefined, options: { readonly value?: number | null }): Tensor;
  pad(input: Tensor, pad: readonly number[], options: { readonly mode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly value?: number | null }): Tensor;
  pad(input: Tensor, options: { readonly pad: readonly number[]; readonly mode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly value?: number | null }): Tensor;

  /**
   * `aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor`
   */
  padSequence(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: 'left' | 'right'): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst: boolean | undefined, paddingValue: number | undefined, options: { readonly paddingSide?: 'left' | 'right' }): Tensor;
  padSequence(sequences: readonly Tensor[], batchFirst: boolean | undefined, options: { readonly paddingValue?: number; readonly paddingSide?: 'left' | 'right' }): Tensor;
  padSequence(sequences: readonly Tensor[], options: { readonly batchFirst?: boolean; readonly paddingValue?: number; readonly paddingSide?: 'left' | 'right' }): Tensor;

  /**
   * `aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pairwise_distance.html
   */
  pairwiseDistance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, p: number | undefined, eps: number | undefined, options: { readonly keepdim?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, p: number | undefined, options: { readonly eps?: number; readonly keepdim?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, x2: Tensor, options: { readonly p?: number; readonly eps?: number; readonly keepdim?: boolean }): Tensor;
  pairwiseDistance(x1: Tensor, options: { readonly x2: Tensor; readonly p?: number; readonly eps?: number; readonly keepdim?: boolean }): Tensor;

  /**
   * `aten::pdist(Tensor self, float p=2.) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pdist.html
   */
  pdist(input: Tensor, p?: number): Tensor;
  pdist(input: Tensor, options: { readonly p?: number }): Tensor;

  /**
   * Puts the dimensions into another order; shares memory.
   *
   * `aten::permute(Tensor(a) self, int[] dims) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.permute.html
   */
  permute(input: Tensor, dims: readonly number[]): Tensor;
  permute(input: Tensor, options: { readonly dims: readonly number[] }): Tensor;

  /**
   * `aten::permute_copy(Tensor self, int[] dims) -> Tensor`
   */
  permuteCopy(input: Tensor, dims: readonly number[], options?: { readonly out?: Tensor }): Tensor;
  permuteCopy(input: Tensor, options: { readonly dims: readonly number[]; readonly out?: Tensor }): Tensor;

  /**
   * A copy in memory that copies to a GPU need not wait for.
   *
   * `aten::pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.pin_memory.html
   */
  pinMemory(input: Tensor, device?: Device | null): Tensor;
  pinMemory(input: Tensor, options: { readonly device?: Device | null }): Tensor;

  /**
   * The pseudo-inverse of Moore and Penrose.
   *
   * `aten::pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.pinverse.html
   */
  pinverse(input: Tensor, rcond?: number): Tensor;
  pinverse(input: Tensor, options: { readonly rcond?: number }): Tensor;

  /**
   * Channels as finer pixels.
   *
   * `aten::pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pixel_shuffle.html
   */
  pixelShuffle(input: Tensor, upscaleFactor: number, options?: { readonly out?: Tensor }): Tensor;
  pixelShuffle(input: Tensor, options: { readonly upscaleFactor: number; readonly out?: Tensor }): Tensor;

  /**
   * Finer pixels as channels.
   *
   * `aten::pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pixel_unshuffle.html
   */
  pixelUnshuffle(input: Tensor, downscaleFactor: number, options?: { readonly out?: Tensor }): Tensor;
  pixelUnshuffle(input: Tensor, options: { readonly downscaleFactor: number; readonly out?: Tensor }): Tensor;

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
   * `aten::poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.poisson_nll_loss.html
   */
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number): Tensor;

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
   * The `n`-th derivative of the digamma function.
   *
   * `aten::polygamma(int n, Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.polygamma.html
   */
  polygamma(n: number, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The `n`-th derivative of the digamma function; in place.
   *
   * `aten::polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.polygamma_.html
   */
  polygamma_(input: Tensor, n: number): Tensor;
  polygamma_(input: Tensor, options: { readonly n: number }): Tensor;

  /**
   * The tensor itself.
   *
   * `aten::positive(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.positive.html
   */
  positive(input: Tensor): Tensor;

  /**
   * Raises to the power of `exponent`.
   *
   * `aten::pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
   * `aten::pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
   * `aten::pow.Scalar(Scalar self, Tensor exponent) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.pow.html
   */
  pow(input: Tensor, exponent: Operand, options?: { readonly out?: Tensor }): Tensor;
  pow(input: Tensor, options: { readonly exponent: Operand; readonly out?: Tensor }): Tensor;
  pow(input: Scalar, exponent: Tensor, options?: { readonly out?: Tensor }): Tensor;
  pow(input: Scalar, options: { readonly exponent: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Raises to the power of `exponent` in place.
   *
   * `aten::pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
   * `aten::pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.pow_.html
   */
  pow_(input: Tensor, exponent: Operand): Tensor;
  pow_(input: Tensor, options: { readonly exponent: Operand }): Tensor;

  /**
   * `x` above zero, `weight * x` below.
   *
   * `aten::prelu(Tensor self, Tensor weight) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.prelu.html
   */
  prelu(input: Tensor, weight: Tensor): Tensor;
  prelu(input: Tensor, options: { readonly weight: Tensor }): Tensor;

  /**
   * The product over all elements, or over `dim`.
   *
   * `aten::prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.prod.html
   */
  prod(input: Tensor, dim: number, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  prod(input: Tensor, dim: number, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  prod(input: Tensor, options: { readonly dim: number; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  prod(input: Tensor, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

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
   * A copy with `source` at `index`, counted in row-major order.
   *
   * `aten::put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.put.html
   */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean, options?: { readonly out?: Tensor }): Tensor;
  put(input: Tensor, index: Tensor, source: Tensor, options: { readonly accumulate?: boolean; readonly out?: Tensor }): Tensor;
  put(input: Tensor, index: Tensor, options: { readonly source: Tensor; readonly accumulate?: boolean; readonly out?: Tensor }): Tensor;
  put(input: Tensor, options: { readonly index: Tensor; readonly source: Tensor; readonly accumulate?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * A copy with `source` at `index`, counted in row-major order; in place.
   *
   * `aten::put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.put_.html
   */
  put_(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put_(input: Tensor, index: Tensor, source: Tensor, options: { readonly accumulate?: boolean }): Tensor;
  put_(input: Tensor, index: Tensor, options: { readonly source: Tensor; readonly accumulate?: boolean }): Tensor;
  put_(input: Tensor, options: { readonly index: Tensor; readonly source: Tensor; readonly accumulate?: boolean }): Tensor;

  /**
   * `aten::q_per_channel_axis(Tensor self) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_per_channel_axis.html
   */
  qPerChannelAxis(input: Tensor): number;

  /**
   * `aten::q_per_channel_scales(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_per_channel_scales.html
   */
  qPerChannelScales(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::q_per_channel_zero_points(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_per_channel_zero_points.html
   */
  qPerChannelZeroPoints(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::q_scale(Tensor self) -> float`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_scale.html
   */
  qScale(input: Tensor): number;

  /**
   * `aten::q_zero_point(Tensor self) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.q_zero_point.html
   */
  qZeroPoint(input: Tensor): number;

  /**
   * The QR decomposition.
   *
   * `aten::qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.qr.html
   */
  qr(input: Tensor, some?: boolean): [Q: Tensor, R: Tensor];
  qr(input: Tensor, options: { readonly some?: boolean }): [Q: Tensor, R: Tensor];
  qr(input: Tensor, some: boolean | undefined, options: { readonly Q: Tensor; readonly R: Tensor }): [Q: Tensor, R: Tensor];
  qr(input: Tensor, options: { readonly some?: boolean; readonly Q: Tensor; readonly R: Tensor }): [Q: Tensor, R: Tensor];

  /**
   * The quantiles `q` along `dim`.
   *
   * `aten::quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   * `aten::quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.quantile.html
   */
  quantile(input: Tensor, q: Tensor | number, dim?: number | null, keepdim?: boolean, options?: { readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; readonly out?: Tensor }): Tensor;
  quantile(input: Tensor, q: Tensor | number, dim: number | null | undefined, options: { readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; readonly out?: Tensor }): Tensor;
  quantile(input: Tensor, q: Tensor | number, options: { readonly dim?: number | null; readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; readonly out?: Tensor }): Tensor;
  quantile(input: Tensor, options: { readonly q: Tensor | number; readonly dim?: number | null; readonly keepdim?: boolean; readonly interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'; readonly out?: Tensor }): Tensor;

  /**
   * `aten::quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.quantize_per_channel.html
   */
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, dtype: DType, options?: { readonly out?: Tensor }): Tensor;
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, options: { readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, options: { readonly axis: number; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerChannel(input: Tensor, scales: Tensor, options: { readonly zeroPoints: Tensor; readonly axis: number; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerChannel(input: Tensor, options: { readonly scales: Tensor; readonly zeroPoints: Tensor; readonly axis: number; readonly dtype: DType; readonly out?: Tensor }): Tensor;

  /**
   * `aten::quantize_per_tensor.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype) -> Tensor`
   * `aten::quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor`
   * `aten::quantize_per_tensor.tensors(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.quantize_per_tensor.html
   */
  quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: DType, options?: { readonly out?: Tensor }): Tensor;
  quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerTensor(input: Tensor, scale: Tensor, options: { readonly zeroPoint: Tensor; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerTensor(input: Tensor, options: { readonly scale: Tensor; readonly zeroPoint: Tensor; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerTensor(input: Tensor, scale: number, zeroPoint: number, dtype: DType, options?: { readonly out?: Tensor }): Tensor;
  quantizePerTensor(input: Tensor, scale: number, zeroPoint: number, options: { readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerTensor(input: Tensor, scale: number, options: { readonly zeroPoint: number; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerTensor(input: Tensor, options: { readonly scale: number; readonly zeroPoint: number; readonly dtype: DType; readonly out?: Tensor }): Tensor;
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DType): Tensor[];
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, options: { readonly dtype: DType }): Tensor[];
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, options: { readonly zeroPoints: Tensor; readonly dtype: DType }): Tensor[];
  quantizePerTensor(tensors: readonly Tensor[], options: { readonly scales: Tensor; readonly zeroPoints: Tensor; readonly dtype: DType }): Tensor[];
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DType, options: { readonly out: readonly Tensor[] }): void;
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, options: { readonly dtype: DType; readonly out: readonly Tensor[] }): void;
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, options: { readonly zeroPoints: Tensor; readonly dtype: DType; readonly out: readonly Tensor[] }): void;
  quantizePerTensor(tensors: readonly Tensor[], options: { readonly scales: Tensor; readonly zeroPoints: Tensor; readonly dtype: DType; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::quantize_per_tensor_dynamic(Tensor self, ScalarType dtype, bool reduce_range) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.quantize_per_tensor_dynamic.html
   */
  quantizePerTensorDynamic(input: Tensor, dtype: DType, reduceRange: boolean, options?: { readonly out?: Tensor }): Tensor;
  quantizePerTensorDynamic(input: Tensor, dtype: DType, options: { readonly reduceRange: boolean; readonly out?: Tensor }): Tensor;
  quantizePerTensorDynamic(input: Tensor, options: { readonly dtype: DType; readonly reduceRange: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.quantized_batch_norm.html
   */
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::quantized_gru.data_legacy(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   * `aten::quantized_gru.input_legacy(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
   */
  quantizedGru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  quantizedGru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];

  /**
   * `aten::quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   */
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;

  /**
   * `aten::quantized_lstm.data_legacy(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)`
   * `aten::quantized_lstm.input_legacy(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)`
   */
  quantizedLstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options?: { readonly dtype?: DType | null; readonly useDynamic?: boolean }): [Tensor, Tensor, Tensor];
  quantizedLstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: { readonly dtype?: DType | null; readonly useDynamic?: boolean }): [Tensor, Tensor, Tensor];

  /**
   * `aten::quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)`
   */
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor];

  /**
   * `aten::quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.quantized_max_pool1d.html
   */
  quantizedMaxPool1d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean, options?: { readonly out?: Tensor }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool1d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool1d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.quantized_max_pool2d.html
   */
  quantizedMaxPool2d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean, options?: { readonly out?: Tensor }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool2d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool2d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   */
  quantizedMaxPool3d(input: Tensor, kernelSize: Dims, stride?: Dims, padding?: Dims, dilation?: Dims, ceilMode?: boolean, options?: { readonly out?: Tensor }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, dilation: Dims | undefined, options: { readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: Dims, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool3d(input: Tensor, kernelSize: Dims, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;
  quantizedMaxPool3d(input: Tensor, options: { readonly kernelSize: Dims; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly ceilMode?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   */
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;

  /**
   * `aten::quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
   */
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;

  /**
   * Radians as degrees.
   *
   * `aten::rad2deg(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.rad2deg.html
   */
  rad2deg(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Radians as degrees; in place.
   *
   * `aten::rad2deg_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.rad2deg_.html
   */
  rad2deg_(input: Tensor): Tensor;

  /**
   * Drawn from the uniform distribution.
   *
   * `aten::rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::rand(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.rand.html
   */
  rand(size: readonly number[], options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  rand(size: readonly number[], options?: FactoryOptions): Tensor;
  rand(size: readonly number[], options: { readonly out: Tensor }): Tensor;
  rand(size: readonly number[], options: { readonly generator: Generator | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.rand_like.html
   */
  randLike(input: Tensor, options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randLike(input: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randLike(input: Tensor, options: { readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randLike(input: Tensor, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * Integers drawn from `low` to before `high`.
   *
   * `aten::randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::randint.low(SymInt low, SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::randint.generator(SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::randint(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.randint.html
   */
  randint(low: number, high: number, size: readonly number[], options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randint(low: number, high: number, options: { readonly size: readonly number[]; readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randint(low: number, options: { readonly high: number; readonly size: readonly number[]; readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randint(low: number, high: number, size: readonly number[], options?: FactoryOptions): Tensor;
  randint(low: number, high: number, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randint(low: number, options: { readonly high: number; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randint(high: number, size: readonly number[], options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randint(high: number, options: { readonly size: readonly number[]; readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randint(high: number, size: readonly number[], options?: FactoryOptions): Tensor;
  randint(high: number, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randint(low: number, high: number, size: readonly number[], options: { readonly out: Tensor }): Tensor;
  randint(low: number, high: number, options: { readonly size: readonly number[]; readonly out: Tensor }): Tensor;
  randint(low: number, options: { readonly high: number; readonly size: readonly number[]; readonly out: Tensor }): Tensor;
  randint(low: number, high: number, size: readonly number[], options: { readonly generator: Generator | null; readonly out: Tensor }): Tensor;
  randint(low: number, high: number, options: { readonly size: readonly number[]; readonly generator: Generator | null; readonly out: Tensor }): Tensor;
  randint(low: number, options: { readonly high: number; readonly size: readonly number[]; readonly generator: Generator | null; readonly out: Tensor }): Tensor;
  randint(high: number, size: readonly number[], options: { readonly out: Tensor }): Tensor;
  randint(high: number, options: { readonly size: readonly number[]; readonly out: Tensor }): Tensor;
  randint(high: number, size: readonly number[], options: { readonly generator: Generator | null; readonly out: Tensor }): Tensor;
  randint(high: number, options: { readonly size: readonly number[]; readonly generator: Generator | null; readonly out: Tensor }): Tensor;

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
  randintLike(input: Tensor, high: Tensor | number, options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, options: { readonly high: Tensor | number; readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, high: Tensor | number, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, options: { readonly high: Tensor | number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, low: number, high: number, options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, low: number, options: { readonly high: number; readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, options: { readonly low: number; readonly high: number; readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, low: number, high: number, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, low: number, options: { readonly high: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randintLike(input: Tensor, options: { readonly low: number; readonly high: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
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
   * Drawn from the normal distribution.
   *
   * `aten::randn.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::randn(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.randn.html
   */
  randn(size: readonly number[], options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randn(size: readonly number[], options?: FactoryOptions): Tensor;
  randn(size: readonly number[], options: { readonly out: Tensor }): Tensor;
  randn(size: readonly number[], options: { readonly generator: Generator | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   * `aten::randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.randn_like.html
   */
  randnLike(input: Tensor, options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randnLike(input: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  randnLike(input: Tensor, options: { readonly generator: Generator | null; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
  randnLike(input: Tensor, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::random(Tensor self, *, Generator? generator=None) -> Tensor`
   * `aten::random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor`
   * `aten::random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor`
   */
  random(input: Tensor, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  random(input: Tensor, to: number, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  random(input: Tensor, options: { readonly to: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  random(input: Tensor, from: number, to: number | null, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  random(input: Tensor, from: number, options: { readonly to: number | null; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  random(input: Tensor, options: { readonly from: number; readonly to: number | null; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * Draws integers: all, below `to`, or from `from` to before `to`.
   *
   * `aten::random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`
   * `aten::random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`
   * `aten::random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.random_.html
   */
  random_(input: Tensor, options?: RandomOptions): Tensor;
  random_(input: Tensor, to: number, options?: RandomOptions): Tensor;
  random_(input: Tensor, options: { readonly to: number; readonly generator?: Generator | null }): Tensor;
  random_(input: Tensor, from: number, to: number | null, options?: RandomOptions): Tensor;
  random_(input: Tensor, from: number, options: { readonly to: number | null; readonly generator?: Generator | null }): Tensor;
  random_(input: Tensor, options: { readonly from: number; readonly to: number | null; readonly generator?: Generator | null }): Tensor;

  /**
   * Integers in random order.
   *
   * `aten::randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::randperm(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.randperm.html
   */
  randperm(n: number, options: { readonly generator: Generator | null; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  randperm(n: number, options?: FactoryOptions): Tensor;
  randperm(n: number, options: { readonly out: Tensor }): Tensor;
  randperm(n: number, options: { readonly generator: Generator | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   * `aten::range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.range.html
   */
  range(start: Scalar, end: Scalar, step?: Scalar, options?: FactoryOptions): Tensor;
  range(start: Scalar, end: Scalar, options: { readonly step?: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  range(start: Scalar, options: { readonly end: Scalar; readonly step?: Scalar; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  range(start: Scalar, end: Scalar, step: Scalar | undefined, options: { readonly out: Tensor }): Tensor;
  range(start: Scalar, end: Scalar, options: { readonly step?: Scalar; readonly out: Tensor }): Tensor;
  range(start: Scalar, options: { readonly end: Scalar; readonly step?: Scalar; readonly out: Tensor }): Tensor;

  /**
   * All elements in one dimension; shares memory where that is possible.
   *
   * `aten::ravel(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.ravel.html
   */
  ravel(input: Tensor): Tensor;

  /**
   * The real part; shares memory.
   *
   * `aten::real(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.real.html
   */
  real(input: Tensor): Tensor;

  /**
   * 1 divided by each element.
   *
   * `aten::reciprocal(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.reciprocal.html
   */
  reciprocal(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 1 divided by each element; in place.
   *
   * `aten::reciprocal_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.reciprocal_.html
   */
  reciprocal_(input: Tensor): Tensor;

  /**
   * `aten::reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor`
   */
  reflectionPad1d(input: Tensor, padding: Dims, options?: { readonly out?: Tensor }): Tensor;
  reflectionPad1d(input: Tensor, options: { readonly padding: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::reflection_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor`
   */
  reflectionPad1dBackward(gradOutput: Tensor, input: Tensor, padding: Dims, options?: { readonly gradInput?: Tensor }): Tensor;
  reflectionPad1dBackward(gradOutput: Tensor, input: Tensor, options: { readonly padding: Dims; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor`
   */
  reflectionPad2d(input: Tensor, padding: Dims, options?: { readonly out?: Tensor }): Tensor;
  reflectionPad2d(input: Tensor, options: { readonly padding: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::reflection_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor`
   */
  reflectionPad2dBackward(gradOutput: Tensor, input: Tensor, padding: Dims, options?: { readonly gradInput?: Tensor }): Tensor;
  reflectionPad2dBackward(gradOutput: Tensor, input: Tensor, options: { readonly padding: Dims; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor`
   */
  reflectionPad3d(input: Tensor, padding: Dims, options?: { readonly out?: Tensor }): Tensor;
  reflectionPad3d(input: Tensor, options: { readonly padding: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::reflection_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor`
   */
  reflectionPad3dBackward(gradOutput: Tensor, input: Tensor, padding: Dims, options?: { readonly gradInput?: Tensor }): Tensor;
  reflectionPad3dBackward(gradOutput: Tensor, input: Tensor, options: { readonly padding: Dims; readonly gradInput?: Tensor }): Tensor;

  /**
   * `max(x, 0)`.
   *
   * `aten::relu(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.relu.html
   */
  relu(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `min(max(x, 0), 6)`.
   *
   * `aten::relu6(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.relu6.html
   */
  relu6(input: Tensor): Tensor;

  /**
   * `min(max(x, 0), 6)`; in place.
   *
   * `aten::relu6_(Tensor(a!) self) -> Tensor(a!)`
   */
  relu6_(input: Tensor): Tensor;

  /**
   * `max(x, 0)` in place.
   *
   * `aten::relu_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.relu_.html
   */
  relu_(input: Tensor): Tensor;

  /**
   * The remainder with the sign of the divisor, as Python's `%`.
   *
   * `aten::remainder.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::remainder.Scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.remainder.html
   */
  remainder(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  remainder(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  remainder(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  remainder(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The remainder with the sign of the divisor, as Python's `%`; in place.
   *
   * `aten::remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.remainder_.html
   */
  remainder_(input: Tensor, other: Operand): Tensor;
  remainder_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * Limits the p-norm of each slice along `dim` to `maxnorm`.
   *
   * `aten::renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.renorm.html
   */
  renorm(input: Tensor, p: Scalar, dim: number, maxnorm: Scalar, options?: { readonly out?: Tensor }): Tensor;
  renorm(input: Tensor, p: Scalar, dim: number, options: { readonly maxnorm: Scalar; readonly out?: Tensor }): Tensor;
  renorm(input: Tensor, p: Scalar, options: { readonly dim: number; readonly maxnorm: Scalar; readonly out?: Tensor }): Tensor;
  renorm(input: Tensor, options: { readonly p: Scalar; readonly dim: number; readonly maxnorm: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * Limits the p-norm of each slice along `dim` to `maxnorm`; in place.
   *
   * `aten::renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.renorm_.html
   */
  renorm_(input: Tensor, p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  renorm_(input: Tensor, p: Scalar, dim: number, options: { readonly maxnorm: Scalar }): Tensor;
  renorm_(input: Tensor, p: Scalar, options: { readonly dim: number; readonly maxnorm: Scalar }): Tensor;
  renorm_(input: Tensor, options: { readonly p: Scalar; readonly dim: number; readonly maxnorm: Scalar }): Tensor;

  /**
   * Repeats the contents `repeats` times in each dimension.
   *
   * `aten::repeat(Tensor self, SymInt[] repeats) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.repeat.html
   */
  repeat(input: Tensor, repeats: readonly number[], options?: { readonly out?: Tensor }): Tensor;
  repeat(input: Tensor, options: { readonly repeats: readonly number[]; readonly out?: Tensor }): Tensor;

  /**
   * Repeats each entry along `dim`.
   *
   * `aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   * `aten::repeat_interleave.Tensor(Tensor repeats, *, SymInt? output_size=None) -> Tensor`
   * `aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.repeat_interleave.html
   */
  repeatInterleave(input: Tensor, repeats: Tensor | number, dim?: number | null, options?: { readonly outputSize?: number | null }): Tensor;
  repeatInterleave(input: Tensor, repeats: Tensor | number, options: { readonly dim?: number | null; readonly outputSize?: number | null }): Tensor;
  repeatInterleave(input: Tensor, options: { readonly repeats: Tensor | number; readonly dim?: number | null; readonly outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: Tensor, options?: { readonly outputSize?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor`
   */
  replicationPad1d(input: Tensor, padding: Dims, options?: { readonly out?: Tensor }): Tensor;
  replicationPad1d(input: Tensor, options: { readonly padding: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::replication_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor`
   */
  replicationPad1dBackward(gradOutput: Tensor, input: Tensor, padding: Dims, options?: { readonly gradInput?: Tensor }): Tensor;
  replicationPad1dBackward(gradOutput: Tensor, input: Tensor, options: { readonly padding: Dims; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor`
   */
  replicationPad2d(input: Tensor, padding: Dims, options?: { readonly out?: Tensor }): Tensor;
  replicationPad2d(input: Tensor, options: { readonly padding: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::replication_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor`
   */
  replicationPad2dBackward(gradOutput: Tensor, input: Tensor, padding: Dims, options?: { readonly gradInput?: Tensor }): Tensor;
  replicationPad2dBackward(gradOutput: Tensor, input: Tensor, options: { readonly padding: Dims; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor`
   */
  replicationPad3d(input: Tensor, padding: Dims, options?: { readonly out?: Tensor }): Tensor;
  replicationPad3d(input: Tensor, options: { readonly padding: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::replication_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor`
   */
  replicationPad3dBackward(gradOutput: Tensor, input: Tensor, padding: Dims, options?: { readonly gradInput?: Tensor }): Tensor;
  replicationPad3dBackward(gradOutput: Tensor, input: Tensor, options: { readonly padding: Dims; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::requires_grad_(Tensor(a!) self, bool requires_grad=True) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.requires_grad_.html
   */
  requiresGrad_(input: Tensor, requiresGrad?: boolean): Tensor;
  requiresGrad_(input: Tensor, options: { readonly requiresGrad?: boolean }): Tensor;

  /**
   * Another shape; shares memory where that is possible.
   *
   * `aten::reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.reshape.html
   */
  reshape(input: Tensor, shape: readonly number[]): Tensor;
  reshape(input: Tensor, options: { readonly shape: readonly number[] }): Tensor;

  /**
   * `reshape` to the shape of `other`.
   *
   * `aten::reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.reshape_as.html
   */
  reshapeAs(input: Tensor, other: Tensor): Tensor;
  reshapeAs(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * `aten::resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor`
   */
  resize(input: Tensor, size: readonly number[], options?: { readonly memoryFormat?: MemoryFormat | null; readonly out?: Tensor }): Tensor;
  resize(input: Tensor, options: { readonly size: readonly number[]; readonly memoryFormat?: MemoryFormat | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor`
   */
  resizeAs(input: Tensor, theTemplate: Tensor, options?: { readonly memoryFormat?: MemoryFormat | null; readonly out?: Tensor }): Tensor;
  resizeAs(input: Tensor, options: { readonly theTemplate: Tensor; readonly memoryFormat?: MemoryFormat | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::resize_as_sparse(Tensor self, Tensor the_template) -> Tensor`
   */
  resizeAsSparse(input: Tensor, theTemplate: Tensor, options?: { readonly out?: Tensor }): Tensor;
  resizeAsSparse(input: Tensor, options: { readonly theTemplate: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)`
   */
  resizeAsSparse_(input: Tensor, theTemplate: Tensor): Tensor;
  resizeAsSparse_(input: Tensor, options: { readonly theTemplate: Tensor }): Tensor;

  /**
   * Changes the size to that of another tensor.
   *
   * `aten::resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.resize_as_.html
   */
  resizeAs_(input: Tensor, theTemplate: Tensor, options?: { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  resizeAs_(input: Tensor, options: { readonly theTemplate: Tensor; readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * Changes the size, and the memory where it does not suffice.
   *
   * `aten::resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.resize_.html
   */
  resize_(input: Tensor, size: readonly number[], options?: { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  resize_(input: Tensor, options: { readonly size: readonly number[]; readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * The values with a conjugation that is still to be computed carried out.
   *
   * `aten::resolve_conj(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.resolve_conj.html
   */
  resolveConj(input: Tensor): Tensor;

  /**
   * The values with a change of sign that is still to be computed carried out.
   *
   * `aten::resolve_neg(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.resolve_neg.html
   */
  resolveNeg(input: Tensor): Tensor;

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
   * `aten::retain_grad(Tensor(a!) self) -> ()`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.retain_grad.html
   */
  retainGrad(input: Tensor): void;

  /**
   * `aten::retains_grad(Tensor self) -> bool`
   */
  retainsGrad(input: Tensor): boolean;

  /**
   * Divides by the root of the mean square over the last dimensions.
   *
   * `aten::rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.rms_norm.html
   */
  rmsNorm(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, eps?: number | null): Tensor;
  rmsNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null | undefined, options: { readonly eps?: number | null }): Tensor;
  rmsNorm(input: Tensor, normalizedShape: readonly number[], options: { readonly weight?: Tensor | null; readonly eps?: number | null }): Tensor;
  rmsNorm(input: Tensor, options: { readonly normalizedShape: readonly number[]; readonly weight?: Tensor | null; readonly eps?: number | null }): Tensor;

  /**
   * A recurrent network with relu.
   *
   * `aten::rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   * `aten::rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
   */
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];

  /**
   * `aten::rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   */
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null | undefined, options: { readonly bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, hx: Tensor, options: { readonly wIh: Tensor; readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  rnnReluCell(input: Tensor, options: { readonly hx: Tensor; readonly wIh: Tensor; readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;

  /**
   * A recurrent network with tanh.
   *
   * `aten::rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
   * `aten::rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
   */
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];

  /**
   * `aten::rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
   */
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null | undefined, options: { readonly bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, hx: Tensor, options: { readonly wIh: Tensor; readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;
  rnnTanhCell(input: Tensor, options: { readonly hx: Tensor; readonly wIh: Tensor; readonly wHh: Tensor; readonly bIh?: Tensor | null; readonly bHh?: Tensor | null }): Tensor;

  /**
   * Shifts the contents around along `dims`.
   *
   * `aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.roll.html
   */
  roll(input: Tensor, shifts: Dims, dims?: Dims, options?: { readonly out?: Tensor }): Tensor;
  roll(input: Tensor, shifts: Dims, options: { readonly dims?: Dims; readonly out?: Tensor }): Tensor;
  roll(input: Tensor, options: { readonly shifts: Dims; readonly dims?: Dims; readonly out?: Tensor }): Tensor;

  /**
   * Rotates by `k` quarter turns in the plane of `dims`.
   *
   * `aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.rot90.html
   */
  rot90(input: Tensor, k?: number, dims?: readonly number[], options?: { readonly out?: Tensor }): Tensor;
  rot90(input: Tensor, k: number | undefined, options: { readonly dims?: readonly number[]; readonly out?: Tensor }): Tensor;
  rot90(input: Tensor, options: { readonly k?: number; readonly dims?: readonly number[]; readonly out?: Tensor }): Tensor;

  /**
   * The nearest integer, halves to even; or the nearest with `decimals` digits.
   *
   * `aten::round(Tensor self) -> Tensor`
   * `aten::round.decimals(Tensor self, *, int decimals) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.round.html
   */
  round(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  round(input: Tensor, options: { readonly decimals: number; readonly out?: Tensor }): Tensor;

  /**
   * The nearest integer, halves to even; or the nearest with `decimals` digits; in place.
   *
   * `aten::round_(Tensor(a!) self) -> Tensor(a!)`
   * `aten::round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.round_.html
   */
  round_(input: Tensor): Tensor;
  round_(input: Tensor, options: { readonly decimals: number }): Tensor;

  /**
   * The row indices of a sparse matrix.
   *
   * `aten::row_indices(Tensor(a) self) -> Tensor(a)`
   */
  rowIndices(input: Tensor): Tensor;

  /**
   * `aten::row_indices_copy(Tensor self) -> Tensor`
   */
  rowIndicesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::row_stack(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.row_stack.html
   */
  rowStack(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * `x` above zero, a random slope below.
   *
   * `aten::rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.rrelu.html
   */
  rrelu(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rrelu(input: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: RandomOptions): Tensor;
  rrelu(input: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { readonly training?: boolean; readonly generator?: Generator | null }): Tensor;
  rrelu(input: Tensor, lower: Scalar | undefined, options: { readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): Tensor;
  rrelu(input: Tensor, options: { readonly lower?: Scalar; readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): Tensor;

  /**
   * `aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
   */
  rreluWithNoise(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null, options?: { readonly out?: Tensor }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { readonly training?: boolean; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar | undefined, options: { readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  rreluWithNoise(input: Tensor, noise: Tensor, options: { readonly lower?: Scalar; readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  rreluWithNoise(input: Tensor, options: { readonly noise: Tensor; readonly lower?: Scalar; readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::rrelu_with_noise_backward(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result) -> Tensor`
   */
  rreluWithNoiseBackward(gradOutput: Tensor, input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
   */
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): [Tensor, Tensor];
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: RandomOptions): [Tensor, Tensor];
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { readonly training?: boolean; readonly generator?: Generator | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, lower: Scalar | undefined, options: { readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, options: { readonly lower?: Scalar; readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): [Tensor, Tensor];
  rreluWithNoiseFunctional(input: Tensor, options: { readonly noise: Tensor; readonly lower?: Scalar; readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): [Tensor, Tensor];

  /**
   * `aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
   */
  rreluWithNoise_(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: RandomOptions): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { readonly training?: boolean; readonly generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar | undefined, options: { readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, noise: Tensor, options: { readonly lower?: Scalar; readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): Tensor;
  rreluWithNoise_(input: Tensor, options: { readonly noise: Tensor; readonly lower?: Scalar; readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): Tensor;

  /**
   * `x` above zero, a random slope below; in place.
   *
   * `aten::rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.rrelu_.html
   */
  rrelu_(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
  rrelu_(input: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, training: boolean | undefined, options: RandomOptions): Tensor;
  rrelu_(input: Tensor, lower: Scalar | undefined, upper: Scalar | undefined, options: { readonly training?: boolean; readonly generator?: Generator | null }): Tensor;
  rrelu_(input: Tensor, lower: Scalar | undefined, options: { readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): Tensor;
  rrelu_(input: Tensor, options: { readonly lower?: Scalar; readonly upper?: Scalar; readonly training?: boolean; readonly generator?: Generator | null }): Tensor;

  /**
   * 1 divided by the square root.
   *
   * `aten::rsqrt(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.rsqrt.html
   */
  rsqrt(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 1 divided by the square root; in place.
   *
   * `aten::rsqrt_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.rsqrt_.html
   */
  rsqrt_(input: Tensor): Tensor;

  /**
   * `aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   */
  rsub(input: Tensor, other: Operand, options?: { readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  rsub(input: Tensor, options: { readonly other: Operand; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  rsub(input: Tensor, other: Scalar, alpha?: Scalar, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  scalarTensor(s: Scalar, options?: FactoryOptions): Tensor;
  scalarTensor(s: Scalar, options: { readonly out: Tensor }): Tensor;

  /**
   * `softmax(query @ key.T * scale) @ value`.
   *
   * `aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.scaled_dot_product_attention.html
   */
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { readonly scale?: number | null; readonly enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly scale?: number | null; readonly enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly scale?: number | null; readonly enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, options: { readonly attnMask?: Tensor | null; readonly dropoutP?: number; readonly isCausal?: boolean; readonly scale?: number | null; readonly enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, key: Tensor, options: { readonly value: Tensor; readonly attnMask?: Tensor | null; readonly dropoutP?: number; readonly isCausal?: boolean; readonly scale?: number | null; readonly enableGqa?: boolean }): Tensor;
  scaledDotProductAttention(query: Tensor, options: { readonly key: Tensor; readonly value: Tensor; readonly attnMask?: Tensor | null; readonly dropoutP?: number; readonly isCausal?: boolean; readonly scale?: number | null; readonly enableGqa?: boolean }): Tensor;

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
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, options: { readonly src: Tensor; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { readonly reduce: 'add' | 'multiply'; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, options: { readonly src: Tensor; readonly reduce: 'add' | 'multiply'; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly reduce: 'add' | 'multiply'; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly reduce: 'add' | 'multiply'; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options?: { readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, options: { readonly value: Scalar; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, options: { readonly index: Tensor; readonly value: Scalar; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly value: Scalar; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options: { readonly reduce: 'add' | 'multiply'; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, index: Tensor, options: { readonly value: Scalar; readonly reduce: 'add' | 'multiply'; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, dim: number, options: { readonly index: Tensor; readonly value: Scalar; readonly reduce: 'add' | 'multiply'; readonly out?: Tensor }): Tensor;
  scatter(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly value: Scalar; readonly reduce: 'add' | 'multiply'; readonly out?: Tensor }): Tensor;

  /**
   * A copy with `src` added along `dim` where `index` says.
   *
   * `aten::scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.scatter_add.html
   */
  scatterAdd(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { readonly out?: Tensor }): Tensor;
  scatterAdd(input: Tensor, dim: number, index: Tensor, options: { readonly src: Tensor; readonly out?: Tensor }): Tensor;
  scatterAdd(input: Tensor, dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly out?: Tensor }): Tensor;
  scatterAdd(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * A copy with `src` added along `dim` where `index` says; in place.
   *
   * `aten::scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.scatter_add_.html
   */
  scatterAdd_(input: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
  scatterAdd_(input: Tensor, dim: number, index: Tensor, options: { readonly src: Tensor }): Tensor;
  scatterAdd_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly src: Tensor }): Tensor;
  scatterAdd_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor }): Tensor;

  /**
   * A copy with `src` combined along `dim` where `index` says.
   *
   * `aten::scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.scatter_reduce.html
   */
  scatterReduce(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', options?: { readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;
  scatterReduce(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;
  scatterReduce(input: Tensor, dim: number, index: Tensor, options: { readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;
  scatterReduce(input: Tensor, dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;
  scatterReduce(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * A copy with `src` combined along `dim` where `index` says; in place.
   *
   * `aten::scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.scatter_reduce_.html
   */
  scatterReduce_(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', options?: { readonly includeSelf?: boolean }): Tensor;
  scatterReduce_(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  scatterReduce_(input: Tensor, dim: number, index: Tensor, options: { readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  scatterReduce_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;
  scatterReduce_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin'; readonly includeSelf?: boolean }): Tensor;

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
  scatter_(input: Tensor, dim: number, index: Tensor, src: Tensor): Tensor;
  scatter_(input: Tensor, dim: number, index: Tensor, options: { readonly src: Tensor }): Tensor;
  scatter_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly src: Tensor }): Tensor;
  scatter_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor }): Tensor;
  scatter_(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter_(input: Tensor, dim: number, index: Tensor, options: { readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly src: Tensor; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter_(input: Tensor, dim: number, index: Tensor, value: Scalar): Tensor;
  scatter_(input: Tensor, dim: number, index: Tensor, options: { readonly value: Scalar }): Tensor;
  scatter_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly value: Scalar }): Tensor;
  scatter_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly value: Scalar }): Tensor;
  scatter_(input: Tensor, dim: number, index: Tensor, value: Scalar, options: { readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter_(input: Tensor, dim: number, index: Tensor, options: { readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter_(input: Tensor, dim: number, options: { readonly index: Tensor; readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): Tensor;
  scatter_(input: Tensor, options: { readonly dim: number; readonly index: Tensor; readonly value: Scalar; readonly reduce: 'add' | 'multiply' }): Tensor;

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
   * `aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.segment_reduce.html
   */
  segmentReduce(data: Tensor, reduce: 'sum' | 'mean' | 'max' | 'min' | 'prod', options?: { readonly lengths?: Tensor | null; readonly indices?: Tensor | null; readonly offsets?: Tensor | null; readonly axis?: number; readonly unsafe?: boolean; readonly initial?: Scalar | null; readonly out?: Tensor }): Tensor;
  segmentReduce(data: Tensor, options: { readonly reduce: 'sum' | 'mean' | 'max' | 'min' | 'prod'; readonly lengths?: Tensor | null; readonly indices?: Tensor | null; readonly offsets?: Tensor | null; readonly axis?: number; readonly unsafe?: boolean; readonly initial?: Scalar | null; readonly out?: Tensor }): Tensor;

  /**
   * Entry `index` of dimension `dim`, which goes away; shares memory.
   *
   * `aten::select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.select.html
   */
  select(input: Tensor, dim: number, index: number): Tensor;
  select(input: Tensor, dim: number, options: { readonly index: number }): Tensor;
  select(input: Tensor, options: { readonly dim: number; readonly index: number }): Tensor;

  /**
   * `aten::select_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index) -> Tensor`
   */
  selectBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, index: number, options?: { readonly out?: Tensor }): Tensor;
  selectBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, options: { readonly index: number; readonly out?: Tensor }): Tensor;
  selectBackward(gradOutput: Tensor, inputSizes: readonly number[], options: { readonly dim: number; readonly index: number; readonly out?: Tensor }): Tensor;
  selectBackward(gradOutput: Tensor, options: { readonly inputSizes: readonly number[]; readonly dim: number; readonly index: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::select_copy.int(Tensor self, int dim, SymInt index) -> Tensor`
   */
  selectCopy(input: Tensor, dim: number, index: number, options?: { readonly out?: Tensor }): Tensor;
  selectCopy(input: Tensor, dim: number, options: { readonly index: number; readonly out?: Tensor }): Tensor;
  selectCopy(input: Tensor, options: { readonly dim: number; readonly index: number; readonly out?: Tensor }): Tensor;

  /**
   * A copy with `src` at entry `index` of `dim`.
   *
   * `aten::select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.select_scatter.html
   */
  selectScatter(input: Tensor, src: Tensor, dim: number, index: number, options?: { readonly out?: Tensor }): Tensor;
  selectScatter(input: Tensor, src: Tensor, dim: number, options: { readonly index: number; readonly out?: Tensor }): Tensor;
  selectScatter(input: Tensor, src: Tensor, options: { readonly dim: number; readonly index: number; readonly out?: Tensor }): Tensor;
  selectScatter(input: Tensor, options: { readonly src: Tensor; readonly dim: number; readonly index: number; readonly out?: Tensor }): Tensor;

  /**
   * `elu`, scaled so that means and variances stay.
   *
   * `aten::selu(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.selu.html
   */
  selu(input: Tensor): Tensor;

  /**
   * `elu`, scaled so that means and variances stay; in place.
   *
   * `aten::selu_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.selu_.html
   */
  selu_(input: Tensor): Tensor;

  /**
   * `aten::set(Tensor self) -> Tensor`
   * `aten::set.source_Tensor(Tensor self, Tensor source) -> Tensor`
   */
  set(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  set(input: Tensor, source: Tensor, options?: { readonly out?: Tensor }): Tensor;
  set(input: Tensor, options: { readonly source: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::set_data(Tensor(a!) self, Tensor new_data) -> ()`
   */
  setData(input: Tensor, newData: Tensor): void;
  setData(input: Tensor, options: { readonly newData: Tensor }): void;

  /**
   * Exchanges the memory for that of `source`.
   *
   * `aten::set_(Tensor(a!) self) -> Tensor(a!)`
   * `aten::set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`
   * `aten::set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.set_.html
   */
  set_(input: Tensor): Tensor;
  set_(input: Tensor, source: Tensor): Tensor;
  set_(input: Tensor, options: { readonly source: Tensor }): Tensor;
  set_(input: Tensor, source: Tensor, storageOffset: number, size: readonly number[], stride?: readonly number[]): Tensor;
  set_(input: Tensor, source: Tensor, storageOffset: number, size: readonly number[], options: { readonly stride?: readonly number[] }): Tensor;
  set_(input: Tensor, source: Tensor, storageOffset: number, options: { readonly size: readonly number[]; readonly stride?: readonly number[] }): Tensor;
  set_(input: Tensor, source: Tensor, options: { readonly storageOffset: number; readonly size: readonly number[]; readonly stride?: readonly number[] }): Tensor;
  set_(input: Tensor, options: { readonly source: Tensor; readonly storageOffset: number; readonly size: readonly number[]; readonly stride?: readonly number[] }): Tensor;

  /**
   * The sign; of complex numbers, the number of length 1 in their direction.
   *
   * `aten::sgn(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sgn.html
   */
  sgn(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The sign; of complex numbers, the number of length 1 in their direction; in place.
   *
   * `aten::sgn_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sgn_.html
   */
  sgn_(input: Tensor): Tensor;

  /**
   * `1 / (1 + exp(-x))`.
   *
   * `aten::sigmoid(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sigmoid.html
   */
  sigmoid(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::sigmoid_backward(Tensor grad_output, Tensor output) -> Tensor`
   */
  sigmoidBackward(gradOutput: Tensor, output: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;
  sigmoidBackward(gradOutput: Tensor, options: { readonly output: Tensor; readonly gradInput?: Tensor }): Tensor;

  /**
   * `1 / (1 + exp(-x))`; in place.
   *
   * `aten::sigmoid_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sigmoid_.html
   */
  sigmoid_(input: Tensor): Tensor;

  /**
   * -1, 0 or 1.
   *
   * `aten::sign(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sign.html
   */
  sign(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * -1, 0 or 1; in place.
   *
   * `aten::sign_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sign_.html
   */
  sign_(input: Tensor): Tensor;

  /**
   * Where the sign is negative, -0 included.
   *
   * `aten::signbit(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.signbit.html
   */
  signbit(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `x * sigmoid(x)`.
   *
   * `aten::silu(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.silu.html
   */
  silu(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::silu_backward(Tensor grad_output, Tensor self) -> Tensor`
   */
  siluBackward(gradOutput: Tensor, input: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * `x * sigmoid(x)`; in place.
   *
   * `aten::silu_(Tensor(a!) self) -> Tensor(a!)`
   */
  silu_(input: Tensor): Tensor;

  /**
   * The sine.
   *
   * `aten::sin(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sin.html
   */
  sin(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The sine; in place.
   *
   * `aten::sin_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sin_.html
   */
  sin_(input: Tensor): Tensor;

  /**
   * `sin(pi x) / (pi x)`.
   *
   * `aten::sinc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sinc.html
   */
  sinc(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `sin(pi x) / (pi x)`; in place.
   *
   * `aten::sinc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sinc_.html
   */
  sinc_(input: Tensor): Tensor;

  /**
   * The hyperbolic sine.
   *
   * `aten::sinh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sinh.html
   */
  sinh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The hyperbolic sine; in place.
   *
   * `aten::sinh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sinh_.html
   */
  sinh_(input: Tensor): Tensor;

  /**
   * The length of dimension `dim`.
   *
   * `aten::size.int(Tensor self, int dim) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.size.html
   */
  size(input: Tensor, dim: number): number;
  size(input: Tensor, options: { readonly dim: number }): number;

  /**
   * From `start` to before `end` along `dim`; shares memory.
   *
   * `aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   */
  slice(input: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  slice(input: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { readonly step?: number }): Tensor;
  slice(input: Tensor, dim: number | undefined, start: number | null | undefined, options: { readonly end?: number | null; readonly step?: number }): Tensor;
  slice(input: Tensor, dim: number | undefined, options: { readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;
  slice(input: Tensor, options: { readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;

  /**
   * `aten::slice_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step) -> Tensor`
   */
  sliceBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, start: number, end: number, step: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   */
  sliceCopy(input: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { readonly out?: Tensor }): Tensor;
  sliceCopy(input: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { readonly step?: number; readonly out?: Tensor }): Tensor;
  sliceCopy(input: Tensor, dim: number | undefined, start: number | null | undefined, options: { readonly end?: number | null; readonly step?: number; readonly out?: Tensor }): Tensor;
  sliceCopy(input: Tensor, dim: number | undefined, options: { readonly start?: number | null; readonly end?: number | null; readonly step?: number; readonly out?: Tensor }): Tensor;
  sliceCopy(input: Tensor, options: { readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   */
  sliceInverse(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceInverse(input: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { readonly step?: number }): Tensor;
  sliceInverse(input: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, options: { readonly end?: number | null; readonly step?: number }): Tensor;
  sliceInverse(input: Tensor, src: Tensor, dim: number | undefined, options: { readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;
  sliceInverse(input: Tensor, src: Tensor, options: { readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;
  sliceInverse(input: Tensor, options: { readonly src: Tensor; readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number }): Tensor;

  /**
   * A copy with `src` from `start` to before `end` along `dim`.
   *
   * `aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.slice_scatter.html
   */
  sliceScatter(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { readonly out?: Tensor }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, end: number | null | undefined, options: { readonly step?: number; readonly out?: Tensor }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, dim: number | undefined, start: number | null | undefined, options: { readonly end?: number | null; readonly step?: number; readonly out?: Tensor }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, dim: number | undefined, options: { readonly start?: number | null; readonly end?: number | null; readonly step?: number; readonly out?: Tensor }): Tensor;
  sliceScatter(input: Tensor, src: Tensor, options: { readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number; readonly out?: Tensor }): Tensor;
  sliceScatter(input: Tensor, options: { readonly src: Tensor; readonly dim?: number; readonly start?: number | null; readonly end?: number | null; readonly step?: number; readonly out?: Tensor }): Tensor;

  /**
   * Sign and logarithm of the absolute value of the determinant.
   *
   * `aten::slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.slogdet.html
   */
  slogdet(input: Tensor): [sign: Tensor, logabsdet: Tensor];
  slogdet(input: Tensor, options: { readonly sign: Tensor; readonly logabsdet: Tensor }): [sign: Tensor, logabsdet: Tensor];

  /**
   * `aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor`
   */
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias?: Tensor | null, stride?: Dims, padding?: Dims, options?: { readonly out?: Tensor }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly out?: Tensor }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly out?: Tensor }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: Dims, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly out?: Tensor }): Tensor;
  slowConv3d(input: Tensor, weight: Tensor, options: { readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly out?: Tensor }): Tensor;
  slowConv3d(input: Tensor, options: { readonly weight: Tensor; readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor`
   */
  slowConv3dForward(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null, stride: Dims, padding: Dims, options?: { readonly output?: Tensor }): Tensor;

  /**
   * `aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   */
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias?: Tensor | null, stride?: Dims, padding?: Dims, dilation?: Dims, options?: { readonly out?: Tensor }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: Dims, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated2d(input: Tensor, weight: Tensor, options: { readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated2d(input: Tensor, options: { readonly weight: Tensor; readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   */
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias?: Tensor | null, stride?: Dims, padding?: Dims, dilation?: Dims, options?: { readonly out?: Tensor }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, padding: Dims | undefined, options: { readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: Dims, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated3d(input: Tensor, weight: Tensor, options: { readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvDilated3d(input: Tensor, options: { readonly weight: Tensor; readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   */
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias?: Tensor | null, stride?: Dims, padding?: Dims, outputPadding?: Dims, dilation?: Dims, options?: { readonly out?: Tensor }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, padding: Dims | undefined, options: { readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: Dims, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose2d(input: Tensor, weight: Tensor, options: { readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose2d(input: Tensor, options: { readonly weight: Tensor; readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   */
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias?: Tensor | null, stride?: Dims, padding?: Dims, outputPadding?: Dims, dilation?: Dims, options?: { readonly out?: Tensor }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, padding: Dims | undefined, options: { readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: Dims, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose3d(input: Tensor, weight: Tensor, options: { readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;
  slowConvTranspose3d(input: Tensor, options: { readonly weight: Tensor; readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly outputPadding?: Dims; readonly dilation?: Dims; readonly out?: Tensor }): Tensor;

  /**
   * The product of a sparse and a dense matrix.
   *
   * `aten::smm(Tensor self, Tensor mat2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.smm.html
   */
  smm(input: Tensor, mat2: Tensor): Tensor;
  smm(input: Tensor, options: { readonly mat2: Tensor }): Tensor;

  /**
   * Squared near zero, linear beyond `beta`.
   *
   * `aten::smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.smooth_l1_loss.html
   */
  smoothL1Loss(input: Tensor, target: Tensor, reduction?: number, beta?: number, options?: { readonly out?: Tensor }): Tensor;
  smoothL1Loss(input: Tensor, target: Tensor, reduction: number | undefined, options: { readonly beta?: number; readonly out?: Tensor }): Tensor;
  smoothL1Loss(input: Tensor, target: Tensor, options: { readonly reduction?: number; readonly beta?: number; readonly out?: Tensor }): Tensor;
  smoothL1Loss(input: Tensor, options: { readonly target: Tensor; readonly reduction?: number; readonly beta?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::smooth_l1_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor`
   */
  smoothL1LossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: number, beta: number, options?: { readonly gradInput?: Tensor }): Tensor;
  smoothL1LossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: number, options: { readonly beta: number; readonly gradInput?: Tensor }): Tensor;
  smoothL1LossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { readonly reduction: number; readonly beta: number; readonly gradInput?: Tensor }): Tensor;
  smoothL1LossBackward(gradOutput: Tensor, input: Tensor, options: { readonly target: Tensor; readonly reduction: number; readonly beta: number; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.soft_margin_loss.html
   */
  softMarginLoss(input: Tensor, target: Tensor, reduction?: number, options?: { readonly out?: Tensor }): Tensor;
  softMarginLoss(input: Tensor, target: Tensor, options: { readonly reduction?: number; readonly out?: Tensor }): Tensor;
  softMarginLoss(input: Tensor, options: { readonly target: Tensor; readonly reduction?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::soft_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor`
   */
  softMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, reduction: number, options?: { readonly gradInput?: Tensor }): Tensor;
  softMarginLossBackward(gradOutput: Tensor, input: Tensor, target: Tensor, options: { readonly reduction: number; readonly gradInput?: Tensor }): Tensor;
  softMarginLossBackward(gradOutput: Tensor, input: Tensor, options: { readonly target: Tensor; readonly reduction: number; readonly gradInput?: Tensor }): Tensor;

  /**
   * `exp(x)` scaled to the sum 1 along `dim`.
   *
   * `aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.softmax.html
   */
  softmax(input: Tensor, dim: number, dtype?: DType | null, options?: { readonly out?: Tensor }): Tensor;
  softmax(input: Tensor, dim: number, options: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  softmax(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * `log(1 + exp(x))`, smoothly above zero.
   *
   * `aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.softplus.html
   */
  softplus(input: Tensor, beta?: Scalar, threshold?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  softplus(input: Tensor, beta: Scalar | undefined, options: { readonly threshold?: Scalar; readonly out?: Tensor }): Tensor;
  softplus(input: Tensor, options: { readonly beta?: Scalar; readonly threshold?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `aten::softplus_backward(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor`
   */
  softplusBackward(gradOutput: Tensor, input: Tensor, beta: Scalar, threshold: Scalar, options?: { readonly gradInput?: Tensor }): Tensor;
  softplusBackward(gradOutput: Tensor, input: Tensor, beta: Scalar, options: { readonly threshold: Scalar; readonly gradInput?: Tensor }): Tensor;
  softplusBackward(gradOutput: Tensor, input: Tensor, options: { readonly beta: Scalar; readonly threshold: Scalar; readonly gradInput?: Tensor }): Tensor;

  /**
   * 0 where the magnitude is at most `lambd`, elsewhere nearer to zero by it.
   *
   * `aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.softshrink.html
   */
  softshrink(input: Tensor, lambd?: Scalar, options?: { readonly out?: Tensor }): Tensor;
  softshrink(input: Tensor, options: { readonly lambd?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `aten::softshrink_backward(Tensor grad_output, Tensor self, Scalar lambd) -> Tensor`
   */
  softshrinkBackward(gradOutput: Tensor, input: Tensor, lambd: Scalar, options?: { readonly gradInput?: Tensor }): Tensor;
  softshrinkBackward(gradOutput: Tensor, input: Tensor, options: { readonly lambd: Scalar; readonly gradInput?: Tensor }): Tensor;

  /**
   * Sorts along `dim`, with the indices.
   *
   * `aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   * `aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sort.html
   */
  sort(input: Tensor, options: { readonly stable: boolean | null; readonly dim?: number; readonly descending?: boolean }): [values: Tensor, indices: Tensor];
  sort(input: Tensor, dim?: number, descending?: boolean): [values: Tensor, indices: Tensor];
  sort(input: Tensor, dim: number | undefined, options: { readonly descending?: boolean }): [values: Tensor, indices: Tensor];
  sort(input: Tensor, options: { readonly dim?: number; readonly descending?: boolean }): [values: Tensor, indices: Tensor];
  sort(input: Tensor, options: { readonly stable: boolean | null; readonly dim?: number; readonly descending?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  sort(input: Tensor, dim: number | undefined, descending: boolean | undefined, options: { readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  sort(input: Tensor, dim: number | undefined, options: { readonly descending?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  sort(input: Tensor, options: { readonly dim?: number; readonly descending?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * A sparse matrix of blocks, from compressed column indices.
   *
   * `aten::sparse_bsc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_bsc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_bsc_tensor.html
   */
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: { readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, options: { readonly rowIndices: Tensor; readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor;
  sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: { readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseBscTensor(ccolIndices: Tensor, options: { readonly rowIndices: Tensor; readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * A sparse matrix of blocks, from compressed row indices.
   *
   * `aten::sparse_bsr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_bsr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_bsr_tensor.html
   */
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, options: { readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, options: { readonly colIndices: Tensor; readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor;
  sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, options: { readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseBsrTensor(crowIndices: Tensor, options: { readonly colIndices: Tensor; readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * A sparse matrix from compressed indices, in the layout named.
   *
   * `aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_compressed_tensor.html
   */
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, options: { readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, options: { readonly plainIndices: Tensor; readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, options: { readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCompressedTensor(compressedIndices: Tensor, options: { readonly plainIndices: Tensor; readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * A sparse tensor from the coordinates of its values.
   *
   * `aten::sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   * `aten::sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   * `aten::sparse_coo_tensor.size(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_coo_tensor.html
   */
  sparseCooTensor(indices: Tensor, values: Tensor, size: readonly number[], options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(indices: Tensor, values: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(indices: Tensor, options: { readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(indices: Tensor, values: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(indices: Tensor, options: { readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly isCoalesced?: boolean | null }): Tensor;
  sparseCooTensor(size: readonly number[], options?: FactoryOptions): Tensor;
  sparseCooTensor(size: readonly number[], options: { readonly out: Tensor }): Tensor;

  /**
   * A sparse matrix from compressed column indices, row indices and values.
   *
   * `aten::sparse_csc_tensor.ccol_row_value_size(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_csc_tensor.ccol_row_value(Tensor ccol_indices, Tensor row_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_csc_tensor.html
   */
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: { readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, options: { readonly rowIndices: Tensor; readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor;
  sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: { readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCscTensor(ccolIndices: Tensor, options: { readonly rowIndices: Tensor; readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * A sparse matrix from compressed row indices, column indices and values.
   *
   * `aten::sparse_csr_tensor.crow_col_value_size(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * `aten::sparse_csr_tensor.crow_col_value(Tensor crow_indices, Tensor col_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sparse_csr_tensor.html
   */
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options: { readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, options: { readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, options: { readonly colIndices: Tensor; readonly values: Tensor; readonly size: readonly number[]; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor;
  sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, options: { readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  sparseCsrTensor(crowIndices: Tensor, options: { readonly colIndices: Tensor; readonly values: Tensor; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;

  /**
   * The number of sparse dimensions of a sparse tensor.
   *
   * `aten::sparse_dim(Tensor self) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sparse_dim.html
   */
  sparseDim(input: Tensor): number;

  /**
   * The values at the places of a sparse tensor.
   *
   * `aten::sparse_mask(Tensor self, Tensor mask) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sparse_mask.html
   */
  sparseMask(input: Tensor, mask: Tensor, options?: { readonly out?: Tensor }): Tensor;
  sparseMask(input: Tensor, options: { readonly mask: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `aten::sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`
   */
  sparseResize(input: Tensor, size: readonly number[], sparseDim: number, denseDim: number, options?: { readonly out?: Tensor }): Tensor;
  sparseResize(input: Tensor, size: readonly number[], sparseDim: number, options: { readonly denseDim: number; readonly out?: Tensor }): Tensor;
  sparseResize(input: Tensor, size: readonly number[], options: { readonly sparseDim: number; readonly denseDim: number; readonly out?: Tensor }): Tensor;
  sparseResize(input: Tensor, options: { readonly size: readonly number[]; readonly sparseDim: number; readonly denseDim: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor`
   */
  sparseResizeAndClear(input: Tensor, size: readonly number[], sparseDim: number, denseDim: number, options?: { readonly out?: Tensor }): Tensor;
  sparseResizeAndClear(input: Tensor, size: readonly number[], sparseDim: number, options: { readonly denseDim: number; readonly out?: Tensor }): Tensor;
  sparseResizeAndClear(input: Tensor, size: readonly number[], options: { readonly sparseDim: number; readonly denseDim: number; readonly out?: Tensor }): Tensor;
  sparseResizeAndClear(input: Tensor, options: { readonly size: readonly number[]; readonly sparseDim: number; readonly denseDim: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sparse_resize_and_clear_.html
   */
  sparseResizeAndClear_(input: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Tensor;
  sparseResizeAndClear_(input: Tensor, size: readonly number[], sparseDim: number, options: { readonly denseDim: number }): Tensor;
  sparseResizeAndClear_(input: Tensor, size: readonly number[], options: { readonly sparseDim: number; readonly denseDim: number }): Tensor;
  sparseResizeAndClear_(input: Tensor, options: { readonly size: readonly number[]; readonly sparseDim: number; readonly denseDim: number }): Tensor;

  /**
   * `aten::sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sparse_resize_.html
   */
  sparseResize_(input: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Tensor;
  sparseResize_(input: Tensor, size: readonly number[], sparseDim: number, options: { readonly denseDim: number }): Tensor;
  sparseResize_(input: Tensor, size: readonly number[], options: { readonly sparseDim: number; readonly denseDim: number }): Tensor;
  sparseResize_(input: Tensor, options: { readonly size: readonly number[]; readonly sparseDim: number; readonly denseDim: number }): Tensor;

  /**
   * `aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  sparseSampledAddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  sparseSampledAddmm(input: Tensor, mat1: Tensor, options: { readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  sparseSampledAddmm(input: Tensor, options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * The Airy function Ai.
   *
   * `aten::special_airy_ai(Tensor x) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.airy_ai
   */
  specialAiryAi(x: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Bessel function of the first kind, of order 0.
   *
   * `aten::special_bessel_j0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.bessel_j0
   */
  specialBesselJ0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Bessel function of the first kind, of order 1.
   *
   * `aten::special_bessel_j1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.bessel_j1
   */
  specialBesselJ1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Bessel function of the second kind, of order 0.
   *
   * `aten::special_bessel_y0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.bessel_y0
   */
  specialBesselY0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Bessel function of the second kind, of order 1.
   *
   * `aten::special_bessel_y1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.bessel_y1
   */
  specialBesselY1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the first kind, of degree `n`.
   *
   * `aten::special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.chebyshev_polynomial_t
   */
  specialChebyshevPolynomialT(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialT(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialT(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialT(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the second kind, of degree `n`.
   *
   * `aten::special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.chebyshev_polynomial_u
   */
  specialChebyshevPolynomialU(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialU(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialU(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialU(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the third kind, of degree `n`.
   *
   * `aten::special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.chebyshev_polynomial_v
   */
  specialChebyshevPolynomialV(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialV(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialV(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialV(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the fourth kind, of degree `n`.
   *
   * `aten::special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.chebyshev_polynomial_w
   */
  specialChebyshevPolynomialW(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialW(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialW(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialChebyshevPolynomialW(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The derivative of the logarithm of the gamma function.
   *
   * `aten::special_digamma(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.digamma
   */
  specialDigamma(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `-x * log(x)`.
   *
   * `aten::special_entr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.entr
   */
  specialEntr(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The error function.
   *
   * `aten::special_erf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.erf
   */
  specialErf(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 1 minus the error function.
   *
   * `aten::special_erfc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.erfc
   */
  specialErfc(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `exp(x ** 2) * erfc(x)`.
   *
   * `aten::special_erfcx(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.erfcx
   */
  specialErfcx(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse of the error function.
   *
   * `aten::special_erfinv(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.erfinv
   */
  specialErfinv(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 2 to the power of each element.
   *
   * `aten::special_exp2(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.exp2
   */
  specialExp2(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `1 / (1 + exp(-x))`.
   *
   * `aten::special_expit(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.expit
   */
  specialExpit(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `exp(x) - 1`, exact for small x.
   *
   * `aten::special_expm1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.expm1
   */
  specialExpm1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The lower incomplete gamma function, regularised.
   *
   * `aten::special_gammainc(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.gammainc
   */
  specialGammainc(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialGammainc(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The upper incomplete gamma function, regularised.
   *
   * `aten::special_gammaincc(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.gammaincc
   */
  specialGammaincc(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialGammaincc(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `aten::special_gammaln(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.gammaln
   */
  specialGammaln(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The physicists' Hermite polynomial of degree `n`.
   *
   * `aten::special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`
   * `aten::special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.hermite_polynomial_h
   */
  specialHermitePolynomialH(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialHermitePolynomialH(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialHermitePolynomialH(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialHermitePolynomialH(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The probabilists' Hermite polynomial of degree `n`.
   *
   * `aten::special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`
   * `aten::special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.hermite_polynomial_he
   */
  specialHermitePolynomialHe(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialHermitePolynomialHe(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialHermitePolynomialHe(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialHermitePolynomialHe(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 0.
   *
   * `aten::special_i0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.i0
   */
  specialI0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 0, times `exp(-abs(x))`.
   *
   * `aten::special_i0e(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.i0e
   */
  specialI0e(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 1.
   *
   * `aten::special_i1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.i1
   */
  specialI1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 1, times `exp(-abs(x))`.
   *
   * `aten::special_i1e(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.i1e
   */
  specialI1e(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Laguerre polynomial of degree `n`.
   *
   * `aten::special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`
   * `aten::special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.laguerre_polynomial_l
   */
  specialLaguerrePolynomialL(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialLaguerrePolynomialL(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialLaguerrePolynomialL(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialLaguerrePolynomialL(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Legendre polynomial of degree `n`.
   *
   * `aten::special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`
   * `aten::special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.legendre_polynomial_p
   */
  specialLegendrePolynomialP(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialLegendrePolynomialP(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialLegendrePolynomialP(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialLegendrePolynomialP(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `log(1 + x)`, exact for small x.
   *
   * `aten::special_log1p(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.log1p
   */
  specialLog1p(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the area under the normal distribution up to x.
   *
   * `aten::special_log_ndtr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.log_ndtr
   */
  specialLogNdtr(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of `softmax`, without overflow.
   *
   * `aten::special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.log_softmax
   */
  specialLogSoftmax(input: Tensor, dim: number, options?: { readonly dtype?: DType | null }): Tensor;
  specialLogSoftmax(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * `log(x / (1 - x))`, with x limited to `eps` from 0 and 1.
   *
   * `aten::special_logit(Tensor self, float? eps=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.logit
   */
  specialLogit(input: Tensor, eps?: number | null, options?: { readonly out?: Tensor }): Tensor;
  specialLogit(input: Tensor, options: { readonly eps?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `log(sum(exp(x)))` over `dim`, without overflow.
   *
   * `aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.logsumexp
   */
  specialLogsumexp(input: Tensor, dim: Dims, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  specialLogsumexp(input: Tensor, dim: Dims, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  specialLogsumexp(input: Tensor, options: { readonly dim: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * `aten::special_modified_bessel_i0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.modified_bessel_i0
   */
  specialModifiedBesselI0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the first kind, of order 1.
   *
   * `aten::special_modified_bessel_i1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.modified_bessel_i1
   */
  specialModifiedBesselI1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the second kind, of order 0.
   *
   * `aten::special_modified_bessel_k0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.modified_bessel_k0
   */
  specialModifiedBesselK0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the second kind, of order 1.
   *
   * `aten::special_modified_bessel_k1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.modified_bessel_k1
   */
  specialModifiedBesselK1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the multivariate gamma function of dimension `p`.
   *
   * `aten::special_multigammaln(Tensor self, int p) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.multigammaln
   */
  specialMultigammaln(input: Tensor, p: number, options?: { readonly out?: Tensor }): Tensor;
  specialMultigammaln(input: Tensor, options: { readonly p: number; readonly out?: Tensor }): Tensor;

  /**
   * The area under the normal distribution up to x.
   *
   * `aten::special_ndtr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.ndtr
   */
  specialNdtr(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The place up to which the area under the normal distribution is x.
   *
   * `aten::special_ndtri(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.ndtri
   */
  specialNdtri(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The `n`-th derivative of the digamma function.
   *
   * `aten::special_polygamma(int n, Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.polygamma
   */
  specialPolygamma(n: number, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The derivative of the logarithm of the gamma function.
   *
   * `aten::special_psi(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.psi
   */
  specialPsi(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The nearest integer, halves to even; or the nearest with `decimals` digits.
   *
   * `aten::special_round(Tensor self, *, int decimals=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.round
   */
  specialRound(input: Tensor, options?: { readonly decimals?: number; readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the second kind, of order 0, times `exp(x)`.
   *
   * `aten::special_scaled_modified_bessel_k0(Tensor x) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.scaled_modified_bessel_k0
   */
  specialScaledModifiedBesselK0(x: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the second kind, of order 1, times `exp(x)`.
   *
   * `aten::special_scaled_modified_bessel_k1(Tensor x) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.scaled_modified_bessel_k1
   */
  specialScaledModifiedBesselK1(x: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the first kind shifted to 0 to 1, of degree `n`.
   *
   * `aten::special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.shifted_chebyshev_polynomial_t
   */
  specialShiftedChebyshevPolynomialT(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialT(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialT(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialT(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the second kind shifted to 0 to 1, of degree `n`.
   *
   * `aten::special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.shifted_chebyshev_polynomial_u
   */
  specialShiftedChebyshevPolynomialU(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialU(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialU(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialU(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the third kind shifted to 0 to 1, of degree `n`.
   *
   * `aten::special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.shifted_chebyshev_polynomial_v
   */
  specialShiftedChebyshevPolynomialV(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialV(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialV(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialV(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the fourth kind shifted to 0 to 1, of degree `n`.
   *
   * `aten::special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.shifted_chebyshev_polynomial_w
   */
  specialShiftedChebyshevPolynomialW(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialW(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialW(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialShiftedChebyshevPolynomialW(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `sin(pi x) / (pi x)`.
   *
   * `aten::special_sinc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.sinc
   */
  specialSinc(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `exp(x)` scaled to the sum 1 along `dim`.
   *
   * `aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.softmax
   */
  specialSoftmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
  specialSoftmax(input: Tensor, dim: number, options: { readonly dtype?: DType | null }): Tensor;
  specialSoftmax(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * The spherical Bessel function of order 0.
   *
   * `aten::special_spherical_bessel_j0(Tensor x) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.spherical_bessel_j0
   */
  specialSphericalBesselJ0(x: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `x * log(1 + y)`, 0 where x is 0.
   *
   * `aten::special_xlog1py(Tensor self, Tensor other) -> Tensor`
   * `aten::special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.xlog1py
   */
  specialXlog1py(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialXlog1py(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  specialXlog1py(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialXlog1py(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `x * log(y)`, 0 where x is 0.
   *
   * `aten::special_xlogy(Tensor self, Tensor other) -> Tensor`
   * `aten::special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.xlogy
   */
  specialXlogy(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialXlogy(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  specialXlogy(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialXlogy(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Hurwitz's zeta function.
   *
   * `aten::special_zeta(Tensor self, Tensor other) -> Tensor`
   * `aten::special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.zeta
   */
  specialZeta(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  specialZeta(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  specialZeta(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  specialZeta(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Pieces of `splitSize` (or of the lengths listed) along `dim`; they share memory.
   *
   * `aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`
   * `aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.split.html
   */
  split(input: Tensor, splitSize: Dims, dim?: number): Tensor[];
  split(input: Tensor, splitSize: Dims, options: { readonly dim?: number }): Tensor[];
  split(input: Tensor, options: { readonly splitSize: Dims; readonly dim?: number }): Tensor[];

  /**
   * `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   */
  splitCopy(input: Tensor, splitSize: number, dim?: number): Tensor[];
  splitCopy(input: Tensor, splitSize: number, options: { readonly dim?: number }): Tensor[];
  splitCopy(input: Tensor, options: { readonly splitSize: number; readonly dim?: number }): Tensor[];
  splitCopy(input: Tensor, splitSize: number, dim: number | undefined, options: { readonly out: readonly Tensor[] }): void;
  splitCopy(input: Tensor, splitSize: number, options: { readonly dim?: number; readonly out: readonly Tensor[] }): void;
  splitCopy(input: Tensor, options: { readonly splitSize: number; readonly dim?: number; readonly out: readonly Tensor[] }): void;

  /**
   * Pieces of the lengths listed along `dim`; they share memory.
   *
   * `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
   */
  splitWithSizes(input: Tensor, splitSizes: readonly number[], dim?: number): Tensor[];
  splitWithSizes(input: Tensor, splitSizes: readonly number[], options: { readonly dim?: number }): Tensor[];
  splitWithSizes(input: Tensor, options: { readonly splitSizes: readonly number[]; readonly dim?: number }): Tensor[];

  /**
   * `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   */
  splitWithSizesCopy(input: Tensor, splitSizes: readonly number[], dim?: number): Tensor[];
  splitWithSizesCopy(input: Tensor, splitSizes: readonly number[], options: { readonly dim?: number }): Tensor[];
  splitWithSizesCopy(input: Tensor, options: { readonly splitSizes: readonly number[]; readonly dim?: number }): Tensor[];
  splitWithSizesCopy(input: Tensor, splitSizes: readonly number[], dim: number | undefined, options: { readonly out: readonly Tensor[] }): void;
  splitWithSizesCopy(input: Tensor, splitSizes: readonly number[], options: { readonly dim?: number; readonly out: readonly Tensor[] }): void;
  splitWithSizesCopy(input: Tensor, options: { readonly splitSizes: readonly number[]; readonly dim?: number; readonly out: readonly Tensor[] }): void;

  /**
   * The square root.
   *
   * `aten::sqrt(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sqrt.html
   */
  sqrt(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The square root; in place.
   *
   * `aten::sqrt_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sqrt_.html
   */
  sqrt_(input: Tensor): Tensor;

  /**
   * The square.
   *
   * `aten::square(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.square.html
   */
  square(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The square; in place.
   *
   * `aten::square_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.square_.html
   */
  square_(input: Tensor): Tensor;

  /**
   * Drops dimensions of length 1.
   *
   * `aten::squeeze(Tensor(a) self) -> Tensor(a)`
   * `aten::squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
   * `aten::squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.squeeze.html
   */
  squeeze(input: Tensor): Tensor;
  squeeze(input: Tensor, dim: Dims): Tensor;
  squeeze(input: Tensor, options: { readonly dim: Dims }): Tensor;

  /**
   * `aten::squeeze_copy(Tensor self) -> Tensor`
   * `aten::squeeze_copy.dim(Tensor self, int dim) -> Tensor`
   * `aten::squeeze_copy.dims(Tensor self, int[] dim) -> Tensor`
   */
  squeezeCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  squeezeCopy(input: Tensor, dim: Dims, options?: { readonly out?: Tensor }): Tensor;
  squeezeCopy(input: Tensor, options: { readonly dim: Dims; readonly out?: Tensor }): Tensor;

  /**
   * Drops dimensions of length 1; in place.
   *
   * `aten::squeeze_(Tensor(a!) self) -> Tensor(a!)`
   * `aten::squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`
   * `aten::squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.squeeze_.html
   */
  squeeze_(input: Tensor): Tensor;
  squeeze_(input: Tensor, dim: Dims): Tensor;
  squeeze_(input: Tensor, options: { readonly dim: Dims }): Tensor;

  /**
   * `beta * this + alpha * mat1 @ mat2` of sparse matrices.
   *
   * `aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sspaddmm.html
   */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  sspaddmm(input: Tensor, mat1: Tensor, options: { readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  sspaddmm(input: Tensor, options: { readonly mat1: Tensor; readonly mat2: Tensor; readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

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
   * The standard deviation over all elements, or over `dim`.
   *
   * `aten::std(Tensor self, bool unbiased=True) -> Tensor`
   * `aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * `aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.std.html
   */
  std(input: Tensor, unbiased?: boolean): Tensor;
  std(input: Tensor, options: { readonly unbiased?: boolean }): Tensor;
  std(input: Tensor, dim: Dims | null, unbiased?: boolean, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  std(input: Tensor, dim: Dims | null, unbiased: boolean | undefined, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  std(input: Tensor, dim: Dims | null, options: { readonly unbiased?: boolean; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  std(input: Tensor, options: { readonly dim: Dims | null; readonly unbiased?: boolean; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  std(input: Tensor, dim?: Dims | null, options?: { readonly correction?: Scalar | null; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  std(input: Tensor, options: { readonly dim?: Dims | null; readonly correction?: Scalar | null; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

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
   * The short-time Fourier transform.
   *
   * `aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   * `aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.stft.html
   */
  stft(input: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(input: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, padMode?: 'constant' | 'reflect' | 'replicate' | 'circular', normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
  stft(input: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, window: Tensor | null | undefined, options: { readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number, hopLength: number | null | undefined, winLength: number | null | undefined, options: { readonly window?: Tensor | null; readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number, hopLength: number | null | undefined, options: { readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, nFft: number, options: { readonly hopLength?: number | null; readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;
  stft(input: Tensor, options: { readonly nFft: number; readonly hopLength?: number | null; readonly winLength?: number | null; readonly window?: Tensor | null; readonly center?: boolean; readonly padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'; readonly normalized?: boolean; readonly onesided?: boolean | null; readonly returnComplex?: boolean | null; readonly alignToWindow?: boolean | null }): Tensor;

  /**
   * How many elements lie between neighbours of dimension `dim`.
   *
   * `aten::stride.int(Tensor self, int dim) -> int`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.stride.html
   */
  stride(input: Tensor, dim: number): number;
  stride(input: Tensor, options: { readonly dim: number }): number;

  /**
   * Subtracts `alpha * other`.
   *
   * `aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sub.html
   */
  sub(input: Tensor, other: Operand, options?: { readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  sub(input: Tensor, options: { readonly other: Operand; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  sub(input: Tensor, other: Scalar, alpha?: Scalar, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Subtracts `alpha * other` in place.
   *
   * `aten::sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * `aten::sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sub_.html
   */
  sub_(input: Tensor, other: Operand, options?: { readonly alpha?: Scalar }): Tensor;
  sub_(input: Tensor, options: { readonly other: Operand; readonly alpha?: Scalar }): Tensor;
  sub_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;

  /**
   * Another name of `sub`.
   *
   * `aten::subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.subtract.html
   */
  subtract(input: Tensor, other: Tensor, options?: { readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  subtract(input: Tensor, options: { readonly other: Tensor; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  subtract(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
  subtract(input: Tensor, other: Scalar, options: { readonly alpha?: Scalar }): Tensor;
  subtract(input: Tensor, options: { readonly other: Scalar; readonly alpha?: Scalar }): Tensor;

  /**
   * Another name of `sub`; in place.
   *
   * `aten::subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * `aten::subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.subtract_.html
   */
  subtract_(input: Tensor, other: Operand, options?: { readonly alpha?: Scalar }): Tensor;
  subtract_(input: Tensor, options: { readonly other: Operand; readonly alpha?: Scalar }): Tensor;
  subtract_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;

  /**
   * The sum over all elements, or over `dim`.
   *
   * `aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.sum.html
   */
  sum(input: Tensor, dim: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  sum(input: Tensor, dim: Dims | null, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  sum(input: Tensor, options: { readonly dim: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  sum(input: Tensor, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * Sums over the dimensions that broadcasting `size` to this shape would repeat.
   *
   * `aten::sum_to_size(Tensor self, SymInt[] size) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.sum_to_size.html
   */
  sumToSize(input: Tensor, size: readonly number[]): Tensor;
  sumToSize(input: Tensor, options: { readonly size: readonly number[] }): Tensor;

  /**
   * The singular value decomposition.
   *
   * `aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.svd.html
   */
  svd(input: Tensor, some?: boolean, computeUv?: boolean): [U: Tensor, S: Tensor, V: Tensor];
  svd(input: Tensor, some: boolean | undefined, options: { readonly computeUv?: boolean }): [U: Tensor, S: Tensor, V: Tensor];
  svd(input: Tensor, options: { readonly some?: boolean; readonly computeUv?: boolean }): [U: Tensor, S: Tensor, V: Tensor];
  svd(input: Tensor, some: boolean | undefined, computeUv: boolean | undefined, options: { readonly U: Tensor; readonly S: Tensor; readonly V: Tensor }): [U: Tensor, S: Tensor, V: Tensor];
  svd(input: Tensor, some: boolean | undefined, options: { readonly computeUv?: boolean; readonly U: Tensor; readonly S: Tensor; readonly V: Tensor }): [U: Tensor, S: Tensor, V: Tensor];
  svd(input: Tensor, options: { readonly some?: boolean; readonly computeUv?: boolean; readonly U: Tensor; readonly S: Tensor; readonly V: Tensor }): [U: Tensor, S: Tensor, V: Tensor];

  /**
   * Another name of `transpose`.
   *
   * `aten::swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.swapaxes.html
   */
  swapaxes(input: Tensor, axis0: number, axis1: number): Tensor;
  swapaxes(input: Tensor, axis0: number, options: { readonly axis1: number }): Tensor;
  swapaxes(input: Tensor, options: { readonly axis0: number; readonly axis1: number }): Tensor;

  /**
   * Another name of `transpose`; in place.
   *
   * `aten::swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.swapaxes_.html
   */
  swapaxes_(input: Tensor, axis0: number, axis1: number): Tensor;
  swapaxes_(input: Tensor, axis0: number, options: { readonly axis1: number }): Tensor;
  swapaxes_(input: Tensor, options: { readonly axis0: number; readonly axis1: number }): Tensor;

  /**
   * Another name of `transpose`.
   *
   * `aten::swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.swapdims.html
   */
  swapdims(input: Tensor, dim0: number, dim1: number): Tensor;
  swapdims(input: Tensor, dim0: number, options: { readonly dim1: number }): Tensor;
  swapdims(input: Tensor, options: { readonly dim0: number; readonly dim1: number }): Tensor;

  /**
   * Another name of `transpose`; in place.
   *
   * `aten::swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.swapdims_.html
   */
  swapdims_(input: Tensor, dim0: number, dim1: number): Tensor;
  swapdims_(input: Tensor, dim0: number, options: { readonly dim1: number }): Tensor;
  swapdims_(input: Tensor, options: { readonly dim0: number; readonly dim1: number }): Tensor;

  /**
   * `aten::sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
   */
  symConstrainRange(size: Scalar, options?: { readonly min?: number | null; readonly max?: number | null }): void;

  /**
   * `aten::sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
   */
  symConstrainRangeForSize(size: Scalar, options?: { readonly min?: number | null; readonly max?: number | null }): void;

  /**
   * `aten::sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool`
   */
  symIsContiguous(input: Tensor, memoryFormat?: MemoryFormat): boolean;
  symIsContiguous(input: Tensor, options: { readonly memoryFormat?: MemoryFormat }): boolean;

  /**
   * `aten::sym_numel(Tensor self) -> SymInt`
   */
  symNumel(input: Tensor): number;

  /**
   * `aten::sym_size.int(Tensor self, int dim) -> SymInt`
   */
  symSize(input: Tensor, dim: number): number;
  symSize(input: Tensor, options: { readonly dim: number }): number;

  /**
   * `aten::sym_storage_offset(Tensor self) -> SymInt`
   */
  symStorageOffset(input: Tensor): number;

  /**
   * `aten::sym_stride.int(Tensor self, int dim) -> SymInt`
   */
  symStride(input: Tensor, dim: number): number;
  symStride(input: Tensor, options: { readonly dim: number }): number;

  /**
   * The transpose of a matrix; shares memory.
   *
   * `aten::t(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.t.html
   */
  t(input: Tensor): Tensor;

  /**
   * `aten::t_copy(Tensor self) -> Tensor`
   */
  tCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The transpose of a matrix; shares memory; in place.
   *
   * `aten::t_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.t_.html
   */
  t_(input: Tensor): Tensor;

  /**
   * The elements at `index`, counted in row-major order.
   *
   * `aten::take(Tensor self, Tensor index) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.take.html
   */
  take(input: Tensor, index: Tensor, options?: { readonly out?: Tensor }): Tensor;
  take(input: Tensor, options: { readonly index: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Along `dim`, for each position the entry that `indices` names.
   *
   * `aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.take_along_dim.html
   */
  takeAlongDim(input: Tensor, indices: Tensor, dim?: number | null, options?: { readonly out?: Tensor }): Tensor;
  takeAlongDim(input: Tensor, indices: Tensor, options: { readonly dim?: number | null; readonly out?: Tensor }): Tensor;
  takeAlongDim(input: Tensor, options: { readonly indices: Tensor; readonly dim?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * The tangent.
   *
   * `aten::tan(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tan.html
   */
  tan(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The tangent; in place.
   *
   * `aten::tan_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.tan_.html
   */
  tan_(input: Tensor): Tensor;

  /**
   * The hyperbolic tangent.
   *
   * `aten::tanh(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tanh.html
   */
  tanh(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::tanh_backward(Tensor grad_output, Tensor output) -> Tensor`
   */
  tanhBackward(gradOutput: Tensor, output: Tensor, options?: { readonly gradInput?: Tensor }): Tensor;
  tanhBackward(gradOutput: Tensor, options: { readonly output: Tensor; readonly gradInput?: Tensor }): Tensor;

  /**
   * The hyperbolic tangent; in place.
   *
   * `aten::tanh_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.tanh_.html
   */
  tanh_(input: Tensor): Tensor;

  /**
   * Pieces along `dim`, of lengths that differ by at most one, or up to the given places.
   *
   * `aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
   * `aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`
   * `aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tensor_split.html
   */
  tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, dim?: number): Tensor[];
  tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, options: { readonly dim?: number }): Tensor[];
  tensorSplit(input: Tensor, options: { readonly tensorIndicesOrSections: Tensor; readonly dim?: number }): Tensor[];
  tensorSplit(input: Tensor, sections: number, dim?: number): Tensor[];
  tensorSplit(input: Tensor, sections: number, options: { readonly dim?: number }): Tensor[];
  tensorSplit(input: Tensor, options: { readonly sections: number; readonly dim?: number }): Tensor[];
  tensorSplit(input: Tensor, indices: readonly number[], dim?: number): Tensor[];
  tensorSplit(input: Tensor, indices: readonly number[], options: { readonly dim?: number }): Tensor[];
  tensorSplit(input: Tensor, options: { readonly indices: readonly number[]; readonly dim?: number }): Tensor[];

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
   * `aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor`
   */
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias?: Tensor | null, stride?: Dims, padding?: Dims, options?: { readonly out?: Tensor }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, stride: Dims | undefined, options: { readonly padding?: Dims; readonly out?: Tensor }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null | undefined, options: { readonly stride?: Dims; readonly padding?: Dims; readonly out?: Tensor }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: Dims, options: { readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly out?: Tensor }): Tensor;
  thnnConv2d(input: Tensor, weight: Tensor, options: { readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly out?: Tensor }): Tensor;
  thnnConv2d(input: Tensor, options: { readonly weight: Tensor; readonly kernelSize: Dims; readonly bias?: Tensor | null; readonly stride?: Dims; readonly padding?: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `value` where x is not above `threshold`.
   *
   * `aten::threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.threshold.html
   */
  threshold(input: Tensor, threshold: Scalar, value: Scalar, options?: { readonly out?: Tensor }): Tensor;
  threshold(input: Tensor, threshold: Scalar, options: { readonly value: Scalar; readonly out?: Tensor }): Tensor;
  threshold(input: Tensor, options: { readonly threshold: Scalar; readonly value: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `aten::threshold_backward(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor`
   */
  thresholdBackward(gradOutput: Tensor, input: Tensor, threshold: Scalar, options?: { readonly gradInput?: Tensor }): Tensor;
  thresholdBackward(gradOutput: Tensor, input: Tensor, options: { readonly threshold: Scalar; readonly gradInput?: Tensor }): Tensor;

  /**
   * `value` where x is not above `threshold`; in place.
   *
   * `aten::threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.threshold_.html
   */
  threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
  threshold_(input: Tensor, threshold: Scalar, options: { readonly value: Scalar }): Tensor;
  threshold_(input: Tensor, options: { readonly threshold: Scalar; readonly value: Scalar }): Tensor;

  /**
   * Repeats the contents, as NumPy's `tile`.
   *
   * `aten::tile(Tensor self, SymInt[] dims) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tile.html
   */
  tile(input: Tensor, dims: readonly number[]): Tensor;
  tile(input: Tensor, options: { readonly dims: readonly number[] }): Tensor;

  /**
   * `aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
   * `aten::to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
   * `aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
   * `aten::to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to.html
   */
  to(input: Tensor, other: Tensor, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(input: Tensor, other: Tensor, nonBlocking: boolean | undefined, copy: boolean | undefined, options: { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, other: Tensor, nonBlocking: boolean | undefined, options: { readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, other: Tensor, options: { readonly nonBlocking?: boolean; readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, options: { readonly other: Tensor; readonly nonBlocking?: boolean; readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, dtype: DType, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(input: Tensor, dtype: DType, nonBlocking: boolean | undefined, copy: boolean | undefined, options: { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, dtype: DType, nonBlocking: boolean | undefined, options: { readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, dtype: DType, options: { readonly nonBlocking?: boolean; readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly nonBlocking?: boolean; readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, device: Device, dtype: DType, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor;
  to(input: Tensor, device: Device, dtype: DType, nonBlocking: boolean | undefined, copy: boolean | undefined, options: { readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, device: Device, dtype: DType, nonBlocking: boolean | undefined, options: { readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, device: Device, dtype: DType, options: { readonly nonBlocking?: boolean; readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  to(input: Tensor, device: Device, options: { readonly dtype: DType; readonly nonBlocking?: boolean; readonly copy?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * A sparse tensor as a usual one.
   *
   * `aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_dense.html
   */
  toDense(input: Tensor, dtype?: DType | null, options?: { readonly maskedGrad?: boolean | null }): Tensor;
  toDense(input: Tensor, options: { readonly dtype?: DType | null; readonly maskedGrad?: boolean | null }): Tensor;

  /**
   * `aten::to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor`
   */
  toDenseBackward(grad: Tensor, input: Tensor, maskedGrad?: boolean | null): Tensor;
  toDenseBackward(grad: Tensor, input: Tensor, options: { readonly maskedGrad?: boolean | null }): Tensor;
  toDenseBackward(grad: Tensor, options: { readonly input: Tensor; readonly maskedGrad?: boolean | null }): Tensor;

  /**
   * In oneDNN's memory layout.
   *
   * `aten::to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_mkldnn.html
   */
  toMkldnn(input: Tensor, dtype?: DType | null, options?: { readonly out?: Tensor }): Tensor;
  toMkldnn(input: Tensor, options: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::to_mkldnn_backward(Tensor grad, Tensor input) -> Tensor`
   */
  toMkldnnBackward(grad: Tensor, input: Tensor): Tensor;
  toMkldnnBackward(grad: Tensor, options: { readonly input: Tensor }): Tensor;

  /**
   * A nested tensor with its rows filled up.
   *
   * `aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_padded_tensor.html
   */
  toPaddedTensor(input: Tensor, padding: number, outputSize?: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;
  toPaddedTensor(input: Tensor, padding: number, options: { readonly outputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  toPaddedTensor(input: Tensor, options: { readonly padding: number; readonly outputSize?: readonly number[] | null; readonly out?: Tensor }): Tensor;

  /**
   * As a sparse tensor.
   *
   * `aten::to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`
   * `aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse.html
   */
  toSparse(input: Tensor, sparseDim: number): Tensor;
  toSparse(input: Tensor, options: { readonly sparseDim: number }): Tensor;
  toSparse(input: Tensor, options?: { readonly layout?: Layout | null; readonly blocksize?: Dims | null; readonly denseDim?: number | null }): Tensor;

  /**
   * As a sparse matrix of blocks in compressed columns.
   *
   * `aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse_bsc.html
   */
  toSparseBsc(input: Tensor, blocksize: Dims, denseDim?: number | null): Tensor;
  toSparseBsc(input: Tensor, blocksize: Dims, options: { readonly denseDim?: number | null }): Tensor;
  toSparseBsc(input: Tensor, options: { readonly blocksize: Dims; readonly denseDim?: number | null }): Tensor;

  /**
   * As a sparse matrix of blocks in compressed rows.
   *
   * `aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse_bsr.html
   */
  toSparseBsr(input: Tensor, blocksize: Dims, denseDim?: number | null): Tensor;
  toSparseBsr(input: Tensor, blocksize: Dims, options: { readonly denseDim?: number | null }): Tensor;
  toSparseBsr(input: Tensor, options: { readonly blocksize: Dims; readonly denseDim?: number | null }): Tensor;

  /**
   * As a sparse matrix of compressed columns.
   *
   * `aten::to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse_csc.html
   */
  toSparseCsc(input: Tensor, denseDim?: number | null): Tensor;
  toSparseCsc(input: Tensor, options: { readonly denseDim?: number | null }): Tensor;

  /**
   * As a sparse matrix of compressed rows.
   *
   * `aten::to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.to_sparse_csr.html
   */
  toSparseCsr(input: Tensor, denseDim?: number | null): Tensor;
  toSparseCsr(input: Tensor, options: { readonly denseDim?: number | null }): Tensor;

  /**
   * The `k` largest (or smallest) elements along `dim`, with their indices.
   *
   * `aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.topk.html
   */
  topk(input: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean): [values: Tensor, indices: Tensor];
  topk(input: Tensor, k: number, dim: number | undefined, largest: boolean | undefined, options: { readonly sorted?: boolean }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, k: number, dim: number | undefined, options: { readonly largest?: boolean; readonly sorted?: boolean }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, k: number, options: { readonly dim?: number; readonly largest?: boolean; readonly sorted?: boolean }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, options: { readonly k: number; readonly dim?: number; readonly largest?: boolean; readonly sorted?: boolean }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, k: number, dim: number | undefined, largest: boolean | undefined, sorted: boolean | undefined, options: { readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, k: number, dim: number | undefined, largest: boolean | undefined, options: { readonly sorted?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, k: number, dim: number | undefined, options: { readonly largest?: boolean; readonly sorted?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, k: number, options: { readonly dim?: number; readonly largest?: boolean; readonly sorted?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];
  topk(input: Tensor, options: { readonly k: number; readonly dim?: number; readonly largest?: boolean; readonly sorted?: boolean; readonly values: Tensor; readonly indices: Tensor }): [values: Tensor, indices: Tensor];

  /**
   * The sum of the diagonal.
   *
   * `aten::trace(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.trace.html
   */
  trace(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::trace_backward(Tensor grad, SymInt[] sizes) -> Tensor`
   */
  traceBackward(grad: Tensor, sizes: readonly number[]): Tensor;
  traceBackward(grad: Tensor, options: { readonly sizes: readonly number[] }): Tensor;

  /**
   * Exchanges two dimensions; shares memory.
   *
   * `aten::transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.transpose.html
   */
  transpose(input: Tensor, dim0: number, dim1: number): Tensor;
  transpose(input: Tensor, dim0: number, options: { readonly dim1: number }): Tensor;
  transpose(input: Tensor, options: { readonly dim0: number; readonly dim1: number }): Tensor;

  /**
   * `aten::transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor`
   */
  transposeCopy(input: Tensor, dim0: number, dim1: number, options?: { readonly out?: Tensor }): Tensor;
  transposeCopy(input: Tensor, dim0: number, options: { readonly dim1: number; readonly out?: Tensor }): Tensor;
  transposeCopy(input: Tensor, options: { readonly dim0: number; readonly dim1: number; readonly out?: Tensor }): Tensor;

  /**
   * Exchanges two dimensions; shares memory; in place.
   *
   * `aten::transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.transpose_.html
   */
  transpose_(input: Tensor, dim0: number, dim1: number): Tensor;
  transpose_(input: Tensor, dim0: number, options: { readonly dim1: number }): Tensor;
  transpose_(input: Tensor, options: { readonly dim0: number; readonly dim1: number }): Tensor;

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
   * `aten::trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
   * `aten::trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.trapz.html
   */
  trapz(y: Tensor, x: Tensor, options?: { readonly dim?: number }): Tensor;
  trapz(y: Tensor, options: { readonly x: Tensor; readonly dim?: number }): Tensor;
  trapz(y: Tensor, options?: { readonly dx?: number; readonly dim?: number }): Tensor;

  /**
   * Solves equations with a triangular matrix.
   *
   * `aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.triangular_solve.html
   */
  triangularSolve(input: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, options: { readonly unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, A: Tensor, upper: boolean | undefined, options: { readonly transpose?: boolean; readonly unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, A: Tensor, options: { readonly upper?: boolean; readonly transpose?: boolean; readonly unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, options: { readonly A: Tensor; readonly upper?: boolean; readonly transpose?: boolean; readonly unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, unitriangular: boolean | undefined, options: { readonly X: Tensor; readonly M: Tensor }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, A: Tensor, upper: boolean | undefined, transpose: boolean | undefined, options: { readonly unitriangular?: boolean; readonly X: Tensor; readonly M: Tensor }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, A: Tensor, upper: boolean | undefined, options: { readonly transpose?: boolean; readonly unitriangular?: boolean; readonly X: Tensor; readonly M: Tensor }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, A: Tensor, options: { readonly upper?: boolean; readonly transpose?: boolean; readonly unitriangular?: boolean; readonly X: Tensor; readonly M: Tensor }): [solution: Tensor, clonedCoefficient: Tensor];
  triangularSolve(input: Tensor, options: { readonly A: Tensor; readonly upper?: boolean; readonly transpose?: boolean; readonly unitriangular?: boolean; readonly X: Tensor; readonly M: Tensor }): [solution: Tensor, clonedCoefficient: Tensor];

  /**
   * The lower triangle.
   *
   * `aten::tril(Tensor self, SymInt diagonal=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tril.html
   */
  tril(input: Tensor, diagonal?: number, options?: { readonly out?: Tensor }): Tensor;
  tril(input: Tensor, options: { readonly diagonal?: number; readonly out?: Tensor }): Tensor;

  /**
   * The indices of the lower triangle of a matrix: (2, count).
   *
   * `aten::tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.tril_indices.html
   */
  trilIndices(row: number, col: number, offset?: number, options?: FactoryOptions): Tensor;
  trilIndices(row: number, col: number, options: { readonly offset?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  trilIndices(row: number, options: { readonly col: number; readonly offset?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  trilIndices(row: number, col: number, offset: number | undefined, options: { readonly out: Tensor }): Tensor;
  trilIndices(row: number, col: number, options: { readonly offset?: number; readonly out: Tensor }): Tensor;
  trilIndices(row: number, options: { readonly col: number; readonly offset?: number; readonly out: Tensor }): Tensor;

  /**
   * The lower triangle; in place.
   *
   * `aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.tril_.html
   */
  tril_(input: Tensor, diagonal?: number): Tensor;
  tril_(input: Tensor, options: { readonly diagonal?: number }): Tensor;

  /**
   * `aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.triplet_margin_loss.html
   */
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number | undefined, p: number | undefined, eps: number | undefined, options: { readonly swap?: boolean; readonly reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number | undefined, p: number | undefined, options: { readonly eps?: number; readonly swap?: boolean; readonly reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number | undefined, options: { readonly p?: number; readonly eps?: number; readonly swap?: boolean; readonly reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, options: { readonly margin?: number; readonly p?: number; readonly eps?: number; readonly swap?: boolean; readonly reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, positive: Tensor, options: { readonly negative: Tensor; readonly margin?: number; readonly p?: number; readonly eps?: number; readonly swap?: boolean; readonly reduction?: number }): Tensor;
  tripletMarginLoss(anchor: Tensor, options: { readonly positive: Tensor; readonly negative: Tensor; readonly margin?: number; readonly p?: number; readonly eps?: number; readonly swap?: boolean; readonly reduction?: number }): Tensor;

  /**
   * The upper triangle.
   *
   * `aten::triu(Tensor self, SymInt diagonal=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.triu.html
   */
  triu(input: Tensor, diagonal?: number, options?: { readonly out?: Tensor }): Tensor;
  triu(input: Tensor, options: { readonly diagonal?: number; readonly out?: Tensor }): Tensor;

  /**
   * The indices of the upper triangle of a matrix: (2, count).
   *
   * `aten::triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.triu_indices.html
   */
  triuIndices(row: number, col: number, offset?: number, options?: FactoryOptions): Tensor;
  triuIndices(row: number, col: number, options: { readonly offset?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  triuIndices(row: number, options: { readonly col: number; readonly offset?: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null }): Tensor;
  triuIndices(row: number, col: number, offset: number | undefined, options: { readonly out: Tensor }): Tensor;
  triuIndices(row: number, col: number, options: { readonly offset?: number; readonly out: Tensor }): Tensor;
  triuIndices(row: number, options: { readonly col: number; readonly offset?: number; readonly out: Tensor }): Tensor;

  /**
   * The upper triangle; in place.
   *
   * `aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.triu_.html
   */
  triu_(input: Tensor, diagonal?: number): Tensor;
  triu_(input: Tensor, options: { readonly diagonal?: number }): Tensor;

  /**
   * Another name of `div`.
   *
   * `aten::true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.true_divide.html
   */
  trueDivide(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  trueDivide(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;
  trueDivide(input: Tensor, other: Scalar): Tensor;
  trueDivide(input: Tensor, options: { readonly other: Scalar }): Tensor;

  /**
   * Another name of `div`; in place.
   *
   * `aten::true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.true_divide_.html
   */
  trueDivide_(input: Tensor, other: Operand): Tensor;
  trueDivide_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * The integer part.
   *
   * `aten::trunc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.trunc.html
   */
  trunc(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The integer part; in place.
   *
   * `aten::trunc_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.trunc_.html
   */
  trunc_(input: Tensor): Tensor;

  /**
   * The values in the dtype of `other`.
   *
   * `aten::type_as(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.type_as.html
   */
  typeAs(input: Tensor, other: Tensor): Tensor;
  typeAs(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * The entries of dimension `dim`; they share memory.
   *
   * `aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unbind.html
   */
  unbind(input: Tensor, dim?: number): Tensor[];
  unbind(input: Tensor, options: { readonly dim?: number }): Tensor[];

  /**
   * `aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]`
   */
  unbindCopy(input: Tensor, dim?: number): Tensor[];
  unbindCopy(input: Tensor, options: { readonly dim?: number }): Tensor[];
  unbindCopy(input: Tensor, dim: number | undefined, options: { readonly out: readonly Tensor[] }): void;
  unbindCopy(input: Tensor, options: { readonly dim?: number; readonly out: readonly Tensor[] }): void;

  /**
   * Splits dimension `dim` into `sizes`.
   *
   * `aten::unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unflatten.html
   */
  unflatten(input: Tensor, dim: number, sizes: readonly number[]): Tensor;
  unflatten(input: Tensor, dim: number, options: { readonly sizes: readonly number[] }): Tensor;
  unflatten(input: Tensor, options: { readonly dim: number; readonly sizes: readonly number[] }): Tensor;

  /**
   * `aten::unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]`
   */
  unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
  unflattenDenseTensors(flat: Tensor, options: { readonly tensors: readonly Tensor[] }): Tensor[];

  /**
   * All windows of `size` along a dimension, `step` apart, as a new last dimension; shares memory.
   *
   * `aten::unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.unfold.html
   */
  unfold(input: Tensor, dimension: number, size: number, step: number): Tensor;
  unfold(input: Tensor, dimension: number, size: number, options: { readonly step: number }): Tensor;
  unfold(input: Tensor, dimension: number, options: { readonly size: number; readonly step: number }): Tensor;
  unfold(input: Tensor, options: { readonly dimension: number; readonly size: number; readonly step: number }): Tensor;

  /**
   * `aten::unfold_backward(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step) -> Tensor`
   */
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], dim: number, size: number, step: number, options?: { readonly out?: Tensor }): Tensor;
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], dim: number, size: number, options: { readonly step: number; readonly out?: Tensor }): Tensor;
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], dim: number, options: { readonly size: number; readonly step: number; readonly out?: Tensor }): Tensor;
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], options: { readonly dim: number; readonly size: number; readonly step: number; readonly out?: Tensor }): Tensor;
  unfoldBackward(gradIn: Tensor, options: { readonly inputSizes: readonly number[]; readonly dim: number; readonly size: number; readonly step: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor`
   */
  unfoldCopy(input: Tensor, dimension: number, size: number, step: number, options?: { readonly out?: Tensor }): Tensor;
  unfoldCopy(input: Tensor, dimension: number, size: number, options: { readonly step: number; readonly out?: Tensor }): Tensor;
  unfoldCopy(input: Tensor, dimension: number, options: { readonly size: number; readonly step: number; readonly out?: Tensor }): Tensor;
  unfoldCopy(input: Tensor, options: { readonly dimension: number; readonly size: number; readonly step: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`
   */
  uniform(input: Tensor, from?: number, to?: number, options?: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  uniform(input: Tensor, from: number | undefined, options: { readonly to?: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;
  uniform(input: Tensor, options: { readonly from?: number; readonly to?: number; readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * Draws from the uniform distribution between `from` and `to`.
   *
   * `aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.uniform_.html
   */
  uniform_(input: Tensor, from?: number, to?: number, options?: RandomOptions): Tensor;
  uniform_(input: Tensor, from: number | undefined, options: { readonly to?: number; readonly generator?: Generator | null }): Tensor;
  uniform_(input: Tensor, options: { readonly from?: number; readonly to?: number; readonly generator?: Generator | null }): Tensor;

  /**
   * Drops repeated neighbours.
   *
   * `aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unique_consecutive.html
   */
  uniqueConsecutive(input: Tensor, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { readonly dim?: number | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean; readonly dim?: number | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly dim?: number | null }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, returnInverse: boolean | undefined, returnCounts: boolean | undefined, dim: number | null | undefined, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { readonly dim?: number | null; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean; readonly dim?: number | null; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueConsecutive(input: Tensor, options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly dim?: number | null; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   */
  uniqueDim(input: Tensor, dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number, sorted: boolean | undefined, options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number, options: { readonly sorted?: boolean; readonly returnInverse?: boolean; readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, options: { readonly dim: number; readonly sorted?: boolean; readonly returnInverse?: boolean; readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number, sorted: boolean | undefined, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number, sorted: boolean | undefined, options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, dim: number, options: { readonly sorted?: boolean; readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDim(input: Tensor, options: { readonly dim: number; readonly sorted?: boolean; readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   */
  uniqueDimConsecutive(input: Tensor, dim: number, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(input: Tensor, dim: number, returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(input: Tensor, dim: number, options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(input: Tensor, options: { readonly dim: number; readonly returnInverse?: boolean; readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(input: Tensor, dim: number, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(input: Tensor, dim: number, returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(input: Tensor, dim: number, options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  uniqueDimConsecutive(input: Tensor, options: { readonly dim: number; readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `chunk` without the check that pieces are not written to.
   *
   * `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unsafe_chunk.html
   */
  unsafeChunk(input: Tensor, chunks: number, dim?: number): Tensor[];
  unsafeChunk(input: Tensor, chunks: number, options: { readonly dim?: number }): Tensor[];
  unsafeChunk(input: Tensor, options: { readonly chunks: number; readonly dim?: number }): Tensor[];

  /**
   * `split` without the check that pieces are not written to.
   *
   * `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unsafe_split.html
   */
  unsafeSplit(input: Tensor, splitSize: number, dim?: number): Tensor[];
  unsafeSplit(input: Tensor, splitSize: number, options: { readonly dim?: number }): Tensor[];
  unsafeSplit(input: Tensor, options: { readonly splitSize: number; readonly dim?: number }): Tensor[];
  unsafeSplit(input: Tensor, splitSize: number, dim: number | undefined, options: { readonly out: readonly Tensor[] }): void;
  unsafeSplit(input: Tensor, splitSize: number, options: { readonly dim?: number; readonly out: readonly Tensor[] }): void;
  unsafeSplit(input: Tensor, options: { readonly splitSize: number; readonly dim?: number; readonly out: readonly Tensor[] }): void;

  /**
   * `splitWithSizes` without the check that pieces are not written to.
   *
   * `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   */
  unsafeSplitWithSizes(input: Tensor, splitSizes: readonly number[], dim?: number): Tensor[];
  unsafeSplitWithSizes(input: Tensor, splitSizes: readonly number[], options: { readonly dim?: number }): Tensor[];
  unsafeSplitWithSizes(input: Tensor, options: { readonly splitSizes: readonly number[]; readonly dim?: number }): Tensor[];
  unsafeSplitWithSizes(input: Tensor, splitSizes: readonly number[], dim: number | undefined, options: { readonly out: readonly Tensor[] }): void;
  unsafeSplitWithSizes(input: Tensor, splitSizes: readonly number[], options: { readonly dim?: number; readonly out: readonly Tensor[] }): void;
  unsafeSplitWithSizes(input: Tensor, options: { readonly splitSizes: readonly number[]; readonly dim?: number; readonly out: readonly Tensor[] }): void;

  /**
   * Adds a dimension of length 1 at `dim`.
   *
   * `aten::unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unsqueeze.html
   */
  unsqueeze(input: Tensor, dim: number): Tensor;
  unsqueeze(input: Tensor, options: { readonly dim: number }): Tensor;

  /**
   * `aten::unsqueeze_copy(Tensor self, int dim) -> Tensor`
   */
  unsqueezeCopy(input: Tensor, dim: number, options?: { readonly out?: Tensor }): Tensor;
  unsqueezeCopy(input: Tensor, options: { readonly dim: number; readonly out?: Tensor }): Tensor;

  /**
   * Adds a dimension of length 1 at `dim`; in place.
   *
   * `aten::unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.unsqueeze_.html
   */
  unsqueeze_(input: Tensor, dim: number): Tensor;
  unsqueeze_(input: Tensor, options: { readonly dim: number }): Tensor;

  /**
   * `aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  upsampleBicubic2d(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: Dims, alignCorners: boolean, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: Dims, options: { readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleBicubic2d(input: Tensor, options: { readonly outputSize: Dims; readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { readonly scaleFactors: readonly number[] | null }): Tensor;
  upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, options: { readonly alignCorners: boolean; readonly scaleFactors: readonly number[] | null }): Tensor;
  upsampleBicubic2d(input: Tensor, options: { readonly outputSize: readonly number[] | null; readonly alignCorners: boolean; readonly scaleFactors: readonly number[] | null }): Tensor;

  /**
   * `aten::upsample_bicubic2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: Dims, options: { readonly inputSize: Dims; readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleBicubic2dBackward(gradOutput: Tensor, options: { readonly outputSize: Dims; readonly inputSize: Dims; readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  upsampleBilinear2d(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Dims, alignCorners: boolean, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: Dims, options: { readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleBilinear2d(input: Tensor, options: { readonly outputSize: Dims; readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { readonly scaleFactors: readonly number[] | null; readonly out?: Tensor }): Tensor;
  upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, options: { readonly alignCorners: boolean; readonly scaleFactors: readonly number[] | null; readonly out?: Tensor }): Tensor;
  upsampleBilinear2d(input: Tensor, options: { readonly outputSize: readonly number[] | null; readonly alignCorners: boolean; readonly scaleFactors: readonly number[] | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::upsample_bilinear2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: Dims, options: { readonly inputSize: Dims; readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleBilinear2dBackward(gradOutput: Tensor, options: { readonly outputSize: Dims; readonly inputSize: Dims; readonly alignCorners: boolean; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor`
   * `aten::upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  upsampleLinear1d(input: Tensor, outputSize: Dims, alignCorners: boolean, scales?: number | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: Dims, alignCorners: boolean, options: { readonly scales?: number | null; readonly out?: Tensor }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: Dims, options: { readonly alignCorners: boolean; readonly scales?: number | null; readonly out?: Tensor }): Tensor;
  upsampleLinear1d(input: Tensor, options: { readonly outputSize: Dims; readonly alignCorners: boolean; readonly scales?: number | null; readonly out?: Tensor }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { readonly scaleFactors: readonly number[] | null }): Tensor;
  upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, options: { readonly alignCorners: boolean; readonly scaleFactors: readonly number[] | null }): Tensor;
  upsampleLinear1d(input: Tensor, options: { readonly outputSize: readonly number[] | null; readonly alignCorners: boolean; readonly scaleFactors: readonly number[] | null }): Tensor;

  /**
   * `aten::upsample_linear1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None) -> Tensor`
   */
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scales?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, options: { readonly scales?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly alignCorners: boolean; readonly scales?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: Dims, options: { readonly inputSize: Dims; readonly alignCorners: boolean; readonly scales?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleLinear1dBackward(gradOutput: Tensor, options: { readonly outputSize: Dims; readonly inputSize: Dims; readonly alignCorners: boolean; readonly scales?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor`
   * `aten::upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  upsampleNearest1d(input: Tensor, outputSize: Dims, scales?: number | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: Dims, options: { readonly scales?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest1d(input: Tensor, options: { readonly outputSize: Dims; readonly scales?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;
  upsampleNearest1d(input: Tensor, outputSize: readonly number[] | null, options: { readonly scaleFactors: readonly number[] | null }): Tensor;
  upsampleNearest1d(input: Tensor, options: { readonly outputSize: readonly number[] | null; readonly scaleFactors: readonly number[] | null }): Tensor;

  /**
   * `aten::upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor`
   */
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scales?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly scales?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: Dims, options: { readonly inputSize: Dims; readonly scales?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest1dBackward(gradOutput: Tensor, options: { readonly outputSize: Dims; readonly inputSize: Dims; readonly scales?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  upsampleNearest2d(input: Tensor, outputSize: Dims, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: Dims, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: Dims, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest2d(input: Tensor, options: { readonly outputSize: Dims; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleNearest2d(input: Tensor, outputSize: readonly number[] | null, options: { readonly scaleFactors: readonly number[] | null; readonly out?: Tensor }): Tensor;
  upsampleNearest2d(input: Tensor, options: { readonly outputSize: readonly number[] | null; readonly scaleFactors: readonly number[] | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: Dims, options: { readonly inputSize: Dims; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest2dBackward(gradOutput: Tensor, options: { readonly outputSize: Dims; readonly inputSize: Dims; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  upsampleNearest3d(input: Tensor, outputSize: Dims, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: Dims, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: Dims, scalesD: number | null | undefined, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: Dims, options: { readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest3d(input: Tensor, options: { readonly outputSize: Dims; readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;
  upsampleNearest3d(input: Tensor, outputSize: readonly number[] | null, options: { readonly scaleFactors: readonly number[] | null }): Tensor;
  upsampleNearest3d(input: Tensor, options: { readonly outputSize: readonly number[] | null; readonly scaleFactors: readonly number[] | null }): Tensor;

  /**
   * `aten::upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesD: number | null | undefined, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: Dims, options: { readonly inputSize: Dims; readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleNearest3dBackward(gradOutput: Tensor, options: { readonly outputSize: Dims; readonly inputSize: Dims; readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  upsampleTrilinear3d(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesD: number | null | undefined, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Dims, alignCorners: boolean, options: { readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: Dims, options: { readonly alignCorners: boolean; readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleTrilinear3d(input: Tensor, options: { readonly outputSize: Dims; readonly alignCorners: boolean; readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { readonly scaleFactors: readonly number[] | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, options: { readonly alignCorners: boolean; readonly scaleFactors: readonly number[] | null }): Tensor;
  upsampleTrilinear3d(input: Tensor, options: { readonly outputSize: readonly number[] | null; readonly alignCorners: boolean; readonly scaleFactors: readonly number[] | null }): Tensor;

  /**
   * `aten::upsample_trilinear3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesD: number | null | undefined, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, options: { readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly alignCorners: boolean; readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: Dims, options: { readonly inputSize: Dims; readonly alignCorners: boolean; readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  upsampleTrilinear3dBackward(gradOutput: Tensor, options: { readonly outputSize: Dims; readonly inputSize: Dims; readonly alignCorners: boolean; readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::value_selecting_reduction_backward(Tensor grad, int dim, Tensor indices, SymInt[] sizes, bool keepdim) -> Tensor`
   */
  valueSelectingReductionBackward(grad: Tensor, dim: number, indices: Tensor, sizes: readonly number[], keepdim: boolean): Tensor;
  valueSelectingReductionBackward(grad: Tensor, dim: number, indices: Tensor, sizes: readonly number[], options: { readonly keepdim: boolean }): Tensor;
  valueSelectingReductionBackward(grad: Tensor, dim: number, indices: Tensor, options: { readonly sizes: readonly number[]; readonly keepdim: boolean }): Tensor;
  valueSelectingReductionBackward(grad: Tensor, dim: number, options: { readonly indices: Tensor; readonly sizes: readonly number[]; readonly keepdim: boolean }): Tensor;
  valueSelectingReductionBackward(grad: Tensor, options: { readonly dim: number; readonly indices: Tensor; readonly sizes: readonly number[]; readonly keepdim: boolean }): Tensor;

  /**
   * The values of a sparse tensor.
   *
   * `aten::values(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.values.html
   */
  values(input: Tensor): Tensor;

  /**
   * `aten::values_copy(Tensor self) -> Tensor`
   */
  valuesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

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
   * The variance over all elements, or over `dim`; `correction` 1 (the default) is the unbiased one.
   *
   * `aten::var(Tensor self, bool unbiased=True) -> Tensor`
   * `aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
   * `aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.var.html
   */
  var(input: Tensor, unbiased?: boolean): Tensor;
  var(input: Tensor, options: { readonly unbiased?: boolean }): Tensor;
  var(input: Tensor, dim: Dims | null, unbiased?: boolean, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  var(input: Tensor, dim: Dims | null, unbiased: boolean | undefined, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  var(input: Tensor, dim: Dims | null, options: { readonly unbiased?: boolean; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  var(input: Tensor, options: { readonly dim: Dims | null; readonly unbiased?: boolean; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  var(input: Tensor, dim?: Dims | null, options?: { readonly correction?: Scalar | null; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  var(input: Tensor, options: { readonly dim?: Dims | null; readonly correction?: Scalar | null; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

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
   * The scalar product of two vectors, the first conjugated.
   *
   * `aten::vdot(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.vdot.html
   */
  vdot(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  vdot(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The same memory under another shape; with a dtype, the same bytes as that.
   *
   * `aten::view(Tensor(a) self, SymInt[] size) -> Tensor(a)`
   * `aten::view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.view.html
   */
  view(input: Tensor, size: readonly number[]): Tensor;
  view(input: Tensor, options: { readonly size: readonly number[] }): Tensor;
  view(input: Tensor, dtype: DType): Tensor;
  view(input: Tensor, options: { readonly dtype: DType }): Tensor;

  /**
   * `view` with the shape of `other`.
   *
   * `aten::view_as(Tensor(a) self, Tensor other) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.view_as.html
   */
  viewAs(input: Tensor, other: Tensor): Tensor;
  viewAs(input: Tensor, options: { readonly other: Tensor }): Tensor;

  /**
   * Pairs (real, imaginary) along the last dimension as complex numbers; shares memory.
   *
   * `aten::view_as_complex(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.view_as_complex.html
   */
  viewAsComplex(input: Tensor): Tensor;

  /**
   * `aten::view_as_complex_copy(Tensor self) -> Tensor`
   */
  viewAsComplexCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Complex numbers as pairs (real, imaginary) along a new last dimension; shares memory.
   *
   * `aten::view_as_real(Tensor(a) self) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.view_as_real.html
   */
  viewAsReal(input: Tensor): Tensor;

  /**
   * `aten::view_as_real_copy(Tensor self) -> Tensor`
   */
  viewAsRealCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::view_copy(Tensor self, SymInt[] size) -> Tensor`
   * `aten::view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor`
   */
  viewCopy(input: Tensor, size: readonly number[], options?: { readonly out?: Tensor }): Tensor;
  viewCopy(input: Tensor, options: { readonly size: readonly number[]; readonly out?: Tensor }): Tensor;
  viewCopy(input: Tensor, dtype: DType, options?: { readonly out?: Tensor }): Tensor;
  viewCopy(input: Tensor, options: { readonly dtype: DType; readonly out?: Tensor }): Tensor;

  /**
   * Pieces along the first dimension; they share memory.
   *
   * `aten::vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
   * `aten::vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.vsplit.html
   */
  vsplit(input: Tensor, sections: number): Tensor[];
  vsplit(input: Tensor, options: { readonly sections: number }): Tensor[];
  vsplit(input: Tensor, indices: readonly number[]): Tensor[];
  vsplit(input: Tensor, options: { readonly indices: readonly number[] }): Tensor[];

  /**
   * Joins tensors along the first dimension; vectors become rows first.
   *
   * `aten::vstack(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.vstack.html
   */
  vstack(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * The elements of `input` where `condition` is true, elsewhere those of `other`.
   *
   * `aten::where(Tensor condition) -> Tensor[]`
   * `aten::where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
   * `aten::where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
   * `aten::where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`
   * `aten::where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.where.html
   */
  where(condition: Tensor): Tensor[];
  where(condition: Tensor, input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  where(condition: Tensor, input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;
  where(condition: Tensor, input: Operand, other: Scalar): Tensor;
  where(condition: Tensor, input: Operand, options: { readonly other: Scalar }): Tensor;
  where(condition: Tensor, input: Scalar, other: Tensor): Tensor;
  where(condition: Tensor, input: Scalar, options: { readonly other: Tensor }): Tensor;

  /**
   * `x * log(y)`, 0 where x is 0.
   *
   * `aten::xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
   * `aten::xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.xlogy.html
   */
  xlogy(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  xlogy(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  xlogy(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  xlogy(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `x * log(y)`, 0 where x is 0; in place.
   *
   * `aten::xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.xlogy_.html
   */
  xlogy_(input: Tensor, other: Operand): Tensor;
  xlogy_(input: Tensor, options: { readonly other: Operand }): Tensor;

  /**
   * `aten::zero(Tensor self) -> Tensor`
   */
  zero(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * Sets all elements to 0.
   *
   * `aten::zero_(Tensor(a!) self) -> Tensor(a!)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.zero_.html
   */
  zero_(input: Tensor): Tensor;

  /**
   * All zeros.
   *
   * `aten::zeros(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.zeros.html
   */
  zeros(size: readonly number[], options?: FactoryOptions): Tensor;
  zeros(size: readonly number[], options: { readonly out: Tensor }): Tensor;

  /**
   * `aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.zeros_like.html
   */
  zerosLike(input: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  zerosLike(input: Tensor, options: { readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;
}
