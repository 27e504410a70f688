// Anomaly mode: every autograd node notes the operator at the door, and the user's line, that made it; a
// backward pass that fails says both. Holds no switch of JavaScript's. Thread: any; notes are of the thread
// that runs the forward call.
#pragma once

#include <torch/csrc/autograd/anomaly_mode.h>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "core/base/error.h"
#include "core/tensor/forward_call.h"
#include "core/tensor/torch_error.h"

namespace torchlane {

// For the whole process, as in PyTorch. `checkNan`: a NaN in a gradient is an error, not only noted lines for
// others.
void setAnomalyMode(bool isEnabled, bool checkNan);

// For the engine: what a node keeps.
std::unique_ptr<torch::autograd::AnomalyMetadata> makeForwardNote();

namespace detail {
void forgetFailedNode() noexcept;
// `error` with the forward call of the node that failed last on this thread, if one did and noted its call.
Error withForwardCall(const Error& error);
}  // namespace detail

// A pass of the engine, as namingOperator(); in anomaly mode the error's `op` and `site` are the forward
// operator and the user's line, which the message names. An error that JavaScript threw goes on unchanged.
template <class Pass>
std::invoke_result_t<Pass> namingForwardCall(const std::string& op, Pass&& pass) {
  if (!isAnomalyMode()) return namingOperator(op, std::forward<Pass>(pass));
  detail::forgetFailedNode();
  try {
    return namingOperator(op, std::forward<Pass>(pass));
  } catch (const Error& error) {
    if (error.code() != Code::ERR_TORCH) throw;
    throw detail::withForwardCall(error);
  }
}

}  // namespace torchlane
