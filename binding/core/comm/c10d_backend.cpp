// See c10d_backend.h.
#include "core/comm/c10d_backend.h"

#include <ATen/core/ivalue.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <torch/csrc/distributed/c10d/Backend.hpp>
#include <torch/csrc/distributed/c10d/HashStore.hpp>
#include <torch/csrc/distributed/c10d/Work.hpp>

#include "core/base/check.h"
#include "core/comm/sparse_sum.h"

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

class GroupBackend final : public c10d::Backend {
 public:
  GroupBackend(const std::shared_ptr<ProcessGroup>& group, c10::Device device)
      : Backend(group->rank(), group->worldSize()), group_(group), device_(device) {
    if (device.is_cpu()) return;
    const c10::impl::VirtualGuardImpl guard(device.type());
    waitStream_ = guard.getStreamFromGlobalPool(device);
  }

  const std::string getBackendName() const override { return "torchlane"; }

  c10::intrusive_ptr<c10d::Work> allreduce(std::vector<at::Tensor>& tensors,
                                           const c10d::AllreduceOptions& options) override {
    TORCHLANE_CHECK(options.reduceOp == c10d::ReduceOp::SUM, "a sum of gradients");
    if (tensors.at(0).is_sparse()) {
      tensors[0].copy_(sumSparse(*group(), tensors[0]));
      return complete(c10d::OpType::ALLREDUCE, tensors, {});
    }
    return run(c10d::OpType::ALLREDUCE, tensors, [&](ProcessGroup& group, const at::Tensor& tensor) {
      return group.allReduce(tensor, ReduceOp::kSum, isAsync());
    });
  }

  c10::intrusive_ptr<c10d::Work> broadcast(std::vector<at::Tensor>& tensors,
                                           const c10d::BroadcastOptions& options) override {
    const int root = static_cast<int>(options.rootRank);
    return run(c10d::OpType::BROADCAST, tensors, [&](ProcessGroup& group, const at::Tensor& tensor) {
      return group.broadcast(tensor, root, isAsync());
    });
  }

 private:
  // On the CPU a collective is complete when it returns: ranks are threads here, which have no time to save.
  bool isAsync() const { return waitStream_.has_value(); }

  std::shared_ptr<ProcessGroup> group() const {
    auto group = group_.lock();
    if (group == nullptr)
      throw Error(Code::ERR_DISPOSED, "the process group of a DistributedDataParallel has ended");
    return group;
  }

  template <class Collective>
  c10::intrusive_ptr<c10d::Work> run(c10d::OpType op, const std::vector<at::Tensor>& tensors,
                                     Collective&& collective) {
    const auto group = this->group();
    std::vector<ProcessGroup::Started> started;
    for (const at::Tensor& tensor : tensors) started.push_back(collective(*group, tensor));
    return complete(op, tensors, started);
  }

  // Note [A future of the collectives' stream]
  // A completed future records an event on the stream that is current, and whoever waits for the future waits
  // for that event. Waiting for a collective lets the current stream wait. So both are done on a stream that
  // does nothing else, and the stream that computes goes on beside the collective.
  c10::intrusive_ptr<c10d::Work> complete(c10d::OpType op, const std::vector<at::Tensor>& tensors,
                                          const std::vector<ProcessGroup::Started>& started) {
    std::vector<c10::Device> devices;
    if (waitStream_) devices.push_back(device_);
    auto future =
        c10::make_intrusive<Future>(c10::ListType::create(c10::TensorType::get()), std::move(devices));
    {
      // What was computed rather than started is on the stream that is current now.
      const c10::OptionalStreamGuard guard(started.empty() ? std::nullopt : waitStream_);
      for (const auto& each : started) {
        if (each) each->wait();
      }
      future->markCompleted(c10::IValue(tensors));
    }
    return c10::make_intrusive<CollectiveWork>(getRank(), op, std::move(future));
  }

  const std::weak_ptr<ProcessGroup> group_;
  const c10::Device device_;
  std::optional<c10::Stream> waitStream_;  // none on the CPU
};

}  // namespace

c10::intrusive_ptr<c10d::ProcessGroup> makeProcessGroup(const std::shared_ptr<ProcessGroup>& group,
                                                        c10::Device device) {
  constexpr auto kCustom = c10d::ProcessGroup::BackendType::CUSTOM;
  auto result = c10::make_intrusive<c10d::ProcessGroup>(c10::make_intrusive<c10d::HashStore>(), group->rank(),
                                                        group->worldSize());
  result->setBackend(device.type(), kCustom, c10::make_intrusive<GroupBackend>(group, device));
  result->setDefaultBackend(kCustom);
  return result;
}

}  // namespace torchlane
