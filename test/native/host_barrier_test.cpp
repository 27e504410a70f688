// HostBarrier: meeting, deadline, abort, and that of one round all threads leave or none.
#include "core/runtime/host_barrier.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>

namespace torchlane {
namespace {

using namespace std::chrono_literals;
using Outcome = HostBarrier::Outcome;
constexpr auto kLong = 60'000ms;

TEST(HostBarrier, EveryRoundIsSeenByAll) {
  for (const int participants : {1, 2, 3, 5}) {
    for (const bool maySpin : {false, true}) {
      HostBarrier barrier(participants, maySpin);
      std::vector<int> values(static_cast<size_t>(participants), 0);
      std::vector<std::thread> threads;
      for (int index = 0; index < participants; ++index) {
        threads.emplace_back([&, index] {
          for (int round = 1; round <= 500; ++round) {
            values[static_cast<size_t>(index)] = round;
            ASSERT_EQ(barrier.arriveAndWait(index, kLong), Outcome::kComplete);
            for (const int value : values) ASSERT_EQ(value, round);
            ASSERT_EQ(barrier.arriveAndWait(index, kLong), Outcome::kComplete);
          }
        });
      }
      for (auto& thread : threads) thread.join();
      EXPECT_EQ(barrier.state(), Outcome::kComplete);
    }
  }
}

TEST(HostBarrier, DeadlineNamesWhoIsMissingAndStays) {
  HostBarrier barrier(3, true);
  std::thread other([&] { EXPECT_EQ(barrier.arriveAndWait(2, kLong), Outcome::kTimedOut); });
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(barrier.arriveAndWait(0, 50ms), Outcome::kTimedOut);
  other.join();
  EXPECT_GE(std::chrono::steady_clock::now() - start, 50ms);
  EXPECT_EQ(barrier.missing(), std::vector<int>{1});
  EXPECT_EQ(barrier.arriveAndWait(1, kLong), Outcome::kTimedOut);  // too late, and at once
  EXPECT_EQ(barrier.missing(), std::vector<int>{1});
  barrier.abort();
  EXPECT_EQ(barrier.state(), Outcome::kTimedOut);  // the first failure stays
}

TEST(HostBarrier, AbortEndsWaitsNowAndLater) {
  HostBarrier barrier(2, false);
  std::thread waiter([&] { EXPECT_EQ(barrier.arriveAndWait(0, std::nullopt), Outcome::kAborted); });
  std::this_thread::sleep_for(20ms);
  barrier.abort();
  barrier.abort();
  waiter.join();
  EXPECT_EQ(barrier.arriveAndWait(1, std::nullopt), Outcome::kAborted);
}

TEST(HostBarrier, WhoLeavesEndsWaitsForIt) {
  HostBarrier barrier(2, false);
  std::thread other([&] {
    EXPECT_EQ(barrier.arriveAndWait(1, kLong), Outcome::kComplete);
    barrier.leave(1);
  });
  EXPECT_EQ(barrier.arriveAndWait(0, kLong), Outcome::kComplete);  // a round of both
  EXPECT_EQ(barrier.arriveAndWait(0, kLong), Outcome::kLeft);
  other.join();
  barrier.leave(0);
  barrier.abort();
  EXPECT_EQ(barrier.state(), Outcome::kLeft);
  EXPECT_EQ(barrier.firstToLeave(), 1);

  HostBarrier aborted(2, false);
  aborted.abort();
  aborted.leave(1);
  EXPECT_EQ(aborted.arriveAndWait(0, kLong), Outcome::kAborted);
}

TEST(HostBarrier, AllLeaveOrNone) {
  const auto seed = std::random_device{}();
  SCOPED_TRACE(testing::Message() << "seed " << seed);
  std::mt19937 random(seed);
  const auto end = std::chrono::steady_clock::now() + 2s;
  int rounds = 0;
  for (; rounds < 400 && std::chrono::steady_clock::now() < end; ++rounds) {
    const int participants = 2 + rounds % 4;
    HostBarrier barrier(participants, rounds % 2 == 0);
    std::vector<int> complete(static_cast<size_t>(participants), 0);
    std::vector<std::thread> threads;
    for (int index = 0; index < participants; ++index) {
      threads.emplace_back([&, index] {
        while (barrier.arriveAndWait(index, kLong) == Outcome::kComplete)
          ++complete[static_cast<size_t>(index)];
      });
    }
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 500));
    barrier.abort();
    for (auto& thread : threads) thread.join();
    for (const int count : complete) ASSERT_EQ(count, complete[0]);
  }
  EXPECT_GT(rounds, 20);
}

}  // namespace
}  // namespace torchlane
