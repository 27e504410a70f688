// Which batches a run records before it starts. Thread: main.
#pragma once

#include <cstdint>
#include <vector>

#include "core/train/dataset.h"
#include "core/train/sampler.h"

namespace torchlane {

// Rows of a batch for each Program that a run starts with. Of a uniform data set: the full batch and the
// short last one of an epoch, where an epoch has them. Of another: the first batch of each rank, each
// signature once.
std::vector<std::vector<int64_t>> firstBatches(const Dataset& dataset, const SamplerSpec& sampler,
                                               int worldSize, int64_t batchSize);

}  // namespace torchlane
