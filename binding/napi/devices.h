// What the machine has, for the export table (addon.cpp). Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// openCuda(path): the plugin, before any torch call; throws ERR_CUDA_UNAVAILABLE with the reason.
void openCuda(const Napi::CallbackInfo& info);
// cudaDeviceCount() → 0 where there is no CUDA, whatever the reason.
napi_value cudaDeviceCount(const Napi::CallbackInfo& info);
// devices(type) → [{ index, name, computeCapability, totalBytes }]; throws ERR_CUDA_UNAVAILABLE.
napi_value devices(const Napi::CallbackInfo& info);
// cpu() → { capability, cores }: what decides bits and threads.
napi_value cpu(const Napi::CallbackInfo& info);

}  // namespace torchlane
