// Optimizers for the export table (addon.cpp): an external object that holds parameters and state, one step
// at a time. Thread: JS.
#pragma once

#include <napi.h>

#include <memory>
#include <vector>

#include "core/train/optimizer/optimizer.h"

namespace torchlane {

// createOptimizer(kind) → an optimizer without parameters
napi_value createOptimizer(const Napi::CallbackInfo& info);
// addOptimizerGroup(optimizer, parameters, group): `group` has the options by name.
void addOptimizerGroup(const Napi::CallbackInfo& info);
// stepOptimizer(optimizer, groups): one step of the parameters that have a gradient.
void stepOptimizer(const Napi::CallbackInfo& info);
// optimizerStateNames(optimizer) → PyTorch's names of the kinds of state, in PyTorch's order
napi_value optimizerStateNames(const Napi::CallbackInfo& info);
// optimizerState(optimizer) → per parameter the tensors by kind, null for none, which share memory with the
// optimizer's; null before its first step
napi_value optimizerState(const Napi::CallbackInfo& info);
// setOptimizerState(optimizer, state): as optimizerState gives it; copies.
void setOptimizerState(const Napi::CallbackInfo& info);

// cosine(x), power(x, y): the C library's, as Python's; JavaScript's differ in the last bit. For schedules.
napi_value cosine(const Napi::CallbackInfo& info);
napi_value power(const Napi::CallbackInfo& info);

// { handle, groups }: the optimizer as it is now. It is only read.
OptimizerSpec readOptimizerSpec(const Napi::Value& value);
std::shared_ptr<Optimizer> readOptimizer(const Napi::Value& value);

}  // namespace torchlane
