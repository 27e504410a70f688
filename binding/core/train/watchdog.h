// An alarm clock on a thread of its own: the deadline of what nobody else waits for. Sleeps without waking
// until the time that was set. Knows nothing of jobs.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace torchlane {

class Watchdog {
 public:
  using Clock = std::chrono::steady_clock;

  // `onAlarm` runs on the watchdog's thread, once per time set; it may set the next one.
  explicit Watchdog(std::function<void()> onAlarm);
  // Waits for a running `onAlarm`, unless it is that which destroys the watchdog.
  ~Watchdog();

  // One alarm at a time: a new one replaces the old. Thread: any.
  void set(Clock::time_point when);
  void clear();

 private:
  struct State;
  std::shared_ptr<State> state_;  // shared with the thread, which may outlive this
};

}  // namespace torchlane
