// What ranks say to each other: the interface that the trainer and process groups use and that
// LocalCommunicator (threads, CPU) and NcclCommunicator (GPUs) implement. Pure virtual on purpose: the CUDA
// plugin needs no symbol of the core.
#pragma once

#include <ATen/core/Tensor.h>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/comm/reduce_op.h"

namespace torchlane {

class DeviceBackend;

// Something that a communicator has begun and that ends by itself. Thread: the rank's, unless said otherwise.
class Pending {
 public:
  virtual ~Pending() = default;
  // Is it over, well or not? Never blocks.
  virtual bool isDone() = 0;
  // CPU: blocks until it is over. CUDA: what is put on the current stream from now on sees its result. Throws
  // what made it fail.
  virtual void wait() = 0;
  // Of a transfer that is done: the rank at the other end.
  virtual int peer() const = 0;
};

// One end of a transfer between two ranks.
struct PeerOperation {
  // For `peer`: from whoever sends with the tag.
  static constexpr int kAnyPeer = -1;

  bool isSend = false;
  at::Tensor tensor;  // contiguous, on the rank's device; filled by a receiving end
  int peer = 0;
  int64_t tag = 0;
};

// Lengths, in elements, of what each rank of an all-to-all gets of a tensor, in the order of the ranks.
using Splits = std::vector<int64_t>;

// One rank's end of a group. Thread: the rank's own thread calls everything but `abort` (or, one at a time,
// threads that hand it on to each other).
// All ranks call the same collectives in the same order with equal sizes and dtypes; what a call leaves in
// its tensor is bit-equal on every rank. Failures throw Error: ERR_COLLECTIVE_TIMEOUT (no answer within the
// group's timeout), _ABORTED (abort() was called), _MISMATCH (sizes or dtypes differ), _FAILED (the library
// said so); `op` and `sequence` name the collective.
//
// Tensors are contiguous and on the rank's device. CPU: a call blocks until it is complete for this rank.
// CUDA: it returns at once and runs on the communicator's own stream, after what the rank's current stream
// holds now; `join` makes its result visible, and its tensors must live until then.
class Communicator {
 public:
  virtual ~Communicator() = default;

  virtual int rank() const noexcept = 0;
  virtual int worldSize() const noexcept = 0;

  // Reduction over ranks, in place, the same on every rank. Sums take floating point everywhere; what else
  // there is depends on the implementation, and is refused with ERR_ARGUMENT where there is none.
  virtual void allReduce(at::Tensor& tensor, ReduceOp op = ReduceOp::kSum) = 0;

  // The same on rank `root` alone; the others' tensors are left as they are.
  virtual void reduce(at::Tensor& tensor, int root, ReduceOp op) = 0;

  // Rank `root`'s values go into every rank's tensor. Any dtype.
  virtual void broadcast(at::Tensor& tensor, int root) = 0;

  // `output` gets the inputs of all ranks, one after the other. Any dtype. output: (worldSize × elements).
  virtual void allGather(const at::Tensor& input, at::Tensor& output) = 0;

  // Reduces the ranks' inputs (worldSize × elements) and leaves part `rank` in `output` (elements).
  // `isByParts`: each part is reduced as an allReduce of its own would, not as one of the whole input; it
  // matters for the last bits.
  virtual void reduceScatter(const at::Tensor& input, at::Tensor& output, ReduceOp op, bool isByParts) = 0;

  // Rank `root`'s output (worldSize × elements) gets the inputs of all ranks; other ranks' outputs are
  // undefined. Any dtype.
  virtual void gather(const at::Tensor& input, at::Tensor& output, int root) = 0;

  // Part `rank` of rank `root`'s input (worldSize × elements) goes into `output`; other ranks' inputs are
  // undefined. Any dtype.
  virtual void scatter(at::Tensor& output, const at::Tensor& input, int root) = 0;

  // Part r of the input goes to rank r, whose part `rank` of the output it becomes. Any dtype. What one rank
  // sends to another must be as long as what that one expects.
  virtual void allToAll(const at::Tensor& input, const Splits& inputSplits, at::Tensor& output,
                        const Splits& outputSplits) = 0;

  // Begins transfers to and from single ranks, all at once; never waits for the other ends. Transfers between
  // the same two ranks with the same tag match in the order in which they were begun. CUDA knows no tags and
  // no kAnyPeer. One Pending each, in order; a tensor lives until its transfer is done.
  virtual std::vector<std::shared_ptr<Pending>> transfer(std::vector<PeerOperation> operations) = 0;

  // What is over when all collectives issued so far are. CPU: over already.
  virtual std::shared_ptr<Pending> mark() = 0;

  // Work put on the rank's current stream after this call sees the results of all collectives issued so far.
  // Never blocks the host on CUDA; does nothing on CPU.
  virtual void join() = 0;

  // Blocks the host until all ranks are here. `timeout`: instead of the group's (CPU alone).
  virtual void barrier(std::optional<std::chrono::milliseconds> timeout = std::nullopt) = 0;

  // Throws if a collective that runs behind the host's back has failed. Cheap: called once a step.
  virtual void check() = 0;
};

struct GroupOptions {
  int worldSize = 1;
  // Deadline of one wait for the other ranks.
  std::chrono::milliseconds timeout{600'000};
  // How many threads each rank's operators use; with more runnable threads than cores nobody spins.
  int threadsPerRank = 1;
  // Asked every 100 ms or so by a thread that waits on the host: true ends the wait, and the group, as an
  // abort does. Null: nothing interrupts.
  bool (*isInterrupted)() = nullptr;
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
