// See optimizers.h.
#include "napi/optimizers.h"

#include <cmath>

#include "core/base/check.h"
#include "core/tensor/torch_error.h"
#include "napi/external.h"
#include "napi/operators.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"
#include "napi/to_js.h"

namespace torchlane {

template <>
struct ExternalTag<Optimizer> {
  static constexpr napi_type_tag value{0x4f97b6d1c33a4a05, 0x9d07f2b1a6c8e54e};
};

namespace {

Hyperparameters::Value readOption(const Napi::Value& value, const char* name) {
  switch (value.Type()) {
    case napi_undefined:
    case napi_null:
      return std::monostate();
    case napi_boolean:
      return value.As<Napi::Boolean>().Value();
    case napi_string:
      return value.As<Napi::String>().Utf8Value();
    default:
      if (!value.IsArray()) return readNumber(value, name);
  }
  Hyperparameters::List list;
  const auto array = value.As<Napi::Array>();
  for (uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value entry = array.Get(i);
    list.push_back(entry.IsNull() ? std::nullopt : std::optional(readNumber(entry, name)));
  }
  return list;
}

Hyperparameters readGroup(const RuleKind& kind, const Napi::Value& value) {
  const auto group = value.As<Napi::Object>();
  Hyperparameters options;
  for (const char* name : kind.options) options.set(name, readOption(group.Get(name), name));
  return options;
}

std::vector<Hyperparameters> readGroups(const Optimizer& optimizer, const Napi::Value& value) {
  const auto groups = value.As<Napi::Array>();
  TORCHLANE_CHECK(groups.Length() == optimizer.groupCount(), groups.Length(), " groups of ",
                  optimizer.groupCount());
  std::vector<Hyperparameters> result;
  for (uint32_t i = 0; i < groups.Length(); ++i) result.push_back(readGroup(optimizer.kind(), groups.Get(i)));
  return result;
}

}  // namespace

std::shared_ptr<Optimizer> readOptimizer(const Napi::Value& value) {
  return readExternal<Optimizer>(value, "an optimizer");
}

napi_value createOptimizer(const Napi::CallbackInfo& info) {
  return makeExternal(info.Env(), std::make_shared<Optimizer>(readString(info[0], "the kind of optimizer")));
}

void addOptimizerGroup(const Napi::CallbackInfo& info) {
  const auto optimizer = readOptimizer(info[0]);
  optimizer->addGroup(readTensors(info[1], "the parameters"), readGroup(optimizer->kind(), info[2]));
  setExternalBytes<Optimizer>(info[0], optimizer->stateBytes());
}

void stepOptimizer(const Napi::CallbackInfo& info) {
  refuseWhileRecording(info.Env(), "an optimizer's step()",
                       "leave step() out of `step`: train() calls the optimizer itself");
  const auto optimizer = readOptimizer(info[0]);
  const auto groups = readGroups(*optimizer, info[1]);
  for (size_t i = 0; i < groups.size(); ++i) optimizer->configure(i, groups[i]);
  std::vector<at::Tensor> grads;
  grads.reserve(optimizer->params().size());
  for (const at::Tensor& param : optimizer->params()) grads.push_back(param.grad());
  namingOperator(std::string("optim.") + optimizer->kind().name + ".step", [&] { optimizer->step(grads); });
  setExternalBytes<Optimizer>(info[0], optimizer->stateBytes());
}

napi_value optimizerStateNames(const Napi::CallbackInfo& info) {
  const auto& names = readOptimizer(info[0])->kind().state;
  return stringsToJs(info.Env(), {names.begin(), names.end()});
}

napi_value optimizerState(const Napi::CallbackInfo& info) {
  const auto optimizer = readOptimizer(info[0]);
  const size_t count = optimizer->params().size();
  Napi::Array result = Napi::Array::New(info.Env(), count);
  for (uint32_t i = 0; i < count; ++i) {
    const ParameterState state = optimizer->stateOf(i);
    result.Set(i, state.empty() ? info.Env().Null() : Napi::Value(optionalTensorsToJs(info.Env(), state)));
  }
  return result;
}

void setOptimizerState(const Napi::CallbackInfo& info) {
  const auto optimizer = readOptimizer(info[0]);
  const auto state = info[1].As<Napi::Array>();
  std::vector<ParameterState> states;
  for (uint32_t i = 0; i < state.Length(); ++i) {
    const Napi::Value entry = state.Get(i);
    states.push_back(entry.IsNull() ? ParameterState() : readOptionalTensors(entry, "the state"));
  }
  optimizer->setStates(states);
  setExternalBytes<Optimizer>(info[0], optimizer->stateBytes());
}

napi_value cosine(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), std::cos(readNumber(info[0], "x")));
}

napi_value power(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), std::pow(readNumber(info[0], "x"), readNumber(info[1], "y")));
}

OptimizerSpec readOptimizerSpec(const Napi::Value& value) {
  const auto spec = value.As<Napi::Object>();
  const auto optimizer = readOptimizer(spec.Get("handle"));
  return optimizer->spec(readGroups(*optimizer, spec.Get("groups")));
}

}  // namespace torchlane
