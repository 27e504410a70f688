// The native half of nn.parallel.DistributedDataParallel: c10d's Reducer over one of our communicators, and
// what Python does around it: buffers before a forward pass, unused parameters after it, uneven inputs. One
// per rank and model. Thread: the rank's own, everything; collective, so every rank calls the same in the
// same order.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>
#include <torch/csrc/distributed/c10d/logger.hpp>
#include <torch/csrc/distributed/c10d/reducer.hpp>
#include <vector>

#include "core/ddp/gradient_hooks.h"

namespace torchlane {

struct DataParallelSpec {
  // Those that are trained, each once, in the module's order; names and sparse flags are theirs.
  std::vector<at::Tensor> parameters;
  std::vector<std::string> names;
  std::vector<bool> hasSparseGradient;
  // What rank 0's values are copied into at the start: all parameters, and the buffers if these are
  // broadcast.
  std::vector<at::Tensor> state;

  bool broadcastBuffers = true;
  bool initSync = true;
  bool findUnusedParameters = false;
  bool gradientAsBucketView = false;
  bool staticGraph = false;
  bool skipAllReduceUnusedParameters = false;
  // Bytes of a bucket; none: 25 MiB, the first 1 MiB.
  std::optional<int64_t> bucketBytes;
  // Of the first, second, … bucket, the last for all further ones; instead of bucketBytes.
  std::vector<int64_t> bucketBytesList;
};

struct JoinOptions {
  // Gradients are divided by the number of all ranks, or of those that still have inputs.
  bool divideByInitialWorldSize = true;
  // A rank without further inputs makes all ranks throw.
  bool throwOnEarlyTermination = false;
};

class DataParallel {
 public:
  // `group`: of makeProcessGroup, for the device that the parameters are on.
  DataParallel(c10::intrusive_ptr<c10d::ProcessGroup> group, DataParallelSpec spec);

  // Once, before the first backward pass.
  void registerHook(GradientHook kind);

  // Whether backward passes of the forward passes from now on sum their gradients. Returns what it was.
  bool setSynchronized(bool isSynchronized);

  // Before the model's forward pass; `buffers`: the module's, as they are now.
  void beginForward(const std::vector<at::Tensor>& buffers);
  // After it; `outputs`: all tensors in what it returned. Returns what is to be returned in their place.
  std::vector<at::Tensor> endForward(std::vector<at::Tensor> outputs);

  // From here on ranks may have different numbers of forward passes.
  void beginJoin(const JoinOptions& options);
  // This rank has no more inputs: takes part in what the others still do, until none has. Afterwards all
  // ranks hold the `state` of a rank that was among the last. `buffers`, `state`: the module's, as they are
  // now.
  void endJoin(const std::vector<at::Tensor>& buffers, const std::vector<at::Tensor>& state);
  // Without waiting for the others: the rank's loop has failed.
  void leaveJoin();

 private:
  class OutputSink;

  void requireFinished();
  void broadcast(const std::vector<at::Tensor>& tensors, int root);
  void announceForward();
  void shadowPass(const std::vector<at::Tensor>& buffers);
  void syncBuffers(const std::vector<at::Tensor>& buffers, bool isCandidate);
  // The highest rank that says true; at least one does.
  int highestRank(bool isCandidate);
  at::Tensor sum(double value);

  const c10::intrusive_ptr<c10d::ProcessGroup> group_;
  const c10::Device device_;
  const std::vector<std::string> names_;
  const bool broadcastBuffers_;
  const bool findUnusedParameters_;
  const bool staticGraph_;
  std::shared_ptr<c10d::Reducer> reducer_;
  std::shared_ptr<c10d::Logger> logger_;  // the Reducer calls it where parameters are unused

  bool isSynchronized_ = true;
  bool wantsBuffers_ = true;  // not after a forward pass whose gradients are not summed
  bool hasHook_ = false;
  // Step 0 of a static graph counts; its sums are made when its backward pass is over.
  std::shared_ptr<bool> hasDelayedSums_ = std::make_shared<bool>(false);
  std::optional<JoinOptions> join_;
  // When each gradient was ready in the pass before: by it an unfinished pass tells what is missing.
  std::vector<int64_t> readyBefore_;
};

}  // namespace torchlane
