// GradSync: buckets as DDP plans them, averages with c10d's bits and the parameters' strides, and, alone,
// gradients used where they are only if nothing else uses their memory.
#include "core/train/grad_sync.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <thread>

#include "core/accelerators/cpu_backend.h"
#include "core/comm/local_communicator.h"

namespace torchlane {
namespace {

// A Program of which only parameters and gradients matter. `ready`: per parameter the node that finishes its
// gradient; -1: it has none.
Program programOf(const std::vector<at::Tensor>& parameters, const std::vector<int32_t>& ready) {
  Program::Parts parts;
  for (size_t i = 0; i < parameters.size(); ++i) {
    Register parameter;
    parameter.kind = RegisterKind::kParameter;
    parameter.index = static_cast<int32_t>(i);
    parameter.meta.sizes = parameters[i].sizes().vec();
    parameter.meta.strides = parameters[i].strides().vec();
    parameter.meta.dtype = parameters[i].scalar_type();
    parts.parameters.push_back(static_cast<RegisterId>(parts.registers.size()));
    parts.registers.push_back(parameter);
    parts.gradients.push_back(ready[i] < 0 ? kNoRegister : static_cast<RegisterId>(parts.registers.size()));
    parameter.kind = RegisterKind::kValue;
    if (ready[i] >= 0) parts.registers.push_back(parameter);
  }
  parts.gradientReady = ready;
  for (size_t i = 0; i < parameters.size(); ++i)
    if (ready[i] >= 0) parts.gradientOrder.push_back(i);
  std::stable_sort(parts.gradientOrder.begin(), parts.gradientOrder.end(),
                   [&](size_t a, size_t b) { return ready[a] < ready[b]; });
  return Program(std::move(parts));
}

std::vector<std::vector<size_t>> slotsOf(const GradPlan::Layout& layout) {
  std::vector<std::vector<size_t>> slots;
  for (const GradPlan::Bucket& bucket : layout.buckets) slots.push_back(bucket.slots);
  return slots;
}

TEST(GradPlan, LaysBucketsOutAsDdpDoes) {
  // 64 floats are 256 bytes: the first bucket takes one, those after it two. See Note [Layout of the
  // buckets].
  std::vector<at::Tensor> parameters;
  for (int i = 0; i < 5; ++i) parameters.push_back(at::zeros({8, 8}));
  parameters.push_back(at::zeros({3}, at::kDouble));
  const Program program = programOf(parameters, {9, 7, 5, 3, 1, 4});
  const GradPlan plan = planGradients(program, {0, 1, 2, 3, 4, 5}, 256, 512);
  using Slots = std::vector<std::vector<size_t>>;
  EXPECT_EQ(slotsOf(plan.firstStep), (Slots{{0, 1, 2, 3, 4}, {5}}));
  EXPECT_EQ(slotsOf(plan.laterSteps), (Slots{{4}, {3, 2}, {5}, {1, 0}}));
  EXPECT_EQ(plan.flats[0].length, 320);
  EXPECT_EQ(plan.flats[1].length, 3);
  EXPECT_EQ(plan.flats[1].dtype, at::kDouble);
  EXPECT_EQ(plan.firstStep.places[3].offset, 192);
  EXPECT_EQ(plan.laterSteps.places[3].offset, 64);
  EXPECT_EQ(plan.laterSteps.buckets[3].begin, 192);
  EXPECT_EQ(plan.laterSteps.buckets[3].length, 128);
}

TEST(GradPlan, LeavesOutWhatIsFrozenOrUnused) {
  const std::vector<at::Tensor> parameters{at::zeros({2}), at::zeros({2}), at::zeros({2}), at::zeros({2})};
  const GradPlan plan =
      planGradients(programOf(parameters, {3, -1, 2, 1}), {3, 1, 0});  // 2 is frozen, 1 unused
  EXPECT_EQ(plan.parameters, std::vector<size_t>({3, 0}));
  EXPECT_EQ(plan.positions, std::vector<size_t>({0, 2}));
  EXPECT_EQ(plan.slotOf, std::vector<int32_t>({1, -1, -1, 0}));
}

TEST(GradSync, AveragesWithTheBitsOfScalingThenSumming) {
  constexpr int kRanks = 2;  // two summands: no order
  at::manual_seed(1);
  // One below and one above the size from which the operator is called instead of the loop; one transposed
  // gradient; one parameter that is not contiguous itself.
  const std::vector<at::Tensor> parameters{at::zeros({5, 7}), at::zeros({50, 60}), at::zeros({6, 4}),
                                           at::empty_strided({4, 3}, {1, 4}).zero_()};
  std::vector<std::vector<at::Tensor>> grads(kRanks);
  for (auto& ofRank : grads)
    ofRank = {at::randn({5, 7}), at::randn({50, 60}), at::randn({4, 6}).t(), at::randn({4, 3})};
  const Program program = programOf(parameters, {1, 2, 3, 4});
  const GradPlan plan = planGradients(program, {0, 1, 2, 3}, 64, 128);

  GroupOptions options;
  options.worldSize = kRanks;
  const auto group = std::make_shared<LocalGroup>(options);
  std::vector<std::vector<at::Tensor>> averaged(kRanks);
  std::vector<std::thread> threads;
  for (int rank = 0; rank < kRanks; ++rank) {
    threads.emplace_back([&, rank] {
      const auto backend = cpuAccelerator().makeBackend(0);
      const auto communicator = group->join(rank, *backend);
      GradSync sync(plan, parameters, communicator.get());
      for (int step = 0; step < 3; ++step) {  // the first layout, the second, the second again
        for (size_t parameter : {3, 1, 0, 2}) sync.take(parameter, grads[rank][parameter]);
        sync.finish();
        averaged[rank].clear();
        for (const at::Tensor& gradient : sync.gradients()) averaged[rank].push_back(gradient.clone());
        sync.release();
      }
    });
  }
  for (auto& thread : threads) thread.join();

  for (size_t i = 0; i < parameters.size(); ++i) {
    const at::Tensor factor = at::native::wrapped_scalar_tensor(1.0 / kRanks);
    const at::Tensor expected = grads[0][i].mul(factor).add(grads[1][i].mul(factor));
    for (int rank = 0; rank < kRanks; ++rank) {
      EXPECT_TRUE(at::equal(averaged[rank][i], expected)) << "rank " << rank << ", parameter " << i;
      EXPECT_EQ(averaged[rank][i].strides(), parameters[i].strides());
    }
  }
}

class Alone : public testing::Test {
 protected:
  // Warms up with `grads` as they come from a Program, then takes them.
  std::vector<at::Tensor> taken(const std::vector<at::Tensor>& grads) {
    for (size_t i = 0; i < grads.size(); ++i) sync.inspect(i, grads[i]);
    sync.settle(parameters);
    for (size_t i = 0; i < grads.size(); ++i) sync.take(i, grads[i]);
    sync.finish();
    return sync.gradients().vec();
  }

  std::vector<at::Tensor> parameters{at::zeros({2, 3}), at::zeros({2, 3})};
  GradPlan plan = planGradients(programOf(parameters, {1, 2}), {0, 1});
  GradSync sync{plan, parameters, nullptr};
};

TEST_F(Alone, AGradientWithMemoryOfItsOwnIsUsedWhereItIs) {
  const std::vector<at::Tensor> grads{at::randn({2, 3}), at::randn({3, 2}).t()};
  const auto used = taken(grads);
  EXPECT_TRUE(used[0].is_same(grads[0]));
  EXPECT_FALSE(used[1].is_alias_of(grads[1]));  // other strides
  EXPECT_EQ(used[1].strides(), parameters[1].strides());
  EXPECT_TRUE(at::equal(used[1], grads[1]));
  sync.release();
  EXPECT_EQ(grads[0].use_count(), 2u);  // ours and `used`
}

TEST_F(Alone, GradientsThatShareMemoryAreCopied) {
  const at::Tensor both = at::randn({2, 2, 3});
  const auto used = taken({both[0], both[1]});
  for (int i = 0; i < 2; ++i) {
    EXPECT_FALSE(used[i].is_alias_of(both));
    EXPECT_TRUE(at::equal(used[i], both[i]));
  }
}

TEST_F(Alone, AGradientThatIsAParameterIsCopied) {
  const auto used = taken({parameters[1], at::randn({2, 3})});
  EXPECT_FALSE(used[0].is_alias_of(parameters[1]));
}

TEST_F(Alone, AGradientThatDoesNotComeIsABug) {
  sync.take(0, at::randn({2, 3}));
  EXPECT_THROW(sync.finish(), Error);
}

}  // namespace
}  // namespace torchlane
