// See collective_queue.h.
#include "core/comm/collective_queue.h"

#include "core/runtime/rank_thread.h"

namespace torchlane {

CollectiveQueue::~CollectiveQueue() {
  {
    const std::lock_guard lock(mutex_);
    isEnding_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void CollectiveQueue::push(std::function<void()> task) {
  if (!thread_.joinable()) {
    const SignalsBlocked blocked;
    thread_ = std::thread([this] { run(); });
  }
  {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
  }
  changed_.notify_all();
}

bool CollectiveQueue::isIdle() {
  const std::lock_guard lock(mutex_);
  return tasks_.empty() && !isBusy_;
}

void CollectiveQueue::run() {
  setThreadsOfThisThread(1);
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [&] { return isEnding_ || !tasks_.empty(); });
    if (tasks_.empty()) return;
    std::function<void()> task = std::move(tasks_.front());
    tasks_.pop_front();
    isBusy_ = true;
    lock.unlock();
    task();
    task = nullptr;
    lock.lock();
    isBusy_ = false;
  }
}

}  // namespace torchlane
