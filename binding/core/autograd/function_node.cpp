// See function_node.h.
#include "core/autograd/function_node.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include <unordered_set>
#include <utility>

#include "core/autograd/anomaly.h"
#include "core/base/error.h"

namespace torchlane {
namespace {

using torch::autograd::Node;
using torch::autograd::variable_list;

std::unordered_set<at::TensorImpl*> implsOf(const std::vector<at::Tensor>& tensors) {
  std::unordered_set<at::TensorImpl*> impls;
  for (const at::Tensor& tensor : tensors) impls.insert(tensor.unsafeGetTensorImpl());
  return impls;
}

}  // namespace

FunctionNode::FunctionNode(std::string name, FunctionBackward backward)
    : name_(std::move(name)), backward_(std::move(backward)) {}

variable_list FunctionNode::apply(variable_list&& gradients) {
  if (isReleased_ && !saved_.empty()) {
    throw Error(Code::ERR_TORCH,
                name() +
                    ": the tensors that it saved were let go of by an earlier backward pass: give that one "
                    "{ retainGraph: true }");
  }
  if (materializesGrads_) {
    at::OptionalDeviceGuard guard;
    for (size_t i = 0; i < gradients.size(); ++i) {
      if (!gradients[i].defined()) gradients[i] = outputs_[i].zeros(guard);
    }
  }
  std::vector<at::Tensor> saved;
  saved.reserve(saved_.size());
  for (const auto& variable : saved_) saved.push_back(variable.unpack(shared_from_this()));
  return backward_(gradients, saved);
}

void FunctionNode::release_variables() {
  for (auto& variable : saved_) variable.reset_data();
  isReleased_ = true;
}

FunctionCall::FunctionCall(std::string name, std::vector<at::Tensor> inputs)
    : name_(std::move(name)),
      inputs_(std::move(inputs)),
      isRecorded_(at::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(inputs_)) {
  if (isRecorded_) edges_ = torch::autograd::collect_next_edges(inputs_);
}

std::vector<at::Tensor> FunctionCall::finish(const FunctionResult& result, FunctionBackward backward) {
  const ForwardCall call(name_);
  std::shared_ptr<FunctionNode> node;
  if (isRecorded_) {
    node = std::shared_ptr<FunctionNode>(new FunctionNode(name_, std::move(backward)),
                                         torch::autograd::deleteNode);
    node->set_next_edges(std::move(edges_));
    node->clear_input_metadata();
  }
  for (const at::Tensor& tensor : result.dirty) tensor.unsafeGetTensorImpl()->bump_version();
  std::vector<std::optional<at::Tensor>> raw(result.outputs.begin(), result.outputs.end());
  const auto noForwardMode = [](variable_list, variable_list) -> variable_list {
    TORCH_CHECK(false, "forward-mode derivatives of custom functions are not there");
  };
  const auto viewAsSelf = [](const at::Tensor& tensor) { return tensor.view_as(tensor); };
  const auto wrapped =
      torch::autograd::_wrap_outputs(inputs_, implsOf(result.nonDifferentiable), implsOf(result.dirty), raw,
                                     node, noForwardMode, {}, viewAsSelf, /*pure_view=*/false);
  std::vector<at::Tensor> outputs;
  outputs.reserve(wrapped.size());
  for (const auto& output : wrapped) outputs.push_back(output.value());
  if (node == nullptr) return outputs;
  node->materializesGrads_ = result.materializesGrads;
  for (const at::Tensor& output : outputs) node->outputs_.emplace_back(output);
  for (const at::Tensor& tensor : result.saved) {
    // An output, or an input written in place, would hold the node that holds it.
    const bool isOutput = tensor.defined() && tensor.grad_fn() == node;
    node->saved_.emplace_back(tensor, isOutput);
  }
  return outputs;
}

}  // namespace torchlane
