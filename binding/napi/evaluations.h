// Evaluations for the export table (addon.cpp). Once made, one is a job like a training (jobs.h): joined,
// listened to, aborted and closed by the same functions. Thread: JS.
#pragma once

#include <napi.h>

namespace torchlane {

// createEvaluation(spec) → { job, number }
napi_value createEvaluation(const Napi::CallbackInfo& info);
// evaluationResult(job), of an evaluation, once it is over
napi_value evaluationResult(const Napi::CallbackInfo& info);

}  // namespace torchlane
