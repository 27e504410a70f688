// The one ProcessState.
#include "core/runtime/process_state.h"

namespace torchlane {

ProcessState& processState() {
  static auto* state = new ProcessState;
  return *state;
}

}  // namespace torchlane
