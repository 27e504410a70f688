// SparseAdam: Adam of the rows that have a gradient, for gradients in sparse layout. As
// torch.optim.SparseAdam.
#include <ATen/ops/_sparse_coo_tensor_unsafe.h>

#include "core/train/optimizer/foreach.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct SparseAdamOptions {
  double lr = 0;
  std::array<double, 2> betas{};
  double eps = 0;
  bool maximize = false;
};

enum : size_t { kStep, kExpAvg, kExpAvgSq };

class SparseAdam final : public CountingRule<SparseAdamOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .betas = values.numbers<2>("betas"),
                .eps = values.number("eps"),
                .maximize = values.flag("maximize")};
  }

  void update(UpdateBatch& batch) const override {
    countSteps(batch.state[kStep]);
    for (size_t i = 0; i < batch.params.size(); ++i) updateOne(batch, i);
  }

 private:
  void updateOne(UpdateBatch& batch, size_t i) const {
    const auto& [lr, betas, eps, maximize] = options_;
    const at::Tensor grad = (maximize ? batch.grads[i].neg() : batch.grads[i]).coalesce();
    const at::Tensor indices = grad._indices(), values = grad._values();
    if (values.numel() == 0) return;
    const auto sparse = [&](const at::Tensor& of) {
      return at::_sparse_coo_tensor_unsafe(indices, of, grad.sizes());
    };
    // The averages of the touched rows: by how much they move, then what they are.
    const auto average = [&](at::Tensor& all, const at::Tensor& towards, double beta) {
      const at::Tensor before = all.sparse_mask(grad)._values();
      at::Tensor moved = towards.sub(before).mul_(1 - beta);
      all.add_(sparse(moved));
      return moved.add_(before);
    };
    const at::Tensor numerator = average(batch.state[kExpAvg][i], values, betas[0]);
    const at::Tensor denominator =
        average(batch.state[kExpAvgSq][i], values.pow(2), betas[1]).sqrt_().add_(eps);
    const double step = valueOf(batch.state[kStep][i]);
    const double stepSize = lr * std::sqrt(1 - std::pow(betas[1], step)) / (1 - std::pow(betas[0], step));
    batch.params[i].add_(sparse(numerator.div(denominator).mul(-stepSize)));
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeSparseAdam() {
  return std::make_unique<SparseAdam>();
}

}  // namespace torchlane
