// A model as a test sees it: parameters, buffers, batches and a step; and the two ways to train it that must
// agree, eagerly with autograd and by replaying a recording. Holds no test.
#pragma once

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/program/recorder.h"

namespace torchlane::test {

// Values of a seed of their own, so that every batch differs and every run is the same. The default generator
// is left alone.
at::Tensor seededRandn(at::IntArrayRef sizes, uint64_t seed);
// int64 from [0, high).
at::Tensor seededIntegers(int64_t high, at::IntArrayRef sizes, uint64_t seed);

struct StepCase {
  std::vector<at::Tensor> parameters;
  std::vector<at::Tensor> buffers;
  std::function<std::vector<at::Tensor>(int step)> batch;
  // Reads parameters, buffers and outside tensors through seenAtDoor(), as a call through the door does.
  StepFunction step;

  at::Tensor parameter(at::Tensor value) {
    value.requires_grad_(true);
    parameters.push_back(value);
    return value;
  }
  at::Tensor buffer(at::Tensor value) {
    buffers.push_back(value);
    return value;
  }
  RecordingSpec spec(int step) const;
};

// Expects judge() (step_verdict.h) to find both ways equal over `steps` steps, each on a batch of its own.
void expectReplayEqualsEager(const StepCase& model, int steps = 20);

// Expects the recording, self-check included, to be refused; returns the message.
std::string expectRefused(const StepCase& model);

}  // namespace torchlane::test
