// See c10d_backend.h.
#include "core/comm/c10d_backend.h"

#include <ATen/core/ivalue.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <torch/csrc/distributed/c10d/Backend.hpp>
#include <torch/csrc/distributed/c10d/HashStore.hpp>
#include <torch/csrc/distributed/c10d/Work.hpp>

#include "core/base/check.h"

namespace torchlane {
namespace {

using Future = c10::ivalue::Future;

class CollectiveWork final : public c10d::Work {
 public:
  CollectiveWork(int rank, c10d::OpType op, c10::intrusive_ptr<Future> future)
      : Work(rank, op), future_(std::move(future)) {
    finish();
  }

  bool wait(std::chrono::milliseconds) override {
    future_->wait();
    return true;
  }
  void synchronize() override { future_->wait(); }
  std::vector<at::Tensor> result() override { return future_->value().toTensorVector(); }
  c10::intrusive_ptr<Future> getFuture() override { return future_; }

 private:
  const c10::intrusive_ptr<Future> future_;
};

class CommunicatorBackend final : public c10d::Backend {
 public:
  CommunicatorBackend(std::shared_ptr<Communicator> communicator, c10::Device device)
      : Backend(communicator->rank(), communicator->worldSize()),
        communicator_(std::move(communicator)),
        device_(device) {
    if (!device.is_cpu()) {
      const c10::impl::VirtualGuardImpl guard(device.type());
      waitStream_ = guard.getStreamFromGlobalPool(device);
    }
  }

  const std::string getBackendName() const override { return "torchlane"; }

  c10::intrusive_ptr<c10d::Work> allreduce(std::vector<at::Tensor>& tensors,
                                           const c10d::AllreduceOptions& options) override {
    TORCHLANE_CHECK(options.reduceOp == c10d::ReduceOp::SUM, "a sum, not ", options.reduceOp);
    for (at::Tensor& tensor : tensors) communicator_->allReduce(tensor);
    return complete(c10d::OpType::ALLREDUCE, tensors);
  }

  c10::intrusive_ptr<c10d::Work> broadcast(std::vector<at::Tensor>& tensors,
                                           const c10d::BroadcastOptions& options) override {
    for (at::Tensor& tensor : tensors) communicator_->broadcast(tensor, static_cast<int>(options.rootRank));
    return complete(c10d::OpType::BROADCAST, tensors);
  }

 private:
  // Note [A future of the collectives' stream]
  // A completed future records an event on the stream that is current, and whoever waits for the future waits
  // for that event. `join` lets the current stream wait for the collectives so far: so both are done on a
  // stream that does nothing else, and the stream that computes goes on beside the collective.
  c10::intrusive_ptr<c10d::Work> complete(c10d::OpType op, const std::vector<at::Tensor>& tensors) {
    std::vector<c10::Device> devices;
    if (waitStream_) devices.push_back(device_);
    auto future =
        c10::make_intrusive<Future>(c10::ListType::create(c10::TensorType::get()), std::move(devices));
    const c10::OptionalStreamGuard guard(waitStream_);
    communicator_->join();
    future->markCompleted(c10::IValue(tensors));
    return c10::make_intrusive<CollectiveWork>(getRank(), op, std::move(future));
  }

  const std::shared_ptr<Communicator> communicator_;
  const c10::Device device_;
  std::optional<c10::Stream> waitStream_;  // none on the CPU
};

}  // namespace

c10::intrusive_ptr<c10d::ProcessGroup> makeProcessGroup(std::shared_ptr<Communicator> communicator,
                                                        c10::Device device) {
  using c10d::ProcessGroup;
  const int rank = communicator->rank();
  const int worldSize = communicator->worldSize();
  auto group = c10::make_intrusive<ProcessGroup>(c10::make_intrusive<c10d::HashStore>(), rank, worldSize);
  group->setBackend(device.type(), ProcessGroup::BackendType::CUSTOM,
                    c10::make_intrusive<CommunicatorBackend>(std::move(communicator), device));
  group->setDefaultBackend(ProcessGroup::BackendType::CUSTOM);
  return group;
}

}  // namespace torchlane
