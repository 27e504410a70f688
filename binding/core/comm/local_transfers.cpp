// See local_transfers.h.
#include "core/comm/local_transfers.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "core/base/check.h"
#include "core/comm/collective_call.h"

namespace torchlane {
namespace {

constexpr std::chrono::milliseconds kInterruptionPeriod{100};

}  // namespace

struct LocalTransfers::End {
  int rank;
  PeerOperation operation;
  // kMatched: somebody is copying, outside of the lock.
  enum class State : uint8_t { kWaiting, kMatched, kDone, kMismatch } state = State::kWaiting;
  int peer = PeerOperation::kAnyPeer;  // once matched
  std::string mismatch;

  const char* name() const { return operation.isSend ? "send" : "recv"; }
  bool fits(const End& other) const {
    const auto accepts = [](const End& a, const End& b) {
      return a.operation.peer == PeerOperation::kAnyPeer || a.operation.peer == b.rank;
    };
    return operation.isSend != other.operation.isSend && operation.tag == other.operation.tag &&
           accepts(*this, other) && accepts(other, *this);
  }
  Error error(Code code, const std::string& what) const {
    ErrorContext context;
    context.op = name();
    context.rank = rank;
    const std::string direction =
        operation.peer == PeerOperation::kAnyPeer
            ? std::string(" from any rank")
            : detail::concat(operation.isSend ? " to rank " : " from rank ", operation.peer);
    return Error(code,
                 detail::concat(name(), direction, " (tag ", operation.tag, ") on rank ", rank, ": ", what),
                 std::move(context));
  }
};

class LocalTransfers::LocalPending final : public Pending {
 public:
  LocalPending(std::shared_ptr<LocalTransfers> transfers, EndPointer end)
      : transfers_(std::move(transfers)), end_(std::move(end)) {}

  bool isDone() override {
    const std::lock_guard lock(transfers_->mutex_);
    return end_->state >= End::State::kDone ||
           (end_->state == End::State::kWaiting &&
            (transfers_->isAborted_ || transfers_->isDesertedLocked(*end_)));
  }
  void wait() override { transfers_->wait(end_); }
  int peer() const override { return end_->peer; }

 private:
  const std::shared_ptr<LocalTransfers> transfers_;
  const EndPointer end_;
};

LocalTransfers::LocalTransfers(const GroupOptions& options)
    : options_(options), hasLeft_(static_cast<size_t>(options.worldSize)) {}

std::shared_ptr<Pending> LocalTransfers::begin(const std::shared_ptr<LocalTransfers>& transfers, int rank,
                                               PeerOperation operation) {
  auto end = std::make_shared<End>(End{rank, std::move(operation), {}, {}, {}});
  const at::Tensor& tensor = end->operation.tensor;
  const int peer = end->operation.peer;
  if (!tensor.defined() || !tensor.device().is_cpu() || !tensor.is_contiguous() || tensor.is_conj() ||
      tensor.is_neg())
    throw end->error(Code::ERR_ARGUMENT, "expected a contiguous tensor on the CPU, received another");
  const bool isAny = !end->operation.isSend && peer == PeerOperation::kAnyPeer;
  if (!isAny && (peer < 0 || peer >= transfers->options_.worldSize || peer == rank))
    throw end->error(Code::ERR_ARGUMENT,
                     detail::concat("expected another rank from 0 to ", transfers->options_.worldSize - 1,
                                    ", received ", peer));
  EndPointer other;
  {
    const std::lock_guard lock(transfers->mutex_);
    if (!transfers->isAborted_) {
      other = transfers->takeCounterpartLocked(*end);
      if (other == nullptr) {
        transfers->waiting_.push_back(end);
      } else {
        end->state = other->state = End::State::kMatched;
        end->peer = other->rank;
        other->peer = rank;
      }
    }
  }
  if (other != nullptr) {
    const bool isSend = end->operation.isSend;
    transfers->complete(isSend ? *end : *other, isSend ? *other : *end);
  }
  return std::make_shared<LocalPending>(transfers, std::move(end));
}

LocalTransfers::EndPointer LocalTransfers::takeCounterpartLocked(const End& end) {
  const auto found = std::find_if(waiting_.begin(), waiting_.end(),
                                  [&](const EndPointer& candidate) { return candidate->fits(end); });
  if (found == waiting_.end()) return nullptr;
  EndPointer other = std::move(*found);
  waiting_.erase(found);
  return other;
}

// Both ends are matched, so neither rank leaves its wait before this is through.
void LocalTransfers::complete(End& sender, End& receiver) {
  const at::Tensor& from = sender.operation.tensor;
  const at::Tensor& to = receiver.operation.tensor;
  const bool isEqual = from.scalar_type() == to.scalar_type() && from.numel() == to.numel();
  std::string mismatch;
  if (!isEqual) {
    mismatch = detail::concat("the ranks differ: rank ", sender.rank, " sends ", from.numel(),
                              " elements of ", from.scalar_type(), ", rank ", receiver.rank, " expects ",
                              to.numel(), " of ", to.scalar_type());
  } else if (from.nbytes() != 0) {
    std::memcpy(to.mutable_data_ptr(), from.const_data_ptr(), from.nbytes());
  }
  {
    const std::lock_guard lock(mutex_);
    for (End* end : {&sender, &receiver}) {
      end->mismatch = mismatch;
      end->state = isEqual ? End::State::kDone : End::State::kMismatch;
      end->operation.tensor = at::Tensor();
    }
  }
  changed_.notify_all();
}

void LocalTransfers::wait(const EndPointer& end) {
  const auto deadline = std::chrono::steady_clock::now() + options_.timeout;
  std::unique_lock lock(mutex_);
  const auto isOver = [&] {
    return end->state >= End::State::kDone ||
           (end->state == End::State::kWaiting && (isAborted_ || isDesertedLocked(*end)));
  };
  while (!isOver()) {
    const auto now = std::chrono::steady_clock::now();
    if (end->state == End::State::kWaiting && now >= deadline) {
      waiting_.remove(end);
      throw end->error(Code::ERR_COLLECTIVE_TIMEOUT,
                       detail::concat("no counterpart came within ", options_.timeout.count(), " ms"));
    }
    if (options_.isInterrupted == nullptr) {
      changed_.wait_until(lock, deadline, isOver);
      continue;
    }
    if (changed_.wait_for(lock, kInterruptionPeriod, isOver)) break;
    lock.unlock();
    if (options_.isInterrupted()) abort();
    lock.lock();
  }
  if (end->state == End::State::kMismatch) throw end->error(Code::ERR_COLLECTIVE_MISMATCH, end->mismatch);
  if (end->state == End::State::kWaiting && !isAborted_) {
    waiting_.remove(end);
    throw end->error(Code::ERR_COLLECTIVE_MISMATCH, leftText(ranksThatLeftLocked(*end)));
  }
  if (end->state != End::State::kDone)
    throw end->error(Code::ERR_COLLECTIVE_ABORTED, "the group of ranks was aborted");
}

std::vector<int> LocalTransfers::ranksThatLeftLocked(const End& end) const {
  std::vector<int> ranks;
  for (int rank = 0; rank < options_.worldSize; ++rank) {
    const bool isMeant = end.operation.peer == PeerOperation::kAnyPeer || end.operation.peer == rank;
    if (isMeant && rank != end.rank && hasLeft_[static_cast<size_t>(rank)]) ranks.push_back(rank);
  }
  return ranks;
}

bool LocalTransfers::isDesertedLocked(const End& end) const {
  const size_t possible =
      end.operation.peer == PeerOperation::kAnyPeer ? static_cast<size_t>(options_.worldSize) - 1 : 1;
  return ranksThatLeftLocked(end).size() == possible;
}

void LocalTransfers::leave(int rank) noexcept {
  {
    const std::lock_guard lock(mutex_);
    hasLeft_[static_cast<size_t>(rank)] = true;
  }
  changed_.notify_all();
}

void LocalTransfers::abort() noexcept {
  {
    const std::lock_guard lock(mutex_);
    isAborted_ = true;
    waiting_.clear();
  }
  changed_.notify_all();
}

}  // namespace torchlane
