#include "core/train/watchdog.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace torchlane {

struct Watchdog::State {
  std::function<void()> onAlarm;
  std::mutex mutex;
  std::condition_variable changed;
  std::optional<Clock::time_point> when;
  bool isOver = false;
  std::thread thread;

  void run() {
    std::unique_lock lock(mutex);
    while (!isOver) {
      if (!when) {
        changed.wait(lock);
      } else if (Clock::now() < *when) {
        // A copy: `when` may change while this waits.
        const Clock::time_point until = *when;
        changed.wait_until(lock, until);
      } else {
        when.reset();
        lock.unlock();
        onAlarm();
        lock.lock();
      }
    }
  }
};

Watchdog::Watchdog(std::function<void()> onAlarm) : state_(std::make_shared<State>()) {
  state_->onAlarm = std::move(onAlarm);
  state_->thread = std::thread([state = state_] { state->run(); });
}

Watchdog::~Watchdog() {
  {
    std::lock_guard lock(state_->mutex);
    state_->isOver = true;
  }
  state_->changed.notify_one();
  if (state_->thread.get_id() == std::this_thread::get_id()) {
    state_->thread.detach();
  } else {
    state_->thread.join();
  }
}

void Watchdog::set(Clock::time_point when) {
  {
    std::lock_guard lock(state_->mutex);
    state_->when = when;
  }
  state_->changed.notify_one();
}

void Watchdog::clear() {
  std::lock_guard lock(state_->mutex);
  state_->when.reset();
}

}  // namespace torchlane
