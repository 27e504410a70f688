// The sampler against PyTorch 2.11's DistributedSampler under a DataLoader. The table was printed by Python:
// DataLoader(data, batch_size=batch, sampler=DistributedSampler(data, world, rank, shuffle, seed, dropLast),
// drop_last=dropLast) after set_epoch(epoch).
#include "core/train/sampler.h"

#include <gtest/gtest.h>

#include <vector>

namespace torchlane {
namespace {

using Batches = std::vector<std::vector<int64_t>>;

struct Golden {
  int64_t rows;
  int worldSize;
  int rank;
  bool shuffle;
  int64_t seed;
  bool dropLast;
  int64_t epoch;
  int64_t batchSize;
  Batches batches;
};

const Golden kGolden[] = {
    {10, 1, 0, true, 0, false, 0, 4, {{4, 1, 7, 5}, {3, 9, 0, 8}, {6, 2}}},
    {10, 1, 0, true, 0, false, 1, 4, {{5, 6, 1, 2}, {0, 8, 9, 3}, {7, 4}}},
    {10, 1, 0, true, 0, true, 1, 4, {{5, 6, 1, 2}, {0, 8, 9, 3}}},
    {10, 3, 0, true, 0, false, 2, 3, {{8, 5, 0}, {3}}},
    {10, 3, 1, true, 0, false, 2, 3, {{7, 6, 4}, {8}}},
    {10, 3, 2, true, 0, false, 2, 3, {{1, 9, 2}, {7}}},
    {10, 3, 1, true, 0, true, 2, 2, {{7, 6}}},
    {10, 3, 2, true, 7, true, 5, 2, {{8, 6}}},
    {2, 7, 0, true, 3, false, 0, 2, {{0}}},
    {2, 7, 5, true, 3, false, 0, 2, {{1}}},
    {2, 7, 6, true, 3, false, 0, 2, {{0}}},
    {2, 7, 6, true, 3, true, 0, 2, {}},
    {7, 2, 1, false, 0, false, 3, 2, {{1, 3}, {5, 0}}},
    {7, 2, 1, false, 0, true, 3, 2, {{1, 3}}},
    {12, 4, 3, true, 123456789012, false, 1, 5, {{5, 8, 7}}},
    {5, 2, 0, true, -4, false, 1, 2, {{1, 0}, {2}}},
};

// The rows of one epoch cut into batches as EpochShape says.
Batches cut(std::span<const int64_t> rows, const EpochShape& shape, int64_t batchSize) {
  Batches batches;
  for (int64_t i = 0; i < shape.steps(); ++i) {
    const int64_t length = i < shape.fullBatches ? batchSize : shape.lastBatch;
    const auto part = rows.subspan(i * batchSize, length);
    batches.emplace_back(part.begin(), part.end());
  }
  return batches;
}

TEST(Sampler, EqualsDistributedSamplerAndDataLoader) {
  for (const Golden& g : kGolden) {
    SCOPED_TRACE(testing::Message() << "rows " << g.rows << ", rank " << g.rank << " of " << g.worldSize
                                    << ", epoch " << g.epoch);
    Sampler sampler({g.shuffle, g.seed, g.dropLast}, g.rows, g.rank, g.worldSize);
    const EpochShape shape = epochShape(g.rows, g.worldSize, g.batchSize, g.dropLast);
    const auto rows = sampler.epoch(g.epoch);
    EXPECT_EQ(static_cast<int64_t>(rows.size()), shape.samplesPerRank);
    EXPECT_EQ(cut(rows, shape, g.batchSize), g.batches);
  }
}

TEST(Sampler, AnEpochDoesNotDependOnThoseBefore) {
  Sampler walked({true, 5, false}, 100, 1, 3);
  for (int64_t epoch = 0; epoch < 4; ++epoch) walked.epoch(epoch);
  Sampler fresh({true, 5, false}, 100, 1, 3);
  const auto a = walked.epoch(4);
  const auto b = fresh.epoch(4);
  EXPECT_TRUE(std::equal(a.begin(), a.end(), b.begin(), b.end()));
}

TEST(Sampler, RanksTogetherSeeEveryRowOnceWhenItDivides) {
  std::vector<int> seen(90);
  for (int rank = 0; rank < 3; ++rank) {
    Sampler sampler({true, 1, false}, 90, rank, 3);
    for (int64_t row : sampler.epoch(7)) ++seen[row];
  }
  EXPECT_EQ(seen, std::vector<int>(90, 1));
}

}  // namespace
}  // namespace torchlane
