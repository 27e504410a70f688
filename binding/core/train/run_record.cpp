#include "core/train/run_record.h"

#include <algorithm>

#include "core/base/check.h"

namespace torchlane {

RunRecord::RunRecord(int worldSize, int valueCount, EventQueue& events)
    : worldSize_(worldSize), valueCount_(valueCount), events_(events) {}

void RunRecord::begin() {
  std::lock_guard lock(mutex_);
  if (hasBegun_) return;
  hasBegun_ = true;
  begin_ = Clock::now();
  events_.push({.kind = Event::Kind::kStart});
}

bool RunRecord::deposit(std::vector<Slot>& slots, int64_t key, int rank, std::span<const double> values,
                        double divisor, std::vector<double>& mean) {
  TORCHLANE_CHECK(static_cast<int>(values.size()) == valueCount_, values.size(), " values of ", valueCount_);
  auto slot = std::find_if(slots.begin(), slots.end(), [&](const Slot& s) { return s.key == key; });
  if (slot == slots.end()) {
    slot = slots.insert(slots.end(), Slot{key, 0, std::vector<double>(worldSize_ * valueCount_)});
  }
  std::copy(values.begin(), values.end(), slot->values.begin() + rank * valueCount_);
  if (++slot->arrived < worldSize_) return false;

  mean.assign(slot->values.begin(), slot->values.begin() + valueCount_);  // see Note [Mean over ranks]
  for (int r = 1; r < worldSize_; ++r)
    for (int v = 0; v < valueCount_; ++v) mean[v] += slot->values[r * valueCount_ + v];
  for (double& value : mean) value /= divisor;
  slots.erase(slot);
  return true;
}

void RunRecord::step(int rank, int64_t epoch, int64_t step, int64_t samples, double learningRate,
                     std::span<const double> values) {
  std::lock_guard lock(mutex_);
  std::vector<double> mean;
  if (!deposit(steps_, step, rank, values, worldSize_, mean)) return;
  Event event{.kind = Event::Kind::kStep,
              .epoch = epoch,
              .step = step,
              .samples = samples,
              .learningRate = learningRate,
              .loss = mean[0]};
  event.metrics.assign(mean.begin() + 1, mean.end());
  event.seconds = secondsLocked();
  events_.push(std::move(event));
}

void RunRecord::epoch(int rank, const EpochRecord& done, int64_t step, int64_t samples, int64_t rows,
                      std::span<const double> sums) {
  std::lock_guard lock(mutex_);
  std::vector<double> mean;
  if (!deposit(epochs_, done.epoch, rank, sums, static_cast<double>(rows * worldSize_), mean)) return;
  EpochRecord record = done;
  record.loss = mean[0];
  record.metrics.assign(mean.begin() + 1, mean.end());
  const double now = secondsLocked();
  record.seconds = now - lastEpochEnd_;
  lastEpochEnd_ = now;
  Event event{.kind = Event::Kind::kEpoch,
              .epoch = record.epoch,
              .step = step,
              .epochSteps = record.steps,
              .samples = samples,
              .loss = record.loss,
              .metrics = record.metrics,
              .seconds = now,
              .epochSeconds = record.seconds};
  history_.push_back(std::move(record));
  events_.push(std::move(event));
}

void RunRecord::last(int rank, std::span<const double> values) {
  std::lock_guard lock(mutex_);
  deposit(last_, 0, rank, values, worldSize_, lastValues_);
}

double RunRecord::secondsLocked() const {
  return hasBegun_ ? std::chrono::duration<double>(Clock::now() - begin_).count() : 0;
}

double RunRecord::secondsSinceBegin() const {
  std::lock_guard lock(mutex_);
  return secondsLocked();
}

std::vector<EpochRecord> RunRecord::history() const {
  std::lock_guard lock(mutex_);
  return history_;
}

std::vector<double> RunRecord::lastValues() const {
  std::lock_guard lock(mutex_);
  return lastValues_;
}

}  // namespace torchlane
