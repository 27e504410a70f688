// Averaged stochastic gradient descent, as PyTorch's with foreach=True. On a GPU the scalars stay there, so
// that no step waits for the device.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_sub.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct AsgdOptions {
  double lr = 0;
  double lambd = 0;
  double alpha = 0;
  double t0 = 0;
  double weightDecay = 0;
  bool maximize = false;
};

enum : size_t { kStep, kEta, kMu, kAx };

class Asgd final : public RuleOf<AsgdOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .lambd = values.number("lambd"),
                .alpha = values.number("alpha"),
                .t0 = values.number("t0"),
                .weightDecay = values.number("weightDecay"),
                .maximize = values.flag("maximize")};
  }
  at::Tensor initial(size_t kind, const at::Tensor& param) const override {
    if (kind == kAx) return at::zeros_like(param);
    const double values[] = {0, options_.lr, 1};
    return scalarState(values[kind], param.device());
  }

  void update(UpdateBatch& batch) const override {
    const AsgdOptions& o = options_;
    auto &steps = batch.state[kStep], &etas = batch.state[kEta], &mus = batch.state[kMu];
    auto& averages = batch.state[kAx];
    countSteps(steps);
    Gradients grads = gradientsOf(batch, o.maximize, o.weightDecay);
    // PyTorch adds to the negated gradient in a copy, too, where there is no weight decay.
    if (o.weightDecay != 0)
      at::_foreach_add_(grads.tensors, batch.params, o.lambd);
    else
      grads.tensors = at::_foreach_add(grads.tensors, batch.params, o.lambd);
    at::_foreach_addcmul_(batch.params, grads.tensors, etas, -1);
    at::_foreach_addcmul_(averages, at::_foreach_sub(batch.params, averages), mus);
    for (size_t i = 0; i < steps.size(); ++i) {
      etas[i].copy_(steps[i].mul(o.lambd * o.lr).add(1).pow(o.alpha).reciprocal().mul(o.lr));
      if (steps[i].is_cpu())
        mus[i].fill_(1 / std::max(1.0, valueOf(steps[i]) - o.t0));
      else
        mus[i].copy_(steps[i].sub(o.t0).clamp_min(1).reciprocal());
    }
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeAsgd() {
  return std::make_unique<Asgd>();
}

}  // namespace torchlane
