// What ranks say to each other: the interface that the trainer uses and that LocalCommunicator (threads, CPU)
// and NcclCommunicator (GPUs) implement. Pure virtual on purpose: the CUDA plugin needs no symbol of the
// core.
#pragma once

#include <ATen/core/Tensor.h>

#include <chrono>
#include <memory>

#include "core/base/error.h"

namespace torchlane {

class DeviceBackend;

// One rank's end of a group. Thread: the rank's own thread calls everything but `abort`.
// All ranks call the same collectives in the same order with equal sizes and dtypes; what a call leaves in
// its tensor is bit-equal on every rank. Failures throw Error: ERR_COLLECTIVE_TIMEOUT (no answer within the
// group's timeout), _ABORTED (abort() was called), _MISMATCH (sizes or dtypes differ), _FAILED (the library
// said so); `op` and `sequence` name the collective.
class Communicator {
 public:
  virtual ~Communicator() = default;

  virtual int rank() const noexcept = 0;
  virtual int worldSize() const noexcept = 0;

  // Sum over ranks, in place. `tensor`: contiguous, floating point, on the rank's device.
  // CPU: blocks until this rank's copy holds the sum. CUDA: returns at once; it runs on the communicator's
  // own stream, after what the rank's current stream holds now; `join` makes the result visible.
  virtual void allReduce(at::Tensor& tensor) = 0;

  // Rank `root`'s values go into every rank's tensor. `tensor`: contiguous, any dtype. Stream rules as
  // allReduce.
  virtual void broadcast(at::Tensor& tensor, int root) = 0;

  // Work put on the rank's current stream after this call sees the results of all collectives issued so far.
  // Never blocks the host on CUDA; does nothing on CPU.
  virtual void join() = 0;

  // Blocks the host until all ranks are here.
  virtual void barrier() = 0;

  // Throws if a collective that runs behind the host's back has failed. Cheap: called once a step.
  virtual void check() = 0;
};

struct GroupOptions {
  int worldSize = 1;
  // Deadline of one wait for the other ranks.
  std::chrono::milliseconds timeout{600'000};
  // How many threads each rank's operators use; with more runnable threads than cores nobody spins.
  int threadsPerRank = 1;
};

// A group before and after its ranks have joined; shared by all of them.
class CommunicatorGroup {
 public:
  virtual ~CommunicatorGroup() = default;

  // Thread: rank, once per rank, all at about the same time (the caller holds a barrier with a deadline
  // before).
  virtual std::unique_ptr<Communicator> join(int rank, DeviceBackend& backend) = 0;

  // Thread: any. Ends every wait of every rank with ERR_COLLECTIVE_ABORTED, now and later. A rank whose
  // collective is complete already leaves it normally, so all ranks have finished the same collectives.
  // Idempotent.
  virtual void abort() noexcept = 0;
};

}  // namespace torchlane
