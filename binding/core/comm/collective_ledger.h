// Where the ranks of a group on GPUs write down their collectives before a device runs them: NCCL does not
// see whether ranks mean the same, and hangs or mixes up memory where they do not. Nobody waits here.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/comm/collective_call.h"
#include "core/comm/communicator.h"

namespace torchlane {

// Thread: any; a rank's own thread for its own calls.
class CollectiveLedger {
 public:
  // `group`: is aborted at the first mismatch.
  CollectiveLedger(int worldSize, std::shared_ptr<CommunicatorGroup> group);

  // Rank `rank` begins `call`, whose sequence is counted here. Throws ERR_COLLECTIVE_MISMATCH if another rank
  // has begun another one as its collective of that number; the other ranks get the same from `requireNone`.
  // Returns the call with its number.
  CollectiveCall enter(int rank, CollectiveCall call);
  // `call` has not completed on the device of rank `rank` within `timeout`: ERR_COLLECTIVE_TIMEOUT for all
  // ranks, naming those that have not begun it.
  void noteTimeout(int rank, const CollectiveCall& call, std::chrono::milliseconds timeout) noexcept;
  // Rank `rank` begins no more: what others have begun alone, or will, is ERR_COLLECTIVE_MISMATCH.
  void leave(int rank) noexcept;
  // Throws the mismatch or timeout if there was one.
  void requireNone(int rank);

 private:
  struct Entry {
    CollectiveCall call;  // of the first rank to come
    int rank;
    int arrived;
  };

  struct Failure {
    Code code;
    CollectiveCall call;
    std::string what;
  };
  // False, and a failure, if a rank that has not begun `call` has left.
  bool canCompleteLocked(const CollectiveCall& call);
  void failLocked(Code code, const CollectiveCall& call, std::string what);

  const int worldSize_;
  const std::shared_ptr<CommunicatorGroup> group_;
  std::mutex mutex_;
  std::vector<int64_t> sequences_;    // per rank: how many it has begun
  std::vector<bool> hasLeft_;         // per rank
  std::map<int64_t, Entry> entries_;  // that not all ranks have begun
  std::optional<Failure> failure_;    // the first one
};

}  // namespace torchlane
