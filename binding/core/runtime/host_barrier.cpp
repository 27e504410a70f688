// HostBarrier: one 32-bit word that is arrival counter, round number, failure and futex at once.
#include "core/runtime/host_barrier.h"

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <climits>
#include <ctime>

#include "core/base/check.h"

namespace torchlane {
namespace {

// The word, from the low end: 10 bits arrivals of this round, 1 bit 'somebody sleeps in futex', 19 bits
// generation (the round's number, modulo 2^19: no thread can lag behind by more than one), 2 bits cause of
// failure (both of them: somebody has left).
constexpr uint32_t kCountMask = (1u << 10) - 1;
constexpr uint32_t kSleepers = 1u << 10;
constexpr uint32_t kGenerationStep = 1u << 11;
constexpr uint32_t kGenerationMask = ((1u << 19) - 1) << 11;
constexpr uint32_t kAbortedCause = 1u << 30;
constexpr uint32_t kTimedOutCause = 1u << 31;
constexpr uint32_t kLeftCause = kAbortedCause | kTimedOutCause;
constexpr uint32_t kCauseMask = kLeftCause;

constexpr std::chrono::microseconds kSpinTime{20};
constexpr std::chrono::milliseconds kInterruptionPeriod{100};

using Clock = std::chrono::steady_clock;
static_assert(std::atomic<uint32_t>::is_always_lock_free && sizeof(std::atomic<uint32_t>) == 4);

HostBarrier::Outcome outcomeOf(uint32_t cause) {
  switch (cause) {
    case kAbortedCause:
      return HostBarrier::Outcome::kAborted;
    case kTimedOutCause:
      return HostBarrier::Outcome::kTimedOut;
    case kLeftCause:
      return HostBarrier::Outcome::kLeft;
    default:
      return HostBarrier::Outcome::kComplete;
  }
}

void sleepWhile(std::atomic<uint32_t>& word, uint32_t value, std::optional<std::chrono::nanoseconds> atMost) {
  timespec time{};
  if (atMost) {
    time.tv_sec = static_cast<time_t>(atMost->count() / 1'000'000'000);
    time.tv_nsec = static_cast<long>(atMost->count() % 1'000'000'000);
  }
  // Early returns (EAGAIN, EINTR, ETIMEDOUT) need no look: the caller reads the word and the clock again.
  syscall(SYS_futex, reinterpret_cast<uint32_t*>(&word), FUTEX_WAIT_PRIVATE, value, atMost ? &time : nullptr);
}

void wakeAll(std::atomic<uint32_t>& word) noexcept {
  syscall(SYS_futex, reinterpret_cast<uint32_t*>(&word), FUTEX_WAKE_PRIVATE, INT_MAX);
}

inline void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

}  // namespace

HostBarrier::HostBarrier(int participants, bool maySpin, bool (*isInterrupted)())
    : participants_(participants),
      maySpin_(maySpin),
      isInterrupted_(isInterrupted),
      marks_(static_cast<size_t>(participants)) {
  TORCHLANE_CHECK(participants >= 1 && participants <= static_cast<int>(kCountMask), participants,
                  " participants");
}

HostBarrier::Outcome HostBarrier::arriveAndWait(int index, std::optional<std::chrono::milliseconds> timeout) {
  uint32_t word = word_.load(std::memory_order_relaxed);
  uint32_t generation;
  bool isLast;
  uint32_t next;
  do {
    if (word & kCauseMask) return outcomeOf(word & kCauseMask);
    generation = word & kGenerationMask;
    isLast = static_cast<int>(word & kCountMask) + 1 == participants_;
    next = isLast ? (generation + kGenerationStep) & kGenerationMask : word + 1;
  } while (!word_.compare_exchange_weak(word, next, std::memory_order_acq_rel, std::memory_order_relaxed));
  auto& mark = marks_[static_cast<size_t>(index)].rounds;
  mark.store(mark.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  if (isLast) {
    if (word & kSleepers) wakeAll(word_);
    return Outcome::kComplete;
  }
  return wait(generation, timeout);
}

HostBarrier::Outcome HostBarrier::wait(uint32_t generation,
                                       std::optional<std::chrono::milliseconds> timeout) {
  // Completion first, then failure. See Note [All leave or none].
  const auto left = [&](uint32_t word) {
    return (word & kGenerationMask) != generation || (word & kCauseMask);
  };
  const auto result = [&](uint32_t word) {
    return (word & kGenerationMask) != generation ? Outcome::kComplete : outcomeOf(word & kCauseMask);
  };
  uint32_t word = word_.load(std::memory_order_acquire);
  if (left(word)) return result(word);
  const auto start = Clock::now();
  if (maySpin_) {
    do {
      for (int i = 0; i < 16; ++i) {  // between two looks at the clock, which costs as much as a few pauses
        relax();
        word = word_.load(std::memory_order_acquire);
        if (left(word)) return result(word);
      }
    } while (Clock::now() - start < kSpinTime);
  }
  auto nextQuestion = start + kInterruptionPeriod;
  while (true) {
    std::optional<std::chrono::nanoseconds> remaining;
    if (timeout) {
      remaining = *timeout - (Clock::now() - start);
      if (remaining->count() <= 0 && fail(kTimedOutCause, generation)) return Outcome::kTimedOut;
    }
    word = word_.load(std::memory_order_acquire);
    if (left(word)) return result(word);
    if (!(word & kSleepers) && !word_.compare_exchange_weak(word, word | kSleepers, std::memory_order_relaxed,
                                                            std::memory_order_relaxed)) {
      continue;
    }
    if (isInterrupted_ == nullptr) {
      sleepWhile(word_, word | kSleepers, remaining);
      continue;
    }
    constexpr std::chrono::nanoseconds period = kInterruptionPeriod;
    sleepWhile(word_, word | kSleepers, std::min(remaining.value_or(period), period));
    if (const auto now = Clock::now(); now >= nextQuestion) {
      nextQuestion = now + kInterruptionPeriod;
      if (isInterrupted_()) abort();
    }
  }
}

// Fails the barrier if it has not failed yet and, for a timeout, its round is still `generation`.
bool HostBarrier::fail(uint32_t cause, uint32_t generation) noexcept {
  uint32_t word = word_.load(std::memory_order_relaxed);
  do {
    if (word & kCauseMask) return false;
    if (cause == kTimedOutCause && (word & kGenerationMask) != generation) return false;
  } while (
      !word_.compare_exchange_weak(word, word | cause, std::memory_order_acq_rel, std::memory_order_relaxed));
  wakeAll(word_);
  return true;
}

void HostBarrier::abort() noexcept {
  fail(kAbortedCause, 0);
}

void HostBarrier::leave(int index) noexcept {
  int nobody = -1;
  firstToLeave_.compare_exchange_strong(nobody, index, std::memory_order_acq_rel);
  fail(kLeftCause, 0);
}

HostBarrier::Outcome HostBarrier::state() const noexcept {
  return outcomeOf(word_.load(std::memory_order_acquire) & kCauseMask);
}

std::vector<int> HostBarrier::missing() const {
  // Marks of complete rounds are equal; who has arrived in the failed one is one ahead.
  uint64_t most = 0;
  for (const auto& mark : marks_) most = std::max(most, mark.rounds.load(std::memory_order_relaxed));
  std::vector<int> result;
  for (size_t i = 0; i < marks_.size(); ++i) {
    if (marks_[i].rounds.load(std::memory_order_relaxed) != most) result.push_back(static_cast<int>(i));
  }
  return result;
}

}  // namespace torchlane
