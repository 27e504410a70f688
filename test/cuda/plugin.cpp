// Opening the plugin; see the header.
#include "plugin.h"

#include <dlfcn.h>

#include <cstdlib>

namespace torchlane::test {
namespace {

bool required = false;

struct Opened {
  PluginEntry entry = nullptr;
  Accelerator* accelerator = nullptr;
  std::string why;
};

// The plugin's own libraries must be there by name before it: what ships has no RPATH.
const Opened& opened() {
  static const auto* result = [] {
    auto* opened = new Opened;
    const char* root = std::getenv("TORCHLANE_LIBTORCH");
    const std::string torch = root ? std::string(root) + "/lib/libtorch_cuda.so" : "libtorch_cuda.so";
    const char* chosen = std::getenv("TORCHLANE_CUDA_PLUGIN");
    for (const std::string& path : {torch, std::string(chosen ? chosen : TORCHLANE_CUDA_PLUGIN)}) {
      void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
      if (!library) {
        opened->why = dlerror();
        return opened;
      }
      opened->entry = reinterpret_cast<PluginEntry>(dlsym(library, kPluginEntry));
    }
    if (opened->entry) {
      opened->accelerator = opened->entry(kPluginAbi);
    } else {
      opened->why = dlerror();
    }
    return opened;
  }();
  return *result;
}

struct Found {
  std::vector<DeviceInfo> devices;
  std::string why;
};

const Found& found() {
  static const auto* result = [] {
    auto* found = new Found;
    if (!plugin()) {
      found->why = whyNoPlugin();
      return found;
    }
    try {
      found->devices = plugin()->devices();
    } catch (const Error& error) {
      found->why = error.message();
    }
    return found;
  }();
  return *result;
}

}  // namespace

void requirePlugin() {
  required = true;
}
bool isPluginRequired() {
  return required;
}
Accelerator* plugin() {
  return opened().accelerator;
}
const std::string& whyNoPlugin() {
  return opened().why;
}
PluginEntry pluginEntry() {
  return opened().entry;
}
const std::vector<DeviceInfo>& cudaDevices() {
  return found().devices;
}
const std::string& whyNoDevice() {
  return found().why;
}

}  // namespace torchlane::test
