// Batches whose shape no Program is there for: all ranks stop before the step, the main thread records it,
// all go on; and how a run ends meanwhile.
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include "core/train/first_batches.h"
#include "core/train/sequence_dataset.h"
#include "training_util.h"

namespace torchlane::test {
namespace {

using namespace std::chrono_literals;

// Sums of a few float32 values near 1, by LocalCommunicator in another order.
constexpr double kReorderTolerance = 1e-6;

// A masked mean over time of tanh(x W' + b) with mean squared error, and a buffer that only long batches
// write.
struct Sequences {
  Training training;
  std::shared_ptr<const Dataset> dataset;
  std::vector<at::Tensor> list;

  explicit Sequences(int64_t rows = 30, int64_t longest = 9) {
    training = linearTraining(rows, 3, 4);
    const at::Tensor weight = training.parameters[0], bias = training.parameters[1];
    const at::Tensor shift = at::zeros({3});
    training.buffers = {shift};
    training.step = [=](const std::vector<at::Tensor>& batch) {
      const at::Tensor &x = batch[0], &lengths = batch[1];
      if (x.size(1) > 6) seenAtDoor(shift).mul_(0.5).add_(x.mean(at::IntArrayRef{0, 1}), 0.5);
      const at::Tensor hidden =
          at::linear(x - seenAtDoor(shift), seenAtDoor(weight), seenAtDoor(bias)).tanh();
      const at::Tensor mask = at::arange(x.size(1)).unsqueeze(0).lt(lengths.unsqueeze(1)).unsqueeze(2);
      const at::Tensor mean = hidden.mul(mask).sum(1).div(lengths.unsqueeze(1));
      return StepOutput{at::mse_loss(mean, batch[2]), {}};
    };
    std::vector<int64_t> lengths;
    for (int64_t row = 0; row < rows; ++row) lengths.push_back(1 + (row * 5 + 2) % longest);
    for (int64_t length : lengths) list.push_back(at::randn({length, 3}));
    dataset = std::make_shared<SequenceDataset>(
        std::vector<SequenceField>{{at::cat(list), at::tensor(lengths, at::kLong)}, {training.fields[1]}},
        std::vector<int64_t>());
  }

  std::shared_ptr<const Program> record(std::span<const int64_t> rows) const {
    RecordingSpec recording;
    recording.parameters = training.parameters;
    recording.trained.assign(training.parameters.size(), true);
    recording.parameterNames = {"weight", "bias"};
    recording.buffers = training.buffers;
    recording.bufferNames = {"shift"};
    recording.batch = dataset->batch(rows);
    return recordStep(recording, training.step).program;
  }

  JobSpec spec(int ranks, int64_t batchSize) const {
    JobSpec spec;
    spec.accelerator = &cpuAccelerator();
    spec.deviceIndexes.assign(ranks, 0);
    spec.parameters = training.parameters;
    spec.buffers = training.buffers;
    for (size_t i = 0; i < training.parameters.size(); ++i) spec.optimized.push_back(i);
    spec.dataset = dataset;
    spec.batchSize = batchSize;
    spec.timeout = 30s;
    spec.grace = 300ms;
    spec.epochs = 3;
    spec.optimizer = sgd({.lr = 0.1, .momentum = 0.9});
    for (const auto& rows : firstBatches(*dataset, spec.sampler, ranks, batchSize))
      spec.programs.push_back(record(rows));
    return spec;
  }

  ProgramList recordAll(const std::vector<WantedProgram>& wanted) const {
    ProgramList programs;
    for (const WantedProgram& each : wanted) programs.push_back(record(each.rows));
    return programs;
  }

  // Plays the main thread until the run is over: `onRequest` is called for each request.
  template <class OnRequest>
  const JobResult& serve(const std::shared_ptr<Job>& job, const OnRequest& onRequest) const {
    const auto deadline = std::chrono::steady_clock::now() + kHangs;
    while (!job->wait(std::chrono::steady_clock::now() + 1ms)) {
      if (std::chrono::steady_clock::now() > deadline) throw std::runtime_error("the run hangs");
      for (const Event& event : job->events().drain())
        if (event.kind == Event::Kind::kRecord) onRequest();
    }
    return job->result();
  }

  JobResult run(const JobSpec& spec) const {
    auto job = Job::create(spec);
    RunningRanks ranks(job);
    return serve(job, [&] {
      if (const auto wanted = job->takeRequest()) job->answerRequest(recordAll(*wanted));
    });
  }

  // The same sum eagerly, on one thread: the mean of the ranks' gradients, buffers as rank 0 has them.
  std::vector<at::Tensor> eagerly(const JobSpec& spec, int64_t steps) const {
    std::vector<at::Tensor> trained;
    std::thread([&] {
      at::set_num_threads(1);
      const std::vector<at::Tensor>& parameters = training.parameters;
      const at::Tensor& shift = training.buffers[0];
      std::vector<at::Tensor> start;
      Optimizer optimizer(spec.optimizer.kind);
      optimizer.addGroup(parameters, spec.optimizer.groups.front());
      for (const at::Tensor& parameter : parameters) start.push_back(parameter.detach().clone());
      const int ranks = static_cast<int>(spec.deviceIndexes.size());
      const EpochShape shape = epochShape(dataset->rows(), ranks, spec.batchSize, false);
      Sampler sampler(spec.sampler, dataset->rows(), 0, ranks);
      at::manual_seed(spec.seed);  // as the rank's generator; compared for one rank only
      for (int64_t step = 0; step < steps; ++step) {
        if (step % shape.steps() == 0) {
          sampler.epoch(step / shape.steps());
          at::empty({}, at::kLong).random_();  // as a DataLoader does
        }
        const int64_t batch = step % shape.steps();
        const int64_t count = batch < shape.fullBatches ? spec.batchSize : shape.lastBatch;
        std::vector<at::Tensor> sum(parameters.size());
        const at::Tensor before = shift.clone();
        at::Tensor after;
        for (int rank = 0; rank < ranks; ++rank) {
          std::vector<int64_t> rows;
          sampler.rowsOf(rank, batch * spec.batchSize, count, rows);
          shift.copy_(before);
          const auto gradients =
              torch::autograd::grad({training.step(dataset->batch(rows)).loss}, parameters);
          if (rank == 0) after = shift.clone();
          for (size_t i = 0; i < sum.size(); ++i) {
            const at::Tensor part = ranks == 1 ? gradients[i] : gradients[i] * (1.0 / ranks);
            sum[i] = sum[i].defined() ? sum[i] + part : part;
          }
        }
        shift.copy_(after);
        optimizer.step(sum);
      }
      at::NoGradGuard noGrad;
      for (size_t i = 0; i < start.size(); ++i) {
        trained.push_back(parameters[i].detach().clone());
        parameters[i].copy_(start[i]);
      }
      trained.push_back(shift.clone());
      shift.zero_();
    }).join();
    return trained;
  }

  void expectTrained(const JobResult& result, const JobSpec& spec, double tolerance = 0) const {
    ASSERT_TRUE(result.state);
    std::vector<at::Tensor> actual = result.state->parameters;
    actual.push_back(result.state->buffers[0]);
    const auto expected = eagerly(spec, result.steps);
    for (size_t i = 0; i < expected.size(); ++i)
      EXPECT_LE((actual[i] - expected[i]).abs().max().item<double>(), tolerance) << "tensor " << i;
  }
};

class Shapes : public testing::TestWithParam<int> {};

TEST_P(Shapes, AreRecordedWhenTheyAreMetAndTrainAsEagerly) {
  const Sequences sequences;
  const JobSpec spec = sequences.spec(GetParam(), 2);
  const JobResult result = sequences.run(spec);
  EXPECT_EQ(result.outcome, JobResult::Outcome::kCompleted) << messageOf(result.failure->error);
  EXPECT_EQ(result.epochs, 3);
  sequences.expectTrained(result, spec, GetParam() > 2 ? kReorderTolerance : 0);
}

TEST_P(Shapes, MoreThanThereAreSlotsTrainAsWell) {
  const Sequences sequences;
  JobSpec spec = sequences.spec(GetParam(), 2);
  spec.maxShapes = 1;  // the ranks need one slot each at least
  auto job = Job::create(spec);
  RunningRanks ranks(job);
  size_t mostSlots = 0, drops = 0;
  const JobResult& result = sequences.serve(job, [&] {
    const auto wanted = job->takeRequest();
    if (!wanted) return;
    for (const WantedProgram& each : *wanted) {
      mostSlots = std::max(mostSlots, each.slot + 1);
      drops += each.drops;
    }
    job->answerRequest(sequences.recordAll(*wanted));
  });
  EXPECT_EQ(result.outcome, JobResult::Outcome::kCompleted);
  EXPECT_EQ(mostSlots, static_cast<size_t>(GetParam()));
  EXPECT_GT(drops, 5u);
  sequences.expectTrained(result, spec, GetParam() > 2 ? kReorderTolerance : 0);
}

TEST_P(Shapes, AStopWhileRanksWaitEndsThemAtTheStepBefore) {
  const Sequences sequences;
  const JobSpec spec = sequences.spec(GetParam(), 2);
  auto job = Job::create(spec);
  RunningRanks ranks(job);
  int requests = 0;
  const JobResult& result = sequences.serve(job, [&] {
    const auto wanted = job->takeRequest();
    ASSERT_TRUE(wanted);
    const ProgramList programs = sequences.recordAll(*wanted);
    if (++requests == 2) {
      job->requestStop();
      EXPECT_FALSE(job->takeRequest());
    }
    job->answerRequest(programs);
  });
  EXPECT_EQ(requests, 2);
  EXPECT_EQ(result.outcome, JobResult::Outcome::kStopped);
  sequences.expectTrained(result, spec, GetParam() > 2 ? kReorderTolerance : 0);
}

TEST_P(Shapes, AnAbortWhileRanksWaitLeavesTheLastWholeStep) {
  const Sequences sequences;
  const JobSpec spec = sequences.spec(GetParam(), 2);
  auto job = Job::create(spec);
  RunningRanks ranks(job);
  int requests = 0;
  const JobResult& result = sequences.serve(job, [&] {
    const auto wanted = job->takeRequest();
    if (++requests == 3) return job->abort();
    if (wanted) job->answerRequest(sequences.recordAll(*wanted));
  });
  EXPECT_EQ(result.outcome, JobResult::Outcome::kAborted);
  EXPECT_GT(result.steps, 0);
  EXPECT_TRUE(result.leftBehind.empty());
  sequences.expectTrained(result, spec, GetParam() > 2 ? kReorderTolerance : 0);
}

TEST_P(Shapes, ARunThatEndsAtAnyMomentEndsAtAWholeStep) {
  const Sequences sequences;
  const JobSpec spec = sequences.spec(GetParam(), 2);
  for (int round = 0; round < 24; ++round) {
    SCOPED_TRACE(round);
    auto job = Job::create(spec);
    RunningRanks ranks(job);
    std::thread ender([&] {
      std::this_thread::sleep_for(std::chrono::microseconds(700 * round));
      round % 2 == 0 ? job->abort() : job->requestStop();
    });
    const JobResult& result = sequences.serve(job, [&] {
      if (const auto wanted = job->takeRequest()) job->answerRequest(sequences.recordAll(*wanted));
    });
    ender.join();
    EXPECT_FALSE(result.failure);
    EXPECT_TRUE(result.leftBehind.empty());
    if (result.state) sequences.expectTrained(result, spec, GetParam() > 2 ? kReorderTolerance : 0);
  }
}

TEST_P(Shapes, AFailureOfTheRecordingEndsAllRanks) {
  const Sequences sequences;
  auto job = Job::create(sequences.spec(GetParam(), 2));
  RunningRanks ranks(job);
  const JobResult& result = sequences.serve(
      job, [&] { job->fail(-1, std::make_exception_ptr(Error(Code::ERR_INTERNAL, "it threw"))); });
  EXPECT_EQ(result.outcome, JobResult::Outcome::kFailed);
  EXPECT_EQ(messageOf(result.failure->error), "it threw");
  EXPECT_TRUE(result.others.empty());
  EXPECT_FALSE(result.state);
  EXPECT_TRUE(result.leftBehind.empty());
}

TEST_P(Shapes, AMainThreadThatDoesNotAnswerMeetsTheDeadline) {
  const Sequences sequences;
  JobSpec spec = sequences.spec(GetParam(), 2);
  spec.timeout = 150ms;
  auto job = Job::create(spec);
  RunningRanks ranks(job);
  const JobResult& result = ranks.wait();
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(result.failure->rank, -1);
  EXPECT_EQ(codeOf(result.failure->error), Code::ERR_COLLECTIVE_TIMEOUT);
  EXPECT_NE(messageOf(result.failure->error).find("150 ms"), std::string::npos);
  try {
    std::rethrow_exception(result.failure->error);
  } catch (const Error& error) {
    EXPECT_EQ(error.context().op, "record");
  }
  EXPECT_TRUE(result.others.empty());
  EXPECT_FALSE(job->takeRequest());
}

TEST_P(Shapes, TheDeadlineStandsStillWhileTheMainThreadRecords) {
  const Sequences sequences;
  JobSpec spec = sequences.spec(GetParam(), 2);
  spec.timeout = 150ms;
  auto job = Job::create(spec);
  RunningRanks ranks(job);
  bool isFirst = true;
  const JobResult& result = sequences.serve(job, [&] {
    const auto wanted = job->takeRequest();
    ASSERT_TRUE(wanted);
    if (std::exchange(isFirst, false)) std::this_thread::sleep_for(500ms);
    job->answerRequest(sequences.recordAll(*wanted));
  });
  EXPECT_EQ(result.outcome, JobResult::Outcome::kCompleted);
}

INSTANTIATE_TEST_SUITE_P(OneToThree, Shapes, testing::Values(1, 2, 3));

TEST(ShapesOnRequest, RandomOperatorsDrawAsIfNothingHadBeenRecorded) {
  Sequences sequences;
  const StepFunction plain = sequences.training.step;
  sequences.training.step = [plain](const std::vector<at::Tensor>& batch) {
    return plain({at::dropout(batch[0], 0.3, true), batch[1], batch[2]});
  };
  JobSpec spec = sequences.spec(1, 2);
  spec.seed = 5;
  const JobResult result = sequences.run(spec);
  EXPECT_EQ(result.outcome, JobResult::Outcome::kCompleted);
  sequences.expectTrained(result, spec);
}

TEST(ShapesOnRequest, ProgramsThatDisagreeAreRefused) {
  Sequences sequences;
  auto job = Job::create(sequences.spec(1, 2));
  const at::Tensor weight = sequences.training.parameters[0], bias = sequences.training.parameters[1];
  const auto refusal = [&](StepFunction step) {
    sequences.training.step = std::move(step);
    const std::vector<int64_t> rows{0, 1};
    try {
      job->answerRequest({sequences.record(rows)});
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), Code::ERR_TRACE);
      return error.message();
    }
    return std::string("it was taken");
  };
  const std::string unused = refusal([=](const std::vector<at::Tensor>& batch) {
    return StepOutput{at::mse_loss(at::matmul(batch[0].sum(1), seenAtDoor(weight).t()), batch[2]), {}};
  });
  EXPECT_NE(unused.find("depends on the parameter 'bias' for a batch of [2, "), std::string::npos) << unused;
  EXPECT_NE(unused.find("and not for one of [2, 8, 3], [2] and [2, 4]"), std::string::npos) << unused;
  const std::string metrics = refusal([=](const std::vector<at::Tensor>& batch) {
    const at::Tensor output = at::linear(batch[0].sum(1), seenAtDoor(weight), seenAtDoor(bias));
    return StepOutput{at::mse_loss(output, batch[2]), {{"size", output.abs().mean()}}};
  });
  EXPECT_NE(metrics.find("returns 'size' for a batch of"), std::string::npos) << metrics;
  EXPECT_NE(metrics.find("and no metric for one of"), std::string::npos) << metrics;
  job->abort();
}

}  // namespace
}  // namespace torchlane::test
