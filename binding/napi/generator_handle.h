// Random generators: the native half of the JS class Generator (wrapped like a tensor, see tensor_handle.h),
// and the default generators' seed. Thread: JS.
#pragma once

#include <ATen/core/Generator.h>
#include <napi.h>

#include <optional>

namespace torchlane {

// The generator behind a JS value, or nothing if it is no Generator.
std::optional<at::Generator> findGenerator(napi_env env, napi_value value);

// For the export table (addon.cpp).
void createGenerator(const Napi::CallbackInfo& info);
void setGeneratorSeed(const Napi::CallbackInfo& info);
napi_value getGeneratorSeed(const Napi::CallbackInfo& info);
napi_value getGeneratorState(const Napi::CallbackInfo& info);
void setGeneratorState(const Napi::CallbackInfo& info);
void manualSeed(const Napi::CallbackInfo& info);

}  // namespace torchlane
