// See guard.h.
#include "napi/guard.h"

#include "core/tensor/torch_error.h"
#include "napi/env_state.h"
#include "napi/kept_value.h"

namespace torchlane {

Napi::Value errorToJs(Napi::Env env, const Error& error) {
  const ErrorContext& context = error.context();
  Napi::Object fields = Napi::Object::New(env);
  fields.Set("code", codeName(error.code()));
  fields.Set("message", error.message());
  if (!context.op.empty()) fields.Set("op", context.op);
  if (!context.site.empty()) fields.Set("site", context.site);
  if (context.sequence) fields.Set("sequence", static_cast<double>(*context.sequence));
  if (context.rank) fields.Set("rank", *context.rank);
  if (context.device) fields.Set("device", *context.device);
  if (!context.path.empty()) fields.Set("path", context.path);
  const Napi::FunctionReference& factory = EnvState::of(env).errorFactory;
  if (!factory.IsEmpty()) return factory.Call({fields});
  // Before TypeScript has handed its factory over there are only this file's own mistakes to report.
  Napi::Error plain = Napi::Error::New(env, error.message());
  plain.Set("code", codeName(error.code()));
  return plain.Value();
}

void throwCurrentToJs(Napi::Env env) noexcept {
  try {
    try {
      throw;
    } catch (const Napi::Error& error) {
      // Thrown by JavaScript that native code called: it goes on as it is.
      error.ThrowAsJavaScriptException();
    } catch (const ThrownByJs& thrown) {
      thrown.throwToJs(env);
    } catch (...) {
      const Napi::Value error = errorToJs(env, currentError());
      napi_throw(env, error);
    }
  } catch (...) {
    // The environment is being torn down, or JavaScript threw while the error was made: that exception is
    // pending.
    bool isPending = false;
    napi_is_exception_pending(env, &isPending);
    if (!isPending)
      napi_throw_error(env, "ERR_INTERNAL", "an error could not be reported. Please report this.");
  }
}

}  // namespace torchlane
