// See autograd.h.
#include "napi/autograd.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>

#include "core/autograd/anomaly.h"
#include "core/autograd/engine.h"
#include "core/base/check.h"
#include "core/program/trace_error.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/torch_error.h"
#include "core/tensor/torch_names.h"
#include "napi/kept_value.h"
#include "napi/operators.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"

namespace torchlane {
namespace {

constexpr const char* kGradWayOut =
    "The run computes the gradients itself: return the loss from `step` (or give `loss`); for gradients in "
    "hand " TORCHLANE_OWN_LOOP;

std::vector<at::Tensor> seenAtDoor(std::vector<at::Tensor> tensors) {
  for (at::Tensor& tensor : tensors) tensor = torchlane::seenAtDoor(tensor);
  return tensors;
}

std::optional<bool> readOptionalBool(const Napi::Value& value, const char* what) {
  return value.IsUndefined() ? std::nullopt : std::optional(readBool(value, what));
}

}  // namespace

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
  // What the step made itself, or got as its batch, is anew in every step.
  if (!isPartOfStep(tensor)) {
    refuseWhileRecording(info.Env(), "setting requiresGrad",
                         "set it before the run, or use detach() and noGrad()");
  }
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
  const std::vector<at::Tensor> tensors = readTensors(info[0], "tensors");
  const std::vector<at::Tensor> gradients = readOptionalTensors(info[1], "gradients");
  const std::optional<bool> retainGraph = readOptionalBool(info[2], "retainGraph");
  const bool createGraph = readBool(info[3], "createGraph");
  const std::vector<at::Tensor> inputs = readTensors(info[4], "inputs");
  refuseWhileRecording(info.Env(), "backward()", kGradWayOut);
  const BackwardOnThisThread here;
  namingForwardCall("backward",
                    [&] { torch::autograd::backward(tensors, gradients, retainGraph, createGraph, inputs); });
}

napi_value gradientsOf(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const std::vector<at::Tensor> outputs = seenAtDoor(readTensors(info[0], "outputs"));
  const std::vector<at::Tensor> inputs = seenAtDoor(readTensors(info[1], "inputs"));
  const std::vector<at::Tensor> gradients = seenAtDoor(readOptionalTensors(info[2], "gradOutputs"));
  const std::optional<bool> retainGraph = readOptionalBool(info[3], "retainGraph");
  const bool createGraph = readBool(info[4], "createGraph");
  const bool allowUnused = readBool(info[5], "allowUnused");
  noteUserSite(env);
  const BackwardOnThisThread here;
  const std::vector<at::Tensor> found = namingForwardCall("grad", [&] {
    return torch::autograd::grad(outputs, inputs, gradients, retainGraph, createGraph, /*allow_unused=*/true);
  });
  Napi::Array list = Napi::Array::New(env, found.size());
  for (size_t i = 0; i < found.size(); ++i) {
    if (!found[i].defined() && !allowUnused) {
      throw torchError("grad",
                       detail::concat("the outputs do not depend on the input at place ", i,
                                      ": leave it out, or take undefined for it with { allowUnused: true }"));
    }
    list.Set(static_cast<uint32_t>(i), Napi::Value(env, makeTensor(env, found[i])));
  }
  return list;
}

void retainGrad(const Napi::CallbackInfo& info) {
  const at::Tensor tensor = readTensor(info[0], "the tensor");
  refuseWhileRecording(info.Env(), "retainGrad()", kGradWayOut);
  namingOperator("retainGrad", [&] { tensor.retain_grad(); });
}

napi_value retainsGrad(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), readTensor(info[0], "the tensor").retains_grad());
}

napi_value isInferenceTensor(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), readTensor(info[0], "the tensor").is_inference());
}

napi_value isGradEnabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), c10::GradMode::is_enabled());
}

napi_value setGradEnabled(const Napi::CallbackInfo& info) {
  const bool before = c10::GradMode::is_enabled();
  c10::GradMode::set_enabled(readBool(info[0], "enabled"));
  return Napi::Boolean::New(info.Env(), before);
}

napi_value isInferenceModeEnabled(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), c10::InferenceMode::is_enabled());
}

napi_value callInInferenceMode(const Napi::CallbackInfo& info) {
  const c10::InferenceMode mode(readBool(info[0], "enabled"));
  return callJs(info.Env(), readFunction(info[1], "fn"), {});
}

napi_value anomalyMode(const Napi::CallbackInfo& info) {
  using torch::autograd::AnomalyMode;
  Napi::Object mode = Napi::Object::New(info.Env());
  mode.Set("isEnabled", AnomalyMode::is_enabled());
  mode.Set("checkNan", AnomalyMode::should_check_nan());
  return mode;
}

void setAnomalyModeFromJs(const Napi::CallbackInfo& info) {
  setAnomalyMode(readBool(info[0], "enabled"), readBool(info[1], "checkNan"));
}

}  // namespace torchlane
