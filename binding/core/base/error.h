// The one exception type of the native side. Header-only, so that the CUDA plugin can throw it without
// needing a symbol of the core. Thrown on any thread; turned into a JS error only by napi/guard.h.
#pragma once

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <utility>

#include "core/base/error_codes.h"

namespace torchlane {

enum class Code {
#define TORCHLANE_CODE(name) name,
  TORCHLANE_ERROR_CODES(TORCHLANE_CODE)
#undef TORCHLANE_CODE
};

inline const char* codeName(Code code) {
  switch (code) {
#define TORCHLANE_CODE(name) \
  case Code::name:           \
    return #name;
    TORCHLANE_ERROR_CODES(TORCHLANE_CODE)
#undef TORCHLANE_CODE
  }
  return "ERR_INTERNAL";
}

// What an error knows beside its message. Empty fields are absent on the JS error.
struct ErrorContext {
  std::string op;                   // operator or collective
  std::string site;                 // the user's line, "file.ts:12:5", where known
  std::optional<int64_t> sequence;  // which collective of the run
  std::optional<int> rank;
  std::optional<int> device;  // CUDA device index
  std::string path;           // the file
};

// Default visibility: the same type must be caught across our shared libraries.
class __attribute__((visibility("default"))) Error : public std::exception {
 public:
  Error(Code code, std::string message, ErrorContext context = {})
      : code_(code), message_(std::move(message)), context_(std::move(context)) {}

  const char* what() const noexcept override { return message_.c_str(); }
  Code code() const noexcept { return code_; }
  const std::string& message() const noexcept { return message_; }
  const ErrorContext& context() const noexcept { return context_; }
  ErrorContext& context() noexcept { return context_; }

 private:
  Code code_;
  std::string message_;
  ErrorContext context_;
};

}  // namespace torchlane
