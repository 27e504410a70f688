// See collective_watch.h.
#include "core/comm/collective_watch.h"

#include <algorithm>

#include "core/runtime/rank_thread.h"

namespace torchlane {
namespace {

// Between two looks. One that is overdue is found this much late at most.
constexpr std::chrono::milliseconds kMaxPeriod{500};

}  // namespace

CollectiveWatch::CollectiveWatch(std::chrono::milliseconds timeout,
                                 std::function<void(const CollectiveCall&)> onOverdue)
    : timeout_(timeout), onOverdue_(std::move(onOverdue)) {
  const SignalsBlocked blocked;
  thread_ = std::thread([this] { run(); });
}

CollectiveWatch::~CollectiveWatch() {
  {
    const std::lock_guard lock(mutex_);
    isEnding_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void CollectiveWatch::add(std::shared_ptr<Pending> mark, const CollectiveCall& call) {
  const std::lock_guard lock(mutex_);
  dropDoneLocked();
  underway_.push_back({std::move(mark), call, Clock::now()});
}

void CollectiveWatch::dropDoneLocked() {
  while (!underway_.empty() && underway_.front().mark->isDone()) underway_.pop_front();
}

void CollectiveWatch::run() {
  const auto period = std::min(kMaxPeriod, timeout_ / 4 + std::chrono::milliseconds(1));
  std::unique_lock lock(mutex_);
  while (!changed_.wait_for(lock, period, [&] { return isEnding_; })) {
    try {
      dropDoneLocked();
    } catch (...) {
      // The device is lost: the rank itself finds out, and says so.
      return;
    }
    if (underway_.empty() || Clock::now() - underway_.front().since < timeout_) continue;
    const CollectiveCall call = underway_.front().call;
    lock.unlock();
    onOverdue_(call);
    return;
  }
}

}  // namespace torchlane
