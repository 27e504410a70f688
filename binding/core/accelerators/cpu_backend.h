// The CPU as a kind of device: the Accelerator that the trainer drives on machines without a GPU. Its
// implementation of DeviceBackend, Staging and ScalarBoard is private to the .cpp.
#pragma once

#include "core/runtime/device_backend.h"

namespace torchlane {

// One device, index 0, which serves any number of ranks. Installs the caching allocator when first asked for.
// Thread: any.
Accelerator& cpuAccelerator();

}  // namespace torchlane
