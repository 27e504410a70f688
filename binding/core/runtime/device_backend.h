// What a kind of device must offer so that one trainer drives all of them: Accelerator (the kind: 'cpu',
// 'cuda'), DeviceBackend (one rank's device), Staging (batches to the device) and ScalarBoard (losses from
// it). CPU is implemented in cpu_backend.cpp, CUDA in binding/cuda. Pure virtual on purpose: the plugin needs
// no core symbol.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace torchlane {

class CommunicatorGroup;
struct GroupOptions;

struct DeviceInfo {
  int index = 0;
  std::string name;               // "NVIDIA H100 80GB HBM3", or the CPU's capability
  std::string computeCapability;  // "9.0"; empty on CPU. Devices of one run must agree
  int64_t totalBytes = 0;
};

// What stands between a kind of device and its use, for `torchlane doctor`. Versions as CUDA and NCCL count
// them (13000, 22809); 0: there is none.
struct AcceleratorFacts {
  int driver = 0;  // the CUDA version that the driver serves
  int runtime = 0;
  int nccl = 0;          // the library in this process
  int ncclCompiled = 0;  // the one the plugin was compiled against
  // Per device; empty where none can be used.
  std::vector<int64_t> freeBytes;
  std::vector<std::vector<bool>> peerAccess;  // [from][to]; true on the diagonal
};

struct MemoryFigures {
  int64_t allocatedBytes = 0;
  int64_t reservedBytes = 0;
  int64_t peakAllocatedBytes = 0;
};

// Figures of a device's caching allocator, of which names the path: {"allocatedBytes.all.peak", 1024}.
using MemoryStats = std::vector<std::pair<std::string, int64_t>>;

// Keeps the rank's thread on its device for as long as it lives (device guard, streams, allocator).
class DeviceScope {
 public:
  virtual ~DeviceScope() = default;
};

// Brings batches to the device. Built over the batch registers of one Program; the rank writes rows on the
// host.
class Staging {
 public:
  virtual ~Staging() = default;
  // Host tensors, one per field, with the fields' sizes and dtypes, contiguous, free to be written now. On
  // CPU they are the batch registers themselves. sync: CUDA may wait here for the copy that last read this
  // pinned buffer.
  virtual const std::vector<at::Tensor>& acquire() = 0;
  // What was written is in the batch registers for all work enqueued on the current stream from now on.
  virtual void submit() = 0;
};

// Scalars (loss and metrics) on their way from the device, without a host wait inside a step.
class ScalarBoard {
 public:
  virtual ~ScalarBoard() = default;
  // sums[i] += values[i] * weight, in float64 on the device. `values`: one-element tensors of any real dtype.
  virtual void accumulate(at::TensorList values, double weight) = 0;
  // Starts the transfer of the values as they are now. At most one is on its way; a second waits for the
  // first.
  virtual void post(at::TensorList values) = 0;
  // True, once, when a posted transfer has arrived; `out` holds one double per value. Never blocks unless
  // `wait`.
  virtual bool take(std::vector<double>& out, bool wait) = 0;
  // The sums so far; sets them to zero. sync: end of an epoch.
  virtual std::vector<double> takeSums() = 0;
};

class DeviceBackend {
 public:
  virtual ~DeviceBackend() = default;
  virtual c10::Device device() const = 0;
  // Thread: rank, once, before anything else touches the device.
  virtual std::unique_ptr<DeviceScope> enter() = 0;
  virtual std::unique_ptr<Staging> makeStaging(std::vector<at::Tensor> batchRegisters) = 0;
  virtual std::unique_ptr<ScalarBoard> makeScalarBoard(int count) = 0;
  // A generator for the rank alone, seeded. CPU ranks share libtorch's one CPU generator otherwise.
  virtual at::Generator makeGenerator(uint64_t seed) = 0;
  // Blocks the host until everything enqueued is done; throws what went wrong meanwhile.
  virtual void synchronize() = 0;
  virtual MemoryFigures memory() const = 0;
  // What `failure`, thrown by an operator on this device, means in our terms: ERR_DEVICE_OOM,
  // ERR_DEVICE_LOST, or itself where there is no more to say. Thread: rank.
  virtual std::exception_ptr explain(std::exception_ptr failure) const noexcept { return failure; }
};

// A kind of device. Process-wide, never destroyed. Thread: any.
class Accelerator {
 public:
  virtual ~Accelerator() = default;
  virtual c10::DeviceType type() const = 0;
  // Throws ERR_CUDA_UNAVAILABLE with the driver's own words where there is no usable device.
  virtual std::vector<DeviceInfo> devices() = 0;
  // Throws nothing where there is no usable device: the versions say why. With devices: makes a context on
  // each.
  virtual AcceleratorFacts facts() = 0;
  virtual std::unique_ptr<DeviceBackend> makeBackend(int deviceIndex) = 0;
  virtual std::shared_ptr<CommunicatorGroup> makeGroup(const GroupOptions& options) = 0;
  // Gives cached free memory of a device back before ranks allocate.
  virtual void emptyCache(int deviceIndex) = 0;
  // Of the three below: a negative index is the calling thread's current device.
  // sync: blocks the host until all work on the device is done, whoever enqueued it.
  virtual void synchronize(int deviceIndex) = 0;
  // Empty where memory comes from no caching allocator of the device's own.
  virtual MemoryStats memoryStats(int deviceIndex) = 0;
  // Peaks count from here.
  virtual void resetPeakMemoryStats(int deviceIndex) = 0;
};

// What the CUDA plugin exports. `extern "C" const char torchlaneCudaVersion[]`: the version of torchlane it
// belongs to, which must be the core's before anything of it is called. And its one entry, `extern "C"
// torchlane::Accelerator* torchlaneCudaOpen(int abi)`, which returns null for an ABI number it was not built
// with. Throws nothing; the first use of the Accelerator may.
inline constexpr int kPluginAbi = 3;
inline constexpr const char* kPluginVersion = "torchlaneCudaVersion";
inline constexpr const char* kPluginEntry = "torchlaneCudaOpen";
using PluginEntry = Accelerator* (*)(int abi);

}  // namespace torchlane
