// What JavaScript does to the graph itself, for the export table (addon.cpp): custom functions, checkpoints
// and hooks of saved tensors. Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// beginFunction(name, inputs) → a call, before the user's forward
napi_value beginFunction(const Napi::CallbackInfo& info);
// finishFunction(call, { outputs, saved, dirty, nonDifferentiable, materializesGrads }, backward) → outputs.
// backward(gradients, saved) → one gradient per input, null for none.
napi_value finishFunction(const Napi::CallbackInfo& info);

// callCheckpointed(inputs, { preserveRngState, isChecked }, forward, recompute) → what forward() returns
napi_value callCheckpointed(const Napi::CallbackInfo& info);
// callWithSavedHooks(pack, unpack, fn) → what fn() returns. pack(tensor) → an object; unpack(object) → a
// tensor.
napi_value callWithSavedHooks(const Napi::CallbackInfo& info);

}  // namespace torchlane
