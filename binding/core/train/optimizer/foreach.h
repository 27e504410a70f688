// What the rules that are written with at::_foreach_* share: step counters, the gradient that a rule starts
// from, and numbers per parameter. The order of operations is PyTorch's with foreach=True, so that bits are.
#pragma once

#include <ATen/core/Tensor.h>

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

}  // namespace torchlane
