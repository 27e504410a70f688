// LocalGroup and LocalCommunicator: what ranks write for each other, and the order in which they read it.
#include "core/comm/local_communicator.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "core/base/check.h"
#include "core/comm/reduce_kernel.h"
#include "core/runtime/cores.h"
#include "core/runtime/host_barrier.h"

namespace torchlane {
namespace {

constexpr size_t kCacheLineBytes = 64;

enum class Op : uint8_t { kAllReduce, kBroadcast, kBarrier };

const char* opName(Op op) {
  switch (op) {
    case Op::kAllReduce:
      return "allReduce";
    case Op::kBroadcast:
      return "broadcast";
    case Op::kBarrier:
      return "barrier";
  }
  return "?";
}

// What one rank tells the others about the collective it is in.
struct Call {
  int64_t sequence = 0;  // counts from 1
  int64_t elements = 0;
  void* data = nullptr;  // valid for the others until the closing barrier
  int32_t root = -1;     // broadcast only
  at::ScalarType dtype = at::kByte;
  Op op = Op::kBarrier;

  bool matches(const Call& other) const {
    return op == other.op && sequence == other.sequence && dtype == other.dtype &&
           elements == other.elements && root == other.root;
  }
};

std::string describe(const Call& call) {
  std::string text = detail::concat(opName(call.op), " number ", call.sequence);
  if (call.op != Op::kBarrier) text += detail::concat(" with ", call.elements, " elements of ", call.dtype);
  if (call.op == Op::kBroadcast) text += detail::concat(" from rank ", call.root);
  return text;
}

std::string differences(const Call& a, const Call& b) {
  std::string text;
  const auto add = [&](bool differs, const char* what) {
    if (differs) text += text.empty() ? what : detail::concat(", ", what);
  };
  add(a.op != b.op, "operation");
  add(a.sequence != b.sequence, "sequence");
  if (a.op == b.op) {
    add(a.dtype != b.dtype, "dtype");
    add(a.elements != b.elements, "size");
    add(a.root != b.root, "root");
  }
  return text;
}

std::string listRanks(const std::vector<int>& ranks) {
  std::string text = ranks.size() == 1 ? "rank " : "ranks ";
  for (size_t i = 0; i < ranks.size(); ++i) text += detail::concat(i ? ", " : "", ranks[i]);
  return text;
}

// One rank's place in the shared area. The call lies beside the first values: one cache line for the
// smallest.
struct alignas(kCacheLineBytes) Slot {
  Call call;
  alignas(32) std::byte values[kLocalCopyBytes];
};

}  // namespace

// Note [Two halves]
// Every collective has exactly one opening barrier. Slots exist twice and collectives alternate between the
// halves: a rank writes into a half again only after the opening barrier of the collective in between, and
// there every rank has finished reading the half. So a small collective needs no second meeting.
struct LocalGroup::Shared {
  explicit Shared(const GroupOptions& options)
      : worldSize(options.worldSize),
        timeout(options.timeout),
        opening(options.worldSize, options.worldSize * options.threadsPerRank <= availableCores()),
        closing(options.worldSize, options.worldSize * options.threadsPerRank <= availableCores()),
        halves{std::vector<Slot>(static_cast<size_t>(options.worldSize)),
               std::vector<Slot>(static_cast<size_t>(options.worldSize))},
        joined(static_cast<size_t>(options.worldSize)) {}

  const int worldSize;
  const std::chrono::milliseconds timeout;
  HostBarrier opening;
  // Ranks work in each other's tensors between the two barriers, so none may leave before all are through,
  // whatever has happened meanwhile. The wait is bounded: no rank waits for anything or throws in between.
  // Never aborted.
  HostBarrier closing;
  std::vector<Slot> halves[2];
  std::vector<std::atomic<bool>> joined;
};

namespace {

class LocalCommunicator final : public Communicator {
 public:
  LocalCommunicator(std::shared_ptr<LocalGroup> group, LocalGroup::Shared& shared, int rank)
      : group_(std::move(group)),
        shared_(shared),
        rank_(rank),
        pointers_(static_cast<size_t>(shared.worldSize)),
        summands_(static_cast<size_t>(shared.worldSize)) {}

  int rank() const noexcept override { return rank_; }
  int worldSize() const noexcept override { return shared_.worldSize; }

  void allReduce(at::Tensor& tensor) override {
    Call call = begin(Op::kAllReduce, tensor);
    const ReduceKernel kernel = reduceKernel(call.dtype);
    if (kernel == nullptr)
      throw argumentError(call, detail::concat("a dtype that has a sum, received ", call.dtype));
    if (shared_.worldSize == 1) return;

    const size_t elementBytes = tensor.element_size();
    const size_t elements = static_cast<size_t>(call.elements);
    const size_t bytes = elements * elementBytes;
    if (bytes <= kLocalCopyBytes) {
      if (bytes != 0) std::memcpy(mySlot().values, call.data, bytes);
      std::vector<Slot>& slots = open(call);
      for (size_t r = 0; r < slots.size(); ++r) pointers_[r] = slots[r].values;
      sum(kernel, call, &call.data, 1, 0, elements);
    } else {
      const std::vector<Slot>& slots = open(call);
      for (size_t r = 0; r < slots.size(); ++r) pointers_[r] = slots[r].call.data;
      // Slices of whole cache lines: no two ranks write to one line.
      const size_t lineElements = kCacheLineBytes / elementBytes;
      const size_t lines = (elements + lineElements - 1) / lineElements;
      const size_t sliceElements = (lines + slots.size() - 1) / slots.size() * lineElements;
      const size_t first = std::min(elements, static_cast<size_t>(rank_) * sliceElements);
      const size_t last = std::min(elements, first + sliceElements);
      sum(kernel, call, pointers_.data(), shared_.worldSize, first, last);
      close();
    }
  }

  void broadcast(at::Tensor& tensor, int root) override {
    Call call = begin(Op::kBroadcast, tensor);
    call.root = root;
    if (root < 0 || root >= shared_.worldSize) {
      throw argumentError(call,
                          detail::concat("a root from 0 to ", shared_.worldSize - 1, ", received ", root));
    }
    if (shared_.worldSize == 1) return;

    const size_t bytes = static_cast<size_t>(call.elements) * tensor.element_size();
    const bool isSmall = bytes <= kLocalCopyBytes;
    if (isSmall && rank_ == root && bytes != 0) std::memcpy(mySlot().values, call.data, bytes);
    const Slot& source = open(call)[static_cast<size_t>(root)];
    if (rank_ != root && bytes != 0)
      std::memcpy(call.data, isSmall ? source.values : source.call.data, bytes);
    if (!isSmall) close();
  }

  void barrier() override {
    Call call;
    call.sequence = ++sequence_;
    if (shared_.worldSize > 1) open(call);
  }

  // Collectives are complete when they return.
  void join() override {}
  void check() override {}

 private:
  Call begin(Op op, at::Tensor& tensor) {
    Call call;
    call.op = op;
    call.sequence = ++sequence_;
    if (!tensor.defined() || !tensor.device().is_cpu() || tensor.layout() != at::kStrided ||
        !tensor.is_contiguous() || tensor.is_conj() || tensor.is_neg()) {
      throw argumentError(call, "a contiguous tensor on the CPU, received " +
                                    (tensor.defined() ? tensor.toString() : std::string("an undefined one")));
    }
    call.dtype = tensor.scalar_type();
    call.elements = tensor.numel();
    call.data = tensor.mutable_data_ptr();
    return call;
  }

  // Where this rank puts its values before `open`.
  Slot& mySlot() { return shared_.halves[half_][static_cast<size_t>(rank_)]; }

  // Meets the other ranks and makes sure that all mean the same collective. Returns what each has put into
  // its slot.
  std::vector<Slot>& open(const Call& call) {
    mySlot().call = call;
    const auto outcome = shared_.opening.arriveAndWait(rank_, shared_.timeout);
    if (outcome == HostBarrier::Outcome::kTimedOut) throw timeoutError(call);
    if (outcome == HostBarrier::Outcome::kAborted) throw abortError(call);
    std::vector<Slot>& slots = shared_.halves[half_];
    half_ ^= 1;
    for (size_t r = 0; r < slots.size(); ++r) {
      if (!slots[r].call.matches(call)) throw mismatchError(call, static_cast<int>(r), slots[r].call);
    }
    return slots;
  }

  // Elements [first, last) of all ranks into `outputs`, in the order of Note [Order of summation].
  void sum(ReduceKernel kernel, const Call& call, void* const* outputs, int outputCount, size_t first,
           size_t last) {
    const size_t world = pointers_.size();
    if (world == 2) return kernel(pointers_.data(), 2, outputs, outputCount, first, last);  // a + b = b + a
    const auto elements = static_cast<size_t>(call.elements);
    const size_t chunk = ringChunkElements(elements, c10::elementSize(call.dtype), world);
    for (size_t c = 0; c < world; ++c) {
      const size_t begin = std::max(first, std::min(last, c * chunk));
      const size_t end = std::min(last, std::min(elements, (c + 1) * chunk));
      if (begin >= end) continue;
      for (size_t k = 0; k < world; ++k) summands_[k] = pointers_[(c + 2 * world - 1 - k) % world];
      kernel(summands_.data(), shared_.worldSize, outputs, outputCount, begin, end);
    }
  }

  void close() { shared_.closing.arriveAndWait(rank_, std::nullopt); }

  Error error(Code code, const Call& call, const std::string& what) const {
    ErrorContext context;
    context.op = opName(call.op);
    context.sequence = call.sequence;
    context.rank = rank_;
    return Error(code,
                 detail::concat(opName(call.op), " number ", call.sequence, " on rank ", rank_, ": ", what),
                 std::move(context));
  }

  Error argumentError(const Call& call, const std::string& what) const {
    return error(Code::ERR_ARGUMENT, call, "expected " + what);
  }

  Error abortError(const Call& call) const {
    return error(Code::ERR_COLLECTIVE_ABORTED, call, "the group of ranks was aborted");
  }

  Error timeoutError(const Call& call) const {
    const std::vector<int> missing = shared_.opening.missing();
    const bool isLate = std::find(missing.begin(), missing.end(), rank_) != missing.end();
    return error(
        Code::ERR_COLLECTIVE_TIMEOUT, call,
        detail::concat(listRanks(missing), isLate ? " came" : " had not arrived", " after ",
                       shared_.timeout.count(), " ms", isLate ? ", when the others had given up" : ""));
  }

  // Nobody waits for a rank whose collective has ended this way: the group is aborted.
  Error mismatchError(const Call& call, int otherRank, const Call& other) {
    shared_.opening.abort();
    return error(Code::ERR_COLLECTIVE_MISMATCH, call,
                 detail::concat("the ranks differ in ", differences(call, other), ": rank ", rank_, " is in ",
                                describe(call), ", rank ", otherRank, " in ", describe(other)));
  }

  const std::shared_ptr<LocalGroup> group_;  // keeps shared_ alive
  LocalGroup::Shared& shared_;
  const int rank_;
  int64_t sequence_ = 0;
  unsigned half_ = 0;
  std::vector<void*> pointers_;        // one per rank, refilled in every collective
  std::vector<const void*> summands_;  // the same in the order in which they are added
};

}  // namespace

size_t ringChunkElements(size_t elements, size_t elementBytes, size_t worldSize) noexcept {
  constexpr size_t kMaxSegmentBytes = 1024 * 1024;
  const auto ceilDiv = [](size_t a, size_t b) { return (a + b - 1) / b; };
  const size_t bytes = elements * elementBytes;
  const size_t maxSegmentBytes = std::max<size_t>(1, kMaxSegmentBytes / elementBytes) * elementBytes;
  const size_t segmentsPerRank = std::max<size_t>(2, ceilDiv(ceilDiv(bytes, maxSegmentBytes), worldSize));
  const size_t segmentBytes = ceilDiv(bytes, segmentsPerRank * worldSize);
  return segmentsPerRank * ceilDiv(segmentBytes, elementBytes);
}

LocalGroup::LocalGroup(const GroupOptions& options) {
  TORCHLANE_CHECK(options.worldSize >= 1 && options.threadsPerRank >= 1, options.worldSize, " ranks of ",
                  options.threadsPerRank, " threads");
  shared_ = std::make_unique<Shared>(options);
}

LocalGroup::~LocalGroup() = default;

std::unique_ptr<Communicator> LocalGroup::join(int rank, DeviceBackend&) {
  TORCHLANE_CHECK(rank >= 0 && rank < shared_->worldSize, "rank ", rank, " of ", shared_->worldSize);
  TORCHLANE_CHECK(!shared_->joined[static_cast<size_t>(rank)].exchange(true), "rank ", rank, " joins twice");
  return std::make_unique<LocalCommunicator>(shared_from_this(), *shared_, rank);
}

void LocalGroup::abort() noexcept {
  shared_->opening.abort();
}

}  // namespace torchlane
