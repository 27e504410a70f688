// What the addon knows for one environment (the main thread or a worker): the classes and functions that
// TypeScript handed it, and the count of its tensors. Lives as instance data; dies with the environment,
// after the last wrapped object. Thread: JS.
#pragma once

#include <ATen/core/Tensor.h>
#include <napi.h>

#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>

namespace torchlane {

class EnvState {
 public:
  // Makes the state of a new environment.
  static void create(Napi::Env env);
  static EnvState& of(napi_env env);

  // errorFrom(fields) of src/errors.ts; empty until it is handed over.
  Napi::FunctionReference errorFactory;
  // Classes of src/tensor. Instances of Tensor are made here and wrapped (see tensor_handle.h).
  Napi::FunctionReference tensorClass;
  Napi::FunctionReference floatScalarClass;
  // userSite(): the user's line that is being run, asked for only while recording.
  Napi::FunctionReference userSite;

  // What has to end before the environment does, in its cleanup hook: thread-safe functions above all.
  std::map<const void*, std::shared_ptr<void>> held;

  int64_t liveTensors = 0;
  // Open tensors that the garbage collector found: nobody disposed of them.
  int64_t finalizedTensors = 0;

  // Tells V8 of the memory behind `tensor`, once per storage however many views hold it.
  void addStorage(napi_env env, const at::Tensor& tensor);
  void removeStorage(napi_env env, const c10::StorageImpl* storage);
  int64_t liveBytes() const noexcept { return liveBytes_; }

 private:
  struct Held {
    int64_t handles = 0;
    int64_t bytes = 0;  // as told to V8
  };

  std::unordered_map<const c10::StorageImpl*, Held> storages_;
  int64_t liveBytes_ = 0;
};

}  // namespace torchlane
