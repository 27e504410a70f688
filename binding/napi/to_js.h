// Lists of plain values as JS arrays. Thread: JS.
#pragma once

#include <ATen/core/Tensor.h>
#include <napi.h>

#include <string>
#include <vector>

namespace torchlane {

Napi::Array numbersToJs(Napi::Env env, const std::vector<double>& numbers);
Napi::Array stringsToJs(Napi::Env env, const std::vector<std::string>& strings);
// Undefined tensors become null.
Napi::Array optionalTensorsToJs(Napi::Env env, const std::vector<at::Tensor>& tensors);

}  // namespace torchlane
