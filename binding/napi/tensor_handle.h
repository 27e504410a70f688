// Tensors as JavaScript holds them: instances of the class of src/tensor, whose private number names their
// place in the environment's table (tensor_table.h). The number of one that has been disposed of is negative:
// every use is ERR_DISPOSED. The lifetime rules are in binding/README.md. Thread: JS, the one whose
// environment made it.
#pragma once

#include <ATen/core/Tensor.h>
#include <napi.h>

namespace torchlane {

class EnvState;

// `tensor`, which is defined, as a place in the environment's table. The caller makes the JS half.
int32_t openTensor(EnvState& state, at::Tensor tensor);

// A new instance of Tensor for `tensor`; null for an undefined one.
napi_value makeTensor(Napi::Env env, at::Tensor tensor);

// The place of a JS value's tensor in the table, or 0 if the value is no Tensor. Throws ERR_DISPOSED for one
// that has been disposed of.
int32_t findSlot(napi_env env, napi_value value);

// The tensor of a JS value, or null if it is no Tensor. Throws as findSlot. The address holds until the
// tensor is disposed of, which JavaScript that is called meanwhile may do.
const at::Tensor* findTensor(napi_env env, napi_value value);

}  // namespace torchlane
