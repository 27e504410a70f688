// See step_case.h.
#include "step_case.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/csrc/autograd/autograd.h>

#include <cstring>

#include "core/program/replayer.h"
#include "core/program/self_check.h"

namespace torchlane::test {
namespace {

constexpr uint64_t kSeed = 1234;

bool sameBits(const at::Tensor& a, const at::Tensor& b) {
  const at::Tensor left = a.detach().contiguous();
  const at::Tensor right = b.detach().contiguous();
  return left.nbytes() == right.nbytes() &&
         (left.nbytes() == 0 ||
          std::memcmp(left.const_data_ptr(), right.const_data_ptr(), left.nbytes()) == 0);
}

// One trajectory: parameters, momentum, buffers.
struct Trained {
  std::vector<at::Tensor> parameters, momentum, buffers;

  void update(const std::vector<at::Tensor>& gradients, bool first) {
    at::NoGradGuard noGrad;
    std::vector<at::Tensor> used, grads, momenta;
    for (size_t i = 0; i < parameters.size(); ++i) {
      if (!gradients[i].defined()) continue;
      used.push_back(parameters[i].detach());
      at::Tensor gradient =
          at::empty_strided(parameters[i].sizes(), parameters[i].strides(), gradients[i].options());
      grads.push_back(gradient.copy_(gradients[i]));
      momenta.push_back(momentum[i]);
    }
    at::_fused_sgd_(used, grads, momenta, 0.0, 0.9, 0.05, 0.0, false, false, first);
  }
};

Trained copyOf(const StepCase& model) {
  Trained copy;
  for (const at::Tensor& parameter : model.parameters) {
    copy.parameters.push_back(parameter.detach().clone());
    copy.momentum.push_back(at::zeros_like(parameter));
  }
  for (const at::Tensor& buffer : model.buffers) copy.buffers.push_back(buffer.clone());
  return copy;
}

}  // namespace

at::Tensor seededRandn(at::IntArrayRef sizes, uint64_t seed) {
  return at::randn(sizes, at::make_generator<at::CPUGeneratorImpl>(seed));
}

at::Tensor seededIntegers(int64_t high, at::IntArrayRef sizes, uint64_t seed) {
  return at::randint(high, sizes, at::make_generator<at::CPUGeneratorImpl>(seed), at::kLong);
}

RecordingSpec StepCase::spec(int step) const {
  RecordingSpec result;
  result.parameters = parameters;
  result.buffers = buffers;
  result.trained.assign(parameters.size(), true);
  for (size_t i = 0; i < parameters.size(); ++i) result.parameterNames.push_back("p" + std::to_string(i));
  for (size_t i = 0; i < buffers.size(); ++i) result.bufferNames.push_back("b" + std::to_string(i));
  result.batch = batch(step);
  result.seed = kSeed;
  return result;
}

void expectReplayEqualsEager(const StepCase& model, int steps) {
  const auto program = recordChecked(model.spec(1000), model.batch(1001), model.step, /*check=*/true);

  Trained replayed = copyOf(model);
  ReplayBinding binding;
  binding.parameters = replayed.parameters;
  binding.buffers = replayed.buffers;
  binding.constants = program->parts().constants;
  binding.generator = at::make_generator<at::CPUGeneratorImpl>(kSeed);
  Replayer replayer(program, std::move(binding));

  Trained eager;
  eager.momentum = copyOf(model).momentum;
  eager.parameters = model.parameters;
  eager.buffers = model.buffers;
  at::manual_seed(kSeed);

  for (int step = 0; step < steps; ++step) {
    const std::vector<at::Tensor> batch = model.batch(step);
    for (size_t i = 0; i < batch.size(); ++i) replayer.batch()[i].copy_(batch[i]);
    std::vector<at::Tensor> gradients(model.parameters.size());
    replayer.run([&](size_t parameter, const at::Tensor& gradient) { gradients[parameter] = gradient; });
    const at::Tensor loss = replayer.outputs()[0].clone();
    replayed.update(gradients, step == 0);

    std::vector<at::Tensor> copied;
    for (const at::Tensor& field : batch) copied.push_back(field.clone());
    const at::Tensor eagerLoss = model.step(copied).loss;
    eager.update(torch::autograd::grad({eagerLoss}, model.parameters, {}, false, false, true), step == 0);

    ASSERT_TRUE(sameBits(loss, eagerLoss)) << "loss of step " << step << "\n" << program->toString();
    for (size_t i = 0; i < model.parameters.size(); ++i) {
      ASSERT_TRUE(sameBits(replayed.parameters[i], eager.parameters[i]))
          << "parameter " << i << " after step " << step << "\n"
          << program->toString();
    }
    for (size_t i = 0; i < model.buffers.size(); ++i) {
      ASSERT_TRUE(sameBits(replayed.buffers[i], eager.buffers[i]))
          << "buffer " << i << " after step " << step << "\n"
          << program->toString();
    }
  }
}

std::string expectRefused(const StepCase& model) {
  try {
    const auto program = recordChecked(model.spec(0), model.batch(1), model.step, /*check=*/true);
    ADD_FAILURE() << "expected a TraceError, was recorded:\n" << program->toString();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), Code::ERR_TRACE) << error.message();
    return error.message();
  }
  return "";
}

}  // namespace torchlane::test
