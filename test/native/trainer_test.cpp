// What comes out of a run: N ranks are one rank with N times the batch, one rank is the plain loop bit for
// bit, and the figures that are reported on the way.
#include "core/train/trainer.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include "training_util.h"

namespace torchlane::test {
namespace {

// Sums of some 60 float32 values near 1 in another order.
constexpr double kReorderTolerance = 1e-6;

void expectClose(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b, double tolerance) {
  ASSERT_EQ(a.size(), b.size());
  for (size_t i = 0; i < a.size(); ++i)
    EXPECT_LE((a[i] - b[i]).abs().max().item<double>(), tolerance) << "tensor " << i;
}

void expectSameBits(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b) {
  ASSERT_EQ(a.size(), b.size());
  for (size_t i = 0; i < a.size(); ++i) EXPECT_TRUE(at::equal(a[i], b[i])) << a[i] << b[i];
}

// The plain loop of a PyTorch tutorial for one rank, on the calling thread: seed, sampler, autograd, SGD.
struct PlainLoop {
  std::vector<at::Tensor> parameters;
  std::vector<ParameterState> state;
  double lastLoss = 0;
  std::vector<double> epochLosses;

  PlainLoop(const Training& training, const JobSpec& spec, int threads = 1) {
    std::thread([&] {
      at::set_num_threads(threads);
      run(training, spec);
    }).join();
  }

  void run(const Training& training, const JobSpec& spec) {
    parameters =
        training.parameters;  // the step names these very tensors: trained in place, put back at the end
    std::vector<at::Tensor> start;
    for (const at::Tensor& p : parameters) start.push_back(p.detach().clone());
    Optimizer optimizer(spec.optimizer.kind);
    optimizer.addGroup(parameters, spec.optimizer.groups.front());
    Sampler sampler(spec.sampler, training.fields[0].size(0), 0, 1);
    const EpochShape shape = epochShape(training.fields[0].size(0), 1, spec.batchSize, spec.sampler.dropLast);
    at::manual_seed(spec.seed);
    for (int64_t epoch = 0; epoch < *spec.epochs; ++epoch) {
      const auto order = sampler.epoch(epoch);
      at::empty({}, at::kLong).random_();
      double sum = 0;
      for (int64_t i = 0; i < shape.steps(); ++i) {
        const int64_t rows = i < shape.fullBatches ? spec.batchSize : shape.lastBatch;
        const auto part = order.subspan(i * spec.batchSize, rows);
        const at::Tensor index = at::tensor(std::vector<int64_t>(part.begin(), part.end()));
        std::vector<at::Tensor> batch;
        for (const at::Tensor& field : training.fields) batch.push_back(field.index_select(0, index));
        const at::Tensor loss = training.step(batch).loss;
        optimizer.step(torch::autograd::grad({loss}, parameters));
        lastLoss = loss.item<double>();
        sum += lastLoss * static_cast<double>(rows);
      }
      epochLosses.push_back(sum / static_cast<double>(shape.rowsUsed(spec.batchSize)));
    }
    for (size_t i = 0; i < parameters.size(); ++i) state.push_back(optimizer.stateOf(i));
    at::NoGradGuard noGrad;
    for (size_t i = 0; i < start.size(); ++i) {
      at::Tensor trained = parameters[i].detach().clone();
      parameters[i].copy_(start[i]);
      parameters[i] = trained;
    }
  }
};

TEST(Trainer, OneRankIsThePlainLoopBitForBit) {
  const Training training = linearTraining(100);
  JobSpec spec = training.spec(1, 32);  // the last batch of an epoch has 4 rows
  spec.epochs = 5;
  spec.optimizer = sgd({.lr = 0.05, .momentum = 0.9, .weightDecay = 0.01});
  const PlainLoop expected(training, spec);
  const JobResult result = runJob(spec);
  EXPECT_EQ(result.outcome, JobResult::Outcome::kCompleted);
  EXPECT_EQ(result.epochs, 5);
  EXPECT_EQ(result.steps, 20);
  ASSERT_TRUE(result.state);
  expectSameBits(result.state->parameters, expected.parameters);
  ASSERT_EQ(result.state->optimizer.size(), 2u);
  expectSameBits(stateOfKind(result.state->optimizer, 0), stateOfKind(expected.state, 0));
  EXPECT_EQ(result.loss, expected.lastLoss);
  ASSERT_EQ(result.history.size(), 5u);
  for (int epoch = 0; epoch < 5; ++epoch) {
    EXPECT_EQ(result.history[epoch].epoch, epoch);
    EXPECT_EQ(result.history[epoch].steps, 4);
    EXPECT_EQ(result.history[epoch].loss, expected.epochLosses[epoch]);
  }
}

TEST(Trainer, RandomOperatorsDrawAsAPlainLoopDoes) {
  Training training = linearTraining(50);
  const at::Tensor weight = training.parameters[0], bias = training.parameters[1];
  training.step = [=](const std::vector<at::Tensor>& batch) {
    const at::Tensor x = at::dropout(batch[0], 0.5, true);
    return StepOutput{at::mse_loss(at::linear(x, seenAtDoor(weight), seenAtDoor(bias)), batch[1]), {}};
  };
  JobSpec spec = training.spec(1, 16);
  spec.epochs = 3;
  spec.seed = 77;
  const PlainLoop expected(training, spec);
  const JobResult result = runJob(spec);
  ASSERT_TRUE(result.state);
  expectSameBits(result.state->parameters, expected.parameters);
}

class Ranks : public testing::TestWithParam<int> {};

TEST_P(Ranks, EqualOneRankWithTheWholeBatch) {
  const int ranks = GetParam();
  const Training training = linearTraining(120);  // 20 steps of 6 rows in all
  JobSpec several = training.spec(ranks, 6 / ranks);
  JobSpec one = training.spec(1, 6);
  several.optimizer = one.optimizer = sgd({.lr = 0.01, .momentum = 0.9});
  const JobResult a = runJob(several);
  const JobResult b = runJob(one);
  EXPECT_EQ(a.steps, 20);
  EXPECT_EQ(b.steps, 20);
  ASSERT_TRUE(a.state && b.state);
  expectClose(a.state->parameters, b.state->parameters, kReorderTolerance);
  expectClose(stateOfKind(a.state->optimizer, 0), stateOfKind(b.state->optimizer, 0), kReorderTolerance);
  EXPECT_NEAR(a.loss, b.loss, kReorderTolerance);
  EXPECT_NEAR(a.history[0].loss, b.history[0].loss, kReorderTolerance);
}

INSTANTIATE_TEST_SUITE_P(TwoAndThree, Ranks, testing::Values(2, 3));

TEST(Trainer, BuffersAreRankZerosAndBroadcastBeforeEachStep) {
  // A running mean, as batch norm keeps one: m <- m / 2 + mean(x) / 2, on buffers of two dtypes.
  Training training = linearTraining(12, 2);
  const at::Tensor weight = training.parameters[0], bias = training.parameters[1];
  const at::Tensor mean = at::zeros({2}), count = at::zeros({}, at::kLong);
  training.buffers = {mean, count};
  training.step = [=](const std::vector<at::Tensor>& batch) {
    seenAtDoor(mean).mul_(0.5).add_(batch[0].mean(0), 0.5);
    seenAtDoor(count).add_(1);
    // The loss depends on the buffer: a rank that kept its own mean would change the gradients.
    const at::Tensor output = at::linear(batch[0] - seenAtDoor(mean), seenAtDoor(weight), seenAtDoor(bias));
    return StepOutput{at::mse_loss(output, batch[1]), {}};
  };
  const JobResult result = runJob(training.spec(2, 3, {.shuffle = false, .seed = 0, .dropLast = false}));
  ASSERT_TRUE(result.state);
  at::Tensor expected = at::zeros({2});
  for (int step = 0; step < 2; ++step) {
    const at::Tensor rows = at::arange(step * 6, step * 6 + 6, 2);  // rank 0's
    expected = expected * 0.5 + training.fields[0].index_select(0, rows).mean(0) * 0.5;
  }
  EXPECT_TRUE(at::allclose(result.state->buffers[0], expected, 0, kReorderTolerance));
  EXPECT_EQ(result.state->buffers[1].item<int64_t>(), 2);  // the warm-up left no trace
  EXPECT_EQ(count.item<int64_t>(), 0);                     // nor did the run on the caller's
}

// The schema of batch norm does not say that it writes its statistics; the warm-up must leave no mark on
// them.
TEST(Trainer, BatchNormsStatisticsAreThePlainLoopsBitForBit) {
  Training training = linearTraining(40);
  const at::Tensor weight = training.parameters[0], bias = training.parameters[1];
  const at::Tensor mean = at::zeros({10}), variance = at::ones({10});
  training.buffers = {mean, variance};
  training.step = [=](const std::vector<at::Tensor>& batch) {
    const at::Tensor normal =
        at::batch_norm(batch[0], {}, {}, seenAtDoor(mean), seenAtDoor(variance), true, 0.1, 1e-5, false);
    const at::Tensor output = at::linear(normal, seenAtDoor(weight), seenAtDoor(bias));
    return StepOutput{at::mse_loss(output, batch[1]), {}};
  };
  JobSpec spec = training.spec(1, 8);
  spec.epochs = 3;
  const JobResult result = runJob(spec);
  ASSERT_TRUE(result.state);
  const PlainLoop plain(training, spec);  // trains the buffers in place
  expectSameBits(result.state->parameters, plain.parameters);
  expectSameBits(result.state->buffers, {mean, variance});
}

TEST(Trainer, ParametersThatAreFrozenOrUnusedStayAsTheyAre) {
  Training training = linearTraining(12);
  training.parameters.push_back(at::ones({3}).requires_grad_());  // not used
  JobSpec spec = training.spec(2, 3);
  spec.optimized = {2, 0};  // the bias is frozen
  spec.optimizer = sgd({.lr = 0.05, .momentum = 0.9, .weightDecay = 0.1});
  const JobResult result = runJob(spec);
  ASSERT_TRUE(result.state);
  EXPECT_FALSE(at::equal(result.state->parameters[0], training.parameters[0]));
  EXPECT_TRUE(at::equal(result.state->parameters[1], training.parameters[1]));
  EXPECT_TRUE(at::equal(result.state->parameters[2], training.parameters[2]));
  EXPECT_FALSE(stateOfKind(result.state->optimizer, 0)[0].defined());
  EXPECT_TRUE(stateOfKind(result.state->optimizer, 0)[1].defined());
}

TEST(Trainer, ARunMayGoOnFromTheMomentumOfAnother) {
  const Training training = linearTraining(40);
  const SgdOptions options{.lr = 0.05, .momentum = 0.9};
  JobSpec whole = training.spec(1, 10, {.shuffle = false, .seed = 0, .dropLast = false});
  whole.epochs = 2;
  whole.optimizer = sgd(options);
  JobSpec half = whole;
  half.epochs = 1;
  const JobResult first = runJob(half);
  half.parameters = first.state->parameters;
  half.optimizer.state = first.state->optimizer;
  const JobResult second = runJob(half);
  const JobResult expected = runJob(whole);
  expectSameBits(second.state->parameters, expected.state->parameters);
}

TEST(Trainer, EventsSayWhatHappened) {
  Training training = linearTraining(40);
  training.metricNames = {"doubled"};
  const StepFunction plain = training.step;
  training.step = [plain](const std::vector<at::Tensor>& batch) {
    StepOutput output = plain(batch);
    output.metrics.emplace_back("doubled", output.loss.detach() * 2);
    return output;
  };
  JobSpec spec = training.spec(2, 5);  // 4 steps an epoch
  spec.epochs = 3;
  spec.maxSteps = 10;
  spec.logEverySteps = 3;
  auto job = Job::create(spec);
  std::atomic<int> notified{0};
  job->events().setNotify([&] { ++notified; });
  RunningRanks ranks(job);
  const JobResult& result = ranks.wait();
  EXPECT_GE(notified, 1);

  std::vector<Event::Kind> kinds;
  std::vector<int64_t> steps, samples;
  const auto events = job->events().drain();
  for (const Event& event : events) {
    kinds.push_back(event.kind);
    steps.push_back(event.step);
    samples.push_back(event.samples);
    if (event.kind != Event::Kind::kStart) {
      ASSERT_EQ(event.metrics.size(), 1u);
      EXPECT_NEAR(event.metrics[0], 2 * event.loss, kReorderTolerance);
    }
  }
  using enum Event::Kind;
  EXPECT_EQ(kinds, std::vector({kStart, kStep, kEpoch, kStep, kEpoch, kStep, kEpoch, kDone}));
  EXPECT_EQ(steps, std::vector<int64_t>({0, 3, 4, 6, 8, 9, 10, 10}));
  EXPECT_EQ(samples, std::vector<int64_t>({0, 30, 40, 60, 80, 90, 100, 0}));
  EXPECT_EQ(events[6].epoch, 2);
  EXPECT_EQ(events[6].epochSteps, 2);  // maxSteps cut it
  EXPECT_EQ(result.epochs, 2);
  EXPECT_EQ(result.steps, 10);
  EXPECT_EQ(result.outcome, JobResult::Outcome::kCompleted);
  EXPECT_EQ(result.history.size(), 3u);
}

TEST(EventQueue, DropsOldStepsKeepsTheRestAndTheOrder) {
  EventQueue queue;
  int notified = 0;
  queue.setNotify([&] { ++notified; });
  queue.push({.kind = Event::Kind::kStart});
  for (int64_t step = 1; step <= 1500; ++step) {
    queue.push({.kind = Event::Kind::kStep, .step = step});
    if (step % 500 == 0) queue.push({.kind = Event::Kind::kEpoch, .step = step});
  }
  EXPECT_EQ(notified, 1);
  const auto events = queue.drain();
  EXPECT_EQ(queue.droppedSteps(), 1500 - static_cast<int64_t>(EventQueue::kMaxStepEvents));
  EXPECT_EQ(events.size(), 1 + EventQueue::kMaxStepEvents + 3);
  EXPECT_EQ(events.front().kind, Event::Kind::kStart);
  EXPECT_EQ(events.back().kind, Event::Kind::kEpoch);
  for (size_t i = 1; i < events.size(); ++i) EXPECT_LE(events[i - 1].step, events[i].step);
  queue.push({.kind = Event::Kind::kDone});
  EXPECT_EQ(notified, 2);
}

TEST(TensorDataset, GathersRowsOfAnyDtypeAndSize) {
  at::manual_seed(3);
  const std::vector<at::Tensor> fields{
      at::randn({50, 3, 40000}),                              // by several threads
      at::randint(100, {50}, at::kLong),                      //
      at::randn({50, 4}).t().contiguous().t().to(at::kHalf),  // not contiguous
      at::randint(2, {50, 3}, at::kBool), at::zeros({50, 0})};
  const TensorDataset dataset(fields);
  const std::vector<int64_t> rows{49, 0, 7, 7, 23};
  std::vector<at::Tensor> batch;
  for (const at::Tensor& field : fields) {
    auto sizes = field.sizes().vec();
    sizes[0] = 5;
    batch.push_back(at::empty(sizes, field.options()));
  }
  dataset.gather(rows, batch);
  for (size_t f = 0; f < fields.size(); ++f)
    EXPECT_TRUE(at::equal(batch[f], fields[f].index_select(0, at::tensor(rows)))) << "field " << f;

  EXPECT_THROW(TensorDataset({}), Error);
  EXPECT_THROW(TensorDataset({at::zeros({3}), at::zeros({4})}), Error);
  EXPECT_THROW(TensorDataset({at::zeros({0, 2})}), Error);
  EXPECT_THROW(TensorDataset({at::zeros({})}), Error);
}

}  // namespace
}  // namespace torchlane::test
