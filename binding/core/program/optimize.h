// From tape to Program: drops calls whose results nobody reads, hoists what is the same every step, and finds
// last uses and the moment each gradient is final. Never changes what is computed. Thread: JS.
#pragma once

#include <string>
#include <vector>

#include "core/program/program.h"
#include "core/program/tape.h"

namespace torchlane {

// What the recorder knows beside the tape.
struct Outline {
  std::vector<RegisterId> parameters, buffers, batch;
  std::vector<RegisterId> gradients;  // per parameter; kNoRegister: none
  std::vector<size_t> gradientOrder;  // parameters, as their gradients came
  std::vector<RegisterId> outputs;    // loss, metrics
  std::vector<std::string> parameterNames, bufferNames, metricNames;
  c10::Device device = c10::Device(c10::kCPU);
};

// Empties the tape.
Program buildProgram(Tape& tape, Outline outline);

}  // namespace torchlane
