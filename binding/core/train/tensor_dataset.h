// A data set of tensors whose rows are the samples (PyTorch's TensorDataset), shared by all ranks and
// gathered natively. Immutable; knows nothing of samplers or devices.
#pragma once

#include "core/train/dataset.h"
#include "core/train/row_gather.h"

namespace torchlane {

class TensorDataset final : public Dataset {
 public:
  // `fields`: at least one CPU tensor, each (rows, ...), equally many rows, at least one. Contiguous ones are
  // shared with the caller, others copied. Throws ERR_ARGUMENT.
  explicit TensorDataset(const std::vector<at::Tensor>& fields);

  void gather(std::span<const int64_t> rows, const std::vector<at::Tensor>& into) const override;
  // The last rows; where that is the same batch, its rows in the opposite order.
  std::vector<int64_t> rowsLike(std::span<const int64_t> rows) const override;

 private:
  int64_t paddedLength(size_t, std::span<const int64_t>) const override { return 0; }

  std::vector<at::Tensor> fields_;
  std::vector<RowView> views_;
};

}  // namespace torchlane
