// One rank's copy of the model: parameters and buffers on its device, and the job's Programs bound to them.
// Knows nothing of optimizers, buckets or the loop.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <memory>
#include <vector>

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
};

// Thread: rank, but for the initial tensors, which it only reads.
class Replica {
 public:
  // `parameters`, `buffers`: the caller's CPU tensors. `dataset` must outlive this.
  Replica(DeviceBackend& backend, const std::vector<std::shared_ptr<const Program>>& programs,
          const std::vector<at::Tensor>& parameters, const std::vector<at::Tensor>& buffers,
          const TensorDataset& dataset, const at::Generator& generator);

  std::vector<at::Tensor>& parameters() noexcept { return parameters_; }
  std::vector<at::Tensor>& buffers() noexcept { return buffers_; }
  // In the order of the job's Programs.
  std::vector<BoundProgram>& programs() noexcept { return programs_; }
  // Every tensor that outlives a step and may be seen by a Program: parameters, buffers, constants, batches.
  std::vector<at::Tensor> persistent() const;

  // Rank 0's parameters and buffers on every rank. Collective.
  void broadcastAll(Communicator& communicator);

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

  void makePacks();

  std::vector<at::Tensor> parameters_;
  std::vector<at::Tensor> buffers_;
  std::vector<at::Tensor> constants_;  // of all Programs
  std::vector<BoundProgram> programs_;
  std::vector<Pack> packs_;  // empty until the first broadcastBuffers
};

}  // namespace torchlane
