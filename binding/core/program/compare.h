// When two recordings of one step are the same, and when two results are: bit for bit, with the first
// difference in words. Thread: any.
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

#include "core/program/program.h"
#include "core/program/trace_error.h"

namespace torchlane {

// What to do when a step does not do the same every time.
inline constexpr const char* kSameEveryTime =
    "a step must do the same operator calls every time: no Math.random(), counters, dates or values kept "
    "between steps in JavaScript; use torchlane's random functions, buffers, or " TORCHLANE_OWN_LOOP
    " (in noGrad() instead of evaluate())";

// The values in memory of the host, contiguous, whatever the tensor is lazily.
at::Tensor onHost(const at::Tensor& tensor);

// Same shape, dtype and bytes; undefined ones are the same.
bool sameBytes(const at::Tensor& a, const at::Tensor& b);

// The first element that differs: "element [3, 1] of float32[8, 4] is 0.25 <first> and 0.31 <second>". Both
// have the same shape and dtype.
std::string describeDifference(const at::Tensor& a, const at::Tensor& b, const char* first,
                               const char* second);

// Whether the calls `before` are those with which `whole` begins.
bool beginsWith(const std::vector<Node>& whole, const std::vector<Node>& before);

// Throws TraceError at the first difference between two recordings of one step.
void comparePrograms(const Program& first, const Program& second);

}  // namespace torchlane
