// RAdam, Adam with a rectified variance, as PyTorch's with foreach=True.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_div.h>
#include <ATen/ops/_foreach_reciprocal.h>
#include <ATen/ops/_foreach_sqrt.h>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct RAdamOptions {
  double lr = 0;
  std::array<double, 2> betas{};
  double eps = 0;
  double weightDecay = 0;
  bool decoupledWeightDecay = false;
  bool maximize = false;
};

enum : size_t { kStep, kExpAvg, kExpAvgSq };

class RAdam final : public CountingRule<RAdamOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .betas = values.numbers<2>("betas"),
                .eps = values.number("eps"),
                .weightDecay = values.number("weightDecay"),
                .decoupledWeightDecay = values.flag("decoupledWeightDecay"),
                .maximize = values.flag("maximize")};
  }

  void update(UpdateBatch& batch) const override {
    const RAdamOptions& o = options_;
    auto &steps = batch.state[kStep], &expAvgs = batch.state[kExpAvg], &expAvgSqs = batch.state[kExpAvgSq];
    countSteps(steps);
    takeIntoAverages(batch, o, expAvgs, expAvgSqs);
    // While the variance cannot be rectified yet (rect = 0), the step is that of momentum alone.
    std::vector<at::Scalar> adaptive, plain;
    for (const at::Tensor& each : steps) {
      const double step = valueOf(each);
      const double rect = rectification(step);
      const double bias = 1 - std::pow(o.betas[0], step);
      plain.emplace_back(o.lr * (rect > 0 ? 0.0 : 1.0) / bias * -1);
      adaptive.emplace_back(std::pow(1 - std::pow(o.betas[1], step), 0.5) * (o.lr * rect / bias) * -1);
    }
    auto factors = at::_foreach_sqrt(expAvgSqs);
    at::_foreach_add_(factors, o.eps);
    at::_foreach_div_(factors, adaptive);
    at::_foreach_reciprocal_(factors);
    at::_foreach_add_(factors, plain);
    at::_foreach_addcmul_(batch.params, expAvgs, factors);
  }

 private:
  double rectification(double step) const {
    const double beta2 = options_.betas[1];
    const double power = std::pow(beta2, step);
    const double limit = 2 / (1 - beta2) - 1;
    const double rho = limit - 2 * step * power / (1 - power);
    if (rho <= 5) return 0;
    return std::pow((rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho), 0.5);
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeRAdam() {
  return std::make_unique<RAdam>();
}

}  // namespace torchlane
