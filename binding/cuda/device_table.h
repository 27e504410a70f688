// What the plugin knows of each CUDA device for the life of the process: its streams, whether a rank is on
// it, and whether it is lost. The plugin's only process-wide state; leaked on purpose. Thread: any.
#pragma once

#include <c10/cuda/CUDAStream.h>

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace torchlane {

// One set a device and process, not one a run: the caching allocator keeps free memory per stream, so the
// next run finds the memory of the last one.
struct DeviceStreams {
  c10::cuda::CUDAStream training;  // operators, optimizer
  c10::cuda::CUDAStream copy;      // batches from pinned memory
  c10::cuda::CUDAStream comm;      // collectives; high priority, so that they start beside a busy backward
};

class DeviceTable {
 public:
  static DeviceTable& instance();

  DeviceStreams streams(int device);

  // How many ranks are on any device now.
  int activeRanks();
  void rankEntered();
  void rankLeft();

  // A sticky error poisons a device until the process ends. The first reason is kept.
  void markLost(int device, const std::string& reason);
  bool anyLost();
  // Throws ERR_DEVICE_LOST if the device is.
  void requireUsable(int device);

 private:
  struct Entry {
    std::optional<DeviceStreams> streams;
    std::optional<std::string> lost;
  };

  std::mutex mutex_;
  std::map<int, Entry> entries_;
  int activeRanks_ = 0;
};

}  // namespace torchlane
