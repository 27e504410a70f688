#include "core/train/tensor_dataset.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cstring>

#include "core/base/check.h"

namespace torchlane {

namespace {

// Less than this is copied faster by one thread than by several.
constexpr size_t kBytesPerThread = 256 * 1024;

// A copy of constant length is one load and one store.
template <size_t bytes>
void copyFixed(const char* source, std::span<const int64_t> rows, char* target) {
  for (size_t i = 0; i < rows.size(); ++i) std::memcpy(target + i * bytes, source + rows[i] * bytes, bytes);
}

void copyRows(const char* source, size_t rowBytes, std::span<const int64_t> rows, char* target) {
  switch (rowBytes) {
    case 0:  // rows without elements: source and target may be null
      return;
    case 1:
      return copyFixed<1>(source, rows, target);
    case 4:
      return copyFixed<4>(source, rows, target);
    case 8:
      return copyFixed<8>(source, rows, target);
    default:
      for (size_t i = 0; i < rows.size(); ++i)
        std::memcpy(target + i * rowBytes, source + rows[i] * rowBytes, rowBytes);
  }
}

}  // namespace

TensorDataset::TensorDataset(const std::vector<at::Tensor>& fields) {
  const auto refuse = [](auto&&... parts) {
    throw Error(Code::ERR_ARGUMENT, detail::concat("TensorDataset: ", parts...));
  };
  if (fields.empty()) refuse("expected at least one tensor, received none");
  for (size_t f = 0; f < fields.size(); ++f) {
    const at::Tensor& field = fields[f];
    if (!field.defined() || field.layout() != at::kStrided || !field.is_cpu())
      refuse("expected CPU tensors, field ", f, " is none");
    if (field.dim() == 0) refuse("expected tensors whose rows are samples, field ", f, " has no dimension");
    if (f == 0) rows_ = field.size(0);
    if (field.size(0) != rows_)
      refuse("expected fields of one length, field 0 has ", rows_, " rows, field ", f, " has ",
             field.size(0));
    if (rows_ == 0) refuse("expected at least one row, received none");
    fields_.push_back(field.detach().resolve_conj().resolve_neg().contiguous());
    views_.push_back({static_cast<const char*>(fields_[f].const_data_ptr()), fields_[f].nbytes() / rows_});
  }
}

void TensorDataset::gather(std::span<const int64_t> rows, const std::vector<at::Tensor>& into) const {
  for (size_t f = 0; f < views_.size(); ++f) {
    const auto [source, rowBytes] = views_[f];
    char* target = static_cast<char*>(into[f].mutable_data_ptr());
    if (rows.size() * rowBytes <= kBytesPerThread) {
      copyRows(source, rowBytes, rows, target);
      continue;
    }
    const auto grain = static_cast<int64_t>(std::max<size_t>(1, kBytesPerThread / rowBytes));
    at::parallel_for(0, static_cast<int64_t>(rows.size()), grain, [&](int64_t begin, int64_t end) {
      copyRows(source, rowBytes, rows.subspan(begin, end - begin), target + begin * rowBytes);
    });
  }
}

}  // namespace torchlane
