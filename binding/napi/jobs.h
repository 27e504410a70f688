// Jobs for the export table (addon.cpp): the main thread makes, watches and ends them, workers join them by
// number. Thread: JS.
#pragma once

#include <napi.h>

#include "core/train/job.h"
#include "napi/external.h"

namespace torchlane {

template <>
struct ExternalTag<Job> {
  static constexpr napi_type_tag value{0x2d90b6f14c7a4f88, 0xb35e07a9d1c6e254};
};

// createJob(spec) → { job, number }
napi_value createJob(const Napi::CallbackInfo& info);
// joinJob(number, rank), in the rank's worker: starts the rank's native thread, returns at once. When the
// worker ends before the rank, the rank fails and is waited for.
void joinJob(const Napi::CallbackInfo& info);
// listenToJob(job, notify): `notify` is called on this loop when events have come. Keeps no loop alive.
void listenToJob(const Napi::CallbackInfo& info);
// drainJob(job) → events, oldest first
napi_value drainJob(const Napi::CallbackInfo& info);
void stopJob(const Napi::CallbackInfo& info);
void abortJob(const Napi::CallbackInfo& info);
// rankGone(job, rank): its worker ended; a failure unless the rank has ended as well.
void rankGone(const Napi::CallbackInfo& info);
// failRank(job, rank, message)
void failRank(const Napi::CallbackInfo& info);
// jobResult(job), once it is over
napi_value jobResult(const Napi::CallbackInfo& info);
// applyJob(job): the trained parameters and buffers into the tensors that it was made from.
void applyJob(const Napi::CallbackInfo& info);
// closeJob(job): nobody listens any more.
void closeJob(const Napi::CallbackInfo& info);

}  // namespace torchlane
