// Running jobs by number: how a worker, which is handed nothing but numbers, finds the job that it joins.
// Thread: any.
#pragma once

#include <cstdint>
#include <memory>

namespace torchlane {

class RankedRun;

// The number of a job, different for every job of the process. The registry does not keep jobs alive.
int64_t registerJob(const std::shared_ptr<RankedRun>& job);
// Null for a job that is gone.
std::shared_ptr<RankedRun> findJob(int64_t number);

}  // namespace torchlane
