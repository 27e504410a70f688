// A device-side assertion: the device is lost by name, everything built on it goes without a word, the
// process and the CPU go on. In a process of its own, since nothing on the device works afterwards.
#include <cstdlib>

#include "plugin.h"

namespace torchlane::test {
namespace {

// What every part says of the lost device. Returning destroys all of them, which must not end the process.
std::string partsOfALostDevice() {
  const auto backend = plugin()->makeBackend(0);
  const auto scope = backend->enter();
  const auto onDevice = at::TensorOptions(at::kFloat).device(backend->device());
  const auto staging = backend->makeStaging({at::zeros({4}, onDevice)});
  const auto board = backend->makeScalarBoard(1);
  const auto group = plugin()->makeGroup({});
  const auto communicator = group->join(0, *backend);

  staging->acquire();
  staging->submit();
  auto row = at::zeros({4}, onDevice).index_select(0, at::full({1}, 99, onDevice.dtype(at::kLong)));
  // These find the device alive or lost already, as it comes.
  (void)codeThrownBy([&] { board->post({row}); });
  (void)codeThrownBy([&] { communicator->allReduce(row); });

  return codeThrownBy([&] { backend->synchronize(); }) + " " + codeThrownBy([&] { board->takeSums(); }) +
         " " + codeThrownBy([&] { staging->submit(); }) + " " +
         codeThrownBy([&] { communicator->barrier(); });
}

[[noreturn]] void loseTheDevice() {
  const auto parts = partsOfALostDevice();
  const auto again = codeThrownBy([] { plugin()->makeBackend(0); });
  const bool cpuWorks = at::ones({4}).sum().item<float>() == 4.0f;
  const std::string lost = "ERR_DEVICE_LOST";
  const bool right = parts == lost + " " + lost + " " + lost + " " + lost && again == lost && cpuWorks;
  if (!right) std::fprintf(stderr, "parts: %s; again: %s\n", parts.c_str(), again.c_str());
  // Not exit: libtorch's own static destructors are not what is tested.
  std::_Exit(right ? 0 : 1);
}

TEST(LostDeviceDeathTest, IsRefusedAndTheProcessGoesOn) {
  if (cudaDevices().empty()) GTEST_SKIP() << whyNoDevice();
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(loseTheDevice(), ::testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace torchlane::test
