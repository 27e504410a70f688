// See tensor_object.h.
#include "napi/tensor_object.h"

#include <ATen/ATen.h>

#include "core/base/check.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/torch_error.h"
#include "core/tensor/torch_names.h"
#include "napi/env_state.h"
#include "napi/operators.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"

namespace torchlane {
namespace {

napi_value integersToJs(Napi::Env env, at::IntArrayRef values) {
  Napi::Array array = Napi::Array::New(env, values.size());
  for (size_t i = 0; i < values.size(); ++i)
    array.Set(static_cast<uint32_t>(i), static_cast<double>(values[i]));
  return array;
}

}  // namespace

napi_value adoptTensor(const Napi::CallbackInfo& info) {
  const at::Tensor source = readTensor(info[0], "the tensor");
  return Napi::Number::New(info.Env(), openTensor(EnvState::of(info.Env()), source.detach()));
}

void setTensorData(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = readTensor(info[0], "the tensor");
  const at::Tensor source = readTensor(info[1], "its new values");
  refuseWhileRecording(info.Env(), "exchanging a tensor's values", "move modules before the run");
  namingOperator("setData", [&] { tensor.set_data(source); });
  EnvState::of(info.Env()).tensors.recount(findSlot(info.Env(), info[0]));
}

void releaseTensors(const Napi::CallbackInfo& info) {
  EnvState& state = EnvState::of(info.Env());
  const int64_t count = readInteger(info[0], "the number of tensors");
  const int32_t* slots = state.frame.slots();
  for (int64_t i = 0; i < count; ++i) state.tensors.remove(slots[i]);
}

void guardTensor(const Napi::CallbackInfo& info) {
  EnvState::of(info.Env()).tensors.guard(info[1].As<Napi::Number>().Int32Value(), info[0]);
}

napi_value tensorShape(const Napi::CallbackInfo& info) {
  return integersToJs(info.Env(), readTensor(info[0], "the tensor").sizes());
}

napi_value tensorStrides(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = readTensor(info[0], "the tensor");
  return integersToJs(info.Env(), namingOperator("stride", [&] { return tensor.strides(); }));
}

napi_value tensorDtype(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), dtypeName(readTensor(info[0], "the tensor").scalar_type()));
}

napi_value tensorDevice(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), deviceName(seenAtDoor(readTensor(info[0], "the tensor")).device()));
}

napi_value tensorLayout(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), layoutName(readTensor(info[0], "the tensor").layout()));
}

void refuseInStep(const Napi::CallbackInfo& info) {
  const std::string what = readString(info[0], "what");
  const std::string wayOut = readString(info[1], "wayOut");
  const std::string reason = info[2].IsUndefined() ? kNeedsRunningStep : readString(info[2], "reason");
  refuseWhileRecording(info.Env(), what.c_str(), wayOut.c_str(), reason.c_str());
}

napi_value tensorStats(const Napi::CallbackInfo& info) {
  const EnvState& state = EnvState::of(info.Env());
  Napi::Object stats = Napi::Object::New(info.Env());
  stats.Set("live", static_cast<double>(state.tensors.live()));
  stats.Set("liveBytes", static_cast<double>(state.tensors.liveBytes()));
  stats.Set("finalized", static_cast<double>(state.tensors.finalized()));
  return stats;
}

}  // namespace torchlane
