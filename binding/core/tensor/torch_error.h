// Whatever was thrown, as torchlane's own Error: the native half of the one catch ladder (napi/guard.h is the
// other), used by rank threads as well, which carry an error to another thread as plain fields. Thread: any.
#pragma once

#include <c10/util/Exception.h>

#include <new>
#include <string>
#include <utility>

#include "core/base/error.h"

namespace torchlane {

// What a c10::Error says to a user: its message, with our names of what it advises, without the C++ backtrace
// that what() appends; with it only when TORCHLANE_DEBUG is set (read once).
std::string torchMessage(const c10::Error& error);

// ERR_TORCH with the operator in message and context.
Error torchError(const std::string& op, const std::string& message);

// The exception that is being handled; call it inside a catch block. What is not of libtorch, the standard
// library or ours is ERR_INTERNAL.
Error currentError() noexcept;

// What `function` returns. It calls libtorch and no JavaScript: a c10::Error that it throws, or one of the
// plain standard exceptions that libtorch throws in places, becomes ERR_TORCH naming `op`.
template <class Function>
decltype(auto) namingOperator(const std::string& op, Function&& function) {
  try {
    return std::forward<Function>(function)();
  } catch (const Error&) {
    throw;
  } catch (const c10::OutOfMemoryError&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const c10::Error& error) {
    throw torchError(op, torchMessage(error));
  } catch (const std::exception& error) {
    throw torchError(op, error.what());
  }
}

}  // namespace torchlane
