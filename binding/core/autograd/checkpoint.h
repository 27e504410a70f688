// Activation checkpointing as PyTorch's non-reentrant one: in the forward pass the tensors that nodes save
// are dropped; the first one that the backward pass asks for calls the function again, which saves the same
// tensors in the same order. Knows no JavaScript. Thread: the one that called checkpointed().
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>
#include <vector>

namespace torchlane {

struct CheckpointOptions {
  // Set the generators for the second call to where they were at the first, and back after it.
  bool preserveRngState = true;
  // Compare shapes, dtypes and devices of the saved tensors of both calls.
  bool isChecked = true;
  // The user's line, for errors; empty = unknown.
  std::string site;
};

// Runs `forward` as a checkpoint. `recompute` runs it once more, on `inputs` as the backward pass has them;
// what it returns is not needed, and it may be left by an exception as soon as everything is there.
// Does nothing but run `forward` while autograd is off.
void checkpointed(const std::vector<at::Tensor>& inputs, const CheckpointOptions& options,
                  const std::function<void()>& forward,
                  std::function<void(const std::vector<at::Tensor>& inputs)> recompute);

}  // namespace torchlane
