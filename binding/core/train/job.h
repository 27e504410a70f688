// One training run: what it is made of and what came of it. Built once on the main thread and only read by
// the ranks but for its atomics and what the mutex guards. How it ends is in ranked_run.h, what a rank does
// in trainer.h.
#pragma once

#include <ATen/core/Tensor.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/program/program.h"
#include "core/runtime/device_backend.h"
#include "core/train/dataset.h"
#include "core/train/grad_sync.h"
#include "core/train/optimizer/optimizer.h"
#include "core/train/program_desk.h"
#include "core/train/ranked_run.h"
#include "core/train/run_record.h"
#include "core/train/sampler.h"
#include "core/train/schedule_table.h"
#include "core/train/step_gate.h"

namespace torchlane {

struct JobSpec : RankedSpec {
  // Those that the run starts with. Of a uniform data set: one per batch size that the run meets, the full
  // batch and the short last one of an epoch. Of another: one per signature among the ranks' first batches;
  // the others are asked for (takeRequest).
  std::vector<std::shared_ptr<const Program>> programs;
  // The caller's CPU tensors, in the Programs' order. Read only: every rank copies them.
  std::vector<at::Tensor> parameters;
  std::vector<at::Tensor> buffers;
  std::vector<size_t> optimized;         // indexes into `parameters`, in the optimizer's order
  OptimizerSpec optimizer;               // its positions are those in `optimized`
  std::optional<ScheduleSpec> schedule;  // none: the options stay as they are
  std::shared_ptr<const Dataset> dataset;
  int64_t batchSize = 1;  // rows per rank and step
  SamplerSpec sampler;
  std::optional<int64_t> epochs;    // none: without bound
  std::optional<int64_t> maxSteps;  // none: without bound
  int64_t logEverySteps = 50;
  // How many shapes have a Program at a time; at least as many as there are ranks.
  int64_t maxShapes = 64;
  // Rank r's generator starts with seed + r, as PyTorch processes do that call manual_seed(seed + rank).
  int64_t seed = 0;
  std::vector<std::string> metricNames;
};

// The trained values as CPU tensors of their own.
struct TrainedState {
  std::vector<at::Tensor> parameters;
  std::vector<at::Tensor> buffers;
  std::vector<ParameterState> optimizer;  // in the order of `optimized`; empty where nothing changed
};

struct JobResult : RunEnd {
  int64_t epochs = 0;  // whole ones; those of `state`
  int64_t steps = 0;   // optimizer steps that every rank finished; those of `state`
  // Mean over ranks of the last step's loss (see Note [Mean over ranks]); NaN without a step or after a
  // failure.
  double loss = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> metrics;
  std::vector<EpochRecord> history;
  double seconds = 0;  // from the moment all ranks were ready
  int64_t droppedStepEvents = 0;
  // Those of the last whole step. Absent after a failure, and where a rank could not leave its last step
  // whole.
  std::optional<TrainedState> state;
};

class Job final : public RankedRun {
 public:
  // Throws ERR_ARGUMENT where the parts do not fit each other. Thread: main.
  static std::shared_ptr<Job> create(JobSpec spec);
  ~Job() override;

  // All ranks end after the same whole step. Thread: any. Idempotent.
  void requestStop();
  // What the ranks wait for, after a kRecord event; from now on their deadline stands still. Nothing if they
  // do not wait any more. Thread: main.
  std::optional<std::vector<WantedProgram>> takeRequest();
  // The Programs of the request last taken, in its order; ignored if nobody waits any more. Throws ERR_TRACE
  // where one does not fit the others of the run: the caller has to `fail` it. Thread: main.
  void answerRequest(ProgramList programs);
  // More rows of the schedule, after a kSchedule event; from now on the deadline of who waits stands still.
  // Thread: main.
  void appendSchedule(const std::vector<double>& rows);
  // Thread: any, once the run is over.
  const JobResult& result() const;

  // What follows is for the trainer. Thread: rank.
  const JobSpec& spec() const noexcept { return spec_; }
  const EpochShape& epochShape() const noexcept { return shape_; }
  const GradPlan& gradPlan() const noexcept { return gradPlan_; }
  // Index into the Programs for the i-th batch of an epoch. Of a uniform data set only.
  size_t programOf(int64_t batch) const noexcept {
    return batch < shape_.fullBatches ? fullProgram_ : shortProgram_;
  }
  StepGate& gate() noexcept { return gate_; }
  RunRecord& record() noexcept { return record_; }
  ScheduleTable* schedule() noexcept { return schedule_.get(); }  // null without one
  CommunicatorGroup* group() noexcept { return group_.get(); }    // null for a rank alone
  // Programs that have to be recorded before `step` can begin: all ranks ask for the same, before the same
  // step, and meet again before they begin it. Nothing if the run ends instead, for all ranks or for none
  // (see Note [One fate for a request]).
  std::optional<ProgramList> awaitPrograms(int64_t step, const std::vector<WantedProgram>& wanted);
  // Rank 0's values after that many whole epochs and steps.
  void depositState(TrainedState state, int64_t epochs, int64_t steps);

 private:
  explicit Job(JobSpec spec);

  std::unique_ptr<RankWork> makeWork(int rank) override;
  void stopSteps() noexcept override;
  void abortCollectives() override;
  void concludeLocked() override;
  std::exception_ptr unanswered() const override;
  void askForSchedule(bool isWaiting);

  const JobSpec spec_;
  EpochShape shape_;
  size_t fullProgram_ = 0;
  size_t shortProgram_ = 0;
  GradPlan gradPlan_;
  RunRecord record_;
  StepGate gate_;
  ProgramDesk desk_;
  std::unique_ptr<ScheduleTable> schedule_;
  std::atomic<bool> isScheduleAwaited_{false};  // a rank waits for rows
  std::shared_ptr<CommunicatorGroup> group_;
  JobResult result_;
};

}  // namespace torchlane
