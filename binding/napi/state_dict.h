// Saving for the export table (addon.cpp): the check of the place, and the write on a thread of libuv's pool.
// Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// checkWritable(path): throws ERR_CHECKPOINT_WRITE unless a file can be written there.
void checkWritableFromJs(const Napi::CallbackInfo& info);
// writeStateDict(path, keys, tensors) → Promise<void>. The tensors are held until it settles; their values
// are read meanwhile.
napi_value writeStateDictFromJs(const Napi::CallbackInfo& info);

}  // namespace torchlane
