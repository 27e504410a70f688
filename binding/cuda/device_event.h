// A CUDA event, and the one way in which a host thread waits for one: by polling, so that an abort, a failed
// collective or a deadline ends the wait; cudaEventSynchronize could not be left.
#pragma once

#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>

namespace torchlane {

// Note [Nothing throws on a lost device]
// After a device-side assertion every CUDA call of that device fails, also those in destructors, and an
// exception there ends the process. So our events swallow errors when they go (c10's may throw), memory is
// never given to recordStream, and pinned memory is copied by cudaMemcpyAsync: libtorch's allocators would
// record events when such memory is freed.

// Used with one device, which is the thread's current one. Thread: one at a time.
class DeviceEvent {
 public:
  DeviceEvent() noexcept = default;
  ~DeviceEvent();
  DeviceEvent(const DeviceEvent&) = delete;
  DeviceEvent& operator=(const DeviceEvent&) = delete;

  void record(const c10::cuda::CUDAStream& stream);
  // Work put on `stream` from now on waits for what was recorded; does nothing before the first `record`.
  void block(const c10::cuda::CUDAStream& stream) const;
  // Is what was recorded done? True before the first `record`. Throws what the device failed with.
  bool query() const;
  // Done for certain: false also where the device cannot be asked.
  bool isDone() const noexcept;

 private:
  cudaEvent_t event_ = nullptr;
};

// What must be looked at while the host waits; the rank's communicator.
class WaitWatch {
 public:
  // Throws if what is waited for will not come, or must not be used.
  virtual void poll() = 0;

 protected:
  ~WaitWatch() = default;
};

// Returns when `event` is done and `watch`, where there is one, has no objection: an aborted collective
// completes its event too.
void waitForEvent(const DeviceEvent& event, WaitWatch* watch);

}  // namespace torchlane
