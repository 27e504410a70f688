// Evaluations: a forward recorded without autograd, and an Evaluation whose ranks share a data set out, each
// row exactly once.
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/program/replayer.h"
#include "core/program/self_check.h"
#include "core/tensor/boxed_call.h"
#include "step_case.h"

namespace torchlane::test {
namespace {

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

}  // namespace
}  // namespace torchlane::test
