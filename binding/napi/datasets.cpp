// See datasets.h.
#include "napi/datasets.h"

#include <numeric>

#include "core/base/check.h"
#include "core/train/batches_in_order.h"
#include "core/train/first_batches.h"
#include "core/train/sequence_dataset.h"
#include "core/train/tensor_dataset.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"
#include "napi/to_js.h"

namespace torchlane {
namespace {

// A batch for one recording, as tensors of the caller's own.
Napi::Object batchToRecord(Napi::Env env, const Dataset& dataset, std::span<const int64_t> rows) {
  Napi::Object entry = Napi::Object::New(env);
  entry.Set("batch", optionalTensorsToJs(env, dataset.batch(rows)));
  entry.Set("otherBatch", optionalTensorsToJs(env, dataset.batch(dataset.rowsLike(rows))));
  return entry;
}

SequenceField readSequenceField(const Napi::Object& field) {
  SequenceField result{.values = readTensor(field.Get("values"), "values")};
  if (Napi::Value(field.Get("lengths")).IsUndefined()) return result;
  result.lengths = readTensor(field.Get("lengths"), "lengths");
  result.padValue = readNumber(field.Get("padValue"), "padValue");
  return result;
}

}  // namespace

std::shared_ptr<const Dataset> readDataset(const Napi::Value& value) {
  return readExternal<const Dataset>(value, "a data set");
}

Napi::Array batchesToRecord(Napi::Env env, const Dataset& dataset,
                            const std::vector<std::vector<int64_t>>& batches) {
  Napi::Array list = Napi::Array::New(env, batches.size());
  for (uint32_t i = 0; i < batches.size(); ++i) list.Set(i, batchToRecord(env, dataset, batches[i]));
  return list;
}

napi_value createDataset(const Napi::CallbackInfo& info) {
  const Napi::Object spec = info[0].As<Napi::Object>();
  std::shared_ptr<const Dataset> dataset;
  if (const Napi::Value tensors = spec.Get("tensors"); !tensors.IsUndefined()) {
    dataset = std::make_shared<const TensorDataset>(readTensors(tensors, "tensors"));
  } else {
    const Napi::Array sequences = Napi::Value(spec.Get("sequences")).As<Napi::Array>();
    std::vector<SequenceField> fields;
    for (uint32_t i = 0; i < sequences.Length(); ++i)
      fields.push_back(readSequenceField(Napi::Value(sequences.Get(i)).As<Napi::Object>()));
    dataset = std::make_shared<const SequenceDataset>(
        fields, readIntegers(spec.Get("bucketLengths"), "bucketLengths"));
  }
  return makeExternal(info.Env(), dataset);
}

napi_value firstBatchesFromJs(const Napi::CallbackInfo& info) {
  const auto dataset = readDataset(info[0]);
  const Napi::Object spec = info[1].As<Napi::Object>();
  const SamplerSpec sampler{readBool(spec.Get("shuffle"), "shuffle"), readInteger(spec.Get("seed"), "seed"),
                            readBool(spec.Get("dropLast"), "dropLast")};
  return batchesToRecord(
      info.Env(), *dataset,
      firstBatches(*dataset, sampler, static_cast<int>(readInteger(spec.Get("worldSize"), "worldSize")),
                   readInteger(spec.Get("batchSize"), "batchSize")));
}

napi_value shapesInOrder(const Napi::CallbackInfo& info) {
  const auto dataset = readDataset(info[0]);
  const BatchesInOrder batches(*dataset, readInteger(info[1], "batchSize"));
  Napi::Array list = Napi::Array::New(info.Env(), batches.shapes().size());
  for (uint32_t i = 0; i < list.Length(); ++i) {
    const int64_t batch = batches.shapes()[i].firstBatch;
    Napi::Object entry = Napi::Object::New(info.Env());
    entry.Set("firstRow", static_cast<double>(batches.firstRowOf(batch)));
    entry.Set("rows", static_cast<double>(batches.rowsOf(batch)));
    list.Set(i, entry);
  }
  return list;
}

napi_value batchOfRows(const Napi::CallbackInfo& info) {
  const auto dataset = readDataset(info[0]);
  const Napi::Object range = info[1].As<Napi::Object>();
  const int64_t firstRow = readInteger(range.Get("firstRow"), "firstRow");
  const int64_t count = readInteger(range.Get("rows"), "rows");
  if (firstRow < 0 || count < 1 || count > dataset->rows() || firstRow > dataset->rows() - count)
    throw Error(Code::ERR_ARGUMENT, detail::concat("expected rows among ", dataset->rows(), ", received ",
                                                   count, " from ", firstRow, " on"));
  std::vector<int64_t> rows(static_cast<size_t>(count));
  std::iota(rows.begin(), rows.end(), firstRow);
  return batchToRecord(info.Env(), *dataset, rows);
}

}  // namespace torchlane
