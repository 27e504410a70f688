// dlopen of the CUDA plugin, and the choice of an Accelerator by device type.
#include "core/accelerators/plugin_host.h"

#include <dlfcn.h>

#include <string_view>

#include "core/accelerators/cpu_backend.h"
#include "core/base/check.h"
#include "core/runtime/process_state.h"
#include "torchlane_version.h"

namespace torchlane {
namespace {

std::string lastDlError() {
  const char* text = dlerror();
  return text != nullptr ? text : "unknown error of the dynamic loader";
}

// Never closed: the plugin brings libtorch_cuda with it, which cannot be unloaded.
ProcessState::CudaPlugin open(const std::string& path) {
  if (path.empty() || path[0] != '/') return {nullptr, "expected an absolute path, received '" + path + "'"};
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) return {nullptr, lastDlError()};
  const auto entry = reinterpret_cast<PluginEntry>(dlsym(library, kPluginEntry));
  if (entry == nullptr) return {nullptr, lastDlError()};
  const auto* version = static_cast<const char*>(dlsym(library, kPluginVersion));
  if (version == nullptr || std::string_view(version) != TORCHLANE_VERSION) {
    return {nullptr, detail::concat(path, " is the CUDA part of torchlane ",
                                    version ? version : "before it had a version",
                                    ", the core is of torchlane " TORCHLANE_VERSION)};
  }
  Accelerator* accelerator = entry(kPluginAbi);
  if (accelerator == nullptr) {
    return {nullptr, detail::concat(path, " was built for another plugin interface than the core's (",
                                    kPluginAbi, "), though both are of torchlane " TORCHLANE_VERSION)};
  }
  return {accelerator, ""};
}

Accelerator& accelerator(const ProcessState::CudaPlugin& plugin) {
  if (plugin.accelerator == nullptr) {
    throw Error(Code::ERR_CUDA_UNAVAILABLE, "CUDA is not available: " + plugin.reason);
  }
  return *plugin.accelerator;
}

}  // namespace

void openCudaPlugin(const std::string& path) {
  ProcessState& state = processState();
  const std::lock_guard lock(state.cudaPluginMutex);
  if (!state.cudaPlugin) state.cudaPlugin = open(path);
  accelerator(*state.cudaPlugin);
}

void refuseCudaPlugin(const std::string& reason) {
  ProcessState& state = processState();
  const std::lock_guard lock(state.cudaPluginMutex);
  if (!state.cudaPlugin) state.cudaPlugin = {nullptr, reason};
}

Accelerator& accelerator(c10::DeviceType type) {
  if (type == c10::kCPU) return cpuAccelerator();
  if (type != c10::kCUDA) {
    throw Error(Code::ERR_ARGUMENT, detail::concat("expected 'cpu' or 'cuda' as a device, received '",
                                                   c10::DeviceTypeName(type, true), "'"));
  }
  ProcessState& state = processState();
  const std::lock_guard lock(state.cudaPluginMutex);
  if (!state.cudaPlugin) return accelerator({nullptr, "its plugin has not been opened"});
  return accelerator(*state.cudaPlugin);
}

}  // namespace torchlane
