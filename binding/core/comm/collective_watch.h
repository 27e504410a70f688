// The deadline of collectives that run on a device, behind the back of a rank whose thread may be anywhere,
// in an `item()` as well. CPU ranks need none: they wait for each other on the host.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

#include "core/comm/collective_call.h"
#include "core/comm/communicator.h"

namespace torchlane {

class CollectiveWatch {
 public:
  // `onOverdue`: called once, on the watch's thread, with the first one that is not over after `timeout`.
  CollectiveWatch(std::chrono::milliseconds timeout, std::function<void(const CollectiveCall&)> onOverdue);
  ~CollectiveWatch();
  CollectiveWatch(const CollectiveWatch&) = delete;
  CollectiveWatch& operator=(const CollectiveWatch&) = delete;

  // `mark` is asked on the watch's thread, and let go of when it is over. Thread: the rank's.
  void add(std::shared_ptr<Pending> mark, const CollectiveCall& call);

 private:
  using Clock = std::chrono::steady_clock;
  struct Watched {
    std::shared_ptr<Pending> mark;
    CollectiveCall call;
    Clock::time_point since;
  };

  void run();
  void dropDoneLocked();

  const std::chrono::milliseconds timeout_;
  const std::function<void(const CollectiveCall&)> onOverdue_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::list<Watched> underway_;  // in the order in which they complete
  bool isEnding_ = false;
  std::thread thread_;
};

}  // namespace torchlane
