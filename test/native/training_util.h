// Small models with data as a Job sees them, and a way to run a Job's ranks as threads with a deadline. Holds
// no test.
#pragma once

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "core/accelerators/cpu_backend.h"
#include "core/program/recorder.h"
#include "core/runtime/rank_thread.h"
#include "core/tensor/boxed_call.h"
#include "core/train/job.h"
#include "core/train/tensor_dataset.h"
#include "optimizer_util.h"

namespace torchlane::test {

// Nothing below takes longer than a few seconds; whoever waits longer hangs.
inline constexpr std::chrono::seconds kHangs{60};

// A model, its data and its step. `step` reads parameters and buffers through seenAtDoor().
struct Training {
  std::vector<at::Tensor> parameters;
  std::vector<at::Tensor> buffers;
  std::vector<at::Tensor> fields;
  StepFunction step;
  std::vector<std::string> metricNames = {};

  // Records a Program for each batch size that a run of this shape meets.
  JobSpec spec(int ranks, int64_t batchSize, SamplerSpec sampler = {}) const {
    JobSpec spec;
    spec.accelerator = &cpuAccelerator();
    spec.deviceIndexes.assign(ranks, 0);
    spec.parameters = parameters;
    spec.buffers = buffers;
    for (size_t i = 0; i < parameters.size(); ++i) spec.optimized.push_back(i);
    spec.dataset = std::make_shared<TensorDataset>(fields);
    spec.batchSize = batchSize;
    spec.sampler = sampler;
    spec.timeout = std::chrono::seconds(30);
    spec.metricNames = metricNames;
    spec.epochs = 1;
    spec.optimizer = sgd({.lr = 0.05});
    const EpochShape shape = epochShape(fields[0].size(0), ranks, batchSize, sampler.dropLast);
    if (shape.fullBatches > 0) spec.programs.push_back(record(batchSize));
    if (shape.lastBatch > 0) spec.programs.push_back(record(shape.lastBatch));
    return spec;
  }

  std::shared_ptr<const Program> record(int64_t rows) const {
    RecordingSpec recording;
    recording.parameters = parameters;
    recording.trained.assign(parameters.size(), true);
    recording.buffers = buffers;
    for (size_t i = 0; i < parameters.size(); ++i)
      recording.parameterNames.push_back("p" + std::to_string(i));
    for (size_t i = 0; i < buffers.size(); ++i) recording.bufferNames.push_back("b" + std::to_string(i));
    for (const at::Tensor& field : fields) recording.batch.push_back(field.slice(0, 0, rows).clone());
    return recordStep(recording, step).program;
  }
};

// y = x W' + b with mean squared error. (rows, in) and (rows, out).
inline Training linearTraining(int64_t rows, int64_t in = 10, int64_t out = 1,
                               at::ScalarType dtype = at::kFloat) {
  at::manual_seed(0);
  const at::TensorOptions options(dtype);
  const at::Tensor weight = (at::rand({out, in}, options) * 0.6 - 0.3).requires_grad_();
  const at::Tensor bias = (at::rand({out}, options) * 0.6 - 0.3).requires_grad_();
  return {.parameters = {weight, bias},
          .buffers = {},
          .fields = {at::randn({rows, in}, options), at::randn({rows, out}, options)},
          .step = [=](const std::vector<at::Tensor>& batch) {
            const at::Tensor output = at::linear(batch[0], seenAtDoor(weight), seenAtDoor(bias));
            return StepOutput{at::mse_loss(output, batch[1]), {}};
          }};
}

// All ranks of a job or an evaluation on threads of their own; joined when this goes.
template <class Run>
class RunningRanks {
 public:
  // `only`: which ranks come; empty: all.
  explicit RunningRanks(std::shared_ptr<Run> job, std::vector<int> only = {}) : job_(std::move(job)) {
    if (only.empty())
      for (int rank = 0; rank < job_->worldSize(); ++rank) only.push_back(rank);
    for (int rank : only)
      threads_.push_back(std::make_unique<RankThread>(
          RankThread::Options{rank, 1}, [job = job_, rank] { job->runRank(rank); },
          [](std::exception_ptr error) { EXPECT_FALSE(error); }));
  }
  ~RunningRanks() {
    if (!job_->isOver()) job_->abort();
    for (auto& thread : threads_) EXPECT_TRUE(thread->join(kHangs)) << "a rank thread hangs";
  }

  // The result, once the run is over.
  const auto& wait() {
    if (!job_->wait(std::chrono::steady_clock::now() + kHangs)) throw std::runtime_error("the run hangs");
    return job_->result();
  }

 private:
  std::shared_ptr<Run> job_;
  std::vector<std::unique_ptr<RankThread>> threads_;
};

// Runs a job to its end.
inline JobResult runJob(JobSpec spec) {
  RunningRanks ranks(Job::create(std::move(spec)));
  return ranks.wait();
}

inline std::string messageOf(const std::exception_ptr& error) {
  try {
    std::rethrow_exception(error);
  } catch (const std::exception& e) {
    return e.what();
  }
}

inline std::optional<Code> codeOf(const std::exception_ptr& error) {
  try {
    std::rethrow_exception(error);
  } catch (const Error& e) {
    return e.code();
  } catch (...) {
    return std::nullopt;
  }
}

}  // namespace torchlane::test
