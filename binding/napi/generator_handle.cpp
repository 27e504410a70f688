// See generator_handle.h.
#include "napi/generator_handle.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <mutex>

#include "core/accelerators/plugin_host.h"
#include "core/base/error.h"
#include "core/launch/rank_session.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/random_ops.h"
#include "core/tensor/torch_error.h"
#include "napi/operators.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"

namespace torchlane {
namespace {

constexpr napi_type_tag kGeneratorTag = {0x746f7263686c616eULL, 0x652e47656e657261ULL};
constexpr const char* kSeedWayOut = "seed before the run: manualSeed() outside the step, train({ seed })";

at::Generator readGenerator(const Napi::Value& value) {
  std::optional<at::Generator> generator = findGenerator(value.Env(), value);
  if (!generator) throw Error(Code::ERR_ARGUMENT, "expected a Generator, received " + describeJs(value));
  return *generator;
}

}  // namespace

std::optional<at::Generator> findGenerator(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  bool isGenerator = false;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object) return std::nullopt;
  if (napi_check_object_type_tag(env, value, &kGeneratorTag, &isGenerator) != napi_ok || !isGenerator)
    return std::nullopt;
  void* data = nullptr;
  if (napi_unwrap(env, value, &data) != napi_ok) return std::nullopt;
  return *static_cast<at::Generator*>(data);
}

void createGenerator(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const c10::Device device = info[1].IsUndefined() ? c10::Device(c10::kCPU) : readDevice(info[1], "device");
  if (device.is_cuda()) accelerator(c10::kCUDA);
  auto generator = namingOperator("Generator", [&] {
    if (device.is_cuda())
      return std::make_unique<at::Generator>(at::detail::getCUDAHooks().getNewGenerator(device.index()));
    TORCH_CHECK(device.is_cpu(), "device ", device, " has no random generator");
    return std::make_unique<at::Generator>(at::detail::createCPUGenerator());
  });
  const auto finalize = [](napi_env, void* data, void*) { delete static_cast<at::Generator*>(data); };
  if (napi_type_tag_object(env, info[0], &kGeneratorTag) != napi_ok ||
      napi_wrap(env, info[0], generator.get(), finalize, nullptr, nullptr) != napi_ok) {
    throw Napi::Error::New(env);
  }
  generator.release();
}

void setGeneratorSeed(const Napi::CallbackInfo& info) {
  at::Generator generator = readGenerator(info[0]);
  const int64_t seed = readInteger(info[1], "seed");
  refuseWhileRecording(info.Env(), "Generator.manualSeed()", kSeedWayOut);
  const std::lock_guard lock(generator.mutex());
  generator.set_current_seed(static_cast<uint64_t>(seed));
}

napi_value getGeneratorSeed(const Napi::CallbackInfo& info) {
  const at::Generator generator = readGenerator(info[0]);
  return Napi::BigInt::New(info.Env(), generator.current_seed());
}

napi_value getGeneratorState(const Napi::CallbackInfo& info) {
  const at::Generator generator = readGenerator(info[0]);
  refuseWhileRecording(info.Env(), "Generator.getState()", kSeedWayOut);
  return makeTensor(info.Env(), generator.get_state());
}

void setGeneratorState(const Napi::CallbackInfo& info) {
  at::Generator generator = readGenerator(info[0]);
  const at::Tensor state = readTensor(info[1], "state");
  refuseWhileRecording(info.Env(), "Generator.setState()", kSeedWayOut);
  namingOperator("setState", [&] { generator.set_state(state); });
}

void manualSeed(const Napi::CallbackInfo& info) {
  const int64_t seed = readInteger(info[0], "seed");
  if (RankSession* rank = RankSession::current(); rank != nullptr && doorGuard() == nullptr)
    return rank->manualSeed(static_cast<uint64_t>(seed));
  // A recording holds the lock already, and notes what the step seeds.
  std::unique_lock lock(defaultGeneratorMutex(), std::defer_lock);
  if (doorGuard() == nullptr) lock.lock();
  at::manual_seed(static_cast<uint64_t>(seed));
}

}  // namespace torchlane
