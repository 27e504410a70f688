// See saved_hooks.h.
#include "core/autograd/saved_hooks.h"

#include <vector>

#include "core/autograd/engine.h"

namespace torchlane {
namespace {

thread_local std::vector<SavedHooksFactory> factories;

}  // namespace

SavedHooksScope::SavedHooksScope(SavedHooksFactory factory) {
  installEngine();
  factories.push_back(std::move(factory));
}

SavedHooksScope::~SavedHooksScope() {
  factories.pop_back();
}

std::unique_ptr<torch::autograd::SavedVariableHooks> currentSavedHooks() {
  return factories.empty() ? nullptr : factories.back()();
}

}  // namespace torchlane
