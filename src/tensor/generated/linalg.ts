// Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew.
// The functions of `torch.linalg`.
import type { DType } from '../dtype.js';
import type { Dims } from '../methods.js';
import type { Scalar } from '../scalar.js';
import type { Tensor } from '../tensor.js';

/** The functions of `torch.linalg`. */
export interface Linalg {
  /**
   * The Cholesky factor of a positive definite matrix.
   *
   * `aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.cholesky.html
   */
  cholesky(input: Tensor, options?: { readonly upper?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The Cholesky factor, with an error number in the place of an error.
   *
   * `aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.cholesky_ex.html
   */
  choleskyEx(input: Tensor, options?: { readonly upper?: boolean; readonly checkErrors?: boolean }): [L: Tensor, info: Tensor];
  choleskyEx(input: Tensor, options: { readonly upper?: boolean; readonly checkErrors?: boolean; readonly L: Tensor; readonly info: Tensor }): [L: Tensor, info: Tensor];

  /**
   * The condition number.
   *
   * `aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
   * `aten::linalg_cond.p_str(Tensor self, str p) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.cond.html
   */
  cond(input: Tensor, p?: Scalar | null, options?: { readonly out?: Tensor }): Tensor;
  cond(input: Tensor, options: { readonly p?: Scalar | string | null; readonly out?: Tensor }): Tensor;
  cond(input: Tensor, p: string, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The cross product of vectors of length 3.
   *
   * `aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.cross.html
   */
  cross(input: Tensor, other: Tensor, options?: { readonly dim?: number; readonly out?: Tensor }): Tensor;
  cross(input: Tensor, options: { readonly other: Tensor; readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * The determinant.
   *
   * `aten::linalg_det(Tensor A) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.det.html
   */
  det(A: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The diagonal; shares memory.
   *
   * `aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.diagonal.html
   */
  diagonal(A: Tensor, options?: { readonly offset?: number; readonly dim1?: number; readonly dim2?: number }): Tensor;

  /**
   * Eigenvalues and eigenvectors.
   *
   * `aten::linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.eig.html
   */
  eig(input: Tensor): [eigenvalues: Tensor, eigenvectors: Tensor];
  eig(input: Tensor, options: { readonly eigenvalues: Tensor; readonly eigenvectors: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];

  /**
   * Eigenvalues and eigenvectors of a symmetric or Hermitian matrix.
   *
   * `aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.eigh.html
   */
  eigh(input: Tensor, UPLO?: 'L' | 'U'): [eigenvalues: Tensor, eigenvectors: Tensor];
  eigh(input: Tensor, options: { readonly UPLO?: 'L' | 'U' }): [eigenvalues: Tensor, eigenvectors: Tensor];
  eigh(input: Tensor, UPLO: 'L' | 'U' | undefined, options: { readonly eigvals: Tensor; readonly eigvecs: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];
  eigh(input: Tensor, options: { readonly UPLO?: 'L' | 'U'; readonly eigvals: Tensor; readonly eigvecs: Tensor }): [eigenvalues: Tensor, eigenvectors: Tensor];

  /**
   * The eigenvalues.
   *
   * `aten::linalg_eigvals(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.eigvals.html
   */
  eigvals(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The eigenvalues of a symmetric or Hermitian matrix.
   *
   * `aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.eigvalsh.html
   */
  eigvalsh(input: Tensor, UPLO?: 'L' | 'U', options?: { readonly out?: Tensor }): Tensor;
  eigvalsh(input: Tensor, options: { readonly UPLO?: 'L' | 'U'; readonly out?: Tensor }): Tensor;

  /**
   * The orthogonal matrix of Householder reflectors.
   *
   * `aten::linalg_householder_product(Tensor input, Tensor tau) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.householder_product.html
   */
  householderProduct(input: Tensor, tau: Tensor, options?: { readonly out?: Tensor }): Tensor;
  householderProduct(input: Tensor, options: { readonly tau: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The inverse matrix.
   *
   * `aten::linalg_inv(Tensor A) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.inv.html
   */
  inv(A: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse matrix, with an error number in the place of an error.
   *
   * `aten::linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.inv_ex.html
   */
  invEx(A: Tensor, options?: { readonly checkErrors?: boolean }): [inverse: Tensor, info: Tensor];
  invEx(A: Tensor, options: { readonly checkErrors?: boolean; readonly inverse: Tensor; readonly info: Tensor }): [inverse: Tensor, info: Tensor];

  /**
   * The packed LDL factorisation of a symmetric or Hermitian matrix.
   *
   * `aten::linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.ldl_factor.html
   */
  ldlFactor(input: Tensor, options?: { readonly hermitian?: boolean }): [LD: Tensor, pivots: Tensor];
  ldlFactor(input: Tensor, options: { readonly hermitian?: boolean; readonly LD: Tensor; readonly pivots: Tensor }): [LD: Tensor, pivots: Tensor];

  /**
   * The packed LDL factorisation, with an error number in the place of an error.
   *
   * `aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.ldl_factor_ex.html
   */
  ldlFactorEx(input: Tensor, options?: { readonly hermitian?: boolean; readonly checkErrors?: boolean }): [LD: Tensor, pivots: Tensor, info: Tensor];
  ldlFactorEx(input: Tensor, options: { readonly hermitian?: boolean; readonly checkErrors?: boolean; readonly LD: Tensor; readonly pivots: Tensor; readonly info: Tensor }): [LD: Tensor, pivots: Tensor, info: Tensor];

  /**
   * Solves linear equations from an LDL factorisation.
   *
   * `aten::linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.ldl_solve.html
   */
  ldlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  ldlSolve(LD: Tensor, pivots: Tensor, options: { readonly B: Tensor; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  ldlSolve(LD: Tensor, options: { readonly pivots: Tensor; readonly B: Tensor; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The least-squares solution of linear equations.
   *
   * `aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lstsq.html
   */
  lstsq(input: Tensor, b: Tensor, rcond?: number | null, options?: { readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  lstsq(input: Tensor, b: Tensor, options: { readonly rcond?: number | null; readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  lstsq(input: Tensor, options: { readonly b: Tensor; readonly rcond?: number | null; readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  lstsq(input: Tensor, b: Tensor, rcond: number | null | undefined, options: { readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null; readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  lstsq(input: Tensor, b: Tensor, options: { readonly rcond?: number | null; readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null; readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];
  lstsq(input: Tensor, options: { readonly b: Tensor; readonly rcond?: number | null; readonly driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null; readonly solution: Tensor; readonly residuals: Tensor; readonly rank: Tensor; readonly singularValues: Tensor }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor];

  /**
   * The factors P, L, U.
   *
   * `aten::linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lu.html
   */
  lu(A: Tensor, options?: { readonly pivot?: boolean }): [P: Tensor, L: Tensor, U: Tensor];
  lu(A: Tensor, options: { readonly pivot?: boolean; readonly P: Tensor; readonly L: Tensor; readonly U: Tensor }): [P: Tensor, L: Tensor, U: Tensor];

  /**
   * The packed LU factorisation with its pivots.
   *
   * `aten::linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lu_factor.html
   */
  luFactor(A: Tensor, options?: { readonly pivot?: boolean }): [LU: Tensor, pivots: Tensor];
  luFactor(A: Tensor, options: { readonly pivot?: boolean; readonly LU: Tensor; readonly pivots: Tensor }): [LU: Tensor, pivots: Tensor];

  /**
   * The packed LU factorisation, with an error number in the place of an error.
   *
   * `aten::linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lu_factor_ex.html
   */
  luFactorEx(A: Tensor, options?: { readonly pivot?: boolean; readonly checkErrors?: boolean }): [LU: Tensor, pivots: Tensor, info: Tensor];
  luFactorEx(A: Tensor, options: { readonly pivot?: boolean; readonly checkErrors?: boolean; readonly LU: Tensor; readonly pivots: Tensor; readonly info: Tensor }): [LU: Tensor, pivots: Tensor, info: Tensor];

  /**
   * Solves linear equations from an LU factorisation.
   *
   * `aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.lu_solve.html
   */
  luSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { readonly left?: boolean; readonly adjoint?: boolean; readonly out?: Tensor }): Tensor;
  luSolve(LU: Tensor, pivots: Tensor, options: { readonly B: Tensor; readonly left?: boolean; readonly adjoint?: boolean; readonly out?: Tensor }): Tensor;
  luSolve(LU: Tensor, options: { readonly pivots: Tensor; readonly B: Tensor; readonly left?: boolean; readonly adjoint?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The matrix product.
   *
   * `aten::linalg_matmul(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matmul.html
   */
  matmul(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  matmul(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The matrix exponential.
   *
   * `aten::linalg_matrix_exp(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matrix_exp.html
   */
  matrixExp(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * A matrix norm.
   *
   * `aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matrix_norm.html
   */
  matrixNorm(input: Tensor, ord: Scalar, dim?: readonly number[], keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  matrixNorm(input: Tensor, ord: Scalar | 'fro' | 'nuc' | undefined, dim: readonly number[] | undefined, options?: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  matrixNorm(input: Tensor, ord: Scalar | 'fro' | 'nuc' | undefined, options?: { readonly dim?: readonly number[]; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  matrixNorm(input: Tensor, options: { readonly ord?: Scalar | 'fro' | 'nuc'; readonly dim?: readonly number[]; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  matrixNorm(input: Tensor, ord?: 'fro' | 'nuc', dim?: readonly number[], keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

  /**
   * The matrix to the power of `n`.
   *
   * `aten::linalg_matrix_power(Tensor self, int n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.matrix_power.html
   */
  matrixPower(input: Tensor, n: number, options?: { readonly out?: Tensor }): Tensor;
  matrixPower(input: Tensor, options: { readonly n: number; readonly out?: Tensor }): Tensor;

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
  matrixRank(input: Tensor, options: { readonly atol?: Tensor | null; readonly rtol?: Tensor | null; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  matrixRank(input: Tensor, tol: Tensor | number, hermitian?: boolean, options?: { readonly out?: Tensor }): Tensor;
  matrixRank(input: Tensor, tol: Tensor | number, options: { readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  matrixRank(input: Tensor, options: { readonly tol: Tensor | number; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  matrixRank(input: Tensor, options?: { readonly atol?: number | null; readonly rtol?: number | null; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The product of several matrices, in the cheapest order.
   *
   * `aten::linalg_multi_dot(Tensor[] tensors) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.multi_dot.html
   */
  multiDot(tensors: readonly Tensor[], options?: { readonly out?: Tensor }): Tensor;

  /**
   * A vector or matrix norm.
   *
   * `aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * `aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.norm.html
   */
  norm(input: Tensor, ord?: Scalar | null, dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, ord: Scalar | 'fro' | 'nuc' | null | undefined, dim: Dims | null | undefined, options?: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, ord: Scalar | 'fro' | 'nuc' | null | undefined, options?: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, options: { readonly ord?: Scalar | 'fro' | 'nuc' | null; readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  norm(input: Tensor, ord: 'fro' | 'nuc', dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;

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
  pinv(input: Tensor, options: { readonly atol?: Tensor | null; readonly rtol?: Tensor | null; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  pinv(input: Tensor, rcond: Tensor | number, hermitian?: boolean, options?: { readonly out?: Tensor }): Tensor;
  pinv(input: Tensor, rcond: Tensor | number, options: { readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  pinv(input: Tensor, options: { readonly rcond: Tensor | number; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;
  pinv(input: Tensor, options?: { readonly atol?: number | null; readonly rtol?: number | null; readonly hermitian?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The QR decomposition.
   *
   * `aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.qr.html
   */
  qr(A: Tensor, mode?: 'reduced' | 'complete' | 'r'): [Q: Tensor, R: Tensor];
  qr(A: Tensor, options: { readonly mode?: 'reduced' | 'complete' | 'r' }): [Q: Tensor, R: Tensor];
  qr(A: Tensor, mode: 'reduced' | 'complete' | 'r' | undefined, options: { readonly Q: Tensor; readonly R: Tensor }): [Q: Tensor, R: Tensor];
  qr(A: Tensor, options: { readonly mode?: 'reduced' | 'complete' | 'r'; readonly Q: Tensor; readonly R: Tensor }): [Q: Tensor, R: Tensor];

  /**
   * Sign and logarithm of the absolute value of the determinant.
   *
   * `aten::linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.slogdet.html
   */
  slogdet(A: Tensor): [sign: Tensor, logabsdet: Tensor];
  slogdet(A: Tensor, options: { readonly sign: Tensor; readonly logabsdet: Tensor }): [sign: Tensor, logabsdet: Tensor];

  /**
   * Solves linear equations.
   *
   * `aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.solve.html
   */
  solve(A: Tensor, B: Tensor, options?: { readonly left?: boolean; readonly out?: Tensor }): Tensor;
  solve(A: Tensor, options: { readonly B: Tensor; readonly left?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * Solves linear equations, with an error number in the place of an error.
   *
   * `aten::linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.solve_ex.html
   */
  solveEx(A: Tensor, B: Tensor, options?: { readonly left?: boolean; readonly checkErrors?: boolean }): [result: Tensor, info: Tensor];
  solveEx(A: Tensor, options: { readonly B: Tensor; readonly left?: boolean; readonly checkErrors?: boolean }): [result: Tensor, info: Tensor];
  solveEx(A: Tensor, B: Tensor, options: { readonly left?: boolean; readonly checkErrors?: boolean; readonly result: Tensor; readonly info: Tensor }): [result: Tensor, info: Tensor];
  solveEx(A: Tensor, options: { readonly B: Tensor; readonly left?: boolean; readonly checkErrors?: boolean; readonly result: Tensor; readonly info: Tensor }): [result: Tensor, info: Tensor];

  /**
   * Solves equations with a triangular matrix.
   *
   * `aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.solve_triangular.html
   */
  solveTriangular(input: Tensor, B: Tensor, options: { readonly upper: boolean; readonly left?: boolean; readonly unitriangular?: boolean; readonly out?: Tensor }): Tensor;
  solveTriangular(input: Tensor, options: { readonly B: Tensor; readonly upper: boolean; readonly left?: boolean; readonly unitriangular?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The singular value decomposition.
   *
   * `aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.svd.html
   */
  svd(A: Tensor, fullMatrices?: boolean, options?: { readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null }): [U: Tensor, S: Tensor, Vh: Tensor];
  svd(A: Tensor, options: { readonly fullMatrices?: boolean; readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null }): [U: Tensor, S: Tensor, Vh: Tensor];
  svd(A: Tensor, fullMatrices: boolean | undefined, options: { readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];
  svd(A: Tensor, options: { readonly fullMatrices?: boolean; readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly U: Tensor; readonly S: Tensor; readonly Vh: Tensor }): [U: Tensor, S: Tensor, Vh: Tensor];

  /**
   * The singular values.
   *
   * `aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.svdvals.html
   */
  svdvals(A: Tensor, options?: { readonly driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse of `tensordot` with a tensor.
   *
   * `aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.tensorinv.html
   */
  tensorinv(input: Tensor, ind?: number, options?: { readonly out?: Tensor }): Tensor;
  tensorinv(input: Tensor, options: { readonly ind?: number; readonly out?: Tensor }): Tensor;

  /**
   * Solves `tensordot(A, X) = B`.
   *
   * `aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.tensorsolve.html
   */
  tensorsolve(input: Tensor, other: Tensor, dims?: readonly number[] | null, options?: { readonly out?: Tensor }): Tensor;
  tensorsolve(input: Tensor, other: Tensor, options: { readonly dims?: readonly number[] | null; readonly out?: Tensor }): Tensor;
  tensorsolve(input: Tensor, options: { readonly other: Tensor; readonly dims?: readonly number[] | null; readonly out?: Tensor }): Tensor;

  /**
   * The matrix of Vandermonde.
   *
   * `aten::linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.vander.html
   */
  vander(x: Tensor, options?: { readonly N?: number | null }): Tensor;

  /**
   * Scalar products along `dim`, the first factor conjugated.
   *
   * `aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.vecdot.html
   */
  vecdot(x: Tensor, y: Tensor, options?: { readonly dim?: number; readonly out?: Tensor }): Tensor;
  vecdot(x: Tensor, options: { readonly y: Tensor; readonly dim?: number; readonly out?: Tensor }): Tensor;

  /**
   * A vector norm.
   *
   * `aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.linalg.vector_norm.html
   */
  vectorNorm(input: Tensor, ord?: Scalar, dim?: Dims | null, keepdim?: boolean, options?: { readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  vectorNorm(input: Tensor, ord: Scalar | undefined, dim: Dims | null | undefined, options: { readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  vectorNorm(input: Tensor, ord: Scalar | undefined, options: { readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
  vectorNorm(input: Tensor, options: { readonly ord?: Scalar; readonly dim?: Dims | null; readonly keepdim?: boolean; readonly dtype?: DType | null; readonly out?: Tensor }): Tensor;
}
