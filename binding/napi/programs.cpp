// See programs.h.
#include "napi/programs.h"

#include <unordered_set>

#include "core/program/self_check.h"
#include "core/program/stats.h"
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
  result.outside = readExternal<OutsideCopies>(spec.Get("outside"), "the copies of outside tensors");
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

// What a Program keeps in memory: constants, storage by storage, and its calls, at about a kilobyte each.
int64_t heldBytes(const Program& program) {
  int64_t bytes = 1024 * static_cast<int64_t>(program.parts().nodes.size());
  std::unordered_set<const c10::StorageImpl*> storages;
  for (const at::Tensor& constant : program.parts().constants) {
    const c10::Storage& storage = constant.storage();
    if (storages.insert(storage.unsafeGetStorageImpl()).second)
      bytes += static_cast<int64_t>(storage.nbytes());
  }
  return bytes;
}

template <class T, class Convert>
Napi::Array listOf(Napi::Env env, const std::vector<T>& items, Convert convert) {
  Napi::Array list = Napi::Array::New(env, items.size());
  for (uint32_t i = 0; i < items.size(); ++i) list.Set(i, Napi::Value(convert(items[i])));
  return list;
}

// Counts and bytes fit a double: 2^53 of either is out of reach.
Napi::Object countsToJs(Napi::Env env, std::initializer_list<std::pair<const char*, int64_t>> counts) {
  Napi::Object object = Napi::Object::New(env);
  for (const auto& [name, count] : counts) object.Set(name, static_cast<double>(count));
  return object;
}

Napi::Array callsToJs(Napi::Env env, const std::vector<ProgramStats::Call>& calls) {
  return listOf(env, calls, [&](const ProgramStats::Call& call) {
    Napi::Object object = Napi::Object::New(env);
    object.Set("call", call.call);
    object.Set("op", call.op);
    if (!call.site.empty()) object.Set("site", call.site);
    return object;
  });
}

}  // namespace

std::vector<std::shared_ptr<const Program>> readPrograms(const Napi::Value& value) {
  const Napi::Array list = value.As<Napi::Array>();
  std::vector<std::shared_ptr<const Program>> programs;
  for (uint32_t i = 0; i < list.Length(); ++i)
    programs.push_back(readExternal<const Program>(list.Get(i), "a program"));
  return programs;
}

napi_value createOutsideCopies(const Napi::CallbackInfo& info) {
  return makeExternal(info.Env(), std::make_shared<OutsideCopies>());
}

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
  std::shared_ptr<const Program> program =
      recordChecked(readSpec(spec), readTensors(spec.Get("otherBatch"), "otherBatch"), callStep,
                    readBool(spec.Get("check"), "check"));
  const int64_t bytes = heldBytes(*program);
  return makeExternal(env, std::move(program), bytes);
}

napi_value programToString(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), readExternal<const Program>(info[0], "a program")->toString());
}

napi_value programStatsToJs(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const ProgramStats stats = programStats(*readExternal<const Program>(info[0], "a program"));
  const auto& [step, views, once] = stats.calls;
  const ProgramStats::Bytes& bytes = stats.bytes;
  Napi::Object object = Napi::Object::New(env);
  object.Set("calls", countsToJs(env, {{"step", step}, {"views", views}, {"once", once}}));
  object.Set("bytes", countsToJs(env, {{"parameters", bytes.parameters},
                                       {"buffers", bytes.buffers},
                                       {"batch", bytes.batch},
                                       {"constants", bytes.constants},
                                       {"hoisted", bytes.hoisted},
                                       {"gradients", bytes.gradients},
                                       {"values", bytes.values},
                                       {"valuesPeak", bytes.valuesPeak}}));
  object.Set("flops", static_cast<double>(stats.flops));
  object.Set("callsWithoutFlops", static_cast<double>(stats.callsWithoutFlops));
  object.Set("gradientOrder", listOf(env, stats.gradientOrder, [&](const ProgramStats::ReadyGradient& ready) {
               Napi::Object entry = Napi::Object::New(env);
               entry.Set("parameter", ready.parameter);
               entry.Set("call", ready.call ? Napi::Value(Napi::Number::New(env, *ready.call)) : env.Null());
               return entry;
             }));
  object.Set("withoutGradient", stringsToJs(env, stats.withoutGradient));
  object.Set("random", callsToJs(env, stats.random));
  object.Set("hoisted", callsToJs(env, stats.hoisted));
  object.Set("constants", listOf(env, stats.constants, [&](const ProgramStats::Constant& constant) {
               Napi::Object entry = Napi::Object::New(env);
               entry.Set("dtype", constant.dtype);
               entry.Set("shape", listOf(env, constant.shape, [&](int64_t size) {
                           return Napi::Number::New(env, static_cast<double>(size));
                         }));
               entry.Set("bytes", static_cast<double>(constant.bytes));
               return entry;
             }));
  return object;
}

napi_value programMetrics(const Napi::CallbackInfo& info) {
  return stringsToJs(info.Env(), readExternal<const Program>(info[0], "a program")->parts().metricNames);
}

}  // namespace torchlane
