// Makes random models from the catalogue. A model depends on the seed, its index and the operators to draw
// from, on nothing else. Runs each call eagerly as it goes, so that what eager refuses is no part of a model.
// Thread: any, one at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "catalogue.h"
#include "model.h"

namespace torchlane::search {

// 5 to 60 calls. Nothing if eager could not run any of a few attempts at it. `drawn`: indices of the
// catalogue's operators, which come round again and again, so that each occurs as often as any other.
std::optional<Model> randomModel(const std::vector<size_t>& drawn, uint64_t seed, uint64_t index);

// One operator alone, called as its recipe says, what it writes is a copy. With gradients, floating-point
// tensors are parameters; without, all are batch fields and the call is under noGrad: many composite
// operators take another path then. Nothing if eager cannot run it.
std::optional<Model> singleCall(const Operator& op, const Recipe& recipe, bool withGradients);

}  // namespace torchlane::search
