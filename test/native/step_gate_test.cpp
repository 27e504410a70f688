// StepGate: whatever the moment of the stop, all ranks end after the same whole step (see Note [Same whole
// step]).
#include "core/train/step_gate.h"

#include <gtest/gtest.h>

#include <barrier>
#include <thread>
#include <vector>

namespace torchlane {
namespace {

TEST(StepGate, LetsOnlyBegunStepsThroughAfterAStop) {
  StepGate gate;
  EXPECT_TRUE(gate.enter(1));
  EXPECT_TRUE(gate.enter(2));
  gate.requestStop();
  gate.requestStop();
  EXPECT_TRUE(gate.stopRequested());
  EXPECT_TRUE(gate.enter(1));  // a slower rank catches up
  EXPECT_TRUE(gate.enter(2));
  EXPECT_FALSE(gate.enter(3));
  EXPECT_EQ(gate.highestStep(), 2);
}

TEST(StepGate, AStopBeforeTheFirstStepLetsNoneBegin) {
  StepGate gate;
  gate.requestStop();
  EXPECT_FALSE(gate.enter(1));
  EXPECT_EQ(gate.highestStep(), 0);
}

TEST(StepGate, RanksThatRunFreelyEndAtTheSameStep) {
  constexpr int kRanks = 3;
  for (int round = 0; round < 200; ++round) {
    StepGate gate;
    std::barrier start(kRanks + 1);
    std::vector<int64_t> finished(kRanks);
    std::vector<std::thread> ranks;
    for (int rank = 0; rank < kRanks; ++rank) {
      ranks.emplace_back([&, rank] {
        start.arrive_and_wait();
        int64_t step = 0;
        while (gate.enter(step + 1)) {
          ++step;
          if (step % (rank + 2) == 0) std::this_thread::yield();  // ranks of different speed
        }
        finished[rank] = step;
      });
    }
    start.arrive_and_wait();
    while (gate.highestStep() < 50) std::this_thread::yield();
    gate.requestStop();
    for (auto& rank : ranks) rank.join();
    for (int64_t steps : finished) EXPECT_EQ(steps, gate.highestStep());
  }
}

}  // namespace
}  // namespace torchlane
