// Adam and AdamW by at::_fused_adam_ and at::_fused_adamw_, as PyTorch's with fused=True.
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>
#include <ATen/ops/zeros_like.h>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct AdamOptions {
  double lr = 0;
  std::array<double, 2> betas{};
  double eps = 0;
  double weightDecay = 0;
  bool amsgrad = false;
  bool maximize = false;
  bool decoupledWeightDecay = false;
};

enum : size_t { kStep, kExpAvg, kExpAvgSq, kMaxExpAvgSq };

class Adam final : public RuleOf<AdamOptions> {
 public:
  explicit Adam(bool isAdamW) : isAdamW_(isAdamW) {}

  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .betas = values.numbers<2>("betas"),
                .eps = values.number("eps"),
                .weightDecay = values.number("weightDecay"),
                .amsgrad = values.flag("amsgrad"),
                .maximize = values.flag("maximize"),
                .decoupledWeightDecay = isAdamW_ || values.flag("decoupledWeightDecay")};
  }
  bool needs(size_t kind, const at::Tensor&) const override {
    return kind != kMaxExpAvgSq || options_.amsgrad;
  }
  at::Tensor initial(size_t kind, const at::Tensor& param) const override {
    // The kernel reads the counter on the parameter's device.
    return kind == kStep ? scalarState(0, param.device()) : at::zeros_like(param);
  }

  void update(UpdateBatch& batch) const override {
    countSteps(batch.state[kStep]);
    const auto step = [&](auto kernel) {
      const AdamOptions& o = options_;
      kernel(batch.params, batch.grads, batch.state[kExpAvg], batch.state[kExpAvgSq],
             o.amsgrad ? at::TensorList(batch.state[kMaxExpAvgSq]) : at::TensorList(), batch.state[kStep],
             o.lr, o.betas[0], o.betas[1], o.weightDecay, o.eps, o.amsgrad, o.maximize);
    };
    if (options_.decoupledWeightDecay)
      step([](auto&&... args) { at::_fused_adamw_(args...); });
    else
      step([](auto&&... args) { at::_fused_adam_(args...); });
  }

 private:
  const bool isAdamW_;
};

}  // namespace

std::unique_ptr<UpdateRule> makeAdam() {
  return std::make_unique<Adam>(/*isAdamW=*/false);
}

std::unique_ptr<UpdateRule> makeAdamW() {
  return std::make_unique<Adam>(/*isAdamW=*/true);
}

}  // namespace torchlane
