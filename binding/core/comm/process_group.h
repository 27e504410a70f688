// One rank's end of a group as own loops use it: any tensors (lists, views, of any strides), on the rank's
// device or the CPU, at once or asynchronously. What is communicated and how is the Communicator's affair.
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/comm/collective_ledger.h"
#include "core/comm/collective_queue.h"
#include "core/comm/collective_watch.h"
#include "core/comm/communicator.h"

namespace torchlane {

// A collective or transfer that was started. Thread: the rank's.
class Work {
 public:
  virtual ~Work() = default;
  // Is it over, well or not? Never blocks.
  virtual bool isCompleted() = 0;
  // Returns when its results may be used (on CUDA: by what is put on the current stream from now on). Throws
  // what made it fail, every time.
  virtual void wait() = 0;
  // Of a receive that is complete: who sent, in the group's numbering.
  virtual int source() const { return -1; }
};

// Thread: the rank's, unless said otherwise. Tensors in the argument lists: one per rank of the group, in the
// order of the ranks. Wrong devices, dtypes or numbers of tensors are ERR_ARGUMENT before anything is
// communicated. Every function returns null, complete, if it is not `isAsync`.
class ProcessGroup {
 public:
  using Tensors = std::vector<at::Tensor>;
  using Started = std::shared_ptr<Work>;

  // `host`: for tensors on the CPU. `device` and its ledger, shared by the ranks: for those on a CUDA rank's
  // device; null on a CPU rank.
  ProcessGroup(std::unique_ptr<Communicator> host, std::unique_ptr<Communicator> device,
               std::shared_ptr<CollectiveLedger> ledger, c10::Device onDevice, const GroupOptions& options);
  // Waits for asynchronous work: abort the group before, unless all ranks come to the end.
  ~ProcessGroup();

  // The rank calls no more. Waits for asynchronous work, and throws what made some of it fail, if nobody has
  // seen that.
  void leave();

  int rank() const noexcept;
  int worldSize() const noexcept;
  // The one that serves tensors of the rank's own device. While asynchronous work is under way, it is used by
  // another thread.
  Communicator& communicator() noexcept;

  Started allReduce(at::Tensor tensor, ReduceOp op, bool isAsync);
  Started reduce(at::Tensor tensor, int root, ReduceOp op, bool isAsync);
  Started broadcast(at::Tensor tensor, int root, bool isAsync);
  Started allGather(Tensors outputs, at::Tensor input, bool isAsync);
  // One tensor for all ranks' parts, one after the other: PyTorch's `…IntoTensor` and `…Tensor` forms.
  Started allGatherInto(at::Tensor output, at::Tensor input, bool isAsync);
  Started reduceScatter(at::Tensor output, Tensors inputs, ReduceOp op, bool isAsync);
  Started reduceScatterFrom(at::Tensor output, at::Tensor input, ReduceOp op, bool isAsync);
  // `outputs` and `inputs` are empty on all ranks but the root.
  Started gather(at::Tensor input, Tensors outputs, int root, bool isAsync);
  Started scatter(at::Tensor output, Tensors inputs, int root, bool isAsync);
  Started allToAll(Tensors outputs, Tensors inputs, bool isAsync);
  // Splits along the first dimension; empty: equal parts.
  Started allToAllSingle(at::Tensor output, at::Tensor input, const Splits& outputSplits,
                         const Splits& inputSplits, bool isAsync);
  // Begins all of them at once; one Work each, also where they are complete already.
  std::vector<Started> transfer(std::vector<PeerOperation> operations);
  // Blocks the host until all ranks are here and all that they issued before is complete.
  Started barrier(bool isAsync);
  // The same on the host alone, with a deadline of its own: its error names all ranks that did not come.
  void monitoredBarrier(std::optional<std::chrono::milliseconds> timeout);

 private:
  // A communicator and what runs it behind the rank's back (CPU alone; CUDA has its stream).
  struct Side;
  class FirstFailure;
  // What a collective does, in two halves: `issue` with contiguous tensors, `finish` copies results to where
  // they belong. Both on the CPU's queue, or on the rank's thread.
  struct Task {
    std::function<void(Communicator&)> issue;
    std::function<void()> finish;
  };
  class QueuedWork;
  class StreamWork;
  class TransferWork;

  Side& sideFor(const char* op, const Tensors& tensors);
  // `call`: what the ledger is told of it.
  Started run(Side& side, const CollectiveCall& call, Task task, bool isAsync);
  // Keeps it until it is complete.
  void keep(Started work);
  void requireList(const char* op, const char* what, const Tensors& tensors, const at::Tensor& like) const;
  Error argumentError(const char* op, const std::string& what) const;

  const c10::Device device_;
  bool (*const isInterrupted_)();
  const std::shared_ptr<CollectiveLedger> ledger_;
  // Works may outlive the group, whose communicator they need on CUDA.
  const std::shared_ptr<bool> isOpen_ = std::make_shared<bool>(true);
  const std::shared_ptr<FirstFailure> failure_;
  std::unique_ptr<Side> host_;
  std::unique_ptr<Side> onDevice_;
  // On CUDA: what was started and may still use its tensors, whether or not anybody holds it.
  std::vector<Started> underway_;
  std::unique_ptr<CollectiveWatch> watch_;  // on CUDA; ends before the communicators
};

}  // namespace torchlane
