// See command_line.h.
#include "command_line.h"

#include <cstdlib>
#include <iostream>

namespace torchlane::search {

Options parse(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string name = argv[i];
    const auto number = [&] { return std::strtoull(i + 1 < argc ? argv[++i] : "", nullptr, 10); };
    if (name == "--models") {
      options.models = number();
    } else if (name == "--from") {
      options.from = number();
    } else if (name == "--seed") {
      options.seed = number();
    } else if (name == "--no-check") {
      options.check = false;
    } else if (name == "--print") {
      options.printsModels = true;
    } else if (name == "--faults") {
      options.plantsFaults = true;
    } else if (name == "--operator") {
      options.op = i + 1 < argc ? argv[++i] : "";
    } else {
      std::cerr << "search: expected --models N, --from N, --seed N, --no-check, --print, --faults or "
                   "--operator NAME, "
                   "received '"
                << name << "'\n";
      std::exit(2);
    }
  }
  return options;
}

}  // namespace torchlane::search
