// Collectives over NCCL; see the header.
#include "cuda/nccl_communicator.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/zeros.h>

#include <string>

#include "cuda/cuda_backend.h"
#include "cuda/nccl_ranks.h"

namespace torchlane {
namespace {

// The bucket sizes of grad_sync: NCCL chooses algorithm and protocol, hence connections, by size.
constexpr int64_t kConnectBytes[] = {int64_t{1} << 20, int64_t{25} << 20};

constexpr std::chrono::milliseconds kInterruptionPeriod{100};

std::optional<ncclDataType_t> typeOf(at::ScalarType dtype) {
  switch (dtype) {
    case at::kFloat:
    case at::kComplexFloat:
      return ncclFloat32;
    case at::kDouble:
    case at::kComplexDouble:
      return ncclFloat64;
    case at::kHalf:
      return ncclFloat16;
    case at::kBFloat16:
      return ncclBfloat16;
    case at::kChar:
      return ncclInt8;
    case at::kByte:
    case at::kBool:
      return ncclUint8;
    case at::kInt:
      return ncclInt32;
    case at::kUInt32:
      return ncclUint32;
    case at::kLong:
      return ncclInt64;
    case at::kUInt64:
      return ncclUint64;
    default:
      return std::nullopt;
  }
}

std::optional<ncclRedOp_t> reductionOf(at::ScalarType dtype, ReduceOp op) {
  const bool isBool = dtype == at::kBool;
  const bool isComplex = at::isComplexType(dtype);
  switch (op) {
    case ReduceOp::kSum:
      return isBool ? ncclMax : ncclSum;
    case ReduceOp::kAverage:
      if (!at::isFloatingType(dtype) && !isComplex) return std::nullopt;
      return ncclAvg;
    case ReduceOp::kProduct:
      if (isComplex) return std::nullopt;
      return isBool ? ncclMin : ncclProd;
    case ReduceOp::kMin:
      if (isComplex) return std::nullopt;
      return ncclMin;
    case ReduceOp::kMax:
      if (isComplex) return std::nullopt;
      return ncclMax;
    default:
      return std::nullopt;
  }
}

// The first communicator of a rank, or one of a subgroup?
c10::cuda::CUDAStream streamFor(CudaBackend& backend) {
  if (!backend.hasWatch()) return backend.streams().comm;
  return backend.guarded([&] {
    return c10::cuda::getStreamFromPool(/*isHighPriority=*/true,
                                        static_cast<c10::DeviceIndex>(backend.index()));
  });
}

char* bytesAt(const at::Tensor& tensor, size_t offset) {
  return static_cast<char*>(tensor.mutable_data_ptr()) + offset;
}

}  // namespace

NcclGroup::NcclGroup(const GroupOptions& options) : ranks_(std::make_shared<NcclRanks>(options)) {}

std::unique_ptr<Communicator> NcclGroup::join(int rank, DeviceBackend& backend) {
  auto& cuda = dynamic_cast<CudaBackend&>(backend);
  return cuda.guarded([&] {
    auto communicator = std::make_unique<NcclCommunicator>(ranks_, rank, cuda);
    ranks_->start(rank, cuda.index());
    communicator->connect();
    return communicator;
  });
}

void NcclGroup::abort() noexcept {
  ranks_->abort();
}

NcclCommunicator::NcclCommunicator(std::shared_ptr<NcclRanks> ranks, int rank, CudaBackend& backend)
    : ranks_(std::move(ranks)), rank_(rank), backend_(backend), stream_(streamFor(backend)) {
  backend_.guarded([&] { token_ = at::zeros({1}, at::TensorOptions(at::kFloat).device(backend_.device())); });
  backend_.addWatch(this);
}

NcclCommunicator::~NcclCommunicator() {
  backend_.removeWatch(this);
  if (!failed_ && done_.isDone()) {
    ranks_->leave(rank_);
  } else {
    ranks_->abort();
  }
}

int NcclCommunicator::worldSize() const noexcept {
  return ranks_->options().worldSize;
}

// What `mark` and `transfer` give out.
class NcclCommunicator::Mark final : public Pending {
 public:
  Mark(NcclCommunicator& owner, int peer) : owner_(owner), peer_(peer) {
    owner_.backend_.guarded([&] { event_.record(owner_.stream_); });
  }
  bool isDone() override {
    return owner_.ranks_->aborted() || owner_.backend_.guarded([&] { return event_.query(); });
  }
  void wait() override {
    owner_.poll();
    owner_.backend_.guarded([&] { event_.block(owner_.backend_.currentStream()); });
  }
  int peer() const override { return peer_; }

 private:
  NcclCommunicator& owner_;
  const int peer_;
  DeviceEvent event_;
};

NcclCommunicator::Reduction NcclCommunicator::reductionOf(const char* name, const at::Tensor& tensor,
                                                          ReduceOp op) const {
  const auto type = typeOf(tensor.scalar_type());
  const auto reduction = torchlane::reductionOf(tensor.scalar_type(), op);
  if (!type || !reduction) {
    fail(Code::ERR_ARGUMENT, name, sequence_ + 1,
         std::string("expected a dtype for which NCCL has '") + reduceOpName(op) + "', received " +
             c10::toString(tensor.scalar_type()));
  }
  return {*type, at::isComplexType(tensor.scalar_type()) ? size_t{2} : size_t{1}, *reduction};
}

void NcclCommunicator::allReduce(at::Tensor& tensor, ReduceOp op) {
  requireTensor("allReduce", tensor);
  const Reduction how = reductionOf("allReduce", tensor, op);
  if (tensor.numel() == 0) return;
  issue("allReduce", [&](ncclComm_t comm, cudaStream_t stream) {
    auto* data = tensor.mutable_data_ptr();
    return ncclAllReduce(data, data, static_cast<size_t>(tensor.numel()) * how.perElement, how.type, how.op,
                         comm, stream);
  });
}

void NcclCommunicator::reduce(at::Tensor& tensor, int root, ReduceOp op) {
  requireTensor("reduce", tensor);
  const Reduction how = reductionOf("reduce", tensor, op);
  if (tensor.numel() == 0) return;
  issue("reduce", [&](ncclComm_t comm, cudaStream_t stream) {
    auto* data = tensor.mutable_data_ptr();
    return ncclReduce(data, data, static_cast<size_t>(tensor.numel()) * how.perElement, how.type, how.op,
                      root, comm, stream);
  });
}

void NcclCommunicator::broadcast(at::Tensor& tensor, int root) {
  requireTensor("broadcast", tensor);
  if (tensor.numel() == 0) return;
  issue("broadcast", [&](ncclComm_t comm, cudaStream_t stream) {
    // As bytes: every dtype, NCCL's or not.
    auto* data = tensor.mutable_data_ptr();
    return ncclBroadcast(data, data, tensor.nbytes(), ncclUint8, root, comm, stream);
  });
}

void NcclCommunicator::allGather(const at::Tensor& input, at::Tensor& output) {
  requireTensor("allGather", input);
  requireTensor("allGather", output);
  if (input.numel() == 0) return;
  issue("allGather", [&](ncclComm_t comm, cudaStream_t stream) {
    return ncclAllGather(input.const_data_ptr(), output.mutable_data_ptr(), input.nbytes(), ncclUint8, comm,
                         stream);
  });
}

void NcclCommunicator::reduceScatter(const at::Tensor& input, at::Tensor& output, ReduceOp op,
                                     bool /*isByParts*/) {
  requireTensor("reduceScatter", input);
  requireTensor("reduceScatter", output);
  const Reduction how = reductionOf("reduceScatter", output, op);
  if (output.numel() == 0) return;
  issue("reduceScatter", [&](ncclComm_t comm, cudaStream_t stream) {
    return ncclReduceScatter(input.const_data_ptr(), output.mutable_data_ptr(),
                             static_cast<size_t>(output.numel()) * how.perElement, how.type, how.op, comm,
                             stream);
  });
}

void NcclCommunicator::gather(const at::Tensor& input, at::Tensor& output, int root) {
  requireTensor("gather", input);
  if (rank_ == root) requireTensor("gather", output);
  if (input.numel() == 0) return;
  issueTogether("gather", [&](ncclComm_t comm, cudaStream_t stream) {
    auto result = ncclSend(input.const_data_ptr(), input.nbytes(), ncclUint8, root, comm, stream);
    for (int r = 0; rank_ == root && r < worldSize() && result == ncclSuccess; ++r) {
      auto* to = bytesAt(output, static_cast<size_t>(r) * input.nbytes());
      result = ncclRecv(to, input.nbytes(), ncclUint8, r, comm, stream);
    }
    return result;
  });
}

void NcclCommunicator::scatter(at::Tensor& output, const at::Tensor& input, int root) {
  requireTensor("scatter", output);
  if (rank_ == root) requireTensor("scatter", input);
  if (output.numel() == 0) return;
  issueTogether("scatter", [&](ncclComm_t comm, cudaStream_t stream) {
    auto result = ncclRecv(output.mutable_data_ptr(), output.nbytes(), ncclUint8, root, comm, stream);
    for (int r = 0; rank_ == root && r < worldSize() && result == ncclSuccess; ++r) {
      const auto* from = bytesAt(input, static_cast<size_t>(r) * output.nbytes());
      result = ncclSend(from, output.nbytes(), ncclUint8, r, comm, stream);
    }
    return result;
  });
}

void NcclCommunicator::allToAll(const at::Tensor& input, const Splits& inputSplits, at::Tensor& output,
                                const Splits& outputSplits) {
  requireTensor("allToAll", input);
  requireTensor("allToAll", output);
  const auto elementBytes = input.element_size();
  issueTogether("allToAll", [&](ncclComm_t comm, cudaStream_t stream) {
    size_t sent = 0;
    size_t received = 0;
    auto result = ncclSuccess;
    for (int r = 0; r < worldSize() && result == ncclSuccess; ++r) {
      const auto toSend = static_cast<size_t>(inputSplits[static_cast<size_t>(r)]) * elementBytes;
      const auto toReceive = static_cast<size_t>(outputSplits[static_cast<size_t>(r)]) * elementBytes;
      if (toSend != 0) result = ncclSend(bytesAt(input, sent), toSend, ncclUint8, r, comm, stream);
      if (toReceive != 0 && result == ncclSuccess)
        result = ncclRecv(bytesAt(output, received), toReceive, ncclUint8, r, comm, stream);
      sent += toSend;
      received += toReceive;
    }
    return result;
  });
}

std::vector<std::shared_ptr<Pending>> NcclCommunicator::transfer(std::vector<PeerOperation> operations) {
  for (const PeerOperation& operation : operations) {
    const char* name = operation.isSend ? "send" : "recv";
    requireTensor(name, operation.tensor);
    if (operation.peer < 0 || operation.peer >= worldSize() || operation.peer == rank_) {
      fail(Code::ERR_ARGUMENT, name, sequence_ + 1,
           "expected another rank from 0 to " + std::to_string(worldSize() - 1) +
               " (NCCL cannot receive from whoever sends), received " + std::to_string(operation.peer));
    }
  }
  issueTogether("transfer", [&](ncclComm_t comm, cudaStream_t stream) {
    auto result = ncclSuccess;
    for (const PeerOperation& operation : operations) {
      const size_t bytes = operation.tensor.nbytes();
      if (bytes == 0 || result != ncclSuccess) continue;
      void* data = operation.tensor.mutable_data_ptr();
      result = operation.isSend ? ncclSend(data, bytes, ncclUint8, operation.peer, comm, stream)
                                : ncclRecv(data, bytes, ncclUint8, operation.peer, comm, stream);
    }
    return result;
  });
  std::vector<std::shared_ptr<Pending>> marks;
  for (const PeerOperation& operation : operations)
    marks.push_back(std::make_shared<Mark>(*this, operation.peer));
  return marks;
}

std::shared_ptr<Pending> NcclCommunicator::mark() {
  return std::make_shared<Mark>(*this, rank_);
}

void NcclCommunicator::join() {
  backend_.guarded([&] { done_.block(backend_.currentStream()); });
}

void NcclCommunicator::barrier(std::optional<std::chrono::milliseconds> /*timeout*/) {
  issue("barrier", [&](ncclComm_t comm, cudaStream_t stream) {
    auto* data = token_.mutable_data_ptr();
    return ncclAllReduce(data, data, 1, ncclFloat32, ncclSum, comm, stream);
  });
  backend_.guarded([&] { waitForEvent(done_, this); });
}

void NcclCommunicator::connect() {
  barrier(std::nullopt);
  if (worldSize() == 1) return;
  at::Tensor scratch;
  for (const auto bytes : kConnectBytes) {
    backend_.guarded([&] {
      const auto floats = bytes / static_cast<int64_t>(sizeof(float));
      scratch = at::zeros({floats}, at::TensorOptions(at::kFloat).device(backend_.device()));
    });
    allReduce(scratch, ReduceOp::kSum);
    broadcast(scratch, 0);
    barrier(std::nullopt);
  }
}

template <class Enqueue>
void NcclCommunicator::issueTogether(const char* op, Enqueue&& enqueue) {
  issue(op, [&](ncclComm_t comm, cudaStream_t stream) {
    if (const auto started = ncclGroupStart(); started != ncclSuccess) return started;
    const auto result = enqueue(comm, stream);
    // The group has to be closed whatever came of what is in it.
    const auto ended = ncclGroupEnd();
    return result == ncclSuccess ? ended : result;
  });
}

template <class Enqueue>
void NcclCommunicator::issue(const char* op, Enqueue&& enqueue) {
  op_ = op;
  ++sequence_;
  if (ranks_->aborted()) failAborted();
  backend_.guarded([&] {
    const auto stream = stream_;
    ready_.record(backend_.currentStream());
    ready_.block(stream);
    const auto result = ranks_->call(rank_, [&](ncclComm_t comm) { return enqueue(comm, stream.stream()); });
    if (!result || ranks_->aborted()) failAborted();
    if (*result != ncclSuccess) failNccl(*result);
    done_.record(stream);
  });
}

void NcclCommunicator::poll() {
  if (const auto isInterrupted = ranks_->options().isInterrupted; isInterrupted && !ranks_->aborted()) {
    const auto now = Clock::now();
    if (now - asked_ > kInterruptionPeriod) {
      asked_ = now;
      if (isInterrupted()) ranks_->abort();
    }
  }
  if (ranks_->aborted()) failAborted();
  backend_.guarded([&] {
    auto state = ncclSuccess;
    const auto result =
        ranks_->call(rank_, [&](ncclComm_t comm) { return ncclCommGetAsyncError(comm, &state); });
    if (!result) failAborted();
    if (*result != ncclSuccess) failNccl(*result);
    if (state != ncclSuccess && state != ncclInProgress) failNccl(state);
    watchDeadline();
  });
}

// See Note [Deadline of a collective].
void NcclCommunicator::watchDeadline() {
  const auto now = Clock::now();
  if (watching_ && watched_.query()) watching_ = false;
  if (watching_) {
    const auto timeout = ranks_->options().timeout;
    if (now - watchedSince_ > timeout) {
      fail(Code::ERR_COLLECTIVE_TIMEOUT, watchedOp_, watchedSequence_,
           "waited " + std::to_string(timeout.count()) + " ms for the other ranks");
    }
  } else if (watchedSequence_ < sequence_) {
    watched_.record(stream_);
    watching_ = true;
    watchedSince_ = now;
    watchedOp_ = op_;
    watchedSequence_ = sequence_;
  }
}

void NcclCommunicator::requireTensor(const char* op, const at::Tensor& tensor) const {
  if (tensor.device() == backend_.device() && tensor.is_contiguous()) return;
  fail(Code::ERR_COLLECTIVE_FAILED, op, sequence_ + 1,
       "expected a contiguous tensor on " + backend_.device().str() + ", received a " +
           (tensor.is_contiguous() ? "contiguous" : "non-contiguous") + " one on " + tensor.device().str());
}

void NcclCommunicator::fail(Code code, const char* op, int64_t sequence, const std::string& what) const {
  ErrorContext context;
  context.op = op;
  context.sequence = sequence;
  context.rank = rank_;
  context.device = backend_.index();
  throw Error(code,
              context.op + " " + std::to_string(sequence) + " of rank " + std::to_string(rank_) + ": " + what,
              context);
}

void NcclCommunicator::failAborted() const {
  fail(Code::ERR_COLLECTIVE_ABORTED, op_, sequence_, "the run was aborted");
}

void NcclCommunicator::failNccl(ncclResult_t result) {
  if (ranks_->aborted()) failAborted();
  failed_ = true;
  fail(Code::ERR_COLLECTIVE_FAILED, op_, sequence_,
       std::string(ncclGetErrorString(result)) + ". " + ncclGetLastError(nullptr) +
           " Set NCCL_DEBUG=INFO to see more.");
}

}  // namespace torchlane
