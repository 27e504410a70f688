// A run that several ranks are in, whatever they do there: who has come, who failed first, how all of them
// end. The base of Job (training) and Evaluation. Holds no model, no data and no result of the work.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/runtime/device_backend.h"
#include "core/runtime/host_barrier.h"
#include "core/train/event_queue.h"
#include "core/train/watchdog.h"

namespace torchlane {

struct RankFailure {
  int rank = -1;  // -1: no rank in particular (nobody came)
  std::exception_ptr error;
};

// How a run ended.
struct RunEnd {
  enum class Outcome : uint8_t {
    kCompleted,
    kStopped,  // asked to end before its last step
    kAborted,
    kFailed,
  };

  Outcome outcome = Outcome::kCompleted;
  std::optional<RankFailure> failure;  // the first one
  std::vector<RankFailure> others;     // later ones that are not mere consequences of the first
  std::vector<int> leftBehind;         // ranks that did not end: their threads are left to themselves
};

#ifdef TORCHLANE_TEST_HOOKS
// This rank stops before that step (counted from 1) until the group is aborted.
struct Stall {
  int rank = 0;
  int64_t step = 0;
};
#endif

// What every run of ranks is made of.
struct RankedSpec {
  Accelerator* accelerator = nullptr;
  std::vector<int> deviceIndexes;  // one per rank
  int threadsPerRank = 1;          // how many threads a rank's operators use (RankThread sets them)
  std::chrono::milliseconds timeout{600'000};  // of one wait for the other ranks
  // How long a rank may take to end once it should, before its collectives are aborted, and again before it
  // is given up; at least three times its last step.
  std::chrono::milliseconds grace{5'000};
#ifdef TORCHLANE_TEST_HOOKS
  std::optional<Stall> stall;
#endif

  int worldSize() const noexcept { return static_cast<int>(deviceIndexes.size()); }
};

// What one rank does, made and used on the rank's thread.
class RankWork {
 public:
  virtual ~RankWork() = default;
  // Returns when the run is over for this rank in an orderly way; throws what made it fail.
  virtual void run() = 0;
  // What `failure`, thrown by `run`, means on the rank's device.
  virtual std::exception_ptr explain(std::exception_ptr failure) const noexcept = 0;
};

// Held by shared_ptr: by the main thread, and by every rank thread as long as it runs.
class RankedRun : public std::enable_shared_from_this<RankedRun> {
 public:
  virtual ~RankedRun();

  // The whole life of a rank. Returns when the rank has ended, whatever happened; at once if the run is over
  // already. Thread: the rank's own (RankThread), once per rank.
  void runRank(int rank) noexcept;

  // All ranks end at their next step boundary; those that are still there after the grace are torn out of
  // their collectives. Thread: any. Idempotent.
  void abort();
  // `rank` (or -1) failed: the first error wins, and all ranks end at once. Thread: any.
  void fail(int rank, std::exception_ptr error);
  // Who should run `rank` is gone (its worker was terminated): a failure unless the rank has ended. Thread:
  // any.
  void rankGone(int rank);

  // True when the run is over: no rank runs any more, or the ones that do were left behind. Thread: any.
  bool wait(std::optional<std::chrono::steady_clock::time_point> deadline);
  bool isOver() const;

  EventQueue& events() noexcept { return events_; }
  int worldSize() const noexcept { return ranked_.worldSize(); }
  // How many threads a rank's operators use.
  int threadsPerRank() const noexcept { return ranked_.threadsPerRank; }

  // What follows is for the ranks' work. Thread: rank.
  // Waits on the host until all ranks are at the meeting. Throws ERR_COLLECTIVE_TIMEOUT, naming who is
  // missing, or _ABORTED.
  void meet(int rank, const char* op);
  // The same between two steps: false if the run is aborted, for all ranks or for none.
  bool meetAgain(int rank, const char* op);
  // For the grace: how long a step takes. One rank tells it.
  void noteStepTime(std::chrono::steady_clock::duration time) noexcept {
    lastStepTime_.store(time.count(), std::memory_order_relaxed);
  }
  // Is the rank's ERR_COLLECTIVE_ABORTED the doing of abort(), not of a failure?
  bool isAborting() const;
#ifdef TORCHLANE_TEST_HOOKS
  void stallIfAsked(int rank, int64_t step);
#endif

 protected:
  explicit RankedRun(RankedSpec spec);

  // Sets the deadline by which all ranks must have come; once, when the object is held by a shared_ptr.
  void expectRanks();

  // Thread: the rank's.
  virtual std::unique_ptr<RankWork> makeWork(int rank) = 0;
  // No step begins any more. Thread: any. Idempotent.
  virtual void stopSteps() noexcept = 0;
  // Nobody waits in a collective any more. Thread: any.
  virtual void abortCollectives() {}
  // The run is over, as `end()` says: make its result and push its last event. Under the mutex.
  virtual void concludeLocked() = 0;

  // Somebody else than a rank has to answer within the run's timeout: from `expectAnswerLocked` to
  // `hasAnsweredLocked`, or the run fails with `unanswered()`. Only while the run is not ending.
  void expectAnswerLocked();
  void hasAnsweredLocked();
  virtual std::exception_ptr unanswered() const { return nullptr; }
  bool isEndingLocked() const noexcept { return isAborting_ || end_.failure || isOver_; }

  RunEnd& end() noexcept { return end_; }
  bool isOverLocked() const noexcept { return isOver_; }

  EventQueue events_;
  mutable std::mutex mutex_;

 private:
  enum class RankState : uint8_t { kAbsent, kRunning, kEnded, kLeftBehind };
  enum class Alarm : uint8_t { kNone, kStart, kAnswer, kAbortGroup, kLeaveBehind };

  bool enter(int rank);
  void leave(int rank);
  void onAlarm();
  // True when `error` is the first failure.
  bool noteFailureLocked(int rank, std::exception_ptr error);
  HostBarrier::Outcome arrive(int rank, const char* op);
  void setAlarmLocked(Alarm alarm, std::chrono::steady_clock::duration in);
  void leaveBehindLocked();
  void finishIfDoneLocked();
  void abortGroup();
  std::string missingRanks() const;
  std::chrono::steady_clock::duration grace() const;

  const RankedSpec ranked_;
  HostBarrier meeting_;
  std::atomic<std::chrono::steady_clock::rep> lastStepTime_{0};

  std::condition_variable changed_;
  std::vector<RankState> ranks_;
  Alarm alarm_ = Alarm::kNone;
  bool isAborting_ = false;
  bool isGroupAborted_ = false;
  bool isOver_ = false;
  RunEnd end_;

  std::unique_ptr<Watchdog> watchdog_;
};

// A run's own words about an error: the operation and the rank.
ErrorContext contextOf(const char* op, std::optional<int> rank);

}  // namespace torchlane
