#include "core/train/data_pipe.h"

#include <ATen/ATen.h>

#include "core/base/check.h"

namespace torchlane {

namespace {

bool fits(at::IntArrayRef rowSizes, const std::vector<int64_t>& expected) {
  if (rowSizes.size() != expected.size()) return false;
  for (size_t d = 0; d < expected.size(); ++d)
    if (expected[d] != kVaries && expected[d] != rowSizes[d]) return false;
  return true;
}

}  // namespace

DataPipe::DataPipe(const Dataset& dataset, DeviceBackend& backend, const std::vector<at::Tensor>& batch)
    : dataset_(dataset) {
  const auto& shapes = dataset.fieldShapes();
  if (shapes.size() != batch.size())
    throw Error(Code::ERR_ARGUMENT,
                detail::concat("expected a data set of ", batch.size(), " fields, received ", shapes.size()));
  for (size_t f = 0; f < shapes.size(); ++f) {
    if (batch[f].dim() == 0 || !fits(batch[f].sizes().slice(1), shapes[f].rowSizes) ||
        batch[f].scalar_type() != shapes[f].dtype)
      throw Error(Code::ERR_ARGUMENT,
                  detail::concat("expected rows of ", batch[f].sizes().slice(1), " ", batch[f].scalar_type(),
                                 " in field ", f, " of the data set, received ",
                                 at::IntArrayRef(shapes[f].rowSizes), " ", shapes[f].dtype));
  }
  staging_ = backend.makeStaging(batch);
}

void DataPipe::fill(std::span<const int64_t> rows) {
  dataset_.gather(rows, staging_->acquire());
  staging_->submit();
}

}  // namespace torchlane
