// One evaluation or prediction: a model without autograd over a whole data set, each row exactly once. Which
// rank has which batch, where results are gathered, what comes of them. How it ends is in ranked_run.h, what
// a rank does in evaluator.h.
#pragma once

#include <ATen/core/Tensor.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/program/program.h"
#include "core/runtime/device_backend.h"
#include "core/train/batches_in_order.h"
#include "core/train/ranked_run.h"
#include "core/train/watchdog.h"

namespace torchlane {

// The timeout is that of each batch, too; a stalled rank's steps are its batches.
struct EvaluationSpec : RankedSpec {
  // What is made of a Program's outputs.
  enum class Yield : uint8_t {
    kMeans,  // each has one element per batch or one per row: its mean over all rows
    kRows,   // each has the batch as first dimension: its rows, in the order of the data set
  };

  // Evaluations, one per shape that the batches have, in the order of BatchesInOrder::shapes.
  std::vector<std::shared_ptr<const Program>> programs;
  // The caller's CPU tensors, in the Programs' order. Copied when the evaluation is made.
  std::vector<at::Tensor> parameters;
  std::vector<at::Tensor> buffers;
  std::shared_ptr<const Dataset> dataset;
  int64_t batchSize = 1;
  Yield yield = Yield::kMeans;
  // Rank r's generator starts with seed + r, for a model that draws when it evaluates.
  int64_t seed = 0;
};

// Empty unless the outcome is kCompleted.
struct EvaluationResult : RunEnd {
  std::vector<double> means;     // kMeans: per output
  std::vector<at::Tensor> rows;  // kRows: per output, (rows of the data set, ...) on the CPU
};

// Note [Batches in turn]
// The batches are those of one loader that goes through the data set in order, and batch b is rank
// b % worldSize's. So a batch has the same rows, and its results the same bits, whatever the number of ranks.
// Every batch leaves its share of each mean in a place of its own; the places are added up in float64, in the
// order of the batches, when all are there. No result depends on how many ranks there were or who was faster.
class Evaluation final : public RankedRun {
 public:
  // Throws ERR_ARGUMENT where an output has no shape that `yield` can use. Thread: main.
  static std::shared_ptr<Evaluation> create(EvaluationSpec spec);
  ~Evaluation() override;

  // Thread: any, once it is over.
  const EvaluationResult& result() const;

  // What follows is for the evaluator. Thread: rank.
  const EvaluationSpec& spec() const noexcept { return spec_; }
  const BatchesInOrder& batches() const noexcept { return batches_; }
  // One element per batch, so that it stands for all its rows?
  bool isBatchMean(size_t program, size_t output) const { return isBatchMean_[program][output]; }
  bool isStopped() const noexcept { return isStopped_.load(std::memory_order_relaxed); }
  // The rank begins its batches, has finished one more, has finished: for the deadline of each.
  void begin(int rank);
  void finishedBatch(int rank) noexcept;
  void finished(int rank) noexcept;
  // Where a batch leaves its share of each mean: the sum over its rows, per output.
  double* sumsOf(int64_t batch) noexcept { return sums_.data() + batch * outputs(); }
  // Where a batch leaves its rows of an output.
  at::Tensor rowsFor(size_t output, int64_t batch) const;

 private:
  // What is known of a rank's progress; on a cache line of its own.
  struct alignas(64) Progress {
    std::atomic<std::chrono::steady_clock::rep> last{0};  // when it began or finished a batch
    std::atomic<bool> isUnderway{false};
  };

  explicit Evaluation(EvaluationSpec spec);

  std::unique_ptr<RankWork> makeWork(int rank) override;
  void stopSteps() noexcept override { isStopped_.store(true, std::memory_order_relaxed); }
  void concludeLocked() override;

  int64_t outputs() const noexcept;
  void checkPrograms() const;
  void checkOutputs();
  void onDeadline();

  const EvaluationSpec spec_;
  const BatchesInOrder batches_;
  std::vector<std::vector<bool>> isBatchMean_;  // per Program and output
  std::atomic<bool> isStopped_{false};
  std::vector<double> sums_;        // kMeans: (batches, outputs)
  std::vector<at::Tensor> rows_;    // kRows: per output
  std::vector<Progress> progress_;  // per rank
  std::unique_ptr<Watchdog> deadline_;
  EvaluationResult result_;
};

}  // namespace torchlane
