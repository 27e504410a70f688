// See fault.h.
#include "core/program/fault.h"

#ifdef TORCHLANE_TEST_HOOKS

#include "core/runtime/process_state.h"

namespace torchlane {

bool isPlanted(Fault fault) noexcept {
  return processState().plantedFault.load(std::memory_order_relaxed) == static_cast<int>(fault);
}

void plant(Fault fault) noexcept {
  processState().plantedFault.store(static_cast<int>(fault), std::memory_order_relaxed);
}

}  // namespace torchlane

#endif
