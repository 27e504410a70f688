// Specifications of optimizers for the native tests, and their state in another order. Holds no test.
#pragma once

#include <string>
#include <vector>

#include "core/train/optimizer/optimizer.h"

namespace torchlane::test {

struct SgdOptions {
  double lr = 1e-3;
  double momentum = 0;
  double dampening = 0;
  double weightDecay = 0;
  bool nesterov = false;
  bool maximize = false;
};

inline Hyperparameters sgdGroup(const SgdOptions& o) {
  return {{"lr", o.lr},
          {"momentum", o.momentum},
          {"dampening", o.dampening},
          {"weightDecay", o.weightDecay},
          {"nesterov", o.nesterov},
          {"maximize", o.maximize}};
}

// SGD with one group of up to eight parameters.
inline OptimizerSpec sgd(const SgdOptions& options) {
  return {.kind = "SGD", .groups = {sgdGroup(options)}, .groupOf = std::vector<size_t>(8, 0), .state = {}};
}

inline Hyperparameters adamGroup(double lr, double weightDecay = 0) {
  return {{"lr", lr},
          {"betas", Hyperparameters::List{0.9, 0.999}},
          {"eps", 1e-8},
          {"weightDecay", weightDecay},
          {"amsgrad", false},
          {"maximize", false},
          {"decoupledWeightDecay", false}};
}

// One kind of state, per parameter; undefined where there is none.
inline std::vector<at::Tensor> stateOfKind(const std::vector<ParameterState>& states, size_t kind) {
  std::vector<at::Tensor> tensors;
  for (const ParameterState& state : states) tensors.push_back(state.empty() ? at::Tensor() : state[kind]);
  return tensors;
}

}  // namespace torchlane::test
