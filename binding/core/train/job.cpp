#include "core/train/job.h"

#include <algorithm>
#include <limits>

#include "core/base/check.h"
#include "core/train/trainer.h"

namespace torchlane {

namespace {

using Clock = std::chrono::steady_clock;

template <class... Parts>
[[noreturn]] void refuse(const Parts&... parts) {
  throw Error(Code::ERR_ARGUMENT, detail::concat(parts...));
}

std::optional<Code> codeOf(const std::exception_ptr& error) {
  try {
    std::rethrow_exception(error);
  } catch (const Error& e) {
    return e.code();
  } catch (...) {
    return std::nullopt;
  }
}

int64_t batchRows(const Program& program) {
  const Program::Parts& parts = program.parts();
  if (parts.batch.empty()) refuse("expected a Program with at least one batch field, received none");
  const RegisterMeta& meta = parts.registers.at(parts.batch.front()).meta;
  if (meta.sizes.empty())
    refuse("expected batch fields whose first dimension is the batch, received a scalar");
  return meta.sizes.front();
}

size_t programFor(const JobSpec& spec, int64_t rows) {
  for (size_t i = 0; i < spec.programs.size(); ++i)
    if (batchRows(*spec.programs[i]) == rows) return i;
  refuse("expected a Program for batches of ", rows, " rows, received none");
}

void checkSpec(const JobSpec& spec) {
  TORCHLANE_CHECK(spec.accelerator && spec.dataset && !spec.deviceIndexes.empty() && !spec.programs.empty());
  TORCHLANE_CHECK(spec.logEverySteps > 0 && spec.batchSize > 0);
  const Program::Parts& first = spec.programs.front()->parts();
  for (const auto& program : spec.programs) {
    const Program::Parts& parts = program->parts();
    TORCHLANE_CHECK(parts.parameters.size() == spec.parameters.size() &&
                    parts.gradients.size() == spec.parameters.size() &&
                    parts.buffers.size() == spec.buffers.size());
    TORCHLANE_CHECK(parts.outputs.size() == 1 + spec.metricNames.size());
    for (size_t parameter : spec.optimized) {
      if ((parts.gradients.at(parameter) == kNoRegister) != (first.gradients.at(parameter) == kNoRegister))
        refuse("the loss depends on parameter ", parameter, " for one batch size and not for another");
    }
  }
}

std::string listRanks(const std::vector<int>& ranks) {
  std::string list = ranks.size() == 1 ? "rank " : "ranks ";
  for (size_t i = 0; i < ranks.size(); ++i) list += (i == 0 ? "" : ", ") + std::to_string(ranks[i]);
  return list;
}

ErrorContext contextOf(const char* op, std::optional<int> rank) {
  ErrorContext context;
  context.op = op;
  context.rank = rank;
  return context;
}

}  // namespace

std::shared_ptr<Job> Job::create(JobSpec spec) {
  checkSpec(spec);
  // What recording the step has left in the devices' caches: the ranks may need it.
  for (int index : spec.deviceIndexes) spec.accelerator->emptyCache(index);
  std::shared_ptr<Job> job(new Job(std::move(spec)));
  job->watchdog_ = std::make_unique<Watchdog>([weak = job->weak_from_this()] {
    if (auto alive = weak.lock()) alive->onAlarm();
  });
  std::lock_guard lock(job->mutex_);
  job->setAlarmLocked(Alarm::kStart, job->spec_.timeout);
  return job;
}

Job::Job(JobSpec spec)
    : spec_(std::move(spec)),
      shape_(
          torchlane::epochShape(spec_.dataset->rows(), worldSize(), spec_.batchSize, spec_.sampler.dropLast)),
      gradPlan_(planGradients(*spec_.programs.front(), spec_.optimized)),
      record_(worldSize(), static_cast<int>(1 + spec_.metricNames.size()), events_),
      meeting_(worldSize(), /*maySpin=*/false),
      ranks_(worldSize(), RankState::kAbsent) {
  if (shape_.steps() == 0)
    refuse("expected at least one step, received a data set of ", spec_.dataset->rows(), " rows for ",
           worldSize(), " ranks and batches of ", spec_.batchSize, " with dropLast");
  if (shape_.fullBatches > 0) fullProgram_ = programFor(spec_, spec_.batchSize);
  const bool meetsShort = shape_.lastBatch > 0 && (!spec_.maxSteps || *spec_.maxSteps > shape_.fullBatches);
  if (meetsShort) shortProgram_ = programFor(spec_, shape_.lastBatch);
  for (const auto& program : spec_.programs)
    if (batchRows(*program) > shape_.samplesPerRank)
      refuse("a Program for batches of ", batchRows(*program), " rows is never used: a rank has ",
             shape_.samplesPerRank);
  if (worldSize() > 1)
    group_ = spec_.accelerator->makeGroup({worldSize(), spec_.timeout, spec_.threadsPerRank});
}

Job::~Job() = default;

void Job::runRank(int rank) noexcept {
  const auto self = shared_from_this();
  if (!enter(rank)) return;
  std::unique_ptr<Trainer> trainer;
  try {
    trainer = std::make_unique<Trainer>(*this, rank);
    trainer->run();
  } catch (...) {
    // Before the trainer goes: giving a device back may have to wait for ranks that only now are told to end.
    const std::exception_ptr failure = std::current_exception();
    fail(rank, trainer ? trainer->explain(failure) : failure);
  }
  trainer.reset();
  leave(rank);
}

bool Job::enter(int rank) {
  std::lock_guard lock(mutex_);
  if (rank < 0 || rank >= worldSize() || ranks_[rank] != RankState::kAbsent) return false;
  if (isOver_ || isAborting_ || result_.failure) return false;
  ranks_[rank] = RankState::kRunning;
  return true;
}

void Job::leave(int rank) {
  std::lock_guard lock(mutex_);
  if (ranks_[rank] != RankState::kRunning) return;  // left behind
  ranks_[rank] = RankState::kEnded;
  finishIfDoneLocked();
}

void Job::meet(int rank, const char* op) {
  const auto outcome = meeting_.arriveAndWait(rank, spec_.timeout);
  if (outcome == HostBarrier::Outcome::kTimedOut)
    throw Error(Code::ERR_COLLECTIVE_TIMEOUT, missingRanks(), contextOf(op, rank));
  if (outcome == HostBarrier::Outcome::kAborted)
    throw Error(Code::ERR_COLLECTIVE_ABORTED, "the run was aborted before its first step",
                contextOf(op, rank));
  std::lock_guard lock(mutex_);
  if (alarm_ == Alarm::kStart) setAlarmLocked(Alarm::kNone, {});
}

std::string Job::missingRanks() const {
  std::vector<int> missing = meeting_.missing();
  if (missing.empty())  // nobody came
    for (int rank = 0; rank < worldSize(); ++rank) missing.push_back(rank);
  return detail::concat("expected ", worldSize(), worldSize() == 1 ? " rank" : " ranks",
                        " to be ready within ", spec_.timeout.count(), " ms, but ", listRanks(missing),
                        " did not come");
}

void Job::requestStop() {
  gate_.requestStop();
}

void Job::abort() {
  {
    std::lock_guard lock(mutex_);
    if (isOver_ || isAborting_) return;
    isAborting_ = true;
    if (!result_.failure) setAlarmLocked(Alarm::kAbortGroup, grace());
  }
  gate_.requestStop();
  meeting_.abort();  // whoever is there has not begun a step
  std::lock_guard lock(mutex_);
  finishIfDoneLocked();  // no rank may be there at all
}

void Job::fail(int rank, std::exception_ptr error) {
  {
    std::lock_guard lock(mutex_);
    if (isOver_ || !noteFailureLocked(rank, std::move(error))) return;
    setAlarmLocked(Alarm::kLeaveBehind, grace());
  }
  gate_.requestStop();
  abortGroup();
  std::lock_guard lock(mutex_);
  finishIfDoneLocked();
}

bool Job::noteFailureLocked(int rank, std::exception_ptr error) {
  const auto code = codeOf(error);
  const bool isAbort = code == Code::ERR_COLLECTIVE_ABORTED;
  if (result_.failure) {
    // Who waits for a rank that failed or stalls is aborted, or times out as well: no news.
    if (!isAbort && code != Code::ERR_COLLECTIVE_TIMEOUT) result_.others.push_back({rank, std::move(error)});
    return false;
  }
  if (isAbort && isAborting_) return false;
  result_.failure = RankFailure{rank, std::move(error)};
  return true;
}

void Job::rankGone(int rank) {
  {
    std::lock_guard lock(mutex_);
    if (rank < 0 || rank >= worldSize() || ranks_[rank] == RankState::kEnded) return;
  }
  fail(rank,
       std::make_exception_ptr(Error(
           Code::ERR_RANK_FAILED, detail::concat("the worker of rank ", rank, " ended before its rank did"),
           contextOf("", rank))));
}

void Job::abortGroup() {
  {
    std::lock_guard lock(mutex_);
    isGroupAborted_ = true;
  }
  changed_.notify_all();
  meeting_.abort();
  if (group_) group_->abort();
}

void Job::setAlarmLocked(Alarm alarm, Clock::duration in) {
  alarm_ = alarm;
  if (alarm == Alarm::kNone) {
    watchdog_->clear();
  } else {
    watchdog_->set(Clock::now() + in);
  }
}

// Thread: the watchdog's.
void Job::onAlarm() {
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
    case Alarm::kAbortGroup:
      setAlarmLocked(Alarm::kLeaveBehind, grace());
      lock.unlock();
      return abortGroup();
    case Alarm::kLeaveBehind:
      leaveBehindLocked();
      return finishIfDoneLocked();
  }
}

void Job::leaveBehindLocked() {
  for (int rank = 0; rank < worldSize(); ++rank) {
    if (ranks_[rank] != RankState::kRunning) continue;
    ranks_[rank] = RankState::kLeftBehind;
    result_.leftBehind.push_back(rank);
    if (!result_.failure) continue;
    const auto waitedMs = std::chrono::duration_cast<std::chrono::milliseconds>(grace()).count();
    result_.others.push_back(
        {rank, std::make_exception_ptr(Error(
                   Code::ERR_COLLECTIVE_TIMEOUT,
                   detail::concat(
                       "rank ", rank, " did not end within ", waitedMs,
                       " ms of the first failure; it hangs in an operator and its thread is left behind"),
                   contextOf("stop", rank)))});
  }
}

void Job::finishIfDoneLocked() {
  if (isOver_) return;
  bool isComplete = true;
  for (RankState state : ranks_) {
    if (state == RankState::kRunning) return;
    isComplete &= state == RankState::kEnded;
  }
  if (!isComplete && !isAborting_ && !result_.failure) return;

  isOver_ = true;
  setAlarmLocked(Alarm::kNone, {});
  const int64_t unbounded = std::numeric_limits<int64_t>::max();
  const int64_t byEpochs = spec_.epochs ? *spec_.epochs * shape_.steps() : unbounded;
  const int64_t planned = std::min(byEpochs, spec_.maxSteps.value_or(unbounded));
  if (result_.failure) {
    result_.outcome = JobResult::Outcome::kFailed;
    result_.state.reset();
  } else if (isAborting_) {
    result_.outcome = JobResult::Outcome::kAborted;
  } else if (gate_.stopRequested() && result_.steps < planned) {
    result_.outcome = JobResult::Outcome::kStopped;
  }
  if (const auto values = record_.lastValues(); !values.empty() && !result_.failure) {
    result_.loss = values.front();
    result_.metrics.assign(values.begin() + 1, values.end());
  }
  result_.history = record_.history();
  result_.seconds = record_.secondsSinceBegin();
  result_.droppedStepEvents = events_.droppedSteps();
  events_.push({.kind = result_.failure ? Event::Kind::kFailed : Event::Kind::kDone,
                .epoch = result_.epochs,
                .step = result_.steps,
                .loss = result_.loss,
                .metrics = result_.metrics,
                .seconds = result_.seconds});
  changed_.notify_all();
}

bool Job::wait(std::optional<Clock::time_point> deadline) {
  std::unique_lock lock(mutex_);
  const auto isDone = [this] { return isOver_; };
  if (deadline) return changed_.wait_until(lock, *deadline, isDone);
  changed_.wait(lock, isDone);
  return true;
}

bool Job::isOver() const {
  std::lock_guard lock(mutex_);
  return isOver_;
}

const JobResult& Job::result() const {
  TORCHLANE_CHECK(isOver(), "the run is not over");
  return result_;
}

void Job::depositState(TrainedState state, int64_t epochs, int64_t steps) {
  std::lock_guard lock(mutex_);
  if (isOver_) return;  // left behind
  result_.state = std::move(state);
  result_.epochs = epochs;
  result_.steps = steps;
}

bool Job::isAborting() const {
  std::lock_guard lock(mutex_);
  return isAborting_ && !result_.failure;
}

Clock::duration Job::grace() const {
  const Clock::duration lastStep(lastStepTime_.load(std::memory_order_relaxed));
  return std::max<Clock::duration>(spec_.grace, 3 * lastStep);
}

#ifdef TORCHLANE_TEST_HOOKS
void Job::stallIfAsked(int rank, int64_t step) {
  if (!spec_.stall || spec_.stall->rank != rank || spec_.stall->step != step) return;
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return isGroupAborted_; });
}
#endif

}  // namespace torchlane
