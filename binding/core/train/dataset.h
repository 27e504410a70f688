// What ranks train on: rows that are gathered into batches natively, shared by all ranks. The common side of
// TensorDataset and SequenceDataset. Immutable; knows nothing of samplers, devices or Programs.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

namespace torchlane {

// What a Program is recorded for: the sizes of all fields of a batch, one field after the other. Batches of
// one data set differ in nothing else: how many fields there are, their dtypes and numbers of dimensions are
// the data set's, and every batch is contiguous.
using Signature = std::vector<int64_t>;

// The signature of a batch that is there.
Signature signatureOf(const std::vector<at::Tensor>& batch);

// A size of a row that depends on the batch it is in.
inline constexpr int64_t kVaries = -1;

struct FieldShape {
  at::ScalarType dtype = at::kFloat;
  std::vector<int64_t> rowSizes;  // of one row in a batch; kVaries where rows are padded
};

class Dataset {
 public:
  virtual ~Dataset() = default;

  int64_t rows() const noexcept { return rows_; }
  // One per field of a batch, in the order in which the step gets them.
  const std::vector<FieldShape>& fieldShapes() const noexcept { return fieldShapes_; }
  // No size varies: a batch's signature follows from its number of rows.
  bool isUniform() const noexcept { return isUniform_; }

  // The signature of a batch of these rows, into a vector whose memory is used again. Thread: any.
  void signature(std::span<const int64_t> rows, Signature& into) const;

  // Copies rows into a batch: `into[f]` is a contiguous CPU tensor of field f's dtype, with the sizes that
  // `signature` says. Row numbers must be in range. Thread: any; uses the caller's intra-op threads for large
  // batches.
  virtual void gather(std::span<const int64_t> rows, const std::vector<at::Tensor>& into) const = 0;

  // As many other rows as can be had whose batch has the same signature; where there are none, the same rows
  // in the opposite order. For the recorder's self-check. Thread: any.
  virtual std::vector<int64_t> rowsLike(std::span<const int64_t> rows) const = 0;

  // A batch of these rows in tensors of its own. Thread: any.
  std::vector<at::Tensor> batch(std::span<const int64_t> rows) const;

 protected:
  void describe(int64_t rows, std::vector<FieldShape> fieldShapes);
  // What stands for kVaries in a batch of these rows. Not called where there is none.
  virtual int64_t paddedLength(size_t field, std::span<const int64_t> rows) const = 0;

 private:
  int64_t rows_ = 0;
  std::vector<FieldShape> fieldShapes_;
  bool isUniform_ = true;
};

}  // namespace torchlane
