// launch() for the export table (addon.cpp): the main thread makes and ends it, workers join it by number and
// are its ranks. Thread: JS, of the main thread or of a rank's worker as said.
#pragma once

#include <napi.h>

#include "core/launch/rank_session.h"
#include "napi/external.h"

namespace torchlane {

template <>
struct ExternalTag<Launch> {
  static constexpr napi_type_tag value{0x8d1b64e0a7524c1b, 0x95c7d2f0e3a86b14};
};

// The calling worker's rank. Throws ERR_ARGUMENT, saying that `what` works in a rank alone.
RankSession& currentRank(const char* what);

// createLaunch({ accelerator, deviceIndexes, timeoutMs }) → { launch, number }. Main.
napi_value createLaunch(const Napi::CallbackInfo& info);
// abortLaunch(launch): ends all waits of its ranks. Main.
void abortLaunch(const Napi::CallbackInfo& info);
// failLaunch(launch, rank): its worker is gone. Main.
void failLaunch(const Napi::CallbackInfo& info);
// firstFailedRank(launch) → its number, or -1. Main.
napi_value firstFailedRank(const Napi::CallbackInfo& info);

// joinLaunch(number, rank, nothing) → the rank's device: the calling worker is the rank from now on. Waits
// for all ranks. `nothing` does nothing: it is called while the rank waits, and fails once the worker is to
// end. When the worker ends without leaveLaunch(), the rank has failed.
napi_value joinLaunch(const Napi::CallbackInfo& info);
// leaveLaunch(): waits for what the rank has begun. Rank.
void leaveLaunch(const Napi::CallbackInfo& info);
// rankFailed(): ends all waits of all ranks. Rank.
void rankFailed(const Napi::CallbackInfo& info);

// shareTensor(launch | undefined, tensor) → a number under which others get the same memory; undefined: the
// calling rank's launch.
napi_value shareTensor(const Napi::CallbackInfo& info);
// sharedTensor(launch | undefined, number, isTaken) → the tensor; `isTaken`: nobody else gets it.
napi_value sharedTensor(const Napi::CallbackInfo& info);

}  // namespace torchlane
