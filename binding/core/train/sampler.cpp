#include "core/train/sampler.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/randperm.h>

#include "core/base/check.h"

namespace torchlane {

namespace {

int64_t samplesPerRank(int64_t rows, int worldSize, bool dropLast) {
  return dropLast ? rows / worldSize : (rows + worldSize - 1) / worldSize;
}

}  // namespace

EpochShape epochShape(int64_t rows, int worldSize, int64_t batchSize, bool dropLast) {
  TORCHLANE_CHECK(rows > 0 && worldSize > 0 && batchSize > 0, "rows ", rows, ", ranks ", worldSize,
                  ", batch ", batchSize);
  EpochShape shape;
  shape.samplesPerRank = samplesPerRank(rows, worldSize, dropLast);
  shape.fullBatches = shape.samplesPerRank / batchSize;
  shape.lastBatch = dropLast ? 0 : shape.samplesPerRank % batchSize;
  return shape;
}

Sampler::Sampler(const SamplerSpec& spec, int64_t rows, int rank, int worldSize)
    : spec_(spec),
      rows_(rows),
      rank_(rank),
      worldSize_(worldSize),
      generator_(at::detail::createCPUGenerator()),
      order_(spec.shuffle ? at::empty({rows}, at::kLong) : at::arange(rows, at::kLong)) {
  if (worldSize > 1) mine_.resize(samplesPerRank(rows, worldSize, spec.dropLast));
}

std::span<const int64_t> Sampler::epoch(int64_t epoch) {
  if (spec_.shuffle) {
    generator_.set_current_seed(static_cast<uint64_t>(spec_.seed) + static_cast<uint64_t>(epoch));
    at::randperm_out(order_, rows_, generator_);
  }
  const int64_t* order = order_.const_data_ptr<int64_t>();
  if (worldSize_ == 1) return {order, static_cast<size_t>(rows_)};

  // Padding wraps round: position p of the padded order is row order[p % rows].
  int64_t position = rank_;
  for (int64_t& row : mine_) {
    row = order[position % rows_];
    position += worldSize_;
  }
  return mine_;
}

void Sampler::rowsOf(int rank, int64_t first, int64_t count, std::vector<int64_t>& into) const {
  const int64_t* order = order_.const_data_ptr<int64_t>();
  into.resize(static_cast<size_t>(count));
  int64_t position = rank + first * worldSize_;
  for (int64_t& row : into) {
    row = order[position % rows_];
    position += worldSize_;
  }
}

}  // namespace torchlane
