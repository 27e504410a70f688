// Where accelerators come from: the CPU's is built in, CUDA's comes from the plugin, which is opened once and
// stays.
#pragma once

#include <string>

#include "core/runtime/device_backend.h"

namespace torchlane {

// Opens the CUDA plugin at the absolute `path`. Throws ERR_CUDA_UNAVAILABLE with the reason where that fails.
// Only the first call of the process does anything, the others end as it did: to be called before any torch
// call, since libtorch, once asked, remembers for ever that there is no CUDA. Thread: any.
void openCudaPlugin(const std::string& path);
// In place of it, where the plugin is not to be opened: the reason that accelerator() gives. Thread: any.
void refuseCudaPlugin(const std::string& reason);

// Throws ERR_CUDA_UNAVAILABLE with the reason for CUDA without a plugin, ERR_ARGUMENT for any third kind of
// device. Thread: any.
Accelerator& accelerator(c10::DeviceType type);

}  // namespace torchlane
