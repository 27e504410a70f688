// The recorder's self-check: records a step twice, from different state and data, and accepts the first
// Program only if both recordings agree and replaying it gives the second's bits. Thread: JS (or a test).
#pragma once

#include <memory>

#include "core/program/recorder.h"

namespace torchlane {

// Records `step` on spec.batch and, unless `check` is false, again on `otherBatch` from another generator
// state and from the state that the first recording left, with all parameters changed a little. Throws
// TraceError, with the first difference, if the step does not do the same both times. What is refused is
// tried once more on ATen's value-independent paths.
std::shared_ptr<const Program> recordChecked(const RecordingSpec& spec,
                                             const std::vector<at::Tensor>& otherBatch,
                                             const StepFunction& step, bool check);

}  // namespace torchlane
