// Assertions on our own invariants: a failure is a bug of torchlane (ERR_INTERNAL, "please report"), never
// bad input. Bad input throws Error with its own code where it is met.
#pragma once

#include <sstream>

#include "core/base/error.h"

namespace torchlane::detail {

template <class... Parts>
std::string concat(const Parts&... parts) {
  std::ostringstream out;
  static_cast<void>((out << ... << parts));
  return out.str();
}

[[noreturn]] inline void failCheck(const char* condition, const char* file, int line,
                                   const std::string& what) {
  throw Error(Code::ERR_INTERNAL, concat("internal check failed: ", condition, what.empty() ? "" : ": ", what,
                                         " (", file, ":", line, "). Please report this."));
}

}  // namespace torchlane::detail

#define TORCHLANE_CHECK(condition, ...)                                         \
  do {                                                                          \
    if (!(condition))                                                           \
      ::torchlane::detail::failCheck(#condition, __FILE_NAME__, __LINE__,       \
                                     ::torchlane::detail::concat(__VA_ARGS__)); \
  } while (0)
