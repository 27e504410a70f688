#include "core/train/optimizer/foreach.h"

#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_neg.h>
#include <ATen/ops/full.h>

namespace torchlane {

at::Tensor scalarState(double value, c10::Device device) {
  return at::full({}, value, at::TensorOptions(at::kFloat).device(device));
}

void countSteps(std::vector<at::Tensor>& steps) {
  if (!steps.front().is_cpu()) return at::_foreach_add_(steps, 1);
  for (at::Tensor& step : steps) *step.mutable_data_ptr<float>() += 1;
}

Gradients gradientsOf(const UpdateBatch& batch, bool maximize, double weightDecay) {
  Gradients grads{batch.grads, false};
  if (maximize) grads = {at::_foreach_neg(grads.tensors), true};
  if (weightDecay == 0) return grads;
  if (grads.areOwn)
    at::_foreach_add_(grads.tensors, batch.params, weightDecay);
  else
    grads = {at::_foreach_add(grads.tensors, batch.params, weightDecay), true};
  return grads;
}

}  // namespace torchlane
