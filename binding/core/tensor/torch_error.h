// Whatever was thrown, as torchlane's own Error: the native half of the one catch ladder (napi/guard.h is the
// other), used by rank threads as well, which carry an error to another thread as plain fields. Thread: any.
#pragma once

#include <c10/util/Exception.h>

#include <string>
#include <utility>

#include "core/base/error.h"

namespace torchlane {

// What a c10::Error says to a user: its message, without the C++ backtrace that what() appends; with it only
// when TORCHLANE_DEBUG is set (read once).
std::string torchMessage(const c10::Error& error);

// The exception that is being handled; call it inside a catch block. What is not of libtorch, the standard
// library or ours is ERR_INTERNAL.
Error currentError() noexcept;

// What `function` returns; a c10::Error that it throws becomes ERR_TORCH naming `op`.
template <class Function>
decltype(auto) namingOperator(const std::string& op, Function&& function) {
  try {
    return std::forward<Function>(function)();
  } catch (const c10::OutOfMemoryError&) {
    throw;
  } catch (const c10::Error& error) {
    ErrorContext context;
    context.op = op;
    throw Error(Code::ERR_TORCH, op + ": " + torchMessage(error), std::move(context));
  }
}

}  // namespace torchlane
