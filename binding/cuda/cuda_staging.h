// Batches on their way to the device, two in flight: the host fills one pinned buffer while the other is
// copied and the device computes on the batch before.
#pragma once

#include <array>
#include <vector>

#include "core/runtime/device_backend.h"
#include "cuda/device_event.h"

namespace torchlane {

class CudaBackend;

// Note [The way of a batch]
// pinned slot → device slot on the copy stream, beside the step that runs; device slot → batch registers on
// the training stream, since the running step still reads these. The second copy is at the speed of device
// memory. All fields of a slot lie in one piece of memory, so a batch crosses the bus in one transfer.
// Memory may be freed with a transfer under way: the training stream, whose memory it is, has been told to
// wait for it.
class CudaStaging final : public Staging {
 public:
  CudaStaging(CudaBackend& backend, std::vector<at::Tensor> batchRegisters);

  // sync: waits for the transfer out of this slot, two batches ago. It bounds how far the host runs ahead.
  const std::vector<at::Tensor>& acquire() override;
  void submit() override;

 private:
  struct Slot {
    at::Tensor pinned;                     // (bytes) uint8, page-locked
    at::Tensor device;                     // (bytes) uint8
    std::vector<at::Tensor> pinnedFields;  // views of `pinned`
    std::vector<at::Tensor> deviceFields;  // views of `device`
    DeviceEvent transferred;               // copy stream: `device` is filled, `pinned` is free
    DeviceEvent consumed;                  // training stream: `device` is free
  };

  CudaBackend& backend_;
  const std::vector<at::Tensor> registers_;
  std::array<Slot, 2> slots_;
  size_t current_ = 0;
};

}  // namespace torchlane
