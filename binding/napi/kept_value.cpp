// See kept_value.h.
#include "napi/kept_value.h"

#include <mutex>
#include <thread>
#include <unordered_set>

#include "core/base/check.h"
#include "napi/env_state.h"

namespace torchlane {

// Those of one environment: in EnvState::held, which closes it as the environment ends.
class KeptValues : public std::enable_shared_from_this<KeptValues> {
 public:
  static std::shared_ptr<KeptValues> of(napi_env env) {
    std::shared_ptr<void>& held = EnvState::of(env).held[&kKey];
    if (held == nullptr) {
      auto made = std::make_shared<KeptValues>(env);
      // Natives that outlive the environment hold it weakly, some of them for the length of a call.
      held = std::shared_ptr<void>(made.get(), [made](void*) { made->close(); });
    }
    return static_cast<KeptValues*>(held.get())->shared_from_this();
  }

  explicit KeptValues(napi_env env) : env_(env), thread_(std::this_thread::get_id()) {}

  std::shared_ptr<KeptValue> keep(napi_value value) {
    dropDead();
    napi_ref reference = nullptr;
    if (napi_create_reference(env_, value, 1, &reference) != napi_ok) throw Napi::Error::New(env_);
    live_.insert(reference);
    return std::shared_ptr<KeptValue>(new KeptValue(weak_from_this(), reference));
  }

  bool isHere() const noexcept { return std::this_thread::get_id() == thread_; }
  napi_env env() const noexcept { return env_; }

  // Thread: any.
  void release(napi_ref reference) noexcept {
    const std::lock_guard lock(mutex_);
    if (isClosed_) return;
    if (isHere()) {
      drop(reference);
    } else {
      dead_.push_back(reference);
    }
  }

  void close() noexcept {
    const std::lock_guard lock(mutex_);
    isClosed_ = true;
    for (napi_ref reference : live_) napi_delete_reference(env_, reference);
    live_.clear();
  }

  void dropDead() noexcept {
    const std::lock_guard lock(mutex_);
    for (napi_ref reference : dead_) drop(reference);
    dead_.clear();
  }

 private:
  void drop(napi_ref reference) noexcept {
    if (live_.erase(reference) > 0) napi_delete_reference(env_, reference);
  }

  static constexpr char kKey = 0;
  const napi_env env_;
  const std::thread::id thread_;
  std::mutex mutex_;
  bool isClosed_ = false;
  std::unordered_set<napi_ref> live_;  // of this thread
  std::vector<napi_ref> dead_;         // let go of by others
};

std::shared_ptr<KeptValue> KeptValue::keep(Napi::Env env, napi_value value) {
  return KeptValues::of(env)->keep(value);
}

KeptValue::~KeptValue() {
  if (const auto owner = owner_.lock()) owner->release(reference_);
}

Napi::Value KeptValue::value(const char* what) const {
  const auto owner = owner_.lock();
  if (owner == nullptr || !owner->isHere()) {
    throw Error(Code::ERR_ARGUMENT,
                std::string("expected the backward pass on the thread of ") + what +
                    (owner == nullptr ? ", which has ended" : ", and not nested deeper than 60 times"));
  }
  napi_value value = nullptr;
  if (napi_get_reference_value(owner->env(), reference_, &value) != napi_ok || value == nullptr)
    throw ThrownByJs(nullptr);
  return Napi::Value(owner->env(), value);
}

void KeptValue::call(const char* what, const std::function<std::vector<napi_value>(Napi::Env)>& arguments,
                     const std::function<void(const Napi::Value&)>& use) const {
  const auto owner = owner_.lock();
  if (owner == nullptr || !owner->isHere()) (void)value(what);
  const Napi::Env env(owner->env());
  const Napi::HandleScope scope(env);
  owner->dropDead();
  use(callJs(env, value(what), arguments(env)));
}

void ThrownByJs::throwToJs(napi_env env) const noexcept {
  try {
    if (box_ == nullptr) return;  // nothing runs any more
    const Napi::HandleScope scope(env);
    const Napi::Value thrown = box_->value("an error").As<Napi::Array>().Get(0u);
    napi_throw(env, thrown);
  } catch (...) {
    napi_throw_error(env, "ERR_INTERNAL", "an error could not be reported. Please report this.");
  }
}

Napi::Value callJs(Napi::Env env, napi_value function, const std::vector<napi_value>& arguments) {
  napi_value result = nullptr;
  const napi_status status =
      napi_call_function(env, env.Undefined(), function, arguments.size(), arguments.data(), &result);
  if (status == napi_ok) return Napi::Value(env, result);
  bool isPending = false;
  napi_value thrown = nullptr;
  if (napi_is_exception_pending(env, &isPending) != napi_ok || !isPending ||
      napi_get_and_clear_last_exception(env, &thrown) != napi_ok || thrown == nullptr) {
    throw ThrownByJs(nullptr);
  }
  napi_value box = nullptr;
  if (napi_create_array_with_length(env, 1, &box) != napi_ok ||
      napi_set_element(env, box, 0, thrown) != napi_ok) {
    throw ThrownByJs(nullptr);
  }
  throw ThrownByJs(KeptValue::keep(env, box));
}

}  // namespace torchlane
