// Evaluations: a forward recorded without autograd, and an Evaluation whose ranks share a data set out, each
// row exactly once.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include "core/program/replayer.h"
#include "core/program/self_check.h"
#include "core/tensor/boxed_call.h"
#include "core/train/evaluation.h"
#include "step_case.h"
#include "training_util.h"

namespace torchlane::test {
namespace {

using namespace std::chrono_literals;
using Yield = EvaluationSpec::Yield;

// Batch norm with running statistics, a dropout that is off, a linear layer: outputs of several shapes.
struct Model {
  at::Tensor weight = seededRandn({3, 4}, 1).requires_grad_();
  at::Tensor mean = seededRandn({4}, 2);
  at::Tensor variance = seededRandn({4}, 3).square().add_(0.5);

  StepOutput operator()(const std::vector<at::Tensor>& batch) const {
    const at::Tensor normal = at::batch_norm(batch[0], {}, {}, seenAtDoor(mean), seenAtDoor(variance),
                                             /*training=*/false, 0.1, 1e-5, true);
    const at::Tensor logits = at::linear(at::dropout(normal, 0.5, /*train=*/false), seenAtDoor(weight));
    const at::Tensor hits = logits.argmax(1).eq(batch[1]);
    return {{}, {{"logits", logits}, {"hits", hits}, {"size", logits.square().sum()}}};
  }
};

RecordingSpec specOf(const Model& model, const std::vector<at::Tensor>& batch) {
  RecordingSpec spec;
  spec.parameters = {model.weight};
  spec.parameterNames = {"weight"};
  spec.trained = {false};
  spec.buffers = {model.mean, model.variance};
  spec.bufferNames = {"mean", "variance"};
  spec.batch = batch;
  spec.isEvaluation = true;
  return spec;
}

std::vector<at::Tensor> batchOf(int64_t rows, uint64_t seed) {
  return {seededRandn({rows, 4}, seed), seededIntegers(3, {rows}, seed + 1)};
}

void expectSame(const at::Tensor& left, const at::Tensor& right) {
  ASSERT_EQ(left.scalar_type(), right.scalar_type());
  EXPECT_TRUE(at::equal(left, right)) << left << "\n" << right;
}

TEST(Evaluation, RecordsWithoutAutograd) {
  const Model model;
  const auto program = recordChecked(specOf(model, batchOf(5, 10)), batchOf(5, 20), model, true);
  const Program::Parts& parts = program->parts();
  EXPECT_EQ(parts.metricNames, (std::vector<std::string>{"logits", "hits", "size"}));
  EXPECT_EQ(parts.outputs.size(), 3u);
  EXPECT_EQ(parts.gradients, std::vector<RegisterId>{kNoRegister});
  EXPECT_EQ(parts.bufferWritten, (std::vector<bool>{false, false}));
  for (const Node& node : parts.nodes) EXPECT_FALSE(node.gradMode) << program->toString();
  EXPECT_EQ(program->toString().find("backward"), std::string::npos) << program->toString();
  EXPECT_FALSE(model.weight.grad().defined());

  ReplayBinding binding;
  binding.parameters = {model.weight};
  binding.buffers = {model.mean, model.variance};
  binding.constants = parts.constants;
  Replayer replayer(program, std::move(binding));
  at::NoGradGuard noGrad;
  for (uint64_t seed : {30, 40}) {
    const auto batch = batchOf(5, seed);
    for (size_t i = 0; i < batch.size(); ++i) replayer.batch()[i].copy_(batch[i]);
    replayer.run([](size_t, const at::Tensor&) { FAIL() << "an evaluation has no gradients"; });
    const StepOutput eager = model(batch);
    for (size_t i = 0; i < eager.metrics.size(); ++i)
      expectSame(replayer.outputs()[i], eager.metrics[i].second);
  }
}

TEST(Evaluation, OutputsMayBeTheBatchOrTheModel) {
  const Model model;
  const StepFunction step = [&](const std::vector<at::Tensor>& batch) {
    return StepOutput{{}, {{"batch", batch[0]}, {"weight", model.weight}, {"turned", batch[0].t()}}};
  };
  const auto batch = batchOf(5, 10);
  const auto recorded = recordStep(specOf(model, batch), step);
  expectSame(recorded.outputs[0], batch[0]);
  expectSame(recorded.outputs[1], model.weight.detach());
  expectSame(recorded.outputs[2], batch[0].t());
}

TEST(Evaluation, NeedsTensors) {
  const Model model;
  try {
    recordStep(specOf(model, batchOf(5, 10)),
               [](const std::vector<at::Tensor>&) { return StepOutput{{}, {{"logits", at::Tensor()}}}; });
    FAIL() << "accepted";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), Code::ERR_ARGUMENT);
    EXPECT_NE(std::string(error.what()).find("'logits'"), std::string::npos) << error.what();
  }
}

// The rows of a data set, as the ranks meet them: with a short last batch where `batchSize` does not divide.
std::vector<at::Tensor> sliceOf(const std::vector<at::Tensor>& fields, int64_t begin, int64_t end) {
  std::vector<at::Tensor> batch;
  for (const at::Tensor& field : fields) batch.push_back(field.slice(0, begin, end));
  return batch;
}

EvaluationSpec evaluationOf(const Model& model, const std::vector<at::Tensor>& fields, int ranks,
                            int64_t batchSize, Yield yield, const StepFunction& step) {
  EvaluationSpec spec;
  spec.accelerator = &cpuAccelerator();
  spec.deviceIndexes.assign(ranks, 0);
  spec.parameters = {model.weight};
  spec.buffers = {model.mean, model.variance};
  spec.dataset = std::make_shared<TensorDataset>(fields);
  spec.batchSize = batchSize;
  spec.yield = yield;
  spec.timeout = 30s;
  const int64_t rows = fields[0].size(0);
  for (int64_t size : {rows >= batchSize ? batchSize : 0, rows % batchSize}) {
    if (size == 0) continue;
    const auto program = recordStep(specOf(model, sliceOf(fields, 0, size)), step).program;
    spec.programs.push_back(program);
  }
  return spec;
}

EvaluationResult evaluate(EvaluationSpec spec) {
  RunningRanks ranks(Evaluation::create(std::move(spec)));
  return ranks.wait();
}

StepOutput withoutLogits(const Model& model, const std::vector<at::Tensor>& batch) {
  StepOutput output = model(batch);
  output.metrics.erase(output.metrics.begin());
  return output;
}

// What a loop over a loader of this batch size gives: the sum over rows, batch by batch, in double precision.
std::vector<double> meansByHand(const Model& model, const std::vector<at::Tensor>& fields,
                                int64_t batchSize) {
  at::NoGradGuard noGrad;
  const int64_t rows = fields[0].size(0);
  std::vector<double> sums(2);
  for (int64_t begin = 0; begin < rows; begin += batchSize) {
    const int64_t end = std::min(rows, begin + batchSize);
    const StepOutput output = withoutLogits(model, sliceOf(fields, begin, end));
    sums[0] += output.metrics[0].second.sum(at::kDouble).item<double>();
    sums[1] += output.metrics[1].second.item<double>() * static_cast<double>(end - begin);
  }
  for (double& sum : sums) sum /= static_cast<double>(rows);
  return sums;
}

struct Shape {
  int64_t rows;
  int64_t batchSize;
};
const std::vector<Shape> kShapes = {{23, 5}, {20, 5}, {3, 5}, {1, 1}, {21, 5}};

TEST(Evaluation, MeansAreOfAllRowsOnceOnAnyNumberOfRanks) {
  const Model model;
  const StepFunction step = [&](const auto& batch) { return withoutLogits(model, batch); };
  for (const auto& [rows, batchSize] : kShapes) {
    const auto fields = batchOf(rows, 50);
    const std::vector<double> expected = meansByHand(model, fields, batchSize);
    for (int ranks : {1, 2, 3, 7}) {
      SCOPED_TRACE(c10::str(rows, " rows, ", ranks, " ranks"));
      const auto result = evaluate(evaluationOf(model, fields, ranks, batchSize, Yield::kMeans, step));
      EXPECT_EQ(result.outcome, RunEnd::Outcome::kCompleted);
      EXPECT_EQ(result.means, expected);
      EXPECT_TRUE(result.rows.empty());
    }
  }
}

TEST(Evaluation, RowsAreInTheOrderOfTheData) {
  const Model model;
  const StepFunction step = [&](const std::vector<at::Tensor>& batch) {
    const StepOutput output = model(batch);
    // Not contiguous: (rows, 3) from (3, rows).
    const at::Tensor turned = output.metrics[0].second.t().contiguous().t();
    return StepOutput{{}, {{"logits", turned}, output.metrics[1], {"input", batch[0]}}};
  };
  for (const auto& [rows, batchSize] : kShapes) {
    const auto fields = batchOf(rows, 60);
    std::vector<std::vector<at::Tensor>> parts(3);
    {
      at::NoGradGuard noGrad;
      for (int64_t begin = 0; begin < rows; begin += batchSize) {
        const StepOutput output = step(sliceOf(fields, begin, std::min(rows, begin + batchSize)));
        for (size_t i = 0; i < parts.size(); ++i) parts[i].push_back(output.metrics[i].second);
      }
    }
    for (int ranks : {1, 2, 3, 7}) {
      SCOPED_TRACE(c10::str(rows, " rows, ", ranks, " ranks"));
      const auto result = evaluate(evaluationOf(model, fields, ranks, batchSize, Yield::kRows, step));
      ASSERT_EQ(result.rows.size(), 3u);
      for (size_t i = 0; i < parts.size(); ++i) expectSame(result.rows[i], at::cat(parts[i]));
      EXPECT_TRUE(result.means.empty());
    }
  }
}

TEST(Evaluation, TheModelIsThatOfItsMaking) {
  Model model;
  const auto fields = batchOf(20, 70);
  // Counts its own calls in a buffer, as no evaluation should: the caller's stays as it is.
  const StepFunction step = [&](const std::vector<at::Tensor>& batch) {
    const StepOutput output = withoutLogits(model, batch);
    seenAtDoor(model.mean).add_(1);
    return output;
  };
  const at::Tensor mean = model.mean.clone();
  EXPECT_THROW(Evaluation::create(evaluationOf(model, fields, 2, 10, Yield::kMeans, step)),
               Error);  // 2 ranks
  EvaluationSpec spec = evaluationOf(model, fields, 1, 20, Yield::kMeans, step);
  const std::vector<double> expected = meansByHand(model, fields, 20);
  const auto evaluation = Evaluation::create(std::move(spec));
  {
    at::NoGradGuard noGrad;
    model.weight.fill_(1e9);
  }
  RunningRanks ranks(evaluation);
  EXPECT_EQ(ranks.wait().means, expected);  // one batch, which met the first count
  expectSame(model.mean, mean);
}

TEST(Evaluation, ARankThatDrawsDoesSoFromItsOwnSeed) {
  const Model model;
  const StepFunction step = [&](const std::vector<at::Tensor>& batch) {
    return StepOutput{{}, {{"noise", at::rand_like(batch[0])}}};
  };
  const auto fields = batchOf(12, 80);
  EvaluationSpec spec = evaluationOf(model, fields, 2, 6, Yield::kRows, step);
  spec.seed = 4;
  const auto result = evaluate(std::move(spec));
  for (int rank : {0, 1}) {
    at::Generator generator = at::detail::createCPUGenerator(4 + rank);
    at::empty({}, at::kLong).random_(generator);  // as a DataLoader does
    expectSame(result.rows[0].slice(0, 6 * rank, 6 * rank + 6), at::rand({6, 4}, generator));
  }
}

TEST(Evaluation, ARankThatFailsEndsAll) {
  const Model model;
  const StepFunction step = [](const std::vector<at::Tensor>& batch) {
    return StepOutput{{}, {{"picked", batch[0].gather(1, batch[1].unsqueeze(1)).squeeze(1)}}};
  };
  auto fields = batchOf(40, 90);
  fields[1][17] = 99;  // in batch 3 of 5 rows each, rank 1 of 2
  const auto result = evaluate(evaluationOf(model, fields, 2, 5, Yield::kRows, step));
  EXPECT_EQ(result.outcome, RunEnd::Outcome::kFailed);
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(result.failure->rank, 1);
  EXPECT_EQ(codeOf(result.failure->error), Code::ERR_TORCH);
  EXPECT_NE(messageOf(result.failure->error).find("aten::gather"), std::string::npos);
  EXPECT_TRUE(result.rows.empty());
}

TEST(Evaluation, RanksThatDoNotComeMeetTheDeadline) {
  const Model model;
  const StepFunction step = [&](const auto& batch) { return withoutLogits(model, batch); };
  EvaluationSpec spec = evaluationOf(model, batchOf(20, 70), 2, 5, Yield::kMeans, step);
  spec.timeout = 100ms;
  RunningRanks ranks(Evaluation::create(std::move(spec)), {1});
  const auto& result = ranks.wait();
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(codeOf(result.failure->error), Code::ERR_COLLECTIVE_TIMEOUT);
  EXPECT_NE(messageOf(result.failure->error).find("rank 0 did not come"), std::string::npos);
}

TEST(Evaluation, AnAbortBeforeAnyRankEndsIt) {
  const Model model;
  const StepFunction step = [&](const auto& batch) { return withoutLogits(model, batch); };
  const auto evaluation = Evaluation::create(evaluationOf(model, batchOf(20, 70), 2, 5, Yield::kMeans, step));
  evaluation->abort();
  RunningRanks late(evaluation);  // returns at once
  EXPECT_EQ(late.wait().outcome, RunEnd::Outcome::kAborted);
  EXPECT_TRUE(late.wait().means.empty());
}

#ifdef TORCHLANE_TEST_HOOKS
TEST(Evaluation, ARankThatStallsMeetsTheDeadlineOfItsBatch) {
  const Model model;
  const StepFunction step = [&](const auto& batch) { return withoutLogits(model, batch); };
  EvaluationSpec spec = evaluationOf(model, batchOf(40, 70), 3, 5, Yield::kMeans, step);
  spec.timeout = 200ms;
  spec.stall = Stall{2, 2};
  const auto result = evaluate(std::move(spec));
  ASSERT_TRUE(result.failure);
  EXPECT_EQ(result.failure->rank, 2);
  EXPECT_EQ(codeOf(result.failure->error), Code::ERR_COLLECTIVE_TIMEOUT);
  EXPECT_NE(messageOf(result.failure->error).find("rank 2 to finish a batch within 200 ms"),
            std::string::npos)
      << messageOf(result.failure->error);
  EXPECT_TRUE(result.leftBehind.empty());
}

TEST(Evaluation, AnAbortEndsAStalledRankAfterTheGrace) {
  const Model model;
  const StepFunction step = [&](const auto& batch) { return withoutLogits(model, batch); };
  EvaluationSpec spec = evaluationOf(model, batchOf(40, 70), 2, 5, Yield::kMeans, step);
  spec.grace = 50ms;
  spec.stall = Stall{1, 3};
  const auto evaluation = Evaluation::create(std::move(spec));
  RunningRanks ranks(evaluation);
  EXPECT_FALSE(evaluation->wait(std::chrono::steady_clock::now() + 50ms));
  evaluation->abort();
  EXPECT_EQ(ranks.wait().outcome, RunEnd::Outcome::kAborted);
  EXPECT_TRUE(ranks.wait().leftBehind.empty());
}
#endif

// The message of the refusal.
std::string refusalOf(const std::function<at::Tensor(const std::vector<at::Tensor>&)>& output, Yield yield,
                      int64_t rows = 10) {
  const Model model;
  const StepFunction step = [&](const auto& batch) { return StepOutput{{}, {{"figure", output(batch)}}}; };
  try {
    Evaluation::create(evaluationOf(model, batchOf(rows, 70), 1, 5, yield, step));
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), Code::ERR_ARGUMENT);
    return error.what();
  }
  return "accepted";
}

TEST(Evaluation, OutputsOfOtherShapesAreRefused) {
  EXPECT_EQ(
      refusalOf([](const auto& batch) { return batch[0]; }, Yield::kMeans),
      "expected the metric 'figure' to give one element per batch (shape []) or one per sample (shape [5]), "
      "received shape [5, 4]");
  EXPECT_EQ(refusalOf([](const auto& batch) { return at::complex(batch[0], batch[0]).sum(); }, Yield::kMeans),
            "expected real numbers from the metric 'figure', received complex ones");
  EXPECT_EQ(refusalOf([](const auto& batch) { return batch[0].sum(0); }, Yield::kRows),
            "expected the output 'figure' to have the batch as its first dimension, received shape [4] for a "
            "batch of "
            "5");
  EXPECT_EQ(refusalOf([](const auto& batch) { return batch[0].sum(); }, Yield::kRows),
            "expected the output 'figure' to have the batch as its first dimension, received shape [] for a "
            "batch of "
            "5");
  const auto byRows = [](const auto& batch) { return batch[0].matmul(batch[0].t()); };
  EXPECT_NE(refusalOf(byRows, Yield::kRows, 12).find("the same rows in every batch"), std::string::npos);
  EXPECT_EQ(refusalOf(byRows, Yield::kRows, 10), "accepted");
}

}  // namespace
}  // namespace torchlane::test
