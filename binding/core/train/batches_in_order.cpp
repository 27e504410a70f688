#include "core/train/batches_in_order.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/base/check.h"

namespace torchlane {

BatchesInOrder::BatchesInOrder(const Dataset& dataset, int64_t batchSize)
    : rows_(dataset.rows()), batchSize_(batchSize) {
  TORCHLANE_CHECK(rows_ > 0 && batchSize_ > 0, rows_, " rows, batches of ", batchSize_);
  std::map<Signature, uint32_t> seen;
  std::vector<int64_t> rows;
  Signature signature;
  const auto look = [&](int64_t batch) {
    rowsOf(batch, rows);
    dataset.signature(rows, signature);
    const auto [entry, isNew] = seen.try_emplace(signature, static_cast<uint32_t>(shapes_.size()));
    if (isNew) shapes_.push_back({signature, batch});
    return entry->second;
  };
  if (dataset.isUniform()) {
    look(0);
    look(count() - 1);
    return;
  }
  shapeOf_.reserve(static_cast<size_t>(count()));
  for (int64_t batch = 0; batch < count(); ++batch) shapeOf_.push_back(look(batch));
}

int64_t BatchesInOrder::rowsOf(int64_t batch) const noexcept {
  return std::min(batchSize_, rows_ - firstRowOf(batch));
}

void BatchesInOrder::rowsOf(int64_t batch, std::vector<int64_t>& into) const {
  into.resize(static_cast<size_t>(rowsOf(batch)));
  std::iota(into.begin(), into.end(), firstRowOf(batch));
}

size_t BatchesInOrder::shapeOf(int64_t batch) const noexcept {
  if (shapeOf_.empty()) return batch + 1 < count() ? 0 : shapes_.size() - 1;
  return shapeOf_[static_cast<size_t>(batch)];
}

}  // namespace torchlane
