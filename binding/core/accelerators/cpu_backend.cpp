// cpuAccelerator(): ranks are threads, batches are written where the Program reads them, scalars are simply
// read.
#include "core/accelerators/cpu_backend.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Version.h>
#include <unistd.h>

#include "core/base/check.h"
#include "core/comm/local_communicator.h"
#include "core/runtime/cpu_allocator.h"

namespace torchlane {
namespace {

// The value of a one-element tensor, without a trip through the dispatcher: it is read in every step.
double readScalar(const at::Tensor& tensor) {
  TORCHLANE_CHECK(tensor.defined() && tensor.device().is_cpu() && tensor.numel() == 1, "not one CPU value");
  const void* data = tensor.const_data_ptr();
  switch (tensor.scalar_type()) {
    case at::kFloat:
      return *static_cast<const float*>(data);
    case at::kDouble:
      return *static_cast<const double*>(data);
    default:
      return tensor.item<double>();
  }
}

class CpuScope final : public DeviceScope {
 public:
  std::shared_ptr<const CpuMemoryCounters> counters() const { return cache_.counters(); }

 private:
  CpuCacheScope cache_;
};

class CpuStaging final : public Staging {
 public:
  explicit CpuStaging(std::vector<at::Tensor> batchRegisters) : registers_(std::move(batchRegisters)) {}
  const std::vector<at::Tensor>& acquire() override { return registers_; }
  void submit() override {}

 private:
  std::vector<at::Tensor> registers_;
};

class CpuScalarBoard final : public ScalarBoard {
 public:
  explicit CpuScalarBoard(int count)
      : sums_(static_cast<size_t>(count)), posted_(static_cast<size_t>(count)) {}

  void accumulate(at::TensorList values, double weight) override {
    checkCount(values);
    for (size_t i = 0; i < values.size(); ++i) sums_[i] += readScalar(values[i]) * weight;
  }

  void post(at::TensorList values) override {
    checkCount(values);
    for (size_t i = 0; i < values.size(); ++i) posted_[i] = readScalar(values[i]);
    isPosted_ = true;
  }

  bool take(std::vector<double>& out, bool /*wait*/) override {
    if (!isPosted_) return false;
    isPosted_ = false;
    out = posted_;
    return true;
  }

  std::vector<double> takeSums() override {
    std::vector<double> sums(sums_.size());
    sums.swap(sums_);
    return sums;
  }

 private:
  void checkCount(at::TensorList values) const {
    TORCHLANE_CHECK(values.size() == sums_.size(), values.size(), " values for a board of ", sums_.size());
  }

  std::vector<double> sums_;
  std::vector<double> posted_;
  bool isPosted_ = false;
};

class CpuBackend final : public DeviceBackend {
 public:
  c10::Device device() const override { return c10::Device(c10::kCPU); }

  std::unique_ptr<DeviceScope> enter() override {
    auto scope = std::make_unique<CpuScope>();
    counters_ = scope->counters();
    return scope;
  }

  std::unique_ptr<Staging> makeStaging(std::vector<at::Tensor> batchRegisters) override {
    return std::make_unique<CpuStaging>(std::move(batchRegisters));
  }

  std::unique_ptr<ScalarBoard> makeScalarBoard(int count) override {
    return std::make_unique<CpuScalarBoard>(count);
  }

  at::Generator makeGenerator(uint64_t seed) override {
    return at::make_generator<at::CPUGeneratorImpl>(seed);
  }

  void synchronize() override {}

  // Of the rank's thread; zero before it has entered.
  MemoryFigures memory() const override {
    MemoryFigures figures;
    if (counters_ == nullptr) return figures;
    figures.allocatedBytes = std::max<int64_t>(0, counters_->liveBytes.load(std::memory_order_relaxed));
    figures.reservedBytes = figures.allocatedBytes + counters_->cachedBytes.load(std::memory_order_relaxed);
    figures.peakAllocatedBytes = counters_->peakLiveBytes.load(std::memory_order_relaxed);
    return figures;
  }

 private:
  std::shared_ptr<const CpuMemoryCounters> counters_;
};

class CpuAccelerator final : public Accelerator {
 public:
  CpuAccelerator() { installCpuAllocator(); }

  c10::DeviceType type() const override { return c10::kCPU; }

  std::vector<DeviceInfo> devices() override {
    DeviceInfo info;
    info.name = at::get_cpu_capability();
    info.totalBytes = static_cast<int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    return {info};
  }

  AcceleratorFacts facts() override { return {}; }

  std::unique_ptr<DeviceBackend> makeBackend(int deviceIndex) override {
    TORCHLANE_CHECK(deviceIndex == 0, "CPU device ", deviceIndex);
    return std::make_unique<CpuBackend>();
  }

  std::shared_ptr<CommunicatorGroup> makeGroup(const GroupOptions& options) override {
    return std::make_shared<LocalGroup>(options);
  }

  // Caches belong to rank threads and end with them.
  void emptyCache(int /*deviceIndex*/) override {}
  void synchronize(int /*deviceIndex*/) override {}
  MemoryStats memoryStats(int /*deviceIndex*/) override { return {}; }
  void resetPeakMemoryStats(int /*deviceIndex*/) override {}
};

}  // namespace

Accelerator& cpuAccelerator() {
  static auto* accelerator = new CpuAccelerator;  // leaked on purpose: process-wide
  return *accelerator;
}

}  // namespace torchlane
