// Where ATen's value-independent paths (empty_mode.h) compute something else than eager: the call as eager
// makes it, or a refusal. And operators of which a form that reads no values exists, with the same bits.
// Thread: JS, while recording.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <optional>
#include <string>
#include <vector>

#include "core/program/refusals.h"

namespace torch {
class Library;
}

namespace torchlane {

// Below autograd, in that mode. A refusal for gradients with other last bits than eager's.
std::optional<Refusal> refusedInEmptyMode(const c10::OperatorHandle& op, const torch::jit::Stack& stack);

// The backward pass of `max()`, `min()` and `median()` without dim: `mask * q` there, a fill of `q` into
// zeros in eager, which differs in the sign of zeros and where `q` is infinite. If the call on the stack is
// that product, puts the arguments of `where(mask, q, 0)` there and returns its handle. `node`: the autograd
// node that runs.
std::optional<c10::OperatorHandle> fillOfEager(const c10::OperatorHandle& op, const std::string& node,
                                               torch::jit::Stack& stack);

// At the door, in every recording: calls a form of `op` that reads no values and has the same bits, if there
// is one and it is needed; the arguments are taken off the stack then. False: call the operator itself.
bool callWithoutReading(const c10::OperatorHandle& op, torch::jit::Stack& stack);

// `torchlane::sum_selected(Tensor values, Tensor mask) -> Tensor`: the sum of the selected ones, in order.
void defineValueIndependentOperators(torch::Library& library);

}  // namespace torchlane
