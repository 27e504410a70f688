// The whole native API on one page: what libtorchlane_core.so exports to src/native/surface.ts, which has the
// same names with types (scripts/check-surface.mjs compares the two). Each function says its own contract in
// its header. Thread: JS, of the main thread and of every worker.
#include <napi.h>

#include "core/base/error.h"
#include "napi/autograd.h"
#include "napi/data_parallel.h"
#include "napi/datasets.h"
#include "napi/devices.h"
#include "napi/direct_calls.h"
#include "napi/dist.h"
#include "napi/env_state.h"
#include "napi/evaluations.h"
#include "napi/generator_handle.h"
#include "napi/guard.h"
#include "napi/jobs.h"
#include "napi/launch.h"
#include "napi/operators.h"
#include "napi/optimizers.h"
#include "napi/programs.h"
#include "napi/read.h"
#include "napi/saved_graph.h"
#include "napi/state_dict.h"
#include "napi/tensor_data.h"
#include "napi/tensor_hooks.h"
#include "napi/tensor_object.h"
#include "torchlane_version.h"

namespace torchlane {
namespace {

// INTERFACE_VERSION of src/native/load.ts: counted up with every change of the table below.
constexpr int kInterfaceVersion = 9;

// setErrorFactory(errorFrom)
void setErrorFactory(const Napi::CallbackInfo& info) {
  EnvState::of(info.Env()).errorFactory = Napi::Persistent(readFunction(info[0], "the error factory"));
}

// setTensorHooks({ makeTensor, slotOf, FloatScalar, userSite, liveBytesWarning, liveBytesLimit })
void setTensorHooks(const Napi::CallbackInfo& info) {
  EnvState& state = EnvState::of(info.Env());
  const auto option = [&](const char* name) {
    return findOption(info[0], name).value_or(info.Env().Undefined());
  };
  const auto take = [&](const char* name) { return Napi::Persistent(readFunction(option(name), name)); };
  state.makeTensor = take("makeTensor");
  state.slotOf = take("slotOf");
  state.floatScalarClass = take("FloatScalar");
  state.userSite = take("userSite");
  state.liveBytesWarning = take("liveBytesWarning");
  state.tensors.setLimit(readInteger(option("liveBytesLimit"), "liveBytesLimit"));
}

struct Export {
  const char* name;
  napi_callback function;
};

constexpr Export kExports[] = {
    // What TypeScript hands over, once a thread.
    {"setErrorFactory", guarded<setErrorFactory>},
    {"setTensorHooks", guarded<setTensorHooks>},
    // Operators.
    {"callOperator", guarded<callOperatorFromJs>},
    {"createCallFrame", guarded<createCallFrame>},
    {"prepareOperator", guarded<prepareOperator>},
    {"internText", guarded<internText>},
    {"callPrepared", guarded<callPrepared>},
    {"hasOperator", guarded<hasOperatorFromJs>},
    {"operatorSchemas", guarded<operatorSchemasFromJs>},
    {"operatorCalls", guarded<operatorCallsToJs>},
    {"isRecording", guarded<isRecordingFromJs>},
    {"refuseInStep", guarded<refuseInStep>},
#ifdef TORCHLANE_TEST_HOOKS
    {"timeDirectCalls", guarded<timeDirectCalls>},
#endif
    // Contents of tensors.
    {"tensorFromData", guarded<tensorFromData>},
    {"tensorData", guarded<tensorData>},
    {"tensorItem", guarded<tensorItem>},
    // Tensors themselves.
    {"adoptTensor", guarded<adoptTensor>},
    {"setTensorData", guarded<setTensorData>},
    {"releaseTensors", guarded<releaseTensors>},
    {"guardTensor", guarded<guardTensor>},
    {"tensorShape", guarded<tensorShape>},
    {"tensorStrides", guarded<tensorStrides>},
    {"tensorDtype", guarded<tensorDtype>},
    {"tensorDevice", guarded<tensorDevice>},
    {"tensorLayout", guarded<tensorLayout>},
    {"tensorStats", guarded<tensorStats>},
    // Autograd.
    {"isLeafTensor", guarded<isLeafTensor>},
    {"tensorGradFunction", guarded<tensorGradFunction>},
    {"tensorRequiresGrad", guarded<tensorRequiresGrad>},
    {"setTensorRequiresGrad", guarded<setTensorRequiresGrad>},
    {"tensorGrad", guarded<tensorGrad>},
    {"setTensorGrad", guarded<setTensorGrad>},
    {"retainGrad", guarded<retainGrad>},
    {"retainsGrad", guarded<retainsGrad>},
    {"isInferenceTensor", guarded<isInferenceTensor>},
    {"backward", guarded<backward>},
    {"gradientsOf", guarded<gradientsOf>},
    {"isGradEnabled", guarded<isGradEnabled>},
    {"setGradEnabled", guarded<setGradEnabled>},
    {"isInferenceModeEnabled", guarded<isInferenceModeEnabled>},
    {"callInInferenceMode", guarded<callInInferenceMode>},
    {"anomalyMode", guarded<anomalyMode>},
    {"setAnomalyMode", guarded<setAnomalyModeFromJs>},
    {"registerHook", guarded<registerHook>},
    {"registerPostAccumulateGradHook", guarded<registerPostAccumulateGradHook>},
    {"removeHook", guarded<removeHook>},
    {"beginFunction", guarded<beginFunction>},
    {"finishFunction", guarded<finishFunction>},
    {"callCheckpointed", guarded<callCheckpointed>},
    {"callWithSavedHooks", guarded<callWithSavedHooks>},
    // Random generators.
    {"createGenerator", guarded<createGenerator>},
    {"setGeneratorSeed", guarded<setGeneratorSeed>},
    {"getGeneratorSeed", guarded<getGeneratorSeed>},
    {"getGeneratorState", guarded<getGeneratorState>},
    {"setGeneratorState", guarded<setGeneratorState>},
    {"manualSeed", guarded<manualSeed>},
    // Devices.
    {"openCuda", guarded<openCuda>},
    {"refuseCuda", guarded<refuseCuda>},
    {"cudaDeviceCount", guarded<cudaDeviceCount>},
    {"devices", guarded<devices>},
    {"acceleratorFacts", guarded<acceleratorFacts>},
    {"cpu", guarded<cpu>},
    {"emptyCache", guarded<emptyCache>},
    {"synchronize", guarded<synchronizeDevice>},
    {"memoryStats", guarded<memoryStats>},
    {"resetPeakMemoryStats", guarded<resetPeakMemoryStats>},
    {"setNumThreads", guarded<setNumThreads>},
    {"getNumThreads", guarded<getNumThreads>},
    {"setDeterministicAlgorithms", guarded<setDeterministicAlgorithms>},
    {"deterministicAlgorithms", guarded<deterministicAlgorithms>},
    // Recorded steps.
    {"createOutsideCopies", guarded<createOutsideCopies>},
    {"recordProgram", guarded<recordProgram>},
    {"programToString", guarded<programToString>},
    {"programStats", guarded<programStatsToJs>},
    {"programMetrics", guarded<programMetrics>},
    // Data sets.
    {"createDataset", guarded<createDataset>},
    {"firstBatches", guarded<firstBatchesFromJs>},
    {"shapesInOrder", guarded<shapesInOrder>},
    {"batchOfRows", guarded<batchOfRows>},
    // Optimizers.
    {"createOptimizer", guarded<createOptimizer>},
    {"addOptimizerGroup", guarded<addOptimizerGroup>},
    {"stepOptimizer", guarded<stepOptimizer>},
    {"optimizerStateNames", guarded<optimizerStateNames>},
    {"optimizerState", guarded<optimizerState>},
    {"setOptimizerState", guarded<setOptimizerState>},
    {"cosine", guarded<cosine>},
    {"power", guarded<power>},
    // Runs.
    {"createJob", guarded<createJob>},
    {"joinJob", guarded<joinJob>},
    {"listenToJob", guarded<listenToJob>},
    {"drainJob", guarded<drainJob>},
    {"takeRequest", guarded<takeRequest>},
    {"answerRequest", guarded<answerRequest>},
    {"appendSchedule", guarded<appendSchedule>},
    {"stopJob", guarded<stopJob>},
    {"abortJob", guarded<abortJob>},
    {"rankGone", guarded<rankGone>},
    {"failRank", guarded<failRank>},
    {"jobResult", guarded<jobResult>},
    {"applyJob", guarded<applyJob>},
    {"closeJob", guarded<closeJob>},
    {"createEvaluation", guarded<createEvaluation>},
    {"evaluationResult", guarded<evaluationResult>},
    // Own loops.
    {"createLaunch", guarded<createLaunch>},
    {"abortLaunch", guarded<abortLaunch>},
    {"failLaunch", guarded<failLaunch>},
    {"firstFailedRank", guarded<firstFailedRank>},
    {"joinLaunch", guarded<joinLaunch>},
    {"leaveLaunch", guarded<leaveLaunch>},
    {"rankFailed", guarded<rankFailed>},
    {"shareTensor", guarded<shareTensor>},
    {"sharedTensor", guarded<sharedTensor>},
    // Collectives of own loops.
    {"distNewGroup", guarded<distNewGroup>},
    {"distDestroyGroup", guarded<distDestroyGroup>},
    {"distAllReduce", guarded<distAllReduce>},
    {"distReduce", guarded<distReduce>},
    {"distBroadcast", guarded<distBroadcast>},
    {"distAllGather", guarded<distAllGather>},
    {"distAllGatherInto", guarded<distAllGatherInto>},
    {"distReduceScatter", guarded<distReduceScatter>},
    {"distReduceScatterFrom", guarded<distReduceScatterFrom>},
    {"distGather", guarded<distGather>},
    {"distScatter", guarded<distScatter>},
    {"distAllToAll", guarded<distAllToAll>},
    {"distAllToAllSingle", guarded<distAllToAllSingle>},
    {"distTransfer", guarded<distTransfer>},
    {"distBarrier", guarded<distBarrier>},
    {"distMonitoredBarrier", guarded<distMonitoredBarrier>},
    {"waitForWork", guarded<waitForWork>},
    {"isWorkCompleted", guarded<isWorkCompleted>},
    {"workSource", guarded<workSource>},
    // Models of ranks with loops of their own.
    {"createDataParallel", guarded<createDataParallel>},
    {"setGradientHook", guarded<setGradientHook>},
    {"setGradientSync", guarded<setGradientSync>},
    {"beginForward", guarded<beginForward>},
    {"endForward", guarded<endForward>},
    {"beginJoin", guarded<beginJoin>},
    {"endJoin", guarded<endJoin>},
    {"leaveJoin", guarded<leaveJoin>},
    // Files.
    {"checkWritable", guarded<checkWritableFromJs>},
    {"writeStateDict", guarded<writeStateDictFromJs>},
};

Napi::Object initialise(Napi::Env env, Napi::Object exports) {
  EnvState::create(env);
  // Plain values, and these names for good: load.ts reads them of every core, older and newer ones too,
  // before it calls anything.
  exports.Set("interfaceVersion", kInterfaceVersion);
  exports.Set("packageVersion", TORCHLANE_VERSION);
  for (const Export& entry : kExports) {
    napi_value function = nullptr;
    if (napi_create_function(env, entry.name, NAPI_AUTO_LENGTH, entry.function, nullptr, &function) !=
        napi_ok) {
      throw Napi::Error::New(env);
    }
    exports.Set(entry.name, Napi::Value(env, function));
  }
  return exports;
}

}  // namespace
}  // namespace torchlane

// Called by the stub, once in every environment.
extern "C" __attribute__((visibility("default"))) napi_value torchlane_core_init(napi_env env,
                                                                                 napi_value exports) {
  return Napi::RegisterModule(env, exports, torchlane::initialise);
}
