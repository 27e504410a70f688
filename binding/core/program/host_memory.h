// Memory from `empty*` that no noted call has written: was it filled by the host, behind the recorder's back?
// (`at::tensor({...})`, ATen's own `ctc_loss`.) Rule 3 of Note [Registers]. Knows bytes, not registers.
// Thread: JS, while recording.
#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <string>
#include <unordered_map>

namespace torchlane {

// CPU memory arrives filled with 0xFF during a recording (ScopedPoison), so whatever else is in it came from
// the host.
class HostMemory {
 public:
  // `tensor` was just made by an `empty*` operator. `maker`: the operator of ATen's that called it on its own
  // account; empty: the step's own code.
  void add(const at::Tensor& tensor, const std::string& maker);
  // The operator that made the tensor's memory, if it was one that ATen called.
  std::string makerOf(const at::Tensor& tensor) const;
  // Bytes that the host put into `tensor`'s storage since it was last asked, as a copy of the whole storage
  // (one dimension, of the tensor's dtype); nothing if there are none, or the storage is not one of these.
  std::optional<at::Tensor> takeFilled(const at::Tensor& tensor);
  // A noted call writes the storage: from now on its bytes are the step's.
  void written(const c10::StorageImpl* storage) { unwritten_.erase(storage); }

 private:
  struct Unwritten {
    at::Tensor known;  // what is known to be in it; undefined: poison
    std::string maker;
  };
  std::unordered_map<const c10::StorageImpl*, Unwritten> unwritten_;
};

// The whole of a tensor's storage, in one dimension, of the tensor's dtype.
at::Tensor wholeStorage(const at::Tensor& tensor);

}  // namespace torchlane
