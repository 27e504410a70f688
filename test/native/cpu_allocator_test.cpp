// The caching CPU allocator: reuse on rank threads, frees across threads, bounds, poison, figures.
#include "core/runtime/cpu_allocator.h"

#include <ATen/ATen.h>
#include <c10/core/CPUAllocator.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <thread>

namespace torchlane {
namespace {

class CpuAllocator : public testing::Test {
 protected:
  void SetUp() override { installCpuAllocator(); }
};

int64_t live(const CpuCacheScope& scope) {
  return scope.counters()->liveBytes;
}
int64_t cached(const CpuCacheScope& scope) {
  return scope.counters()->cachedBytes;
}

at::Tensor bytes(int64_t size) {
  return at::empty({size}, at::kByte);
}

TEST_F(CpuAllocator, AlignsLikeLibtorchAndRoundsSizes) {
  const CpuCacheScope scope;
  for (const int64_t size : {1, 3, 64, 65, 1000, 100'000, 5'000'000}) {
    const at::Tensor tensor = bytes(size);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(tensor.data_ptr()) % 64, 0u) << size;
    EXPECT_EQ(live(scope), (size + 63) / 64 * 64);
    std::memset(tensor.data_ptr(), 1, static_cast<size_t>(size));
  }
  EXPECT_EQ(live(scope), 0);
  const at::Tensor empty = bytes(0);
  EXPECT_EQ(empty.data_ptr(), nullptr);
}

TEST_F(CpuAllocator, SameSizeComesBackInTheScopeOnly) {
  {
    const CpuCacheScope scope;
    const void* first = bytes(1000).data_ptr();
    EXPECT_EQ(bytes(1000).data_ptr(), first);
    EXPECT_EQ(cached(scope), 1024);
    const at::Tensor other = bytes(2000);
    EXPECT_NE(other.data_ptr(), first);
    {
      const CpuCacheScope inner;  // shares the outer one
      EXPECT_EQ(bytes(1000).data_ptr(), first);
    }
    EXPECT_EQ(cached(scope), 1024);
    EXPECT_EQ(scope.counters()->peakLiveBytes, 1024 + 2048);
  }
  std::shared_ptr<const CpuMemoryCounters> counters;
  {
    const CpuCacheScope scope;
    counters = scope.counters();
    bytes(1000);
    EXPECT_EQ(counters->cachedBytes, 1024);
  }
  EXPECT_EQ(counters->cachedBytes, 0);  // emptied
}

TEST_F(CpuAllocator, TensorsOutliveTheScopeAndTheThread) {
  std::vector<at::Tensor> kept;
  std::thread rank([&] {
    const CpuCacheScope scope;
    for (int i = 0; i < 100; ++i) {
      at::Tensor tensor = at::full({1000}, i);
      if (i % 10 == 0) kept.push_back(tensor);
    }
  });
  rank.join();
  for (size_t i = 0; i < kept.size(); ++i)
    EXPECT_TRUE(kept[i].eq(static_cast<int64_t>(i) * 10).all().item<bool>());
}

TEST_F(CpuAllocator, AForeignBlockStaysWithTheThreadThatFreesIt) {
  at::Tensor foreign = bytes(3000);
  std::thread rank([&] {
    const CpuCacheScope scope;
    const void* data = foreign.data_ptr();
    foreign.reset();
    EXPECT_EQ(live(scope), -3008);
    EXPECT_EQ(cached(scope), 3008);
    EXPECT_EQ(bytes(3000).data_ptr(), data);
  });
  rank.join();
}

// Threads with and without a cache hand tensors to each other and free them anywhere.
TEST_F(CpuAllocator, FreesAcrossThreads) {
  constexpr int kThreads = 4;
  std::mutex mutex;
  std::vector<at::Tensor> pool;
  std::vector<std::thread> threads;
  for (int index = 0; index < kThreads; ++index) {
    threads.emplace_back([&, index] {
      std::optional<CpuCacheScope> scope;
      if (index != 0) scope.emplace();
      std::mt19937 random(static_cast<unsigned>(index));
      for (int i = 0; i < 2000; ++i) {
        const int64_t size = 64 * (1 + random() % 20);
        at::Tensor tensor = bytes(size);
        std::memset(tensor.data_ptr(), index, static_cast<size_t>(size));
        at::Tensor dropped;
        const std::lock_guard lock(mutex);
        if (pool.size() < 50) {
          pool.push_back(std::move(tensor));
        } else {
          dropped = std::exchange(pool[random() % pool.size()], std::move(tensor));
        }
      }
    });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& tensor : pool) {
    const auto* data = tensor.const_data_ptr<uint8_t>();
    for (int64_t i = 1; i < tensor.numel(); ++i) ASSERT_EQ(data[i], data[0]);
  }
}

TEST_F(CpuAllocator, ChangingShapesStayWithinTheBound) {
  constexpr size_t kMinimumBytes = 1 << 20;
  const CpuCacheScope scope(kMinimumBytes);
  const at::Tensor held = bytes(3 << 20);
  int64_t most = 0;
  for (int64_t i = 0; i < 20'000; ++i) {
    bytes(64 * (1 + i * 7919 % 5000));
    most = std::max(most, cached(scope));
  }
  EXPECT_LE(most, scope.counters()->peakLiveBytes);
  EXPECT_GT(most, 2 << 20);  // it does cache
}

TEST_F(CpuAllocator, WhatIsUsedStaysWhenOldSizesGo) {
  const CpuCacheScope scope(1 << 20);
  const void* used = bytes(4096).data_ptr();
  for (int64_t i = 0; i < 3000; ++i) {
    bytes(64 * (100 + i));
    ASSERT_EQ(bytes(4096).data_ptr(), used) << i;
  }
}

TEST_F(CpuAllocator, FailsWithLibtorchsWords) {
  const CpuCacheScope scope;
  bytes(1000);
  EXPECT_THROW(bytes(int64_t{1} << 60), c10::Error);
  EXPECT_THROW(c10::GetCPUAllocator()->allocate(static_cast<size_t>(-1)), c10::Error);
  EXPECT_THROW(c10::GetCPUAllocator()->allocate((size_t{1} << 63) - 1), c10::Error);
  EXPECT_EQ(live(scope), 0);
}

TEST_F(CpuAllocator, RawAllocationsAndResizing) {
  const CpuCacheScope scope;
  void* raw = c10::GetCPUAllocator()->raw_allocate(100);
  std::memset(raw, 0, 100);
  c10::GetCPUAllocator()->raw_deallocate(raw);
  at::Tensor tensor = at::ones({10});
  tensor.resize_({10'000});
  EXPECT_TRUE(tensor.slice(0, 0, 10).eq(1).all().item<bool>());
  tensor.reset();
  EXPECT_EQ(live(scope), 0);
}

TEST_F(CpuAllocator, PoisonedMemoryIsNaN) {
  for (const bool hasCache : {false, true}) {
    std::optional<CpuCacheScope> cache;
    if (hasCache) cache.emplace();
    for (int i = 0; i < 2; ++i) {  // fresh and reused
      const ScopedPoison outer;
      const ScopedPoison inner;
      for (const auto dtype : {at::kFloat, at::kDouble, at::kHalf, at::kBFloat16}) {
        EXPECT_TRUE(at::empty({333}, dtype).isnan().all().item<bool>());
      }
      EXPECT_TRUE(at::empty({333}, at::kLong).eq(-1).all().item<bool>());
      EXPECT_TRUE(at::zeros({333}).eq(0).all().item<bool>());
    }
    at::Tensor clean = at::zeros({500});
    clean.reset();
    if (!hasCache) continue;
    EXPECT_TRUE(at::empty({500}).eq(0).all().item<bool>());  // nothing fills it any more
  }
}

}  // namespace
}  // namespace torchlane
