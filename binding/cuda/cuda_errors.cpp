// The mapping of CUDA errors; see the header.
#include "cuda/cuda_errors.h"

#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/util/Exception.h>
#include <cuda_runtime_api.h>

#include <cstdio>

#include "cuda/device_table.h"

namespace torchlane {
namespace {

// 13000 → "13.0", as CUDA counts its versions.
std::string versionText(int version) {
  return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

std::string gib(double bytes) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f GiB", bytes / (1024.0 * 1024.0 * 1024.0));
  return text;
}

// "aten::mm (at model.ts:12:5): ", where the failure was one of an operator.
std::string whereText(const ErrorContext& context) {
  if (context.op.empty()) return "";
  return context.op + (context.site.empty() ? "" : " (at " + context.site + ")") + ": ";
}

std::string unavailableText(cudaError_t status) {
  const std::string said = std::string("CUDA says: ") + cudaGetErrorString(status) + ".";
  int driver = 0;
  int runtime = 0;
  (void)cudaDriverGetVersion(&driver);
  (void)cudaRuntimeGetVersion(&runtime);
  (void)cudaGetLastError();
  if (driver == 0) {
    return "No NVIDIA driver was found. " + said +
           " Install the NVIDIA driver (in a container: start it with GPU access), or use accelerator: "
           "'cpu'.";
  }
  if (driver < runtime && status == cudaErrorInsufficientDriver) {
    return "The NVIDIA driver serves CUDA " + versionText(driver) + ", but CUDA " + versionText(runtime) +
           " is needed. " + said + " Update the NVIDIA driver, or use accelerator: 'cpu'.";
  }
  return "No CUDA device can be used. " + said +
         " Check `nvidia-smi` and CUDA_VISIBLE_DEVICES, or use accelerator: 'cpu'.";
}

// What every call on a poisoned device returns from now on, or cudaSuccess. A stream query neither blocks
// nor launches, and reports a sticky error after the thread's last one was cleared; other errors do not
// come back.
cudaError_t stickyError(int device) noexcept {
  (void)cudaGetLastError();
  int before = device;
  cudaError_t status = cudaGetDevice(&before);
  if (status == cudaSuccess && before != device) status = cudaSetDevice(device);
  if (status == cudaSuccess) status = cudaStreamQuery(cudaStreamLegacy);
  if (before != device) (void)cudaSetDevice(before);
  (void)cudaGetLastError();
  return status == cudaErrorNotReady ? cudaSuccess : status;
}

// libtorch's text names what was asked for: "Tried to allocate 2.00 GiB. GPU 0 has …".
std::string askedText(const std::string& message) {
  static constexpr const char* kLead = "Tried to allocate ";
  const auto at = message.find(kLead);
  if (at == std::string::npos) return "an unknown size";
  const auto from = at + std::char_traits<char>::length(kLead);
  return message.substr(from, message.find(". ", from) - from);
}

Error outOfMemoryError(int device, const std::string& asked, ErrorContext context) {
  const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(device));
  constexpr auto kAll = static_cast<size_t>(c10::CachingAllocator::StatType::AGGREGATE);
  const auto [free, total] = c10::cuda::CUDACachingAllocator::get()->getMemoryInfo(device);
  context.device = device;
  return Error(Code::ERR_DEVICE_OOM,
               whereText(context) + "CUDA device " + std::to_string(device) +
                   " is out of memory: asked for " + asked + " with " +
                   gib(static_cast<double>(stats.allocated_bytes[kAll].current)) + " allocated, " +
                   gib(static_cast<double>(stats.reserved_bytes[kAll].current)) + " reserved and " +
                   gib(static_cast<double>(free)) + " of " + gib(static_cast<double>(total)) +
                   " free. Use a smaller batchSize, or end what else uses the device.",
               context);
}

// Null where the failure speaks for itself. An operator's failure may come wrapped, with its name and the
// user's line; NCCL reports a lost device as a failure of its own.
std::exception_ptr explained(int device, const std::exception_ptr& failure) {
  std::string asked;
  ErrorContext context;
  try {
    std::rethrow_exception(failure);
  } catch (const Error& error) {
    const bool isOutOfMemory = error.code() == Code::ERR_DEVICE_OOM && !error.context().device;
    if (isOutOfMemory) {
      asked = askedText(error.message());
    } else if (error.code() != Code::ERR_TORCH && error.code() != Code::ERR_COLLECTIVE_FAILED) {
      return nullptr;
    }
    context = error.context();
  } catch (const c10::OutOfMemoryError& error) {
    asked = askedText(error.what_without_backtrace());
  } catch (const c10::AcceleratorError& error) {
    // Outside the caching allocator: pinned memory, contexts, libraries.
    if (error.get_error_code() == cudaErrorMemoryAllocation) asked = "memory outside libtorch's allocator";
  } catch (...) {
  }
  if (const auto sticky = stickyError(device); sticky != cudaSuccess) {
    const std::string reason = cudaGetErrorString(sticky);
    DeviceTable::instance().markLost(device, reason);
    return std::make_exception_ptr(deviceLostError(device, reason, context));
  }
  if (asked.empty()) return nullptr;
  return std::make_exception_ptr(outOfMemoryError(device, asked, context));
}

}  // namespace

int requireCudaDevices() {
  int count = 0;
  cudaError_t status = cudaGetDeviceCount(&count);
  (void)cudaGetLastError();
  if (status == cudaSuccess && count == 0) status = cudaErrorNoDevice;
  if (status != cudaSuccess) throw Error(Code::ERR_CUDA_UNAVAILABLE, unavailableText(status));
  return count;
}

Error deviceLostError(int device, const std::string& reason, ErrorContext context) {
  context.device = device;
  return Error(Code::ERR_DEVICE_LOST,
               whereText(context) + "CUDA device " + std::to_string(device) +
                   " failed and stays unusable until this process ends: " + reason +
                   ". A device-side assertion mostly means an index out of range (a class number, an " +
                   "embedding's index). The CPU and other devices stay usable.",
               context);
}

std::exception_ptr explainCudaFailure(int device, std::exception_ptr failure) noexcept {
  try {
    if (auto better = explained(device, failure)) return better;
  } catch (...) {
    // Asking the device failed as well; what came first says more.
  }
  return failure;
}

}  // namespace torchlane
