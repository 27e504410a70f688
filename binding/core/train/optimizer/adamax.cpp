// Adamax, the variant of Adam by the infinity norm, as PyTorch's with foreach=True.
#include <ATen/ops/_foreach_abs.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_maximum.h>
#include <ATen/ops/_foreach_mul.h>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct AdamaxOptions {
  double lr = 0;
  std::array<double, 2> betas{};
  double eps = 0;
  double weightDecay = 0;
  bool maximize = false;
};

enum : size_t { kStep, kExpAvg, kExpInf };

class Adamax final : public CountingRule<AdamaxOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .betas = values.numbers<2>("betas"),
                .eps = values.number("eps"),
                .weightDecay = values.number("weightDecay"),
                .maximize = values.flag("maximize")};
  }

  void update(UpdateBatch& batch) const override {
    const AdamaxOptions& o = options_;
    auto &steps = batch.state[kStep], &expAvgs = batch.state[kExpAvg], &expInfs = batch.state[kExpInf];
    countSteps(steps);
    Gradients grads = gradientsOf(batch, o.maximize, o.weightDecay);
    at::_foreach_lerp_(expAvgs, grads.tensors, 1 - o.betas[0]);
    at::_foreach_mul_(expInfs, o.betas[1]);
    // The norm: max(beta2 · u, |g| + eps).
    if (grads.areOwn)
      at::_foreach_abs_(grads.tensors);
    else
      grads.tensors = at::_foreach_abs(grads.tensors);
    at::_foreach_add_(grads.tensors, o.eps);
    at::_foreach_maximum_(expInfs, grads.tensors);
    const auto stepSizes =
        perStep(steps, [&](double step) { return o.lr / (1 - std::pow(o.betas[0], step)) * -1; });
    at::_foreach_addcdiv_(batch.params, expAvgs, expInfs, stepSizes);
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeAdamax() {
  return std::make_unique<Adamax>();
}

}  // namespace torchlane
