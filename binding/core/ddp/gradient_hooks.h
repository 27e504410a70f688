// What may be done with a bucket of gradients instead of the plain sum: c10d's hooks of the same names, for
// the Reducer. A hook divides by the number of ranks itself.
#pragma once

#include <memory>
#include <string>
#include <torch/csrc/distributed/c10d/comm.hpp>

namespace torchlane {

enum class GradientHook : uint8_t {
  kAllReduce,  // the mean, in the gradients' own dtype
  kFloat16,    // summed in float16, half the bytes
  kBFloat16,
};

// 'allreduce', 'fp16', 'bf16'; ERR_ARGUMENT for another name.
GradientHook gradientHookNamed(const std::string& name);

std::unique_ptr<c10d::CommHookInterface> makeGradientHook(GradientHook kind,
                                                          c10::intrusive_ptr<c10d::ProcessGroup> group);

}  // namespace torchlane
