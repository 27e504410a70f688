// Whether all ranks have built the same model, before the first of their gradients meet: otherwise buckets of
// different sizes would, in the middle of a backward pass.
#pragma once

#include <ATen/core/Tensor.h>
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>

#include <string>
#include <vector>

namespace torchlane {

// Thread: rank; collective. Compares names, dtypes and shapes with rank 0's. Where one rank differs, every
// rank throws the same ERR_COLLECTIVE_MISMATCH, which names the first parameter that differs.
void requireSameModel(c10d::ProcessGroup& group, const std::vector<std::string>& names,
                      const std::vector<at::Tensor>& parameters);

}  // namespace torchlane
