#include "core/train/job.h"

#include <algorithm>
#include <limits>

#include "core/base/check.h"
#include "core/train/program_agreement.h"
#include "core/train/trainer.h"

namespace torchlane {

namespace {

template <class... Parts>
[[noreturn]] void refuse(const Parts&... parts) {
  throw Error(Code::ERR_ARGUMENT, detail::concat(parts...));
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
  const Program& first = *spec.programs.front();
  TORCHLANE_CHECK(first.parts().parameters.size() == spec.parameters.size() &&
                  first.parts().buffers.size() == spec.buffers.size());
  for (const auto& program : spec.programs) checkAgreement(first, *program, spec.optimized, spec.metricNames);
}

}  // namespace

std::shared_ptr<Job> Job::create(JobSpec spec) {
  checkSpec(spec);
  // What recording the step has left in the devices' caches: the ranks may need it.
  for (int index : spec.deviceIndexes) spec.accelerator->emptyCache(index);
  std::shared_ptr<Job> job(new Job(std::move(spec)));
  job->expectRanks();
  return job;
}

Job::Job(JobSpec spec)
    : RankedRun(spec),
      spec_(std::move(spec)),
      shape_(
          torchlane::epochShape(spec_.dataset->rows(), worldSize(), spec_.batchSize, spec_.sampler.dropLast)),
      gradPlan_(planGradients(*spec_.programs.front(), spec_.optimized)),
      record_(worldSize(), static_cast<int>(1 + spec_.metricNames.size()), events_) {
  if (shape_.steps() == 0)
    refuse("expected at least one step, received a data set of ", spec_.dataset->rows(), " rows for ",
           worldSize(), " ranks and batches of ", spec_.batchSize, " with dropLast");
  if (spec_.dataset->isUniform()) {
    if (shape_.fullBatches > 0) fullProgram_ = programFor(spec_, spec_.batchSize);
    const bool meetsShort = shape_.lastBatch > 0 && (!spec_.maxSteps || *spec_.maxSteps > shape_.fullBatches);
    if (meetsShort) shortProgram_ = programFor(spec_, shape_.lastBatch);
  }
  for (const auto& program : spec_.programs)
    if (batchRows(*program) > shape_.samplesPerRank)
      refuse("a Program for batches of ", batchRows(*program), " rows is never used: a rank has ",
             shape_.samplesPerRank);
  if (spec_.schedule)
    schedule_ = std::make_unique<ScheduleTable>(*spec_.schedule, spec_.optimizer.groups.size(), worldSize(),
                                                [this](bool isWaiting) { askForSchedule(isWaiting); });
  if (worldSize() > 1)
    group_ = spec_.accelerator->makeGroup({worldSize(), spec_.timeout, spec_.threadsPerRank});
}

Job::~Job() = default;

std::unique_ptr<RankWork> Job::makeWork(int rank) {
  return std::make_unique<Trainer>(*this, rank);
}

std::optional<ProgramList> Job::awaitPrograms(int64_t step, const std::vector<WantedProgram>& wanted) {
  {
    std::lock_guard lock(mutex_);
    if (desk_.open(step, wanted, gate_.stopRequested() || isEndingLocked())) {
      expectAnswerLocked();
      events_.push({.kind = Event::Kind::kRecord, .step = step});
    }
  }
  return desk_.wait(step);
}

std::optional<std::vector<WantedProgram>> Job::takeRequest() {
  std::lock_guard lock(mutex_);
  auto wanted = desk_.take();
  if (wanted) hasAnsweredLocked();
  return wanted;
}

void Job::answerRequest(ProgramList programs) {
  for (const auto& program : programs)
    checkAgreement(*spec_.programs.front(), *program, spec_.optimized, spec_.metricNames);
  desk_.answer(std::move(programs));
}

void Job::askForSchedule(bool isWaiting) {
  std::lock_guard lock(mutex_);
  if (gate_.stopRequested() || isEndingLocked()) return;
  if (isWaiting) {
    isScheduleAwaited_ = true;
    expectAnswerLocked();
  }
  events_.push({.kind = Event::Kind::kSchedule});
}

void Job::appendSchedule(const std::vector<double>& rows) {
  TORCHLANE_CHECK(schedule_ != nullptr, "a run without a schedule");
  {
    std::lock_guard lock(mutex_);
    isScheduleAwaited_ = false;
    hasAnsweredLocked();
  }
  schedule_->append(rows);
}

std::exception_ptr Job::unanswered() const {
  if (isScheduleAwaited_)
    return std::make_exception_ptr(
        Error(Code::ERR_COLLECTIVE_TIMEOUT,
              detail::concat("expected the main thread to say how the schedule goes on within ",
                             spec_.timeout.count(), " ms, but it did not: code that runs on it blocks it"),
              contextOf("schedule", std::nullopt)));
  return std::make_exception_ptr(Error(
      Code::ERR_COLLECTIVE_TIMEOUT,
      detail::concat("expected the main thread to record the step for a batch of a new shape within ",
                     spec_.timeout.count(), " ms, but it did not begin: code that runs on it blocks it"),
      contextOf("record", std::nullopt)));
}

void Job::stopSteps() noexcept {
  gate_.requestStop();
  if (schedule_) schedule_->close();
  std::lock_guard lock(mutex_);
  desk_.cancel();
  hasAnsweredLocked();
}

void Job::requestStop() {
  stopSteps();
}

void Job::abortCollectives() {
  if (group_) group_->abort();
}

void Job::concludeLocked() {
  const int64_t unbounded = std::numeric_limits<int64_t>::max();
  const int64_t byEpochs = spec_.epochs ? *spec_.epochs * shape_.steps() : unbounded;
  const int64_t planned = std::min(byEpochs, spec_.maxSteps.value_or(unbounded));
  static_cast<RunEnd&>(result_) = end();
  if (result_.failure) {
    result_.state.reset();
  } else if (result_.outcome == JobResult::Outcome::kCompleted && gate_.stopRequested() &&
             result_.steps < planned) {
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
}

const JobResult& Job::result() const {
  TORCHLANE_CHECK(isOver(), "the run is not over");
  return result_;
}

void Job::depositState(TrainedState state, int64_t epochs, int64_t steps) {
  std::lock_guard lock(mutex_);
  if (isOverLocked()) return;  // left behind
  result_.state = std::move(state);
  result_.epochs = epochs;
  result_.steps = steps;
}

}  // namespace torchlane
