// Adadelta, as PyTorch's with foreach=True.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_div.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct AdadeltaOptions {
  double lr = 0;
  double rho = 0;
  double eps = 0;
  double weightDecay = 0;
  bool maximize = false;
};

enum : size_t { kStep, kSquareAvg, kAccDelta };

class Adadelta final : public CountingRule<AdadeltaOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .rho = values.number("rho"),
                .eps = values.number("eps"),
                .weightDecay = values.number("weightDecay"),
                .maximize = values.flag("maximize")};
  }

  void update(UpdateBatch& batch) const override {
    const AdadeltaOptions& o = options_;
    auto &squareAvgs = batch.state[kSquareAvg], &accDeltas = batch.state[kAccDelta];
    countSteps(batch.state[kStep]);
    const Gradients grads = gradientsOf(batch, o.maximize, o.weightDecay);
    at::_foreach_mul_(squareAvgs, o.rho);
    at::_foreach_addcmul_(squareAvgs, grads.tensors, grads.tensors, 1 - o.rho);
    auto deviations = at::_foreach_add(squareAvgs, o.eps);
    at::_foreach_sqrt_(deviations);
    auto deltas = at::_foreach_add(accDeltas, o.eps);
    at::_foreach_sqrt_(deltas);
    at::_foreach_div_(deltas, deviations);
    at::_foreach_mul_(deltas, grads.tensors);
    at::_foreach_mul_(accDeltas, o.rho);
    at::_foreach_addcmul_(accDeltas, deltas, deltas, 1 - o.rho);
    at::_foreach_add_(batch.params, deltas, -o.lr);
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeAdadelta() {
  return std::make_unique<Adadelta>();
}

}  // namespace torchlane
