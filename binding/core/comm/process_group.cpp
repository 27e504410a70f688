// See process_group.h.
#include "core/comm/process_group.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <utility>

#include "core/base/check.h"

namespace torchlane {
namespace {

constexpr std::chrono::milliseconds kInterruptionPeriod{100};

bool isPlain(const at::Tensor& tensor) {
  return tensor.is_contiguous() && !tensor.is_conj() && !tensor.is_neg();
}

// The tensor itself where its memory can be used as it is, else a copy.
at::Tensor plain(const at::Tensor& tensor) {
  return isPlain(tensor) ? tensor : tensor.resolve_conj().resolve_neg().contiguous();
}

// The same for a result: its old values need not be copied.
at::Tensor plainResult(const at::Tensor& tensor) {
  return isPlain(tensor) ? tensor : at::empty(tensor.sizes(), tensor.options());
}

at::Tensor joined(const std::vector<at::Tensor>& tensors) {
  std::vector<at::Tensor> flat;
  flat.reserve(tensors.size());
  for (const at::Tensor& tensor : tensors) flat.push_back(plain(tensor).reshape({-1}));
  return at::cat(flat);
}

// Cuts `from` into what fits the tensors, in order.
void copyApart(const at::Tensor& from, const std::vector<at::Tensor>& into) {
  int64_t offset = 0;
  for (const at::Tensor& tensor : into) {
    tensor.copy_(from.narrow(0, offset, tensor.numel()).view(tensor.sizes()));
    offset += tensor.numel();
  }
}

void copyUnlessSame(const at::Tensor& to, const at::Tensor& from) {
  if (!to.is_same(from)) to.copy_(from);
}

CollectiveCall callOf(CollectiveOp op, const at::Tensor& tensor, int root = -1,
                      ReduceOp reduction = ReduceOp::kSum) {
  CollectiveCall call;
  call.op = op;
  call.elements = op == CollectiveOp::kAllToAll ? 0 : tensor.numel();
  call.root = root;
  call.dtype = tensor.scalar_type();
  call.reduction = reduction;
  return call;
}

// What a mismatch that another rank has met looks like on this one is an abort: the mismatch instead.
template <class Step>
decltype(auto) tellingMismatch(CollectiveLedger* ledger, int rank, Step&& step) {
  try {
    return step();
  } catch (const Error& error) {
    if (ledger != nullptr && error.code() == Code::ERR_COLLECTIVE_ABORTED) ledger->requireNone(rank);
    throw;
  }
}

void requireOpen(bool isOpen) {
  if (!isOpen)
    throw Error(Code::ERR_ARGUMENT, "expected a work of a group that is there, but it was destroyed");
}

Splits lengthsOf(const std::vector<at::Tensor>& tensors) {
  Splits lengths;
  for (const at::Tensor& tensor : tensors) lengths.push_back(tensor.numel());
  return lengths;
}

}  // namespace

struct ProcessGroup::Side {
  Side(std::unique_ptr<Communicator> given, bool isCpu)
      : communicator(std::move(given)), queue(isCpu ? std::make_unique<CollectiveQueue>() : nullptr) {}

  std::unique_ptr<Communicator> communicator;
  std::unique_ptr<CollectiveQueue> queue;  // ends before the communicator
};

// On the CPU: what made the first asynchronous collective fail, whose work the rank may not look at. What
// comes after it is merely aborted, which would tell nobody why. Thread: the rank's and the queue's.
class ProcessGroup::FirstFailure {
 public:
  // On the queue.
  void note(std::exception_ptr error) {
    const std::lock_guard lock(mutex_);
    if (!error_ && !isAbort(error)) error_ = std::move(error);
  }
  // For the rank: `error` itself, or the failure that it follows from.
  std::exception_ptr explain(std::exception_ptr error) {
    const std::lock_guard lock(mutex_);
    if (!error_ || (error != error_ && !isAbort(error))) return error;
    isSeen_ = true;
    return error_;
  }
  void requireSeen() {
    const std::lock_guard lock(mutex_);
    if (error_ && !std::exchange(isSeen_, true)) std::rethrow_exception(error_);
  }

 private:
  static bool isAbort(const std::exception_ptr& error) {
    try {
      std::rethrow_exception(error);
    } catch (const Error& known) {
      return known.code() == Code::ERR_COLLECTIVE_ABORTED;
    } catch (...) {
      return false;
    }
  }

  std::mutex mutex_;
  std::exception_ptr error_;
  bool isSeen_ = false;
};

// On the CPU: runs on the queue's thread.
class ProcessGroup::QueuedWork final : public Work {
 public:
  QueuedWork(bool (*isInterrupted)(), std::shared_ptr<FirstFailure> failure)
      : isInterrupted_(isInterrupted), failure_(std::move(failure)) {}

  bool isCompleted() override {
    const std::lock_guard lock(mutex_);
    return isOver_;
  }

  void wait() override {
    std::unique_lock lock(mutex_);
    // The task has a deadline of its own.
    while (!changed_.wait_for(lock, kInterruptionPeriod, [&] { return isOver_; })) {
      lock.unlock();
      if (isInterrupted_ != nullptr && isInterrupted_())
        throw Error(Code::ERR_COLLECTIVE_ABORTED, "the thread of the rank is ending");
      lock.lock();
    }
    if (error_) std::rethrow_exception(failure_->explain(error_));
  }

  void run(Communicator& communicator, Task& task) noexcept {
    std::exception_ptr error;
    try {
      const at::NoGradGuard noGrad;
      task.issue(communicator);
      task.finish();
    } catch (...) {
      error = std::current_exception();
      failure_->note(error);
    }
    task = {};  // the tensors go before anybody knows that it is over
    {
      const std::lock_guard lock(mutex_);
      error_ = error;
      isOver_ = true;
    }
    changed_.notify_all();
  }

 private:
  bool (*const isInterrupted_)();
  const std::shared_ptr<FirstFailure> failure_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool isOver_ = false;
  std::exception_ptr error_;
};

// On CUDA: runs on the communicator's stream. Results are copied to where they belong in `wait`.
class ProcessGroup::StreamWork final : public Work {
 public:
  StreamWork(const ProcessGroup& group, std::shared_ptr<Pending> mark, Task task)
      : mark_(std::move(mark)),
        task_(std::move(task)),
        ledger_(group.ledger_),
        rank_(group.rank()),
        isOpen_(group.isOpen_) {}

  bool isCompleted() override { return !*isOpen_ || mark_->isDone(); }
  void wait() override {
    requireOpen(*isOpen_);
    tellingMismatch(ledger_.get(), rank_, [&] { mark_->wait(); });
    if (!task_.finish) return;
    const at::NoGradGuard noGrad;
    task_.finish();
    task_ = {};
  }

 private:
  const std::shared_ptr<Pending> mark_;
  Task task_;
  const std::shared_ptr<CollectiveLedger> ledger_;
  const int rank_;
  const std::shared_ptr<bool> isOpen_;
};

class ProcessGroup::TransferWork final : public Work {
 public:
  // `received`: the memory of the transfer, kept; `target`: where its values go, if that is another tensor.
  TransferWork(const ProcessGroup& group, std::shared_ptr<Pending> pending, at::Tensor received,
               at::Tensor target)
      : pending_(std::move(pending)),
        received_(std::move(received)),
        target_(std::move(target)),
        isOpen_(group.isOpen_) {}

  bool isCompleted() override { return !*isOpen_ || pending_->isDone(); }
  void wait() override {
    requireOpen(*isOpen_);
    pending_->wait();
    if (!target_.defined()) return;
    const at::NoGradGuard noGrad;
    copyUnlessSame(target_, received_);
    target_.reset();
  }
  int source() const override { return pending_->peer(); }

 private:
  const std::shared_ptr<Pending> pending_;
  const at::Tensor received_;
  at::Tensor target_;
  const std::shared_ptr<bool> isOpen_;
};

ProcessGroup::ProcessGroup(std::unique_ptr<Communicator> host, std::unique_ptr<Communicator> device,
                           std::shared_ptr<CollectiveLedger> ledger, c10::Device onDevice,
                           const GroupOptions& options)
    : device_(onDevice),
      isInterrupted_(options.isInterrupted),
      ledger_(std::move(ledger)),
      failure_(std::make_shared<FirstFailure>()),
      host_(std::make_unique<Side>(std::move(host), /*isCpu=*/true)) {
  TORCHLANE_CHECK(device_.is_cpu() == (device == nullptr) && (device == nullptr) == (ledger_ == nullptr),
                  "a communicator for ", device_);
  if (device == nullptr) return;
  onDevice_ = std::make_unique<Side>(std::move(device), /*isCpu=*/false);
  watch_ = std::make_unique<CollectiveWatch>(
      options.timeout, [ledger = ledger_, rank = rank(), timeout = options.timeout](
                           const CollectiveCall& call) { ledger->noteTimeout(rank, call, timeout); });
}

ProcessGroup::~ProcessGroup() {
  *isOpen_ = false;
}

void ProcessGroup::leave() {
  if (!host_->queue->isIdle()) {
    // Whatever was queued is over when this is.
    const auto last = std::make_shared<QueuedWork>(isInterrupted_, failure_);
    host_->queue->push([last, communicator = host_->communicator.get()] {
      Task nothing{[](Communicator&) {}, [] {}};
      last->run(*communicator, nothing);
    });
    last->wait();
  }
  failure_->requireSeen();
  if (ledger_) ledger_->leave(rank());
}

int ProcessGroup::rank() const noexcept {
  return host_->communicator->rank();
}

int ProcessGroup::worldSize() const noexcept {
  return host_->communicator->worldSize();
}

Communicator& ProcessGroup::communicator() noexcept {
  return onDevice_ ? *onDevice_->communicator : *host_->communicator;
}

Error ProcessGroup::argumentError(const char* op, const std::string& what) const {
  ErrorContext context;
  context.op = op;
  context.rank = rank();
  return Error(Code::ERR_ARGUMENT, std::string("dist.") + op + "(): expected " + what, std::move(context));
}

ProcessGroup::Side& ProcessGroup::sideFor(const char* op, const Tensors& tensors) {
  const at::Tensor& first = tensors.front();
  for (const at::Tensor& tensor : tensors) {
    if (tensor.layout() != at::kStrided)
      throw argumentError(op, detail::concat("dense tensors, received a ", tensor.layout(), " one"));
    if (tensor.device() != device_ && !tensor.device().is_cpu())
      throw argumentError(op, detail::concat("tensors on the rank's own device (", device_,
                                             device_.is_cpu() ? ")" : ") or on the CPU", ", received one on ",
                                             tensor.device()));
    if (tensor.device() != first.device() || tensor.scalar_type() != first.scalar_type())
      throw argumentError(
          op, detail::concat("tensors of one device and dtype, received ", first.scalar_type(), " on ",
                             first.device(), " and ", tensor.scalar_type(), " on ", tensor.device()));
  }
  return first.device().is_cpu() ? *host_ : *onDevice_;
}

void ProcessGroup::requireList(const char* op, const char* what, const Tensors& tensors,
                               const at::Tensor& like) const {
  const auto world = static_cast<size_t>(worldSize());
  if (tensors.size() != world)
    throw argumentError(op, detail::concat(world, " tensors as ", what,
                                           ", one per rank of the group, received ", tensors.size()));
  for (const at::Tensor& tensor : tensors) {
    if (like.defined() && tensor.sizes() != like.sizes())
      throw argumentError(op, detail::concat("tensors of shape ", like.sizes(), " as ", what,
                                             ", received one of shape ", tensor.sizes()));
  }
}

ProcessGroup::Started ProcessGroup::run(Side& side, const CollectiveCall& call, Task task, bool isAsync) {
  if (side.queue == nullptr) {
    const at::NoGradGuard noGrad;
    const CollectiveCall numbered = ledger_->enter(rank(), call);
    auto work = tellingMismatch(ledger_.get(), rank(), [&] {
      task.issue(*side.communicator);
      watch_->add(side.communicator->mark(), numbered);
      return std::make_shared<StreamWork>(*this, side.communicator->mark(), std::move(task));
    });
    if (!isAsync) {
      work->wait();
      return nullptr;
    }
    keep(work);
    return work;
  }
  if (!isAsync && side.queue->isIdle()) {
    const at::NoGradGuard noGrad;
    try {
      task.issue(*side.communicator);
      task.finish();
    } catch (...) {
      std::rethrow_exception(failure_->explain(std::current_exception()));
    }
    return nullptr;
  }
  auto work = std::make_shared<QueuedWork>(isInterrupted_, failure_);
  side.queue->push([work, task = std::move(task), communicator = side.communicator.get()]() mutable {
    work->run(*communicator, task);
  });
  if (isAsync) return work;
  work->wait();
  return nullptr;
}

ProcessGroup::Started ProcessGroup::allReduce(at::Tensor tensor, ReduceOp op, bool isAsync) {
  Side& side = sideFor("allReduce", {tensor});
  auto own = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kAllReduce, tensor, -1, op),
             {[=](Communicator& communicator) {
                *own = plain(tensor);
                communicator.allReduce(*own, op);
              },
              [=] { copyUnlessSame(tensor, *own); }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::reduce(at::Tensor tensor, int root, ReduceOp op, bool isAsync) {
  Side& side = sideFor("reduce", {tensor});
  auto own = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kReduce, tensor, root, op),
             {[=](Communicator& communicator) {
                *own = plain(tensor);
                communicator.reduce(*own, root, op);
              },
              [=, isRoot = rank() == root] {
                if (isRoot) copyUnlessSame(tensor, *own);
              }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::broadcast(at::Tensor tensor, int root, bool isAsync) {
  Side& side = sideFor("broadcast", {tensor});
  auto own = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kBroadcast, tensor, root),
             {[=](Communicator& communicator) {
                *own = plain(tensor);
                communicator.broadcast(*own, root);
              },
              [=, isRoot = rank() == root] {
                if (!isRoot) copyUnlessSame(tensor, *own);
              }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::allGather(Tensors outputs, at::Tensor input, bool isAsync) {
  requireList("allGather", "the output list", outputs, input);
  Tensors all = outputs;
  all.push_back(input);
  Side& side = sideFor("allGather", all);
  auto flat = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kAllGather, input),
             {[=, world = worldSize()](Communicator& communicator) {
                *flat = at::empty({world * input.numel()}, input.options());
                communicator.allGather(plain(input), *flat);
              },
              [=] { copyApart(*flat, outputs); }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::allGatherInto(at::Tensor output, at::Tensor input, bool isAsync) {
  Side& side = sideFor("allGatherIntoTensor", {output, input});
  if (output.numel() != worldSize() * input.numel())
    throw argumentError("allGatherIntoTensor",
                        detail::concat("an output of ", worldSize(), " times the ", input.numel(),
                                       " elements of the input, received ", output.numel()));
  auto own = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kAllGather, input),
             {[=](Communicator& communicator) {
                *own = plainResult(output);
                communicator.allGather(plain(input), *own);
              },
              [=] { copyUnlessSame(output, *own); }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::reduceScatter(at::Tensor output, Tensors inputs, ReduceOp op,
                                                  bool isAsync) {
  requireList("reduceScatter", "the input list", inputs, output);
  Tensors all = inputs;
  all.push_back(output);
  Side& side = sideFor("reduceScatter", all);
  auto own = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kReduceScatter, output, -1, op),
             {[=](Communicator& communicator) {
                *own = plainResult(output);
                communicator.reduceScatter(joined(inputs), *own, op, /*isByParts=*/true);
              },
              [=] { copyUnlessSame(output, *own); }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::reduceScatterFrom(at::Tensor output, at::Tensor input, ReduceOp op,
                                                      bool isAsync) {
  Side& side = sideFor("reduceScatterTensor", {output, input});
  if (input.numel() != worldSize() * output.numel())
    throw argumentError("reduceScatterTensor",
                        detail::concat("an input of ", worldSize(), " times the ", output.numel(),
                                       " elements of the output, received ", input.numel()));
  auto own = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kReduceScatter, output, -1, op),
             {[=](Communicator& communicator) {
                *own = plainResult(output);
                communicator.reduceScatter(plain(input), *own, op, /*isByParts=*/false);
              },
              [=] { copyUnlessSame(output, *own); }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::gather(at::Tensor input, Tensors outputs, int root, bool isAsync) {
  const bool isRoot = rank() == root;
  if (isRoot) requireList("gather", "the gather list of the destination", outputs, input);
  if (!isRoot && !outputs.empty())
    throw argumentError("gather", "a gather list on the destination alone, received one on another rank");
  Tensors all = outputs;
  all.push_back(input);
  Side& side = sideFor("gather", all);
  auto flat = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kGather, input, root),
             {[=, world = worldSize()](Communicator& communicator) {
                if (isRoot) *flat = at::empty({world * input.numel()}, input.options());
                communicator.gather(plain(input), *flat, root);
              },
              [=] {
                if (isRoot) copyApart(*flat, outputs);
              }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::scatter(at::Tensor output, Tensors inputs, int root, bool isAsync) {
  const bool isRoot = rank() == root;
  if (isRoot) requireList("scatter", "the scatter list of the source", inputs, output);
  if (!isRoot && !inputs.empty())
    throw argumentError("scatter", "a scatter list on the source alone, received one on another rank");
  Tensors all = inputs;
  all.push_back(output);
  Side& side = sideFor("scatter", all);
  auto own = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kScatter, output, root),
             {[=](Communicator& communicator) {
                *own = plainResult(output);
                communicator.scatter(*own, isRoot ? joined(inputs) : at::Tensor(), root);
              },
              [=] { copyUnlessSame(output, *own); }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::allToAll(Tensors outputs, Tensors inputs, bool isAsync) {
  requireList("allToAll", "the output list", outputs, {});
  requireList("allToAll", "the input list", inputs, {});
  Tensors all = outputs;
  all.insert(all.end(), inputs.begin(), inputs.end());
  Side& side = sideFor("allToAll", all);
  auto flat = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kAllToAll, inputs.front()),
             {[=](Communicator& communicator) {
                const Splits expected = lengthsOf(outputs);
                int64_t elements = 0;
                for (const int64_t length : expected) elements += length;
                *flat = at::empty({elements}, outputs.front().options());
                communicator.allToAll(joined(inputs), lengthsOf(inputs), *flat, expected);
              },
              [=] { copyApart(*flat, outputs); }},
             isAsync);
}

ProcessGroup::Started ProcessGroup::allToAllSingle(at::Tensor output, at::Tensor input,
                                                   const Splits& outputSplits, const Splits& inputSplits,
                                                   bool isAsync) {
  constexpr const char* kOp = "allToAllSingle";
  Side& side = sideFor(kOp, {output, input});
  // Rows to elements.
  const auto lengths = [&](const at::Tensor& tensor, const Splits& splits, const char* what) {
    if (tensor.dim() == 0) throw argumentError(kOp, detail::concat("a dimension to split in the ", what));
    const int64_t rows = tensor.size(0);
    const int64_t world = worldSize();
    if (splits.empty() && rows % world != 0)
      throw argumentError(kOp, detail::concat("a first dimension that ", world, " divides in the ", what,
                                              ", or splits, received ", rows));
    Splits result = splits.empty() ? Splits(static_cast<size_t>(world), rows / world) : splits;
    int64_t sum = 0;
    bool isValid = static_cast<int64_t>(result.size()) == world;
    for (int64_t& length : result) {
      isValid = isValid && length >= 0;
      sum += length;
      length *= rows == 0 ? 0 : tensor.numel() / rows;
    }
    if (!isValid || sum != rows)
      throw argumentError(kOp, detail::concat(world, " lengths that add up to ", rows, " as ", what,
                                              " splits, received ", at::IntArrayRef(splits)));
    return result;
  };
  auto own = std::make_shared<at::Tensor>();
  return run(side, callOf(CollectiveOp::kAllToAll, input),
             {[=, expected = lengths(output, outputSplits, "output"),
               sent = lengths(input, inputSplits, "input")](Communicator& communicator) {
                *own = plainResult(output);
                communicator.allToAll(plain(input), sent, *own, expected);
              },
              [=] { copyUnlessSame(output, *own); }},
             isAsync);
}

std::vector<ProcessGroup::Started> ProcessGroup::transfer(std::vector<PeerOperation> operations) {
  const at::NoGradGuard noGrad;
  std::vector<Started> works;
  if (operations.empty()) return works;
  Tensors targets;
  for (const PeerOperation& operation : operations) {
    sideFor(operation.isSend ? "send" : "recv", {operation.tensor});
    if (operation.tensor.device() != operations.front().tensor.device())
      throw argumentError("batchIsendIrecv", "tensors of one device, received several");
  }
  Side& side = sideFor("transfer", {operations.front().tensor});
  for (PeerOperation& operation : operations) {
    targets.push_back(operation.isSend ? at::Tensor() : operation.tensor);
    operation.tensor = operation.isSend ? plain(operation.tensor) : plainResult(operation.tensor);
  }
  Tensors used;
  for (const PeerOperation& operation : operations) used.push_back(operation.tensor);
  const auto pending = side.communicator->transfer(std::move(operations));
  for (size_t i = 0; i < pending.size(); ++i) {
    works.push_back(std::make_shared<TransferWork>(*this, pending[i], used[i], targets[i]));
    if (side.queue == nullptr) keep(works.back());
  }
  return works;
}

ProcessGroup::Started ProcessGroup::barrier(bool isAsync) {
  if (onDevice_) tellingMismatch(ledger_.get(), rank(), [&] { onDevice_->communicator->barrier(); });
  return run(*host_, {}, {[](Communicator& communicator) { communicator.barrier(); }, [] {}}, isAsync);
}

void ProcessGroup::monitoredBarrier(std::optional<std::chrono::milliseconds> timeout) {
  run(*host_, {}, {[=](Communicator& communicator) { communicator.barrier(timeout); }, [] {}},
      /*isAsync=*/false);
}

void ProcessGroup::keep(Started work) {
  std::erase_if(underway_, [](const Started& started) { return started->isCompleted(); });
  underway_.push_back(std::move(work));
}

}  // namespace torchlane
