// See read.h.
#include "napi/read.h"

#include <cmath>

#include "core/base/check.h"
#include "core/tensor/torch_names.h"
#include "napi/env_state.h"
#include "napi/generator_handle.h"

namespace torchlane {
namespace {

[[noreturn]] void fail(const char* what, const std::string& expected, const Napi::Value& value) {
  throw Error(Code::ERR_ARGUMENT,
              detail::concat("expected ", expected, " for ", what, ", received ", describeJs(value)));
}

[[noreturn]] void failStatus(napi_env env) {
  throw Napi::Error::New(env);
}

std::string readText(napi_env env, napi_value value) {
  // Most strings are names of dtypes and operators: one call, no allocation for the length.
  char buffer[64];
  size_t length = 0;
  if (napi_get_value_string_utf8(env, value, buffer, sizeof buffer, &length) != napi_ok) failStatus(env);
  if (length < sizeof buffer - 1) return std::string(buffer, length);
  return Napi::String(env, value).Utf8Value();
}

[[noreturn]] void refuseArgument(const Napi::Value& value) {
  throw Error(
      Code::ERR_ARGUMENT,
      "an operator takes tensors, numbers, bigints, booleans, strings, null, generators and arrays of "
      "these, received " +
          describeJs(value));
}

ArgValue readObject(napi_env env, napi_value value) {
  if (const at::Tensor* tensor = findTensor(env, value)) return *tensor;
  bool isArray = false;
  if (napi_is_array(env, value, &isArray) == napi_ok && isArray) {
    uint32_t length = 0;
    if (napi_get_array_length(env, value, &length) != napi_ok) failStatus(env);
    ArgList list;
    list.reserve(length);
    for (uint32_t i = 0; i < length; ++i) {
      const Napi::HandleScope scope(env);
      napi_value item = nullptr;
      if (napi_get_element(env, value, i, &item) != napi_ok) failStatus(env);
      list.push_back(readArgValue(env, item));
    }
    return list;
  }
  if (std::optional<at::Generator> generator = findGenerator(env, value)) return *generator;
  const Napi::Object object(env, value);
  if (object.InstanceOf(EnvState::of(env).floatScalarClass.Value())) {
    return Number{readNumber(object.Get("value"), "float()"), true};
  }
  refuseArgument(object);
}

}  // namespace

std::string describeJs(const Napi::Value& value) {
  switch (value.Type()) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_boolean:
      return value.As<Napi::Boolean>().Value() ? "true" : "false";
    case napi_number:
      return detail::concat(value.As<Napi::Number>().DoubleValue());
    case napi_bigint:
      return "a bigint";
    case napi_string: {
      const std::string text = value.As<Napi::String>().Utf8Value();
      return text.size() <= 40 ? detail::concat("'", text, "'")
                               : detail::concat("'", text.substr(0, 40), "…'");
    }
    case napi_symbol:
      return "a symbol";
    case napi_function:
      return "a function";
    case napi_object: {
      if (value.IsArray()) return detail::concat("an array of ", value.As<Napi::Array>().Length());
      const Napi::Value constructor = value.As<Napi::Object>().Get("constructor");
      if (!constructor.IsFunction()) return "an object";
      const std::string name = constructor.As<Napi::Object>().Get("name").ToString().Utf8Value();
      return name == "Object" || name.empty() ? "an object" : "an instance of " + name;
    }
    default:
      return "an external value";
  }
}

std::string readString(const Napi::Value& value, const char* what) {
  if (!value.IsString()) fail(what, "a string", value);
  return readText(value.Env(), value);
}

bool readBool(const Napi::Value& value, const char* what) {
  if (!value.IsBoolean()) fail(what, "true or false", value);
  return value.As<Napi::Boolean>().Value();
}

double readNumber(const Napi::Value& value, const char* what) {
  if (!value.IsNumber()) fail(what, "a number", value);
  return value.As<Napi::Number>().DoubleValue();
}

int64_t readInteger(const Napi::Value& value, const char* what) {
  constexpr double kMaxSafeInteger = 9007199254740991.0;
  if (value.IsNumber()) {
    const double number = value.As<Napi::Number>().DoubleValue();
    if (std::trunc(number) == number && std::abs(number) <= kMaxSafeInteger)
      return static_cast<int64_t>(number);
  } else if (value.IsBigInt()) {
    bool isLossless = false;
    const int64_t integer = value.As<Napi::BigInt>().Int64Value(&isLossless);
    if (isLossless) return integer;
  }
  fail(what, "an integer", value);
}

std::vector<int64_t> readIntegers(const Napi::Value& value, const char* what) {
  if (!value.IsArray()) fail(what, "an array of integers", value);
  const auto array = value.As<Napi::Array>();
  std::vector<int64_t> result;
  result.reserve(array.Length());
  for (uint32_t i = 0; i < array.Length(); ++i) result.push_back(readInteger(array.Get(i), what));
  return result;
}

at::ScalarType readDtype(const Napi::Value& value, const char* what) {
  const auto dtype = value.IsString() ? dtypeFromName(readText(value.Env(), value)) : std::nullopt;
  if (!dtype) fail(what, "a dtype (" + dtypeNames() + ")", value);
  return *dtype;
}

c10::Device readDevice(const Napi::Value& value, const char* what) {
  const auto device = value.IsString() ? deviceFromName(readText(value.Env(), value)) : std::nullopt;
  if (!device) fail(what, "a device ('cpu', 'cuda', 'cuda:1')", value);
  return *device;
}

Napi::Function readFunction(const Napi::Value& value, const char* what) {
  if (!value.IsFunction()) fail(what, "a function", value);
  return value.As<Napi::Function>();
}

at::Tensor readTensor(const Napi::Value& value, const char* what) {
  const at::Tensor* tensor = findTensor(value.Env(), value);
  if (tensor == nullptr) fail(what, "a Tensor", value);
  return *tensor;
}

namespace {

template <class Read>
auto readList(const Napi::Value& value, const char* what, const char* expected, Read read) {
  if (!value.IsArray()) fail(what, expected, value);
  const auto array = value.As<Napi::Array>();
  std::vector<decltype(read(Napi::Value(), what))> result;
  result.reserve(array.Length());
  for (uint32_t i = 0; i < array.Length(); ++i) result.push_back(read(array.Get(i), what));
  return result;
}

}  // namespace

std::vector<at::Tensor> readTensors(const Napi::Value& value, const char* what) {
  return readList(value, what, "an array of Tensors", readTensor);
}

std::vector<at::Tensor> readOptionalTensors(const Napi::Value& value, const char* what) {
  return readList(value, what, "an array of Tensors or null", [](const Napi::Value& entry, const char* name) {
    return entry.IsNull() ? at::Tensor() : readTensor(entry, name);
  });
}

std::vector<std::string> readStrings(const Napi::Value& value, const char* what) {
  return readList(value, what, "an array of strings", readString);
}

std::vector<bool> readBools(const Napi::Value& value, const char* what) {
  return readList(value, what, "an array of booleans", readBool);
}

std::optional<Napi::Value> findOption(const Napi::Value& options, const char* name) {
  if (options.IsUndefined()) return std::nullopt;
  if (!options.IsObject()) fail("options", "an object", options);
  const Napi::Value value = options.As<Napi::Object>().Get(name);
  return value.IsUndefined() ? std::nullopt : std::optional(value);
}

ArgValue readArgValue(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  if (napi_typeof(env, value, &type) != napi_ok) failStatus(env);
  switch (type) {
    case napi_undefined:
      return Undefined{};
    case napi_null:
      return Null{};
    case napi_boolean: {
      bool flag = false;
      napi_get_value_bool(env, value, &flag);
      return flag;
    }
    case napi_number: {
      double number = 0;
      napi_get_value_double(env, value, &number);
      return number;
    }
    case napi_bigint: {
      int64_t integer = 0;
      bool isLossless = false;
      napi_get_value_bigint_int64(env, value, &integer, &isLossless);
      if (!isLossless)
        throw Error(Code::ERR_ARGUMENT, "expected a bigint of at most 64 bits, received a larger one");
      return BigInteger{integer};
    }
    case napi_string:
      return readText(env, value);
    case napi_object:
      return readObject(env, value);
    default:
      refuseArgument(Napi::Value(env, value));
  }
}

}  // namespace torchlane
