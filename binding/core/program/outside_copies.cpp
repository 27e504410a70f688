// See outside_copies.h.
#include "core/program/outside_copies.h"

#include <ATen/ATen.h>

#include "core/program/geometry.h"
#include "core/program/host_memory.h"

namespace torchlane {

at::Tensor copyOf(const at::Tensor& tensor, c10::Device device) {
  const at::Tensor source = tensor.detach();
  return source.device() == device ? source.clone()
                                   : source.to(device, /*non_blocking=*/false, /*copy=*/true);
}

const at::Tensor& OutsideCopies::of(const at::Tensor& tensor, c10::Device device) {
  Copied& copied = byStorage_[Geometry::storageOf(tensor)];
  if (!copied.copy.defined()) copied = {tensor, copyOf(wholeStorage(tensor), device)};
  return copied.copy;
}

}  // namespace torchlane
