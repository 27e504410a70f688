// Calling operators from JavaScript: arguments in, results out. For the export table (addon.cpp). Thread: JS.
#pragma once

#include <napi.h>

#include <string>

#include "core/tensor/boxed_call.h"

namespace torchlane {

// callOperator(name, positional[], named?) → a Tensor, a scalar, an array of these, or undefined.
napi_value callOperatorFromJs(const Napi::CallbackInfo& info);
// createCallFrame() → ArrayBuffer; prepareOperator(name) → its number in the frame, or -1; internText(text) →
// its number; callPrepared(): calls what stands in the frame (call_frame.h).
napi_value createCallFrame(const Napi::CallbackInfo& info);
napi_value prepareOperator(const Napi::CallbackInfo& info);
napi_value internText(const Napi::CallbackInfo& info);
napi_value callPrepared(Napi::Env env);
// hasOperator(name) → boolean
napi_value hasOperatorFromJs(const Napi::CallbackInfo& info);
// operatorSchemas() → string[]
napi_value operatorSchemasFromJs(const Napi::CallbackInfo& info);
// operatorCalls() → how many calls this thread has made in its life.
napi_value operatorCallsToJs(const Napi::CallbackInfo& info);

// isRecording() → whether a step is being recorded on this thread.
napi_value isRecordingFromJs(const Napi::CallbackInfo& info);

// While recording, and in anomaly mode: tells the recording and the nodes to be made the user's line, for
// what the calling function is about to do, and returns it. Empty otherwise.
std::string noteUserSite(Napi::Env env);

// Throws TraceError, with the user's line, while recording (see requireNotRecording in
// core/tensor/boxed_call.h).
void refuseWhileRecording(Napi::Env env, const char* what, const char* wayOut,
                          const char* reason = kNeedsRunningStep);

}  // namespace torchlane
