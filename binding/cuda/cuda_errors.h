// From what CUDA and libtorch report to our errors: no driver, out of memory, a device that is lost. Knows
// nothing of ranks and streams.
#pragma once

#include <exception>
#include <string>

#include "core/base/error.h"

namespace torchlane {

// How many CUDA devices there are. Throws ERR_CUDA_UNAVAILABLE, with the driver's words, if none can be
// used. Asks the CUDA runtime alone: libtorch would remember a "none" for ever.
int requireCudaDevices();

Error deviceLostError(int device, const std::string& reason, ErrorContext context = {});

// What `failure` means: ERR_DEVICE_OOM, ERR_DEVICE_LOST (the device is then refused from now on), or
// itself. Never blocks. Thread: any; leaves the thread's current device as it was.
std::exception_ptr explainCudaFailure(int device, std::exception_ptr failure) noexcept;

// Runs `work`; what it throws is explained.
template <class Work>
decltype(auto) withCudaErrors(int device, Work&& work) {
  try {
    return work();
  } catch (...) {
    std::rethrow_exception(explainCudaFailure(device, std::current_exception()));
  }
}

}  // namespace torchlane
