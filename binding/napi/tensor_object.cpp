// See tensor_object.h.
#include "napi/tensor_object.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/function.h>

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

constexpr const char* kGradWayOut =
    "The run computes the gradients itself: return the loss from `step` (or give `loss`); for gradients in "
    "hand write the loop yourself, with backward() and optimizer.step() instead of train()";

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

void finalizeTensor(const Napi::CallbackInfo& info) {
  EnvState& state = EnvState::of(info.Env());
  state.tensors.remove(static_cast<int32_t>(readInteger(info[0], "the tensor's number")));
  ++state.finalizedTensors;
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

napi_value isLeafTensor(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), readTensor(info[0], "the tensor").is_leaf());
}

napi_value tensorGradFunction(const Napi::CallbackInfo& info) {
  const auto& function = readTensor(info[0], "the tensor").grad_fn();
  if (function == nullptr) return info.Env().Null();
  return Napi::String::New(info.Env(), function->name());
}

napi_value tensorRequiresGrad(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), readTensor(info[0], "the tensor").requires_grad());
}

void setTensorRequiresGrad(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = readTensor(info[0], "the tensor");
  const bool required = readBool(info[1], "requiresGrad");
  refuseWhileRecording(info.Env(), "setting requiresGrad",
                       "set it before the run, or use detach() and noGrad()");
  if (!required && !tensor.is_leaf()) {
    throw Error(Code::ERR_ARGUMENT,
                "expected a leaf of the autograd graph to clear requiresGrad of, received what " +
                    tensor.grad_fn()->name() + " made: use detach()");
  }
  namingOperator("requiresGrad", [&] { tensor.set_requires_grad(required); });
}

napi_value tensorGrad(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = readTensor(info[0], "the tensor");
  refuseWhileRecording(info.Env(), "grad", kGradWayOut);
  return makeTensor(info.Env(), tensor.grad());
}

void setTensorGrad(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = readTensor(info[0], "the tensor");
  refuseWhileRecording(info.Env(), "setting grad", kGradWayOut);
  if (info[1].IsNull()) {
    tensor.mutable_grad() = at::Tensor();
    return;
  }
  const at::Tensor grad = readTensor(info[1], "grad");
  if (grad.sizes() != tensor.sizes() || grad.device() != tensor.device() ||
      grad.scalar_type() != tensor.scalar_type()) {
    throw Error(
        Code::ERR_ARGUMENT,
        detail::concat("expected a gradient of the tensor's shape, dtype and device (", tensor.sizes(), " ",
                       dtypeName(tensor.scalar_type()), " ", deviceName(tensor.device()), "), received ",
                       grad.sizes(), " ", dtypeName(grad.scalar_type()), " ", deviceName(grad.device())));
  }
  tensor.mutable_grad() = grad;
}

void backward(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = readTensor(info[0], "the tensor");
  refuseWhileRecording(info.Env(), "backward()", kGradWayOut);
  const at::Tensor gradient = info[1].IsUndefined() ? at::Tensor() : readTensor(info[1], "gradient");
  namingOperator("backward", [&] { tensor.backward(gradient); });
}

napi_value isGradEnabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), c10::GradMode::is_enabled());
}

napi_value setGradEnabled(const Napi::CallbackInfo& info) {
  const bool before = c10::GradMode::is_enabled();
  c10::GradMode::set_enabled(readBool(info[0], "enabled"));
  return Napi::Boolean::New(info.Env(), before);
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
  stats.Set("finalized", static_cast<double>(state.finalizedTensors));
  return stats;
}

}  // namespace torchlane
