// Where a replay goes another way than running the step: the first call whose result differs, in the user's
// terms. Used when the self-check has failed already, so it may take its time. Thread: JS (or a test).
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>

#include "core/program/recorder.h"
#include "core/program/replayer.h"

namespace torchlane {

struct NamedResult {
  std::string name;  // "gradient of 'weight'"
  at::Tensor value;
};

struct Difference {
  std::string op;    // empty: no single call was found
  std::string site;  // the user's line
  std::string text;  // the first element that differs, with both values
};

// `record` runs the step again, `replay` replays its Program, both from the same start; each is called up to
// twice.
Difference locateDifference(const std::function<void(const RecordingObserver&)>& record,
                            const std::function<void(const Replayer::NodeObserver&)>& replay);

}  // namespace torchlane
