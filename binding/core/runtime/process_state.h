// All state of the core that the whole process shares, on one page. Leaked on purpose: threads and tensors
// use it until the very end of the process. What is here is changed only by the file named beside it.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/runtime/device_backend.h"

namespace torch {
class Library;
}

namespace torchlane {

class Launch;
class RankedRun;

struct ProcessState {
  // cpu_allocator.cpp: libtorch's allocator is replaced once.
  std::once_flag cpuAllocator;

  // rank_thread.cpp: held while the number of threads that libtorch gives to new threads is changed and put
  // back.
  std::mutex intraOpThreads;

  // cores.cpp: what the user asked for; 0: nothing.
  std::atomic<int> threadsPerRank{0};

  // plugin_host.cpp: what came of opening the CUDA plugin; nullopt until it was tried.
  struct CudaPlugin {
    Accelerator* accelerator = nullptr;
    std::string reason;  // why there is none
  };
  std::mutex cudaPluginMutex;
  std::optional<CudaPlugin> cudaPlugin;

  // recorder.cpp: its registration with libtorch's dispatcher, for the life of the process.
  std::once_flag recorderOnce;
  torch::Library* recorder = nullptr;
  torch::Library* operators = nullptr;  // our own, in the namespace `torchlane`

  // autograd/engine.cpp: libtorch's autograd engine is replaced once, when first needed.
  std::once_flag engineOnce;

  // random_ops.cpp: held around every use of libtorch's default generators.
  std::mutex defaultGenerators;

  // job_registry.cpp: running jobs, for the workers that join them by number.
  struct Jobs {
    std::mutex mutex;
    int64_t last = 0;
    std::map<int64_t, std::weak_ptr<RankedRun>> byNumber;
  };
  Jobs jobs;

  // launch.cpp: running launches, for the workers that join them by number.
  struct Launches {
    std::mutex mutex;
    int64_t last = 0;
    std::map<int64_t, std::weak_ptr<Launch>> byNumber;
  };
  Launches launches;

#ifdef TORCHLANE_TEST_HOOKS
  // fault.cpp: the fault of the recorder that a test planted.
  std::atomic<int> plantedFault{0};
#endif
};

// Thread: any.
ProcessState& processState();

}  // namespace torchlane
