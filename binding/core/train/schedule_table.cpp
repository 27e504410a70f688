#include "core/train/schedule_table.h"

#include <algorithm>
#include <utility>

#include "core/base/check.h"

namespace torchlane {

ScheduleTable::ScheduleTable(const ScheduleSpec& spec, size_t groups, int worldSize,
                             std::function<void(bool isWaiting)> onWanted)
    : isPerEpoch_(spec.isPerEpoch),
      groups_(groups),
      numbers_(spec.hasMomentum ? 2 : 1),
      worldSize_(worldSize),
      onWanted_(std::move(onWanted)),
      held_(worldSize),
      wanted_(-1),
      awaited_(-1) {
  appendLocked(spec.rows);
}

void ScheduleTable::appendLocked(const std::vector<double>& rows) {
  const size_t width = groups_ * numbers_;
  TORCHLANE_CHECK(rows.size() % width == 0, rows.size(), " numbers in rows of ", width);
  if (rows.empty()) return;
  auto chunk = std::make_shared<Chunk>();
  chunk->begin = rows_;
  chunk->end = rows_ += static_cast<int64_t>(rows.size() / width);
  for (size_t i = 0; i < rows.size(); i += numbers_) {
    Scheduled& value = chunk->values.emplace_back(Scheduled{rows[i]});
    if (numbers_ == 2) value.momentum = rows[i + 1];
  }
  chunks_.push_back(std::move(chunk));
}

void ScheduleTable::append(const std::vector<double>& rows) {
  {
    std::lock_guard lock(mutex_);
    if (isClosed_) return;
    appendLocked(rows);
  }
  changed_.notify_all();
}

void ScheduleTable::close() noexcept {
  {
    std::lock_guard lock(mutex_);
    isClosed_ = true;
  }
  changed_.notify_all();
}

ScheduleTable::Chunks::iterator ScheduleTable::findLocked(int64_t index) {
  return std::find_if(chunks_.begin(), chunks_.end(),
                      [&](const auto& chunk) { return chunk->begin <= index && index < chunk->end; });
}

const Scheduled* ScheduleTable::row(int rank, int64_t index) {
  auto& held = held_[rank];
  if (!held || index >= held->end) held = take(index);
  return held ? &held->values[(index - held->begin) * groups_] : nullptr;
}

std::shared_ptr<const ScheduleTable::Chunk> ScheduleTable::take(int64_t index) {
  std::unique_lock lock(mutex_);
  auto found = findLocked(index);
  if (found == chunks_.end()) {
    if (isClosed_) return nullptr;
    if (awaited_ < rows_) {
      awaited_ = wanted_ = rows_;
      lock.unlock();
      onWanted_(/*isWaiting=*/true);
      lock.lock();
    }
    changed_.wait(lock, [&] { return isClosed_ || (found = findLocked(index)) != chunks_.end(); });
    // What was appended before the end is there for all ranks.
    if (found == chunks_.end()) return nullptr;
  }
  const std::shared_ptr<const Chunk> chunk = *found;
  // All ranks pass every chunk: the last one to take it leaves nothing behind.
  if (++(*found)->taken == worldSize_) chunks_.erase(found);
  if (chunk->end == rows_ && wanted_ < rows_ && !isClosed_) {
    wanted_ = rows_;
    lock.unlock();
    onWanted_(/*isWaiting=*/false);
  }
  return chunk;
}

}  // namespace torchlane
