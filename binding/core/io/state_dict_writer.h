// Writes a state dict as `.pth`: what Python's torch.save(model.state_dict(), path) writes, so that
// torch.load(path, weights_only=True) gives an OrderedDict of tensors in the same order. Reads nothing. Any
// thread that does not hold up others: it copies from the device and waits for the disk.
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/io/atomic_file.h"

namespace torchlane {

using StateDict = std::vector<std::pair<std::string, at::Tensor>>;
// Takes all of the bytes, or throws.
using ByteSink = std::function<void(const void* data, size_t bytes)>;

// The bytes of the `.pth`, in order. Tensors are detached and brought to the CPU one storage at a time; those
// that share all of a storage still share it when loaded; a view of a part is written as a tensor of its own.
// Throws ERR_CHECKPOINT_WRITE for a tensor that has no such form (sparse, quantised, without data) and names
// its key.
void serializeStateDict(const StateDict& entries, const ByteSink& sink);

// The same into a file, whole or not at all (AtomicFile). Throws ERR_CHECKPOINT_WRITE.
void writeStateDict(const std::string& path, const StateDict& entries);

}  // namespace torchlane
