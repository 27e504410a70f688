// The options of `npm run search`.
#pragma once

#include <cstdint>
#include <string>

namespace torchlane::search {

struct Options {
  uint64_t models = 20000, from = 0, seed = 0;
  bool check = true;
  bool printsModels = false;
  bool plantsFaults = false;
  std::string op;  // this one alone, each of its recipes
};

// Ends the process, with status 2, for an option that there is not.
Options parse(int argc, char** argv);

}  // namespace torchlane::search
