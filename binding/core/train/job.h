// One training run: what it is made of, which ranks are in it, how it ends, what came of it. Built once on
// the main thread and only read by the ranks but for its atomics and what the mutex guards. What a rank does
// is in trainer.h.
#pragma once

#include <ATen/core/Tensor.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/program/program.h"
#include "core/runtime/device_backend.h"
#include "core/runtime/host_barrier.h"
#include "core/train/event_queue.h"
#include "core/train/grad_sync.h"
#include "core/train/optimizer/optimizer.h"
#include "core/train/run_record.h"
#include "core/train/sampler.h"
#include "core/train/step_gate.h"
#include "core/train/tensor_dataset.h"
#include "core/train/watchdog.h"

namespace torchlane {

struct JobSpec {
  Accelerator* accelerator = nullptr;
  std::vector<int> deviceIndexes;  // one per rank
  // One per batch size that the run meets: the full batch, and the short last one of an epoch.
  std::vector<std::shared_ptr<const Program>> programs;
  // The caller's CPU tensors, in the Programs' order. Read only: every rank copies them.
  std::vector<at::Tensor> parameters;
  std::vector<at::Tensor> buffers;
  std::vector<size_t> optimized;  // indexes into `parameters`, in the optimizer's order
  OptimizerSpec optimizer;        // its state is in the order of `optimized`
  std::shared_ptr<const TensorDataset> dataset;
  int64_t batchSize = 1;  // rows per rank and step
  SamplerSpec sampler;
  std::optional<int64_t> epochs;    // none: without bound
  std::optional<int64_t> maxSteps;  // none: without bound
  int64_t logEverySteps = 50;
  // Rank r's generator starts with seed + r, as PyTorch processes do that call manual_seed(seed + rank).
  int64_t seed = 0;
  std::chrono::milliseconds timeout{600'000};  // of one wait for the other ranks
  int threadsPerRank = 1;  // how many threads a rank's operators use (RankThread sets them)
  std::vector<std::string> metricNames;
  // How long a rank may take to end once it should, before its collectives are aborted, and again before it
  // is given up; at least three times its last step.
  std::chrono::milliseconds grace{5'000};
#ifdef TORCHLANE_TEST_HOOKS
  // This rank stops before that step (counted from 1) until the group is aborted.
  struct Stall {
    int rank = 0;
    int64_t step = 0;
  };
  std::optional<Stall> stall;
#endif
};

struct RankFailure {
  int rank = -1;  // -1: no rank in particular (nobody came)
  std::exception_ptr error;
};

// The trained values as CPU tensors of their own.
struct TrainedState {
  std::vector<at::Tensor> parameters;
  std::vector<at::Tensor> buffers;
  std::vector<NamedState> optimizer;  // in the order of `optimized`
};

struct JobResult {
  enum class Outcome : uint8_t {
    kCompleted,
    kStopped,  // requestStop() came before the last step
    kAborted,
    kFailed,
  };

  Outcome outcome = Outcome::kCompleted;
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
  std::optional<RankFailure> failure;  // the first one
  std::vector<RankFailure> others;     // later ones that are not mere consequences of the first
  std::vector<int> leftBehind;         // ranks that did not end: their threads are left to themselves
};

// Held by shared_ptr: by the main thread, and by every rank thread as long as it runs.
class Job : public std::enable_shared_from_this<Job> {
 public:
  // Throws ERR_ARGUMENT where the parts do not fit each other. Thread: main.
  static std::shared_ptr<Job> create(JobSpec spec);
  ~Job();

  // The whole life of a rank. Returns when the rank has ended, whatever happened; at once if the run is over
  // already. Thread: the rank's own (RankThread), once per rank.
  void runRank(int rank) noexcept;

  // All ranks end after the same whole step. Thread: any. Idempotent.
  void requestStop();
  // The same; and ranks that are still there after the grace are torn out of their collectives. Thread: any.
  // Idempotent.
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
  // Thread: any, once the run is over.
  const JobResult& result() const;

  // What follows is for the trainer. Thread: rank.
  const JobSpec& spec() const noexcept { return spec_; }
  int worldSize() const noexcept { return static_cast<int>(spec_.deviceIndexes.size()); }
  const EpochShape& epochShape() const noexcept { return shape_; }
  const GradPlan& gradPlan() const noexcept { return gradPlan_; }
  // Index into the Programs for the i-th batch of an epoch.
  size_t programOf(int64_t batch) const noexcept {
    return batch < shape_.fullBatches ? fullProgram_ : shortProgram_;
  }
  StepGate& gate() noexcept { return gate_; }
  RunRecord& record() noexcept { return record_; }
  CommunicatorGroup* group() noexcept { return group_.get(); }  // null for a rank alone
  // Waits on the host until all ranks are at the meeting. Throws ERR_COLLECTIVE_TIMEOUT, naming who is
  // missing, or _ABORTED.
  void meet(int rank, const char* op);
  // Rank 0's values after that many whole epochs and steps.
  void depositState(TrainedState state, int64_t epochs, int64_t steps);
  // Called by rank 0 once a step, for the grace.
  void noteStepTime(std::chrono::steady_clock::duration time) noexcept {
    lastStepTime_.store(time.count(), std::memory_order_relaxed);
  }
  // Is the rank's ERR_COLLECTIVE_ABORTED the doing of abort(), not of a failure?
  bool isAborting() const;
#ifdef TORCHLANE_TEST_HOOKS
  void stallIfAsked(int rank, int64_t step);
#endif

 private:
  enum class RankState : uint8_t { kAbsent, kRunning, kEnded, kLeftBehind };
  enum class Alarm : uint8_t { kNone, kStart, kAbortGroup, kLeaveBehind };

  explicit Job(JobSpec spec);

  bool enter(int rank);
  void leave(int rank);
  void onAlarm();
  // True when `error` is the first failure.
  bool noteFailureLocked(int rank, std::exception_ptr error);
  void setAlarmLocked(Alarm alarm, std::chrono::steady_clock::duration in);
  void leaveBehindLocked();
  void finishIfDoneLocked();
  void abortGroup();
  std::string missingRanks() const;
  std::chrono::steady_clock::duration grace() const;

  const JobSpec spec_;
  EpochShape shape_;
  size_t fullProgram_ = 0;
  size_t shortProgram_ = 0;
  GradPlan gradPlan_;
  EventQueue events_;
  RunRecord record_;
  StepGate gate_;
  HostBarrier meeting_;
  std::shared_ptr<CommunicatorGroup> group_;
  std::atomic<std::chrono::steady_clock::rep> lastStepTime_{0};

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<RankState> ranks_;
  Alarm alarm_ = Alarm::kNone;
  bool isAborting_ = false;
  bool isGroupAborted_ = false;
  bool isOver_ = false;
  JobResult result_;

  std::unique_ptr<Watchdog> watchdog_;
};

}  // namespace torchlane
