// See data_parallel.h. The order of calls and collectives is that of Python's
// torch.nn.parallel.DistributedDataParallel, since ranks in a join depend on it, and bits on the Reducer's
// buckets.
#include "core/ddp/data_parallel.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>

#include <limits>
#include <torch/csrc/distributed/c10d/comm.hpp>

#include "core/base/check.h"
#include "core/ddp/same_model.h"

namespace torchlane {
namespace {

constexpr size_t kBroadcastBytes = 250u << 20;  // as Python: how much is sent at once

std::vector<at::Tensor> detached(const std::vector<at::Tensor>& tensors) {
  std::vector<at::Tensor> result;
  result.reserve(tensors.size());
  for (const at::Tensor& tensor : tensors) result.push_back(tensor.detach());
  return result;
}

// The buckets of the first pass. Their order is a guess: what is used first comes last. Where the Reducer
// rebuilds them after that pass there is one bucket, since a bad guess costs more than no overlap.
std::vector<std::vector<size_t>> firstBuckets(const DataParallelSpec& spec) {
  std::vector<size_t> limits(spec.bucketBytesList.begin(), spec.bucketBytesList.end());
  if (limits.empty()) {
    if (spec.staticGraph || !spec.findUnusedParameters) {
      limits = {static_cast<size_t>(std::numeric_limits<int64_t>::max())};
    } else if (spec.bucketBytes) {
      limits = {static_cast<size_t>(*spec.bucketBytes)};
    } else {
      limits = {c10d::kDefaultFirstBucketBytes, c10d::kDefaultBucketBytesCap};
    }
  }
  auto buckets =
      std::get<0>(c10d::compute_bucket_assignment_by_size(spec.parameters, limits, spec.hasSparseGradient));
  std::reverse(buckets.begin(), buckets.end());
  return buckets;
}

std::shared_ptr<c10d::Reducer> makeReducer(const DataParallelSpec& spec,
                                           const c10::intrusive_ptr<c10d::ProcessGroup>& group) {
  int64_t bytes = spec.bucketBytes.value_or(c10d::kDefaultBucketBytesCap);
  int64_t firstBytes = spec.bucketBytes.value_or(c10d::kDefaultFirstBucketBytes);
  const auto& list = spec.bucketBytesList;
  if (!list.empty()) firstBytes = bytes = *std::max_element(list.begin(), list.end());
  std::unordered_map<size_t, std::string> names;
  for (size_t i = 0; i < spec.names.size(); ++i) names[i] = spec.names[i];
  return std::make_shared<c10d::Reducer>(spec.parameters, firstBuckets(spec), group, spec.hasSparseGradient,
                                         bytes, spec.findUnusedParameters, spec.gradientAsBucketView,
                                         std::move(names), firstBytes, spec.skipAllReduceUnusedParameters,
                                         /*use_python_reducer=*/false, list);
}

}  // namespace

// What outputs go through on their way out of the model where the Reducer has to know that a backward pass is
// over (static graph), or that outputs which the loss does not use get no gradient rather than zeros (unused
// parameters).
class DataParallel::OutputSink final : public torch::autograd::Node {
 public:
  OutputSink(torch::autograd::edge_list&& edges, std::weak_ptr<c10d::Reducer> delayed,
             std::shared_ptr<bool> hasDelayedSums)
      : Node(std::move(edges)), delayed_(std::move(delayed)), hasDelayedSums_(std::move(hasDelayedSums)) {}

  std::string name() const override { return "DistributedDataParallelBackward"; }

  torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
    if (!*hasDelayedSums_) {
      *hasDelayedSums_ = true;
      torch::autograd::Engine::get_default_engine().queue_callback([delayed = delayed_] {
        if (const auto reducer = delayed.lock()) reducer->delay_all_reduce();
      });
    }
    return std::move(gradients);
  }

 private:
  const std::weak_ptr<c10d::Reducer> delayed_;
  const std::shared_ptr<bool> hasDelayedSums_;
};

DataParallel::DataParallel(c10::intrusive_ptr<c10d::ProcessGroup> group, DataParallelSpec spec)
    : group_(std::move(group)),
      device_(spec.parameters.at(0).device()),
      names_(spec.names),
      broadcastBuffers_(spec.broadcastBuffers),
      findUnusedParameters_(spec.findUnusedParameters),
      staticGraph_(spec.staticGraph) {
  TORCHLANE_CHECK(
      spec.names.size() == spec.parameters.size() && spec.hasSparseGradient.size() == spec.parameters.size(),
      "one name and one flag a parameter");
  if (spec.initSync) {
    requireSameModel(*group_, spec.names, spec.parameters);
    broadcast(spec.state, 0);
  }
  reducer_ = makeReducer(spec, group_);
  logger_ = std::make_shared<c10d::Logger>(reducer_);
  reducer_->set_logger(logger_);
  if (staticGraph_) {
    reducer_->set_static_graph();
    logger_->set_static_graph();
  } else {
    *hasDelayedSums_ = true;
  }
}

void DataParallel::registerHook(GradientHook kind) {
  if (hasHook_)
    throw Error(Code::ERR_ARGUMENT, "a DistributedDataParallel takes one communication hook, and has one");
  reducer_->register_comm_hook(makeGradientHook(kind, group_));
  hasHook_ = true;
}

bool DataParallel::setSynchronized(bool isSynchronized) {
  return std::exchange(isSynchronized_, isSynchronized);
}

void DataParallel::beginForward(const std::vector<at::Tensor>& buffers) {
  const bool hasGrad = at::GradMode::is_enabled();
  if (hasGrad && isSynchronized_) {
    requireFinished();
    reducer_->prepare_for_forward();
  }
  if (join_) announceForward();
  if (hasGrad) reducer_->rebuild_buckets();
  syncBuffers(buffers, true);
  // Ranks without inputs read it; this one need not wait for it.
  if (join_) sum(isSynchronized_ ? 1 : 0);
}

std::vector<at::Tensor> DataParallel::endForward(std::vector<at::Tensor> outputs) {
  const bool findsUnused = findUnusedParameters_ && !staticGraph_;
  wantsBuffers_ = at::GradMode::is_enabled() && isSynchronized_;
  if (wantsBuffers_) {
    readyBefore_ = reducer_->get_backward_stats();
    reducer_->prepare_for_backward(findsUnused ? outputs : std::vector<at::Tensor>{});
  }
  if (!findsUnused && *hasDelayedSums_) return outputs;

  std::vector<at::Tensor*> computed;
  torch::autograd::edge_list edges;
  for (at::Tensor& output : outputs) {
    if (!output.grad_fn()) continue;
    computed.push_back(&output);
    edges.push_back(torch::autograd::impl::gradient_edge(output));
  }
  if (computed.empty()) return outputs;
  const auto sink = std::make_shared<OutputSink>(std::move(edges), reducer_, hasDelayedSums_);
  for (at::Tensor* output : computed) {
    const at::NoGradGuard noGrad;
    at::Tensor copy = output->clone();
    torch::autograd::set_history(copy, sink);
    *output = std::move(copy);
  }
  return outputs;
}

// The Reducer says so itself, at length and without names; here it is said first.
void DataParallel::requireFinished() {
  try {
    reducer_->check_finalized();
  } catch (const c10::Error&) {
    const std::vector<int64_t> ready = reducer_->get_backward_stats();
    std::string missing;
    for (size_t i = 0; i < names_.size(); ++i) {
      if (i < readyBefore_.size() && ready[i] != readyBefore_[i]) continue;
      missing += missing.empty() ? names_[i] : ", " + names_[i];
    }
    ErrorContext context;
    context.op = "DistributedDataParallel";
    context.rank = group_->getRank();
    throw Error(Code::ERR_COLLECTIVE_FAILED,
                detail::concat(
                    "the last backward pass has not finished its sums on rank ", group_->getRank(), ": ",
                    missing.empty() ? "some parameters" : missing, " got no gradient. ",
                    staticGraph_ ? "With { staticGraph: true } every step has to use the parameters that the "
                                   "first one used: leave the option out if steps differ"
                                 : "Give DistributedDataParallel { findUnusedParameters: true } if the loss "
                                   "does not depend on every parameter in every step",
                    "; return from forward() all that the loss is computed from."),
                context);
  }
}

void DataParallel::broadcast(const std::vector<at::Tensor>& tensors, int root) {
  if (tensors.empty() || group_->getSize() == 1) return;
  const at::NoGradGuard noGrad;
  c10d::broadcast_coalesced(group_, detached(tensors), kBroadcastBytes, root);
}

void DataParallel::syncBuffers(const std::vector<at::Tensor>& buffers, bool isCandidate) {
  if (!wantsBuffers_ || !broadcastBuffers_ || buffers.empty()) return;
  // In a join rank 0 may be out of inputs, and its buffers old.
  broadcast(buffers, join_ ? highestRank(isCandidate) : 0);
}

}  // namespace torchlane
