// Collectives of the calling rank for the export table (addon.cpp). `group`: a number that distNewGroup gave,
// 0 for all ranks; ranks and roots are counted within the group. Those with `isAsync` return a work then,
// else undefined when they are complete. Thread: JS, of a rank's worker.
#pragma once

#include <napi.h>

#include "core/comm/process_group.h"
#include "napi/external.h"

namespace torchlane {

template <>
struct ExternalTag<Work> {
  static constexpr napi_type_tag value{0x1f6b3c92d85e4a07, 0xb2c4e6a8907d5f31};
};

// distNewGroup(ranks of the world) → its number, -1 for who is not in it
napi_value distNewGroup(const Napi::CallbackInfo& info);
void distDestroyGroup(const Napi::CallbackInfo& info);
// distAllReduce(group, tensor, op, isAsync)
napi_value distAllReduce(const Napi::CallbackInfo& info);
// distReduce(group, tensor, root, op, isAsync)
napi_value distReduce(const Napi::CallbackInfo& info);
// distBroadcast(group, tensor, root, isAsync)
napi_value distBroadcast(const Napi::CallbackInfo& info);
// distAllGather(group, outputs, input, isAsync)
napi_value distAllGather(const Napi::CallbackInfo& info);
// distAllGatherInto(group, output, input, isAsync)
napi_value distAllGatherInto(const Napi::CallbackInfo& info);
// distReduceScatter(group, output, inputs, op, isAsync)
napi_value distReduceScatter(const Napi::CallbackInfo& info);
// distReduceScatterFrom(group, output, input, op, isAsync)
napi_value distReduceScatterFrom(const Napi::CallbackInfo& info);
// distGather(group, input, outputs, root, isAsync)
napi_value distGather(const Napi::CallbackInfo& info);
// distScatter(group, output, inputs, root, isAsync)
napi_value distScatter(const Napi::CallbackInfo& info);
// distAllToAll(group, outputs, inputs, isAsync)
napi_value distAllToAll(const Napi::CallbackInfo& info);
// distAllToAllSingle(group, output, input, outputSplits, inputSplits, isAsync)
napi_value distAllToAllSingle(const Napi::CallbackInfo& info);
// distTransfer(group, [{ isSend, tensor, peer, tag }]) → works
napi_value distTransfer(const Napi::CallbackInfo& info);
// distBarrier(group, isAsync)
napi_value distBarrier(const Napi::CallbackInfo& info);
// distMonitoredBarrier(group, timeoutMs | undefined)
void distMonitoredBarrier(const Napi::CallbackInfo& info);
void waitForWork(const Napi::CallbackInfo& info);
napi_value isWorkCompleted(const Napi::CallbackInfo& info);
// workSource(work) → of a receive that is complete: who sent
napi_value workSource(const Napi::CallbackInfo& info);

}  // namespace torchlane
