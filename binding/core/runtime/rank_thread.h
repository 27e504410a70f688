// The native thread of one rank: named, with its own number of operator threads and its own cache of CPU
// memory. What runs in it is the caller's affair (trainer). Knows nothing of jobs or groups.
#pragma once

#include <signal.h>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>

namespace torchlane {

// How many threads the operators of the calling thread use; no other thread's number changes.
void setThreadsOfThisThread(int threads);

// Signals are Node's affair, its main thread handles them: threads that are started while this lives block
// them, but for those that a fault raises.
class SignalsBlocked {
 public:
  SignalsBlocked();
  ~SignalsBlocked();
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t before_;
};

class RankThread {
 public:
  struct Options {
    int rank = 0;
    int threads = 1;  // intra-op threads of this rank's operators; no other thread's number changes
  };

  // Starts at once. `body` and then `onEnd` run on the new thread: `onEnd` once, always, with what `body`
  // threw or with null; it must not throw. Both are destroyed on that thread, before it counts as ended.
  RankThread(Options options, std::function<void()> body, std::function<void(std::exception_ptr)> onEnd);

  // A thread that has not ended is left to itself: it owns all it needs.
  ~RankThread();
  RankThread(const RankThread&) = delete;
  RankThread& operator=(const RankThread&) = delete;

  // True once the thread has ended and is joined, false if that takes longer than `timeout`. Thread: the
  // owner.
  bool join(std::chrono::milliseconds timeout);

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace torchlane
