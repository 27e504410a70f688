// The schemas of PyTorch's own operators as text: what scripts/generate-ops.mjs writes the typed surface
// from. Thread: any.
#pragma once

#include <string>
#include <vector>

namespace torchlane {

// "aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor": every overload in the namespace
// aten that the dispatcher has, sorted.
std::vector<std::string> operatorSchemas();

}  // namespace torchlane
