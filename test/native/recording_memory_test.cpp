// Recording a step needs hardly more tensor memory than running it eagerly, stand-ins apart, and gives all of
// it back: the recorder holds no tensor that eager would have freed. Measured by the allocator's counters.
#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include <iostream>
#include <unordered_set>

#include "core/runtime/cpu_allocator.h"
#include "core/tensor/boxed_call.h"
#include "step_case.h"

namespace torchlane::test {
namespace {

using Tensors = std::vector<at::Tensor>;

constexpr double kMostOfEager = 1.15;

// As the allocator counts them.
int64_t bytesOf(const c10::Storage& storage) {
  return static_cast<int64_t>((storage.nbytes() + 63) / 64 * 64);
}

int64_t bytesOf(const Tensors& tensors) {
  std::unordered_set<const c10::StorageImpl*> seen;
  int64_t bytes = 0;
  for (const at::Tensor& tensor : tensors) {
    if (seen.insert(tensor.storage().unsafeGetStorageImpl()).second) bytes += bytesOf(tensor.storage());
  }
  return bytes;
}

int64_t eagerPeakBytes(const StepCase& model, const Tensors& batch) {
  const CpuCacheScope scope;
  const StepOutput output = model.step(batch);
  const auto gradients = torch::autograd::grad({output.loss}, model.parameters);
  return scope.counters()->peakLiveBytes;
}

void expectLittleMemory(const StepCase& model) {
  installCpuAllocator();
  const RecordingSpec spec = model.spec(0);
  const int64_t standIns = bytesOf(model.parameters) + bytesOf(model.buffers) + bytesOf(spec.batch);
  const int64_t eager = eagerPeakBytes(model, spec.batch);

  const CpuCacheScope scope;
  const auto counters = scope.counters();
  const std::shared_ptr<const Program> program = recordStep(spec, model.step).program;
  EXPECT_EQ(counters->liveBytes, bytesOf(program->parts().constants)) << "not given back";
  const int64_t recording = counters->peakLiveBytes - standIns;
  const double ratio = static_cast<double>(recording) / static_cast<double>(eager);
  std::cout << "peak of recording " << recording << " bytes, of eager " << eager << ": " << ratio
            << std::endl;
  testing::Test::RecordProperty("ofEager", std::to_string(ratio));
  EXPECT_LE(ratio, kMostOfEager);
}

at::Tensor see(const at::Tensor& tensor) {
  return seenAtDoor(tensor);
}

TEST(RecordingMemory, DeepMlp) {
  constexpr int64_t kWidth = 256;
  StepCase model;
  for (int layer = 0; layer < 12; ++layer) {
    model.parameter(seededRandn({kWidth, kWidth}, layer).mul_(0.08));
    model.parameter(seededRandn({kWidth}, 100 + layer).mul_(0.08));
  }
  model.batch = [](int step) {
    return Tensors{seededRandn({512, kWidth}, 1000 + step), seededRandn({512, kWidth}, 5000 + step)};
  };
  model.step = [p = model.parameters](const Tensors& batch) {
    at::Tensor x = batch[0];
    for (size_t i = 0; i < p.size(); i += 2) x = at::linear(x, see(p[i]), see(p[i + 1])).relu();
    return StepOutput{at::mse_loss(x, batch[1]), {}};
  };
  expectLittleMemory(model);
}

TEST(RecordingMemory, ConvolutionsWithBatchNormAndReluInPlace) {
  constexpr int64_t kChannels = 16;
  StepCase model;
  for (int layer = 0; layer < 4; ++layer) {
    model.parameter(seededRandn({kChannels, layer == 0 ? 3 : kChannels, 3, 3}, layer).mul_(0.1));
    model.parameter(at::ones({kChannels}));
    model.parameter(at::zeros({kChannels}));
    model.buffer(at::zeros({kChannels}));
    model.buffer(at::ones({kChannels}));
  }
  const at::Tensor head = model.parameter(seededRandn({10, kChannels}, 50).mul_(0.1));
  model.batch = [](int step) {
    return Tensors{seededRandn({16, 3, 24, 24}, 1000 + step), seededIntegers(10, {16}, 5000 + step)};
  };
  model.step = [p = model.parameters, b = model.buffers, head](const Tensors& batch) {
    at::Tensor x = batch[0];
    for (size_t i = 0; i < 4; ++i) {
      x = at::conv2d(x, see(p[3 * i]), {}, 1, 1);
      x = at::batch_norm(x, see(p[3 * i + 1]), see(p[3 * i + 2]), see(b[2 * i]), see(b[2 * i + 1]), true, 0.1,
                         1e-5, false);
      x.relu_();
    }
    return StepOutput{at::cross_entropy_loss(at::linear(x.mean({2, 3}), see(head)), batch[1]), {}};
  };
  expectLittleMemory(model);
}

TEST(RecordingMemory, BlocksWithAttentionAndDropout) {
  constexpr int64_t kWidth = 64, kHeads = 4, kTime = 48, kRows = 8, kBlocks = 3;
  StepCase model;
  for (int block = 0; block < kBlocks; ++block) {
    model.parameter(at::ones({kWidth}));
    model.parameter(seededRandn({3 * kWidth, kWidth}, 10 + block).mul_(0.1));
    model.parameter(seededRandn({kWidth, kWidth}, 20 + block).mul_(0.1));
    model.parameter(at::ones({kWidth}));
    model.parameter(seededRandn({4 * kWidth, kWidth}, 30 + block).mul_(0.1));
    model.parameter(seededRandn({kWidth, 4 * kWidth}, 40 + block).mul_(0.1));
  }
  model.batch = [](int step) {
    return Tensors{seededRandn({kRows, kTime, kWidth}, 1000 + step),
                   seededRandn({kRows, kTime, kWidth}, 5000 + step)};
  };
  model.step = [p = model.parameters](const Tensors& batch) {
    at::Tensor x = batch[0];
    for (size_t i = 0; i < p.size(); i += 6) {
      const at::Tensor normed = at::layer_norm(x, {kWidth}, see(p[i]), {});
      const auto qkv = at::linear(normed, see(p[i + 1]))
                           .view({kRows, kTime, 3, kHeads, kWidth / kHeads})
                           .permute({2, 0, 3, 1, 4})
                           .unbind(0);
      const at::Tensor mixed =
          at::scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], {}, 0.1, /*is_causal=*/true);
      const at::Tensor joined = mixed.transpose(1, 2).reshape({kRows, kTime, kWidth});
      x = x + at::dropout(at::linear(joined, see(p[i + 2])), 0.1, true);
      const at::Tensor wide =
          at::gelu(at::linear(at::layer_norm(x, {kWidth}, see(p[i + 3]), {}), see(p[i + 4])));
      x = x + at::dropout(at::linear(wide, see(p[i + 5])), 0.1, true);
    }
    return StepOutput{at::mse_loss(x, batch[1]), {}};
  };
  expectLittleMemory(model);
}

// Where eager frees everything on the way: holding a tensor a call would need a thousand times as much.
TEST(RecordingMemory, ChainOf2000CallsWithoutGradient) {
  StepCase model;
  const at::Tensor weight = model.parameter(seededRandn({128}, 1));
  model.batch = [](int step) { return Tensors{seededRandn({128, 128}, 1000 + step)}; };
  model.step = [weight](const Tensors& batch) {
    at::Tensor x = batch[0];
    {
      const at::NoGradGuard noGrad;
      for (int i = 0; i < 1000; ++i) x = x.mul(1.5).sin();
    }
    return StepOutput{(x * see(weight)).mean(), {}};
  };
  expectLittleMemory(model);
}

TEST(RecordingMemory, ChainOf2000CallsInPlaceOnViews) {
  StepCase model;
  const at::Tensor weight = model.parameter(seededRandn({128}, 1));
  model.batch = [](int step) { return Tensors{seededRandn({128, 128}, 1000 + step)}; };
  model.step = [weight](const Tensors& batch) {
    at::Tensor x = batch[0].clone();
    {
      const at::NoGradGuard noGrad;
      for (int64_t i = 0; i < 1000; ++i) x.select(0, i % 128).mul_(1.01);
    }
    return StepOutput{(x * see(weight)).mean(), {}};
  };
  expectLittleMemory(model);
}

TEST(RecordingMemory, GradientPenaltyByDoubleBackward) {
  constexpr int64_t kWidth = 128;
  StepCase model;
  const at::Tensor first = model.parameter(seededRandn({kWidth, kWidth}, 1).mul_(0.1));
  const at::Tensor second = model.parameter(seededRandn({1, kWidth}, 2).mul_(0.1));
  model.batch = [](int step) { return Tensors{seededRandn({256, kWidth}, 1000 + step)}; };
  model.step = [=](const Tensors& batch) {
    const at::Tensor x = batch[0].detach().clone().requires_grad_(true);
    const at::Tensor score = at::linear(at::linear(x, see(first)).tanh(), see(second));
    const at::Tensor slope =
        torch::autograd::grad({score.sum()}, {x}, {}, std::nullopt, /*create_graph=*/true)[0];
    return StepOutput{score.mean() + (slope.pow(2).sum(1).sqrt() - 1).pow(2).mean(), {}};
  };
  expectLittleMemory(model);
}

}  // namespace
}  // namespace torchlane::test
