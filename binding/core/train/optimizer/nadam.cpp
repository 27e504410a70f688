// NAdam, Adam with Nesterov momentum, as PyTorch's with foreach=True.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_div.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct NAdamOptions {
  double lr = 0;
  std::array<double, 2> betas{};
  double eps = 0;
  double weightDecay = 0;
  double momentumDecay = 0;
  bool decoupledWeightDecay = false;
  bool maximize = false;
};

enum : size_t { kStep, kMuProduct, kExpAvg, kExpAvgSq };

class NAdam final : public CountingRule<NAdamOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .betas = values.numbers<2>("betas"),
                .eps = values.number("eps"),
                .weightDecay = values.number("weightDecay"),
                .momentumDecay = values.number("momentumDecay"),
                .decoupledWeightDecay = values.flag("decoupledWeightDecay"),
                .maximize = values.flag("maximize")};
  }
  at::Tensor initial(size_t kind, const at::Tensor& param) const override {
    return kind == kMuProduct ? scalarState(1) : CountingRule::initial(kind, param);
  }

  void update(UpdateBatch& batch) const override {
    const NAdamOptions& o = options_;
    auto &steps = batch.state[kStep], &muProducts = batch.state[kMuProduct];
    auto &expAvgs = batch.state[kExpAvg], &expAvgSqs = batch.state[kExpAvgSq];
    countSteps(steps);
    const Gradients grads = takeIntoAverages(batch, o, expAvgs, expAvgSqs);
    auto denominators = at::_foreach_sqrt(expAvgSqs);

    const auto mu = [&](double step) {
      return o.betas[0] * (1.0 - 0.5 * std::pow(0.96, step * o.momentumDecay));
    };
    at::_foreach_mul_(muProducts, perStep(steps, mu));
    at::_foreach_div_(denominators, perStep(steps, [&](double step) {
                        return std::pow(1 - std::pow(o.betas[1], step), 0.5);
                      }));
    at::_foreach_add_(denominators, o.eps);

    std::vector<at::Scalar> ofGradients, ofAverages;
    for (size_t i = 0; i < steps.size(); ++i) {
      const double step = valueOf(steps[i]), product = valueOf(muProducts[i]);
      const double now = mu(step), next = mu(step + 1);
      ofGradients.emplace_back(o.lr * (1.0 - now) / (1.0 - product) * -1);
      ofAverages.emplace_back(o.lr * next / (1.0 - product * next) * -1);
    }
    at::_foreach_addcdiv_(batch.params, grads.tensors, denominators, ofGradients);
    at::_foreach_addcdiv_(batch.params, expAvgs, denominators, ofAverages);
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeNAdam() {
  return std::make_unique<NAdam>();
}

}  // namespace torchlane
