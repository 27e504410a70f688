// Where the threads of a group wait for each other, with a deadline and an abort: the base of
// LocalCommunicator and of every meeting of ranks outside collectives. Linux only (futex). Knows nothing of
// tensors or errors.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace torchlane {

// Note [All leave or none]
// Whether a round of the barrier is complete and whether the barrier has failed are one atomic word: the last
// arrival completes the round only if nothing has failed, and once it has failed no round completes. So of
// one round either every thread returns kComplete, even if abort() came before some of them woke up, or none
// does.
class HostBarrier {
 public:
  enum class Outcome : uint8_t { kComplete, kAborted, kTimedOut, kLeft };

  // `maySpin`: wait actively for up to 20 µs before sleeping. Only sensible while every thread that could be
  // waited for has a core of its own. `isInterrupted`: asked every 100 ms by a thread that sleeps; once it
  // says true to one, the barrier fails as by abort().
  HostBarrier(int participants, bool maySpin, bool (*isInterrupted)() = nullptr);

  // Thread: participant `index` (0 ≤ index < participants), each from one thread at a time. Returns when all
  // are here, or when the barrier has failed. `timeout`: nullopt waits for as long as it takes. A failure
  // stays: every later call returns it at once. What a thread wrote before it arrived is visible to all after
  // kComplete.
  Outcome arriveAndWait(int index, std::optional<std::chrono::milliseconds> timeout);

  // Thread: any. Fails the barrier with kAborted unless it has failed already.
  void abort() noexcept;

  // Thread: participant `index`, instead of any further `arriveAndWait`. Rounds that it has arrived in
  // complete as ever; none after them can, so the barrier fails with kLeft unless it has failed already.
  void leave(int index) noexcept;

  // kComplete as long as nothing has failed. Thread: any.
  Outcome state() const noexcept;

  // Who had not arrived in the round that failed. Thread: any, after a failure.
  std::vector<int> missing() const;

  // The first one that has left; -1: nobody has. Thread: any.
  int firstToLeave() const noexcept { return firstToLeave_.load(std::memory_order_acquire); }

 private:
  struct alignas(64) Mark {
    std::atomic<uint64_t> rounds{0};
  };

  Outcome wait(uint32_t generation, std::optional<std::chrono::milliseconds> timeout);
  bool fail(uint32_t cause, uint32_t generation) noexcept;

  // Bits: count of arrivals, 'somebody sleeps', generation, cause of failure (see the .cpp).
  alignas(64) std::atomic<uint32_t> word_{0};
  const int participants_;
  const bool maySpin_;
  bool (*const isInterrupted_)();
  std::atomic<int> firstToLeave_{-1};
  std::vector<Mark> marks_;  // rounds in which each participant has arrived; for `missing` alone
};

}  // namespace torchlane
