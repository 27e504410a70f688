// The arithmetic of LocalCommunicator: one slice of elements of all ranks, reduced in the order given. Pure
// functions of pointers; which dtypes and reductions there are is decided here alone.
#pragma once

#include <c10/core/ScalarType.h>

#include <cstddef>

#include "core/comm/reduce_op.h"

namespace torchlane {

// out[i] = ((in[0][i] ∘ in[1][i]) ∘ in[2][i]) ∘ … for i in [begin, end), written to each of `outputs`, which
// may be the inputs themselves. bfloat16 and float16 are reduced in float32 and rounded once. An average is
// the sum divided by the number of inputs.
using ReduceKernel = void (*)(const void* const* inputs, int inputCount, void* const* outputs,
                              int outputCount, size_t begin, size_t end);

// Null where there is none: averages of integers, minimum and maximum of complex numbers, bits of what is no
// integer. bool: sum and maximum are "or", product and minimum "and".
ReduceKernel reduceKernel(c10::ScalarType dtype, ReduceOp op) noexcept;

}  // namespace torchlane
