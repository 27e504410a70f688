// Which operators a Program cannot hold, and what to do instead. The list is short because most operators say
// it of themselves, by a tag or by what they return. Thread: JS, while recording.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <optional>
#include <string>
#include <vector>

namespace torchlane {

struct Refusal {
  std::string reason;
  std::string wayOut;
};

// At the door: composite operators that read values unseen by the recorder below.
std::optional<Refusal> refusedAtDoor(const c10::OperatorHandle& op);

// Below autograd, before the call. `arguments`: the operator's.
std::optional<Refusal> refusedBelow(const c10::OperatorHandle& op, const std::vector<c10::IValue>& arguments);

// Operators that only look at metadata and return no tensor: called, not noted.
bool isMetadataOnly(const c10::OperatorHandle& op);

}  // namespace torchlane
