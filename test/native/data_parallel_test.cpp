// DataParallel with ranks as threads: gradients against those of the ranks' batches, averaged by hand. Bits
// against Python's are in test/parity.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include <mutex>

#include "comm_test_util.h"
#include "core/comm/c10d_backend.h"
#include "core/ddp/data_parallel.h"

namespace torchlane {
namespace {

using test::expectNoErrors;
using test::RankResults;

constexpr std::chrono::milliseconds kTimeout{10'000};

// Two layers; a third is there and used where `usesThird`.
struct Model {
  explicit Model(int seed) {
    auto generator = at::detail::createCPUGenerator(static_cast<uint64_t>(seed));
    const auto draw = [&](at::IntArrayRef size) {
      return at::randn(size, generator, at::TensorOptions(at::kFloat)).requires_grad_();
    };
    parameters = {draw({6, 4}), draw({6}), draw({3, 6}), draw({3, 6})};
    buffer = at::full({2}, seed, at::kFloat);
  }

  at::Tensor forward(const at::Tensor& x, bool usesThird = true) const {
    const at::Tensor hidden = at::relu(at::linear(x, parameters[0], parameters[1]));
    at::Tensor out = at::linear(hidden, parameters[2]);
    return usesThird ? out + at::linear(hidden, parameters[3]) : out;
  }

  DataParallelSpec spec() const {
    DataParallelSpec result;
    result.parameters = parameters;
    result.names = {"first.weight", "first.bias", "second.weight", "third.weight"};
    result.hasSparseGradient = {false, false, false, false};
    result.state = parameters;
    result.state.push_back(buffer);
    return result;
  }

  std::vector<at::Tensor> gradients() const {
    std::vector<at::Tensor> result;
    for (const at::Tensor& parameter : parameters)
      result.push_back(parameter.grad().defined() ? parameter.grad().clone() : at::Tensor());
    return result;
  }

  std::vector<at::Tensor> parameters;
  at::Tensor buffer;
};

at::Tensor batchOf(int rank, int step = 0) {
  auto generator = at::detail::createCPUGenerator(static_cast<uint64_t>(100 + 10 * step + rank));
  return at::randn({5, 4}, generator, at::TensorOptions(at::kFloat));
}

at::Tensor lossOf(const at::Tensor& output) {
  return output.pow(2).mean();
}

// Of the mean over ranks 0 … world-1, in their order; `usesThird` of each rank.
std::vector<at::Tensor> expectedGradients(int world, const std::vector<bool>& usesThird, int step = 0) {
  std::vector<at::Tensor> mean(4);
  for (int rank = 0; rank < world; ++rank) {
    Model model(0);
    lossOf(model.forward(batchOf(rank, step), usesThird[static_cast<size_t>(rank)])).backward();
    for (size_t i = 0; i < mean.size(); ++i) {
      const at::Tensor& gradient = model.parameters[i].grad();
      if (!gradient.defined()) continue;
      const at::Tensor share = gradient / world;
      mean[i] = mean[i].defined() ? mean[i] + share : share;
    }
  }
  return mean;
}

void expectClose(const std::vector<at::Tensor>& actual, const std::vector<at::Tensor>& expected,
                 double tolerance = 1e-6) {
  ASSERT_EQ(actual.size(), expected.size());
  for (size_t i = 0; i < actual.size(); ++i) {
    ASSERT_EQ(actual[i].defined(), expected[i].defined()) << "parameter " << i;
    if (!actual[i].defined()) continue;
    EXPECT_TRUE(at::allclose(actual[i], expected[i], tolerance, tolerance)) << "parameter " << i;
  }
}

// `body(group, for the Reducer)` on each rank.
RankResults runGroups(const GroupOptions& options, std::shared_ptr<CommunicatorGroup> group,
                      const std::function<void(const std::shared_ptr<ProcessGroup>&,
                                               c10::intrusive_ptr<c10d::ProcessGroup>)>& body) {
  return test::runJoined(options, std::move(group), [&](std::unique_ptr<Communicator> communicator) {
    const auto own =
        std::make_shared<ProcessGroup>(std::move(communicator), nullptr, nullptr, at::kCPU, options);
    body(own, makeProcessGroup(own, at::kCPU));
  });
}

// `body(rank, model, parallel)` on each rank; every rank's model differs until they are synchronised.
RankResults runModels(int world, const std::function<void(DataParallelSpec&)>& change,
                      const std::function<void(int, Model&, DataParallel&)>& body,
                      std::chrono::milliseconds timeout = kTimeout) {
  GroupOptions options;
  options.worldSize = world;
  options.timeout = timeout;
  const auto group = std::make_shared<LocalGroup>(options);
  return runGroups(options, group, [&](const auto& own, const auto& forReducer) {
    try {
      Model model(own->rank());
      DataParallelSpec spec = model.spec();
      change(spec);
      DataParallel parallel(forReducer, spec);
      body(own->rank(), model, parallel);
    } catch (...) {
      group->abort();
      throw;
    }
  });
}

void step(Model& model, DataParallel& parallel, const at::Tensor& batch, bool usesThird = true) {
  parallel.beginForward({model.buffer});
  const at::Tensor output = parallel.endForward({model.forward(batch, usesThird)}).at(0);
  lossOf(output).backward();
}

const auto kNoChange = [](DataParallelSpec&) {};

class DataParallelRanks : public testing::TestWithParam<int> {};

TEST_P(DataParallelRanks, GradientsAreTheMeanOverRanks) {
  const int world = GetParam();
  const std::vector<bool> all(static_cast<size_t>(world), true);
  for (const bool asView : {false, true}) {
    expectNoErrors(runModels(
        world, [&](DataParallelSpec& spec) { spec.gradientAsBucketView = asView; },
        [&](int rank, Model& model, DataParallel& parallel) {
          EXPECT_EQ(model.buffer[0].item<float>(), 0) << "rank 0's buffer";
          for (int i = 0; i < 3; ++i) {
            for (at::Tensor& parameter : model.parameters)
              if (parameter.grad().defined()) parameter.mutable_grad().zero_();
            step(model, parallel, batchOf(rank, i));
            expectClose(model.gradients(), expectedGradients(world, all, i));
          }
        }));
  }
}

INSTANTIATE_TEST_SUITE_P(Worlds, DataParallelRanks, testing::Values(1, 2, 3));

TEST(DataParallelTest, UnusedParametersGetNoGradientOrThatOfTheRanksThatUseThem) {
  expectNoErrors(runModels(
      2, [](DataParallelSpec& spec) { spec.findUnusedParameters = true; },
      [](int rank, Model& model, DataParallel& parallel) {
        step(model, parallel, batchOf(rank, 0), false);
        expectClose(model.gradients(), expectedGradients(2, {false, false}, 0));
        for (at::Tensor& parameter : model.parameters) parameter.mutable_grad() = at::Tensor();
        step(model, parallel, batchOf(rank, 1), rank == 1);
        expectClose(model.gradients(), expectedGradients(2, {false, true}, 1));
      }));
}

TEST(DataParallelTest, NamesTheParametersWithoutGradient) {
  const RankResults results = runModels(2, kNoChange, [](int rank, Model& model, DataParallel& parallel) {
    step(model, parallel, batchOf(rank), false);
    step(model, parallel, batchOf(rank), false);
  });
  for (size_t rank = 0; rank < 2; ++rank) {
    EXPECT_EQ(results.codes[rank], Code::ERR_COLLECTIVE_FAILED);
    EXPECT_NE(results.messages[rank].find(": third.weight got no gradient. Give DistributedDataParallel { "
                                          "findUnusedParameters: true }"),
              std::string::npos)
        << results.messages[rank];
  }
}

TEST(DataParallelTest, AccumulatesWithoutSumsAndSumsAtTheEnd) {
  expectNoErrors(runModels(2, kNoChange, [](int rank, Model& model, DataParallel& parallel) {
    EXPECT_TRUE(parallel.setSynchronized(false));
    step(model, parallel, batchOf(rank, 0));
    EXPECT_FALSE(parallel.setSynchronized(true));
    Model alone(0);
    lossOf(alone.forward(batchOf(rank, 0))).backward();
    expectClose(model.gradients(), alone.gradients(), 0);
    step(model, parallel, batchOf(rank, 1));
    auto expected = expectedGradients(2, {true, true}, 0);
    const auto second = expectedGradients(2, {true, true}, 1);
    for (size_t i = 0; i < expected.size(); ++i) expected[i] = expected[i] + second[i];
    expectClose(model.gradients(), expected);
  }));
}

TEST(DataParallelTest, AStaticGraphSumsFromTheFirstStepOn) {
  expectNoErrors(runModels(
      2, [](DataParallelSpec& spec) { spec.staticGraph = true; },
      [](int rank, Model& model, DataParallel& parallel) {
        for (int i = 0; i < 3; ++i) {
          for (at::Tensor& parameter : model.parameters) parameter.mutable_grad() = at::Tensor();
          step(model, parallel, batchOf(rank, i));
          expectClose(model.gradients(), expectedGradients(2, {true, true}, i));
        }
      }));
}

TEST(DataParallelTest, HooksSumInTheirDtype) {
  for (const auto& [name, tolerance] :
       {std::pair{"allreduce", 1e-6}, std::pair{"fp16", 2e-3}, std::pair{"bf16", 2e-2}}) {
    expectNoErrors(runModels(2, kNoChange, [&](int rank, Model& model, DataParallel& parallel) {
      parallel.registerHook(gradientHookNamed(name));
      EXPECT_THROW(parallel.registerHook(GradientHook::kAllReduce), Error);
      step(model, parallel, batchOf(rank));
      const auto expected = expectedGradients(2, {true, true});
      expectClose(model.gradients(), expected, tolerance);
      if (std::string(name) == "allreduce") return;
      const at::Tensor gradient = model.parameters[0].grad();
      const auto dtype = std::string(name) == "fp16" ? at::kHalf : at::kBFloat16;
      EXPECT_TRUE(at::equal(gradient, gradient.to(dtype).to(at::kFloat))) << name;
    }));
  }
  EXPECT_THROW(gradientHookNamed("int8"), Error);
}

TEST(DataParallelTest, SeveralBucketsGiveTheSameBits) {
  std::mutex mutex;
  std::vector<std::vector<at::Tensor>> found;
  const auto note = [&](int rank, Model& model, DataParallel& parallel) {
    for (int i = 0; i < 2; ++i) {
      for (at::Tensor& parameter : model.parameters) parameter.mutable_grad() = at::Tensor();
      step(model, parallel, batchOf(rank, i));
    }
    const std::lock_guard lock(mutex);
    found.push_back(model.gradients());
  };
  expectNoErrors(runModels(2, kNoChange, note));
  expectNoErrors(runModels(2, [](DataParallelSpec& spec) { spec.bucketBytes = 32; }, note));
  expectNoErrors(runModels(2, [](DataParallelSpec& spec) { spec.bucketBytesList = {16, 64}; }, note));
  for (const auto& gradients : found) expectClose(gradients, found[0], 0);
}

TEST(DataParallelTest, BuffersAreRankZerosBeforeEveryForwardPass) {
  for (const bool areBroadcast : {true, false}) {
    expectNoErrors(runModels(
        2, [&](DataParallelSpec& spec) { spec.broadcastBuffers = areBroadcast; },
        [&](int rank, Model& model, DataParallel& parallel) {
          model.buffer.fill_(10 + rank);
          step(model, parallel, batchOf(rank));
          EXPECT_EQ(model.buffer[1].item<float>(), areBroadcast ? 10 : 10 + rank);
        }));
  }
}

TEST(DataParallelTest, RanksWithoutInputsTakePartWithZeros) {
  for (const bool byWorld : {true, false}) {
    for (const bool findsUnused : {false, true}) {
      expectNoErrors(runModels(
          3, [&](DataParallelSpec& spec) { spec.findUnusedParameters = findsUnused; },
          [&](int rank, Model& model, DataParallel& parallel) {
            parallel.beginJoin({.divideByInitialWorldSize = byWorld});
            // Rank r has r + 1 inputs.
            for (int i = 0; i <= rank; ++i) {
              for (at::Tensor& parameter : model.parameters) parameter.mutable_grad() = at::Tensor();
              step(model, parallel, batchOf(rank, i));
              if (i < 2) continue;
              Model alone(0);
              lossOf(alone.forward(batchOf(2, 2))).backward();
              auto expected = alone.gradients();
              if (byWorld)
                for (at::Tensor& each : expected) each = each / 3;
              expectClose(model.gradients(), expected);
            }
            model.buffer.fill_(rank);
            parallel.endJoin({model.buffer}, {model.buffer});
            EXPECT_EQ(model.buffer[0].item<float>(), 2) << "that of the last rank";
            // All ranks are there again.
            for (at::Tensor& parameter : model.parameters) parameter.mutable_grad() = at::Tensor();
            step(model, parallel, batchOf(rank, 5));
            expectClose(model.gradients(), expectedGradients(3, {true, true, true}, 5));
          }));
    }
  }
}

TEST(DataParallelTest, EndsOnEveryRankWhereOneHasNoInputs) {
  const RankResults results = runModels(2, kNoChange, [](int rank, Model& model, DataParallel& parallel) {
    parallel.beginJoin({.throwOnEarlyTermination = true});
    for (int i = 0; i <= rank; ++i) step(model, parallel, batchOf(rank, i));
    parallel.endJoin({}, {});
  });
  EXPECT_EQ(results.codes[0], Code::ERR_COLLECTIVE_FAILED);
  EXPECT_EQ(results.codes[1], Code::ERR_COLLECTIVE_FAILED);
  EXPECT_NE(results.messages[0].find("rank 0 has no more inputs"), std::string::npos) << results.messages[0];
  EXPECT_NE(results.messages[1].find("another rank has no more inputs"), std::string::npos)
      << results.messages[1];
}

TEST(DataParallelTest, DifferentModelsAreRefusedOnEveryRank) {
  GroupOptions options;
  options.worldSize = 3;
  options.timeout = kTimeout;
  const auto refused = [&](const std::function<void(int, DataParallelSpec&)>& change, const char* message) {
    const RankResults results = runGroups(options, std::make_shared<LocalGroup>(options),
                                          [&](const auto& own, const auto& forReducer) {
                                            Model model(0);
                                            DataParallelSpec spec = model.spec();
                                            change(own->rank(), spec);
                                            DataParallel parallel(forReducer, spec);
                                          });
    for (size_t rank = 0; rank < 3; ++rank) {
      EXPECT_EQ(results.codes[rank], Code::ERR_COLLECTIVE_MISMATCH);
      EXPECT_NE(results.messages[rank].find(message), std::string::npos) << results.messages[rank];
    }
  };
  refused(
      [](int rank, DataParallelSpec& spec) {
        if (rank == 2) spec.parameters[1] = at::zeros({7}).requires_grad_();
      },
      "parameter 1 is 'first.bias' (Float [6]) on rank 0 and 'first.bias' (Float [7]) on rank 2");
  refused(
      [](int rank, DataParallelSpec& spec) {
        if (rank != 1) return;
        spec.parameters.pop_back();
        spec.names.pop_back();
        spec.hasSparseGradient.pop_back();
      },
      "rank 0 has 4 parameters that are trained, rank 1 has 3");
}

TEST(DataParallelTest, AnAbortedGroupEndsABackwardPass) {
  GroupOptions options;
  options.worldSize = 2;
  options.timeout = kTimeout;
  const auto group = std::make_shared<LocalGroup>(options);
  const RankResults results = runGroups(options, group, [&](const auto& own, const auto& forReducer) {
    Model model(0);
    DataParallel parallel(forReducer, model.spec());
    if (own->rank() == 1) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      group->abort();
      return;
    }
    step(model, parallel, batchOf(0));
  });
  EXPECT_EQ(results.codes[0], Code::ERR_COLLECTIVE_ABORTED) << results.messages[0];
}

TEST(DataParallelTest, AGroupThatHasEndedIsSaidToHave) {
  GroupOptions options;
  options.timeout = kTimeout;
  const RankResults results = test::runJoined(
      options, std::make_shared<LocalGroup>(options), [&](std::unique_ptr<Communicator> communicator) {
        auto own =
            std::make_shared<ProcessGroup>(std::move(communicator), nullptr, nullptr, at::kCPU, options);
        Model model(0);
        DataParallel parallel(makeProcessGroup(own, at::kCPU), model.spec());
        own.reset();
        step(model, parallel, batchOf(0));
      });
  EXPECT_EQ(results.codes[0], Code::ERR_DISPOSED) << results.messages[0];
}

TEST(DataParallelTest, SparseGradientsAreSummedWhateverTheRanksHave) {
  GroupOptions options;
  options.worldSize = 3;
  options.timeout = kTimeout;
  expectNoErrors(
      runGroups(options, std::make_shared<LocalGroup>(options), [&](const auto& own, const auto& forReducer) {
        const at::Tensor weight = at::zeros({6, 2}).requires_grad_();
        DataParallelSpec spec;
        spec.parameters = spec.state = {weight};
        spec.names = {"weight"};
        spec.hasSparseGradient = {true};
        DataParallel parallel(forReducer, spec);
        // Rank r reads rows 0 … r.
        parallel.beginForward({});
        const at::Tensor rows = at::arange(own->rank() + 1);
        const at::Tensor output = at::embedding(weight, rows, -1, false, /*sparse=*/true);
        parallel.endForward({output}).at(0).sum().backward();
        EXPECT_TRUE(weight.grad().is_sparse());
        const at::Tensor expected = at::tensor({3.0, 2.0, 1.0, 0.0, 0.0, 0.0}).to(at::kFloat) / 3;
        EXPECT_TRUE(at::allclose(weight.grad().to_dense().select(1, 0), expected));
      }));
}

}  // namespace
}  // namespace torchlane
