// The one agreement on where a run ends: which step may still begin. Lock-free, one word; knows nothing of
// ranks, errors or collectives.
#pragma once

#include <atomic>
#include <cstdint>

namespace torchlane {

// Note [Same whole step]
// A rank asks the gate before each step. Until a stop is requested, asking raises the highest step begun;
// afterwards a step may begin only if some rank has begun it already. Since both facts live in one atomic
// word, every rank ends after exactly the same step, also where hosts run ahead of their devices by several
// steps, and no rank waits in a collective for one that has left.
class StepGate {
 public:
  // May step `step` (counted from 1, asked in order) begin? Thread: rank, all of them at once.
  bool enter(int64_t step) noexcept {
    const auto wanted = static_cast<uint64_t>(step);
    uint64_t word = word_.load(std::memory_order_relaxed);
    while ((word & ~kStop) < wanted) {
      if (word & kStop) return false;
      if (word_.compare_exchange_weak(word, wanted, std::memory_order_relaxed)) return true;
    }
    return true;
  }

  // No step begins that no rank has begun. Thread: any. Idempotent.
  void requestStop() noexcept { word_.fetch_or(kStop, std::memory_order_relaxed); }

  bool stopRequested() const noexcept { return word_.load(std::memory_order_relaxed) & kStop; }
  int64_t highestStep() const noexcept {
    return static_cast<int64_t>(word_.load(std::memory_order_relaxed) & ~kStop);
  }

 private:
  static constexpr uint64_t kStop = uint64_t{1} << 63;
  std::atomic<uint64_t> word_{0};
};

}  // namespace torchlane
