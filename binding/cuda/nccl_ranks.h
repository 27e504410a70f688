// The NCCL communicators of all ranks of one process: how they start together, and how they end, by destroy
// or by abort, while other threads may be inside NCCL. Knows nothing of streams and tensors
// (nccl_communicator.h).
#pragma once

#include <nccl.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

#include "core/comm/communicator.h"

namespace torchlane {

// Note [Who frees NCCL's communicators]
// For the ranks of one process ncclCommDestroy and ncclCommAbort only count (abort also raises the rank's
// abort flag); the call for the last rank waits for the devices and frees the communicators of all of them
// (2.28.9, commReclaim in src/init.cc). Hence:
// 1. each rank is released exactly once, by either call (Slot::released);
// 2. a rank's thread enters NCCL only through `call`, which holds Slot::calling and turns back once released;
// 3. the last release first waits until no thread is inside NCCL; those that wait there for other ranks
//    leave, since their abort flag is up;
// 4. so an abort leaves for last a rank whose thread is not inside NCCL.
class NcclRanks {
 public:
  // On the thread that may touch the environment: NCCL's first call reads its configuration file into it
  // (setenv). Throws ERR_COLLECTIVE_FAILED.
  explicit NcclRanks(const GroupOptions& options);

  // Blocks until all ranks are here, then starts NCCL. A blocking ncclCommInitRank cannot be aborted, so
  // whatever may fail on one rank alone comes before. Thread: rank, on its device.
  void start(int rank, int device);

  // Releases every rank: each wait inside NCCL ends, each later `call` turns back. Thread: any. Idempotent.
  void abort() noexcept;

  bool aborted() const noexcept { return aborted_.load(std::memory_order_acquire); }
  const GroupOptions& options() const noexcept { return options_; }

  // `work(ncclComm_t)` inside NCCL, on rank `rank`'s thread; nothing if the communicator has been released.
  template <class Work>
  std::optional<ncclResult_t> call(int rank, Work&& work) {
    auto& slot = slots_[static_cast<size_t>(rank)];
    std::lock_guard inside(slot.calling);
    if (slot.released) return std::nullopt;
    return work(slot.comm);
  }

  // The rank has ended with all its collectives complete. Thread: rank. Idempotent.
  void leave(int rank) noexcept;

 private:
  struct Slot {
    std::timed_mutex calling;
    ncclComm_t comm = nullptr;  // set once, under mutex_
    int device = -1;
    std::atomic<bool> released{false};
  };

  void meet(int rank, int device);
  void enterNccl(int rank);
  // Under mutex_, from here on.
  Slot* rankOutsideNccl();
  void release(Slot& slot, bool drained) noexcept;
  bool allOutsideNccl() noexcept;

  const GroupOptions options_;
  ncclUniqueId id_{};
  std::deque<Slot> slots_;
  std::atomic<bool> aborted_{false};

  std::mutex mutex_;
  std::condition_variable met_;
  int arrived_ = 0;
  bool started_ = false;  // all have met: they enter NCCL
  int releasedCount_ = 0;
};

}  // namespace torchlane
