// Muon: momentum made orthogonal by a few Newton-Schulz iterations in bfloat16, for matrices. One after the
// other, as torch.optim.Muon.
#include <ATen/ops/addmm.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <cmath>

#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct MuonOptions {
  double lr = 0;
  double weightDecay = 0;
  double momentum = 0;
  bool nesterov = false;
  std::array<double, 3> nsCoefficients{};
  double eps = 0;
  int64_t nsSteps = 0;
  std::optional<std::string> adjustLrFn;
};

class Muon final : public RuleOf<MuonOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .weightDecay = values.number("weightDecay"),
                .momentum = values.number("momentum"),
                .nesterov = values.flag("nesterov"),
                .nsCoefficients = values.numbers<3>("nsCoefficients"),
                .eps = values.number("eps"),
                .nsSteps = static_cast<int64_t>(values.number("nsSteps")),
                .adjustLrFn = values.text("adjustLrFn")};
  }
  at::Tensor initial(size_t, const at::Tensor& param) const override { return at::zeros_like(param); }

  void update(UpdateBatch& batch) const override {
    const MuonOptions& o = options_;
    for (size_t i = 0; i < batch.params.size(); ++i) {
      at::Tensor &param = batch.params[i], &buffer = batch.state[0][i];
      const at::Tensor& grad = batch.grads[i];
      buffer.lerp_(grad, 1 - o.momentum);
      const at::Tensor direction = orthogonal(o.nesterov ? grad.lerp(buffer, o.momentum) : buffer);
      const double rate = o.lr * ratio(param);
      param.mul_(1 - o.lr * o.weightDecay);
      param.add_(direction, -rate);
    }
  }

 private:
  // (rows, columns), any → the nearest matrix whose singular values are about 1.
  at::Tensor orthogonal(const at::Tensor& matrix) const {
    const auto [a, b, c] = options_.nsCoefficients;
    const bool isTall = matrix.size(0) > matrix.size(1);
    at::Tensor x = matrix.to(at::kBFloat16);
    if (isTall) x = x.t();
    x.div_(at::linalg_vector_norm(x, 2).clamp_min(options_.eps));
    for (int64_t i = 0; i < options_.nsSteps; ++i) {
      const at::Tensor gram = x.mm(x.t());
      x = at::addmm(x, at::addmm(gram, gram, gram, b, c), x, a);
    }
    return isTall ? x.t() : x;
  }

  // So that updates of all shapes are of one size.
  double ratio(const at::Tensor& param) const {
    const auto rows = static_cast<double>(param.size(0)), columns = static_cast<double>(param.size(1));
    if (options_.adjustLrFn == "match_rms_adamw") return 0.2 * std::sqrt(std::max(rows, columns));
    return std::sqrt(std::max(1.0, rows / columns));
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeMuon() {
  return std::make_unique<Muon>();
}

}  // namespace torchlane
