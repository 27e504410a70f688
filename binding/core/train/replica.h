// One rank's copy of the model: parameters and buffers on its device, and the Programs bound to them.
// Knows nothing of optimizers, buckets or the loop.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <memory>
#include <vector>

#include "core/comm/communicator.h"
#include "core/program/program.h"
#include "core/program/replayer.h"
#include "core/runtime/device_backend.h"
#include "core/train/data_pipe.h"

namespace torchlane {

// A Program ready to run on this rank.
struct BoundProgram {
  std::shared_ptr<const Program> program;
  std::unique_ptr<Replayer> replayer;
  std::unique_ptr<DataPipe> pipe;
  std::vector<at::Tensor> constants;  // the Program's, on this rank's device
};

// Thread: rank, but for the initial tensors, which it only reads.
class Replica {
 public:
  // `parameters`, `buffers`: the caller's CPU tensors. `backend` and `dataset` must outlive this.
  Replica(DeviceBackend& backend, const std::vector<std::shared_ptr<const Program>>& programs,
          const std::vector<at::Tensor>& parameters, const std::vector<at::Tensor>& buffers,
          const Dataset& dataset, const at::Generator& generator);

  std::vector<at::Tensor>& parameters() noexcept { return parameters_; }
  std::vector<at::Tensor>& buffers() noexcept { return buffers_; }
  // By slot; at first the job's Programs in their order.
  std::vector<BoundProgram>& programs() noexcept { return programs_; }
  // Puts a Program into a slot, the next new one at most. Returns what was there.
  BoundProgram bind(size_t slot, std::shared_ptr<const Program> program);
  // Every tensor that outlives a step and may be seen by a Program: parameters, buffers, constants, batches.
  std::vector<at::Tensor> persistent() const;

  // Rank 0's parameters and buffers on every rank. Collective.
  void broadcastAll(Communicator& communicator);

  // Makes what `broadcastBuffers` needs, which does it itself where nobody has.
  void prepareBroadcast();

  // Rank 0's buffers on every rank: DDP's broadcast_buffers, before each step of a Program that writes
  // buffers. Collective; one broadcast per dtype. Does nothing where there are no buffers.
  void broadcastBuffers(Communicator& communicator);

  // The buffers as the last `broadcastBuffers` sent them: what a step that was not finished began with. Rank
  // 0 only.
  void restoreBuffers();

 private:
  // Buffers of one dtype side by side in one tensor.
  struct Pack {
    at::Tensor flat;
    std::vector<at::Tensor> views;
    std::vector<at::Tensor> buffers;
  };

  DeviceBackend& backend_;
  const Dataset& dataset_;
  const at::Generator generator_;
  std::vector<at::Tensor> parameters_;
  std::vector<at::Tensor> buffers_;
  std::vector<BoundProgram> programs_;
  std::vector<Pack> packs_;  // empty until prepareBroadcast
};

}  // namespace torchlane
