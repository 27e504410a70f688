// The sum of sparse tensors over ranks, which no communicator has: of gradients of embeddings.
#pragma once

#include <ATen/core/Tensor.h>

#include "core/comm/process_group.h"

namespace torchlane {

// `tensor`: COO, on the rank's device, of the same shape on all ranks, with any number of elements on each.
// The sum, coalesced, added up in the order of the ranks, as gloo does. Thread: the rank's; collective,
// complete on return.
at::Tensor sumSparse(ProcessGroup& group, const at::Tensor& tensor);

}  // namespace torchlane
