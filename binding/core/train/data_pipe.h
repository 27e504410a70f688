// The way of a batch from the data set into a Program's batch registers on one rank. One pipe per Program.
#pragma once

#include <memory>
#include <span>

#include "core/runtime/device_backend.h"
#include "core/train/dataset.h"

namespace torchlane {

// Thread: rank.
class DataPipe {
 public:
  // `batch`: the Program's batch registers, one per field. Throws ERR_ARGUMENT if the data set's rows do not
  // fit them. `dataset` must outlive the pipe.
  DataPipe(const Dataset& dataset, DeviceBackend& backend, const std::vector<at::Tensor>& batch);

  // Brings the rows into the batch registers, for the work enqueued from now on. `rows`: of the signature
  // that the batch registers have.
  void fill(std::span<const int64_t> rows);

 private:
  const Dataset& dataset_;
  std::unique_ptr<Staging> staging_;
};

}  // namespace torchlane
