// RankThread: name, threads of its operators, errors, joining; and how many cores there are to share (cores).
#include "core/runtime/rank_thread.h"

#include <ATen/Parallel.h>
#include <gtest/gtest.h>
#include <pthread.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <stdexcept>
#include <thread>

#include "core/runtime/cores.h"
#include "core/runtime/cpu_allocator.h"

namespace torchlane {
namespace {

using namespace std::chrono_literals;
constexpr auto kLong = 60'000ms;

int threadsOfANewThread() {
  int threads = 0;
  std::thread([&] { threads = at::get_num_threads(); }).join();
  return threads;
}

TEST(RankThread, RunsWithItsOwnNameThreadsAndCache) {
  installCpuAllocator();
  at::get_num_threads();
  const int before = threadsOfANewThread();
  const int mine = at::get_num_threads();
  for (const int threads : {1, 3}) {
    std::atomic<bool> ended{false};
    RankThread rank(
        {.rank = 12, .threads = threads},
        [&] {
          char name[16];
          pthread_getname_np(pthread_self(), name, sizeof name);
          EXPECT_STREQ(name, "tl-rank-12");
          EXPECT_EQ(at::get_num_threads(), threads);
          const void* data = at::empty({1000}).data_ptr();
          EXPECT_EQ(at::empty({1000}).data_ptr(), data);
        },
        [&](std::exception_ptr error) {
          EXPECT_EQ(error, nullptr);
          ended = true;
        });
    EXPECT_TRUE(rank.join(kLong));
    EXPECT_TRUE(ended);
    EXPECT_TRUE(rank.join(0ms));  // joining twice is fine
    EXPECT_EQ(at::get_num_threads(), mine);
    EXPECT_EQ(threadsOfANewThread(), before);
  }
}

// Ranks that start at the same time each get their number, and new threads still get the old one.
TEST(RankThread, RanksThatStartTogetherKeepTheirThreads) {
  const int before = threadsOfANewThread();
  std::vector<std::unique_ptr<RankThread>> ranks;
  for (int rank = 0; rank < 4; ++rank) {
    ranks.push_back(std::make_unique<RankThread>(
        RankThread::Options{.rank = rank, .threads = rank + 1},
        [rank] {
          for (int i = 0; i < 20; ++i) {
            EXPECT_EQ(at::get_num_threads(), rank + 1);
            std::this_thread::sleep_for(1ms);
          }
        },
        [](std::exception_ptr error) { EXPECT_EQ(error, nullptr); }));
  }
  for (auto& rank : ranks) EXPECT_TRUE(rank->join(kLong));
  EXPECT_EQ(threadsOfANewThread(), before);
}

TEST(RankThread, HandsOnWhatTheBodyThrew) {
  std::promise<std::exception_ptr> thrown;
  RankThread rank(
      {}, [] { throw std::runtime_error("the step failed"); },
      [&](std::exception_ptr error) { thrown.set_value(error); });
  EXPECT_TRUE(rank.join(kLong));
  try {
    std::rethrow_exception(thrown.get_future().get());
    ADD_FAILURE() << "no error";
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "the step failed");
  }
}

TEST(RankThread, JoinHasADeadlineAndAThreadMayBeLeft) {
  auto release = std::make_shared<std::promise<void>>();
  auto ended = std::make_shared<std::promise<void>>();
  auto done = ended->get_future();
  {
    RankThread rank(
        {}, [wait = release->get_future().share()] { wait.get(); },
        [ended](std::exception_ptr) { ended->set_value(); });
    EXPECT_FALSE(rank.join(20ms));
  }
  release->set_value();
  EXPECT_EQ(done.wait_for(kLong), std::future_status::ready);
}

class FakeCgroup : public testing::Test {
 protected:
  FakeCgroup() {
    root_ = std::filesystem::path(testing::TempDir()) / ("tl-cgroup-" + std::to_string(getpid()));
    std::filesystem::remove_all(root_);
  }
  ~FakeCgroup() override { std::filesystem::remove_all(root_); }

  void write(const std::string& path, const std::string& text) {
    std::filesystem::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }
  double limit(const std::string& cgroups) { return detail::cgroupCoreLimit(cgroups, root_.string()); }

 private:
  std::filesystem::path root_;
};

TEST_F(FakeCgroup, VersionTwoTakesTheStrictestLevel) {
  EXPECT_EQ(limit("0::/a/b\n"), 0);
  write("a/b/cpu.max", "max 100000\n");
  EXPECT_EQ(limit("0::/a/b\n"), 0);
  write("a/cpu.max", "250000 100000\n");
  EXPECT_EQ(limit("0::/a/b\n"), 2.5);
  write("a/b/cpu.max", "150000 100000\n");
  EXPECT_EQ(limit("0::/a/b\n"), 1.5);
  write("cpu.max", "50000 100000\n");  // what a container sees as its root
  EXPECT_EQ(limit("0::/\n"), 0.5);
  EXPECT_EQ(limit("0::/not/mounted\n"), 0.5);
}

TEST_F(FakeCgroup, VersionOneReadsTheCpuController) {
  write("cpu/docker/x/cpu.cfs_quota_us", "400000\n");
  write("cpu/docker/x/cpu.cfs_period_us", "100000\n");
  write("cpu/cpu.cfs_quota_us", "-1\n");
  write("cpu/cpu.cfs_period_us", "100000\n");
  EXPECT_EQ(limit("5:cpuacct,cpu:/docker/x\n1:memory:/y\n0::/\n"), 4);
  EXPECT_EQ(limit("5:cpuset:/docker/x\n"), 0);
  EXPECT_EQ(limit("garbage\n\n7:cpu:/\n"), 0);
}

TEST(Cores, ParsesOmpNumThreads) {
  EXPECT_EQ(detail::parseThreadCount(nullptr), 0);
  EXPECT_EQ(detail::parseThreadCount(""), 0);
  EXPECT_EQ(detail::parseThreadCount("abc"), 0);
  EXPECT_EQ(detail::parseThreadCount("0"), 0);
  EXPECT_EQ(detail::parseThreadCount("-2"), 0);
  EXPECT_EQ(detail::parseThreadCount("4x"), 0);
  EXPECT_EQ(detail::parseThreadCount("4"), 4);
  EXPECT_EQ(detail::parseThreadCount("4,2"), 4);
}

TEST(Cores, RanksShareThem) {
  EXPECT_GE(availableCores(), 1);
  EXPECT_LE(availableCores(), static_cast<int>(std::thread::hardware_concurrency()));
  if (std::getenv("OMP_NUM_THREADS") != nullptr) GTEST_SKIP() << "OMP_NUM_THREADS is set";
  EXPECT_EQ(threadsPerRank(1), availableCores());
  EXPECT_EQ(threadsPerRank(10'000), 1);
}

TEST(Cores, WhatTheUserAskedForComesFirst) {
  setThreadsPerRank(3);
  EXPECT_EQ(threadsPerRank(10'000), 3);
  setThreadsPerRank(0);
}

}  // namespace
}  // namespace torchlane
