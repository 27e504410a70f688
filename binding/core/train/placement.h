// A model's tensors on a rank's device, laid out as its Programs have them. Knows no rank and no job.
#pragma once

#include <ATen/core/Tensor.h>

#include <unordered_map>
#include <vector>

#include "core/program/program.h"

namespace torchlane {

// A copy of `initial` on `device`, laid out as the Program's register was.
at::Tensor replicate(const at::Tensor& initial, const RegisterMeta& meta, c10::Device device);

// Moves a job's constants to a rank's device, storage by storage: views of one storage share it there as
// well.
class ConstantMover {
 public:
  explicit ConstantMover(c10::Device device) : device_(device) {}

  std::vector<at::Tensor> move(const Program& program);

 private:
  at::Tensor moveOne(const at::Tensor& constant);

  const c10::Device device_;
  std::unordered_map<const c10::StorageImpl*, at::Tensor> bytes_;
};

}  // namespace torchlane
