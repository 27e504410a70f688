// Optimizers for the export table (addon.cpp), and their specification for a job. Thread: JS.
#pragma once

#include <napi.h>

#include "core/train/optimizer/optimizer.h"

namespace torchlane {

// sgdStep(parameters, gradients, momentumBuffers, options, places) → momentumBuffers: one step in place;
// `places`: the indices of the parameters among those of the optimizer, for errors. A buffer is null before a
// parameter's first step with momentum; the result has a new tensor there, the given object where there was
// one.
napi_value sgdStepFromJs(const Napi::CallbackInfo& info);

// { kind: 'sgd', options, momentumBuffers }
OptimizerSpec readOptimizerSpec(const Napi::Value& value);

}  // namespace torchlane
