// Stochastic gradient descent by at::_fused_sgd_, as PyTorch's SGD(fused=True).
#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/empty_like.h>

#include "core/base/error.h"
#include "core/train/optimizer/rules.h"

namespace torchlane {

namespace {

struct SgdOptions {
  double lr = 0;
  double momentum = 0;
  double dampening = 0;
  double weightDecay = 0;
  bool nesterov = false;
  bool maximize = false;
};

class Sgd final : public RuleOf<SgdOptions> {
 public:
  void configure(const Hyperparameters& values) override {
    options_ = {.lr = values.number("lr"),
                .momentum = values.number("momentum"),
                .dampening = values.number("dampening"),
                .weightDecay = values.number("weightDecay"),
                .nesterov = values.flag("nesterov"),
                .maximize = values.flag("maximize")};
  }
  bool needs(size_t, const at::Tensor&) const override { return options_.momentum != 0; }
  // The kernel fills it in a first step.
  at::Tensor initial(size_t, const at::Tensor& param) const override { return at::empty_like(param); }

  void update(UpdateBatch& batch) const override {
    const SgdOptions& o = options_;
    if (batch.grads.front().is_sparse()) return updateSparse(batch);
    const at::TensorList buffers = o.momentum == 0 ? at::TensorList() : at::TensorList(batch.state[0]);
    at::_fused_sgd_(batch.params, batch.grads, buffers, o.weightDecay, o.momentum, o.lr, o.dampening,
                    o.nesterov, o.maximize, o.momentum != 0 && batch.isFirstStep);
  }

 private:
  // Embeddings with `sparse: true`: the rows that have a gradient, and nothing else.
  void updateSparse(UpdateBatch& batch) const {
    if (options_.momentum != 0 || options_.weightDecay != 0)
      throw Error(Code::ERR_ARGUMENT,
                  "optim.SGD takes sparse gradients only without momentum and weightDecay, which would write "
                  "all rows: use optim.SparseAdam or a dense gradient");
    const double factor = options_.maximize ? options_.lr : -options_.lr;
    for (size_t i = 0; i < batch.params.size(); ++i) batch.params[i].add_(batch.grads[i], factor);
  }
};

}  // namespace

std::unique_ptr<UpdateRule> makeSgd() {
  return std::make_unique<Sgd>();
}

}  // namespace torchlane
