// What a c10::Error says to a user: its message, without the C++ backtrace that what() appends unless
// TORCHLANE_DEBUG is set (read once). Thread: any.
#pragma once

#include <c10/util/Exception.h>

#include <cstdlib>
#include <string>

namespace torchlane {

inline std::string torchMessage(const c10::Error& error) {
  static const bool debug = std::getenv("TORCHLANE_DEBUG") != nullptr;
  return debug ? error.what() : error.what_without_backtrace();
}

}  // namespace torchlane
