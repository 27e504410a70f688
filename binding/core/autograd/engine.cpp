// See engine.h.
#include "core/autograd/engine.h"

#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/engine.h>

#include <mutex>

#include "core/autograd/anomaly.h"
#include "core/autograd/saved_hooks.h"
#include "core/runtime/process_state.h"

namespace torchlane {
namespace {

class Engine final : public torch::autograd::Engine {
 public:
  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override {
    return makeForwardNote();
  }
  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    return currentSavedHooks();
  }
};

torch::autograd::Engine& engine() {
  static auto* engine = new Engine;  // leaked on purpose: its threads outlive everything
  return *engine;
}

}  // namespace

void installEngine() {
  std::call_once(processState().engineOnce, [] { torch::autograd::set_default_engine_stub(engine); });
}

BackwardOnThisThread::BackwardOnThisThread()
    : before_(c10::AutogradState::get_tls_state().get_multithreading_enabled()) {
  c10::AutogradState::get_tls_state().set_multithreading_enabled(false);
}

BackwardOnThisThread::~BackwardOnThisThread() {
  c10::AutogradState::get_tls_state().set_multithreading_enabled(before_);
}

}  // namespace torchlane
