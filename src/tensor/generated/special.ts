// Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew.
// The functions of `torch.special`.
import type { DType } from '../dtype.js';
import type { Dims, Operand } from '../methods.js';
import type { Scalar } from '../scalar.js';
import type { Tensor } from '../tensor.js';

/** The functions of `torch.special`. */
export interface Special {
  /**
   * The Airy function Ai.
   *
   * `aten::special_airy_ai(Tensor x) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.airy_ai
   */
  airyAi(x: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Bessel function of the first kind, of order 0.
   *
   * `aten::special_bessel_j0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.bessel_j0
   */
  besselJ0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Bessel function of the first kind, of order 1.
   *
   * `aten::special_bessel_j1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.bessel_j1
   */
  besselJ1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Bessel function of the second kind, of order 0.
   *
   * `aten::special_bessel_y0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.bessel_y0
   */
  besselY0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Bessel function of the second kind, of order 1.
   *
   * `aten::special_bessel_y1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.bessel_y1
   */
  besselY1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the first kind, of degree `n`.
   *
   * `aten::special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.chebyshev_polynomial_t
   */
  chebyshevPolynomialT(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  chebyshevPolynomialT(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  chebyshevPolynomialT(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  chebyshevPolynomialT(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the second kind, of degree `n`.
   *
   * `aten::special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.chebyshev_polynomial_u
   */
  chebyshevPolynomialU(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  chebyshevPolynomialU(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  chebyshevPolynomialU(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  chebyshevPolynomialU(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the third kind, of degree `n`.
   *
   * `aten::special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.chebyshev_polynomial_v
   */
  chebyshevPolynomialV(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  chebyshevPolynomialV(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  chebyshevPolynomialV(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  chebyshevPolynomialV(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the fourth kind, of degree `n`.
   *
   * `aten::special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * `aten::special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.chebyshev_polynomial_w
   */
  chebyshevPolynomialW(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  chebyshevPolynomialW(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  chebyshevPolynomialW(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  chebyshevPolynomialW(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The derivative of the logarithm of the gamma function.
   *
   * `aten::special_digamma(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.digamma
   */
  digamma(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `-x * log(x)`.
   *
   * `aten::special_entr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.entr
   */
  entr(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The error function.
   *
   * `aten::special_erf(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.erf
   */
  erf(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 1 minus the error function.
   *
   * `aten::special_erfc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.erfc
   */
  erfc(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `exp(x ** 2) * erfc(x)`.
   *
   * `aten::special_erfcx(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.erfcx
   */
  erfcx(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The inverse of the error function.
   *
   * `aten::special_erfinv(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.erfinv
   */
  erfinv(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * 2 to the power of each element.
   *
   * `aten::special_exp2(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.exp2
   */
  exp2(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `1 / (1 + exp(-x))`.
   *
   * `aten::special_expit(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.expit
   */
  expit(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `exp(x) - 1`, exact for small x.
   *
   * `aten::special_expm1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.expm1
   */
  expm1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The lower incomplete gamma function, regularised.
   *
   * `aten::special_gammainc(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.gammainc
   */
  gammainc(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  gammainc(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The upper incomplete gamma function, regularised.
   *
   * `aten::special_gammaincc(Tensor self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.gammaincc
   */
  gammaincc(input: Tensor, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  gammaincc(input: Tensor, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the absolute value of the gamma function.
   *
   * `aten::special_gammaln(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.gammaln
   */
  gammaln(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The physicists' Hermite polynomial of degree `n`.
   *
   * `aten::special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`
   * `aten::special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.hermite_polynomial_h
   */
  hermitePolynomialH(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  hermitePolynomialH(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  hermitePolynomialH(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  hermitePolynomialH(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The probabilists' Hermite polynomial of degree `n`.
   *
   * `aten::special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`
   * `aten::special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.hermite_polynomial_he
   */
  hermitePolynomialHe(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  hermitePolynomialHe(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  hermitePolynomialHe(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  hermitePolynomialHe(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 0.
   *
   * `aten::special_i0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.i0
   */
  i0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 0, times `exp(-abs(x))`.
   *
   * `aten::special_i0e(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.i0e
   */
  i0e(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 1.
   *
   * `aten::special_i1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.i1
   */
  i1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of order 1, times `exp(-abs(x))`.
   *
   * `aten::special_i1e(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.i1e
   */
  i1e(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Laguerre polynomial of degree `n`.
   *
   * `aten::special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`
   * `aten::special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.laguerre_polynomial_l
   */
  laguerrePolynomialL(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  laguerrePolynomialL(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  laguerrePolynomialL(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  laguerrePolynomialL(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Legendre polynomial of degree `n`.
   *
   * `aten::special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`
   * `aten::special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.legendre_polynomial_p
   */
  legendrePolynomialP(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  legendrePolynomialP(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  legendrePolynomialP(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  legendrePolynomialP(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `log(1 + x)`, exact for small x.
   *
   * `aten::special_log1p(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.log1p
   */
  log1p(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the area under the normal distribution up to x.
   *
   * `aten::special_log_ndtr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.log_ndtr
   */
  logNdtr(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of `softmax`, without overflow.
   *
   * `aten::special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.log_softmax
   */
  logSoftmax(input: Tensor, dim: number, options?: { readonly dtype?: DType | null }): Tensor;
  logSoftmax(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * `log(x / (1 - x))`, with x limited to `eps` from 0 and 1.
   *
   * `aten::special_logit(Tensor self, float? eps=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.logit
   */
  logit(input: Tensor, eps?: number | null, options?: { readonly out?: Tensor }): Tensor;
  logit(input: Tensor, options: { readonly eps?: number | null; readonly out?: Tensor }): Tensor;

  /**
   * `log(sum(exp(x)))` over `dim`, without overflow.
   *
   * `aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.logsumexp
   */
  logsumexp(input: Tensor, dim: Dims, keepdim?: boolean, options?: { readonly out?: Tensor }): Tensor;
  logsumexp(input: Tensor, dim: Dims, options: { readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;
  logsumexp(input: Tensor, options: { readonly dim: Dims; readonly keepdim?: boolean; readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the first kind, of order 0.
   *
   * `aten::special_modified_bessel_i0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.modified_bessel_i0
   */
  modifiedBesselI0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the first kind, of order 1.
   *
   * `aten::special_modified_bessel_i1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.modified_bessel_i1
   */
  modifiedBesselI1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the second kind, of order 0.
   *
   * `aten::special_modified_bessel_k0(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.modified_bessel_k0
   */
  modifiedBesselK0(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the second kind, of order 1.
   *
   * `aten::special_modified_bessel_k1(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.modified_bessel_k1
   */
  modifiedBesselK1(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The logarithm of the multivariate gamma function of dimension `p`.
   *
   * `aten::special_multigammaln(Tensor self, int p) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.multigammaln
   */
  multigammaln(input: Tensor, p: number, options?: { readonly out?: Tensor }): Tensor;
  multigammaln(input: Tensor, options: { readonly p: number; readonly out?: Tensor }): Tensor;

  /**
   * The area under the normal distribution up to x.
   *
   * `aten::special_ndtr(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.ndtr
   */
  ndtr(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The place up to which the area under the normal distribution is x.
   *
   * `aten::special_ndtri(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.ndtri
   */
  ndtri(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The `n`-th derivative of the digamma function.
   *
   * `aten::special_polygamma(int n, Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.polygamma
   */
  polygamma(n: number, input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The derivative of the logarithm of the gamma function.
   *
   * `aten::special_psi(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.psi
   */
  psi(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The nearest integer, halves to even; or the nearest with `decimals` digits.
   *
   * `aten::special_round(Tensor self, *, int decimals=0) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.round
   */
  round(input: Tensor, options?: { readonly decimals?: number; readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the second kind, of order 0, times `exp(x)`.
   *
   * `aten::special_scaled_modified_bessel_k0(Tensor x) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.scaled_modified_bessel_k0
   */
  scaledModifiedBesselK0(x: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The modified Bessel function of the second kind, of order 1, times `exp(x)`.
   *
   * `aten::special_scaled_modified_bessel_k1(Tensor x) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.scaled_modified_bessel_k1
   */
  scaledModifiedBesselK1(x: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the first kind shifted to 0 to 1, of degree `n`.
   *
   * `aten::special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.shifted_chebyshev_polynomial_t
   */
  shiftedChebyshevPolynomialT(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialT(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialT(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialT(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the second kind shifted to 0 to 1, of degree `n`.
   *
   * `aten::special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.shifted_chebyshev_polynomial_u
   */
  shiftedChebyshevPolynomialU(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialU(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialU(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialU(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the third kind shifted to 0 to 1, of degree `n`.
   *
   * `aten::special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.shifted_chebyshev_polynomial_v
   */
  shiftedChebyshevPolynomialV(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialV(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialV(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialV(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * The Chebyshev polynomial of the fourth kind shifted to 0 to 1, of degree `n`.
   *
   * `aten::special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
   * `aten::special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.shifted_chebyshev_polynomial_w
   */
  shiftedChebyshevPolynomialW(x: Tensor, n: Operand, options?: { readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialW(x: Tensor, options: { readonly n: Operand; readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialW(x: Scalar, n: Tensor, options?: { readonly out?: Tensor }): Tensor;
  shiftedChebyshevPolynomialW(x: Scalar, options: { readonly n: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `sin(pi x) / (pi x)`.
   *
   * `aten::special_sinc(Tensor self) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.sinc
   */
  sinc(input: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `exp(x)` scaled to the sum 1 along `dim`.
   *
   * `aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.softmax
   */
  softmax(input: Tensor, dim: number, dtype?: DType | null): Tensor;
  softmax(input: Tensor, dim: number, options: { readonly dtype?: DType | null }): Tensor;
  softmax(input: Tensor, options: { readonly dim: number; readonly dtype?: DType | null }): Tensor;

  /**
   * The spherical Bessel function of order 0.
   *
   * `aten::special_spherical_bessel_j0(Tensor x) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.spherical_bessel_j0
   */
  sphericalBesselJ0(x: Tensor, options?: { readonly out?: Tensor }): Tensor;

  /**
   * `x * log(1 + y)`, 0 where x is 0.
   *
   * `aten::special_xlog1py(Tensor self, Tensor other) -> Tensor`
   * `aten::special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.xlog1py
   */
  xlog1py(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  xlog1py(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  xlog1py(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  xlog1py(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * `x * log(y)`, 0 where x is 0.
   *
   * `aten::special_xlogy(Tensor self, Tensor other) -> Tensor`
   * `aten::special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.xlogy
   */
  xlogy(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  xlogy(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  xlogy(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  xlogy(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;

  /**
   * Hurwitz's zeta function.
   *
   * `aten::special_zeta(Tensor self, Tensor other) -> Tensor`
   * `aten::special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
   * `aten::special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/special.html#torch.special.zeta
   */
  zeta(input: Tensor, other: Operand, options?: { readonly out?: Tensor }): Tensor;
  zeta(input: Tensor, options: { readonly other: Operand; readonly out?: Tensor }): Tensor;
  zeta(input: Scalar, other: Tensor, options?: { readonly out?: Tensor }): Tensor;
  zeta(input: Scalar, options: { readonly other: Tensor; readonly out?: Tensor }): Tensor;
}
