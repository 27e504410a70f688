// The plugin's one entry, and the Accelerator behind it: which devices there are, a backend for one, a group
// for several. Must not touch CUDA before it is asked to: it is loaded on machines without a driver, too.
#include <ATen/Context.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <cuda_runtime_api.h>
#include <nccl.h>

#include <string>

#include "core/runtime/device_backend.h"
#include "cuda/cuda_backend.h"
#include "cuda/cuda_errors.h"
#include "cuda/device_table.h"
#include "cuda/nccl_communicator.h"
#include "torchlane_version.h"

namespace torchlane {
namespace {

// libtorch's CUDA part may only be asked once a device is known to be there.
void initialiseTorch(int deviceIndex) {
  const int count = requireCudaDevices();
  if (deviceIndex < 0 || deviceIndex >= count) {
    throw Error(Code::ERR_ARGUMENT, "expected a CUDA device index below " + std::to_string(count) +
                                        ", received " + std::to_string(deviceIndex));
  }
  DeviceTable::instance().requireUsable(deviceIndex);
  withCudaErrors(deviceIndex, [] { at::globalContext().lazyInitDevice(c10::kCUDA); });
}

// `deviceIndex`, or the thread's current device for a negative one; CUDA is ready for it afterwards.
int initialisedDevice(int deviceIndex) {
  requireCudaDevices();
  const int index = deviceIndex >= 0 ? deviceIndex : c10::cuda::current_device();
  initialiseTorch(index);
  return index;
}

void add(MemoryStats& stats, const std::string& name, const c10::CachingAllocator::Stat& stat) {
  stats.emplace_back(name + ".current", stat.current);
  stats.emplace_back(name + ".peak", stat.peak);
  stats.emplace_back(name + ".allocated", stat.allocated);
  stats.emplace_back(name + ".freed", stat.freed);
}

void add(MemoryStats& stats, const std::string& name, const c10::CachingAllocator::StatArray& pools) {
  using c10::CachingAllocator::StatType;
  add(stats, name + ".all", pools[static_cast<size_t>(StatType::AGGREGATE)]);
  add(stats, name + ".smallPool", pools[static_cast<size_t>(StatType::SMALL_POOL)]);
  add(stats, name + ".largePool", pools[static_cast<size_t>(StatType::LARGE_POOL)]);
}

class CudaAccelerator final : public Accelerator {
 public:
  c10::DeviceType type() const override { return c10::kCUDA; }

  std::vector<DeviceInfo> devices() override {
    std::vector<DeviceInfo> devices(static_cast<size_t>(requireCudaDevices()));
    for (size_t index = 0; index < devices.size(); ++index) {
      cudaDeviceProp properties;
      const auto status = cudaGetDeviceProperties(&properties, static_cast<int>(index));
      if (status != cudaSuccess) {
        (void)cudaGetLastError();
        throw Error(Code::ERR_CUDA_UNAVAILABLE, "CUDA device " + std::to_string(index) +
                                                    " cannot be asked: " + cudaGetErrorString(status));
      }
      devices[index] = {
          .index = static_cast<int>(index),
          .name = properties.name,
          .computeCapability = std::to_string(properties.major) + "." + std::to_string(properties.minor),
          .totalBytes = static_cast<int64_t>(properties.totalGlobalMem)};
    }
    return devices;
  }

  AcceleratorFacts facts() override {
    AcceleratorFacts facts;
    facts.ncclCompiled = NCCL_VERSION_CODE;
    (void)cudaDriverGetVersion(&facts.driver);
    (void)cudaRuntimeGetVersion(&facts.runtime);
    (void)ncclGetVersion(&facts.nccl);
    int count = 0;
    if (cudaGetDeviceCount(&count) != cudaSuccess) count = 0;
    (void)cudaGetLastError();
    for (int from = 0; from < count; ++from) {
      initialiseTorch(from);
      facts.freeBytes.push_back(static_cast<int64_t>(withCudaErrors(from, [&] {
        return c10::cuda::CUDACachingAllocator::get()
            ->getMemoryInfo(static_cast<c10::DeviceIndex>(from))
            .first;
      })));
      auto& row = facts.peerAccess.emplace_back(static_cast<size_t>(count), true);
      for (int to = 0; to < count; ++to) {
        int canAccess = 1;
        if (to != from && cudaDeviceCanAccessPeer(&canAccess, from, to) != cudaSuccess) canAccess = 0;
        row[static_cast<size_t>(to)] = canAccess != 0;
      }
      (void)cudaGetLastError();
    }
    return facts;
  }

  std::unique_ptr<DeviceBackend> makeBackend(int deviceIndex) override {
    initialiseTorch(deviceIndex);
    return withCudaErrors(deviceIndex, [&] { return std::make_unique<CudaBackend>(deviceIndex); });
  }

  std::shared_ptr<CommunicatorGroup> makeGroup(const GroupOptions& options) override {
    const int count = requireCudaDevices();
    if (options.worldSize < 1 || options.worldSize > count) {
      throw Error(Code::ERR_ARGUMENT, "expected one rank for each CUDA device at most (1 to " +
                                          std::to_string(count) + "), received " +
                                          std::to_string(options.worldSize));
    }
    return std::make_shared<NcclGroup>(options);
  }

  // libtorch empties the caches of all devices at once. cudaFree waits for its device, so beside a running
  // rank it could wait for a collective that waits for another thread's CUDA call; and on a lost device it
  // throws. The allocator gives its free memory back by itself before it reports that there is none.
  void emptyCache(int deviceIndex) override {
    initialiseTorch(deviceIndex);
    if (DeviceTable::instance().activeRanks() > 0 || DeviceTable::instance().anyLost()) return;
    withCudaErrors(deviceIndex, [] { c10::cuda::CUDACachingAllocator::emptyCache(); });
  }

  void synchronize(int deviceIndex) override {
    const int index = initialisedDevice(deviceIndex);
    withCudaErrors(index, [&] {
      const c10::cuda::CUDAGuard guard(static_cast<c10::DeviceIndex>(index));
      C10_CUDA_CHECK(cudaDeviceSynchronize());
    });
  }

  MemoryStats memoryStats(int deviceIndex) override {
    const int index = initialisedDevice(deviceIndex);
    const auto found = withCudaErrors(index, [&] {
      return c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(index));
    });
    MemoryStats stats;
    add(stats, "allocation", found.allocation);
    add(stats, "segment", found.segment);
    add(stats, "active", found.active);
    add(stats, "inactiveSplit", found.inactive_split);
    add(stats, "allocatedBytes", found.allocated_bytes);
    add(stats, "reservedBytes", found.reserved_bytes);
    add(stats, "activeBytes", found.active_bytes);
    add(stats, "inactiveSplitBytes", found.inactive_split_bytes);
    add(stats, "requestedBytes", found.requested_bytes);
    add(stats, "oversizeAllocations", found.oversize_allocations);
    add(stats, "oversizeSegments", found.oversize_segments);
    stats.emplace_back("numAllocRetries", found.num_alloc_retries);
    stats.emplace_back("numOoms", found.num_ooms);
    stats.emplace_back("numSyncAllStreams", found.num_sync_all_streams);
    stats.emplace_back("numDeviceAlloc", found.num_device_alloc);
    stats.emplace_back("numDeviceFree", found.num_device_free);
    stats.emplace_back("maxSplitSize", found.max_split_size);
    return stats;
  }

  void resetPeakMemoryStats(int deviceIndex) override {
    const int index = initialisedDevice(deviceIndex);
    withCudaErrors(index, [&] {
      c10::cuda::CUDACachingAllocator::resetPeakStats(static_cast<c10::DeviceIndex>(index));
    });
  }
};

}  // namespace
}  // namespace torchlane

extern "C" __attribute__((visibility("default"))) const char torchlaneCudaVersion[] = TORCHLANE_VERSION;

extern "C" __attribute__((visibility("default"))) torchlane::Accelerator* torchlaneCudaOpen(int abi) {
  if (abi != torchlane::kPluginAbi) return nullptr;
  static auto* accelerator = new torchlane::CudaAccelerator;
  return accelerator;
}
