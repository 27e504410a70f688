// Reads recipes as they are written down in recipes.cpp. Thread: any.
#pragma once

#include <string_view>

#include "catalogue.h"

namespace torchlane::search {

// `call`: as WrittenRecipe has it (recipes.h), for an operator of this schema. Throws std::exception where it
// does not fit.
Recipe parseRecipe(std::string_view call, const c10::FunctionSchema& schema);

}  // namespace torchlane::search
