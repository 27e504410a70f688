// RMSprop, plain and centered, with and without momentum, as PyTorch's with foreach=True.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct RmspropOptions {
  double lr = 0;
  double alpha = 0;
  double eps = 0;
  double weightDecay = 0;
  double momentum = 0;
  bool centered = false;
  bool maximize = false;
};

enum : size_t { kStep, kSquareAvg, kMomentumBuffer, kGradAvg };

class Rmsprop final : public CountingRule<RmspropOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .alpha = values.number("alpha"),
                .eps = values.number("eps"),
                .weightDecay = values.number("weightDecay"),
                .momentum = values.number("momentum"),
                .centered = values.flag("centered"),
                .maximize = values.flag("maximize")};
  }
  bool needs(size_t kind, const at::Tensor&) const override {
    if (kind == kMomentumBuffer) return options_.momentum > 0;
    return kind != kGradAvg || options_.centered;
  }

  void update(UpdateBatch& batch) const override {
    const RmspropOptions& o = options_;
    auto& squareAvgs = batch.state[kSquareAvg];
    countSteps(batch.state[kStep]);
    const Gradients grads = gradientsOf(batch, o.maximize, o.weightDecay);
    at::_foreach_mul_(squareAvgs, o.alpha);
    at::_foreach_addcmul_(squareAvgs, grads.tensors, grads.tensors, 1 - o.alpha);
    std::vector<at::Tensor> deviations;
    if (o.centered) {
      auto& gradAvgs = batch.state[kGradAvg];
      at::_foreach_lerp_(gradAvgs, grads.tensors, 1 - o.alpha);
      deviations = at::_foreach_addcmul(squareAvgs, gradAvgs, gradAvgs, -1);
      at::_foreach_sqrt_(deviations);
    } else {
      deviations = at::_foreach_sqrt(squareAvgs);
    }
    at::_foreach_add_(deviations, o.eps);
    if (o.momentum > 0) {
      auto& buffers = batch.state[kMomentumBuffer];
      at::_foreach_mul_(buffers, o.momentum);
      at::_foreach_addcdiv_(buffers, grads.tensors, deviations);
      at::_foreach_add_(batch.params, buffers, -o.lr);
    } else {
      at::_foreach_addcdiv_(batch.params, grads.tensors, deviations, -o.lr);
    }
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeRmsprop() {
  return std::make_unique<Rmsprop>();
}

}  // namespace torchlane
