// The CPU memory of tensors: libtorch's allocator for most threads, free lists by exact size for rank
// threads, which ask for the same sizes in every step. Without them glibc hands freed memory back to the
// kernel and each step page-faults it in again (up to a third of a step).
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace torchlane {

// Makes every CPU tensor from now on come from this allocator. Idempotent. Thread: any, but before rank
// threads run.
void installCpuAllocator();

// What the tensors of one rank thread use. Written by that thread alone, read by any.
struct CpuMemoryCounters {
  std::atomic<int64_t> liveBytes{
      0};  // allocated less freed by this thread: negative if it frees others' tensors
  std::atomic<int64_t> peakLiveBytes{0};
  std::atomic<int64_t> cachedBytes{0};  // kept free
};

// While it lives, memory that this thread's tensors give back is kept for its next allocations of the same
// size, whichever thread allocated it; at the scope's end it goes back to the system. Tensors may outlive the
// scope. Thread: the one that made it. A scope inside another one only shares it. What is kept never exceeds
// max(`minimumBytes`, the most that was live at once): the sizes not asked for longest are given up first, so
// that ever changing shapes cannot grow the cache without bound.
class CpuCacheScope {
 public:
  static constexpr size_t kMinimumBytes = size_t{64} << 20;

  explicit CpuCacheScope(size_t minimumBytes = kMinimumBytes);
  ~CpuCacheScope();
  CpuCacheScope(const CpuCacheScope&) = delete;
  CpuCacheScope& operator=(const CpuCacheScope&) = delete;

  // Thread: the scope's. The counters may be kept and read by any thread, also after the scope's end.
  std::shared_ptr<const CpuMemoryCounters> counters() const;

 private:
  bool isOuter_;
};

// While it lives, memory allocated by this thread arrives filled with 0xFF (NaN in every floating dtype), so
// that reading it before writing shows. Thread: the one that made it. Scopes nest. Needs the allocator
// installed.
class ScopedPoison {
 public:
  ScopedPoison();
  ~ScopedPoison();
  ScopedPoison(const ScopedPoison&) = delete;
  ScopedPoison& operator=(const ScopedPoison&) = delete;
};

}  // namespace torchlane
