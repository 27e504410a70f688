// See env_state.h.
#include "napi/env_state.h"

#include "core/base/check.h"

namespace torchlane {

void EnvState::create(Napi::Env env) {
  auto* state = new EnvState();
  env.SetInstanceData<EnvState>(state);
  env.AddCleanupHook([](EnvState* ending) { ending->held.clear(); }, state);
}

EnvState& EnvState::of(napi_env env) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  TORCHLANE_CHECK(data != nullptr, "the environment has no state");
  return *static_cast<EnvState*>(data);
}

void EnvState::addStorage(napi_env env, const at::Tensor& tensor) {
  if (!tensor.has_storage()) return;
  const c10::Storage& storage = tensor.storage();
  Held& held = storages_[storage.unsafeGetStorageImpl()];
  if (held.handles++ > 0) return;
  // Memory of a device is told as well: it is what a collection would set free.
  held.bytes = static_cast<int64_t>(storage.nbytes());
  liveBytes_ += held.bytes;
  int64_t total = 0;
  napi_adjust_external_memory(env, held.bytes, &total);
}

void EnvState::removeStorage(napi_env env, const c10::StorageImpl* storage) {
  const auto found = storages_.find(storage);
  if (found == storages_.end() || --found->second.handles > 0) return;
  const int64_t bytes = found->second.bytes;
  storages_.erase(found);
  liveBytes_ -= bytes;
  int64_t total = 0;
  napi_adjust_external_memory(env, -bytes, &total);
}

}  // namespace torchlane
