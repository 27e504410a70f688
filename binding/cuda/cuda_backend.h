// One rank's CUDA device: its streams, how the host waits for it, its generator and memory figures. Makes
// the rank's Staging and ScalarBoard, which must not outlive it. Thread: rank.
#pragma once

#include <utility>
#include <vector>

#include "core/runtime/device_backend.h"
#include "cuda/cuda_errors.h"
#include "cuda/device_event.h"
#include "cuda/device_table.h"

namespace torchlane {

class CudaBackend final : public DeviceBackend, private WaitWatch {
 public:
  // `deviceIndex` exists, is not lost, and libtorch's CUDA part is initialised.
  explicit CudaBackend(int deviceIndex);

  c10::Device device() const override;
  std::unique_ptr<DeviceScope> enter() override;
  std::unique_ptr<Staging> makeStaging(std::vector<at::Tensor> batchRegisters) override;
  std::unique_ptr<ScalarBoard> makeScalarBoard(int count) override;
  at::Generator makeGenerator(uint64_t seed) override;
  // sync: waits for all three streams, collectives included.
  void synchronize() override;
  MemoryFigures memory() const override;
  std::exception_ptr explain(std::exception_ptr failure) const noexcept override;

  int index() const noexcept { return index_; }
  const DeviceStreams& streams() const noexcept { return streams_; }
  c10::cuda::CUDAStream currentStream() const {
    return c10::cuda::getCurrentCUDAStream(static_cast<c10::DeviceIndex>(index_));
  }

  // The rank's communicators look after each of its waits.
  void addWatch(WaitWatch* watch) { watches_.push_back(watch); }
  void removeWatch(WaitWatch* watch) noexcept { std::erase(watches_, watch); }
  bool hasWatch() const noexcept { return !watches_.empty(); }
  void wait(const DeviceEvent& event) { waitForEvent(event, watches_.empty() ? nullptr : this); }

  template <class Work>
  decltype(auto) guarded(Work&& work) const {
    return withCudaErrors(index_, std::forward<Work>(work));
  }

 private:
  void poll() override {
    for (WaitWatch* watch : watches_) watch->poll();
  }

  const int index_;
  const DeviceStreams streams_;
  std::vector<WaitWatch*> watches_;
};

}  // namespace torchlane
