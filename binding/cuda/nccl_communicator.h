// One rank's end of a NCCL group: collectives on a stream of their own, with events between it and the stream
// that trains. Not ProcessGroupNCCL, whose watchdog ends the host process.
#pragma once

#include <nccl.h>

#include <chrono>
#include <memory>

#include "core/comm/communicator.h"
#include "cuda/device_event.h"

namespace torchlane {

class CudaBackend;
class NcclGroup;

// A tensor given to a collective stays alive until a `join` after it. Before the communicator
// is destroyed, DeviceBackend::synchronize has shown that all is complete; otherwise the destructor aborts
// the group. After an abort the collectives under way leave anything in their tensors, and so does what was
// enqueued behind them: the rank's weights are no longer those of a whole step.
class NcclCommunicator final : public Communicator, private WaitWatch {
 public:
  NcclCommunicator(std::shared_ptr<NcclGroup> group, int rank, CudaBackend& backend);
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

  // The work of each call runs in `guarded`, so that a lost device is told from a failed collective.
  // Puts `enqueue(ncclComm_t, cudaStream_t)` on the collectives' stream, after what the current stream holds.
  template <class Enqueue>
  void issue(const char* op, Enqueue&& enqueue);
  void poll() override;
  void watchDeadline();
  void requireTensor(const char* op, const at::Tensor& tensor) const;

  [[noreturn]] void fail(Code code, const char* op, int64_t sequence, const std::string& what) const;
  [[noreturn]] void failAborted() const;
  [[noreturn]] void failNccl(ncclResult_t result) const;

  const std::shared_ptr<NcclGroup> group_;
  const int rank_;
  CudaBackend& backend_;
  at::Tensor token_;  // (1) float32 zero: what a barrier sums

  DeviceEvent ready_;        // current stream: the tensor may be read
  DeviceEvent done_;         // collectives' stream: the last one is complete
  const char* op_ = "init";  // the last one issued
  int64_t sequence_ = 0;     // how many were issued

  // Note [Deadline of a collective]
  // One collective at a time is watched: from the first poll that finds it under way until its event is
  // complete. As they complete in order, one that hangs is found within twice the timeout, at the cost of an
  // event query a poll.
  DeviceEvent watched_;
  bool watching_ = false;
  Clock::time_point watchedSince_{};
  const char* watchedOp_ = "";
  int64_t watchedSequence_ = 0;
};

}  // namespace torchlane
