#include "core/train/tensor_dataset.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>

#include "core/base/check.h"

namespace torchlane {

TensorDataset::TensorDataset(const std::vector<at::Tensor>& fields) {
  const auto refuse = [](auto&&... parts) {
    throw Error(Code::ERR_ARGUMENT, detail::concat("TensorDataset: ", parts...));
  };
  if (fields.empty()) refuse("expected at least one tensor, received none");
  int64_t rows = 0;
  std::vector<FieldShape> shapes;
  for (size_t f = 0; f < fields.size(); ++f) {
    const at::Tensor& field = fields[f];
    if (!field.defined() || field.layout() != at::kStrided || !field.is_cpu())
      refuse("expected CPU tensors, field ", f, " is none");
    if (field.dim() == 0) refuse("expected tensors whose rows are samples, field ", f, " has no dimension");
    if (f == 0) rows = field.size(0);
    if (field.size(0) != rows)
      refuse("expected fields of one length, field 0 has ", rows, " rows, field ", f, " has ", field.size(0));
    if (rows == 0) refuse("expected at least one row, received none");
    fields_.push_back(field.detach().resolve_conj().resolve_neg().contiguous());
    views_.push_back(rowView(fields_[f]));
    shapes.push_back({field.scalar_type(), field.sizes().slice(1).vec()});
  }
  describe(rows, std::move(shapes));
}

void TensorDataset::gather(std::span<const int64_t> rows, const std::vector<at::Tensor>& into) const {
  for (size_t f = 0; f < views_.size(); ++f)
    gatherRows(views_[f], rows, static_cast<char*>(into[f].mutable_data_ptr()));
}

std::vector<int64_t> TensorDataset::rowsLike(std::span<const int64_t> rows) const {
  std::vector<int64_t> others(rows.size());
  std::iota(others.begin(), others.end(), Dataset::rows() - static_cast<int64_t>(rows.size()));
  const auto isSame = [&] { return std::equal(rows.begin(), rows.end(), others.begin()); };
  if (isSame()) std::iota(others.begin(), others.end(), int64_t{0});
  if (isSame()) std::reverse(others.begin(), others.end());
  return others;
}

}  // namespace torchlane
