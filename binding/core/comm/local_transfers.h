// Transfers between two rank threads of one process, on CPU tensors: each end waits for its counterpart, and
// whichever of the two comes second copies. Nothing is buffered: a sender keeps its tensor until it is
// received.
#pragma once

#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

#include "core/comm/communicator.h"

namespace torchlane {

class LocalTransfers {
 public:
  explicit LocalTransfers(const GroupOptions& options);

  // Thread: the rank's; never blocks but for the copy. The Pending keeps `transfers` alive; its `wait`
  // throws ERR_COLLECTIVE_TIMEOUT, _ABORTED, or _MISMATCH (on both ends) where sizes or dtypes differ, or
  // where the other end has left.
  static std::shared_ptr<Pending> begin(const std::shared_ptr<LocalTransfers>& transfers, int rank,
                                        PeerOperation operation);

  // Thread: the rank's, which begins no more. What it has begun can still be matched; nobody waits for more.
  void leave(int rank) noexcept;

  // Thread: any. Ends every wait, now and later.
  void abort() noexcept;

 private:
  struct End;
  class LocalPending;
  using EndPointer = std::shared_ptr<End>;

  EndPointer takeCounterpartLocked(const End& end);
  // Who of those that `end` may wait for has left; can none of them come any more?
  std::vector<int> ranksThatLeftLocked(const End& end) const;
  bool isDesertedLocked(const End& end) const;
  void complete(End& sender, End& receiver);
  void wait(const EndPointer& end);

  const GroupOptions options_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool isAborted_ = false;
  std::vector<bool> hasLeft_;      // per rank
  std::list<EndPointer> waiting_;  // without a counterpart, in the order in which they came
};

}  // namespace torchlane
