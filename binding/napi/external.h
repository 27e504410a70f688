// Native objects that JavaScript only carries around (Programs, jobs): a tagged External over a shared_ptr,
// freed by the garbage collector. Thread: JS.
#pragma once

#include <napi.h>

#include <memory>

#include "core/base/error.h"
#include "napi/read.h"

namespace torchlane {

// One tag per type, so that a handle of another kind, or of another addon, is refused.
template <class T>
struct ExternalTag;

template <class T>
napi_value makeExternal(Napi::Env env, std::shared_ptr<T> object) {
  auto* holder = new std::shared_ptr<T>(std::move(object));
  auto external = Napi::External<std::shared_ptr<T>>::New(
      env, holder, [](Napi::BasicEnv, std::shared_ptr<T>* held) { delete held; });
  external.TypeTag(&ExternalTag<T>::value);
  return external;
}

template <class T>
std::shared_ptr<T> readExternal(const Napi::Value& value, const char* what) {
  if (value.IsExternal()) {
    const auto external = value.As<Napi::External<std::shared_ptr<T>>>();
    if (external.CheckTypeTag(&ExternalTag<T>::value)) return *external.Data();
  }
  throw Error(Code::ERR_ARGUMENT, std::string("expected ") + what + ", received " + describeJs(value));
}

}  // namespace torchlane
