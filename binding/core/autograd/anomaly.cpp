// See anomaly.h.
#include "core/autograd/anomaly.h"

#include <torch/csrc/autograd/function.h>

#include <optional>

#include "core/autograd/engine.h"

namespace torchlane {
namespace {

// The node that failed, and its forward call; `parents`: of the nodes whose backward made it, innermost
// first.
struct FailedNode {
  std::string node;
  ForwardCall::Note call;
  std::vector<ForwardCall::Note> parents;
};
thread_local std::optional<FailedNode> failedNode;

class ForwardNote final : public torch::autograd::AnomalyMetadata {
 public:
  void store_stack() override {
    if (const auto& call = ForwardCall::current()) call_ = *call;
  }
  void assign_parent(const std::shared_ptr<torch::autograd::Node>& parent) override { parent_ = parent; }
  // Called by the engine when the node has failed. libtorch prints here; we keep it for the error.
  void print_stack(const std::string& node) override {
    if (failedNode) return;
    failedNode = FailedNode{node, call_, {}};
    for (auto parent = parent_; parent != nullptr;) {
      const auto* note = dynamic_cast<ForwardNote*>(parent->metadata());
      if (note == nullptr) break;
      failedNode->parents.push_back(note->call_);
      parent = note->parent_;
    }
  }

 private:
  ForwardCall::Note call_;
  std::shared_ptr<torch::autograd::Node> parent_;
};

std::string inWords(const ForwardCall::Note& call) {
  return call.site.empty() ? call.op : call.op + " called at " + call.site;
}

}  // namespace

void setAnomalyMode(bool isEnabled, bool checkNan) {
  installEngine();
  torch::autograd::AnomalyMode::set_enabled(isEnabled, checkNan);
}

std::unique_ptr<torch::autograd::AnomalyMetadata> makeForwardNote() {
  return std::make_unique<ForwardNote>();
}

namespace detail {

void forgetFailedNode() noexcept {
  failedNode.reset();
}

Error withForwardCall(const Error& error) {
  if (!failedNode) return error;
  const FailedNode failed = *std::exchange(failedNode, std::nullopt);
  // A node that a backward pass made for the next one has no forward call of its own.
  std::string message = " (" + failed.node;
  const ForwardCall::Note* named = nullptr;
  const auto add = [&](const ForwardCall::Note& call, const char* link) {
    if (call.op.empty()) return;
    message += link + inWords(call);
    if (named == nullptr) named = &call;
  };
  add(failed.call, " is the backward of ");
  for (const ForwardCall::Note& parent : failed.parents) {
    add(parent, named == nullptr ? " was made by the backward of " : ", which was made by the backward of ");
  }
  if (named == nullptr) {
    return Error(error.code(),
                 error.message() + message +
                     " was made before anomaly mode was on: have it on in the forward pass as well)",
                 error.context());
  }
  ErrorContext context = error.context();
  context.op = named->op;
  context.site = named->site;
  return Error(error.code(), error.message() + message + ")", std::move(context));
}

}  // namespace detail
}  // namespace torchlane
