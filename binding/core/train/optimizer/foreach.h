// What the rules that are written with at::_foreach_* share: step counters, the gradient that a rule starts
// from, and numbers per parameter. The order of operations is PyTorch's with foreach=True, so that bits are.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/zeros_like.h>

#include <cmath>
#include <vector>

#include "core/train/optimizer/update_rule.h"

namespace torchlane {

// A float32 scalar, PyTorch's dtype for step counters. On the CPU unless a device is given.
at::Tensor scalarState(double value, c10::Device device = at::kCPU);

// The value of a scalar on the CPU.
inline double valueOf(const at::Tensor& scalar) {
  return *scalar.const_data_ptr<float>();
}

// One step more on every counter.
void countSteps(std::vector<at::Tensor>& steps);

// A rule whose first kind of state is the counter of steps, on the CPU; the others begin with zeros.
template <class Options>
class CountingRule : public RuleOf<Options> {
 public:
  at::Tensor initial(size_t kind, const at::Tensor& param) const override {
    return kind == 0 ? scalarState(0) : at::zeros_like(param);
  }
};

// A number per counter. Of the CPU.
template <class Function>
std::vector<at::Scalar> perStep(const std::vector<at::Tensor>& steps, const Function& function) {
  std::vector<at::Scalar> numbers;
  numbers.reserve(steps.size());
  for (const at::Tensor& step : steps) numbers.emplace_back(static_cast<double>(function(valueOf(step))));
  return numbers;
}

// The batch's gradients with the opposite sign for `maximize`, plus weightDecay × parameter.
struct Gradients {
  std::vector<at::Tensor> tensors;
  bool areOwn = false;  // may be written
};
Gradients gradientsOf(const UpdateBatch& batch, bool maximize, double weightDecay);

// Adam's averages of the gradient and of its square, after this step's gradients, which it returns. Weight
// decay is part of them, or, decoupled, done to the parameters before.
template <class Options>
Gradients takeIntoAverages(UpdateBatch& batch, const Options& o, std::vector<at::Tensor>& expAvgs,
                           std::vector<at::Tensor>& expAvgSqs) {
  Gradients grads = gradientsOf(batch, o.maximize, o.decoupledWeightDecay ? 0 : o.weightDecay);
  if (o.weightDecay != 0 && o.decoupledWeightDecay) at::_foreach_mul_(batch.params, 1 - o.lr * o.weightDecay);
  at::_foreach_lerp_(expAvgs, grads.tensors, 1 - o.betas[0]);
  at::_foreach_mul_(expAvgSqs, o.betas[1]);
  at::_foreach_addcmul_(expAvgSqs, grads.tensors, grads.tensors, 1 - o.betas[1]);
  return grads;
}

}  // namespace torchlane
