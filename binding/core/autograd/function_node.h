// The autograd node of a custom function: libtorch's custom_function.h with a backward that is handed in.
// Knows no JavaScript. Thread: the one that applies the function; apply() on that of the backward pass.
#pragma once

#include <ATen/core/Tensor.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable_info.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace torchlane {

// Gradients of the outputs (undefined ones only if they are not materialised) and the saved tensors in, one
// gradient per tensor input out, undefined for none.
using FunctionBackward = std::function<std::vector<at::Tensor>(const std::vector<at::Tensor>& gradients,
                                                               const std::vector<at::Tensor>& saved)>;

// What the user's forward said of its call.
struct FunctionResult {
  std::vector<at::Tensor> outputs;
  std::vector<at::Tensor> saved;  // undefined ones stay so
  std::vector<at::Tensor> dirty;  // inputs written in place
  std::vector<at::Tensor> nonDifferentiable;
  bool materializesGrads = true;
};

class FunctionNode final : public torch::autograd::Node {
 public:
  // `name`: the function's; that of the node is "ExpBackward" for "Exp".
  FunctionNode(std::string name, FunctionBackward backward);

  std::string name() const override { return name_ + "Backward"; }
  torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override;
  void release_variables() override;

 private:
  friend class FunctionCall;

  const std::string name_;
  FunctionBackward backward_;
  std::vector<torch::autograd::SavedVariable> saved_;
  std::vector<torch::autograd::VariableInfo> outputs_;
  bool materializesGrads_ = true;
  bool isReleased_ = false;
};

// One application, from before the user's forward to after it.
class FunctionCall {
 public:
  // `inputs`: the arguments that are tensors.
  FunctionCall(std::string name, std::vector<at::Tensor> inputs);
  // The outputs as the caller gets them: part of the graph where an input needs a gradient. An output that is
  // a dirty input is that very tensor. Once.
  std::vector<at::Tensor> finish(const FunctionResult& result, FunctionBackward backward);

 private:
  const std::string name_;
  std::vector<at::Tensor> inputs_;
  bool isRecorded_;
  torch::autograd::edge_list edges_;  // as they were before forward wrote in place
};

}  // namespace torchlane
