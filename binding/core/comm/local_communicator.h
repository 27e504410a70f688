// Collectives between rank threads of one process, on CPU tensors, through shared memory: LocalGroup is what
// they share, LocalCommunicator one rank's end. Sums in rank order, so that every rank holds the same bits.
#pragma once

#include <cstddef>
#include <memory>

#include "core/comm/communicator.h"

namespace torchlane {

// Tensors up to this size are copied into shared memory and summed by every rank for itself (one meeting of
// the ranks); larger ones are summed slice by slice where they are (two meetings). 4 KiB: about where the
// second meeting costs less than summing everything everywhere.
inline constexpr size_t kLocalCopyBytes = 4096;

class LocalGroup final : public CommunicatorGroup, public std::enable_shared_from_this<LocalGroup> {
 public:
  // Made by std::make_shared: every communicator keeps its group alive.
  explicit LocalGroup(const GroupOptions& options);
  ~LocalGroup() override;

  // Does not wait for the other ranks. allReduce takes all floating, complex and integer dtypes, no bool.
  std::unique_ptr<Communicator> join(int rank, DeviceBackend& backend) override;
  void abort() noexcept override;

  struct Shared;

 private:
  std::unique_ptr<Shared> shared_;
};

}  // namespace torchlane
