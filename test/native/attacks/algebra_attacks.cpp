// Attacks by linear algebra, by complex numbers and by Fourier transforms.
#include "attacks/attack_case.h"

namespace torchlane::test {
namespace {

// A well-conditioned matrix that depends on parameter and batch: (4, 4).
at::Tensor matrix(In in) {
  return in.x[0].t().mm(in.x[1]).div(8) + in.p[0] + at::eye(4) * 4;
}
// The same, symmetric and positive definite.
at::Tensor definite(In in) {
  const at::Tensor m = in.x[0].mm(in.p[0]) + in.x[1];
  return m.t().mm(m).div(8) + at::eye(4);
}

at::Tensor complexHidden(In in) {
  return at::complex(in.x[0].mm(in.p[0]), in.x[1].mul(in.p[1]));
}

}  // namespace

std::vector<AttackCase> linearAlgebraCases() {
  Subject algebra("linear_algebra");
  algebra.equal("products of matrices and vectors", [](In in) {
    const at::Tensor m = matrix(in);
    return squared(m.mm(in.p[0])) + squared(m.mv(in.p[1])) + in.p[1].dot(m.select(0, 1)) +
           squared(at::outer(in.p[1], in.p[1])) + squared(at::addmv(in.p[1], m, in.p[1], 0.5, 2)) +
           squared(at::addr(m, in.p[1], in.p[1], 2, 0.3));
  });
  algebra.equal("products of batches", [](In in) {
    const at::Tensor a = in.x[0].view({2, 4, 4}), b = in.p[0].expand({2, 4, 4});
    return squared(a.bmm(b)) + squared(at::baddbmm(a, b, a, 0.5, 2)) + squared(at::addbmm(in.p[0], a, a)) +
           squared(a.matmul(in.p[1]));
  });
  algebra.equal("einsum and tensordot", [](In in) {
    const at::Tensor a = in.x[0].view({2, 4, 4});
    return squared(at::einsum("bij,jk,bkl->bil", {a, in.p[0], a})) +
           squared(at::tensordot(a, in.p[0], {1, 2}, {0, 1})) + at::einsum("ii->", {in.p[0]});
  });
  algebra.equal("Kronecker, cross and trace", [](In in) {
    return squared(at::kron(in.p[0], in.p[1].view({2, 2}))) +
           squared(at::linalg_cross(in.x[0].slice(1, 0, 3).mm(in.p[0].slice(0, 0, 3).slice(1, 0, 3)),
                                    in.x[1].slice(1, 0, 3), 1)) +
           matrix(in).trace();
  });
  algebra.equal("chains of products", [](In in) {
    return squared(at::linalg_multi_dot({in.x[0], in.p[0], matrix(in), in.p[1]})) +
           squared(at::linalg_vecdot(in.x[0].mul(in.p[1]), in.x[1]));
  });
  algebra.equal("Cholesky", [](In in) {
    const at::Tensor l = at::linalg_cholesky(definite(in));
    return squared(l) + squared(at::cholesky_solve(in.p[0], l)) + squared(at::cholesky_inverse(l));
  });
  algebra.equal("solve and inverse", [](In in) {
    return squared(at::linalg_solve(matrix(in), in.p[0])) + squared(at::linalg_inv(matrix(in)));
  });
  algebra.equal("triangular solve",
                [](In in) { return squared(at::linalg_solve_triangular(matrix(in).triu(), in.p[0], true)); });
  algebra.equal("determinants", [](In in) {
    const auto [sign, log] = at::linalg_slogdet(matrix(in));
    return log + sign * 0.1 + at::linalg_det(matrix(in).mul(0.3)) + at::logdet(definite(in));
  });
  algebra.equal("QR", [](In in) {
    const auto [q, r] = at::linalg_qr(in.x[0].mm(in.p[0]) + in.x[1]);
    return squared(q.mul(in.x[1])) + squared(r);
  });
  algebra.equal("LU", [](In in) {
    const auto [p, l, u] = at::linalg_lu(matrix(in));
    return squared(l) + squared(u) + squared(p.mm(in.p[0]));
  });
  algebra.equal("singular values", [](In in) {
    const auto [u, s, v] = at::linalg_svd(matrix(in), false);
    return squared(s) + squared((u * s).mm(v)) + squared(at::linalg_svdvals(matrix(in)));
  });
  algebra.equal("eigenvalues of symmetric matrices", [](In in) {
    const auto [values, vectors] = at::linalg_eigh(definite(in));
    return squared(values.log()) + squared(vectors.pow(2)) + squared(at::linalg_eigvalsh(definite(in)));
  });
  algebra.equal("eigenvalues of any matrix", [](In in) {
    return squared(at::linalg_eigvals(matrix(in))) + squared(std::get<0>(at::linalg_eig(matrix(in))));
  });
  algebra.equal("pseudo-inverse",
                [](In in) { return squared(at::linalg_pinv(in.x[0].mm(in.p[0]) + in.x[1])); });
  // LAPACK's least squares may differ from itself by where its memory lies, so both ways need not be equal in
  // bits.
  algebra.equalOrRefused("least squares", [](In in) {
    return squared(
        std::get<0>(at::linalg_lstsq(in.x[0].mm(in.p[0]) + in.x[1], in.x[1], std::nullopt, "gelsy")));
  });
  algebra.equal("powers and the exponential of a matrix", [](In in) {
    return squared(at::linalg_matrix_power(matrix(in).mul(0.3), 3)) +
           squared(at::linalg_matrix_exp(matrix(in).mul(0.1))) +
           squared(at::linalg_matrix_power(matrix(in), -2));
  });
  algebra.equal("norms and rank of a matrix", [](In in) {
    return at::linalg_matrix_norm(matrix(in), "nuc", {0, 1}) +
           at::linalg_matrix_norm(matrix(in), 2.0, {0, 1}) +
           at::linalg_matrix_rank(in.p[0], std::optional<double>(1e-3), std::nullopt).to(at::kFloat) * 0.1;
  });
  algebra.equal("Householder factors", [](In in) {
    const auto [a, tau] = at::geqrf((in.x[0].mm(in.p[0]) + in.x[1]).detach());
    return squared(a.mul(in.p[1])) + tau.mean() * in.p[1].mean();
  });
  algebra.equalOrRefused("Vandermonde, by cumulated products",
                         [](In in) { return squared(at::linalg_vander(in.p[1])); });
  algebra.equal("Householder products", [](In in) {
    return squared(at::linalg_householder_product(in.x[0].mul(0.1).mm(in.p[0]), in.p[1]));
  });
  algebra.equal("solve of a batch", [](In in) {
    const at::Tensor a = in.x[0].view({2, 4, 4}).matmul(in.p[0]) + at::eye(4) * 3;
    return squared(at::linalg_solve(a, in.x[1].view({2, 4, 4}))) +
           squared(at::linalg_cholesky(a.mT().matmul(a)));
  });
  algebra.equalOrRefused("inverse that may fail, and its status", [](In in) {
    const auto [inverse, info] = at::linalg_inv_ex(matrix(in));
    return squared(inverse) + info.to(at::kFloat).mean() * in.p[1].mean();
  });
  return algebra.take();
}

std::vector<AttackCase> complexCases() {
  Subject complex("complex_and_fft");
  complex.equal("arithmetic", [](In in) {
    const at::Tensor z = complexHidden(in);
    return squared(z * z.conj() + z / (z.abs() + 1) - z.mul(c10::complex<double>(0, 1)));
  });
  complex.equal("functions", [](In in) {
    const at::Tensor z = complexHidden(in).mul(0.3);
    return squared(z.exp() + z.sin() * z.tanh() + (z + 2).log().sqrt() + z.sigmoid());
  });
  complex.equal("magnitude, angle and sign", [](In in) {
    const at::Tensor z = complexHidden(in) + 0.5;
    return z.abs().mean() + z.angle().mul(in.x[1]).mean() + squared(at::sgn(z)) +
           squared(at::real(z) * at::imag(z));
  });
  complex.equal("polar and back", [](In in) {
    const at::Tensor z = at::polar(in.x[0].mm(in.p[0]).exp(), in.x[1].mul(in.p[1]));
    return squared(at::view_as_real(z).select(2, 1) - z.angle());
  });
  complex.equal("matrix products with conjugates", [](In in) {
    const at::Tensor z = complexHidden(in);
    return squared(z.mH().mm(z)) + squared(z.conj().t().mm(z.resolve_conj())) +
           squared(at::conj_physical(z).mul(z));
  });
  complex.equal("solve of a complex system", [](In in) {
    const at::Tensor z = complexHidden(in).slice(0, 0, 4) + at::eye(4) * 4;
    return squared(at::linalg_solve(z, z.mH()));
  });
  complex.equal("conjugate written in place", [](In in) {
    at::Tensor z = complexHidden(in).clone();
    z.conj().mul_(c10::complex<double>(0.5, 1));
    at::imag(z).add_(in.p[1]);
    return squared(z);
  });
  complex.equal("real and imaginary parts written in place", [](In in) {
    at::Tensor z = complexHidden(in).clone();
    at::view_as_real(z).select(2, 0).mul_(2);
    at::real(z).add_(in.x[0]);
    return squared(z.exp());
  });
  const Setup withSpectrum{.buffers = {{8, 4, 2}}};
  complex.equal("conjugates written into a buffer", withSpectrum, [](In in) {
    const at::Tensor z = complexHidden(in), kept = at::view_as_complex(in.b[0]);
    const at::Tensor before = kept.clone();
    at::Tensor(kept).copy_((z * before).detach().conj());
    return squared(z * before - kept.conj());
  });
  complex.equal("negative view written in place", [](In in) {
    at::Tensor z = complexHidden(in).clone();
    at::imag(z.conj()).mul_(in.x[0]).add_(1);
    return squared(z * z.conj().t().t());
  });
  complex.equalOrRefused("conjugate transposed in place", [](In in) {
    const at::Tensor z = complexHidden(in);
    at::Tensor alias = z.detach().conj();
    alias.t_();
    return squared(z.t() * alias) + squared(alias.resolve_conj().mm(z));
  });
  complex.equal("Fourier transform and back", [](In in) {
    const at::Tensor z = at::fft_fft(in.x[0].mm(in.p[0]), {}, 0);
    return squared(at::fft_ifft(z * at::fft_fft(in.x[1], {}, 0), {}, 0)) +
           squared(at::fft_fft(z, 6, 1, "ortho"));
  });
  complex.equal("real transforms", [](In in) {
    const at::Tensor z = at::fft_rfft(in.x[0].mm(in.p[0]), {}, 1);
    return squared(at::fft_irfft(z.mul(c10::complex<double>(0, 0.5)), 4, 1)) + squared(z) +
           squared(at::fft_hfft(z, 4, 1)) + squared(at::fft_ihfft(in.x[1] * in.p[1], {}, 1));
  });
  complex.equal("transforms of several dimensions", [](In in) {
    const at::Tensor y = in.x[0].mm(in.p[0]).view({2, 4, 4});
    return squared(at::fft_ifft2(at::fft_fft2(y).mul(in.p[0]))) +
           squared(at::fft_irfftn(at::fft_rfftn(y).abs())) +
           squared(at::fft_fftn(y, {}, at::IntArrayRef({0, 2})));
  });
  complex.equal("spectral convolution with complex weights", [] {
    Tensors parameters{
        at::complex(seededRandn({4, 4}, 1).mul_(0.3), seededRandn({4, 4}, 2).mul_(0.3)).requires_grad_(true)};
    return over(parameters, {}, {{8, 6}}, [](In in) {
      const at::Tensor z = at::fft_rfft(in.x[0], {}, 1);
      return squared(at::gelu(at::fft_irfft(z.mm(in.p[0]), 6, 1)));
    });
  });
  const Setup signal{{{1}}, {{2, 32}}};
  complex.equal("short-time transform", signal, [](In in) {
    const at::Tensor x = in.x[0] * in.p[0];
    return squared(
        at::stft(x, 8, 4, 8, at::hann_window(8), true, "reflect", false, true, true).abs().log1p());
  });
  // Composite code that looks at its window on the host, constant as it may be.
  complex.equalOrRefused("short-time transform and back", signal, [](In in) {
    const at::Tensor window = at::hann_window(8), x = in.x[0] * in.p[0];
    const at::Tensor z = at::stft(x, 8, 4, 8, window, true, "reflect", false, true, true);
    return squared(at::istft(z, 8, 4, 8, window, true, false, true));
  });
  complex.equal("shifted frequencies and windows", [](In in) {
    const at::Tensor z = at::fft_fftshift(at::fft_fft(in.x[0].mm(in.p[0])), at::IntArrayRef({1}));
    return squared(at::fft_ifftshift(z.mul(at::fft_fftfreq(4)), at::IntArrayRef({1}))) +
           squared(z.mul(at::hamming_window(4)));
  });
  complex.equal("complex numbers of double precision", [](In in) {
    const at::Tensor z = complexHidden(in).to(at::kComplexDouble);
    return squared((z * z + z.conj()).to(at::kComplexFloat));
  });
  complex.equal("products and sums of complex numbers", [](In in) {
    const at::Tensor z = complexHidden(in);
    return squared(z.sum(0)) + squared(z.mean(1)) + squared(z.cumsum(0)) +
           squared(at::vdot(z.select(0, 0), z.select(0, 1)));
  });
  return complex.take();
}

}  // namespace torchlane::test
