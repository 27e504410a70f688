// The one catch ladder between C++ and JavaScript: every exported function is wrapped by `guarded`, which
// turns whatever is thrown into a JS error of the class that its code belongs to (src/errors.ts). Thread: JS.
#pragma once

#include <napi.h>

#include <type_traits>

#include "core/base/error.h"

namespace torchlane {

// The JS error for `error`: made by TypeScript's errorFrom() from plain fields.
Napi::Value errorToJs(Napi::Env env, const Error& error);

// Throws the exception that is being handled to JavaScript; call it inside a catch block.
void throwCurrentToJs(Napi::Env env) noexcept;

template <auto Function>
napi_value withInfo(const Napi::CallbackInfo& info) {
  if constexpr (std::is_void_v<std::invoke_result_t<decltype(Function), const Napi::CallbackInfo&>>) {
    Function(info);
    return nullptr;
  } else {
    return Function(info);
  }
}

// `Function` (CallbackInfo → napi_value, any Napi::Value, or nothing; without arguments the environment
// alone, which costs less) as a callback that lets no C++ exception out.
template <auto Function>
napi_value guarded(napi_env env, napi_callback_info raw) {
  try {
    if constexpr (std::is_invocable_v<decltype(Function), Napi::Env>) {
      return Function(Napi::Env(env));
    } else {
      return withInfo<Function>(Napi::CallbackInfo(env, raw));
    }
  } catch (...) {
    throwCurrentToJs(env);
    return nullptr;
  }
}

}  // namespace torchlane
