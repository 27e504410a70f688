// What the steps of one job bring in from outside, copied to the run's device. Thread: JS.
#pragma once

#include <ATen/core/Tensor.h>

#include <unordered_map>

namespace torchlane {

// A copy on `device` with the strides of `tensor`, which is dense.
at::Tensor copyOf(const at::Tensor& tensor, c10::Device device);

// Copies of what the steps of one job bring in from outside, one a storage: all its Programs read the same
// values, those that the first recording saw.
class OutsideCopies {
 public:
  // The copy of `tensor`'s whole storage on `device`, made at the first call for it.
  const at::Tensor& of(const at::Tensor& tensor, c10::Device device);

 private:
  struct Copied {
    at::Tensor original;  // held, so that no address is used twice
    at::Tensor copy;
  };
  std::unordered_map<const c10::StorageImpl*, Copied> byStorage_;
};

}  // namespace torchlane
