// See collective_ledger.h.
#include "core/comm/collective_ledger.h"

#include "core/base/check.h"

namespace torchlane {

CollectiveLedger::CollectiveLedger(int worldSize, std::shared_ptr<CommunicatorGroup> group)
    : worldSize_(worldSize),
      group_(std::move(group)),
      sequences_(static_cast<size_t>(worldSize)),
      hasLeft_(static_cast<size_t>(worldSize)) {}

CollectiveCall CollectiveLedger::enter(int rank, CollectiveCall call) {
  requireNone(rank);
  {
    const std::lock_guard lock(mutex_);
    call.sequence = ++sequences_[static_cast<size_t>(rank)];
    const auto [found, isFirst] = entries_.try_emplace(call.sequence, Entry{call, rank, 0});
    Entry& entry = found->second;
    if (!entry.call.matches(call)) {
      failLocked(Code::ERR_COLLECTIVE_MISMATCH, call, mismatchText(rank, call, entry.rank, entry.call));
    } else if (canCompleteLocked(call)) {
      if (++entry.arrived == worldSize_) entries_.erase(found);
      return call;
    }
  }
  group_->abort();
  requireNone(rank);
  return call;
}

void CollectiveLedger::leave(int rank) noexcept {
  {
    const std::lock_guard lock(mutex_);
    hasLeft_[static_cast<size_t>(rank)] = true;
    if (entries_.empty() || canCompleteLocked(entries_.rbegin()->second.call)) return;
  }
  group_->abort();
}

bool CollectiveLedger::canCompleteLocked(const CollectiveCall& call) {
  std::vector<int> missing;
  for (int rank = 0; rank < worldSize_; ++rank) {
    const auto at = static_cast<size_t>(rank);
    if (hasLeft_[at] && sequences_[at] < call.sequence) missing.push_back(rank);
  }
  if (missing.empty()) return true;
  failLocked(Code::ERR_COLLECTIVE_MISMATCH, call, leftText(missing));
  return false;
}

void CollectiveLedger::noteTimeout(int rank, const CollectiveCall& call,
                                   std::chrono::milliseconds timeout) noexcept {
  {
    const std::lock_guard lock(mutex_);
    std::string missing;
    for (size_t other = 0; other < sequences_.size(); ++other) {
      if (sequences_[other] < call.sequence) missing += detail::concat(missing.empty() ? "" : ", ", other);
    }
    failLocked(Code::ERR_COLLECTIVE_TIMEOUT, call,
               detail::concat("it did not complete within ", timeout.count(), " ms on rank ", rank,
                              missing.empty() ? std::string("; all ranks have begun it")
                                              : "; not begun by: rank " + missing));
  }
  group_->abort();
}

void CollectiveLedger::failLocked(Code code, const CollectiveCall& call, std::string what) {
  if (!failure_) failure_ = Failure{code, call, std::move(what)};
}

void CollectiveLedger::requireNone(int rank) {
  const std::lock_guard lock(mutex_);
  if (!failure_) return;
  ErrorContext context;
  context.op = collectiveName(failure_->call.op);
  context.sequence = failure_->call.sequence;
  context.rank = rank;
  throw Error(failure_->code,
              detail::concat(collectiveName(failure_->call.op), " number ", failure_->call.sequence,
                             " on rank ", rank, ": ", failure_->what),
              std::move(context));
}

}  // namespace torchlane
