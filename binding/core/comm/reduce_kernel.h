// The arithmetic of LocalCommunicator: a sum of one slice of elements of all ranks, in the order given. Pure
// functions of pointers; which dtypes there are is decided here alone.
#pragma once

#include <c10/core/ScalarType.h>

#include <cstddef>

namespace torchlane {

// out[i] = ((in[0][i] + in[1][i]) + in[2][i]) + … for i in [begin, end), written to each of `outputs`, which
// may be the inputs themselves. bfloat16 and float16 are added up in float32 and rounded once.
using ReduceKernel = void (*)(const void* const* inputs, int inputCount, void* const* outputs,
                              int outputCount, size_t begin, size_t end);

// Null for dtypes that have no sum here.
ReduceKernel reduceKernel(c10::ScalarType dtype) noexcept;

}  // namespace torchlane
