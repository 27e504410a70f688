#include "core/train/first_batches.h"

#include <algorithm>
#include <numeric>

namespace torchlane {

std::vector<std::vector<int64_t>> firstBatches(const Dataset& dataset, const SamplerSpec& sampler,
                                               int worldSize, int64_t batchSize) {
  const EpochShape shape = epochShape(dataset.rows(), worldSize, batchSize, sampler.dropLast);
  std::vector<std::vector<int64_t>> batches;
  if (shape.steps() == 0) return batches;
  if (dataset.isUniform()) {
    for (int64_t count : {shape.fullBatches > 0 ? batchSize : 0, shape.lastBatch}) {
      if (count == 0) continue;
      std::vector<int64_t>& rows = batches.emplace_back(static_cast<size_t>(count));
      std::iota(rows.begin(), rows.end(), int64_t{0});
    }
    return batches;
  }
  Sampler all(sampler, dataset.rows(), 0, worldSize);
  all.epoch(0);
  std::vector<Signature> seen;
  for (int rank = 0; rank < worldSize; ++rank) {
    std::vector<int64_t> rows;
    all.rowsOf(rank, 0, shape.fullBatches > 0 ? batchSize : shape.lastBatch, rows);
    Signature signature;
    dataset.signature(rows, signature);
    if (std::find(seen.begin(), seen.end(), signature) != seen.end()) continue;
    seen.push_back(std::move(signature));
    batches.push_back(std::move(rows));
  }
  return batches;
}

}  // namespace torchlane
