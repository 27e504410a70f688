// Whether two tensors lay their elements out alike, which fused kernels take for granted.
#pragma once

#include <ATen/core/Tensor.h>

namespace torchlane {

// Equal sizes, and equal strides wherever a stride matters (dimensions of more than one element).
inline bool hasSameLayout(const at::Tensor& a, const at::Tensor& b) {
  if (a.sizes() != b.sizes()) return false;
  const auto sizes = a.sizes();
  const auto left = a.strides();
  const auto right = b.strides();
  for (size_t i = 0; i < sizes.size(); ++i)
    if (sizes[i] > 1 && left[i] != right[i]) return false;
  return true;
}

}  // namespace torchlane
