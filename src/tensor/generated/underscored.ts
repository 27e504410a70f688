// Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew.
// The operators that PyTorch itself builds on: names and arguments change between its versions, required ones come by position.
import type { Device, DType, Layout, MemoryFormat } from '../dtype.js';
import type { Generator } from '../generator.js';
import type { Dims, FactoryOptions, Operand, RandomOptions } from '../methods.js';
import type { Scalar } from '../scalar.js';
import type { Tensor } from '../tensor.js';

/** The operators that PyTorch itself builds on: names and arguments change between its versions, required ones come by position. */
export interface UnderscoredOperators {
  /**
   * `aten::__and__.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::__and__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  __and__(input: Tensor, other: Operand): Tensor;

  /**
   * `aten::__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  __iand__(input: Tensor, other: Operand): Tensor;

  /**
   * `aten::__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  __ilshift__(input: Tensor, other: Operand): Tensor;

  /**
   * `aten::__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  __ior__(input: Tensor, other: Operand): Tensor;

  /**
   * `aten::__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  __irshift__(input: Tensor, other: Operand): Tensor;

  /**
   * `aten::__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
   * `aten::__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
   */
  __ixor__(input: Tensor, other: Operand): Tensor;

  /**
   * `aten::__lshift__.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  __lshift__(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::__or__.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::__or__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  __or__(input: Tensor, other: Operand): Tensor;

  /**
   * `aten::__rshift__.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  __rshift__(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::__xor__.Tensor(Tensor self, Tensor other) -> Tensor`
   * `aten::__xor__.Scalar(Tensor self, Scalar other) -> Tensor`
   */
  __xor__(input: Tensor, other: Operand): Tensor;

  /**
   * `aten::_adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor`
   */
  _adaptiveAvgPool2d(input: Tensor, outputSize: Dims, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor`
   */
  _adaptiveAvgPool2dBackward(gradOutput: Tensor, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor`
   */
  _adaptiveAvgPool3d(input: Tensor, outputSize: Dims, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_adaptive_avg_pool3d_backward(Tensor grad_output, Tensor self) -> Tensor`
   */
  _adaptiveAvgPool3dBackward(gradOutput: Tensor, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_add_batch_dim(Tensor self, int batch_dim, int level) -> Tensor`
   */
  _addBatchDim(input: Tensor, batchDim: number, level: number): Tensor;

  /**
   * `aten::_add_relu.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * `aten::_add_relu.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   */
  _addRelu(input: Tensor, other: Operand, options?: { readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;
  _addRelu(input: Tensor, other: Scalar, alpha?: Scalar, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_add_relu_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
   * `aten::_add_relu_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
   */
  _addRelu_(input: Tensor, other: Operand, options?: { readonly alpha?: Scalar }): Tensor;
  _addRelu_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;

  /**
   * `aten::_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor`
   */
  _addmmActivation(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly useGelu?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_aminmax(Tensor self) -> (Tensor, Tensor)`
   * `aten::_aminmax.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor, Tensor)`
   */
  _aminmax(input: Tensor): [Tensor, Tensor];
  _aminmax(input: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
  _aminmax(input: Tensor, dim: number, options: { readonly keepdim?: boolean }): [Tensor, Tensor];
  _aminmax(input: Tensor, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _aminmax(input: Tensor, dim: number, keepdim: boolean | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _aminmax(input: Tensor, dim: number, options: { readonly keepdim?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_amp_foreach_non_finite_check_and_unscale(Tensor[] self, Tensor found_inf, Tensor inv_scale) -> (Tensor[] self_out, Tensor found_inf_out)`
   */
  _ampForeachNonFiniteCheckAndUnscale(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor): [selfOut: Tensor[], foundInfOut: Tensor];
  _ampForeachNonFiniteCheckAndUnscale(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor, options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_amp_foreach_non_finite_check_and_unscale_(Tensor(a!)[] self, Tensor(b!) found_inf, Tensor inv_scale) -> ()`
   */
  _ampForeachNonFiniteCheckAndUnscale_(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor): void;

  /**
   * `aten::_amp_update_scale(Tensor self, Tensor growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> (Tensor, Tensor growth_tracker_out)`
   */
  _ampUpdateScale(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number): [Tensor, Tensor];
  _ampUpdateScale(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number, options: { readonly out: Tensor }): Tensor;

  /**
   * `aten::_amp_update_scale_(Tensor(a!) self, Tensor(b!) growth_tracker, Tensor found_inf, float scale_growth_factor, float scale_backoff_factor, int growth_interval) -> Tensor(a!)`
   */
  _ampUpdateScale_(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number): Tensor;

  /**
   * `aten::_assert_async(Tensor self) -> ()`
   * `aten::_assert_async.msg(Tensor self, str assert_msg) -> ()`
   */
  _assertAsync(input: Tensor): void;
  _assertAsync(input: Tensor, assertMsg: string): void;

  /**
   * `aten::_assert_scalar(Scalar self, str assert_msg) -> ()`
   */
  _assertScalar(input: Scalar, assertMsg: string): void;

  /**
   * `aten::_assert_tensor_metadata(Tensor a, SymInt[]? size=None, SymInt[]? stride=None, ScalarType? dtype=None, *, Device? device=None, Layout? layout=None) -> ()`
   */
  _assertTensorMetadata(a: Tensor, size?: readonly number[] | null, stride?: readonly number[] | null, dtype?: DType | null, options?: { readonly device?: Device | null; readonly layout?: Layout | null }): void;
  _assertTensorMetadata(a: Tensor, size: readonly number[] | null | undefined, stride: readonly number[] | null | undefined, options: { readonly dtype?: DType | null; readonly device?: Device | null; readonly layout?: Layout | null }): void;
  _assertTensorMetadata(a: Tensor, size: readonly number[] | null | undefined, options: { readonly stride?: readonly number[] | null; readonly dtype?: DType | null; readonly device?: Device | null; readonly layout?: Layout | null }): void;
  _assertTensorMetadata(a: Tensor, options: { readonly size?: readonly number[] | null; readonly stride?: readonly number[] | null; readonly dtype?: DType | null; readonly device?: Device | null; readonly layout?: Layout | null }): void;

  /**
   * `aten::_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)`
   */
  _autocastToFullPrecision(input: Tensor, cudaEnabled: boolean, cpuEnabled: boolean): Tensor;

  /**
   * `aten::_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)`
   */
  _autocastToReducedPrecision(input: Tensor, cudaEnabled: boolean, cpuEnabled: boolean, cudaDtype: DType, cpuDtype: DType): Tensor;

  /**
   * `aten::_backward(Tensor self, Tensor[] inputs, Tensor? gradient=None, bool? retain_graph=None, bool create_graph=False) -> ()`
   */
  _backward(input: Tensor, inputs: readonly Tensor[], gradient?: Tensor | null, retainGraph?: boolean | null, createGraph?: boolean): void;
  _backward(input: Tensor, inputs: readonly Tensor[], gradient: Tensor | null | undefined, retainGraph: boolean | null | undefined, options: { readonly createGraph?: boolean }): void;
  _backward(input: Tensor, inputs: readonly Tensor[], gradient: Tensor | null | undefined, options: { readonly retainGraph?: boolean | null; readonly createGraph?: boolean }): void;
  _backward(input: Tensor, inputs: readonly Tensor[], options: { readonly gradient?: Tensor | null; readonly retainGraph?: boolean | null; readonly createGraph?: boolean }): void;

  /**
   * `aten::_batch_norm_impl_index(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> (Tensor, Tensor, Tensor, Tensor, int)`
   */
  _batchNormImplIndex(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];

  /**
   * `aten::_batch_norm_impl_index_backward(int impl_index, Tensor input, Tensor grad_output, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var_transform, bool train, float eps, bool[3] output_mask, Tensor reservedSpace) -> (Tensor, Tensor, Tensor)`
   */
  _batchNormImplIndexBackward(implIndex: number, input: Tensor, gradOutput: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVarTransform: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], reservedSpace: Tensor): [Tensor, Tensor, Tensor];

  /**
   * `aten::_batch_norm_no_update(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  _batchNormNoUpdate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor];
  _batchNormNoUpdate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_batch_norm_with_update(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  _batchNormWithUpdate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor];
  _batchNormWithUpdate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { readonly out: Tensor; readonly saveMean: Tensor; readonly saveInvstd: Tensor; readonly reserve: Tensor }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_batch_norm_with_update_functional(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor, Tensor running_mean_out, Tensor running_var_out)`
   */
  _batchNormWithUpdateFunctional(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_cast_Byte(Tensor self, bool non_blocking=False) -> Tensor`
   */
  _castByte(input: Tensor, nonBlocking?: boolean): Tensor;
  _castByte(input: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;

  /**
   * `aten::_cast_Char(Tensor self, bool non_blocking=False) -> Tensor`
   */
  _castChar(input: Tensor, nonBlocking?: boolean): Tensor;
  _castChar(input: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;

  /**
   * `aten::_cast_Double(Tensor self, bool non_blocking=False) -> Tensor`
   */
  _castDouble(input: Tensor, nonBlocking?: boolean): Tensor;
  _castDouble(input: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;

  /**
   * `aten::_cast_Float(Tensor self, bool non_blocking=False) -> Tensor`
   */
  _castFloat(input: Tensor, nonBlocking?: boolean): Tensor;
  _castFloat(input: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;

  /**
   * `aten::_cast_Half(Tensor self, bool non_blocking=False) -> Tensor`
   */
  _castHalf(input: Tensor, nonBlocking?: boolean): Tensor;
  _castHalf(input: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;

  /**
   * `aten::_cast_Int(Tensor self, bool non_blocking=False) -> Tensor`
   */
  _castInt(input: Tensor, nonBlocking?: boolean): Tensor;
  _castInt(input: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;

  /**
   * `aten::_cast_Long(Tensor self, bool non_blocking=False) -> Tensor`
   */
  _castLong(input: Tensor, nonBlocking?: boolean): Tensor;
  _castLong(input: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;

  /**
   * `aten::_cast_Short(Tensor self, bool non_blocking=False) -> Tensor`
   */
  _castShort(input: Tensor, nonBlocking?: boolean): Tensor;
  _castShort(input: Tensor, options: { readonly nonBlocking?: boolean }): Tensor;

  /**
   * `aten::_cdist_backward(Tensor grad, Tensor x1, Tensor x2, float p, Tensor cdist) -> Tensor`
   */
  _cdistBackward(grad: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_cdist_forward(Tensor x1, Tensor x2, float p, int? compute_mode) -> Tensor`
   */
  _cdistForward(x1: Tensor, x2: Tensor, p: number, computeMode: number | null, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_cholesky_solve_helper(Tensor self, Tensor A, bool upper) -> Tensor`
   */
  _choleskySolveHelper(input: Tensor, A: Tensor, upper: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_choose_qparams_per_tensor(Tensor self, bool reduce_range=False) -> (float, int)`
   */
  _chooseQparamsPerTensor(input: Tensor, reduceRange?: boolean): [number, number];
  _chooseQparamsPerTensor(input: Tensor, options: { readonly reduceRange?: boolean }): [number, number];

  /**
   * `aten::_chunk_cat(Tensor[] tensors, int dim, int num_chunks) -> Tensor`
   */
  _chunkCat(tensors: readonly Tensor[], dim: number, numChunks: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_coalesce(Tensor self) -> Tensor`
   */
  _coalesce(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_coalesced(Tensor self, bool coalesced) -> Tensor`
   */
  _coalesced(input: Tensor, coalesced: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)`
   */
  _coalesced_(input: Tensor, coalesced: boolean): Tensor;

  /**
   * `aten::_compute_linear_combination(Tensor input, Tensor coefficients) -> Tensor`
   */
  _computeLinearCombination(input: Tensor, coefficients: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_conj(Tensor(a) self) -> Tensor(a)`
   */
  _conj(input: Tensor): Tensor;

  /**
   * `aten::_conj_copy(Tensor self) -> Tensor`
   */
  _conjCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_conj_physical(Tensor self) -> Tensor`
   */
  _conjPhysical(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_conv_depthwise2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding, SymInt[2] dilation) -> Tensor`
   */
  _convDepthwise2d(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null, stride: Dims, padding: Dims, dilation: Dims, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_convert_indices_from_coo_to_csr(Tensor self, int size, *, bool out_int32=False) -> Tensor`
   */
  _convertIndicesFromCooToCsr(input: Tensor, size: number, options?: { readonly outInt32?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_convert_indices_from_csr_to_coo(Tensor crow_indices, Tensor col_indices, *, bool out_int32=False, bool transpose=False) -> Tensor`
   */
  _convertIndicesFromCsrToCoo(crowIndices: Tensor, colIndices: Tensor, options?: { readonly outInt32?: boolean; readonly transpose?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_convert_weight_to_int4pack(Tensor self, int innerKTiles) -> Tensor`
   */
  _convertWeightToInt4pack(input: Tensor, innerKTiles: number): Tensor;

  /**
   * `aten::_convert_weight_to_int4pack_for_cpu(Tensor self, int innerKTiles) -> Tensor`
   */
  _convertWeightToInt4packForCpu(input: Tensor, innerKTiles: number): Tensor;

  /**
   * `aten::_convolution.deprecated(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, int[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled) -> Tensor`
   * `aten::_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor`
   */
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean): Tensor;
  _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_convolution_double_backward(Tensor? ggI, Tensor? ggW, Tensor? ggb, Tensor gO, Tensor weight, Tensor self, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)`
   */
  _convolutionDoubleBackward(ggI: Tensor | null, ggW: Tensor | null, ggb: Tensor | null, gO: Tensor, weight: Tensor, input: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor];

  /**
   * `aten::_convolution_mode(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, str padding, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  _convolutionMode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: string, dilation: readonly number[], groups: number): Tensor;

  /**
   * `aten::_copy_from(Tensor self, Tensor dst, bool non_blocking=False) -> Tensor`
   */
  _copyFrom(input: Tensor, dst: Tensor, nonBlocking?: boolean, options?: { readonly out?: Tensor }): Tensor;
  _copyFrom(input: Tensor, dst: Tensor, options: { readonly nonBlocking?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_copy_from_and_resize(Tensor self, Tensor dst) -> Tensor`
   */
  _copyFromAndResize(input: Tensor, dst: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_cslt_compress(Tensor input) -> Tensor`
   */
  _csltCompress(input: Tensor): Tensor;

  /**
   * `aten::_cslt_sparse_mm(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False, int alg_id=0, int split_k=1, int split_k_mode=-1) -> Tensor`
   */
  _csltSparseMm(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: DType | null, transposeResult?: boolean, algId?: number, splitK?: number, splitKMode?: number): Tensor;
  _csltSparseMm(compressedA: Tensor, denseB: Tensor, bias: Tensor | null | undefined, alpha: Tensor | null | undefined, outDtype: DType | null | undefined, options: { readonly transposeResult?: boolean; readonly algId?: number; readonly splitK?: number; readonly splitKMode?: number }): Tensor;
  _csltSparseMm(compressedA: Tensor, denseB: Tensor, bias: Tensor | null | undefined, alpha: Tensor | null | undefined, options: { readonly outDtype?: DType | null; readonly transposeResult?: boolean; readonly algId?: number; readonly splitK?: number; readonly splitKMode?: number }): Tensor;
  _csltSparseMm(compressedA: Tensor, denseB: Tensor, bias: Tensor | null | undefined, options: { readonly alpha?: Tensor | null; readonly outDtype?: DType | null; readonly transposeResult?: boolean; readonly algId?: number; readonly splitK?: number; readonly splitKMode?: number }): Tensor;
  _csltSparseMm(compressedA: Tensor, denseB: Tensor, options: { readonly bias?: Tensor | null; readonly alpha?: Tensor | null; readonly outDtype?: DType | null; readonly transposeResult?: boolean; readonly algId?: number; readonly splitK?: number; readonly splitKMode?: number }): Tensor;

  /**
   * `aten::_cslt_sparse_mm_search(Tensor compressed_A, Tensor dense_B, Tensor? bias=None, Tensor? alpha=None, ScalarType? out_dtype=None, bool transpose_result=False) -> int`
   */
  _csltSparseMmSearch(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: DType | null, transposeResult?: boolean): number;
  _csltSparseMmSearch(compressedA: Tensor, denseB: Tensor, bias: Tensor | null | undefined, alpha: Tensor | null | undefined, outDtype: DType | null | undefined, options: { readonly transposeResult?: boolean }): number;
  _csltSparseMmSearch(compressedA: Tensor, denseB: Tensor, bias: Tensor | null | undefined, alpha: Tensor | null | undefined, options: { readonly outDtype?: DType | null; readonly transposeResult?: boolean }): number;
  _csltSparseMmSearch(compressedA: Tensor, denseB: Tensor, bias: Tensor | null | undefined, options: { readonly alpha?: Tensor | null; readonly outDtype?: DType | null; readonly transposeResult?: boolean }): number;
  _csltSparseMmSearch(compressedA: Tensor, denseB: Tensor, options: { readonly bias?: Tensor | null; readonly alpha?: Tensor | null; readonly outDtype?: DType | null; readonly transposeResult?: boolean }): number;

  /**
   * `aten::_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)`
   * `aten::_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, bool zero_infinity=False) -> (Tensor, Tensor)`
   */
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, zeroInfinity?: boolean): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | undefined, options: { readonly zeroInfinity?: boolean }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { readonly blank?: number; readonly zeroInfinity?: boolean }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, zeroInfinity?: boolean): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number | undefined, options: { readonly zeroInfinity?: boolean }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { readonly blank?: number; readonly zeroInfinity?: boolean }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | undefined, zeroInfinity: boolean | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number | undefined, options: { readonly zeroInfinity?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { readonly blank?: number; readonly zeroInfinity?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number | undefined, zeroInfinity: boolean | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number | undefined, options: { readonly zeroInfinity?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { readonly blank?: number; readonly zeroInfinity?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_ctc_loss_backward.Tensor(Tensor grad, Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False) -> Tensor`
   * `aten::_ctc_loss_backward(Tensor grad, Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, Tensor neg_log_likelihood, Tensor log_alpha, int blank, bool zero_infinity=False) -> Tensor`
   */
  _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, zeroInfinity?: boolean): Tensor;
  _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, options: { readonly zeroInfinity?: boolean }): Tensor;
  _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, zeroInfinity?: boolean, options?: { readonly out?: Tensor }): Tensor;
  _ctcLossBackward(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, options: { readonly zeroInfinity?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_cudnn_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, *, float? scale=None) -> (Tensor, Tensor, Tensor)`
   */
  _cudnnAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, options?: { readonly scale?: number | null }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_cudnn_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)`
   */
  _cudnnAttentionForward(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _cudnnAttentionForward(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, computeLogSumexp: boolean, dropoutP: number | undefined, isCausal: boolean | undefined, options: { readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _cudnnAttentionForward(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, computeLogSumexp: boolean, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _cudnnAttentionForward(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, computeLogSumexp: boolean, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];

  /**
   * `aten::_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)`
   * `aten::_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)`
   */
  _cudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  _cudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
  _cudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_cudnn_init_dropout_state(float dropout, bool train, int dropout_seed, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  _cudnnInitDropoutState(dropout: number, train: boolean, dropoutSeed: number, options?: FactoryOptions): Tensor;
  _cudnnInitDropoutState(dropout: number, train: boolean, dropoutSeed: number, options: { readonly out: Tensor }): Tensor;

  /**
   * `aten::_cudnn_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor? weight_buf, Tensor hx, Tensor? cx, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  _cudnnRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _cudnnRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor; readonly out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_cudnn_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, SymInt[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])`
   */
  _cudnnRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor, Tensor, Tensor[]];
  _cudnnRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: readonly Tensor[] }): void;

  /**
   * `aten::_cudnn_rnn_flatten_weight(Tensor[] weight_arr, int weight_stride0, SymInt input_size, int mode, SymInt hidden_size, SymInt proj_size, int num_layers, bool batch_first, bool bidirectional) -> Tensor`
   */
  _cudnnRnnFlattenWeight(weightArr: readonly Tensor[], weightStride0: number, inputSize: number, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, bidirectional: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_cufft_clear_plan_cache(int device_index) -> ()`
   */
  _cufftClearPlanCache(deviceIndex: number): void;

  /**
   * `aten::_cufft_get_plan_cache_max_size(int device_index) -> int`
   */
  _cufftGetPlanCacheMaxSize(deviceIndex: number): number;

  /**
   * `aten::_cufft_get_plan_cache_size(int device_index) -> int`
   */
  _cufftGetPlanCacheSize(deviceIndex: number): number;

  /**
   * `aten::_cufft_set_plan_cache_max_size(int device_index, int max_size) -> ()`
   */
  _cufftSetPlanCacheMaxSize(deviceIndex: number, maxSize: number): void;

  /**
   * `aten::_cummax_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()`
   */
  _cummaxHelper(input: Tensor, values: Tensor, indices: Tensor, dim: number): void;

  /**
   * `aten::_cummin_helper(Tensor self, Tensor(a!) values, Tensor(b!) indices, int dim) -> ()`
   */
  _cumminHelper(input: Tensor, values: Tensor, indices: Tensor, dim: number): void;

  /**
   * `aten::_debug_has_internal_overlap(Tensor self) -> int`
   */
  _debugHasInternalOverlap(input: Tensor): number;

  /**
   * `aten::_dim_arange(Tensor like, int dim) -> Tensor`
   */
  _dimArange(like: Tensor, dim: number): Tensor;

  /**
   * `aten::_dimI(Tensor self) -> int`
   */
  _dimI(input: Tensor): number;

  /**
   * `aten::_dimV(Tensor self) -> int`
   */
  _dimV(input: Tensor): number;

  /**
   * `aten::_dirichlet_grad(Tensor x, Tensor alpha, Tensor total) -> Tensor`
   */
  _dirichletGrad(x: Tensor, alpha: Tensor, total: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_dyn_quant_matmul_4bit(Tensor inp, Tensor packed_weights, int block_size, int in_features, int out_features) -> Tensor`
   */
  _dynQuantMatmul_4bit(inp: Tensor, packedWeights: Tensor, blockSize: number, inFeatures: number, outFeatures: number): Tensor;

  /**
   * `aten::_dyn_quant_pack_4bit_weight(Tensor weights, Tensor scales_zeros, Tensor? bias, int block_size, int in_features, int out_features) -> Tensor`
   */
  _dynQuantPack_4bitWeight(weights: Tensor, scalesZeros: Tensor, bias: Tensor | null, blockSize: number, inFeatures: number, outFeatures: number): Tensor;

  /**
   * `aten::_efficient_attention_backward(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor? bias, Tensor out, Tensor? cu_seqlens_q, Tensor? cu_seqlens_k, SymInt max_seqlen_q, SymInt max_seqlen_k, Tensor logsumexp, float dropout_p, Tensor philox_seed, Tensor philox_offset, int custom_mask_type, bool bias_requires_grad, *, float? scale=None, int? num_splits_key=None, int? window_size=None, bool shared_storage_dqdkdv=False) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  _efficientAttentionBackward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, out: Tensor, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: number, maxSeqlenK: number, logsumexp: Tensor, dropoutP: number, philoxSeed: Tensor, philoxOffset: Tensor, customMaskType: number, biasRequiresGrad: boolean, options?: { readonly scale?: number | null; readonly numSplitsKey?: number | null; readonly windowSize?: number | null; readonly sharedStorageDqdkdv?: boolean }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_efficient_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? bias, Tensor? cu_seqlens_q, Tensor? cu_seqlens_k, SymInt? max_seqlen_q, SymInt? max_seqlen_k, float dropout_p, int custom_mask_type, bool compute_log_sumexp=False, *, float? scale=None, Tensor? seqlen_k=None, int? window_size=None) -> (Tensor output, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, SymInt max_seqlen_batch_q, SymInt max_seqlen_batch_k)`
   */
  _efficientAttentionForward(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: number | null, maxSeqlenK: number | null, dropoutP: number, customMaskType: number, computeLogSumexp?: boolean, options?: { readonly scale?: number | null; readonly seqlenK?: Tensor | null; readonly windowSize?: number | null }): [output: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, maxSeqlenBatchQ: number, maxSeqlenBatchK: number];
  _efficientAttentionForward(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: number | null, maxSeqlenK: number | null, dropoutP: number, customMaskType: number, options: { readonly computeLogSumexp?: boolean; readonly scale?: number | null; readonly seqlenK?: Tensor | null; readonly windowSize?: number | null }): [output: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, maxSeqlenBatchQ: number, maxSeqlenBatchK: number];

  /**
   * `aten::_efficientzerotensor(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  _efficientzerotensor(size: readonly number[], options?: FactoryOptions): Tensor;
  _efficientzerotensor(size: readonly number[], options: { readonly out: Tensor }): Tensor;

  /**
   * `aten::_embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: number): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, options: { readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, options: { readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, options: { readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { readonly scaleGradByFreq?: boolean; readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, perSampleWeights: Tensor | null | undefined, includeLastOffset: boolean | undefined, paddingIdx: number | undefined, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, options: { readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, options: { readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, options: { readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { readonly scaleGradByFreq?: boolean; readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_embedding_bag_backward(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor`
   */
  _embeddingBagBackward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, paddingIdx?: number): Tensor;
  _embeddingBagBackward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, options: { readonly paddingIdx?: number }): Tensor;

  /**
   * `aten::_embedding_bag_dense_backward(Tensor grad, Tensor indices, Tensor offset2bag, Tensor bag_size, Tensor maximum_indices, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor`
   */
  _embeddingBagDenseBackward(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, paddingIdx?: number, options?: { readonly out?: Tensor }): Tensor;
  _embeddingBagDenseBackward(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, options: { readonly paddingIdx?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_embedding_bag_forward_only(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: number): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, options: { readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, options: { readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, options: { readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, options: { readonly scaleGradByFreq?: boolean; readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, perSampleWeights: Tensor | null | undefined, includeLastOffset: boolean | undefined, paddingIdx: number | undefined, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, sparse: boolean | undefined, options: { readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, mode: number | undefined, options: { readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean | undefined, options: { readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];
  _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, options: { readonly scaleGradByFreq?: boolean; readonly mode?: number; readonly sparse?: boolean; readonly perSampleWeights?: Tensor | null; readonly includeLastOffset?: boolean; readonly paddingIdx?: number; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_embedding_bag_per_sample_weights_backward(Tensor grad, Tensor weight, Tensor indices, Tensor offsets, Tensor offset2bag, int mode, int padding_idx=-1) -> Tensor`
   */
  _embeddingBagPerSampleWeightsBackward(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: number, paddingIdx?: number, options?: { readonly out?: Tensor }): Tensor;
  _embeddingBagPerSampleWeightsBackward(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: number, options: { readonly paddingIdx?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_embedding_bag_sparse_backward(Tensor grad, Tensor indices, Tensor offsets, Tensor offset2bag, Tensor bag_size, SymInt num_weights, bool scale_grad_by_freq, int mode, Tensor? per_sample_weights, int padding_idx=-1) -> Tensor`
   */
  _embeddingBagSparseBackward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, paddingIdx?: number): Tensor;
  _embeddingBagSparseBackward(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, options: { readonly paddingIdx?: number }): Tensor;

  /**
   * `aten::_empty_affine_quantized(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, float scale=1., int zero_point=0, MemoryFormat? memory_format=0) -> Tensor`
   */
  _emptyAffineQuantized(size: readonly number[], options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly scale?: number; readonly zeroPoint?: number; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  _emptyAffineQuantized(size: readonly number[], options: { readonly scale?: number; readonly zeroPoint?: number; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::_empty_per_channel_affine_quantized(SymInt[] size, *, Tensor scales, Tensor zero_points, int axis, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=0) -> Tensor`
   */
  _emptyPerChannelAffineQuantized(size: readonly number[], options: { readonly scales: Tensor; readonly zeroPoints: Tensor; readonly axis: number; readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  _emptyPerChannelAffineQuantized(size: readonly number[], options: { readonly scales: Tensor; readonly zeroPoints: Tensor; readonly axis: number; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::_euclidean_dist(Tensor x1, Tensor x2) -> Tensor`
   */
  _euclideanDist(x1: Tensor, x2: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_fake_quantize_learnable_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> Tensor`
   */
  _fakeQuantizeLearnablePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor?: number, options?: { readonly out?: Tensor }): Tensor;
  _fakeQuantizeLearnablePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { readonly gradFactor?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_fake_quantize_learnable_per_channel_affine_backward(Tensor grad, Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, float grad_factor=1.) -> (Tensor, Tensor, Tensor)`
   */
  _fakeQuantizeLearnablePerChannelAffineBackward(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor?: number): [Tensor, Tensor, Tensor];
  _fakeQuantizeLearnablePerChannelAffineBackward(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { readonly gradFactor?: number }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_fake_quantize_learnable_per_tensor_affine(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> Tensor`
   */
  _fakeQuantizeLearnablePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor?: number, options?: { readonly out?: Tensor }): Tensor;
  _fakeQuantizeLearnablePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, options: { readonly gradFactor?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_fake_quantize_learnable_per_tensor_affine_backward(Tensor grad, Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max, float grad_factor=1.) -> (Tensor, Tensor, Tensor)`
   */
  _fakeQuantizeLearnablePerTensorAffineBackward(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor?: number): [Tensor, Tensor, Tensor];
  _fakeQuantizeLearnablePerTensorAffineBackward(grad: Tensor, input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, options: { readonly gradFactor?: number }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_fake_quantize_per_tensor_affine_cachemask_tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, Tensor fake_quant_enabled, int quant_min, int quant_max) -> (Tensor output, Tensor mask)`
   */
  _fakeQuantizePerTensorAffineCachemaskTensorQparams(input: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: number, quantMax: number): [output: Tensor, mask: Tensor];
  _fakeQuantizePerTensorAffineCachemaskTensorQparams(input: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: number, quantMax: number, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_fft_c2c(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor`
   */
  _fftC2c(input: Tensor, dim: readonly number[], normalization: number, forward: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_fft_c2r(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor`
   */
  _fftC2r(input: Tensor, dim: readonly number[], normalization: number, lastDimSize: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_fft_r2c(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor`
   */
  _fftR2c(input: Tensor, dim: readonly number[], normalization: number, onesided: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_fill_mem_eff_dropout_mask_(Tensor(a!) self, float dropout_p, int seed, int offset) -> Tensor(a!)`
   */
  _fillMemEffDropoutMask_(input: Tensor, dropoutP: number, seed: number, offset: number): Tensor;

  /**
   * `aten::_flash_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor rng_state, Tensor unused, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None) -> (Tensor, Tensor, Tensor)`
   */
  _flashAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, rngState: Tensor, unused: Tensor, options?: { readonly scale?: number | null; readonly windowSizeLeft?: number | null; readonly windowSizeRight?: number | null }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_flash_attention_forward.quantized(Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None) -> (Tensor output, Tensor softmax_logsumexp, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)`
   * `aten::_flash_attention_forward(Tensor query, Tensor key, Tensor value, Tensor? cum_seq_q, Tensor? cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, bool return_debug_mask, *, float? scale=None, SymInt? window_size_left=None, SymInt? window_size_right=None, Tensor? seqused_k=None, Tensor? alibi_slopes=None) -> (Tensor output, Tensor softmax_logsumexp, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)`
   */
  _flashAttentionForward(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, options?: { readonly scale?: number | null; readonly windowSizeLeft?: number | null; readonly windowSizeRight?: number | null; readonly sequsedK?: Tensor | null; readonly alibiSlopes?: Tensor | null }): [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  _flashAttentionForward(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: { readonly scale?: number | null; readonly windowSizeLeft?: number | null; readonly windowSizeRight?: number | null; readonly sequsedK?: Tensor | null; readonly alibiSlopes?: Tensor | null }): [output: Tensor, softmaxLogsumexp: Tensor, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];

  /**
   * `aten::_foobar(Tensor self, bool arg1=True, bool arg2=True, *, bool arg3=True) -> Tensor`
   */
  _foobar(input: Tensor, arg1?: boolean, arg2?: boolean, options?: { readonly arg3?: boolean; readonly out?: Tensor }): Tensor;
  _foobar(input: Tensor, arg1: boolean | undefined, options: { readonly arg2?: boolean; readonly arg3?: boolean; readonly out?: Tensor }): Tensor;
  _foobar(input: Tensor, options: { readonly arg1?: boolean; readonly arg2?: boolean; readonly arg3?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_foreach_abs(Tensor[] self) -> Tensor[]`
   */
  _foreachAbs(input: readonly Tensor[]): Tensor[];
  _foreachAbs(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_abs_(Tensor(a!)[] self) -> ()`
   */
  _foreachAbs_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_acos(Tensor[] self) -> Tensor[]`
   */
  _foreachAcos(input: readonly Tensor[]): Tensor[];
  _foreachAcos(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_acos_(Tensor(a!)[] self) -> ()`
   */
  _foreachAcos_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_add.Tensor(Tensor[] self, Tensor other, *, Scalar alpha=1) -> Tensor[]`
   * `aten::_foreach_add.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]`
   * `aten::_foreach_add.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]`
   * `aten::_foreach_add.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]`
   */
  _foreachAdd(input: readonly Tensor[], other: Tensor | readonly Tensor[], options?: { readonly alpha?: Scalar }): Tensor[];
  _foreachAdd(input: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachAdd(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachAdd(input: readonly Tensor[], other: Tensor | readonly Tensor[], options: { readonly alpha?: Scalar; readonly out: readonly Tensor[] }): void;
  _foreachAdd(input: readonly Tensor[], scalar: Scalar, options: { readonly out: readonly Tensor[] }): void;
  _foreachAdd(input: readonly Tensor[], scalars: readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_add_.Tensor(Tensor(a!)[] self, Tensor other, *, Scalar alpha=1) -> ()`
   * `aten::_foreach_add_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()`
   * `aten::_foreach_add_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()`
   * `aten::_foreach_add_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()`
   */
  _foreachAdd_(input: readonly Tensor[], other: Tensor | readonly Tensor[], options?: { readonly alpha?: Scalar }): void;
  _foreachAdd_(input: readonly Tensor[], scalar: Scalar): void;
  _foreachAdd_(input: readonly Tensor[], scalars: readonly Scalar[]): void;

  /**
   * `aten::_foreach_addcdiv.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]`
   * `aten::_foreach_addcdiv.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]`
   * `aten::_foreach_addcdiv.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]`
   */
  _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor | readonly Scalar[]): Tensor[];
  _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { readonly value?: Scalar }): Tensor[];
  _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor | readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;
  _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value: Scalar | undefined, options: { readonly out: readonly Tensor[] }): void;
  _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { readonly value?: Scalar; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_addcdiv_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()`
   * `aten::_foreach_addcdiv_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()`
   * `aten::_foreach_addcdiv_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()`
   */
  _foreachAddcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor | readonly Scalar[]): void;
  _foreachAddcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  _foreachAddcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { readonly value?: Scalar }): void;

  /**
   * `aten::_foreach_addcmul.Tensor(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> Tensor[]`
   * `aten::_foreach_addcmul.Scalar(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> Tensor[]`
   * `aten::_foreach_addcmul.ScalarList(Tensor[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> Tensor[]`
   */
  _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor | readonly Scalar[]): Tensor[];
  _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
  _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { readonly value?: Scalar }): Tensor[];
  _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor | readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;
  _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value: Scalar | undefined, options: { readonly out: readonly Tensor[] }): void;
  _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { readonly value?: Scalar; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_addcmul_.Tensor(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Tensor scalars) -> ()`
   * `aten::_foreach_addcmul_.Scalar(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar value=1) -> ()`
   * `aten::_foreach_addcmul_.ScalarList(Tensor(a!)[] self, Tensor[] tensor1, Tensor[] tensor2, Scalar[] scalars) -> ()`
   */
  _foreachAddcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor | readonly Scalar[]): void;
  _foreachAddcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void;
  _foreachAddcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { readonly value?: Scalar }): void;

  /**
   * `aten::_foreach_asin(Tensor[] self) -> Tensor[]`
   */
  _foreachAsin(input: readonly Tensor[]): Tensor[];
  _foreachAsin(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_asin_(Tensor(a!)[] self) -> ()`
   */
  _foreachAsin_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_atan(Tensor[] self) -> Tensor[]`
   */
  _foreachAtan(input: readonly Tensor[]): Tensor[];
  _foreachAtan(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_atan_(Tensor(a!)[] self) -> ()`
   */
  _foreachAtan_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_ceil(Tensor[] self) -> Tensor[]`
   */
  _foreachCeil(input: readonly Tensor[]): Tensor[];
  _foreachCeil(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_ceil_(Tensor(a!)[] self) -> ()`
   */
  _foreachCeil_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_clamp_max.List(Tensor[] self, Tensor[] other) -> Tensor[]`
   * `aten::_foreach_clamp_max.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]`
   * `aten::_foreach_clamp_max.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]`
   */
  _foreachClampMax(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachClampMax(input: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachClampMax(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachClampMax(input: readonly Tensor[], other: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;
  _foreachClampMax(input: readonly Tensor[], scalar: Scalar, options: { readonly out: readonly Tensor[] }): void;
  _foreachClampMax(input: readonly Tensor[], scalars: readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_clamp_max_.List(Tensor(a!)[] self, Tensor[] other) -> ()`
   * `aten::_foreach_clamp_max_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()`
   * `aten::_foreach_clamp_max_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()`
   */
  _foreachClampMax_(input: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachClampMax_(input: readonly Tensor[], scalar: Scalar): void;
  _foreachClampMax_(input: readonly Tensor[], scalars: readonly Scalar[]): void;

  /**
   * `aten::_foreach_clamp_min.List(Tensor[] self, Tensor[] other) -> Tensor[]`
   * `aten::_foreach_clamp_min.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]`
   * `aten::_foreach_clamp_min.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]`
   */
  _foreachClampMin(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachClampMin(input: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachClampMin(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachClampMin(input: readonly Tensor[], other: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;
  _foreachClampMin(input: readonly Tensor[], scalar: Scalar, options: { readonly out: readonly Tensor[] }): void;
  _foreachClampMin(input: readonly Tensor[], scalars: readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_clamp_min_.List(Tensor(a!)[] self, Tensor[] other) -> ()`
   * `aten::_foreach_clamp_min_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()`
   * `aten::_foreach_clamp_min_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()`
   */
  _foreachClampMin_(input: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachClampMin_(input: readonly Tensor[], scalar: Scalar): void;
  _foreachClampMin_(input: readonly Tensor[], scalars: readonly Scalar[]): void;

  /**
   * `aten::_foreach_copy(Tensor[] self, Tensor[] src, bool non_blocking=False) -> Tensor[] self_out`
   */
  _foreachCopy(input: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): Tensor[];
  _foreachCopy(input: readonly Tensor[], src: readonly Tensor[], options: { readonly nonBlocking?: boolean }): Tensor[];
  _foreachCopy(input: readonly Tensor[], src: readonly Tensor[], nonBlocking: boolean | undefined, options: { readonly out: readonly Tensor[] }): void;
  _foreachCopy(input: readonly Tensor[], src: readonly Tensor[], options: { readonly nonBlocking?: boolean; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_copy_(Tensor(a!)[] self, Tensor[] src, bool non_blocking=False) -> ()`
   */
  _foreachCopy_(input: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): void;
  _foreachCopy_(input: readonly Tensor[], src: readonly Tensor[], options: { readonly nonBlocking?: boolean }): void;

  /**
   * `aten::_foreach_cos(Tensor[] self) -> Tensor[]`
   */
  _foreachCos(input: readonly Tensor[]): Tensor[];
  _foreachCos(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_cos_(Tensor(a!)[] self) -> ()`
   */
  _foreachCos_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_cosh(Tensor[] self) -> Tensor[]`
   */
  _foreachCosh(input: readonly Tensor[]): Tensor[];
  _foreachCosh(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_cosh_(Tensor(a!)[] self) -> ()`
   */
  _foreachCosh_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_div.Tensor(Tensor[] self, Tensor other) -> Tensor[]`
   * `aten::_foreach_div.List(Tensor[] self, Tensor[] other) -> Tensor[]`
   * `aten::_foreach_div.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]`
   * `aten::_foreach_div.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]`
   */
  _foreachDiv(input: readonly Tensor[], other: Tensor | readonly Tensor[]): Tensor[];
  _foreachDiv(input: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachDiv(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachDiv(input: readonly Tensor[], other: Tensor | readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;
  _foreachDiv(input: readonly Tensor[], scalar: Scalar, options: { readonly out: readonly Tensor[] }): void;
  _foreachDiv(input: readonly Tensor[], scalars: readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_div_.Tensor(Tensor(a!)[] self, Tensor other) -> ()`
   * `aten::_foreach_div_.List(Tensor(a!)[] self, Tensor[] other) -> ()`
   * `aten::_foreach_div_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()`
   * `aten::_foreach_div_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()`
   */
  _foreachDiv_(input: readonly Tensor[], other: Tensor | readonly Tensor[]): void;
  _foreachDiv_(input: readonly Tensor[], scalar: Scalar): void;
  _foreachDiv_(input: readonly Tensor[], scalars: readonly Scalar[]): void;

  /**
   * `aten::_foreach_erf(Tensor[] self) -> Tensor[]`
   */
  _foreachErf(input: readonly Tensor[]): Tensor[];
  _foreachErf(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_erf_(Tensor(a!)[] self) -> ()`
   */
  _foreachErf_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_erfc(Tensor[] self) -> Tensor[]`
   */
  _foreachErfc(input: readonly Tensor[]): Tensor[];
  _foreachErfc(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_erfc_(Tensor(a!)[] self) -> ()`
   */
  _foreachErfc_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_exp(Tensor[] self) -> Tensor[]`
   */
  _foreachExp(input: readonly Tensor[]): Tensor[];
  _foreachExp(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_exp_(Tensor(a!)[] self) -> ()`
   */
  _foreachExp_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_expm1(Tensor[] self) -> Tensor[]`
   */
  _foreachExpm1(input: readonly Tensor[]): Tensor[];
  _foreachExpm1(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_expm1_(Tensor(a!)[] self) -> ()`
   */
  _foreachExpm1_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_floor(Tensor[] self) -> Tensor[]`
   */
  _foreachFloor(input: readonly Tensor[]): Tensor[];
  _foreachFloor(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_floor_(Tensor(a!)[] self) -> ()`
   */
  _foreachFloor_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_frac(Tensor[] self) -> Tensor[]`
   */
  _foreachFrac(input: readonly Tensor[]): Tensor[];
  _foreachFrac(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_frac_(Tensor(a!)[] self) -> ()`
   */
  _foreachFrac_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_lerp.List(Tensor[] self, Tensor[] tensors1, Tensor[] weights) -> Tensor[]`
   * `aten::_foreach_lerp.Scalar(Tensor[] self, Tensor[] tensors1, Scalar weight) -> Tensor[]`
   * `aten::_foreach_lerp.ScalarList(Tensor[] self, Tensor[] tensors1, Scalar[] weight) -> Tensor[]`
   */
  _foreachLerp(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
  _foreachLerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar | readonly Scalar[]): Tensor[];
  _foreachLerp(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;
  _foreachLerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar | readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_lerp_.List(Tensor(a!)[] self, Tensor[] tensors1, Tensor[] weights) -> ()`
   * `aten::_foreach_lerp_.Scalar(Tensor(a!)[] self, Tensor[] tensors1, Scalar weight) -> ()`
   * `aten::_foreach_lerp_.ScalarList(Tensor(a!)[] self, Tensor[] tensors1, Scalar[] weight) -> ()`
   */
  _foreachLerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): void;
  _foreachLerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar | readonly Scalar[]): void;

  /**
   * `aten::_foreach_lgamma(Tensor[] self) -> Tensor[]`
   */
  _foreachLgamma(input: readonly Tensor[]): Tensor[];
  _foreachLgamma(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_lgamma_(Tensor(a!)[] self) -> ()`
   */
  _foreachLgamma_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_log(Tensor[] self) -> Tensor[]`
   */
  _foreachLog(input: readonly Tensor[]): Tensor[];
  _foreachLog(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_log10(Tensor[] self) -> Tensor[]`
   */
  _foreachLog10(input: readonly Tensor[]): Tensor[];
  _foreachLog10(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_log10_(Tensor(a!)[] self) -> ()`
   */
  _foreachLog10_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_log1p(Tensor[] self) -> Tensor[]`
   */
  _foreachLog1p(input: readonly Tensor[]): Tensor[];
  _foreachLog1p(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_log1p_(Tensor(a!)[] self) -> ()`
   */
  _foreachLog1p_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_log2(Tensor[] self) -> Tensor[]`
   */
  _foreachLog2(input: readonly Tensor[]): Tensor[];
  _foreachLog2(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_log2_(Tensor(a!)[] self) -> ()`
   */
  _foreachLog2_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_log_(Tensor(a!)[] self) -> ()`
   */
  _foreachLog_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_max(Tensor[] self) -> Tensor[]`
   */
  _foreachMax(input: readonly Tensor[]): Tensor[];
  _foreachMax(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_maximum.List(Tensor[] self, Tensor[] other) -> Tensor[]`
   * `aten::_foreach_maximum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]`
   * `aten::_foreach_maximum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]`
   */
  _foreachMaximum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachMaximum(input: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachMaximum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachMaximum(input: readonly Tensor[], other: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;
  _foreachMaximum(input: readonly Tensor[], scalar: Scalar, options: { readonly out: readonly Tensor[] }): void;
  _foreachMaximum(input: readonly Tensor[], scalars: readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_maximum_.List(Tensor(a!)[] self, Tensor[] other) -> ()`
   * `aten::_foreach_maximum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()`
   * `aten::_foreach_maximum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()`
   */
  _foreachMaximum_(input: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachMaximum_(input: readonly Tensor[], scalar: Scalar): void;
  _foreachMaximum_(input: readonly Tensor[], scalars: readonly Scalar[]): void;

  /**
   * `aten::_foreach_minimum.List(Tensor[] self, Tensor[] other) -> Tensor[]`
   * `aten::_foreach_minimum.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]`
   * `aten::_foreach_minimum.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]`
   */
  _foreachMinimum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
  _foreachMinimum(input: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachMinimum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachMinimum(input: readonly Tensor[], other: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;
  _foreachMinimum(input: readonly Tensor[], scalar: Scalar, options: { readonly out: readonly Tensor[] }): void;
  _foreachMinimum(input: readonly Tensor[], scalars: readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_minimum_.List(Tensor(a!)[] self, Tensor[] other) -> ()`
   * `aten::_foreach_minimum_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()`
   * `aten::_foreach_minimum_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()`
   */
  _foreachMinimum_(input: readonly Tensor[], other: readonly Tensor[]): void;
  _foreachMinimum_(input: readonly Tensor[], scalar: Scalar): void;
  _foreachMinimum_(input: readonly Tensor[], scalars: readonly Scalar[]): void;

  /**
   * `aten::_foreach_mul.Tensor(Tensor[] self, Tensor other) -> Tensor[]`
   * `aten::_foreach_mul.List(Tensor[] self, Tensor[] other) -> Tensor[]`
   * `aten::_foreach_mul.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]`
   * `aten::_foreach_mul.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]`
   */
  _foreachMul(input: readonly Tensor[], other: Tensor | readonly Tensor[]): Tensor[];
  _foreachMul(input: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachMul(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachMul(input: readonly Tensor[], other: Tensor | readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;
  _foreachMul(input: readonly Tensor[], scalar: Scalar, options: { readonly out: readonly Tensor[] }): void;
  _foreachMul(input: readonly Tensor[], scalars: readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_mul_.Tensor(Tensor(a!)[] self, Tensor other) -> ()`
   * `aten::_foreach_mul_.List(Tensor(a!)[] self, Tensor[] other) -> ()`
   * `aten::_foreach_mul_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()`
   * `aten::_foreach_mul_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()`
   */
  _foreachMul_(input: readonly Tensor[], other: Tensor | readonly Tensor[]): void;
  _foreachMul_(input: readonly Tensor[], scalar: Scalar): void;
  _foreachMul_(input: readonly Tensor[], scalars: readonly Scalar[]): void;

  /**
   * `aten::_foreach_neg(Tensor[] self) -> Tensor[]`
   */
  _foreachNeg(input: readonly Tensor[]): Tensor[];
  _foreachNeg(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_neg_(Tensor(a!)[] self) -> ()`
   */
  _foreachNeg_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_norm.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]`
   */
  _foreachNorm(input: readonly Tensor[], ord?: Scalar, dtype?: DType | null): Tensor[];
  _foreachNorm(input: readonly Tensor[], ord: Scalar | undefined, options: { readonly dtype?: DType | null }): Tensor[];
  _foreachNorm(input: readonly Tensor[], options: { readonly ord?: Scalar; readonly dtype?: DType | null }): Tensor[];
  _foreachNorm(input: readonly Tensor[], ord: Scalar | undefined, dtype: DType | null | undefined, options: { readonly out: readonly Tensor[] }): void;
  _foreachNorm(input: readonly Tensor[], ord: Scalar | undefined, options: { readonly dtype?: DType | null; readonly out: readonly Tensor[] }): void;
  _foreachNorm(input: readonly Tensor[], options: { readonly ord?: Scalar; readonly dtype?: DType | null; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_pow.List(Tensor[] self, Tensor[] exponent) -> Tensor[]`
   * `aten::_foreach_pow.Scalar(Tensor[] self, Scalar exponent) -> Tensor[]`
   * `aten::_foreach_pow.ScalarList(Tensor[] self, Scalar[] exponent) -> Tensor[]`
   * `aten::_foreach_pow.ScalarAndTensor(Scalar self, Tensor[] exponent) -> Tensor[]`
   */
  _foreachPow(input: readonly Tensor[], exponent: readonly Tensor[] | Scalar | readonly Scalar[]): Tensor[];
  _foreachPow(input: Scalar, exponent: readonly Tensor[]): Tensor[];
  _foreachPow(input: readonly Tensor[], exponent: readonly Tensor[] | Scalar | readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_pow_.List(Tensor(a!)[] self, Tensor[] exponent) -> ()`
   * `aten::_foreach_pow_.Scalar(Tensor(a!)[] self, Scalar exponent) -> ()`
   * `aten::_foreach_pow_.ScalarList(Tensor(a!)[] self, Scalar[] exponent) -> ()`
   */
  _foreachPow_(input: readonly Tensor[], exponent: readonly Tensor[] | Scalar | readonly Scalar[]): void;

  /**
   * `aten::_foreach_powsum.Scalar(Tensor[] self, Scalar ord=2, ScalarType? dtype=None) -> Tensor[]`
   */
  _foreachPowsum(input: readonly Tensor[], ord?: Scalar, dtype?: DType | null): Tensor[];
  _foreachPowsum(input: readonly Tensor[], ord: Scalar | undefined, options: { readonly dtype?: DType | null }): Tensor[];
  _foreachPowsum(input: readonly Tensor[], options: { readonly ord?: Scalar; readonly dtype?: DType | null }): Tensor[];
  _foreachPowsum(input: readonly Tensor[], ord: Scalar | undefined, dtype: DType | null | undefined, options: { readonly out: readonly Tensor[] }): void;
  _foreachPowsum(input: readonly Tensor[], ord: Scalar | undefined, options: { readonly dtype?: DType | null; readonly out: readonly Tensor[] }): void;
  _foreachPowsum(input: readonly Tensor[], options: { readonly ord?: Scalar; readonly dtype?: DType | null; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_reciprocal(Tensor[] self) -> Tensor[]`
   */
  _foreachReciprocal(input: readonly Tensor[]): Tensor[];
  _foreachReciprocal(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_reciprocal_(Tensor(a!)[] self) -> ()`
   */
  _foreachReciprocal_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_round(Tensor[] self) -> Tensor[]`
   */
  _foreachRound(input: readonly Tensor[]): Tensor[];
  _foreachRound(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_round_(Tensor(a!)[] self) -> ()`
   */
  _foreachRound_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_rsqrt(Tensor[] self) -> Tensor[]`
   */
  _foreachRsqrt(input: readonly Tensor[]): Tensor[];
  _foreachRsqrt(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_rsqrt_(Tensor(a!)[] self) -> ()`
   */
  _foreachRsqrt_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_sigmoid(Tensor[] self) -> Tensor[]`
   */
  _foreachSigmoid(input: readonly Tensor[]): Tensor[];
  _foreachSigmoid(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_sigmoid_(Tensor(a!)[] self) -> ()`
   */
  _foreachSigmoid_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_sign(Tensor[] self) -> Tensor[]`
   */
  _foreachSign(input: readonly Tensor[]): Tensor[];
  _foreachSign(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_sign_(Tensor(a!)[] self) -> ()`
   */
  _foreachSign_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_sin(Tensor[] self) -> Tensor[]`
   */
  _foreachSin(input: readonly Tensor[]): Tensor[];
  _foreachSin(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_sin_(Tensor(a!)[] self) -> ()`
   */
  _foreachSin_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_sinh(Tensor[] self) -> Tensor[]`
   */
  _foreachSinh(input: readonly Tensor[]): Tensor[];
  _foreachSinh(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_sinh_(Tensor(a!)[] self) -> ()`
   */
  _foreachSinh_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_sqrt(Tensor[] self) -> Tensor[]`
   */
  _foreachSqrt(input: readonly Tensor[]): Tensor[];
  _foreachSqrt(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_sqrt_(Tensor(a!)[] self) -> ()`
   */
  _foreachSqrt_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_sub.List(Tensor[] self, Tensor[] other, *, Scalar alpha=1) -> Tensor[]`
   * `aten::_foreach_sub.Scalar(Tensor[] self, Scalar scalar) -> Tensor[]`
   * `aten::_foreach_sub.ScalarList(Tensor[] self, Scalar[] scalars) -> Tensor[]`
   */
  _foreachSub(input: readonly Tensor[], other: readonly Tensor[], options?: { readonly alpha?: Scalar }): Tensor[];
  _foreachSub(input: readonly Tensor[], scalar: Scalar): Tensor[];
  _foreachSub(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
  _foreachSub(input: readonly Tensor[], other: readonly Tensor[], options: { readonly alpha?: Scalar; readonly out: readonly Tensor[] }): void;
  _foreachSub(input: readonly Tensor[], scalar: Scalar, options: { readonly out: readonly Tensor[] }): void;
  _foreachSub(input: readonly Tensor[], scalars: readonly Scalar[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_sub_.List(Tensor(a!)[] self, Tensor[] other, *, Scalar alpha=1) -> ()`
   * `aten::_foreach_sub_.Scalar(Tensor(a!)[] self, Scalar scalar) -> ()`
   * `aten::_foreach_sub_.ScalarList(Tensor(a!)[] self, Scalar[] scalars) -> ()`
   */
  _foreachSub_(input: readonly Tensor[], other: readonly Tensor[], options?: { readonly alpha?: Scalar }): void;
  _foreachSub_(input: readonly Tensor[], scalar: Scalar): void;
  _foreachSub_(input: readonly Tensor[], scalars: readonly Scalar[]): void;

  /**
   * `aten::_foreach_tan(Tensor[] self) -> Tensor[]`
   */
  _foreachTan(input: readonly Tensor[]): Tensor[];
  _foreachTan(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_tan_(Tensor(a!)[] self) -> ()`
   */
  _foreachTan_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_tanh(Tensor[] self) -> Tensor[]`
   */
  _foreachTanh(input: readonly Tensor[]): Tensor[];
  _foreachTanh(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_tanh_(Tensor(a!)[] self) -> ()`
   */
  _foreachTanh_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_trunc(Tensor[] self) -> Tensor[]`
   */
  _foreachTrunc(input: readonly Tensor[]): Tensor[];
  _foreachTrunc(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_trunc_(Tensor(a!)[] self) -> ()`
   */
  _foreachTrunc_(input: readonly Tensor[]): void;

  /**
   * `aten::_foreach_zero(Tensor[] self) -> Tensor[] self_out`
   */
  _foreachZero(input: readonly Tensor[]): Tensor[];
  _foreachZero(input: readonly Tensor[], options: { readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_foreach_zero_(Tensor(a!)[] self) -> ()`
   */
  _foreachZero_(input: readonly Tensor[]): void;

  /**
   * `aten::_functional_assert_async.msg(Tensor self, str assert_msg, Tensor dep_token) -> Tensor`
   */
  _functionalAssertAsync(input: Tensor, assertMsg: string, depToken: Tensor): Tensor;

  /**
   * `aten::_functional_assert_scalar(Scalar self, str assert_msg, Tensor dep_token) -> Tensor`
   */
  _functionalAssertScalar(input: Scalar, assertMsg: string, depToken: Tensor): Tensor;

  /**
   * `aten::_functional_sym_constrain_range(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor`
   */
  _functionalSymConstrainRange(size: Scalar, min: number | null, max: number | null, depToken: Tensor): Tensor;

  /**
   * `aten::_functional_sym_constrain_range_for_size(Scalar size, int? min, int? max, Tensor dep_token) -> Tensor`
   */
  _functionalSymConstrainRangeForSize(size: Scalar, min: number | null, max: number | null, depToken: Tensor): Tensor;

  /**
   * `aten::_fused_adagrad.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] state_sums_out)`
   * `aten::_fused_adagrad(Tensor[] self, Tensor[] grads, Tensor[] state_sums, Tensor[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] state_sums_out, Tensor[] state_steps_out)`
   */
  _fusedAdagrad(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor; readonly lrDecay: number; readonly weightDecay: number; readonly eps: number; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): [selfOut: Tensor[], gradsOut: Tensor[], stateSumsOut: Tensor[]];
  _fusedAdagrad(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: number; readonly lrDecay: number; readonly weightDecay: number; readonly eps: number; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): [selfOut: Tensor[], gradsOut: Tensor[], stateSumsOut: Tensor[], stateStepsOut: Tensor[]];
  _fusedAdagrad(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor | number; readonly lrDecay: number; readonly weightDecay: number; readonly eps: number; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_fused_adagrad_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor[] state_steps, *, Tensor lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   * `aten::_fused_adagrad_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] state_sums, Tensor(d!)[] state_steps, *, float lr, float lr_decay, float weight_decay, float eps, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   */
  _fusedAdagrad_(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor | number; readonly lrDecay: number; readonly weightDecay: number; readonly eps: number; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): void;

  /**
   * `aten::_fused_adam.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)`
   * `aten::_fused_adam(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)`
   */
  _fusedAdam(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor | number; readonly beta1: number; readonly beta2: number; readonly weightDecay: number; readonly eps: number; readonly amsgrad: boolean; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]];
  _fusedAdam(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor | number; readonly beta1: number; readonly beta2: number; readonly weightDecay: number; readonly eps: number; readonly amsgrad: boolean; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_fused_adam_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   * `aten::_fused_adam_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   */
  _fusedAdam_(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor | number; readonly beta1: number; readonly beta2: number; readonly weightDecay: number; readonly eps: number; readonly amsgrad: boolean; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): void;

  /**
   * `aten::_fused_adamw.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)`
   * `aten::_fused_adamw(Tensor[] self, Tensor[] grads, Tensor[] exp_avgs, Tensor[] exp_avg_sqs, Tensor[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] exp_avgs_out, Tensor[] exp_avg_sqs_out, Tensor[] max_exp_avg_sqs_out)`
   */
  _fusedAdamw(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor | number; readonly beta1: number; readonly beta2: number; readonly weightDecay: number; readonly eps: number; readonly amsgrad: boolean; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): [selfOut: Tensor[], gradsOut: Tensor[], expAvgsOut: Tensor[], expAvgSqsOut: Tensor[], maxExpAvgSqsOut: Tensor[]];
  _fusedAdamw(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor | number; readonly beta1: number; readonly beta2: number; readonly weightDecay: number; readonly eps: number; readonly amsgrad: boolean; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_fused_adamw_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, Tensor lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   * `aten::_fused_adamw_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] exp_avgs, Tensor(d!)[] exp_avg_sqs, Tensor(e!)[] max_exp_avg_sqs, Tensor[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, bool maximize, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   */
  _fusedAdamw_(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { readonly lr: Tensor | number; readonly beta1: number; readonly beta2: number; readonly weightDecay: number; readonly eps: number; readonly amsgrad: boolean; readonly maximize: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): void;

  /**
   * `aten::_fused_dropout(Tensor self, float p, Generator? generator=None) -> (Tensor, Tensor)`
   */
  _fusedDropout(input: Tensor, p: number, generator?: Generator | null): [Tensor, Tensor];
  _fusedDropout(input: Tensor, p: number, options: RandomOptions): [Tensor, Tensor];
  _fusedDropout(input: Tensor, p: number, generator: Generator | null | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _fusedDropout(input: Tensor, p: number, options: { readonly generator?: Generator | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_fused_moving_avg_obs_fq_helper(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask)`
   */
  _fusedMovingAvgObsFqHelper(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): [output: Tensor, mask: Tensor];
  _fusedMovingAvgObsFqHelper(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, options: { readonly symmetricQuant?: boolean }): [output: Tensor, mask: Tensor];
  _fusedMovingAvgObsFqHelper(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { readonly perRowFakeQuant?: boolean; readonly symmetricQuant?: boolean }): [output: Tensor, mask: Tensor];
  _fusedMovingAvgObsFqHelper(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, symmetricQuant: boolean | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _fusedMovingAvgObsFqHelper(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, options: { readonly symmetricQuant?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _fusedMovingAvgObsFqHelper(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { readonly perRowFakeQuant?: boolean; readonly symmetricQuant?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_fused_moving_avg_obs_fq_helper_functional(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor running_min, Tensor running_max, Tensor scale, Tensor zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> (Tensor output, Tensor mask, Tensor running_min_out, Tensor running_max_out, Tensor scale_out, Tensor zero_point_out)`
   */
  _fusedMovingAvgObsFqHelperFunctional(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): [output: Tensor, mask: Tensor, runningMinOut: Tensor, runningMaxOut: Tensor, scaleOut: Tensor, zeroPointOut: Tensor];
  _fusedMovingAvgObsFqHelperFunctional(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean | undefined, options: { readonly symmetricQuant?: boolean }): [output: Tensor, mask: Tensor, runningMinOut: Tensor, runningMaxOut: Tensor, scaleOut: Tensor, zeroPointOut: Tensor];
  _fusedMovingAvgObsFqHelperFunctional(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { readonly perRowFakeQuant?: boolean; readonly symmetricQuant?: boolean }): [output: Tensor, mask: Tensor, runningMinOut: Tensor, runningMaxOut: Tensor, scaleOut: Tensor, zeroPointOut: Tensor];

  /**
   * `aten::_fused_rms_norm(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)`
   */
  _fusedRmsNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, eps: number | null): [Tensor, Tensor];

  /**
   * `aten::_fused_rms_norm_backward(Tensor grad_out, Tensor input, int[] normalized_shape, Tensor rstd, Tensor? weight, bool[2] output_mask) -> (Tensor, Tensor)`
   */
  _fusedRmsNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], rstd: Tensor, weight: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];

  /**
   * `aten::_fused_sdp_choice(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> int`
   */
  _fusedSdpChoice(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { readonly scale?: number | null; readonly enableGqa?: boolean }): number;
  _fusedSdpChoice(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly scale?: number | null; readonly enableGqa?: boolean }): number;
  _fusedSdpChoice(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly scale?: number | null; readonly enableGqa?: boolean }): number;
  _fusedSdpChoice(query: Tensor, key: Tensor, value: Tensor, options: { readonly attnMask?: Tensor | null; readonly dropoutP?: number; readonly isCausal?: boolean; readonly scale?: number | null; readonly enableGqa?: boolean }): number;

  /**
   * `aten::_fused_sgd.tensor_lr(Tensor[] self, Tensor[] grads, Tensor[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] momentum_buffer_list_out)`
   * `aten::_fused_sgd(Tensor[] self, Tensor[] grads, Tensor[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> (Tensor[] self_out, Tensor[] grads_out, Tensor[] momentum_buffer_list_out)`
   */
  _fusedSgd(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { readonly weightDecay: number; readonly momentum: number; readonly lr: Tensor | number; readonly dampening: number; readonly nesterov: boolean; readonly maximize: boolean; readonly isFirstStep: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): [selfOut: Tensor[], gradsOut: Tensor[], momentumBufferListOut: Tensor[]];
  _fusedSgd(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { readonly weightDecay: number; readonly momentum: number; readonly lr: Tensor | number; readonly dampening: number; readonly nesterov: boolean; readonly maximize: boolean; readonly isFirstStep: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_fused_sgd_.tensor_lr(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, Tensor lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   * `aten::_fused_sgd_(Tensor(a!)[] self, Tensor(b!)[] grads, Tensor(c!)[] momentum_buffer_list, *, float weight_decay, float momentum, float lr, float dampening, bool nesterov, bool maximize, bool is_first_step, Tensor? grad_scale=None, Tensor? found_inf=None) -> ()`
   */
  _fusedSgd_(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { readonly weightDecay: number; readonly momentum: number; readonly lr: Tensor | number; readonly dampening: number; readonly nesterov: boolean; readonly maximize: boolean; readonly isFirstStep: boolean; readonly gradScale?: Tensor | null; readonly foundInf?: Tensor | null }): void;

  /**
   * `aten::_fw_primal(Tensor(a) self, int level) -> Tensor(a)`
   */
  _fwPrimal(input: Tensor, level: number): Tensor;

  /**
   * `aten::_fw_primal_copy(Tensor self, int level) -> Tensor`
   */
  _fwPrimalCopy(input: Tensor, level: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_gather_sparse_backward(Tensor self, int dim, Tensor index, Tensor grad) -> Tensor`
   */
  _gatherSparseBackward(input: Tensor, dim: number, index: Tensor, grad: Tensor): Tensor;

  /**
   * `aten::_grid_sampler_2d_cpu_fallback(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
   */
  _gridSampler_2dCpuFallback(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_grid_sampler_2d_cpu_fallback_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> (Tensor, Tensor)`
   */
  _gridSampler_2dCpuFallbackBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): [Tensor, Tensor];

  /**
   * `aten::_grouped_mm(Tensor self, Tensor mat2, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None) -> Tensor`
   */
  _groupedMm(input: Tensor, mat2: Tensor, offs?: Tensor | null, bias?: Tensor | null, outDtype?: DType | null): Tensor;
  _groupedMm(input: Tensor, mat2: Tensor, offs: Tensor | null | undefined, bias: Tensor | null | undefined, options: { readonly outDtype?: DType | null }): Tensor;
  _groupedMm(input: Tensor, mat2: Tensor, offs: Tensor | null | undefined, options: { readonly bias?: Tensor | null; readonly outDtype?: DType | null }): Tensor;
  _groupedMm(input: Tensor, mat2: Tensor, options: { readonly offs?: Tensor | null; readonly bias?: Tensor | null; readonly outDtype?: DType | null }): Tensor;

  /**
   * `aten::_has_compatible_shallow_copy_type(Tensor self, Tensor from) -> bool`
   */
  _hasCompatibleShallowCopyType(input: Tensor, from: Tensor): boolean;

  /**
   * `aten::_has_same_storage_numel(Tensor self, Tensor other) -> bool`
   */
  _hasSameStorageNumel(input: Tensor, other: Tensor): boolean;

  /**
   * `aten::_histogramdd_bin_edges(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor[]`
   */
  _histogramddBinEdges(input: Tensor, bins: readonly number[], options?: { readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean }): Tensor[];
  _histogramddBinEdges(input: Tensor, bins: readonly number[], options: { readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean; readonly out: readonly Tensor[] }): void;

  /**
   * `aten::_histogramdd_from_bin_cts(Tensor self, int[] bins, *, float[]? range=None, Tensor? weight=None, bool density=False) -> Tensor`
   */
  _histogramddFromBinCts(input: Tensor, bins: readonly number[], options?: { readonly range?: readonly number[] | null; readonly weight?: Tensor | null; readonly density?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_histogramdd_from_bin_tensors(Tensor self, Tensor[] bins, *, Tensor? weight=None, bool density=False) -> Tensor`
   */
  _histogramddFromBinTensors(input: Tensor, bins: readonly Tensor[], options?: { readonly weight?: Tensor | null; readonly density?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_index_put_impl(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor`
   */
  _indexPutImpl(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean, options?: { readonly out?: Tensor }): Tensor;
  _indexPutImpl(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate: boolean | undefined, options: { readonly unsafe?: boolean; readonly out?: Tensor }): Tensor;
  _indexPutImpl(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { readonly accumulate?: boolean; readonly unsafe?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_index_put_impl_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False, bool unsafe=False) -> Tensor(a!)`
   */
  _indexPutImpl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
  _indexPutImpl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate: boolean | undefined, options: { readonly unsafe?: boolean }): Tensor;
  _indexPutImpl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { readonly accumulate?: boolean; readonly unsafe?: boolean }): Tensor;

  /**
   * `aten::_indices(Tensor(a) self) -> Tensor(a)`
   */
  _indices(input: Tensor): Tensor;

  /**
   * `aten::_indices_copy(Tensor self) -> Tensor`
   */
  _indicesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_int_mm(Tensor self, Tensor mat2) -> Tensor`
   */
  _intMm(input: Tensor, mat2: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_is_all_true(Tensor self) -> Tensor`
   */
  _isAllTrue(input: Tensor): Tensor;

  /**
   * `aten::_is_any_true(Tensor self) -> Tensor`
   */
  _isAnyTrue(input: Tensor): Tensor;

  /**
   * `aten::_is_zerotensor(Tensor self) -> bool`
   */
  _isZerotensor(input: Tensor): boolean;

  /**
   * `aten::_jagged_to_padded_dense_forward(Tensor values, Tensor[] offsets, SymInt[] max_lengths, float padding_value=0.) -> Tensor`
   */
  _jaggedToPaddedDenseForward(values: Tensor, offsets: readonly Tensor[], maxLengths: readonly number[], paddingValue?: number): Tensor;
  _jaggedToPaddedDenseForward(values: Tensor, offsets: readonly Tensor[], maxLengths: readonly number[], options: { readonly paddingValue?: number }): Tensor;

  /**
   * `aten::_lazy_clone(Tensor self) -> Tensor`
   */
  _lazyClone(input: Tensor): Tensor;

  /**
   * `aten::_linalg_check_errors(Tensor info, str api_name, *, bool is_matrix) -> ()`
   */
  _linalgCheckErrors(info: Tensor, apiName: string, options: { readonly isMatrix: boolean }): void;

  /**
   * `aten::_linalg_det(Tensor A) -> (Tensor result, Tensor LU, Tensor pivots)`
   */
  _linalgDet(A: Tensor): [result: Tensor, LU: Tensor, pivots: Tensor];
  _linalgDet(A: Tensor, options: { readonly result: Tensor; readonly LU: Tensor; readonly pivots: Tensor }): [result: Tensor, LU: Tensor, pivots: Tensor];

  /**
   * `aten::_linalg_eigh(Tensor A, str UPLO="L", bool compute_v=True) -> (Tensor eigenvalues, Tensor eigenvectors)`
   */
  _linalgEigh(A: Tensor, UPLO?: 'L' | 'U', computeV?: boolean): [eigenvalues: Tensor, eigenvectors: Tensor];
  _linalgEigh(A: Tensor, UPLO: 'L' | 'U' | undefined, options: { readonly computeV?: boolean }): [eigenvalues: Tensor, eigenvectors: Tensor];
  _linalgEigh(A: Tensor, options: { readonly UPLO?: 'L' | 'U'; readonly computeV?: boolean }): [eigenvalues: Tensor, eigenvectors: Tensor];
  _linalgEigh(A: Tensor, UPLO: 'L' | 'U' | undefined, computeV: boolean | undefined, options: { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  _linalgEigh(A: Tensor, UPLO: 'L' | 'U' | undefined, options: { readonly computeV?: boolean; readonly eigenvalues: Tensor; readonly eigenvectors: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  _linalgEigh(A: Tensor, options: { readonly UPLO?: 'L' | 'U'; readonly computeV?: boolean; readonly eigenvalues: Tensor; readonly eigenvectors: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];

  /**
   * `aten::_linalg_eigvals(Tensor self) -> Tensor`
   */
  _linalgEigvals(input: Tensor): Tensor;

  /**
   * `aten::_linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots)`
   */
  _linalgSlogdet(A: Tensor): [sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor];
  _linalgSlogdet(A: Tensor, options: { readonly sign: Tensor; readonly logabsdet: Tensor; readonly LU: Tensor; readonly pivots: Tensor }): [sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor];

  /**
   * `aten::_linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor LU, Tensor pivots, Tensor info)`
   */
  _linalgSolveEx(A: Tensor, B: Tensor, options?: { readonly left?: boolean; readonly checkErrors?: boolean }): [result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor];
  _linalgSolveEx(A: Tensor, B: Tensor, options: { readonly left?: boolean; readonly checkErrors?: boolean; readonly result: Tensor; readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor }): [result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor];

  /**
   * `aten::_linalg_svd(Tensor A, bool full_matrices=False, bool compute_uv=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
   */
  _linalgSvd(A: Tensor, fullMatrices?: boolean, computeUv?: boolean, options?: { readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null }): [U: Tensor, S: Tensor, Vh: Tensor];
  _linalgSvd(A: Tensor, fullMatrices: boolean | undefined, options: { readonly computeUv?: boolean; readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null }): [U: Tensor, S: Tensor, Vh: Tensor];
  _linalgSvd(A: Tensor, options: { readonly fullMatrices?: boolean; readonly computeUv?: boolean; readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null }): [U: Tensor, S: Tensor, Vh: Tensor];
  _linalgSvd(A: Tensor, fullMatrices: boolean | undefined, computeUv: boolean | undefined, options: { readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];
  _linalgSvd(A: Tensor, fullMatrices: boolean | undefined, options: { readonly computeUv?: boolean; readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];
  _linalgSvd(A: Tensor, options: { readonly fullMatrices?: boolean; readonly computeUv?: boolean; readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];

  /**
   * `aten::_local_scalar_dense(Tensor self) -> Scalar`
   */
  _localScalarDense(input: Tensor): Scalar;

  /**
   * `aten::_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor`
   */
  _logSoftmax(input: Tensor, dim: number, halfToFloat: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor`
   */
  _logSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: DType, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_logcumsumexp(Tensor self, int dim) -> Tensor`
   */
  _logcumsumexp(input: Tensor, dim: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_lstm_mps(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  _lstmMps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  _lstmMps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor; readonly out4: Tensor; readonly out5: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)`
   */
  _luWithInfo(input: Tensor, pivot?: boolean, checkErrors?: boolean): [LU: Tensor, pivots: Tensor, info: Tensor];
  _luWithInfo(input: Tensor, pivot: boolean | undefined, options: { readonly checkErrors?: boolean }): [LU: Tensor, pivots: Tensor, info: Tensor];
  _luWithInfo(input: Tensor, options: { readonly pivot?: boolean; readonly checkErrors?: boolean }): [LU: Tensor, pivots: Tensor, info: Tensor];

  /**
   * `aten::_make_dep_token(*, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
   */
  _makeDepToken(options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly memoryFormat?: MemoryFormat | null }): Tensor;

  /**
   * `aten::_make_dual(Tensor(a) primal, Tensor tangent, int level) -> Tensor(a)`
   */
  _makeDual(primal: Tensor, tangent: Tensor, level: number): Tensor;

  /**
   * `aten::_make_dual_copy(Tensor primal, Tensor tangent, int level) -> Tensor`
   */
  _makeDualCopy(primal: Tensor, tangent: Tensor, level: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_make_per_channel_quantized_tensor(Tensor self, Tensor scale, Tensor zero_point, int axis) -> Tensor`
   */
  _makePerChannelQuantizedTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_make_per_tensor_quantized_tensor(Tensor self, float scale, int zero_point) -> Tensor`
   */
  _makePerTensorQuantizedTensor(input: Tensor, scale: number, zeroPoint: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_masked_scale(Tensor self, Tensor mask, float scale) -> Tensor`
   */
  _maskedScale(input: Tensor, mask: Tensor, scale: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_masked_softmax(Tensor self, Tensor mask, int? dim=None, int? mask_type=None) -> Tensor`
   */
  _maskedSoftmax(input: Tensor, mask: Tensor, dim?: number | null, maskType?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _maskedSoftmax(input: Tensor, mask: Tensor, dim: number | null | undefined, options: { readonly maskType?: number | null; readonly out?: Tensor }): Tensor;
  _maskedSoftmax(input: Tensor, mask: Tensor, options: { readonly dim?: number | null; readonly maskType?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_masked_softmax_backward(Tensor grad_output, Tensor output, Tensor mask, int? dim=None) -> Tensor`
   */
  _maskedSoftmaxBackward(gradOutput: Tensor, output: Tensor, mask: Tensor, dim?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _maskedSoftmaxBackward(gradOutput: Tensor, output: Tensor, mask: Tensor, options: { readonly dim?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_mixed_dtypes_linear(Tensor input, Tensor weight, Tensor scale, *, Tensor? bias=None, str? activation=None) -> Tensor`
   */
  _mixedDtypesLinear(input: Tensor, weight: Tensor, scale: Tensor, options?: { readonly bias?: Tensor | null; readonly activation?: string | null }): Tensor;

  /**
   * `aten::_mkldnn_reshape(Tensor self, int[] shape) -> Tensor`
   */
  _mkldnnReshape(input: Tensor, shape: readonly number[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_mkldnn_transpose(Tensor self, int dim0, int dim1) -> Tensor`
   */
  _mkldnnTranspose(input: Tensor, dim0: number, dim1: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_mkldnn_transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
   */
  _mkldnnTranspose_(input: Tensor, dim0: number, dim1: number): Tensor;

  /**
   * `aten::_mps_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  _mpsConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_mps_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor`
   */
  _mpsConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_native_batch_norm_legit(Tensor input, Tensor? weight, Tensor? bias, Tensor(a!) running_mean, Tensor(b!) running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)`
   * `aten::_native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)`
   */
  _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number, options: { readonly out: Tensor; readonly saveMean: Tensor; readonly saveInvstd: Tensor }): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options: { readonly out: Tensor; readonly saveMean: Tensor; readonly saveInvstd: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_native_batch_norm_legit_functional(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor running_mean_out, Tensor running_var_out)`
   */
  _nativeBatchNormLegitFunctional(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_native_batch_norm_legit_no_training(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)`
   */
  _nativeBatchNormLegitNoTraining(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
  _nativeBatchNormLegitNoTraining(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_native_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None, bool need_weights=True, bool average_attn_weights=True, int? mask_type=None) -> (Tensor, Tensor)`
   */
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null, needWeights?: boolean, averageAttnWeights?: boolean, maskType?: number | null): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, needWeights: boolean | undefined, averageAttnWeights: boolean | undefined, options: { readonly maskType?: number | null }): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, needWeights: boolean | undefined, options: { readonly averageAttnWeights?: boolean; readonly maskType?: number | null }): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, options: { readonly needWeights?: boolean; readonly averageAttnWeights?: boolean; readonly maskType?: number | null }): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, options: { readonly mask?: Tensor | null; readonly needWeights?: boolean; readonly averageAttnWeights?: boolean; readonly maskType?: number | null }): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, needWeights: boolean | undefined, averageAttnWeights: boolean | undefined, maskType: number | null | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, needWeights: boolean | undefined, averageAttnWeights: boolean | undefined, options: { readonly maskType?: number | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, needWeights: boolean | undefined, options: { readonly averageAttnWeights?: boolean; readonly maskType?: number | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null | undefined, options: { readonly needWeights?: boolean; readonly averageAttnWeights?: boolean; readonly maskType?: number | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, options: { readonly mask?: Tensor | null; readonly needWeights?: boolean; readonly averageAttnWeights?: boolean; readonly maskType?: number | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_neg_view(Tensor(a) self) -> Tensor(a)`
   */
  _negView(input: Tensor): Tensor;

  /**
   * `aten::_neg_view_copy(Tensor self) -> Tensor`
   */
  _negViewCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_compute_contiguous_strides_offsets(Tensor nested_size) -> (Tensor, Tensor)`
   */
  _nestedComputeContiguousStridesOffsets(nestedSize: Tensor): [Tensor, Tensor];

  /**
   * `aten::_nested_from_padded(Tensor padded, Tensor cpu_nested_shape_example, bool fuse_transform_0213=False) -> Tensor`
   */
  _nestedFromPadded(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform_0213?: boolean, options?: { readonly out?: Tensor }): Tensor;
  _nestedFromPadded(padded: Tensor, cpuNestedShapeExample: Tensor, options: { readonly fuseTransform_0213?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_from_padded_and_nested_example(Tensor padded, Tensor nt_example) -> Tensor`
   */
  _nestedFromPaddedAndNestedExample(padded: Tensor, ntExample: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_from_padded_tensor(Tensor padded, Tensor offsets, Tensor dummy, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None, SymInt? sum_S=None) -> Tensor`
   */
  _nestedFromPaddedTensor(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null, sumS?: number | null): Tensor;
  _nestedFromPaddedTensor(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx: number | undefined, minSeqlen: Tensor | null | undefined, maxSeqlen: Tensor | null | undefined, options: { readonly sumS?: number | null }): Tensor;
  _nestedFromPaddedTensor(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx: number | undefined, minSeqlen: Tensor | null | undefined, options: { readonly maxSeqlen?: Tensor | null; readonly sumS?: number | null }): Tensor;
  _nestedFromPaddedTensor(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx: number | undefined, options: { readonly minSeqlen?: Tensor | null; readonly maxSeqlen?: Tensor | null; readonly sumS?: number | null }): Tensor;
  _nestedFromPaddedTensor(padded: Tensor, offsets: Tensor, dummy: Tensor, options: { readonly raggedIdx?: number; readonly minSeqlen?: Tensor | null; readonly maxSeqlen?: Tensor | null; readonly sumS?: number | null }): Tensor;

  /**
   * `aten::_nested_get_jagged_dummy(Tensor any) -> Tensor`
   */
  _nestedGetJaggedDummy(any: Tensor): Tensor;

  /**
   * `aten::_nested_get_lengths(Tensor self) -> Tensor`
   */
  _nestedGetLengths(input: Tensor): Tensor;

  /**
   * `aten::_nested_get_max_seqlen(Tensor self) -> Tensor`
   */
  _nestedGetMaxSeqlen(input: Tensor): Tensor;

  /**
   * `aten::_nested_get_min_seqlen(Tensor self) -> Tensor`
   */
  _nestedGetMinSeqlen(input: Tensor): Tensor;

  /**
   * `aten::_nested_get_offsets(Tensor self) -> Tensor`
   */
  _nestedGetOffsets(input: Tensor): Tensor;

  /**
   * `aten::_nested_get_ragged_idx(Tensor self) -> int`
   */
  _nestedGetRaggedIdx(input: Tensor): number;

  /**
   * `aten::_nested_get_values(Tensor(a) self) -> Tensor(a)`
   */
  _nestedGetValues(input: Tensor): Tensor;

  /**
   * `aten::_nested_get_values_copy(Tensor self) -> Tensor`
   */
  _nestedGetValuesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_select_backward(Tensor grad_output, Tensor self, int dim, SymInt index) -> Tensor`
   */
  _nestedSelectBackward(gradOutput: Tensor, input: Tensor, dim: number, index: number): Tensor;

  /**
   * `aten::_nested_sum_backward(Tensor grad, Tensor self, int[1]? dim, bool keepdim=False) -> Tensor`
   */
  _nestedSumBackward(grad: Tensor, input: Tensor, dim: Dims | null, keepdim?: boolean): Tensor;
  _nestedSumBackward(grad: Tensor, input: Tensor, dim: Dims | null, options: { readonly keepdim?: boolean }): Tensor;

  /**
   * `aten::_nested_tensor_from_mask(Tensor t, Tensor mask, bool mask_check=True) -> Tensor`
   */
  _nestedTensorFromMask(t: Tensor, mask: Tensor, maskCheck?: boolean, options?: { readonly out?: Tensor }): Tensor;
  _nestedTensorFromMask(t: Tensor, mask: Tensor, options: { readonly maskCheck?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_tensor_from_mask_left_aligned(Tensor t, Tensor mask) -> bool`
   */
  _nestedTensorFromMaskLeftAligned(t: Tensor, mask: Tensor): boolean;

  /**
   * `aten::_nested_tensor_from_tensor_list(Tensor[] list, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  _nestedTensorFromTensorList(list: readonly Tensor[], dtype?: DType | null, layout?: Layout | null, device?: Device | null, pinMemory?: boolean | null, options?: { readonly out?: Tensor }): Tensor;
  _nestedTensorFromTensorList(list: readonly Tensor[], dtype: DType | null | undefined, layout: Layout | null | undefined, device: Device | null | undefined, options: { readonly pinMemory?: boolean | null; readonly out?: Tensor }): Tensor;
  _nestedTensorFromTensorList(list: readonly Tensor[], dtype: DType | null | undefined, layout: Layout | null | undefined, options: { readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly out?: Tensor }): Tensor;
  _nestedTensorFromTensorList(list: readonly Tensor[], dtype: DType | null | undefined, options: { readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly out?: Tensor }): Tensor;
  _nestedTensorFromTensorList(list: readonly Tensor[], options: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_tensor_size(Tensor self) -> Tensor`
   */
  _nestedTensorSize(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_tensor_softmax_with_shape(Tensor self, Tensor query) -> Tensor`
   */
  _nestedTensorSoftmaxWithShape(input: Tensor, query: Tensor): Tensor;

  /**
   * `aten::_nested_tensor_storage_offsets(Tensor self) -> Tensor`
   */
  _nestedTensorStorageOffsets(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_tensor_strides(Tensor self) -> Tensor`
   */
  _nestedTensorStrides(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_view_from_buffer(Tensor(a) self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor(a)`
   */
  _nestedViewFromBuffer(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor;

  /**
   * `aten::_nested_view_from_buffer_copy(Tensor self, Tensor nested_size, Tensor nested_strides, Tensor offsets) -> Tensor`
   */
  _nestedViewFromBufferCopy(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nested_view_from_jagged(Tensor(a) self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor(a)`
   */
  _nestedViewFromJagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null): Tensor;
  _nestedViewFromJagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null | undefined, raggedIdx: number | undefined, minSeqlen: Tensor | null | undefined, options: { readonly maxSeqlen?: Tensor | null }): Tensor;
  _nestedViewFromJagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null | undefined, raggedIdx: number | undefined, options: { readonly minSeqlen?: Tensor | null; readonly maxSeqlen?: Tensor | null }): Tensor;
  _nestedViewFromJagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null | undefined, options: { readonly raggedIdx?: number; readonly minSeqlen?: Tensor | null; readonly maxSeqlen?: Tensor | null }): Tensor;
  _nestedViewFromJagged(input: Tensor, offsets: Tensor, dummy: Tensor, options: { readonly lengths?: Tensor | null; readonly raggedIdx?: number; readonly minSeqlen?: Tensor | null; readonly maxSeqlen?: Tensor | null }): Tensor;

  /**
   * `aten::_nested_view_from_jagged_copy(Tensor self, Tensor offsets, Tensor dummy, Tensor? lengths=None, int ragged_idx=1, Tensor? min_seqlen=None, Tensor? max_seqlen=None) -> Tensor`
   */
  _nestedViewFromJaggedCopy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null, options?: { readonly out?: Tensor }): Tensor;
  _nestedViewFromJaggedCopy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null | undefined, raggedIdx: number | undefined, minSeqlen: Tensor | null | undefined, options: { readonly maxSeqlen?: Tensor | null; readonly out?: Tensor }): Tensor;
  _nestedViewFromJaggedCopy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null | undefined, raggedIdx: number | undefined, options: { readonly minSeqlen?: Tensor | null; readonly maxSeqlen?: Tensor | null; readonly out?: Tensor }): Tensor;
  _nestedViewFromJaggedCopy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null | undefined, options: { readonly raggedIdx?: number; readonly minSeqlen?: Tensor | null; readonly maxSeqlen?: Tensor | null; readonly out?: Tensor }): Tensor;
  _nestedViewFromJaggedCopy(input: Tensor, offsets: Tensor, dummy: Tensor, options: { readonly lengths?: Tensor | null; readonly raggedIdx?: number; readonly minSeqlen?: Tensor | null; readonly maxSeqlen?: Tensor | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_new_zeros_with_same_feature_meta(Tensor self, Tensor other, *, int self_num_batch_dims=0) -> Tensor`
   */
  _newZerosWithSameFeatureMeta(input: Tensor, other: Tensor, options?: { readonly selfNumBatchDims?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nnpack_available() -> bool`
   */
  _nnpackAvailable(): boolean;

  /**
   * `aten::_nnpack_spatial_convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[2] padding, SymInt[2] stride=[1, 1]) -> Tensor`
   */
  _nnpackSpatialConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Dims, stride?: Dims, options?: { readonly out?: Tensor }): Tensor;
  _nnpackSpatialConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Dims, options: { readonly stride?: Dims; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_nnz(Tensor self) -> int`
   */
  _nnz(input: Tensor): number;

  /**
   * `aten::_pack_padded_sequence(Tensor input, Tensor lengths, bool batch_first) -> (Tensor, Tensor)`
   */
  _packPaddedSequence(input: Tensor, lengths: Tensor, batchFirst: boolean): [Tensor, Tensor];
  _packPaddedSequence(input: Tensor, lengths: Tensor, batchFirst: boolean, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_pack_padded_sequence_backward(Tensor grad, SymInt[] input_size, Tensor batch_sizes, bool batch_first) -> Tensor`
   */
  _packPaddedSequenceBackward(grad: Tensor, inputSize: readonly number[], batchSizes: Tensor, batchFirst: boolean): Tensor;

  /**
   * `aten::_pad_circular(Tensor self, SymInt[] pad) -> Tensor`
   */
  _padCircular(input: Tensor, pad: readonly number[]): Tensor;

  /**
   * `aten::_pad_enum(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor`
   */
  _padEnum(input: Tensor, pad: readonly number[], mode: number, value?: number | null): Tensor;
  _padEnum(input: Tensor, pad: readonly number[], mode: number, options: { readonly value?: number | null }): Tensor;

  /**
   * `aten::_pad_packed_sequence(Tensor data, Tensor batch_sizes, bool batch_first, Scalar padding_value, int total_length) -> (Tensor, Tensor)`
   */
  _padPackedSequence(data: Tensor, batchSizes: Tensor, batchFirst: boolean, paddingValue: Scalar, totalLength: number): [Tensor, Tensor];

  /**
   * `aten::_padded_dense_to_jagged_forward(Tensor dense, Tensor[] offsets, SymInt? total_L=None) -> Tensor`
   */
  _paddedDenseToJaggedForward(dense: Tensor, offsets: readonly Tensor[], totalL?: number | null): Tensor;
  _paddedDenseToJaggedForward(dense: Tensor, offsets: readonly Tensor[], options: { readonly totalL?: number | null }): Tensor;

  /**
   * `aten::_pdist_backward(Tensor grad, Tensor self, float p, Tensor pdist) -> Tensor`
   */
  _pdistBackward(grad: Tensor, input: Tensor, p: number, pdist: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_pdist_forward(Tensor self, float p=2.) -> Tensor`
   */
  _pdistForward(input: Tensor, p?: number, options?: { readonly out?: Tensor }): Tensor;
  _pdistForward(input: Tensor, options: { readonly p?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_pin_memory(Tensor self, Device? device=None) -> Tensor`
   */
  _pinMemory(input: Tensor, device?: Device | null, options?: { readonly out?: Tensor }): Tensor;
  _pinMemory(input: Tensor, options: { readonly device?: Device | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_prelu_kernel(Tensor self, Tensor weight) -> Tensor`
   */
  _preluKernel(input: Tensor, weight: Tensor): Tensor;

  /**
   * `aten::_prelu_kernel_backward(Tensor grad_output, Tensor self, Tensor weight) -> (Tensor, Tensor)`
   */
  _preluKernelBackward(gradOutput: Tensor, input: Tensor, weight: Tensor): [Tensor, Tensor];

  /**
   * `aten::_print(str s) -> ()`
   */
  _print(s: string): void;

  /**
   * `aten::_propagate_xla_data(Tensor input, Tensor output) -> ()`
   */
  _propagateXlaData(input: Tensor, output: Tensor): void;

  /**
   * `aten::_remove_batch_dim(Tensor self, int level, SymInt batch_size, int out_dim) -> Tensor`
   */
  _removeBatchDim(input: Tensor, level: number, batchSize: number, outDim: number): Tensor;

  /**
   * `aten::_reshape_alias(Tensor(a) self, SymInt[] size, SymInt[] stride) -> Tensor(a)`
   */
  _reshapeAlias(input: Tensor, size: readonly number[], stride: readonly number[]): Tensor;

  /**
   * `aten::_reshape_alias_copy(Tensor self, SymInt[] size, SymInt[] stride) -> Tensor`
   */
  _reshapeAliasCopy(input: Tensor, size: readonly number[], stride: readonly number[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_reshape_copy(Tensor self, SymInt[] size) -> Tensor`
   */
  _reshapeCopy(input: Tensor, size: readonly number[]): Tensor;

  /**
   * `aten::_reshape_from_tensor(Tensor self, Tensor shape) -> Tensor`
   */
  _reshapeFromTensor(input: Tensor, shape: Tensor): Tensor;

  /**
   * `aten::_resize_output(Tensor self, SymInt[] size, Device device) -> Tensor`
   */
  _resizeOutput(input: Tensor, size: readonly number[], device: Device, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_resize_output_(Tensor(a!) self, SymInt[] size, Device device) -> Tensor(a!)`
   */
  _resizeOutput_(input: Tensor, size: readonly number[], device: Device): Tensor;

  /**
   * `aten::_rowwise_prune(Tensor weight, Tensor mask, ScalarType compressed_indices_dtype) -> (Tensor, Tensor)`
   */
  _rowwisePrune(weight: Tensor, mask: Tensor, compressedIndicesDtype: DType): [Tensor, Tensor];

  /**
   * `aten::_safe_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   */
  _safeSoftmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
  _safeSoftmax(input: Tensor, dim: number, options: { readonly dtype?: DType | null }): Tensor;

  /**
   * `aten::_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor`
   */
  _sampleDirichlet(input: Tensor, generator?: Generator | null, options?: { readonly out?: Tensor }): Tensor;
  _sampleDirichlet(input: Tensor, options: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_saturate_weight_to_fp16(Tensor weight) -> Tensor`
   */
  _saturateWeightToFp16(weight: Tensor): Tensor;

  /**
   * `aten::_scaled_dot_product_attention_math(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)`
   */
  _scaledDotProductAttentionMath(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { readonly scale?: number | null; readonly enableGqa?: boolean }): [Tensor, Tensor];
  _scaledDotProductAttentionMath(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, dropoutP: number | undefined, isCausal: boolean | undefined, options: { readonly dropoutMask?: Tensor | null; readonly scale?: number | null; readonly enableGqa?: boolean }): [Tensor, Tensor];
  _scaledDotProductAttentionMath(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly dropoutMask?: Tensor | null; readonly scale?: number | null; readonly enableGqa?: boolean }): [Tensor, Tensor];
  _scaledDotProductAttentionMath(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly dropoutMask?: Tensor | null; readonly scale?: number | null; readonly enableGqa?: boolean }): [Tensor, Tensor];
  _scaledDotProductAttentionMath(query: Tensor, key: Tensor, value: Tensor, options: { readonly attnMask?: Tensor | null; readonly dropoutP?: number; readonly isCausal?: boolean; readonly dropoutMask?: Tensor | null; readonly scale?: number | null; readonly enableGqa?: boolean }): [Tensor, Tensor];

  /**
   * `aten::_scaled_dot_product_attention_math_for_mps(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None) -> (Tensor, Tensor)`
   */
  _scaledDotProductAttentionMathForMps(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { readonly scale?: number | null }): [Tensor, Tensor];
  _scaledDotProductAttentionMathForMps(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, dropoutP: number | undefined, isCausal: boolean | undefined, options: { readonly dropoutMask?: Tensor | null; readonly scale?: number | null }): [Tensor, Tensor];
  _scaledDotProductAttentionMathForMps(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly dropoutMask?: Tensor | null; readonly scale?: number | null }): [Tensor, Tensor];
  _scaledDotProductAttentionMathForMps(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null | undefined, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly dropoutMask?: Tensor | null; readonly scale?: number | null }): [Tensor, Tensor];
  _scaledDotProductAttentionMathForMps(query: Tensor, key: Tensor, value: Tensor, options: { readonly attnMask?: Tensor | null; readonly dropoutP?: number; readonly isCausal?: boolean; readonly dropoutMask?: Tensor | null; readonly scale?: number | null }): [Tensor, Tensor];

  /**
   * `aten::_scaled_dot_product_cudnn_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)`
   */
  _scaledDotProductCudnnAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _scaledDotProductCudnnAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP: number | undefined, isCausal: boolean | undefined, options: { readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _scaledDotProductCudnnAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _scaledDotProductCudnnAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];

  /**
   * `aten::_scaled_dot_product_cudnn_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, Tensor attn_bias, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, *, float? scale=None) -> (Tensor, Tensor, Tensor)`
   */
  _scaledDotProductCudnnAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, options?: { readonly scale?: number | null }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_scaled_dot_product_efficient_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_bias, bool compute_log_sumexp, float dropout_p=0., bool is_causal=False, *, float? scale=None) -> (Tensor output, Tensor log_sumexp, Tensor philox_seed, Tensor philox_offset)`
   */
  _scaledDotProductEfficientAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, options?: { readonly scale?: number | null }): [output: Tensor, logSumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor];
  _scaledDotProductEfficientAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly scale?: number | null }): [output: Tensor, logSumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor];
  _scaledDotProductEfficientAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly scale?: number | null }): [output: Tensor, logSumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor];

  /**
   * `aten::_scaled_dot_product_efficient_attention_backward(Tensor grad_out_, Tensor query, Tensor key, Tensor value, Tensor attn_bias, Tensor out, Tensor logsumexp, Tensor philox_seed, Tensor philox_offset, float dropout_p, bool[4] grad_input_mask, bool is_causal=False, *, float? scale=None) -> (Tensor, Tensor, Tensor, Tensor)`
   */
  _scaledDotProductEfficientAttentionBackward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, dropoutP: number, gradInputMask: boolean | readonly boolean[], isCausal?: boolean, options?: { readonly scale?: number | null }): [Tensor, Tensor, Tensor, Tensor];
  _scaledDotProductEfficientAttentionBackward(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, dropoutP: number, gradInputMask: boolean | readonly boolean[], options: { readonly isCausal?: boolean; readonly scale?: number | null }): [Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_scaled_dot_product_flash_attention.quantized(Tensor query, Tensor key, Tensor value, Tensor? q_descale, Tensor? k_descale, Tensor? v_descale, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)`
   * `aten::_scaled_dot_product_flash_attention(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor rng_state, Tensor unused, Tensor debug_attn_mask)`
   */
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, dropoutP: number | undefined, isCausal: boolean | undefined, options: { readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, dropoutP: number | undefined, isCausal: boolean | undefined, options: { readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor];

  /**
   * `aten::_scaled_dot_product_flash_attention_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value)`
   */
  _scaledDotProductFlashAttentionBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, options?: { readonly scale?: number | null }): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor];

  /**
   * `aten::_scaled_dot_product_flash_attention_for_cpu(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)`
   */
  _scaledDotProductFlashAttentionForCpu(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, options?: { readonly attnMask?: Tensor | null; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor];
  _scaledDotProductFlashAttentionForCpu(query: Tensor, key: Tensor, value: Tensor, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly attnMask?: Tensor | null; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor];
  _scaledDotProductFlashAttentionForCpu(query: Tensor, key: Tensor, value: Tensor, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly attnMask?: Tensor | null; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor];

  /**
   * `aten::_scaled_dot_product_flash_attention_for_cpu_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor out, Tensor logsumexp, float dropout_p, bool is_causal, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value)`
   */
  _scaledDotProductFlashAttentionForCpuBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, dropoutP: number, isCausal: boolean, options?: { readonly attnMask?: Tensor | null; readonly scale?: number | null }): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor];

  /**
   * `aten::_scaled_dot_product_fused_attention_overrideable(Tensor query, Tensor key, Tensor value, Tensor? attn_bias=None, float dropout_p=0., bool is_causal=False, bool return_debug_mask=False, *, float? scale=None) -> (Tensor output, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, Tensor philox_seed, Tensor philox_offset, Tensor debug_attn_mask)`
   */
  _scaledDotProductFusedAttentionOverrideable(query: Tensor, key: Tensor, value: Tensor, attnBias?: Tensor | null, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFusedAttentionOverrideable(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null | undefined, dropoutP: number | undefined, isCausal: boolean | undefined, options: { readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFusedAttentionOverrideable(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null | undefined, dropoutP: number | undefined, options: { readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFusedAttentionOverrideable(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null | undefined, options: { readonly dropoutP?: number; readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];
  _scaledDotProductFusedAttentionOverrideable(query: Tensor, key: Tensor, value: Tensor, options: { readonly attnBias?: Tensor | null; readonly dropoutP?: number; readonly isCausal?: boolean; readonly returnDebugMask?: boolean; readonly scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor];

  /**
   * `aten::_scaled_dot_product_fused_attention_overrideable_backward(Tensor grad_out, Tensor query, Tensor key, Tensor value, Tensor attn_bias, bool[4] grad_input_mask, Tensor out, Tensor logsumexp, Tensor cum_seq_q, Tensor cum_seq_k, SymInt max_q, SymInt max_k, float dropout_p, bool is_causal, Tensor philox_seed, Tensor philox_offset, *, float? scale=None) -> (Tensor grad_query, Tensor grad_key, Tensor grad_value, Tensor grad_attn_bias)`
   */
  _scaledDotProductFusedAttentionOverrideableBackward(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, gradInputMask: boolean | readonly boolean[], out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, options?: { readonly scale?: number | null }): [gradQuery: Tensor, gradKey: Tensor, gradValue: Tensor, gradAttnBias: Tensor];

  /**
   * `aten::_scaled_grouped_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? offs=None, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor`
   */
  _scaledGroupedMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs?: Tensor | null, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: DType | null, useFastAccum?: boolean): Tensor;
  _scaledGroupedMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs: Tensor | null | undefined, bias: Tensor | null | undefined, scaleResult: Tensor | null | undefined, options: { readonly outDtype?: DType | null; readonly useFastAccum?: boolean }): Tensor;
  _scaledGroupedMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs: Tensor | null | undefined, bias: Tensor | null | undefined, options: { readonly scaleResult?: Tensor | null; readonly outDtype?: DType | null; readonly useFastAccum?: boolean }): Tensor;
  _scaledGroupedMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs: Tensor | null | undefined, options: { readonly bias?: Tensor | null; readonly scaleResult?: Tensor | null; readonly outDtype?: DType | null; readonly useFastAccum?: boolean }): Tensor;
  _scaledGroupedMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, options: { readonly offs?: Tensor | null; readonly bias?: Tensor | null; readonly scaleResult?: Tensor | null; readonly outDtype?: DType | null; readonly useFastAccum?: boolean }): Tensor;

  /**
   * `aten::_scaled_grouped_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? offs=None, Tensor? bias=None, ScalarType? out_dtype=None, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor`
   */
  _scaledGroupedMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], offs?: Tensor | null, bias?: Tensor | null, outDtype?: DType | null, contractionDim?: readonly number[], useFastAccum?: boolean): Tensor;
  _scaledGroupedMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], offs: Tensor | null | undefined, bias: Tensor | null | undefined, outDtype: DType | null | undefined, options: { readonly contractionDim?: readonly number[]; readonly useFastAccum?: boolean }): Tensor;
  _scaledGroupedMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], offs: Tensor | null | undefined, bias: Tensor | null | undefined, options: { readonly outDtype?: DType | null; readonly contractionDim?: readonly number[]; readonly useFastAccum?: boolean }): Tensor;
  _scaledGroupedMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], offs: Tensor | null | undefined, options: { readonly bias?: Tensor | null; readonly outDtype?: DType | null; readonly contractionDim?: readonly number[]; readonly useFastAccum?: boolean }): Tensor;
  _scaledGroupedMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], options: { readonly offs?: Tensor | null; readonly bias?: Tensor | null; readonly outDtype?: DType | null; readonly contractionDim?: readonly number[]; readonly useFastAccum?: boolean }): Tensor;

  /**
   * `aten::_scaled_mm(Tensor self, Tensor mat2, Tensor scale_a, Tensor scale_b, Tensor? bias=None, Tensor? scale_result=None, ScalarType? out_dtype=None, bool use_fast_accum=False) -> Tensor`
   */
  _scaledMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: DType | null, useFastAccum?: boolean, options?: { readonly out?: Tensor }): Tensor;
  _scaledMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias: Tensor | null | undefined, scaleResult: Tensor | null | undefined, outDtype: DType | null | undefined, options: { readonly useFastAccum?: boolean; readonly out?: Tensor }): Tensor;
  _scaledMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias: Tensor | null | undefined, scaleResult: Tensor | null | undefined, options: { readonly outDtype?: DType | null; readonly useFastAccum?: boolean; readonly out?: Tensor }): Tensor;
  _scaledMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias: Tensor | null | undefined, options: { readonly scaleResult?: Tensor | null; readonly outDtype?: DType | null; readonly useFastAccum?: boolean; readonly out?: Tensor }): Tensor;
  _scaledMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, options: { readonly bias?: Tensor | null; readonly scaleResult?: Tensor | null; readonly outDtype?: DType | null; readonly useFastAccum?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_scaled_mm_v2(Tensor self, Tensor mat2, Tensor[] scale_a, int[] recipe_a, int[] swizzle_a, Tensor[] scale_b, int[] recipe_b, int[] swizzle_b, Tensor? bias, ScalarType? out_dtype, int[] contraction_dim=[], bool use_fast_accum=False) -> Tensor`
   */
  _scaledMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], bias: Tensor | null, outDtype: DType | null, contractionDim?: readonly number[], useFastAccum?: boolean, options?: { readonly out?: Tensor }): Tensor;
  _scaledMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], bias: Tensor | null, outDtype: DType | null, contractionDim: readonly number[] | undefined, options: { readonly useFastAccum?: boolean; readonly out?: Tensor }): Tensor;
  _scaledMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], bias: Tensor | null, outDtype: DType | null, options: { readonly contractionDim?: readonly number[]; readonly useFastAccum?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_segment_reduce_backward(Tensor grad, Tensor output, Tensor data, str reduce, *, Tensor? lengths=None, Tensor? offsets=None, int axis=0, Scalar? initial=None) -> Tensor`
   */
  _segmentReduceBackward(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options?: { readonly lengths?: Tensor | null; readonly offsets?: Tensor | null; readonly axis?: number; readonly initial?: Scalar | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_shape_as_tensor(Tensor self) -> Tensor`
   */
  _shapeAsTensor(input: Tensor): Tensor;

  /**
   * `aten::_slow_conv2d_backward.output_mask(Tensor grad_output, Tensor self, Tensor weight, SymInt[2] kernel_size, SymInt[2] stride, SymInt[2] padding, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)`
   */
  _slowConv2dBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: Dims, stride: Dims, padding: Dims, outputMask: boolean | readonly boolean[]): [gradInput: Tensor, gradWeight: Tensor, gradBias: Tensor];
  _slowConv2dBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: Dims, stride: Dims, padding: Dims, options: { readonly gradInput: Tensor; readonly gradWeight: Tensor; readonly gradBias: Tensor }): [Tensor, Tensor, Tensor];
  _slowConv2dBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, kernelSize: Dims, stride: Dims, padding: Dims, outputMask: boolean | readonly boolean[], options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_slow_conv2d_forward(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias, SymInt[2] stride, SymInt[2] padding) -> Tensor`
   */
  _slowConv2dForward(input: Tensor, weight: Tensor, kernelSize: Dims, bias: Tensor | null, stride: Dims, padding: Dims, options?: { readonly output?: Tensor }): Tensor;

  /**
   * `aten::_sobol_engine_draw(Tensor quasi, int n, Tensor sobolstate, int dimension, int num_generated, ScalarType? dtype) -> (Tensor, Tensor)`
   */
  _sobolEngineDraw(quasi: Tensor, n: number, sobolstate: Tensor, dimension: number, numGenerated: number, dtype: DType | null): [Tensor, Tensor];

  /**
   * `aten::_sobol_engine_ff_(Tensor(a!) self, int n, Tensor sobolstate, int dimension, int num_generated) -> Tensor(a!)`
   */
  _sobolEngineFf_(input: Tensor, n: number, sobolstate: Tensor, dimension: number, numGenerated: number): Tensor;

  /**
   * `aten::_sobol_engine_initialize_state_(Tensor(a!) self, int dimension) -> Tensor(a!)`
   */
  _sobolEngineInitializeState_(input: Tensor, dimension: number): Tensor;

  /**
   * `aten::_sobol_engine_scramble_(Tensor(a!) self, Tensor ltm, int dimension) -> Tensor(a!)`
   */
  _sobolEngineScramble_(input: Tensor, ltm: Tensor, dimension: number): Tensor;

  /**
   * `aten::_softmax(Tensor self, int dim, bool half_to_float) -> Tensor`
   */
  _softmax(input: Tensor, dim: number, halfToFloat: boolean, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_softmax_backward_data(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor`
   */
  _softmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: DType, options?: { readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::_sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   */
  _sparseAddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { readonly beta?: Scalar; readonly alpha?: Scalar; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_sparse_broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)`
   */
  _sparseBroadcastTo(input: Tensor, size: readonly number[]): Tensor;

  /**
   * `aten::_sparse_broadcast_to_copy(Tensor self, int[] size) -> Tensor`
   */
  _sparseBroadcastToCopy(input: Tensor, size: readonly number[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_sparse_bsc_tensor_unsafe(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  _sparseBscTensorUnsafe(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;

  /**
   * `aten::_sparse_bsr_tensor_unsafe(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  _sparseBsrTensorUnsafe(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;

  /**
   * `aten::_sparse_compressed_tensor_unsafe(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  _sparseCompressedTensorUnsafe(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;

  /**
   * `aten::_sparse_compressed_tensor_with_dims(int nnz, int dense_dim, int[] size, int[] blocksize, ScalarType index_dtype, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  _sparseCompressedTensorWithDims(nnz: number, denseDim: number, size: readonly number[], blocksize: readonly number[], indexDtype: DType, options?: FactoryOptions): Tensor;

  /**
   * `aten::_sparse_coo_tensor_unsafe(Tensor indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
   */
  _sparseCooTensorUnsafe(indices: Tensor, values: Tensor, size: readonly number[], options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly isCoalesced?: boolean | null }): Tensor;

  /**
   * `aten::_sparse_coo_tensor_with_dims(int sparse_dim, int dense_dim, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   */
  _sparseCooTensorWithDims(sparseDim: number, denseDim: number, size: readonly number[], options?: FactoryOptions): Tensor;
  _sparseCooTensorWithDims(sparseDim: number, denseDim: number, size: readonly number[], options: { readonly out: Tensor }): Tensor;

  /**
   * `aten::_sparse_coo_tensor_with_dims_and_tensors(int sparse_dim, int dense_dim, SymInt[] size, Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False, bool? is_coalesced=None) -> Tensor`
   */
  _sparseCooTensorWithDimsAndTensors(sparseDim: number, denseDim: number, size: readonly number[], indices: Tensor, values: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly isCoalesced?: boolean | null }): Tensor;
  _sparseCooTensorWithDimsAndTensors(sparseDim: number, denseDim: number, size: readonly number[], indices: Tensor, values: Tensor, options: { readonly isCoalesced?: boolean | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::_sparse_csc_tensor_unsafe(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  _sparseCscTensorUnsafe(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;

  /**
   * `aten::_sparse_csr_prod.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  _sparseCsrProd(input: Tensor, dim: Dims, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  _sparseCsrProd(input: Tensor, dim: Dims, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_sparse_csr_sum.dim_dtype(Tensor self, int[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   */
  _sparseCsrSum(input: Tensor, dim: Dims, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  _sparseCsrSum(input: Tensor, dim: Dims, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_sparse_csr_tensor_unsafe(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   */
  _sparseCsrTensorUnsafe(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor;

  /**
   * `aten::_sparse_log_softmax(Tensor self, int dim, bool half_to_float) -> Tensor`
   * `aten::_sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   */
  _sparseLogSoftmax(input: Tensor, dim: number, halfToFloat: boolean, options?: { readonly out?: Tensor }): Tensor;
  _sparseLogSoftmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
  _sparseLogSoftmax(input: Tensor, dim: number, options: { readonly dtype?: DType | null }): Tensor;

  /**
   * `aten::_sparse_log_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor`
   */
  _sparseLogSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor`
   */
  _sparseMaskProjection(input: Tensor, mask: Tensor, accumulateMatches?: boolean, options?: { readonly out?: Tensor }): Tensor;
  _sparseMaskProjection(input: Tensor, mask: Tensor, options: { readonly accumulateMatches?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_sparse_mm(Tensor sparse, Tensor dense) -> Tensor`
   * `aten::_sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor`
   */
  _sparseMm(sparse: Tensor, dense: Tensor): Tensor;
  _sparseMm(sparse: Tensor, dense: Tensor, reduce: string): Tensor;

  /**
   * `aten::_sparse_mm_reduce_impl(Tensor self, Tensor other, str reduce) -> (Tensor, Tensor)`
   */
  _sparseMmReduceImpl(input: Tensor, other: Tensor, reduce: string): [Tensor, Tensor];

  /**
   * `aten::_sparse_mm_reduce_impl_backward(Tensor self, Tensor grad_out, Tensor weight, str reduce, Tensor arg_out, bool[2] output_mask) -> (Tensor, Tensor)`
   */
  _sparseMmReduceImplBackward(input: Tensor, gradOut: Tensor, weight: Tensor, reduce: string, argOut: Tensor, outputMask: boolean | readonly boolean[]): [Tensor, Tensor];

  /**
   * `aten::_sparse_semi_structured_addmm(Tensor input, Tensor mat1, Tensor mat1_meta, Tensor mat2, *, Scalar alpha=1, Scalar beta=1, ScalarType? out_dtype=None) -> Tensor`
   */
  _sparseSemiStructuredAddmm(input: Tensor, mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { readonly alpha?: Scalar; readonly beta?: Scalar; readonly outDtype?: DType | null }): Tensor;

  /**
   * `aten::_sparse_semi_structured_apply(Tensor input, Tensor thread_masks) -> (Tensor, Tensor)`
   */
  _sparseSemiStructuredApply(input: Tensor, threadMasks: Tensor): [Tensor, Tensor];

  /**
   * `aten::_sparse_semi_structured_apply_dense(Tensor input, Tensor thread_masks) -> Tensor`
   */
  _sparseSemiStructuredApplyDense(input: Tensor, threadMasks: Tensor): Tensor;

  /**
   * `aten::_sparse_semi_structured_linear(Tensor input, Tensor weight, Tensor meta, *, Tensor? bias=None, str? activation=None, ScalarType? out_dtype=None) -> Tensor`
   */
  _sparseSemiStructuredLinear(input: Tensor, weight: Tensor, meta: Tensor, options?: { readonly bias?: Tensor | null; readonly activation?: string | null; readonly outDtype?: DType | null }): Tensor;

  /**
   * `aten::_sparse_semi_structured_mm(Tensor mat1, Tensor mat1_meta, Tensor mat2, *, ScalarType? out_dtype=None) -> Tensor`
   */
  _sparseSemiStructuredMm(mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { readonly outDtype?: DType | null }): Tensor;

  /**
   * `aten::_sparse_semi_structured_tile(Tensor input, str algorithm="", bool use_cutlass=True) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  _sparseSemiStructuredTile(input: Tensor, algorithm?: string, useCutlass?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _sparseSemiStructuredTile(input: Tensor, algorithm: string | undefined, options: { readonly useCutlass?: boolean }): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _sparseSemiStructuredTile(input: Tensor, options: { readonly algorithm?: string; readonly useCutlass?: boolean }): [Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor`
   * `aten::_sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   */
  _sparseSoftmax(input: Tensor, dim: number, halfToFloat: boolean, options?: { readonly out?: Tensor }): Tensor;
  _sparseSoftmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
  _sparseSoftmax(input: Tensor, dim: number, options: { readonly dtype?: DType | null }): Tensor;

  /**
   * `aten::_sparse_softmax_backward_data(Tensor grad_output, Tensor output, int dim, Tensor self) -> Tensor`
   */
  _sparseSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_sparse_sparse_matmul(Tensor self, Tensor other) -> Tensor`
   */
  _sparseSparseMatmul(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_sparse_sum(Tensor self) -> Tensor`
   * `aten::_sparse_sum.dim(Tensor self, int[1] dim) -> Tensor`
   * `aten::_sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor`
   * `aten::_sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor`
   */
  _sparseSum(input: Tensor): Tensor;
  _sparseSum(input: Tensor, dim: Dims, options?: { readonly out?: Tensor }): Tensor;
  _sparseSum(input: Tensor, dim: Dims, options: { readonly dtype: DType }): Tensor;
  _sparseSum(input: Tensor, options: { readonly dtype: DType }): Tensor;

  /**
   * `aten::_sparse_sum_backward(Tensor grad, Tensor self, int[] dim) -> Tensor`
   */
  _sparseSumBackward(grad: Tensor, input: Tensor, dim: readonly number[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor`
   */
  _spdiags(diagonals: Tensor, offsets: Tensor, shape: readonly number[], layout?: Layout | null, options?: { readonly out?: Tensor }): Tensor;
  _spdiags(diagonals: Tensor, offsets: Tensor, shape: readonly number[], options: { readonly layout?: Layout | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_spsolve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
   */
  _spsolve(A: Tensor, B: Tensor, options?: { readonly left?: boolean }): Tensor;

  /**
   * `aten::_stack(Tensor[] tensors, int dim=0) -> Tensor`
   */
  _stack(tensors: readonly Tensor[], dim?: number, options?: { readonly out?: Tensor }): Tensor;
  _stack(tensors: readonly Tensor[], options: { readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_standard_gamma(Tensor self, Generator? generator=None) -> Tensor`
   */
  _standardGamma(input: Tensor, generator?: Generator | null, options?: { readonly out?: Tensor }): Tensor;
  _standardGamma(input: Tensor, options: { readonly generator?: Generator | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_standard_gamma_grad(Tensor self, Tensor output) -> Tensor`
   */
  _standardGammaGrad(input: Tensor, output: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_test_ambiguous_defaults.a(Tensor dummy, int a=1, int b=1) -> Tensor`
   * `aten::_test_ambiguous_defaults.b(Tensor dummy, int a=2, str b="2") -> Tensor`
   */
  _testAmbiguousDefaults(dummy: Tensor, a?: number, b?: number | string): Tensor;
  _testAmbiguousDefaults(dummy: Tensor, a: number | undefined, options: { readonly b?: number | string }): Tensor;
  _testAmbiguousDefaults(dummy: Tensor, options: { readonly a?: number; readonly b?: number | string }): Tensor;

  /**
   * `aten::_test_autograd_multiple_dispatch.fullcoverage(Tensor self) -> Tensor`
   * `aten::_test_autograd_multiple_dispatch.ntonly(Tensor self, bool b) -> Tensor`
   */
  _testAutogradMultipleDispatch(input: Tensor, options?: { readonly out?: Tensor }): Tensor;
  _testAutogradMultipleDispatch(input: Tensor, b: boolean): Tensor;

  /**
   * `aten::_test_autograd_multiple_dispatch_view(Tensor(a) self) -> Tensor(a)`
   */
  _testAutogradMultipleDispatchView(input: Tensor): Tensor;

  /**
   * `aten::_test_autograd_multiple_dispatch_view_copy(Tensor self) -> Tensor`
   */
  _testAutogradMultipleDispatchViewCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_test_check_tensor(Tensor self) -> Tensor`
   */
  _testCheckTensor(input: Tensor): Tensor;

  /**
   * `aten::_test_functorch_fallback(Tensor self, Tensor other) -> Tensor`
   */
  _testFunctorchFallback(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_test_optional_filled_intlist(Tensor values, int[2]? addends) -> Tensor`
   */
  _testOptionalFilledIntlist(values: Tensor, addends: Dims | null, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_test_optional_floatlist(Tensor values, float[]? addends) -> Tensor`
   */
  _testOptionalFloatlist(values: Tensor, addends: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_test_optional_intlist(Tensor values, int[]? addends) -> Tensor`
   */
  _testOptionalIntlist(values: Tensor, addends: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_test_parallel_materialize(Tensor self, int num_parallel, bool skip_first=False) -> Tensor`
   */
  _testParallelMaterialize(input: Tensor, numParallel: number, skipFirst?: boolean): Tensor;
  _testParallelMaterialize(input: Tensor, numParallel: number, options: { readonly skipFirst?: boolean }): Tensor;

  /**
   * `aten::_test_serialization_subcmul(Tensor self, Tensor other, Scalar alpha=1) -> Tensor`
   */
  _testSerializationSubcmul(input: Tensor, other: Tensor, alpha?: Scalar): Tensor;
  _testSerializationSubcmul(input: Tensor, other: Tensor, options: { readonly alpha?: Scalar }): Tensor;

  /**
   * `aten::_test_string_default(Tensor dummy, str a="\"\'\\", str b="\"\'\\") -> Tensor`
   */
  _testStringDefault(dummy: Tensor, a?: string): Tensor;
  _testStringDefault(dummy: Tensor, options: { readonly a?: string }): Tensor;

  /**
   * `aten::_test_warn_in_autograd(Tensor self) -> Tensor`
   */
  _testWarnInAutograd(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_thnn_differentiable_gru_cell_backward(Tensor grad_hy, Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias, Tensor? hidden_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  _thnnDifferentiableGruCellBackward(gradHy: Tensor, inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_thnn_differentiable_lstm_cell_backward(Tensor? grad_hy, Tensor? grad_cy, Tensor input_gates, Tensor hidden_gates, Tensor? input_bias, Tensor? hidden_bias, Tensor cx, Tensor cy) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  _thnnDifferentiableLstmCellBackward(gradHy: Tensor | null, gradCy: Tensor | null, inputGates: Tensor, hiddenGates: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, cx: Tensor, cy: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_thnn_fused_gru_cell(Tensor input_gates, Tensor hidden_gates, Tensor hx, Tensor? input_bias=None, Tensor? hidden_bias=None) -> (Tensor, Tensor)`
   */
  _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias?: Tensor | null, hiddenBias?: Tensor | null): [Tensor, Tensor];
  _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null | undefined, options: { readonly hiddenBias?: Tensor | null }): [Tensor, Tensor];
  _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, options: { readonly inputBias?: Tensor | null; readonly hiddenBias?: Tensor | null }): [Tensor, Tensor];
  _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null | undefined, hiddenBias: Tensor | null | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null | undefined, options: { readonly hiddenBias?: Tensor | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _thnnFusedGruCell(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, options: { readonly inputBias?: Tensor | null; readonly hiddenBias?: Tensor | null; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_thnn_fused_gru_cell_backward(Tensor grad_hy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  _thnnFusedGruCellBackward(gradHy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
  _thnnFusedGruCellBackward(gradHy: Tensor, workspace: Tensor, hasBias: boolean, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor; readonly out3: Tensor; readonly out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_thnn_fused_lstm_cell(Tensor input_gates, Tensor hidden_gates, Tensor cx, Tensor? input_bias=None, Tensor? hidden_bias=None) -> (Tensor, Tensor, Tensor)`
   */
  _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias?: Tensor | null, hiddenBias?: Tensor | null): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias: Tensor | null | undefined, options: { readonly hiddenBias?: Tensor | null }): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, options: { readonly inputBias?: Tensor | null; readonly hiddenBias?: Tensor | null }): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias: Tensor | null | undefined, hiddenBias: Tensor | null | undefined, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias: Tensor | null | undefined, options: { readonly hiddenBias?: Tensor | null; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCell(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, options: { readonly inputBias?: Tensor | null; readonly hiddenBias?: Tensor | null; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_thnn_fused_lstm_cell_backward(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor, Tensor, Tensor)`
   */
  _thnnFusedLstmCellBackward(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];

  /**
   * `aten::_thnn_fused_lstm_cell_backward_impl(Tensor? grad_hy, Tensor? grad_cy, Tensor cx, Tensor cy, Tensor workspace, bool has_bias) -> (Tensor, Tensor, Tensor)`
   */
  _thnnFusedLstmCellBackwardImpl(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor];
  _thnnFusedLstmCellBackwardImpl(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_to_copy(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, MemoryFormat? memory_format=None) -> Tensor`
   */
  _toCopy(input: Tensor, options?: { readonly dtype?: DType | null; readonly layout?: Layout | null; readonly device?: Device | null; readonly pinMemory?: boolean | null; readonly nonBlocking?: boolean; readonly memoryFormat?: MemoryFormat | null }): Tensor;
  _toCopy(input: Tensor, options: { readonly nonBlocking?: boolean; readonly memoryFormat?: MemoryFormat | null; readonly out: Tensor }): Tensor;

  /**
   * `aten::_to_cpu(Tensor[] tensors) -> Tensor[]`
   */
  _toCpu(tensors: readonly Tensor[]): Tensor[];

  /**
   * `aten::_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor`
   */
  _toDense(input: Tensor, dtype?: DType | null, maskedGrad?: boolean | null, options?: { readonly out?: Tensor }): Tensor;
  _toDense(input: Tensor, dtype: DType | null | undefined, options: { readonly maskedGrad?: boolean | null; readonly out?: Tensor }): Tensor;
  _toDense(input: Tensor, options: { readonly dtype?: DType | null; readonly maskedGrad?: boolean | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`
   * `aten::_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
   */
  _toSparse(input: Tensor, sparseDim: number, options?: { readonly out?: Tensor }): Tensor;
  _toSparse(input: Tensor, options?: { readonly layout?: Layout | null; readonly blocksize?: Dims | null; readonly denseDim?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   */
  _toSparseBsc(input: Tensor, blocksize: Dims, denseDim?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _toSparseBsc(input: Tensor, blocksize: Dims, options: { readonly denseDim?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
   */
  _toSparseBsr(input: Tensor, blocksize: Dims, denseDim?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _toSparseBsr(input: Tensor, blocksize: Dims, options: { readonly denseDim?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
   */
  _toSparseCsc(input: Tensor, denseDim?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _toSparseCsc(input: Tensor, options: { readonly denseDim?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
   */
  _toSparseCsr(input: Tensor, denseDim?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _toSparseCsr(input: Tensor, options: { readonly denseDim?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_to_sparse_semi_structured(Tensor dense) -> (Tensor, Tensor)`
   */
  _toSparseSemiStructured(dense: Tensor): [Tensor, Tensor];

  /**
   * `aten::_transform_bias_rescale_qkv(Tensor qkv, Tensor qkv_bias, int num_heads) -> (Tensor, Tensor, Tensor)`
   */
  _transformBiasRescaleQkv(qkv: Tensor, qkvBias: Tensor, numHeads: number): [Tensor, Tensor, Tensor];
  _transformBiasRescaleQkv(qkv: Tensor, qkvBias: Tensor, numHeads: number, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_transformer_encoder_layer_fwd(Tensor src, int embed_dim, int num_heads, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, bool use_gelu, bool norm_first, float eps, Tensor norm_weight_1, Tensor norm_bias_1, Tensor norm_weight_2, Tensor norm_bias_2, Tensor ffn_weight_1, Tensor ffn_bias_1, Tensor ffn_weight_2, Tensor ffn_bias_2, Tensor? mask=None, int? mask_type=None) -> Tensor`
   */
  _transformerEncoderLayerFwd(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight_1: Tensor, normBias_1: Tensor, normWeight_2: Tensor, normBias_2: Tensor, ffnWeight_1: Tensor, ffnBias_1: Tensor, ffnWeight_2: Tensor, ffnBias_2: Tensor, mask?: Tensor | null, maskType?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _transformerEncoderLayerFwd(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight_1: Tensor, normBias_1: Tensor, normWeight_2: Tensor, normBias_2: Tensor, ffnWeight_1: Tensor, ffnBias_1: Tensor, ffnWeight_2: Tensor, ffnBias_2: Tensor, mask: Tensor | null | undefined, options: { readonly maskType?: number | null; readonly out?: Tensor }): Tensor;
  _transformerEncoderLayerFwd(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight_1: Tensor, normBias_1: Tensor, normWeight_2: Tensor, normBias_2: Tensor, ffnWeight_1: Tensor, ffnBias_1: Tensor, ffnWeight_2: Tensor, ffnBias_2: Tensor, options: { readonly mask?: Tensor | null; readonly maskType?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_trilinear(Tensor i1, Tensor i2, Tensor i3, int[] expand1, int[] expand2, int[] expand3, int[] sumdim, int unroll_dim=1) -> Tensor`
   */
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], unrollDim?: number, options?: { readonly out?: Tensor }): Tensor;
  _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], options: { readonly unrollDim?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_triton_multi_head_attention(Tensor query, Tensor key, Tensor value, int embed_dim, int num_head, Tensor qkv_weight, Tensor qkv_bias, Tensor proj_weight, Tensor proj_bias, Tensor? mask=None) -> Tensor`
   */
  _tritonMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null, options?: { readonly out?: Tensor }): Tensor;
  _tritonMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, options: { readonly mask?: Tensor | null; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_triton_scaled_dot_attention(Tensor q, Tensor k, Tensor v, float dropout_p=0.) -> Tensor`
   */
  _tritonScaledDotAttention(q: Tensor, k: Tensor, v: Tensor, dropoutP?: number, options?: { readonly out?: Tensor }): Tensor;
  _tritonScaledDotAttention(q: Tensor, k: Tensor, v: Tensor, options: { readonly dropoutP?: number; readonly out?: Tensor }): Tensor;

  /**
   * `aten::_unique(Tensor self, bool sorted=True, bool return_inverse=False) -> (Tensor, Tensor)`
   */
  _unique(input: Tensor, sorted?: boolean, returnInverse?: boolean): [Tensor, Tensor];
  _unique(input: Tensor, sorted: boolean | undefined, options: { readonly returnInverse?: boolean }): [Tensor, Tensor];
  _unique(input: Tensor, options: { readonly sorted?: boolean; readonly returnInverse?: boolean }): [Tensor, Tensor];
  _unique(input: Tensor, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _unique(input: Tensor, sorted: boolean | undefined, options: { readonly returnInverse?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _unique(input: Tensor, options: { readonly sorted?: boolean; readonly returnInverse?: boolean; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   */
  _unique2(input: Tensor, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
  _unique2(input: Tensor, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  _unique2(input: Tensor, sorted: boolean | undefined, options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  _unique2(input: Tensor, options: { readonly sorted?: boolean; readonly returnInverse?: boolean; readonly returnCounts?: boolean }): [Tensor, Tensor, Tensor];
  _unique2(input: Tensor, sorted: boolean | undefined, returnInverse: boolean | undefined, returnCounts: boolean | undefined, options: { readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  _unique2(input: Tensor, sorted: boolean | undefined, returnInverse: boolean | undefined, options: { readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  _unique2(input: Tensor, sorted: boolean | undefined, options: { readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];
  _unique2(input: Tensor, options: { readonly sorted?: boolean; readonly returnInverse?: boolean; readonly returnCounts?: boolean; readonly out0: Tensor; readonly out1: Tensor; readonly out2: Tensor }): [Tensor, Tensor, Tensor];

  /**
   * `aten::_unpack_dual(Tensor(a) dual, int level) -> (Tensor(a) primal, Tensor tangent)`
   */
  _unpackDual(dual: Tensor, level: number): [primal: Tensor, tangent: Tensor];

  /**
   * `aten::_unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`
   */
  _unsafeIndex(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;

  /**
   * `aten::_unsafe_index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
   */
  _unsafeIndexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  _unsafeIndexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { readonly accumulate?: boolean }): Tensor;

  /**
   * `aten::_unsafe_masked_index(Tensor self, Tensor mask, Tensor?[] indices, Scalar fill) -> Tensor`
   */
  _unsafeMaskedIndex(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor;

  /**
   * `aten::_unsafe_masked_index_put_accumulate(Tensor self, Tensor mask, Tensor?[] indices, Tensor values) -> Tensor`
   */
  _unsafeMaskedIndexPutAccumulate(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;

  /**
   * `aten::_unsafe_view(Tensor self, SymInt[] size) -> Tensor`
   */
  _unsafeView(input: Tensor, size: readonly number[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_upsample_bicubic2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  _upsampleBicubic2dAa(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _upsampleBicubic2dAa(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleBicubic2dAa(input: Tensor, outputSize: Dims, alignCorners: boolean, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleBicubic2dAa(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;

  /**
   * `aten::_upsample_bicubic2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  _upsampleBicubic2dAaBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  _upsampleBicubic2dAaBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  _upsampleBicubic2dAaBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::_upsample_bilinear2d_aa(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
   */
  _upsampleBilinear2dAa(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _upsampleBilinear2dAa(input: Tensor, outputSize: Dims, alignCorners: boolean, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleBilinear2dAa(input: Tensor, outputSize: Dims, alignCorners: boolean, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleBilinear2dAa(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;

  /**
   * `aten::_upsample_bilinear2d_aa_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  _upsampleBilinear2dAaBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  _upsampleBilinear2dAaBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  _upsampleBilinear2dAaBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, alignCorners: boolean, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::_upsample_nearest_exact1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor`
   * `aten::_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  _upsampleNearestExact1d(input: Tensor, outputSize: Dims, scales?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _upsampleNearestExact1d(input: Tensor, outputSize: Dims, options: { readonly scales?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleNearestExact1d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;

  /**
   * `aten::_upsample_nearest_exact1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor`
   */
  _upsampleNearestExact1dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scales?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  _upsampleNearestExact1dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly scales?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::_upsample_nearest_exact2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  _upsampleNearestExact2d(input: Tensor, outputSize: Dims, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _upsampleNearestExact2d(input: Tensor, outputSize: Dims, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleNearestExact2d(input: Tensor, outputSize: Dims, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleNearestExact2d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;

  /**
   * `aten::_upsample_nearest_exact2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  _upsampleNearestExact2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  _upsampleNearestExact2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  _upsampleNearestExact2dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::_upsample_nearest_exact3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   * `aten::_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor`
   */
  _upsampleNearestExact3d(input: Tensor, outputSize: Dims, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { readonly out?: Tensor }): Tensor;
  _upsampleNearestExact3d(input: Tensor, outputSize: Dims, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleNearestExact3d(input: Tensor, outputSize: Dims, scalesD: number | null | undefined, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleNearestExact3d(input: Tensor, outputSize: Dims, options: { readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly out?: Tensor }): Tensor;
  _upsampleNearestExact3d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;

  /**
   * `aten::_upsample_nearest_exact3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
   */
  _upsampleNearestExact3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { readonly gradInput?: Tensor }): Tensor;
  _upsampleNearestExact3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesD: number | null | undefined, scalesH: number | null | undefined, options: { readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  _upsampleNearestExact3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, scalesD: number | null | undefined, options: { readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;
  _upsampleNearestExact3dBackward(gradOutput: Tensor, outputSize: Dims, inputSize: Dims, options: { readonly scalesD?: number | null; readonly scalesH?: number | null; readonly scalesW?: number | null; readonly gradInput?: Tensor }): Tensor;

  /**
   * `aten::_use_cudnn_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool`
   * `aten::_use_cudnn_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool`
   */
  _useCudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number): boolean;
  _useCudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number): boolean;

  /**
   * `aten::_use_cudnn_rnn_flatten_weight() -> bool`
   */
  _useCudnnRnnFlattenWeight(): boolean;

  /**
   * `aten::_use_miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank) -> bool`
   * `aten::_use_miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank) -> bool`
   */
  _useMiopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number): boolean;
  _useMiopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number): boolean;

  /**
   * `aten::_validate_compressed_sparse_indices(bool is_crow, Tensor compressed_idx, Tensor plain_idx, int cdim, int dim, int nnz) -> ()`
   */
  _validateCompressedSparseIndices(isCrow: boolean, compressedIdx: Tensor, plainIdx: Tensor, cdim: number, dim: number, nnz: number): void;

  /**
   * `aten::_validate_sparse_bsc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()`
   */
  _validateSparseBscTensorArgs(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void;
  _validateSparseBscTensorArgs(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options: { readonly checkPinning?: boolean | null }): void;

  /**
   * `aten::_validate_sparse_bsr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()`
   */
  _validateSparseBsrTensorArgs(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void;
  _validateSparseBsrTensorArgs(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options: { readonly checkPinning?: boolean | null }): void;

  /**
   * `aten::_validate_sparse_compressed_tensor_args(Tensor compressed_indices, Tensor plain_indices, Tensor values, int[] size, Layout layout, bool? check_pinning=None) -> ()`
   */
  _validateSparseCompressedTensorArgs(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], layout: Layout, checkPinning?: boolean | null): void;
  _validateSparseCompressedTensorArgs(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], layout: Layout, options: { readonly checkPinning?: boolean | null }): void;

  /**
   * `aten::_validate_sparse_coo_tensor_args(Tensor indices, Tensor values, int[] size, bool? is_coalesced=None, bool? check_pinning=None) -> ()`
   */
  _validateSparseCooTensorArgs(indices: Tensor, values: Tensor, size: readonly number[], isCoalesced?: boolean | null, checkPinning?: boolean | null): void;
  _validateSparseCooTensorArgs(indices: Tensor, values: Tensor, size: readonly number[], isCoalesced: boolean | null | undefined, options: { readonly checkPinning?: boolean | null }): void;
  _validateSparseCooTensorArgs(indices: Tensor, values: Tensor, size: readonly number[], options: { readonly isCoalesced?: boolean | null; readonly checkPinning?: boolean | null }): void;

  /**
   * `aten::_validate_sparse_csc_tensor_args(Tensor ccol_indices, Tensor row_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()`
   */
  _validateSparseCscTensorArgs(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void;
  _validateSparseCscTensorArgs(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options: { readonly checkPinning?: boolean | null }): void;

  /**
   * `aten::_validate_sparse_csr_tensor_args(Tensor crow_indices, Tensor col_indices, Tensor values, int[] size, bool? check_pinning=None) -> ()`
   */
  _validateSparseCsrTensorArgs(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void;
  _validateSparseCsrTensorArgs(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options: { readonly checkPinning?: boolean | null }): void;

  /**
   * `aten::_values(Tensor(a) self) -> Tensor(a)`
   */
  _values(input: Tensor): Tensor;

  /**
   * `aten::_values_copy(Tensor self) -> Tensor`
   */
  _valuesCopy(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `aten::_version(Tensor self) -> int`
   */
  _version(input: Tensor): number;

  /**
   * `aten::_weight_int4pack_mm(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor`
   */
  _weightInt4packMm(input: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;

  /**
   * `aten::_weight_int4pack_mm_for_cpu(Tensor self, Tensor mat2, int qGroupSize, Tensor qScaleAndZeros) -> Tensor`
   */
  _weightInt4packMmForCpu(input: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;

  /**
   * `aten::_weight_int4pack_mm_with_scales_and_zeros(Tensor self, Tensor mat2, int qGroupSize, Tensor qScale, Tensor qZeros) -> Tensor`
   */
  _weightInt4packMmWithScalesAndZeros(input: Tensor, mat2: Tensor, qGroupSize: number, qScale: Tensor, qZeros: Tensor): Tensor;

  /**
   * `aten::_weight_int8pack_mm(Tensor self, Tensor mat2, Tensor scales) -> Tensor`
   */
  _weightInt8packMm(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;

  /**
   * `aten::_weight_norm(Tensor v, Tensor g, int dim=0) -> Tensor`
   */
  _weightNorm(v: Tensor, g: Tensor, dim?: number): Tensor;
  _weightNorm(v: Tensor, g: Tensor, options: { readonly dim?: number }): Tensor;

  /**
   * `aten::_weight_norm_differentiable_backward(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim) -> (Tensor, Tensor)`
   */
  _weightNormDifferentiableBackward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number): [Tensor, Tensor];

  /**
   * `aten::_weight_norm_interface(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)`
   */
  _weightNormInterface(v: Tensor, g: Tensor, dim?: number): [Tensor, Tensor];
  _weightNormInterface(v: Tensor, g: Tensor, options: { readonly dim?: number }): [Tensor, Tensor];
  _weightNormInterface(v: Tensor, g: Tensor, dim: number | undefined, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];
  _weightNormInterface(v: Tensor, g: Tensor, options: { readonly dim?: number; readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_weight_norm_interface_backward(Tensor grad_w, Tensor saved_v, Tensor saved_g, Tensor saved_norms, int dim) -> (Tensor, Tensor)`
   */
  _weightNormInterfaceBackward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number): [Tensor, Tensor];
  _weightNormInterfaceBackward(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number, options: { readonly out0: Tensor; readonly out1: Tensor }): [Tensor, Tensor];

  /**
   * `aten::_wrapped_linear_prepack(Tensor weight, Tensor weight_scale, Tensor weight_zero_point, Tensor bias) -> Tensor`
   */
  _wrappedLinearPrepack(weight: Tensor, weightScale: Tensor, weightZeroPoint: Tensor, bias: Tensor): Tensor;

  /**
   * `aten::_wrapped_quantized_linear_prepacked(Tensor input, Tensor input_scale, Tensor input_zero_point, Tensor packed_weight, Tensor output_scale, Tensor output_zero_point, int out_channel) -> Tensor`
   */
  _wrappedQuantizedLinearPrepacked(input: Tensor, inputScale: Tensor, inputZeroPoint: Tensor, packedWeight: Tensor, outputScale: Tensor, outputZeroPoint: Tensor, outChannel: number): Tensor;
}
