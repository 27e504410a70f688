// The figures of a run: ranks deposit their own, the last depositor joins them into events, the history and
// the last loss. Knows nothing of tensors; every sum over ranks is made here, in rank order.
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

#include "core/train/event_queue.h"

namespace torchlane {

struct EpochRecord {
  int64_t epoch = 0;  // counted from 0
  int64_t steps = 0;  // optimizer steps of this epoch; fewer than it has where a stop or maxSteps cut it
  double loss = 0;    // sample-weighted over all ranks
  std::vector<double> metrics = {};
  double seconds = 0;
};

// Note [Mean over ranks]
// A rank's loss is widened to double; the mean is ((l0 + l1) + l2 …) / worldSize, in double, in rank order. A
// weighted mean is the ranks' sums Σ loss·rows (float64, in step order) added in rank order, over the number
// of rows.
class RunRecord {
 public:
  using Clock = std::chrono::steady_clock;

  // `valueCount`: the loss and the metrics. `events` must outlive this.
  RunRecord(int worldSize, int valueCount, EventQueue& events);

  // All ranks are ready. Called by each; the first starts the clock. Thread: rank.
  void begin();

  // This rank's values of a step. `step`: finished steps of the run; `samples`: rows used so far, by all
  // ranks. `learningRate`: of the first group in that step, the same on all ranks.
  void step(int rank, int64_t epoch, int64_t step, int64_t samples, double learningRate,
            std::span<const double> values);

  // This rank's weighted sums of an epoch or of a part of it. `rows`: those this rank used in it.
  void epoch(int rank, const EpochRecord& done, int64_t step, int64_t samples, int64_t rows,
             std::span<const double> sums);

  // This rank's values of the last step that all ranks finished.
  void last(int rank, std::span<const double> values);

  double secondsSinceBegin() const;
  std::vector<EpochRecord> history() const;
  // The loss, then the metrics: means over ranks; empty until all ranks have deposited theirs.
  std::vector<double> lastValues() const;

 private:
  // What is complete when every rank has deposited its values under one key.
  struct Slot {
    int64_t key = 0;
    int arrived = 0;
    std::vector<double> values;  // worldSize × valueCount
  };

  // True when this was the last; `mean` then holds the ranks' sums over `divisor`.
  bool deposit(std::vector<Slot>& slots, int64_t key, int rank, std::span<const double> values,
               double divisor, std::vector<double>& mean);

  double secondsLocked() const;

  const int worldSize_;
  const int valueCount_;
  EventQueue& events_;

  mutable std::mutex mutex_;
  bool hasBegun_ = false;
  Clock::time_point begin_;
  double lastEpochEnd_ = 0;  // seconds since begin_
  std::vector<Slot> steps_;
  std::vector<Slot> epochs_;
  std::vector<Slot> last_;
  std::vector<EpochRecord> history_;
  std::vector<double> lastValues_;
};

}  // namespace torchlane
