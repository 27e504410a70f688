// How the tests reach the plugin: opened once, as the core opens it, and why there is no device where there
// is none.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "core/comm/communicator.h"
#include "core/runtime/device_backend.h"

namespace torchlane::test {

// Null where libtorch_cuda or the plugin cannot be opened; `whyNoPlugin` then says why.
Accelerator* plugin();
const std::string& whyNoPlugin();

// From now on a missing plugin fails a test.
void requirePlugin();
bool isPluginRequired();

// The entry itself; null as above.
PluginEntry pluginEntry();

// Empty without a usable device; `whyNoDevice` then says why.
const std::vector<DeviceInfo>& cudaDevices();
const std::string& whyNoDevice();

// The code of the torchlane::Error that `work` throws, or what came instead.
template <class Work>
std::string codeThrownBy(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return codeName(error.code());
  } catch (const std::exception& error) {
    return std::string("another exception: ") + error.what();
  }
  return "nothing";
}

// A rank of its own on device 0, as the trainer sets one up.
class OneDevice : public ::testing::Test {
 protected:
  void SetUp() override {
    if (cudaDevices().empty()) GTEST_SKIP() << whyNoDevice();
    backend_ = plugin()->makeBackend(0);
    scope_ = backend_->enter();
  }

  std::unique_ptr<DeviceBackend> backend_;
  std::unique_ptr<DeviceScope> scope_;
};

}  // namespace torchlane::test
