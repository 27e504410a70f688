// The native half of a JS Tensor: wrapped onto the instance of src/tensor's class, so that one object is the
// handle and what users hold. A tensor that has been disposed of has the tag and no wrap any more: every use
// is ERR_DISPOSED. The lifetime rules are in binding/README.md. Thread: JS, the one whose environment made
// it.
#pragma once

#include <ATen/core/Tensor.h>
#include <napi.h>

namespace torchlane {

class EnvState;

class TensorHandle {
 public:
  TensorHandle(napi_env env, at::Tensor tensor);
  ~TensorHandle();
  TensorHandle(const TensorHandle&) = delete;
  TensorHandle& operator=(const TensorHandle&) = delete;

  const at::Tensor& tensor() const noexcept { return tensor_; }
  // After the tensor's storage was exchanged (set_data): tells V8 of the new one.
  void recount();

 private:
  void count();
  void uncount() noexcept;

  napi_env env_;
  EnvState& state_;
  at::Tensor tensor_;
  const c10::StorageImpl* storage_ = nullptr;  // as counted
};

// A new instance of Tensor for `tensor`; null for an undefined one.
napi_value makeTensor(Napi::Env env, at::Tensor tensor);

// Makes `object`, an instance of a class derived from Tensor that is being constructed, the handle of
// `tensor`.
void wrapTensor(napi_env env, napi_value object, at::Tensor tensor);

// The handle of a JS value, or null if it is no Tensor. Throws ERR_DISPOSED for one that has been disposed
// of.
TensorHandle* findTensor(napi_env env, napi_value value);

// Lets go of a tensor: its memory, its handle and the finalizer that would have come. Does nothing for one
// that has been disposed of. Both throw ERR_ARGUMENT for what is no Tensor.
void disposeTensor(napi_env env, napi_value value);
bool isTensorDisposed(napi_env env, napi_value value);

}  // namespace torchlane
