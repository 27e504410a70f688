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
  void allReduce(at::Tensor& tensor) override;
  void broadcast(at::Tensor& tensor, int root) override;
  void join() override;
  void barrier() override;
  void check() override { poll(); }

  // Lets NCCL make its connections and buffers for the sizes that a run uses, while no rank computes yet:
  // later it would allocate device memory beside waiting collectives. Called once, by all ranks.
  void connect();

 private:
  using Clock = std::chrono::steady_clock;

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
  at::Tensor token_;  // (1) float32 zero: what a barrier sums

  DeviceEvent ready_;        // current stream: the tensor may be read
  DeviceEvent done_;         // collectives' stream: the last one is complete
  const char* op_ = "init";  // the last one issued
  int64_t sequence_ = 0;     // how many were issued
  bool failed_ = false;      // NCCL has reported a failure: no orderly end

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
