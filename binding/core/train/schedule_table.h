// Learning rates ahead of the steps that use them: the main thread appends rows, ranks read theirs. Knows no
// scheduler, no deadline and no event.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "core/train/optimizer/optimizer.h"

namespace torchlane {

// What a job is told of its schedule.
struct ScheduleSpec {
  bool isPerEpoch = false;   // a row is for an epoch, not for a step
  bool hasMomentum = false;  // each group has two numbers a row, not one
  // The first row and the rows that are known so far: groups × numbers each.
  std::vector<double> rows;
};

// Note [A schedule costs nothing]
// Rows come in chunks. A rank takes a chunk under the lock, once in thousands of steps, and reads it without.
// With the first rank that takes a chunk the next one is wanted, so that the main thread has as long as a
// chunk lasts; only where it does not come in time, or needs what the ranks do first (a plateau's loss), a
// rank waits for it.
class ScheduleTable {
 public:
  // `groups`: of the optimizer. `onWanted(isWaiting)` is called on a rank's thread, without the lock: once
  // when the rows after the last chunk are wanted, and once more when a rank waits for them.
  ScheduleTable(const ScheduleSpec& spec, size_t groups, int worldSize,
                std::function<void(bool isWaiting)> onWanted);

  bool isPerEpoch() const noexcept { return isPerEpoch_; }

  // The numbers of row `index`, one entry per group, until the next call of the rank. The same row or later
  // ones each time. Null where the run ends instead: for all ranks that come for this row, or for none.
  // Waits. Thread: rank.
  const Scheduled* row(int rank, int64_t index);

  // More rows; ignored after `close`. Thread: main.
  void append(const std::vector<double>& rows);
  // No rows come any more: whoever waits for one leaves. Thread: any. Idempotent.
  void close() noexcept;

 private:
  struct Chunk {
    int64_t begin = 0;  // index of its first row
    int64_t end = 0;
    std::vector<Scheduled> values;  // rows × groups
    int taken = 0;                  // ranks that hold it or had it
  };
  using Chunks = std::vector<std::shared_ptr<Chunk>>;

  void appendLocked(const std::vector<double>& rows);
  Chunks::iterator findLocked(int64_t index);
  std::shared_ptr<const Chunk> take(int64_t index);

  const bool isPerEpoch_;
  const size_t groups_;
  const size_t numbers_;
  const int worldSize_;
  const std::function<void(bool)> onWanted_;

  std::vector<std::shared_ptr<const Chunk>> held_;  // per rank, its own thread's

  std::mutex mutex_;
  std::condition_variable changed_;
  Chunks chunks_;
  int64_t rows_ = 0;     // appended so far
  int64_t wanted_ = 0;   // rows beyond which more have been asked for
  int64_t awaited_ = 0;  // rows beyond which somebody waits
  bool isClosed_ = false;
};

}  // namespace torchlane
