// What becomes of the tensors that autograd nodes save for the backward pass: a stack of policies per thread,
// of which the innermost decides. Holds no policy (checkpoint.h, and JavaScript's own in napi). Thread: the
// one that runs the forward call; a tensor is unpacked on the one that runs the backward pass.
#pragma once

#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <functional>
#include <memory>

namespace torchlane {

// Makes the hooks of one saved tensor.
using SavedHooksFactory = std::function<std::unique_ptr<torch::autograd::SavedVariableHooks>()>;

// `factory` decides for as long as this lives. Installs our engine, which is asked.
class SavedHooksScope {
 public:
  explicit SavedHooksScope(SavedHooksFactory factory);
  ~SavedHooksScope();
  SavedHooksScope(const SavedHooksScope&) = delete;
  SavedHooksScope& operator=(const SavedHooksScope&) = delete;
};

// For the engine: null where nobody decides.
std::unique_ptr<torch::autograd::SavedVariableHooks> currentSavedHooks();

}  // namespace torchlane
