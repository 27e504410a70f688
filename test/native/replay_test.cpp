// Replay equals eager, bit for bit: the kinds of models people train, each on changing batches.
#include <ATen/ATen.h>

#include "core/tensor/boxed_call.h"
#include "step_case.h"

namespace torchlane::test {
namespace {

at::Tensor see(const at::Tensor& tensor) {
  return seenAtDoor(tensor);
}

StepCase linear() {
  StepCase model;
  const at::Tensor weight = model.parameter(seededRandn({1, 10}, 1));
  const at::Tensor bias = model.parameter(seededRandn({1}, 2));
  model.batch = [](int step) {
    return std::vector<at::Tensor>{seededRandn({32, 10}, 100 + step), seededRandn({32, 1}, 5000 + step)};
  };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    return StepOutput{at::mse_loss(at::linear(batch[0], see(weight), see(bias)), batch[1]), {}};
  };
  return model;
}

TEST(Replay, Linear) {
  expectReplayEqualsEager(linear());
}

TEST(Replay, LinearIsNineCallsAStep) {
  const StepCase model = linear();
  const auto recorded = recordStep(model.spec(0), model.step);
  size_t calls = 0;
  for (const Node& node : recorded.program->parts().nodes) calls += !node.hoisted;
  EXPECT_LE(calls, 9u) << recorded.program->toString();
}

TEST(Replay, Mlp) {
  StepCase model;
  const at::Tensor w1 = model.parameter(seededRandn({64, 784}, 1).mul_(0.05));
  const at::Tensor b1 = model.parameter(seededRandn({64}, 2));
  const at::Tensor w2 = model.parameter(seededRandn({10, 64}, 3).mul_(0.1));
  const at::Tensor b2 = model.parameter(seededRandn({10}, 4));
  model.batch = [](int step) {
    return std::vector<at::Tensor>{seededRandn({16, 784}, 100 + step), seededIntegers(10, {16}, 5000 + step)};
  };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    const at::Tensor hidden = at::relu(at::linear(batch[0], see(w1), see(b1)));
    return StepOutput{at::cross_entropy_loss(at::linear(hidden, see(w2), see(b2)), batch[1]), {}};
  };
  expectReplayEqualsEager(model);
}

StepCase attention(double dropout) {
  StepCase model;
  const int64_t width = 16, heads = 2, time = 7, vocabulary = 11;
  const at::Tensor embedding = model.parameter(seededRandn({vocabulary, width}, 1).mul_(0.3));
  const at::Tensor qkv = model.parameter(seededRandn({3 * width, width}, 2).mul_(0.2));
  const at::Tensor gain = model.parameter(at::ones({width}));
  const at::Tensor shift = model.parameter(at::zeros({width}));
  const at::Tensor feed = model.parameter(seededRandn({width, width}, 3).mul_(0.2));
  model.batch = [=](int step) {
    return std::vector<at::Tensor>{seededIntegers(vocabulary, {3, time}, 100 + step),
                                   seededIntegers(vocabulary, {3, time}, 5000 + step)};
  };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    const at::Tensor table = see(embedding);
    at::Tensor x = at::dropout(at::embedding(table, batch[0]), dropout, true);  // (batch, time, width)
    const auto parts = at::linear(at::layer_norm(x, {width}, see(gain), see(shift)), see(qkv)).chunk(3, -1);
    const auto split = [&](const at::Tensor& part) {
      return part.view({3, time, heads, width / heads}).transpose(1, 2);
    };
    const at::Tensor mixed = at::scaled_dot_product_attention(
        split(parts[0]), split(parts[1]), split(parts[2]), {}, dropout, /*is_causal=*/true);
    x = x + mixed.transpose(1, 2).reshape({3, time, width});
    x = x + at::dropout(at::gelu(at::linear(x, see(feed))), dropout, true);
    const at::Tensor logits = at::linear(x, table);  // tied
    return StepOutput{at::cross_entropy_loss(logits.view({-1, vocabulary}), batch[1].view({-1})), {}};
  };
  return model;
}

TEST(Replay, AttentionWithTiedOutput) {
  expectReplayEqualsEager(attention(0.0));
}
TEST(Replay, AttentionWithDropout) {
  expectReplayEqualsEager(attention(0.1));
}

TEST(Replay, Lstm) {
  StepCase model;
  const int64_t in = 6, hidden = 8;
  std::vector<at::Tensor> weights;
  for (int layer = 0; layer < 2; ++layer) {
    weights.push_back(
        model.parameter(seededRandn({4 * hidden, layer == 0 ? in : hidden}, 10 + layer).mul_(0.2)));
    weights.push_back(model.parameter(seededRandn({4 * hidden, hidden}, 20 + layer).mul_(0.2)));
    weights.push_back(model.parameter(seededRandn({4 * hidden}, 30 + layer).mul_(0.2)));
    weights.push_back(model.parameter(seededRandn({4 * hidden}, 40 + layer).mul_(0.2)));
  }
  model.batch = [=](int step) {
    return std::vector<at::Tensor>{seededRandn({4, 5, in}, 100 + step),
                                   seededRandn({4, hidden}, 5000 + step)};
  };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    std::vector<at::Tensor> seen;
    for (const at::Tensor& weight : weights) seen.push_back(see(weight));
    const at::Tensor zero = at::zeros({2, 4, hidden});
    const auto [output, h, c] = at::lstm(batch[0], {zero, zero}, seen, true, 2, 0.2, true, false, true);
    return StepOutput{at::mse_loss(output.select(1, -1), batch[1]) + h.pow(2).mean(), {}};
  };
  expectReplayEqualsEager(model);
}

TEST(Replay, ConvolutionWithNormsAndInPlaceRelu) {
  StepCase model;
  const at::Tensor conv1 = model.parameter(seededRandn({8, 3, 3, 3}, 1).mul_(0.2));
  const at::Tensor gain = model.parameter(at::ones({8}));
  const at::Tensor shift = model.parameter(at::zeros({8}));
  const at::Tensor conv2 = model.parameter(seededRandn({8, 8, 3, 3}, 2).mul_(0.1));
  const at::Tensor groupGain = model.parameter(at::ones({8}));
  const at::Tensor groupShift = model.parameter(at::zeros({8}));
  const at::Tensor head = model.parameter(seededRandn({5, 8 * 16}, 3).mul_(0.1));
  const at::Tensor mean = model.buffer(at::zeros({8}));
  const at::Tensor variance = model.buffer(at::ones({8}));
  const at::Tensor count = model.buffer(at::zeros({}, at::kLong));
  model.batch = [](int step) {
    return std::vector<at::Tensor>{seededRandn({4, 3, 8, 8}, 100 + step),
                                   seededIntegers(5, {4}, 5000 + step)};
  };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    {
      at::NoGradGuard noGrad;
      at::Tensor seen = see(count);
      seen.add_(1);
    }
    at::Tensor x = at::conv2d(batch[0], see(conv1), {}, 1, 1);
    x = at::batch_norm(x, see(gain), see(shift), see(mean), see(variance), true, 0.1, 1e-5, false);
    at::relu_(x);
    x = at::group_norm(at::conv2d(x, see(conv2), {}, 1, 1), 2, see(groupGain), see(groupShift));
    x = at::max_pool2d(at::relu_(x), 2);
    return StepOutput{at::cross_entropy_loss(at::linear(x.flatten(1), see(head)), batch[1]), {}};
  };
  expectReplayEqualsEager(model);
}

TEST(Replay, IndexingSlicesTopkCumsumEinsumAndAnUnusedParameter) {
  StepCase model;
  const at::Tensor weight = model.parameter(seededRandn({6, 6}, 1));
  const at::Tensor unused = model.parameter(seededRandn({3}, 2));
  const at::Tensor scale = model.parameter(seededRandn({6}, 3));
  const at::Tensor rows = at::tensor({0, 2, 3, 3}, at::kLong);
  const at::Tensor mask = at::tensor({1, 0, 1, 1, 0, 1}).to(at::kBool);  // made outside the step
  model.batch = [](int step) {
    return std::vector<at::Tensor>{seededRandn({8, 6}, 100 + step), seededRandn({4, 6}, 5000 + step)};
  };
  model.step = [=](const std::vector<at::Tensor>& batch) {
    at::Tensor x = at::einsum("bi,ij->bj", {batch[0], see(weight)});
    at::Tensor y = x.clone();
    y.slice(0, 0, 3).mul_(2);  // in-place into a slice
    y.select(1, 2).copy_(at::sin(x.select(1, 1)));
    y = at::where(see(mask), y, y * see(scale));
    const auto [values, indices] = y.topk(3, 1);
    const at::Tensor picked = y.index({see(rows)});  // integer indexing with repeats
    const at::Tensor summed = at::cumsum(picked, 1);
    return StepOutput{
        at::mse_loss(summed, batch[1]) + values.pow(2).mean() + y.gather(1, indices).abs().mean(), {}};
  };
  expectReplayEqualsEager(model);
}

TEST(Replay, MetricsComeWithTheLoss) {
  StepCase model = linear();
  const StepFunction step = model.step;
  model.step = [=](const std::vector<at::Tensor>& batch) {
    StepOutput output = step(batch);
    output.metrics.emplace_back("largest", batch[0].abs().max());
    return output;
  };
  const auto recorded = recordStep(model.spec(0), model.step);
  ASSERT_EQ(recorded.outputs.size(), 2u);
  EXPECT_EQ(recorded.outputs[1].item<float>(), model.batch(0)[0].abs().max().item<float>());
}

TEST(Replay, RecordingLeavesNoMark) {
  StepCase model = linear();
  const at::Tensor before = model.parameters[0].detach().clone();
  at::manual_seed(7);
  const at::Tensor expected = at::rand({4});
  at::manual_seed(7);
  recordStep(model.spec(0), model.step);
  EXPECT_TRUE(at::equal(before, model.parameters[0].detach()));
  EXPECT_FALSE(model.parameters[0].grad().defined());
  EXPECT_TRUE(at::equal(expected, at::rand({4}))) << "the default generator moved";
}

}  // namespace
}  // namespace torchlane::test
