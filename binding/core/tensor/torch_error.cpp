// See torch_error.h.
#include "core/tensor/torch_error.h"

#include <cstdlib>
#include <new>
#include <utility>

namespace torchlane {

std::string torchMessage(const c10::Error& error) {
  static const bool debug = std::getenv("TORCHLANE_DEBUG") != nullptr;
  return debug ? error.what() : error.what_without_backtrace();
}

Error torchError(const std::string& op, const std::string& message) {
  ErrorContext context;
  context.op = op;
  return Error(Code::ERR_TORCH, op + ": " + message, std::move(context));
}

Error currentError() noexcept {
  try {
    throw;
  } catch (const Error& error) {
    return error;
  } catch (const c10::OutOfMemoryError& error) {
    return Error(Code::ERR_DEVICE_OOM, torchMessage(error));
  } catch (const c10::Error& error) {
    return Error(Code::ERR_TORCH, torchMessage(error));
  } catch (const std::bad_alloc&) {
    return Error(Code::ERR_DEVICE_OOM, "the machine has no memory left (std::bad_alloc)");
  } catch (const std::exception& error) {
    return Error(Code::ERR_INTERNAL,
                 std::string("unexpected C++ exception: ") + error.what() + ". Please report this.");
  } catch (...) {
    return Error(Code::ERR_INTERNAL, "unexpected C++ exception of unknown type. Please report this.");
  }
}

}  // namespace torchlane
