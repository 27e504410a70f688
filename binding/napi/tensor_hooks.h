// Hooks that JavaScript hangs on a tensor's gradient, for the export table (addon.cpp). Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// registerHook(tensor, hook) → what removeHook takes. hook(gradient) may return another gradient.
napi_value registerHook(const Napi::CallbackInfo& info);
// registerPostAccumulateGradHook(tensor, hook) → what removeHook takes. hook(tensor), with a handle of its
// own, once `grad` was added to.
napi_value registerPostAccumulateGradHook(const Napi::CallbackInfo& info);
// removeHook(hook): does nothing for one that is gone.
void removeHook(const Napi::CallbackInfo& info);

}  // namespace torchlane
