// Stochastic gradient descent by at::_fused_sgd_, as torch/optim/sgd.py with fused=True does it. One core for
// both uses: `sgdStep` for the eager optimizer, `Sgd` for a rank of a job.
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "core/train/optimizer/optimizer.h"

namespace torchlane {

// One step over `params`, in place. `momentumBuffers`: one per parameter, undefined until its first step
// (then made here, as PyTorch does), untouched without momentum. Gradients may have any strides; they are
// never written. Throws ERR_ARGUMENT, before anything is written, for a parameter that is a view with gaps or
// overlaps itself, and for a buffer of another layout; `places`: what errors call the parameters, else 0 to
// n. Thread: any. Does not record autograd, bumps the parameters' version counters.
void sgdStep(const SgdOptions& options, at::TensorList params, at::TensorList grads,
             std::vector<at::Tensor>& momentumBuffers, const std::vector<size_t>& places = {});

// Keeps the momentum buffers of one rank. They are allocated when it is made, so that no step allocates.
class Sgd final : public Optimizer {
 public:
  // `initial`: momentum buffers to start from, one per parameter (or none at all); undefined: no step was
  // done yet.
  Sgd(const SgdOptions& options, at::TensorList params, const std::vector<at::Tensor>& initial);

  void step(at::TensorList params, at::TensorList grads) override;
  std::vector<NamedState> state() const override;

 private:
  const SgdOptions options_;
  std::vector<at::Tensor> momentumBuffers_;
  std::vector<bool> isFresh_;  // per parameter: its buffer holds nothing yet
  bool anyFresh_ = false;
};

}  // namespace torchlane
