// Autograd for the export table (addon.cpp): a tensor's place in the graph, backward passes, and the switches
// of the thread. Hooks are tensor_hooks.h, custom functions and checkpoints saved_graph.h. Thread: JS;
// backward passes stay on it.
#pragma once

#include <napi.h>

namespace torchlane {

napi_value isLeafTensor(const Napi::CallbackInfo& info);
// The name of the function that made it, "MulBackward0"; null for a leaf.
napi_value tensorGradFunction(const Napi::CallbackInfo& info);
napi_value tensorRequiresGrad(const Napi::CallbackInfo& info);
void setTensorRequiresGrad(const Napi::CallbackInfo& info);
napi_value tensorGrad(const Napi::CallbackInfo& info);
void setTensorGrad(const Napi::CallbackInfo& info);
void retainGrad(const Napi::CallbackInfo& info);
napi_value retainsGrad(const Napi::CallbackInfo& info);
napi_value isInferenceTensor(const Napi::CallbackInfo& info);

// backward(tensors, gradients, retainGraph, createGraph, inputs); no gradients: of one element each; no
// inputs: all leaves.
void backward(const Napi::CallbackInfo& info);
// gradientsOf(outputs, inputs, gradOutputs, retainGraph, createGraph, allowUnused) → Tensors, null for unused
napi_value gradientsOf(const Napi::CallbackInfo& info);

napi_value isGradEnabled(const Napi::CallbackInfo& info);
// setGradEnabled(enabled) → what it was
napi_value setGradEnabled(const Napi::CallbackInfo& info);
napi_value isInferenceModeEnabled(const Napi::CallbackInfo& info);
// callInInferenceMode(enabled, fn) → what fn returns
napi_value callInInferenceMode(const Napi::CallbackInfo& info);
// anomalyMode() → { isEnabled, checkNan }, of the process
napi_value anomalyMode(const Napi::CallbackInfo& info);
// setAnomalyMode(enabled, checkNan)
void setAnomalyModeFromJs(const Napi::CallbackInfo& info);

}  // namespace torchlane
