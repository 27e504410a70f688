// See data_parallel.h.
#include "napi/data_parallel.h"

#include "core/comm/c10d_backend.h"
#include "core/tensor/boxed_call.h"
#include "core/tensor/torch_error.h"
#include "napi/launch.h"
#include "napi/operators.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"

namespace torchlane {
namespace {

constexpr const char* kName = "DistributedDataParallel";

std::shared_ptr<DataParallel> readDataParallel(const Napi::Value& value) {
  return readExternal<DataParallel>(value, "a DistributedDataParallel");
}

DataParallelSpec readSpec(const Napi::Object& spec) {
  DataParallelSpec result;
  const auto flag = [&](const char* name) { return readBool(spec.Get(name), name); };
  result.parameters = readTensors(spec.Get("parameters"), "parameters");
  result.names = readStrings(spec.Get("names"), "names");
  result.hasSparseGradient = readBools(spec.Get("hasSparseGradient"), "hasSparseGradient");
  result.state = readTensors(spec.Get("state"), "state");
  result.broadcastBuffers = flag("broadcastBuffers");
  result.initSync = flag("initSync");
  result.findUnusedParameters = flag("findUnusedParameters");
  result.gradientAsBucketView = flag("gradientAsBucketView");
  result.staticGraph = flag("staticGraph");
  result.skipAllReduceUnusedParameters = flag("skipAllReduceUnusedParams");
  if (const auto bytes = findOption(spec, "bucketBytes"))
    result.bucketBytes = readInteger(*bytes, "bucketBytes");
  result.bucketBytesList = readIntegers(spec.Get("bucketBytesList"), "bucketBytesList");
  return result;
}

}  // namespace

napi_value createDataParallel(const Napi::CallbackInfo& info) {
  RankSession& rank = currentRank("nn.parallel.DistributedDataParallel");
  DataParallelSpec spec = readSpec(info[1].As<Napi::Object>());
  const c10::Device device = spec.parameters.at(0).device();
  auto group = makeProcessGroup(rank.sharedGroup(readInteger(info[0], "the group")), device);
  int64_t bytes = 0;  // of its buckets: as much as all gradients
  for (const at::Tensor& parameter : spec.parameters) bytes += static_cast<int64_t>(parameter.nbytes());
  auto result = namingOperator(
      kName, [&] { return std::make_shared<DataParallel>(std::move(group), std::move(spec)); });
  return makeExternal(info.Env(), std::move(result), bytes);
}

void setGradientHook(const Napi::CallbackInfo& info) {
  const auto dataParallel = readDataParallel(info[0]);
  const GradientHook hook = gradientHookNamed(readString(info[1], "the hook"));
  namingOperator(kName, [&] { dataParallel->registerHook(hook); });
}

napi_value setGradientSync(const Napi::CallbackInfo& info) {
  const bool isSynchronized = readBool(info[1], "isSynchronized");
  return Napi::Boolean::New(info.Env(), readDataParallel(info[0])->setSynchronized(isSynchronized));
}

void beginForward(const Napi::CallbackInfo& info) {
  refuseWhileRecording(info.Env(), "a DistributedDataParallel",
                       "give train() the model itself: it averages gradients over ranks");
  const auto dataParallel = readDataParallel(info[0]);
  const std::vector<at::Tensor> buffers = readTensors(info[1], "the buffers");
  namingOperator(kName, [&] { dataParallel->beginForward(buffers); });
}

napi_value endForward(const Napi::CallbackInfo& info) {
  const auto dataParallel = readDataParallel(info[0]);
  const std::vector<at::Tensor> outputs = readTensors(info[1], "the outputs");
  const std::vector<at::Tensor> results =
      namingOperator(kName, [&] { return dataParallel->endForward(outputs); });
  Napi::Array array = Napi::Array::New(info.Env(), results.size());
  for (size_t i = 0; i < results.size(); ++i) {
    const bool isSame = results[i].is_same(outputs[i]);
    array.Set(static_cast<uint32_t>(i),
              isSame ? info.Env().Null() : Napi::Value(info.Env(), makeTensor(info.Env(), results[i])));
  }
  return array;
}

void beginJoin(const Napi::CallbackInfo& info) {
  const auto options = info[1].As<Napi::Object>();
  const auto flag = [&](const char* name) { return readBool(options.Get(name), name); };
  readDataParallel(info[0])->beginJoin({.divideByInitialWorldSize = flag("divideByInitialWorldSize"),
                                        .throwOnEarlyTermination = flag("throwOnEarlyTermination")});
}

void endJoin(const Napi::CallbackInfo& info) {
  const auto dataParallel = readDataParallel(info[0]);
  const std::vector<at::Tensor> buffers = readTensors(info[1], "the buffers");
  const std::vector<at::Tensor> state = readTensors(info[2], "the state");
  namingOperator(kName, [&] { dataParallel->endJoin(buffers, state); });
}

void leaveJoin(const Napi::CallbackInfo& info) {
  readDataParallel(info[0])->leaveJoin();
}

}  // namespace torchlane
