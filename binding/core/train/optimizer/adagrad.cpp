// Adagrad: on the CPU by at::_fused_adagrad_, as PyTorch's with fused=True; elsewhere, where there is no such
// kernel, as with foreach=True; sparse gradients row by row.
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>
#include <ATen/ops/_fused_adagrad.h>
#include <ATen/ops/_sparse_coo_tensor_unsafe.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/view_as_real.h>

#include "core/base/error.h"
#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct AdagradOptions {
  double lr = 0;
  double lrDecay = 0;
  double weightDecay = 0;
  double initialAccumulatorValue = 0;
  double eps = 0;
  bool maximize = false;
};

enum : size_t { kStep, kSum };

class Adagrad final : public RuleOf<AdagradOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .lrDecay = values.number("lrDecay"),
                .weightDecay = values.number("weightDecay"),
                .initialAccumulatorValue = values.number("initialAccumulatorValue"),
                .eps = values.number("eps"),
                .maximize = values.flag("maximize")};
  }
  at::Tensor initial(size_t kind, const at::Tensor& param) const override {
    if (kind == kStep) return scalarState(0);
    at::Tensor sum = at::empty_like(param);
    (sum.is_complex() ? at::view_as_real(sum) : sum).fill_(options_.initialAccumulatorValue);
    return sum;
  }

  void update(UpdateBatch& batch) const override {
    const AdagradOptions& o = options_;
    auto &steps = batch.state[kStep], &sums = batch.state[kSum];
    countSteps(steps);
    if (batch.grads.front().is_sparse()) return updateSparse(batch);
    if (batch.params.front().is_cpu()) {
      at::_fused_adagrad_(batch.params, batch.grads, sums, steps, o.lr, o.lrDecay, o.weightDecay, o.eps,
                          o.maximize);
      return;
    }
    const Gradients grads = gradientsOf(batch, o.maximize, o.weightDecay);
    at::_foreach_addcmul_(sums, grads.tensors, grads.tensors, 1);
    auto deviations = at::_foreach_sqrt(sums);
    at::_foreach_add_(deviations, o.eps);
    const auto rates = perStep(steps, [&](double step) { return -rateAt(step); });
    at::_foreach_addcdiv_(batch.params, at::_foreach_mul(grads.tensors, rates), deviations);
  }

 private:
  double rateAt(double step) const { return options_.lr / (1 + (step - 1) * options_.lrDecay); }

  void updateSparse(UpdateBatch& batch) const {
    if (options_.weightDecay != 0)
      throw Error(
          Code::ERR_ARGUMENT,
          "optim.Adagrad takes sparse gradients only without weightDecay, which would write all rows");
    for (size_t i = 0; i < batch.params.size(); ++i) {
      const at::Tensor grad = (options_.maximize ? batch.grads[i].neg() : batch.grads[i]).coalesce();
      const at::Tensor indices = grad._indices(), values = grad._values();
      const auto sparse = [&](const at::Tensor& of) {
        return at::_sparse_coo_tensor_unsafe(indices, of, grad.sizes());
      };
      at::Tensor& sum = batch.state[kSum][i];
      sum.add_(sparse(values.pow(2)));
      const at::Tensor deviations = sum.sparse_mask(grad)._values().sqrt_().add_(options_.eps);
      batch.params[i].add_(sparse(values / deviations), -rateAt(valueOf(batch.state[kStep][i])));
    }
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeAdagrad() {
  return std::make_unique<Adagrad>();
}

}  // namespace torchlane
