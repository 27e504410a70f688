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

std::optional<ncclDataType_t> floatingType(at::ScalarType dtype) {
  switch (dtype) {
    case at::kFloat:
      return ncclFloat32;
    case at::kDouble:
      return ncclFloat64;
    case at::kHalf:
      return ncclFloat16;
    case at::kBFloat16:
      return ncclBfloat16;
    default:
      return std::nullopt;
  }
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
    : ranks_(std::move(ranks)), rank_(rank), backend_(backend) {
  backend_.guarded([&] { token_ = at::zeros({1}, at::TensorOptions(at::kFloat).device(backend_.device())); });
  backend_.setWatch(this);
}

NcclCommunicator::~NcclCommunicator() {
  backend_.setWatch(nullptr);
  if (!failed_ && done_.isDone()) {
    ranks_->leave(rank_);
  } else {
    ranks_->abort();
  }
}

int NcclCommunicator::worldSize() const noexcept {
  return ranks_->options().worldSize;
}

void NcclCommunicator::allReduce(at::Tensor& tensor) {
  requireTensor("allReduce", tensor);
  const auto type = floatingType(tensor.scalar_type());
  if (!type) {
    fail(Code::ERR_COLLECTIVE_FAILED, "allReduce", sequence_ + 1,
         std::string("expected float32, float64, float16 or bfloat16, received ") +
             c10::toString(tensor.scalar_type()));
  }
  if (tensor.numel() == 0) return;
  issue("allReduce", [&](ncclComm_t comm, cudaStream_t stream) {
    auto* data = tensor.mutable_data_ptr();
    return ncclAllReduce(data, data, static_cast<size_t>(tensor.numel()), *type, ncclSum, comm, stream);
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

void NcclCommunicator::join() {
  backend_.guarded([&] { done_.block(backend_.currentStream()); });
}

void NcclCommunicator::barrier() {
  issue("barrier", [&](ncclComm_t comm, cudaStream_t stream) {
    auto* data = token_.mutable_data_ptr();
    return ncclAllReduce(data, data, 1, ncclFloat32, ncclSum, comm, stream);
  });
  backend_.guarded([&] { waitForEvent(done_, this); });
}

void NcclCommunicator::connect() {
  barrier();
  if (worldSize() == 1) return;
  at::Tensor scratch;
  for (const auto bytes : kConnectBytes) {
    backend_.guarded([&] {
      const auto floats = bytes / static_cast<int64_t>(sizeof(float));
      scratch = at::zeros({floats}, at::TensorOptions(at::kFloat).device(backend_.device()));
    });
    allReduce(scratch);
    broadcast(scratch, 0);
    barrier();
  }
}

template <class Enqueue>
void NcclCommunicator::issue(const char* op, Enqueue&& enqueue) {
  op_ = op;
  ++sequence_;
  if (ranks_->aborted()) failAborted();
  backend_.guarded([&] {
    const auto stream = backend_.streams().comm;
    ready_.record(backend_.currentStream());
    ready_.block(stream);
    const auto result = ranks_->call(rank_, [&](ncclComm_t comm) { return enqueue(comm, stream.stream()); });
    if (!result || ranks_->aborted()) failAborted();
    if (*result != ncclSuccess) failNccl(*result);
    done_.record(stream);
  });
}

void NcclCommunicator::poll() {
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
    watched_.record(backend_.streams().comm);
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
