// Jobs for the export table (addon.cpp): the main thread makes, watches and ends them, workers join them by
// number. A job is any run that ranks join: a training, or an evaluation (evaluations.h). Thread: JS.
#pragma once

#include <napi.h>

#include "core/train/job.h"
#include "napi/external.h"

namespace torchlane {

template <>
struct ExternalTag<RankedRun> {
  static constexpr napi_type_tag value{0x2d90b6f14c7a4f88, 0xb35e07a9d1c6e254};
};

// What the specs of a training and of an evaluation have in common.
void readRankedSpec(const Napi::Object& spec, RankedSpec& into);
// { job, number }, with which the main thread and the workers name it.
Napi::Object jobToJs(Napi::Env env, const std::shared_ptr<RankedRun>& job);
// `outcome`, `failure` and `others` of a result.
void setEnd(Napi::Object& object, const RunEnd& end);

// createJob(spec) → { job, number }, of a training
napi_value createJob(const Napi::CallbackInfo& info);
// joinJob(number, rank), in the rank's worker: starts the rank's native thread, returns at once. When the
// worker ends before the rank, the rank fails and is waited for.
void joinJob(const Napi::CallbackInfo& info);
// listenToJob(job, notify): `notify` is called on this loop when events have come. Keeps no loop alive.
void listenToJob(const Napi::CallbackInfo& info);
// drainJob(job) → events, oldest first
napi_value drainJob(const Napi::CallbackInfo& info);
// takeRequest(job), after a 'record' event → [{ batch, otherBatch, slot, drops }], the Programs that ranks
// wait for, or null if they do not wait any more
napi_value takeRequest(const Napi::CallbackInfo& info);
// answerRequest(job, programs): in the order of the request last taken; does nothing if nobody waits any
// more.
void answerRequest(const Napi::CallbackInfo& info);
// appendSchedule(job, rows), after a 'schedule' event: a Float64Array.
void appendSchedule(const Napi::CallbackInfo& info);
void stopJob(const Napi::CallbackInfo& info);
void abortJob(const Napi::CallbackInfo& info);
// rankGone(job, rank): its worker ended; a failure unless the rank has ended as well.
void rankGone(const Napi::CallbackInfo& info);
// failRank(job, rank, message)
void failRank(const Napi::CallbackInfo& info);
// jobResult(job), of a training, once it is over
napi_value jobResult(const Napi::CallbackInfo& info);
// applyJob(job, optimizer): the trained parameters and buffers into the tensors that it was made from, the
// state into the optimizer.
void applyJob(const Napi::CallbackInfo& info);
// closeJob(job): nobody listens any more.
void closeJob(const Napi::CallbackInfo& info);

}  // namespace torchlane
