// JavaScript values that native objects keep (hooks, a custom function's backward), and calling the functions
// among them. A KeptValue may die on any thread, at any time; the reference to V8 dies on the thread of its
// environment, and at the latest with it. Thread: JS unless said otherwise.
#pragma once

#include <napi.h>

#include <functional>
#include <memory>
#include <vector>

#include "core/base/error.h"

namespace torchlane {

class KeptValues;

class KeptValue {
 public:
  // `value`: an object or a function.
  static std::shared_ptr<KeptValue> keep(Napi::Env env, napi_value value);
  // Thread: any. On another one than the environment's the reference waits for the next use of that
  // environment's kept values.
  ~KeptValue();
  KeptValue(const KeptValue&) = delete;
  KeptValue& operator=(const KeptValue&) = delete;

  // Throws ERR_ARGUMENT on another thread than the environment's: `what` names the function
  // ("a hook of a tensor"). To be called inside of a handle scope.
  Napi::Value value(const char* what) const;

  // Calls the function inside of a handle scope of its own: `arguments` makes what it gets, `use` takes what
  // it returns. What JavaScript throws comes out of here as ThrownByJs. Thread: any, refused as by value().
  void call(const char* what, const std::function<std::vector<napi_value>(Napi::Env)>& arguments,
            const std::function<void(const Napi::Value&)>& use) const;

 private:
  friend class KeptValues;
  KeptValue(std::weak_ptr<KeptValues> owner, napi_ref reference)
      : owner_(std::move(owner)), reference_(reference) {}

  const std::weak_ptr<KeptValues> owner_;
  const napi_ref reference_;
};

// What JavaScript threw through native code, whatever it is: goes on unchanged (guard.cpp).
class ThrownByJs final : public Error {
 public:
  explicit ThrownByJs(std::shared_ptr<KeptValue> box)
      : Error(Code::ERR_INTERNAL, "JavaScript threw"), box_(std::move(box)) {}
  void throwToJs(napi_env env) const noexcept;

 private:
  std::shared_ptr<KeptValue> box_;  // an array of the value; null: the environment is ending
};

// Calls `function`; throws ThrownByJs. The handle of the result belongs to the caller's handle scope.
Napi::Value callJs(Napi::Env env, napi_value function, const std::vector<napi_value>& arguments);

}  // namespace torchlane
