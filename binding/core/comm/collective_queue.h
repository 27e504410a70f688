// Runs one rank's asynchronous collectives of one group, in order, on a thread of its own, which starts with
// the first one. Knows nothing of what they do.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace torchlane {

class CollectiveQueue {
 public:
  CollectiveQueue() = default;
  // Waits for what is queued: abort the group before, unless all ranks come to the end.
  ~CollectiveQueue();

  // `task` must not throw. Thread: the owner's.
  void push(std::function<void()> task);
  // Has everything run that was pushed? What it wrote is visible then. Thread: the owner's.
  bool isIdle();

 private:
  void run();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> tasks_;
  bool isBusy_ = false;
  bool isEnding_ = false;
  std::thread thread_;
};

}  // namespace torchlane
