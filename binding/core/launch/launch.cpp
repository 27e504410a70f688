// See launch.h.
#include "core/launch/launch.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "core/accelerators/cpu_backend.h"
#include "core/base/check.h"
#include "core/runtime/process_state.h"

namespace torchlane {
namespace {

Error launchError(Code code, const char* op, int rank, const std::string& what) {
  ErrorContext context;
  context.op = op;
  if (rank >= 0) context.rank = rank;
  return Error(code, what, std::move(context));
}

std::string list(const std::vector<int>& ranks) {
  std::string text = "[";
  for (size_t i = 0; i < ranks.size(); ++i) text += (i == 0 ? "" : ", ") + std::to_string(ranks[i]);
  return text + "]";
}

}  // namespace

Launch::Launch(LaunchSpec spec)
    : spec_(std::move(spec)), meeting_(spec_.worldSize(), /*maySpin=*/false, spec_.isInterrupted) {
  std::vector<int> all(static_cast<size_t>(worldSize()));
  std::iota(all.begin(), all.end(), 0);
  group(0, all);  // NCCL's first call belongs on the thread that may touch the environment
}

void Launch::meet(int rank) {
  switch (meeting_.arriveAndWait(rank, spec_.timeout)) {
    case HostBarrier::Outcome::kComplete:
      return;
    case HostBarrier::Outcome::kAborted:
    case HostBarrier::Outcome::kLeft:
      throw launchError(Code::ERR_COLLECTIVE_ABORTED, "start", rank,
                        "launch() ended before all ranks had started");
    case HostBarrier::Outcome::kTimedOut:
      throw launchError(
          Code::ERR_COLLECTIVE_TIMEOUT, "start", rank,
          detail::concat("expected ", worldSize(), " ranks to start within ", spec_.timeout.count(),
                         " ms, but ", list(meeting_.missing()), " did not come"));
  }
}

const Launch::Group& Launch::group(int64_t number, const std::vector<int>& ranks) {
  requireSameGroups();
  {
    const std::lock_guard lock(mutex_);
    if (isAborted())
      throw launchError(Code::ERR_COLLECTIVE_ABORTED, "newGroup", -1, "newGroup(): the ranks were aborted");
    const auto [found, isNew] = groups_.try_emplace(number);
    Group& group = found->second;
    if (isNew) {
      GroupOptions& options = group.options;
      options.worldSize = static_cast<int>(ranks.size());
      options.timeout = spec_.timeout;
      options.threadsPerRank = spec_.threadsPerRank;
      options.isInterrupted = spec_.isInterrupted;
      group.ranks = ranks;
      group.host = cpuAccelerator().makeGroup(options);
      if (spec_.accelerator->type() != c10::kCPU) {
        group.device = spec_.accelerator->makeGroup(options);
        group.ledger = std::make_shared<CollectiveLedger>(options.worldSize, group.device);
      }
    }
    if (group.ranks == ranks) return group;
    mismatch_ = detail::concat("newGroup() number ", number, ": the ranks differ: one asks for ",
                               list(group.ranks), ", another for ", list(ranks));
  }
  abort();
  throw launchError(Code::ERR_COLLECTIVE_MISMATCH, "newGroup", -1, mismatch_);
}

void Launch::requireSameGroups() {
  const std::lock_guard lock(mutex_);
  if (!mismatch_.empty()) throw launchError(Code::ERR_COLLECTIVE_MISMATCH, "newGroup", -1, mismatch_);
}

bool Launch::fail(int rank) noexcept {
  int none = -1;
  const bool isFirst = firstFailed_.compare_exchange_strong(none, rank);
  abort();
  return isFirst;
}

void Launch::abort() noexcept {
  isAborted_ = true;
  meeting_.abort();
  const std::lock_guard lock(mutex_);
  for (auto& [number, group] : groups_) {
    group.host->abort();
    if (group.device) group.device->abort();
  }
}

int64_t Launch::shareTensor(at::Tensor tensor) {
  const std::lock_guard lock(mutex_);
  tensors_.emplace(++lastTensor_, std::move(tensor));
  return lastTensor_;
}

at::Tensor Launch::sharedTensor(int64_t number, bool isTaken) {
  const std::lock_guard lock(mutex_);
  const auto found = tensors_.find(number);
  TORCHLANE_CHECK(found != tensors_.end(), "no shared tensor ", number);
  at::Tensor tensor = found->second;
  if (isTaken) tensors_.erase(found);
  return tensor;
}

int64_t registerLaunch(const std::shared_ptr<Launch>& launch) {
  auto& launches = processState().launches;
  const std::lock_guard lock(launches.mutex);
  std::erase_if(launches.byNumber, [](const auto& entry) { return entry.second.expired(); });
  launches.byNumber[++launches.last] = launch;
  return launches.last;
}

std::shared_ptr<Launch> findLaunch(int64_t number) {
  auto& launches = processState().launches;
  const std::lock_guard lock(launches.mutex);
  const auto found = launches.byNumber.find(number);
  return found == launches.byNumber.end() ? nullptr : found->second.lock();
}

}  // namespace torchlane
