// See torch_error.h.
#include "core/tensor/torch_error.h"

#include <cstdlib>
#include <new>
#include <string_view>
#include <utility>

namespace torchlane {
namespace {

// What libtorch advises in Python's words, and how it is said here.
constexpr std::pair<std::string_view, std::string_view> kWords[] = {
    {"torch.autograd.set_detect_anomaly(True, check_nan=False)",
     "autograd.setDetectAnomaly(true, { checkNan: false })"},
    {"torch.use_deterministic_algorithms(True, warn_only=True)",
     "useDeterministicAlgorithms(true, { warnOnly: true })"},
    {"torch.use_deterministic_algorithms(True)", "useDeterministicAlgorithms(true)"},
    {"'warn_only=True'", "'warnOnly: true'"},
    {"retain_graph=True", "{ retainGraph: true }"},
    {"`torch.no_grad()`", "`noGrad()`"},
};

std::string inOurWords(std::string message) {
  for (const auto& [theirs, ours] : kWords) {
    for (size_t at = message.find(theirs); at != std::string::npos;
         at = message.find(theirs, at + ours.size()))
      message.replace(at, theirs.size(), ours);
  }
  return message;
}

}  // namespace

std::string torchMessage(const c10::Error& error) {
  static const bool debug = std::getenv("TORCHLANE_DEBUG") != nullptr;
  return inOurWords(debug ? error.what() : error.what_without_backtrace());
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
