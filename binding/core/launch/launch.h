// One launch(): ranks that are threads with loops of their own. What they share: process groups, tensors that
// are handed from one to another, who failed first. Holds nothing of one rank (rank_session.h) and no
// JavaScript.
#pragma once

#include <ATen/core/Tensor.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/comm/collective_ledger.h"
#include "core/comm/communicator.h"
#include "core/runtime/device_backend.h"
#include "core/runtime/host_barrier.h"

namespace torchlane {

struct LaunchSpec {
  Accelerator* accelerator = nullptr;
  std::vector<int> deviceIndexes;              // one per rank
  int threadsPerRank = 1;                      // how many threads a rank's operators use
  std::chrono::milliseconds timeout{600'000};  // of one wait for the other ranks
  // Asked by a rank that waits: is its thread to end? See GroupOptions.
  bool (*isInterrupted)() = nullptr;

  int worldSize() const noexcept { return static_cast<int>(deviceIndexes.size()); }
};

// Thread: any. Held by shared_ptr: by the main thread, and by every rank as long as it runs.
class Launch : public std::enable_shared_from_this<Launch> {
 public:
  // A group of ranks before they have joined it.
  struct Group {
    std::vector<int> ranks;
    GroupOptions options;
    std::shared_ptr<CommunicatorGroup> host;    // for tensors on the CPU, and meetings
    std::shared_ptr<CommunicatorGroup> device;  // null on CPU ranks, as is its ledger
    std::shared_ptr<CollectiveLedger> ledger;
  };

  explicit Launch(LaunchSpec spec);

  const LaunchSpec& spec() const noexcept { return spec_; }
  int worldSize() const noexcept { return spec_.worldSize(); }

  // Waits until all ranks have come. Throws ERR_COLLECTIVE_TIMEOUT, naming who is missing, or _ABORTED.
  // Thread: rank.
  void meet(int rank);

  // The group that the ranks' `number`-th call of newGroup() makes (0: all of them), the same for all
  // callers. Throws ERR_COLLECTIVE_MISMATCH where they ask for different ranks, ERR_COLLECTIVE_ABORTED.
  const Group& group(int64_t number, const std::vector<int>& ranks);
  // Throws that ERR_COLLECTIVE_MISMATCH if any rank has met it.
  void requireSameGroups();

  // `rank` failed: all waits of all ranks end. True for the first one.
  bool fail(int rank) noexcept;
  // Ends all waits of all ranks, now and later. Idempotent.
  void abort() noexcept;
  bool isAborted() const noexcept { return isAborted_.load(); }
  // -1: none.
  int firstFailed() const noexcept { return firstFailed_.load(); }

  // Tensors on their way between ranks and the main thread, by number. They live as long as the launch, or
  // until they are taken.
  int64_t shareTensor(at::Tensor tensor);
  at::Tensor sharedTensor(int64_t number, bool isTaken);

 private:
  const LaunchSpec spec_;
  HostBarrier meeting_;
  std::atomic<bool> isAborted_{false};
  std::atomic<int> firstFailed_{-1};

  std::mutex mutex_;
  std::map<int64_t, Group> groups_;
  std::string mismatch_;  // between the ranks' calls of newGroup(); empty: none
  int64_t lastTensor_ = 0;
  std::map<int64_t, at::Tensor> tensors_;
};

// Running launches by number: how a worker, which is handed nothing but numbers, finds the one that it joins.
int64_t registerLaunch(const std::shared_ptr<Launch>& launch);
// Null for one that is gone.
std::shared_ptr<Launch> findLaunch(int64_t number);

}  // namespace torchlane
