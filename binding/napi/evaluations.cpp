// See evaluations.h.
#include "napi/evaluations.h"

#include "core/runtime/cpu_allocator.h"
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
  readRankedSpec(spec, result);
  result.programs = readPrograms(spec.Get("programs"));
  result.parameters = readTensors(spec.Get("parameters"), "parameters");
  result.buffers = readTensors(spec.Get("buffers"), "buffers");
  result.dataset = readDataset(spec.Get("dataset"));
  result.batchSize = readInteger(spec.Get("batchSize"), "batchSize");
  result.yield = readBool(spec.Get("wantsRows"), "wantsRows") ? EvaluationSpec::Yield::kRows
                                                              : EvaluationSpec::Yield::kMeans;
  result.seed = readInteger(spec.Get("seed"), "seed");
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
