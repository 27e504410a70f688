#include "core/train/data_pipe.h"

#include <ATen/ATen.h>

#include "core/base/check.h"

namespace torchlane {

DataPipe::DataPipe(const TensorDataset& dataset, DeviceBackend& backend, const std::vector<at::Tensor>& batch)
    : dataset_(dataset) {
  const auto& fields = dataset.fields();
  if (fields.size() != batch.size())
    throw Error(Code::ERR_ARGUMENT,
                detail::concat("expected a data set of ", batch.size(), " fields, received ", fields.size()));
  for (size_t f = 0; f < fields.size(); ++f) {
    const at::Tensor& field = fields[f];
    if (batch[f].dim() != field.dim() || batch[f].sizes().slice(1) != field.sizes().slice(1) ||
        batch[f].scalar_type() != field.scalar_type())
      throw Error(Code::ERR_ARGUMENT,
                  detail::concat("expected rows of ", batch[f].sizes().slice(1), " ", batch[f].scalar_type(),
                                 " in field ", f, " of the data set, received ", field.sizes().slice(1), " ",
                                 field.scalar_type()));
  }
  staging_ = backend.makeStaging(batch);
}

void DataPipe::fill(std::span<const int64_t> rows) {
  dataset_.gather(rows, staging_->acquire());
  staging_->submit();
}

}  // namespace torchlane
