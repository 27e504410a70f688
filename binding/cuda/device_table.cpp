// The process-wide table of devices; see the header.
#include "cuda/device_table.h"

#include <algorithm>

#include "cuda/cuda_errors.h"

namespace torchlane {

DeviceTable& DeviceTable::instance() {
  static auto* table = new DeviceTable;
  return *table;
}

DeviceStreams DeviceTable::streams(int device) {
  const auto index = static_cast<c10::DeviceIndex>(device);
  std::lock_guard lock(mutex_);
  auto& streams = entries_[device].streams;
  if (!streams) {
    streams =
        DeviceStreams{c10::cuda::getStreamFromPool(false, index), c10::cuda::getStreamFromPool(false, index),
                      c10::cuda::getStreamFromPool(true, index)};
  }
  return *streams;
}

int DeviceTable::activeRanks() {
  std::lock_guard lock(mutex_);
  return activeRanks_;
}

void DeviceTable::rankEntered() {
  std::lock_guard lock(mutex_);
  ++activeRanks_;
}

void DeviceTable::rankLeft() {
  std::lock_guard lock(mutex_);
  --activeRanks_;
}

void DeviceTable::markLost(int device, const std::string& reason) {
  std::lock_guard lock(mutex_);
  auto& lost = entries_[device].lost;
  if (!lost) lost = reason;
}

bool DeviceTable::anyLost() {
  std::lock_guard lock(mutex_);
  return std::any_of(entries_.begin(), entries_.end(), [](const auto& entry) { return entry.second.lost; });
}

void DeviceTable::requireUsable(int device) {
  std::lock_guard lock(mutex_);
  const auto entry = entries_.find(device);
  if (entry != entries_.end() && entry->second.lost) throw deviceLostError(device, *entry->second.lost);
}

}  // namespace torchlane
