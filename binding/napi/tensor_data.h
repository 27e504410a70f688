// Contents of tensors across the boundary, copied once each way. For the export table (addon.cpp). Thread:
// JS.
#pragma once

#include <napi.h>

namespace torchlane {

// tensorFromData(typedArray, shape, dtype, device?) → Tensor
napi_value tensorFromData(const Napi::CallbackInfo& info);
// tensorData(tensor, what) → typed array in row-major order. `what` names the caller's method, for a
// recording's refusal.
napi_value tensorData(const Napi::CallbackInfo& info);
// tensorItem(tensor) → number | boolean
napi_value tensorItem(const Napi::CallbackInfo& info);

}  // namespace torchlane
