// Finds arguments that an operator takes, by trying tensors of several shapes, dtypes and ranges of values,
// always the same ones. Calls operators eagerly, without gradients. Thread: any, one at a time.
#pragma once

#include <string>

#include "catalogue.h"

namespace torchlane::search {

// What a call with some arguments came to.
enum class Trial : uint8_t { kWorks, kNotFinite, kThrows, kNoTensor, kOdd, kTooLarge, kVaries };

// Calls it twice, the second time over memory full of NaN.
Trial tryOut(const Operator& candidate, const Recipe& recipe);

// Adds the recipes that work to the operator. Returns why there are none; empty if there are.
std::string discover(Operator& candidate);

}  // namespace torchlane::search
