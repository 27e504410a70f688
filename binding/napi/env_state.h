// What the addon knows for one environment (the main thread or a worker): the functions and classes that
// TypeScript handed it, its tensors, and what a call of an operator needs. Lives as instance data; ends what
// it holds in the environment's cleanup hook. Thread: JS.
#pragma once

#include <napi.h>

#include <cstdint>
#include <map>
#include <memory>

#include "napi/call_frame.h"
#include "napi/tensor_table.h"

namespace torchlane {

class EnvState {
 public:
  // Makes the state of a new environment.
  static void create(Napi::Env env);
  static EnvState& of(napi_env env);

  explicit EnvState(napi_env env) : tensors(env) {}

  // errorFrom(fields) of src/errors.ts; empty until it is handed over.
  Napi::FunctionReference errorFactory;
  // makeTensor(slot) and slotOf(object) of src/tensor/handle.ts: a new Tensor, and the number that one has.
  Napi::FunctionReference makeTensor;
  Napi::FunctionReference slotOf;
  Napi::FunctionReference floatScalarClass;
  // userSite(): the user's line that is being run, asked for only while recording.
  Napi::FunctionReference userSite;
  // liveBytesWarning(tensors, bytes), called once.
  Napi::FunctionReference liveBytesWarning;

  // What has to end before the environment does, in its cleanup hook: thread-safe functions above all.
  std::map<const void*, std::shared_ptr<void>> held;

  TensorTable tensors;

  CallFrame frame;
};

}  // namespace torchlane
