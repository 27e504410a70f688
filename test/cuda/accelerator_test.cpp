// What the plugin says of itself and of the machine: with a device, without one, without a driver.
#include <cstdio>

#include "plugin.h"

namespace torchlane::test {
namespace {

class Plugin : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!plugin()) {
      if (isPluginRequired()) FAIL() << whyNoPlugin();
      GTEST_SKIP() << whyNoPlugin();
    }
  }
};

TEST_F(Plugin, RefusesAnotherAbi) {
  EXPECT_EQ(pluginEntry()(kPluginAbi + 1), nullptr);
  EXPECT_EQ(pluginEntry()(kPluginAbi), plugin());
  EXPECT_EQ(plugin()->type(), c10::kCUDA);
}

TEST_F(Plugin, WithoutADeviceEverythingIsACleanError) {
  if (!cudaDevices().empty()) GTEST_SKIP() << "there is a CUDA device";
  // Twice: the first answer must not leave CUDA or libtorch in another state.
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(codeThrownBy([] { plugin()->devices(); }), "ERR_CUDA_UNAVAILABLE");
    EXPECT_EQ(codeThrownBy([] { plugin()->makeBackend(0); }), "ERR_CUDA_UNAVAILABLE");
    EXPECT_EQ(codeThrownBy([] { plugin()->makeGroup({}); }), "ERR_CUDA_UNAVAILABLE");
    EXPECT_EQ(codeThrownBy([] { plugin()->emptyCache(0); }), "ERR_CUDA_UNAVAILABLE");
    EXPECT_EQ(codeThrownBy([] { plugin()->synchronize(-1); }), "ERR_CUDA_UNAVAILABLE");
    EXPECT_EQ(codeThrownBy([] { plugin()->memoryStats(0); }), "ERR_CUDA_UNAVAILABLE");
    EXPECT_EQ(codeThrownBy([] { plugin()->resetPeakMemoryStats(0); }), "ERR_CUDA_UNAVAILABLE");
  }
  // What doctor asks, it is told all the same.
  const AcceleratorFacts facts = plugin()->facts();
  EXPECT_GE(facts.runtime, 13000);
  EXPECT_EQ(facts.nccl, facts.ncclCompiled);
  EXPECT_TRUE(facts.freeBytes.empty());
  EXPECT_TRUE(facts.peerAccess.empty());
  // The driver's own words, and what to do.
  EXPECT_NE(whyNoDevice().find("CUDA says: "), std::string::npos) << whyNoDevice();
  EXPECT_NE(whyNoDevice().find("accelerator: 'cpu'"), std::string::npos) << whyNoDevice();
  std::printf("%s\n", whyNoDevice().c_str());
}

TEST_F(Plugin, NamesTheDevices) {
  if (cudaDevices().empty()) GTEST_SKIP() << whyNoDevice();
  for (size_t i = 0; i < cudaDevices().size(); ++i) {
    const auto& device = cudaDevices()[i];
    EXPECT_EQ(device.index, static_cast<int>(i));
    EXPECT_FALSE(device.name.empty());
    EXPECT_NE(device.computeCapability.find('.'), std::string::npos);
    EXPECT_GT(device.totalBytes, int64_t{1} << 30);
  }
  const AcceleratorFacts facts = plugin()->facts();
  EXPECT_GE(facts.driver, facts.runtime);
  EXPECT_GE(facts.nccl, facts.ncclCompiled);
  ASSERT_EQ(facts.freeBytes.size(), cudaDevices().size());
  ASSERT_EQ(facts.peerAccess.size(), cudaDevices().size());
  for (size_t i = 0; i < cudaDevices().size(); ++i) {
    EXPECT_GT(facts.freeBytes[i], 0);
    EXPECT_LE(facts.freeBytes[i], cudaDevices()[i].totalBytes);
    ASSERT_EQ(facts.peerAccess[i].size(), cudaDevices().size());
    EXPECT_TRUE(facts.peerAccess[i][i]);
  }
  plugin()->synchronize(-1);
  const auto stats = plugin()->memoryStats(0);
  EXPECT_NE(std::find_if(stats.begin(), stats.end(),
                         [](const auto& stat) { return stat.first == "allocatedBytes.all.peak"; }),
            stats.end());
  plugin()->resetPeakMemoryStats(0);
  const int beyond = static_cast<int>(cudaDevices().size());
  EXPECT_EQ(codeThrownBy([&] { plugin()->makeBackend(beyond); }), "ERR_ARGUMENT");
  EXPECT_EQ(codeThrownBy([&] { plugin()->synchronize(beyond); }), "ERR_ARGUMENT");
  EXPECT_EQ(codeThrownBy([&] { plugin()->makeGroup({.worldSize = beyond + 1}); }), "ERR_ARGUMENT");
}

}  // namespace
}  // namespace torchlane::test
