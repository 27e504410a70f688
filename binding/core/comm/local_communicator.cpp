// LocalGroup and LocalCommunicator: what ranks write for each other, and the order in which they read it.
#include "core/comm/local_communicator.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "core/base/check.h"
#include "core/comm/collective_call.h"
#include "core/comm/local_transfers.h"
#include "core/comm/reduce_kernel.h"
#include "core/runtime/cores.h"
#include "core/runtime/host_barrier.h"

namespace torchlane {
namespace {

constexpr size_t kCacheLineBytes = 64;

// What one rank tells the others about the collective it is in.
struct Call : CollectiveCall {
  void* data = nullptr;  // valid for the others until the closing barrier
};

// What `Call::data` of an allToAll points to.
struct Exchange {
  const std::byte* data;
  const Splits& input;
  const Splits& output;
};

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
        opening(options.worldSize, options.worldSize * options.threadsPerRank <= availableCores(),
                options.isInterrupted),
        closing(options.worldSize, options.worldSize * options.threadsPerRank <= availableCores()),
        halves{std::vector<Slot>(static_cast<size_t>(options.worldSize)),
               std::vector<Slot>(static_cast<size_t>(options.worldSize))},
        joined(static_cast<size_t>(options.worldSize)),
        transfers(std::make_shared<LocalTransfers>(options)) {}

  const int worldSize;
  const std::chrono::milliseconds timeout;
  HostBarrier opening;
  // Ranks work in each other's tensors between the two barriers, so none may leave before all are through,
  // whatever has happened meanwhile. The wait is bounded: no rank waits for anything or throws in between.
  // Never aborted.
  HostBarrier closing;
  std::vector<Slot> halves[2];
  std::vector<std::atomic<bool>> joined;
  const std::shared_ptr<LocalTransfers> transfers;  // every transfer keeps it alive
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

  // The rank will not come any more: nobody is to wait for it.
  ~LocalCommunicator() override {
    shared_.opening.leave(rank_);
    shared_.transfers->leave(rank_);
  }

  int rank() const noexcept override { return rank_; }
  int worldSize() const noexcept override { return shared_.worldSize; }

  void allReduce(at::Tensor& tensor, ReduceOp op) override {
    Call call = begin(CollectiveOp::kAllReduce, tensor);
    const Arithmetic how = arithmeticFor(call, op);
    if (shared_.worldSize == 1) return;

    const size_t elements = how.elementsIn(call.elements);
    const size_t bytes = elements * how.elementBytes;
    const size_t chunk = ringChunkElements(elements, how.elementBytes, worldSizeT());
    if (bytes <= kLocalCopyBytes) {
      if (bytes != 0) std::memcpy(mySlot().values, call.data, bytes);
      std::vector<Slot>& slots = open(call);
      for (size_t r = 0; r < slots.size(); ++r) pointers_[r] = slots[r].values;
      reduceInOrder(how, chunk, &call.data, 1, 0, elements);
    } else {
      const std::vector<Slot>& slots = open(call);
      for (size_t r = 0; r < slots.size(); ++r) pointers_[r] = slots[r].call.data;
      const auto [first, last] = ownSlice(elements, how.elementBytes);
      reduceInOrder(how, chunk, pointers_.data(), shared_.worldSize, first, last);
      close();
    }
  }

  // Every rank reduces its slice into the root's tensor.
  void reduce(at::Tensor& tensor, int root, ReduceOp op) override {
    Call call = begin(CollectiveOp::kReduce, tensor);
    const Arithmetic how = arithmeticFor(call, op);
    setRoot(call, root);
    if (shared_.worldSize == 1) return;
    const std::vector<Slot>& slots = open(call);
    for (size_t r = 0; r < slots.size(); ++r) pointers_[r] = slots[r].call.data;
    const size_t elements = how.elementsIn(call.elements);
    const auto [first, last] = ownSlice(elements, how.elementBytes);
    void* const output = pointers_[static_cast<size_t>(root)];
    reduceInOrder(how, reduceChunkElements(elements, how.elementBytes, worldSizeT()), &output, 1, first,
                  last);
    close();
  }

  void broadcast(at::Tensor& tensor, int root) override {
    Call call = begin(CollectiveOp::kBroadcast, tensor);
    setRoot(call, root);
    if (shared_.worldSize == 1) return;

    const size_t bytes = static_cast<size_t>(call.elements) * tensor.element_size();
    const bool isSmall = bytes <= kLocalCopyBytes;
    if (isSmall && rank_ == root && bytes != 0) std::memcpy(mySlot().values, call.data, bytes);
    const Slot& source = open(call)[static_cast<size_t>(root)];
    if (rank_ != root && bytes != 0)
      std::memcpy(call.data, isSmall ? source.values : source.call.data, bytes);
    if (!isSmall) close();
  }

  void allGather(const at::Tensor& input, at::Tensor& output) override {
    Call call = begin(CollectiveOp::kAllGather, input);
    std::byte* to = bytesOf(call, output, call.elements * shared_.worldSize);
    copyFromAll(open(call), to, input.nbytes());
    close();
  }

  void reduceScatter(const at::Tensor& input, at::Tensor& output, ReduceOp op, bool isByParts) override {
    Call call = begin(CollectiveOp::kReduceScatter, input);
    const Arithmetic how = arithmeticFor(call, op);
    void* to = bytesOf(call, output, call.elements / shared_.worldSize);
    if (output.numel() * shared_.worldSize != call.elements)
      throw argumentError(call,
                          detail::concat("an input of ", shared_.worldSize, " parts of ", output.numel(),
                                         " elements, received ", call.elements, " elements"));
    const std::vector<Slot>& slots = open(call);
    // The kernel writes where it reads: it is given pointers at which its own part begins, or such that the
    // part lies at its place in the whole.
    const size_t part = how.elementsIn(output.numel());
    const size_t offset = static_cast<size_t>(rank_) * part;
    const size_t first = isByParts ? 0 : offset;
    for (size_t r = 0; r < slots.size(); ++r)
      pointers_[r] = static_cast<std::byte*>(slots[r].call.data) + (offset - first) * how.elementBytes;
    void* const shifted = static_cast<std::byte*>(to) - first * how.elementBytes;
    const size_t whole = isByParts ? part : part * worldSizeT();
    reduceInOrder(how, ringChunkElements(whole, how.elementBytes, worldSizeT()), &shifted, 1, first,
                  first + part);
    close();
  }

  void gather(const at::Tensor& input, at::Tensor& output, int root) override {
    Call call = begin(CollectiveOp::kGather, input);
    setRoot(call, root);
    std::byte* to = rank_ == root ? bytesOf(call, output, call.elements * shared_.worldSize) : nullptr;
    const std::vector<Slot>& slots = open(call);
    if (rank_ == root) copyFromAll(slots, to, input.nbytes());
    close();
  }

  void scatter(at::Tensor& output, const at::Tensor& input, int root) override {
    Call call = begin(CollectiveOp::kScatter, output);
    setRoot(call, root);
    void* const to = std::exchange(call.data, nullptr);
    if (rank_ == root) call.data = bytesOf(call, input, call.elements * shared_.worldSize);
    const Slot& source = open(call)[static_cast<size_t>(root)];
    const size_t bytes = output.nbytes();
    if (bytes != 0)
      std::memcpy(to, static_cast<std::byte*>(source.call.data) + static_cast<size_t>(rank_) * bytes, bytes);
    close();
  }

  void allToAll(const at::Tensor& input, const Splits& inputSplits, at::Tensor& output,
                const Splits& outputSplits) override {
    Call call = begin(CollectiveOp::kAllToAll, input);
    requireSplits(call, inputSplits, call.elements, "input");
    requireSplits(call, outputSplits, output.numel(), "output");
    std::byte* to = bytesOf(call, output, output.numel());
    const Exchange own{static_cast<const std::byte*>(call.data), inputSplits, outputSplits};
    call.data = const_cast<Exchange*>(&own);
    call.elements = 0;
    const std::vector<Slot>& slots = open(call);
    requireAgreement(call, slots);
    const size_t elementBytes = input.element_size();
    const auto me = static_cast<size_t>(rank_);
    for (const Slot& slot : slots) {
      const auto& from = *static_cast<const Exchange*>(slot.call.data);
      size_t offset = 0;
      for (size_t r = 0; r < me; ++r) offset += static_cast<size_t>(from.input[r]);
      const size_t bytes = static_cast<size_t>(from.input[me]) * elementBytes;
      if (bytes != 0) std::memcpy(to, from.data + offset * elementBytes, bytes);
      to += bytes;
    }
    close();
  }

  std::vector<std::shared_ptr<Pending>> transfer(std::vector<PeerOperation> operations) override {
    std::vector<std::shared_ptr<Pending>> pending;
    for (PeerOperation& operation : operations)
      pending.push_back(LocalTransfers::begin(shared_.transfers, rank_, std::move(operation)));
    return pending;
  }

  std::shared_ptr<Pending> mark() override { return std::make_shared<Done>(); }

  void barrier(std::optional<std::chrono::milliseconds> timeout) override {
    Call call;
    call.sequence = ++sequence_;
    if (shared_.worldSize > 1) open(call, timeout.value_or(shared_.timeout));
  }

  // Collectives are complete when they return.
  void join() override {}
  void check() override {}

 private:
  struct Done final : Pending {
    bool isDone() override { return true; }
    void wait() override {}
    int peer() const override { return kNoRank; }
  };

  Call begin(CollectiveOp op, const at::Tensor& tensor) {
    Call call;
    call.op = op;
    call.sequence = ++sequence_;
    require(call, tensor);
    call.dtype = tensor.scalar_type();
    call.elements = tensor.numel();
    call.data = tensor.mutable_data_ptr();
    return call;
  }

  void require(const Call& call, const at::Tensor& tensor) const {
    if (!tensor.defined() || !tensor.device().is_cpu() || tensor.layout() != at::kStrided ||
        !tensor.is_contiguous() || tensor.is_conj() || tensor.is_neg()) {
      throw argumentError(call, "a contiguous tensor on the CPU, received " +
                                    (tensor.defined() ? tensor.toString() : std::string("an undefined one")));
    }
  }

  // The memory of the call's other tensor.
  std::byte* bytesOf(const Call& call, const at::Tensor& other, int64_t elements) const {
    require(call, other);
    if (other.scalar_type() != call.dtype || other.numel() != elements)
      throw argumentError(call, detail::concat(elements, " elements of ", call.dtype, ", received ",
                                               other.numel(), " of ", other.scalar_type()));
    return static_cast<std::byte*>(other.mutable_data_ptr());
  }

  // How a call's elements are reduced. Sums of complex numbers are sums of twice as many real ones, as in
  // PyTorch over gloo: where chunks end shows in the last bit.
  struct Arithmetic {
    ReduceKernel kernel;
    ReduceOp op;
    size_t elementBytes;
    size_t perElement;
    size_t elementsIn(int64_t count) const { return static_cast<size_t>(count) * perElement; }
  };

  Arithmetic arithmeticFor(Call& call, ReduceOp op) const {
    call.reduction = op;
    const bool isByParts =
        at::isComplexType(call.dtype) && (op == ReduceOp::kSum || op == ReduceOp::kAverage);
    const at::ScalarType dtype = isByParts ? c10::toRealValueType(call.dtype) : call.dtype;
    const ReduceKernel kernel = reduceKernel(dtype, op);
    if (kernel == nullptr)
      throw argumentError(
          call, detail::concat("a dtype that '", reduceOpName(op), "' is made for, received ", call.dtype));
    return {kernel, op, c10::elementSize(dtype), isByParts ? size_t{2} : size_t{1}};
  }

  void setRoot(Call& call, int root) const {
    call.root = root;
    if (root < 0 || root >= shared_.worldSize)
      throw argumentError(call,
                          detail::concat("a root from 0 to ", shared_.worldSize - 1, ", received ", root));
  }

  void requireSplits(const Call& call, const Splits& splits, int64_t elements, const char* what) const {
    int64_t sum = 0;
    bool isValid = splits.size() == worldSizeT();
    for (const int64_t length : splits) {
      isValid = isValid && length >= 0;
      sum += length;
    }
    if (!isValid || sum != elements)
      throw argumentError(call, detail::concat(shared_.worldSize, " lengths that add up to ", elements,
                                               " for the ", what, ", received ", at::IntArrayRef(splits)));
  }

  // Every rank sees every pair, so that all of them leave in the same way.
  void requireAgreement(const Call& call, const std::vector<Slot>& slots) {
    for (size_t from = 0; from < slots.size(); ++from) {
      for (size_t to = 0; to < slots.size(); ++to) {
        const int64_t sent = static_cast<const Exchange*>(slots[from].call.data)->input[to];
        const int64_t expected = static_cast<const Exchange*>(slots[to].call.data)->output[from];
        if (sent == expected) continue;
        // All have looked before the first one's splits go.
        const std::string what = detail::concat("the ranks differ in size: rank ", from, " sends ", sent,
                                                " elements to rank ", to, ", which expects ", expected);
        close();
        shared_.opening.abort();
        throw error(Code::ERR_COLLECTIVE_MISMATCH, call, what);
      }
    }
  }

  size_t worldSizeT() const noexcept { return static_cast<size_t>(shared_.worldSize); }

  // The elements that this rank reduces: whole cache lines, so that no two ranks write to one line.
  std::pair<size_t, size_t> ownSlice(size_t elements, size_t elementBytes) const {
    const size_t lineElements = kCacheLineBytes / elementBytes;
    const size_t lines = (elements + lineElements - 1) / lineElements;
    const size_t sliceElements = (lines + worldSizeT() - 1) / worldSizeT() * lineElements;
    const size_t first = std::min(elements, static_cast<size_t>(rank_) * sliceElements);
    return {first, std::min(elements, first + sliceElements)};
  }

  static void copyFromAll(const std::vector<Slot>& slots, std::byte* to, size_t bytes) {
    if (bytes == 0) return;
    for (size_t r = 0; r < slots.size(); ++r) std::memcpy(to + r * bytes, slots[r].call.data, bytes);
  }

  // Where this rank puts its values before `open`.
  Slot& mySlot() { return shared_.halves[half_][static_cast<size_t>(rank_)]; }

  // Meets the other ranks and makes sure that all mean the same collective. Returns what each has put into
  // its slot.
  std::vector<Slot>& open(const Call& call) { return open(call, shared_.timeout); }
  std::vector<Slot>& open(const Call& call, std::chrono::milliseconds timeout) {
    mySlot().call = call;
    const auto outcome = shared_.opening.arriveAndWait(rank_, timeout);
    if (outcome == HostBarrier::Outcome::kTimedOut) throw timeoutError(call, timeout);
    if (outcome == HostBarrier::Outcome::kAborted) throw abortError(call);
    if (outcome == HostBarrier::Outcome::kLeft)
      throw error(Code::ERR_COLLECTIVE_MISMATCH, call, leftText({shared_.opening.firstToLeave()}));
    std::vector<Slot>& slots = shared_.halves[half_];
    half_ ^= 1;
    for (size_t r = 0; r < slots.size(); ++r) {
      if (!slots[r].call.matches(call)) throw mismatchError(call, static_cast<int>(r), slots[r].call);
    }
    return slots;
  }

  // Elements [first, last) of `pointers_` into `outputs`, in the order of Note [Order of summation].
  void reduceInOrder(const Arithmetic& how, size_t chunk, void* const* outputs, int outputCount, size_t first,
                     size_t last) {
    const size_t world = pointers_.size();
    // a + b = b + a, but min(NaN, b) is not min(b, NaN).
    const bool isSymmetric = how.op != ReduceOp::kMin && how.op != ReduceOp::kMax;
    if (world == 1 || (world == 2 && isSymmetric))
      return how.kernel(pointers_.data(), shared_.worldSize, outputs, outputCount, first, last);
    for (size_t c = 0; c < world; ++c) {
      const size_t begin = std::max(first, c * chunk);
      const size_t end = std::min(last, (c + 1) * chunk);
      if (begin >= end) continue;
      for (size_t k = 0; k < world; ++k) summands_[k] = pointers_[(c + 2 * world - 1 - k) % world];
      how.kernel(summands_.data(), shared_.worldSize, outputs, outputCount, begin, end);
    }
  }

  void close() { shared_.closing.arriveAndWait(rank_, std::nullopt); }

  Error error(Code code, const Call& call, const std::string& what) const {
    ErrorContext context;
    context.op = collectiveName(call.op);
    context.sequence = call.sequence;
    context.rank = rank_;
    return Error(
        code,
        detail::concat(collectiveName(call.op), " number ", call.sequence, " on rank ", rank_, ": ", what),
        std::move(context));
  }

  Error argumentError(const Call& call, const std::string& what) const {
    return error(Code::ERR_ARGUMENT, call, "expected " + what);
  }

  static constexpr int kNoRank = -1;

  Error abortError(const Call& call) const {
    return error(Code::ERR_COLLECTIVE_ABORTED, call, "the group of ranks was aborted");
  }

  Error timeoutError(const Call& call, std::chrono::milliseconds timeout) const {
    const std::vector<int> missing = shared_.opening.missing();
    const bool isLate = std::find(missing.begin(), missing.end(), rank_) != missing.end();
    return error(Code::ERR_COLLECTIVE_TIMEOUT, call,
                 detail::concat(listRanks(missing), isLate ? " came" : " had not arrived", " after ",
                                timeout.count(), " ms", isLate ? ", when the others had given up" : ""));
  }

  // Nobody waits for a rank whose collective has ended this way: the group is aborted.
  Error mismatchError(const Call& call, int otherRank, const Call& other) {
    shared_.opening.abort();
    return error(Code::ERR_COLLECTIVE_MISMATCH, call, mismatchText(rank_, call, otherRank, other));
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

size_t reduceChunkElements(size_t elements, size_t elementBytes, size_t worldSize) noexcept {
  constexpr size_t kMaxSegmentBytes = 1024 * 1024;
  const auto ceilDiv = [](size_t a, size_t b) { return (a + b - 1) / b; };
  const size_t maxSegment = std::max<size_t>(1, kMaxSegmentBytes / elementBytes);
  const size_t bytes = elements * elementBytes;
  const size_t segment = std::max<size_t>(
      1, ceilDiv(std::min(ceilDiv(bytes, 2 * worldSize), maxSegment * elementBytes), elementBytes));
  const size_t segments = std::max(ceilDiv(bytes, segment * elementBytes), 2 * worldSize);
  return ceilDiv(segments, worldSize) * segment;
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
  shared_->transfers->abort();
}

}  // namespace torchlane
