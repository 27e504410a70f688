// Adafactor, one parameter after the other, as PyTorch's default does it. Two norms of each parameter go
// through the host.
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct AdafactorOptions {
  double lr = 0;
  double beta2Decay = 0;
  std::array<double, 2> eps{};  // the first is NaN for that of the dtype
  double d = 0;
  double weightDecay = 0;
  bool maximize = false;
};

enum : size_t { kStep, kRowVar, kColVar, kVariance };

double rms(const at::Tensor& tensor, double divisor) {
  // sync: PyTorch's formula decides on the host how far a step goes.
  return at::linalg_vector_norm(tensor, 2).item<double>() / divisor;
}

double epsilonOf(at::ScalarType dtype) {
  if (dtype == at::kDouble) return std::numeric_limits<double>::epsilon();
  if (dtype == at::kHalf) return std::ldexp(1.0, -10);
  if (dtype == at::kBFloat16) return std::ldexp(1.0, -7);
  return std::numeric_limits<float>::epsilon();
}

class Adafactor final : public RuleOf<AdafactorOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .beta2Decay = values.number("beta2Decay"),
                .eps = values.numbers<2>("eps", std::numeric_limits<double>::quiet_NaN()),
                .d = values.number("d"),
                .weightDecay = values.number("weightDecay"),
                .maximize = values.flag("maximize")};
  }
  bool needs(size_t kind, const at::Tensor& param) const override {
    if (kind == kStep) return true;
    return (kind == kVariance) == (param.dim() <= 1);
  }
  at::Tensor initial(size_t kind, const at::Tensor& param) const override {
    if (kind == kStep) return scalarState(0);
    if (kind == kVariance) return at::zeros_like(param);
    auto sizes = param.sizes().vec();
    sizes[sizes.size() - (kind == kRowVar ? 1 : 2)] = 1;
    return at::zeros(sizes, param.options());
  }

  void update(UpdateBatch& batch) const override {
    countSteps(batch.state[kStep]);
    for (size_t i = 0; i < batch.params.size(); ++i) updateOne(batch, i);
  }

 private:
  void updateOne(UpdateBatch& batch, size_t i) const {
    const AdafactorOptions& o = options_;
    at::Tensor& param = batch.params[i];
    const at::Tensor grad = o.maximize ? batch.grads[i].neg() : batch.grads[i];
    const double eps1 = std::isnan(o.eps[0]) ? epsilonOf(param.scalar_type()) : o.eps[0];
    const double step = valueOf(batch.state[kStep][i]);
    const double forgotten = std::pow(step, o.beta2Decay);
    const double root = std::pow(static_cast<double>(param.numel()), 0.5);
    const double alpha = std::max(o.eps[1], rms(param, root)) * std::min(o.lr, 1 / std::pow(step, 0.5));
    if (o.weightDecay != 0) param.mul_(1 - o.lr * o.weightDecay);
    at::Tensor update = variance(batch, i, grad, forgotten, eps1);
    update.clamp_min_(eps1 * eps1).rsqrt_().mul_(grad);
    param.add_(update, -alpha / std::max(1.0, rms(update, root * o.d)));
  }

  static at::Tensor variance(UpdateBatch& batch, size_t i, const at::Tensor& grad, double forgotten,
                             double eps1) {
    if (grad.dim() <= 1) {
      at::Tensor& own = batch.state[kVariance][i];
      own.lerp_(grad * grad, forgotten);
      return own.clone();
    }
    const auto meanSquare = [&](int64_t dim) {
      return at::linalg_vector_norm(grad, 2, {dim}, /*keepdim=*/true).square_().div_(grad.size(dim));
    };
    at::Tensor &rows = batch.state[kRowVar][i], &columns = batch.state[kColVar][i];
    rows.lerp_(meanSquare(-1), forgotten);
    columns.lerp_(meanSquare(-2), forgotten);
    return rows.matmul(columns).div_(rows.mean({-2}, /*keepdim=*/true).clamp_min_(eps1));
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeAdafactor() {
  return std::make_unique<Adafactor>();
}

}  // namespace torchlane
