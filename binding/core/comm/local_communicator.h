// Collectives between rank threads of one process, on CPU tensors, through shared memory: LocalGroup is what
// they share, LocalCommunicator one rank's end. Every rank holds the same bits: those of gloo, as Python's
// ranks.
#pragma once

#include <cstddef>
#include <memory>

#include "core/comm/communicator.h"

namespace torchlane {

// Tensors up to this size are copied into shared memory and summed by every rank for itself (one meeting of
// the ranks); larger ones are summed slice by slice where they are (two meetings). Measured with 2 ranks on 2
// quiet cores: at 256 bytes 0.20 µs and 0.23 µs, at 1 KiB 0.37 µs and 0.32 µs, at 4 KiB 2.7 µs and 0.4 µs.
inline constexpr size_t kLocalCopyBytes = 1024;

// Note [Order of summation]
// From three summands on the order shows in the last bit. Ours is that of gloo's ring, on which Python's
// DistributedDataParallel stands on the CPU, so that training keeps PyTorch's bits with any number of ranks:
// a tensor is cut into one chunk a rank, and chunk c is ((x[c-1] + x[c-2]) + …) + x[c], ranks counted modulo
// their number. (gloo/allreduce.cc, `ring`: a chunk is made of at least two segments, of 1 MiB at most.)
// bfloat16 and float16 differ from gloo on purpose: they are added up in float32.
size_t ringChunkElements(size_t elements, size_t elementBytes, size_t worldSize) noexcept;

// The same for `reduce`, whose segments gloo cuts otherwise once they are larger than 1 MiB.
size_t reduceChunkElements(size_t elements, size_t elementBytes, size_t worldSize) noexcept;

class LocalGroup final : public CommunicatorGroup, public std::enable_shared_from_this<LocalGroup> {
 public:
  // Made by std::make_shared: every communicator keeps its group alive.
  explicit LocalGroup(const GroupOptions& options);
  ~LocalGroup() override;

  // Does not wait for the other ranks. Reductions take all floating, complex and integer dtypes and bool, as
  // far as reduce_kernel.h has them.
  std::unique_ptr<Communicator> join(int rank, DeviceBackend& backend) override;
  void abort() noexcept override;

  struct Shared;

 private:
  std::unique_ptr<Shared> shared_;
};

}  // namespace torchlane
