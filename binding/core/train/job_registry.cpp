// See job_registry.h.
#include "core/train/job_registry.h"

#include "core/runtime/process_state.h"

namespace torchlane {

int64_t registerJob(const std::shared_ptr<RankedRun>& job) {
  ProcessState::Jobs& jobs = processState().jobs;
  std::lock_guard lock(jobs.mutex);
  std::erase_if(jobs.byNumber, [](const auto& entry) { return entry.second.expired(); });
  jobs.byNumber[++jobs.last] = job;
  return jobs.last;
}

std::shared_ptr<RankedRun> findJob(int64_t number) {
  ProcessState::Jobs& jobs = processState().jobs;
  std::lock_guard lock(jobs.mutex);
  const auto found = jobs.byNumber.find(number);
  return found == jobs.byNumber.end() ? nullptr : found->second.lock();
}

}  // namespace torchlane
