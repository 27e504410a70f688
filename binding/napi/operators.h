// Calling operators from JavaScript: arguments in, results out. For the export table (addon.cpp). Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// callOperator(name, positional[], named?) → a Tensor, a scalar, an array of these, or undefined.
napi_value callOperatorFromJs(const Napi::CallbackInfo& info);
// hasOperator(name) → boolean
napi_value hasOperatorFromJs(const Napi::CallbackInfo& info);

// While recording: tells the recording the user's line, for the operators that the calling function is about
// to run.
void noteUserSite(Napi::Env env);

}  // namespace torchlane
