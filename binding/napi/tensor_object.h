// What a Tensor says of itself, and its end; its place in autograd is autograd.h. For the export table
// (addon.cpp). Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// adoptTensor(source) → the number of a new tensor with source's values, detached: for a class derived from
// Tensor, whose instance is being constructed.
napi_value adoptTensor(const Napi::CallbackInfo& info);
// setTensorData(tensor, source): other values behind the same tensor, as `tensor.data = source` in Python.
void setTensorData(const Napi::CallbackInfo& info);
// releaseTensors(count): lets go of the tensors whose numbers stand in the call frame's `slots`.
void releaseTensors(const Napi::CallbackInfo& info);
// guardTensor(object, number): the garbage collector lets go of the tensor when it finds the object.
void guardTensor(const Napi::CallbackInfo& info);

napi_value tensorShape(const Napi::CallbackInfo& info);
napi_value tensorStrides(const Napi::CallbackInfo& info);
napi_value tensorDtype(const Napi::CallbackInfo& info);
// While recording: the device of the tensor's stand-in.
napi_value tensorDevice(const Napi::CallbackInfo& info);
// 'strided', 'sparseCoo'…
napi_value tensorLayout(const Napi::CallbackInfo& info);
// refuseInStep(what, wayOut, reason?): throws a TraceError while the thread records, which holds though it is
// caught.
void refuseInStep(const Napi::CallbackInfo& info);

// tensorStats() → { live, liveBytes, finalized } of this thread
napi_value tensorStats(const Napi::CallbackInfo& info);

}  // namespace torchlane
