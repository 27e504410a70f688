// Data sets for the export table (addon.cpp): what a run, an evaluation or a recording takes its batches
// from. Thread: JS.
#pragma once

#include <napi.h>

#include <memory>

#include "core/train/dataset.h"
#include "napi/external.h"

namespace torchlane {

template <>
struct ExternalTag<const Dataset> {
  static constexpr napi_type_tag value{0x7b1ce0a94f6d4d23, 0x9e4c27d5f1a83b60};
};

std::shared_ptr<const Dataset> readDataset(const Napi::Value& value);
// A list of batches, each for one recording: { batch, otherBatch } of tensors, where `otherBatch` is another
// one of the same shape. `batches`: row numbers.
Napi::Array batchesToRecord(Napi::Env env, const Dataset& dataset,
                            const std::vector<std::vector<int64_t>>& batches);

// createDataset({ tensors }) or createDataset({ sequences, bucketLengths }) → a data set
napi_value createDataset(const Napi::CallbackInfo& info);
// firstBatches(dataset, { worldSize, batchSize, shuffle, seed, dropLast }) → [{ batch, otherBatch }]: what a
// run records before it starts
napi_value firstBatchesFromJs(const Napi::CallbackInfo& info);
// shapesInOrder(dataset, batchSize) → [{ firstRow, rows }]: of the batches of one pass in order, the first of
// each shape
napi_value shapesInOrder(const Napi::CallbackInfo& info);
// batchOfRows(dataset, { firstRow, rows }) → { batch, otherBatch }, for one recording
napi_value batchOfRows(const Napi::CallbackInfo& info);

}  // namespace torchlane
