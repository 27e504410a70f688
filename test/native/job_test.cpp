// How a run ends: every rank joins, once, at the same whole step, with the first error; and it ends within
// its deadlines even where a rank does not come, hangs or loses its worker.
#include "core/train/job.h"

#include <condition_variable>

#include "training_util.h"

namespace torchlane::test {
namespace {

using namespace std::chrono_literals;

// A run that goes on until somebody ends it.
JobSpec endless(const Training& training, int ranks) {
  JobSpec spec = training.spec(ranks, 4);
  spec.epochs.reset();
  spec.grace = 300ms;
  return spec;
}

void waitForStep(Job& job, int64_t step) {
  const auto deadline = std::chrono::steady_clock::now() + kHangs;
  while (job.gate().highestStep() < step && std::chrono::steady_clock::now() < deadline)
    std::this_thread::sleep_for(1ms);
  ASSERT_GE(job.gate().highestStep(), step);
}

// The weights after so many steps.
std::vector<at::Tensor> weightsAfter(const Training& training, int ranks, int64_t steps) {
  JobSpec spec = endless(training, ranks);
  spec.maxSteps = steps;
  return runJob(spec).state.value().parameters;
}

class Ends : public testing::TestWithParam<int> {};

TEST_P(Ends, StopLeavesAllRanksAtTheSameWholeStep) {
  const Training training = linearTraining(37);
  auto job = Job::create(endless(training, GetParam()));
  RunningRanks ranks(job);
  waitForStep(*job, 100);
  job->requestStop();
  const JobResult& result = ranks.wait();
  EXPECT_EQ(result.outcome, JobResult::Outcome::kStopped);
  EXPECT_EQ(result.steps, job->gate().highestStep());
  ASSERT_TRUE(result.state);
  const auto expected = weightsAfter(training, GetParam(), result.steps);
  for (size_t i = 0; i < expected.size(); ++i)
    EXPECT_TRUE(at::equal(result.state->parameters[i], expected[i]));
}

TEST_P(Ends, AbortIsAStopThatSaysSo) {
  const Training training = linearTraining(37);
  auto job = Job::create(endless(training, GetParam()));
  RunningRanks ranks(job);
  waitForStep(*job, 10);
  job->abort();
  job->abort();
  const JobResult& result = ranks.wait();
  EXPECT_EQ(result.outcome, JobResult::Outcome::kAborted);
  EXPECT_FALSE(result.failure);
  ASSERT_TRUE(result.state);
  EXPECT_EQ(job->events().drain().back().kind, Event::Kind::kDone);
}

INSTANTIATE_TEST_SUITE_P(OneToThree, Ends, testing::Values(1, 2, 3));

TEST(Job, AnAbortBeforeAnyRankComesEndsTheRun) {
  auto job = Job::create(endless(linearTraining(20), 2));
  job->abort();
  EXPECT_TRUE(job->isOver());
  EXPECT_EQ(job->result().outcome, JobResult::Outcome::kAborted);
  RunningRanks late(job);  // returns at once
}

TEST(Job, AnAbortReachesARankThatWaitsForTheOthers) {
  auto job = Job::create(endless(linearTraining(20), 2));
  RunningRanks ranks(job, {1});
  std::this_thread::sleep_for(50ms);
  job->abort();
  EXPECT_EQ(ranks.wait().outcome, JobResult::Outcome::kAborted);
}

TEST(Job, AStopBeforeTheStartMakesNoStep) {
  const Training training = linearTraining(20);
  auto job = Job::create(endless(training, 2));
  job->requestStop();
  RunningRanks ranks(job);
  const JobResult& result = ranks.wait();
  EXPECT_EQ(result.outcome, JobResult::Outcome::kStopped);
  EXPECT_EQ(result.steps, 0);
  EXPECT_TRUE(std::isnan(result.loss));
  EXPECT_TRUE(result.history.empty());
  EXPECT_TRUE(at::equal(result.state->parameters[0], training.parameters[0]));
}

// Classification in which one row has a class that does not exist; rank 1 alone meets it, in its third batch.
Training brokenTraining() {
  Training training = linearTraining(40, 6, 5);
  at::Tensor labels = at::zeros({40}, at::kLong);
  labels[21] = 99;
  training.fields[1] = labels;
  const at::Tensor weight = training.parameters[0], bias = training.parameters[1];
  training.step = [=](const std::vector<at::Tensor>& batch) {
    const at::Tensor scores = at::linear(batch[0], seenAtDoor(weight), seenAtDoor(bias));
    return StepOutput{at::cross_entropy_loss(scores, batch[1]), {}};
  };
  return training;
}

TEST(Job, TheFirstErrorOfARankEndsAllOfThem) {
  for (int round = 0; round < 5; ++round) {
    auto job = Job::create(brokenTraining().spec(2, 4, {.shuffle = false, .seed = 0, .dropLast = false}));
    RunningRanks ranks(job);
    const JobResult& result = ranks.wait();
    EXPECT_EQ(result.outcome, JobResult::Outcome::kFailed);
    ASSERT_TRUE(result.failure);
    EXPECT_EQ(result.failure->rank, 1);
    EXPECT_NE(messageOf(result.failure->error).find("99"), std::string::npos)
        << messageOf(result.failure->error);
    EXPECT_TRUE(result.others.empty());
    EXPECT_TRUE(result.leftBehind.empty());
    EXPECT_FALSE(result.state);
    EXPECT_EQ(job->events().drain().back().kind, Event::Kind::kFailed);
  }
  EXPECT_EQ(runJob(linearTraining(20).spec(2, 4)).outcome, JobResult::Outcome::kCompleted);
}

TEST(Job, ARankThatNeverComesIsNamed) {
  JobSpec spec = endless(linearTraining(30), 3);
  spec.timeout = 200ms;
  RunningRanks ranks(Job::create(spec), {1});
  const JobResult& result = ranks.wait();
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(codeOf(result.failure->error), Code::ERR_COLLECTIVE_TIMEOUT);
  EXPECT_NE(messageOf(result.failure->error).find("ranks 0, 2 did not come"), std::string::npos)
      << messageOf(result.failure->error);
  EXPECT_TRUE(result.others.empty());
}

TEST(Job, WhereNobodyComesTheRunEndsAllTheSame) {
  JobSpec spec = endless(linearTraining(20), 2);
  spec.timeout = 50ms;
  auto job = Job::create(spec);
  ASSERT_TRUE(job->wait(std::chrono::steady_clock::now() + kHangs));
  EXPECT_EQ(codeOf(job->result().failure->error), Code::ERR_COLLECTIVE_TIMEOUT);
}

TEST(Job, ARankWhoseWorkerIsGoneIsAFailure) {
  auto job = Job::create(endless(linearTraining(20), 2));
  RunningRanks ranks(job);
  waitForStep(*job, 5);
  job->rankGone(1);
  const JobResult& result = ranks.wait();
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(result.failure->rank, 1);
  EXPECT_EQ(codeOf(result.failure->error), Code::ERR_RANK_FAILED);
  job->rankGone(0);  // over: nothing happens
  EXPECT_TRUE(result.others.empty());
}

// The CPU, but one rank hangs in its batch until it is let go: what a kernel that never returns looks like.
class HangingAccelerator final : public Accelerator {
 public:
  HangingAccelerator(int rank, int batch) : rank_(rank), batch_(batch) {}

  void letGo() {
    std::lock_guard lock(mutex_);
    isLetGo_ = true;
    changed_.notify_all();
  }

  c10::DeviceType type() const override { return c10::kCPU; }
  std::vector<DeviceInfo> devices() override { return cpuAccelerator().devices(); }
  AcceleratorFacts facts() override { return {}; }
  std::unique_ptr<DeviceBackend> makeBackend(int index) override {
    if (index != rank_) return cpuAccelerator().makeBackend(0);
    return std::make_unique<Backend>(*this);
  }
  std::shared_ptr<CommunicatorGroup> makeGroup(const GroupOptions& options) override {
    return cpuAccelerator().makeGroup(options);
  }
  void emptyCache(int) override {}
  void synchronize(int) override {}
  MemoryStats memoryStats(int) override { return {}; }
  void resetPeakMemoryStats(int) override {}

 private:
  class HangingStaging final : public Staging {
   public:
    HangingStaging(HangingAccelerator& owner, std::vector<at::Tensor> batch)
        : owner_(owner), batch_(std::move(batch)) {}
    const std::vector<at::Tensor>& acquire() override {
      if (++count_ == owner_.batch_) {
        std::unique_lock lock(owner_.mutex_);
        owner_.changed_.wait(lock, [this] { return owner_.isLetGo_; });
      }
      return batch_;
    }
    void submit() override {}

   private:
    HangingAccelerator& owner_;
    std::vector<at::Tensor> batch_;
    int count_ = 0;
  };

  class Backend final : public DeviceBackend {
   public:
    explicit Backend(HangingAccelerator& owner) : owner_(owner), cpu_(cpuAccelerator().makeBackend(0)) {}
    c10::Device device() const override { return cpu_->device(); }
    std::unique_ptr<DeviceScope> enter() override { return cpu_->enter(); }
    std::unique_ptr<Staging> makeStaging(std::vector<at::Tensor> batch) override {
      return std::make_unique<HangingStaging>(owner_, std::move(batch));
    }
    std::unique_ptr<ScalarBoard> makeScalarBoard(int count) override { return cpu_->makeScalarBoard(count); }
    at::Generator makeGenerator(uint64_t seed) override { return cpu_->makeGenerator(seed); }
    void synchronize() override {}
    MemoryFigures memory() const override { return {}; }

   private:
    HangingAccelerator& owner_;
    std::unique_ptr<DeviceBackend> cpu_;
  };

  const int rank_;
  const int batch_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool isLetGo_ = false;
};

// Rank 1 of 2 hangs in its third batch (the warm-up was the first).
struct Hanging {
  HangingAccelerator accelerator{1, 3};
  std::shared_ptr<Job> job;

  explicit Hanging(std::chrono::milliseconds timeout) {
    JobSpec spec = endless(linearTraining(80), 2);
    spec.accelerator = &accelerator;
    spec.deviceIndexes = {0, 1};
    spec.timeout = timeout;
    job = Job::create(spec);
  }
};

TEST(Job, ARankThatHangsIsLeftBehindAfterTheDeadline) {
  Hanging hanging(400ms);
  RunningRanks ranks(hanging.job);
  const JobResult result = ranks.wait();
  hanging.accelerator.letGo();  // its thread ends quietly
  EXPECT_EQ(result.outcome, JobResult::Outcome::kFailed);
  EXPECT_EQ(result.failure->rank, 0);
  EXPECT_EQ(codeOf(result.failure->error), Code::ERR_COLLECTIVE_TIMEOUT);
  EXPECT_EQ(result.leftBehind, std::vector<int>({1}));
  ASSERT_EQ(result.others.size(), 1u);
  EXPECT_NE(messageOf(result.others[0].error).find("rank 1 did not end"), std::string::npos);
}

TEST(Job, AnAbortTearsRanksOutOfTheirCollectivesAfterTheGrace) {
  const Training training = linearTraining(80);
  Hanging hanging(60s);
  RunningRanks ranks(hanging.job);
  waitForStep(*hanging.job, 2);
  hanging.job->abort();
  const JobResult result = ranks.wait();
  hanging.accelerator.letGo();
  EXPECT_EQ(result.outcome, JobResult::Outcome::kAborted);
  EXPECT_EQ(result.leftBehind, std::vector<int>({1}));
  // Rank 0 was torn out of its second step: the weights are those after the first.
  ASSERT_TRUE(result.state);
  EXPECT_EQ(result.steps, 1);
  EXPECT_TRUE(at::equal(result.state->parameters[0], weightsAfter(training, 2, 1)[0]));
}

#ifdef TORCHLANE_TEST_HOOKS
TEST(Job, ARankThatStallsMeetsTheDeadline) {
  JobSpec spec = endless(linearTraining(80), 3);
  spec.timeout = 200ms;
  spec.stall = Stall{2, 7};
  const JobResult result = runJob(spec);
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(codeOf(result.failure->error), Code::ERR_COLLECTIVE_TIMEOUT);
  EXPECT_TRUE(result.leftBehind.empty());
}
#endif

TEST(Job, PartsThatDoNotFitAreRefused) {
  const Training training = linearTraining(20);
  JobSpec noStep = training.spec(1, 20);
  noStep.batchSize = 50;
  noStep.sampler.dropLast = true;
  EXPECT_THROW(Job::create(noStep), Error);
  JobSpec noShortProgram = training.spec(1, 10);
  noShortProgram.batchSize = 8;
  EXPECT_THROW(Job::create(noShortProgram), Error);
  JobSpec otherRows = training.spec(1, 10);
  otherRows.dataset = std::make_shared<TensorDataset>(std::vector{at::zeros({20, 3}), at::zeros({20, 1})});
  EXPECT_EQ(codeOf(runJob(otherRows).failure->error), Code::ERR_ARGUMENT);
}

}  // namespace
}  // namespace torchlane::test
