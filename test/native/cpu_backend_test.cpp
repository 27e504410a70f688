// The CPU's Accelerator, DeviceBackend, Staging and ScalarBoard, and where accelerators come from
// (plugin_host).
#include "core/accelerators/cpu_backend.h"

#include <dlfcn.h>
#include <gtest/gtest.h>
#include <math.h>

#include <limits>

#include "core/accelerators/plugin_host.h"

namespace torchlane {
namespace {

TEST(CpuBackend, DescribesItsDevice) {
  const auto devices = cpuAccelerator().devices();
  ASSERT_EQ(devices.size(), 1u);
  EXPECT_EQ(devices[0].name, at::get_cpu_capability());
  EXPECT_GT(devices[0].totalBytes, int64_t{1} << 20);
  EXPECT_EQ(cpuAccelerator().type(), c10::kCPU);
  EXPECT_EQ(&accelerator(c10::kCPU), &cpuAccelerator());
}

TEST(CpuBackend, StagingHandsOutTheBatchRegisters) {
  const auto backend = cpuAccelerator().makeBackend(0);
  const at::Tensor x = at::empty({4, 2});
  const auto staging = backend->makeStaging({x});
  ASSERT_EQ(staging->acquire().size(), 1u);
  EXPECT_EQ(staging->acquire()[0].data_ptr(), x.data_ptr());
  staging->submit();
}

TEST(CpuBackend, ScalarBoardReadsEveryRealType) {
  const auto board = cpuAccelerator().makeBackend(0)->makeScalarBoard(2);
  std::vector<double> out;
  EXPECT_FALSE(board->take(out, true));
  for (const auto dtype :
       {at::kFloat, at::kDouble, at::kHalf, at::kBFloat16, at::kLong, at::kByte, at::kBool}) {
    board->post({at::ones({}, dtype), at::zeros({1, 1}, dtype)});
    ASSERT_TRUE(board->take(out, false));
    EXPECT_EQ(out, (std::vector<double>{1, 0})) << dtype;
    EXPECT_FALSE(board->take(out, false));
  }
  board->accumulate({at::full({}, 0.5), at::full({}, 3, at::kLong)}, 32);
  board->accumulate({at::full({}, 0.25), at::full({}, 1, at::kLong)}, 4);
  EXPECT_EQ(board->takeSums(), (std::vector<double>{17, 100}));
  EXPECT_EQ(board->takeSums(), (std::vector<double>{0, 0}));
  EXPECT_THROW(board->post({at::ones({})}), Error);
  EXPECT_THROW(board->post({at::ones({2}), at::ones({})}), Error);
}

TEST(CpuBackend, GeneratorDrawsPyTorchsNumbersAndIsItsOwn) {
  const auto backend = cpuAccelerator().makeBackend(0);
  at::manual_seed(7);
  const at::Tensor expected = at::randn({100});
  at::manual_seed(8);
  const at::Tensor expectedAfter = at::randn({100});
  at::manual_seed(8);
  const at::Tensor own = at::randn({100}, backend->makeGenerator(7));
  EXPECT_TRUE(own.equal(expected));
  EXPECT_TRUE(at::randn({100}).equal(expectedAfter));  // libtorch's generator has not moved
}

TEST(CpuBackend, MemoryIsThatOfTheRanksThread) {
  const auto backend = cpuAccelerator().makeBackend(0);
  EXPECT_EQ(backend->memory().reservedBytes, 0);
  {
    const auto scope = backend->enter();
    at::Tensor held = at::empty({1024});
    at::empty({2048});
    EXPECT_EQ(backend->memory().allocatedBytes, 4096);
    EXPECT_EQ(backend->memory().reservedBytes, 4096 + 8192);
    EXPECT_EQ(backend->memory().peakAllocatedBytes, 4096 + 8192);
    backend->synchronize();
  }
  EXPECT_EQ(backend->memory().reservedBytes, 0);
}

// One process can try one plugin only, so all of it is one test.
TEST(PluginHost, SaysWhyThereIsNoCuda) {
  const auto expectReason = [](const std::function<void()>& call, const std::string& reason) {
    try {
      call();
      ADD_FAILURE() << "no error";
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), Code::ERR_CUDA_UNAVAILABLE);
      EXPECT_NE(error.message().find(reason), std::string::npos) << error.message();
    }
  };
  expectReason([] { accelerator(c10::kCUDA); }, "has not been opened");
  Dl_info libm;  // a library, but no plugin
  ASSERT_NE(dladdr(reinterpret_cast<void*>(static_cast<double (*)(double)>(&cos)), &libm), 0);
  char path[4096];
  ASSERT_NE(realpath(libm.dli_fname, path), nullptr);
  expectReason([&] { openCudaPlugin(path); }, kPluginEntry);
  expectReason([] { openCudaPlugin("/nowhere/libtorchlane_cuda.so"); }, kPluginEntry);  // as the first time
  expectReason([] { accelerator(c10::kCUDA); }, kPluginEntry);
  EXPECT_THROW(accelerator(c10::kMeta), Error);
}

}  // namespace
}  // namespace torchlane
