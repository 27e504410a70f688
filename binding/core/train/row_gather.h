// Copying rows from one block of memory into another: what every data set does in every step.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/util/FunctionRef.h>

#include <cstdint>
#include <span>

namespace torchlane {

// Rows of equal length, one after the other.
struct RowView {
  const char* data = nullptr;
  size_t rowBytes = 0;
};

// `rows` of a contiguous CPU tensor (rows, ...) with at least one row. Valid as long as the tensor is.
RowView rowView(const at::Tensor& tensor);

// Copies the rows to `target`, one after the other. Uses the caller's intra-op threads for large batches.
void gatherRows(const RowView& source, std::span<const int64_t> rows, char* target);

// Calls work(begin, end) over parts of 0 … count, on several threads where the bytes are worth it.
void forRows(size_t count, size_t rowBytes, c10::function_ref<void(size_t, size_t)> work);

}  // namespace torchlane
