// Rprop, which looks at the signs of gradients only, as PyTorch's with foreach=True.
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_copy.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_neg.h>
#include <ATen/ops/_foreach_sign.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/view_as_real.h>
#include <ATen/ops/zeros_like.h>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct RpropOptions {
  double lr = 0;
  std::array<double, 2> etas{};       // smaller, larger
  std::array<double, 2> stepSizes{};  // least, largest
  bool maximize = false;
};

enum : size_t { kStep, kPrev, kStepSize };

class Rprop final : public RuleOf<RpropOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .etas = values.numbers<2>("etas"),
                .stepSizes = values.numbers<2>("stepSizes"),
                .maximize = values.flag("maximize")};
  }
  at::Tensor initial(size_t kind, const at::Tensor& param) const override {
    if (kind == kStep) return scalarState(0);
    if (kind == kPrev) return at::zeros_like(param);
    at::Tensor sizes = at::empty_like(param);
    (sizes.is_complex() ? at::view_as_real(sizes) : sizes).fill_(options_.lr);
    return sizes;
  }

  void update(UpdateBatch& batch) const override {
    const RpropOptions& o = options_;
    auto &prevs = batch.state[kPrev], &stepSizes = batch.state[kStepSize];
    countSteps(batch.state[kStep]);
    auto factors = at::_foreach_mul(batch.grads, prevs);
    if (o.maximize) at::_foreach_neg_(factors);
    at::_foreach_copy_(prevs, batch.grads);
    if (o.maximize) at::_foreach_neg_(prevs);
    at::_foreach_sign_(factors);
    for (at::Tensor& factor : factors) {
      factor.masked_fill_(factor.gt(0), o.etas[1]);
      factor.masked_fill_(factor.lt(0), o.etas[0]);
      factor.masked_fill_(factor.eq(0), 1);
    }
    at::_foreach_mul_(stepSizes, factors);
    std::vector<at::Tensor> signs;
    for (size_t i = 0; i < factors.size(); ++i) {
      stepSizes[i].clamp_(o.stepSizes[0], o.stepSizes[1]);
      // Where the sign has turned, no step, and none is seen by the next one.
      prevs[i].masked_fill_(factors[i].eq(o.etas[0]), 0);
      signs.push_back(prevs[i].sign());
    }
    at::_foreach_addcmul_(batch.params, signs, stepSizes, -1);
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeRprop() {
  return std::make_unique<Rprop>();
}

}  // namespace torchlane
