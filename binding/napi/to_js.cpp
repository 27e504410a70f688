// See to_js.h.
#include "napi/to_js.h"

#include "napi/tensor_handle.h"

namespace torchlane {
namespace {

template <class T, class Convert>
Napi::Array listToJs(Napi::Env env, const std::vector<T>& items, Convert convert) {
  Napi::Array list = Napi::Array::New(env, items.size());
  for (uint32_t i = 0; i < items.size(); ++i) list.Set(i, convert(items[i]));
  return list;
}

}  // namespace

Napi::Array numbersToJs(Napi::Env env, const std::vector<double>& numbers) {
  return listToJs(env, numbers, [&](double number) { return Napi::Number::New(env, number); });
}

Napi::Array stringsToJs(Napi::Env env, const std::vector<std::string>& strings) {
  return listToJs(env, strings, [&](const std::string& string) { return Napi::String::New(env, string); });
}

Napi::Array optionalTensorsToJs(Napi::Env env, const std::vector<at::Tensor>& tensors) {
  return listToJs(env, tensors, [&](const at::Tensor& tensor) {
    return tensor.defined() ? Napi::Value(env, makeTensor(env, tensor)) : env.Null();
  });
}

}  // namespace torchlane
