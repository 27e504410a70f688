// Events and waiting for them; see the header.
#include "cuda/device_event.h"

#include <c10/cuda/CUDAException.h>

#include <chrono>
#include <thread>

namespace torchlane {
namespace {

using Clock = std::chrono::steady_clock;

// Spinning catches what is about to arrive, sleeping leaves the core to others. A sleep takes about 50 µs
// longer than asked for (the kernel's timer slack), little beside a step for which it is worth to sleep.
constexpr auto kSpin = std::chrono::microseconds(50);
constexpr auto kSleep = std::chrono::microseconds(50);

}  // namespace

DeviceEvent::~DeviceEvent() {
  if (!event_) return;
  (void)cudaEventDestroy(event_);
  (void)cudaGetLastError();
}

void DeviceEvent::record(const c10::cuda::CUDAStream& stream) {
  if (!event_) C10_CUDA_CHECK(cudaEventCreateWithFlags(&event_, cudaEventDisableTiming));
  C10_CUDA_CHECK(cudaEventRecord(event_, stream));
}

void DeviceEvent::block(const c10::cuda::CUDAStream& stream) const {
  if (event_) C10_CUDA_CHECK(cudaStreamWaitEvent(stream, event_, 0));
}

bool DeviceEvent::query() const {
  if (!event_) return true;
  const auto status = cudaEventQuery(event_);
  if (status == cudaErrorNotReady) {
    (void)cudaGetLastError();
    return false;
  }
  C10_CUDA_CHECK(status);
  return true;
}

bool DeviceEvent::isDone() const noexcept {
  if (!event_) return true;
  const bool done = cudaEventQuery(event_) == cudaSuccess;
  (void)cudaGetLastError();
  return done;
}

void waitForEvent(const DeviceEvent& event, WaitWatch* watch) {
  const auto start = Clock::now();
  while (!event.query()) {
    if (watch) watch->poll();
    if (Clock::now() - start < kSpin) {
      std::this_thread::yield();
    } else {
      std::this_thread::sleep_for(kSleep);
    }
  }
  if (watch) watch->poll();
}

}  // namespace torchlane
