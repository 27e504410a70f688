// See programs.h.
#include "napi/programs.h"

#include "core/program/self_check.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"
#include "napi/to_js.h"

namespace torchlane {
namespace {

RecordingSpec readSpec(const Napi::Object& spec) {
  RecordingSpec result;
  result.device = readDevice(spec.Get("device"), "device");
  result.parameters = readTensors(spec.Get("parameters"), "parameters");
  result.parameterNames = readStrings(spec.Get("parameterNames"), "parameterNames");
  result.trained = readBools(spec.Get("trained"), "trained");
  result.buffers = readTensors(spec.Get("buffers"), "buffers");
  result.bufferNames = readStrings(spec.Get("bufferNames"), "bufferNames");
  result.batch = readTensors(spec.Get("batch"), "batch");
  result.seed = static_cast<uint64_t>(readInteger(spec.Get("seed"), "seed"));
  result.isEvaluation = readBool(spec.Get("isEvaluation"), "isEvaluation");
  return result;
}

StepOutput readOutput(const Napi::Value& value) {
  const Napi::Object object = value.As<Napi::Object>();
  StepOutput output;
  const Napi::Value loss = object.Get("loss");
  if (!loss.IsUndefined()) output.loss = readTensor(loss, "the loss");
  const Napi::Array metrics = object.Get("metrics").As<Napi::Array>();
  for (uint32_t i = 0; i < metrics.Length(); ++i) {
    const Napi::Array pair = Napi::Value(metrics.Get(i)).As<Napi::Array>();
    output.metrics.emplace_back(readString(pair.Get(0u), "a metric's name"),
                                readTensor(pair.Get(1u), "a metric"));
  }
  return output;
}

}  // namespace

napi_value recordProgram(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const Napi::Object spec = info[0].As<Napi::Object>();
  const Napi::Function step = readFunction(info[1], "the step");
  // The step's JavaScript catches what the user's code throws (src/train/record.ts): an exception here is
  // ours.
  const StepFunction callStep = [&](const std::vector<at::Tensor>& batch) {
    std::vector<napi_value> arguments;
    for (const at::Tensor& field : batch) arguments.push_back(makeTensor(env, field));
    return readOutput(step.Call(arguments));
  };
  return makeExternal(env, recordChecked(readSpec(spec), readTensors(spec.Get("otherBatch"), "otherBatch"),
                                         callStep, readBool(spec.Get("check"), "check")));
}

napi_value programToString(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), readExternal<const Program>(info[0], "a program")->toString());
}

napi_value programMetrics(const Napi::CallbackInfo& info) {
  return stringsToJs(info.Env(), readExternal<const Program>(info[0], "a program")->parts().metricNames);
}

}  // namespace torchlane
