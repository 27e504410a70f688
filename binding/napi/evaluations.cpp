// See evaluations.h.
#include "napi/evaluations.h"

#include "core/runtime/cores.h"
#include "core/runtime/cpu_allocator.h"
#include "core/runtime/plugin_host.h"
#include "core/train/evaluation.h"
#include "napi/datasets.h"
#include "napi/jobs.h"
#include "napi/programs.h"
#include "napi/read.h"
#include "napi/to_js.h"

namespace torchlane {
namespace {

EvaluationSpec readSpec(const Napi::Object& spec) {
  EvaluationSpec result;
  result.accelerator = &accelerator(readDevice(spec.Get("accelerator"), "accelerator").type());
  for (int64_t index : readIntegers(spec.Get("deviceIndexes"), "deviceIndexes")) {
    result.deviceIndexes.push_back(static_cast<int>(index));
  }
  const Napi::Array programs = spec.Get("programs").As<Napi::Array>();
  for (uint32_t i = 0; i < programs.Length(); ++i) {
    result.programs.push_back(readExternal<const Program>(programs.Get(i), "a program"));
  }
  result.parameters = readTensors(spec.Get("parameters"), "parameters");
  result.buffers = readTensors(spec.Get("buffers"), "buffers");
  result.dataset = readDataset(spec.Get("dataset"));
  result.batchSize = readInteger(spec.Get("batchSize"), "batchSize");
  result.yield = readBool(spec.Get("wantsRows"), "wantsRows") ? EvaluationSpec::Yield::kRows
                                                              : EvaluationSpec::Yield::kMeans;
  result.seed = readInteger(spec.Get("seed"), "seed");
  result.timeout = std::chrono::milliseconds(readInteger(spec.Get("timeoutMs"), "timeoutMs"));
  result.threadsPerRank = threadsPerRank(static_cast<int>(result.deviceIndexes.size()));
#ifdef TORCHLANE_TEST_HOOKS
  if (spec.Has("stallRank")) {
    result.stall = {static_cast<int>(readInteger(spec.Get("stallRank"), "stallRank")),
                    readInteger(spec.Get("stallStep"), "stallStep")};
  }
#endif
  return result;
}

}  // namespace

napi_value createEvaluation(const Napi::CallbackInfo& info) {
  installCpuAllocator();
  return jobToJs(info.Env(), Evaluation::create(readSpec(info[0].As<Napi::Object>())));
}

napi_value evaluationResult(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto evaluation = std::dynamic_pointer_cast<Evaluation>(readExternal<RankedRun>(info[0], "a job"));
  if (evaluation == nullptr) {
    throw Error(Code::ERR_ARGUMENT, "expected the job of an evaluation, received another");
  }
  const EvaluationResult& result = evaluation->result();
  Napi::Object object = Napi::Object::New(env);
  setEnd(object, result);
  object.Set("means", numbersToJs(env, result.means));
  object.Set("rows", optionalTensorsToJs(env, result.rows));
  return object;
}

}  // namespace torchlane
