// One rank's CUDA device: its streams, how the host waits for it, its generator and memory figures. Makes
// the rank's Staging and ScalarBoard, which must not outlive it. Thread: rank.
#pragma once

#include <utility>

#include "core/runtime/device_backend.h"
#include "cuda/cuda_errors.h"
#include "cuda/device_event.h"
#include "cuda/device_table.h"

namespace torchlane {

class CudaBackend final : public DeviceBackend {
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

  // The communicator looks after every wait of its rank; null takes it off.
  void setWatch(WaitWatch* watch) noexcept { watch_ = watch; }
  void wait(const DeviceEvent& event) const { waitForEvent(event, watch_); }

  template <class Work>
  decltype(auto) guarded(Work&& work) const {
    return withCudaErrors(index_, std::forward<Work>(work));
  }

 private:
  const int index_;
  const DeviceStreams streams_;
  WaitWatch* watch_ = nullptr;
};

}  // namespace torchlane
