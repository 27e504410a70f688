// What a recording starts from, and what its step gives and shows: the plain data on both sides of the
// recorder.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/program/program.h"

namespace torchlane {

class OutsideCopies;

// What a step starts from. Everything is copied: recording leaves no mark on the caller's tensors.
struct RecordingSpec {
  c10::Device device = c10::Device(c10::kCPU);
  std::vector<at::Tensor> parameters;  // all of the model's, as the caller holds them
  std::vector<std::string> parameterNames;
  std::vector<bool> trained;  // per parameter: the optimizer has it
  std::vector<at::Tensor> buffers;
  std::vector<std::string> bufferNames;
  std::vector<at::Tensor> batch;  // one tensor per field
  // Values to start from instead of the parameters' and buffers' own; empty: their own.
  std::vector<at::Tensor> startParameters;
  std::vector<at::Tensor> startBuffers;
  uint64_t seed = 0;  // of the default generators during the step
  // Take ATen's paths that never look at values (empty_mode.h): for steps that cannot be recorded without.
  bool valueIndependent = false;
  std::shared_ptr<OutsideCopies> outside;  // null: of this recording alone
  // An evaluation: the step runs without autograd, has no loss and no gradients, and its metrics are outputs
  // of any shape and dtype.
  bool isEvaluation = false;
};

struct StepOutput {
  at::Tensor loss;                                          // one element; undefined in an evaluation
  std::vector<std::pair<std::string, at::Tensor>> metrics;  // one element each, but in an evaluation
};

// The user's forward and loss. Gets the batch as the recording has it; calls operators through the door.
using StepFunction = std::function<StepOutput(const std::vector<at::Tensor>& batch)>;

// Called after each noted call with its node and the tensors it wrote or returned, by register.
using RecordingObserver =
    std::function<void(const Node& node, const std::vector<std::pair<RegisterId, at::Tensor>>& touched)>;

}  // namespace torchlane
