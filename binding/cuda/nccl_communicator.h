// Collectives between GPUs: the group, and one rank's end of it, which puts them on a stream of their own,
// with events between it and the stream that trains. How NCCL starts and ends is in nccl_ranks.h. Not
// ProcessGroupNCCL, whose watchdog ends the host process.
#pragma once

#include <nccl.h>

#include <chrono>
#include <memory>

#include "core/comm/communicator.h"
#include "cuda/device_event.h"

namespace torchlane {

class CudaBackend;
class NcclRanks;

class NcclGroup final : public CommunicatorGroup {
 public:
  explicit NcclGroup(const GroupOptions& options);
  // Blocks until all ranks are here, and until NCCL has started and made its connections.
  std::unique_ptr<Communicator> join(int rank, DeviceBackend& backend) override;
  void abort() noexcept override;

 private:
  const std::shared_ptr<NcclRanks> ranks_;
};

// A tensor given to a collective stays alive until a `join` after it. DeviceBackend::synchronize shows that
// all is complete before the communicator is destroyed; otherwise the destructor aborts the group. After an
// abort, collectives under way leave anything in their tensors, and what was enqueued behind them has run
// on that: the rank's weights are no longer those of a whole step.
class NcclCommunicator final : public Communicator, private WaitWatch {
 public:
  NcclCommunicator(std::shared_ptr<NcclRanks> ranks, int rank, CudaBackend& backend);
  ~NcclCommunicator() override;

  int rank() const noexcept override { return rank_; }
  int worldSize() const noexcept override;
  // NCCL's dtypes, bool ("or" and "and") and, for sums and averages, complex ones; no reductions of bits.
  void allReduce(at::Tensor& tensor, ReduceOp op) override;
  void reduce(at::Tensor& tensor, int root, ReduceOp op) override;
  void broadcast(at::Tensor& tensor, int root) override;
  void allGather(const at::Tensor& input, at::Tensor& output) override;
  void reduceScatter(const at::Tensor& input, at::Tensor& output, ReduceOp op, bool isByParts) override;
  void gather(const at::Tensor& input, at::Tensor& output, int root) override;
  void scatter(at::Tensor& output, const at::Tensor& input, int root) override;
  void allToAll(const at::Tensor& input, const Splits& inputSplits, at::Tensor& output,
                const Splits& outputSplits) override;
  std::vector<std::shared_ptr<Pending>> transfer(std::vector<PeerOperation> operations) override;
  std::shared_ptr<Pending> mark() override;
  void join() override;
  void barrier(std::optional<std::chrono::milliseconds> timeout) override;
  void check() override { poll(); }

  // Lets NCCL make its connections and buffers for the sizes that a run uses, while no rank computes yet:
  // later it would allocate device memory beside waiting collectives. Called once, by all ranks.
  void connect();

 private:
  using Clock = std::chrono::steady_clock;
  class Mark;

  // How NCCL reduces a tensor: its elements' type, how many of them, the operation.
  struct Reduction {
    ncclDataType_t type;
    size_t perElement;  // 2 for complex numbers
    ncclRedOp_t op;
  };
  Reduction reductionOf(const char* name, const at::Tensor& tensor, ReduceOp op) const;
  // `enqueue(ncclComm_t, cudaStream_t)` makes several sends and receives that belong together.
  template <class Enqueue>
  void issueTogether(const char* op, Enqueue&& enqueue);

  // Puts `enqueue(ncclComm_t, cudaStream_t)` on the collectives' stream, after what the current stream holds.
  template <class Enqueue>
  void issue(const char* op, Enqueue&& enqueue);
  void poll() override;
  void watchDeadline();
  void requireTensor(const char* op, const at::Tensor& tensor) const;

  [[noreturn]] void fail(Code code, const char* op, int64_t sequence, const std::string& what) const;
  [[noreturn]] void failAborted() const;
  [[noreturn]] void failNccl(ncclResult_t result);

  const std::shared_ptr<NcclRanks> ranks_;
  const int rank_;
  CudaBackend& backend_;
  // A rank's first communicator has the device's own, for which the backend waits; each other one (a
  // subgroup's) has one from the pool, so that groups do not wait for each other.
  const c10::cuda::CUDAStream stream_;
  at::Tensor token_;  // (1) float32 zero: what a barrier sums

  DeviceEvent ready_;          // current stream: the tensor may be read
  DeviceEvent done_;           // collectives' stream: the last one is complete
  const char* op_ = "init";    // the last one issued
  int64_t sequence_ = 0;       // how many were issued
  Clock::time_point asked_{};  // when isInterrupted was
  bool failed_ = false;        // NCCL has reported a failure: no orderly end

  // Note [Deadline of a collective]
  // One collective at a time is watched: from the first poll that finds it under way until its event is
  // complete. As they complete in order, one that hangs is found within twice the timeout, at the cost of
  // an event query a poll.
  DeviceEvent watched_;
  bool watching_ = false;
  Clock::time_point watchedSince_{};
  const char* watchedOp_ = "";
  int64_t watchedSequence_ = 0;
};

}  // namespace torchlane
