#include "core/train/sequence_dataset.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>
#include <optional>

#include "core/base/check.h"

namespace torchlane {

namespace {

template <class... Parts>
[[noreturn]] void refuse(const Parts&... parts) {
  throw Error(Code::ERR_ARGUMENT, detail::concat("SequenceDataset: ", parts...));
}

template <class Element>
void fillAs(char* target, size_t count, const char* element) {
  Element value;
  std::memcpy(&value, element, sizeof value);
  std::fill_n(reinterpret_cast<Element*>(target), count, value);
}

// `count` times the element, from `target` on, which is aligned for it.
void fillWith(const char* element, size_t elementBytes, char* target, size_t count) {
  switch (elementBytes) {
    case 1:
      return fillAs<uint8_t>(target, count, element);
    case 2:
      return fillAs<uint16_t>(target, count, element);
    case 4:
      return fillAs<uint32_t>(target, count, element);
    case 8:
      return fillAs<uint64_t>(target, count, element);
    default:
      for (size_t i = 0; i < count; ++i) std::memcpy(target + i * elementBytes, element, elementBytes);
  }
}

at::Tensor stored(const at::Tensor& tensor, size_t index) {
  if (!tensor.defined() || tensor.layout() != at::kStrided || !tensor.is_cpu())
    refuse("expected CPU tensors, field ", index, " is none");
  if (tensor.dim() == 0)
    refuse("expected tensors with rows in field ", index, ", received one without dimensions");
  return tensor.detach().resolve_conj().resolve_neg().contiguous();
}

}  // namespace

SequenceDataset::SequenceDataset(const std::vector<SequenceField>& fields, std::vector<int64_t> bucketLengths)
    : bucketLengths_(std::move(bucketLengths)) {
  if (fields.empty()) refuse("expected at least one field, received none");
  if (std::adjacent_find(bucketLengths_.begin(), bucketLengths_.end(), std::greater_equal<>()) !=
      bucketLengths_.end())
    refuse("expected ascending bucket lengths");
  const SequenceField& first = fields.front();
  const int64_t rows = (first.lengths.defined() ? first.lengths : stored(first.values, 0)).size(0);
  if (rows == 0) refuse("expected at least one row, received none");

  std::vector<FieldShape> shapes;
  for (size_t f = 0; f < fields.size(); ++f) {
    const SequenceField& field = fields[f];
    const int64_t its = field.lengths.defined() ? field.lengths.numel() : stored(field.values, f).size(0);
    if (its != rows)
      refuse("expected fields of one length, field 0 has ", rows, " rows, field ", f, " has ", its);
    addField(field, f);
    FieldShape shape{field.values.scalar_type(), field.values.sizes().slice(1).vec()};
    if (field.lengths.defined()) shape.rowSizes.insert(shape.rowSizes.begin(), kVaries);
    shapes.push_back(std::move(shape));
    if (field.lengths.defined()) shapes.push_back({at::kLong, {}});
  }
  describe(rows, std::move(shapes));
}

void SequenceDataset::addField(const SequenceField& field, size_t index) {
  at::Tensor values = stored(field.values, index);
  held_.push_back(values);
  if (!field.lengths.defined()) {
    fields_.push_back({.view = rowView(values)});
    return;
  }
  if (field.lengths.scalar_type() != at::kLong || field.lengths.dim() != 1)
    refuse("expected int64 lengths (rows) of field ", index);
  const at::Tensor lengths = stored(field.lengths, index);
  held_.push_back(lengths);

  Field padded;
  padded.elementBytes = values.element_size();
  padded.view.data = static_cast<const char*>(values.const_data_ptr());
  padded.view.rowBytes =
      padded.elementBytes * static_cast<size_t>(c10::multiply_integers(values.sizes().slice(1)));
  padded.lengths = lengths.const_data_ptr<int64_t>();
  int64_t offset = 0;
  for (int64_t row = 0; row < lengths.numel(); ++row) {
    const int64_t length = padded.lengths[row];
    if (length < 0) refuse("expected lengths of at least 0 in field ", index, ", row ", row, " has ", length);
    if (!bucketLengths_.empty() && length > bucketLengths_.back())
      refuse("expected sequences of at most ", bucketLengths_.back(), ", the last bucket's length, row ", row,
             " of field ", index, " has ", length);
    padded.offsets.push_back(offset);
    offset += length;
  }
  if (offset != values.size(0))
    refuse("expected ", offset, " rows in field ", index, ", the sum of its lengths, received ",
           values.size(0));
  const at::Tensor element = at::full({}, field.padValue, values.options());
  TORCHLANE_CHECK(padded.elementBytes <= padded.padding.size(), values.scalar_type());
  std::memcpy(padded.padding.data(), element.const_data_ptr(), padded.elementBytes);
  fields_.push_back(std::move(padded));
  fields_.push_back({.view = rowView(lengths)});
}

int64_t SequenceDataset::bucketOf(int64_t length) const {
  if (bucketLengths_.empty()) return length;
  return *std::lower_bound(bucketLengths_.begin(), bucketLengths_.end(), length);
}

int64_t SequenceDataset::paddedLength(size_t field, std::span<const int64_t> rows) const {
  const int64_t* lengths = fields_[field].lengths;
  int64_t longest = 0;
  for (int64_t row : rows) longest = std::max(longest, lengths[row]);
  return bucketOf(longest);
}

void SequenceDataset::gather(std::span<const int64_t> rows, const std::vector<at::Tensor>& into) const {
  for (size_t f = 0; f < fields_.size(); ++f) {
    if (fields_[f].lengths) {
      gatherPadded(fields_[f], rows, into[f]);
    } else {
      gatherRows(fields_[f].view, rows, static_cast<char*>(into[f].mutable_data_ptr()));
    }
  }
}

void SequenceDataset::gatherPadded(const Field& field, std::span<const int64_t> rows,
                                   const at::Tensor& into) const {
  const auto [source, rowBytes] = field.view;
  const size_t targetBytes = static_cast<size_t>(into.size(1)) * rowBytes;
  if (targetBytes == 0) return;
  char* target = static_cast<char*>(into.mutable_data_ptr());
  forRows(rows.size(), targetBytes, [&](size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i) {
      char* to = target + i * targetBytes;
      const size_t bytes = static_cast<size_t>(field.lengths[rows[i]]) * rowBytes;
      if (bytes > 0) std::memcpy(to, source + static_cast<size_t>(field.offsets[rows[i]]) * rowBytes, bytes);
      fillWith(field.padding.data(), field.elementBytes, to + bytes,
               (targetBytes - bytes) / field.elementBytes);
    }
  });
}

std::vector<int64_t> SequenceDataset::rowsLike(std::span<const int64_t> rows) const {
  // How long each padded field may be, and in which place of the batch stands a row that makes it so.
  struct Limit {
    const int64_t* lengths;
    int64_t length;
  };
  std::vector<Limit> limits;
  std::vector<bool> stays(rows.size(), false);
  for (size_t f = 0; f < fields_.size(); ++f) {
    const int64_t* lengths = fields_[f].lengths;
    if (!lengths) continue;
    const int64_t length = paddedLength(f, rows);
    limits.push_back({lengths, length});
    const auto longest =
        std::find_if(rows.begin(), rows.end(), [&](int64_t row) { return bucketOf(lengths[row]) == length; });
    if (longest != rows.end()) stays[static_cast<size_t>(longest - rows.begin())] = true;
  }
  std::vector<int64_t> others(rows.begin(), rows.end());
  // A row may replace another if it is no longer in any field; alone in its batch, only if it is as long.
  const auto fits = [&](int64_t row) {
    return std::all_of(limits.begin(), limits.end(), [&](const Limit& limit) {
      const int64_t length = bucketOf(limit.lengths[row]);
      return rows.size() == 1 ? length == limit.length : length <= limit.length;
    });
  };
  const auto isUsed = [&](int64_t row) { return std::find(rows.begin(), rows.end(), row) != rows.end(); };
  int64_t candidate = Dataset::rows() - 1;
  bool isOther = false;
  for (size_t i = 0; i < others.size(); ++i) {
    if (stays[i] && others.size() > 1) continue;
    while (candidate >= 0 && (!fits(candidate) || isUsed(candidate))) --candidate;
    if (candidate < 0) break;
    others[i] = candidate--;
    isOther = true;
  }
  if (!isOther) std::reverse(others.begin(), others.end());
  return others;
}

}  // namespace torchlane
