// The batches of one pass through a data set in its own order, as an evaluation has them: which rows each
// has, and which of them have one shape. Knows nothing of ranks and Programs.
#pragma once

#include <cstdint>
#include <vector>

#include "core/train/dataset.h"

namespace torchlane {

class BatchesInOrder {
 public:
  // Looks at every batch of a data set that is not uniform. `dataset` is used here alone.
  BatchesInOrder(const Dataset& dataset, int64_t batchSize);

  int64_t count() const noexcept { return (rows_ + batchSize_ - 1) / batchSize_; }
  // The first row of a batch, and how many it has: `batchSize`, or fewer in the last.
  int64_t firstRowOf(int64_t batch) const noexcept { return batch * batchSize_; }
  int64_t rowsOf(int64_t batch) const noexcept;
  // All of them.
  void rowsOf(int64_t batch, std::vector<int64_t>& into) const;

  struct Shape {
    Signature signature;
    int64_t firstBatch = 0;
  };
  // Each signature once, in the order in which the batches have them first.
  const std::vector<Shape>& shapes() const noexcept { return shapes_; }
  // Index into `shapes`.
  size_t shapeOf(int64_t batch) const noexcept;

 private:
  const int64_t rows_;
  const int64_t batchSize_;
  std::vector<Shape> shapes_;
  std::vector<uint32_t> shapeOf_;  // per batch; empty for a uniform data set: all but the last have the first
};

}  // namespace torchlane
