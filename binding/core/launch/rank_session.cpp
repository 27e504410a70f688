// See rank_session.h.
#include "core/launch/rank_session.h"

#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GeneratorImpl.h>

#include <algorithm>

#include "core/base/check.h"
#include "core/runtime/rank_thread.h"
#include "core/tensor/random_ops.h"

namespace torchlane {
namespace {

thread_local RankSession* currentSession = nullptr;

}  // namespace

RankSession* RankSession::current() noexcept {
  return currentSession;
}

RankSession::RankSession(std::shared_ptr<Launch> launch, int rank) : launch_(std::move(launch)), rank_(rank) {
  TORCHLANE_CHECK(currentSession == nullptr && rank >= 0 && rank < worldSize(), "rank ", rank);
  try {
    const LaunchSpec& spec = launch_->spec();
    setThreadsOfThisThread(spec.threadsPerRank);
    // As a process of its own has it: seeded by chance until manualSeed().
    setThreadGenerator(at::detail::createCPUGenerator(c10::detail::getNonDeterministicRandom()));
    cache_ = std::make_unique<CpuCacheScope>();
    backend_ = spec.accelerator->makeBackend(spec.deviceIndexes[static_cast<size_t>(rank)]);
    scope_ = backend_->enter();
    launch_->meet(rank_);
    std::vector<int> all(static_cast<size_t>(worldSize()));
    for (int r = 0; r < worldSize(); ++r) all[static_cast<size_t>(r)] = r;
    groups_[kWorld] = join(launch_->group(kWorld, all));
  } catch (...) {
    launch_->fail(rank_);
    setThreadGenerator({});
    throw;
  }
  currentSession = this;
}

RankSession::~RankSession() {
  currentSession = nullptr;
  if (!hasLeft_) launch_->fail(rank_);
  groups_.clear();
  setThreadGenerator({});
}

void RankSession::leave() {
  for (auto& [number, group] : groups_) group->leave();
  groups_.clear();
  backend_->synchronize();
  hasLeft_ = true;
}

void RankSession::manualSeed(uint64_t seed) {
  const auto reseed = [&](at::Generator generator) {
    const std::lock_guard lock(generator.mutex());
    generator.set_current_seed(seed);
  };
  reseed(threadGenerator());
  // Other devices' generators are their ranks' affair.
  if (!device().is_cpu()) reseed(defaultGenerator(device()));
}

std::unique_ptr<ProcessGroup> RankSession::join(const Launch::Group& group) {
  const auto found = std::find(group.ranks.begin(), group.ranks.end(), rank_);
  const auto place = static_cast<int>(found - group.ranks.begin());
  auto host = group.host->join(place, *backend_);
  auto device = group.device ? group.device->join(place, *backend_) : nullptr;
  return std::make_unique<ProcessGroup>(std::move(host), std::move(device), group.ledger, this->device(),
                                        group.options);
}

int64_t RankSession::newGroup(const std::vector<int>& ranks) {
  const int64_t number = ++lastGroup_;
  const Launch::Group& shared = launch_->group(number, ranks);
  try {
    group(kWorld).monitoredBarrier(std::nullopt);
  } catch (const Error& error) {
    if (error.code() == Code::ERR_COLLECTIVE_ABORTED) launch_->requireSameGroups();
    throw;
  }
  if (std::find(ranks.begin(), ranks.end(), rank_) == ranks.end()) return kNotMember;
  groups_[number] = join(shared);
  return number;
}

std::shared_ptr<ProcessGroup> RankSession::sharedGroup(int64_t number) {
  const auto found = groups_.find(number);
  if (found == groups_.end())
    throw Error(Code::ERR_ARGUMENT, "expected a process group, received one that was destroyed");
  return found->second;
}

void RankSession::destroyGroup(int64_t number) {
  const auto destroyed = sharedGroup(number);
  groups_.erase(number);
  destroyed->leave();
}

}  // namespace torchlane
