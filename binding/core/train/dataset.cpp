#include "core/train/dataset.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace torchlane {

Signature signatureOf(const std::vector<at::Tensor>& batch) {
  Signature signature;
  for (const at::Tensor& field : batch)
    signature.insert(signature.end(), field.sizes().begin(), field.sizes().end());
  return signature;
}

void Dataset::describe(int64_t rows, std::vector<FieldShape> fieldShapes) {
  rows_ = rows;
  fieldShapes_ = std::move(fieldShapes);
  isUniform_ = std::none_of(fieldShapes_.begin(), fieldShapes_.end(), [](const FieldShape& shape) {
    return std::find(shape.rowSizes.begin(), shape.rowSizes.end(), kVaries) != shape.rowSizes.end();
  });
}

void Dataset::signature(std::span<const int64_t> rows, Signature& into) const {
  into.clear();
  for (size_t field = 0; field < fieldShapes_.size(); ++field) {
    into.push_back(static_cast<int64_t>(rows.size()));
    for (int64_t size : fieldShapes_[field].rowSizes)
      into.push_back(size == kVaries ? paddedLength(field, rows) : size);
  }
}

std::vector<at::Tensor> Dataset::batch(std::span<const int64_t> rows) const {
  Signature sizes;
  signature(rows, sizes);
  std::vector<at::Tensor> fields;
  auto next = sizes.begin();
  for (const FieldShape& shape : fieldShapes_) {
    const auto dimensions = static_cast<std::ptrdiff_t>(1 + shape.rowSizes.size());
    fields.push_back(at::empty(at::IntArrayRef(&*next, static_cast<size_t>(dimensions)),
                               at::TensorOptions(at::kCPU).dtype(shape.dtype)));
    next += dimensions;
  }
  gather(rows, fields);
  return fields;
}

}  // namespace torchlane
