// DataParallel in a join: what a rank with inputs says before each forward pass, and how a rank without any
// takes part in what the others do. See data_parallel.h.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <torch/csrc/distributed/c10d/comm.hpp>

#include "core/base/check.h"
#include "core/ddp/data_parallel.h"

namespace torchlane {
namespace {

Error earlyTermination(int rank, bool isMine) {
  ErrorContext context;
  context.op = "join";
  context.rank = rank;
  return Error(
      Code::ERR_COLLECTIVE_FAILED,
      isMine ? detail::concat("rank ", rank,
                              " has no more inputs while others have, and throwOnEarlyTermination is set")
             : detail::concat("another rank has no more inputs while rank ", rank,
                              " has, and throwOnEarlyTermination is set"),
      context);
}

}  // namespace

void DataParallel::beginJoin(const JoinOptions& options) {
  join_ = options;
}

void DataParallel::endJoin(const std::vector<at::Tensor>& buffers, const std::vector<at::Tensor>& state) {
  TORCHLANE_CHECK(join_.has_value(), "a join that has begun");
  const at::NoGradGuard noGrad;
  bool isLast = true;
  // The number of ranks that have announced a forward pass.
  while (sum(0).item<float>() != 0) {
    if (join_->throwOnEarlyTermination) {
      sum(1);
      leaveJoin();
      throw earlyTermination(group_->getRank(), true);
    }
    shadowPass(buffers);
    isLast = false;
  }
  broadcast(state, highestRank(isLast));
  leaveJoin();
}

void DataParallel::leaveJoin() {
  join_.reset();
  // Means are over all ranks again.
  reducer_->set_forward_pass_work_handle(nullptr, true);
}

void DataParallel::announceForward() {
  std::vector<at::Tensor> one{at::ones({1}, at::TensorOptions(at::kFloat).device(device_))};
  const auto work = group_->allreduce(one);
  if (join_->throwOnEarlyTermination && sum(0).item<float>() != 0) {
    leaveJoin();
    throw earlyTermination(group_->getRank(), false);
  }
  // How many take part, for the mean.
  reducer_->set_forward_pass_work_handle(work, join_->divideByInitialWorldSize);
}

// Every collective of a forward and a backward pass, with zeros for gradients.
void DataParallel::shadowPass(const std::vector<at::Tensor>& buffers) {
  reducer_->rebuild_buckets();
  syncBuffers(buffers, false);
  wantsBuffers_ = sum(0).item<float>() != 0;  // whether the others sum their gradients
  if (!wantsBuffers_) return;
  std::vector<c10::intrusive_ptr<c10::ivalue::Future>> sums;
  for (c10d::GradBucket& bucket : reducer_->get_grad_buckets(/*return_zero_tensors=*/true))
    sums.push_back(reducer_->run_comm_hook(bucket));
  for (const auto& each : sums) each->wait();
  if (findUnusedParameters_) {
    std::vector<at::Tensor> used{reducer_->get_local_used_map_on_device()};
    group_->allreduce(used)->wait();
  }
  reducer_->push_rebuilt_params_for_all_indices();
}

int DataParallel::highestRank(bool isCandidate) {
  const at::NoGradGuard noGrad;
  at::Tensor flags = at::zeros({group_->getSize()}, at::kFloat);
  if (isCandidate) flags[group_->getRank()] = 1;
  std::vector<at::Tensor> sent{flags.to(device_)};
  group_->allreduce(sent)->wait();
  flags = sent[0].cpu();
  for (int rank = group_->getSize() - 1; rank >= 0; --rank) {
    if (flags[rank].item<float>() != 0) return rank;
  }
  TORCHLANE_CHECK(false, "no rank is the one whose values hold");
}

at::Tensor DataParallel::sum(double value) {
  const at::NoGradGuard noGrad;
  std::vector<at::Tensor> values{at::full({1}, value, at::TensorOptions(at::kFloat).device(device_))};
  group_->allreduce(values)->wait();
  return values[0];
}

}  // namespace torchlane
