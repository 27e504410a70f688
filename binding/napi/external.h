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
struct ExternalHolder {
  std::shared_ptr<T> object;
  int64_t bytes;  // as told to V8
};

// `bytes`: what goes with the object. V8 is told, so that it collects objects of much memory in time.
template <class T>
napi_value makeExternal(Napi::Env env, std::shared_ptr<T> object, int64_t bytes = 0) {
  auto* holder = new ExternalHolder<T>{std::move(object), bytes};
  auto external =
      Napi::External<ExternalHolder<T>>::New(env, holder, [](Napi::BasicEnv env, ExternalHolder<T>* held) {
        if (held->bytes > 0) Napi::MemoryManagement::AdjustExternalMemory(env, -held->bytes);
        delete held;
      });
  if (bytes > 0) Napi::MemoryManagement::AdjustExternalMemory(env, bytes);
  external.TypeTag(&ExternalTag<T>::value);
  return external;
}

// The object has come to hold that many bytes. `value`: what makeExternal made.
template <class T>
void setExternalBytes(const Napi::Value& value, int64_t bytes) {
  auto* holder = value.As<Napi::External<ExternalHolder<T>>>().Data();
  if (holder->bytes == bytes) return;
  Napi::MemoryManagement::AdjustExternalMemory(value.Env(), bytes - holder->bytes);
  holder->bytes = bytes;
}

template <class T>
std::shared_ptr<T> readExternal(const Napi::Value& value, const char* what) {
  if (value.IsExternal()) {
    const auto external = value.As<Napi::External<ExternalHolder<T>>>();
    if (external.CheckTypeTag(&ExternalTag<T>::value)) return external.Data()->object;
  }
  throw Error(Code::ERR_ARGUMENT, std::string("expected ") + what + ", received " + describeJs(value));
}

}  // namespace torchlane
