// `npm run bench:replay`: what a node costs when a Program is replayed, against the same call made directly:
// the same steps of small calls as Replayer::run executes them, and in C++ through at:: functions, unboxed,
// below autograd. Prints every round as JSON; scripts/bench/replay.mjs judges. Argument: the number of
// rounds.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/program/recorder.h"
#include "core/program/replayer.h"
#include "core/runtime/cpu_allocator.h"
#include "core/tensor/boxed_call.h"

namespace torchlane::bench {
namespace {

constexpr int kCalls = 2000;               // of a step, about
constexpr double kSecondsPerRound = 0.02;  // of each side

// Small on purpose: the calls' own work is the same on both sides and is to be no more than it must.
struct Inputs {
  at::Tensor x;         // (4, 4): the batch
  at::Tensor weight;    // (4, 4): a permutation, so that values neither grow nor vanish
  at::Tensor bias;      // (4)
  at::Tensor zeroRows;  // (0, 4)
  at::Tensor minusOne;  // a wrapped number, as in `x * -1`
};

struct Kind {
  const char* name;
  std::function<at::Tensor(const Inputs&)> step;
};

// A chain: every call takes the result of the one before, which is freed when that is its last use.
template <typename Call>
Kind chain(const char* name, Call call) {
  return {name, [call](const Inputs& in) {
            at::Tensor x = call(in.x, in);
            for (int i = 1; i < kCalls; ++i) x = call(x, in);
            return x;
          }};
}

// A layer's worth of calls as a recording finds them below autograd: 12, and 3 views.
at::Tensor layer(const at::Tensor& x, const Inputs& in, bool withViews) {
  at::Tensor h = at::mm(x, in.weight);
  h.add_(in.bias);
  at::Tensor t = at::tanh(h);
  h = at::mul(t, in.minusOne);
  at::Tensor both = at::cat({h, t}, 0);  // (8, 4)
  if (withViews) h = at::transpose(at::slice(both, 0, 2, 6), 0, 1);
  h = at::add(h, x);
  at::Tensor mean = at::sum(both, {0}, /*keepdim=*/true);  // (1, 4)
  both.reset();
  mean = at::mul(mean, in.minusOne);
  if (withViews) mean = mean.expand({4, 4});
  h = at::sub(h, mean);
  mean.reset();
  t = at::tanh_backward(h, t);
  h = at::addmm(in.bias, t, in.weight);
  t.reset();
  return std::get<0>(at::native_layer_norm(h, {4}, in.bias, in.bias, 1e-5));
}

Kind mix(const char* name, bool withViews) {
  return {name, [withViews](const Inputs& in) {
            at::Tensor x = layer(in.x, in, withViews);
            for (int i = 12; i < kCalls; i += 12) x = layer(x, in, withViews);
            return x;
          }};
}

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = {
      mix("mix", false),
      mix("mix with views", true),
      chain("add", [](const at::Tensor& x, const Inputs& in) { return at::add(x, in.bias); }),
      chain("mul by a number", [](const at::Tensor& x, const Inputs& in) { return at::mul(x, in.minusOne); }),
      chain("tanh", [](const at::Tensor& x, const Inputs&) { return at::tanh(x); }),
      chain("mm", [](const at::Tensor& x, const Inputs& in) { return at::mm(x, in.weight); }),
      chain("addmm", [](const at::Tensor& x, const Inputs& in) { return at::addmm(in.bias, x, in.weight); }),
      {"add_",
       [](const Inputs& in) {
         at::Tensor x = at::tanh(in.x);
         for (int i = 1; i < kCalls; ++i) x.add_(in.bias);
         return x;
       }},
      {"sum over dimensions",
       [](const Inputs& in) {
         at::Tensor x = at::sum(in.x, {0}, true);
         for (int i = 1; i < kCalls; ++i) x = at::sum(x, {0}, true);
         return x;
       }},
      chain("cat", [](const at::Tensor& x, const Inputs& in) { return at::cat({x, in.zeroRows}, 0); }),
      chain("layer norm",
            [](const at::Tensor& x, const Inputs& in) {
              return std::get<0>(at::native_layer_norm(x, {4}, in.bias, in.bias, 1e-5));
            }),
      // Of a signature that the replayer calls boxed (unboxed_call.cpp).
      chain("roll, called boxed", [](const at::Tensor& x, const Inputs&) { return at::roll(x, {1}, {0}); }),
  };
  return all;
}

// The processor's time of this thread: what others run on the machine costs nothing here.
double seconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

// Both ways to run the step of one kind, and what they took.
class Duel {
 public:
  Duel(const Kind& kind, const Inputs& inputs) : kind_(kind), inputs_(inputs) {
    RecordingSpec spec;
    spec.parameters = {inputs.weight, inputs.bias};
    spec.parameterNames = {"weight", "bias"};
    spec.trained = {false, false};
    spec.buffers = {inputs.zeroRows};
    spec.bufferNames = {"zeroRows"};
    spec.batch = {inputs.x};
    spec.isEvaluation = true;
    const auto program = recordStep(spec, [&](const std::vector<at::Tensor>& batch) {
                           const Inputs seen{batch[0], seenAtDoor(inputs.weight), seenAtDoor(inputs.bias),
                                             seenAtDoor(inputs.zeroRows), inputs.minusOne};
                           return StepOutput{{}, {{"x", kind.step(seen)}}};
                         }).program;
    for (const Node& node : program->parts().nodes) {
      ++nodes_;
      if (node.kind == NodeKind::kView) ++views_;
    }
    ReplayBinding binding;
    binding.parameters = spec.parameters;
    binding.buffers = spec.buffers;
    binding.constants = program->parts().constants;
    binding.generator = at::make_generator<at::CPUGeneratorImpl>(0);
    replayer_ = std::make_unique<Replayer>(program, std::move(binding));
    replayer_->batch()[0].copy_(inputs.x);
    replay();
    if (!at::equal(replayer_->outputs()[0], direct()))
      throw std::runtime_error(std::string("the two sides differ in their result: ") + kind.name);
    const double start = seconds();
    direct();
    steps_ = std::max(1, static_cast<int>(kSecondsPerRound / (seconds() - start)));
  }

  void round(bool isReplayFirst) {
    for (const bool isReplay : {isReplayFirst, !isReplayFirst}) {
      const double start = seconds();
      for (int i = 0; i < steps_; ++i) isReplay ? replay() : void(direct());
      (isReplay ? replayUs_ : directUs_).push_back((seconds() - start) * 1e6 / (steps_ * nodes_));
    }
  }

  void print(bool isLast) const {
    std::printf(" \"%s\": {\"nodes\": %d, \"views\": %d, ", kind_.name, nodes_, views_);
    printRounds("replay", replayUs_);
    std::printf(", ");
    printRounds("direct", directUs_);
    std::printf("}%s\n", isLast ? "" : ",");
  }

 private:
  void replay() {
    replayer_->run([](size_t, const at::Tensor&) {});
  }

  at::Tensor direct() const {
    at::AutoDispatchBelowADInplaceOrView below;
    at::NoGradGuard noGrad;
    return kind_.step(inputs_);
  }

  static void printRounds(const char* name, const std::vector<double>& values) {
    std::printf("\"%s\": [", name);
    for (size_t i = 0; i < values.size(); ++i) std::printf("%s%.4f", i == 0 ? "" : ", ", values[i]);
    std::printf("]");
  }

  const Kind& kind_;
  const Inputs& inputs_;
  std::unique_ptr<Replayer> replayer_;
  int nodes_ = 0, views_ = 0;
  int steps_ = 0;                            // of a round
  std::vector<double> replayUs_, directUs_;  // a node, per round
};

void run(int rounds) {
  installRecorder();
  installCpuAllocator();
  at::set_num_threads(1);
  const CpuCacheScope cache;
  Inputs inputs;
  {
    at::NoGradGuard noGrad;
    inputs.x = at::linspace(-1, 1, 16).view({4, 4});
    inputs.weight = at::eye(4).roll(1, 0);
    inputs.bias = at::linspace(0.5, 1, 4);
    inputs.zeroRows = at::empty({0, 4});
    inputs.minusOne = at::scalar_tensor(-1.0, at::kDouble);
    inputs.minusOne.unsafeGetTensorImpl()->set_wrapped_number(true);
  }
  std::vector<std::unique_ptr<Duel>> duels;
  for (const Kind& kind : kinds()) duels.push_back(std::make_unique<Duel>(kind, inputs));
  for (int i = 0; i < rounds; ++i) {
    for (const auto& duel : duels) duel->round(i % 2 == 0);
  }
  std::printf("{\n");
  for (const auto& duel : duels) duel->print(&duel == &duels.back());
  std::printf("}\n");
}

}  // namespace
}  // namespace torchlane::bench

int main(int argc, char** argv) {
  const int rounds = argc == 2 ? std::atoi(argv[1]) : 0;
  if (rounds < 1) {
    std::fprintf(stderr, "expected the number of rounds\n");
    return 2;
  }
  torchlane::bench::run(rounds);
  return 0;
}
