// See datasets.h.
#include "napi/datasets.h"

#include "core/train/first_batches.h"
#include "core/train/sequence_dataset.h"
#include "core/train/tensor_dataset.h"
#include "napi/read.h"
#include "napi/tensor_handle.h"
#include "napi/to_js.h"

namespace torchlane {
namespace {

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
  for (uint32_t i = 0; i < batches.size(); ++i) {
    Napi::Object entry = Napi::Object::New(env);
    entry.Set("batch", optionalTensorsToJs(env, dataset.batch(batches[i])));
    entry.Set("otherBatch", optionalTensorsToJs(env, dataset.batch(dataset.rowsLike(batches[i]))));
    list.Set(i, entry);
  }
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

}  // namespace torchlane
