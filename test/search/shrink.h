// Makes a failing model smaller while it fails. Knows nothing of why it fails. Thread: any, one at a time.
#pragma once

#include <functional>

#include "model.h"

namespace torchlane::search {

// Leaves out calls (what they computed becomes an input), leaves and modes as long as `fails` says so. Asks
// at most `budget` times.
Model shrink(Model model, const std::function<bool(const Model&)>& fails, int budget = 600);

}  // namespace torchlane::search
