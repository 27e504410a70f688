// Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew.
// The functions of `torch.fft`.
import type { TensorOptions } from '../creation.js';
import type { Dims } from '../methods.js';
import type { Tensor } from '../tensor.js';

/** The functions of `torch.fft`. */
export interface Fft {
  /**
   * The Fourier transform along `dim`.
   *
   * `aten::fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fft.html
   */
  fft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The Fourier transform in two dimensions.
   *
   * `aten::fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fft2.html
   */
  fft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The frequencies of the entries of `fft`.
   *
   * `aten::fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fftfreq.html
   */
  fftfreq(n: number, d?: number, options?: TensorOptions): Tensor;
  fftfreq(n: number, options: TensorOptions & { readonly d?: number }): Tensor;
  fftfreq(n: number, d: number | undefined, options: { readonly out: Tensor }): Tensor;
  fftfreq(n: number, options: { readonly d?: number; readonly out: Tensor }): Tensor;

  /**
   * The Fourier transform in several dimensions.
   *
   * `aten::fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fftn.html
   */
  fftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  fftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  fftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * Puts the frequency 0 in the middle.
   *
   * `aten::fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.fftshift.html
   */
  fftshift(input: Tensor, dim?: Dims | null): Tensor;
  fftshift(input: Tensor, options: { readonly dim?: Dims | null }): Tensor;

  /**
   * The Fourier transform of a Hermitian signal: real values.
   *
   * `aten::fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.hfft.html
   */
  hfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  hfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  hfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  hfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `hfft` in two dimensions.
   *
   * `aten::fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.hfft2.html
   */
  hfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  hfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  hfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  hfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `hfft` in several dimensions.
   *
   * `aten::fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.hfftn.html
   */
  hfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  hfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  hfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  hfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse Fourier transform along `dim`.
   *
   * `aten::fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ifft.html
   */
  ifft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  ifft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ifft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ifft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse Fourier transform in two dimensions.
   *
   * `aten::fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ifft2.html
   */
  ifft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  ifft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ifft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ifft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse Fourier transform in several dimensions.
   *
   * `aten::fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ifftn.html
   */
  ifftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  ifftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ifftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ifftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * Undoes `fftshift`.
   *
   * `aten::fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ifftshift.html
   */
  ifftshift(input: Tensor, dim?: Dims | null): Tensor;
  ifftshift(input: Tensor, options: { readonly dim?: Dims | null }): Tensor;

  /**
   * The inverse of `hfft`.
   *
   * `aten::fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ihfft.html
   */
  ihfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  ihfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ihfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ihfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `ihfft` in two dimensions.
   *
   * `aten::fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ihfft2.html
   */
  ihfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  ihfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ihfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ihfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `ihfft` in several dimensions.
   *
   * `aten::fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.ihfftn.html
   */
  ihfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  ihfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ihfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  ihfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse of `rfft`.
   *
   * `aten::fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.irfft.html
   */
  irfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  irfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  irfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  irfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse of `rfft2`.
   *
   * `aten::fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.irfft2.html
   */
  irfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  irfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  irfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  irfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The inverse of `rfftn`.
   *
   * `aten::fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.irfftn.html
   */
  irfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  irfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  irfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  irfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The half of the Fourier transform of real values that determines it.
   *
   * `aten::fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.rfft.html
   */
  rfft(input: Tensor, n?: number | null, dim?: number, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  rfft(input: Tensor, n: number | null | undefined, dim: number | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  rfft(input: Tensor, n: number | null | undefined, options: { readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  rfft(input: Tensor, options: { readonly n?: number | null; readonly dim?: number; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * `rfft` in two dimensions.
   *
   * `aten::fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.rfft2.html
   */
  rfft2(input: Tensor, s?: Dims | null, dim?: Dims, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  rfft2(input: Tensor, s: Dims | null | undefined, dim: Dims | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  rfft2(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  rfft2(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;

  /**
   * The frequencies of the entries of `rfft`.
   *
   * `aten::fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.rfftfreq.html
   */
  rfftfreq(n: number, d?: number, options?: TensorOptions): Tensor;
  rfftfreq(n: number, options: TensorOptions & { readonly d?: number }): Tensor;
  rfftfreq(n: number, d: number | undefined, options: { readonly out: Tensor }): Tensor;
  rfftfreq(n: number, options: { readonly d?: number; readonly out: Tensor }): Tensor;

  /**
   * `rfft` in several dimensions.
   *
   * `aten::fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.fft.rfftn.html
   */
  rfftn(input: Tensor, s?: Dims | null, dim?: Dims | null, norm?: 'backward' | 'forward' | 'ortho' | null, options?: { readonly out?: Tensor }): Tensor;
  rfftn(input: Tensor, s: Dims | null | undefined, dim: Dims | null | undefined, options: { readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  rfftn(input: Tensor, s: Dims | null | undefined, options: { readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
  rfftn(input: Tensor, options: { readonly s?: Dims | null; readonly dim?: Dims | null; readonly norm?: 'backward' | 'forward' | 'ortho' | null; readonly out?: Tensor }): Tensor;
}
