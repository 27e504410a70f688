// nn.parallel.DistributedDataParallel for the export table (addon.cpp). Thread: JS, of a rank's worker;
// collective.
#pragma once

#include <napi.h>

#include "core/ddp/data_parallel.h"
#include "napi/external.h"

namespace torchlane {

template <>
struct ExternalTag<DataParallel> {
  static constexpr napi_type_tag value{0x3c9ab1f07e254d68, 0x8f12d6a94be07c35};
};

// createDataParallel(group, spec) → what the other functions take
napi_value createDataParallel(const Napi::CallbackInfo& info);
// setGradientHook(dataParallel, 'allreduce' | 'fp16' | 'bf16')
void setGradientHook(const Napi::CallbackInfo& info);
// setGradientSync(dataParallel, isSynchronized) → what it was
napi_value setGradientSync(const Napi::CallbackInfo& info);
// beginForward(dataParallel, buffers)
void beginForward(const Napi::CallbackInfo& info);
// endForward(dataParallel, outputs) → per output what is returned in its place, null: itself
napi_value endForward(const Napi::CallbackInfo& info);
// beginJoin(dataParallel, { divideByInitialWorldSize, throwOnEarlyTermination })
void beginJoin(const Napi::CallbackInfo& info);
// endJoin(dataParallel, buffers, state)
void endJoin(const Napi::CallbackInfo& info);
void leaveJoin(const Napi::CallbackInfo& info);

}  // namespace torchlane
