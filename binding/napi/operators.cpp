// See operators.h.
#include "napi/operators.h"

#include "core/base/check.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/forward_call.h"
#include "core/tensor/op_registry.h"
#include "core/tensor/operator_schemas.h"
#include "napi/env_state.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"
#include "napi/to_js.h"

namespace torchlane {
namespace {

// The given arguments, and beside each the JS value that it came from: in-place operators return that very
// object.
struct Given {
  OperatorArguments arguments;
  std::vector<napi_value> values;
};

Given readArguments(const std::string& name, const Napi::Value& positional, const Napi::Value& named) {
  const Napi::Env env = positional.Env();
  if (!positional.IsArray())
    throw Error(Code::ERR_ARGUMENT, "expected an array of arguments, received " + describeJs(positional));
  Given given;
  const auto array = positional.As<Napi::Array>();
  const uint32_t count = array.Length();
  given.arguments.positional.reserve(count);
  given.values.reserve(count);
  const auto read = [&](napi_value value, const std::string& label) {
    try {
      given.values.push_back(value);
      return readArgValue(env, value);
    } catch (const Error& error) {
      throw Error(error.code(), name + ": argument " + label + ": " + error.message());
    }
  };
  for (uint32_t i = 0; i < count; ++i) {
    given.arguments.positional.push_back(read(array.Get(i), std::to_string(i + 1)));
  }
  if (named.IsUndefined()) return given;
  const Napi::Object options = named.As<Napi::Object>();
  const Napi::Array keys = options.GetPropertyNames();
  given.arguments.named.reserve(keys.Length());
  for (uint32_t i = 0; i < keys.Length(); ++i) {
    const Napi::Value key = keys.Get(i);
    std::string text = key.As<Napi::String>().Utf8Value();
    ArgValue value = read(options.Get(key), "'" + text + "'");
    given.arguments.named.emplace_back(std::move(text), std::move(value));
  }
  return given;
}

napi_value toJs(Napi::Env env, const c10::IValue& value);

napi_value integerToJs(Napi::Env env, int64_t integer) {
  constexpr int64_t kMaxSafeInteger = 9007199254740991;
  if (integer > kMaxSafeInteger || integer < -kMaxSafeInteger) return Napi::BigInt::New(env, integer);
  return Napi::Number::New(env, static_cast<double>(integer));
}

template <class Items>
napi_value listToJs(Napi::Env env, const Items& items) {
  Napi::Array array = Napi::Array::New(env, items.size());
  uint32_t index = 0;
  for (const auto& item : items) array.Set(index++, Napi::Value(env, toJs(env, c10::IValue(item))));
  return array;
}

napi_value toJs(Napi::Env env, const c10::IValue& value) {
  if (value.isTensor()) return makeTensor(env, value.toTensor());
  if (value.isNone()) return env.Null();
  if (value.isTensorList()) return listToJs(env, value.toTensorVector());
  if (value.isBool()) return Napi::Boolean::New(env, value.toBool());
  if (value.isInt()) return integerToJs(env, value.toInt());
  if (value.isDouble()) return Napi::Number::New(env, value.toDouble());
  if (value.isString()) return Napi::String::New(env, value.toStringRef());
  if (value.isDevice()) return Napi::String::New(env, value.toDevice().str());
  if (value.isIntList()) return listToJs(env, value.toIntVector());
  if (value.isDoubleList()) return listToJs(env, value.toDoubleVector());
  if (value.isList()) return listToJs(env, value.toListRef());
  throw Error(Code::ERR_ARGUMENT,
              "the operator returns a " + value.tagKind() + ", which has no JavaScript form");
}

napi_value resultToJs(Napi::Env env, const OperatorResult& result, const std::vector<napi_value>& given) {
  const auto one = [&](size_t i) {
    const int32_t index = result.given[i];
    return index == OperatorResult::kNewValue ? toJs(env, result.values[i])
                                              : given[static_cast<size_t>(index)];
  };
  if (result.values.empty()) return env.Undefined();
  if (result.values.size() == 1) return one(0);
  Napi::Array array = Napi::Array::New(env, result.values.size());
  for (size_t i = 0; i < result.values.size(); ++i)
    array.Set(static_cast<uint32_t>(i), Napi::Value(env, one(i)));
  return array;
}

// Lists of new tensors, which JavaScript makes itself.
template <class Items>
void openTensors(EnvState& state, const Items& tensors) {
  int32_t* slot = state.frame.slots();
  for (const at::Tensor& tensor : tensors) *slot++ = tensor.defined() ? openTensor(state, tensor) : 0;
  state.frame.setResult(ResultKind::kTensors, static_cast<int32_t>(tensors.size()));
}

bool areNewTensors(const OperatorResult& result) {
  for (size_t i = 0; i < result.values.size(); ++i) {
    if (!result.values[i].isTensor() || result.given[i] != OperatorResult::kNewValue) return false;
  }
  return true;
}

// What the operator returned, into the frame where it can carry it; else the value to return.
napi_value resultToFrame(Napi::Env env, EnvState& state, OperatorResult& result) {
  state.frame.setResult(ResultKind::kValue);
  if (result.values.empty()) return nullptr;
  if (result.values.size() == 1) {
    c10::IValue& value = result.values[0];
    if (result.given[0] != OperatorResult::kNewValue) {
      state.frame.setResult(ResultKind::kGiven, result.given[0]);
    } else if (value.isTensor() && value.toTensor().defined()) {
      state.frame.setResult(ResultKind::kTensor, openTensor(state, std::move(value).toTensor()));
    } else if (value.isTensorList() && value.toTensorList().size() <= CallFrame::kCapacity) {
      openTensors(state, value.toTensorVector());
    } else {
      return toJs(env, value);
    }
    return nullptr;
  }
  if (areNewTensors(result)) {
    std::vector<at::Tensor> tensors;
    tensors.reserve(result.values.size());
    for (c10::IValue& value : result.values) tensors.push_back(std::move(value).toTensor());
    openTensors(state, tensors);
    return nullptr;
  }
  Napi::Array array = Napi::Array::New(env, result.values.size());
  for (uint32_t i = 0; i < result.values.size(); ++i) {
    const int32_t given = result.given[i];
    state.frame.slots()[i] = given == OperatorResult::kNewValue ? 0 : -1 - given;
    if (given == OperatorResult::kNewValue) array.Set(i, Napi::Value(env, toJs(env, result.values[i])));
  }
  state.frame.setResult(ResultKind::kMixed);
  return array;
}

// Runs `call`; the user's line is with the error that it throws while recording.
template <class Call>
auto withUserSite(Napi::Env env, Call call) {
  if (doorGuard() == nullptr && !isAnomalyMode()) return call();
  const std::string site = noteUserSite(env);
  try {
    return call();
  } catch (Error& error) {
    if (error.context().site.empty()) error.context().site = site;
    throw;
  }
}

}  // namespace

std::string noteUserSite(Napi::Env env) {
  DoorGuard* guard = doorGuard();
  const Napi::FunctionReference& userSite = EnvState::of(env).userSite;
  if ((guard == nullptr && !isAnomalyMode()) || userSite.IsEmpty()) return "";
  std::string site = userSite.Call({}).ToString().Utf8Value();
  if (isAnomalyMode()) setForwardSite(site);
  if (guard != nullptr) guard->setSite(site);
  return site;
}

void refuseWhileRecording(Napi::Env env, const char* what, const char* wayOut, const char* reason) {
  if (doorGuard() == nullptr) return;
  noteUserSite(env);
  requireNotRecording(what, wayOut, reason);
}

napi_value callOperatorFromJs(const Napi::CallbackInfo& info) {
  const std::string name = readString(info[0], "the operator's name");
  const Given given = readArguments(name, info[1], info[2]);
  return withUserSite(
      info.Env(), [&] { return resultToJs(info.Env(), callByName(name, given.arguments), given.values); });
}

napi_value createCallFrame(const Napi::CallbackInfo& info) {
  return EnvState::of(info.Env()).frame.create(info.Env());
}

napi_value prepareOperator(const Napi::CallbackInfo& info) {
  const Operator* op = findOperator(readString(info[0], "the operator's name"));
  return Napi::Number::New(info.Env(), op == nullptr ? -1 : EnvState::of(info.Env()).frame.numberOf(*op));
}

napi_value internText(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(),
                           EnvState::of(info.Env()).frame.intern(readString(info[0], "the text")));
}

napi_value callPrepared(Napi::Env env) {
  EnvState& state = EnvState::of(env);
  CallFrame::Scratch scratch = std::exchange(state.frame.scratch, {});
  const Operator& op = state.frame.op();
  state.frame.read(state.tensors, scratch.arguments);
  withUserSite(env, [&] { callOperator(op, scratch.arguments, scratch.result); });
  napi_value value = resultToFrame(env, state, scratch.result);
  scratch.arguments.positional.clear();
  scratch.arguments.named.clear();
  scratch.result.values.clear();
  state.frame.scratch = std::move(scratch);
  return value;
}

napi_value hasOperatorFromJs(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), hasOperator(readString(info[0], "the operator's name")));
}

napi_value isRecordingFromJs(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), doorGuard() != nullptr);
}

napi_value operatorSchemasFromJs(const Napi::CallbackInfo& info) {
  return stringsToJs(info.Env(), operatorSchemas());
}

napi_value operatorCallsToJs(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(operatorCalls()));
}

}  // namespace torchlane
