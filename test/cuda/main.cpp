// Starts the tests with the libtorch that TORCHLANE_LIBTORCH names (the folder that holds lib/), otherwise
// with the one of the build. This program is linked to libtorch, so a choice made at run time takes a
// second start.
//
//   --require-plugin   a plugin or a libtorch_cuda that cannot be opened is a failure, not a reason to skip
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "plugin.h"

int main(int argc, char** argv) {
  if (const char* root = std::getenv("TORCHLANE_LIBTORCH")) {
    const std::string wanted = std::string(root) + "/lib";
    const char* path = std::getenv("LD_LIBRARY_PATH");
    if (!path || std::string(path).rfind(wanted, 0) != 0) {
      const std::string with = path ? wanted + ":" + path : wanted;
      setenv("LD_LIBRARY_PATH", with.c_str(), 1);
      execv("/proc/self/exe", argv);
    }
  }
  ::testing::InitGoogleTest(&argc, argv);
  for (int i = 1; i < argc; ++i)
    if (std::string(argv[i]) == "--require-plugin") torchlane::test::requirePlugin();
  return RUN_ALL_TESTS();
}
