// One rank of a launch() in its own thread: device, random generator, threads of its operators, its ends of
// the process groups. Made when the rank starts, gone when it ends. Knows no JavaScript.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "core/comm/process_group.h"
#include "core/launch/launch.h"
#include "core/runtime/cpu_allocator.h"

namespace torchlane {

// Thread: the rank's, everything.
class RankSession {
 public:
  static constexpr int64_t kWorld = 0;
  static constexpr int64_t kNotMember = -1;

  // Waits until all ranks have come, as Launch::meet; its failure is the rank's.
  RankSession(std::shared_ptr<Launch> launch, int rank);
  // A rank that goes without `leave` has failed.
  ~RankSession();
  RankSession(const RankSession&) = delete;
  RankSession& operator=(const RankSession&) = delete;

  // That of the calling thread, or null.
  static RankSession* current() noexcept;

  // The rank has ended in an orderly way: what it has begun is waited for.
  void leave();

  Launch& launch() noexcept { return *launch_; }
  int rank() const noexcept { return rank_; }
  int worldSize() const noexcept { return launch_->worldSize(); }
  c10::Device device() const { return backend_->device(); }
  DeviceBackend& backend() noexcept { return *backend_; }

  // Seeds what draws in this rank: its own CPU generator and its device's.
  void manualSeed(uint64_t seed);

  // All ranks call it, in the same order, with the same ranks (of the world). The group's number; kNotMember
  // for a rank that is not in it.
  int64_t newGroup(const std::vector<int>& ranks);
  // Throws ERR_ARGUMENT for a group that is not there or was destroyed.
  ProcessGroup& group(int64_t number) { return *sharedGroup(number); }
  // The same, for what is not to keep it: a group ends with the rank, or when it is destroyed.
  std::shared_ptr<ProcessGroup> sharedGroup(int64_t number);
  // Waits for what the rank has begun in it.
  void destroyGroup(int64_t number);

 private:
  std::unique_ptr<ProcessGroup> join(const Launch::Group& group);

  const std::shared_ptr<Launch> launch_;
  const int rank_;
  bool hasLeft_ = false;
  // Destroyed from the last to the first: groups before the device that they are on.
  std::unique_ptr<CpuCacheScope> cache_;
  std::unique_ptr<DeviceBackend> backend_;
  std::unique_ptr<DeviceScope> scope_;
  int64_t lastGroup_ = kWorld;
  std::map<int64_t, std::shared_ptr<ProcessGroup>> groups_;
};

}  // namespace torchlane
