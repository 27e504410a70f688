// The CUDA device of a rank; see the header.
#include "cuda/cuda_backend.h"

#include <ATen/cuda/CUDAGeneratorImpl.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>

#include <mutex>

#include "cuda/cuda_scalar_board.h"
#include "cuda/cuda_staging.h"

namespace torchlane {
namespace {

// Makes the training stream current on this thread, and with it the device.
class CudaScope final : public DeviceScope {
 public:
  explicit CudaScope(const c10::cuda::CUDAStream& stream) : guard_(stream) {
    DeviceTable::instance().rankEntered();
  }
  ~CudaScope() override { DeviceTable::instance().rankLeft(); }

 private:
  c10::cuda::CUDAStreamGuard guard_;
};

}  // namespace

CudaBackend::CudaBackend(int deviceIndex)
    : index_(deviceIndex), streams_(DeviceTable::instance().streams(deviceIndex)) {}

c10::Device CudaBackend::device() const {
  return c10::Device(c10::kCUDA, static_cast<c10::DeviceIndex>(index_));
}

std::unique_ptr<DeviceScope> CudaBackend::enter() {
  return guarded([&]() -> std::unique_ptr<DeviceScope> {
    DeviceTable::instance().requireUsable(index_);
    auto scope = std::make_unique<CudaScope>(streams_.training);
    // sync: once a run. Constants and other tensors come from other threads' streams, which ours do not
    // wait for.
    C10_CUDA_CHECK(cudaDeviceSynchronize());
    c10::cuda::CUDACachingAllocator::resetPeakStats(static_cast<c10::DeviceIndex>(index_));
    return scope;
  });
}

std::unique_ptr<Staging> CudaBackend::makeStaging(std::vector<at::Tensor> batchRegisters) {
  return guarded([&] { return std::make_unique<CudaStaging>(*this, std::move(batchRegisters)); });
}

std::unique_ptr<ScalarBoard> CudaBackend::makeScalarBoard(int count) {
  return guarded([&] { return std::make_unique<CudaScalarBoard>(*this, count); });
}

at::Generator CudaBackend::makeGenerator(uint64_t seed) {
  return guarded([&] {
    auto generator = at::cuda::detail::createCUDAGenerator(static_cast<c10::DeviceIndex>(index_));
    std::lock_guard lock(generator.mutex());
    generator.set_current_seed(seed);
    return generator;
  });
}

void CudaBackend::synchronize() {
  guarded([&] {
    for (const auto& stream : {streams_.copy, streams_.comm, streams_.training}) {
      DeviceEvent done;
      done.record(stream);
      wait(done);
    }
  });
}

MemoryFigures CudaBackend::memory() const {
  constexpr auto kAll = static_cast<size_t>(c10::CachingAllocator::StatType::AGGREGATE);
  const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(index_));
  return {.allocatedBytes = stats.allocated_bytes[kAll].current,
          .reservedBytes = stats.reserved_bytes[kAll].current,
          .peakAllocatedBytes = stats.allocated_bytes[kAll].peak};
}

std::exception_ptr CudaBackend::explain(std::exception_ptr failure) const noexcept {
  return explainCudaFailure(index_, std::move(failure));
}

}  // namespace torchlane
