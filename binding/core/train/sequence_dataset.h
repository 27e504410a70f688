// A data set whose rows have different lengths: they are padded to the longest of their batch, or to the next
// bucket, and each padded field is followed by a field of its lengths (pad_sequence in a collate_fn, in
// PyTorch). Immutable; knows nothing of samplers or devices.
#pragma once

#include <array>

#include "core/train/dataset.h"
#include "core/train/row_gather.h"

namespace torchlane {

// One field as it is stored.
struct SequenceField {
  // With `lengths`: all sequences one after the other, (sum of lengths, ...). Without: (rows, ...).
  at::Tensor values;
  at::Tensor lengths = {};  // int64 (rows); undefined where the field has one row per sample
  c10::Scalar padValue = 0;
};

class SequenceDataset final : public Dataset {
 public:
  // Of a field with lengths a batch has two: (batch, padded length, ...) and the lengths, int64 (batch); of
  // another one (batch, ...). CPU tensors; contiguous ones are shared with the caller, others copied.
  // `bucketLengths`: ascending, none shorter than the longest sequence's; empty: batches are padded to their
  // longest. Throws ERR_ARGUMENT.
  SequenceDataset(const std::vector<SequenceField>& fields, std::vector<int64_t> bucketLengths);

  void gather(std::span<const int64_t> rows, const std::vector<at::Tensor>& into) const override;
  // The rows that make the batch as long as it is stay; the others are replaced by rows that are no longer.
  std::vector<int64_t> rowsLike(std::span<const int64_t> rows) const override;

 private:
  // A field of a batch.
  struct Field {
    RowView view;
    // What follows is for padded ones.
    const int64_t* lengths = nullptr;   // null: one row per sample
    std::vector<int64_t> offsets = {};  // (rows): where each sequence starts, in rows of `view`
    size_t elementBytes = 0;
    std::array<char, 16> padding = {};  // one element
  };

  void addField(const SequenceField& field, size_t index);
  int64_t bucketOf(int64_t length) const;
  int64_t paddedLength(size_t field, std::span<const int64_t> rows) const override;
  void gatherPadded(const Field& field, std::span<const int64_t> rows, const at::Tensor& into) const;

  std::vector<at::Tensor> held_;  // the memory behind the fields
  std::vector<Field> fields_;
  std::vector<int64_t> bucketLengths_;
};

}  // namespace torchlane
