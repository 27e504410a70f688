// The eager optimizer's step for the export table (addon.cpp); the update itself is core/train/optimizer.
// Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// sgdStep(parameters, gradients, momentumBuffers, options) → momentumBuffers: one step in place. A buffer is
// null before a parameter's first step with momentum; the result has a new tensor there, the given object
// where there was one.
napi_value sgdStepFromJs(const Napi::CallbackInfo& info);

}  // namespace torchlane
