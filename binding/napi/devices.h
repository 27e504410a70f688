// What the machine has, for the export table (addon.cpp). Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// openCuda(path): the plugin, before any torch call; throws ERR_CUDA_UNAVAILABLE with the reason.
void openCuda(const Napi::CallbackInfo& info);
// refuseCuda(reason): in its place, where the plugin is not to be opened.
void refuseCuda(const Napi::CallbackInfo& info);
// cudaDeviceCount() → 0 where there is no CUDA, whatever the reason.
napi_value cudaDeviceCount(const Napi::CallbackInfo& info);
// devices(type) → [{ index, name, computeCapability, totalBytes }]; throws ERR_CUDA_UNAVAILABLE.
napi_value devices(const Napi::CallbackInfo& info);
// acceleratorFacts(type) → { driver, runtime, nccl, ncclCompiled, freeBytes[], peerAccess[][] }:
// AcceleratorFacts. ERR_CUDA_UNAVAILABLE without a plugin.
napi_value acceleratorFacts(const Napi::CallbackInfo& info);
// emptyCache(type, index), synchronize(type, index), memoryStats(type, index) → { 'allocatedBytes.all.peak':
// … } and resetPeakMemoryStats(type, index); a negative index is the current device. ERR_CUDA_UNAVAILABLE.
void emptyCache(const Napi::CallbackInfo& info);
void synchronizeDevice(const Napi::CallbackInfo& info);
napi_value memoryStats(const Napi::CallbackInfo& info);
void resetPeakMemoryStats(const Napi::CallbackInfo& info);
// setNumThreads(threads): of the calling thread's operators, of threads that have run none yet, and of the
// ranks of runs that start from now on. getNumThreads() → of the calling thread.
void setNumThreads(const Napi::CallbackInfo& info);
napi_value getNumThreads(const Napi::CallbackInfo& info);
// setDeterministicAlgorithms(enabled, warnOnly), deterministicAlgorithms() → { enabled, warnOnly }: of the
// process.
void setDeterministicAlgorithms(const Napi::CallbackInfo& info);
napi_value deterministicAlgorithms(const Napi::CallbackInfo& info);
// cpu() → { capability, cores }: what decides bits and threads.
napi_value cpu(const Napi::CallbackInfo& info);

}  // namespace torchlane
