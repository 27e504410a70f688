#include "core/train/ranked_run.h"

#include <algorithm>

#include "core/base/check.h"

namespace torchlane {

namespace {

using Clock = std::chrono::steady_clock;

std::optional<Code> codeOf(const std::exception_ptr& error) {
  try {
    std::rethrow_exception(error);
  } catch (const Error& e) {
    return e.code();
  } catch (...) {
    return std::nullopt;
  }
}

std::string listRanks(const std::vector<int>& ranks) {
  std::string list = ranks.size() == 1 ? "rank " : "ranks ";
  for (size_t i = 0; i < ranks.size(); ++i) list += (i == 0 ? "" : ", ") + std::to_string(ranks[i]);
  return list;
}

}  // namespace

ErrorContext contextOf(const char* op, std::optional<int> rank) {
  ErrorContext context;
  context.op = op;
  context.rank = rank;
  return context;
}

RankedRun::RankedRun(RankedSpec spec)
    : ranked_(std::move(spec)),
      meeting_(worldSize(), /*maySpin=*/false),
      ranks_(worldSize(), RankState::kAbsent) {}

RankedRun::~RankedRun() = default;

void RankedRun::expectRanks() {
  watchdog_ = std::make_unique<Watchdog>([weak = weak_from_this()] {
    if (auto alive = weak.lock()) alive->onAlarm();
  });
  std::lock_guard lock(mutex_);
  setAlarmLocked(Alarm::kStart, ranked_.timeout);
}

void RankedRun::runRank(int rank) noexcept {
  const auto self = shared_from_this();
  if (!enter(rank)) return;
  std::unique_ptr<RankWork> work;
  try {
    work = makeWork(rank);
    work->run();
  } catch (...) {
    // Before the work goes: giving a device back may have to wait for ranks that only now are told to end.
    const std::exception_ptr failure = std::current_exception();
    fail(rank, work ? work->explain(failure) : failure);
  }
  work.reset();
  leave(rank);
}

bool RankedRun::enter(int rank) {
  std::lock_guard lock(mutex_);
  if (rank < 0 || rank >= worldSize() || ranks_[rank] != RankState::kAbsent) return false;
  if (isOver_ || isAborting_ || end_.failure) return false;
  ranks_[rank] = RankState::kRunning;
  return true;
}

void RankedRun::leave(int rank) {
  std::lock_guard lock(mutex_);
  if (ranks_[rank] != RankState::kRunning) return;  // left behind
  ranks_[rank] = RankState::kEnded;
  finishIfDoneLocked();
}

HostBarrier::Outcome RankedRun::arrive(int rank, const char* op) {
  const auto outcome = meeting_.arriveAndWait(rank, ranked_.timeout);
  if (outcome == HostBarrier::Outcome::kTimedOut)
    throw Error(Code::ERR_COLLECTIVE_TIMEOUT, missingRanks(), contextOf(op, rank));
  return outcome;
}

bool RankedRun::meetAgain(int rank, const char* op) {
  return arrive(rank, op) == HostBarrier::Outcome::kComplete;
}

void RankedRun::meet(int rank, const char* op) {
  if (arrive(rank, op) == HostBarrier::Outcome::kAborted)
    throw Error(Code::ERR_COLLECTIVE_ABORTED, "the run was aborted before its first step",
                contextOf(op, rank));
  std::lock_guard lock(mutex_);
  if (alarm_ == Alarm::kStart) setAlarmLocked(Alarm::kNone, {});
}

std::string RankedRun::missingRanks() const {
  std::vector<int> missing = meeting_.missing();
  if (missing.empty())  // nobody came
    for (int rank = 0; rank < worldSize(); ++rank) missing.push_back(rank);
  return detail::concat("expected ", worldSize(), worldSize() == 1 ? " rank" : " ranks",
                        " to be ready within ", ranked_.timeout.count(), " ms, but ", listRanks(missing),
                        " did not come");
}

void RankedRun::abort() {
  {
    std::lock_guard lock(mutex_);
    if (isOver_ || isAborting_) return;
    isAborting_ = true;
    if (!end_.failure) setAlarmLocked(Alarm::kAbortGroup, grace());
  }
  stopSteps();
  meeting_.abort();  // whoever is there has not begun a step
  std::lock_guard lock(mutex_);
  finishIfDoneLocked();  // no rank may be there at all
}

void RankedRun::fail(int rank, std::exception_ptr error) {
  {
    std::lock_guard lock(mutex_);
    if (isOver_ || !noteFailureLocked(rank, std::move(error))) return;
    setAlarmLocked(Alarm::kLeaveBehind, grace());
  }
  stopSteps();
  abortGroup();
  std::lock_guard lock(mutex_);
  finishIfDoneLocked();
}

bool RankedRun::noteFailureLocked(int rank, std::exception_ptr error) {
  const auto code = codeOf(error);
  const bool isAbort = code == Code::ERR_COLLECTIVE_ABORTED;
  if (end_.failure) {
    // Who waits for a rank that failed or stalls is aborted, or times out as well: no news.
    if (!isAbort && code != Code::ERR_COLLECTIVE_TIMEOUT) end_.others.push_back({rank, std::move(error)});
    return false;
  }
  if (isAbort && isAborting_) return false;
  end_.failure = RankFailure{rank, std::move(error)};
  return true;
}

void RankedRun::rankGone(int rank) {
  {
    std::lock_guard lock(mutex_);
    if (rank < 0 || rank >= worldSize() || ranks_[rank] == RankState::kEnded) return;
  }
  fail(rank,
       std::make_exception_ptr(Error(
           Code::ERR_RANK_FAILED, detail::concat("the worker of rank ", rank, " ended before its rank did"),
           contextOf("", rank))));
}

void RankedRun::abortGroup() {
  {
    std::lock_guard lock(mutex_);
    isGroupAborted_ = true;
  }
  changed_.notify_all();
  meeting_.abort();
  abortCollectives();
}

void RankedRun::setAlarmLocked(Alarm alarm, Clock::duration in) {
  alarm_ = alarm;
  if (alarm == Alarm::kNone) {
    watchdog_->clear();
  } else {
    watchdog_->set(Clock::now() + in);
  }
}

void RankedRun::expectAnswerLocked() {
  if (!isEndingLocked()) setAlarmLocked(Alarm::kAnswer, ranked_.timeout);
}

void RankedRun::hasAnsweredLocked() {
  if (alarm_ == Alarm::kAnswer) setAlarmLocked(Alarm::kNone, {});
}

// Thread: the watchdog's.
void RankedRun::onAlarm() {
  std::unique_lock lock(mutex_);
  const Alarm alarm = std::exchange(alarm_, Alarm::kNone);
  if (isOver_) return;
  switch (alarm) {
    case Alarm::kNone:
      return;
    case Alarm::kStart:
      // The failure first: it aborts the meeting, and who is let go there must find the first error in place.
      lock.unlock();
      return fail(-1, std::make_exception_ptr(Error(Code::ERR_COLLECTIVE_TIMEOUT, missingRanks(),
                                                    contextOf("start", std::nullopt))));
    case Alarm::kAnswer:
      lock.unlock();
      return fail(-1, unanswered());
    case Alarm::kAbortGroup:
      setAlarmLocked(Alarm::kLeaveBehind, grace());
      lock.unlock();
      return abortGroup();
    case Alarm::kLeaveBehind:
      leaveBehindLocked();
      return finishIfDoneLocked();
  }
}

void RankedRun::leaveBehindLocked() {
  for (int rank = 0; rank < worldSize(); ++rank) {
    if (ranks_[rank] != RankState::kRunning) continue;
    ranks_[rank] = RankState::kLeftBehind;
    end_.leftBehind.push_back(rank);
    if (!end_.failure) continue;
    const auto waitedMs = std::chrono::duration_cast<std::chrono::milliseconds>(grace()).count();
    end_.others.push_back(
        {rank, std::make_exception_ptr(Error(
                   Code::ERR_COLLECTIVE_TIMEOUT,
                   detail::concat(
                       "rank ", rank, " did not end within ", waitedMs,
                       " ms of the first failure; it hangs in an operator and its thread is left behind"),
                   contextOf("stop", rank)))});
  }
}

void RankedRun::finishIfDoneLocked() {
  if (isOver_) return;
  bool isComplete = true;
  for (RankState state : ranks_) {
    if (state == RankState::kRunning) return;
    isComplete &= state == RankState::kEnded;
  }
  if (!isComplete && !isAborting_ && !end_.failure) return;

  isOver_ = true;
  setAlarmLocked(Alarm::kNone, {});
  if (end_.failure) {
    end_.outcome = RunEnd::Outcome::kFailed;
  } else if (isAborting_) {
    end_.outcome = RunEnd::Outcome::kAborted;
  }
  concludeLocked();
  changed_.notify_all();
}

bool RankedRun::wait(std::optional<Clock::time_point> deadline) {
  std::unique_lock lock(mutex_);
  const auto isDone = [this] { return isOver_; };
  if (deadline) return changed_.wait_until(lock, *deadline, isDone);
  changed_.wait(lock, isDone);
  return true;
}

bool RankedRun::isOver() const {
  std::lock_guard lock(mutex_);
  return isOver_;
}

bool RankedRun::isAborting() const {
  std::lock_guard lock(mutex_);
  return isAborting_ && !end_.failure;
}

Clock::duration RankedRun::grace() const {
  const Clock::duration lastStep(lastStepTime_.load(std::memory_order_relaxed));
  return std::max<Clock::duration>(ranked_.grace, 3 * lastStep);
}

#ifdef TORCHLANE_TEST_HOOKS
void RankedRun::stallIfAsked(int rank, int64_t step) {
  if (!ranked_.stall || ranked_.stall->rank != rank || ranked_.stall->step != step) return;
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return isGroupAborted_; });
}
#endif

}  // namespace torchlane
