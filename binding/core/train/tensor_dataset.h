// A data set of tensors whose rows are the samples (PyTorch's TensorDataset), shared by all ranks and
// gathered natively. Immutable; knows nothing of samplers or devices.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

namespace torchlane {

class TensorDataset {
 public:
  // `fields`: at least one CPU tensor, each (rows, ...), equally many rows, at least one. Contiguous ones are
  // shared with the caller, others copied. Throws ERR_ARGUMENT.
  explicit TensorDataset(const std::vector<at::Tensor>& fields);

  int64_t rows() const noexcept { return rows_; }
  const std::vector<at::Tensor>& fields() const noexcept { return fields_; }

  // Copies rows into a batch: `into[f]` is a contiguous CPU tensor (rows.size(), ...) of field f's dtype and
  // row shape. Row numbers must be in range. Thread: any; uses the caller's intra-op threads for large
  // batches.
  void gather(std::span<const int64_t> rows, const std::vector<at::Tensor>& into) const;

 private:
  struct RowView {
    const char* data;
    size_t rowBytes;
  };

  std::vector<at::Tensor> fields_;
  std::vector<RowView> views_;
  int64_t rows_ = 0;
};

}  // namespace torchlane
