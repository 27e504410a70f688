#include "core/train/program_desk.h"

#include <utility>

#include "core/base/check.h"

namespace torchlane {

bool ProgramDesk::open(int64_t step, const std::vector<WantedProgram>& wanted, bool isCancelled) {
  std::lock_guard lock(mutex_);
  if (step_ == step) return false;
  step_ = step;
  fate_ = isCancelled ? Fate::kCancelled : Fate::kOpen;
  wanted_ = wanted;
  programs_.clear();
  return !isCancelled;
}

std::optional<ProgramList> ProgramDesk::wait(int64_t step) {
  std::unique_lock lock(mutex_);
  TORCHLANE_CHECK(step_ == step, "step ", step, " of ", step_);
  decided_.wait(lock, [this] { return fate_ != Fate::kOpen; });
  if (fate_ == Fate::kCancelled) return std::nullopt;
  return programs_;
}

std::optional<std::vector<WantedProgram>> ProgramDesk::take() const {
  std::lock_guard lock(mutex_);
  if (fate_ != Fate::kOpen) return std::nullopt;
  return wanted_;
}

void ProgramDesk::answer(ProgramList programs) {
  std::lock_guard lock(mutex_);
  if (fate_ != Fate::kOpen) return;
  TORCHLANE_CHECK(programs.size() == wanted_.size(), programs.size(), " Programs of ", wanted_.size());
  programs_ = std::move(programs);
  fate_ = Fate::kAnswered;
  decided_.notify_all();
}

void ProgramDesk::cancel() {
  std::lock_guard lock(mutex_);
  if (fate_ != Fate::kOpen) return;
  fate_ = Fate::kCancelled;
  decided_.notify_all();
}

}  // namespace torchlane
