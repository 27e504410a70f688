// core/autograd without JavaScript: checkpoints (their memory, eagerly and in a Program, and what they
// refuse), the node of custom functions, and what anomaly mode names.
#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include <memory>

#include "core/autograd/anomaly.h"
#include "core/autograd/checkpoint.h"
#include "core/autograd/engine.h"
#include "core/autograd/function_node.h"
#include "core/program/stats.h"
#include "core/runtime/cpu_allocator.h"
#include "core/tensor/boxed_call.h"
#include "step_case.h"

namespace torchlane::test {
namespace {

using Tensors = std::vector<at::Tensor>;
using Layer = std::function<at::Tensor(const at::Tensor&)>;

constexpr int kLayers = 8;

at::Tensor layer(const at::Tensor& x) {
  return at::dropout(x.tanh().exp().mul(0.1).sigmoid(), 0.5, true).add(1).log();
}

at::Tensor checkpointedLayer(const at::Tensor& x, const Layer& first, const Layer& again,
                             const CheckpointOptions& options = {}) {
  at::Tensor output;
  checkpointed(
      {x}, options, [&] { output = first(x); }, [again](const Tensors& inputs) { again(inputs[0]); });
  return output;
}

at::Tensor deep(at::Tensor x, bool isCheckpointed) {
  for (int i = 0; i < kLayers; ++i) x = isCheckpointed ? checkpointedLayer(x, layer, layer) : layer(x);
  return x;
}

// Of a backward pass through a deep function: its gradient, and the most bytes that lived meanwhile.
std::pair<at::Tensor, int64_t> gradientAndPeak(bool isCheckpointed) {
  installCpuAllocator();
  const at::Tensor x = seededRandn({256, 256}, 1).requires_grad_();
  at::manual_seed(7);
  const CpuCacheScope scope;
  const BackwardOnThisThread here;
  const at::Tensor loss = deep(x, isCheckpointed).square().sum();
  const at::Tensor gradient = torch::autograd::grad({loss}, {x})[0];
  return {gradient, scope.counters()->peakLiveBytes};
}

std::string messageOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.message();
  }
  return "";
}

TEST(Checkpoint, HasTheBitsOfNoneInLessMemory) {
  const auto [plain, plainPeak] = gradientAndPeak(false);
  const auto [other, otherPeak] = gradientAndPeak(true);
  EXPECT_TRUE(at::equal(plain, other));
  EXPECT_LT(otherPeak, plainPeak / 2);
}

TEST(Checkpoint, ShapesTheMemoryOfAProgram) {
  const auto peak = [](bool isCheckpointed) {
    StepCase model;
    const at::Tensor weight = model.parameter(seededRandn({64, 64}, 2));
    model.batch = [](int step) { return Tensors{seededRandn({64, 64}, 100 + static_cast<uint64_t>(step))}; };
    model.step = [=](const Tensors& batch) {
      return StepOutput{deep(at::mm(batch[0], seenAtDoor(weight)), isCheckpointed).square().mean(), {}};
    };
    return programStats(*recordStep(model.spec(0), model.step).program).bytes.valuesPeak;
  };
  EXPECT_LT(peak(true), peak(false) / 2);
}

TEST(Checkpoint, SeesThatTheFunctionDoesSomethingElse) {
  const BackwardOnThisThread here;
  const at::Tensor x = seededRandn({4, 4}, 3).requires_grad_();
  const auto backward = [&](const Layer& again, bool isChecked = true) {
    const Layer first = [](const at::Tensor& input) { return input.exp().tanh(); };
    const at::Tensor output =
        checkpointedLayer(x, first, again, {.preserveRngState = true, .isChecked = isChecked, .site = ""});
    return torch::autograd::grad({output.sum()}, {x})[0];
  };
  const Layer shorter = [](const at::Tensor& input) { return input.exp(); };
  const Layer smaller = [](const at::Tensor& input) { return input.narrow(0, 0, 2).exp().tanh(); };
  const Layer longer = [](const at::Tensor& input) { return input.exp().tanh().exp().exp(); };
  EXPECT_NE(messageOf([&] { backward(shorter); }).find("saved 2 tensors in the forward pass and 1 now"),
            std::string::npos);
  EXPECT_NE(messageOf([&] { backward(smaller); }).find("saved tensor 0 was [4, 4]"), std::string::npos);
  EXPECT_NO_THROW(backward(longer));
}

TEST(Checkpoint, IsPassedTwiceAndLetsGo) {
  const BackwardOnThisThread here;
  const at::Tensor x = seededRandn({4, 4}, 4).requires_grad_();
  const auto alive = std::make_shared<int>(0);
  const Layer again = [alive](const at::Tensor& input) { return layer(input); };
  {
    const at::Tensor output = checkpointedLayer(x, layer, again);
    const auto pass = [&](bool retains) {
      return torch::autograd::grad({output.sum()}, {x}, {}, retains)[0];
    };
    const at::Tensor first = pass(true);
    EXPECT_TRUE(at::equal(first, pass(true)));
    EXPECT_GT(alive.use_count(), 2);
    EXPECT_TRUE(at::equal(first, pass(false)));
  }
  EXPECT_EQ(alive.use_count(), 2);
}

// exp() by hand.
at::Tensor customExp(const at::Tensor& x) {
  FunctionCall call("Exp", {x});
  FunctionResult result;
  {
    const at::NoGradGuard noGrad;
    result.outputs = {x.exp()};
  }
  result.saved = result.outputs;
  return call.finish(result, [](const Tensors& gradients, const Tensors& saved) {
    return Tensors{gradients[0] * saved[0]};
  })[0];
}

TEST(CustomFunction, IsDifferentiatedTwice) {
  const BackwardOnThisThread here;
  const at::Tensor x = seededRandn({5}, 5).requires_grad_();
  const at::Tensor y = customExp(x);
  ASSERT_NE(y.grad_fn(), nullptr);
  EXPECT_EQ(y.grad_fn()->name(), "ExpBackward");
  const at::Tensor first = torch::autograd::grad({y.sum()}, {x}, {}, true, true)[0];
  const at::Tensor second = torch::autograd::grad({first.sum()}, {x})[0];
  EXPECT_TRUE(at::equal(first, x.exp()));
  EXPECT_TRUE(at::equal(second, x.exp()));
  EXPECT_NE(messageOf([&] { torch::autograd::grad({y.sum()}, {x}); }).find("retainGraph"), std::string::npos);
}

TEST(CustomFunction, LetsGoOfItself) {
  const at::Tensor x = seededRandn({5}, 6).requires_grad_();
  std::weak_ptr<torch::autograd::Node> node;
  {
    const at::Tensor y = customExp(x);
    node = y.grad_fn();
  }
  EXPECT_TRUE(node.expired());
}

TEST(Anomaly, NamesTheForwardCall) {
  setAnomalyMode(true, true);
  const BackwardOnThisThread here;
  const at::Tensor x = at::full({2}, -1.0).requires_grad_();
  setForwardSite("net.ts:1:2");
  torch::jit::Stack stack{x};
  callOperator(c10::Dispatcher::singleton().findSchemaOrThrow("aten::sqrt", ""), stack);
  setForwardSite("");
  std::optional<Error> caught;
  try {
    namingForwardCall("backward", [&] { stack[0].toTensor().sum().backward(); });
  } catch (const Error& error) {
    caught = error;
  }
  setAnomalyMode(false, true);
  ASSERT_TRUE(caught);
  EXPECT_EQ(caught->context().op, "aten::sqrt");
  EXPECT_EQ(caught->context().site, "net.ts:1:2");
  EXPECT_NE(caught->message().find("SqrtBackward0 is the backward of aten::sqrt called at net.ts:1:2"),
            std::string::npos)
      << caught->message();
}

}  // namespace
}  // namespace torchlane::test
