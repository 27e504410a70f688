// See env_state.h.
#include "napi/env_state.h"

#include "core/base/check.h"

namespace torchlane {

void EnvState::create(Napi::Env env) {
  auto* state = new EnvState(env);
  env.SetInstanceData<EnvState>(state);
  env.AddCleanupHook(
      [](EnvState* ending) {
        ending->held.clear();
        ending->tensors.clear();
      },
      state);
}

EnvState& EnvState::of(napi_env env) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  TORCHLANE_CHECK(data != nullptr, "the environment has no state");
  return *static_cast<EnvState*>(data);
}

}  // namespace torchlane
