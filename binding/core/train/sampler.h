// Which rows a rank sees in an epoch, and in what order: PyTorch's DistributedSampler under a DataLoader, bit
// for bit (torch/utils/data/distributed.py). Holds no data and no position; state is (seed, epoch).
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

namespace torchlane {

struct SamplerSpec {
  bool shuffle = true;
  int64_t seed = 0;  // epoch e is shuffled by a generator seeded with seed + e
  // Both of PyTorch's: the sampler drops the tail instead of padding, the loader drops a short last batch.
  bool dropLast = false;
};

// What every rank does in one epoch; the same on all ranks.
struct EpochShape {
  int64_t samplesPerRank = 0;
  int64_t fullBatches = 0;
  int64_t lastBatch = 0;  // rows of the short last batch; 0: there is none

  int64_t steps() const noexcept { return fullBatches + (lastBatch > 0 ? 1 : 0); }
  int64_t rowsUsed(int64_t batchSize) const noexcept { return fullBatches * batchSize + lastBatch; }
};

// `rows`: length of the data set; `batchSize`: rows per rank and step. All positive.
EpochShape epochShape(int64_t rows, int worldSize, int64_t batchSize, bool dropLast);

// One rank's sampler. Thread: rank.
class Sampler {
 public:
  Sampler(const SamplerSpec& spec, int64_t rows, int rank, int worldSize);

  // The rank's row numbers of that epoch (from 0), in order. Valid until the next call.
  std::span<const int64_t> epoch(int64_t epoch);

  // Row numbers of any rank in the epoch last asked for: `count` of them from the rank's `first` on.
  void rowsOf(int rank, int64_t first, int64_t count, std::vector<int64_t>& into) const;

 private:
  const SamplerSpec spec_;
  const int64_t rows_;
  const int rank_;
  const int worldSize_;
  at::Generator generator_;
  at::Tensor order_;           // (rows) int64: the epoch's order of the whole data set
  std::vector<int64_t> mine_;  // every worldSize-th of it; unused with one rank
};

}  // namespace torchlane
