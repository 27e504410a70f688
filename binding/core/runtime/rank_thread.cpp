// RankThread over std::thread: what must be set in a thread before libtorch runs in it.
#include "core/runtime/rank_thread.h"

#include <ATen/Parallel.h>
#include <pthread.h>
#include <signal.h>

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "core/runtime/cpu_allocator.h"
#include "core/runtime/process_state.h"

namespace torchlane {
// Note [Threads of one rank]
// at::set_num_threads sets the calling thread's number (OpenMP's and MKL's, per thread) and a process-wide
// one, which every thread takes over when it first asks libtorch for its number. Left alone, the main
// thread's number would depend on whether it ran an operator before the ranks started. So the process-wide
// number is read in a thread that is new and put back from another one, whose own number nobody uses; in
// between the rank asks once, so that it will not take the process-wide number over later. Threads that have
// asked before are not affected by any of this.
void setThreadsOfThisThread(int threads) {
  const std::lock_guard lock(processState().intraOpThreads);
  int processWide = 0;
  std::thread([&] { processWide = at::get_num_threads(); }).join();
  at::set_num_threads(threads);
  at::get_num_threads();
  std::thread([&] { at::set_num_threads(processWide); }).join();
}

SignalsBlocked::SignalsBlocked() {
  sigset_t all;
  sigfillset(&all);
  for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGPROF}) sigdelset(&all, fault);
  pthread_sigmask(SIG_SETMASK, &all, &before_);
}

SignalsBlocked::~SignalsBlocked() {
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

struct RankThread::State {
  std::mutex mutex;
  std::condition_variable changed;
  bool hasEnded = false;
  std::thread thread;  // the owner's
};

RankThread::RankThread(Options options, std::function<void()> body,
                       std::function<void(std::exception_ptr)> onEnd)
    : state_(std::make_shared<State>()) {
  const SignalsBlocked blocked;  // inherited by the new thread and the OpenMP threads it starts
  // The State is shared, so that a thread left to itself can still say that it has ended.
  state_->thread =
      std::thread([state = state_, options, body = std::move(body), onEnd = std::move(onEnd)]() mutable {
        pthread_setname_np(pthread_self(), ("tl-rank-" + std::to_string(options.rank)).substr(0, 15).c_str());
        std::exception_ptr error;
        try {
          setThreadsOfThisThread(options.threads);
          const CpuCacheScope cache;
          body();
          body = nullptr;
        } catch (...) {
          error = std::current_exception();
        }
        body = nullptr;
        onEnd(std::move(error));
        onEnd = nullptr;
        const std::lock_guard lock(state->mutex);
        state->hasEnded = true;
        state->changed.notify_all();
      });
}

RankThread::~RankThread() {
  if (!join(std::chrono::milliseconds(0)) && state_->thread.joinable()) state_->thread.detach();
}

bool RankThread::join(std::chrono::milliseconds timeout) {
  {
    std::unique_lock lock(state_->mutex);
    if (!state_->changed.wait_for(lock, timeout, [&] { return state_->hasEnded; })) return false;
  }
  if (state_->thread.joinable()) state_->thread.join();
  return true;
}

}  // namespace torchlane
