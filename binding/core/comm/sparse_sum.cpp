// See sparse_sum.h.
#include "core/comm/sparse_sum.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace torchlane {
namespace {

// `own` of all ranks; the ranks' lengths in dimension `dim` are `lengths`.
std::vector<at::Tensor> gatherUneven(ProcessGroup& group, const at::Tensor& own, int64_t dim,
                                     const std::vector<int64_t>& lengths) {
  std::vector<int64_t> shape = own.sizes().vec();
  shape[static_cast<size_t>(dim)] = *std::max_element(lengths.begin(), lengths.end());
  at::Tensor padded = at::zeros(shape, own.options());
  padded.narrow(dim, 0, own.size(dim)).copy_(own);
  std::vector<at::Tensor> all;
  for (size_t rank = 0; rank < lengths.size(); ++rank) all.push_back(at::empty_like(padded));
  group.allGather(all, padded, /*isAsync=*/false);
  for (size_t rank = 0; rank < lengths.size(); ++rank) all[rank] = all[rank].narrow(dim, 0, lengths[rank]);
  return all;
}

}  // namespace

at::Tensor sumSparse(ProcessGroup& group, const at::Tensor& tensor) {
  const at::NoGradGuard noGrad;
  const at::Tensor own = tensor.coalesce();
  const auto counted = at::TensorOptions(at::kLong).device(own.device());
  std::vector<at::Tensor> counts;
  for (int rank = 0; rank < group.worldSize(); ++rank) counts.push_back(at::empty({1}, counted));
  group.allGather(counts, at::full({1}, own._nnz(), counted), /*isAsync=*/false);
  std::vector<int64_t> lengths;
  // sync: the sizes of what follows.
  for (const at::Tensor& count : counts) lengths.push_back(count.item<int64_t>());

  const auto indices = gatherUneven(group, own.indices(), 1, lengths);
  const auto values = gatherUneven(group, own.values(), 0, lengths);
  const auto part = [&](size_t rank) {
    return at::sparse_coo_tensor(indices[rank], values[rank], own.sizes());
  };
  at::Tensor sum = part(0);
  for (size_t rank = 1; rank < lengths.size(); ++rank) sum += part(rank);
  return sum.coalesce();
}

}  // namespace torchlane
